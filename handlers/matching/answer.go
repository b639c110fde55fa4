package matching

import (
	"context"
	"errors"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func subject(p models.Proposal) string { return "proposal:" + string(p.ID) }
func offerKey(p models.Proposal, to models.PersonID) string {
	return subject(p) + ":offer:" + string(to)
}

func reminderKey(p models.Proposal, to models.PersonID) string {
	return subject(p) + ":remind:" + string(to)
}

func timersOf(p models.Proposal) []string {
	return []string{
		string(bot.Do("matching.remind", string(p.ID))), string(bot.Do("matching.expire", string(p.ID))),
		string(bot.Do("matching.unpause", string(p.ID))),
	}
}

// accept is one side's yes. The second yes makes the mentorship, if the mentor
// still has a place: the place is taken in this transaction.
func (a activity) accept(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, mentee, mentor, err := a.answered(ctx, r, models.Accepts)
	if err != nil {
		return handlers.Reply{}, err
	}
	if p.State == models.ProposalAccepted {
		return a.pair(ctx, r, p, mentee, mentor)
	}
	reply := handlers.Reply{
		Send:  []handlers.Message{a.instead(r, p, r.Person, "matching.accepted_first", prompts.Data{"Proposal": p.ID})},
		Homes: []models.PersonID{r.Person.ID},
	}
	if p.AskedBy != "" {
		p, reply.Timers = a.resume(p, mentor, r.Now)
		reply.Unset, reply.Homes = timersOf(p)[2:], []models.PersonID{mentee.ID, mentor.ID}
	}
	reply.Save = append(reply.Save, &p)
	if err := a.spend(ctx, r, p, &reply, r.Person); err != nil {
		return handlers.Reply{}, err
	}
	err = a.heard(ctx, r, &reply)
	return reply, err
}

// heard takes note that a mentor answers: they are not away.
func (a activity) heard(ctx context.Context, r handlers.Request, reply *handlers.Reply) error {
	for _, noun := range reply.Save {
		if p, ok := noun.(*models.Proposal); !ok || p.Mentor != r.Person.ID {
			continue
		}
		in, err := a.store.IntakeOf(ctx, r.Person.ID, models.AsMentor)
		if err != nil {
			return err
		}
		if in.Silent > 0 {
			in.Silent = 0
			saveIntake(reply, in)
		}
	}
	return nil
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
	mentee, mentor, err = a.two(ctx, p)
	return
}

func (a activity) two(ctx context.Context, p models.Proposal) (mentee, mentor models.Person, err error) {
	if mentee, err = a.store.Person(ctx, p.Mentee); err != nil {
		return
	}
	mentor, err = a.store.Person(ctx, p.Mentor)
	return
}

// undo takes a yes back, until the other one has said yes as well.
func (a activity) undo(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if p, err = p.TakeBack(r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, p.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	m, err := a.offer(ctx, r, p, r.Person, other)
	return handlers.Reply{
		Save:  []models.Noun{&p},
		Send:  []handlers.Message{{To: r.Person.ID, Key: subject(p) + ":again:" + r.Event.ID, Subject: subject(p), Replaces: offerKey(p, r.Person.ID), Message: m}},
		Homes: []models.PersonID{r.Person.ID},
	}, err
}

// instead takes the place of a person's offer, so that its buttons are gone.
func (a activity) instead(r handlers.Request, p models.Proposal, to models.Person, key string, data prompts.Data) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: subject(p) + ":" + key + ":" + string(to.ID) + ":" + r.Event.ID, Subject: "answer:" + string(p.ID), Replaces: offerKey(p, to.ID),
		Message: r.Words(to).Message(key, data),
	}
}

// spend takes the buttons from whatever else asks people for their answer:
// questions of the other one, and the reminder. Their offer itself is replaced.
func (a activity) spend(ctx context.Context, r handlers.Request, p models.Proposal, reply *handlers.Reply, people ...models.Person) error {
	sent, err := a.store.MessagesAbout(ctx, subject(p))
	if err != nil {
		return err
	}
	for _, to := range people {
		theirs := slices.DeleteFunc(slices.Clone(sent), func(d models.Delivery) bool { return d.Person != to.ID || d.Key == offerKey(p, to.ID) })
		reminder, err := a.store.DeliveryByKey(ctx, reminderKey(p, to.ID))
		switch {
		case err == nil && reminder.State == models.Sent:
			theirs = append(theirs, reminder)
		case err != nil && !errors.Is(err, models.ErrNotFound):
			return err
		}
		spent, err := handlers.Spent(theirs, string(p.ID), func(models.PersonID) string { return r.Words(to).Text("matching.spent_offer", nil) })
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, spent...)
	}
	return nil
}

