package gate

import (
	"context"
	"maps"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// gone reports whether the person of the gate has left. Their gates rest then:
// nobody hears of a date, and nobody is asked to decide.
func (v view) gone() bool { return v.org.Person(v.gate.Person).State != models.Active }

// left rests the gates of somebody who leaves, and ends the escalation of those that
// are overdue.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	gates, err := a.store.GatesOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, g := range gates {
		if !g.Undecided() {
			continue
		}
		for _, verb := range []string{"remind", "due", "overdue"} {
			reply.Unset = append(reply.Unset, timer(r.Now, verb, g).Key)
		}
		reply.Cancel = append(reply.Cancel, subject(g))
		if g.State == models.GateOverdue {
			if err := a.rest(ctx, r, &g, &reply); err != nil {
				return handlers.Reply{}, err
			}
			reply.Save = append(reply.Save, &g)
		}
		if err := a.spendLeft(ctx, r, g, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

// spendLeft removes the buttons to decide about somebody who leaves, and to sign.
func (a activity) spendLeft(ctx context.Context, r handlers.Request, g models.Gate, reply *handlers.Reply) error {
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	motions, err := a.store.OpenMotions(ctx, g.ID)
	if err != nil {
		return err
	}
	asked := map[string]string{subject(g): string(g.ID)} // what the buttons decide, by what the messages are about
	for _, m := range motions {
		asked["motion:"+m.ID] = m.ID
		reply.Cancel = append(reply.Cancel, "motion:"+m.ID)
	}
	for _, about := range slices.Sorted(maps.Keys(asked)) {
		sent, err := a.store.MessagesAbout(ctx, about)
		if err != nil {
			return err
		}
		spent, err := a.spent(ctx, sent, asked[about], func(d models.Delivery) string {
			return r.Words(org.Person(d.Person)).Text("gate.spent_left", prompts.Data{"Person": r.Person.Name})
		})
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, spent...)
	}
	v, err := a.view(ctx, r.Org, g.ID)
	if err != nil {
		return err
	}
	shorter, err := a.unlist(ctx, r, v, func(models.PersonID) bool { return false })
	reply.Send = append(reply.Send, shorter...)
	return err
}

// rest makes an overdue gate an open one, and ends its case.
func (a activity) rest(ctx context.Context, r handlers.Request, g *models.Gate, reply *handlers.Reply) error {
	g.State = models.GateOpen
	return a.closeCase(ctx, r, g, reply)
}

// resume takes up the gates of somebody who is back. What was due meanwhile gets a
// new due date, the decider reviews what is still approved, and what ended is
// announced.
func (a activity) resume(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, err := a.ground(ctx, r.Org, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	p := on.Org.Person(models.PersonID(r.Subject))
	reply := handlers.Reply{Homes: []models.PersonID{p.ID}}
	for _, g := range on.Gates {
		switch v := a.seen(on, g); {
		case v.gone():
		case g.Undecided():
			if err := a.takeUp(ctx, r, v, p, &reply); err != nil {
				return handlers.Reply{}, err
			}
		case g.Passed():
			reply.Timers = append(reply.Timers, timer(a.calendar.NextMorning(p, r.Now), "review", g))
			if !g.ExpiresAt.IsZero() {
				reply.Timers = append(reply.Timers, timer(g.ExpiresAt.AddDate(0, 0, -renewDays), "renew", g))
			}
		}
	}
	a.sayLapsing(r, on, &reply)
	err = a.sayMissed(ctx, r, on, &reply)
	return reply, err
}

// back tells somebody whose leave is over what ended meanwhile, what is about to end,
// and what was opened again for renewal.
func (a activity) back(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, err := a.ground(ctx, r.Org, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.sayLapsing(r, on, &reply)
	a.sayRenewed(r, on, &reply)
	err = a.sayMissed(ctx, r, on, &reply)
	return reply, err
}

// sayRenewed tells the person which gates were opened for renewal while they were away,
// as long as the old gates hold. The message key is the same as the first time, so that
// nobody is told twice.
func (a activity) sayRenewed(r handlers.Request, on models.Ground, reply *handlers.Reply) {
	for _, g := range on.Gates {
		v := a.seen(on, g)
		holds := slices.ContainsFunc(on.Gates, func(o models.Gate) bool { return o.ID == g.Renews && o.Passed() && o.ExpiresAt.Equal(g.DueAt) })
		switch {
		case !holds || !g.Undecided():
		case v.org.Away(g.Person, r.Now): // longer than they meant to
			reply.Timers = append(reply.Timers, a.whenBack(v, r.Now)...)
		default:
			a.tellOne(r, v, "gate.renewal", g, v.org.Person(g.Person), reply)
		}
	}
}

// sayLapsing warns the person of lapsing gates that they missed a warning about while
// they were away.
func (a activity) sayLapsing(r handlers.Request, on models.Ground, reply *handlers.Reply) {
	for _, g := range on.Gates {
		v := a.seen(on, g)
		last := a.lapses(v)
		switch {
		case !g.Passed() || v.rule.LapseDays == 0 || !r.Now.Before(last) || r.Now.Before(last.AddDate(0, 0, -warnDays)):
		case v.org.Away(g.Person, r.Now): // longer than they meant to
			reply.Timers = append(reply.Timers, a.whenBack(v, r.Now)...)
		default:
			a.warn(r, v, v.org.Person(g.Person), reply)
		}
	}
}

// whenBack is the timer for the morning on which the person of a gate is back from
// leave; none if they are not away or the day is unknown.
func (a activity) whenBack(v view, now time.Time) []models.Timer {
	p := v.org.Person(v.gate.Person)
	at := a.calendar.Back(p, v.org.Absences(p.ID), now)
	if v.gone() || at.IsZero() || !v.org.Away(p.ID, now) {
		return nil
	}
	return []models.Timer{models.At(at, string(bot.Do("gate.back", string(p.ID))))}
}

// sayMissed says which gates ended while their person was away and have not been
// passed again since.
func (a activity) sayMissed(ctx context.Context, r handlers.Request, on models.Ground, reply *handlers.Reply) error {
	for _, g := range on.Gates {
		again := slices.ContainsFunc(on.Gates, func(o models.Gate) bool { return o.Rule == g.Rule && o.Passed() })
		if g.State != models.GateExpired || again {
			continue
		}
		said, err := a.store.MessagesAbout(ctx, ended(g))
		if err != nil {
			return err
		}
		if slices.ContainsFunc(said, func(d models.Delivery) bool { return d.Person == g.Person }) {
			continue
		}
		if err := a.sayEndedAgain(ctx, r, on, g, reply); err != nil {
			return err
		}
	}
	return nil
}

// sayEndedAgain says that a gate ended to those who were not told.
func (a activity) sayEndedAgain(ctx context.Context, r handlers.Request, on models.Ground, g models.Gate, reply *handlers.Reply) error {
	part := "gate.expired"
	if g.ExpiresAt.IsZero() || r.Now.Before(g.ExpiresAt) {
		part = "gate.lapsed"
	}
	holds, err := a.limitedBy(ctx, on, g)
	a.sayEnded(r, a.seen(on, g), part, holds, reply)
	return err
}

// limitedBy lists the conditions of other gates that hold until a gate is passed.
func (a activity) limitedBy(ctx context.Context, on models.Ground, g models.Gate) ([]models.Condition, error) {
	all, err := a.store.ConditionsOf(ctx, g.Person)
	return slices.DeleteFunc(all, func(c models.Condition) bool {
		of := func(o models.Gate) bool { return o.Decision == c.Decision && o.Passed() }
		return c.UntilGate != g.Rule || !slices.ContainsFunc(on.Gates, of)
	}), err
}

// takeUp sets the dates of a gate that rested.
func (a activity) takeUp(ctx context.Context, r handlers.Request, v view, p models.Person, reply *handlers.Reply) error {
	g := v.gate
	if !g.DueAt.After(r.Now) {
		if err := a.rest(ctx, r, &g, reply); err != nil {
			return err
		}
		g.DueAt = a.calendar.Morning(p, models.DateOf(r.Now.In(a.calendar.Zone(p))).Plus(backDays))
		reply.Save = append(reply.Save, &g)
		a.tell(r, v, "gate.opened", g, reply)
	}
	reply.Timers = append(reply.Timers, a.timers(g, v.rule, p, r.Now)...)
	return nil
}
