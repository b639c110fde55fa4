package flash

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

const (
	// answerWithin is how long the mentors who were asked have before the
	// coordinators own the request.
	answerWithin = 4 * time.Hour
	// offered is how many mentors are asked at once.
	offered = 5
	// askedPlaces is how many people fit into a session that somebody asked for.
	askedPlaces = 6
)

// wanted is a flash session that somebody asked for. A session of a pair is not found
// here: it is nobody else's business.
func (a activity) wanted(ctx context.Context, r handlers.Request) (models.Session, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err == nil && s.Type != models.FlashSession {
		err = fmt.Errorf("session %s is not a flash session: %w", s.ID, models.ErrNotFound)
	}
	return s, err
}

// question opens the form to ask for a session.
func (a activity) question(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.askForm(r, "", ""), nil
}

func (a activity) askForm(r handlers.Request, channel, topic string) handlers.Reply {
	return handlers.Reply{Form: r.Form("flash.form_ask", prompts.Data{
		"Channel": channel, "Topic": models.Topic(topic), "Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()),
	})}
}

// asked offers the session that a mentee asks for to mentors who are proven in it.
func (a activity) asked(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: models.FlashSession, State: models.SessionAsked, AskedBy: r.Person.ID,
		Title: models.OneLine(r.Entered("topic")), Competency: models.CompetencyKey(r.Entered("competency")),
		Places: askedPlaces, Place: models.PlaceThread, StartsAt: r.Now,
	}
	err := models.CheckTopic(s.Title)
	if err == nil {
		s.Minutes, err = minutes(r.Entered("minutes"))
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	org, intakes, err := a.people(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := meeting.AnnounceAt(ctx, r, a.policy, &s); err != nil {
		return handlers.Reply{}, err
	}
	able := Able(org, intakes, s.Competency, s.AskedBy, r.Now)
	able = able[:min(len(able), offered)]
	reply := handlers.Reply{Save: []models.Noun{&s}, Homes: []models.PersonID{s.AskedBy}}
	for _, id := range able {
		reply.Send = append(reply.Send, a.offer(r, org, s, id))
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: s.AskedBy, Key: subject(s) + ":asked", Subject: subject(s),
		Message: *r.Say("flash.asked", prompts.Data{"Session": s.ID, "Title": s.Title, "Mentors": len(able), "Heard": heard(org, s, r.Now)}),
	})
	if len(able) == 0 {
		a.tellCoordinators(r, org, s, &reply)
	}
	at := a.calendar.Awake(models.Person{}, r.Now.Add(answerWithin))
	reply.Timers = append(reply.Timers, models.At(at, timerFor(s)))
	return meeting.Screened(ctx, r, a.askForm(r, r.Subject, "").Form, s, reply)
}

func (a activity) people(ctx context.Context, r handlers.Request) (models.Org, []models.Intake, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return org, nil, err
	}
	intakes, err := a.store.Intakes(ctx)
	return org, intakes, err
}

// offer asks one mentor to host.
func (a activity) offer(r handlers.Request, org models.Org, s models.Session, to models.PersonID) handlers.Message {
	words := r.Words(org.Person(to))
	return handlers.Message{
		To: to, Key: offerKey(s, to), Subject: subject(s), Message: words.Message("flash.offer", prompts.Data{
			"Session": s.ID, "Person": org.Person(s.AskedBy).Name, "Title": s.Title, "Minutes": s.Minutes,
			"About": handlers.CompetencyName(a.policy, s.Competency, words.Locale()),
		}),
	}
}

func offerKey(s models.Session, to models.PersonID) string {
	return subject(s) + ":offer:" + string(to)
}

