package handlers

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"

	"cairn/bot"
	"cairn/models"
)

// Fire answers a batch of due timers: each is decided on its own, and what they
// change is saved together. The errors are aligned with the batch; nil means
// that the timer is done.
func (ro *Router) Fire(ctx context.Context, batch []models.Timer) []error {
	replies, errs := ro.decide(ctx, batch)
	now := ro.Now().UTC()
	spacing := ro.apart(ctx, now, replies...)
	var commits []models.Commit
	var of []int
	for i, reply := range replies {
		if reply == nil {
			continue
		}
		if spacing != nil {
			if errs[i] = spacing; !errors.Is(spacing, models.ErrBusy) { // one of them is at fault
				errs[i] = ro.fireAlone(ctx, batch[i])
			}
			continue
		}
		commits = append(commits, ro.commit(Request{Now: now}, *reply, bot.Action(batch[i].Do).Name(), &batch[i]))
		of = append(of, i)
	}
	if len(commits) == 0 {
		return errs
	}
	for j, err := range aligned(ro.Store.Commit(ctx, commits...), len(commits)) {
		switch i := of[j]; {
		case err == nil:
			ro.tell(*replies[i], now)
		case errors.Is(err, models.ErrConflict):
			errs[i] = ro.fireAlone(ctx, batch[i])
		default:
			errs[i] = err
		}
	}
	return errs
}

// decide asks the activities about each timer of a batch on its own. Where there
// is an error, the reply is nil.
func (ro *Router) decide(ctx context.Context, batch []models.Timer) ([]*Reply, []error) {
	replies, errs := make([]*Reply, len(batch)), make([]error, len(batch))
	for i, t := range batch {
		r, h, err := ro.due(t)
		if err != nil {
			errs[i] = err
			continue
		}
		reply, err := guarded(ctx, r, h)
		if err != nil {
			errs[i] = err
			continue
		}
		replies[i] = &reply
	}
	return replies, errs
}

// fireAlone decides a timer again on its own, after what it had read was changed,
// perhaps by another timer of the same batch.
func (ro *Router) fireAlone(ctx context.Context, t models.Timer) error {
	r, h, err := ro.due(t)
	if err != nil {
		return err
	}
	_, err = ro.act(ctx, r, func(ctx context.Context, r Request) (Reply, error) { return guarded(ctx, r, h) }, bot.Action(t.Do).Name(), &t)
	return err
}

func (ro *Router) due(t models.Timer) (Request, Handler, error) {
	action := bot.Action(t.Do)
	h := ro.Board.timers[action.Name()]
	if h == nil {
		return Request{}, nil, fmt.Errorf("timer %d: no handler for %q", t.ID, action.Name())
	}
	r := ro.request()
	r.Due, r.Subject = t.DueAt, action.Subject()
	return r, h, nil
}

func guarded(ctx context.Context, r Request, h Handler) (reply Reply, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %T\n%s", errPanicked, p, debug.Stack())
		}
	}()
	return h(ctx, r)
}

// aligned is one error for each of n commits: their own errors, or the shared one
// repeated.
func aligned(err error, n int) []error {
	if each, several := errors.AsType[models.CommitErrors](err); several && len(each) == n {
		return each
	}
	return slices.Repeat([]error{err}, n)
}
