package matching

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// sides is what a person asked for, on either side, as far as they asked.
func (a activity) sides(ctx context.Context, p models.PersonID) ([]models.Intake, error) {
	var out []models.Intake
	for _, side := range []models.Side{models.AsMentee, models.AsMentor} {
		in, err := a.store.IntakeOf(ctx, p, side)
		if errors.Is(err, models.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, in)
	}
	if len(out) == 0 {
		return nil, a.unready("matching.no_intake")
	}
	return out, nil
}

// unready is a refusal that names what to type instead.
func (a activity) unready(why string) error {
	return models.Refused{Kind: models.ErrNotReady, Why: why, Data: map[string]any{"Command": a.command}}
}

// pauses reports whether the actor asked for anything that could rest.
func (a activity) pauses(ctx context.Context, r handlers.Request, _ handlers.Pairs) (bool, error) {
	_, err := a.sides(ctx, r.Person.ID)
	if errors.Is(err, models.ErrNotReady) {
		return false, nil
	}
	return err == nil, err
}

// withdraws reports whether the actor waits for a pair, and has none.
func (a activity) withdraws(ctx context.Context, r handlers.Request, _ handlers.Pairs) (bool, error) {
	sides, err := a.sides(ctx, r.Person.ID)
	if errors.Is(err, models.ErrNotReady) {
		return false, nil
	}
	in := func(s models.IntakeState) bool {
		return slices.ContainsFunc(sides, func(i models.Intake) bool { return i.State == s })
	}
	return !in(models.IntakeMatched) && (in(models.IntakeSubmitted) || in(models.IntakeProposed)), err
}

// withdraw takes a person out of the pairing. A pair that exists goes on: to end
// it is another wish.
func (a activity) withdraw(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sides, err := a.sides(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, in := range sides {
		switch in.State {
		case models.IntakeMatched:
			return handlers.Reply{}, a.unready("matching.withdraw_matched")
		case models.IntakeWithdrawn:
			continue
		default: // waiting, or with a proposal out
		}
		in.State = models.IntakeWithdrawn
		saveIntake(&reply, in)
	}
	if len(reply.Save) == 0 {
		return handlers.Reply{}, models.ErrDuplicate
	}
	reply.Homes = []models.PersonID{r.Person.ID}
	if err := a.dropProposals(ctx, r, r.Person.ID, &reply); err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: "withdrawn:" + r.Event.ID, Subject: "withdrawn:" + string(r.Person.ID), Message: *r.Say("matching.withdrawn", nil),
	})
	return reply, nil
}

// comeBack undoes a withdrawal or a pause. The place in line is the old one.
func (a activity) comeBack(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sides, err := a.sides(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, in := range sides {
		if in.State == models.IntakeWithdrawn || in.Paused(r.Now) {
			if in.State == models.IntakeWithdrawn {
				in.State = models.IntakeSubmitted
			}
			in.PausedTill, in.Silent = r.Now, 0
			saveIntake(&reply, in)
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("matching.join", string(in.ID)))))
		}
	}
	if err := a.goOn(ctx, r, r.Person.ID, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if len(reply.Save) == 0 {
		return handlers.Reply{}, models.ErrDuplicate
	}
	reply.Unset = append(reply.Unset, string(bot.Do("matching.back", string(r.Person.ID))))
	reply.Homes = append(reply.Homes, r.Person.ID)
	reply.Answer = r.Say("matching.welcome_back", prompts.Data{"Listed": listed(reply.Save)})
	return reply, nil
}

// dropProposals ends whatever is proposed to somebody who does not want it now.
// The other sides get their next choice at once.
func (a activity) dropProposals(ctx context.Context, r handlers.Request, who models.PersonID, reply *handlers.Reply) error {
	open, err := a.store.ReleasedProposalsOf(ctx, who)
	if err != nil {
		return err
	}
	for _, p := range open {
		p.State, p.Question = models.ProposalDropped, ""
		mentee, mentor, err := a.two(ctx, p)
		if err != nil {
			return err
		}
		reply.Save = append(reply.Save, &p)
		reply.Unset = append(reply.Unset, timersOf(p)...)
		reply.Cancel = append(reply.Cancel, subject(p))
		reply.Homes = append(reply.Homes, mentee.ID, mentor.ID)
		in, err := a.store.IntakeOf(ctx, p.Mentee, models.AsMentee)
		if err != nil {
			return err
		}
		if in.State == models.IntakeProposed && p.Mentee != who {
			in.State, in.First = models.IntakeSubmitted, true
			saveIntake(reply, in)
		} else if p.Mentee == who {
			a.backOnList(reply, in)
		}
		if err := a.spend(ctx, r, p, reply, mentee, mentor); err != nil {
			return err
		}
	}
	if len(open) == 0 {
		return nil
	}
	fresh, err := a.next(ctx, r, reply)
	if err != nil {
		return err
	}
	if err := a.sayDropped(ctx, r, open, who, fresh, reply); err != nil {
		return err
	}
	about := fmt.Sprintf("dropped:%s:%d", who, r.Now.UnixMicro())
	return a.tellCoordinators(ctx, r, reply, about, "matching.dropped_coordinator", prompts.Data{"Count": len(open)}, fresh)
}

