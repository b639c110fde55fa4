package checkin

import (
	"context"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	open, err := a.running(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	words := r.Words(r.Person)
	for _, c := range open {
		data, err := a.data(ctx, r, words, c)
		if err != nil {
			return nil, err
		}
		place, key := handlers.ToDo, "checkin.todo"
		switch {
		case c.State == models.CheckInAnswered && !c.Whole():
			key = "checkin.begun"
		case c.State == models.CheckInAnswered:
			place, key = handlers.Dates, "checkin.answered"
		}
		cards = append(cards, handlers.Card{Place: place, Since: c.AskedAt, Message: words.Message(key, data)})
	}
	theirs, err := a.mentees(ctx, r)
	if err != nil {
		return nil, err
	}
	cards = append(cards, theirs...)
	silent, err := a.silent(ctx, r)
	if err != nil {
		return nil, err
	}
	cards = append(cards, silent...)
	if !slices.Contains(r.Roles, models.CoordinatorRole) {
		return cards, nil
	}
	looks, err := a.toLookAt(ctx, r)
	return append(cards, looks...), err
}

// mentees shows a mentor what each mentee answered last.
func (a activity) mentees(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, m := range pairs {
		if m.Mentor != r.Person.ID || m.State != models.MentorshipActive {
			continue
		}
		c, err := a.lastAnswered(ctx, m)
		if err != nil {
			return nil, err
		}
		if c.ID == "" {
			continue
		}
		mentee, err := a.store.Person(ctx, m.Mentee)
		if err != nil {
			return nil, err
		}
		message := r.Say("checkin.of_mentee", prompts.Data{"Person": mentee.Name, "Asked": c.AskedAt})
		if message.Fields, err = a.answers(ctx, r.Words(r.Person), c, Shared); err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: c.AnsweredAt, Message: *message})
	}
	return cards, nil
}

// lastAnswered is the newest check-in about a goal that the mentee of a pair has
// answered in it; the zero check-in when there is none.
func (a activity) lastAnswered(ctx context.Context, m models.Mentorship) (models.CheckIn, error) {
	all, err := a.store.CheckInsIn(ctx, m.ID, models.DateOf(m.StartedAt))
	i := slices.IndexFunc(all, func(c models.CheckIn) bool {
		return c.Person == m.Mentee && !c.AnsweredAt.IsZero() && c.Rated(same) > 0
	})
	if err != nil || i < 0 {
		return models.CheckIn{}, err
	}
	return all[i], nil
}

// recent is how far back an answer is still news, in check-ins of one person.
const recent = 4

// news is how long an answer that somebody should look at is on the
// coordinators' home, in days.
const news = 14

// toLookAt shows a coordinator who has not answered, and which answers ask for
// somebody to talk with.
func (a activity) toLookAt(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	waiting, err := a.store.UnansweredCheckIns(ctx)
	if err != nil {
		return nil, err
	}
	words := r.Words(r.Person)
	var cards []handlers.Card
	for _, c := range waiting {
		if !Answerable(org, c, r.Now) || slices.Contains(keptFrom(org, c.Person), r.Person.ID) {
			continue
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: c.AskedAt, Message: words.Message("checkin.of_unheard", a.waiting(org, words, c))})
	}
	asking, err := a.asking(ctx, org, r.Person.ID, r.Now)
	if err != nil {
		return nil, err
	}
	for _, c := range asking {
		about, err := a.about(ctx, r, words, c)
		if err != nil {
			return nil, err
		}
		m := words.Message("checkin.look_at", prompts.Data{
			"Person": org.Person(c.Person).Name, "About": about, "Asked": c.AskedAt, "Set": a.waiting(org, words, c)["Set"],
		})
		asks := Attention(c)
		if m.Fields, err = a.answers(ctx, words, c, func(q string) bool { return slices.Contains(asks, q) }); err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: c.AnsweredAt, Message: m})
	}
	return cards, nil
}

// asking lists recent check-ins that call for somebody to talk with the person, as
// far as a coordinator may read them.
func (a activity) asking(ctx context.Context, org models.Org, reader models.PersonID, now time.Time) ([]models.CheckIn, error) {
	var out []models.CheckIn
	for _, rule := range a.policy.CheckIns {
		answered, err := a.store.CheckInsOfSet(ctx, rule.Set, models.DateOf(now).Plus(-news))
		if err != nil {
			return nil, err
		}
		for _, c := range answered {
			if len(Attention(c)) == 0 || c.Person == reader {
				continue
			}
			hidden, err := a.hides(ctx, org, c, reader)
			if err != nil {
				return nil, err
			}
			if !hidden {
				out = append(out, c)
			}
		}
	}
	return out, nil
}

// hides reports whether a check-in is kept from somebody: see models.Org.KeptFrom.
func (a activity) hides(ctx context.Context, org models.Org, c models.CheckIn, reader models.PersonID) (bool, error) {
	if c.Person == reader {
		return false, nil
	}
	if c.Mentorship == "" {
		return org.Conflicted(c.Person, reader), nil
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	return slices.Contains(org.KeptFrom(c.Person, m.Other(c.Person)), reader), err
}
