package checkin

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// unanswered is the check-in of a timer, and whether somebody still has to hear
// that it waits.
func (a activity) unanswered(ctx context.Context, r handlers.Request) (models.CheckIn, models.CheckInRule, bool, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil {
		return c, models.CheckInRule{}, false, err
	}
	rule, known := a.policy.CheckIn(c.Set)
	if !known || c.State != models.CheckInAsked || !r.Now.Before(c.ClosesAt) {
		return c, rule, false, nil
	}
	org, err := r.Org(ctx)
	return c, rule, err == nil && Answerable(org, c, r.Now), err
}

// remind rings once more, and sets the next reminder while there is one.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, rule, waits, err := a.unanswered(ctx, r)
	if err != nil || c.State != models.CheckInAsked {
		return handlers.Reply{}, err
	}
	p, err := a.store.Person(ctx, c.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, after := range rule.Remind {
		if at := a.calendar.Awake(p, c.AskedAt.Add(after)); at.After(r.Now) && at.Before(c.ClosesAt) {
			reply.Timers = append(reply.Timers, timer(at, "remind", c))
			break
		}
	}
	if waits && !c.RingAt.After(r.Now) { // if they snoozed it, they are asked at that time
		c.RingAt = r.Now
		reply.Save = []models.Noun{&c}
		reply.Timers = append(reply.Timers, ringTimer(p.ID, r.Now))
	}
	return reply, nil
}

