package checkin

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// ask puts a due question set before its person, once per local date, and sets
// the next date. It tells nobody: ring does, for all that is due at once. Whoever
// leaves it open again and again is left in peace: see models.Silence.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	k, err := a.asked(ctx, org, r)
	if err != nil || k.Who.ID == "" {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Timers: a.next(org, k, r.Now)}
	slot := models.DateOf(r.Now.In(a.calendar.Zone(k.Who)))
	_, err = a.store.CheckInFor(ctx, k.Who.ID, k.Rule.Set, slot, k.Pair.ID)
	// Somebody who left after the date was set is asked when they are back: see next.
	if err == nil || k.Pair.State == models.MentorshipPaused || org.Away(k.Who.ID, r.Now) || k.OfNobody(org, r.Now) {
		return reply, nil
	}
	if !errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, err
	}
	c := models.CheckIn{
		ID: models.NewID[models.CheckInID]("ck"), Person: k.Who.ID, Mentorship: k.Pair.ID, Set: k.Rule.Set, Slot: slot,
		State: models.CheckInAsked, AskedAt: r.Now, ClosesAt: r.Now.Add(k.Rule.Open),
	}
	if c.Missed, err = a.missedBefore(ctx, c); err != nil {
		return handlers.Reply{}, err
	}
	patience := a.patience(k.Rule)
	if patience.Rings(c.Missed) {
		c.RingAt = r.Now
		reply.Timers = append(reply.Timers, ringTimer(c.Person, r.Now))
	}
	if patience.Reminds(c.Missed) {
		reply.Timers = append(reply.Timers, a.ladder(k, c)...)
	}
	reply.Save = append(reply.Save, &c)
	reply.Timers = append(reply.Timers, timer(c.ClosesAt, "close", c))
	reply.Homes = append(reply.Homes, c.Person)
	return reply, nil
}

// asked loads whom a timer asks and what. It is nobody if the set, the pair or the
// person no longer exists.
func (a activity) asked(ctx context.Context, org models.Org, r handlers.Request) (Asking, error) {
	of, set := CutSubject(r.Subject)
	rule, known := a.policy.CheckIn(set)
	k := Asking{Rule: rule}
	who := models.PersonID(of)
	switch {
	case !known:
		return Asking{}, nil
	case rule.OfPair():
		m, err := a.store.Mentorship(ctx, models.MentorshipID(of))
		if err != nil || m.State == models.MentorshipEnded {
			return Asking{}, err
		}
		k.Pair, who = m, Audience(m, rule)
	case !Holds(rule, org.Roles(who, r.Now)):
		return Asking{}, nil
	}
	if p := org.Person(who); p.State == models.Active {
		k.Who = p
	}
	return k, nil
}

// ladder schedules who hears that a check-in is unanswered: first the person, then
// their mentor, then the coordinators.
func (a activity) ladder(k Asking, c models.CheckIn) []models.Timer {
	var out []models.Timer
	if len(k.Rule.Remind) > 0 {
		out = append(out, timer(a.calendar.Awake(k.Who, c.AskedAt.Add(k.Rule.Remind[0])), "remind", c))
	}
	if k.Rule.TellMentor > 0 {
		out = append(out, timer(c.AskedAt.Add(k.Rule.TellMentor), "mentor", c))
	}
	if k.Rule.TellCoordinator > 0 {
		out = append(out, timer(c.AskedAt.Add(k.Rule.TellCoordinator), "coordinator", c))
	}
	return out
}

// ringTimer is a person's only doorbell: it rings once for everything that is due.
func ringTimer(p models.PersonID, at time.Time) models.Timer {
	return models.At(at, string(bot.Do("checkin.ring", string(p))))
}

// outage is how late a doorbell must be to conclude that the program was down.
const outage = 5 * time.Minute

// late marks a doorbell that has waited for everything that was due before it.
const late = "/late"

