package flag

import (
	"context"
	"errors"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// byCode shows a concern to whoever has its code. Nothing is put on file about
// it, and an unknown code is answered like any other.
func (a activity) byCode(ctx context.Context, r handlers.Request, code string) (handlers.Reply, error) {
	f, err := a.store.FlagByReceipt(ctx, models.ReceiptOf(code))
	if errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, models.Refused{Kind: models.ErrNotFound, Why: "flag.unknown_code"}
	}
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.stands(ctx, r, f, strings.TrimSpace(code))
}

// follow shows reporters who gave their name where their concern stands, or
// opens the form to write to those who act on it.
func (a activity) follow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	token, write := strings.CutSuffix(r.Subject, "/write")
	f, err := a.own(ctx, r, token)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !write {
		return a.stands(ctx, r, f, token)
	}
	if f.State == models.FlagClosed {
		return handlers.Reply{}, models.NotReady("flag.closed_reply")
	}
	return handlers.Reply{Form: r.Form("flag.form_reply", prompts.Data{"Token": token})}, nil
}

// own is the flag of its reporter, by its id, or of whoever has its code.
func (a activity) own(ctx context.Context, r handlers.Request, token string) (models.Flag, error) {
	if !named(token) {
		return a.store.FlagByReceipt(ctx, models.ReceiptOf(token))
	}
	f, err := a.store.Flag(ctx, models.FlagID(token))
	if err == nil && f.Reporter != r.Person.ID {
		err = models.ErrNotFound
	}
	return f, err
}

// named reports whether a token is a flag's id, by which its reporter comes
// back, rather than a code.
func named(token string) bool { return strings.HasPrefix(token, "fl_") }

// stands shows reporters where their concern stands, without naming those who act.
func (a activity) stands(ctx context.Context, r handlers.Request, f models.Flag, token string) (handlers.Reply, error) {
	o, err := a.whole(ctx, r.Org, f)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	return handlers.Reply{Answer: r.Say("flag.stands", prompts.Data{
		"Raised": f.RaisedAt, "State": prompts.Words(words.Text("flag.state_"+o.state(r.Now), prompts.Data{"PlanBy": f.PlanBy})),
		"Said": o.said(words, models.FromReporter, models.ToReporter), "Token": token + "/write", "Open": f.State != models.FlagClosed,
	})}, nil
}

// state is how far a concern has come, as a key of the words for its reporter.
func (o opened) state(now time.Time) string {
	switch {
	case o.flag.State == models.FlagClosed:
		return "closed"
	case o.kase.Nobody(o.org, now):
		return "alone"
	case o.flag.State == models.FlagPlan:
		return "planned"
	case o.kase.State == models.CaseHeld && now.Before(o.kase.NextAt):
		return "held"
	}
	return "asked"
}

// reply is a remark from the reporter to those who act. If the reporter gave no name,
// its time is the full hour, like the concern's.
func (a activity) reply(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.own(ctx, r, r.Subject)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case f.State == models.FlagClosed:
		return handlers.Reply{}, models.NotReady("flag.closed_reply")
	case r.Entered("text") == "":
		return handlers.Reply{}, models.Invalid{Field: "text", Why: "flag.why_text"}
	}
	o, err := a.whole(ctx, r.Org, f)
	if err != nil {
		return handlers.Reply{}, err
	}
	m := o.remark(r, models.FromReporter, r.Entered("text"))
	if f.Anonymous {
		m.Author, m.WrittenAt = "", m.WrittenAt.Truncate(time.Hour)
	}
	reply := handlers.Reply{Save: []models.Noun{m}}
	a.pass(r, o, m, "flag.said_reporter", f.HeardFrom(r.Now), &reply)
	return reply, nil
}

// pass tells those who act on a concern, no earlier than due, that somebody wrote. While it
// waits for their morning, it waits with them: it is no call, which an acknowledgment cancels.
func (a activity) pass(r handlers.Request, o opened, m *models.Remark, key string, due time.Time, reply *handlers.Reply) {
	c, acting := o.kase.Written(due, o.org, r.Now)
	if c.State != o.kase.State {
		reply.Save = append(reply.Save, &c)
		reply.Timers = append(reply.Timers, models.At(due, string(bot.Do("escalation.show", string(c.ID)))), handlers.StepOf(c, due))
	}
	for _, id := range acting {
		to, at := o.org.Person(id), due
		if !o.flag.Urgent() {
			at = a.calendar.Awake(to, due)
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: subject(o.flag) + ":said:" + m.ID + ":" + string(id), Subject: "after:" + string(c.ID), Lane: models.SafetyLane, Due: at,
			Message: r.Words(to).Message(key, prompts.Data{"Flag": o.flag.ID}),
		})
	}
}

// openAnswer asks the person it is about for their side.
func (a activity) openAnswer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.told(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("flag.form_answer", prompts.Data{"Flag": f.ID, "Told": f.Told})}, nil
}

// told loads the flag for the person it is about, once they have heard of it.
func (a activity) told(ctx context.Context, r handlers.Request) (models.Flag, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Subject))
	switch {
	case err != nil:
		return f, err
	case f.Person != r.Person.ID || f.ToldAt.IsZero():
		return f, models.ErrNotFound
	case f.State == models.FlagClosed:
		return f, models.NotReady("flag.closed_answer")
	}
	return f, nil
}

func (a activity) answer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.told(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if r.Entered("text") == "" {
		return handlers.Reply{}, models.Invalid{Field: "text", Why: "flag.why_text"}
	}
	o, err := a.whole(ctx, r.Org, f)
	if err != nil {
		return handlers.Reply{}, err
	}
	m := o.remark(r, models.FromSubject, r.Entered("text"))
	reply := handlers.Reply{Save: []models.Noun{m}, Send: []handlers.Message{{
		To: r.Person.ID, Key: subject(f) + ":answered:" + m.ID, Subject: subject(f), Lane: models.GateLane, Message: *r.Say("flag.answered", nil),
	}}}
	a.pass(r, o, m, "flag.said_subject", r.Now, &reply)
	return reply, nil
}

// home lets people raise a concern, shows reporters where theirs stand, and lets
// those who were told of a concern about them answer it.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	own, err := a.store.FlagsBy(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	about, err := a.store.FlagsToldTo(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, f := range own {
		if f.State != models.FlagClosed {
			cards = append(cards, handlers.Card{Place: handlers.Always, Since: f.RaisedAt, Message: *r.Say("flag.card", prompts.Data{"Flag": f.ID, "Raised": f.RaisedAt, "Alone": !f.AloneAt.IsZero()})})
		}
	}
	for _, f := range about {
		if f.State != models.FlagClosed {
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: f.ToldAt, Message: *r.Say("flag.told", prompts.Data{"Flag": f.ID, "Told": f.Told})})
		}
	}
	return append(cards, handlers.Card{Place: handlers.Always, Since: r.Now, Message: *r.Say("flag.card_raise", nil)}), nil
}
