// Package flag lets anybody raise a concern about unsafe practice in a few
// taps, with or without their name, and brings it to a human who is not part of
// it. It is not the statutory reporting system, and it never leaves a public
// trace.
package flag

import (
	"context"
	"slices"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what flags need of storage.
type Store interface {
	handlers.Finder
	Flag(context.Context, models.FlagID) (models.Flag, error)
	Flags(ctx context.Context, limit int) ([]models.Flag, error)
	FlagByReceipt(ctx context.Context, receipt string) (models.Flag, error)
	FlagsBy(context.Context, models.PersonID) ([]models.Flag, error)
	FlagsToldTo(context.Context, models.PersonID) ([]models.Flag, error)
	Remarks(context.Context, models.FlagID) ([]models.Remark, error)
	Readings(context.Context, models.FlagID) ([]models.Reading, error)
	AuditOf(ctx context.Context, kind, object string) ([]models.AuditEvent, error)
	Case(context.Context, models.CaseID) (models.Case, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
}

// New is the activity. The message to a reporter names the slash command.
func New(store Store, policy models.Policy, calendar *handlers.Calendar, command string) handlers.Activity {
	a := activity{store, policy, calendar, command}
	return handlers.Activity{
		Name: "flag",
		Commands: []handlers.Command{
			{Name: "flag", Handle: a.open},
			{Name: "flags", Who: []models.Role{models.GovernanceRole}, Handle: a.list},
		},
		Clicks: map[string]handlers.Handler{
			"flag.raise": a.raise, "flag.decide": a.openAct, "flag.follow": a.follow, "flag.answer": a.openAnswer, "flag.timeline": a.timeline,
		},
		Forms: map[string]handlers.Handler{
			"flag.save": a.save, "flag.noted": noted, "flag.acted": a.act, "flag.replied": a.reply, "flag.answered": a.answer,
		},
		Shortcuts: map[string]handlers.Handler{"flag_concern": a.fromMessage},
		Timers:    map[string]handlers.Handler{"flag.reach": a.reach},
		Home:      a.home,
		Unnamed:   unnamed,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
	command  string
}

// unnamed reports whether an event is from somebody who gives no name: raising a
// concern that way, or coming back with its code.
func unnamed(e bot.Event) bool {
	switch e.Action.Name() {
	case "flag.save":
		return handlers.Entered(e.Values, "name") == "no"
	case "flag.replied":
		return !named(e.Action.Subject())
	}
	return false
}

// open opens the form or, with a code behind the command, the concern that the
// code belongs to.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Args != "" {
		return a.byCode(ctx, r, r.Args)
	}
	return handlers.Reply{Form: r.Form("flag.form", a.formData("", "command"))}, nil
}

func (a activity) raise(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Form: r.Form("flag.form", a.formData("", "home"))}, nil
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
	f, err := a.entered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	code := ""
	if handlers.Entered(r.Event.Values, "name") == "no" {
		code = models.NewReceipt()
		f = f.Unnamed(code)
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := models.Bring("flag", string(f.ID), f.Person, "", "", a.ladder(f.Severity), f.HeardFrom(r.Now))
	c.Reporter, c.OpenedAt, f.Case = f.Reporter, f.RaisedAt, c.ID
	if c.Nobody(org, r.Now) { // not where it is left to who raised it without a name: it would say who
		f.AloneAt = f.RaisedAt
	}
	reply := handlers.Reply{
		Save:   []models.Noun{&f, &c},
		Timers: []models.Timer{handlers.StepOf(c, c.NextAt)},
	}
	if f.Urgent() && f.Person != "" { // once somebody was brought it: a pause of what the person may do
		reply.Timers = append(reply.Timers, models.At(r.Now.Add(time.Minute), string(bot.Do("gate.propose", string(f.ID)))))
	}
	a.receive(r, f, code, alone(c, r.Person.ID, org, r.Now), &reply)
	return reply, nil
}

// alone reports whether nobody but the reporter would ever hear of a concern.
func alone(c models.Case, by models.PersonID, org models.Org, now time.Time) bool {
	return !slices.ContainsFunc(c.Reach(org, now), func(p models.PersonID) bool { return p != by })
}

// receive tells the reporter what happens next, and what to do in the meantime.
func (a activity) receive(r handlers.Request, f models.Flag, code string, nobody bool, reply *handlers.Reply) {
	if f.Anonymous {
		reply.Form = r.Form("flag.form_receipt", prompts.Data{
			"Code": code, "Command": a.command, "Urgent": f.Urgent(), "Nobody": nobody,
			"Emergency": a.policy.EmergencyNo, "StateLine": a.policy.StateLine,
		})
		return
	}
	words := "flag.received_" + strconv.Itoa(f.Severity)
	if nobody {
		words = "flag.received_by_nobody"
	}
	reply.Send = []handlers.Message{{
		To: r.Person.ID, Key: subject(f) + ":received", Subject: subject(f), Lane: models.SafetyLane,
		Message: *r.Say(words, prompts.Data{"Emergency": a.policy.EmergencyNo, "StateLine": a.policy.StateLine}),
	}}
	reply.Homes = []models.PersonID{r.Person.ID}
}

func subject(f models.Flag) string { return "flag:" + string(f.ID) }

// noted closes the form that shows a code.
func noted(context.Context, handlers.Request) (handlers.Reply, error) { return handlers.Reply{}, nil }

// entered is the concern as the form has it.
func (a activity) entered(ctx context.Context, r handlers.Request) (models.Flag, error) {
	f := models.Flag{
		ID: models.NewID[models.FlagID]("fl"), Reporter: r.Person.ID, Severity: handlers.Number(r.Event.Values, "severity"),
		Facts: r.Entered("facts"), Action: r.Entered("action"), Happened: r.Entered("happened"), Reported: r.Entered("reported"),
		Source: r.Subject, State: models.FlagOpen, RaisedAt: r.Now,
	}
	switch {
	case ladders[f.Severity] == "":
		return f, models.Invalid{Field: "severity", Why: "flag.why_severity"}
	case f.Facts == "":
		return f, models.Invalid{Field: "facts", Why: "flag.why_facts"}
	}
	var err error
	f.Person, err = a.about(ctx, r)
	return f, err
}

// about is the person whose practice it is; empty when nobody was named.
func (a activity) about(ctx context.Context, r handlers.Request) (models.PersonID, error) {
	if r.Entered("about") == "" {
		return "", nil
	}
	p, err := handlers.Picked(ctx, a.store, r, "about", "flag.why_about")
	if err == nil && p.ID == r.Person.ID {
		err = models.Invalid{Field: "about", Why: "flag.why_self"}
	}
	return p.ID, err // without the person, it could be brought to them
}

// ladders is the policy's ladder for each severity.
var ladders = map[int]string{
	1: "flag_critical", 2: "flag_serious", 3: "flag_moderate", 4: "flag_concern", models.PairSeverity: "flag_pair",
}

// ladder is who hears of a severity. A program that has no ladder for what is
// not about safety takes that of the mildest concern.
func (a activity) ladder(severity int) models.Ladder {
	if l, known := a.policy.Ladders[ladders[severity]]; known {
		return l
	}
	return a.policy.Ladders[ladders[4]]
}
