package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/mod/sumdb/note"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/slack"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/handlers/delivery"
	"cairn/models"
	"cairn/models/store"
	"cairn/scheduler"
	"cairn/web"
)

// command is the slash command that people type.
const command = "/mentor"

// app is the whole program, put together and ready to run.
type app struct {
	setup
	clock clock
	log   *slog.Logger

	store    *store.Store
	router   *handlers.Router
	queue    *delivery.Queue
	slack    *slack.Slack     // nil when it is not configured
	discord  *discord.Discord // nil when it is not configured
	calendar *handlers.Calendar
	entries  web.Calendar   // sessions for people's own calendars
	copies   web.Portfolios // portfolios that people took
	signer   note.Signer
	timed    chan struct{} // wakes the scheduler

	connected atomic.Bool            // it is our turn to be connected to Discord
	refused   atomic.Pointer[string] // Discord's word for why it will not have us; nil while it does
	watch     watch                  // sees to it that no case is forgotten
	rest      func()                 // after much was read at once: a server gives its memory back; nil elsewhere
}

// build opens the database, migrates it, and connects everything to everything.
// It talks to no chat platform.
func build(ctx context.Context, s setup, clock clock, log *slog.Logger, rehearsal bool) (*app, error) {
	a := &app{setup: s, clock: clock, log: log, timed: make(chan struct{}, 1)}
	var err error
	if a.calendar, err = handlers.NewCalendar(a.policy); err != nil {
		return nil, err
	}
	if a.store, err = openDatabase(ctx, a.config, store.Options{Logger: log}); err != nil {
		return nil, err
	}
	if err := errors.Join(a.share(ctx), a.migrate(ctx)); err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	if err := a.connect(ctx, rehearsal); err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	if err := a.loadProgram(ctx); err != nil {
		return nil, errors.Join(err, a.store.Close())
	}
	return a, nil
}

// migrate brings the database up to this version. One of a newer version is
// worked with: replicas are replaced one by one after it was migrated, and those
// that still wait for it may have to start anew.
func (a *app) migrate(ctx context.Context) error {
	if err := migrate(ctx, a.config, a.store); err != nil {
		return err
	}
	have, need, err := a.store.Schema(ctx)
	if err == nil && have > need {
		a.log.Warn("the database is of a newer version", "err", schemaFits(have, need))
	}
	return err
}

// connect makes the platforms, the router and the queue, which need each other.
func (a *app) connect(ctx context.Context, rehearsal bool) error {
	board, err := handlers.NewBoard(all.Activities(a.store, a.policy, a.calendar, command))
	if err != nil {
		return err
	}
	list, err := a.platforms(board)
	if err != nil {
		return err
	}
	key, err := secretKey(ctx, a.store, a.config)
	if err != nil {
		return err
	}
	if a.signer, _, err = signerOf(key); err != nil {
		return err
	}
	a.copies = web.Portfolios{Public: a.config.PublicURL, Key: key, Find: a.portfolio}
	a.entries = web.Calendar{Public: a.config.PublicURL, Key: key, Find: a.entry}
	a.calendar.Entry = func(id models.SessionID) string { return a.entries.Link(string(id)) }
	platforms := map[string]bot.Platform{}
	for _, p := range list {
		platforms[p.Name()] = p
	}
	a.router, err = handlers.New(handlers.Config{
		Store: a.store, Words: a.words, Board: board, Platforms: platforms, Policy: a.policy, Calendar: a.calendar,
		Now: a.clock.Now, Log: a.log, Command: command, Rehearsal: rehearsal,
		Copy:   func(id models.CopyID) string { return a.copies.Link(string(id)) },
		Queued: func() { a.queue.Wake() }, Timed: func() { wake(a.timed) },
	})
	if err != nil {
		return err
	}
	a.queue, err = delivery.New(a.paced(delivery.Config{
		Store: settling{a.store, a.timed}, Platforms: list, Key: key, Homes: a.router.Home, Rooms: a.room, Meetings: a.router.Meeting, Awake: a.awake,
		Now: a.clock.Now, After: a.clock.After, Log: a.log,
	}))
	return err
}

// awake is the first moment from t on at which a person may be told something, by where
// they are, when they work and, for what can wait, until when they are on leave now.
func (a *app) awake(ctx context.Context, person models.PersonID, lane models.Lane, t time.Time) (time.Time, error) {
	p, err := a.store.Person(ctx, person)
	if err != nil || lane != models.PromptLane {
		return a.calendar.Awake(p, t), err
	}
	absences, err := a.store.Absences(ctx, person)
	return a.calendar.Back(p, absences, t), err
}

// room describes the room that a key stands for.
func (a *app) room(ctx context.Context, platform, key string) (bot.Room, error) {
	return a.router.Room(ctx, platform, key, a.store.Accounts)
}

