package matching

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	var cards []handlers.Card
	open, err := a.store.ReleasedProposalsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	offers := make([]offered, len(open))
	for i, p := range open {
		offers[i].Proposal = p
		if offers[i].other, err = a.store.Person(ctx, p.Other(r.Person.ID)); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(offers, func(x, y offered) int {
		return cmp.Or(x.ReleasedAt.Compare(y.ReleasedAt), cmp.Compare(x.other.Name, y.other.Name))
	})
	for _, o := range offers {
		p, other := o.Proposal, o.other
		if p.AskedBy == other.ID {
			cards = append(cards, handlers.Card{
				Place: handlers.ToDo, Since: p.AskedAt, Message: a.questionTo(r.Words(r.Person), p, other, p.Question, false),
			})
		}
		if p.Said(r.Person.ID) != models.Unanswered {
			continue
		}
		m, err := a.offer(ctx, r, p, r.Person, other)
		if err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: p.ReleasedAt, Message: m})
	}
	pairs, err := a.pairCards(ctx, r)
	if err != nil {
		return nil, err
	}
	cards = append(cards, pairs...)
	if !coordinates(r) {
		return cards, nil
	}
	more, err := a.coordinatorCards(ctx, r)
	return append(cards, more...), err
}

// offered is a proposal with the other one of it.
type offered struct {
	models.Proposal
	other models.Person
}

func (a activity) pairCards(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	wishes, err := a.store.OpenRematches(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, m := range pairs {
		other, err := a.store.Person(ctx, m.Other(r.Person.ID))
		if errors.Is(err, models.ErrNotFound) || m.State == models.MentorshipEnded {
			continue
		}
		if err != nil {
			return nil, err
		}
		key, signed := "matching.your_mentor", m.MenteeSign
		if m.Mentor == r.Person.ID {
			key, signed = "matching.your_mentee", m.MentorSign
		}
		place, terms := handlers.People, prompts.Words("")
		if signed.IsZero() {
			place, terms = handlers.ToDo, termsFor(r.Words(r.Person), m, r.Person, other)
		}
		if m.State == models.MentorshipPaused {
			place = handlers.People // nothing is asked of them now
		}
		cards = append(cards, handlers.Card{Place: place, Since: m.StartedAt, Message: *r.Say(key, prompts.Data{
			"Other": other.Name, "Since": m.StartedAt, "Mentorship": m.ID, "Terms": terms, "Paused": m.State == models.MentorshipPaused,
			"Wished":     wishedBy(wishes, m, r.Person.ID),
			"Competency": handlers.CompetencyName(a.policy, m.Competency, r.Words(r.Person).Locale()),
		})})
	}
	return cards, nil
}

// coordinatorCards are how the program stands, the people without a mentor,
// first of all those who had one, and the wishes for another.
func (a activity) coordinatorCards(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return nil, err
	}
	cards := a.standing(r, p)
	waiting := p.waiting()
	if len(waiting) > 0 {
		people := []map[string]any{}
		slices.SortStableFunc(waiting, func(x, y wish) int {
			return cmp.Or(-cmp.Compare(truth(x.First), truth(y.First)), x.since.Compare(y.since))
		})
		for _, w := range waiting[:min(len(waiting), mostLines)] {
			why := prompts.Words("")
			if w.Why != "" {
				why = a.why(r.Words(r.Person), gap{w.Person, w.Competency, w.Why, w.FreeOn})
			}
			people = append(people, map[string]any{"Mentee": p.org.Person(w.Person).Name, "Since": w.since, "Why": why})
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: oldest(waiting), Message: *r.Say("matching.waiting", prompts.Data{
			"Count": len(waiting), "Since": oldest(waiting), "People": people,
		})})
	}
	wishes, err := a.store.OpenRematches(ctx)
	if err != nil {
		return nil, err
	}
	for _, wish := range wishes {
		m, err := a.store.Mentorship(ctx, wish.Mentorship)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(p.org.KeptFrom(wish.By, m.Other(wish.By)), r.Person.ID) {
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: wish.AskedAt, Message: a.wishMessage(r, p.org, wish, m, r.Person)})
		}
	}
	return cards, nil
}

// standing tells a coordinator how many mentees there are, and how far they have come;
// before there is anything to do, what comes first.
func (a activity) standing(r handlers.Request, p pool) []handlers.Card {
	mentees := p.org.Holding(models.MenteeRole, p.now)
	if len(mentees) == 0 {
		return []handlers.Card{{Place: handlers.People, Message: *r.Say("matching.empty", nil)}}
	}
	var paired, round, resting int
	for _, m := range mentees {
		switch {
		case p.org.HasMentor(m):
			paired++
		case slices.ContainsFunc(p.mentees, func(w wish) bool { return w.Person == m }):
			round++
		case slices.Contains(p.resting, m):
			resting++
		}
	}
	return []handlers.Card{{Place: handlers.People, Message: *r.Say("matching.standing", prompts.Data{
		"Mentees": len(mentees), "Paired": paired, "Round": round, "Resting": resting, "Silent": len(mentees) - paired - round - resting,
		"First": paired+round+resting == 0,
	})}}
}
