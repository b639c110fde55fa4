package gate

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// decided is everything that a decision changes: everybody concerned hears of
// it, the case is closed, and messages still queued about the gate or about its
// previous decision are canceled.
func (a activity) decided(ctx context.Context, r handlers.Request, v view, g models.Gate, d models.Decision, conditions []models.Condition) (handlers.Reply, error) {
	before := v.gate
	v.gate = g
	reply := handlers.Reply{
		Save:   []models.Noun{&g, &d},
		Cancel: []string{subject(g), decision(before.Decision), "case:" + string(before.Case)},
		Unset:  unset(r, g),
	}
	for i := range conditions {
		conditions[i].Decision, conditions[i].Person = d.ID, g.Person
		reply.Save = append(reply.Save, &conditions[i])
	}
	if err := a.closeCase(ctx, r, &g, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.supersede(ctx, r, v, before, d, conditions, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.spend(ctx, r, v, before, d, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if d.Outcome == models.Suspend || d.Outcome == models.Revoke {
		back, err := a.limitAgain(ctx, r, v, &reply)
		if err != nil {
			return handlers.Reply{}, err
		}
		conditions = back // there are no others
		a.startOver(r, v, &reply)
	}
	a.announce(r, v, d, conditions, &reply)
	if held, _ := models.Practice(append(v.on.Gates, g)); held || d.Outcome == models.Revoke {
		reply.Timers = append(reply.Timers, onHoldTimer(g.Person, r.Now))
	}
	person := v.org.Person(g.Person)
	switch {
	case g.Undecided():
		g.State = models.GateOpen
		reply.Unset = nil
		reply.Timers = append(reply.Timers, a.timers(g, v.rule, person, r.Now)...)
	case d.Settles():
		reply.Timers = append(reply.Timers, a.follow(g, v.rule, d, conditions, person)...)
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("gate.plan", string(g.Person)))))
	case d.Outcome == models.Suspend:
		a.regate(r, v, g, d, &reply)
	}
	return reply, nil
}

// spend removes the buttons from every message that asked for a decision or
// announced the previous one. Readers who may still see the record read there what
// was decided.
func (a activity) spend(ctx context.Context, r handlers.Request, v view, before models.Gate, d models.Decision, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(v.gate))
	if err != nil {
		return err
	}
	told, err := a.store.MessagesAbout(ctx, decision(before.Decision))
	if err != nil {
		return err
	}
	spent, err := a.spent(ctx, append(sent, told...), string(v.gate.ID), func(m models.Delivery) string {
		to := m.Person
		words := r.Words(v.org.Person(to))
		data := prompts.Data{"By": v.org.Person(d.By).Name, "Decided": to == d.By, "Outcome": prompts.Words(""), "Deferred": d.DeferTo}
		if sees, _ := models.Can(v.org, to, models.SeeRecord, v.gate.Person, r.Now); sees {
			data["Outcome"] = prompts.Words(words.Text("gate.outcome_"+string(d.Outcome), nil))
		}
		return words.Text("gate.spent", data)
	})
	if reply.Send = append(reply.Send, spent...); err != nil || v.gate.Undecided() {
		return err
	}
	shorter, err := a.unlist(ctx, r, a.seen(v.on, before), func(models.PersonID) bool { return false })
	reply.Send = append(reply.Send, shorter...)
	return err
}

// unset lists the timers that a decided gate no longer needs.
func unset(r handlers.Request, g models.Gate) []string {
	var out []string
	for _, verb := range []string{"remind", "due", "overdue", "renew", "expire", "lapse", "review"} {
		out = append(out, timer(r.Now, verb, g).Key)
	}
	return out
}

// closeCase ends the escalation of a gate. The ladder's last step then replaces
// every notice with the outcome.
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
	reply.Timers = append(reply.Timers, handlers.StepOf(c, r.Now))
	return nil
}

