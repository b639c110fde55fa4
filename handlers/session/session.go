// Package session brings the two of a pair together: it finds a time, prepares
// both for it, asks whether it took place and what comes of it, and keeps what
// was promised on the agenda until it is done. Mentoring is not supervision: the
// supervisor sees a summary, never the notes, unless their writer wants that.
package session

import (
	"context"
	"fmt"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what sessions need of storage.
type Store interface {
	handlers.Finder
	Absences(context.Context, models.PersonID) ([]models.Absence, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	Session(context.Context, models.SessionID) (models.Session, error)
	SessionsOf(context.Context, models.PersonID) ([]models.Session, error)
	SessionsOfPair(context.Context, models.MentorshipID) ([]models.Session, error)
	GoalsIn(context.Context, models.MentorshipID) ([]models.Goal, error)
	CheckInsOf(ctx context.Context, p models.PersonID, limit int) ([]models.CheckIn, error)
	Action(context.Context, models.ActionID) (models.Action, error)
	OpenActions(context.Context, models.MentorshipID) ([]models.Action, error)
	ReflectionsIn(context.Context, models.MentorshipID) ([]models.Reflection, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	PromptsAbout(ctx context.Context, people []models.PersonID, since time.Time, subjects ...string) ([]models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "session",
		Commands: []handlers.Command{{Name: "session", Who: []models.Role{models.MenteeRole, models.MentorRole, models.SupervisorRole}, Handle: a.command, Now: handlers.Paired}},
		Clicks: map[string]handlers.Handler{
			"session.find": a.find, "session.offer": a.offer, "session.other": a.other, "session.accept": a.accept,
			"session.cancel": a.cancel, "session.agenda": a.agenda, "session.start": a.start,
			"session.met": a.met, "session.not_met": a.notMet, "session.no_show": a.noShow, "session.meeting": a.meeting,
			"session.reflect": a.reflect, "session.action": a.action, "session.done": a.done,
			"session.help": a.help, "session.brief": a.brief,
		},
		Forms: map[string]handlers.Handler{
			"session.propose": a.propose, "session.lead": a.lead, "session.keep": a.keep, "session.promise": a.promise,
		},
		Timers: map[string]handlers.Handler{
			"session.plan": a.plan, "session.lapse": a.lapse, "session.prepare": a.prepare, "session.begin": a.begin, "session.after": a.after, "session.watch": a.watch,
			"session.over": a.pairOver, "session.rest": a.pairRests,
		},
		Home: a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// command shows the next session, or helps to find a time for one.
func (a activity) command(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if word, who := cut(r.Args); word == "brief" {
		return a.briefOf(ctx, r, who)
	}
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	m, err := newest(pairs)
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if s, some := pending(all); some {
		other, err := a.store.Person(ctx, m.Other(r.Person.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		card := a.card(r, s, m, other)
		return handlers.Reply{Answer: &card}, nil
	}
	r.Subject = string(m.ID)
	return a.find(ctx, r)
}

// find suggests three times at which both said that they can meet.
func (a activity) find(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, all, err := a.history(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if s, some := pending(all); some && s.State != models.SessionAsked {
		return handlers.Reply{}, plannedAlready(s)
	}
	slots, err := a.slots(ctx, m, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	var list []slot
	for _, at := range slots {
		list = append(list, slot{At: at, Slot: fmt.Sprintf("%s/%d", m.ID, at.Unix())})
	}
	return handlers.Reply{Answer: r.Say("session.times", prompts.Data{
		"Pair": m.ID, "Other": other.Name, "Slots": list, "None": len(list) == 0, "Minutes": minutes,
	})}, nil
}

// slot is a suggested time as a button.
type slot struct {
	At   time.Time
	Slot string
}

// slots are three times at which both are free.
func (a activity) slots(ctx context.Context, m models.Mentorship, now time.Time) ([]time.Time, error) {
	var sides [2]Side
	var taken []models.Session
	for i, who := range []struct {
		id models.PersonID
		as models.Side
	}{{m.Mentee, models.AsMentee}, {m.Mentor, models.AsMentor}} {
		p, err := a.store.Person(ctx, who.id)
		if err != nil {
			return nil, err
		}
		in, err := a.store.IntakeOf(ctx, who.id, who.as)
		if err != nil && !isNotFound(err) {
			return nil, err
		}
		away, err := a.store.Absences(ctx, who.id)
		if err != nil {
			return nil, err
		}
		theirs, err := a.store.SessionsOf(ctx, who.id)
		if err != nil {
			return nil, err
		}
		sides[i] = Side{a.calendar.Zone(p), in.Times, away}
		for _, s := range theirs {
			if s.Mentorship != m.ID || s.State != models.SessionAsked { // what one of the two asked, the other may choose, too
				taken = append(taken, s)
			}
		}
	}
	return Find(sides[0], sides[1], taken, now, 3), nil
}

// pair is an active mentorship of the actor's.
func (a activity) pair(ctx context.Context, r handlers.Request, id models.MentorshipID) (models.Mentorship, error) {
	m, err := a.theirs(ctx, r, id)
	if err == nil && m.State != models.MentorshipActive {
		err = notActive(m)
	}
	return m, err
}

// standing is a mentorship of the actor's that has not ended: it may be on pause.
func (a activity) standing(ctx context.Context, r handlers.Request, id models.MentorshipID) (models.Mentorship, error) {
	m, err := a.theirs(ctx, r, id)
	if err == nil && ended(m) {
		err = notActive(m)
	}
	return m, err
}

// theirs is a mentorship of the actor's, whatever became of it.
func (a activity) theirs(ctx context.Context, r handlers.Request, id models.MentorshipID) (models.Mentorship, error) {
	m, err := a.store.Mentorship(ctx, id)
	if err == nil && !m.Has(r.Person.ID) {
		err = models.NotAllowed("session.not_yours")
	}
	return m, err
}

// both returns the mentee and the mentor of a pair.
func (a activity) both(ctx context.Context, m models.Mentorship) (people [2]models.Person, err error) {
	if people[0], err = a.store.Person(ctx, m.Mentee); err != nil {
		return people, err
	}
	people[1], err = a.store.Person(ctx, m.Mentor)
	return people, err
}

// history is the actor's active pair that the request is about, with all its sessions.
func (a activity) history(ctx context.Context, r handlers.Request) (models.Mentorship, []models.Session, error) {
	m, err := a.pair(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return m, nil, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	return m, all, err
}

// one is a session of a pair that the actor belongs to.
func (a activity) one(ctx context.Context, r handlers.Request) (models.Session, models.Mentorship, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return s, models.Mentorship{}, err
	}
	m, err := a.pair(ctx, r, s.Mentorship)
	return s, m, err
}

// lookBack is a session on which the actor looks back: what took place, or did not, may
// be said also while the pair is on pause and for a while after its end.
func (a activity) lookBack(ctx context.Context, r handlers.Request) (models.Session, models.Mentorship, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return s, models.Mentorship{}, err
	}
	m, err := a.theirs(ctx, r, s.Mentorship)
	if err == nil && ended(m) && !r.Now.Before(m.EndedAt.Add(models.Afterward)) {
		err = models.NotReady("session.ended_long_ago")
	}
	return s, m, err
}

func ended(m models.Mentorship) bool { return m.State == models.MentorshipEnded }

func subject(s models.Session) string { return "session:" + string(s.ID) }

// at is a timer of a session; its key is the action.
func at(due time.Time, verb string, s models.Session) models.Timer {
	return models.At(due, string(bot.Do(verb, string(s.ID))))
}

// timersOf are the keys of all timers of a session.
func timersOf(s models.Session) (keys []string) {
	for _, verb := range []string{"session.lapse", "session.prepare", "session.begin", "session.after"} {
		keys = append(keys, string(bot.Do(verb, string(s.ID))))
	}
	return keys
}
