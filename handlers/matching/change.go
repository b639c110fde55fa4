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

// rematches reports whether the actor has a pair in which something could change.
func rematches(_ context.Context, _ handlers.Request, pairs handlers.Pairs) (bool, error) {
	return pairs.Any(func(m models.Mentorship) bool { return m.State != models.MentorshipEnded })
}

// openRematch asks privately what would help.
func (a activity) openRematch(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pairs, err := a.livePairs(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(pairs) == 0 {
		return handlers.Reply{}, models.NotReady("matching.no_pair")
	}
	var people []models.Person
	for _, m := range pairs {
		p, err := a.store.Person(ctx, m.Other(r.Person.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		people = append(people, p)
	}
	return handlers.Reply{Form: r.Form("matching.form_rematch", prompts.Data{
		"People": handlers.PeopleOptions(people), "Person": handlers.Only(people),
	})}, nil
}

func (a activity) livePairs(ctx context.Context, who models.PersonID) ([]models.Mentorship, error) {
	pairs, err := a.store.MentorshipsOf(ctx, who)
	return slices.DeleteFunc(pairs, func(m models.Mentorship) bool { return m.State == models.MentorshipEnded }), err
}

// rematch brings the wish to the coordinators alone. Who is there in their place
// hears that there is one, and not whose; the other one of the pair does not learn of
// it, whatever else they are.
func (a activity) rematch(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	wish, m, err := a.wished(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	told := org.Caretakers(r.Now, org.KeptFrom(wish.By, m.Other(wish.By))...)
	coordinates := func(id models.PersonID) bool { return org.Has(id, models.CoordinatorRole, r.Now) }
	reads := func(id models.PersonID) bool { return coordinates(id) && !org.Away(id, r.Now) }
	reply := handlers.Reply{
		Save:  []models.Noun{&wish},
		Homes: []models.PersonID{r.Person.ID},
		Send: []handlers.Message{{
			To: r.Person.ID, Key: "rematch:" + wish.ID + ":received", Subject: "rematch:" + wish.ID,
			Message: *r.Say("matching.rematch_received", prompts.Data{
				"Read": slices.ContainsFunc(told, reads), "Heard": org.Attended(told, r.Now), "Reached": wish.Reason == models.Reached,
			}),
		}},
	}
	for _, id := range told {
		to := org.Person(id)
		message := r.Words(to).Message("matching.rematch_unread", nil)
		if coordinates(id) {
			message = a.wishMessage(r, org, wish, m, to)
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "rematch:" + wish.ID + ":" + string(id), Subject: "rematch:" + wish.ID, Message: message,
		})
		reply.Homes = append(reply.Homes, id)
	}
	blank, err := a.openRematch(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, blank.Form, "rematch:"+wish.ID, handlers.Around(org, r.Now, m.Mentee, m.Mentor), reply), nil
}

// wished is the wish that the actor typed, and the pair that it is about.
func (a activity) wished(ctx context.Context, r handlers.Request) (models.Rematch, models.Mentorship, error) {
	refuse := func(why error) (models.Rematch, models.Mentorship, error) {
		return models.Rematch{}, models.Mentorship{}, why
	}
	pairs, err := a.livePairs(ctx, r.Person.ID)
	if err != nil {
		return refuse(err)
	}
	i := slices.IndexFunc(pairs, func(m models.Mentorship) bool { return string(m.Other(r.Person.ID)) == r.Entered("with") })
	if i < 0 {
		return refuse(models.Invalid{Field: "with", Why: "matching.why_with"})
	}
	reason := r.Entered("reason")
	if !slices.Contains([]string{"time", "fit", "needs", models.Reached, "other"}, reason) {
		return refuse(models.Invalid{Field: "reason", Why: "matching.why_reason"})
	}
	open, err := a.store.OpenRematches(ctx)
	if err != nil {
		return refuse(err)
	}
	if wishedBy(open, pairs[i], r.Person.ID) {
		return refuse(models.ErrDuplicate)
	}
	return models.Rematch{
		ID: models.NewID[string]("rm"), Mentorship: pairs[i].ID, By: r.Person.ID, Reason: reason, Words: r.Entered("words"),
		State: models.RematchOpen, AskedAt: r.Now,
	}, pairs[i], nil
}

// wishedBy reports whether one of a pair has an open wish for a change in it.
func wishedBy(open []models.Rematch, m models.Mentorship, by models.PersonID) bool {
	return slices.ContainsFunc(open, func(wish models.Rematch) bool { return wish.Mentorship == m.ID && wish.By == by })
}

func (a activity) wishMessage(r handlers.Request, org models.Org, wish models.Rematch, m models.Mentorship, to models.Person) bot.Message {
	words := r.Words(to)
	return words.Message("matching.rematch_asked", prompts.Data{
		"Rematch": wish.ID, "By": org.Person(wish.By).Name, "Other": org.Person(m.Other(wish.By)).Name, "Words": wish.Words,
		"Reason": prompts.Words(words.Text("matching.reason_"+wish.Reason, nil)), "Reached": wish.Reason == models.Reached,
	})
}

// decideWish loads a wish that a coordinator decides on.
func (a activity) decideWish(ctx context.Context, r handlers.Request) (models.Rematch, models.Mentorship, error) {
	wish, err := a.store.Rematch(ctx, r.Subject)
	if err != nil {
		return wish, models.Mentorship{}, err
	}
	m, err := a.store.Mentorship(ctx, wish.Mentorship)
	if err != nil {
		return wish, m, err
	}
	org, err := r.Org(ctx)
	switch {
	case err != nil:
		return wish, m, err
	case !coordinates(r) || slices.Contains(org.KeptFrom(wish.By, m.Other(wish.By)), r.Person.ID):
		return wish, m, models.NotAllowed("errors.why_no_coordinator")
	case wish.State != models.RematchOpen:
		return wish, m, models.ErrDuplicate
	}
	return wish, m, nil
}

// endForWish ends the pair on a wish: without blame, and without a name. The
// mentee goes first in what comes next, unless the pair reached what it set out to
// do; the pair is not proposed again.
func (a activity) endForWish(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	wish, m, err := a.decideWish(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	why := "rematch"
	if wish.Reason == models.Reached {
		why = models.Reached
	}
	var reply handlers.Reply
	if err := a.end(ctx, r, m, why, &reply); err != nil {
		return handlers.Reply{}, err
	}
	reply.Answer = r.Say("matching.rematch_made", prompts.Data{"Reached": why == models.Reached})
	return reply, nil
}

// endUnmet ends a pair that does not meet, in the hands of whoever looks after it: a mentee
// waits for nothing there, and a mentor's place is taken.
func (a activity) endUnmet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !slices.Contains(org.Caretakers(r.Now, org.KeptFrom(m.Mentee, m.Mentor)...), r.Person.ID) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	sessions, err := a.store.SessionsOfPair(ctx, m.ID)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case m.State != models.MentorshipEnded && !m.Unmet(org, sessions, r.Now).Stalled():
		return handlers.Reply{}, models.NotReady("matching.why_met")
	}
	var reply handlers.Reply
	if err := a.end(ctx, r, m, "unmet", &reply); err != nil {
		return handlers.Reply{}, err
	}
	reply.Answer = r.Say("matching.rematch_made", prompts.Data{"Reached": false})
	return reply, nil
}

// keepForWish lets the pair go on after a talk.
func (a activity) keepForWish(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	wish, _, err := a.decideWish(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	wish.State = models.RematchKept
	reply := handlers.Reply{Save: []models.Noun{&wish}, Homes: []models.PersonID{r.Person.ID, wish.By}, Answer: r.Say("matching.rematch_kept", nil)}
	err = a.spendWish(ctx, r, wish, &reply)
	return reply, err
}

// spendWish takes the buttons from what coordinators read of a wish that is decided.
func (a activity) spendWish(ctx context.Context, r handlers.Request, wish models.Rematch, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, "rematch:"+wish.ID)
	if err != nil {
		return err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(sent, wish.ID, func(to models.PersonID) string {
		return r.Words(org.Person(to)).Text("matching.spent_rematch", prompts.Data{"By": r.Person.Name, "Made": wish.State == models.RematchMade})
	})
	reply.Send = append(reply.Send, spent...)
	return err
}

// end closes a pair: the mentor's place is free, the mentee is first in line and
// gets the next choice at once, and each side hears in neutral words. Who reached
// what they set out to do is off the list instead. Whoever looks after the program
// hears of it, but for who is in a conflict with the pair.
func (a activity) end(ctx context.Context, r handlers.Request, m models.Mentorship, why string, reply *handlers.Reply) error {
	m, err := m.End(why, r.Now)
	if err != nil {
		return err
	}
	reply.Save = append(reply.Save, &m)
	reply.Cancel = append(reply.Cancel, "pair:"+string(m.ID))
	reply.Timers = append(reply.Timers, atOnce(ends, m, r)...)
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	if err := a.spendAgreement(ctx, r, m, org, reply); err != nil {
		return err
	}
	if err := a.settleWishes(ctx, r, m, reply); err != nil {
		return err
	}
	if err := a.freePlaces(ctx, m, org, reply); err != nil {
		return err
	}
	fresh, err := a.next(ctx, r, reply)
	if err != nil {
		return err
	}
	tellEnded(r, org, m, fresh, reply)
	return nil
}

// spendAgreement takes the ways to agree, and to write a goal, from those of a pair that
// ends who had not agreed yet. Who had, reads that instead.
func (a activity) spendAgreement(ctx context.Context, r handlers.Request, m models.Mentorship, org models.Org, reply *handlers.Reply) error {
	for id, signed := range map[models.PersonID]time.Time{m.Mentee: m.MenteeSign, m.Mentor: m.MentorSign} {
		d, err := a.store.DeliveryByKey(ctx, pairedKey(m, id))
		switch {
		case errors.Is(err, models.ErrNotFound):
			continue
		case err != nil:
			return err
		case !signed.IsZero(), d.State != models.Sent:
			continue
		}
		spent, err := handlers.Spent([]models.Delivery{d}, string(m.ID), handlers.PairEnded(r, org), "")
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, spent...)
	}
	return nil
}

// tellEnded tells the two of a pair that it has ended, the mentee's supervisor, and
// whoever looks after the program.
func tellEnded(r handlers.Request, org models.Org, m models.Mentorship, fresh []models.Proposal, reply *handlers.Reply) {
	again := slices.ContainsFunc(fresh, func(p models.Proposal) bool { return p.Mentee == m.Mentee })
	there, reached := org.Person(m.Mentee).State == models.Active, m.EndedWhy == models.Reached
	var ended []handlers.Message
	for _, id := range []models.PersonID{m.Mentee, m.Mentor} {
		to, other := org.Person(id), org.Person(m.Other(id))
		reply.Homes = append(reply.Homes, id)
		if to.State != models.Active {
			continue
		}
		key := "matching.ended_pair_mentee"
		if id == m.Mentor {
			key = "matching.ended_pair_mentor"
		}
		ended = append(ended, handlers.Message{
			To: id, Key: "pair:" + string(m.ID) + ":ended:" + string(id), Subject: "ended:" + string(m.ID),
			Message: r.Words(to).Message(key, prompts.Data{"Other": other.Name, "Next": again, "Left": m.EndedWhy == "left", "Reached": reached}),
		})
	}
	reply.Send = append(ended, reply.Send...) // the end before what comes next
	if boss := org.Person(org.Supervisor(m.Mentee, r.Now)); there && boss.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: boss.ID, Key: "pair:" + string(m.ID) + ":ended:supervisor", Subject: "ended:" + string(m.ID),
			Message: r.Words(boss).Message("matching.ended_pair_supervisor", prompts.Data{"Mentee": org.Person(m.Mentee).Name, "Next": again, "Reached": reached}),
		})
	}
	told := org.Caretakers(r.Now, org.KeptFrom(m.Mentee, m.Mentor)...)
	tellOf(r, org, told, reply, "pair:"+string(m.ID)+":ended", "matching.ended_pair_coordinator", prompts.Data{
		"Mentee": org.Person(m.Mentee).Name, "Mentor": org.Person(m.Mentor).Name, "Waits": there && !again && !reached,
	}, fresh)
}