// supersede ends what a new approval replaces: the earlier gates of its rule,
// their conditions, and every condition that ends with this gate. A gate put on hold keeps
// its conditions on file and lifts none. What the approval sets again is not told as gone.
func (a activity) supersede(ctx context.Context, r handlers.Request, v view, before models.Gate, d models.Decision, anew []models.Condition, reply *handlers.Reply) error {
	if !d.Settles() {
		return nil
	}
	old := []models.DecisionID{before.Decision}
	for _, g := range v.on.Gates {
		if g.Rule != v.gate.Rule || g.ID == v.gate.ID {
			continue
		}
		reply.Cancel = append(reply.Cancel, decision(g.Decision), ended(g))
		if !g.Passed() && g.State != models.GateSuspended {
			continue
		}
		old = append(old, g.Decision)
		g.State = models.GateReplaced
		reply.Save = append(reply.Save, &g)
		reply.Unset = append(reply.Unset, unset(r, g)...)
	}
	conditions, err := a.store.ConditionsOf(ctx, v.gate.Person)
	if err != nil {
		return err
	}
	var lifted []models.Condition
	for _, c := range conditions {
		switch {
		case c.Decision != "" && slices.Contains(old, c.Decision):
			c = c.Lifted("decision", d.ID, r.Now)
			if !slices.ContainsFunc(anew, func(n models.Condition) bool { return n.Type == c.Type && n.Value == c.Value }) {
				lifted = append(lifted, c)
			}
		case c.UntilGate == v.gate.Rule:
			c = c.Lifted("gate", d.ID, r.Now)
			lifted = append(lifted, c)
		default:
			continue
		}
		reply.Save = append(reply.Save, &c)
		reply.Unset = append(reply.Unset, string(bot.Do("gate.lift", c.ID)))
	}
	a.sayLifted(r, v, lifted, limitsGone(d.ID), reply)
	return nil
}

// limitAgain restores the conditions that a gate had lifted, now that the gate
// itself no longer holds, and returns them.
func (a activity) limitAgain(ctx context.Context, r handlers.Request, v view, reply *handlers.Reply) ([]models.Condition, error) {
	lifted, err := a.store.ConditionsEndedBy(ctx, v.gate.Person, v.gate.Rule)
	if err != nil {
		return nil, err
	}
	p := v.org.Person(v.gate.Person)
	var back []models.Condition
	for _, c := range lifted {
		stands := slices.ContainsFunc(v.on.Gates, func(g models.Gate) bool { return g.Decision == c.Decision && g.Passed() })
		if !stands || c.Over(v.org.LocalDate(p.ID, r.Now)) {
			continue
		}
		reply.Cancel = append(reply.Cancel, limitsGone(c.LiftedBy))
		c = c.Again()
		back = append(back, c)
		reply.Save = append(reply.Save, &c)
		if c.UntilDate != "" {
			reply.Timers = append(reply.Timers, a.liftTimer(c, p))
		}
	}
	return back, nil
}

// limitsGone is the subject of the messages that say which limits a decision lifted.
func limitsGone(d models.DecisionID) string { return "lifted:" + string(d) }

