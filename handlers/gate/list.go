package gate

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// list answers with one's own gates and those of the people one may decide
// about, person by person. Deciding is one list to choose from, so that no
// button can be taken for another's.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	own, err := a.ownCards(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	theirs, err := a.waiting(ctx, r, org, models.GateOpen, models.GateOverdue)
	if err != nil {
		return handlers.Reply{}, err
	}
	ended, err := a.endedOf(ctx, r, org)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(own)+len(theirs)+len(ended) == 0 {
		return handlers.Reply{Answer: r.Say("gate.none", nil)}, nil
	}
	words := r.Words(r.Person)
	data := prompts.Data{"Own": lines(own), "People": a.byPerson(theirs, words), "Decide": a.choices(theirs, words), "Ended": a.choices(ended, words)}
	return handlers.Reply{Answer: r.Say("gate.list", data)}, nil
}

func lines(cards []handlers.Card) []map[string]any {
	var out []map[string]any
	for _, c := range cards {
		out = append(out, map[string]any{"Line": prompts.Words(c.Message.Text)})
	}
	return out
}

// byPerson says for each person which of their gates wait.
func (a activity) byPerson(all []view, words prompts.Voice) []map[string]any {
	var out []map[string]any
	for _, v := range all {
		line := words.Text("gate.list_line", prompts.Data{
			"Name": handlers.GateName(a.policy, v.gate.Rule, words.Locale()), "Due": v.gate.DueAt, "Missing": v.missing(a.policy, words),
			"State": prompts.Words(words.Text("gate.state_"+string(v.gate.State), nil)), "Overdue": v.gate.State == models.GateOverdue,
		})
		name := v.org.Person(v.gate.Person).Name
		if n := len(out); n > 0 && out[n-1]["Person"] == name {
			out[n-1]["Gates"] = prompts.Words(string(out[n-1]["Gates"].(prompts.Words)) + "\n" + line)
			continue
		}
		out = append(out, map[string]any{"Person": name, "Gates": prompts.Words(line)})
	}
	return out
}

// mostChoices is how many options Discord allows in a select.
const mostChoices = 25

func (a activity) choices(all []view, words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, v := range all {
		if len(out) < mostChoices {
			name := v.org.Person(v.gate.Person).Name + ": " + handlers.GateName(a.policy, v.gate.Rule, words.Locale())
			out = append(out, bot.Option{Label: clip(name, 70), Value: string(v.gate.ID)})
		}
	}
	return out
}

// ahead is how long before its date a gate appears on the person's own home.
const ahead = 60 * 24 * time.Hour

// soon is how long before its date a gate appears on the decider's home.
const soon = 14 * 24 * time.Hour

// far is how long before its date a gate that is ready appears there.
const far = 400 * 24 * time.Hour

// home leaves out overdue gates: each is a case now, shown on the home of the
// people it was escalated to.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	return a.cards(ctx, r, models.GateOpen)
}

// cards shows a person their own gates, and those in the given states that they may decide.
func (a activity) cards(ctx context.Context, r handlers.Request, states ...models.GateState) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	own, err := a.ownCards(ctx, r)
	if err != nil {
		return nil, err
	}
	theirs, err := a.toDecide(ctx, r, org, states)
	return append(own, theirs...), err
}

// ownCards shows a person their own gates: how much evidence there is, or what was
// decided.
func (a activity) ownCards(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	on, err := a.ground(ctx, r.Org, r.Person.ID)
	if err != nil || len(on.Gates) == 0 {
		return nil, err
	}
	conditions, err := a.store.ConditionsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	decisions, err := a.store.DecisionsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, g := range on.Gates {
		if g.State == models.GateOpen && g.DueAt.After(r.Now.Add(ahead)) || g.State == models.GateReplaced || superseded(on.Gates, g) {
			continue
		}
		cards = append(cards, handlers.Card{Place: handlers.Goals, Since: g.DueAt, Message: a.ownCard(r, a.seen(on, g), decisions, conditions)})
	}
	return cards, nil
}

// superseded reports whether a gate that ended was opened again.
func superseded(all []models.Gate, g models.Gate) bool {
	return g.Ended() && slices.ContainsFunc(all, func(o models.Gate) bool { return o.Renews == g.ID })
}

