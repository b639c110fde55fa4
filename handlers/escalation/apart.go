package escalation

import (
	"context"
	"errors"
	"slices"
	"time"

	"cairn/bot"
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
		if err := a.lose(ctx, r, c, org, &reply); err != nil {
			return handlers.Reply{}, err
		}
		if c.NextAt.Before(r.Now) {
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("escalation.step", string(c.ID)))))
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

// lose brings one case up to date with who may hear of it: whoever may not is taken out,
// whoever may again is told again, a deputy gives it back to somebody who has returned,
// and Decide goes from whoever may no longer decide.
func (a activity) lose(ctx context.Context, r handlers.Request, c models.Case, org models.Org, reply *handlers.Reply) error {
	lost := c.Lost(org, r.Now)
	before, changed := c.Without(lost, org, r.Now)
	then, instead := before.Instead(lost, org, r.Now)
	next := then.NextAt
	then, relieved, back := then.Relieve(org, r.Now)
	if !then.NextAt.Equal(next) { // a call of its own
		then = a.fromNotice(then, org, back, r.Now)
	}
	then, again := then.Back(org, r.Now)
	soon := then.Soon(org, r.Now)
	hear := slices.DeleteFunc(slices.Concat(instead, back, again), func(p models.PersonID) bool { return slices.Contains(soon, p) })
	slices.Sort(hear)
	hear = slices.Compact(hear)
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
	reply.Timers = append(reply.Timers, reachTimer(c, r.Now)...)
	reply.Homes = slices.Concat(reply.Homes, lost, relieved)
	if changed || len(relieved)+len(hear) > 0 {
		reply.Save, reply.Timers = append(reply.Save, &then), append(reply.Timers, stepTimer(then))
	}
	if c.Holder != then.Holder {
		if err := a.reopened(ctx, r, c, then, org, append(soon, hear...), reply); err != nil {
			return err
		}
	}
	if err := a.notify(ctx, r, before, then, org, hear, reply); err != nil {
		return err
	}
	return a.undecide(ctx, r, then, org, append(said, queued...), reply)
}

// waiting is what is queued about a case, including what replaced a queued message, but
// not edits of what was sent.
func (a activity) waiting(ctx context.Context, c models.Case) ([]models.Delivery, error) {
	queued, err := a.store.Queued(ctx, subject(c))
	if err != nil {
		return nil, err
	}
	instead, err := a.store.Queued(ctx, after(c))
	return append(queued, slices.DeleteFunc(instead, func(d models.Delivery) bool { return d.Replaces != "" })...), err
}

// silence takes the case away from those who lost it: out of what was sent to them, and
// out of what is queued for them.
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

// undecide takes the Decide button from those who still hear of a gate but may no longer
// decide about it, in what was sent and in what is queued. What replaces a queued notice
// moves the case on if it cannot be delivered, as that notice would have.
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

// decides reports whether p may decide what a case is about. About a gate that takes the
// right to authorize; anything else is decided by whoever the case was brought to.
func decides(c models.Case, org models.Org, p models.PersonID, now time.Time) bool {
	authorizes, _ := models.Can(org, p, models.Authorize, c.Person, now)
	return authorizes || c.About != "gate"
}
