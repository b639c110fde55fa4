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

// anew is a new gate of the same rule, due on a date. Its evidence counts from
// now on; the old gate and its decision stay as they are.
func anew(old models.Gate, rule models.GateRule, due time.Time, by models.PersonID, why string, now time.Time) models.Gate {
	return models.Gate{
		ID: models.NewID[models.GateID]("gt"), Person: old.Person, Rule: old.Rule, State: models.GateOpen, DueAt: due,
		Renews: old.ID, Since: now, OpenedBy: by, OpenedWhy: why, Independence: rule.Independence,
	}
}

// waits reports whether a gate of the rule is open already.
func (v view) waits() bool {
	return slices.ContainsFunc(v.on.Gates, func(g models.Gate) bool { return g.Rule == v.gate.Rule && g.Undecided() })
}

// renew opens a gate again before it expires. What was decided holds until then.
func (a activity) renew(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || !v.gate.Passed() || v.gate.ExpiresAt.IsZero() || v.waits() || v.gone() {
		return handlers.Reply{}, err
	}
	g := anew(v.gate, v.rule, v.gate.ExpiresAt, "", "", r.Now)
	p := v.org.Person(g.Person)
	timers := append(a.timers(g, v.rule, p, r.Now), a.whenBack(v, r.Now)...)
	reply := handlers.Reply{Save: []models.Noun{&g}, Timers: timers, Homes: []models.PersonID{p.ID}}
	a.tell(r, v, "gate.renewal", g, &reply)
	return reply, nil
}

// tell says one thing about a gate to everybody concerned. part is the prompt key
// for everybody but the person, who reads "<part>_subject".
func (a activity) tell(r handlers.Request, v view, part string, g models.Gate, reply *handlers.Reply) {
	for _, to := range v.concerned(r.Now) {
		a.tellOne(r, v, part, g, to, reply)
	}
}

func (a activity) tellOne(r handlers.Request, v view, part string, g models.Gate, to models.Person, reply *handlers.Reply) {
	words := r.Words(to)
	data := prompts.Data{
		"Name": handlers.GateName(a.policy, g.Rule, words.Locale()), "Due": g.DueAt, "Person": v.org.Person(g.Person).Name,
		"Missing": a.seen(v.on, g).missing(a.policy, words),
	}
	key := part
	if to.ID == g.Person {
		key += "_subject"
		delete(data, "Person")
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: to.ID, Key: subject(g) + ":" + part + ":" + string(models.DateOf(g.DueAt)) + ":" + string(to.ID), Subject: subject(g), Lane: models.GateLane,
		Due: a.calendar.Awake(to, r.Now), Message: words.Message(key, data),
	})
	reply.Homes = append(reply.Homes, to.ID)
}

// expire ends what a gate allows when its time is over.
func (a activity) expire(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || !v.gate.Passed() || v.gate.ExpiresAt.IsZero() || r.Now.Before(v.gate.ExpiresAt) {
		return handlers.Reply{}, err
	}
	return a.end(ctx, r, v, "gate.expired")
}

// end expires a gate and tells everybody concerned, including which limits of other
// gates apply again.
func (a activity) end(ctx context.Context, r handlers.Request, v view, part string) (handlers.Reply, error) {
	g := v.gate
	g.State = models.GateExpired
	reply := handlers.Reply{Save: []models.Noun{&g}, Unset: unset(r, g), Cancel: []string{decision(g.Decision)}}
	back, err := a.limitAgain(ctx, r, v, &reply)
	if err != nil {
		return handlers.Reply{}, err
	}
	a.sayEnded(r, v, part, back, &reply)
	return reply, nil
}

