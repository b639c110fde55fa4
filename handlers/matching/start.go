package matching

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

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
	pool, err := a.load(ctx, r, nil)
	if err != nil {
		return handlers.Reply{}, err
	}
	if pool.stays(p) != "" {
		p.State = models.ProposalDropped
		return a.settle(ctx, r, p, mentee, mentor, ending{toMentee: "matching.ended_mentee", toMentor: "matching.ended_mentor"})
	}
	if p.Trio != "" && gives.Places < a.policy.Caseload {
		gives.Places++ // the mentor's yes to a trio is a yes to one more
	}
	if gives.Free() == 0 {
		p.State = models.ProposalDropped
		return a.settle(ctx, r, p, mentee, mentor, ending{toMentee: "matching.full", toMentor: "matching.full_mentor"})
	}
	gives.Taken++
	gives.Silent = 0
	wants.State, wants.First, wants.Why, wants.FreeOn, wants.Picked = models.IntakeMatched, false, "", "", nil
	m := models.Mentorship{
		ID: models.NewID[models.MentorshipID]("ms"), Mentee: mentee.ID, Mentor: mentor.ID,
		Competency: p.Competency, Proposal: p.ID, State: models.MentorshipActive, StartedAt: r.Now, Trio: p.Trio,
	}
	reply := handlers.Reply{
		Save:   []models.Noun{&p, &gives, &wants, &m},
		Timers: atOnce(starts, m, r),
		Unset:  timersOf(p),
		Cancel: []string{subject(p)},
		Homes:  []models.PersonID{mentee.ID, mentor.ID},
	}
	handed, err := a.handOver(ctx, r, m, &reply)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send,
		a.paired(r, p, m, mentee, mentor, "matching.paired_mentee", handed),
		a.paired(r, p, m, mentor, mentee, "matching.paired_mentor", handed))
	if err := a.spend(ctx, r, p, &reply, mentee, mentor); err != nil {
		return handlers.Reply{}, err
	}
	err = a.tellOfPair(ctx, r, p, m, mentee, mentor, &reply)
	return reply, err
}

// atOnce are timers of a pair, one for each activity, due now.
func atOnce(verbs []string, m models.Mentorship, r handlers.Request) []models.Timer {
	var out []models.Timer
	for _, verb := range verbs {
		out = append(out, models.At(r.Now, string(bot.Do(verb, string(m.ID)))))
	}
	return out
}

// starts are the timers with which the life of a pair begins. An activity that
// wants to be there from the first day adds its own.
var starts = []string{"goal.sheet", "checkin.plan", "session.plan"}

// ends are the timers with which the life of a pair ends: each activity takes back what
// it asks of the two.
var ends = []string{"goal.over", "session.over", "feedback.over"}

// handOver brings the goals along that no pair works on: the growth stays the
// mentee's when the mentor changes. It returns how many there are.
func (a activity) handOver(ctx context.Context, r handlers.Request, m models.Mentorship, reply *handlers.Reply) (int, error) {
	goals, err := a.store.GoalsOf(ctx, m.Mentee)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, g := range goals {
		if g.State == models.GoalClosed {
			continue
		}
		alone, err := a.alone(ctx, g)
		if err != nil {
			return 0, err
		}
		if !alone {
			continue
		}
		g = g.HandedTo(m)
		reply.Save = append(reply.Save, &g)
		if g.State == models.GoalLive { // its dates may have passed while there was no pair to ask
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("goal.begin", string(g.ID)))))
		}
		n++
	}
	return n, nil
}

// alone reports whether no pair works on a goal: its pair has ended, or there was none
// when somebody put practice on hold and said what has to be shown.
func (a activity) alone(ctx context.Context, g models.Goal) (bool, error) {
	if g.Mentorship == "" {
		return true, nil
	}
	before, err := a.store.Mentorship(ctx, g.Mentorship)
	return before.State == models.MentorshipEnded, err
}

func (a activity) paired(r handlers.Request, p models.Proposal, m models.Mentorship, to, other models.Person, key string, handed int) handlers.Message {
	words := r.Words(to)
	return handlers.Message{
		To: to.ID, Key: pairedKey(m, to.ID), Subject: "pair:" + string(m.ID), Replaces: offerKey(p, to.ID),
		Message: words.Message(key, prompts.Data{
			"Other": other.Name, "Competency": handlers.CompetencyName(a.policy, p.Competency, words.Locale()),
			"Mentorship": m.ID, "Goals": handed, "Terms": termsFor(words, m, to, other),
		}),
	}
}

// termsFor is what one of a pair agrees to, with the other one.
func termsFor(words prompts.Voice, m models.Mentorship, to, other models.Person) prompts.Words {
	key := "matching.terms_mentee"
	if to.ID == m.Mentor {
		key = "matching.terms_mentor"
	}
	return prompts.Words(words.Text(key, prompts.Data{"Other": other.Name}))
}

func pairedKey(m models.Mentorship, to models.PersonID) string {
	return "pair:" + string(m.ID) + ":begins:" + string(to)
}

// tellOfPair tells the mentee's supervisor, and the third of a trio.
func (a activity) tellOfPair(ctx context.Context, r handlers.Request, p models.Proposal, m models.Mentorship, mentee, mentor models.Person, reply *handlers.Reply) error {
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	names := prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}
	if boss := org.Person(org.Supervisor(mentee.ID, r.Now)); boss.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: boss.ID, Key: subject(p) + ":supervisor", Subject: "mentorship:" + string(m.ID),
			Message: r.Words(boss).Message("matching.paired_supervisor", names),
		})
	}
	if third := org.Person(p.Trio); third.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: third.ID, Key: subject(p) + ":third", Subject: "mentorship:" + string(m.ID),
			Message: r.Words(third).Message("matching.paired_third", names),
		})
	}
	return nil
}

// sign puts a name under the agreement. When both have signed, both know.
func (a activity) sign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if m, err = m.Sign(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Save:  []models.Noun{&m},
		Send:  []handlers.Message{a.signed(r, m, r.Person, other, "signed")},
		Homes: []models.PersonID{m.Mentee, m.Mentor},
	}
	if m.Signed() {
		reply.Send = append(reply.Send, a.signed(r, m, other, r.Person, "both"), a.both(r, m, other))
		err = a.openRoom(ctx, r, m, other, &reply)
	}
	return reply, err
}

// signed takes the place of the first message of the pair to one who signed. What they
// agreed to stays where they can read it again.
func (a activity) signed(r handlers.Request, m models.Mentorship, to, other models.Person, name string) handlers.Message {
	words := r.Words(to)
	return handlers.Message{
		To: to.ID, Key: pairedKey(m, to.ID) + ":" + name, Subject: "pair:" + string(m.ID), Replaces: pairedKey(m, to.ID),
		Message: words.Message("matching.signed", prompts.Data{"Other": other.Name, "Both": m.Signed(), "Terms": termsFor(words, m, to, other)}),
	}
}

// both tells the one who signed first that the other one has signed, too.
func (a activity) both(r handlers.Request, m models.Mentorship, other models.Person) handlers.Message {
	return handlers.Message{
		To: other.ID, Key: "pair:" + string(m.ID) + ":both", Subject: "pair:" + string(m.ID),
		Message: r.Words(other).Message("matching.both_signed", prompts.Data{"Other": r.Person.Name}),
	}
}