// take makes the actor the host. The first to take it hosts, and the others are
// thanked in the message that asked them.
func (a activity) take(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.wanted(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !handlers.May(hosts, r.Roles) || org.Conflicted(r.Person.ID, s.AskedBy) { // since they were asked
		return handlers.Reply{}, models.NotAllowed("flash.why_not_you")
	}
	if s, err = s.Take(r.Person.ID, a.when(r)); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.fits(ctx, r, s); err != nil {
		return handlers.Reply{}, err
	}
	asker := models.Participant{
		ID: models.NewID[string]("pt"), Session: s.ID, Person: s.AskedBy, State: models.In, Turn: 1, Told: subject(s) + ":found",
	}
	reply := handlers.Reply{Save: []models.Noun{&asker}, Unset: []string{timerFor(s)}, Cancel: []string{subject(s)}}
	meeting.Announce(r, a.policy, a.calendar, org, &s, []models.Participant{asker}, &reply)
	if err := meeting.TellWhere(ctx, r, a.store, a.policy, s, &reply); err != nil {
		return handlers.Reply{}, err
	}
	over, err := a.settled(ctx, s, func(id models.PersonID) bot.Message {
		key := "flash.thanks"
		switch id {
		case s.AskedBy:
			key = "flash.answered"
		case s.Host:
			key = "flash.yours"
		}
		return r.Words(org.Person(id)).Message(key, prompts.Data{"Title": s.Title, "Host": r.Person.Name})
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	mentee := org.Person(s.AskedBy)
	reply.Send = append(append(reply.Send, over...), handlers.Message{
		To: mentee.ID, Key: subject(s) + ":found", Subject: subject(s) + ":found",
		Message: r.Words(mentee).Message("flash.found", prompts.Data{"Session": s.ID, "Title": s.Title, "Host": r.Person.Name, "Starts": s.StartsAt, "Minutes": s.Minutes}),
	})
	reply.Homes = append(reply.Homes, mentee.ID)
	return reply, nil
}

// back tells those who were asked that the session was taken back before anybody hosted
// it, or that whoever wanted it has left.
func (a activity) back(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.wanted(ctx, r)
	if err != nil || s.State != models.SessionCanceled || s.Host != "" {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	over, err := a.settled(ctx, s, func(id models.PersonID) bot.Message {
		key := "flash.unasked"
		if id == s.AskedBy {
			key = "flash.taken_back"
		}
		return r.Words(org.Person(id)).Message(key, prompts.Data{"Title": s.Title})
	})
	over = slices.DeleteFunc(over, func(m handlers.Message) bool { return org.Person(m.To).State != models.Active })
	return handlers.Reply{Send: over, Unset: []string{timerFor(s)}, Cancel: []string{subject(s)}}, err
}

// settled puts other words in the place of what was asked about a session that has a
// host now, or was taken back: before the mentors to whom it was offered, those who
// looked for one, and whoever wanted it.
func (a activity) settled(ctx context.Context, s models.Session, says func(models.PersonID) bot.Message) ([]handlers.Message, error) {
	sent, err := a.store.MessagesAbout(ctx, subject(s))
	sent = slices.DeleteFunc(sent, func(d models.Delivery) bool {
		about, _, _ := strings.Cut(strings.TrimPrefix(d.Key, subject(s)+":"), ":")
		return about == "handed"
	})
	return handlers.Over(sent, nil, nil, subject(s)+":over", says), err
}

// when is the time that a mentor chose from the list.
func (a activity) when(r handlers.Request) time.Time {
	switch r.Event.Value {
	case "30m":
		return r.Now.Add(30 * time.Minute)
	case "1h":
		return r.Now.Add(time.Hour)
	case "2h":
		return r.Now.Add(2 * time.Hour)
	case "tomorrow":
		zone := a.calendar.Zone(r.Person)
		return models.DateOf(r.Now.In(zone)).Plus(1).At(9*time.Hour, zone)
	default:
		return r.Now
	}
}

// unanswered hands a session that no mentor took to the coordinators, and again every
// workday until somebody takes it or it is closed.
func (a activity) unanswered(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.wanted(ctx, r)
	if err != nil || s.State != models.SessionAsked {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.tellCoordinators(r, org, s, &reply)
	asker := org.Person(s.AskedBy)
	if asker.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: asker.ID, Key: subject(s) + ":handed", Subject: subject(s),
			Message: r.Words(asker).Message("flash.handed", prompts.Data{"Title": s.Title, "Heard": heard(org, s, r.Now)}),
		})
	}
	reply.Timers = []models.Timer{models.At(a.calendar.Workdays(models.Person{}, r.Now, 1), timerFor(s))}
	return reply, nil
}

// owners are the people who look after a session that no mentor took: the coordinators
// or whoever stands in for them, except the person who asked and anybody in a conflict
// with that person.
func owners(org models.Org, s models.Session, now time.Time) []models.PersonID {
	return org.Caretakers(now, org.KeptFrom(s.AskedBy, s.AskedBy)...)
}

// heard reports whether anybody is there to look for a mentor.
func heard(org models.Org, s models.Session, now time.Time) bool {
	return org.Attended(owners(org, s, now), now)
}

// tellCoordinators asks the owners of a session to find a host for it.
func (a activity) tellCoordinators(r handlers.Request, org models.Org, s models.Session, reply *handlers.Reply) {
	day := string(models.DateOf(r.Now))
	for _, id := range owners(org, s, r.Now) {
		who := org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: subject(s) + ":owned:" + string(id) + ":" + day, Subject: subject(s),
			Message: a.owned(r, org, s, who),
		})
		reply.Homes = append(reply.Homes, id)
	}
}