// loadProgram puts the program and its competencies on file, so that what
// refers to them can be audited. What is there already is left as it is.
func (a *app) loadProgram(ctx context.Context) error {
	known, err := a.store.Competencies(ctx)
	if err != nil {
		return err
	}
	have := map[string]bool{}
	for _, c := range known {
		have[c.ID] = true
	}
	var reply handlers.Reply
	for _, c := range a.policy.Competencies {
		if !have[c.ID] {
			reply.Save = append(reply.Save, &c)
		}
	}
	if len(reply.Save) == 0 {
		return nil
	}
	err = a.router.Do(ctx, "program.load", reply)
	if errors.Is(err, models.ErrConflict) {
		return nil // another replica was first
	}
	return err
}

// run serves until ctx ends: it stops taking events, lets what is under way
// come to its end, and leaves the queue in the database.
func (a *app) run(ctx context.Context, listener net.Listener) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var running sync.WaitGroup
	server := window(a.pages())
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			stop(fmt.Errorf("serve %s: %w", listener.Addr(), err))
		}
	}()
	running.Go(func() { a.queue.Run(ctx) })
	running.Go(func() { _ = scheduler.Run(ctx, a.store, a.router.Fire, a.clock, a.timed) })
	running.Go(func() { a.sweep(ctx) })
	running.Go(func() { a.keepTime(ctx) })
	running.Go(func() { a.agreeOn(ctx) })
	running.Go(func() { a.followClock(ctx) })
	a.watch.soundAt.Store(time.Now().Unix())
	running.Go(func() { a.watchOver(ctx) })
	if a.slack != nil {
		running.Go(func() { a.serveSlack(ctx) })
	}
	if a.discord != nil {
		running.Go(func() { a.serveDiscord(ctx) })
	}
	<-ctx.Done()
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	err := server.Shutdown(closing)
	running.Wait()
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	return err
}

// serveSlack keeps the adapter running: it comes back when the token was taken
// away, and is asked again a minute later, in case it was given back.
func (a *app) serveSlack(ctx context.Context) {
	for ctx.Err() == nil {
		if err := a.slack.Run(ctx, a.router.Handle); err != nil {
			a.log.Error("slack does not accept us", "err", err)
		}
		sleep(ctx, time.Minute)
	}
}

// window serves pages. A request has as long to arrive as Slack itself would wait,
// and a little: whoever begins one and leaves it there holds neither a connection
// nor our stop.
func window(pages http.Handler) *http.Server {
	return &http.Server{Handler: pages, ReadTimeout: 5 * time.Second, IdleTimeout: 2 * time.Minute}
}

// pages is everything that is served over HTTP.
func (a *app) pages() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", web.Operations(append(a.backlog(), a.watch.figures()...), a.probes()...))
	if a.config.ScopeToken.Set() {
		mux.Handle("/scope", web.Scope(a.store, a.policy, a.config.ScopeToken.Reveal(), a.clock.Now, func(err error) {
			a.log.Error("scope not shown", "err", err)
		}))
	}
	mux.Handle("GET /calendar/", a.entries)
	mux.Handle("GET /portfolio/", a.copies)
	if a.slack != nil && !a.config.Slack.SocketMode() {
		mux.Handle("/slack/", a.slack.Handler())
	}
	return mux
}

// entry is a session as people's own calendars show it.
func (a *app) entry(ctx context.Context, id string) (web.Entry, error) {
	s, err := a.store.Session(ctx, models.SessionID(id))
	if err != nil {
		if atFault(err) {
			a.log.Error("calendar entry not shown", "session", id, "err", err)
		}
		return web.Entry{}, err
	}
	title := a.words.In(a.policy.Locale, time.UTC, a.clock.Now()).Text("session.calendar", nil)
	return web.Entry{
		Title: title, Starts: s.StartsAt, Minutes: s.Minutes, Changed: s.UpdatedAt, Version: s.Version,
		Canceled: s.State == models.SessionCanceled,
	}, nil
}

// probes are what the program needs in order to be of use.
func (a *app) probes() []web.Probe {
	probes := []web.Probe{{Name: "database", Check: seldom(time.Second, time.Now, a.store.Writable)}}
	if a.watched() {
		probes = append(probes, web.Probe{Name: "escalation", Check: a.watch.escalates})
	}
	if a.slack != nil {
		probes = append(probes, web.Probe{Name: "slack", Check: func(context.Context) error { return a.slack.Alive(time.Now()) }})
	}
	if a.discord != nil {
		probes = append(probes, web.Probe{Name: "discord", Check: func(context.Context) error {
			switch why := a.refused.Load(); {
			case why != nil:
				return fmt.Errorf("discord will not have us: %s", *why)
			case !a.connected.Load():
				return nil // another replica is connected
			}
			return a.discord.Alive(time.Now())
		}})
	}
	return probes
}

func (a *app) close() error { return a.store.Close() }

func wake(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
