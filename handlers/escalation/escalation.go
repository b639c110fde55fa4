// Package escalation runs every case up its ladder until a human who may act
// has acted: an overdue gate, a flag, a drill, whatever an activity brings. It
// decides nothing about the case itself: the activity that brought it does.
package escalation

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// Store is what escalation needs of storage.
type Store interface {
	Case(context.Context, models.CaseID) (models.Case, error)
	CasesHeardBy(context.Context, models.PersonID) ([]models.Case, error)
	OpenCases(context.Context) ([]models.Case, error)
	AuditOf(ctx context.Context, kind, object string) ([]models.AuditEvent, error)
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
			"escalation.acknowledge": a.moved((*move).acknowledge), "escalation.takeover": a.moved((*move).takeOver),
			"escalation.next": a.moved((*move).callNext), "escalation.recuse": a.moved((*move).recuse),
			"escalation.snooze": a.moved((*move).openSnooze), "escalation.reassign": a.moved((*move).openReassign),
		},
		Forms: map[string]handlers.Handler{
			"escalation.snoozed": a.moved((*move).snooze), "escalation.reassigned": a.moved((*move).reassign), "escalation.drilled": a.drill,
		},
		OpenedBy: map[string]string{"escalation.drilled": "drill"},
		Timers: map[string]handlers.Handler{
			"escalation.step": a.moved((*move).step), "escalation.show": a.moved((*move).show), "escalation.list": a.moved((*move).list),
			"escalation.apart": a.apart, "escalation.remind": a.remind, "escalation.recall": a.moved((*move).recall),
		},
		Events: map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)},
		Home:   a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// move is one change of a case: as it was and as it is by now, in the organization as it
// is, with what is saved and said of it.
type move struct {
	activity
	r         handlers.Request
	org       models.Org
	before, c models.Case
	reply     handlers.Reply
}

// moved is the handler of what somebody does to the case that a request is about, or of
// what happens to it in time.
func (a activity) moved(do func(*move, context.Context) (handlers.Reply, error)) handlers.Handler {
	return func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
		c, err := a.store.Case(ctx, models.CaseID(r.Subject))
		if err != nil {
			return handlers.Reply{}, err
		}
		org, err := r.Org(ctx)
		if err != nil {
			return handlers.Reply{}, err
		}
		return do(a.move(r, org, c), ctx)
	}
}

func (a activity) move(r handlers.Request, org models.Org, c models.Case) *move {
	return &move{activity: a, r: r, org: org, before: c, c: c}
}

// goesOn saves the case, and sets when it moves next.
func (m *move) goesOn() {
	m.reply.Save = append(m.reply.Save, &m.c)
	m.reply.Timers = append(m.reply.Timers, append(listTimer(m.c), stepTimer(m.c))...)
	m.reply.Timers = append(m.reply.Timers, reachTimer(m.c, m.r.Now)...)
}

// reachTimer has whoever raised a concern told when nobody may hear of it anymore, or when
// somebody may again. It is set whenever the case may have come to people or lost some.
func reachTimer(c models.Case, now time.Time) []models.Timer {
	if c.About != "flag" {
		return nil
	}
	return []models.Timer{models.At(now, string(bot.Do("flag.reach", c.Object)))}
}

func stepTimer(c models.Case) models.Timer { return handlers.StepOf(c, c.NextAt) }

// listTimer puts a case on the review list, once.
func listTimer(c models.Case) []models.Timer {
	if !c.ListedAt.IsZero() {
		return nil
	}
	return []models.Timer{models.At(c.ListsAt(), string(bot.Do("escalation.list", string(c.ID))))}
}

// ErrNobody is returned when a case reaches no allowed human at all; the timer
// stays, and an operator is told.
var ErrNobody = errors.New("no human is left to hear of the case")

