package main

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/handlers/escalation"
	"cairn/models"
)

const (
	// keepSeen is how long the ids of events are remembered: longer than the 24
	// hours in which Slack delivers again.
	keepSeen = 48 * time.Hour
	// keepDrafts is how long a form that is not sent is kept: a day, and the hour
	// that its time is rounded by.
	keepDrafts = 25 * time.Hour
	// settled is how long the work that the daily check starts takes, except what
	// waits for a platform.
	settled = 15 * time.Second
)

// sweep forgets old event ids and forms once an hour, and once a day looks for ladders
// that would not reach anyone, for people who are gone and for check-ins without
// a date.
func (a *app) sweep(ctx context.Context) {
	var checked time.Time
	for {
		now := a.clock.Now()
		if err := a.store.PurgeSeen(ctx, now.Add(-keepSeen)); err != nil && ctx.Err() == nil {
			a.log.Warn("old events not forgotten", "err", err)
		}
		if err := a.store.PurgeDrafts(ctx, now.UTC().Add(-keepDrafts)); err != nil && ctx.Err() == nil {
			a.log.Warn("old drafts not forgotten", "err", err)
		}
		if now.Sub(checked) >= 24*time.Hour {
			if a.checkAll(ctx, now) { // else again in an hour
				checked = now
			}
			if a.rest != nil {
				select {
				case <-ctx.Done():
				case <-a.clock.After(settled):
					a.rest() // nothing takes as much until tomorrow
				}
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-a.clock.After(time.Hour):
		}
	}
}

// checkAll reports whether everything could be looked at.
func (a *app) checkAll(ctx context.Context, now time.Time) bool {
	ladders, people, dates := a.checkLadders(ctx, now), a.checkPeople(ctx), a.planMissing(ctx, now)
	return ladders && people && dates
}

// planMissing has the dates set of what nobody is asked yet: a new program.yaml
// may ask more, and people may have new roles.
func (a *app) planMissing(ctx context.Context, now time.Time) bool {
	err := a.router.Do(ctx, "checkin.sweep", handlers.Reply{Timers: []models.Timer{models.At(now, "checkin.sweep"), models.At(now, "boundary.sweep")}})
	if err != nil && ctx.Err() == nil {
		a.log.Warn("dates that are missing not set", "err", err)
	}
	return err == nil
}

// checkLadders logs every ladder that is not sure to end at a human.
func (a *app) checkLadders(ctx context.Context, now time.Time) (done bool) {
	org, err := a.store.Org(ctx)
	if err != nil {
		if !errors.Is(err, context.Canceled) {
			a.log.Error("ladders not checked", "err", err)
		}
		return false
	}
	done = true
	gaps, narrows := models.Gaps(ctx, org, a.policy.Ladders, now), models.Narrows(org, now)
	if ctx.Err() != nil {
		return false
	}
	if _, practice := a.clock.(turnedClock); !practice { // where nobody is waiting to mend it
		if err := a.router.Do(ctx, "escalation.lint", escalation.Lint(gaps, narrows, org, a.router.In, now)); err != nil {
			a.log.Warn("nobody told of ladders that do not reach anyone", "err", err)
			done = false
		}
	}
	a.logGaps(gaps, narrows)
	return done
}

// logGaps writes one line for each ladder, since what is missing is mostly
// missing for everybody: it names the first ten, by id, and the doctor says what
// each of them lacks. Of concerns there is a line for each person as well.
func (a *app) logGaps(gaps []models.Gap, narrows []models.Narrow) {
	people, broken := map[string][]models.PersonID{}, map[string]int{}
	for _, g := range gaps {
		people[g.Ladder] = append(people[g.Ladder], g.Person)
		if g.Broken() {
			broken[g.Ladder]++
		}
	}
	for _, ladder := range slices.Sorted(maps.Keys(people)) {
		a.log.Error("ladder is not sure to end at a human", "ladder", ladder, "people", len(people[ladder]), "reaching_nobody", broken[ladder], "for", some(people[ladder]))
	}
	nobody := 0
	for _, n := range narrows {
		if n.Broken() {
			nobody++
		}
	}
	if len(narrows) > 0 {
		a.log.Error("concerns are not sure to reach somebody outside", "about", len(narrows), "reaching_nobody", nobody)
	}
	for _, n := range narrows {
		a.log.Error("concern is not sure to reach somebody outside", "about", n.Person, "outside", n.Outside, "close", n.Close)
	}
}
