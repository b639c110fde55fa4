package escalation

import (
	"context"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// apart takes people out of the open cases that they may no longer hear of. Their notices
// lose the buttons, queued ones are not sent, and whoever the ladder names by now hears
// instead. A case whose time has passed has found nobody, and looks for somebody again.
// Only the cases that touch one person are looked at, or all of them if nobody is named.
func (a activity) apart(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	cases, err := a.store.OpenCases(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range cases {
		if r.Subject != "" && !touches(c, models.PersonID(r.Subject), org, r.Now) {
			continue
		}
		m := a.move(r, org, c)
		m.reply = reply
		if err := m.keepUp(ctx); err != nil {
			return handlers.Reply{}, err
		}
		if reply = m.reply; c.NextAt.Before(r.Now) {
			reply.Timers = append(reply.Timers, handlers.StepOf(c, r.Now))
		}
	}
	return reply, nil
}

// touches reports whether a case is about p or somebody below them, or was brought to p
// or to somebody who stands in for p.
func touches(c models.Case, p models.PersonID, org models.Org, now time.Time) bool {
	_, below := org.Supervises(p, c.Person, now)
	return below || p == c.Person || slices.ContainsFunc(c.Told(), func(to models.PersonID) bool {
		return to == p || slices.ContainsFunc(org.StandsIn(to), func(a models.Absence) bool { return a.Person == p })
	})
}

// keepUp brings the case up to date with who may hear of it: whoever may not is taken out,
// whoever hears in their place, or again, is told, and Decide goes from whoever may no
// longer decide.
func (m *move) keepUp(ctx context.Context) error {
	change := m.before.KeepUp(m.org, m.r.Now)
	out := slices.Concat(change.Lost, change.Relieved)
	undecided := func(p models.PersonID) bool { return !m.decides(p) }
	if len(out)+len(change.Hear) == 0 && !slices.ContainsFunc(m.before.Told(), undecided) {
		return nil
	}
	if m.c = change.Case; len(change.Back) > 0 {
		m.c = m.fromNotice(m.c, change.Back)
	}
	said, err := m.said(ctx)
	if err != nil {
		return err
	}
	queued, err := m.waiting(ctx)
	if err != nil {
		return err
	}
	m.silence(out, said, queued)
	m.reply.Homes = append(m.reply.Homes, out...)
	m.reply.Timers = append(m.reply.Timers, reachTimer(m.before, m.r.Now)...) // also if only the organization has changed
	if change.Changed {
		m.goesOn()
	}
	if m.before.Holder != m.c.Holder {
		if err := m.reopened(ctx, slices.Concat(change.Soon, change.Hear)); err != nil {
			return err
		}
	}
	if err := m.notify(ctx, change.Hear); err != nil {
		return err
	}
	return m.undecide(ctx, append(said, queued...))
}
