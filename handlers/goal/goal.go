// Package goal helps mentee and mentor agree SMART goals: it asks at
// once for all that a goal still lacks, and a goal is live only when both stand
// behind it. It does not judge whether a goal is worth having.
package goal

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what goals need of storage.
type Store interface {
	handlers.Finder
	MessagesAbout(ctx context.Context, subjects ...string) ([]models.Delivery, error)
	PromptsAbout(ctx context.Context, people []models.PersonID, since time.Time, subjects ...string) ([]models.Delivery, error)
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	Goal(context.Context, models.GoalID) (models.Goal, error)
	GoalsIn(context.Context, models.MentorshipID) ([]models.Goal, error)
	GoalsOf(context.Context, models.PersonID) ([]models.Goal, error)
	StepsOf(context.Context, models.GoalID) ([]models.GoalStep, error)
	Absences(context.Context, models.PersonID) ([]models.Absence, error)
	Sheet(context.Context, models.SheetID) (models.Sheet, error)
	SheetsIn(context.Context, models.MentorshipID) ([]models.Sheet, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
	RatingsOf(context.Context, models.PersonID) ([]models.Rating, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	Proposal(context.Context, models.ProposalID) (models.Proposal, error)
	SessionsOfPair(context.Context, models.MentorshipID) ([]models.Session, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "goal",
		Commands: []handlers.Command{{Name: "goal", Who: []models.Role{models.MenteeRole, models.MentorRole, models.SupervisorRole}, Handle: a.command, Now: handlers.Paired}},
		Clicks: map[string]handlers.Handler{
			"goal.write": a.write, "goal.agree": a.agree, "goal.change": a.change,
			"goal.progress": a.progress, "goal.extend": a.extend, "goal.close": a.finish, "goal.history": a.history,
			"goal.open_sheet": a.openSheet, "goal.accept_sheet": a.acceptSheet, "goal.change_sheet": a.changeSheet,
		},
		Forms: map[string]handlers.Handler{
			"goal.save": a.save, "goal.move": a.move, "goal.until": a.until, "goal.end": a.end,
			"goal.retarget": a.retarget,
		},
		Timers: map[string]handlers.Handler{"goal.review": a.review, "goal.stuck": a.stuck, "goal.due": a.due, "goal.sheet": a.sheet, "goal.begin": a.begin, "goal.over": a.pairOver},
		Home:   a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// command shows the goals that are under way, or opens an empty one when there
// are none.
func (a activity) command(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if word, who, _ := strings.Cut(r.Args, " "); strings.EqualFold(word, "sheet") {
		return a.showSheet(ctx, r, strings.TrimSpace(who))
	}
	m, err := a.pairOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var live []models.Goal
	for _, g := range all {
		if g.State == models.GoalLive {
			live = append(live, g)
		}
	}
	if len(live) == 0 || strings.EqualFold(r.Args, "new") {
		return a.write(ctx, r)
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Answer: r.Say("goal.list", prompts.Data{
		"Pair": m.ID, "Other": org.Person(m.Other(r.Person.ID)).Name, "Goals": lines(live), "More": len(live) < models.LiveGoals,
	})}, nil
}

// write opens an empty goal for the pair that a button names or, after the command, for
// the person's newest one.
func (a activity) write(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var m models.Mentorship
	if r.Subject == "" {
		m, err = a.pairOf(ctx, r.Person.ID)
	} else {
		m, err = own(org, r, models.MentorshipID(r.Subject))
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := models.RoomForGoal(all); err != nil {
		return handlers.Reply{}, err
	}
	g := models.Goal{Competency: m.Competency, Due: models.DateOf(r.Now.In(r.Person.Location())).Plus(60)}
	return handlers.Reply{Form: a.form(r, g, org.Person(m.Other(r.Person.ID)), "new."+string(m.ID))}, nil
}

// own is an active mentorship of the actor's.
func own(org models.Org, r handlers.Request, id models.MentorshipID) (models.Mentorship, error) {
	m, err := org.Mentorship(id)
	switch {
	case err != nil:
	case !m.Has(r.Person.ID):
		err = models.NotAllowed("goal.not_yours")
	case m.State != models.MentorshipActive:
		err = notActive(m)
	}
	return m, err
}

// pairOf is the person's newest active mentorship.
func (a activity) pairOf(ctx context.Context, p models.PersonID) (models.Mentorship, error) {
	pairs, err := a.store.MentorshipsOf(ctx, p)
	if err != nil {
		return models.Mentorship{}, err
	}
	return newest(pairs)
}

func (a activity) form(r handlers.Request, g models.Goal, other models.Person, subject string) *bot.Form {
	var kpis []bot.Option
	for _, k := range a.policy.KPIs {
		kpis = append(kpis, bot.Option{Label: k.NameIn(r.Words(r.Person).Locale()), Value: k.Key})
	}
	return r.Form("goal.form", prompts.Data{
		"Goal": subject, "Other": other.Name, "Title": g.Title, "Measure": g.Measure, "Baseline": g.Baseline, "Target": g.Target,
		"Competency": string(g.Competency), "Evidence": g.Evidence, "Due": g.Due,
		"Why": g.Why, "Plan": g.Plan, "Milestones": milestoneLines(g.Milestones),
		"Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()),
		"Serves":       g.Serves, "KPIs": kpis, "HasKPIs": len(kpis) > 0,
	})
}

// meanwhile is the form of a goal that was worded anew since somebody opened it: what they
// typed is in it, below the newer wording.
func (a activity) meanwhile(r handlers.Request, g models.Goal, other models.Person) *bot.Form {
	form := a.form(r, g, other, wording(g))
	newer := bot.Input{Kind: bot.Note, Label: r.Words(r.Person).Text("goal.newer", prompts.Data{
		"Title": g.Title, "Baseline": g.Baseline, "Target": g.Target, "Due": g.Due,
	})}
	form.Pages[0].Fields = slices.Insert(form.Pages[0].Fields, 0, newer)
	return handlers.Refilled(*form, r.Event.Values)
}

// change opens a proposed goal for one of the pair.
func (a activity) change(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, m, err := a.worded(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.form(r, g, org.Person(m.Other(r.Person.ID)), wording(g))}, nil
}

// worded is a proposed goal whose wording one of its pair may change.
func (a activity) worded(ctx context.Context, r handlers.Request) (models.Goal, models.Mentorship, error) {
	g, m, err := a.goal(ctx, r)
	switch {
	case err != nil:
	case m.State == models.MentorshipEnded:
		err = models.NotReady("goal.ended")
	case g.State != models.GoalProposed:
		err = models.NotReady("goal.settled")
	}
	return g, m, err
}

// goal is the goal that the request is about, for one of its pair.
func (a activity) goal(ctx context.Context, r handlers.Request) (models.Goal, models.Mentorship, error) {
	id, _, _ := strings.Cut(r.Subject, "/")
	g, err := a.store.Goal(ctx, models.GoalID(id))
	if err != nil {
		return g, models.Mentorship{}, err
	}
	m, err := a.store.Mentorship(ctx, g.Mentorship)
	if err == nil && !m.Has(r.Person.ID) {
		err = models.NotAllowed("goal.not_yours")
	}
	return g, m, err
}

// save keeps a goal that is SMART and asks the other one to stand behind it. A
// changed goal needs both words anew.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	g, m, err := a.target(ctx, r, org)
	if err != nil {
		return handlers.Reply{}, err
	}
	other := org.Person(m.Other(r.Person.ID))
	if stale(r, g) {
		return handlers.Reply{Form: a.meanwhile(r, g, other)}, nil
	}
	all, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := models.RoomForGoal(all); err != nil {
		return handlers.Reply{}, err
	}
	g, err = fill(g, r.Event.Values, models.DateOf(r.Now.In(r.Person.Location())))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.CheckNew(all); err != nil {
		return handlers.Reply{}, err
	}
	if _, known := a.policy.KPI(g.Serves); !known {
		g.Serves = ""
	}
	form := a.form(r, g, other, r.Subject)
	g.WrittenBy, g.MenteeAt, g.MentorAt = r.Person.ID, zero, zero
	g.Edition++
	if g, err = g.Agree(m, r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	reply := a.put(r, g, models.StepWorded, m, other)
	if g.Version > 0 { // nothing was said yet of a new goal
		err = a.spend(ctx, r, g, org, &reply)
	}
	return screened(r, org, m, form, subject(g), reply), err
}

// screened checks what one of a pair wrote about their work before it is saved.
func screened(r handlers.Request, org models.Org, m models.Mentorship, form *bot.Form, about string, reply handlers.Reply) handlers.Reply {
	return handlers.Screened(r, org, form, about, handlers.Around(org, r.Now, m.Mentee, m.Mentor), reply)
}

// put saves a goal and asks the other one of the pair to stand behind it.
func (a activity) put(r handlers.Request, g models.Goal, step models.StepKind, m models.Mentorship, other models.Person) handlers.Reply {
	words := r.Words(other)
	taken := g.Step(step, r.Person.ID)
	return handlers.Reply{
		Save: []models.Noun{&g, &taken},
		Send: []handlers.Message{{
			To: other.ID, Key: asked(g, other.ID, r.Event.ID), Subject: subject(g),
			Message: words.Message("goal.proposed", a.data(g, r.Person.Name, words)),
		}, {
			To: r.Person.ID, Key: subject(g) + ":saved:" + r.Event.ID, Subject: "wrote:" + string(g.ID),
			Message: *r.Say("goal.saved", prompts.Data{"Other": other.Name, "Title": g.Title}),
		}},
		Homes: []models.PersonID{m.Mentee, m.Mentor},
	}
}

// spend takes the way to agree from what was sent about a goal, which is agreed
// now or has another wording.
func (a activity) spend(ctx context.Context, r handlers.Request, g models.Goal, org models.Org, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(g))
	if err != nil {
		return err
	}
	said := g
	if g.State == models.GoalProposed {
		said.Edition--
	}
	spent, err := handlers.Spent(sent, wording(said), func(to models.PersonID) string {
		return r.Words(org.Person(to)).Text("goal.spent", prompts.Data{"Live": g.State == models.GoalLive})
	})
	reply.Send = append(reply.Send, spent...)
	return err
}

// target is the goal that a form is about: a new one, or one to change.
func (a activity) target(ctx context.Context, r handlers.Request, org models.Org) (models.Goal, models.Mentorship, error) {
	pair, isNew := newIn(r.Subject)
	if !isNew {
		return a.worded(ctx, r)
	}
	m, err := own(org, r, pair)
	if err != nil {
		return models.Goal{}, m, err
	}
	g := models.Goal{ID: models.NewID[models.GoalID]("gl"), Mentorship: m.ID, Mentee: m.Mentee, State: models.GoalProposed}
	return g, m, nil
}

func (a activity) data(g models.Goal, writer string, words prompts.Voice) prompts.Data {
	serves, _ := a.policy.KPI(g.Serves)
	return prompts.Data{
		"Serves": serves.NameIn(words.Locale()),
		"Goal":   g.ID, "Wording": wording(g), "Writer": writer, "Title": g.Title, "Measure": g.Measure, "Baseline": g.Baseline, "Target": g.Target,
		"Competency": handlers.CompetencyName(a.policy, g.Competency, words.Locale()), "Evidence": g.Evidence, "Due": g.Due,
	}
}

// agree is the other one's yes. With both, the goal is live and the supervisor
// sees it. A goal that came along from an earlier pair may lack both.
func (a activity) agree(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, m, err := a.goal(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if m.State == models.MentorshipEnded {
		return handlers.Reply{}, models.NotReady("goal.ended")
	}
	if g.State == models.GoalProposed && stale(r, g) {
		return handlers.Reply{}, models.NotReady("goal.reworded")
	}
	if g, err = g.Agree(m, r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.room(ctx, m.ID); err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if g.State == models.GoalProposed {
		return a.put(r, g, models.StepAgreed, m, org.Person(m.Other(r.Person.ID))), nil
	}
	step := g.Step(models.StepAgreed, r.Person.ID)
	// The pair is saved with it, so that of two goals at once the second is decided upon the
	// first.
	reply := handlers.Reply{
		Save: []models.Noun{&g, &step, &m}, Cancel: []string{subject(g)}, Homes: []models.PersonID{m.Mentee, m.Mentor},
		Timers: a.ahead(g, org.Person(m.Mentee), r.Now),
	}
	for _, id := range hearers(org, m, r.Now) {
		key := "goal.live"
		if !m.Has(id) {
			key = "goal.live_supervisor"
		}
		words := r.Words(org.Person(id))
		data := seenBy(id, m, org, a.data(g, org.Person(m.Mentee).Name, words))
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: subject(g) + ":live:" + string(id), Subject: "live:" + string(g.ID), Message: words.Message(key, data),
		})
	}
	err = a.spend(ctx, r, g, org, &reply)
	return reply, err
}

// room refuses one more live goal of a pair that has as many as may be.
func (a activity) room(ctx context.Context, m models.MentorshipID) error {
	all, err := a.store.GoalsIn(ctx, m)
	if err != nil {
		return err
	}
	return models.RoomForGoal(all)
}
