package away

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// change opens the form for leave with what is on file. The kind of leave is shown to
// nobody but the person.
func (a activity) change(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, id, _ := strings.Cut(r.Subject, "/")
	org, p, err := a.about(ctx, r, models.PersonID(who))
	if err != nil {
		return handlers.Reply{}, err
	}
	x, err := one(org.Absences(p.ID), id)
	if err != nil {
		return handlers.Reply{}, err
	}
	if ended(x, r.Now) {
		return handlers.Reply{}, models.NotReady("away.why_over")
	}
	form, err := a.form(ctx, r, org, p, x)
	return handlers.Reply{Form: form}, err
}

// form is the form for leave with what is on file. It knows the edition of the leave that
// it shows.
func (a activity) form(ctx context.Context, r handlers.Request, org models.Org, p models.Person, x models.Absence) (*bot.Form, error) {
	d := prompts.Data{"Leave": fmt.Sprintf("%s/%s/%d", p.ID, x.ID, x.Version), "Deputy": "", "Why": "", "Kind": p.ID == r.Person.ID}
	d["From"], d["Until"] = Days(x, a.calendar.Zone(p))
	if d["Kind"] == true {
		d["Why"] = x.Why
	}
	if org.Person(x.Deputy).State == models.Active {
		accounts, err := a.store.Accounts(ctx, x.Deputy)
		if err != nil {
			return nil, err
		}
		d["Deputy"] = handlers.UserHere(r, accounts)
	}
	return r.Form("away.form", d), nil
}

// meanwhile is the form for leave that somebody else has changed since it was opened: what
// was entered is in it, below what is on file now. Where they left something empty, nothing
// is taken away. Of leave that goes on as a part of its own, the days before that part are
// not entered anew.
func (a activity) meanwhile(ctx context.Context, r handlers.Request, org models.Org, p models.Person, x models.Absence) (*bot.Form, error) {
	form, err := a.form(ctx, r, org, p, x)
	if err != nil {
		return nil, err
	}
	newer := bot.Input{Kind: bot.Note, Label: r.Words(r.Person).Text("away.newer", a.data(org, p, x, r))}
	form.Pages[0].Fields = slices.Insert(form.Pages[0].Fields, 0, newer)
	entered := maps.Clone(r.Event.Values)
	maps.DeleteFunc(entered, func(key string, _ []string) bool { return r.Entered(key) == "" })
	if from, ok := models.ParseDate(r.Entered("from")); ok && from.In(a.calendar.Zone(p)).Before(x.From) && !x.From.After(r.Now) {
		delete(entered, "from")
	}
	return handlers.Refilled(*form, entered), nil
}

// saveChange puts other days or another deputy on file, and sets anew what follows from
// them.
func (a activity) saveChange(ctx context.Context, r handlers.Request, org models.Org, p models.Person, of string, e Entry) (handlers.Reply, error) {
	id, edition, _ := strings.Cut(of, "/")
	was, err := one(org.Absences(p.ID), id)
	if err != nil {
		return handlers.Reply{}, err
	}
	if was.ID != id || edition != strconv.FormatInt(was.Version, 10) {
		if ended(was, r.Now) {
			return handlers.Reply{}, models.NotReady("away.why_over")
		}
		form, err := a.meanwhile(ctx, r, org, p, was)
		return handlers.Reply{Form: form}, err
	}
	if p.ID != r.Person.ID {
		e.Why = was.Why
	}
	deputy, err := a.deputy(ctx, r, p, was.Deputy)
	if err != nil {
		return handlers.Reply{}, err
	}
	parts, err := Change(was, deputy, e, org.Absences(p.ID), a.calendar.Zone(p), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	now := parts[len(parts)-1]
	if ended(now, r.Now) {
		return a.isBack(ctx, r, org, p, was, now)
	}
	if missing(now, was, org.Absences(deputy.ID), r.Now) {
		return handlers.Reply{}, deputyAway(deputy)
	}
	reply := handlers.Reply{Save: saved(org, p.ID, deputy.ID), Timers: []models.Timer{replan(p.ID, r.Now)}}
	for i := range parts {
		reply.Save, reply.Timers = append(reply.Save, &parts[i]), append(reply.Timers, Over(parts[i]))
	}
	if err := a.reschedule(ctx, r, org, p, was, parts, &reply); err != nil {
		return reply, err
	}
	if at := a.backAt(p, instead(org.Absences(p.ID), was, parts), r.Now); !at.IsZero() {
		reply.Timers = append(reply.Timers, missed(p.ID, at))
	}
	a.tellAlone(r, org, p, was, now, &reply)
	err = a.tellChange(ctx, r, org, p, was, now, &reply)
	return reply, err
}

// backAt is now for somebody who is there, and otherwise the first morning after their
// leave; the zero time when it has no end.
func (a activity) backAt(p models.Person, absences []models.Absence, now time.Time) time.Time {
	if !slices.ContainsFunc(absences, func(x models.Absence) bool { return models.Covers(x.From, x.Until, now) }) {
		return now
	}
	return a.calendar.Back(p, absences, now)
}

// tellChange says what leave is now: to the person and to who changed it, to the deputies
// before and now and, where the days are others, to those who are paired with the person.
func (a activity) tellChange(ctx context.Context, r handlers.Request, org models.Org, p models.Person, was, x models.Absence, reply *handlers.Reply) error {
	others, err := a.paired(ctx, p.ID)
	if err != nil {
		return err
	}
	whole := x // with the days that have passed
	if was.From.Before(x.From) && !r.Now.Before(x.From) {
		whole.From = was.From
	}
	d := a.data(org, p, whole, r)
	d["WasFrom"], d["WasUntil"] = Days(was, a.calendar.Zone(p))
	moved := d["WasFrom"] != d["From"] || d["WasUntil"] != d["Until"]
	began := !r.Now.Before(was.From)
	d["Moved"], d["Began"], d["Here"] = moved, began, began && r.Now.Before(x.From)
	say := a.teller(r, org, p, x, d, reply)
	say(p.ID, "away.changed")
	switch {
	case x.Deputy != was.Deputy:
		say(was.Deputy, "away.replaced_deputy")
		say(x.Deputy, "away.set_deputy")
	case moved:
		say(x.Deputy, "away.changed_deputy")
	}
	say(r.Person.ID, "away.changed_other")
	if moved {
		for _, id := range others {
			say(id, "away.changed_pair")
		}
	}
	return nil
}