// ring tells a person of everything that is due for them in one message, in
// their waking hours, not on leave, and an hour after anything else that they
// did not ask for. People who chose a digest are told once a day.
func (a activity) ring(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	id, waited := strings.CutSuffix(r.Subject, late)
	p := org.Person(models.PersonID(id))
	switch {
	case p.State != models.Active:
		return handlers.Reply{}, nil
	case !waited && r.Now.Sub(r.Due) > outage: // what came due meanwhile belongs in the same message
		return handlers.Reply{Timers: []models.Timer{ringTimer(p.ID+late, r.Now.Add(time.Minute))}}, nil
	}
	open, err := a.running(ctx, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	due, next := Due(open, r.Now)
	if next.IsZero() {
		return handlers.Reply{}, nil
	}
	if len(due) > 0 {
		if next, err = a.free(ctx, org, p, due, r.Now); err != nil {
			return handlers.Reply{}, err
		}
	}
	switch {
	case next.IsZero():
		return handlers.Reply{}, nil
	case next.After(r.Now):
		return handlers.Reply{Timers: []models.Timer{ringTimer(p.ID, next)}}, nil
	}
	return a.tell(ctx, r, p, due, open)
}

// running lists a person's open check-ins, except those of a paused pair.
func (a activity) running(ctx context.Context, p models.PersonID) ([]models.CheckIn, error) {
	open, err := a.store.OpenCheckIns(ctx, p)
	if err != nil || len(open) == 0 {
		return nil, err
	}
	pairs, err := a.store.MentorshipsOf(ctx, p)
	if err != nil {
		return nil, err
	}
	return Running(open, pairs), nil
}

// free is the first moment, from now on, at which the person may be told.
func (a activity) free(ctx context.Context, org models.Org, p models.Person, due []models.CheckIn, now time.Time) (time.Time, error) {
	last, err := a.store.LastPrompts(ctx, []models.PersonID{p.ID}, now.Add(-handlers.Apart))
	if err != nil {
		return time.Time{}, err
	}
	at := now
	if p.DigestAt > 0 {
		at = models.Later(at, a.calendar.Daily(p, due[0].RingAt))
	}
	if before, some := last[p.ID]; some {
		at = models.Later(at, before.Add(handlers.Apart))
	}
	return a.calendar.Back(p, org.Absences(p.ID), at), nil
}

// tell sends the one message. Earlier messages for these check-ins now point to it,
// so that there is one place to answer.
func (a activity) tell(ctx context.Context, r handlers.Request, p models.Person, due, open []models.CheckIn) (handlers.Reply, error) {
	key := "bell:" + string(due[0].ID) + ":" + stamp(r.Now)
	var reply handlers.Reply
	before := saidOf(due)
	for i := range due {
		due[i].Said, due[i].RingAt, due[i].Rung = key, time.Time{}, due[i].Rung+1
		open = replaced(open, due[i])
		reply.Save = append(reply.Save, &due[i])
	}
	message, err := a.face(ctx, r, p, standing(open, key))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = []handlers.Message{{
		To: p.ID, Key: key, Subject: "bell:" + string(p.ID), Lane: models.PromptLane, Expires: lastClose(due), Message: message,
	}}
	for _, old := range before {
		m, err := a.face(ctx, r, p, standing(open, old))
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: old + ":" + key, Subject: "bell:" + string(p.ID), Lane: models.PromptLane, Replaces: old, Message: m,
		})
	}
	reply.Homes = []models.PersonID{p.ID}
	return reply, nil
}

// stamp makes the keys of messages about the same thing differ.
func stamp(now time.Time) string { return now.UTC().Format("20060102T150405") }

// edit is the message that stands for a check-in, as it is from now on.
func (a activity) edit(ctx context.Context, r handlers.Request, p models.Person, c models.CheckIn) ([]handlers.Message, error) {
	if c.Said == "" {
		return nil, nil
	}
	open, err := a.store.OpenCheckIns(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	stand := standing(replaced(open, c), c.Said)
	if c.State == models.CheckInClosed { // only the others still have something to say, unless they close at this moment
		stand = slices.DeleteFunc(stand, func(other models.CheckIn) bool { return !r.Now.Before(other.ClosesAt) })
	}
	if len(stand) == 0 && c.AnsweredAt.IsZero() {
		return a.over(ctx, r, p, c)
	}
	if len(stand) == 0 {
		stand = []models.CheckIn{c}
	}
	m, err := a.face(ctx, r, p, stand)
	if err != nil {
		return nil, err
	}
	act := r.Event.ID
	if act == "" {
		act = stamp(r.Now)
	}
	return []handlers.Message{{
		To: p.ID, Key: c.Said + ":" + string(c.ID) + ":" + act, Subject: "bell:" + string(p.ID), Replaces: c.Said, Message: m,
	}}, nil
}

// together is how many check-ins one message stands for at most, and those after it.
const together = 40

// over is the last that a message says when what it stood for was not answered. Several
// of a set may close at the same moment, in any order: each says the same, of all.
func (a activity) over(ctx context.Context, r handlers.Request, p models.Person, c models.CheckIn) ([]handlers.Message, error) {
	all, err := a.store.CheckInsOf(ctx, p.ID, together)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(other models.CheckIn) bool {
		return other.Said != c.Said || other.Set != c.Set || !other.AnsweredAt.IsZero() || r.Now.Before(other.ClosesAt)
	})
	words := r.Words(p)
	said, err := a.data(ctx, r, words, c)
	if err != nil {
		return nil, err
	}
	var about [][]string
	ended := true
	for _, other := range all {
		d, err := a.data(ctx, r, words, other)
		if err != nil {
			return nil, err
		}
		about, ended = append(about, d["About"].([]string)), ended && d["Ended"].(bool)
	}
	slices.SortFunc(about, slices.Compare)
	said["About"], said["Ended"] = slices.Concat(about...), ended
	return []handlers.Message{{
		To: p.ID, Key: c.Said + ":over:" + c.Set + ":" + stamp(c.ClosesAt), Subject: "bell:" + string(p.ID), Replaces: c.Said,
		Message: words.Message("checkin.missed", said),
	}}, nil
}
