package session

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// offer proposes a suggested time to the other one of the pair.
func (a activity) offer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, unix, _ := strings.Cut(r.Subject, "/")
	seconds, err := strconv.ParseInt(unix, 10, 64)
	if err != nil {
		return handlers.Reply{}, models.ErrNotFound
	}
	r.Subject = id
	return a.suggest(ctx, r, time.Unix(seconds, 0).UTC(), false)
}

// other opens the form for another time.
func (a activity) other(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.pair(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	day := models.DateOf(r.Now.In(a.calendar.Zone(r.Person))).Plus(2)
	return handlers.Reply{Form: r.Form("session.form_time", prompts.Data{"Pair": m.ID, "Day": day, "Zone": a.calendar.Zone(r.Person).String()})}, nil
}

// propose proposes the time that was typed to the other one.
func (a activity) propose(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	at, err := typed(r.Entered("day"), r.Entered("hour"), a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.suggest(ctx, r, at, true)
}

// suggest asks the other one of the pair about a time. It takes the place of an earlier
// suggestion and, if it may move one, of a planned session.
func (a activity) suggest(ctx context.Context, r handlers.Request, when time.Time, moves bool) (handlers.Reply, error) {
	m, all, err := a.history(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !when.After(r.Now) {
		return handlers.Reply{}, models.NotReady("session.slot_over")
	}
	s, some := pending(all)
	if some && s.State == models.SessionAsked && s.AskedBy != r.Person.ID && s.StartsAt.Equal(when) { // both chose it from their lists
		r.Subject = offerOf(s)
		return a.accept(ctx, r)
	}
	switch {
	case !some:
		s = models.Session{
			ID: models.NewID[models.SessionID]("se"), Type: models.PairSession, Mentorship: m.ID, Host: m.Mentor,
			Competency: m.Competency, Minutes: minutes, State: models.SessionAsked,
		}
	case s.State == models.SessionOpen:
		return handlers.Reply{}, models.NotReady("session.under_way")
	case s.State == models.SessionPlanned && !moves:
		return handlers.Reply{}, plannedAlready(s)
	}
	was, moved := s, s.State == models.SessionPlanned
	s.AskedBy, s.StartsAt, s.State = r.Person.ID, when, models.SessionAsked
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Homes: []models.PersonID{m.Mentee, m.Mentor},
		Unset: timersOf(s), Timers: []models.Timer{at(when, "session.lapse", s)},
		Send: []handlers.Message{{
			To: other.ID, Key: subject(s) + ":asked:" + r.Event.ID, Subject: subject(s),
			Message: r.Words(other).Message("session.asked", prompts.Data{
				"Offer": offerOf(s), "Pair": m.ID, "Other": r.Person.Name, "At": when, "Minutes": s.Minutes, "Moved": moved,
			}),
		}, {
			To: r.Person.ID, Key: subject(s) + ":suggested:" + r.Event.ID, Subject: subject(s),
			Message: *r.Say("session.suggested", prompts.Data{"Other": other.Name, "At": when}),
		}},
	}
	if some {
		err = a.spend(ctx, r, was, s, m, &reply)
	} else {
		reply.Save = append(reply.Save, &m) // with the pair: of two first suggestions at once the second is decided upon the first
	}
	return reply, err
}

// lapse takes back a suggestion whose time came before an answer, and tells the one who
// made it.
func (a activity) lapse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil || s.State != models.SessionAsked || s.StartsAt.After(r.Now) {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, s.Mentorship)
	if err != nil {
		return handlers.Reply{}, err
	}
	was := s
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	if err := a.spend(ctx, r, was, s, m, &reply); err != nil || m.State != models.MentorshipActive {
		return reply, err
	}
	asker, err := a.store.Person(ctx, s.AskedBy)
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(asker.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: asker.ID, Key: subject(s) + ":lapsed", Subject: "after:" + string(s.ID), Lane: models.PromptLane, Due: a.calendar.Awake(asker, r.Now),
		Message: r.Words(asker).Message("session.lapsed", a.data(s, m, other)),
	})
	return reply, nil
}

// offerOf names a session at the time that is suggested for it now.
func offerOf(s models.Session) string { return fmt.Sprintf("%s/%d", s.ID, s.StartsAt.Unix()) }

