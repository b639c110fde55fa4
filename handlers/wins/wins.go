// Package wins shows a person what they have reached of late: steps on the way to
// a goal, goals, gates. It is drawn from what is on file, for nobody else's eyes;
// it counts nobody, and sets nobody beside anybody.
package wins

import (
	"context"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what small wins need of storage.
type Store interface {
	GoalsOf(context.Context, models.PersonID) ([]models.Goal, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{Name: "wins", Home: a.home}
}

type activity struct {
	store  Store
	policy models.Policy
}

// mostShown is how many of them a home shows, the newest.
const mostShown = 5

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	goals, err := a.store.GoalsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	gates, err := a.store.GatesOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	decisions, err := a.store.DecisionsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	won := Lately(goals, gates, decisions, r.Now)
	if len(won) == 0 {
		return nil, nil
	}
	words := r.Words(r.Person)
	var rows []map[string]any
	for _, w := range won[:min(len(won), mostShown)] {
		what := w.What
		if w.Kind == "gate" {
			what = handlers.GateName(a.policy, w.What, words.Locale())
		}
		rows = append(rows, map[string]any{"Win": prompts.Words(words.Text("wins."+w.Kind, prompts.Data{"What": what}))})
	}
	// It begins the section: by its date it would stand in the middle of the gates.
	return []handlers.Card{{Place: handlers.Goals, Message: *r.Say("wins.card", prompts.Data{"Days": days, "Wins": rows})}}, nil
}
