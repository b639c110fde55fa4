package matching

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func subject(p models.Proposal) string { return "proposal:" + string(p.ID) }
func offerKey(p models.Proposal, to models.PersonID) string {
	return subject(p) + ":offer:" + string(to)
}

func said(p models.Proposal, by models.PersonID) models.Consent {
	if by == p.Mentee {
		return p.MenteeSays
	}
	return p.MentorSays
}

// accept is one side's yes. The second yes makes the mentorship, if the mentor
// still has a place: the place is taken in this transaction.
func (a activity) accept(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, mentee, mentor, err := a.answered(ctx, r, models.Accepts)
	if err != nil {
		return handlers.Reply{}, err
	}
	if p.State != models.ProposalAccepted {
		return handlers.Reply{
			Save:  []models.Noun{&p},
			Send:  []handlers.Message{a.instead(r, p, r.Person, "matching.accepted_first")},
			Homes: []models.PersonID{r.Person.ID},
		}, nil
	}
	return a.pair(ctx, r, p, mentee, mentor)
}

// answered is the proposal with the actor's word on it, and its two people.
func (a activity) answered(ctx context.Context, r handlers.Request, says models.Consent) (p models.Proposal, mentee, mentor models.Person, err error) {
	p, err = a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil {
		return
	}
	if p, err = p.Answer(r.Person.ID, says); err != nil {
		return
	}
	if mentee, err = a.store.Person(ctx, p.Mentee); err != nil {
		return
	}
	mentor, err = a.store.Person(ctx, p.Mentor)
	return
}

// pair makes the mentorship and tells everybody concerned.
func (a activity) pair(ctx context.Context, r handlers.Request, p models.Proposal, mentee, mentor models.Person) (handlers.Reply, error) {
	gives, err := a.store.IntakeOf(ctx, mentor.ID, models.AsMentor)
	if err != nil {
		return handlers.Reply{}, err
	}
	wants, err := a.store.IntakeOf(ctx, mentee.ID, models.AsMentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	if gives.Free() == 0 {
		p.State = models.ProposalDropped
		return a.settle(ctx, r, p, mentee, mentor, "matching.full", "matching.full_mentor")
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	gives.Taken++
	wants.State = models.IntakeMatched
	m := models.Mentorship{
		ID: models.NewID[models.MentorshipID]("ms"), Mentee: mentee.ID, Mentor: mentor.ID,
		Competency: p.Competency, Proposal: p.ID, State: models.MentorshipActive, StartedAt: r.Now,
	}
	reply := handlers.Reply{
		Save:   []models.Noun{&p, &gives, &wants, &m},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("checkin.plan", string(m.ID))))},
		Unset:  timersOf(p),
		Cancel: []string{subject(p)},
		Send: []handlers.Message{
			a.paired(r, p, mentee, mentor, "matching.paired_mentee"),
			a.paired(r, p, mentor, mentee, "matching.paired_mentor"),
		},
		Homes: []models.PersonID{mentee.ID, mentor.ID},
	}
	if boss := org.Person(org.Supervisor(mentee.ID, r.Now)); boss.ID != "" {
		reply.Send = append(reply.Send, handlers.Message{
			To: boss.ID, Key: subject(p) + ":supervisor", Subject: "mentorship:" + string(m.ID),
			Message: r.Words(boss).Message("matching.paired_supervisor", prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}),
		})
	}
	return reply, nil
}

func (a activity) paired(r handlers.Request, p models.Proposal, to, other models.Person, key string) handlers.Message {
	words := r.Words(to)
	return handlers.Message{
		To: to.ID, Key: subject(p) + ":paired:" + string(to.ID), Subject: "pair:" + string(p.ID), Replaces: replacedBy(p, to.ID),
		Message: words.Message(key, prompts.Data{
			"Other": other.Name, "Competency": handlers.CompetencyName(a.policy, p.Competency, words.Locale()),
		}),
	}
}

// replacedBy is the message on which a person answered: the offer itself, or
// the note that took its place when they were the first to say yes.
func replacedBy(p models.Proposal, to models.PersonID) string { return offerKey(p, to) }

// instead takes the place of a person's offer, so that its buttons are gone.
func (a activity) instead(r handlers.Request, p models.Proposal, to models.Person, key string) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: subject(p) + ":" + key + ":" + string(to.ID), Subject: "answer:" + string(p.ID), Replaces: offerKey(p, to.ID),
		Message: r.Words(to).Message(key, nil),
	}
}