// decline is one side's no. The mentee is proposed to somebody else at once, or
// waits, first in line; nobody hears who said no.
func (a activity) decline(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, mentee, mentor, err := a.answered(ctx, r, models.Declines)
	if err != nil {
		return handlers.Reply{}, err
	}
	end := ending{toMentee: "matching.ended_mentee", toMentor: youDeclined}
	if r.Person.ID == mentee.ID {
		end = ending{toMentee: youDeclined, toMentor: "matching.ended_mentor"}
	}
	reply, err := a.settle(ctx, r, p, mentee, mentor, end)
	if err != nil {
		return handlers.Reply{}, err
	}
	err = a.heard(ctx, r, &reply)
	return reply, err
}

// youDeclined is what whoever declined reads in the place of the offer.
const youDeclined = "matching.declined_you"

// ending is the words in which a proposal ends without a pair, by side; empty
// for one who is told otherwise.
type ending struct {
	toMentee, toMentor string
	mentor             *models.Intake // the mentor's intake, where it changes with the ending
	mentee             *models.Intake // the mentee's, where it does not go back to the list
}

// settle ends a proposal without a pair, looks for the next choice at once, and
// tells everybody concerned.
func (a activity) settle(ctx context.Context, r handlers.Request, p models.Proposal, mentee, mentor models.Person, end ending) (handlers.Reply, error) {
	reply := handlers.Reply{Save: []models.Noun{&p}, Unset: timersOf(p), Cancel: []string{subject(p)}, Homes: []models.PersonID{mentee.ID, mentor.ID}}
	if end.mentor != nil {
		saveIntake(&reply, *end.mentor)
	}
	if end.mentee != nil {
		saveIntake(&reply, *end.mentee)
	} else {
		wants, err := a.store.IntakeOf(ctx, mentee.ID, models.AsMentee)
		if err != nil {
			return handlers.Reply{}, err
		}
		wants.State, wants.First = models.IntakeSubmitted, true
		saveIntake(&reply, wants)
	}
	fresh, err := a.next(ctx, r, &reply)
	if err != nil {
		return handlers.Reply{}, err
	}
	offered := func(id models.PersonID) bool {
		return slices.ContainsFunc(fresh, func(x models.Proposal) bool { return x.Mentee == id || x.Mentor == id })
	}
	again := offered(mentee.ID)
	if end.toMentee != "" {
		reply.Send = append(reply.Send, a.instead(r, p, mentee, end.toMentee, prompts.Data{"Next": again}))
	}
	if end.toMentor != "" {
		next := again
		if end.toMentor == youDeclined { // which says what is below for its reader
			next = offered(mentor.ID)
		}
		reply.Send = append(reply.Send, a.instead(r, p, mentor, end.toMentor, prompts.Data{"Next": next}))
	}
	if err := a.spend(ctx, r, p, &reply, mentee, mentor); err != nil {
		return handlers.Reply{}, err
	}
	err = a.tellCoordinators(ctx, r, &reply, subject(p)+":ended", "matching.ended_coordinator",
		prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name, "Again": again}, fresh)
	return reply, err
}

// remind asks those who have not answered once more.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil || p.State != models.ProposalReleased || p.AskedBy != "" {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, id := range []models.PersonID{p.Mentee, p.Mentor} {
		if p.Said(id) != models.Unanswered {
			continue
		}
		to, err := a.store.Person(ctx, id)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: reminderKey(p, id), Subject: subject(p), Lane: models.PromptLane, Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("matching.remind", prompts.Data{"Proposal": p.ID, "By": p.AnswerBy}),
		})
	}
	return reply, nil
}

