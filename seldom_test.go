package main

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// TestHoweverManyAskTheDatabaseIsAskedOnce: a rush on /readyz would keep the one
// that writes busy, and whoever sends a form would hear that nothing was saved.
func TestHoweverManyAskTheDatabaseIsAskedOnce(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	now, answer := time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC), errors.New("down")
	check := seldom(time.Second, func() time.Time { return now }, func(ctx context.Context) error {
		asked.Add(1)
		return errors.Join(answer, ctx.Err())
	})
	left, leave := context.WithCancel(t.Context())
	leave() // who asks first does not wait for the answer
	var rush sync.WaitGroup
	for range 100 {
		rush.Go(func() {
			if err := check(left); !errors.Is(err, answer) || errors.Is(err, context.Canceled) {
				t.Errorf("heard %v", err)
			}
		})
	}
	rush.Wait()
	if n := asked.Load(); n != 1 {
		t.Errorf("asked %d times", n)
	}
	now, answer = now.Add(time.Second), nil
	if err := check(t.Context()); err != nil || asked.Load() != 2 {
		t.Errorf("a second later: %v, asked %d times", err, asked.Load())
	}
}

// TestTheQueueIsCountedOnceASecondAtMost, whoever reads /metrics: to count it is as
// much work as many people's commands.
func TestTheQueueIsCountedOnceASecondAtMost(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "cairn.db")
	synctest.Test(t, func(t *testing.T) {
		db, err := store.Open(t.Context(), "sqlite:"+file, store.Options{})
		if err == nil {
			err = db.Migrate(t.Context())
		}
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		waiting := (&app{store: db}).backlog()[0].Read
		says := func(when string, want int64) {
			t.Helper()
			if got := waiting(t.Context())[`lane="conversation",state="pending"`]; got != want {
				t.Errorf("%s: %d wait, want %d", when, got, want)
			}
		}
		says("at first", 0)
		if err := db.Commit(t.Context(), models.Commit{At: time.Now(), Action: "test.send", Send: []models.Delivery{
			{Key: "a", Lane: models.TalkLane, Kind: models.SendMessage, Person: "pe_mia", State: models.Pending, Body: []byte("{}")},
		}}); err != nil {
			t.Fatal(err)
		}
		says("at once", 0)
		time.Sleep(time.Second)
		says("a second later", 1)
	})
}
