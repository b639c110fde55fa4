package session

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// begin tells both that it is time. They expect that, and it keeps no hour from what they
// were asked before: the session would be over.
func (a activity) begin(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	reply, err := a.asks(ctx, r, "session.now", func(models.Person) time.Time { return r.Now })
	for i := range reply.Send {
		reply.Send[i].Lane = models.TalkLane
	}
	return reply, err
}

// asks says something about a planned session to both of the pair, each at a time of their
// own. Whoever has none is on leave, and nobody knows until when: they find it on their home.
func (a activity) asks(ctx context.Context, r handlers.Request, key string, when func(models.Person) time.Time) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil || s.State != models.SessionPlanned {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, s.Mentorship)
	if err != nil || m.State != models.MentorshipActive {
		return handlers.Reply{}, err
	}
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for i, p := range people {
		due := when(p)
		if due.IsZero() {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: askKey(s, key) + s.StartsAt.Format("20060102T1504") + ":" + string(p.ID), Subject: subject(s), Lane: models.PromptLane,
			Due: due, Message: r.Words(p).Message(key, a.data(s, m, people[1-i])),
		})
	}
	return reply, nil
}

// metQuestion asks whether two have met.
const metQuestion = "session.met_question"

// askKey begins the keys of what asks says.
func askKey(s models.Session, key string) string { return subject(s) + ":" + key + ":" }

// start records that the two are meeting. When the time is up, both are asked what
// comes of it.
func (a activity) start(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.one(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case s.State == models.SessionOpen:
		return handlers.Reply{}, models.ErrDuplicate
	case s.State != models.SessionPlanned:
		return handlers.Reply{}, models.NotReady("session.over")
	case r.Now.Before(s.StartsAt.Add(-12 * time.Hour)):
		return handlers.Reply{}, early(s)
	}
	s.State, s.OpenedAt = models.SessionOpen, r.Now
	return handlers.Reply{
		Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Homes: []models.PersonID{m.Mentee, m.Mentor},
		Unset:  []string{string(bot.Do("session.prepare", string(s.ID))), string(bot.Do("session.begin", string(s.ID)))},
		Timers: []models.Timer{at(s.Ends(), "session.after", s)},
		Answer: r.Say("session.begun", prompts.Data{"Session": s.ID, "Minutes": s.Minutes}),
	}, nil
}

// after asks both whether they met or, if that is known, what comes of it.
func (a activity) after(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, s.Mentorship)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case s.State == models.SessionOpen:
		return a.held(ctx, r, s, m)
	case s.State == models.SessionPlanned && m.State == models.MentorshipPaused: // they are asked when they are back
		t := at(resumes(m, r.Now), "session.after", s).Awaiting(m.Mentee, r.Now)
		return handlers.Reply{Timers: []models.Timer{t}}, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.asks(ctx, r, metQuestion, func(to models.Person) time.Time { return a.calendar.Back(to, org.Absences(to.ID), r.Now) })
}

// held records that the two met, and asks both what comes of it.
func (a activity) held(ctx context.Context, r handlers.Request, s models.Session, m models.Mentorship) (handlers.Reply, error) {
	was := s
	s.State, s.EndedAt = models.SessionHeld, r.Now
	reply := handlers.Reply{Save: []models.Noun{&s}, Cancel: []string{subject(s)}, Unset: timersOf(s), Homes: []models.PersonID{m.Mentee, m.Mentor}}
	people, err := a.both(ctx, m)
	if err != nil {
		return handlers.Reply{}, err
	}
	for i, p := range people {
		reply.Save = append(reply.Save, &models.Participant{ID: models.NewID[string]("pt"), Session: s.ID, Person: p.ID, State: models.Present})
		data := a.data(s, m, people[1-i])
		data["Mentee"] = p.ID == m.Mentee
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: heldKey(s, p.ID), Subject: "after:" + string(s.ID), Message: r.Words(p).Message("session.held", data),
		})
	}
	if s.Version == 0 { // with the pair, as both may say so at once
		reply.Save = append(reply.Save, &m)
	}
	if err := a.spend(ctx, r, was, s, m, &reply); err != nil {
		return handlers.Reply{}, err
	}
	err = a.unwatch(ctx, r, m, &reply)
	return reply, err
}

