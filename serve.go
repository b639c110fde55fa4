package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"

	"cairn/config"
	"cairn/models"
	"cairn/models/store"
)

// garbage is the GOGC percentage: how far the heap may grow over its live part before
// it is collected. Only about a dozen MiB are live for 2,000 people, so with Go's
// default of 100 a busy server would collect ten times a second, and people would wait.
const garbage = 200

type serveCommand struct {
	RehearseFrom  *string `help:"Begin a rehearsal at this time, such as 2027-01-04T09:00:00Z. Only on a database of its own." placeholder:"TIME"`
	RehearseSpeed *string `help:"How many times as fast the rehearsal's clock runs, 1 to 1000000. Otherwise as fast as before, and at first as fast as ours." placeholder:"N"`
}

// Run implements the command.
func (s *serveCommand) Run(c *console) error {
	cfg, wrong := environment(c)
	wrong = append(append(wrong, cfg.WithoutPlatform(wrong)...), cfg.WithoutKey(wrong)...)
	asked, odd := s.rehearsal()
	set, err := prepare(cfg, append(wrong, odd...))
	if err != nil {
		return err
	}
	alone, err := serveAlone(c.ctx, cfg)
	if err != nil {
		return err
	}
	defer alone.Close()
	log := logger(c, cfg)
	clock, used, err := clockOf(c.ctx, cfg, asked)
	if err != nil {
		return err
	}
	a, err := build(c.ctx, set, clock, log, asked != nil)
	if err != nil {
		return err
	}
	if _, told := c.lookup("GOGC"); !told {
		debug.SetGCPercent(garbage)
	}
	a.rest = debug.FreeOSMemory
	a.rest() // the words, the program and migrations were read
	listener, err := listen("CAIRN_LISTEN", cfg.Listen)
	if err != nil {
		return errors.Join(err, a.close())
	}
	if err := a.begin(c.ctx, used); err != nil {
		return errors.Join(err, listener.Close(), a.close())
	}
	slog.SetDefault(log) // for the packages that are given no logger
	log.Info("serving", "listen", listener.Addr().String(), "database", a.store.Dialect(), "rehearsal", asked != nil)
	err = errors.Join(a.run(c.ctx, listener), a.pause(context.WithoutCancel(c.ctx)), a.close())
	log.Info("stopped")
	return err
}

// listen names the setting that is to change where nobody can listen.
func listen(setting, address string) (net.Listener, error) {
	listener, err := net.Listen("tcp", address)
	refused, ok := errors.AsType[*net.OpError](err)
	if !ok {
		return listener, err
	}
	way := "write an address of this machine, such as 127.0.0.1:8080, or :8080 for all that it has"
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		way = "stop what listens there, or write another address"
	case errors.Is(err, syscall.EACCES):
		way = "write a port above 1023, which everybody may listen at"
	}
	return nil, fmt.Errorf("%s: nobody can listen at %s (%w): %s", setting, address, refused.Err, way)
}

// serveAlone keeps a second process from serving the same SQLite file: each would
// take itself for the only one. Nothing is laid beside what is no database.
// PostgreSQL takes several, and is not asked.
func serveAlone(ctx context.Context, cfg config.Config) (io.Closer, error) {
	if !onSQLite(cfg) {
		return io.NopCloser(nil), nil
	}
	s, err := openDatabase(ctx, cfg, store.Options{})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	alone, err := store.Alone(ctx, cfg.Database.Reveal())
	if errors.Is(err, store.ErrServed) {
		return nil, mistakes{{Where: "CAIRN_DATABASE_URL", What: "another cairn serves " + sqliteFile(cfg) +
			": stop it first, or use PostgreSQL, which takes several"}}
	}
	return alone, err
}

// begin marks the database as one that serves or rehearses, if it still is as it
// was found. It comes last: a start that fails must leave the choice open.
func (a *app) begin(ctx context.Context, found use) (err error) {
	if a.queue.Forgotten, err = a.forgotten(ctx); err != nil {
		return err
	}
	mark := servedReal
	if fast, ok := a.clock.(fastClock); ok {
		if mark, err = fast.reached(time.Now()).use(); err != nil {
			return err
		}
	}
	swapped, err := a.store.SwapSetting(ctx, servedKey, string(found), string(mark))
	if err != nil || swapped {
		return err
	}
	other, err := a.store.Setting(ctx, servedKey)
	if err == nil && use(other).rehearses() != mark.rehearses() { // else it is a replica of ours
		return mistakes{{Where: "CAIRN_DATABASE_URL", What: "another cairn began to serve or to rehearse on this database at the same time: choose another database"}}
	}
	return err
}

// A rehearsal's time is kept again and again, so that no more than a moment of it
// is lost with a process that is killed. One that was not kept for a while has nobody who serves it.
const (
	keepEvery  = 3 * time.Second
	keptLately = 4 * keepEvery
)

// keepTime keeps the time that a rehearsal comes to, until ctx ends.
func (a *app) keepTime(ctx context.Context) {
	fast, ok := a.clock.(fastClock)
	for ok && ctx.Err() == nil {
		sleep(ctx, keepEvery)
		if err := a.keep(ctx, fast.reached(time.Now())); err != nil && ctx.Err() == nil {
			a.log.Warn("the rehearsal's time not kept", "err", err)
		}
	}
}

// pause keeps the time that a rehearsal has come to, where it stands.
func (a *app) pause(ctx context.Context) error {
	fast, ok := a.clock.(fastClock)
	if !ok {
		return nil
	}
	return a.keep(ctx, fast.reached(time.Time{}))
}

