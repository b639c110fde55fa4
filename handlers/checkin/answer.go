package checkin

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

// newest opens the newest check-in that waits for an answer, or the newest that
// can still be changed. A coordinator who names somebody reads what they, as a
// mentor, answered last.
func (a activity) newest(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if strings.TrimSpace(r.Args) != "" {
		return a.read(ctx, r)
	}
	open, err := a.running(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	pick := Newest(open)
	if pick.ID == "" {
		return handlers.Reply{Answer: r.Say("checkin.none", nil)}, nil
	}
	return a.form(ctx, r, pick)
}

// mine is the check-in of a click or form, if its person may answer it now.
func (a activity) mine(ctx context.Context, r handlers.Request, id string, may func(models.CheckIn, models.PersonID, time.Time) error) (models.CheckIn, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(id))
	if err != nil {
		return c, err
	}
	if err := may(c, r.Person.ID, r.Now); err != nil || c.Mentorship == "" {
		return c, err
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	if err != nil {
		return c, err
	}
	return c, Rests(m)
}

// formOf is the check-in that a form is about.
func formOf(r handlers.Request) string {
	id, _, _ := strings.Cut(r.Subject, "/")
	return id
}

// open opens the form of the check-in that was clicked, with what was answered
// before.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.mine(ctx, r, r.Subject, models.CheckIn.May)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.form(ctx, r, c)
}

func (a activity) form(ctx context.Context, r handlers.Request, c models.CheckIn) (handlers.Reply, error) {
	form, err := a.questions(ctx, r.Words(r.Person), c)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: handlers.Refilled(form, c.Answers)}, nil
}

// turnedAway says why a check-in cannot be answered, unless something is unsafe: then
// the concern form opens with what was typed. A yes is never turned away because the
// time to answer is over or the pair is paused.
func turnedAway(r handlers.Request, c models.CheckIn, answers map[string][]string, why error) (handlers.Reply, error) {
	c.Answers, c.Unsafe = answers, slices.Contains(answers[models.SafetyQuestion], "yes")
	if c.Person != r.Person.ID || !Concerned(c) {
		return handlers.Reply{}, why
	}
	return handlers.Reply{Form: concernForm(r, c)}, nil
}

// tap takes the answer to the first question from a button. It counts at once,
// whether or not the rest, which opens, is answered.
func (a activity) tap(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, value, _ := strings.Cut(r.Subject, "/")
	c, err := a.mine(ctx, r, id, models.CheckIn.May)
	if err != nil {
		return handlers.Reply{}, err
	}
	form, err := a.questions(ctx, r.Words(r.Person), c)
	if err != nil {
		return handlers.Reply{}, err
	}
	q, some := firstScale(form)
	if !some || !offers(q, value) {
		return handlers.Reply{}, models.NotReady("checkin.not_offered")
	}
	c, reply, err := a.keep(ctx, r, c, map[string][]string{q.Key: {value}})
	if err != nil {
		return handlers.Reply{}, err
	}
	opens, err := a.form(ctx, r, c)
	reply.Form = opens.Form
	return reply, err
}

func offers(q bot.Input, value string) bool {
	return slices.ContainsFunc(q.Options, func(o bot.Option) bool { return o.Value == value })
}

// safe takes the answer to the safety question from a button.
func (a activity) safe(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, value, _ := strings.Cut(r.Subject, "/")
	if value != "yes" {
		value = "no"
	}
	answers := map[string][]string{models.SafetyQuestion: {value}}
	c, err := a.mine(ctx, r, id, models.CheckIn.May)
	if err != nil {
		return turnedAway(r, c, answers, err)
	}
	c, reply, err := a.keep(ctx, r, c, answers)
	if err == nil && c.Unsafe {
		reply.Form = concernForm(r, c)
	}
	return reply, err
}

// save keeps the answers of the form. A yes to the safety question opens the
// concern form with what was typed carried over; other answers may ask for a
// little more.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.mine(ctx, r, formOf(r), models.CheckIn.MaySend)
	if c.ID == "" {
		return handlers.Reply{}, err
	}
	words, knew := r.Words(r.Person), Concerned(c)
	questions, fails := a.questions(ctx, words, c)
	if fails != nil {
		return handlers.Reply{}, fails
	}
	questions.Action = r.Event.Action
	if err != nil {
		return turnedAway(r, c, entered(questions, r.Event.Values), err)
	}
	if r.Entered(models.SafetyQuestion) == "" {
		return handlers.Reply{}, models.Invalid{Field: models.SafetyQuestion, Why: "checkin.why_unsafe"}
	}
	again, word, err := a.screened(ctx, r, c, &questions)
	if err != nil || again != nil {
		return handlers.Reply{Form: again}, err
	}
	c, reply, err := a.keep(ctx, r, c, Sent(c, r.Subject, entered(questions, r.Event.Values)))
	if err != nil {
		return handlers.Reply{}, err
	}
	if word != nil {
		reply.Save = append(reply.Save, word)
	}
	if Concerned(c) && !knew {
		reply.Form = concernForm(r, c)
		return reply, nil
	}
	if c.State == models.CheckInClosed {
		return reply, nil // it came late, and nothing more is asked
	}
	if more := words.Form("checkin.more_"+c.Set, a.formData(words, c)); asks(more) {
		reply.Form = handlers.Refilled(more, c.Answers)
	}
	return reply, nil
}

