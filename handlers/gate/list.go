package gate

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// list answers with one's own gates and those of the people one may decide about.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	cards, err := a.cards(ctx, r, models.GateOpen, models.GateOverdue)
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

// home leaves an overdue gate to the escalation: it is a case now, and stands
// on the home of those whom the case was brought to.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	return a.cards(ctx, r, models.GateOpen)
}

// cards are one's own gates, and those in the given states that one may decide.
func (a activity) cards(ctx context.Context, r handlers.Request, states ...models.GateState) ([]handlers.Card, error) {
	org, err := a.store.Org(ctx)
	if err != nil {
		return nil, err
	}
	own, err := a.ownCards(ctx, r, org)
	if err != nil {
		return nil, err
	}
	theirs, err := a.toDecide(ctx, r, org, states)
	return append(own, theirs...), err
}

// ownCards show a person their own gates: what is missing, or what was decided.
func (a activity) ownCards(ctx context.Context, r handlers.Request, org models.Org) ([]handlers.Card, error) {
	gates, err := a.store.GatesOf(ctx, r.Person.ID)
	if err != nil || len(gates) == 0 {
		return nil, err
	}
	evidence, err := a.store.EvidenceOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	conditions, err := a.store.ConditionsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, g := range gates {
		if g.State == models.GateOpen && g.DueAt.After(r.Now.Add(ahead)) {
			continue
		}
		rule, _ := a.policy.Gate(g.Rule)
		v := view{gate: g, rule: rule, org: org, evidence: models.Standing(evidence)}
		cards = append(cards, handlers.Card{Place: handlers.Goals, Since: g.DueAt, Message: a.ownCard(r, v, conditions)})
	}
	return cards, nil
}

func (a activity) ownCard(r handlers.Request, v view, conditions []models.Condition) bot.Message {
	words := r.Words(r.Person)
	data := v.data(a.policy, words)
	if v.gate.Undecided() {
		return words.Message("gate.card_open", data)
	}
	of := slices.DeleteFunc(slices.Clone(conditions), func(c models.Condition) bool { return c.Decision != v.gate.Decision })
	data["State"] = prompts.Words(words.Text("gate.state_"+string(v.gate.State), nil))
	data["Conditions"] = a.conditionLines(of, words)
	return words.Message("gate.card_decided", data)
}

// toDecide is what waits for this person's decision: gates of people whom they
// supervise directly that are overdue or due soon, if in one of the states.
func (a activity) toDecide(ctx context.Context, r handlers.Request, org models.Org, states []models.GateState) ([]handlers.Card, error) {
	gates, err := a.store.GatesToDecide(ctx, org.Reports(r.Person.ID, r.Now), r.Now.Add(soon))
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, g := range gates {
		if ok, _ := models.Can(org, r.Person.ID, models.Authorize, g.Person, r.Now); !ok || !slices.Contains(states, g.State) {
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
