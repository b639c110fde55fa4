// Package reverse turns mentoring around: somebody senior asks somebody closer to
// the work to teach them. The person who is asked may say no, and nobody who decides
// about them can ask. What they say to each other is in no brief, report or search.
// Their meetings are those of a circle of two: see package circle.
package reverse

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/models"
	"cairn/prompts"
)

// Store is what reverse mentoring needs of storage.
type Store interface {
	handlers.Finder
	Circle(context.Context, models.CircleID) (models.Circle, error)
	CirclesOf(context.Context, models.PersonID) ([]models.Circle, error)
	CircleMembers(context.Context, models.CircleID) ([]models.CircleMember, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "reverse",
		Commands: []handlers.Command{{
			Name: "reverse", Handle: a.open, Who: []models.Role{models.SupervisorRole, models.LeaderRole, models.CoordinatorRole, models.MentorRole},
		}},
		Clicks:   map[string]handlers.Handler{"reverse.yes": a.when, "reverse.no": a.no},
		Forms:    map[string]handlers.Handler{"reverse.save": a.save, "reverse.begin": a.begin},
		OpenedBy: map[string]string{"reverse.save": "reverse"},
		Timers:   map[string]handlers.Handler{"reverse.unanswered": a.unanswered},
		Events:   map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// Every two weeks, half an hour, for three months.
const (
	every    = "14"
	minutes  = "30"
	meetings = "6"
)

// patience is how many workdays somebody has to answer.
const patience = 5

func (a activity) open(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Form: form(r)}, nil
}

func form(r handlers.Request) *bot.Form {
	return r.Form("reverse.form", prompts.Data{"Topic": models.Topic(r.Args)})
}

// save asks the person who is to teach. Nothing is planned until they say yes.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, err := handlers.Picked(ctx, a.store, r, "who", "errors.who")
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := models.Circle{
		ID: models.NewID[models.CircleID]("ci"), Type: models.ReverseTalk, Name: models.OneLine(r.Entered("topic")), Host: who.ID,
		State: models.CircleForming, Most: 1, Platform: r.Event.Platform, NextAt: r.Now,
	}
	if err = models.CheckTopic(c.Name); err == nil {
		err = Fits(org, r.Person.ID, who.ID, r.Now)
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	m := circle.Member(c, r.Person.ID, r.Now)
	return handlers.Screened(r, org, form(r), subject(c), []models.PersonID{who.ID}, handlers.Reply{
		Save: []models.Noun{&c, &m},
		Send: []handlers.Message{
			{To: who.ID, Key: askedKey(c), Subject: subject(c), Message: r.Words(who).Message("reverse.asked", prompts.Data{
				"Circle": c.ID, "Person": r.Person.Name, "Name": c.Name,
			})},
			{To: r.Person.ID, Key: subject(c) + ":sent", Subject: subject(c), Message: *r.Say("reverse.sent", prompts.Data{"Person": who.Name, "Name": c.Name})},
		},
		Timers: []models.Timer{models.At(a.calendar.Workdays(who, r.Now, patience), timer(c))},
	}), nil
}

// asked is the circle in which the actor is asked to teach.
func (a activity) asked(ctx context.Context, r handlers.Request) (models.Circle, error) {
	c, err := a.store.Circle(ctx, models.CircleID(r.Subject))
	switch {
	case err != nil:
		return c, err
	case c.Host != r.Person.ID || c.Type != models.ReverseTalk:
		return c, models.NotAllowed("reverse.not_asked")
	case c.State != models.CircleForming:
		return c, models.NotReady("reverse.answered")
	}
	return c, nil
}

// when asks the person who said yes when they will first meet.
func (a activity) when(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.asked(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("reverse.form_begin", prompts.Data{"Circle": c.ID})}, nil
}

// begin opens the room and plans the first meeting, led by the person who teaches. The
// right to ask is checked again: the senior may decide about that person by now.
func (a activity) begin(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.asked(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	members, err := a.store.CircleMembers(ctx, c.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, m := range members {
		if err := Fits(org, m.Person, c.Host, r.Now); err != nil {
			return handlers.Reply{}, models.NotAllowed("reverse.not_anymore") // whatever the reason is, a conflict of interest too
		}
	}
	planned, err := circle.Plan(circle.Wish{
		Name: c.Name, Day: r.Entered("day"), Time: r.Entered("time"), Minutes: minutes, Every: every, Meetings: meetings,
	}, c.Type, c.Host, a.policy.Circles, a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	c.NextAt, c.Minutes, c.Every, c.Meetings, c.Place = planned.NextAt, planned.Minutes, planned.Every, planned.Meetings, planned.Place
	reply := handlers.Reply{Unset: []string{timer(c)}, Send: []handlers.Message{{
		To: r.Person.ID, Key: askedKey(c) + ":yes", Subject: subject(c), Replaces: askedKey(c), Message: *r.Say("reverse.yours", prompts.Data{"Name": c.Name}),
	}}}
	circle.Open(r, a.policy, a.calendar, org, &c, members, &reply)
	reply.Save = append(reply.Save, &c)
	return reply, nil
}

// no declines. It needs no reason, and none is asked for. The person who asked hears of
// it when they would hear that there is no answer: the moment gives nothing away.
func (a activity) no(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.asked(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.end(ctx, r, c, "reverse.declined", a.calendar.Workdays(org.Person(c.Host), c.NextAt, patience))
}

// unanswered ends a request that got no answer in time.
func (a activity) unanswered(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Circle(ctx, models.CircleID(r.Subject))
	if err != nil || c.State != models.CircleForming {
		return handlers.Reply{}, err
	}
	return a.end(ctx, r, c, "reverse.closed", r.Now)
}

// left ends the requests of somebody who has left, and those that nobody can answer now.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	circles, err := a.store.CirclesOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range circles {
		if c.Type != models.ReverseTalk || c.State != models.CircleForming {
			continue
		}
		over, err := a.end(ctx, r, c, "reverse.closed", r.Now)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Save, reply.Unset = append(reply.Save, over.Save...), append(reply.Unset, over.Unset...)
		reply.Send = append(reply.Send, slices.DeleteFunc(over.Send, func(m handlers.Message) bool { return m.To == r.Person.ID })...)
	}
	return reply, nil
}

// end tells the person who asked, at a time, that nothing came of it, in the same words
// whether the answer was no or there was none, and who was asked how it ended for them.
func (a activity) end(ctx context.Context, r handlers.Request, c models.Circle, said string, at time.Time) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	members, err := a.store.CircleMembers(ctx, c.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	c = c.End(r.Now)
	reply := handlers.Reply{Save: []models.Noun{&c}, Unset: []string{timer(c)}}
	if host := org.Person(c.Host); host.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: host.ID, Key: askedKey(c) + ":over", Subject: subject(c), Replaces: askedKey(c), Message: r.Words(host).Message(said, nil),
		})
	}
	for _, m := range members {
		who := org.Person(m.Person)
		if who.State != models.Active {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: who.ID, Key: subject(c) + ":over", Subject: subject(c), Due: at, Message: r.Words(who).Message("reverse.over", prompts.Data{"Name": c.Name}),
		})
	}
	return reply, nil
}

func subject(c models.Circle) string  { return "reverse:" + string(c.ID) }
func askedKey(c models.Circle) string { return subject(c) + ":asked" }
func timer(c models.Circle) string    { return string(bot.Do("reverse.unanswered", string(c.ID))) }
