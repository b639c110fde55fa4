package main

import (
	"context"
	"slices"

	"cairn/models"
	"cairn/models/store"
)

// settling is the store as the queue sees it. When a message cannot be
// delivered, the timer that it names is due at once, so the scheduler is woken.
type settling struct {
	*store.Store
	timed chan struct{}
}

// SettleDeliveries implements delivery.Store.
func (s settling) SettleDeliveries(ctx context.Context, results []models.Settled) error {
	err := s.Store.SettleDeliveries(ctx, results)
	undelivered := func(r models.Settled) bool { return r.State == models.Held || r.State == models.DeadEnd }
	if err == nil && slices.ContainsFunc(results, undelivered) {
		wake(s.timed)
	}
	return err
}
