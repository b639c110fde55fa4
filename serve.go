package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
	"time"

	"cairn/config"
	"cairn/models"
	"cairn/models/store"
)

type serveCommand struct {
	RehearseFrom  string  `help:"Begin a rehearsal at this time, such as 2027-01-04T09:00:00Z. Only on a database of its own." placeholder:"TIME"`
	RehearseSpeed float64 `help:"How many times as fast the rehearsal's clock runs." default:"1" placeholder:"N"`
}

// Run implements the command.
func (s *serveCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	if wrong := cfg.WithoutPlatform(); len(wrong) > 0 {
		return mistakes(wrong)
	}
	from, err := s.from()
	if err != nil {
		return err
	}
	log := logger(c, cfg)
	clock, err := clockOf(c.ctx, cfg, from, s.RehearseSpeed)
	if err != nil {
		return err
	}
	a, err := build(c.ctx, cfg, clock, log, !from.IsZero())
	if err != nil {
		return err
	}
	debug.FreeOSMemory() // what the start left: words, program and migrations were read
	listener, err := net.Listen("tcp", cfg.Listen)
	if err != nil {
		return errors.Join(err, a.close())
	}
	slog.SetDefault(log) // for the packages that are given no logger
	log.Info("serving", "listen", listener.Addr().String(), "database", a.store.Dialect(), "rehearsal", !from.IsZero())
	return errors.Join(a.run(c.ctx, listener), a.pause(context.WithoutCancel(c.ctx)), a.close())
}

// pause keeps the time that a rehearsal has come to.
func (a *app) pause(ctx context.Context) error {
	fast, ok := a.clock.(fastClock)
	if !ok {
		return nil
	}
	return keepRehearsal(ctx, a.store, rehearsal{From: fast.Now(), Speed: fast.speed})
}

func (s *serveCommand) from() (time.Time, error) {
	if s.RehearseFrom == "" {
		if s.RehearseSpeed != 1 {
			return time.Time{}, mistakes{{Where: "--rehearse-speed", What: "only together with --rehearse-from"}}
		}
		return time.Time{}, nil
	}
	from, err := time.Parse(time.RFC3339, s.RehearseFrom)
	if err != nil {
		return from, mistakes{{Where: "--rehearse-from", What: "not a time such as 2027-01-04T09:00:00Z"}}
	}
	if s.RehearseSpeed <= 0 || s.RehearseSpeed > 1_000_000 {
		return from, mistakes{{Where: "--rehearse-speed", What: "choose between 1 and 1000000"}}
	}
	return from, nil
}

// settings reads the environment and reports every mistake in it at once.
func settings(c *console) (config.Config, error) {
	cfg, wrong := config.FromEnv(c.lookup, os.ReadFile)
	if wrong = append(wrong, config.Misspelled(c.environ)...); len(wrong) > 0 {
		return cfg, mistakes(wrong)
	}
	return cfg, nil
}

func logger(c *console, cfg config.Config) *slog.Logger {
	return slog.New(slog.NewJSONHandler(c.err, &slog.HandlerOptions{Level: cfg.LogLevel}))
}

// clockOf is the clock to serve with: the wall clock, or that of a rehearsal. A
// database serves or rehearses, never both: people would be told things that
// did not happen.
func clockOf(ctx context.Context, cfg config.Config, from time.Time, speed float64) (clock, error) {
	s, used, err := useOf(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	switch {
	case from.IsZero() && used.rehearses():
		return nil, mistakes{{Where: "CAIRN_DATABASE_URL", What: "this database was used for a rehearsal: serve with a new one"}}
	case from.IsZero():
		return wallClock{}, s.PutSetting(ctx, servedKey, string(servedReal))
	case used == servedReal:
		return nil, mistakes{{Where: "--rehearse-from", What: "this database has served real people: rehearse with a new one"}}
	}
	r := rehearsal{From: from, Speed: speed}
	if used.rehearses() {
		if r, err = used.rehearsal(); err != nil {
			return nil, err
		}
	}
	if r.Began.IsZero() {
		r.Began = time.Now()
	}
	return r.clock(), keepRehearsal(ctx, s, r)
}

// clockInUse is the clock that the database is served with.
func clockInUse(ctx context.Context, cfg config.Config) (clock, error) {
	s, used, err := useOf(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	return used.clock()
}

// use is what a database was ever used for: nothing yet, real people, or a
// rehearsal, as JSON.
type use string

// servedKey is the setting that keeps it.
const (
	servedKey      = "served"
	servedReal use = "real"
)

// rehearsal is what a database that rehearses remembers, so that its clock goes
// on where it was after a restart.
type rehearsal struct {
	From  time.Time `json:"from"`
	Began time.Time `json:"began,omitzero"` // zero while nobody serves
	Speed float64   `json:"speed"`
}

func (r rehearsal) clock() clock {
	if r.Began.IsZero() {
		r.Began = time.Now()
	}
	return fastClock{from: r.From, began: r.Began, speed: r.Speed}
}

func keepRehearsal(ctx context.Context, s *store.Store, r rehearsal) error {
	kept, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return s.PutSetting(ctx, servedKey, string(kept))
}

func (u use) rehearses() bool { return u != "" && u != servedReal }

func (u use) rehearsal() (rehearsal, error) {
	var r rehearsal
	if err := json.Unmarshal([]byte(u), &r); err != nil {
		return r, fmt.Errorf("read rehearsal: %w", err)
	}
	return r, nil
}

func (u use) clock() (clock, error) {
	if !u.rehearses() {
		return wallClock{}, nil
	}
	r, err := u.rehearsal()
	return r.clock(), err
}

// useOf opens the database, which the caller closes, and says what it was used for.
func useOf(ctx context.Context, cfg config.Config) (*store.Store, use, error) {
	s, err := store.Open(ctx, cfg.Database.Reveal(), store.Options{})
	if err != nil {
		return nil, "", err
	}
	if err := s.Migrate(ctx); err != nil {
		return nil, "", errors.Join(err, s.Close())
	}
	used, err := s.Setting(ctx, servedKey)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return nil, "", errors.Join(err, s.Close())
	}
	return s, use(used), nil
}
