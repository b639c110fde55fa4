package models

import (
	"cmp"
	"maps"
	"slices"
	"time"
)

const (
	governanceWait     = 24 * time.Hour
	reviewWait         = 7 * 24 * time.Hour
	reviewAge          = 14*24*time.Hour - time.Hour // at this age a case goes on the review list: an hour before it is two weeks old
	longestSnooze      = 72 * time.Hour
	longestPlan        = 30 * 24 * time.Hour
	reassignedLeaseMin = time.Hour
)

// CaseID names a case.
type CaseID string

// Case is one run of a ladder: for a gate, a flag, a drill, or whatever an
// activity brings (see Bring). The ladder is a snapshot: a later change of
// policy does not move what is under way.
type Case struct {
	ID       CaseID `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	About    string // "gate", "flag", "drill", or what an activity calls it
	Object   string // the id of the gate, flag …, or the key of the question set
	Topic    string // for what an activity brings: the key of the words that say what it is about
	Decide   string // for what an activity brings: the action behind its button Decide
	Person   PersonID
	Reporter PersonID // empty: nobody, or somebody who gave no name
	Ladder   Ladder   `gorm:"serializer:json"`
	State    CaseState
	Rung     int // the next rung to fire
	Round    int
	Holder   PersonID // who acknowledged or snoozed it
	Reason   string   // why it was snoozed, or what came of it
	Snoozes  int      // since the ladder last climbed
	NextAt   time.Time
	Notified map[PersonID]int `gorm:"serializer:json"` // who was called, and in which call last: 1, 2 …
	Recused  []PersonID       `gorm:"serializer:json"`
	Parted   []PersonID       `gorm:"serializer:json"` // who may no longer hear of it; if they may again, they are called again
	// InPlaceOf is who was called because they stood in, and for whom: see Relieve.
	InPlaceOf map[PersonID]PersonID `gorm:"serializer:json"`
	Widened   bool                  // it was brought to any supervisor, for want of anybody else
	OpenedAt  time.Time
	AckedAt   time.Time // when somebody first looked after it
	ListedAt  time.Time // since when it is on the review list, for its age
	ClosedAt  time.Time
}

// CaseState says where a case stands.
type CaseState string

// The states of a case.
const (
	CaseOpen    CaseState = "open"    // the ladder climbs
	CaseHeld    CaseState = "held"    // acknowledged, until the lease runs out
	CaseSnoozed CaseState = "snoozed" // until NextAt, with a reason
	CaseClosed  CaseState = "closed"
)

// Ident implements Noun.
func (c *Case) Ident() (string, string) { return "case", string(c.ID) }

// Bring is a new case that an activity brings to a ladder: topic is the key of
// its words, which get the Person's name and Since; decide is what its button
// Decide does. Save it with the timer "escalation.step:<id>", due at once.
func Bring(about, object string, person PersonID, topic, decide string, ladder Ladder, now time.Time) Case {
	return Case{
		ID: NewID[CaseID]("cs"), About: about, Object: object, Topic: topic, Decide: decide, Person: person,
		Ladder: ladder, State: CaseOpen, NextAt: now, OpenedAt: now,
	}
}

// Drill reports whether the case is practice: it speaks of nothing real.
func (c Case) Drill() bool { return c.About == "drill" }

// Step fires the next rung: it returns the case with its next deadline, and who
// must hear of it now. After a snooze, those who were called last and whoever snoozed it
// are asked again. Rungs that reach nobody are skipped at once. After the last round, the
// governance pool is asked every day, and every week once the case is old enough for the
// review list. Step always returns somebody as long as the organization has one allowed
// person with an office, there or away; otherwise the list is empty and the caller
// must raise an operator's alarm. Narrows finds beforehand whom that could happen to.
func (c Case) Step(org Org, now time.Time) (Case, []PersonID) {
	again := c.again(org, now)
	c.State, c.Holder = CaseOpen, ""
	if c.ListedAt.IsZero() && !now.Before(c.ListsAt()) {
		c.ListedAt = now
	}
	if who := c.askAgain(org, again, now); len(who) > 0 {
		return c.call(who, now.Add(c.wait()))
	}
	c.Snoozes = 0
	for c.Round < c.Ladder.rounds() {
		for c.Rung < len(c.Ladder.Rungs) {
			rung := c.Ladder.Rungs[c.Rung]
			c.Rung++
			if who := c.ask(org, c.named(org, rung.Who, now), now, asking{}); len(who) > 0 {
				return c.call(who, now.Add(rung.Wait))
			}
		}
		c.Rung = 0
		c.Round++
	}
	who, wide := c.last(org, now)
	c.Widened = c.Widened || wide
	return c.call(who, now.Add(c.wait()))
}

// again is of whom a case that is snoozed is asked anew. Where a deputy was called, it is
// whoever they stood in for, who may be back or have another deputy by now.
func (c Case) again(org Org, now time.Time) []PersonID {
	if c.State != CaseSnoozed {
		return nil
	}
	var out []PersonID
	for _, p := range append(c.LastCalled(), c.Holder) {
		p = cmp.Or(c.InPlaceOf[p], p)
		if c.entitled(org, p, now) && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// askAgain picks who may hear of those who were called before, also who is close to the
// subject. Nobody stands in for one who only stood in.
func (c Case) askAgain(org Org, again []PersonID, now time.Time) []hearer {
	return slices.DeleteFunc(c.ask(org, again, now, asking{close: true}), func(h hearer) bool {
		return !c.entitled(org, h.who, now) || c.Notified[h.who] == 0 && c.tooClose(org, h.who, now)
	})
}

// ListsAt is when the case goes on the review list if it is still under way.
func (c Case) ListsAt() time.Time { return c.OpenedAt.Add(reviewAge) }

// List puts a case on the review list for its age, whatever is being done about it: one
// plan after another, or taking it over in turns, must not hide it. While somebody holds
// it, those asked at the end of a ladder hear of it too; nothing else changes.
func (c Case) List(org Org, now time.Time) (Case, []PersonID) {
	if c.State == CaseClosed || !c.ListedAt.IsZero() || now.Before(c.ListsAt()) {
		return c, nil
	}
	c.ListedAt = now
	if c.State == CaseOpen {
		return c, nil // the ladder climbs
	}
	others := c
	others.Recused = append(slices.Clone(c.Recused), c.Holder)
	who, wide := others.last(org, now)
	c.Widened = c.Widened || wide
	return c.call(who, c.NextAt)
}

// Climbed reports whether every rung of every round was called.
func (c Case) Climbed() bool {
	return c.Round >= c.Ladder.rounds() || c.Round == c.Ladder.rounds()-1 && c.Rung >= len(c.Ladder.Rungs)
}

// last is who is asked when the ladder has been climbed: those who are there and
// far enough from the subject first, then those who are close, and those who are
// away rather than nobody. wide is true if somebody is among them only because they
// supervise others: they stay with the case when those who come before them are back.
func (c Case) last(org Org, now time.Time) (who []hearer, wide bool) {
	for _, ask := range []asking{{}, {close: true}, {away: true}, {away: true, close: true}} {
		for _, w := range lastAsked {
			for _, h := range c.ask(org, org.Resolve(w, c.Person, now), now, ask) {
				if !slices.ContainsFunc(who, h.same) {
					who, wide = append(who, h), wide || w == anySupervisor
				}
			}
			if len(who) >= c.enough() {
				return who, wide
			}
		}
	}
	return who, wide
}

// enough is how many people are asked together at the end of a ladder. An anonymous
// concern may have come from the only person who would be asked.
func (c Case) enough() int {
	if c.About == "flag" && c.Reporter == "" {
		return 2
	}
	return 1
}

// hearer is somebody to whom the case is brought, and in whose place; in nobody's if
// they were asked themselves.
type hearer struct{ who, inPlaceOf PersonID }

func (h hearer) same(o hearer) bool { return h.who == o.who }

// call brings the case to people, as a call of its own, and says who they are.
func (c Case) call(who []hearer, next time.Time) (Case, []PersonID) {
	c.NextAt = next
	return c.tell(who, c.calls()+1)
}

// tell notes that people hear of the case, in which call, and who of them stands in.
func (c Case) tell(hearers []hearer, call int) (_ Case, who []PersonID) {
	c.Notified, c.InPlaceOf = copied(c.Notified), copied(c.InPlaceOf)
	for _, h := range hearers {
		switch {
		case h.inPlaceOf != "":
			c.InPlaceOf[h.who] = h.inPlaceOf
		case c.Notified[c.InPlaceOf[h.who]] >= c.Notified[h.who]:
			delete(c.InPlaceOf, h.who) // that one has heard of all that they were called for
		}
		c.Notified[h.who] = call
		who = append(who, h.who)
	}
	c.Parted = without(c.Parted, who)
	return c, who
}

// copied is a map that may be written to: an earlier case keeps its own.
func copied[V any](m map[PersonID]V) map[PersonID]V {
	if m = maps.Clone(m); m == nil {
		m = map[PersonID]V{}
	}
	return m
}

// without is people but for some.
func without(people, some []PersonID) []PersonID {
	return slices.DeleteFunc(slices.Clone(people), func(p PersonID) bool { return slices.Contains(some, p) })
}

// calls is how many calls there have been so far.
func (c Case) calls() int {
	n := 0
	for _, call := range c.Notified {
		n = max(n, call)
	}
	return n
}

// Told is everybody whom the case was brought to since it was last handed over,
// by id, without those who stepped out.
func (c Case) Told() []PersonID {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(c.Notified)), func(p PersonID) bool { return slices.Contains(c.Recused, p) })
}

// LastCalled is whom the newest call went to, without those who stepped out.
func (c Case) LastCalled() []PersonID {
	n := c.calls()
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool { return c.Notified[p] != n })
}

// wait is how long the newest call has.
func (c Case) wait() time.Duration {
	switch {
	case c.Rung > 0 && c.Rung <= len(c.Ladder.Rungs):
		return c.Ladder.Rungs[c.Rung-1].Wait
	case !c.ListedAt.IsZero():
		return reviewWait
	}
	return governanceWait
}

// named is everybody in a rung's relations, whether they are there or not.
func (c Case) named(org Org, relations []Who, now time.Time) []PersonID {
	var named []PersonID
	for _, w := range relations {
		named = append(named, org.Resolve(w, c.Person, now)...)
	}
	return named
}

// asking says who else may be asked besides those who are there and not too close.
type asking struct{ close, away bool }

// ask picks the named people who may hear of the case. A deputy takes the place of
// somebody who is away, and is passed over where that one would be. Of a concern they
// hear in their own right, and go on hearing of it.
func (c Case) ask(org Org, named []PersonID, now time.Time, in asking) []hearer {
	var out []hearer
	for _, one := range named {
		h := hearer{who: one}
		if !in.away {
			h.who = c.standIn(org, one, now)
		}
		if h.who != one && !c.concern() {
			h.inPlaceOf = one
		}
		close := c.tooClose(org, one, now) || c.tooClose(org, h.who, now)
		if h.who == "" || !c.allows(org, h.who) || close && !in.close {
			continue
		}
		switch i := slices.IndexFunc(out, h.same); {
		case i < 0:
			out = append(out, h)
		case h.inPlaceOf == "":
			out[i] = h // they are asked themselves, too
		}
	}
	return out
}

// standIn is p, or the deputy who hears in their place while they are away: nobody does
// for one whom the case bars, or going on leave would let them say who hears. A deputy
// hears of a concern only if they could in their own right, and are not close to the
// subject: others may enter somebody's leave, and would otherwise choose who hears,
// even of a concern about themselves.
func (c Case) standIn(org Org, p PersonID, now time.Time) PersonID {
	in := org.StandIn(p, now)
	if in != p && (c.bars(org, p) || c.concern() && (!c.ownRight(org, in, now) || c.tooClose(org, in, now))) {
		return ""
	}
	return in
}

// concern reports whether the case is about a concern, or is a drill for one.
func (c Case) concern() bool { return c.About == "flag" || c.About == "drill" }

// offices are the roles by which somebody may hear of a concern about anybody.
var offices = []Role{GovernanceRole, LeaderRole, CoordinatorRole, CredentialingRole}

// ownRight reports whether p may hear of a concern without standing in for
// anybody: they hold an office, or are above the subject.
func (c Case) ownRight(org Org, p PersonID, now time.Time) bool {
	_, above := org.Supervises(p, c.Person, now)
	return above || slices.ContainsFunc(offices, func(r Role) bool { return org.Has(p, r, now) })
}

// allows reports whether p may hear of the case at all: never one whom it bars, or who
// has left.
func (c Case) allows(org Org, p PersonID) bool {
	return !c.bars(org, p) && org.Person(p).State == Active
}

// bars reports whether the case keeps p out, whatever their office: the subject, the
// reporter, one who recused themselves or whom a declared conflict bars.
func (c Case) bars(org Org, p PersonID) bool {
	return p == c.Person || p == c.Reporter || slices.Contains(c.Recused, p) || org.Barred(p, c.Person)
}

// tooClose reports whether p should not be asked while anybody else can be: the
// subject has declared a conflict with p; or, of a concern, the subject is above
// p and could press them, or one of the two is or was the other's mentor.
func (c Case) tooClose(org Org, p PersonID, now time.Time) bool {
	conflict := org.Conflicted(p, c.Person)
	if conflict || c.Person == "" || !c.concern() {
		return conflict
	}
	_, above := org.Supervises(c.Person, p, now)
	return above || org.Mentored(c.Person, p) || org.Mentored(p, c.Person)
}

// Hears reports whether the case was brought to p, and p still has the role in which
// they were called. Somebody called earlier may still act after the next rung has
// been called.
func (c Case) Hears(p PersonID, org Org, now time.Time) bool {
	_, told := c.Notified[p]
	return (told || c.Holder == p) && c.allows(org, p) && c.entitled(org, p, now)
}

// entitled reports whether p has an office, is above the subject or is named by
// the ladder, or has stood in for such a person since the case began, unless a conflict
// bars that one; standing in is not enough for a concern. Whoever has lost that since they
// were called has nothing more to do with the case.
func (c Case) entitled(org Org, p PersonID, now time.Time) bool {
	return c.official(org, p, now) || !c.concern() && slices.ContainsFunc(org.StandsIn(p), func(a Absence) bool {
		during := (a.Until.IsZero() || a.Until.After(c.OpenedAt)) && !a.From.After(now)
		return during && !org.Barred(a.Person, c.Person) && c.official(org, a.Person, now)
	})
}

// official is entitled without those who stand in. To supervise others is enough only
// for a case about nobody, and where such supervisors were asked at the end, or would
// be: see last.
func (c Case) official(org Org, p PersonID, now time.Time) bool {
	names := func(w Who) bool { return slices.Contains(org.Resolve(w, c.Person, now), p) }
	if c.ownRight(org, p, now) || slices.ContainsFunc(c.Ladder.Rungs, func(r Rung) bool { return slices.ContainsFunc(r.Who, names) }) ||
		(c.Person == "" || c.Widened) && names(anySupervisor) {
		return true
	}
	last, _ := c.last(org, now)
	return slices.ContainsFunc(last, hearer{who: p}.same)
}

// WaitsFor reports whether nothing happens before the deadline unless p acts:
// p holds the case, or nobody else in the newest call may still act.
func (c Case) WaitsFor(p PersonID, org Org, now time.Time) bool {
	if c.Holder != "" {
		return c.Holder == p
	}
	last := c.LastCalled()
	return slices.Contains(last, p) && !slices.ContainsFunc(last, func(o PersonID) bool { return o != p && c.Hears(o, org, now) })
}

// Close ends the case.
func (c Case) Close(now time.Time) Case {
	c.State, c.Holder, c.ClosedAt = CaseClosed, "", now
	return c
}
