// Package escalation runs every case up its ladder until a human who may act
// has acted: an overdue gate, a flag, a drill, whatever an activity brings. It
// decides nothing about the case itself: the activity that brought it does.
package escalation

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what escalation needs of storage.
type Store interface {
	Case(context.Context, models.CaseID) (models.Case, error)
	CasesHeardBy(context.Context, models.PersonID) ([]models.Case, error)
	OpenCases(context.Context) ([]models.Case, error)
	Gate(context.Context, models.GateID) (models.Gate, error)
	Flag(context.Context, models.FlagID) (models.Flag, error)
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	Queued(ctx context.Context, subjects string) ([]models.Delivery, error)
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "escalation",
		Commands: []handlers.Command{
			{Name: "drill", Who: []models.Role{models.CoordinatorRole, models.GovernanceRole}, Handle: a.openDrill},
		},
		Clicks: map[string]handlers.Handler{
			"escalation.acknowledge": a.acknowledge, "escalation.takeover": a.takeOver, "escalation.next": a.callNext,
			"escalation.snooze": a.openSnooze, "escalation.reassign": a.openReassign, "escalation.recuse": a.recuse,
		},
		Forms: map[string]handlers.Handler{
			"escalation.snoozed": a.snooze, "escalation.reassigned": a.reassign, "escalation.drilled": a.drill,
		},
		OpenedBy: map[string]string{"escalation.drilled": "drill"},
		Timers:   map[string]handlers.Handler{"escalation.step": a.step, "escalation.show": a.show, "escalation.list": a.list, "escalation.apart": a.apart},
		Events:   map[bot.Kind]handlers.Handler{bot.Left: a.left},
		Home:     a.home,
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
	org, err := r.Org(ctx)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case c.State == models.CaseClosed:
		return a.clear(ctx, r, c, org)
	case c.Kept(org, r.Now): // what could not be delivered was to somebody else
		return handlers.Reply{Timers: []models.Timer{stepTimer(c)}}, nil
	case c.Drill() && c.Climbed():
		return a.endDrill(ctx, r, c.Close(r.Now), org, "")
	}
	before := c
	c, hear := before.Step(org, r.Now)
	switch {
	case len(hear) > 0:
	case c.Drill(): // all who could be called stepped out
		return a.endDrill(ctx, r, before.Close(r.Now), org, "")
	default:
		return handlers.Reply{}, fmt.Errorf("case %s: %w", c.ID, ErrNobody)
	}
	c = a.fromNotice(c, org, hear, r.Now)
	reply := handlers.Reply{Save: []models.Noun{&c}, Timers: append(listTimer(c), stepTimer(c))}
	reply.Timers = append(reply.Timers, reachTimer(c, r.Now)...)
	if len(c.InPlaceOf) > 0 { // who looked after it until now may have done so for somebody who is back
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("escalation.apart", string(c.Person)))))
	}
	if before.Holder != "" && r.Now.Before(before.NextAt) { // they are not there anymore
		if err := a.reopened(ctx, r, before, c, org, hear, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	err = a.notify(ctx, r, before, c, org, hear, &reply)
	return reply, err
}

// reopened edits what others read of whoever looked after the case and is out of it:
// nobody does now. Those who hear of it anew need no edit.
func (a activity) reopened(ctx context.Context, r handlers.Request, before, c models.Case, org models.Org, anew []models.PersonID, reply *handlers.Reply) error {
	return a.retell(ctx, r, before, c, org, fmt.Sprint(r.Now.UnixMilli()), func(_ models.Case, to models.PersonID) string {
		if slices.Contains(anew, to) || !c.Hears(to, org, r.Now) {
			return ""
		}
		return "notice"
	}, reply)
}

// listTimer puts a case on the review list, once.
func listTimer(c models.Case) []models.Timer {
	if !c.ListedAt.IsZero() {
		return nil
	}
	return []models.Timer{models.At(c.ListsAt(), string(bot.Do("escalation.list", string(c.ID))))}
}

// list puts a case that has been open for long on the review list, also while
// somebody keeps it.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err != nil || c.State == models.CaseClosed || !c.ListedAt.IsZero() {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	before := c
	c, hear := before.List(org, r.Now)
	reply := handlers.Reply{Save: []models.Noun{&c}}
	err = a.notify(ctx, r, before, c, org, hear, &reply)
	return reply, err
}