// decline is one side's no. The mentee waits again, first in line; nobody
// hears who said no.
func (a activity) decline(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, mentee, mentor, err := a.answered(ctx, r, models.Declines)
	if err != nil {
		return handlers.Reply{}, err
	}
	if r.Person.ID == mentee.ID {
		return a.settle(ctx, r, p, mentee, mentor, "matching.declined_you", "matching.ended_mentor")
	}
	return a.settle(ctx, r, p, mentee, mentor, "matching.ended_mentee", "matching.declined_you")
}

// settle ends a proposal without a pair, in words for each side.
func (a activity) settle(ctx context.Context, r handlers.Request, p models.Proposal, mentee, mentor models.Person, toMentee, toMentor string) (handlers.Reply, error) {
	wants, err := a.store.IntakeOf(ctx, mentee.ID, models.AsMentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	wants.State = models.IntakeSubmitted
	reply := handlers.Reply{
		Save: []models.Noun{&p, &wants}, Unset: timersOf(p), Cancel: []string{subject(p)},
		Send:  []handlers.Message{a.instead(r, p, mentee, toMentee), a.instead(r, p, mentor, toMentor)},
		Homes: []models.PersonID{mentee.ID, mentor.ID},
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, id := range org.Holding(models.CoordinatorRole, r.Now) {
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: subject(p) + ":ended:" + string(id), Subject: "answer:" + string(p.ID),
			Message: r.Words(org.Person(id)).Message("matching.ended_coordinator", prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}),
		})
		reply.Homes = append(reply.Homes, id)
	}
	return reply, nil
}

// ask opens a question to the other side.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.open(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("matching.form_question", prompts.Data{"Proposal": p.ID})}, nil
}

func (a activity) open(ctx context.Context, r handlers.Request) (models.Proposal, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	switch {
	case err != nil:
		return p, err
	case r.Person.ID != p.Mentee && r.Person.ID != p.Mentor:
		return p, models.NotAllowed("matching.not_yours")
	case p.State != models.ProposalReleased:
		return p, models.NotReady("matching.closed")
	}
	return p, nil
}

// question brings the question over and gives both a working day more.
func (a activity) question(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.open(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	text := r.Entered("question")
	if text == "" {
		return handlers.Reply{}, models.Invalid{Field: "question", Why: "matching.why_question"}
	}
	other, err := a.store.Person(ctx, p.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	p.AnswerBy = a.calendar.Workdays(other, p.AnswerBy, 1)
	return handlers.Reply{
		Save:   []models.Noun{&p},
		Timers: []models.Timer{models.At(p.AnswerBy, string(bot.Do("matching.expire", string(p.ID))))},
		Send: []handlers.Message{
			{To: other.ID, Key: subject(p) + ":question:" + r.Event.ID, Subject: subject(p), Message: r.Words(other).Message("matching.question", prompts.Data{
				"Proposal": p.ID, "Other": r.Person.Name, "Question": text,
			})},
			{To: r.Person.ID, Key: subject(p) + ":asked:" + r.Event.ID, Subject: "answer:" + string(p.ID), Message: *r.Say("matching.asked", prompts.Data{"Other": other.Name, "By": p.AnswerBy})},
		},
	}, nil
}

// remind asks those who have not answered once more.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil || p.State != models.ProposalReleased {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, id := range []models.PersonID{p.Mentee, p.Mentor} {
		if said(p, id) != models.Unanswered {
			continue
		}
		to, err := a.store.Person(ctx, id)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: subject(p) + ":remind:" + string(id), Subject: subject(p), Lane: models.PromptLane, Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("matching.remind", prompts.Data{"Proposal": p.ID, "By": p.AnswerBy}),
		})
	}
	return reply, nil
}

// expire ends a proposal that was not answered in time.
func (a activity) expire(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil || p.State != models.ProposalReleased {
		return handlers.Reply{}, err
	}
	p.State = models.ProposalDropped
	mentee, err := a.store.Person(ctx, p.Mentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentor, err := a.store.Person(ctx, p.Mentor)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.settle(ctx, r, p, mentee, mentor, "matching.ended_mentee", "matching.ended_mentor")
}

func timersOf(p models.Proposal) []string {
	return []string{string(bot.Do("matching.remind", string(p.ID))), string(bot.Do("matching.expire", string(p.ID)))}
}
