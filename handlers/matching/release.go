package matching

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// release brings every pair of a round to its two people, and tells those who
// are left what stands in the way.
func (a activity) release(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	drafts, err := a.drafts(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	slices.SortFunc(drafts, func(x, y models.Proposal) int { // so that a mentor of several reads them in an order
		return cmp.Or(cmp.Compare(p.org.Person(x.Mentee).Name, p.org.Person(y.Mentee).Name), cmp.Compare(x.ID, y.ID))
	})
	var reply handlers.Reply
	sent, held := 0, []string{}
	for i := range drafts {
		if !p.stillHolds(drafts[i]) {
			drafts[i].State = models.ProposalDropped
			reply.Save = append(reply.Save, &drafts[i])
			held = append(held, p.org.Person(drafts[i].Mentee).Name)
			continue
		}
		if err := a.releaseOne(ctx, r, p, &drafts[i], &reply); err != nil {
			return handlers.Reply{}, fmt.Errorf("release %s: %w", drafts[i].ID, err)
		}
		sent++
	}
	a.tellTheWaiting(r, p, &reply)
	reply.Answer = r.Say("matching.released", prompts.Data{"Count": sent, "Days": a.policy.AnswerDays, "Held": held})
	err = a.spendRounds(ctx, r, p.org, drafts, "matching.spent_released", &reply)
	return reply, err
}

func (a activity) drafts(ctx context.Context, r handlers.Request) ([]models.Proposal, error) {
	all, err := a.store.Proposals(ctx, r.Subject)
	if err != nil {
		return nil, err
	}
	if !coordinates(r) {
		return nil, models.NotAllowed("errors.why_no_coordinator")
	}
	drafts := slices.DeleteFunc(all, func(p models.Proposal) bool { return p.State != models.ProposalDraft })
	if len(drafts) == 0 {
		return nil, models.NotReady("matching.round_gone")
	}
	return drafts, nil
}

// stillHolds looks once more, when it is about to be said, at what may have
// changed since the preview: who paused, withdrew, left or said something
// private meanwhile.
func (p pool) stillHolds(x models.Proposal) bool {
	i := slices.IndexFunc(p.mentees, func(w wish) bool { return w.Person == x.Mentee })
	j := slices.IndexFunc(p.mentors, func(m candidate) bool { return m.Person == x.Mentor })
	if i < 0 || j < 0 || p.mentees[i].State != models.IntakeSubmitted || p.mentees[i].Paused(p.now) ||
		p.org.Person(x.Mentee).State != models.Active {
		return false
	}
	rule := p.hardRule(p.mentees[i], p.mentors[j])
	return rule == "" || x.Override != "" && !slices.Contains(ruleStays, rule)
}

// releaseOne brings a proposal to its two people and starts the clock.
func (a activity) releaseOne(ctx context.Context, r handlers.Request, p pool, x *models.Proposal, reply *handlers.Reply) error {
	mentee, mentor := p.org.Person(x.Mentee), p.org.Person(x.Mentor)
	i := slices.IndexFunc(p.mentees, func(w wish) bool { return w.Person == x.Mentee })
	in := p.mentees[i].Intake
	in.State, in.Why, in.FreeOn = models.IntakeProposed, "", ""
	p.mentees[i].Intake = in
	x.State, x.ReleasedAt = models.ProposalReleased, r.Now
	x.AnswerBy = a.calendar.Workdays(mentor, r.Now, a.policy.AnswerDays)
	reply.Save = append(reply.Save, x)
	saveIntake(reply, in)
	if err := a.spendRank(ctx, r, in, mentee, false, reply); err != nil {
		return err
	}
	for _, two := range [][2]models.Person{{mentee, mentor}, {mentor, mentee}} {
		m, err := a.offer(ctx, r, *x, two[0], two[1])
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, handlers.Message{To: two[0].ID, Key: offerKey(*x, two[0].ID), Subject: subject(*x), Message: m})
		reply.Homes = append(reply.Homes, two[0].ID)
	}
	reply.Timers = append(reply.Timers, a.clock(*x, mentor, r.Now, a.policy.AnswerDays)...)
	return nil
}