// reachTimer has whoever raised a concern told when nobody may hear of it anymore, or when
// somebody may again. It is set whenever the case comes to people or loses some.
func reachTimer(c models.Case, now time.Time) []models.Timer {
	if c.About != "flag" {
		return nil
	}
	return []models.Timer{models.At(now, string(bot.Do("flag.reach", c.Object)))}
}

func stepTimer(c models.Case) models.Timer {
	return models.At(c.NextAt, string(bot.Do("escalation.step", string(c.ID))))
}

// notify tells people of a case as it stands. Each rung's notice is a message of its
// own, so that a phone rings; it replaces an earlier one that is still queued. If it
// cannot be delivered, the case moves on at once.
func (a activity) notify(ctx context.Context, r handlers.Request, before, c models.Case, org models.Org, hear []models.PersonID, reply *handlers.Reply) error {
	for _, id := range hear {
		to := org.Person(id)
		m, err := a.notice(ctx, r, c, org, to, partOf(c))
		if err != nil {
			return err
		}
		notice := handlers.Message{To: id, Key: noticeKey(c, id), Subject: subject(c), Lane: lane(c), Message: m, Due: a.when(c, to, r.Now), Rings: true}
		if c.State == models.CaseOpen { // what somebody keeps stays with them
			notice.Otherwise = string(bot.Do("escalation.step", string(c.ID)))
		}
		if _, told := before.Notified[id]; told {
			notice.Replaces = noticeKey(before, id)
		}
		reply.Send = append(reply.Send, notice)
		reply.Homes = append(reply.Homes, id)
	}
	return nil
}

