package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/checkin"
	"cairn/models"
)

// due is one thing that is going to happen.
type due struct {
	At     time.Time       `json:"at"`   // in the person's zone
	Kind   string          `json:"kind"` // the timer's name; work says it in words
	Person models.PersonID `json:"person,omitempty"`
	Name   string          `json:"name,omitempty"`
	About  string          `json:"about,omitempty"`
}

// timetable foretells what is due until a time, as things stand: timers, and
// what each of them sets in its turn. What people's answers or their silence
// will bring is not in it. It is pure: the rules that it asks are those that
// the bot runs by.
type timetable struct {
	policy      models.Policy
	calendar    *handlers.Calendar
	org         models.Org
	mentorships map[models.MentorshipID]models.Mentorship // the active ones
	gates       map[models.GateID]models.Gate             // the open ones
	until       time.Time
}

// list is everything that comes of the timers, sorted by time.
func (t timetable) list(timers []models.Timer) []due {
	var all []due
	for _, timer := range timers {
		action := bot.Action(timer.Do)
		switch name := action.Name(); name {
		case "checkin.plan":
			all = append(all, t.planned(t.mentorships[models.MentorshipID(action.Subject())], timer.DueAt)...)
		case "checkin.person":
			all = append(all, t.personal(t.org.Person(models.PersonID(action.Subject())), timer.DueAt)...)
		case "checkin.ask":
			all = append(all, t.asked(t.asking(action.Subject(), timer.DueAt), timer.DueAt)...)
		case "gate.remind", "gate.due", "gate.overdue":
			all = append(all, t.gate(name, t.gates[models.GateID(action.Subject())], timer.DueAt)...)
		default:
			all = append(all, t.other(name, action.Subject(), timer.DueAt))
		}
	}
	slices.SortStableFunc(all, func(a, b due) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Person, b.Person), cmp.Compare(a.About, b.About))
	})
	return all
}

// planned is every question set of a pair that begins.
func (t timetable) planned(m models.Mentorship, at time.Time) []due {
	var all []due
	for _, rule := range t.policy.CheckIns {
		if who := t.org.Person(checkin.Audience(m, rule)); who.ID != "" {
			k := checkin.Asking{Rule: rule, Who: who, Pair: m}
			all = append(all, t.asked(k, t.next(k, at.Add(checkin.Settling)))...)
		}
	}
	return all
}

// personal is everything that somebody is asked for themselves.
func (t timetable) personal(p models.Person, at time.Time) []due {
	var all []due
	for _, k := range checkin.Askings(t.policy, p, t.org.Roles(p.ID, at), nil) {
		all = append(all, t.asked(k, t.next(k, at))...)
	}
	return all
}

// asking reads the subject of a timer: whom it asks, what, and about which pair.
// Nobody: what it is about is not there anymore.
func (t timetable) asking(subject string, at time.Time) checkin.Asking {
	of, set := checkin.CutSubject(subject)
	rule, known := t.policy.CheckIn(set)
	k := checkin.Asking{Rule: rule}
	switch {
	case !known:
	case rule.OfPair():
		k.Pair = t.mentorships[models.MentorshipID(of)]
		k.Who = t.org.Person(checkin.Audience(k.Pair, rule))
	case checkin.Holds(rule, t.org.Roles(models.PersonID(of), at)):
		k.Who = t.org.Person(models.PersonID(of))
	}
	return k
}

// asked is a question set from its next date on, once a day at most.
func (t timetable) asked(k checkin.Asking, first time.Time) []due {
	if k.Who.State != models.Active {
		return nil
	}
	about := k.Rule.Set
	if k.Pair.ID != "" {
		about += " " + string(k.Pair.ID)
	}
	var all []due
	var last models.Date
	for at := first; !at.IsZero() && at.Before(t.until); at = t.next(k, at) {
		d := t.due("checkin.ask", k.Who.ID, about, at)
		if day := models.DateOf(d.At); day != last && !k.OfNobody(t.org, d.At) {
			all, last = append(all, d), day
		}
	}
	return all
}

func (t timetable) next(k checkin.Asking, after time.Time) time.Time {
	return t.calendar.Next(k.Rule, k.Who, t.org.Absences(k.Who.ID), k.Pair.StartedAt, after)
}

// gate is a date of a gate, and the reminders after a reminder: to the person,
// in their waking hours, and from the due date on to whoever decides.
func (t timetable) gate(kind string, g models.Gate, at time.Time) []due {
	if g.ID == "" {
		return nil // decided meanwhile: nothing comes of the timer
	}
	rule, _ := t.policy.Gate(g.Rule)
	dates, about := []time.Time{at}, g.Rule+" "+string(g.ID)
	if kind == "gate.remind" {
		dates = append(dates, g.Reminders(rule, t.calendar.Zone(t.org.Person(g.Person)), at)...)
	}
	var all []due
	for _, at := range dates {
		who := g.Person
		if kind != "gate.remind" {
			who = models.Authorizer(t.org, g.Person, at)
		}
		if at.Before(t.until) {
			all = append(all, t.due(kind, who, about, t.calendar.Awake(t.org.Person(who), at)))
		}
	}
	return all
}

// other is work about a person, or about a thing that is shown by its id
// alone: whom a case is about is not the operator's to know.
func (t timetable) other(kind, subject string, at time.Time) due {
	id, _, _ := strings.Cut(subject, "/") // a day may follow
	if p := t.org.Person(models.PersonID(id)); p.ID != "" {
		return t.due(kind, p.ID, "", at)
	}
	return t.due(kind, "", subject, at)
}

func (t timetable) due(kind string, who models.PersonID, about string, at time.Time) due {
	p := t.org.Person(who)
	if p.Zone == "" {
		p.Zone = t.policy.Zone
	}
	return due{At: at.In(p.Location()), Kind: kind, Person: who, Name: p.Name, About: about}
}
