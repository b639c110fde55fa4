package meeting

import (
	"context"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// home shows the sessions that a person leads, with their buttons, and those in which
// they have a place.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	sessions, err := a.store.LiveSessionsOf(ctx, r.Person.ID)
	if err != nil || len(sessions) == 0 {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	words := r.Words(r.Person)
	var cards []handlers.Card
	for _, s := range sessions {
		if s.Type == models.PairSession || s.State == models.SessionAsked {
			continue // their own activities show these
		}
		line, err := a.store.Participants(ctx, s.ID)
		if err != nil {
			return nil, err
		}
		g := ground{s, line, org}
		if s.Hosts(r.Person.ID) {
			cards = append(cards, handlers.Card{Place: handlers.Dates, Since: s.StartsAt, Message: a.hostCard(r, org, r.Person, s, line)})
			continue
		}
		for _, p := range line {
			if p.Person == r.Person.ID && p.State == models.Invited && s.State == models.SessionPlanned {
				cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: p.CreatedAt, Message: words.Message("meeting.guest", a.comingData(words, g))})
			}
			if p.Person == r.Person.ID && p.Coming() {
				cards = append(cards, handlers.Card{Place: handlers.Dates, Since: s.StartsAt, Message: words.Message("meeting.home", homeData(words, g, p))})
			}
		}
	}
	return cards, nil
}

func homeData(words prompts.Voice, g ground, p models.Participant) prompts.Data {
	if p.Slot > 0 {
		g.StartsAt = g.SlotAt(p.Slot)
	}
	return prompts.Data{
		"Session": g.ID, "What": what(words, g.Session), "Title": g.Title, "Host": hosts(words, g.org, g.Session), "Starts": g.StartsAt,
		"Waiting": p.State == models.Waiting || p.State == models.Joining, "Open": g.State == models.SessionOpen && p.State == models.In,
	}
}