// sayDropped takes the place of both offers of each proposal: whoever did not want it now
// reads that it is over, unless they have left, and the other one what comes next.
func (a activity) sayDropped(ctx context.Context, r handlers.Request, open []models.Proposal, who models.PersonID, fresh []models.Proposal, reply *handlers.Reply) error {
	for _, p := range open {
		own, err := a.store.Person(ctx, who)
		if err != nil {
			return err
		}
		other, err := a.store.Person(ctx, p.Other(who))
		if err != nil {
			return err
		}
		key := "matching.ended_mentee"
		if p.Mentee == who {
			key = "matching.ended_mentor"
		}
		again := slices.ContainsFunc(fresh, func(x models.Proposal) bool { return x.Mentee == p.Mentee })
		reply.Send = append(reply.Send, a.instead(r, p, other, key, prompts.Data{"Next": again}))
		if own.State == models.Active {
			reply.Send = append(reply.Send, a.instead(r, p, own, "matching.dropped_you", nil))
		}
	}
	return nil
}

// backOnList makes a mentee who was told of somebody wait again, unless they
// withdrew in the same act.
func (a activity) backOnList(reply *handlers.Reply, in models.Intake) {
	for _, noun := range reply.Save {
		if own, ok := noun.(*models.Intake); ok && own.ID == in.ID {
			if own.State == models.IntakeProposed {
				own.State = models.IntakeSubmitted
			}
			return
		}
	}
	in.State = models.IntakeSubmitted
	saveIntake(reply, in)
}

// openPause asks until when.
func (a activity) openPause(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if _, err := a.sides(ctx, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	if date, ok := models.ParseDate(r.Args); ok {
		return a.pauseUntil(ctx, r, date)
	}
	return handlers.Reply{Form: r.Form("matching.form_pause", nil)}, nil
}

func (a activity) pause(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	date, ok := models.ParseDate(r.Entered("until"))
	if !ok {
		return handlers.Reply{}, models.Invalid{Field: "until", Why: "matching.why_until"}
	}
	return a.pauseUntil(ctx, r, date)
}

// longestPause is a year: who wants more withdraws.
const longestPause = 53 * week

// pauseUntil lets everything rest until a date: nobody is proposed, and a pair
// is asked nothing.
func (a activity) pauseUntil(ctx context.Context, r handlers.Request, date models.Date) (handlers.Reply, error) {
	until := a.calendar.Morning(r.Person, date)
	if !until.After(r.Now) || until.After(r.Now.Add(longestPause)) {
		return handlers.Reply{}, models.Invalid{Field: "until", Why: "matching.why_until"}
	}
	sides, err := a.sides(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Timers: []models.Timer{models.At(until, string(bot.Do("matching.back", string(r.Person.ID))))},
		Homes:  []models.PersonID{r.Person.ID},
	}
	for _, in := range sides {
		in.PausedTill, in.Silent = until, 0
		saveIntake(&reply, in)
	}
	if err := a.restPairs(ctx, r, date, &reply); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.dropProposals(ctx, r, r.Person.ID, &reply); err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: "paused:" + r.Event.ID, Subject: "paused:" + string(r.Person.ID),
		Message: *r.Say("matching.paused", prompts.Data{"Until": date}),
	})
	return reply, nil
}

