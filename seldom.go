package main

import (
	"context"
	"sync"
	"time"
)

// seldom asks at most once in a pause: whoever comes in between, or meanwhile, hears
// what was heard last. Anybody may ask whether we are ready, and to find out whether
// the database takes changes is to make one, ahead of what people do.
func seldom(pause time.Duration, now func() time.Time, ask func(context.Context) error) func(context.Context) error {
	const patience = 2 * time.Second
	var (
		mu    sync.Mutex
		heard error
		next  time.Time
	)
	return func(ctx context.Context) error {
		mu.Lock()
		defer mu.Unlock()
		if now().Before(next) {
			return heard
		}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience) // others hear it, too
		defer cancel()
		heard = ask(ctx)
		next = now().Add(pause)
		return heard
	}
}
