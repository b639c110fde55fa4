package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"cairn/bot"
	"cairn/models"
)

// task is one claimed delivery.
type task struct {
	*Queue
	d       models.Delivery
	claimed time.Time // just before the claim, with the monotonic reading
	began   time.Time // the newest call
	asked   string    // the platform of it
	called  func()    // it does not wait for its turn anymore
}

// do tries the delivery and records what became of it.
func (t *task) do(ctx context.Context) {
	result := t.tried(ctx)
	t.stats.count(t.d.Lane, result.State)
	t.settle(ctx, t.claimed.Add(t.Lease), result)
}

// tried is what became of one try.
func (t *task) tried(ctx context.Context) (result models.Settled) {
	if err := t.safely("deliver", func() error { result = t.deliver(ctx); return nil }); err != nil {
		return t.outcome(err)
	}
	return result
}

// safely turns a panic into an error: a message that breaks an adapter, or what draws
// it, is quarantined, and the program goes on.
func (t *task) safely(method string, do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			t.Log.Error("delivery panicked", "id", t.d.ID, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
			err = &bot.SendError{Class: bot.Bug, Method: method, Code: "panic"}
		}
	}()
	return do()
}

// deliver does what the kind of the delivery asks for.
func (t *task) deliver(ctx context.Context) models.Settled {
	switch t.d.Kind {
	case models.RefreshHome:
		return t.publish(ctx)
	case models.RefreshRoom:
		return t.refresh(ctx)
	case models.ListMeeting:
		return t.list(ctx)
	case models.DeleteMsg:
		return t.remove(ctx)
	case models.SendMessage: // alone has a body to read
	}
	var m bot.Message
	if err := json.Unmarshal(t.d.Body, &m); err != nil {
		return t.outcome(&bot.SendError{Class: bot.Bug, Method: "decode", Code: "body", Err: err})
	}
	if t.d.Replaces != "" {
		return t.replace(ctx, m)
	}
	return t.send(ctx, m)
}

// awake is later for a message that waited for somebody's morning, where that is
// another one by now: they have moved, work on other days, or are on leave for longer.
// What would be too late then, and what is about safety, goes out as it was meant to.
// It is asked once.
func (t *task) awake(ctx context.Context) error {
	if t.Awake == nil || t.d.Person == "" || t.d.Lane == models.SafetyLane || t.d.Attempt > 1 || !t.d.DueAt.After(t.d.CreatedAt) {
		return nil
	}
	at, err := t.Awake(ctx, t.d.Person, t.d.Lane, t.d.DueAt)
	if err != nil || !at.After(t.Now()) || !t.d.ExpiresAt.IsZero() && !at.Before(t.d.ExpiresAt) {
		return err
	}
	return later{at}
}

// send posts a new message, at the first of its places that takes it.
func (t *task) send(ctx context.Context, m bot.Message) models.Settled {
	if err := t.awake(ctx); err != nil {
		return t.outcome(err)
	}
	if t.forgotten() && t.d.CheckAt.IsZero() && t.d.Only == "" { // nobody has looked for it yet
		s := t.outcome(nil)
		s.State, s.RetryAt, s.Code = models.Unknown, s.At, "restored"
		return s
	}
	places, err := t.open(ctx, t.d)
	if err != nil {
		return t.outcome(err)
	}
	for i, at := range places {
		var ref bot.Ref
		err = t.call(ctx, at.Platform, models.SendMethod, func(ctx context.Context) (err error) {
			ref, err = at.Send(ctx, at.to, m, t.opaque(t.d.Key))
			return err
		})
		if bot.ClassOf(err) == bot.Recipient {
			continue
		}
		if err == nil && i > 0 {
			t.stats.Rerouted.Add(1)
		}
		s := t.outcome(err)
		s.Platform, s.RefChannel, s.RefMessage = at.Name(), ref.Channel, ref.Message
		return s
	}
	return t.outcome(err)
}

// forgotten reports whether the message may have been sent in a time that the database
// does not know of.
func (t *task) forgotten() bool { return t.d.CreatedAt.Before(t.Forgotten.Until) }

// replace changes a message that stands. Where nothing stands anymore, the
// new message is posted, and takes the old one's place for later changes.
func (t *task) replace(ctx context.Context, m bot.Message) models.Settled {
	at, ref, err := t.standing(ctx)
	if err != nil {
		return t.outcome(err)
	}
	if at == nil {
		s := t.send(ctx, m)
		s.Moved = t.d.Replaces // or the next change would be posted once more
		return s
	}
	err = t.call(ctx, at, models.EditMethod, func(ctx context.Context) error { return at.Update(ctx, ref, m) })
	if bot.ClassOf(err) == bot.Recipient {
		s := t.send(ctx, m)
		s.Moved = t.d.Replaces
		return s
	}
	s := t.outcome(again(err))
	s.Platform, s.RefChannel, s.RefMessage = at.Name(), ref.Channel, ref.Message
	return s
}