// restPairs lets the person's pairs rest until both are back, and tells the other
// ones whose pair rests longer for it.
func (a activity) restPairs(ctx context.Context, r handlers.Request, date models.Date, reply *handlers.Reply) error {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return err
	}
	for _, m := range pairs {
		other, err := a.store.Person(ctx, m.Other(r.Person.ID))
		if err != nil {
			return err
		}
		until, day := a.calendar.Morning(r.Person, date), date
		theirs, err := a.pausedTill(ctx, other.ID)
		if err != nil {
			return err
		}
		if theirs.After(until) {
			until, day = theirs, a.dayOf(other, theirs)
		}
		if m.State == models.MentorshipEnded || m.State == models.MentorshipPaused && m.PausedTill.Equal(until) {
			continue
		}
		m = m.Rest(until, day, r.Now)
		reply.Save = append(reply.Save, &m)
		reply.Homes = append(reply.Homes, other.ID)
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("session.rest", string(m.ID)))))
		reply.Send = append(reply.Send, handlers.Message{
			To: other.ID, Key: "pair:" + string(m.ID) + ":rests:" + r.Event.ID, Subject: "pair:" + string(m.ID),
			Message: r.Words(other).Message("matching.other_paused", prompts.Data{"Other": r.Person.Name, "Until": date}),
		})
	}
	return nil
}

// back is the end of a pause.
func (a activity) back(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, err := a.store.Person(ctx, models.PersonID(r.Subject))
	if err != nil || who.State != models.Active {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if err := a.goOn(ctx, r, who.ID, &reply); err != nil {
		return handlers.Reply{}, err
	}
	sides, err := a.sides(ctx, who.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	part, again := len(reply.Save) > 0, false
	for _, in := range sides {
		part = part || in.State != models.IntakeWithdrawn
		if in.State == models.IntakeSubmitted {
			again = true
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("matching.join", string(in.ID)))))
		}
	}
	reply.Homes = append(reply.Homes, who.ID)
	if !part { // withdrew meanwhile: there is nothing to come back to
		return reply, nil
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: who.ID, Key: fmt.Sprintf("back:%s:%d", who.ID, r.Now.Unix()), Subject: "paused:" + string(who.ID), Due: a.calendar.Awake(who, r.Now),
		Message: r.Words(who).Message("matching.welcome_back", prompts.Data{"Listed": again}),
	})
	return reply, nil
}

// listed reports whether somebody is on the list with what they save.
func listed(saved []models.Noun) bool {
	return slices.ContainsFunc(saved, func(noun models.Noun) bool {
		in, ok := noun.(*models.Intake)
		return ok && in.State == models.IntakeSubmitted
	})
}

// pausedTill is until when somebody said that they pause; zero when they did
// not. Who only counts as away, being silent, has said nothing.
func (a activity) pausedTill(ctx context.Context, who models.PersonID) (until time.Time, err error) {
	sides, err := a.sides(ctx, who)
	if errors.Is(err, models.ErrNotReady) {
		return until, nil
	}
	for _, in := range sides {
		if in.Silent == 0 || in.Silent < a.policy.Matching.AwayAfter {
			until = models.Later(until, in.PausedTill)
		}
	}
	return until, err
}

// dayOf is the day of a time where a person is.
func (a activity) dayOf(p models.Person, t time.Time) models.Date {
	return models.DateOf(t.In(a.calendar.Zone(p)))
}

// goOn takes up the person's pairs that rested, but for those whose other one is
// still on a pause.
func (a activity) goOn(ctx context.Context, r handlers.Request, who models.PersonID, reply *handlers.Reply) error {
	pairs, err := a.store.MentorshipsOf(ctx, who)
	if err != nil {
		return err
	}
	for _, m := range pairs {
		if m.State != models.MentorshipPaused {
			continue
		}
		other, err := a.store.Person(ctx, m.Other(who))
		if err != nil {
			return err
		}
		until, err := a.pausedTill(ctx, other.ID)
		switch {
		case err != nil:
			return err
		case until.After(r.Now):
			m = m.Rest(until, a.dayOf(other, until), r.Now)
		default:
			m = m.GoOn(r.Now)
			if err := a.takeUp(ctx, r, m, reply); err != nil {
				return err
			}
		}
		reply.Save = append(reply.Save, &m)
		reply.Homes = append(reply.Homes, m.Other(who))
	}
	return nil
}

// takeUp has what was put off in a pair until the end of a pause, or of the mentee's leave,
// decided anew: the pause may have ended sooner than was known then.
func (a activity) takeUp(ctx context.Context, r handlers.Request, m models.Mentorship, reply *handlers.Reply) error {
	timers, err := a.store.TimersAwaiting(ctx, m.Mentee)
	for _, t := range timers {
		reply.Timers = append(reply.Timers, t.Anew(r.Now))
	}
	return err
}
