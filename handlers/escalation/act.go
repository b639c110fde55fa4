package escalation

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// rule is what an act makes of a case. part names the words that replace somebody's
// notice; empty leaves the notice as it is.
type (
	rule func(models.Case, models.Org) (models.Case, error)
	part func(before models.Case, to models.PersonID) string
)

func always(name string) part { return func(models.Case, models.PersonID) string { return name } }

// acknowledge gives the case to somebody who was told of it: nobody else is called
// while their lease runs. An acknowledgment ends a drill.
func (a activity) acknowledge(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if held, err := c.Acknowledge(r.Person.ID, org, r.Now); err == nil && c.Drill() {
		return a.endDrill(ctx, r, held.Close(r.Now), org, r.Person.ID)
	}
	return a.change(ctx, r, a.leased(r.Now, func(c models.Case, org models.Org) (models.Case, error) {
		return c.Acknowledge(r.Person.ID, org, r.Now)
	}), always("held"))
}

// takeOver is acknowledge while somebody else holds the case; they see who has it now.
func (a activity) takeOver(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.change(ctx, r, a.leased(r.Now, func(c models.Case, org models.Org) (models.Case, error) {
		return c.TakeOver(r.Person.ID, org, r.Now)
	}), always("held"))
}

// leased lets the lease run in working time only, where the ladder says so.
func (a activity) leased(now time.Time, act rule) rule {
	return func(c models.Case, org models.Org) (models.Case, error) {
		c, err := act(c, org)
		if err == nil && c.Ladder.Working {
			c.NextAt = a.calendar.Patience(org.Person(c.Holder), now, c.Ladder.Lease)
		}
		return c, err
	}
}

// callNext brings in the next level now. Whoever was asked before stays asked.
func (a activity) callNext(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	reply, err := a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		return c.CallNext(r.Person.ID, org, r.Now)
	}, func(before models.Case, _ models.PersonID) string {
		if before.State == models.CaseOpen {
			return ""
		}
		return "notice"
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Answer = r.Say("escalation.called_next", nil)
	return reply, nil
}

// change takes a case through one of its rules: it moves the timer, cancels queued
// notices once nobody is to be asked, and edits the notices that were sent.
func (a activity) change(ctx context.Context, r handlers.Request, act rule, words part) (handlers.Reply, error) {
	before, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	c, err := act(before, org)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Timers: append(listTimer(c), stepTimer(c))}
	if c.State != models.CaseOpen || len(c.Notified) < len(before.Notified) {
		reply.Cancel = []string{subject(c)}
	}
	err = a.retell(ctx, r, before, c, org, r.Event.ID, words, &reply)
	return reply, err
}

// retell edits the newest notice of everybody who was told and still may know, and every
// notice of those who are out of the case from now on. An edit rings nobody and goes out at
// once, lest it arrive after the next notice; but nobody is woken by a notice whose first
// version is still queued.
func (a activity) retell(ctx context.Context, r handlers.Request, before, c models.Case, org models.Org, act string, words part, reply *handlers.Reply) error {
	sent, err := a.said(ctx, c)
	if err != nil {
		return err
	}
	for _, id := range before.Told() {
		reply.Homes = append(reply.Homes, id)
		name := words(before, id)
		if name == "" || !before.Hears(id, org, r.Now) {
			continue
		}
		to := org.Person(id)
		m, err := a.notice(ctx, r, c, org, to, name)
		if err != nil {
			return err
		}
		about := after(c)
		if slices.Contains(c.Recused, id) {
			about = "" // whoever stepped out reads so, also if the case ends before
		}
		keys := notices(before, id, sent)
		if slices.Contains(c.Told(), id) {
			keys = keys[:1]
		}
		for _, key := range keys {
			due := r.Now
			if !stands(sent, key) && id != r.Person.ID {
				due = a.when(c, to, r.Now)
			}
			reply.Send = append(reply.Send, handlers.Message{
				To: id, Key: key + ":" + name + ":" + act, Subject: about, Replaces: key, Lane: lane(c), Message: m, Due: due,
			})
		}
	}
	return nil
}

// notices are the keys of somebody's notices: of the newest call, which may not have been
// sent yet, and of the earlier ones that were.
func notices(c models.Case, to models.PersonID, sent []models.Delivery) []string {
	newest := noticeKey(c, to)
	keys := []string{newest}
	for _, d := range sent {
		if d.Person == to && !stands([]models.Delivery{d}, newest) {
			keys = append(keys, d.Key)
		}
	}
	return keys
}

