package gate

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// apart takes back what waits to be said to those who may not hear of it anymore,
// and has it asked of who decides, or can sign, in their place. What they were asked
// before loses its way to a decision.
func (a activity) apart(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if err := a.unsayGates(ctx, r, org, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.unsayMotions(ctx, r, org, &reply); err != nil {
		return handlers.Reply{}, err
	}
	err = a.spendApart(ctx, r, org, &reply)
	return reply, err
}

func (a activity) unsayGates(ctx context.Context, r handlers.Request, org models.Org, reply *handlers.Reply) error {
	queued, err := a.store.Queued(ctx, "gate:")
	if err != nil {
		return err
	}
	for _, d := range queued {
		g, err := a.store.Gate(ctx, models.GateID(strings.TrimPrefix(d.Subject, "gate:")))
		if err != nil {
			return err
		}
		if (view{gate: g, org: org}).hears(d.Person, r.Now) {
			continue
		}
		reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		v, err := a.view(ctx, g.ID)
		if err != nil {
			return err
		}
		a.askAgain(r, v, reply)
	}
	return nil
}

// hears reports whether p may hear of what is asked about the gate.
func (v view) hears(p models.PersonID, now time.Time) bool {
	decides, _ := models.Can(v.org, p, models.Authorize, v.gate.Person, now)
	return decides || p == v.gate.Person || slices.ContainsFunc(v.concerned(now), func(q models.Person) bool { return q.ID == p })
}

// askAgain asks who decides now. Whoever was asked already has the same message,
// which is not sent twice.
func (a activity) askAgain(r handlers.Request, v view, reply *handlers.Reply) {
	switch {
	case v.gate.State != models.GateOpen || v.gone():
	case !r.Now.Before(v.gate.DueAt):
		reply.Timers = append(reply.Timers, timer(r.Now, "due", v.gate))
	case !v.gate.ReadyAt.IsZero():
		decider := v.org.Person(models.Decider(v.org, v.gate.Person, r.Now))
		a.sayReadyTo(r, v, decider, reply)
	}
}

func (a activity) unsayMotions(ctx context.Context, r handlers.Request, org models.Org, reply *handlers.Reply) error {
	queued, err := a.store.Queued(ctx, "motion:")
	if err != nil {
		return err
	}
	for _, d := range queued {
		m, err := a.store.Motion(ctx, strings.TrimPrefix(d.Subject, "motion:"))
		if err != nil {
			return err
		}
		signs, _ := models.Can(org, d.Person, models.Authorize, m.Person, r.Now)
		if signs || d.Person == m.By || slices.Contains(org.Caretakers(r.Now, m.Person, m.By), d.Person) {
			continue
		}
		reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("gate.unsigned", m.ID))))
	}
	return nil
}

// spendApart takes the way to a decision from those who were asked and may not decide
// anymore. It says no reason, as the button would not.
func (a activity) spendApart(ctx context.Context, r handlers.Request, org models.Org, reply *handlers.Reply) error {
	open, err := a.store.OpenGates(ctx)
	if err != nil {
		return err
	}
	var subjects []string
	for _, g := range open {
		subjects = append(subjects, subject(g))
	}
	sent, err := a.store.MessagesAbout(ctx, subjects...)
	if err != nil {
		return err
	}
	said := map[string][]models.Delivery{}
	for _, d := range sent {
		said[d.Subject] = append(said[d.Subject], d)
	}
	for _, g := range open {
		spent, err := handlers.Spent(said[subject(g)], string(g.ID), func(to models.PersonID) string {
			if decides, _ := models.Can(org, to, models.Authorize, g.Person, r.Now); decides {
				return ""
			}
			return r.Words(org.Person(to)).Text("gate.spent_apart", nil)
		})
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, spent...)
	}
	return nil
}