// heldKey is the key of the message after a session that was held.
func heldKey(s models.Session, to models.PersonID) string {
	return subject(s) + ":held:" + string(to)
}

// met is the answer, with one tap, that the two met.
func (a activity) met(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.lookBack(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case s.State == models.SessionHeld:
		return handlers.Reply{}, models.ErrDuplicate
	case s.State != models.SessionPlanned && s.State != models.SessionOpen:
		return handlers.Reply{}, models.NotReady("session.over")
	case r.Now.Before(s.StartsAt) && s.State == models.SessionPlanned:
		return handlers.Reply{}, early(s)
	}
	return a.held(ctx, r, s, m)
}

// notMet asks what happened instead, without blame.
func (a activity) notMet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.lookBack(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case !s.Live():
		return handlers.Reply{}, models.NotReady("session.over")
	case r.Now.Before(s.StartsAt): // it was moved since they were asked
		return handlers.Reply{}, early(s)
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Answer: r.Say("session.not_met", a.data(s, m, other))}, nil
}

// noShow records that one came and the other did not. The other one is told so,
// kindly, and both can find another time.
func (a activity) noShow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.lookBack(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case !s.Live():
		return handlers.Reply{}, models.NotReady("session.over")
	case r.Now.Before(s.StartsAt):
		return handlers.Reply{}, early(s)
	}
	was := s
	s.State, s.EndedAt = models.SessionMissed, r.Now
	return a.tellBoth(ctx, r, was, s, m, "session.missed", handlers.Reply{
		Save: []models.Noun{
			&models.Participant{ID: models.NewID[string]("pt"), Session: s.ID, Person: r.Person.ID, State: models.Present},
			&models.Participant{ID: models.NewID[string]("pt"), Session: s.ID, Person: m.Other(r.Person.ID), State: models.Absent},
		},
	})
}

// meeting records a session that was not planned through us.
func (a activity) meeting(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.standing(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, s := range all {
		if s.State == models.SessionHeld && r.Now.Sub(s.StartsAt) < 24*time.Hour {
			return handlers.Reply{}, models.ErrDuplicate // the other one was first
		}
	}
	return a.held(ctx, r, models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: models.PairSession, Mentorship: m.ID, Host: m.Mentor, Competency: m.Competency,
		StartsAt: r.Now, Minutes: minutes, State: models.SessionHeld,
	}, m)
}

// plan starts to look after a new pair on its seventh day.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	t, err := a.watchAt(ctx, m, m.StartedAt.Add(week), 0)
	return handlers.Reply{Timers: []models.Timer{t}}, err
}

// watchAt sets when to look after a pair again, on a morning.
func (a activity) watchAt(ctx context.Context, m models.Mentorship, after time.Time, asked int) (models.Timer, error) {
	mentee, err := a.store.Person(ctx, m.Mentee)
	if err != nil {
		return models.Timer{}, err
	}
	absences, err := a.store.Absences(ctx, m.Mentee)
	if err != nil {
		return models.Timer{}, err
	}
	day := models.DateOf(after.In(a.calendar.Zone(mentee)))
	meant := a.calendar.Awake(mentee, a.calendar.Morning(mentee, day).Add(30*time.Minute))
	due := a.calendar.Back(mentee, absences, meant)
	if due.IsZero() { // on leave without an end: look again later
		due = after.Add(models.Stalled * week)
	}
	t := models.At(due, string(bot.Do("session.watch", fmt.Sprintf("%s/%d", m.ID, asked))))
	t.Key = string(bot.Do("session.watch", string(m.ID)))
	return t.Awaiting(mentee.ID, meant), nil
}

// again is after how many weeks coordinators hear anew of a pair that does not meet.
const again = 4

