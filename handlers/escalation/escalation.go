// Package escalation runs every case up its ladder until a human who may act
// has acted: an overdue gate, a flag. It decides nothing about the case itself:
// gate and flag do.
package escalation

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what escalation needs of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	CasesHeardBy(context.Context, models.PersonID) ([]models.Case, error)
	Gate(context.Context, models.GateID) (models.Gate, error)
	Flag(context.Context, models.FlagID) (models.Flag, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "escalation",
		Clicks: map[string]handlers.Handler{
			"escalation.acknowledge": a.acknowledge, "escalation.snooze": a.openSnooze,
			"escalation.reassign": a.openReassign, "escalation.recuse": a.recuse,
		},
		Forms:  map[string]handlers.Handler{"escalation.snoozed": a.snooze, "escalation.reassigned": a.reassign},
		Timers: map[string]handlers.Handler{"escalation.step": a.step},
		Events: map[bot.Kind]handlers.Handler{bot.Left: a.left},
		Home:   a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// ErrNobody is returned when a case reaches no allowed human at all; the timer
// stays, and an operator is told.
var ErrNobody = errors.New("no human is left to hear of the case")

// step brings a case to the next rung, or clears up after one that was closed.
func (a activity) step(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if c.State == models.CaseClosed {
		return a.clear(r, c, org), nil
	}
	c, hear := c.Step(org, r.Now)
	if len(hear) == 0 {
		return handlers.Reply{}, fmt.Errorf("case %s: %w", c.ID, ErrNobody)
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Timers: []models.Timer{stepTimer(c)}}
	return reply, a.notify(ctx, r, c, org, hear, &reply)
}

func stepTimer(c models.Case) models.Timer {
	return models.At(c.NextAt, string(bot.Do("escalation.step", string(c.ID))))
}

// notify tells people of a case. Each rung's notice is a message of its own,
// so that a phone rings; an undeliverable one moves the case on at once.
func (a activity) notify(ctx context.Context, r handlers.Request, c models.Case, org models.Org, hear []models.PersonID, reply *handlers.Reply) error {
	for _, id := range hear {
		to := org.Person(id)
		m, err := a.notice(ctx, r, c, org, to, "notice")
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: noticeKey(c, id), Subject: subject(c), Lane: lane(c), Message: m,
			Due: a.when(c, to, r.Now), Otherwise: string(bot.Do("escalation.step", string(c.ID))),
		})
		reply.Homes = append(reply.Homes, id)
	}
	return nil
}

// when is now for a case that breaks quiet hours, else the person's next
// waking hour.
func (a activity) when(c models.Case, to models.Person, now time.Time) time.Time {
	if c.Ladder.Always {
		return now
	}
	return a.calendar.Awake(to, now)
}

func lane(c models.Case) models.Lane {
	if c.About == "flag" {
		return models.SafetyLane
	}
	return models.GateLane
}

func subject(c models.Case) string { return "case:" + string(c.ID) }

// noticeKey is the message of the call in which a person was told last.
func noticeKey(c models.Case, to models.PersonID) string {
	return fmt.Sprintf("%s:%d:%s", subject(c), c.Notified[to], to)
}

// notice speaks of a case in the words of its kind: "escalation.gate_notice".
func (a activity) notice(ctx context.Context, r handlers.Request, c models.Case, org models.Org, to models.Person, part string) (bot.Message, error) {
	words := r.Words(to)
	data := prompts.Data{
		"Case": c.ID, "Person": org.Person(c.Person).Name, "Since": c.OpenedAt, "Until": c.NextAt, "Holder": org.Person(c.Holder).Name,
	}
	switch c.About {
	case "gate":
		g, err := a.store.Gate(ctx, models.GateID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		data["Gate"], data["Due"] = g.ID, g.DueAt
		data["Name"] = handlers.GateName(a.policy, g.Rule, words.Locale())
	default:
		f, err := a.store.Flag(ctx, models.FlagID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		data["Flag"], data["Severity"] = f.ID, f.Severity
	}
	return words.Message("escalation."+c.About+"_"+part, data), nil
}

// acknowledge gives the case to one who heard of it: nobody else is called
// while their lease runs.
func (a activity) acknowledge(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		return c.Acknowledge(r.Person.ID, org, r.Now)
	}, always("held"))
}

// change takes a case through one of its rules, moves its timer, cancels what
// was queued, and edits the notices that people have before them: part names
// the words for one of them, or none to leave it as it is.
func (a activity) change(ctx context.Context, r handlers.Request, rule func(models.Case, models.Org) (models.Case, error), part func(before models.Case, to models.PersonID) string) (handlers.Reply, error) {
	before, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	c, err := rule(before, org)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Cancel: []string{subject(c)}, Timers: []models.Timer{stepTimer(c)}}
	for _, id := range before.Told() {
		reply.Homes = append(reply.Homes, id)
		words := part(before, id)
		if words == "" {
			continue
		}
		m, err := a.notice(ctx, r, c, org, org.Person(id), words)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: noticeKey(before, id) + ":" + words + ":" + r.Event.ID, Subject: "after:" + string(c.ID),
			Replaces: noticeKey(before, id), Lane: lane(c), Message: m,
		})
	}
	return reply, nil
}