// tellMentor lets the mentor know on their next working morning that a word from them
// may help, if it still does then.
func (a activity) tellMentor(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, rule, waits, err := a.unanswered(ctx, r)
	if err != nil || !waits {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentor := org.Person(m.Mentor)
	if at := a.calendar.NextMorning(mentor, r.Due); at.After(r.Now) && mentor.State == models.Active {
		return handlers.Reply{Timers: []models.Timer{timer(at, "mentor", c)}}, nil
	}
	if mentor.State != models.Active || org.Away(mentor.ID, r.Now) {
		return handlers.Reply{}, nil
	}
	return handlers.Reply{Send: []handlers.Message{{
		To: mentor.ID, Key: subject(c) + ":mentor", Subject: subject(c), Lane: models.PromptLane, Due: a.calendar.Awake(mentor, r.Now), Expires: c.ClosesAt,
		Message: r.Words(mentor).Message("checkin.mentor_told", prompts.Data{
			"Person": org.Person(m.Mentee).Name, "Asked": c.AskedAt, "Last": a.last(rule, c),
		}),
	}}}, nil
}

// tellCoordinators puts a check-in on the list that every coordinator, or who is
// there in their place, reads on their next working morning.
func (a activity) tellCoordinators(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, _, waits, err := a.unanswered(ctx, r)
	if err != nil || !waits {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c.ToldAt = r.Now
	reply := handlers.Reply{Save: []models.Noun{&c}}
	a.listFor(caretakers(org, r.Now, keptFrom(org, c.Person)...), org, r.Now, &reply)
	return reply, nil
}

// putOnList adds to the coordinators' list that an answer calls for somebody to talk
// with the person. If the two do not get on, the coordinators get a message instead.
func (a activity) putOnList(ctx context.Context, r handlers.Request, before, c models.CheckIn, reply *handlers.Reply) error {
	if !calls(c) || slices.Equal(Attention(before), Attention(c)) {
		return nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	a.listFor(org.Holding(models.CoordinatorRole, r.Now), org, r.Now, reply)
	return nil
}

// calls reports whether a check-in asks for somebody to talk with the person, and
// nobody is told of that in a message of its own.
func calls(c models.CheckIn) bool { return len(Attention(c)) > 0 && !Tense(c) }

// listFor schedules a list for people's next working morning.
func (a activity) listFor(people []models.PersonID, org models.Org, now time.Time, reply *handlers.Reply) {
	for _, id := range people {
		at := a.calendar.NextMorning(org.Person(id), now)
		reply.Timers = append(reply.Timers, models.At(at, string(bot.Do("checkin.unheard", unheardOn(id, a.dayOf(org.Person(id), at))))))
		reply.Homes = append(reply.Homes, id)
	}
}

// unheardOn names a coordinator and the day whose list they read. The day stays
// the same when the timer fires late, after an outage or a failed attempt.
func unheardOn(id models.PersonID, day models.Date) string { return string(id) + "/" + string(day) }

func (a activity) dayOf(p models.Person, t time.Time) models.Date {
	return models.DateOf(t.In(a.calendar.Zone(p)))
}

// unheard tells one of them, in one message, who has not answered, if they may still
// know it. It also tells a coordinator how many answers are new on their home, but not
// whose they are or what they say. Whoever has left or stopped coordinating overnight is
// told nothing.
func (a activity) unheard(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	id, day, dated := strings.Cut(r.Subject, "/")
	to := org.Person(models.PersonID(id))
	if !dated { // set before the days were named
		day = string(a.dayOf(to, r.Due))
	}
	waiting, err := a.store.UnansweredCheckIns(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	slices.SortStableFunc(waiting, func(a, b models.CheckIn) int {
		return cmp.Or(a.AskedAt.Compare(b.AskedAt), strings.Compare(org.Person(a.Person).Name, org.Person(b.Person).Name))
	})
	words := r.Words(to)
	since := func(t time.Time) bool { return a.dayOf(to, a.calendar.NextMorning(to, t)) == models.Date(day) } // not twice
	var items []prompts.Data
	for _, c := range waiting {
		if since(c.ToldAt) && Answerable(org, c, r.Now) && takesCare(org, r.Now, to.ID, c.Person) {
			items = append(items, a.waiting(org, words, c))
		}
	}
	var fresh []models.CheckIn
	if org.Has(to.ID, models.CoordinatorRole, r.Now) {
		if fresh, err = a.asking(ctx, org, to.ID, r.Now); err != nil {
			return handlers.Reply{}, err
		}
	}
	fresh = slices.DeleteFunc(fresh, func(c models.CheckIn) bool {
		return !calls(c) || !since(c.AnsweredAt) || !takesCare(org, r.Now, to.ID, c.Person)
	})
	if len(items)+len(fresh) == 0 {
		return handlers.Reply{}, nil
	}
	return handlers.Reply{Send: []handlers.Message{{
		To: to.ID, Key: "checkin.unheard:" + string(to.ID) + ":" + stamp(r.Now), Subject: "unheard:" + string(to.ID),
		Lane: models.PromptLane, Due: a.calendar.Awake(to, r.Now), Message: words.Message("checkin.unheard", prompts.Data{"Items": items, "Fresh": len(fresh)}),
	}}}, nil
}

// waiting is one line about a check-in that is not answered.
func (a activity) waiting(org models.Org, words prompts.Voice, c models.CheckIn) prompts.Data {
	rule, _ := a.policy.CheckIn(c.Set)
	return prompts.Data{
		"Person": org.Person(c.Person).Name, "Asked": c.AskedAt, "Set": bot.PlainText(words.Text("checkin.set_"+c.Set, nil)),
		"Missed": c.Missed, "Last": a.last(rule, c),
	}
}

// closing ends the time to answer, kindly.
func (a activity) closing(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil || c.State == models.CheckInClosed {
		return handlers.Reply{}, err
	}
	p, err := a.store.Person(ctx, c.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	before, err := a.missedBefore(ctx, c)
	if err != nil {
		return handlers.Reply{}, err
	}
	rule, _ := a.policy.CheckIn(c.Set)
	c.Missed = Missed(org, a.patience(rule), c, before, r.Now)
	c.State, c.RingAt = models.CheckInClosed, time.Time{}
	reply := handlers.Reply{Save: []models.Noun{&c}, Cancel: []string{subject(c)}, Homes: []models.PersonID{p.ID}}
	if c.AnsweredAt.IsZero() || !c.Whole() {
		if reply.Send, err = a.edit(ctx, r, p, c); err != nil {
			return handlers.Reply{}, err
		}
	}
	err = a.overdue(ctx, r, c, &reply)
	return reply, err
}
