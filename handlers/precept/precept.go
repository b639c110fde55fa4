// Package precept gives somebody who is new a trained preceptor at their side,
// for four to eight weeks. It suggests who could be one; a supervisor or a
// coordinator assigns them, and hears before the time ends. A preceptor supports:
// whoever precepts somebody, or ever did, never decides about them.
package precept

import (
	"context"
	"slices"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what preceptorships need of storage.
type Store interface {
	handlers.Finder
	Preceptorship(context.Context, string) (models.Preceptorship, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	Accounts(context.Context, models.PersonID) ([]models.Account, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "precept",
		Commands: []handlers.Command{{Name: "precept", Who: []models.Role{models.SupervisorRole, models.CoordinatorRole}, Handle: a.open}},
		Clicks:   map[string]handlers.Handler{"precept.longer": a.longer, "precept.end": a.end, "precept.choose": a.choose},
		Forms:    map[string]handlers.Handler{"precept.save": a.save},
		Timers:   map[string]handlers.Handler{"precept.ending": a.ending, "precept.over": a.over, "precept.suggest": a.suggest},
		Events:   map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
		Home:     a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

func subject(x models.Preceptorship) string { return "precept:" + x.ID }

// open asks who should precept the person who was named.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := handlers.Mentioned(ctx, a.store, r, r.Args)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.form(ctx, r, p, "")
}

// form asks for a preceptor, with a suggested one filled in.
func (a activity) form(ctx context.Context, r handlers.Request, p models.Person, user string) (handlers.Reply, error) {
	org, err := a.may(ctx, r, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var now []string
	for _, x := range org.Precepting(p.ID, r.Now) {
		if x.Person == p.ID {
			now = append(now, org.Person(x.Preceptor).Name)
		}
	}
	return handlers.Reply{Form: r.Form("precept.form", prompts.Data{"Person": p.ID, "Name": p.Name, "Now": now, "User": user, "Weeks": weekOptions()})}, nil
}

func weekOptions() (out []bot.Option) {
	for n := leastWeeks; n <= mostWeeks; n++ {
		out = append(out, bot.Option{Label: strconv.Itoa(n), Value: strconv.Itoa(n)})
	}
	return out
}

// may returns the organization if the actor may assign the person's preceptor and the
// person is there.
func (a activity) may(ctx context.Context, r handlers.Request, person models.PersonID) (models.Org, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return org, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.AssignPreceptor, person, r.Now); !ok {
		return org, models.NotAllowed(why)
	}
	if org.Person(person).State != models.Active {
		return org, models.NotReady("errors.why_left")
	}
	return org, nil
}

// save assigns a preceptor, and a second one as a stand-in if one was chosen, and tells
// everybody concerned.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	person := models.PersonID(r.Subject)
	org, err := a.may(ctx, r, person)
	if err != nil {
		return handlers.Reply{}, err
	}
	chosen, err := a.chosen(ctx, r, org, person)
	if err != nil {
		return handlers.Reply{}, err
	}
	weeks, err := Weeks(r.Entered("weeks"))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{person}}
	var names []string
	for _, id := range chosen {
		x := models.Preceptorship{
			ID: models.NewID[string]("pc"), Person: person, Preceptor: id, From: r.Now, Until: a.lastDay(org.Person(person), r.Now, weeks),
		}
		names = append(names, org.Person(id).Name)
		reply.Save, reply.Homes = append(reply.Save, &x), append(reply.Homes, id)
		reply.Timers = append(reply.Timers, clock(x)...)
		reply.Send = append(reply.Send, a.say(r, x, org.Person(id), "told_preceptor", prompts.Data{"Name": org.Person(person).Name, "Until": a.until(org, x)}))
	}
	until := reply.Save[0].(*models.Preceptorship)
	reply.Send = append(reply.Send,
		a.say(r, *until, org.Person(person), "told_person", prompts.Data{"Names": names, "Until": a.until(org, *until)}),
		a.say(r, *until, r.Person, "assigned", prompts.Data{"Name": org.Person(person).Name, "Names": names, "Until": a.until(org, *until)}))
	for _, id := range append(chosen, person) { // with everybody concerned: of two who assign at once the second is decided upon the first
		p := org.Person(id)
		reply.Save = append(reply.Save, &p)
	}
	err = a.found(ctx, r, org, org.Person(person), names, &reply)
	return reply, err
}

// chosen returns the one or two people who were entered, and refuses anybody who may
// not precept the person.
func (a activity) chosen(ctx context.Context, r handlers.Request, org models.Org, person models.PersonID) (out []models.PersonID, err error) {
	made, err := a.store.DecisionsOf(ctx, person)
	if err != nil {
		return nil, err
	}
	for _, field := range []string{"preceptor", "second"} {
		if r.Entered(field) == "" && field == "second" {
			continue
		}
		p, err := handlers.Picked(ctx, a.store, r, field, "precept.why_who")
		if err != nil {
			return nil, err
		}
		if slices.Contains(out, p.ID) {
			return nil, models.Invalid{Field: field, Why: "precept.why_same"}
		}
		if why := Fit(org, made, p.ID, person, r.Now); why != "" {
			return nil, models.Invalid{Field: field, Why: why, Data: map[string]any{"Name": p.Name}}
		}
		out = append(out, p.ID)
	}
	return out, Room(org, person, len(out), r.Now)
}

// lastDay is the end of the last day after that many weeks, where the person is.
func (a activity) lastDay(p models.Person, now time.Time, weeks int) time.Time {
	zone := a.calendar.Zone(p)
	return models.DateOf(now.In(zone)).Plus(7 * weeks).In(zone)
}

// until is the day on which a preceptorship ends where the person is. Everybody reads that
// one, also where it is another day by then.
func (a activity) until(org models.Org, x models.Preceptorship) models.Date {
	return models.DateOf(x.Until.In(a.calendar.Zone(org.Person(x.Person))))
}

// clock sets the timers of a preceptorship: a week before its end, and at the end.
func clock(x models.Preceptorship) []models.Timer {
	return []models.Timer{
		models.At(x.Until.Add(-week), string(bot.Do("precept.ending", x.ID))), models.At(x.Until, string(bot.Do("precept.over", x.ID))),
	}
}

func (a activity) say(r handlers.Request, x models.Preceptorship, to models.Person, key string, data prompts.Data) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: subject(x) + ":" + key + ":" + string(to.ID) + ":" + r.Event.ID, Subject: subject(x),
		Due: a.calendar.Awake(to, r.Now), Message: r.Words(to).Message("precept."+key, data),
	}
}