// sayLifted tells everybody concerned which limits are gone. about is the subject of
// the messages: the decision or the condition that ended the limits.
func (a activity) sayLifted(r handlers.Request, v view, lifted []models.Condition, about string, reply *handlers.Reply) {
	if len(lifted) == 0 {
		return
	}
	for _, to := range v.scoped(r.Now) {
		words := r.Words(to)
		data := prompts.Data{"Person": v.org.Person(v.gate.Person).Name, "Limits": a.gone(lifted, words)}
		part := "gate.lifted"
		if to.ID == v.gate.Person {
			part, data = "gate.lifted_subject", prompts.Data{"Limits": data["Limits"], "Command": a.command}
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: about + ":" + string(to.ID), Subject: about, Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now), Message: words.Message(part, data),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
}

// gone says of each condition what it limited.
func (a activity) gone(lifted []models.Condition, words prompts.Voice) []string {
	var out []string
	for _, c := range lifted {
		what := c.Value
		if c.Type != models.ExcludesActivity { // "at most 2 at a time" rather than "2"
			what = bot.PlainText(string(handlers.Limit(a.policy, models.Condition{Type: c.Type, Value: c.Value}, words)))
		}
		out = append(out, what)
	}
	return out
}

// renewDays is how long before it expires a gate is opened again.
const renewDays = 60

// follow lists the timers of an approval: when its conditions end, and when it is
// reviewed, renewed, expires or lapses.
func (a activity) follow(g models.Gate, rule models.GateRule, d models.Decision, conditions []models.Condition, p models.Person) []models.Timer {
	var out []models.Timer
	for _, c := range conditions {
		if c.UntilDate != "" {
			out = append(out, a.liftTimer(c, p))
		}
	}
	if d.ReviewOn != "" {
		out = append(out, timer(a.calendar.Morning(p, d.ReviewOn), "review", g))
	}
	if !g.ExpiresAt.IsZero() {
		out = append(out, timer(g.ExpiresAt, "expire", g), timer(g.ExpiresAt.AddDate(0, 0, -renewDays), "renew", g))
	}
	if rule.LapseDays > 0 {
		out = append(out, a.lapseTimer(g, rule, p, 0))
	}
	return out
}

func (a activity) liftTimer(c models.Condition, p models.Person) models.Timer {
	return models.At(a.calendar.Morning(p, c.UntilDate), string(bot.Do("gate.lift", c.ID)))
}

// told is who hears of a decision: everybody concerned, the coordinators, those who
// signed and, wherever they are, the person. A supervisor in conflict with the person
// does not hear of a decision that changes nothing in what the person may do.
func (v view) told(d models.Decision, now time.Time) []models.Person {
	people := v.concerned(now)
	if d.Outcome != models.Defer && d.Outcome != models.Decline {
		people = v.scoped(now)
	}
	for _, id := range append(v.org.Holding(models.CoordinatorRole, now), d.By, d.SecondBy, v.gate.Person) {
		people = with(people, v.org.Person(id))
	}
	return people
}

// forSupervisors is what only the words to supervisors, signers and coordinators need.
var forSupervisors = []string{"Gate", "Anew", "Decided", "Signed"}

// decision is the subject of the messages that announce a decision.
func decision(d models.DecisionID) string { return "decision:" + string(d) }

// announce tells everybody in told what was decided.
func (a activity) announce(r handlers.Request, v view, d models.Decision, conditions []models.Condition, reply *handlers.Reply) {
	for _, to := range v.told(d, r.Now) {
		words := r.Words(to)
		part := v.part(to.ID)
		data := prompts.Data{
			"Name": handlers.GateName(a.policy, v.gate.Rule, words.Locale()), "Person": v.org.Person(v.gate.Person).Name,
			"By": v.org.Person(d.By).Name, "Second": v.org.Person(d.SecondBy).Name, "Rationale": d.Rationale, "Deferred": d.DeferTo,
			"Outcome": prompts.Words(words.Text("gate.outcome_"+string(d.Outcome), nil)), "Conditions": a.terms(d, conditions, words),
			"Lacking": a.lacking(d, words), "Gate": v.gate.ID, "Anew": !v.gate.Undecided() && len(v.offered(to.ID, r.Now)) > 0,
			"Decided": to.ID == d.By, "Signed": to.ID == d.SecondBy,
			"Held": d.Outcome == models.Suspend,
		}
		if part == "subject" {
			delete(data, "Person")
			data["Mentored"] = len(v.org.Resolve(models.TheMentor, to.ID, r.Now)) > 0
		}
		if part != "supervisor" {
			maps.DeleteFunc(data, func(k string, _ any) bool { return slices.Contains(forSupervisors, k) })
		}
		if part == "mentor" {
			delete(data, "Rationale")
			delete(data, "Lacking")
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: subject(v.gate) + ":decided:" + string(d.ID) + ":" + string(to.ID), Subject: decision(d.ID),
			Lane: models.GateLane, Message: words.Message("gate.decided_"+part, data),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
}

// lacking says what the recipe lacked when it was approved, if it did.
func (a activity) lacking(d models.Decision, words prompts.Voice) prompts.Words {
	if !d.Settles() || len(d.Lacking) == 0 {
		return ""
	}
	return view{rule: models.GateRule{Needs: d.Lacking}}.missing(a.policy, words)
}

// terms is how closely the person is supervised from now on, where the decision
// says so, and its conditions.
func (a activity) terms(d models.Decision, conditions []models.Condition, words prompts.Voice) []map[string]any {
	limits := a.limits(conditions, words)
	if d.Level == 0 {
		return limits
	}
	return append([]map[string]any{{"Limit": prompts.Words(words.Text("gate.from_now_on", prompts.Data{"Level": level(d, words)}))}}, limits...)
}

// level is how closely the person is supervised.
func level(d models.Decision, words prompts.Voice) prompts.Words {
	return prompts.Words(words.Text("scope.level_"+strconv.Itoa(d.Level), nil))
}

// limits says of each condition what it limits and until when.
func (a activity) limits(conditions []models.Condition, words prompts.Voice) []map[string]any {
	var out []map[string]any
	for _, c := range conditions {
		out = append(out, map[string]any{"Limit": handlers.Limit(a.policy, c, words)})
	}
	return out
}