// watch asks a pair that has not met, offers it help when it stalls, and brings
// it to the coordinators when that did not help, again and again. Nobody is blamed, and
// nobody is asked while one of the two is on leave.
func (a activity) watch(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, n, _ := strings.Cut(r.Subject, "/")
	asked, _ := strconv.Atoi(n)
	m, err := a.store.Mentorship(ctx, models.MentorshipID(id))
	if err != nil || m.State == models.MentorshipEnded {
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
	apart := m.Unmet(org, all, r.Now)
	next, coming := pending(all)
	away := org.Away(m.Mentee, r.Now) || org.Away(m.Mentor, r.Now)
	quiet := away || m.State == models.MentorshipPaused || coming && next.StartsAt.After(r.Now)
	var reply handlers.Reply
	switch {
	case quiet:
		asked = 0
	case apart.Stalled() && asked == 0:
		asked = 1
		err = a.say(ctx, r, m, "session.stalled", apart, &reply)
	case apart.Stalled() && (asked == 1 || asked > again):
		var told []models.PersonID
		if told, err = a.toCoordinators(ctx, r, m, apart, false, &reply); len(told) > 0 {
			asked = 2
		}
	case apart.Stalled():
		asked++
	case apart.Weeks >= 1 && m.LastMet(all).Equal(m.StartedAt):
		asked = 0
		err = a.say(ctx, r, m, "session.not_yet", apart, &reply)
	default:
		asked = 0
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	t, err := a.watchAt(ctx, m, r.Now.Add(week), asked)
	reply.Timers = append(reply.Timers, t)
	return reply, err
}

// say tells both of a pair something about their meeting.
func (a activity) say(ctx context.Context, r handlers.Request, m models.Mentorship, key string, apart models.Unmet, reply *handlers.Reply) error {
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	heard := org.Attended(caretakers(org, m, r.Now), r.Now)
	for _, id := range []models.PersonID{m.Mentee, m.Mentor} {
		p := org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: fmt.Sprintf("%s:%s:%s:%s", key, m.ID, models.DateOf(r.Now), id), Subject: watched(m), Lane: models.PromptLane,
			Due: a.calendar.Awake(p, r.Now), Message: r.Words(p).Message(key, prompts.Data{
				"Pair": m.ID, "Other": org.Person(m.Other(id)).Name, "Weeks": apart.Weeks, "Rested": apart.Rested, "Heard": heard,
			}),
		})
	}
	return nil
}

// watched is what the messages are about that look after whether a pair meets.
func watched(m models.Mentorship) string { return "watch:" + string(m.ID) }

// caretakers is who hears that a pair does not meet, or that it asks for help.
func caretakers(org models.Org, m models.Mentorship, now time.Time) []models.PersonID {
	return org.Caretakers(now, org.KeptFrom(m.Mentee, m.Mentor)...)
}

// toCoordinators tells the coordinators, or whoever stands in for them, that a pair does
// not meet or asks for help. It returns who was told.
func (a activity) toCoordinators(ctx context.Context, r handlers.Request, m models.Mentorship, apart models.Unmet, asked bool, reply *handlers.Reply) ([]models.PersonID, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	told, what := caretakers(org, m, r.Now), "stalled"
	if asked {
		what = "help"
	}
	for _, id := range told {
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: fmt.Sprintf("session:%s:%s:%s:%s", what, m.ID, models.DateOf(r.Now), id), Subject: watched(m),
			Message: r.Words(org.Person(id)).Message("session.stalled_coordinator", prompts.Data{
				"Pair": m.ID, "Mentee": org.Person(m.Mentee).Name, "Mentor": org.Person(m.Mentor).Name, "Weeks": apart.Weeks, "Rested": apart.Rested,
				"Asked": asked, "Stalled": apart.Stalled(),
			}),
		})
	}
	if asked {
		reply.Answer = r.Say("session.help_comes", prompts.Data{"Heard": org.Attended(told, r.Now)})
	}
	return told, nil
}

// help asks a coordinator to step in, because one of the pair wants that.
func (a activity) help(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.standing(ctx, r, models.MentorshipID(r.Subject))
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
	var reply handlers.Reply
	_, err = a.toCoordinators(ctx, r, m, m.Unmet(org, all, r.Now), true, &reply)
	return reply, err
}
