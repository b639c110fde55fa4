package gate

import (
	"cmp"
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// open shows the form of a decision with the evidence in front of it. There is
// no decision without this form: nothing is approved by one tap, or in bulk. Where
// a decision waits for a second signature, whoever may give it gets that form, also
// when they were not there to be asked for it.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.sight(ctx, r.Org, models.GateID(cmp.Or(r.Subject, r.Event.Value)))
	if err != nil {
		return handlers.Reply{}, err
	}
	if form, err := a.toSign(ctx, r, v); err != nil || form != nil {
		return handlers.Reply{Form: form}, err
	}
	if mine, err := a.waitsMine(ctx, r, v); err != nil || mine != nil {
		return handlers.Reply{Answer: mine}, err
	}
	if err := a.waitsFor(ctx, r, v); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.form(r, v)}, nil
}

// waitsFor refuses who may not decide about the gate, and what cannot be decided now.
func (a activity) waitsFor(ctx context.Context, r handlers.Request, v view) error {
	authorizes, why := models.Can(v.org, r.Person.ID, models.Authorize, v.gate.Person, r.Now)
	switch offered := v.offered(r.Person.ID, r.Now); {
	case authorizes && v.on.SteppedOut(v.gate, r.Person.ID):
		return models.NotAllowed("gate.stepped_out")
	case !authorizes && len(offered) == 0:
		return models.NotAllowed(why)
	case len(offered) == 0 && v.gone():
		return models.NotReady("errors.why_left")
	case len(offered) == 0:
		return models.NotReady("gate.decided")
	}
	if waiting, err := a.motions(ctx, v, r.Now); err != nil || len(waiting) > 0 {
		return cmp.Or(err, models.NotReady("gate.waits_for_second"))
	}
	return nil
}

func (a activity) form(r handlers.Request, v view) *bot.Form {
	words := r.Words(r.Person)
	data := v.data(a.policy, words)
	delete(data, "Due")
	delete(data, "Command")
	data["Evidence"] = v.shown(words)
	data["Barred"] = a.barred(r, v)
	offered := v.offered(r.Person.ID, r.Now)
	data["Outcomes"], data["Gates"] = a.outcomes(offered, words), []bot.Option{}
	passes := slices.ContainsFunc(offered, models.Outcome.Settles)
	if data["Passes"] = passes; passes {
		data["Gates"] = a.laterGates(v, words.Locale())
	}
	data["Defers"], data["Holds"] = slices.Contains(offered, models.Defer), slices.Contains(offered, models.Suspend)
	opened, changed := v.changed(r)
	data["Changed"], data["New"] = changed, v.news(opened, words)
	return v.sealed(r, "gate.form", data)
}

// offered is what can be decided about the gate in its state, and by this person. It is
// not passed while something bars it; the form says what. About somebody who has left
// nothing is decided but that it ends.
func (v view) offered(by models.PersonID, now time.Time) []models.Outcome {
	barred := v.gate.Bars(v.on, by) != nil
	return slices.DeleteFunc(v.gate.Outcomes(), func(o models.Outcome) bool {
		if v.gone() && o.Act() != models.PauseScope {
			return true
		}
		ok, _ := models.Can(v.org, by, o.Act(), v.gate.Person, now)
		out := o.Act() == models.Authorize && v.on.SteppedOut(v.gate, by)
		return !ok || out || o.Settles() && barred
	})
}

// barred says why *Approved* is not among what can be decided, where it would be; ""
// where it is.
func (a activity) barred(r handlers.Request, v view) prompts.Words {
	authorizes, _ := models.Can(v.org, r.Person.ID, models.Authorize, v.gate.Person, r.Now)
	if !authorizes || !slices.ContainsFunc(v.gate.Outcomes(), models.Outcome.Settles) {
		return ""
	}
	why, ok := a.named(r, v.gate.Bars(v.on, r.Person.ID)).(models.Refused) //nolint:errorlint // as the rule returned it
	if !ok {
		return ""
	}
	return prompts.Words(r.Words(r.Person).Text(why.Why, why.Data))
}

// outcomes offers what can be decided.
func (a activity) outcomes(offered []models.Outcome, words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, o := range offered {
		out = append(out, bot.Option{Label: bot.PlainText(words.Text("gate.outcome_"+string(o), nil)), Value: string(o)})
	}
	return out
}

