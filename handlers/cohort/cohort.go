// Package cohort lets a coordinator run a cycle for many people at once: live
// meetings in a call, once a week for a month unless the form says otherwise,
// and a graduation for whoever was there often enough. How members come and go
// is the same for all kinds: see package circle.
package cohort

import (
	"context"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what cohorts need of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "cohort",
		Commands: []handlers.Command{{Name: "cohort", Who: []models.Role{models.CoordinatorRole}, Handle: a.open}},
		Forms:    map[string]handlers.Handler{"cohort.save": a.save},
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
	return handlers.Reply{Form: r.Form("cohort.form", prompts.Data{
		"Channel": channel, "Topic": models.Topic(r.Args), "Most": a.policy.Circles.Cohort, "Percent": a.policy.Circles.Graduate,
		"Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()),
	})}, nil
}

// save announces the cycle. It is live, so it needs a call.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !handlers.May([]models.Role{models.CoordinatorRole}, r.Roles) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	wish := circle.Entered(r)
	c, err := circle.Plan(wish, models.CohortMeet, r.Person.ID, a.policy.Circles, a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if c.Place != models.PlaceLink {
		return handlers.Reply{}, models.Invalid{Field: "link", Why: "meeting.why_link"}
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	circle.Announce(r, a.policy, a.calendar, org, &c, r.Subject, &reply)
	return reply, nil
}