// clock ends the answer time, which is so many workdays of the mentor from then on, and
// reminds one workday before; of a single one, in its middle.
func (a activity) clock(p models.Proposal, mentor models.Person, from time.Time, days int) []models.Timer {
	remind := a.calendar.Workdays(mentor, from, days-1)
	if days == 1 {
		remind = from.Add(p.AnswerBy.Sub(from) / 2)
	}
	return []models.Timer{
		models.At(remind, string(bot.Do("matching.remind", string(p.ID)))),
		models.At(p.AnswerBy, string(bot.Do("matching.expire", string(p.ID)))),
	}
}

// resume lets the clock run again after a question, for as many workdays as were left
// when it came.
func (a activity) resume(p models.Proposal, mentor models.Person, now time.Time) (models.Proposal, []models.Timer) {
	left := 1
	for left < a.policy.AnswerDays && a.calendar.Workdays(mentor, p.AskedAt, left).Before(p.AnswerBy) {
		left++
	}
	p = p.Resume(a.calendar.Workdays(mentor, now, left))
	return p, a.clock(p, mentor, now, left)
}

// offer says who the other one is and why the two were brought together.
func (a activity) offer(ctx context.Context, r handlers.Request, p models.Proposal, to, other models.Person) (bot.Message, error) {
	words := r.Words(to)
	side, key := models.AsMentor, "matching.offer_mentee"
	if to.ID == p.Mentor {
		side, key = models.AsMentee, "matching.offer_mentor"
	}
	in, err := a.store.IntakeOf(ctx, other.ID, side)
	if err != nil {
		return bot.Message{}, err
	}
	third := models.Person{}
	if p.Trio != "" {
		if third, err = a.store.Person(ctx, p.Trio); err != nil {
			return bot.Message{}, err
		}
	}
	data := prompts.Data{
		"Proposal": p.ID, "Other": other.Name, "Title": other.Title, "Site": other.Site, "Hopes": in.Hopes,
		"Competency": handlers.CompetencyName(a.policy, p.Competency, words.Locale()),
		"Reasons":    a.reasons(words, p.Reasons), "By": p.AnswerBy, "Trio": third.Name,
		"Still": time.Time{}, "Mine": p.AskedBy == to.ID,
	}
	if p.AskedBy != "" {
		asked := to
		if p.AskedBy == to.ID {
			asked = other
		}
		data["By"], data["Still"] = time.Time{}, a.stillUntil(p, asked)
	}
	return words.Message(key, data), nil
}

// tellTheWaiting is honest with everybody whom the round leaves out: why, and
// until when if that is known. They go first in the next one.
func (a activity) tellTheWaiting(r handlers.Request, p pool, reply *handlers.Reply) {
	c := gathered(p.ground, p.waiting(), p.givers(always))
	for _, w := range p.waiting() {
		g := c.nearest(w)
		again := w.First && w.Why == g.why && w.FreeOn == g.until
		in := w.Intake
		in.First, in.Why, in.FreeOn = true, g.why, g.until
		saveIntake(reply, in)
		reply.Homes = append(reply.Homes, w.Person)
		if again {
			continue // they know
		}
		to := p.org.Person(w.Person)
		words := r.Words(to)
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: "waiting:" + string(in.ID) + ":" + r.Event.ID, Subject: "waiting:" + string(in.ID), Due: a.calendar.Awake(to, r.Now),
			Message: words.Message("matching.not_yet", prompts.Data{"Why": a.why(words, g)}),
		})
	}
}

// discard throws a preview away.
func (a activity) discard(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pairs, err := a.drafts(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for i := range pairs {
		pairs[i].State = models.ProposalDropped
		reply.Save = append(reply.Save, &pairs[i])
	}
	reply.Answer = r.Say("matching.discarded", nil)
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	err = a.spendRounds(ctx, r, org, pairs, "matching.spent_discarded", &reply)
	return reply, err
}
