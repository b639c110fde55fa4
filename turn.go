package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"time"
)

// Of several replicas one alone is connected to Discord's gateway: Discord
// tells every connection everything, and each would answer. The one whose turn
// it is says so in the database again and again; when it falls silent, another
// takes over.
const (
	turnKey  = "discord/turn"
	turnFor  = 30 * time.Second
	turnLook = 10 * time.Second
	// turnMargin is how much sooner we leave than another may come: its end is
	// stored in whole seconds, and leaving takes a moment.
	turnMargin = 3 * time.Second
)

// serveDiscord keeps the adapter running whenever it is this replica's turn.
func (a *app) serveDiscord(ctx context.Context) {
	me := rand.Text()
	if _, err := a.discord.Connect(ctx); err != nil && ctx.Err() == nil {
		a.log.Error("discord does not answer as it should", "err", err)
	}
	for ctx.Err() == nil {
		pause := turnLook
		if a.takeTurn(ctx, me, turnFor) {
			pause = a.runDiscord(ctx, me)
		}
		sleep(ctx, pause)
	}
}

// runDiscord runs the adapter until the turn is over, and gives the turn back.
// After a refusal it is not tried again for an hour: what is refused is refused
// until somebody changes it. Until then /readyz says so.
func (a *app) runDiscord(ctx context.Context, me string) (pause time.Duration) {
	a.connected.Store(true)
	a.refused.Store(nil)
	defer a.connected.Store(false)
	defer a.takeTurn(context.WithoutCancel(ctx), me, 0)
	turn, over := context.WithCancel(ctx)
	defer over()
	go func() {
		defer over()
		ends, ours := time.Now().Add(turnFor-turnLook-turnMargin), true // taking it may have lasted as long as turnLook
		for ours {
			sleep(turn, min(turnLook, time.Until(ends)))
			ends, ours = a.renewTurn(turn, me, ends)
		}
	}()
	if err := a.discord.Run(turn, a.router.Handle); err != nil {
		why := codeOf(err)
		a.refused.Store(&why)
		a.log.Error("discord does not accept us", "err", err)
		return time.Hour
	}
	return turnLook
}

// renewTurn reports until when the turn is ours, if it still is. A renewal that
// fails is no reason to leave: nobody else can take the turn before it ends.
func (a *app) renewTurn(ctx context.Context, me string, ends time.Time) (time.Time, bool) {
	renewed := time.Now().Add(turnFor - turnMargin)
	try, cancel := context.WithDeadline(ctx, ends)
	defer cancel()
	ours, err := a.turn(try, me, turnFor)
	switch {
	case ctx.Err() != nil:
		return ends, false
	case err == nil:
		return renewed, ours
	case !time.Now().Before(ends):
		a.log.Error("discord's turn is given up: storage does not answer", "err", err)
		return ends, false
	}
	a.log.Warn("discord's turn not renewed", "err", err)
	return ends, true
}

// takeTurn takes or keeps the turn for a while, and reports whether it is
// certainly ours.
func (a *app) takeTurn(ctx context.Context, me string, length time.Duration) bool {
	ours, err := a.turn(ctx, me, length)
	return err == nil && ours
}

// turn reports whose the turn is after we tried to take or keep it.
func (a *app) turn(ctx context.Context, me string, length time.Duration) (ours bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, turnLook)
	defer cancel()
	kept, err := orNone(a.store.Setting(ctx, turnKey))
	if err != nil {
		return false, err
	}
	holder, until, _ := strings.Cut(kept, " ")
	now := a.together()
	// A turn that lasts longer than any was taken before the clock was set back.
	if end, err := time.Parse(time.RFC3339, until); err == nil && holder != me && now.Before(end) && end.Before(now.Add(turnFor+jolt)) {
		return false, nil
	}
	mine := fmt.Sprintf("%s %s", me, now.Add(length).UTC().Format(time.RFC3339))
	if mine == kept {
		return true, nil
	}
	return a.store.SwapSetting(ctx, turnKey, kept, mine)
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