// laterGates are the gates with which a condition can end: those of the person's
// tracks that are not passed.
func (a activity) laterGates(v view, locale string) []bot.Option {
	var out []bot.Option
	for _, rule := range a.policy.Gates {
		ahead := current(v.on.Enrollments, rule.Track) || slices.ContainsFunc(v.on.Gates, func(g models.Gate) bool { return g.Rule == rule.Key })
		passed := slices.ContainsFunc(v.on.Gates, func(g models.Gate) bool { return g.Rule == rule.Key && g.Passed() })
		if rule.Key != v.gate.Rule && ahead && !passed {
			out = append(out, bot.Option{Label: rule.NameIn(locale), Value: rule.Key})
		}
	}
	return out
}

// save makes the decision, or a motion for it if somebody else has to sign. If there
// is more to see than the form showed, the form is shown again instead.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.sight(ctx, r.Org, models.GateID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.waitsFor(ctx, r, v); err != nil {
		return handlers.Reply{}, err
	}
	form := a.form(r, v)
	if _, changed := v.changed(r); changed {
		return handlers.Reply{Form: handlers.Refilled(*form, r.Event.Values)}, nil
	}
	d, conditions := entered(r)
	if err := a.noSeriousFlag(ctx, v, d); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if err := a.lapseMotions(ctx, r, v, &reply); err != nil { // one decision at a time waits
		return handlers.Reply{}, err
	}
	if v.gate.NeedsSecond(v.on, d) {
		return a.move(r, v, d, conditions, reply)
	}
	g, d, err := v.gate.Decide(v.on, d, conditions, r.Now)
	if err != nil {
		return handlers.Reply{}, a.named(r, err)
	}
	one, err := a.decided(ctx, r, v, g, d, conditions)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Add(one)
	return v.screened(r, form, "decision:"+string(d.ID), reply), nil
}

// screened checks what was written about a gate before it is saved.
func (v view) screened(r handlers.Request, form *bot.Form, about string, reply handlers.Reply) handlers.Reply {
	return handlers.Screened(r, v.org, form, about, v.known(), reply)
}

// known lists the colleagues whose names a decision may contain.
func (v view) known() []models.PersonID {
	known := []models.PersonID{v.gate.Person}
	for _, p := range v.org.People() {
		if ok := v.org.Mentored(p.ID, v.gate.Person) || v.org.Precepted(p.ID, v.gate.Person); ok {
			known = append(known, p.ID)
		}
	}
	for _, e := range v.on.Evidence {
		known = append(known, e.Author)
	}
	return known
}

// named replaces gate keys with gate names in a refusal.
func (a activity) named(r handlers.Request, err error) error {
	refused, ok := err.(models.Refused) //nolint:errorlint // as the rule returned it
	keys, some := refused.Data["Gates"].([]string)
	if !ok || !some {
		return err
	}
	var names []string
	for _, key := range keys {
		names = append(names, handlers.GateName(a.policy, key, r.Words(r.Person).Locale()))
	}
	refused.Data = map[string]any{"Gates": names}
	return refused
}

// noSeriousFlag holds back independence while a severe flag is open.
func (a activity) noSeriousFlag(ctx context.Context, v view, d models.Decision) error {
	if !d.Settles() || !v.rule.Independence && !v.gate.Independence {
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

// entered is the decision and its conditions as the form has them.
func entered(r handlers.Request) (models.Decision, []models.Condition) {
	date, _ := models.ParseDate(r.Entered("review"))
	until, _ := models.ParseDate(r.Entered("until"))
	d := models.Decision{
		ID: models.NewID[models.DecisionID]("dc"), By: r.Person.ID, Outcome: models.Outcome(r.Entered("outcome")),
		Rationale: r.Entered("rationale"), Level: handlers.Number(r.Event.Values, "level"), ReviewOn: date,
	}
	if d.Outcome == models.Defer {
		d.DeferTo, d.ReviewOn = date, ""
	}
	return d, models.ConditionsOf(r.Entered("excluded"), r.Entered("sites"), r.Entered("people"), r.Entered("until_gate"), until)
}
