// Package talk lets somebody with experience answer questions live, for as many
// people as want to come: a career talk, or a question-and-answer hour. For how
// people join and how it runs, see package meeting.
package talk

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what talks need of storage.
type Store interface {
	meeting.Rooms
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "talk",
		Commands: []handlers.Command{{
			Name: "talk", Handle: a.open,
			Who: []models.Role{models.MentorRole, models.SupervisorRole, models.LeaderRole, models.CoordinatorRole},
		}},
		Forms: map[string]handlers.Handler{"talk.save": a.save}, OpenedBy: map[string]string{"talk.save": "talk"},
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
	return handlers.Reply{Form: form(r, channel)}, nil
}

func form(r handlers.Request, channel string) *bot.Form {
	return r.Form("talk.form", prompts.Data{"Channel": channel, "Topic": models.Topic(r.Args)})
}

func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: models.TalkSession, Host: r.Person.ID, State: models.SessionPlanned,
		Title: models.OneLine(r.Entered("topic")), Minutes: 45, Place: models.PlaceThread,
	}
	var err error
	if s.StartsAt, err = models.MeetAt(r.Entered("day"), r.Entered("time"), a.calendar.Zone(r.Person), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	if err = models.CheckTopic(s.Title); err != nil {
		return handlers.Reply{}, err
	}
	if s.Link = r.Entered("link"); s.Link != "" {
		if s.Place = models.PlaceLink; !models.IsLink(s.Link) {
			return handlers.Reply{}, models.Invalid{Field: "link", Why: "meeting.why_link"}
		}
	}
	reply, err := meeting.Begin(ctx, r, a.store, a.policy, a.calendar, &s)
	if err != nil {
		return handlers.Reply{}, err
	}
	return meeting.Screened(ctx, r, form(r, r.Subject), s, reply)
}
