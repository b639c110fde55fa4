// Package gate keeps validation gates: it plans those of the tracks that people
// are on, says when the evidence is complete, reminds, brings an overdue one to
// escalation, takes the decision of a supervisor or credentialing role, and sees
// to what follows from it - conditions that end, expiry, renewal, a pause and the
// way back. It does not choose who hears of an overdue gate (escalation does),
// and no mentor decides here.
package gate

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// Store is what gates need of storage.
type Store interface {
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	Queued(ctx context.Context, subjects string) ([]models.Delivery, error)
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)
	Gate(context.Context, models.GateID) (models.Gate, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	GatesToDecide(ctx context.Context, people []models.PersonID, before time.Time) ([]models.Gate, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error)
	ConditionsEndedBy(ctx context.Context, person models.PersonID, rule string) ([]models.Condition, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	FlagsAbout(context.Context, models.PersonID) ([]models.Flag, error)
	Flag(context.Context, models.FlagID) (models.Flag, error)
	EnrollmentsOf(context.Context, models.PersonID) ([]models.Enrollment, error)
	CountersignsOf(context.Context, models.PersonID) ([]models.Countersign, error)
	Condition(ctx context.Context, id string) (models.Condition, error)
	Motion(ctx context.Context, id string) (models.Motion, error)
	OpenMotions(context.Context, models.GateID) ([]models.Motion, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	Gates(context.Context) ([]models.Gate, error)
	Decision(context.Context, models.DecisionID) (models.Decision, error)
	Decisions(context.Context) ([]models.Decision, error)
	DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error)
	handlers.Finder
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar, command string) handlers.Activity {
	a := activity{store, policy, calendar, command}
	return handlers.Activity{
		Name: "gate",
		Commands: []handlers.Command{
			{Name: "gate", Handle: a.list},
			{Name: "track", Who: planners, Handle: a.openTrack},
			{Name: "oversight", Who: overseers, Handle: a.oversee},
		},
		Clicks: map[string]handlers.Handler{
			"gate.decide": a.open, "gate.reopen": a.openReopen, "gate.suspend": a.openSuspend, "gate.sign": a.openSign,
			"gate.withdraw": a.withdraw,
		},
		Forms: map[string]handlers.Handler{
			"gate.save": a.save, "gate.reopened": a.reopen, "gate.suspended": a.suspend, "gate.signed": a.sign, "gate.tracked": a.track,
		},
		Timers: map[string]handlers.Handler{
			"gate.plan": a.plan, "gate.remind": a.remind, "gate.due": a.due, "gate.dates": a.dates, "gate.overdue": a.overdue,
			"gate.weigh": a.weigh, "gate.renew": a.renew, "gate.expire": a.expire, "gate.lapse": a.lapse,
			"gate.lift": a.lift, "gate.review": a.review, "gate.propose": a.propose, "gate.resume": a.resume, "gate.back": a.back, "gate.unsigned": a.unsigned, "gate.apart": a.apart, "gate.unsay": a.unsay, "gate.onhold": a.onHold,
		},
		Events: map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
		Home:   a.home,
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

// timers are the next reminder of a gate and its due date.
func (a activity) timers(g models.Gate, rule models.GateRule, of models.Person, now time.Time) []models.Timer {
	out := []models.Timer{timer(g.DueAt, "due", g)}
	if reminders := g.Reminders(rule, a.calendar.Zone(of), now); len(reminders) > 0 {
		out = append(out, timer(reminders[0], "remind", g))
	}
	return out
}

// remind has the person, their mentors and their supervisor told what is missing while
// there is time. A reminder that comes too late for that is not said.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || v.gate.State != models.GateOpen || !r.Now.Before(v.gate.DueAt) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	zone := a.calendar.Zone(v.org.Person(v.gate.Person))
	if moment := v.gate.Reminded(v.rule, zone, r.Now); !moment.IsZero() {
		for _, to := range v.concerned(r.Now) {
			reply.Timers = append(reply.Timers, a.datesTimer(to, moment, r.Now))
		}
	}
	if next := v.gate.Reminders(v.rule, zone, r.Now); len(next) > 0 {
		reply.Timers = append(reply.Timers, timer(next[0], "remind", v.gate))
	}
	return reply, nil
}

// due has the supervisor told, or whoever decides instead of one who has left or may not
// decide, that today is the day. They have a working day from when they hear of it.
func (a activity) due(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	if err != nil || v.gate.State != models.GateOpen || r.Now.Before(v.gate.DueAt) || v.gone() {
		return handlers.Reply{}, err
	}
	boss := v.org.Person(models.Authorizer(v.org, v.gate.Person, r.Now))
	told := a.calendar.Awake(boss, r.Now)
	reply := handlers.Reply{Timers: []models.Timer{timer(a.calendar.Workdays(boss, told, 1), "overdue", v.gate)}}
	if boss.ID == "" {
		return reply, nil
	}
	reply.Homes = []models.PersonID{v.gate.Person}
	_, listed, err := a.listedFor(ctx, v, boss.ID)
	if err != nil || listed {
		return reply, err
	}
	others, err := a.said(ctx, listKey(v.gate.DueAt, boss.ID, 0))
	if err != nil {
		return handlers.Reply{}, err
	}
	if !others {
		reply.Timers = append(reply.Timers, a.datesTimer(boss, v.gate.DueAt, r.Now))
		return reply, nil
	}
	// It came to them after they were told of others.
	reply.Homes = append(reply.Homes, boss.ID)
	reply.Send = []handlers.Message{a.dateMessage(r, date{v, "due"}, boss, v.gate.DueAt)}
	return reply, a.anew(ctx, reply.Send)
}

// dueKey is the message in which p is told that the day has come.
func (v view) dueKey(p models.PersonID) string {
	return subject(v.gate) + ":due:" + string(models.DateOf(v.gate.DueAt)) + ":" + string(p)
}

// overdue opens a case: from here on the ladder makes sure that somebody who may
// decide hears of the gate.
func (a activity) overdue(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	v, err := a.view(ctx, r.Org, models.GateID(r.Subject))
	g, rule := v.gate, v.rule
	if err != nil || g.State != models.GateOpen || r.Now.Before(g.DueAt) || v.gone() {
		return handlers.Reply{}, err
	}
	c := models.Case{
		ID: models.NewID[models.CaseID]("cs"), About: "gate", Object: string(g.ID), Person: g.Person,
		Ladder: a.policy.Ladders[rule.Ladder], State: models.CaseOpen, NextAt: r.Now, OpenedAt: r.Now,
	}
	g.State, g.Case = models.GateOverdue, c.ID
	return handlers.Reply{
		Save:   []models.Noun{&g, &c},
		Timers: []models.Timer{handlers.StepOf(c, r.Now)},
		Homes:  []models.PersonID{g.Person},
	}, nil
}
