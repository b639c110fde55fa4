// Package peer lets people learn from one another without a mentor: two, three or
// more who meet again and again. Whoever begins it is a member like the others,
// and who leads a meeting goes round. How members come and go is
// the same for all kinds: see package circle.
package peer

import (
	"context"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what it needs of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "peer",
		Commands: []handlers.Command{{Name: "peers", Handle: a.open}},
		Forms:    map[string]handlers.Handler{"peer.save": a.save},
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, err := meeting.Channel(ctx, r, a.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	_, most := a.policy.Circles.Size(models.PeerSession)
	return handlers.Reply{Form: r.Form("peer.form", prompts.Data{"Channel": channel, "Topic": models.Topic(r.Args), "Most": min(6, most)})}, nil
}

func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := circle.Plan(circle.Entered(r), models.PeerSession, r.Person.ID, a.policy.Circles, a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	circle.Announce(r, a.policy, a.calendar, org, &c, r.Subject, &reply)
	return reply, nil
}
