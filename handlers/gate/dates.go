package gate

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Gates of people who were hired on one day have their dates at the same moments. Whoever
// guides several of these people, or decides about them, is told of all in one message
// (ADR 67). What it says is looked up when its reader may be told: it does not wait in the
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

// dates tells one person of the gates that have a date at one moment: of those of several
// people in a list, of one person's each in its own message.
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
	switch awake := a.calendar.Awake(to, r.Now); {
	case to.State != models.Active:
		return handlers.Reply{}, nil
	case awake.After(r.Now): // they have moved, or work at other hours by now
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
	own := func(d date) bool { return d.gate.Person == to.ID }
	others := slices.DeleteFunc(slices.Clone(all), own)
	several := slices.ContainsFunc(others, func(d date) bool { return d.gate.Person != others[0].gate.Person })
	var out []handlers.Message
	for _, d := range all {
		if own(d) || !several {
			out = append(out, a.dateMessage(r, d, to, moment))
		}
	}
	if !several {
		return out
	}
	for i, lines := range a.dateLists(r, to, others) {
		out = append(out, handlers.Message{
			To: to.ID, Key: listKey(moment, to.ID, i), Subject: aboutDates(moment), Lane: models.GateLane,
			Expires: a.calendar.Workdays(to, r.Now, 1), Message: a.dateList(r, to, lines),
		})
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

// dateLine is the gates of one name and day that lack the same.
type dateLine struct {
	name, part string
	missing    prompts.Words
	dates      []date
}

// mostLines keeps a list within what one message on Discord holds.
const mostLines = 10

// dateLists is these dates line by line, in as many lists as they need.
func (a activity) dateLists(r handlers.Request, to models.Person, all []date) [][]dateLine {
	words := r.Words(to)
	var lines []dateLine
	for _, d := range all {
		l := dateLine{handlers.GateName(a.policy, d.gate.Rule, words.Locale()), d.part, d.missing(a.policy, words), []date{d}}
		i := slices.IndexFunc(lines, func(o dateLine) bool {
			return o.name == l.name && o.part == l.part && o.missing == l.missing && len(o.dates) < mostChoices &&
				o.dates[0].gate.DueAt.Equal(d.gate.DueAt) && o.dates[0].decides(to.ID, r.Now) == d.decides(to.ID, r.Now)
		})
		if i < 0 {
			lines = append(lines, l)
			continue
		}
		lines[i].dates = append(lines[i].dates, d)
	}
	var lists [][]dateLine
	gates := 0
	for _, l := range lines {
		if n := len(lists); n > 0 && len(lists[n-1]) < mostLines && gates+len(l.dates) <= mostChoices {
			lists[n-1], gates = append(lists[n-1], l), gates+len(l.dates)
			continue
		}
		lists, gates = append(lists, []dateLine{l}), len(l.dates)
	}
	return lists
}

// dateList tells of several gates, the first due first. Decide has those that its reader
// may decide.
func (a activity) dateList(r handlers.Request, to models.Person, lines []dateLine) bot.Message {
	words := r.Words(to)
	var said []map[string]any
	var decide []view
	mentors, mine := false, false
	for _, l := range lines {
		decides := l.part != "mentor" && l.dates[0].decides(to.ID, r.Now)
		var people []string
		for _, d := range l.dates {
			people = append(people, d.org.Person(d.gate.Person).Name)
			if decides {
				decide = append(decide, d.view)
			}
		}
		said = append(said, map[string]any{
			"Name": l.name, "Due": l.dates[0].gate.DueAt, "Mine": l.part == "due", "StandsIn": l.part == "supervisor" && !decides, "People": people, "Missing": l.missing,
		})
		mentors, mine = mentors || l.part == "mentor", mine || l.part == "due"
	}
	return words.Message("gate.dates", prompts.Data{"Lines": said, "Decide": a.choices(decide, words), "Mentors": mentors, "Mine": mine, "Command": a.command})
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

// hearsOf is the people of whose gates somebody hears now, or would as their supervisor.
func hearsOf(org models.Org, to models.PersonID, now time.Time) []models.PersonID {
	var out []models.PersonID
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

// listedFor reports whether lists said that the gate's day has come: to anybody, and to one
// person whose list still offers it.
func (a activity) listedFor(ctx context.Context, v view, to models.PersonID) (anybody, still bool, err error) {
	lists, err := a.store.MessagesAbout(ctx, aboutDates(v.gate.DueAt))
	if err != nil {
		return false, false, err
	}
	for _, d := range lists {
		if !v.listed(d) {
			continue
		}
		anybody = true
		if d.Person == to {
			out, err := a.said(ctx, v.unlistKey(d))
			if err != nil {
				return false, false, err
			}
			still = still || !out
		}
	}
	return anybody, still, nil
}

// listed reports whether a list offers the gate for a decision.
func (v view) listed(d models.Delivery) bool {
	var m bot.Message
	if len(d.Body) == 0 || json.Unmarshal(d.Body, &m) != nil {
		return false // it was erased
	}
	return slices.ContainsFunc(m.Selects, func(s bot.Select) bool { return slices.ContainsFunc(s.Options, v.isOption) })
}

func (v view) isOption(o bot.Option) bool { return o.Value == string(v.gate.ID) }

// unlistKey is the key of the edit that took the gate out of a list.
func (v view) unlistKey(d models.Delivery) string { return d.Key + ":without:" + string(v.gate.ID) }

// unlist takes the gate out of the lists that offer it to somebody who may not decide
// about it anymore, because it is decided for example, with whatever else is not theirs to
// decide. What the lists say stays.
func (a activity) unlist(ctx context.Context, r handlers.Request, v view, may func(models.PersonID) bool) ([]handlers.Message, error) {
	var about []string
	for _, moment := range v.gate.Dates(v.rule, a.calendar.Zone(v.org.Person(v.gate.Person))) {
		about = append(about, aboutDates(moment))
	}
	lists, err := a.store.MessagesAbout(ctx, about...)
	if err != nil {
		return nil, err
	}
	var out []handlers.Message
	for _, d := range lists {
		if may(d.Person) || !v.listed(d) {
			continue
		}
		if done, err := a.said(ctx, v.unlistKey(d)); err != nil || done {
			if err != nil {
				return nil, err
			}
			continue
		}
		m, err := a.shorter(ctx, r, v, d)
		if err != nil {
			return nil, err
		}
		out = append(out, handlers.Message{To: d.Person, Key: v.unlistKey(d), Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Message: m})
	}
	return out, nil
}

// shorter is a list that offers neither the gate nor what its reader may not decide now.
func (a activity) shorter(ctx context.Context, r handlers.Request, v view, d models.Delivery) (m bot.Message, err error) {
	if err := json.Unmarshal(d.Body, &m); err != nil {
		return m, fmt.Errorf("read message %s: %w", d.Key, err)
	}
	for i := range m.Selects {
		var left []bot.Option
		for _, o := range m.Selects[i].Options {
			if v.isOption(o) {
				continue
			}
			other, err := a.view(ctx, r.Org, models.GateID(o.Value))
			if err != nil {
				return m, err
			}
			if other.gate.Undecided() && other.decides(d.Person, r.Now) {
				left = append(left, o)
			}
		}
		m.Selects[i].Options = left
	}
	if m.Selects = slices.DeleteFunc(m.Selects, func(s bot.Select) bool { return len(s.Options) == 0 }); len(m.Selects) == 0 {
		m.Footer = r.Words(v.org.Person(d.Person)).Text("gate.spent_list", nil)
	}
	return m, nil
}