// more keeps what the answers asked for.
func (a activity) more(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.mine(ctx, r, formOf(r), models.CheckIn.May)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	questions := words.Form("checkin.more_"+c.Set, a.formData(words, c))
	questions.Action = r.Event.Action
	again, word, err := a.screened(ctx, r, c, &questions)
	if err != nil || again != nil {
		return handlers.Reply{Form: again}, err
	}
	_, reply, err := a.keep(ctx, r, c, Sent(c, r.Subject, entered(questions, r.Event.Values)))
	if err == nil && word != nil {
		reply.Save = append(reply.Save, word)
	}
	return reply, err
}

// screened checks what was written before it is kept. Nothing holds up a yes to the
// safety question.
func (a activity) screened(ctx context.Context, r handlers.Request, c models.CheckIn, questions *bot.Form) (*bot.Form, *models.Assurance, error) {
	written := slices.DeleteFunc(handlers.Worded(questions), func(key string) bool { return r.Entered(key) == "" })
	if r.Entered(models.SafetyQuestion) == "yes" || len(written) == 0 {
		return nil, nil, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, nil, err
	}
	two := []models.PersonID{c.Person}
	if c.Mentorship != "" {
		m, err := a.store.Mentorship(ctx, c.Mentorship)
		if err != nil {
			return nil, nil, err
		}
		two = append(two, m.Other(c.Person))
	}
	again, word := handlers.Screen(r, org, questions, subject(c), handlers.Around(org, r.Now, two...), written...)
	return again, word, nil
}

// keep saves answers, edits the message that asked, cancels the notices that there
// are none, and tells the coordinators what somebody should look at.
func (a activity) keep(ctx context.Context, r handlers.Request, c models.CheckIn, answers map[string][]string) (models.CheckIn, handlers.Reply, error) {
	before := c
	c, err := c.Answer(r.Person.ID, answers, r.Now)
	if err != nil {
		return c, handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Homes: []models.PersonID{c.Person}}
	for _, verb := range []string{"remind", "mentor", "coordinator"} {
		reply.Unset = append(reply.Unset, string(bot.Do("checkin."+verb, string(c.ID))))
	}
	if reply.Send, err = a.edit(ctx, r, r.Person, c); err != nil {
		return c, handlers.Reply{}, err
	}
	if err := a.answered(ctx, r, c, &reply); err != nil {
		return c, handlers.Reply{}, err
	}
	if c.Mentorship != "" {
		m, err := a.store.Mentorship(ctx, c.Mentorship)
		if err != nil {
			return c, handlers.Reply{}, err
		}
		reply.Homes = append(reply.Homes, m.Other(c.Person))
		reply.Cancel = append(reply.Cancel, subject(c)) // nobody needs to hear that it is unanswered
	}
	if err := a.putOnList(ctx, r, before, c, &reply); err != nil {
		return c, handlers.Reply{}, err
	}
	err = a.lookAt(ctx, r, before, c, &reply)
	return c, reply, err
}

// entered is what was submitted for a form's questions. A question that was cleared
// is included, without a value.
func entered(f bot.Form, values map[string][]string) map[string][]string {
	out := map[string][]string{}
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Note {
				continue
			}
			out[in.Key] = nil
			for _, v := range values[in.Key] {
				if v = bot.Clean(v); strings.TrimSpace(v) != "" {
					out[in.Key] = append(out[in.Key], v)
				}
			}
		}
	}
	return out
}

// concern opens the concern form again for somebody who closed it.
func (a activity) concern(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if c.Person != r.Person.ID {
		return handlers.Reply{}, models.NotAllowed("checkin.not_yours")
	}
	return handlers.Reply{Form: concernForm(r, c)}, nil
}

func concernForm(r handlers.Request, c models.CheckIn) *bot.Form {
	return r.Form("flag.form_carried", prompts.Data{"Facts": Typed(c), "Source": "checkin"})
}

// read shows a coordinator what a mentor answered last in the set whose form says that
// coordinators can read it.
func (a activity) read(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := handlers.Mentioned(ctx, a.store, r, r.Args)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if ok, _ := models.Can(org, r.Person.ID, models.Coordinate, p.ID, r.Now); !ok {
		return handlers.Reply{}, models.NotAllowed("checkin.why_read")
	}
	all, err := a.store.CheckInsOf(ctx, p.ID, 3*recent)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	for _, c := range all {
		if c.Set != whole || c.AnsweredAt.IsZero() {
			continue
		}
		if hidden, err := a.hides(ctx, org, c, r.Person.ID); err != nil {
			return handlers.Reply{}, err
		} else if hidden {
			continue
		}
		about, err := a.about(ctx, r, words, c)
		if err != nil {
			return handlers.Reply{}, err
		}
		m := r.Say("checkin.of_mentor", prompts.Data{"Person": p.Name, "About": about, "Asked": c.AskedAt})
		m.Fields, err = a.answers(ctx, words, c, func(q string) bool { return q != models.SafetyQuestion })
		return handlers.Reply{Answer: m}, err
	}
	return handlers.Reply{Answer: r.Say("checkin.of_nobody", prompts.Data{"Person": p.Name})}, nil
}