func (a activity) ownCard(r handlers.Request, v view, decisions []models.Decision, conditions []models.Condition) bot.Message {
	words := r.Words(r.Person)
	name := handlers.GateName(a.policy, v.gate.Rule, words.Locale())
	if v.gate.Undecided() {
		return words.Message("gate.card_open", prompts.Data{
			"Name": name, "Due": v.gate.DueAt, "Past": v.past(r.Person, r.Now), "Again": v.gate.Renews != "",
			"Progress": v.progress(words), "Besides": prompts.Words(strings.Join(v.missingBesides(a.policy, words), ", ")),
		})
	}
	return words.Message("gate.card_decided", prompts.Data{
		"Name": name, "State": prompts.Words(words.Text("gate.state_"+string(v.gate.State), nil)),
		"Level":      allows(v.gate, decisions, words),
		"Conditions": a.limits(ofDecision(conditions, v.gate.Decision), words), "Expires": expires(v.gate),
	})
}

// allows says how closely the person is supervised in what a gate allows. It is empty
// if the gate allows nothing or the decision did not say.
func allows(g models.Gate, decisions []models.Decision, words prompts.Voice) prompts.Words {
	for _, d := range decisions {
		if d.ID == g.Decision && d.Level != 0 && g.Passed() {
			return level(d, words)
		}
	}
	return ""
}

// expires is when a gate's authorization ends; the zero time if it never does or
// already has.
func expires(g models.Gate) time.Time {
	if g.Passed() {
		return g.ExpiresAt
	}
	return time.Time{}
}

// toDecide is what waits for this person's decision on their home.
func (a activity) toDecide(ctx context.Context, r handlers.Request, org models.Org, states []models.GateState) ([]handlers.Card, error) {
	waiting, err := a.waiting(ctx, r, org, states...)
	var cards []handlers.Card
	for _, v := range waiting {
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: v.gate.DueAt, Message: v.message(a.policy, r, r.Person, "gate.card_decide")})
	}
	return cards, err
}

// waiting lists the gates in one of the states that are overdue, ready, due soon or were
// reminded of, for people whom this person is in charge of and may decide about. They are grouped
// by person, earliest due date first.
func (a activity) waiting(ctx context.Context, r handlers.Request, org models.Org, states ...models.GateState) ([]view, error) {
	people := models.InCharge(org, r.Person.ID, r.Now)
	gates, err := a.store.GatesToDecide(ctx, people, r.Now.Add(far))
	if err != nil {
		return nil, err
	}
	var out []view
	for _, g := range gates {
		ok, _ := models.Can(org, r.Person.ID, models.Authorize, g.Person, r.Now)
		rule, _ := a.policy.Gate(g.Rule)
		reminded := !g.Reminded(rule, a.calendar.Zone(org.Person(g.Person)), r.Now).IsZero()
		near := !g.ReadyAt.IsZero() || g.DueAt.Before(r.Now.Add(soon)) || reminded
		if !ok || !near || !slices.Contains(states, g.State) || org.Person(g.Person).State != models.Active {
			continue
		}
		on, err := a.ground(ctx, r.Org, g.Person)
		if err != nil {
			return nil, err
		}
		if v := a.seen(on, g); v.decides(r.Person.ID, r.Now) {
			out = append(out, v)
		}
	}
	slices.SortStableFunc(out, func(x, y view) int {
		return slices.Index(people, x.gate.Person) - slices.Index(people, y.gate.Person)
	})
	return out, nil
}

// endedOf lists the ended gates of the people this person oversees, unless another
// gate of the same rule has passed or is still undecided.
func (a activity) endedOf(ctx context.Context, r handlers.Request, org models.Org) ([]view, error) {
	var out []view
	for _, id := range models.InCharge(org, r.Person.ID, r.Now) {
		if ok, _ := models.Can(org, r.Person.ID, models.Authorize, id, r.Now); !ok || org.Person(id).State != models.Active {
			continue
		}
		on, err := a.ground(ctx, r.Org, id)
		if err != nil {
			return nil, err
		}
		for _, g := range on.Gates {
			alive := slices.ContainsFunc(on.Gates, func(o models.Gate) bool { return o.Rule == g.Rule && (o.Undecided() || o.Passed() || o.Renews == g.ID) })
			if g.Ended() && !alive {
				out = append(out, a.seen(on, g))
			}
		}
	}
	return out, nil
}
