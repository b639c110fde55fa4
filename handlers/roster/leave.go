package roster

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Leavers is what the roster needs to know of somebody who goes.
type Leavers interface {
	Org(context.Context) (models.Org, error)
	CasesHeardBy(context.Context, models.PersonID) ([]models.Case, error)
}

// New is the activity: it notices when the platform deactivates somebody.
func New(store Leavers) handlers.Activity {
	a := activity{store}
	return handlers.Activity{Name: "roster", Events: map[bot.Kind]handlers.Handler{bot.Left: a.left}}
}

type activity struct{ store Leavers }

// left marks a person as gone whose account was deactivated. The cases that
// were with them go to the next rung at once, and the coordinators hear of it.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Event.Channel != "" {
		return handlers.Reply{}, nil // only a channel
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := r.Person
	p.State = models.Gone
	reply := handlers.Reply{Save: []models.Noun{&p}}
	for _, c := range cases {
		others := slices.ContainsFunc(c.Notified, func(id models.PersonID) bool { return id != p.ID })
		if c.Holder == p.ID || !others {
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("escalation.step", string(c.ID)))))
		}
	}
	for _, id := range org.Holding(models.CoordinatorRole, r.Now) {
		if id == p.ID {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "roster.left:" + string(p.ID) + ":" + r.Event.ID + ":" + string(id), Subject: "person:" + string(p.ID),
			Message: r.Words(org.Person(id)).Message("roster.left", prompts.Data{"Person": p.Name, "Cases": len(reply.Timers)}),
		})
	}
	return reply, nil
}
