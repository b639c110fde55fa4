package gate

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// Gates of people who were hired on one day have their dates at the same moments. Whoever
// guides several of these people, or decides about them, is told of all in one message, and
// so is whose gates they are (ADR 67). What it says is looked up when its reader may be told: it does not wait in the
// queue overnight.

// date is one gate of which somebody is told at a moment. Its part is "due" for whoever
// decides on the day, or, of a reminder, the reader's part in the gate.
type date struct {
	view
	part string
}

// datesTimer has somebody told of every gate that has a date at a moment, as soon as they
// may be.
func (a activity) datesTimer(to models.Person, moment, now time.Time) models.Timer {
	return models.At(a.calendar.Awake(to, now), string(bot.Do("gate.dates", string(to.ID)+"/"+strconv.FormatInt(moment.UnixMicro(), 10))))
}

// aboutDates is the subject of what lists the gates that have a date at a moment.
func aboutDates(moment time.Time) string {
	return "dates:" + strconv.FormatInt(moment.UnixMicro(), 10)
}

// listKey is the key of one of the lists that somebody gets of a moment.
func listKey(moment time.Time, to models.PersonID, i int) string {
	return aboutDates(moment) + ":" + string(to) + ":" + strconv.Itoa(i)
}

// ownKey is the key of the list of somebody's own gates.
func ownKey(moment time.Time, to models.PersonID) string {
	return aboutDates(moment) + ":" + string(to) + ":own"
}

// dates tells one person of the gates that have a date at one moment: of several of their
// own, and of those of several others, in a list; of one other person's each in its own
// message.
func (a activity) dates(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, at, _ := strings.Cut(r.Subject, "/")
	micros, err := strconv.ParseInt(at, 10, 64)
	if err != nil {
		return handlers.Reply{}, fmt.Errorf("tell of the dates %s: %w", r.Subject, err)
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	to, moment := org.Person(models.PersonID(id)), time.UnixMicro(micros).UTC()
	if a.calendar.Awake(to, r.Now).After(r.Now) { // they have moved, or work at other hours by now
		return handlers.Reply{Timers: []models.Timer{a.datesTimer(to, moment, r.Now)}}, nil
	}
	all, reply, err := a.dated(ctx, r, to, moment)
	if err != nil || len(all) == 0 {
		return reply, err
	}
	reply.Homes = append(reply.Homes, to.ID)
	reply.Send = a.dateMessages(r, to, moment, all)
	return reply, a.anew(ctx, reply.Send)
}

// dateMessages is what one person is told of the gates that have a date at a moment.
func (a activity) dateMessages(r handlers.Request, to models.Person, moment time.Time, all []date) []handlers.Message {
	var own, others []date
	for _, d := range all {
		if d.gate.Person == to.ID {
			own = append(own, d)
		} else {
			others = append(others, d)
		}
	}
	var out []handlers.Message
	list := func(key string, m bot.Message) {
		out = append(out, handlers.Message{
			To: to.ID, Key: key, Subject: aboutDates(moment), Lane: models.GateLane,
			Expires: a.calendar.Workdays(to, r.Now, 1), Message: m,
		})
	}
	if slices.ContainsFunc(others, func(d date) bool { return d.gate.Person != others[0].gate.Person }) {
		for i, lines := range a.dateLists(r, to, others) {
			list(listKey(moment, to.ID, i), a.dateList(r, to, lines))
		}
		others = nil
	}
	if len(own) > 1 {
		list(ownKey(moment, to.ID), a.ownDates(r, to, own))
		own = nil
	}
	for _, d := range append(own, others...) {
		out = append(out, a.dateMessage(r, d, to, moment))
	}
	return out
}

// dateMessage tells of one gate.
func (a activity) dateMessage(r handlers.Request, d date, to models.Person, moment time.Time) handlers.Message {
	key, words := d.dueKey(to.ID), "gate.due"
	if d.part != "due" {
		key = subject(d.gate) + ":remind:" + string(models.DateOf(moment.UTC())) + ":" + string(to.ID)
		words = "gate.remind_" + d.part
	}
	return handlers.Message{
		To: to.ID, Key: key, Subject: subject(d.gate), Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now), Message: d.message(a.policy, r, to, words),
	}
}

// dated collects what a person is told of a moment now. Where they are passed over as the
// supervisor, because they are on leave by now for example, others are told instead.
func (a activity) dated(ctx context.Context, r handlers.Request, to models.Person, moment time.Time) (all []date, instead handlers.Reply, err error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, instead, err
	}
	gates, err := a.store.GatesToDecide(ctx, hearsOf(org, to.ID, r.Now), moment.Add(far))
	if err != nil {
		return nil, instead, err
	}
	for _, g := range gates {
		rule, _ := a.policy.Gate(g.Rule)
		today := g.DueAt.Equal(moment)
		soon := r.Now.Before(g.DueAt) && g.Reminded(rule, a.calendar.Zone(org.Person(g.Person)), moment).Equal(moment)
		if g.State != models.GateOpen || !today && !soon {
			continue
		}
		on, err := a.ground(ctx, r.Org, g.Person)
		if err != nil {
			return nil, instead, err
		}
		d := date{a.seen(on, g), "due"}
		boss := org.Person(models.Authorizer(org, g.Person, r.Now))
		if !today {
			d.part, boss = d.view.part(to.ID), d.boss(r.Now)
		}
		switch {
		case today && boss.ID == to.ID, !today && d.reminds(to, r.Now):
			all = append(all, d)
		case boss.ID != "" && boss.ID != to.ID && org.Supervisor(g.Person, r.Now) == to.ID:
			instead.Timers = append(instead.Timers, a.datesTimer(boss, moment, r.Now))
		}
	}
	slices.SortStableFunc(all, func(x, y date) int {
		return cmp.Or(x.gate.DueAt.Compare(y.gate.DueAt), cmp.Compare(x.gate.Rule, y.gate.Rule),
			cmp.Compare(org.Person(x.gate.Person).Name, org.Person(y.gate.Person).Name))
	})
	return all, instead, nil
}

// hearsOf is the people of whose gates somebody hears now, or would as their supervisor,
// and perhaps some more. Whoever is above nobody, stands in for nobody and has no part in
// credentialing hears of their own gates and their mentees'.
func hearsOf(org models.Org, to models.PersonID, now time.Time) []models.PersonID {
	out := []models.PersonID{to}
	if len(org.Reports(to, now)) == 0 && len(org.StandsIn(to)) == 0 && !org.Has(to, models.CredentialingRole, now) {
		for _, m := range org.Mentorships(to) {
			out = append(out, m.Mentee)
		}
		return out
	}
	for _, p := range org.People() {
		v := view{org: org, gate: models.Gate{Person: p.ID}}
		isTo := func(q models.Person) bool { return q.ID == to }
		if org.Supervisor(p.ID, now) == to || models.Authorizer(org, p.ID, now) == to || slices.ContainsFunc(v.concerned(now), isTo) {
			out = append(out, p.ID)
		}
	}
	return out
}

// reminds reports whether somebody is reminded of the gate. The day itself has a notice of
// its own for whoever decides.
func (d date) reminds(to models.Person, now time.Time) bool {
	zone := to.Location()
	onTheDay := models.DateOf(now.In(zone)) >= models.DateOf(d.gate.DueAt.In(zone))
	return slices.ContainsFunc(d.concerned(now), func(p models.Person) bool { return p.ID == to.ID }) && (!onTheDay || d.part != "supervisor")
}
