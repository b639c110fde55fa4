// Package gate keeps validation gates: it plans them from the hire date,
// reminds, brings an overdue one to escalation, and takes the decision of a
// supervisor or credentialing role. It does not choose who hears of an overdue
// gate (escalation does), and no mentor decides here.
package gate

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what gates need of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
	Person(context.Context, models.PersonID) (models.Person, error)
	Gate(context.Context, models.GateID) (models.Gate, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	GatesToDecide(ctx context.Context, people []models.PersonID, before time.Time) ([]models.Gate, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	FlagsAbout(context.Context, models.PersonID) ([]models.Flag, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar, command string) handlers.Activity {
	a := activity{store, policy, calendar, command}
	return handlers.Activity{
		Name:     "gate",
		Commands: []handlers.Command{{Name: "gate", Handle: a.list}},
		Clicks:   map[string]handlers.Handler{"gate.decide": a.open},
		Forms:    map[string]handlers.Handler{"gate.save": a.save},
		Timers: map[string]handlers.Handler{
			"gate.plan": a.plan, "gate.remind": a.remind, "gate.due": a.due, "gate.overdue": a.overdue,
		},
		Home: a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
	command  string // that people type
}

func subject(g models.Gate) string { return "gate:" + string(g.ID) }

func timer(at time.Time, verb string, g models.Gate) models.Timer {
	return models.At(at, string(bot.Do("gate."+verb, string(g.ID))))
}

// plan makes the gates of a person that lie ahead. Gates whose date had passed
// before Cairn knew the person are left to their supervisor to ask for.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Person(ctx, models.PersonID(r.Subject))
	if err != nil || p.HiredOn == "" {
		return handlers.Reply{}, err
	}
	have, err := a.store.GatesOf(ctx, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, rule := range a.policy.Gates {
		due := a.calendar.Morning(p, p.HiredOn.Plus(rule.DueDays))
		if rule.DueDays <= 0 || due.Before(r.Now) || planned(have, rule.Key) {
			continue
		}
		g := models.Gate{ID: models.NewID[models.GateID]("gt"), Person: p.ID, Rule: rule.Key, DueAt: due, State: models.GateOpen}
		reply.Save = append(reply.Save, &g)
		reply.Timers = append(reply.Timers, a.timers(g, rule, p, r.Now)...)
	}
	reply.Homes = []models.PersonID{p.ID}
	return reply, nil
}

// timers are the next reminder of a gate and its due date.
func (a activity) timers(g models.Gate, rule models.GateRule, of models.Person, now time.Time) []models.Timer {
	out := []models.Timer{timer(g.DueAt, "due", g)}
	if reminders := g.Reminders(rule, a.calendar.Zone(of), now); len(reminders) > 0 {
		out = append(out, timer(reminders[0], "remind", g))
	}
	return out
}

// remind tells the person, their mentors and their supervisor what is missing
// while there is time. A reminder that comes too late for that is not sent.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, models.GateID(r.Subject))
	if err != nil || v.gate.State != models.GateOpen || !r.Now.Before(v.gate.DueAt) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	day := models.DateOf(r.Now.UTC())
	for _, to := range v.concerned(r.Now) {
		key, at := "gate.remind_"+v.part(to.ID), a.calendar.Awake(to, r.Now)
		if zone := to.Location(); models.DateOf(at.In(zone)) >= models.DateOf(v.gate.DueAt.In(zone)) && key == "gate.remind_supervisor" {
			continue // the day itself has a notice of its own
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: subject(v.gate) + ":remind:" + string(day) + ":" + string(to.ID), Subject: subject(v.gate),
			Lane: models.GateLane, Due: at, Message: v.message(a.policy, r, to, key),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
	if next := v.gate.Reminders(v.rule, a.calendar.Zone(v.org.Person(v.gate.Person)), r.Now); len(next) > 0 {
		reply.Timers = append(reply.Timers, timer(next[0], "remind", v.gate))
	}
	return reply, nil
}

// due tells the supervisor that today is the day. They have a working day from
// when they hear of it.
func (a activity) due(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, models.GateID(r.Subject))
	if err != nil || v.gate.State != models.GateOpen || r.Now.Before(v.gate.DueAt) {
		return handlers.Reply{}, err
	}
	boss := v.org.Person(v.org.StandIn(v.org.Supervisor(v.gate.Person, r.Now), r.Now))
	told := a.calendar.Awake(boss, v.gate.DueAt)
	reply := handlers.Reply{Timers: []models.Timer{timer(a.calendar.Workdays(boss, told, 1), "overdue", v.gate)}}
	if boss.ID == "" {
		return reply, nil
	}
	reply.Send = []handlers.Message{{
		To: boss.ID, Key: subject(v.gate) + ":due:" + string(models.DateOf(v.gate.DueAt)), Subject: subject(v.gate), Lane: models.GateLane,
		Due: told, Message: v.message(a.policy, r, boss, "gate.due"),
	}}
	reply.Homes = []models.PersonID{boss.ID, v.gate.Person}
	return reply, nil
}

// overdue opens a case: from here on the ladder sees to it that a person who
// may decide hears of the gate.
func (a activity) overdue(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.store.Gate(ctx, models.GateID(r.Subject))
	if err != nil || g.State != models.GateOpen || r.Now.Before(g.DueAt) {
		return handlers.Reply{}, err
	}
	rule, _ := a.policy.Gate(g.Rule)
	c := models.Case{
		ID: models.NewID[models.CaseID]("cs"), About: "gate", Object: string(g.ID), Person: g.Person,
		Ladder: a.policy.Ladders[rule.Ladder], State: models.CaseOpen, NextAt: r.Now, OpenedAt: r.Now,
	}
	g.State, g.Case = models.GateOverdue, c.ID
	return handlers.Reply{
		Save:   []models.Noun{&g, &c},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("escalation.step", string(c.ID))))},
		Homes:  []models.PersonID{g.Person},
	}, nil
}

func planned(gates []models.Gate, rule string) bool {
	for _, g := range gates {
		if g.Rule == rule {
			return true
		}
	}
	return false
}

// message speaks of a gate to one person.
func (v view) message(policy models.Policy, r handlers.Request, to models.Person, key string) bot.Message {
	words := r.Words(to)
	return words.Message(key, v.data(policy, words))
}

func (v view) data(policy models.Policy, words prompts.Voice) prompts.Data {
	return prompts.Data{
		"Gate": v.gate.ID, "Name": handlers.GateName(policy, v.gate.Rule, words.Locale()),
		"Person": v.org.Person(v.gate.Person).Name, "Due": v.gate.DueAt, "Missing": v.missing(words), "Command": v.command,
	}
}
