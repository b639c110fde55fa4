// Package group lets a mentor, or two, guide several people together over some
// weeks: whoever joins on the card is in the group's room, and presents and
// takes notes in turn. How members come and go, and what happens around each
// meeting, is the same for all kinds: see package circle.
package group

import (
	"context"
	"time"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what groups need of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
	Person(context.Context, models.PersonID) (models.Person, error)
	PersonByEmail(ctx context.Context, email string) (models.Person, error)
	Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Person, []models.Role, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "group",
		Commands: []handlers.Command{{Name: "group", Who: []models.Role{models.MentorRole, models.PreceptorRole}, Handle: a.open}},
		Forms:    map[string]handlers.Handler{"group.save": a.save},
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
	least, most := a.policy.Circles.Size(models.GroupSession)
	return handlers.Reply{Form: r.Form("group.form", prompts.Data{
		"Channel": channel, "Topic": models.Topic(r.Args), "Least": least, "Most": min(8, most),
		"Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()),
	})}, nil
}

func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := circle.Plan(circle.Entered(r), models.GroupSession, r.Person.ID, a.policy.Circles, a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if user := r.Entered("co"); user != "" {
		co, err := handlers.ByUser(ctx, a.store, r.Event, user, r.Now)
		if err != nil || co.State != models.Active || co.ID == r.Person.ID {
			return handlers.Reply{}, models.Invalid{Field: "co", Why: "circle.why_co"}
		}
		c.CoHost = co.ID
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	circle.Announce(r, a.policy, a.calendar, org, &c, r.Subject, &reply)
	return reply, nil
}