func always(part string) func(models.Case, models.PersonID) string {
	return func(models.Case, models.PersonID) string { return part }
}

func (a activity) load(ctx context.Context, r handlers.Request) (models.Case, models.Org, error) {
	c, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err != nil {
		return c, models.Org{}, err
	}
	org, err := a.store.Org(ctx)
	return c, org, err
}

// openSnooze asks until when, and why.
func (a activity) openSnooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := c.Snooze(r.Person.ID, r.Now.Add(time.Hour), org, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("escalation.form_snooze", prompts.Data{"Case": c.ID})}, nil
}

func (a activity) snooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Entered("why") == "" {
		return handlers.Reply{}, models.Invalid{Field: "why", Why: "escalation.why_reason"}
	}
	until := r.Now.Add(time.Duration(handlers.Number(r.Event.Values, "hours")) * time.Hour)
	return a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		c, err := c.Snooze(r.Person.ID, until, org, r.Now)
		c.Reason = r.Entered("why")
		return c, err
	}, always("snoozed"))
}

// openReassign offers everybody who may decide in the person's place.
func (a activity) openReassign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, org, err := a.load(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case c.State == models.CaseClosed:
		return handlers.Reply{}, models.NotReady("escalation.closed")
	case !c.Hears(r.Person.ID, org):
		return handlers.Reply{}, models.NotAllowed("escalation.not_asked")
	}
	var may []models.Person
	for _, p := range org.People() {
		if _, err := c.Reassign(r.Person.ID, p.ID, org, r.Now); err == nil {
			may = append(may, p)
		}
	}
	if len(may) == 0 {
		return handlers.Reply{}, models.NotReady("escalation.nobody_else")
	}
	return handlers.Reply{Form: r.Form("escalation.form_reassign", prompts.Data{"Case": c.ID, "People": handlers.PeopleOptions(may)})}, nil
}

// reassign hands the case on. The new one is asked like by a rung; the others
// see who has it now.
func (a activity) reassign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	to := models.PersonID(r.Entered("to"))
	reply, err := a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		return c.Reassign(r.Person.ID, to, org, r.Now)
	}, func(_ models.Case, told models.PersonID) string {
		if told == to {
			return "" // they get a notice of their own
		}
		return "moved"
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	c := *reply.Save[0].(*models.Case)
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	m, err := a.notice(ctx, r, c, org, org.Person(to), "notice")
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: to, Key: noticeKey(c, to), Subject: subject(c), Lane: lane(c), Message: m,
		Due: a.when(c, org.Person(to), r.Now), Otherwise: string(bot.Do("escalation.step", string(c.ID))),
	})
	reply.Homes = append(reply.Homes, to)
	return reply, nil
}

// recuse takes the actor out of the case. Others keep their notices; those who
// saw the actor look after it are asked again.
func (a activity) recuse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		return c.Recuse(r.Person.ID, org, r.Now)
	}, func(before models.Case, to models.PersonID) string {
		switch {
		case to == r.Person.ID:
			return "recused"
		case before.Holder == r.Person.ID:
			return "notice"
		}
		return ""
	})
}

// left moves every case on that was in the hands of somebody who is gone.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Event.Channel != "" {
		return handlers.Reply{}, nil
	}
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range cases {
		if c.WaitsFor(r.Person.ID) {
			c.NextAt = r.Now
			reply.Timers = append(reply.Timers, stepTimer(c))
		}
	}
	return reply, nil
}

// clear puts the end of a case in the place of its last notices.
func (a activity) clear(r handlers.Request, c models.Case, org models.Org) handlers.Reply {
	reply := handlers.Reply{Cancel: []string{subject(c)}}
	for _, id := range c.Told() {
		to := org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: noticeKey(c, id) + ":over", Subject: "after:" + string(c.ID), Replaces: noticeKey(c, id), Lane: lane(c),
			Message: r.Words(to).Message("escalation.over", prompts.Data{"Person": org.Person(c.Person).Name}),
		})
		reply.Homes = append(reply.Homes, id)
	}
	return reply
}

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil || len(cases) == 0 {
		return nil, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, c := range cases {
		if !c.Hears(r.Person.ID, org) {
			continue
		}
		m, err := a.notice(ctx, r, c, org, r.Person, partOf(c))
		if err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: c.OpenedAt, Message: m})
	}
	return cards, nil
}

// partOf names the words for a case as it stands.
func partOf(c models.Case) string {
	switch c.State {
	case models.CaseHeld:
		return "held"
	case models.CaseSnoozed:
		return "snoozed"
	default:
		return "notice"
	}
}
