package gate

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// list answers with one's own gates and those of the people one may decide about.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	cards, err := a.home(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(cards) == 0 {
		return handlers.Reply{Answer: r.Say("gate.none", nil)}, nil
	}
	m := r.Say("gate.list", nil)
	for _, c := range cards {
		m.Text += "\n- " + c.Message.Text
		m.Buttons = append(m.Buttons, c.Message.Buttons...)
	}
	return handlers.Reply{Answer: m}, nil
}

// ahead is how long before its date a gate appears on the person's own home.
const ahead = 60 * 24 * time.Hour

// soon is how long before its date a gate appears on the decider's home.
const soon = 14 * 24 * time.Hour

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	own, err := a.store.GatesOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, g := range own {
		if g.State == models.GateOpen && g.DueAt.After(r.Now.Add(ahead)) {
			continue
		}
		c, err := a.ownCard(ctx, r, g, org)
		if err != nil {
			return nil, err
		}
		cards = append(cards, c)
	}
	theirs, err := a.toDecide(ctx, r, org)
	return append(cards, theirs...), err
}

// ownCard shows a person their own gate: what is missing, or what was decided.
func (a activity) ownCard(ctx context.Context, r handlers.Request, g models.Gate, org models.Org) (handlers.Card, error) {
	evidence, err := a.store.EvidenceOf(ctx, g.Person)
	if err != nil {
		return handlers.Card{}, err
	}
	rule, _ := a.policy.Gate(g.Rule)
	v := view{gate: g, rule: rule, org: org, evidence: models.Standing(evidence)}
	words := r.Words(r.Person)
	data := v.data(a.policy, words)
	if g.Undecided() {
		return handlers.Card{Place: handlers.Goals, Since: g.DueAt, Message: words.Message("gate.card_open", data)}, nil
	}
	all, err := a.store.ConditionsOf(ctx, g.Person)
	if err != nil {
		return handlers.Card{}, err
	}
	var conditions []models.Condition
	for _, c := range all {
		if c.Decision == g.Decision {
			conditions = append(conditions, c)
		}
	}
	data["State"] = prompts.Words(words.Text("gate.state_"+string(g.State), nil))
	data["Conditions"] = a.conditionLines(conditions, words)
	return handlers.Card{Place: handlers.Goals, Since: g.DueAt, Message: words.Message("gate.card_decided", data)}, nil
}

// toDecide is what waits for this person's decision: gates that are due soon of
// people whom they supervise directly, and overdue ones that they may decide.
func (a activity) toDecide(ctx context.Context, r handlers.Request, org models.Org) ([]handlers.Card, error) {
	gates, err := a.store.OpenGates(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(gates, func(x, y models.Gate) int {
		return cmp.Or(x.DueAt.Compare(y.DueAt), cmp.Compare(x.ID, y.ID))
	})
	var cards []handlers.Card
	for _, g := range gates {
		mine := org.Supervisor(g.Person, r.Now) == r.Person.ID && g.DueAt.Before(r.Now.Add(soon))
		if !mine {
			continue
		}
		if ok, _ := models.Can(org, r.Person.ID, models.Authorize, g.Person, r.Now); !ok {
			continue
		}
		evidence, err := a.store.EvidenceOf(ctx, g.Person)
		if err != nil {
			return nil, err
		}
		rule, _ := a.policy.Gate(g.Rule)
		v := view{gate: g, rule: rule, org: org, evidence: models.Standing(evidence)}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: g.DueAt, Message: v.message(a.policy, r, r.Person, "gate.card_decide")})
	}
	return cards, nil
}
