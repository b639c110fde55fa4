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
		for turn.Err() == nil {
			if sleep(turn, turnLook); turn.Err() == nil && !a.takeTurn(turn, me, turnFor) {
				over()
			}
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

// takeTurn takes or keeps the turn for a while, and reports whether it is ours.
func (a *app) takeTurn(ctx context.Context, me string, length time.Duration) bool {
	ctx, cancel := context.WithTimeout(ctx, turnLook)
	defer cancel()
	kept, err := memory{a.store}.Recall(ctx, turnKey)
	if err != nil {
		return false
	}
	holder, until, _ := strings.Cut(kept, " ")
	now := time.Now()
	if end, err := time.Parse(time.RFC3339, until); err == nil && holder != me && now.Before(end) {
		return false
	}
	mine := fmt.Sprintf("%s %s", me, now.Add(length).UTC().Format(time.RFC3339))
	if mine == kept {
		return true
	}
	swapped, err := a.store.SwapSetting(ctx, turnKey, kept, mine)
	return err == nil && swapped
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