func (a activity) load(ctx context.Context, r handlers.Request) (models.Case, models.Org, error) {
	c, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err != nil {
		return c, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return c, org, err
}

// openSnooze asks until when, and why.
func (a activity) openSnooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, org, err := a.load(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := c.Snooze(r.Person.ID, r.Now.Add(time.Hour), org, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: snoozeForm(r, c)}, nil
}

func snoozeForm(r handlers.Request, c models.Case) *bot.Form {
	return r.Form("escalation.form_snooze", prompts.Data{"Case": c.ID})
}

// tooLong is more hours than anything may be put off for.
const tooLong = 1000

// snooze puts the next call off. While its reason waits for the author's word that it
// identifies nobody, the ladder goes on as before.
func (a activity) snooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if r.Entered("why") == "" {
		return handlers.Reply{}, models.Invalid{Field: "why", Why: "escalation.why_reason"}
	}
	hours := min(max(handlers.Number(r.Event.Values, "hours"), 0), tooLong) // or the product would wrap around
	until := r.Now.Add(time.Duration(hours) * time.Hour)
	var put models.Case
	reply, err := a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		c, err := c.Snooze(r.Person.ID, until, org, r.Now)
		c.Reason = r.Entered("why")
		put = c
		return c, err
	}, always("snoozed"))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	known := handlers.Around(org, r.Now, put.Person)
	if put.About == "flag" {
		known = nil // whoever reads whom a concern is about is on file
	}
	return handlers.Screened(r, org, snoozeForm(r, put), subject(put), known, reply), nil
}

// openReassign offers everybody who may decide in the person's place.
func (a activity) openReassign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, org, err := a.load(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case c.State == models.CaseClosed:
		return handlers.Reply{}, models.NotReady("escalation.closed")
	case !c.Hears(r.Person.ID, org, r.Now):
		return handlers.Reply{}, models.NotAllowed("escalation.not_asked")
	}
	var may []models.Person
	for _, p := range org.People() {
		if _, err := c.Reassign(r.Person.ID, p.ID, org, r.Now); err == nil {
			may = append(may, p)
		}
	}
	if len(may) == 0 {
		return handlers.Reply{}, models.NotReady(nobodyElse(c, org, r))
	}
	return handlers.Reply{Form: r.Form("escalation.form_reassign", prompts.Data{"Case": c.ID, "People": handlers.PeopleOptions(may), "Person": handlers.Only(may)})}, nil
}

// nobodyElse says why a case cannot be handed on: somebody else may still be asked about
// it, if the reader steps out, or nobody at all.
func nobodyElse(c models.Case, org models.Org, r handlers.Request) string {
	if without, err := c.Recuse(r.Person.ID, org, r.Now); err == nil && without.Nobody(org, r.Now) {
		return "escalation.nobody_at_all"
	}
	return "escalation.nobody_else"
}

// reassign hands the case on. Whoever gets it is called as a rung would call them; the
// others see who has it now. Whoever has left loses the buttons of their notices.
func (a activity) reassign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	to := models.PersonID(r.Entered("to"))
	var before models.Case
	reply, err := a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		before = c
		c, err := c.Reassign(r.Person.ID, to, org, r.Now)
		return a.fromNotice(c, org, []models.PersonID{to}, r.Now), err
	}, func(_ models.Case, told models.PersonID) string {
		if told == to {
			return "" // they get a notice of their own
		}
		return "moved"
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	c := *reply.Save[0].(*models.Case)
	reply.Cancel = []string{subject(c)}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	said, err := a.said(ctx, before)
	if err != nil {
		return handlers.Reply{}, err
	}
	gone := slices.DeleteFunc(before.Told(), func(p models.PersonID) bool { return org.Person(p).State == models.Active })
	a.silence(r, c, org, gone, said, nil, &reply)
	err = a.notify(ctx, r, before, c, org, []models.PersonID{to}, &reply)
	return reply, err
}

// recuse takes the actor out of the case. If they held it, everybody else is asked
// again; otherwise the others' notices stay as they are.
func (a activity) recuse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	reply, err := a.change(ctx, r, func(c models.Case, org models.Org) (models.Case, error) {
		return c.Recuse(r.Person.ID, org, r.Now)
	}, func(before models.Case, to models.PersonID) string {
		switch {
		case to == r.Person.ID:
			return "recused"
		case before.Holder == r.Person.ID:
			return "notice"
		}
		return ""
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Timers = append(reply.Timers, reachTimer(*reply.Save[0].(*models.Case), r.Now)...)
	return reply, nil
}