// accept plans the session: both are told, can add it to their calendars, and get an
// agenda the day before. A yes to an earlier suggestion is none to the newest.
func (a activity) accept(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	offer := r.Subject
	r.Subject, _, _ = strings.Cut(offer, "/")
	s, m, err := a.one(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case s.State != models.SessionAsked && s.State != models.SessionPlanned:
		return handlers.Reply{}, models.NotReady("session.over")
	case offer != offerOf(s):
		return handlers.Reply{}, models.Refused{Kind: models.ErrNotReady, Why: "session.another_time", Data: map[string]any{"At": s.StartsAt}}
	case s.State == models.SessionPlanned:
		return handlers.Reply{}, models.ErrDuplicate
	case s.AskedBy == r.Person.ID:
		return handlers.Reply{}, models.NotAllowed("session.own_time")
	case !s.StartsAt.After(r.Now):
		return handlers.Reply{}, models.NotReady("session.slot_over")
	}
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.once(ctx, s, people, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	was := s
	s.State = models.SessionPlanned
	// Both are saved with it, so that of two sessions of theirs at once the second is
	// decided upon the first.
	reply := handlers.Reply{Save: []models.Noun{&s, &people[0], &people[1]}, Cancel: []string{subject(s)}, Unset: timersOf(s), Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for i, p := range people {
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":planned:" + r.Event.ID + ":" + string(p.ID), Subject: subject(s),
			Message: r.Words(p).Message("session.planned", a.data(s, m, people[1-i])),
		})
	}
	reply.Timers = a.ahead(s, people[0], r.Now)
	err = a.spend(ctx, r, was, s, m, &reply)
	return reply, err
}

// once refuses a time at which one of the two meets somebody else by now: who has
// several mentees is asked by each of them.
func (a activity) once(ctx context.Context, s models.Session, people [2]models.Person, actor models.PersonID) error {
	for _, p := range people {
		theirs, err := a.store.SessionsOf(ctx, p.ID)
		if err != nil {
			return err
		}
		if Clashes(s, theirs) {
			return models.Refused{Kind: models.ErrNotReady, Why: "session.two_at_once", Data: map[string]any{"Mine": p.ID == actor, "Who": p.Name}}
		}
	}
	return nil
}

// ahead are the timers of a planned session: the agenda the day before, its beginning,
// and the question whether it took place.
func (a activity) ahead(s models.Session, mentee models.Person, now time.Time) []models.Timer {
	day := models.DateOf(s.StartsAt.In(a.calendar.Zone(mentee)))
	before := a.calendar.Morning(mentee, day.Plus(-1))
	if before.Before(now) {
		before = now
	}
	return []models.Timer{
		at(before, "session.prepare", s), at(s.StartsAt, "session.begin", s),
		at(a.calendar.Awake(mentee, a.calendar.Morning(mentee, day.Plus(1))), "session.after", s),
	}
}

// data is what the messages about a session need.
func (a activity) data(s models.Session, m models.Mentorship, other models.Person) prompts.Data {
	link := ""
	if a.calendar.Entry != nil {
		link = a.calendar.Entry(s.ID)
	}
	return prompts.Data{
		"Session": s.ID, "Offer": offerOf(s), "Pair": m.ID, "Other": other.Name, "At": s.StartsAt, "Minutes": s.Minutes, "Link": link,
		"Lasts": !ended(m),
	}
}

// cancel calls a session off, and looks for another time.
func (a activity) cancel(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.lookBack(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case s.State != models.SessionAsked && s.State != models.SessionPlanned:
		return handlers.Reply{}, models.NotReady("session.over")
	}
	was := s
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	return a.tellBoth(ctx, r, was, s, m, "session.canceled", handlers.Reply{})
}

// tellBoth saves a session that does not take place and tells each of the pair, naming
// who acted.
func (a activity) tellBoth(ctx context.Context, r handlers.Request, was, s models.Session, m models.Mentorship, key string, reply handlers.Reply) (handlers.Reply, error) {
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Save = append(reply.Save, &s)
	reply.Cancel, reply.Unset, reply.Homes = []string{subject(s)}, timersOf(s), []models.PersonID{m.Mentee, m.Mentor}
	for _, p := range people {
		data := a.data(s, m, p)
		data["Who"] = r.Person.Name
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":" + key + ":" + r.Event.ID + ":" + string(p.ID), Subject: "after:" + string(s.ID),
			Message: r.Words(p).Message(key, data),
		})
	}
	err = a.spend(ctx, r, was, s, m, &reply)
	return reply, err
}

// pairRests calls off what a pair has planned, or was asked, for the time of its pause:
// nobody would be reminded of it, and neither could call it off.
func (a activity) pairRests(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil || m.State != models.MentorshipPaused {
		return handlers.Reply{}, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	s, some := pending(all)
	if !some || s.State == models.SessionOpen || !s.StartsAt.After(r.Now) || !s.StartsAt.Before(m.PausedTill) {
		return handlers.Reply{}, nil
	}
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	was := s
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Unset: timersOf(s), Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for i, p := range people {
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":rests:" + string(p.ID), Subject: "after:" + string(s.ID),
			Message: r.Words(p).Message("session.rests", prompts.Data{"Other": people[1-i].Name, "At": s.StartsAt}),
		})
	}
	err = a.spend(ctx, r, was, s, m, &reply)
	return reply, err
}

func isNotFound(err error) bool { return errors.Is(err, models.ErrNotFound) }

func cut(args string) (word, rest string) {
	word, rest, _ = strings.Cut(strings.TrimSpace(args), " ")
	return strings.ToLower(word), strings.TrimSpace(rest)
}
