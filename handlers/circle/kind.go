package circle

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Kind is one kind of circle: who may begin one, and what it asks for beyond what
// all kinds do. Its type is also the name of its activity and of its words.
type Kind struct {
	Type    models.SessionType
	Command string
	Who     []models.Role // who may begin one; empty: everybody
	Usual   int           // the most members, as the form suggests; 0: as many as the program allows

	// Check adds what only this kind has to a new circle, or returns a models.Invalid
	// that says what one field still needs. It may be nil.
	Check func(ctx context.Context, r handlers.Request, c *models.Circle) error
}

// Activity is the activity that begins circles of the kind: a command that opens a
// form, and the form. Package circle handles everything after that.
func (k Kind) Activity(store meeting.Rooms, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	b, form := beginning{k, store, policy, calendar}, string(k.Type)+".save"
	return handlers.Activity{
		Name:     string(k.Type),
		Commands: []handlers.Command{{Name: k.Command, Who: k.Who, Handle: b.open}},
		Forms:    map[string]handlers.Handler{form: b.save},
		OpenedBy: map[string]string{form: k.Command},
	}
}

type beginning struct {
	Kind
	store    meeting.Rooms
	policy   models.Policy
	calendar *handlers.Calendar
}

// open asks what the circle is about and when it meets. Every kind's form gets the same
// data, and its words use what they need.
func (b beginning) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, err := meeting.Channel(ctx, r, b.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: b.form(r, channel)}, nil
}

func (b beginning) form(r handlers.Request, channel string) *bot.Form {
	least, most := b.policy.Circles.Size(b.Type)
	if b.Usual > 0 {
		most = min(b.Usual, most)
	}
	return r.Form(string(b.Type)+".form", prompts.Data{
		"Channel": channel, "Topic": models.Topic(r.Args), "Least": least, "Most": most, "Percent": b.policy.Circles.Graduate,
		"Competencies": handlers.CompetencyOptions(b.policy, r.Words(r.Person).Locale()),
	})
}

// save announces the circle.
func (b beginning) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := Plan(Entered(r), b.Type, r.Person.ID, b.policy.Circles, b.calendar.Zone(r.Person), r.Now)
	if err == nil && b.Check != nil {
		err = b.Check(ctx, r, &c)
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	channel, err := meeting.Chosen(ctx, r, b.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	place, fresh, err := meeting.Called(ctx, r, b.store, b.policy, channel)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	Announce(r, b.policy, b.calendar, org, &c, channel, &reply)
	if place != "" {
		tell(&reply, c, r.Person, "announced", *r.Say("circle.announced", prompts.Data{"Name": c.Name, "Place": place, "Fresh": fresh}))
	}
	return handlers.Screened(r, org, b.form(r, r.Subject), subject(c), nil, reply, "topic"), nil
}
