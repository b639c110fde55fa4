package main

import (
	"context"
	"sync"
	"time"
)

// seldom asks at most once in a pause: whoever comes in between, or meanwhile, gets
// the answer of last time. Anybody may ask whether we are ready, and how much waits:
// to answer is work for the database, ahead of what people do.
func seldom[T any](pause time.Duration, now func() time.Time, ask func(context.Context) T) func(context.Context) T {
	const patience = 2 * time.Second
	var (
		mu    sync.Mutex
		heard T
		next  time.Time
	)
	return func(ctx context.Context) T {
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
