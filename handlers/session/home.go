package session

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// home shows the next session of every pair, what was promised and, to a supervisor,
// the briefs.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	cards, err := a.briefs(ctx, r, true)
	if err != nil {
		return nil, err
	}
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	for _, m := range pairs {
		if m.State != models.MentorshipActive {
			continue
		}
		theirs, err := a.ofPair(ctx, r, m)
		if err != nil {
			return nil, err
		}
		cards = append(cards, theirs...)
	}
	return cards, nil
}

func (a activity) ofPair(ctx context.Context, r handlers.Request, m models.Mentorship) ([]handlers.Card, error) {
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	if s, some := pending(all); some {
		cards = append(cards, handlers.Card{Place: place(s, r), Since: s.StartsAt, Message: a.card(r, s, m, other)})
	} else {
		cards = append(cards, handlers.Card{Place: handlers.Dates, Since: r.Now, Message: *r.Say("session.none", prompts.Data{"Pair": m.ID, "Other": other.Name})})
	}
	actions, err := a.store.OpenActions(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	today := models.DateOf(r.Now.In(r.Person.Location()))
	for _, action := range actions {
		if action.Owner != r.Person.ID {
			continue
		}
		where := handlers.Dates
		if !today.Before(action.Due) {
			where = handlers.ToDo
		}
		cards = append(cards, handlers.Card{Place: where, Since: action.Due.In(r.Person.Location()), Message: *r.Say("session.action_card", prompts.Data{
			"Action": action.ID, "Task": action.Task, "Due": action.Due,
		})})
	}
	return cards, nil
}

// place is where a session is shown on the home. A session that the other one proposed,
// or that has passed without a word, is something to do.
func place(s models.Session, r handlers.Request) handlers.Place {
	asked := s.State == models.SessionAsked && s.AskedBy != r.Person.ID
	if asked || s.State == models.SessionOpen || s.State == models.SessionPlanned && !r.Now.Before(s.StartsAt) {
		return handlers.ToDo
	}
	return handlers.Dates
}

// card shows the state of a session, with the buttons for it.
func (a activity) card(r handlers.Request, s models.Session, m models.Mentorship, other models.Person) bot.Message {
	words := r.Words(r.Person)
	data := a.data(s, m, other)
	switch {
	case s.State == models.SessionAsked && s.AskedBy == r.Person.ID:
		return words.Message("session.card_waiting", data)
	case s.State == models.SessionAsked:
		data["Moved"] = false
		return words.Message("session.asked", data)
	case s.State == models.SessionOpen, !r.Now.Before(s.Ends()):
		return words.Message("session.met_question", data)
	case !r.Now.Before(s.StartsAt):
		return words.Message("session.now", data)
	}
	data["Agenda"], data["Leads"] = agendaOf(s), r.Person.ID == m.Mentee
	return words.Message("session.card", data)
}
