package main

import (
	"context"
	"errors"
	"time"

	"cairn/models"
)

// keepSeen is how long the ids of events are remembered: longer than the 24
// hours in which Slack delivers again.
const keepSeen = 48 * time.Hour

// sweep forgets old event ids once an hour, and once a day looks for ladders
// that would not reach anyone and for people who are gone.
func (a *app) sweep(ctx context.Context) {
	var checked time.Time
	for {
		now := a.clock.Now()
		if err := a.store.PurgeSeen(ctx, now.Add(-keepSeen)); err != nil && ctx.Err() == nil {
			a.log.Warn("old events not forgotten", "err", err)
		}
		if now.Sub(checked) >= 24*time.Hour {
			checked = now
			a.checkLadders(ctx, now)
			a.checkPeople(ctx)
		}
		select {
		case <-ctx.Done():
			return
		case <-a.clock.After(time.Hour):
		}
	}
}

// checkLadders logs every ladder that is not sure to end at a human.
func (a *app) checkLadders(ctx context.Context, now time.Time) {
	org, err := a.store.Org(ctx)
	if err != nil {
		if !errors.Is(err, context.Canceled) {
			a.log.Error("ladders not checked", "err", err)
		}
		return
	}
	for _, g := range models.Gaps(org, a.policy.Ladders, now) {
		a.log.Error("ladder is not sure to end at a human", "ladder", g.Ladder, "person", g.Person,
			"reaches", len(g.Reached), "governance", len(g.Pool))
	}
}
