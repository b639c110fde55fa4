// Package flash lets a mentor open a short session on one topic where people
// already are, and lets a mentee ask for one: mentors who are proven in the topic are
// asked to host it, and if nobody does, the program coordinator owns it. How people
// join and how a session runs is the same for all kinds: see package meeting.
package flash

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// Store is what flash sessions need of storage.
type Store interface {
	meeting.Rooms
	Session(context.Context, models.SessionID) (models.Session, error)
	Intakes(context.Context) ([]models.Intake, error)
	AskedSessions(context.Context) ([]models.Session, error)
	SessionsOf(context.Context, models.PersonID) ([]models.Session, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	HostedBetween(ctx context.Context, host models.PersonID, kind models.SessionType, from, to time.Time) ([]models.Session, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:      "flash",
		Commands:  []handlers.Command{{Name: "flash", Who: []models.Role{models.MentorRole, models.MenteeRole, models.PreceptorRole}, Handle: a.command}},
		Clicks:    map[string]handlers.Handler{"flash.new": a.begin, "flash.ask": a.question, "flash.take": a.take, "flash.send": a.send},
		Forms:     map[string]handlers.Handler{"flash.save": a.save, "flash.asked": a.asked},
		Shortcuts: map[string]handlers.Handler{"flash_start": a.begin},
		OpenedBy:  map[string]string{"flash.save": "flash", "flash.asked": "flash", "flash_start": "flash"},
		Timers:    map[string]handlers.Handler{"flash.unanswered": a.unanswered, "flash.back": a.back},
		Home:      a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// hosts are the roles that may lead a session.
var hosts = []models.Role{models.MentorRole, models.PreceptorRole}

// command opens the form to offer a session, or, for somebody who may not lead one, the
// form to ask for one. What follows the command is the topic.
func (a activity) command(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	channel, err := meeting.Channel(ctx, r, a.policy)
	if err != nil {
		return handlers.Reply{}, err
	}
	if word, topic, _ := strings.Cut(r.Args, " "); strings.EqualFold(word, "ask") {
		return a.askForm(r, channel, strings.TrimSpace(topic)), nil
	}
	if !handlers.May(hosts, r.Roles) {
		return a.askForm(r, channel, r.Args), nil
	}
	return a.form(r, channel, r.Args), nil
}

// begin opens the form from a button or a shortcut. We do not know which channel the
// person is looking at then, so the session is announced in the public room.
func (a activity) begin(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	if !handlers.May(hosts, r.Roles) {
		return a.askForm(r, "", ""), nil
	}
	return a.form(r, "", ""), nil
}

func (a activity) form(r handlers.Request, channel, topic string) handlers.Reply {
	return handlers.Reply{Form: r.Form("flash.form", prompts.Data{
		"Channel": channel, "Topic": models.Topic(topic), "Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()),
		"Places": min(6, a.policy.Sessions.Places),
	})}
}

// save announces the session.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !handlers.May(hosts, r.Roles) {
		return handlers.Reply{}, models.NotAllowed("flash.why_mentor")
	}
	s, err := Plan(wish(r), r.Person.ID, a.policy.Sessions.Places, a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.fits(ctx, r, s); err != nil {
		return handlers.Reply{}, err
	}
	reply, err := meeting.Begin(ctx, r, a.store, a.policy, a.calendar, &s)
	if err != nil {
		return handlers.Reply{}, err
	}
	return meeting.Screened(ctx, r, a.form(r, r.Subject, "").Form, s, reply)
}

func (a activity) fits(ctx context.Context, r handlers.Request, s models.Session) error {
	from, to := Month(s.StartsAt, a.calendar.Zone(r.Person))
	hosted, err := a.store.HostedBetween(ctx, r.Person.ID, models.FlashSession, from, to)
	if err != nil {
		return err
	}
	return Fits(s, hosted, a.policy.Sessions.FlashHours)
}

func wish(r handlers.Request) Wish {
	return Wish{
		Topic: r.Entered("topic"), Competency: r.Entered("competency"), When: r.Entered("when"), Day: r.Entered("day"), Time: r.Entered("time"),
		Minutes: r.Entered("minutes"), Places: r.Entered("places"), Place: r.Entered("place"), Link: r.Entered("link"), For: role(r.Entered("who")),
	}
}

// role is who may join: everybody, or one role.
func role(chosen string) string {
	if chosen == "all" {
		return ""
	}
	return chosen
}

func isFlash(s models.Session) bool { return s.Type == models.FlashSession }

// home offers another flash session to whoever has been in one: a mentor can open it, a
// mentee can ask for it. It shows the sessions that nobody has taken to whoever owns
// them.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	cards, err := a.open(ctx, r)
	if err != nil {
		return nil, err
	}
	been, err := a.store.SessionsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	mentor := handlers.May([]models.Role{models.MentorRole}, r.Roles)
	if slices.ContainsFunc(been, isFlash) && (mentor || handlers.May([]models.Role{models.MenteeRole}, r.Roles)) {
		cards = append(cards, handlers.Card{
			Place: handlers.Always, Since: r.Now, Message: *r.Say("flash.home", prompts.Data{"Mentor": mentor}),
		})
	}
	return cards, nil
}

func subject(s models.Session) string { return "flash:" + string(s.ID) }

func timerFor(s models.Session) string { return string(bot.Do("flash.unanswered", string(s.ID))) }
