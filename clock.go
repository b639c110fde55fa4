package main

import (
	"context"
	"sync/atomic"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/delivery"
	"cairn/models/store"
)

// clock is where the program's time comes from. Only main and the sandbox read
// the wall clock; everybody else is told.
type clock interface {
	Now() time.Time
	// After delivers once, when d has passed on this clock.
	After(d time.Duration) <-chan time.Time
}

// wallClock is the time that it is.
type wallClock struct{}

func (wallClock) Now() time.Time                         { return time.Now() }
func (wallClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

const (
	agreeEvery = 10 * time.Second
	// agreed is how far two clocks may be apart and pass for one: a hair's breadth
	// is no reason to set a clock back.
	agreed = 250 * time.Millisecond
)

// sharedClock is the database's. Replicas go by it, lest one whose machine's clock
// is ahead takes the claim of another for one that is over (ADR 30).
type sharedClock struct {
	clock               // the machine's
	ahead *atomic.Int64 // nanoseconds that the database's is ahead of it
}

func newShared(machine clock) sharedClock { return sharedClock{machine, new(atomic.Int64)} }

// Now is the time by the database, from when it was last asked.
func (c sharedClock) Now() time.Time { return c.clock.Now().Add(time.Duration(c.ahead.Load())) }

// ask sets the clock by the database's, which told the time at some moment
// between the question and the answer. It returns by how much it was set, mostly
// not at all.
func (c sharedClock) ask(ctx context.Context, theirs func(context.Context) (time.Time, error)) (time.Duration, error) {
	asked := c.Now()
	told, err := theirs(ctx)
	if err != nil {
		return 0, err
	}
	half := c.Now().Sub(asked) / 2
	off := told.Sub(asked.Add(half))
	if off.Abs() <= agreed+half {
		return 0, nil
	}
	c.ahead.Add(int64(off))
	return off, nil
}

// share has replicas go by one clock, where there may be several of them.
func (a *app) share(ctx context.Context) error {
	if _, wall := a.clock.(wallClock); !wall || a.store.Dialect() != store.PostgreSQL {
		return nil
	}
	shared := newShared(a.clock)
	a.clock = shared
	return a.agree(ctx, shared)
}

func (a *app) agree(ctx context.Context, shared sharedClock) error {
	off, err := shared.ask(ctx, a.store.Clock)
	if off != 0 {
		a.log.Warn("the clock here is not the database's, which is gone by: set both by NTP", "off", off)
	}
	return err
}

// agreeOn asks again and again, since clocks drift and are set.
func (a *app) agreeOn(ctx context.Context) {
	shared, ok := a.clock.(sharedClock)
	for ok && ctx.Err() == nil {
		sleep(ctx, agreeEvery)
		if err := a.agree(ctx, shared); err != nil && ctx.Err() == nil {
			a.log.Warn("the database's clock not read", "err", err)
		}
	}
}

const (
	lookAtClock = time.Second
	// jolt is how far a clock is set back before anything has to be done about it:
	// what is a few seconds late is late by no more than that.
	jolt = 5 * time.Second
	// unseen is how far the clock may have gone since somebody looked at it.
	unseen = lookAtClock + jolt
)

// followClock notices when the clock is set back, also while nobody served, and
// frees what was due and under way by the clock as it was: it would wait until the
// clock is there again, which was years ahead where a battery was empty.
func (a *app) followClock(ctx context.Context) {
	newest, err := a.store.Newest(ctx)
	if err != nil && ctx.Err() == nil {
		a.log.Warn("not known whether the clock was set back while nobody served", "err", err)
	}
	if now := a.clock.Now().UTC().Round(0); now.After(newest) {
		newest = now
	}
	since := newest.AddDate(0, 0, -1) // nobody knows for how long it has shown what it shows
	var before, leapt time.Time       // it leapt ahead, or nobody looked at it
	for ctx.Err() == nil {
		now := a.clock.Now().UTC().Round(0)
		switch {
		case newest.Sub(now) > jolt:
			a.log.Warn("the clock was set back, or was ahead before: set it by NTP", "by", newest.Sub(now).Round(time.Second))
			if !now.Before(before) && leapt.After(since) { // it was right until then
				since = leapt
			}
			if err := a.store.SetBack(ctx, since, newest.Add(unseen), now); err != nil {
				a.log.Warn("what was under way waits for the clock", "err", err)
				break // once more
			}
			since, newest = now, now
		case now.Sub(newest) > unseen:
			before, leapt, newest = newest, now.Add(-unseen), now
		case now.After(newest):
			newest = now
		}
		select {
		case <-ctx.Done():
		case <-a.clock.After(lookAtClock):
		}
	}
}

// together is the real time that replicas agree on, also in a rehearsal.
func (a *app) together() time.Time {
	if shared, ok := a.clock.(sharedClock); ok {
		return shared.Now()
	}
	return time.Now()
}

// fastClock began at a time of its own and runs faster, for a rehearsal.
type fastClock struct {
	from  time.Time // what it showed
	began time.Time // when it showed that
	speed float64
}

func (c fastClock) Now() time.Time {
	return c.from.Add(time.Duration(float64(time.Since(c.began)) * c.speed))
}

func (c fastClock) After(d time.Duration) <-chan time.Time {
	return time.After(max(time.Millisecond, time.Duration(float64(d)/c.speed)))
}

// reached is the time that the clock has come to, to be kept; began is when it was, or
// zero when the clock stands from now on.
func (c fastClock) reached(began time.Time) rehearsal {
	return rehearsal{From: c.Now(), Began: began, Speed: c.speed}
}

// theirs is when it was on a platform's clock that this one showed t. What is from
// before it began was shown in an earlier run, of which only that is known.
func (c fastClock) theirs(t time.Time) time.Time {
	if t.Before(c.from) {
		return c.began.AddDate(0, 0, -7)
	}
	return c.began.Add(time.Duration(float64(t.Sub(c.from)) / c.speed))
}

// paced lets the queue of a rehearsal wait as fast as its clock runs, and gives
// a platform's calls the time that they really take. What was sent is looked for
// by the platform's own time. Where somebody turns the clock, there are no many
// whose commits the queue had to wait for.
func (a *app) paced(c delivery.Config) delivery.Config {
	if _, turned := a.clock.(turnedClock); turned {
		c.Breath = time.Millisecond
	}
	fast, ok := a.clock.(fastClock)
	if !ok {
		return c
	}
	c.Theirs = fast.theirs
	if fast.speed <= 1 {
		return c
	}
	real := func(d time.Duration) time.Duration { return time.Duration(float64(d) * fast.speed) }
	c.Lease, c.CallWithin = real(14*time.Second), real(10*time.Second)
	c.Settle, c.SafetySettle, c.CheckAfter = real(10*time.Second), real(5*time.Second), real(10*time.Minute)
	const leastNap = 10 * time.Millisecond
	c.After = func(d time.Duration) <-chan time.Time {
		return time.After(max(leastNap, time.Duration(float64(d)/fast.speed)))
	}
	return c
}

// turnedClock is the sandbox's: somebody may turn it at any moment, and a wait
// ends then.
type turnedClock struct{ *sandbox.Clock }

func (c turnedClock) After(d time.Duration) <-chan time.Time {
	done := make(chan time.Time, 1)
	turned := c.Turned()
	go func() {
		timer := time.NewTimer(d)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-turned:
		}
		done <- c.Now()
	}()
	return done
}