func (a *app) keep(ctx context.Context, r rehearsal) error {
	kept, err := r.use()
	if err != nil {
		return err
	}
	return a.store.PutSetting(ctx, servedKey, string(kept))
}

// rehearsal is what is asked for, nil to serve real people. Flags decide that, not
// what they say: an empty or odd time must not serve anybody.
func (s *serveCommand) rehearsal() (*rehearsal, mistakes) {
	if s.RehearseFrom == nil {
		if s.RehearseSpeed != nil {
			return nil, mistakes{{Where: "--rehearse-speed", What: "only together with --rehearse-from"}}
		}
		return nil, nil
	}
	from, err := time.Parse(time.RFC3339, *s.RehearseFrom)
	if err != nil {
		return nil, mistakes{{Where: "--rehearse-from", What: "not a time such as 2027-01-04T09:00:00Z"}}
	}
	if year := from.UTC().Year(); year < 2000 || year > 2100 { // what comes after 9999 cannot be kept
		return nil, mistakes{{Where: "--rehearse-from", What: "choose a year between 2000 and 2100"}}
	}
	r := &rehearsal{From: from}
	if s.RehearseSpeed == nil {
		return r, nil
	}
	r.Speed, err = strconv.ParseFloat(*s.RehearseSpeed, 64)
	if inRange := r.Speed >= 1 && r.Speed <= 1_000_000; err != nil || !inRange { // NaN is not
		return nil, mistakes{{Where: "--rehearse-speed", What: "choose between 1 and 1000000"}}
	}
	return r, nil
}

func logger(c *console, cfg config.Config) *slog.Logger {
	return slog.New(slog.NewJSONHandler(c.err, &slog.HandlerOptions{Level: cfg.LogLevel}))
}

// clockOf is the clock to serve with, the wall clock or that of the rehearsal
// that is asked for, and what the database was used for. A database serves or
// rehearses, never both: people would be told things that did not happen.
func clockOf(ctx context.Context, cfg config.Config, asked *rehearsal) (clock, use, error) {
	s, used, err := useOf(ctx, cfg, store.Options{})
	if err != nil {
		return nil, "", err
	}
	defer s.Close()
	switch {
	case asked == nil && used.rehearses():
		return nil, "", mistakes{{Where: "CAIRN_DATABASE_URL", What: "this database was used for a rehearsal: serve with a new one"}}
	case asked == nil:
		return wallClock{}, used, nil
	case used == servedReal:
		return nil, "", mistakes{{Where: "--rehearse-from", What: "this database has served real people: rehearse with a new one"}}
	}
	r := rehearsal{From: asked.From, Speed: 1}
	if used.rehearses() {
		r, err = used.rehearsal()
	} else {
		err = somebodyAt(ctx, s, r.From)
	}
	if err != nil {
		return nil, "", err
	}
	if asked.Speed > 0 {
		r.Speed = asked.Speed
	}
	return r.resume(time.Now()), used, nil
}

// somebodyAt refuses a rehearsal that begins before anybody came into the program:
// nothing would be due. The database tells what was when, and is not changed.
func somebodyAt(ctx context.Context, s *store.Store, from time.Time) error {
	org, err := s.Org(ctx)
	if err != nil {
		return err
	}
	first, last := org.Began()
	if !first.After(from) {
		return nil
	}
	said := func(t time.Time) string { return t.UTC().Format(time.RFC3339) }
	return mistakes{{Where: "--rehearse-from", What: fmt.Sprintf("nobody in this database has a role or a supervisor before %s, so nothing would be due: begin at %s or later",
		said(first), said(last.Add(time.Second)))}}
}

// clockInUse is the clock that the database is served with.
func clockInUse(ctx context.Context, s *store.Store) (clock, error) {
	used, err := usedFor(ctx, s)
	if err != nil {
		return nil, err
	}
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
	From  time.Time `json:"from"`           // what the clock showed when it was last kept
	Began time.Time `json:"began,omitzero"` // when that was; zero once nobody serves
	Speed float64   `json:"speed"`
}

// resume is the clock that goes on from what was kept, now.
func (r rehearsal) resume(now time.Time) fastClock {
	return fastClock{from: r.From, began: now, speed: r.Speed}
}

// clock is what the clock shows: it runs while somebody serves, and stands at what
// was kept when nobody does.
func (r rehearsal) clock(now time.Time) clock {
	if r.Began.IsZero() || now.Sub(r.Began) > keptLately {
		return r.resume(now)
	}
	return r.resume(r.Began)
}

func (r rehearsal) use() (use, error) {
	kept, err := json.Marshal(r)
	return use(kept), err
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
	return r.clock(time.Now()), err
}

// useOf opens the database, which the caller closes, and says what it was used for.
func useOf(ctx context.Context, cfg config.Config, opts store.Options) (*store.Store, use, error) {
	s, err := openDatabase(ctx, cfg, opts)
	if err != nil {
		return nil, "", err
	}
	if err := migrate(ctx, cfg, s); err != nil {
		return nil, "", errors.Join(err, s.Close())
	}
	used, err := usedFor(ctx, s)
	if err != nil {
		return nil, "", errors.Join(err, s.Close())
	}
	return s, used, nil
}

func usedFor(ctx context.Context, s *store.Store) (use, error) {
	used, err := s.Setting(ctx, servedKey)
	if errors.Is(err, models.ErrNotFound) {
		return "", nil
	}
	return use(used), err
}
