package session

import (
	"context"
	"errors"
	"fmt"
	"slices"
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
	moved := s.State == models.SessionPlanned
	s.AskedBy, s.StartsAt, s.State = r.Person.ID, when, models.SessionAsked
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
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
	}, nil
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
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	if m.State != models.MentorshipActive {
		return reply, nil
	}
	asker, err := a.store.Person(ctx, s.AskedBy)
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(asker.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = []handlers.Message{{
		To: asker.ID, Key: subject(s) + ":lapsed", Subject: "after:" + string(s.ID), Lane: models.PromptLane, Due: a.calendar.Awake(asker, r.Now),
		Message: r.Words(asker).Message("session.lapsed", a.data(s, m, other)),
	}}
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
	s.State = models.SessionPlanned
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Unset: timersOf(s), Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for i, p := range people {
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":planned:" + r.Event.ID + ":" + string(p.ID), Subject: subject(s),
			Message: r.Words(p).Message("session.planned", a.data(s, m, people[1-i])),
		})
	}
	reply.Timers = a.ahead(s, people[0], r.Now)
	return reply, nil
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
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	return a.tellBoth(ctx, r, s, m, "session.canceled", handlers.Reply{Cancel: []string{subject(s)}, Unset: timersOf(s)})
}

// tellBoth saves a session and tells each of the pair, naming who acted.
func (a activity) tellBoth(ctx context.Context, r handlers.Request, s models.Session, m models.Mentorship, key string, reply handlers.Reply) (handlers.Reply, error) {
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Save = append(reply.Save, &s)
	reply.Homes = append(reply.Homes, m.Mentee, m.Mentor)
	for _, p := range people {
		data := a.data(s, m, p)
		data["Who"] = r.Person.Name
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":" + key + ":" + r.Event.ID + ":" + string(p.ID), Subject: "after:" + string(s.ID),
			Message: r.Words(p).Message(key, data),
		})
	}
	return reply, nil
}

// pairOver calls off what a pair that has ended still had before it, and takes from what
// it was sent the buttons that do nothing anymore.
func (a activity) pairOver(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	about := []string{watched(m)}
	reply := handlers.Reply{Cancel: []string{watched(m)}}
	for _, s := range all {
		sent, err := a.store.MessagesAbout(ctx, subject(s), "after:"+string(s.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		over, err := spent(r, org, m, s, sent)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send, about = append(reply.Send, over...), append(about, "after:"+string(s.ID))
		if s.Live() { // what was asked about the others has led nowhere since they are over
			about = append(about, subject(s))
		}
		if s.StartsAt.After(r.Now) && (s.State == models.SessionAsked || s.State == models.SessionPlanned) {
			s.State, s.EndedAt = models.SessionCanceled, r.Now
			reply.Save, reply.Cancel, reply.Unset = append(reply.Save, &s), append(reply.Cancel, subject(s)), append(reply.Unset, timersOf(s)...)
		}
	}
	asked, err := a.store.PromptsAbout(ctx, []models.PersonID{m.Mentee, m.Mentor}, m.StartedAt, about...)
	if err != nil {
		return handlers.Reply{}, err
	}
	over, err := unasked(r, org, m, all, asked)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, over...)
	told, err := a.store.MessagesAbout(ctx, watched(m)) // those who look after the program
	if err != nil {
		return handlers.Reply{}, err
	}
	over, err = handlers.Spent(told, string(m.ID), handlers.PairEnded(r, org))
	reply.Send = append(reply.Send, over...)
	return reply, err
}

// unasked takes the buttons from what a pair that has ended was asked: whether they meet, to
// prepare a session, to begin one. Whether they met can still be said for a while.
func unasked(r handlers.Request, org models.Org, m models.Mentorship, all []models.Session, asked []models.Delivery) ([]handlers.Message, error) {
	var buttons []string
	for _, s := range all {
		buttons = append(buttons, string(s.ID))
		asked = slices.DeleteFunc(asked, func(d models.Delivery) bool { return strings.HasPrefix(d.Key, askKey(s, metQuestion)) })
	}
	return handlers.Spent(asked, string(m.ID), handlers.PairEnded(r, org), buttons...)
}

// spent takes the buttons from the messages about a session of a pair that has ended. To
// reflect on a session that was held is still possible for a while.
func spent(r handlers.Request, org models.Org, m models.Mentorship, s models.Session, sent []models.Delivery) ([]handlers.Message, error) {
	var held, rest []models.Delivery
	for _, d := range sent {
		if strings.HasPrefix(d.Key, heldKey(s, "")) {
			held = append(held, d)
		} else {
			rest = append(rest, d)
		}
	}
	ended := handlers.PairEnded(r, org)
	out, err := handlers.Spent(held, string(m.ID), func(id models.PersonID) string {
		if ended(id) == "" {
			return ""
		}
		return r.Words(org.Person(id)).Text("session.spent_held", nil)
	})
	if err != nil {
		return nil, err
	}
	others, err := handlers.Spent(rest, string(s.ID), ended, string(m.ID), offerOf(s))
	return append(out, others...), err
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
	s.State, s.EndedAt = models.SessionCanceled, r.Now
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Unset: timersOf(s), Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for i, p := range people {
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: subject(s) + ":rests:" + string(p.ID), Subject: "after:" + string(s.ID),
			Message: r.Words(p).Message("session.rests", prompts.Data{"Other": people[1-i].Name, "At": s.StartsAt}),
		})
	}
	return reply, nil
}

func isNotFound(err error) bool { return errors.Is(err, models.ErrNotFound) }

func cut(args string) (word, rest string) {
	word, rest, _ = strings.Cut(strings.TrimSpace(args), " ")
	return strings.ToLower(word), strings.TrimSpace(rest)
}
