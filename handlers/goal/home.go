package goal

import (
	"context"
	"maps"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, m := range pairs {
		if m.State != models.MentorshipActive {
			continue
		}
		sheets, err := a.sheetCards(ctx, r, m)
		if err != nil {
			return nil, err
		}
		cards = append(cards, sheets...)
		goals, err := a.store.GoalsIn(ctx, m.ID)
		if err != nil {
			return nil, err
		}
		org, err := r.Org(ctx)
		if err != nil {
			return nil, err
		}
		if len(goals) == 0 {
			other := org.Person(m.Other(r.Person.ID))
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: m.StartedAt, Message: *r.Say("goal.todo", prompts.Data{"Pair": m.ID, "Other": other.Name})})
		}
		for _, g := range goals {
			if c, ok := a.card(r, g, m, org); ok {
				cards = append(cards, c)
			}
		}
	}
	alone, err := a.aloneCards(ctx, r, pairs)
	return append(cards, alone...), err
}

// aloneCards are the mentee's goals that no pair works on now: what whoever put practice on
// hold said has to be shown, until its day, where nobody mentors them, and what rests
// with a pair.
func (a activity) aloneCards(ctx context.Context, r handlers.Request, pairs []models.Mentorship) ([]handlers.Card, error) {
	goals, err := a.store.GoalsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	today := models.DateOf(r.Now.In(r.Person.Location()))
	var cards []handlers.Card
	for _, g := range goals {
		rests := slices.ContainsFunc(pairs, func(m models.Mentorship) bool { return m.ID == g.Mentorship && m.State == models.MentorshipPaused })
		if g.State == models.GoalLive && (rests || g.Mentorship == "" && !g.Due.Before(today)) {
			cards = append(cards, handlers.Card{Place: handlers.Goals, Since: g.LiveAt, Message: *r.Say("goal.card_alone", a.standing(g))})
		}
	}
	return cards, nil
}

// sheetCards names the pair's objective sheet to the one whose word is missing:
// the whole of it would hide what else there is to do on a phone.
func (a activity) sheetCards(ctx context.Context, r handlers.Request, m models.Mentorship) ([]handlers.Card, error) {
	sheets, err := a.store.SheetsIn(ctx, m.ID)
	if err != nil || len(sheets) == 0 || !sheets[0].WaitsFor(m, r.Person.ID) {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	since := sheets[0].CreatedAt
	if len(sheets) == 1 {
		since = m.StartedAt // it came with the pair, and stands before the goal that the pair lacks
	}
	return []handlers.Card{{Place: handlers.ToDo, Since: since, Message: *r.Say("goal.sheet_todo", prompts.Data{
		"Sheet": sheets[0].ID, "Other": org.Person(m.Other(r.Person.ID)).Name,
	})}}, nil
}

// card shows a goal: to do for the one whose word is missing, or for both when
// its day has passed; else as it stands.
func (a activity) card(r handlers.Request, g models.Goal, m models.Mentorship, org models.Org) (handlers.Card, bool) {
	words := r.Words(r.Person)
	data := a.data(g, org.Person(m.Other(r.Person.ID)).Name, words)
	today := models.DateOf(r.Now.In(r.Person.Location()))
	missing := g.State == models.GoalProposed &&
		(r.Person.ID == m.Mentee && g.MenteeAt.IsZero() || r.Person.ID == m.Mentor && g.MentorAt.IsZero())
	show := func(place handlers.Place, since time.Time, key string, data prompts.Data) (handlers.Card, bool) {
		return handlers.Card{Place: place, Since: since, Message: words.Message(key, data)}, true
	}
	switch {
	case missing:
		data["Writer"] = org.Person(g.WrittenBy).Name // the mentor of before, of a goal that came along
		return show(handlers.ToDo, g.UpdatedAt, "goal.proposed", data)
	case g.State == models.GoalProposed:
		return show(handlers.Goals, g.UpdatedAt, "goal.card_waiting", data)
	case g.State == models.GoalLive && g.Due.Before(today):
		return show(handlers.ToDo, g.Due.In(r.Person.Location()), "goal.due", seenBy(r.Person.ID, m, org, atEnd(g)))
	case g.State == models.GoalLive:
		return show(handlers.Goals, g.LiveAt, "goal.card_live", seenBy(r.Person.ID, m, org, a.standing(g)))
	}
	return handlers.Card{}, false
}

// seenBy adds whose goal it is for their mentor, who may have several mentees.
func seenBy(reader models.PersonID, m models.Mentorship, org models.Org, data prompts.Data) prompts.Data {
	seen := maps.Clone(data)
	seen["Mentee"] = ""
	if reader == m.Mentor {
		seen["Mentee"] = org.Person(m.Mentee).Name
	}
	return seen
}

// standing is a live goal and where it stands, for its card.
func (a activity) standing(g models.Goal) prompts.Data {
	done := 0
	for _, step := range g.Milestones {
		if !step.DoneAt.IsZero() {
			done++
		}
	}
	return prompts.Data{
		"Goal": g.ID, "Title": g.Title, "Baseline": g.Baseline, "Target": g.Target, "Due": g.Due,
		"Standing": g.Standing, "Done": done, "Steps": len(g.Milestones),
	}
}
