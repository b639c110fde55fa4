package main

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
)

// hourly is a clock that goes on when it is told to.
type hourly struct {
	mu     sync.Mutex
	now    time.Time
	asked  chan time.Duration
	passes chan time.Time
}

func (c *hourly) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *hourly) After(d time.Duration) <-chan time.Time {
	c.asked <- d
	return c.passes
}

func (c *hourly) pass(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	c.mu.Unlock()
	c.passes <- c.now
}

// TestADailyCheckThatFailsIsMadeAgainInAnHour, since nobody is waiting for it
// who would ask a second time.
func TestADailyCheckThatFailsIsMadeAgainInAnHour(t *testing.T) {
	t.Parallel()
	a, _ := replicas(t)
	_ = a.store.Close() // away
	log := &page{}
	clock := &hourly{now: time.Date(2027, 3, 2, 9, 0, 0, 0, time.UTC), asked: make(chan time.Duration), passes: make(chan time.Time)}
	a.clock, a.log = clock, slog.New(slog.NewTextHandler(log, nil))
	a.router = &handlers.Router{Config: handlers.Config{Board: &handlers.Board{}, Store: a.store, Now: clock.Now, Log: a.log}}
	ctx, cancel := context.WithCancel(t.Context())
	var sweeping sync.WaitGroup
	sweeping.Go(func() { a.sweep(ctx) })
	for n := 1; n <= 3; n++ {
		wait := <-clock.asked
		if got := strings.Count(log.String(), "ladders not checked"); got != n {
			t.Errorf("checked %d times in %d hours", got, n)
		}
		if n < 3 {
			clock.pass(wait)
		}
	}
	cancel()
	sweeping.Wait()
}

// full is a store that takes no changes.
type full struct{ *store.Store }

func (full) Commit(context.Context, ...models.Commit) error { return models.ErrBusy }

// TestWhoeverLeftIsAskedAboutAgain, when that could not be put on file.
func TestWhoeverLeftIsAskedAboutAgain(t *testing.T) {
	t.Parallel()
	s := newServer(t).(*server)
	err := s.Import("name,email,slack_id,roles\nLeo Park,leo@example.org,U0LEO,mentor\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	s.fake.Depart(snowflake("U0LEO"))
	cannot := s.app.router.Config
	cannot.Store = full{s.app.store}
	a := &app{store: s.app.store, discord: s.app.discord, clock: s.app.clock, log: slog.New(slog.DiscardHandler), router: &handlers.Router{Config: cannot}}
	if a.checkPeople(t.Context()) {
		t.Error("the check takes itself for done")
	}
	a.router = s.app.router
	if !a.checkPeople(t.Context()) {
		t.Error("the check is not done")
	}
	leo, err := a.store.PersonByEmail(t.Context(), "leo@example.org")
	if err != nil || leo.State != models.Gone {
		t.Errorf("%+v, %v", leo, err)
	}
	leo.State = models.Active // and the day after they leave again
	if err := a.store.Commit(t.Context(), models.Commit{At: time.Now(), Action: "test.return", Save: []models.Noun{&leo}}); err != nil {
		t.Fatal(err)
	}
	a.clock = &hourly{now: s.app.clock.Now().AddDate(0, 0, 1)}
	if !a.checkPeople(t.Context()) {
		t.Error("the check of the next day is not done")
	}
	if leo, err = a.store.PersonByEmail(t.Context(), leo.Email); err != nil || leo.State != models.Gone {
		t.Errorf("the second time: %+v, %v", leo, err)
	}
}
