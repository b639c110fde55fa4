package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"cairn/bot"
)

const (
	maxAtOnce = 256 // events in hand

	// maxIdentifies is how often we introduce ourselves within a day at most.
	// Discord resets the token of a bot that does it a thousand times.
	maxIdentifies = 200
	// reserve is how many of Discord's own count are left untouched.
	reserve = 100
	// maxInHour is how often within an hour.
	maxInHour = 30

	identifiesKey = "discord/identifies"
)

// keep holds one connection open until ctx ends: it alone connects, so there is
// never a second one. It returns early only when Discord will not have us.
func (d *Discord) keep(ctx context.Context) error {
	s := &session{}
	hands := make(chan struct{}, maxAtOnce)
	var inHand sync.WaitGroup
	defer inHand.Wait()
	for attempt := 0; ctx.Err() == nil; attempt++ {
		began := d.config.Now()
		err := d.listen(ctx, s, func(f frame) {
			hands <- struct{}{}
			inHand.Go(func() {
				defer func() { <-hands }()
				d.receive(ctx, f)
			})
		})
		now := d.config.Now()
		d.link.Set(false, now)
		if ctx.Err() != nil {
			return nil
		}
		if fatal := bot.ClassOf(err); fatal == bot.Stopped || fatal == bot.Bug {
			d.log.Error("discord will not have us: not connecting again", "why", err)
			return err
		}
		if now.Sub(began) > time.Minute {
			attempt = 0
		}
		d.log.Warn("discord connection ended", "why", bot.WithoutAddress(err), "attempt", attempt)
		bot.Pause(ctx, d.rest(attempt, err))
	}
	return nil
}

// rest is the pause before the next attempt. The first comes at once.
func (d *Discord) rest(attempt int, err error) time.Duration {
	var pause time.Duration
	if attempt > 0 {
		pause = d.backOff(attempt - 1)
		pause += time.Duration(rand.Float64() * float64(pause)) //nolint:gosec // spreads clients, guards nothing
	}
	if errors.Is(err, errNewSession) {
		pause = max(pause, d.config.Pause+time.Duration(rand.Float64()*4*float64(d.config.Pause))) //nolint:gosec // Discord asks for one to five seconds
	}
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		pause = max(pause, refused.RetryAfter)
	}
	return pause
}

