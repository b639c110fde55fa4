package checkin

import (
	"context"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// Settling is how long a new pair is left alone before the first question.
const Settling = 5 * 24 * time.Hour

// plan sets the first date of every question set of a new mentorship.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, rule := range a.policy.CheckIns {
		if who := org.Person(Audience(m, rule)); who.ID != "" {
			reply.Timers = append(reply.Timers, a.next(org, Asking{rule, who, m}, r.Now.Add(Settling))...)
		}
	}
	return reply, nil
}

// person sets the next date of everything that one person is asked, since
// their roles, their days or their leave are others now.
func (a activity) person(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := org.Person(models.PersonID(r.Subject))
	if p.State != models.Active {
		return handlers.Reply{}, nil
	}
	pairs, err := a.store.MentorshipsOf(ctx, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Timers: []models.Timer{ringTimer(p.ID, r.Now)}}
	for _, k := range Askings(a.policy, p, org.Roles(p.ID, r.Now), pairs) {
		reply.Timers = append(reply.Timers, a.next(org, k, models.Later(r.Now, settled(k)))...)
	}
	return reply, nil
}

// settled is when a pair has been left alone long enough; the zero time without
// a pair.
func settled(k Asking) time.Time {
	if k.Pair.StartedAt.IsZero() {
		return time.Time{}
	}
	return k.Pair.StartedAt.Add(Settling)
}

// sweepAtOnce is how many dates one sweep sets before it lets others go first.
const sweepAtOnce = 500

// sweep sets the dates that are missing: of people who came by an import, of
// roles that were given since, of sets that the program has added. The dates
// that are set it leaves alone.
func (a activity) sweep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	pairs, err := a.store.ActiveMentorships(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	set, err := a.store.TimerKeys(ctx, "checkin.ask:")
	if err != nil {
		return handlers.Reply{}, err
	}
	known := map[string]bool{}
	for _, key := range set {
		known[key] = true
	}
	var reply handlers.Reply
	for k := range Everything(a.policy, org, pairs, r.Now) {
		if len(reply.Timers) == sweepAtOnce {
			reply.Timers = append(reply.Timers, models.At(r.Now.Add(time.Second), "checkin.sweep"))
			break
		}
		if !known[k.Do()] {
			reply.Timers = append(reply.Timers, a.next(org, k, models.Later(r.Now, settled(k)))...)
		}
	}
	return reply, nil
}

// next is the timer of a set's next date, counting the person's leave; none
// when it is not due anymore.
func (a activity) next(org models.Org, k Asking, after time.Time) []models.Timer {
	next := a.calendar.Next(k.Rule, k.Who, org.Absences(k.Who.ID), k.Pair.StartedAt, after)
	if next.IsZero() {
		return nil
	}
	return []models.Timer{models.At(next, k.Do())}
}
