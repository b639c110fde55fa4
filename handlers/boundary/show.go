package boundary

import (
	"context"
	"slices"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostNamed is how many people a list names.
const mostNamed = 10

// show lists what a person has attested to and what they have not. Whoever may know it of
// somebody else names them.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	about, org, err := handlers.Seen(ctx, a.store, r, models.SeeScope)
	if err != nil {
		return handlers.Reply{}, err
	}
	given, err := a.store.AttestationsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words, self := r.Words(r.Person), about.ID == r.Person.ID
	var items []map[string]any
	for _, b := range a.policy.BoundariesOf(org.Roles(about.ID, r.Now)) {
		done, attested := b.Attested(given)
		items = append(items, map[string]any{
			"Role": role(words, b), "Edition": b.Edition, "At": done.AttestedAt, "Do": named(b),
			"Text": text(self, words, b), "Open": self && !attested,
		})
	}
	return handlers.Reply{Answer: r.Say("boundary.shown", prompts.Data{"Person": about.Name, "Self": self, "Items": items})}, nil
}

// text is a role's boundaries, for whoever holds it.
func text(self bool, words prompts.Voice, b models.Boundary) prompts.Words {
	if !self {
		return ""
	}
	return prompts.Words(words.Text(textKey(b.Role), nil))
}

// home shows what the actor has not attested to, and to those who look after the program
// who has not.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	if len(a.policy.Boundaries) == 0 {
		return nil, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	open, err := a.owed(ctx, org, r.Person.ID, r.Now)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, b := range open {
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Message: a.say(r, r.Person, b, "boundary.ask")})
	}
	if !slices.Contains(org.Caretakers(r.Now), r.Person.ID) {
		return cards, nil
	}
	owe, err := a.everybody(ctx, org, r.Now)
	if err != nil {
		return nil, err
	}
	delete(owe, r.Person.ID)
	if len(owe) > 0 {
		cards = append(cards, handlers.Card{Place: handlers.People, Message: *r.Say("boundary.missing", missing(org, owe))})
	}
	return cards, nil
}

// missing names those who have not attested.
func missing(org models.Org, owe map[models.PersonID][]models.Boundary) prompts.Data {
	var names []string
	for p := range owe {
		names = append(names, org.Person(p).Name)
	}
	slices.Sort(names)
	return prompts.Data{"Count": len(names), "People": names[:min(len(names), mostNamed)], "More": max(0, len(names)-mostNamed)}
}
