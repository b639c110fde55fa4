// Package report tells those who answer for a program how it goes, in numbers:
// who has a mentor, how long people wait, what is answered, reached and decided
// in time, beside the days before. It names nobody, and does not show a number
// about fewer than five.
package report

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/models/outcomes"
	"cairn/prompts"
)

// Store is what the report needs of storage.
type Store interface {
	Intakes(context.Context) ([]models.Intake, error)
	Mentorships(context.Context) ([]models.Mentorship, error)
	CheckInsAsked(ctx context.Context, from, until time.Time) ([]models.CheckIn, error)
	GoalsPursued(ctx context.Context, from, until time.Time) ([]models.Goal, error)
	PairSessionsHeld(ctx context.Context, from, until time.Time) ([]models.Session, error)
	Gates(context.Context) ([]models.Gate, error)
	Decisions(context.Context) ([]models.Decision, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name: "report",
		Commands: []handlers.Command{{
			Name: "report", Who: readers, Handle: a.show,
		}},
		Clicks: map[string]handlers.Handler{"report.open": a.open},
		Home:   a.home,
	}
}

// readers are those who answer for the program.
var readers = []models.Role{models.CoordinatorRole, models.LeaderRole, models.GovernanceRole, models.AuditorRole}

type activity struct {
	store  Store
	policy models.Policy
}

// open sends the report as a message: the button is on a home, where an answer for the
// actor alone cannot be shown.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !handlers.May(readers, r.Roles) {
		return handlers.Reply{}, models.ErrNotAllowed
	}
	reply, err := a.show(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Send: []handlers.Message{{To: r.Person.ID, Key: "report:" + r.Event.ID, Subject: "report:" + string(r.Person.ID), Message: *reply.Answer}}}, nil
}

// home reminds those who answer for the program of its KPIs. Where each one stands takes
// counting, so it is shown only on request.
func (a activity) home(_ context.Context, r handlers.Request) ([]handlers.Card, error) {
	if len(a.policy.KPIs) == 0 || !handlers.May([]models.Role{models.CoordinatorRole, models.LeaderRole}, r.Roles) {
		return nil, nil
	}
	var kpis []map[string]any
	for _, k := range a.policy.KPIs {
		kpis = append(kpis, map[string]any{"Name": k.NameIn(r.Words(r.Person).Locale()), "Target": k.Target, "By": k.By})
	}
	return []handlers.Card{{Place: handlers.Goals, Message: *r.Say("report.aims", prompts.Data{"KPIs": kpis})}}, nil
}

// show answers with the report on the days that end now.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	span, err := spanOf(r.Args, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	before := span.Before()
	record, err := a.record(ctx, r, outcomes.Span{From: before.From, Until: span.Until})
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	f, was := outcomes.Of(record, span), outcomes.Of(record, before)
	return handlers.Reply{Answer: r.Say("report.shown", prompts.Data{
		"From": span.From, "Until": span.Until, "Days": span.Days(), "Waiting": f.Waiting, "Longest": f.Longest,
		"Mentored": share(words, f.Mentored), "Wait": beside(words, median, f.Wait, was.Wait), "Answered": beside(words, share, f.Answered, was.Answered),
		"Reached": beside(words, share, f.Reached, was.Reached), "OnTime": beside(words, share, f.OnTime, was.OnTime),
		"FirstPass": beside(words, share, f.FirstPass, was.FirstPass), "Readiness": beside(words, median, f.Readiness, was.Readiness), "Sites": sites(words, outcomes.Sites(record, span)), "Least": outcomes.Least,
		"KPIs": aims(words, outcomes.Aims(a.policy.KPIs, record, span), models.DateOf(r.Now.In(r.Person.Location()))),
	})}, nil
}

const usualDays = 90 // the length of an objective sheet

// spans are how far one can look back, in days. There are few, so that nobody can be
// identified by subtracting one report from another that is a day longer.
var spans = []int{30, usualDays, 180, 365}