// sayEnded tells each person who hears what the person may do, once, that a gate
// ended, on a day off as well, since somebody may be at work. Whoever is on leave hears it
// when they are back, before they work alone again.
func (a activity) sayEnded(r handlers.Request, v view, part string, back []models.Condition, reply *handlers.Reply) {
	g := v.gate
	for _, to := range v.caring(r.Now) {
		words := r.Words(to)
		key, data := part, prompts.Data{
			"Name": handlers.GateName(a.policy, g.Rule, words.Locale()), "Person": v.org.Person(g.Person).Name, "Last": g.PracticedOn, "Open": v.waits(), "Back": a.limits(back, words),
		}
		if to.ID == g.Person {
			key += "_subject"
			delete(data, "Person")
		}
		if part == "gate.expired" {
			delete(data, "Last")
		} else {
			delete(data, "Open")
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: subject(g) + ":ended:" + string(to.ID), Subject: ended(g), Lane: models.GateLane,
			Due: a.calendar.NotAtNight(to, r.Now), Message: words.Message(key, data),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
	reply.Timers = append(reply.Timers, a.whenBack(v, r.Now)...)
}

// ended is what the messages that say so are about.
func ended(g models.Gate) string { return "ended:" + string(g.ID) }

// warnDays is how long before a gate lapses everybody concerned is told.
const warnDays = 14

// lapseTimer looks at whether a gate was practiced: as many days after it was
// last seen as the rule says, less the days before that.
func (a activity) lapseTimer(g models.Gate, rule models.GateRule, p models.Person, days int) models.Timer {
	if days == 0 {
		days = rule.LapseDays - warnDays
	}
	return timer(a.calendar.Morning(p, g.PracticedOn.Plus(max(1, days))), "lapse", g)
}

// lapse warns that what a gate allows was not seen for long, and ends it when it
// still was not.
func (a activity) lapse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || !v.gate.Passed() || v.rule.LapseDays == 0 {
		return handlers.Reply{}, err
	}
	last := a.lapses(v)
	if !r.Now.Before(last) {
		return a.end(ctx, r, v, "gate.lapsed")
	}
	reply := handlers.Reply{Timers: append(a.whenBack(v, r.Now), timer(last, "lapse", v.gate))}
	for _, to := range v.concerned(r.Now) {
		a.warn(r, v, to, &reply)
	}
	return reply, nil
}

// lapses is when a gate ends if nobody sees it practiced until then.
func (a activity) lapses(v view) time.Time {
	return a.calendar.Morning(v.org.Person(v.gate.Person), v.gate.PracticedOn.Plus(v.rule.LapseDays))
}

// warn tells one person, once, that a gate is about to lapse.
func (a activity) warn(r handlers.Request, v view, to models.Person, reply *handlers.Reply) {
	words := r.Words(to)
	key, data := "gate.lapsing", prompts.Data{
		"Name": handlers.GateName(a.policy, v.gate.Rule, words.Locale()), "Person": v.org.Person(v.gate.Person).Name, "Last": v.gate.PracticedOn, "Ends": a.lapses(v),
	}
	if to.ID == v.gate.Person {
		key += "_subject"
		delete(data, "Person")
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: to.ID, Key: subject(v.gate) + ":lapsing:" + string(v.gate.PracticedOn) + ":" + string(to.ID), Subject: subject(v.gate), Lane: models.GateLane,
		Due: a.calendar.Awake(to, r.Now), Message: words.Message(key, data),
	})
}

// practiced takes note of the newest day on which what a gate allows was seen, or
// decided. A correction may take a day back.
func (a activity) practiced(ctx context.Context, on models.Ground, g models.Gate, reply *handlers.Reply) error {
	d, err := a.store.Decision(ctx, g.Decision)
	if err != nil {
		return err
	}
	who := on.Org.Person(g.Person)
	newest := models.DateOf(d.DecidedAt.In(who.Location()))
	for _, e := range models.Standing(on.Evidence) {
		if on.Rule.About(e.Competency) && newest < e.ObservedOn {
			newest = e.ObservedOn
		}
	}
	if newest == g.PracticedOn {
		return nil
	}
	g.PracticedOn = newest
	reply.Save = append(reply.Save, &g)
	reply.Timers = append(reply.Timers, a.lapseTimer(g, on.Rule, who, 0))
	return nil
}

