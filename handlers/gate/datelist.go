package gate

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

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
			"Name": l.name, "Due": l.dates[0].gate.DueAt, "Past": l.dates[0].past(to, r.Now), "Mine": l.part == "due", "StandsIn": l.part == "supervisor" && !decides, "People": people, "Missing": l.missing,
		})
		mentors, mine = mentors || l.part == "mentor", mine || l.part == "due"
	}
	return words.Message("gate.dates", prompts.Data{"Lines": said, "Decide": a.choices(decide, words), "Mentors": mentors, "Mine": mine, "Command": a.command})
}

// ownDates tells somebody of several gates of their own, the first due first.
func (a activity) ownDates(r handlers.Request, to models.Person, own []date) bot.Message {
	words := r.Words(to)
	var lines []map[string]any
	for _, d := range own {
		lines = append(lines, map[string]any{
			"Name": handlers.GateName(a.policy, d.gate.Rule, words.Locale()), "Due": d.gate.DueAt, "Past": d.past(to, r.Now), "Missing": d.missing(a.policy, words),
		})
	}
	return words.Message("gate.dates_own", prompts.Data{"Lines": lines})
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
