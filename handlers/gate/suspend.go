package gate

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

// backDays is after how many days a gate put on hold is decided anew if nobody set a date.
const backDays = 14

// startOver makes an already open gate of the same rule (a renewal, say) count
// evidence only from now on: older evidence must not bring back what was just put
// on hold or withdrawn.
func (a activity) startOver(r handlers.Request, v view, reply *handlers.Reply) {
	for _, g := range v.on.Gates {
		if g.Rule == v.gate.Rule && g.Undecided() {
			g.Since, g.ReadyAt = r.Now, time.Time{}
			reply.Save = append(reply.Save, &g)
			a.tell(r, v, "gate.back", g, reply)
		}
	}
}

// regate opens the way back: what was put on hold is decided anew, on evidence
// from now on.
func (a activity) regate(r handlers.Request, v view, g models.Gate, d models.Decision, reply *handlers.Reply) {
	if v.waits() {
		return // startOver has reset the open one
	}
	p := v.org.Person(g.Person)
	day := d.ReviewOn
	if day == "" {
		day = models.DateOf(r.Now.In(a.calendar.Zone(p))).Plus(backDays)
	}
	back := anew(g, v.rule, a.calendar.Morning(p, day), d.By, d.Rationale, r.Now)
	reply.Save = append(reply.Save, &back)
	reply.Timers = append(reply.Timers, a.timers(back, v.rule, p, r.Now)...)
	a.tell(r, v, "gate.back", back, reply)
}

// propose asks those who were brought a serious concern, and may put practice on hold,
// whether to put on hold what the person may do alone. Whoever was not brought the
// concern does not learn of it here. It runs again while the concern escalates.
func (a activity) propose(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
	if err != nil || f.Person == "" || f.State == models.FlagClosed || !f.Urgent() {
		return handlers.Reply{}, err
	}
	on, err := a.ground(ctx, r.Org, f.Person)
	if err != nil || !slices.ContainsFunc(on.Gates, models.Gate.Passed) {
		return handlers.Reply{}, err
	}
	c, err := a.store.Case(ctx, f.Case)
	if err != nil || c.State == models.CaseClosed {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, id := range c.Told() {
		if ok, _ := models.Can(on.Org, id, models.PauseScope, f.Person, r.Now); !ok || !c.Hears(id, on.Org, r.Now) {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: pauseKey(f) + string(id), Subject: "case:" + string(c.ID), Lane: models.SafetyLane,
			Message: r.Words(on.Org.Person(id)).Message("gate.propose", a.practice(on, f)),
		})
	}
	reply.Timers = []models.Timer{models.At(r.Now.Add(lookAgain), string(bot.Do("gate.propose", string(f.ID))))}
	return reply, nil
}

// lookAgain is how often propose runs again while a concern climbs its ladder.
const lookAgain = 10 * time.Minute

// held returns the ground of a person whose gates the actor may put on hold, found by
// the person's id or by the id of a concern about them.
func (a activity) held(ctx context.Context, r handlers.Request) (models.Ground, models.PersonID, models.FlagID, error) {
	person, flag := models.PersonID(r.Subject), models.FlagID("")
	if strings.HasPrefix(r.Subject, "fl_") {
		f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
		if err != nil {
			return models.Ground{}, "", "", err
		}
		person, flag = f.Person, f.ID
	}
	on, err := a.ground(ctx, r.Org, person)
	if err != nil {
		return on, person, flag, err
	}
	if ok, why := models.Can(on.Org, r.Person.ID, models.PauseScope, person, r.Now); !ok {
		return on, person, flag, models.NotAllowed(why)
	}
	if !slices.ContainsFunc(on.Gates, models.Gate.Passed) {
		return on, person, flag, models.NotReady("gate.nothing_to_pause")
	}
	return on, person, flag, nil
}