// fromNotice lets the wait of a call run from when the first of them hears, so
// that a ladder does not climb over people who are asleep or off duty.
func (a activity) fromNotice(c models.Case, org models.Org, hear []models.PersonID, now time.Time) models.Case {
	var first time.Time
	var who models.Person
	for _, id := range hear {
		if at := a.when(c, org.Person(id), now); first.IsZero() || at.Before(first) {
			first, who = at, org.Person(id)
		}
	}
	wait := c.NextAt.Sub(now)
	if c.NextAt = first.Add(wait); c.Ladder.Working {
		c.NextAt = a.calendar.Patience(who, first, wait)
	}
	return c
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

// after is the subject of what replaces a notice.
func after(c models.Case) string { return "after:" + string(c.ID) }

// noticeKey is the key of the latest notice that a person got.
func noticeKey(c models.Case, to models.PersonID) string {
	return fmt.Sprintf("%s:%d:%s", subject(c), c.Notified[to], to)
}

// said is what was sent about a case, including what replaced a notice before that
// one was sent.
func (a activity) said(ctx context.Context, c models.Case) ([]models.Delivery, error) {
	sent, err := a.store.MessagesAbout(ctx, subject(c))
	if err != nil || c.Drill() {
		return sent, err
	}
	instead, err := a.store.MessagesAbout(ctx, after(c))
	return append(sent, instead...), err
}

// stands reports whether the notice with a key, or what replaced it, was sent.
func stands(sent []models.Delivery, key string) bool {
	return slices.ContainsFunc(sent, func(d models.Delivery) bool { return d.Key == key || strings.HasPrefix(d.Key, key+":") })
}

// notice speaks of a case in the words of its kind: "escalation.gate_notice".
// What an activity brings is spoken of in the words of that activity.
func (a activity) notice(ctx context.Context, r handlers.Request, c models.Case, org models.Org, to models.Person, part string) (bot.Message, error) {
	words := r.Words(to)
	data := prompts.Data{
		"Case": c.ID, "Person": org.Person(c.Person).Name, "Since": c.OpenedAt, "Until": c.NextAt,
		"Holder": org.Person(c.Holder).Name, "Mine": c.Holder == to.ID, "Listed": !c.ListedAt.IsZero(),
		"CanSnooze": !c.Ladder.Always,
	}
	if part == "recused" {
		data["Nobody"] = c.Nobody(org, r.Now)
	}
	kind := c.About
	switch c.About {
	case "gate":
		g, err := a.store.Gate(ctx, models.GateID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		data["Gate"], data["Due"], data["Decides"] = g.ID, g.DueAt, decides(c, org, to.ID, r.Now)
		data["Name"] = handlers.GateName(a.policy, g.Rule, words.Locale())
	case "flag":
		f, err := a.store.Flag(ctx, models.FlagID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		data["Flag"], data["Severity"], data["Planned"] = f.ID, f.Severity, f.State == models.FlagPlan
	case "drill":
		data["Ladder"] = bot.PlainText(words.Text("escalation.ladder_"+c.Object, nil))
	default:
		kind, data["Decide"], data["Do"] = "other", c.Decide, words.Text(c.Topic+"_do", nil)
		data["Topic"] = prompts.Words(words.Text(c.Topic, prompts.Data{"Person": data["Person"], "Since": c.OpenedAt}))
	}
	return words.Message("escalation."+kind+"_"+part, data), nil
}

// left moves every case on that was in the hands of somebody who is gone.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Event.Channel != "" {
		return handlers.Reply{}, nil
	}
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil || len(cases) == 0 {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range cases {
		if c.WaitsFor(r.Person.ID, org, r.Now) {
			c.NextAt = r.Now
			reply.Timers = append(reply.Timers, stepTimer(c))
		}
		reply.Timers = append(reply.Timers, reachTimer(c, r.Now)...)
	}
	return reply, nil
}

// show edits what people were told to the case as it stands, once an activity has
// planned what to do.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err != nil || c.State == models.CaseClosed {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Timers: listTimer(c)}
	err = a.retell(ctx, r, c, c, org, fmt.Sprint(r.Now.UnixMilli()), func(models.Case, models.PersonID) string { return partOf(c) }, &reply)
	return reply, err
}

// clear replaces every notice of every call by the end of the case, also for those who
// are out of it. Edits ring nobody, so they do not wait for the morning.
func (a activity) clear(ctx context.Context, r handlers.Request, c models.Case, org models.Org) (handlers.Reply, error) {
	sent, err := a.said(ctx, c)
	if err != nil {
		return handlers.Reply{}, err
	}
	over := "escalation.over"
	if c.Drill() {
		over = "escalation.drill_closed"
	}
	reply := handlers.Reply{Cancel: []string{subject(c), after(c)}, Homes: c.Told()}
	for _, d := range sent {
		if slices.Contains(c.Recused, d.Person) {
			continue // who stepped out has read so
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: d.Person, Key: d.Key + ":over", Subject: after(c), Replaces: d.Key, Lane: lane(c),
			Message: r.Words(org.Person(d.Person)).Message(over, prompts.Data{"Person": a.shownName(c, org)}),
		})
	}
	return reply, nil
}

// shownName is the person of a case, but for a concern, where a name on a
// screen says too much.
func (a activity) shownName(c models.Case, org models.Org) string {
	if c.About == "flag" || c.Drill() {
		return ""
	}
	return org.Person(c.Person).Name
}

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil || len(cases) == 0 {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, c := range cases {
		if !c.Hears(r.Person.ID, org, r.Now) {
			continue
		}
		m, err := a.notice(ctx, r, c, org, r.Person, partOf(c))
		if err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Urgent: c.About == "flag", Since: c.OpenedAt, Message: m})
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
