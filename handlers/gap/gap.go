// Package gap puts what a mentee says of their own competencies beside what
// their supervisor says, and lets the supervisor pick the growth areas. It asks,
// reminds, and brings a silence to a ladder. It decides nothing about anybody's
// practice, and pairs nobody.
package gap

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what gaps need of storage.
type Store interface {
	handlers.Finder
	Intake(context.Context, models.IntakeID) (models.Intake, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
	RatingsOf(context.Context, models.PersonID) ([]models.Rating, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	Supervisions(context.Context, models.PersonID) ([]models.Supervision, error)
	PromptsAbout(ctx context.Context, people []models.PersonID, since time.Time, subjects ...string) ([]models.Delivery, error)
	Queued(ctx context.Context, subjects string) ([]models.Delivery, error)
	DeliveryByKey(context.Context, string) (models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "gap",
		Commands: []handlers.Command{{Name: "gaps", Handle: a.show}},
		Clicks:   map[string]handlers.Handler{"gap.rate": a.open},
		Forms:    map[string]handlers.Handler{"gap.save": a.save},
		Timers: map[string]handlers.Handler{
			"gap.ask": a.ask, "gap.again": a.again, "gap.remind": a.remind, "gap.escalate": a.escalate, "gap.yearly": a.yearly,
			"gap.apart": a.apart, "gap.unask": a.unask,
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

// ladder is who hears when a supervisor is silent. A program without it asks and
// reminds, and leaves it at that.
const ladder = "ratings_overdue"

// remindAfter is in working days.
const remindAfter = 2

const year = 365 * 24 * time.Hour

func subject(in models.Intake) string { return "ratings:" + string(in.ID) }

// waits reports whether a supervisor has not rated what a mentee rated who takes
// part.
func waits(in models.Intake) bool {
	return in.Side == models.AsMentee && in.State != models.IntakeWithdrawn && in.RatedAt.IsZero()
}

func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.ring(ctx, r, "gap.asked")
}

// again asks after a year.
func (a activity) again(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.ring(ctx, r, "gap.asked_again")
}

// ring asks the supervisor, in their waking hours, and sets when to remind them
// and when the ladder begins.
func (a activity) ring(ctx context.Context, r handlers.Request, key string) (handlers.Reply, error) {
	reply, in, boss, err := a.doorbell(ctx, r, key, "asked")
	if err != nil || boss.ID == "" {
		return handlers.Reply{}, err
	}
	reply.Timers = []models.Timer{
		models.At(a.calendar.Workdays(boss, r.Now, remindAfter), string(bot.Do("gap.remind", string(in.ID)))),
		models.At(a.calendar.Workdays(boss, r.Now, a.policy.RatingDays), string(bot.Do("gap.escalate", string(in.ID)))),
	}
	return reply, nil
}

// remind asks once more. What still waits until the supervisor is back gives its
// place to this.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	reply, in, boss, err := a.doorbell(ctx, r, "gap.reminded", "reminded")
	if boss.ID != "" {
		reply.Cancel = []string{subject(in)}
	}
	return reply, err
}

// doorbell is a message to whoever oversees the mentee while they have not rated;
// nobody where there is no such person, or nothing to rate anymore. It waits until
// they are back from leave, and is not sent where nobody knows when that is: their
// home shows it, and the ladder begins as ever.
func (a activity) doorbell(ctx context.Context, r handlers.Request, key, what string) (handlers.Reply, models.Intake, models.Person, error) {
	in, err := a.store.Intake(ctx, models.IntakeID(r.Subject))
	if err != nil || !waits(in) {
		return handlers.Reply{}, in, models.Person{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, in, models.Person{}, err
	}
	boss := org.Person(models.Overseer(org, in.Person, r.Now))
	if boss.ID == "" || boss.State != models.Active {
		return handlers.Reply{}, in, models.Person{}, nil
	}
	reply := handlers.Reply{Homes: []models.PersonID{boss.ID}}
	if at := a.calendar.Back(boss, org.Absences(boss.ID), r.Now); !at.IsZero() {
		reply.Send = []handlers.Message{{
			To: boss.ID, Key: fmt.Sprintf("%s:%s:%d", subject(in), what, r.Now.Unix()), Subject: subject(in), Lane: models.PromptLane,
			Due: at, Message: r.Words(boss).Message(key, prompts.Data{"Intake": in.ID, "Person": org.Person(in.Person).Name}),
		}}
	}
	return reply, in, boss, nil
}

// escalate brings the silence to the program's ladder.
func (a activity) escalate(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, err := a.store.Intake(ctx, models.IntakeID(r.Subject))
	rungs, known := a.policy.Ladders[ladder]
	if err != nil || !waits(in) || in.Asked != "" || !known {
		return handlers.Reply{}, err
	}
	c := models.Bring("ratings", string(in.ID), in.Person, "gap.case", string(bot.Do("gap.rate", string(in.ID))), rungs, r.Now)
	in.Asked = c.ID
	return handlers.Reply{
		Save:   []models.Noun{&in, &c},
		Timers: []models.Timer{handlers.StepOf(c, r.Now)},
		Cancel: []string{subject(in)},
	}, nil
}

// rated is the intake and everything said about its person, for somebody who
// may rate them.
func (a activity) rated(ctx context.Context, r handlers.Request) (models.Intake, models.Org, []models.Rating, error) {
	in, err := a.store.Intake(ctx, models.IntakeID(r.Subject))
	if err != nil {
		return in, models.Org{}, nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return in, org, nil, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.Authorize, in.Person, r.Now); !ok {
		return in, org, nil, models.NotAllowed(why)
	}
	if org.Person(in.Person).State != models.Active {
		return in, org, nil, models.NotReady("errors.why_left")
	}
	ratings, err := a.store.RatingsOf(ctx, in.Person)
	return in, org, ratings, err
}

// open asks for the same competencies that the mentee rated, without showing
// what the mentee said: two looks are worth more than one and an echo.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, org, ratings, err := a.rated(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.form(r, in, org, Items(in, ratings), false)}, nil
}

// form asks for a level of each item; more says that there is one that the actor was not
// asked for yet.
func (a activity) form(r handlers.Request, in models.Intake, org models.Org, of []models.CompetencyKey, more bool) *bot.Form {
	locale := r.Words(r.Person).Locale()
	var items []map[string]any
	var options []bot.Option
	for _, key := range of {
		name := handlers.CompetencyName(a.policy, key, locale)
		items = append(items, map[string]any{"ID": key, "Name": name})
		options = append(options, bot.Option{Label: name, Value: string(key)})
	}
	return r.Form("gap.form", prompts.Data{
		"Intake": in.ID, "Person": org.Person(in.Person).Name, "Items": items, "Options": options, "More": more,
	})
}

// save keeps the supervisor's ratings, ends the case about them if there is
// one, and shows both sides to the mentee. What the mentee rated since the form was
// opened is asked for as well.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, org, ratings, err := a.rated(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	items := Items(in, ratings)
	if !Asked(r.Event.Values, items) {
		return handlers.Reply{Form: handlers.Refilled(*a.form(r, in, org, items, true), r.Event.Values)}, nil
	}
	given, err := Read(r.Event.Values, items, in.Person, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	in.RatedAt = r.Now
	reply := handlers.Reply{
		Save: []models.Noun{&in}, Cancel: []string{subject(in)},
		Unset:  []string{string(bot.Do("gap.remind", string(in.ID))), string(bot.Do("gap.escalate", string(in.ID)))},
		Timers: []models.Timer{models.At(r.Now.Add(year), string(bot.Do("gap.yearly", string(in.ID))))},
		Homes:  []models.PersonID{r.Person.ID, in.Person},
	}
	for i := range given {
		given[i].ID = models.NewID[string]("ra")
		reply.Save = append(reply.Save, &given[i])
	}
	if err := a.close(ctx, r, in, &reply); err != nil {
		return handlers.Reply{}, err
	}
	mentee := org.Person(in.Person)
	reply.Send = []handlers.Message{
		{
			To: r.Person.ID, Key: subject(in) + ":saved:" + r.Event.ID, Subject: "rated:" + string(in.ID),
			Message: *r.Say("gap.saved", prompts.Data{"Person": mentee.Name}),
		},
		{
			To: mentee.ID, Key: subject(in) + ":shown:" + r.Event.ID, Subject: "rated:" + string(in.ID), Due: a.calendar.Awake(mentee, r.Now),
			Message: r.Words(mentee).Message("gap.beside", prompts.Data{
				"By": r.Person.Name, "Rows": a.rows(r.Words(mentee).Locale(), append(ratings, given...), in.Person),
			}),
		},
	}
	return handlers.Screened(r, org, a.form(r, in, org, items, false), subject(in), handlers.Around(org, r.Now, in.Person), reply), nil
}

// close ends the case that asked for the ratings.
func (a activity) close(ctx context.Context, r handlers.Request, in models.Intake, reply *handlers.Reply) error {
	if in.Asked == "" {
		return nil
	}
	c, err := a.store.Case(ctx, in.Asked)
	if err != nil || c.State == models.CaseClosed {
		return err
	}
	c = c.Close(r.Now)
	reply.Save = append(reply.Save, &c)
	reply.Timers = append(reply.Timers, handlers.StepOf(c, r.Now))
	return nil
}

func (a activity) rows(locale string, ratings []models.Rating, person models.PersonID) []map[string]any {
	out := []map[string]any{}
	for _, row := range Beside(ratings, person) {
		out = append(out, map[string]any{
			"Competency": handlers.CompetencyName(a.policy, row.Competency, locale), "Self": row.Self, "Boss": row.Supervisor, "Growth": row.Growth,
		})
	}
	return out
}

// show puts both sides beside each other, for the person and who may see their
// record.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	about, _, err := handlers.Seen(ctx, a.store, r, models.SeeRecord)
	if err != nil {
		return handlers.Reply{}, err
	}
	ratings, err := a.store.RatingsOf(ctx, about.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Answer: r.Say("gap.shown", prompts.Data{
		"Person": about.Name, "Own": about.ID == r.Person.ID, "Rows": a.rows(r.Words(r.Person).Locale(), ratings, about.ID),
	})}, nil
}

// yearly asks both sides again: what was true a year ago is not a gap today.
func (a activity) yearly(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, err := a.store.Intake(ctx, models.IntakeID(r.Subject))
	if err != nil || in.State == models.IntakeWithdrawn {
		return handlers.Reply{}, err
	}
	who, err := a.store.Person(ctx, in.Person)
	if err != nil || who.State != models.Active {
		return handlers.Reply{}, err
	}
	in.RatedAt, in.Asked = time.Time{}, ""
	return handlers.Reply{
		Save:   []models.Noun{&in},
		Timers: []models.Timer{models.At(a.calendar.Workdays(who, r.Now, remindAfter), string(bot.Do("gap.again", string(in.ID))))},
		Send: []handlers.Message{{
			To: who.ID, Key: fmt.Sprintf("%s:yearly:%d", subject(in), r.Now.Unix()), Subject: "yearly:" + string(in.ID), Lane: models.PromptLane,
			Due: a.calendar.Awake(who, r.Now), Message: r.Words(who).Message("gap.again", nil),
		}},
	}, nil
}

// home shows a supervisor whom they have not rated yet, unless it is a case before
// them already: then it stands there once, with more to press.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	if !slices.Contains(r.Roles, models.SupervisorRole) {
		return nil, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, id := range models.Overseen(org, r.Person.ID, r.Now) {
		in, err := a.store.IntakeOf(ctx, id, models.AsMentee)
		if errors.Is(err, models.ErrNotFound) || err == nil && !waits(in) || org.Person(id).State != models.Active {
			continue
		}
		if err != nil {
			return nil, err
		}
		brought, err := a.brought(ctx, r, in, org)
		if err != nil {
			return nil, err
		}
		if !brought {
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: in.CreatedAt, Message: *r.Say("gap.todo", prompts.Data{
				"Intake": in.ID, "Person": org.Person(id).Name,
			})})
		}
	}
	return cards, nil
}

// brought reports whether the missing ratings are a case that the actor has to act on.
func (a activity) brought(ctx context.Context, r handlers.Request, in models.Intake, org models.Org) (bool, error) {
	if in.Asked == "" {
		return false, nil
	}
	c, err := a.store.Case(ctx, in.Asked)
	return err == nil && c.State != models.CaseClosed && c.Hears(r.Person.ID, org, r.Now), err
}