// remove deletes a message that stands. One that is gone already is done.
func (t *task) remove(ctx context.Context) models.Settled {
	at, ref, err := t.standing(ctx)
	if err != nil || at == nil {
		return t.outcome(err)
	}
	err = t.call(ctx, at, models.EditMethod, func(ctx context.Context) error { return at.Delete(ctx, ref) })
	if bot.ClassOf(err) == bot.Recipient {
		err = nil
	}
	return t.outcome(again(err))
}

// publish draws a person's home on every platform where they have one.
func (t *task) publish(ctx context.Context) models.Settled {
	places, err := t.open(ctx, t.d)
	if err != nil {
		return t.outcome(err)
	}
	home, err := t.Homes(ctx, t.d.Person)
	if err != nil {
		return t.outcome(err)
	}
	var first error
	reached := false
	for _, at := range places {
		err := t.call(ctx, at.Platform, models.HomeMethod, func(ctx context.Context) error {
			return at.PublishHome(ctx, at.to.User, home)
		})
		reached = reached || err == nil
		if bot.ClassOf(err) != bot.Recipient && first == nil {
			first = err
		}
	}
	if first == nil && !reached {
		first = errNowhere
	}
	return t.outcome(again(first))
}

// standing is the message that a delivery replaces, or a nil platform.
func (t *task) standing(ctx context.Context) (bot.Platform, bot.Ref, error) {
	before, err := t.Store.DeliveryByKey(ctx, t.d.Replaces)
	switch {
	case errors.Is(err, models.ErrNotFound), err == nil && before.RefMessage == "":
		return nil, bot.Ref{}, nil
	case err != nil:
		return nil, bot.Ref{}, err
	case t.isHalted(before.Platform):
		return nil, bot.Ref{}, later{t.Now().Add(retrial)}
	}
	for _, p := range t.Platforms {
		if p.Name() == before.Platform {
			return p, bot.Ref{Channel: before.RefChannel, Message: before.RefMessage}, nil
		}
	}
	return nil, bot.Ref{}, nil
}

// call makes one call to a platform: when it is its turn, and only while the
// claim outlasts it. A call that was begun comes to its end even if ctx ends.
func (t *task) call(ctx context.Context, p bot.Platform, method models.Method, do func(context.Context) error) error {
	if err := t.await(ctx, p, method); err != nil {
		return err
	}
	t.called()
	t.began, t.asked = t.Now(), p.Name()
	if elapsed(t.claimed, t.began)+t.CallWithin > t.Lease {
		return errLease
	}
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), t.CallWithin)
	defer cancel()
	err := t.safely(string(method), func() error { return do(within) })
	return t.heard(context.WithoutCancel(ctx), p.Name(), method, t.began, err)
}

// await waits until a call may go, if that is soon, and counts it.
func (t *task) await(ctx context.Context, p bot.Platform, method models.Method) error {
	patience := t.claimed.Add((t.Lease - t.CallWithin) / 2)
	for ctx.Err() == nil {
		now := t.Now()
		if t.isHalted(p.Name()) {
			return later{now.Add(time.Second)}
		}
		wait, err := t.pacer(p.Name(), method).take(ctx, now, t.d.Lane == models.SafetyLane)
		if err != nil || wait == 0 {
			return err
		}
		if now.Add(wait).After(patience) {
			return later{now.Add(wait)}
		}
		select {
		case <-ctx.Done():
		case <-t.After(min(wait, poll)):
		}
	}
	return later{t.Now()}
}

// heard learns from the answer to a call, for the pace and the platform's
// standing. The error it returns is always a *bot.SendError or nil.
func (q *Queue) heard(ctx context.Context, platform string, method models.Method, began time.Time, err error) error {
	now := q.Now()
	q.stats.Calls.Add(1)
	refused, ok := errors.AsType[*bot.SendError](err)
	if err != nil && !ok {
		refused = &bot.SendError{Class: bot.Ambiguous, Method: string(method), Code: "unclear", Err: err}
	}
	switch {
	case refused != nil && refused.Class == bot.Wait:
		q.stats.Refused.Add(1)
	case method == models.LookMethod: // that a chat can be read says nothing of what it takes
	case refused == nil:
		q.mu.Lock()
		q.alive[platform] = now
		q.mu.Unlock()
	case refused.Class == bot.Stopped:
		q.halt(platform, refused.Code)
	}
	if err := q.pacer(platform, method).heard(ctx, now, began, refused); err != nil {
		q.Log.Warn("pace not recorded", "platform", platform, "method", method, "err", err)
	}
	if refused == nil {
		return nil
	}
	return refused
}

// again is the refusal of a call that may be made twice: there is no need to
// find out whether it was made once.
func again(err error) error {
	refused, ok := errors.AsType[*bot.SendError](err)
	if !ok || refused.Class != bot.Ambiguous {
		return err
	}
	return &bot.SendError{Class: bot.Unsent, Method: refused.Method, Code: refused.Code, Err: refused.Err}
}

// elapsed is the time between two moments by the clock that says more: the
// monotonic one stands still while a machine sleeps, the other one is set.
func elapsed(from, to time.Time) time.Duration {
	return max(to.Sub(from), to.Round(0).Sub(from.Round(0)))
}
