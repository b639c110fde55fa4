package delivery

import (
	"context"
	"errors"
	"sync"
	"time"

	"cairn/bot"
	"cairn/models"
)

const (
	lookSlots = 4
	// margin is how much earlier than the attempt a look begins, since a
	// platform's clock is not ours.
	margin = 10 * time.Minute
	// lookAgain is after how long a look that was not clean is repeated, and
	// seldom how long at most when none ever is.
	lookAgain = 5 * time.Second
	seldom    = time.Minute
	// blindFor is after how long of that a message is sent again that may never
	// be seen, if the platform takes other messages meanwhile, and doubtFor the
	// same of any other: who waits behind it waits no longer.
	blindFor = 2 * time.Minute
	doubtFor = 15 * time.Minute
	// checkFor is for how long twins are looked for, where no look is clean.
	checkFor = 24 * time.Hour
)

// patience is how long a clean look is hoped for. The platform may never let us
// see what became of the delivery, or may take too long: Slack does not let us read
// back channels, and a message about safety is better twice than late.
func (t *task) patience(refused error) time.Duration {
	if t.d.Person == "" || t.d.Lane == models.SafetyLane || forbidden(refused) {
		return blindFor
	}
	return doubtFor
}

// forbidden reports a refusal that does not pass by itself.
func forbidden(refused error) bool {
	return bot.ClassOf(refused) == bot.Stopped || bot.ClassOf(refused) == bot.Bug
}

// lookAfter finds out what became of attempts of these lanes that nobody heard
// of, settle after they began.
func (q *Queue) lookAfter(ctx context.Context, settle time.Duration, lanes []models.Lane) {
	q.every(ctx, func() bool { return q.lookAt(ctx, settle, lanes) })
}

// every repeats do: at once when it was full, after a while otherwise.
func (q *Queue) every(ctx context.Context, do func() (full bool)) {
	for ctx.Err() == nil {
		if do() {
			continue
		}
		select {
		case <-ctx.Done():
		case <-q.After(poll):
		}
	}
}

func (q *Queue) lookAt(ctx context.Context, settle time.Duration, lanes []models.Lane) (full bool) {
	now := q.Now()
	found, err := q.Store.ClaimUnknown(context.WithoutCancel(ctx), now.UTC(), now.Add(-settle).UTC(), lookSlots, lanes)
	if err != nil && ctx.Err() == nil {
		q.Log.Warn("unknown deliveries not claimed", "err", err)
	}
	var open sync.WaitGroup
	for _, d := range found {
		t := &task{Queue: q, d: d, claimed: now, called: func() {}}
		open.Go(func() { t.look(ctx) })
	}
	open.Wait()
	return len(found) == lookSlots
}

// look records where the delivery stands, that it is to be sent again, or that
// nothing is known yet.
func (t *task) look(ctx context.Context) {
	s, err := t.found(ctx)
	if err != nil {
		t.Log.Warn("delivery not looked up", "id", t.d.ID, "lane", t.d.Lane, "err", err)
		s = t.outcome(nil)
		age := s.At.Sub(t.d.StartedAt)
		s.State, s.Code, s.RetryAt = models.Unknown, codeOf(err), s.At.Add(max(lookAgain, min(age/8, seldom), waitOf(err)))
		if age > t.patience(err) && t.othersGoThrough(t.d.StartedAt) {
			s.State, s.RetryAt, s.CheckAt = models.Pending, s.At, s.At.Add(t.CheckAfter)
		}
	}
	t.stats.count(t.d.Lane, s.State)
	t.settle(ctx, t.claimed.Add(t.Lease), s)
}

func (t *task) found(ctx context.Context) (models.Settled, error) {
	s := t.outcome(nil)
	// What one reader alone can see cannot be looked up: twice is better than never.
	if t.d.Kind == models.SendMessage && t.d.Only == "" {
		places, err := t.places(ctx, t.d, t.Platforms)
		if err != nil && !errors.Is(err, errNoRoom) {
			return s, err
		}
		for _, at := range places {
			if at.to.Room != "" {
				continue // a room that is not made yet has no messages
			}
			ref, there, err := t.find(ctx, at)
			if err != nil {
				return s, err
			}
			if there {
				t.stats.Lanes[t.d.Lane].Found.Add(1)
				s.Platform, s.RefChannel, s.RefMessage = at.Name(), ref.Channel, ref.Message
				return s, nil
			}
		}
		s.CheckAt = s.At.Add(t.CheckAfter)
	}
	s.State, s.RetryAt, s.Code = models.Pending, s.At, t.d.Code
	return s, nil
}

// since is when the delivery may have been sent at the earliest.
func (t *task) since() time.Time {
	if t.forgotten() {
		return sooner(t.d.StartedAt, t.Forgotten.Since)
	}
	return t.d.StartedAt
}

// find looks for the delivery at one place. A place that cannot be reached at
// all holds no message of ours.
func (t *task) find(ctx context.Context, at place) (ref bot.Ref, there bool, err error) {
	err = t.call(ctx, at.Platform, models.LookMethod, func(ctx context.Context) (err error) {
		ref, there, err = at.FindDelivered(ctx, at.to, t.opaque(t.d.Key), t.Theirs(t.since()).Add(-margin))
		return err
	})
	if bot.ClassOf(err) == bot.Recipient {
		return bot.Ref{}, false, nil
	}
	return ref, there, err
}

func (q *Queue) lookForTwins(ctx context.Context) (full bool) {
	now := q.Now()
	found, err := q.Store.ClaimChecks(ctx, now.UTC(), lookSlots)
	if err != nil && ctx.Err() == nil {
		q.Log.Warn("checks not claimed", "err", err)
	}
	var done []int64
	for _, d := range found {
		t := &task{Queue: q, d: d, claimed: now, called: func() {}}
		if err := t.single(ctx); err != nil {
			q.Log.Warn("delivery not checked for a twin", "id", d.ID, "err", err)
			if !forbidden(err) && now.Sub(d.SentAt) < checkFor {
				continue // its check comes again
			}
		}
		done = append(done, d.ID)
	}
	if len(done) > 0 {
		if err := q.Store.SettleChecks(context.WithoutCancel(ctx), done); err != nil {
			q.Log.Warn("checks not recorded", "err", err)
		}
	}
	return len(found) == lookSlots
}

// single deletes every copy of a delivery but the one on record.
func (t *task) single(ctx context.Context) error {
	places, err := t.places(ctx, t.d, t.Platforms)
	if err != nil {
		return err
	}
	for _, at := range places {
		all, ok := at.Platform.(bot.Finder)
		if !ok || at.Name() != t.d.Platform {
			continue
		}
		var refs []bot.Ref
		err := t.call(ctx, at.Platform, models.LookMethod, func(ctx context.Context) (err error) {
			refs, err = all.FindAll(ctx, at.to, t.opaque(t.d.Key), t.Theirs(t.d.CreatedAt).Add(-margin))
			return err
		})
		if err != nil && bot.ClassOf(err) != bot.Recipient {
			return err
		}
		for _, ref := range refs {
			if ref.Message == t.d.RefMessage {
				continue
			}
			err := t.call(ctx, at.Platform, models.EditMethod, func(ctx context.Context) error { return at.Delete(ctx, ref) })
			if err != nil && bot.ClassOf(err) != bot.Recipient {
				return err
			}
			t.stats.Twins.Add(1)
		}
	}
	return nil
}

func waitOf(err error) time.Duration {
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		return refused.RetryAfter
	}
	return 0
}
