// Package mentors lets mentors meet among themselves, to bring what is hard and
// to hear how others do it. Nobody leads it: who leads a meeting goes round. How members come and go is
// the same for all kinds: see package circle.
package mentors

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
		Name:     "mentors",
		Commands: []handlers.Command{{Name: "mentors", Who: []models.Role{models.MentorRole, models.PreceptorRole}, Handle: a.open}},
		Forms:    map[string]handlers.Handler{"mentors.save": a.save},
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
	_, most := a.policy.Circles.Size(models.MentorMeet)
	return handlers.Reply{Form: r.Form("mentors.form", prompts.Data{"Channel": channel, "Topic": models.Topic(r.Args), "Most": min(6, most)})}, nil
}

func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := circle.Plan(circle.Entered(r), models.MentorMeet, r.Person.ID, a.policy.Circles, a.calendar.Zone(r.Person), r.Now)
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
