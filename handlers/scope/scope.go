// Package scope answers "what may this person do on their own, at which
// supervision level, with which conditions, by whose decision". What nobody
// authorized, they may not do. It decides nothing.
package scope

import (
	"context"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what scope needs of storage.
type Store interface {
	handlers.Finder
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error)
	ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{Name: "scope", Commands: []handlers.Command{{Name: "scope", Handle: a.show}}, Home: a.home}
}

type activity struct {
	store  Store
	policy models.Policy
}

// home tells auditors what there is to read: nothing in the program comes to them.
func (a activity) home(_ context.Context, r handlers.Request) ([]handlers.Card, error) {
	if !handlers.May([]models.Role{models.AuditorRole}, r.Roles) {
		return nil, nil
	}
	return []handlers.Card{{Place: handlers.Always, Message: *r.Say("scope.audit", nil)}}, nil
}

// show answers to those who may know, and only to them.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	about, org, err := handlers.Seen(ctx, a.store, r, models.SeeScope)
	if err != nil {
		return handlers.Reply{}, err
	}
	gates, err := a.store.GatesOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	decisions, err := a.store.DecisionsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	conditions, err := a.store.ConditionsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Answer: a.say(r, org, about, models.ScopeOf(about, gates, decisions, conditions, r.Now))}, nil
}

// say puts a scope into words: what, at which level, within which limits, until
// when, by whom.
func (a activity) say(r handlers.Request, org models.Org, about models.Person, s models.Scope) *bot.Message {
	words := r.Words(r.Person)
	var held []string
	for _, rule := range s.Held {
		held = append(held, handlers.GateName(a.policy, rule, words.Locale()))
	}
	takes, _ := models.Can(org, r.Person.ID, models.TakeRecord, about.ID, r.Now)
	data := prompts.Data{"Person": about.Name, "ID": about.ID, "Self": about.ID == r.Person.ID, "Takes": takes, "Held": held}
	if len(s.Grants) == 0 {
		return r.Say("scope.nothing", data)
	}
	var grants []map[string]any
	for _, g := range s.Grants {
		var limits []string
		for _, c := range g.Conditions {
			limits = append(limits, string(handlers.Limit(a.policy, c, words)))
		}
		grants = append(grants, map[string]any{
			"Name": handlers.GateName(a.policy, g.Rule, words.Locale()), "By": org.Person(g.By).Name, "Second": org.Person(g.SecondBy).Name, "At": g.DecidedAt,
			"Level":  prompts.Words(words.Text("scope.level_"+strconv.Itoa(g.Level), nil)),
			"Review": g.ReviewOn, "ReviewPast": g.ReviewOn < org.LocalDate(r.Person.ID, r.Now), "Expires": g.ExpiresAt, "Not": prompts.Words(strings.Join(limits, "; ")),
		})
	}
	data["Gates"] = grants
	return r.Say("scope.shown", data)
}
