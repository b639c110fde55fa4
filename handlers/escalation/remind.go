package escalation

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

// At the end of its ladder a case waits for people who have a notice of it already, and see
// it on their home. They are reminded of all such cases in one message: every workday, and
// every week once all of them are on the review list. A message for each would teach them
// to look at none.

// waits is the step of a case of which all have heard who could be called. It calls
// nobody, and is not enough where somebody's notice was never sent.
func (m *move) waits(ctx context.Context) (bool, error) {
	c, asked, waits := m.c.Again(m.org, m.r.Now)
	if !waits {
		return false, nil
	}
	sent, err := m.store.MessagesAbout(ctx, subject(m.c))
	if err != nil {
		return false, err
	}
	for _, id := range asked {
		if !slices.ContainsFunc(sent, func(d models.Delivery) bool { return d.Key == noticeKey(c, id) }) {
			return false, nil
		}
	}
	m.c = m.fromNotice(c, asked)
	m.goesOn()
	for _, id := range asked {
		m.reply.Timers = append(m.reply.Timers, m.reminder(m.org.Person(id), []models.Case{m.c}, m.r.Now))
	}
	return true, nil
}

// reminder is when somebody is reminded next: in the morning of a workday, or of a week
// where all cases are on the review list. Its day is in its key, so that there is one for
// all of them.
func (a activity) reminder(p models.Person, cases []models.Case, now time.Time) models.Timer {
	zone := a.calendar.Zone(p)
	from := now.Add(time.Minute) // not this very morning again
	if !slices.ContainsFunc(cases, func(c models.Case) bool { return c.ListedAt.IsZero() }) {
		from = monday(now, zone)
	}
	at := a.calendar.NextMorning(p, from)
	return models.At(at, string(bot.Do("escalation.remind", string(p.ID)+"/"+string(models.DateOf(at.In(zone))))))
}

// monday is the beginning of the week after a time.
func monday(t time.Time, zone *time.Location) time.Time {
	today := t.In(zone)
	gone := (int(today.Weekday()) + 6) % 7 // days since Monday
	return models.DateOf(today).Plus(7 - gone).In(zone)
}

// remind tells somebody how many cases wait for them, and does so again. It names none:
// what a case is about may have to be taken from them later.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, _, _ := strings.Cut(r.Subject, "/")
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	to := org.Person(models.PersonID(id))
	cases, err := a.store.CasesHeardBy(ctx, to.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	cases = slices.DeleteFunc(cases, func(c models.Case) bool { return !c.Unattended() || !c.Hears(to.ID, org, r.Now) })
	if len(cases) == 0 {
		return handlers.Reply{}, nil
	}
	reply := handlers.Reply{Timers: []models.Timer{a.reminder(to, cases, r.Now)}}
	if org.Away(to.ID, r.Now) {
		return reply, nil
	}
	gates := 0
	for _, c := range cases {
		if c.About == "gate" {
			gates++
		}
	}
	oldest := slices.MinFunc(cases, func(a, b models.Case) int { return a.OpenedAt.Compare(b.OpenedAt) })
	reply.Send = []handlers.Message{{
		To: to.ID, Key: "case.reminder:" + r.Subject, Subject: "reminder:" + id, Lane: models.PromptLane, Due: a.calendar.Awake(to, r.Now),
		Message: r.Words(to).Message("escalation.reminder", prompts.Data{"Count": len(cases), "Gates": gates, "Others": len(cases) - gates, "Oldest": oldest.OpenedAt}),
	}}
	return reply, nil
}
