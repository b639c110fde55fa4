package flag

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// opened is a flag with everything that belongs to it.
type opened struct {
	flag    models.Flag
	kase    models.Case
	org     models.Org
	remarks []models.Remark
}

// heard loads a flag for somebody who was asked about it and may act.
func (a activity) heard(ctx context.Context, r handlers.Request) (opened, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
	if err != nil {
		return opened{}, err
	}
	o, err := a.whole(ctx, r.Org, f)
	switch {
	case err != nil:
		return o, err
	case !o.kase.Hears(r.Person.ID, o.org, r.Now):
		return o, models.NotAllowed("escalation.not_asked")
	case f.State == models.FlagClosed:
		return o, models.NotReady("escalation.closed")
	}
	return o, nil
}

func (a activity) whole(ctx context.Context, org handlers.Organization, f models.Flag) (opened, error) {
	o := opened{flag: f}
	var err error
	if o.kase, err = a.store.Case(ctx, f.Case); err != nil {
		return o, err
	}
	if o.org, err = org(ctx); err != nil {
		return o, err
	}
	o.remarks, err = a.store.Remarks(ctx, f.ID)
	return o, err
}

// openAct shows those who were asked what was seen and said, and asks what will be
// done. The reading is put on file.
func (a activity) openAct(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	o, err := a.heard(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	f := o.flag
	words := r.Words(r.Person)
	return handlers.Reply{
		Save: []models.Noun{reading(f, r, "act")},
		Form: r.Form("flag.form_act", prompts.Data{
			"Flag": f.ID, "About": o.org.Person(f.Person).Name, "Severity": f.Severity, "Safety": f.Severity != models.PairSeverity,
			"Facts": f.Facts, "Action": f.Action, "Happened": f.Happened, "Reported": f.Reported, "Plan": f.Plan, "PlanBy": f.PlanBy,
			"Reporter": o.org.Person(f.Reporter).Name, "Said": o.said(words, models.AmongUs, models.FromReporter, models.ToReporter, models.FromSubject),
			"CanTell": f.ToldAt.IsZero() && o.there(f.Person) && a.policy.TellSubject != "never", "Tell": a.tells(),
			"Scope": proposed(f),
		}),
	}, nil
}

// proposed is the form's default for the person's scope: a serious concern
// proposes a pause.
func proposed(f models.Flag) string {
	if f.Scope == "" && f.Urgent() && f.Person != "" {
		return "pause"
	}
	return f.Scope
}

// pause leads from a concern to the gate, where what a person may do is put on
// hold by somebody who may decide it. If nothing is approved, the message says so.
func (a activity) pause(ctx context.Context, r handlers.Request, o opened, f *models.Flag, reply *handlers.Reply) error {
	if f.Person == "" || r.Entered("scope") != "pause" || r.Entered("next") == "note" {
		return nil
	}
	gates, err := a.store.GatesOf(ctx, f.Person)
	if err != nil {
		return err
	}
	held, left := models.Practice(gates)
	if may, _ := models.Can(o.org, r.Person.ID, models.PauseScope, f.Person, r.Now); !may {
		held, left = false, true // what is approved is not theirs to read
	}
	if f.Scope != "pause" || f.State == models.FlagClosed {
		reply.Send = append(reply.Send, handlers.Message{
			To: r.Person.ID, Key: subject(*f) + ":pause:" + r.Event.ID, Subject: subject(*f), Lane: models.SafetyLane,
			Message: *r.Say("flag.pause", prompts.Data{"Flag": f.ID, "Held": held, "Left": left}),
		})
	}
	f.Scope = "pause"
	return nil
}

// tells is the form's default for telling the person, as the program prefers.
func (a activity) tells() string {
	if a.policy.TellSubject == "plan" {
		return "yes"
	}
	return "no"
}

func reading(f models.Flag, r handlers.Request, why string) *models.Reading {
	return &models.Reading{ID: models.NewID[string]("rg"), Flag: f.ID, Reader: r.Person.ID, Why: why, ReadAt: r.Now}
}

// said is what these sides said, one line each.
func (o opened) said(words prompts.Voice, sides ...models.RemarkSide) []map[string]any {
	lines := []map[string]any{}
	for _, m := range o.remarks {
		for _, side := range sides {
			if m.Side == side {
				lines = append(lines, map[string]any{
					"Who": bot.PlainText(words.Text("flag.side_"+string(side), prompts.Data{"Name": o.org.Person(m.Author).Name})), "Text": m.Text,
				})
			}
		}
	}
	return lines
}

// act records what is done about a concern: a remark, a plan, or closing it.
func (a activity) act(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	o, err := a.heard(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{r.Person.ID}}
	if o.flag.Reporter != "" {
		reply.Homes = append(reply.Homes, o.flag.Reporter)
	}
	f := o.flag
	if err := a.tell(r, o, &f, &reply); err != nil {
		return handlers.Reply{}, err
	}
	c := o.kase
	switch r.Entered("next") {
	case "close":
		f, err = f.Closed(r.Person.ID, r.Entered("cause"), r.Entered("plan"), r.Entered("scope"), r.Entered("feedback"), r.Now)
		c = c.Close(r.Now)
		reply.Cancel = []string{"case:" + string(c.ID)}
		reply.Timers = append(reply.Timers, handlers.StepOf(c, r.Now))
	case "plan":
		f, c, err = a.planned(r, f, c, o.org)
		reply.Timers = append(reply.Timers, handlers.StepOf(c, c.NextAt),
			models.At(r.Now, string(bot.Do("escalation.show", string(c.ID)))))
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	a.unanswerable(r, o, f, &reply)
	if err := a.pause(ctx, r, o, &f, &reply); err != nil {
		return handlers.Reply{}, err
	}
	a.feedback(r, o, f, &reply)
	if note := r.Entered("note"); note != "" {
		reply.Save = append(reply.Save, o.remark(r, models.AmongUs, note))
	}
	reply.Save = append(reply.Save, &f, &c)
	return reply, nil
}

// planned keeps the case with the actor until the plan is due.
func (a activity) planned(r handlers.Request, f models.Flag, c models.Case, org models.Org) (models.Flag, models.Case, error) {
	until, _ := models.ParseDate(r.Entered("until"))
	f, err := f.Planned(r.Person.ID, r.Entered("plan"), until)
	if err != nil {
		return f, c, err
	}
	c, err = c.Plan(r.Person.ID, until.At(endOfDay, a.calendar.Zone(r.Person)), org, r.Now)
	return f, c, err
}

// endOfDay is the local time at which a plan is due on its day.
const endOfDay = 17 * time.Hour

// remark is one more word in the talk about a flag.
func (o opened) remark(r handlers.Request, side models.RemarkSide, text string) *models.Remark {
	return &models.Remark{
		ID: models.NewID[string]("rk"), Flag: o.flag.ID, Nth: len(o.remarks) + 1, Author: r.Person.ID, Side: side, Text: text, WrittenAt: r.Now,
	}
}

// there reports whether somebody is in the program now and so can be told something.
func (o opened) there(p models.PersonID) bool { return o.org.Person(p).State == models.Active }

// feedback answers the reporter. One who gave a name gets a message, unless they have
// left; one who did not finds the answer with their code.
func (a activity) feedback(r handlers.Request, o opened, f models.Flag, reply *handlers.Reply) {
	text := r.Entered("feedback")
	if text != "" {
		reply.Save = append(reply.Save, o.remark(r, models.ToReporter, text))
	}
	if text == "" || !o.there(f.Reporter) {
		return
	}
	to := o.org.Person(f.Reporter)
	key := "flag.heard_back"
	if f.State == models.FlagClosed {
		key = "flag.closed"
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: to.ID, Key: subject(f) + ":feedback:" + r.Event.ID, Subject: subject(f), Lane: models.SafetyLane,
		Message: r.Words(to).Message(key, prompts.Data{"Flag": f.ID, "Raised": f.RaisedAt, "Feedback": text}),
	})
}

// tell lets the person it is about hear of the concern, in the words of the one
// who acts on it and never in the reporter's.
func (a activity) tell(r handlers.Request, o opened, f *models.Flag, reply *handlers.Reply) error {
	if r.Entered("tell") != "yes" || f.Person == "" || !f.ToldAt.IsZero() {
		return nil
	}
	switch {
	case !o.there(f.Person):
		return models.Invalid{Field: "tell", Why: "flag.why_left"}
	case r.Entered("told") == "":
		return models.Invalid{Field: "told", Why: "flag.why_told"}
	}
	f.ToldAt, f.Told = r.Now, r.Entered("told")
	to := o.org.Person(f.Person)
	m := r.Words(to).Message("flag.told", prompts.Data{"Flag": f.ID, "Told": f.Told})
	if r.Entered("next") == "close" { // nobody would read an answer
		m = closedTo(r, to, *f)
	}
	reply.Send = append(reply.Send, a.aboutThem(r, to, *f, m))
	reply.Homes = append(reply.Homes, to.ID)
	return nil
}

// aboutThem is the one message by which the person it is about hears of a concern.
func (a activity) aboutThem(r handlers.Request, to models.Person, f models.Flag, m bot.Message) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: subject(f) + ":told", Subject: subject(f), Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now), Message: m,
	}
}

func closedTo(r handlers.Request, to models.Person, f models.Flag) bot.Message {
	return r.Words(to).Message("flag.told_closed", prompts.Data{"Told": f.Told})
}

// unanswerable removes the answer button for the person who heard of a concern before
// it was closed, or is about to hear of it: nobody reads an answer anymore.
func (a activity) unanswerable(r handlers.Request, o opened, f models.Flag, reply *handlers.Reply) {
	if f.State != models.FlagClosed || o.flag.ToldAt.IsZero() || !o.there(f.Person) {
		return
	}
	to := o.org.Person(f.Person)
	m := a.aboutThem(r, to, f, closedTo(r, to, f))
	m.Key, m.Replaces = m.Key+":closed", m.Key
	reply.Send = append(reply.Send, m)
	reply.Homes = append(reply.Homes, to.ID)
}