// lift ends a condition whose date has come.
func (a activity) lift(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Condition(ctx, r.Subject)
	if err != nil || !c.Holds() {
		return handlers.Reply{}, err
	}
	on, err := a.ground(ctx, r.Org, c.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, g := range on.Gates {
		if g.Decision != c.Decision {
			continue
		}
		c = c.Lifted("date", "", r.Now)
		reply := handlers.Reply{Save: []models.Noun{&c}}
		if g.Passed() {
			a.sayLifted(r, a.seen(on, g), []models.Condition{c}, "condition:"+c.ID, &reply)
		}
		return reply, nil
	}
	return handlers.Reply{}, nil
}

// review reminds the one who decides that what was approved is to be looked at
// again. Where that is because the person is back, the day that was set for it is still
// to come.
func (a activity) review(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || !v.gate.Passed() || v.gone() {
		return handlers.Reply{}, err
	}
	to := v.org.Person(models.Decider(v.org, v.gate.Person, r.Now))
	if to.ID == "" { // until somebody is there
		return handlers.Reply{Timers: []models.Timer{timer(r.Now.AddDate(0, 0, 1), "review", v.gate)}}, nil
	}
	conditions, err := a.store.ConditionsOf(ctx, v.gate.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	d, err := a.store.Decision(ctx, v.gate.Decision)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if p := v.org.Person(v.gate.Person); v.org.LocalDate(p.ID, r.Now).Before(d.ReviewOn) {
		reply.Timers = []models.Timer{timer(a.calendar.Morning(p, d.ReviewOn), "review", v.gate)}
	}
	words := r.Words(to)
	data := v.data(a.policy, words)
	reply.Send = []handlers.Message{{
		To: to.ID, Key: subject(v.gate) + ":review:" + string(models.DateOf(r.Now)), Subject: subject(v.gate), Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now),
		Message: words.Message("gate.review", prompts.Data{
			"Gate": v.gate.ID, "Name": data["Name"], "Person": data["Person"], "Conditions": a.limits(ofDecision(conditions, v.gate.Decision), words),
		}),
	}}
	return reply, nil
}

func ofDecision(all []models.Condition, d models.DecisionID) []models.Condition {
	var out []models.Condition
	for _, c := range all {
		if c.Decision == d {
			out = append(out, c)
		}
	}
	return out
}

// openReopen asks why a gate that ended is opened again, and until when.
func (a activity) openReopen(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	r.Subject = r.Event.Value
	v, err := a.ended(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.reopenForm(r, v)}, nil
}

func (a activity) reopenForm(r handlers.Request, v view) *bot.Form {
	data := v.data(a.policy, r.Words(r.Person))
	return r.Form("gate.form_reopen", prompts.Data{
		"Gate": v.gate.ID, "Name": data["Name"], "Person": data["Person"],
		"State": prompts.Words(r.Words(r.Person).Text("gate.state_"+string(v.gate.State), nil)),
	})
}

func (a activity) ended(ctx context.Context, r handlers.Request) (view, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil {
		return v, err
	}
	if ok, why := models.Can(v.org, r.Person.ID, models.Authorize, v.gate.Person, r.Now); !ok {
		return v, models.NotAllowed(why)
	}
	if !v.gate.Ended() || v.waits() {
		return v, models.NotReady("gate.not_ended")
	}
	return v, nil
}

// reopen is an act of its own: a new gate that names the old one, and why.
func (a activity) reopen(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.ended(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	day, dated := models.ParseDate(r.Entered("due"))
	switch {
	case len(r.Entered("why")) < 10:
		return handlers.Reply{}, models.Invalid{Field: "why", Why: "gate.why_reopen"}
	case !dated || !v.org.LocalDate(r.Person.ID, r.Now).Before(day):
		return handlers.Reply{}, models.Invalid{Field: "due", Why: "gate.why_until_past"}
	}
	p := v.org.Person(v.gate.Person)
	g := anew(v.gate, v.rule, a.calendar.Morning(p, day), r.Person.ID, r.Entered("why"), r.Now)
	reply := handlers.Reply{Save: []models.Noun{&g}, Timers: a.timers(g, v.rule, p, r.Now)}
	a.tell(r, v, "gate.opened", g, &reply)
	return v.screened(r, a.reopenForm(r, v), subject(g), reply), nil
}