// expire ends a proposal that was not answered in time. A mentor who is silent
// again and again counts as away, until they say that they are back.
func (a activity) expire(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil || p.State != models.ProposalReleased || p.AskedBy != "" {
		return handlers.Reply{}, err
	}
	p.State = models.ProposalExpired
	mentee, mentor, err := a.two(ctx, p)
	if err != nil {
		return handlers.Reply{}, err
	}
	end := ending{toMentee: "matching.ended_mentee", toMentor: "matching.ended_mentor"}
	if p.MentorSays == models.Unanswered {
		gives, err := a.store.IntakeOf(ctx, mentor.ID, models.AsMentor)
		if err != nil {
			return handlers.Reply{}, err
		}
		if gives.Silent++; gives.Silent >= a.policy.Matching.AwayAfter {
			gives.PausedTill, end.toMentor = r.Now.Add(awayFor), ""
		}
		end.mentor = &gives
	}
	reply, err := a.settle(ctx, r, p, mentee, mentor, end)
	if err != nil || end.toMentor != "" {
		return reply, err
	}
	reply.Send = append(reply.Send, a.instead(r, p, mentor, "matching.taken_as_away", prompts.Data{"Count": end.mentor.Silent}))
	err = a.tellCoordinators(ctx, r, &reply, "away:"+string(p.ID), "matching.away_coordinator", prompts.Data{"Mentor": mentor.Name}, nil)
	return reply, err
}

// awayFor is how long a mentor who is silent again and again counts as away
// unless they come back before.
const awayFor = 13 * week

// ask opens a question to the other side.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.open(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: questionForm(r, p)}, nil
}

func questionForm(r handlers.Request, p models.Proposal) *bot.Form {
	return r.Form("matching.form_question", prompts.Data{"Proposal": p.ID})
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

// question brings a question over, and the answer back. While a question is open
// the clock stands still, for as long as the answer time at most.
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
	var reply handlers.Reply
	answers := p.AskedBy == other.ID
	var until time.Time
	if answers {
		mentor := r.Person
		if other.ID == p.Mentor {
			mentor = other
		}
		p, reply.Timers = a.resume(p, mentor, r.Now)
		reply.Unset, until = timersOf(p)[2:], p.AnswerBy
	} else {
		p = p.Ask(r.Person.ID, text, r.Now)
		until = a.stillUntil(p, other)
		reply.Timers, reply.Unset = []models.Timer{models.At(until, string(bot.Do("matching.unpause", string(p.ID))))}, timersOf(p)[:2]
	}
	reply.Save, reply.Homes = []models.Noun{&p}, []models.PersonID{p.Mentee, p.Mentor}
	reply.Send = []handlers.Message{
		{
			To: other.ID, Key: subject(p) + ":question:" + r.Event.ID, Subject: subject(p),
			Message: a.questionTo(r.Words(other), p, r.Person, text, answers),
		},
		{To: r.Person.ID, Key: subject(p) + ":asked:" + r.Event.ID, Subject: "answer:" + string(p.ID), Message: *r.Say("matching.asked", prompts.Data{
			"Other": other.Name, "By": until, "Answers": answers,
		})},
	}
	if err := a.heard(ctx, r, &reply); err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, questionForm(r, p), subject(p), handlers.Around(org, r.Now, p.Mentee, p.Mentor), reply), nil
}

// questionTo is what the other one asks or answers. With an answer, the time to decide
// runs again, for whoever has not decided yet.
func (a activity) questionTo(words prompts.Voice, p models.Proposal, from models.Person, text string, answers bool) bot.Message {
	data := prompts.Data{"Proposal": p.ID, "Other": from.Name, "Question": text, "Answers": answers, "By": time.Time{}}
	if answers && p.Said(p.Other(from.ID)) == models.Unanswered {
		data["By"] = p.AnswerBy
	}
	return words.Message("matching.question", data)
}

// stillUntil is until when the clock stands still at the latest for the question that
// is open.
func (a activity) stillUntil(p models.Proposal, asked models.Person) time.Time {
	return a.calendar.Workdays(asked, p.AskedAt, a.policy.AnswerDays)
}

// unpause lets the clock run again when a question stayed open too long.
func (a activity) unpause(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Proposal(ctx, models.ProposalID(r.Subject))
	if err != nil || p.State != models.ProposalReleased || p.AskedBy == "" {
		return handlers.Reply{}, err
	}
	_, mentor, err := a.two(ctx, p)
	if err != nil {
		return handlers.Reply{}, err
	}
	p, timers := a.resume(p, mentor, r.Now)
	return handlers.Reply{Save: []models.Noun{&p}, Timers: timers, Homes: []models.PersonID{p.Mentee, p.Mentor}}, nil
}
