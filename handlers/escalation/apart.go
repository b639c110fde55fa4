package escalation

import (
	"context"
	"errors"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// apart takes out of the open cases those who may not hear of them anymore: what they
// were told loses its buttons, what they were not told yet they are not told, and whom
// the case would be brought to by now hears of it in their place. It looks at the cases
// that touch one person, or at all.
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
		if err := a.lose(ctx, r, c, org, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

// touches reports whether a case is about p or somebody below them, or was brought to p
// or to who stands in for them.
func touches(c models.Case, p models.PersonID, org models.Org, now time.Time) bool {
	_, below := org.Supervises(p, c.Person, now)
	return below || p == c.Person || slices.ContainsFunc(c.Told(), func(to models.PersonID) bool {
		return to == p || slices.ContainsFunc(org.StandsIn(to), func(a models.Absence) bool { return a.Person == p })
	})
}

// lose takes those out of a case whom it lost, and Decide from who may not anymore.
// Whom it had lost before, and who may hear of it again, hears anew; whoever was called in
// the place of somebody who is there again gives it back.
func (a activity) lose(ctx context.Context, r handlers.Request, c models.Case, org models.Org, reply *handlers.Reply) error {
	lost := c.Lost(org, r.Now)
	before, changed := c.Without(lost, org, r.Now)
	then, instead := before.Instead(lost, org, r.Now)
	then, again := then.Back(org, r.Now)
	next := then.NextAt
	then, relieved, back := then.Relieve(org, r.Now)
	if !then.NextAt.Equal(next) { // a call of its own
		then = a.fromNotice(then, org, back, r.Now)
	}
	hear := slices.Concat(instead, again, back)
	if len(lost)+len(relieved)+len(hear) == 0 && !slices.ContainsFunc(c.Told(), func(p models.PersonID) bool { return !decides(c, org, p, r.Now) }) {
		return nil
	}
	said, err := a.said(ctx, c)
	if err != nil {
		return err
	}
	queued, err := a.waiting(ctx, c)
	if err != nil {
		return err
	}
	a.silence(r, c, org, append(lost, relieved...), said, queued, reply)
	reply.Homes = slices.Concat(reply.Homes, lost, relieved)
	if changed || len(relieved)+len(hear) > 0 {
		reply.Save, reply.Timers = append(reply.Save, &then), append(reply.Timers, stepTimer(then))
	}
	if err := a.notify(ctx, r, before, then, org, hear, reply); err != nil {
		return err
	}
	return a.undecide(ctx, r, then, org, append(said, queued...), reply)
}

// waiting is what waits to be said of a case, also in the place of what waited before,
// but for edits of what stands.
func (a activity) waiting(ctx context.Context, c models.Case) ([]models.Delivery, error) {
	queued, err := a.store.Queued(ctx, subject(c))
	if err != nil {
		return nil, err
	}
	instead, err := a.store.Queued(ctx, after(c))
	return append(queued, slices.DeleteFunc(instead, func(d models.Delivery) bool { return d.Replaces != "" })...), err
}

// silence takes the case from what some were told of it, and will be.
func (a activity) silence(r handlers.Request, c models.Case, org models.Org, lost []models.PersonID, said, queued []models.Delivery, reply *handlers.Reply) {
	for _, d := range said {
		if slices.Contains(lost, d.Person) {
			reply.Send = append(reply.Send, handlers.Message{
				To: d.Person, Key: silenced(d), Subject: after(c), Replaces: d.Key, Lane: lane(c),
				Message: r.Words(org.Person(d.Person)).Message("escalation.apart", nil),
			})
		}
	}
	for _, d := range queued {
		if slices.Contains(lost, d.Person) {
			reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		}
	}
}

// silenced is what took the place of a notice when its reader lost the case.
func silenced(d models.Delivery) string { return d.Key + ":apart" }

// undecide takes the way to a decision from what those were told, or will be, who go on
// hearing of a gate and may not decide about it anymore. What cannot be delivered goes
// on like what it takes the place of, unless that did so already.
func (a activity) undecide(ctx context.Context, r handlers.Request, c models.Case, org models.Org, told []models.Delivery, reply *handlers.Reply) error {
	for _, d := range told {
		_, offered, err := handlers.Without(d, c.Object)
		if err != nil {
			return err
		}
		if !offered || decides(c, org, d.Person, r.Now) || !c.Hears(d.Person, org, r.Now) {
			continue
		}
		if _, err := a.store.DeliveryByKey(ctx, silenced(d)); !errors.Is(err, models.ErrNotFound) {
			if err != nil {
				return err
			}
			continue // they have another one by now
		}
		m, err := a.notice(ctx, r, c, org, org.Person(d.Person), partOf(c))
		if err != nil {
			return err
		}
		otherwise := ""
		if d.State == models.Pending {
			otherwise = d.Otherwise
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: d.Person, Key: d.Key + ":undecided", Subject: after(c), Replaces: d.Key, Otherwise: otherwise, Lane: lane(c), Message: m, Due: d.DueAt,
		})
		reply.Homes = append(reply.Homes, d.Person)
	}
	return nil
}

// decides reports whether p may decide about the gate of a case. What else a case is
// about is decided by whom it was brought to.
func decides(c models.Case, org models.Org, p models.PersonID, now time.Time) bool {
	authorizes, _ := models.Can(org, p, models.Authorize, c.Person, now)
	return authorizes || c.About != "gate"
}
