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

// become makes the case what an act has made of it: it moves the timer, cancels queued
// notices once nobody is to be asked, takes back what waits for those who are out of it,
// and edits the notices that were sent.
func (m *move) become(ctx context.Context, c models.Case, words part) (handlers.Reply, error) {
	m.c = c
	m.goesOn()
	if c.State != models.CaseOpen || len(c.Notified) < len(m.before.Notified) {
		m.reply.Cancel = []string{subject(c)}
	}
	if err := m.unsay(ctx); err != nil {
		return m.reply, err
	}
	err := m.retell(ctx, m.r.Event.ID, words)
	return m.reply, err
}

// acknowledge gives the case to somebody who was told of it: nobody else is called
// while their lease runs. An acknowledgment ends a drill.
func (m *move) acknowledge(ctx context.Context) (handlers.Reply, error) {
	c, err := m.c.Acknowledge(m.r.Person.ID, m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if c.Drill() {
		m.c = c
		return m.endDrill(ctx, m.r.Person.ID)
	}
	return m.become(ctx, m.leased(c), always("held"))
}

// takeOver is acknowledge while somebody else holds the case; they see who has it now.
func (m *move) takeOver(ctx context.Context) (handlers.Reply, error) {
	c, err := m.c.TakeOver(m.r.Person.ID, m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	return m.become(ctx, m.leased(c), always("held"))
}

// leased lets the lease run in working time only, where the ladder says so.
func (m *move) leased(c models.Case) models.Case {
	if c.Ladder.Working {
		c.NextAt = m.calendar.Patience(m.org.Person(c.Holder), m.r.Now, c.Ladder.Lease)
	}
	return c
}

// callNext brings in the next level now. Whoever was asked before stays asked.
func (m *move) callNext(ctx context.Context) (handlers.Reply, error) {
	c, err := m.c.CallNext(m.r.Person.ID, m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := always("")
	if m.before.State != models.CaseOpen {
		words = always("notice")
	}
	reply, err := m.become(ctx, c, words)
	reply.Answer = m.r.Say("escalation.called_next", nil)
	return reply, err
}

// openSnooze asks until when, and why.
func (m *move) openSnooze(ctx context.Context) (handlers.Reply, error) {
	if _, err := m.c.Snooze(m.r.Person.ID, m.r.Now.Add(time.Hour), m.org, m.r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: snoozeForm(m.r, m.c)}, nil
}

func snoozeForm(r handlers.Request, c models.Case) *bot.Form {
	return r.Form("escalation.form_snooze", prompts.Data{"Case": c.ID})
}

// tooLong is more hours than anything may be put off for.
const tooLong = 1000

// snooze puts the next call off. While its reason waits for the author's word that it
// identifies nobody, the ladder goes on as before.
func (m *move) snooze(ctx context.Context) (handlers.Reply, error) {
	why := m.r.Entered("why")
	if why == "" {
		return handlers.Reply{}, models.Invalid{Field: "why", Why: "escalation.why_reason"}
	}
	hours := min(max(handlers.Number(m.r.Event.Values, "hours"), 0), tooLong) // or the product would wrap around
	c, err := m.c.Snooze(m.r.Person.ID, m.r.Now.Add(time.Duration(hours)*time.Hour), m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	c.Reason = why
	reply, err := m.become(ctx, c, always("snoozed"))
	if err != nil {
		return handlers.Reply{}, err
	}
	known := handlers.Around(m.org, m.r.Now, c.Person)
	if c.About == "flag" {
		known = nil // whoever reads whom a concern is about is on file
	}
	return handlers.Screened(m.r, m.org, snoozeForm(m.r, c), subject(c), known, reply), nil
}

// openReassign offers everybody who may decide in the person's place.
func (m *move) openReassign(ctx context.Context) (handlers.Reply, error) {
	may, err := m.c.Takers(m.r.Person.ID, m.org, m.r.Now)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case len(may) == 0:
		return handlers.Reply{}, models.NotReady(m.nobodyElse())
	}
	return handlers.Reply{Form: m.r.Form("escalation.form_reassign", prompts.Data{"Case": m.c.ID, "People": handlers.PeopleOptions(may), "Person": handlers.Only(may)})}, nil
}

// nobodyElse says why a case cannot be handed on: somebody else may still be asked about
// it, if the reader steps out, or nobody at all.
func (m *move) nobodyElse() string {
	if without, err := m.c.Recuse(m.r.Person.ID, m.org, m.r.Now); err == nil && without.Nobody(m.org, m.r.Now) {
		return "escalation.nobody_at_all"
	}
	return "escalation.nobody_else"
}

// reassign hands the case on. Whoever gets it is called as a rung would call them; the
// others see who has it now. Whoever has left loses the buttons of their notices.
func (m *move) reassign(ctx context.Context) (handlers.Reply, error) {
	to := models.PersonID(m.r.Entered("to"))
	c, err := m.c.Reassign(m.r.Person.ID, to, m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	_, err = m.become(ctx, m.fromNotice(c, []models.PersonID{to}), func(told models.PersonID) string {
		if told == to {
			return "" // they get a notice of their own
		}
		return "moved"
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	m.reply.Cancel = []string{subject(c)}
	said, err := m.said(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	gone := slices.DeleteFunc(m.before.Told(), func(p models.PersonID) bool { return m.org.Person(p).State == models.Active })
	m.silence(gone, said, nil)
	err = m.notify(ctx, []models.PersonID{to})
	return m.reply, err
}

// recuse takes the actor out of the case, and out of who decides about its gate. If they held it, everybody else is asked
// again; otherwise the others' notices stay as they are.
func (m *move) recuse(ctx context.Context) (handlers.Reply, error) {
	c, err := m.c.Recuse(m.r.Person.ID, m.org, m.r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if c.About == "gate" {
		m.reply.Timers = append(m.reply.Timers, unsayTimer(c, m.r.Now))
	}
	return m.become(ctx, c, func(to models.PersonID) string {
		switch {
		case to == m.r.Person.ID:
			return "recused"
		case m.before.Holder == m.r.Person.ID:
			return "notice"
		}
		return ""
	})
}

// recall looks up in the record who stepped out of a gate's case before that was kept with
// it. The case alone does not tell them from whom a conflict took out.
func (m *move) recall(ctx context.Context) (handlers.Reply, error) {
	lines, err := m.store.AuditOf(ctx, "case", string(m.c.ID))
	if err != nil || m.c.State == models.CaseClosed {
		return handlers.Reply{}, err
	}
	out := slices.Clone(m.c.SteppedOut)
	for _, l := range lines {
		if l.Action == "escalation.recuse" && slices.Contains(m.c.Recused, l.Actor) && !slices.Contains(out, l.Actor) {
			out = append(out, l.Actor)
		}
	}
	if len(out) == len(m.c.SteppedOut) {
		return handlers.Reply{}, nil
	}
	m.c.SteppedOut = out
	return handlers.Reply{Save: []models.Noun{&m.c}, Timers: []models.Timer{unsayTimer(m.c, m.r.Now)}}, nil
}

// unsayTimer takes the buttons from what asked people to decide about a gate who may not
// anymore.
func unsayTimer(c models.Case, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("gate.unsay", string(c.Person))))
}
