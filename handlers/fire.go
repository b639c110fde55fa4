package handlers

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"time"

	"cairn/bot"
	"cairn/models"
)

// Fire answers a batch of due timers: each is decided on its own, and what they
// change is saved together. The errors are aligned with the batch; nil means
// that the timer is done.
func (ro *Router) Fire(ctx context.Context, batch []models.Timer) []error {
	errs := make([]error, len(batch))
	var commits []models.Commit
	var of []int
	var said Reply
	var now time.Time
	replies := make([]*Reply, len(batch))
	for i := range batch {
		r, h, err := ro.due(batch[i])
		if err != nil {
			errs[i] = err
			continue
		}
		reply, err := guarded(ctx, r, h)
		if err != nil {
			errs[i] = err
			continue
		}
		now, replies[i] = r.Now, &reply
	}
	spacing := ro.apart(ctx, now, replies...)
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
		said.Send, said.Timers = append(said.Send, reply.Send...), append(said.Timers, reply.Timers...)
		said.Homes, said.Rooms = append(said.Homes, reply.Homes...), append(said.Rooms, reply.Rooms...)
		said.Meetings = append(said.Meetings, reply.Meetings...)
	}
	if len(commits) == 0 {
		return errs
	}
	for j, err := range aligned(ro.Store.Commit(ctx, commits...), len(commits)) {
		i := of[j]
		if errs[i] = err; errors.Is(err, models.ErrConflict) {
			errs[i] = ro.fireAlone(ctx, batch[i])
		}
	}
	ro.tell(said)
	return errs
}

// fireAlone decides a timer again whose ground moved, perhaps under another
// timer of the same batch.
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
	return Request{Now: ro.Now().UTC(), Due: t.DueAt, Subject: action.Subject(), Words: ro.In, Board: ro.Board}, h, nil
}

func guarded(ctx context.Context, r Request, h Handler) (reply Reply, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %T\n%s", errPanicked, p, debug.Stack())
		}
	}()
	return h(ctx, r)
}

// aligned spreads what a commit of n reported over the n.
func aligned(err error, n int) []error {
	if each, several := errors.AsType[models.CommitErrors](err); several && len(each) == n {
		return each
	}
	return slices.Repeat([]error{err}, n)
}

// listeners is all activities' handlers of something that happened, as one.
func (b *Board) listeners(kind bot.Kind) Handler {
	var hs []Handler
	for _, a := range b.activities {
		if h := a.Events[kind]; h != nil {
			hs = append(hs, h)
		}
	}
	if len(hs) == 0 {
		return nil
	}
	return func(ctx context.Context, r Request) (Reply, error) {
		var all Reply
		for _, h := range hs {
			one, err := h(ctx, r)
			if err != nil {
				return Reply{}, err
			}
			all.Save, all.Timers = append(all.Save, one.Save...), append(all.Timers, one.Timers...)
			all.Send, all.Cancel = append(all.Send, one.Send...), append(all.Cancel, one.Cancel...)
			all.Unset, all.Homes = append(all.Unset, one.Unset...), append(all.Homes, one.Homes...)
			all.Rooms = append(all.Rooms, one.Rooms...)
			all.Meetings = append(all.Meetings, one.Meetings...)
		}
		return all, nil
	}
}