// spanOf is the span of days that was asked for, ending now.
func spanOf(args string, now time.Time) (outcomes.Span, error) {
	n := usualDays
	if args = strings.TrimSpace(args); args != "" {
		var err error
		if n, err = strconv.Atoi(args); err != nil || !slices.Contains(spans, n) {
			return outcomes.Span{}, models.Refused{Kind: models.ErrNotReady, Why: "report.which_days"}
		}
	}
	return outcomes.Span{From: now.AddDate(0, 0, -n), Until: now}, nil
}

func (a activity) record(ctx context.Context, r handlers.Request, s outcomes.Span) (all outcomes.Record, err error) {
	org, err := r.Org(ctx)
	if err != nil {
		return all, err
	}
	all.Everybody = org.People()
	for _, id := range org.Holding(models.MenteeRole, s.Until) {
		all.Mentees = append(all.Mentees, org.Person(id))
	}
	if all.Intakes, err = a.store.Intakes(ctx); err != nil {
		return all, err
	}
	if all.Mentorships, err = a.store.Mentorships(ctx); err != nil {
		return all, err
	}
	if all.CheckIns, err = a.store.CheckInsAsked(ctx, s.From, s.Until); err != nil {
		return all, err
	}
	if all.Goals, err = a.store.GoalsPursued(ctx, s.From, s.Until); err != nil {
		return all, err
	}
	if all.Held, err = a.store.PairSessionsHeld(ctx, s.Until.Add(-outcomes.Month), s.Until); err != nil {
		return all, err
	}
	if all.Gates, err = a.store.Gates(ctx); err != nil {
		return all, err
	}
	all.Independent = map[string]bool{}
	for _, g := range a.policy.Gates {
		all.Independent[g.Key] = g.Independence
	}
	all.Decisions, err = a.store.Decisions(ctx)
	return all, err
}

func share(words prompts.Voice, s outcomes.Share) prompts.Words {
	if !s.Shown() {
		return prompts.Words(words.Text("report.too_few", nil))
	}
	return prompts.Words(words.Text("report.share", prompts.Data{"Part": s.Part, "Of": s.Of, "Percent": s.Percent()}))
}

// beside renders a figure and, if both can be shown, what it was in the days before.
func beside[T interface{ Shown() bool }](words prompts.Voice, say func(prompts.Voice, T) prompts.Words, now, was T) prompts.Words {
	if !now.Shown() || !was.Shown() {
		return say(words, now)
	}
	return prompts.Words(words.Text("report.beside", prompts.Data{"Now": say(words, now), "Before": say(words, was)}))
}

// aims lists where each KPI stands, and how many goals of pairs serve it.
func aims(words prompts.Voice, all []outcomes.Aim, today models.Date) (out []map[string]any) {
	few := prompts.Words(words.Text("report.too_few", nil))
	for _, a := range all {
		now, serving := few, prompts.Words("")
		if a.Shown() {
			now = prompts.Words(words.Text("report.share", prompts.Data{"Part": a.Now.Part, "Of": a.Now.Of, "Percent": a.Now.Percent()}))
		}
		switch {
		case a.ServingShown():
			serving = prompts.Words(words.Text("report.serving", prompts.Data{"Goals": a.Serving.Of, "Reached": a.Serving.Part}))
		case a.Serving.Of > 0:
			serving = few
		}
		out = append(out, map[string]any{
			"Name": a.NameIn(words.Locale()), "Baseline": a.Baseline, "Now": now, "Target": a.Target, "By": a.By,
			"Attained": a.Attained(), "Past": a.By.Before(today), "Serving": serving,
		})
	}
	return out
}

func median(words prompts.Voice, m outcomes.Median) prompts.Words {
	if !m.Shown() {
		return prompts.Words(words.Text("report.too_few", nil))
	}
	return prompts.Words(words.Text("report.median", prompts.Data{"Days": m.Days, "Of": m.Of}))
}

func sites(words prompts.Voice, all []outcomes.Site) []map[string]any {
	var out []map[string]any
	for _, s := range all {
		out = append(out, map[string]any{"Name": s.Name, "Mentored": share(words, s.Mentored), "Answered": share(words, s.Answered)})
	}
	return out
}
