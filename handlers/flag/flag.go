// Package flag lets anybody raise a concern about unsafe practice in a few
// taps and brings it to a human who is not part of it. It is not the statutory
// reporting system, and it never leaves a public trace.
package flag

import (
	"context"
	"strconv"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what flags need of storage.
type Store interface {
	handlers.Finder
	Org(context.Context) (models.Org, error)
	Flag(context.Context, models.FlagID) (models.Flag, error)
	FlagsBy(context.Context, models.PersonID) ([]models.Flag, error)
	Case(context.Context, models.CaseID) (models.Case, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name:      "flag",
		Commands:  []handlers.Command{{Name: "flag", Handle: a.open}},
		Clicks:    map[string]handlers.Handler{"flag.decide": a.openPlan},
		Forms:     map[string]handlers.Handler{"flag.save": a.save, "flag.planned": a.plan},
		Shortcuts: map[string]handlers.Handler{"flag_concern": a.fromMessage},
		Home:      a.home,
	}
}

type activity struct {
	store  Store
	policy models.Policy
}

func (a activity) open(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Form: r.Form("flag.form", a.formData("", "command"))}, nil
}

func (a activity) fromMessage(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	text := ""
	if r.Event.Quote != nil {
		text = r.Event.Quote.Text
	}
	return handlers.Reply{Form: r.Form("flag.form", a.formData(text, "message"))}, nil
}

func (a activity) formData(facts, source string) prompts.Data {
	return prompts.Data{"Facts": facts, "Source": source, "Emergency": a.policy.EmergencyNo, "StateLine": a.policy.StateLine}
}

// save puts a concern on file and starts its ladder.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	severity := handlers.Number(r.Event.Values, "severity")
	ladder, known := a.policy.Ladders[ladders[severity]]
	switch {
	case !known:
		return handlers.Reply{}, models.Invalid{Field: "severity", Why: "flag.why_severity"}
	case r.Entered("facts") == "":
		return handlers.Reply{}, models.Invalid{Field: "facts", Why: "flag.why_facts"}
	}
	about, err := a.about(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := models.Case{
		ID: models.NewID[models.CaseID]("cs"), About: "flag", Person: about, Reporter: r.Person.ID,
		Ladder: ladder, State: models.CaseOpen, NextAt: r.Now, OpenedAt: r.Now,
	}
	f := models.Flag{
		ID: models.NewID[models.FlagID]("fl"), Person: about, Reporter: r.Person.ID, Severity: severity,
		Facts: r.Entered("facts"), Action: r.Entered("action"), Source: r.Subject, State: models.FlagOpen, Case: c.ID, RaisedAt: r.Now,
	}
	c.Object = string(f.ID)
	return handlers.Reply{
		Save:   []models.Noun{&f, &c},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("escalation.step", string(c.ID))))},
		Send: []handlers.Message{{
			To: r.Person.ID, Key: "flag:" + string(f.ID) + ":received", Subject: "flag:" + string(f.ID), Lane: models.SafetyLane,
			Message: *r.Say("flag.received_"+strconv.Itoa(severity), prompts.Data{"Emergency": a.policy.EmergencyNo, "StateLine": a.policy.StateLine}),
		}},
		Homes: []models.PersonID{r.Person.ID},
	}, nil
}

// about is the person whose practice it is; empty when nobody was named.
func (a activity) about(ctx context.Context, r handlers.Request) (models.PersonID, error) {
	user := r.Entered("about")
	if user == "" {
		return "", nil
	}
	p, err := handlers.ByUser(ctx, a.store, r.Event, user, r.Now)
	if err != nil {
		return "", models.Invalid{Field: "about", Why: "flag.why_about"}
	}
	if p.ID == r.Person.ID {
		return "", models.Invalid{Field: "about", Why: "flag.why_self"}
	}
	return p.ID, nil
}

// ladders is the policy's ladder for each severity.
var ladders = map[int]string{1: "flag_critical", 2: "flag_serious", 3: "flag_moderate", 4: "flag_concern"}

// heard is the flag and its case for one who was asked about it.
func (a activity) heard(ctx context.Context, r handlers.Request) (models.Flag, models.Case, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
	if err != nil {
		return f, models.Case{}, err
	}
	c, err := a.store.Case(ctx, f.Case)
	if err != nil {
		return f, c, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return f, c, err
	}
	if !c.Hears(r.Person.ID, org) {
		return f, c, models.NotAllowed("escalation.not_asked")
	}
	if f.State == models.FlagClosed {
		return f, c, models.NotReady("escalation.closed")
	}
	return f, c, nil
}

// openPlan shows what was seen, to those who were asked, and asks for a plan.
// That it was read is on file.
func (a activity) openPlan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, c, err := a.heard(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	reading := &models.Reading{ID: models.NewID[string]("rg"), Flag: f.ID, Reader: r.Person.ID, ReadAt: r.Now}
	about := ""
	if c.Person != "" {
		p, err := a.store.Person(ctx, c.Person)
		if err != nil {
			return handlers.Reply{}, err
		}
		about = p.Name
	}
	return handlers.Reply{
		Save: []models.Noun{reading},
		Form: r.Form("flag.form_plan", prompts.Data{"Flag": f.ID, "About": about, "Facts": f.Facts, "Action": f.Action, "Severity": f.Severity}),
	}, nil
}

// plan records what is done about a concern and closes its case.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, c, err := a.heard(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if r.Entered("plan") == "" {
		return handlers.Reply{}, models.Invalid{Field: "plan", Why: "flag.why_plan"}
	}
	f.Plan, f.ClosedWhy, f.State, f.ClosedAt = r.Entered("plan"), r.Entered("cause"), models.FlagClosed, r.Now
	c = c.Close(r.Now)
	reporter, err := a.store.Person(ctx, f.Reporter)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
		Save:   []models.Noun{&f, &c},
		Cancel: []string{"case:" + string(c.ID)},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("escalation.step", string(c.ID))))},
		Send: []handlers.Message{{
			To: reporter.ID, Key: "flag:" + string(f.ID) + ":closed", Subject: "flag:" + string(f.ID), Lane: models.SafetyLane,
			Message: r.Words(reporter).Message("flag.closed", prompts.Data{"Raised": f.RaisedAt}),
		}},
		Homes: []models.PersonID{f.Reporter, r.Person.ID},
	}, nil
}

// home shows a reporter where their concerns stand, without what was done.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	flags, err := a.store.FlagsBy(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, f := range flags {
		if f.State != models.FlagClosed {
			cards = append(cards, handlers.Card{Place: handlers.Dates, Since: f.RaisedAt, Message: *r.Say("flag.card", prompts.Data{"Raised": f.RaisedAt})})
		}
	}
	return cards, nil
}
