package gate

import (
	"context"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// open shows the form of a decision with the evidence in front of it.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, models.GateID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if ok, why := models.Can(v.org, r.Person.ID, models.Authorize, v.gate.Person, r.Now); !ok {
		return handlers.Reply{}, models.NotAllowed(why)
	}
	if len(v.gate.Outcomes()) == 0 {
		return handlers.Reply{}, models.NotReady("gate.decided")
	}
	words := r.Words(r.Person)
	data := v.data(a.policy, words)
	data["Evidence"] = v.shown(words)
	data["Outcomes"] = a.outcomes(v.gate, words)
	data["Gates"] = a.laterGates(v.gate, words.Locale())
	return handlers.Reply{Form: r.Form("gate.form", data)}, nil
}

// outcomes offers what can be decided about a gate in its state.
func (a activity) outcomes(g models.Gate, words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, o := range g.Outcomes() {
		out = append(out, bot.Option{Label: bot.PlainText(words.Text("gate.outcome_"+string(o), nil)), Value: string(o)})
	}
	return out
}

func (a activity) laterGates(g models.Gate, locale string) []bot.Option {
	var out []bot.Option
	for _, rule := range a.policy.Gates {
		if rule.Key != g.Rule {
			out = append(out, bot.Option{Label: rule.NameIn(locale), Value: rule.Key})
		}
	}
	return out
}

// save is the decision. Everybody concerned hears of it, what was queued about
// the open gate is not sent any more, and the case is closed.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, models.GateID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	d, conditions := entered(r)
	before := v.gate
	if v.rule.Independence {
		if err := a.noSeriousFlag(ctx, v, d); err != nil {
			return handlers.Reply{}, err
		}
	}
	g, d, err := v.gate.Decide(v.rule, d, conditions, v.evidence, v.org, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	v.gate = g
	reply := handlers.Reply{
		Save:   []models.Noun{&g, &d},
		Cancel: []string{subject(g), "case:" + string(before.Case)},
		Unset:  []string{timer(r.Now, "remind", g).Key, timer(r.Now, "due", g).Key, timer(r.Now, "overdue", g).Key},
	}
	for i := range conditions {
		conditions[i].Decision, conditions[i].Person = d.ID, g.Person
		reply.Save = append(reply.Save, &conditions[i])
	}
	if err := a.closeCase(ctx, r, &g, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if g.Undecided() {
		g.State = models.GateOpen
		reply.Unset = nil
		reply.Timers = append(reply.Timers, a.timers(g, v.rule, v.org.Person(g.Person), r.Now)...)
	}
	a.announce(r, v, d, conditions, &reply)
	return reply, nil
}

// noSeriousFlag holds back independence while a severe flag is open.
func (a activity) noSeriousFlag(ctx context.Context, v view, d models.Decision) error {
	if d.Outcome != models.Approve && d.Outcome != models.Conditional {
		return nil
	}
	flags, err := a.store.FlagsAbout(ctx, v.gate.Person)
	if err != nil {
		return err
	}
	for _, f := range flags {
		if f.State != models.FlagClosed && f.Urgent() {
			return models.NotReady("gate.open_concern")
		}
	}
	return nil
}

// closeCase ends the escalation of a gate. The ladder's last step then puts the
// end in the place of every notice.
func (a activity) closeCase(ctx context.Context, r handlers.Request, g *models.Gate, reply *handlers.Reply) error {
	if g.Case == "" {
		return nil
	}
	c, err := a.store.Case(ctx, g.Case)
	if err != nil {
		return err
	}
	c = c.Close(r.Now)
	g.Case = ""
	reply.Save = append(reply.Save, &c)
	reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("escalation.step", string(c.ID)))))
	return nil
}

// entered is the decision and its conditions as the form has them.
func entered(r handlers.Request) (models.Decision, []models.Condition) {
	values := r.Event.Values
	until, _ := models.ParseDate(r.Entered("until"))
	d := models.Decision{
		ID: models.NewID[models.DecisionID]("dc"), By: r.Person.ID, Outcome: models.Outcome(r.Entered("outcome")),
		Rationale: r.Entered("rationale"), Level: handlers.Number(values, "level"),
	}
	if d.Outcome == models.Defer {
		d.DeferTo = until
		return d, nil
	}
	d.ReviewOn = until
	var conditions []models.Condition
	for _, activity := range strings.FieldsFunc(r.Entered("excluded"), func(c rune) bool { return c == '\n' || c == ';' }) {
		if activity = strings.TrimSpace(activity); activity != "" {
			conditions = append(conditions, models.Condition{
				ID: models.NewID[string]("cn"), Type: models.ExcludesActivity, Value: activity,
				UntilGate: r.Entered("until_gate"), UntilDate: until,
			})
		}
	}
	return d, conditions
}

// announce tells the person, their mentors, the supervisor and the coordinators.
func (a activity) announce(r handlers.Request, v view, d models.Decision, conditions []models.Condition, reply *handlers.Reply) {
	people := v.concerned(r.Now)
	for _, id := range append(v.org.Holding(models.CoordinatorRole, r.Now), d.By) {
		p := v.org.Person(id)
		known := false
		for _, q := range people {
			known = known || q.ID == id
		}
		if !known {
			people = append(people, p)
		}
	}
	for _, to := range people {
		words := r.Words(to)
		key := "gate.decided_" + v.part(to.ID)
		data := v.data(a.policy, words)
		data["By"] = v.org.Person(d.By).Name
		data["Outcome"] = prompts.Words(words.Text("gate.outcome_"+string(d.Outcome), nil))
		data["Rationale"] = d.Rationale
		data["Conditions"] = a.conditionLines(conditions, words)
		data["Deferred"] = d.DeferTo
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: subject(v.gate) + ":decided:" + string(d.ID) + ":" + string(to.ID), Subject: "decision:" + string(d.ID),
			Lane: models.GateLane, Message: words.Message(key, data),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
}

// conditionLines says what is excluded and until when.
func (a activity) conditionLines(conditions []models.Condition, words prompts.Voice) []map[string]any {
	var out []map[string]any
	for _, c := range conditions {
		gate := ""
		if c.UntilGate != "" {
			gate = handlers.GateName(a.policy, c.UntilGate, words.Locale())
		}
		out = append(out, map[string]any{"Value": c.Value, "Gate": gate, "Date": c.UntilDate})
	}
	return out
}
