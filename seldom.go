package main

import (
	"context"
	"sync"
	"time"
)

// seldom asks at most once per pause; calls in between get the last answer. Anybody
// may ask whether we are ready, and how much waits, and each answer costs the
// database time that people's own work needs.
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
