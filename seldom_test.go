package main

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
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
