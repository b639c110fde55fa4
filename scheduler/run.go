package scheduler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"time"

	"cairn/models"
)

const (
	batchSize    = 100             // at most; decided in a second, and saved together
	lease        = 5 * time.Second // a batch is done by then, or another replica takes it; only one of them can commit
	firstRetry   = 10 * time.Second
	longestRetry = time.Hour
	lastFailure  = 12

	nap            = time.Second // between two looks: another replica may have put work in, and be gone
	storageBackoff = 15 * time.Second
)

// Timers is where due work is kept.
type Timers interface {
	// ClaimTimers takes at most n timers that are due, alive and not claimed,
	// the longest due first, until the lease is over.
	ClaimTimers(ctx context.Context, now time.Time, lease time.Duration, n int) ([]models.Timer, error)
	// FailTimer gives a claimed timer back until retryAt, or for good when it
	// is dead now. A claim that was lost meanwhile is left alone: models.ErrConflict.
	FailTimer(ctx context.Context, t models.Timer, retryAt time.Time) error
}

// Fire does the work of a batch and answers in the batch's order: nil when the
// commit of the work deleted the timer.
type Fire func(ctx context.Context, batch []models.Timer) []error

// Clock tells the time and wakes the loop.
type Clock interface {
	Now() time.Time
	// After delivers once, when d has passed on this clock.
	After(d time.Duration) <-chan time.Time
}

// Run fires timers when they are due until ctx ends, and returns ctx's error.
// A value on wake makes it look at once, for work that was put in meanwhile.
// When storage is down it tries again, after 1 second at first and at most 15.
func Run(ctx context.Context, timers Timers, fire Fire, clock Clock, wake <-chan struct{}) error {
	var backoff time.Duration
	size := batchSize
	for {
		_, err := tick(ctx, timers, fire, clock.Now, &size)
		wait, listen := nap, wake
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			slog.Error("timers wait for storage", "err", err)
			backoff = min(max(time.Second, 2*backoff), storageBackoff)
			wait, listen = backoff, nil // a wake must not hammer what is down
		default:
			backoff = 0
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-listen:
		case <-clock.After(wait):
		}
	}
}

// Tick fires everything that is due at now, batch by batch, and says how many
// timers did their work. Its error is storage's; a failing timer is put back
// and does not stop the others.
func Tick(ctx context.Context, timers Timers, fire Fire, now time.Time) (fired int, err error) {
	size := batchSize
	return tick(ctx, timers, fire, func() time.Time { return now }, &size)
}

// tick takes the time anew for each batch: after an outage a tick lasts long,
// and leases by the time at which it began would be over when they begin. A batch
// that was lost to another replica was too large to be done within its lease: the
// next one is smaller, lest two of them take it from each other forever.
func tick(ctx context.Context, timers Timers, fire Fire, clock func() time.Time, size *int) (fired int, err error) {
	for {
		batch, err := timers.ClaimTimers(ctx, clock(), lease, *size)
		if err != nil || len(batch) == 0 {
			return fired, err
		}
		slices.SortStableFunc(batch, func(a, b models.Timer) int { return a.DueAt.Compare(b.DueAt) })
		answers := guarded(ctx, fire, batch)
		if ctx.Err() != nil {
			return fired, ctx.Err() // a shutdown is nobody's failure: the leases run out
		}
		done, lost, err := settle(ctx, timers, batch, answers, clock)
		if fired += done; err != nil {
			return fired, err
		}
		*size = min(*size*2, batchSize)
		if lost > len(batch)/2 {
			*size = max(len(batch)/2, 1)
		}
	}
}

// guarded fires a batch and, if that panics, each of it alone, lest a process that
// dies of one timer dies of it forever.
func guarded(ctx context.Context, fire Fire, batch []models.Timer) (answers []error) {
	defer func() {
		p := recover()
		if p == nil {
			return
		}
		slog.Error("timers panicked", "timers", len(batch), "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
		if len(batch) == 1 {
			answers = []error{errPanicked}
			return
		}
		for i := range batch {
			answers = append(answers, guarded(ctx, fire, batch[i:i+1])...)
		}
	}()
	return fire(ctx, batch)
}

// settle puts back what failed, and counts what was done and what somebody else
// did, moved or took meanwhile.
func settle(ctx context.Context, timers Timers, batch []models.Timer, answers []error, clock func() time.Time) (done, lost int, err error) {
	for i, t := range batch {
		why := errUnanswered
		if i < len(answers) {
			why = answers[i]
		}
		if why == nil {
			done++
			continue
		}
		err := putBack(ctx, timers, t, clock(), why)
		if errors.Is(err, models.ErrConflict) {
			lost++
		} else if err != nil {
			return done, lost, err
		}
	}
	return done, lost, nil
}

var (
	errUnanswered = errors.New("no answer for this timer")
	errPanicked   = errors.New("it panicked")
)

// putBack retries a failed timer later: after 10 seconds, doubling to an hour,
// and not at all after the twelfth failure. Storage that is down is no failure of
// the timer's, and neither is a process that died between the claim and here.
// models.ErrConflict: the claim was lost.
func putBack(ctx context.Context, timers Timers, t models.Timer, now time.Time, cause error) error {
	wait := firstRetry
	if !errors.Is(cause, models.ErrBusy) {
		wait = min(longestRetry, firstRetry<<min(t.Failures, lastFailure))
		t.Failures++
		t.Dead = t.Failures >= lastFailure
	}
	err := timers.FailTimer(ctx, t, now.Add(wait))
	switch {
	case err != nil:
	case t.Dead:
		slog.Error("timer is dead", "timer", t.ID, "failures", t.Failures, "err", cause)
	default:
		slog.Warn("timer failed", "timer", t.ID, "failures", t.Failures, "err", cause)
	}
	return err
}
