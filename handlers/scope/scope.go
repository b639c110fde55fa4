// Package scope answers "what may this person do on their own, at which
// supervision level, with which conditions, by whose decision". What nobody
// authorized, they may not do. It decides nothing.
package scope

import (
	"context"
	"strconv"
	"strings"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what scope needs of storage.
type Store interface {
	handlers.Finder
	Org(context.Context) (models.Org, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	Decision(context.Context, models.DecisionID) (models.Decision, error)
	ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{Name: "scope", Commands: []handlers.Command{{Name: "scope", Handle: a.show}}}
}

type activity struct {
	store  Store
	policy models.Policy
}

// show answers to those who may know, and only to them.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	about := r.Person
	if strings.TrimSpace(r.Args) != "" {
		var err error
		if about, err = handlers.Mentioned(ctx, a.store, r, r.Args); err != nil {
			return handlers.Reply{}, err
		}
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.SeeScope, about.ID, r.Now); !ok {
		return handlers.Reply{}, models.NotAllowed(why)
	}
	gates, err := a.store.GatesOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	conditions, err := a.store.ConditionsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	var passed []map[string]any
	for _, g := range gates {
		if g.State != models.GateApproved && g.State != models.GateConditional {
			continue
		}
		d, err := a.store.Decision(ctx, g.Decision)
		if err != nil {
			return handlers.Reply{}, err
		}
		passed = append(passed, map[string]any{
			"Name": handlers.GateName(a.policy, g.Rule, words.Locale()), "By": org.Person(d.By).Name, "At": d.DecidedAt,
			"Level":  prompts.Words(words.Text("scope.level_"+strconv.Itoa(d.Level), nil)),
			"Review": d.ReviewOn, "Not": a.excluded(conditions, d.ID, words),
		})
	}
	if len(passed) == 0 {
		return handlers.Reply{Answer: r.Say("scope.nothing", prompts.Data{"Person": about.Name})}, nil
	}
	return handlers.Reply{Answer: r.Say("scope.shown", prompts.Data{"Person": about.Name, "Gates": passed})}, nil
}

// excluded is what a decision's conditions do not allow yet, as one sentence.
func (a activity) excluded(all []models.Condition, d models.DecisionID, words prompts.Voice) prompts.Words {
	var out []string
	for _, c := range all {
		if c.Decision != d {
			continue
		}
		gate := ""
		if c.UntilGate != "" {
			gate = handlers.GateName(a.policy, c.UntilGate, words.Locale())
		}
		out = append(out, words.Text("scope.not_yet", prompts.Data{"Value": c.Value, "Gate": gate, "Date": c.UntilDate}))
	}
	return prompts.Words(strings.Join(out, "; "))
}