// owned is what a coordinator sees of a session that nobody has taken.
func (a activity) owned(r handlers.Request, org models.Org, s models.Session, who models.Person) bot.Message {
	words := r.Words(who)
	var mentors []models.Person
	for _, id := range org.Holding(models.MentorRole, r.Now) {
		if id != s.AskedBy && !org.Away(id, r.Now) && !org.Conflicted(id, s.AskedBy) {
			mentors = append(mentors, org.Person(id))
		}
	}
	slices.SortFunc(mentors, func(x, y models.Person) int { return strings.Compare(x.Name, y.Name) })
	return words.Message("flash.owned", prompts.Data{
		"Session": s.ID, "Person": org.Person(s.AskedBy).Name, "Title": s.Title, "Asked": s.CreatedAt, "Since": !s.CreatedAt.IsZero(),
		"About": handlers.CompetencyName(a.policy, s.Competency, words.Locale()), "Mentors": handlers.PeopleOptions(mentors), "Any": len(mentors) > 0,
	})
}

// owns reports whether the actor is one of the owners.
func owns(r handlers.Request, org models.Org, s models.Session) bool {
	return slices.Contains(owners(org, s, r.Now), r.Person.ID)
}

// send lets whoever owns a session ask one mentor by name.
func (a activity) send(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.wanted(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !owns(r, org, s) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	mentor := org.Person(models.PersonID(r.Event.Value))
	switch {
	case s.State != models.SessionAsked:
		return handlers.Reply{}, models.NotReady("flash.settled")
	case mentor.State != models.Active || !org.Has(mentor.ID, models.MentorRole, r.Now) || org.Conflicted(mentor.ID, s.AskedBy):
		return handlers.Reply{}, models.NotAllowed("flash.why_another")
	}
	offer := a.offer(r, org, s, mentor.ID)
	offer.Key += ":" + r.Event.ID
	return handlers.Reply{
		Send: []handlers.Message{offer}, Answer: r.Say("flash.sent", prompts.Data{"Person": mentor.Name, "Title": s.Title}),
	}, nil
}

// open shows every session that nobody has taken, on the home of whoever owns it.
func (a activity) open(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	sessions, err := a.store.AskedSessions(ctx)
	if err != nil || len(sessions) == 0 {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, s := range sessions {
		if owns(r, org, s) {
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: s.CreatedAt, Message: a.owned(r, org, s, r.Person)})
		}
	}
	return cards, nil
}