// settleWishes settles every wish about a pair that ends: both may have had one.
func (a activity) settleWishes(ctx context.Context, r handlers.Request, m models.Mentorship, reply *handlers.Reply) error {
	open, err := a.store.OpenRematches(ctx)
	if err != nil {
		return err
	}
	for _, wish := range open {
		if wish.Mentorship != m.ID {
			continue
		}
		wish.State = models.RematchMade
		reply.Save = append(reply.Save, &wish)
		reply.Cancel = append(reply.Cancel, "rematch:"+wish.ID)
		if err := a.spendWish(ctx, r, wish, reply); err != nil {
			return err
		}
	}
	return nil
}

// freePlaces gives the mentor the place back and puts the mentee on the list,
// each of whom is still there. A mentee who reached what they set out to do asks
// for a mentor anew when they want one.
func (a activity) freePlaces(ctx context.Context, m models.Mentorship, org models.Org, reply *handlers.Reply) error {
	gives, err := a.store.IntakeOf(ctx, m.Mentor, models.AsMentor)
	if err != nil {
		return err
	}
	gives.Taken = max(0, gives.Taken-1)
	if org.Person(m.Mentor).State != models.Active {
		gives.State = models.IntakeWithdrawn
	}
	saveIntake(reply, gives)
	wants, err := a.store.IntakeOf(ctx, m.Mentee, models.AsMentee)
	if err != nil {
		return err
	}
	wants.State = models.IntakeWithdrawn
	if m.EndedWhy != models.Reached && org.Person(m.Mentee).State == models.Active {
		wants.State, wants.First = models.IntakeSubmitted, true
	}
	saveIntake(reply, wants)
	return nil
}

// orphan is a pair of which one has left: nobody stays in limbo.
func (a activity) orphan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil || m.State == models.MentorshipEnded {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	err = a.end(ctx, r, m, "left", &reply)
	return reply, err
}

// gone takes somebody who has left out of everything that is proposed, and out of their
// pairs, also one that is made in this instant: that changes one of the sides, which are
// read first.
func (a activity) gone(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who := models.PersonID(r.Subject)
	sides, err := a.sides(ctx, who)
	if err != nil && !errors.Is(err, models.ErrNotReady) {
		return handlers.Reply{}, err
	}
	pairs, err := a.livePairs(ctx, who)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, m := range pairs {
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("matching.orphan", string(m.ID)))))
	}
	for _, in := range sides {
		if in.State != models.IntakeMatched {
			in.State = models.IntakeWithdrawn
			saveIntake(&reply, in)
		}
	}
	err = a.dropProposals(ctx, r, who, &reply)
	return reply, err
}
