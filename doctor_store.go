package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// examineDatabase leaves the store in a.store if it can be read. It makes no file.
func (a *app) examineDatabase(ctx context.Context, f *findings) {
	s, err := openDatabase(ctx, a.config, store.Options{Logger: a.log, Existing: true})
	if err != nil {
		f.isBroken("%v", err)
		return
	}
	have, need, err := s.Schema(ctx)
	if err == nil {
		err = schemaFits(have, need)
	}
	if err != nil {
		f.isBroken("%v", err)
		_ = s.Close()
		return
	}
	a.store = s
	if err := s.Writable(ctx); err != nil {
		f.isBroken("%v", err)
	} else {
		f.isFine("database (%s) answers and takes changes, schema %d", s.Dialect(), have)
	}
	if now, err := s.Clock(ctx); err != nil {
		f.isBroken("database clock: %v", err)
	} else {
		skewed(f, "the database's", now, 5*time.Second, 30*time.Second)
	}
	a.examineUse(ctx, f)
}

// schemaFits says what to do about a database of another version: an older one
// is migrated, and a newer one never goes back.
func schemaFits(have, need int64) error {
	switch {
	case have < need:
		return fmt.Errorf("database: schema %d, and this version needs %d: run cairn migrate", have, need)
	case have > need:
		return fmt.Errorf("database: schema %d is of a newer version, this one knows %d: run the newer cairn", have, need)
	}
	return nil
}

// examineUse takes on the clock of a rehearsal.
func (a *app) examineUse(ctx context.Context, f *findings) {
	used, err := usedFor(ctx, a.store)
	if err != nil {
		f.isBroken("database: %v", err)
		return
	}
	if a.clock, err = used.clock(); err != nil {
		a.clock = wallClock{}
		f.isBroken("%v", err)
	}
	if used.rehearses() {
		f.lookAt("this database is a rehearsal's: there it is %s", a.clock.Now().UTC().Format(time.RFC3339))
	}
}

// late is when due work that was not done shows that no bot is running.
const late = 10 * time.Minute

// examineWork looks at what is due, and at what gave up.
func (a *app) examineWork(ctx context.Context, f *findings) {
	now := a.clock.Now()
	dead, err := a.store.DeadTimers(ctx)
	if err != nil {
		f.isBroken("timers: %v", err)
		return
	}
	for _, t := range dead {
		f.isBroken("timer %d (%s) gave up after %d failures: the log says why. "+
			"Remove the cause, then UPDATE timers SET dead = false, failures = 0 WHERE id = %d;", t.ID, t.Do, t.Failures, t.ID)
	}
	missed, err := a.store.TimersBetween(ctx, time.Time{}, now.Add(-late), mostTimers)
	if err != nil {
		f.isBroken("timers: %v", err)
		return
	}
	if len(missed) > 0 {
		f.lookAt("due work that waits: %d, since %s: is the bot running?", len(missed), missed[0].DueAt.UTC().Format(time.RFC3339))
	} else {
		f.isFine("no due work waits")
	}
	a.examineQueue(ctx, f)
	next, err := a.store.TimersBetween(ctx, now.Add(-late), now.AddDate(1, 0, 0), 5)
	if err != nil {
		f.isBroken("timers: %v", err)
	}
	for _, t := range next {
		f.next = append(f.next, upcoming(t))
	}
}

func (a *app) examineQueue(ctx context.Context, f *findings) {
	counts, err := a.store.Queue(ctx)
	if err != nil {
		f.isBroken("queue: %v", err)
		return
	}
	for _, c := range counts {
		if c.State != models.Held && c.State != models.DeadEnd {
			f.isFine("queue: %d %s in lane %s", c.Count, c.State, c.Lane)
		}
	}
	list, err := a.store.StuckDeliveries(ctx, a.clock.Now().Add(-late), mostStuck)
	if err != nil {
		f.isBroken("queue: %v", err)
	}
	// The home of somebody who has left, or has no account yet, is no message.
	list = slices.DeleteFunc(list, func(d models.Delivery) bool { return d.Kind == models.RefreshHome && d.State == models.Held })
	const most = 20
	for _, d := range list[:min(len(list), most)] {
		f.delivery(d)
	}
	if more := len(list) - most; more > 0 {
		f.lookAt("messages held or wrong: %d more; see to those above first, then run cairn doctor again", more)
	}
}

// mostStuck is how many messages that are held or wrong are read.
const mostStuck = 10_000

// delivery says what is wrong with a stuck message, and what to do.
func (f *findings) delivery(d models.Delivery) {
	to := string(d.Person)
	if to == "" {
		to = "channel " + d.Channel
		if d.Room != "" {
			to = "room " + d.Room
		}
	}
	switch {
	case d.State == models.DeadEnd:
		f.isBroken("message %d to %s was wrong and is not sent (%s): report this", d.ID, to, d.Code)
	case d.State == models.Unknown:
		f.lookAt("message %d to %s: nobody could see since %s whether it arrived (%s); others in its lane wait for it. "+
			"It is looked up again by itself: if this lasts, look whether the platform has an outage, and whether the bot may read there", d.ID, to, d.StartedAt.UTC().Format(time.RFC3339), d.Code)
	case d.Code == noAccount:
		f.lookAt("message %d to %s is held: they have no account (%s). It is sent once they use the bot, or an import names their slack_id or discord_id", d.ID, to, d.Code)
	case d.Person != "":
		f.lookAt("message %d to %s is held: the platform does not deliver to them (%s), and it is not sent again. "+
			"Look whether their account is active and takes messages from the bot; what they have to do is on their home", d.ID, to, d.Code)
	default:
		f.lookAt("message %d to %s is held: nothing can be posted there (%s), and it is not sent again. "+
			"Look whether the channel is still there, and invite the bot", d.ID, to, d.Code)
	}
}

// noAccount is the code of messages that wait for their person to have an account.
const noAccount = "no_account"
