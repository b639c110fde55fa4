package gate

import (
	"context"

	"cairn/handlers"
	"cairn/models"
)

// gone reports whether the person of the gate has left. Their gates rest then:
// nobody hears of a date, and nobody is asked to decide.
func (v view) gone() bool { return v.org.Person(v.gate.Person).State != models.Active }

// left lets the gates of somebody who leaves rest, and ends what climbs for those
// that are overdue.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Event.Channel != "" {
		return handlers.Reply{}, nil
	}
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
	}
	return reply, nil
}

// rest makes an overdue gate an open one, and ends its case.
func (a activity) rest(ctx context.Context, r handlers.Request, g *models.Gate, reply *handlers.Reply) error {
	g.State = models.GateOpen
	return a.closeCase(ctx, r, g, reply)
}

// resume takes up the gates of somebody who is back. What was due meanwhile is due
// anew; what still is approved is looked at again by the one who decides.
func (a activity) resume(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, err := a.ground(ctx, models.PersonID(r.Subject))
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
	return reply, nil
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