// listen opens one connection, resumes the session or begins one, and hands on
// what comes until the connection ends.
func (d *Discord) listen(ctx context.Context, s *session, hand func(frame)) error {
	url, err := d.gatewayURL(ctx, s)
	if err != nil {
		return err
	}
	w, err := dial(ctx, url+"/?v=10&encoding=json", max(helloWithin*d.config.Pause, 2*time.Second))
	if err != nil {
		s.url = "" // ask for another address
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	hangUp := context.AfterFunc(ctx, func() { w.close(1000) })
	defer func() {
		if hangUp() {
			w.close(leave)
		}
	}()
	if err := d.introduce(ctx, w, s); err != nil {
		return err
	}
	var beating sync.WaitGroup
	beating.Go(func() { w.beat(ctx, s) })
	err = d.attend(w, s, hand)
	hangUp()
	w.close(leave)
	cancel()
	beating.Wait()
	if errors.Is(err, errNewSession) {
		s.forget()
	}
	return err
}

// gatewayURL is where to connect. A new session asks whether one may begin.
func (d *Discord) gatewayURL(ctx context.Context, s *session) (string, error) {
	if s.id != "" && s.url != "" {
		return s.url, nil
	}
	var at struct {
		URL   string `json:"url"`
		Limit struct {
			Remaining  int     `json:"remaining"`
			ResetAfter float64 `json:"reset_after"` // milliseconds
		} `json:"session_start_limit"`
	}
	const route = "GET /gateway/bot"
	if err := d.call(ctx, http.MethodGet, "/gateway/bot", nil, &at); err != nil {
		return "", err
	}
	if at.URL == "" {
		return "", &bot.SendError{Class: bot.Unsent, Method: route, Code: codeUnclear}
	}
	if s.id == "" && at.Limit.Remaining < reserve {
		d.log.Error("no more sessions may begin today", "remaining", at.Limit.Remaining)
		return "", &bot.SendError{
			Class: bot.Wait, Method: route, Code: "session_start_limit",
			RetryAfter: max(seconds(at.Limit.ResetAfter/1000), time.Minute),
		}
	}
	return at.URL, nil
}

// introduce resumes the session, or begins a new one if the budget allows.
func (d *Discord) introduce(ctx context.Context, w *wire, s *session) error {
	token := strings.TrimPrefix(d.session.Token, "Bot ") // that is for REST alone
	if s.id != "" {
		return w.write(opResume, map[string]any{"token": token, "session_id": s.id, "seq": s.seq.Load()})
	}
	if err := d.spend(ctx); err != nil {
		return err
	}
	return w.write(opIdentify, map[string]any{
		"token": token, "intents": intents,
		"properties": map[string]string{"os": runtime.GOOS, "browser": "cairn", "device": "cairn"},
	})
}

// spend takes one identify out of the budget, and keeps count of it before it
// is used.
func (d *Discord) spend(ctx context.Context) error {
	now := d.config.Now()
	kept, err := d.config.Memory.Recall(ctx, identifiesKey)
	if err != nil {
		return fmt.Errorf("recall the identify budget: %w", err)
	}
	var all, day []int64
	if kept != "" {
		if err := json.Unmarshal([]byte(kept), &all); err != nil {
			return fmt.Errorf("read the identify budget: %w", err)
		}
	}
	hour := 0
	for _, at := range all {
		if age := now.Sub(time.Unix(at, 0)); age < 24*time.Hour {
			day = append(day, at)
			if age < time.Hour {
				hour++
			}
		}
	}
	if len(day) >= maxIdentifies || hour >= maxInHour {
		d.log.Error("identify budget spent: waiting", "day", len(day), "hour", hour)
		return &bot.SendError{Class: bot.Wait, Method: "gateway", Code: "identify_budget", RetryAfter: 10 * time.Minute}
	}
	raw, err := json.Marshal(append(day, now.Unix()))
	if err != nil {
		return err
	}
	if err := d.config.Memory.Remember(ctx, identifiesKey, string(raw)); err != nil {
		return fmt.Errorf("remember the identify budget: %w", err)
	}
	return nil
}

// attend reads frames until the connection ends.
func (d *Discord) attend(w *wire, s *session, hand func(frame)) error {
	for {
		f, err := w.read()
		if err != nil {
			return w.ending(err)
		}
		if err := w.idle(); err != nil {
			return err
		}
		if f.Seq != nil {
			s.seq.Store(*f.Seq)
		}
		switch f.Op {
		case opDispatch:
			d.dispatch(s, f, hand)
		case opHeartbeat:
			err = w.write(opHeartbeat, seqOf(s))
		case opReconnect:
			return errReconnect
		case opInvalid:
			if string(f.Data) == "true" {
				return errReconnect
			}
			return errNewSession
		case opAck:
			w.acked.Store(true)
		}
		if err != nil {
			return err
		}
	}
}

// dispatch takes what concerns the session and hands on the rest.
func (d *Discord) dispatch(s *session, f frame, hand func(frame)) {
	switch f.Type {
	case "READY":
		var ready struct {
			Session string   `json:"session_id"`
			URL     string   `json:"resume_gateway_url"`
			Servers []server `json:"guilds"`
		}
		if json.Unmarshal(f.Data, &ready) == nil {
			s.id, s.url = ready.Session, ready.URL
			d.isAmong(ready.Servers)
		}
		d.link.Set(true, d.config.Now())
		d.log.Info("discord connected")
	case "RESUMED":
		d.link.Set(true, d.config.Now())
		d.log.Info("discord resumed")
	case "GUILD_CREATE", "GUILD_DELETE":
		d.heardOf(f)
		hand(f)
	case "INTERACTION_CREATE", "MESSAGE_CREATE", "CHANNEL_DELETE", "CHANNEL_UPDATE", "THREAD_DELETE":
		hand(f)
	}
}

// receive handles one event. A panic ends the event, not the program.
func (d *Discord) receive(ctx context.Context, f frame) {
	sink, open := d.intake.Enter()
	if !open {
		return
	}
	defer d.intake.Leave()
	defer func() {
		if p := recover(); p != nil {
			d.log.Error("event panicked", "type", f.Type, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
		}
	}()
	work := context.WithoutCancel(ctx)
	switch f.Type {
	case "INTERACTION_CREATE":
		d.interact(work, sink, f.Data)
		return
	case "GUILD_CREATE":
		d.registerSometime(ctx)
		return
	}
	e, err := d.parser().event(f)
	if err != nil {
		d.log.Warn("event not readable", "type", f.Type)
		return
	}
	if e.Kind == "" {
		return
	}
	answer := d.within(sink)(work, e)
	if answer.Message != nil && e.Kind == bot.Text {
		if _, err := d.Send(work, bot.Address{Channel: e.Channel}, *answer.Message, ""); err != nil {
			d.logRefusal("answer not shown", err, "event", e.ID)
		}
	}
}