// step brings a case to the next rung, or clears up after one that was closed.
func (m *move) step(ctx context.Context) (handlers.Reply, error) {
	switch {
	case m.c.State == models.CaseClosed:
		return m.clear(ctx)
	case m.c.Kept(m.org, m.r.Now): // what could not be delivered was to somebody else
		return handlers.Reply{Timers: []models.Timer{stepTimer(m.c)}}, nil
	case m.c.Drill() && m.c.Climbed():
		return m.endDrill(ctx, "")
	}
	if waits, err := m.waits(ctx); err != nil || waits {
		return m.reply, err
	}
	c, hear := m.c.Step(m.org, m.r.Now)
	switch {
	case len(hear) > 0:
	case c.Drill(): // all who could be called stepped out
		return m.endDrill(ctx, "")
	default:
		return handlers.Reply{}, fmt.Errorf("case %s: %w", c.ID, ErrNobody)
	}
	m.c = m.fromNotice(c, hear)
	m.goesOn()
	if len(m.c.InPlaceOf) > 0 { // who looked after it until now may have done so for somebody who is back
		m.reply.Timers = append(m.reply.Timers, models.At(m.r.Now, string(bot.Do("escalation.apart", string(c.Person)))))
	}
	if m.before.Holder != "" && m.r.Now.Before(m.before.NextAt) { // they are not there anymore
		if err := m.reopened(ctx, hear); err != nil {
			return handlers.Reply{}, err
		}
	}
	err := m.notify(ctx, hear)
	return m.reply, err
}

// fromNotice lets the wait of a call run from when the first of them hears, so
// that a ladder does not climb over people who are asleep or off duty.
func (m *move) fromNotice(c models.Case, hear []models.PersonID) models.Case {
	var first time.Time
	var who models.Person
	for _, id := range hear {
		if at := m.when(m.org.Person(id)); first.IsZero() || at.Before(first) {
			first, who = at, m.org.Person(id)
		}
	}
	wait := c.NextAt.Sub(m.r.Now)
	if c.NextAt = first.Add(wait); c.Ladder.Working {
		c.NextAt = m.calendar.Patience(who, first, wait)
	}
	return c
}

// when is now for a case that breaks quiet hours, else the person's next
// waking hour.
func (m *move) when(to models.Person) time.Time {
	if m.c.Ladder.Always {
		return m.r.Now
	}
	return m.calendar.Awake(to, m.r.Now)
}

// list puts a case that has been open for long on the review list, also while
// somebody keeps it.
func (m *move) list(ctx context.Context) (handlers.Reply, error) {
	if m.c.State == models.CaseClosed || !m.c.ListedAt.IsZero() {
		return handlers.Reply{}, nil
	}
	var hear []models.PersonID
	m.c, hear = m.c.List(m.org, m.r.Now)
	m.reply.Save = []models.Noun{&m.c}
	err := m.notify(ctx, hear)
	return m.reply, err
}

// show edits what people were told to the case as it stands, once an activity has
// planned what to do.
func (m *move) show(ctx context.Context) (handlers.Reply, error) {
	if m.c.State == models.CaseClosed {
		return handlers.Reply{}, nil
	}
	m.reply.Timers = listTimer(m.c)
	err := m.retell(ctx, m.moment(), always(partOf(m.c)))
	return m.reply, err
}

// left moves every case on that was in the hands of somebody who is gone.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	cases, org, err := a.heardBy(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range cases {
		if c.WaitsFor(r.Person.ID, org, r.Now) {
			reply.Timers = append(reply.Timers, handlers.StepOf(c, r.Now))
		}
		reply.Timers = append(reply.Timers, reachTimer(c, r.Now)...)
	}
	return reply, nil
}

// home shows every case that waits for the reader, as it stands.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	cases, org, err := a.heardBy(ctx, r)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, c := range cases {
		if !c.Hears(r.Person.ID, org, r.Now) {
			continue
		}
		m, err := a.move(r, org, c).notice(ctx, r.Person, partOf(c))
		if err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Urgent: c.About == "flag", Since: c.OpenedAt, Message: m})
	}
	return cards, nil
}

// heardBy is every case that was brought to the actor, whether they still hear of it or
// not. The organization is loaded only if there is one.
func (a activity) heardBy(ctx context.Context, r handlers.Request) ([]models.Case, models.Org, error) {
	cases, err := a.store.CasesHeardBy(ctx, r.Person.ID)
	if err != nil || len(cases) == 0 {
		return nil, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return cases, org, err
}