// openSuspend asks what is put on hold, why, and what has to be shown for it to
// come back.
func (a activity) openSuspend(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, person, _, err := a.held(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	var gates []bot.Option
	for _, g := range on.Gates {
		if g.Passed() {
			gates = append(gates, bot.Option{Label: handlers.GateName(a.policy, g.Rule, words.Locale()), Value: string(g.ID)})
		}
	}
	return handlers.Reply{Form: r.Form("gate.form_suspend", prompts.Data{
		"Subject": r.Subject, "Person": on.Org.Person(person).Name, "Gates": gates, "Back": on.Org.LocalDate(person, r.Now).Plus(backDays),
	})}, nil
}

// suspend puts the chosen gates on hold, each by a decision of its own, opens
// the way back for each, and writes down what has to be shown.
func (a activity) suspend(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, person, flag, err := a.held(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	back, _ := models.ParseDate(r.Entered("back"))
	chosen := r.Event.Values["gates"]
	switch today := on.Org.LocalDate(r.Person.ID, r.Now); {
	case len(chosen) == 0:
		return handlers.Reply{}, models.Invalid{Field: "gates", Why: "gate.why_pause"}
	case !today.Before(back):
		return handlers.Reply{}, models.Invalid{Field: "back", Why: "gate.why_until_past"}
	}
	form, err := a.openSuspend(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, g := range on.Gates {
		if !slices.Contains(chosen, string(g.ID)) {
			continue
		}
		d := models.Decision{
			ID: models.NewID[models.DecisionID]("dc"), By: r.Person.ID, Outcome: models.Suspend, Rationale: r.Entered("why"), ReviewOn: back, Flag: flag,
			Seen: []models.EvidenceID{}, // this form shows none
		}
		v := a.seen(on, g)
		held, d, err := g.Decide(v.on, d, nil, r.Now)
		if err != nil {
			return handlers.Reply{}, inForm(err)
		}
		one, err := a.decided(ctx, r, v, held, d, nil)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Add(one)
	}
	err = a.remedy(ctx, r, person, back, &reply)
	return handlers.Screened(r, on.Org, form.Form, "person:"+string(person), []models.PersonID{person}, reply), err
}

// inForm moves the rule's error from the other form's field to the matching field of this one.
func inForm(err error) error {
	invalid, ok := err.(models.Invalid) //nolint:errorlint // as the rule returned it
	if ok && invalid.Field == "rationale" {
		invalid.Field = "why"
		return invalid
	}
	return err
}

// remedy writes down what has to be shown as a goal of the person, which is live
// at once: nobody agrees to it, the supervisor sets it, and the person hears of it.
func (a activity) remedy(ctx context.Context, r handlers.Request, person models.PersonID, back models.Date, reply *handlers.Reply) error {
	title := r.Entered("goal")
	if title == "" {
		return nil
	}
	pairs, err := a.store.MentorshipsOf(ctx, person)
	if err != nil {
		return err
	}
	g := &models.Goal{
		ID: models.NewID[models.GoalID]("gl"), Mentee: person, Title: title, Measure: r.Entered("measure"), Baseline: "0", Target: r.Entered("measure"), Due: back,
		State: models.GoalLive, WrittenBy: r.Person.ID, MenteeAt: r.Now, MentorAt: r.Now, LiveAt: r.Now, MovedAt: r.Now, Edition: 1,
	}
	m := models.NewestPair(slices.DeleteFunc(pairs, func(m models.Mentorship) bool { return m.Mentee != person }))
	g.Mentorship, g.Competency = m.ID, m.Competency
	step := g.Step(models.StepWorded, r.Person.ID)
	reply.Save = append(reply.Save, g, &step)
	if g.Mentorship != "" {
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("goal.begin", string(g.ID)))))
	}
	org, err := r.Org(ctx)
	if to := org.Person(person); err == nil && to.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: "remedy:" + string(g.ID), Subject: "remedy:" + string(g.ID), Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("gate.remedy", prompts.Data{"Title": g.Title, "Measure": g.Measure, "By": g.Due, "Paired": g.Mentorship != ""}),
		})
	}
	return err
}
