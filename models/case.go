package models

import (
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
//
// Its rules are in four files. This one has the case and its ladder: who is called
// next. hearing.go says who may hear of a case, and who is asked before whom;
// caseacts.go what people do to it; casechange.go what becomes of it when the
// organization is another one.
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
	// SteppedOut is who of the Recused said so themselves: they do not decide about its gate
	// either. A conflict that took others out is asked about anew.
	SteppedOut []PersonID `gorm:"serializer:json"`
	Parted     []PersonID `gorm:"serializer:json"` // who may no longer hear of it; if they may again, they are called again
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
// Decide does. Save it with the timer "escalation.step:<id>", due at once: see
// handlers.StepOf.
func Bring(about, object string, person PersonID, topic, decide string, ladder Ladder, now time.Time) Case {
	return Case{
		ID: NewID[CaseID]("cs"), About: about, Object: object, Topic: topic, Decide: decide, Person: person,
		Ladder: ladder, State: CaseOpen, NextAt: now, OpenedAt: now,
	}
}

// Drill reports whether the case is practice: it speaks of nothing real.
func (c Case) Drill() bool { return c.About == "drill" }

// concern reports whether the case is about a concern, or is a drill for one.
func (c Case) concern() bool { return c.About == "flag" || c.Drill() }

// Step fires the next rung: it returns the case with its next deadline, and who
// must hear of it now. After a snooze, those who were called last and whoever snoozed it
// are asked again. Rungs that reach nobody are skipped at once. After the last round, the
// governance pool is asked every day, and every week once the case is old enough for the
// review list; Again is for those who have been. Step always returns somebody as long as the organization has one allowed
// person with an office, there or away; otherwise the list is empty and the caller
// must raise an operator's alarm. Narrows finds beforehand whom that could happen to.
func (c Case) Step(org Org, now time.Time) (Case, []PersonID) {
	h := c.in(org, now)
	c.State, c.Holder = CaseOpen, ""
	if c.ListedAt.IsZero() && !now.Before(c.ListsAt()) {
		c.ListedAt = now
	}
	if who := h.askAgain(h.snoozedOf()); len(who) > 0 {
		return c.call(who, now.Add(c.wait()))
	}
	c.Snoozes = 0
	for c.Round < c.Ladder.rounds() {
		for c.Rung < len(c.Ladder.Rungs) {
			rung := c.Ladder.Rungs[c.Rung]
			c.Rung++
			if who := h.ask(h.named(rung), asking{}); len(who) > 0 {
				return c.call(who, now.Add(rung.Wait))
			}
		}
		c.Rung = 0
		c.Round++
	}
	return c.callLast(h, now.Add(c.wait()))
}

// Again is the step of a case whose newest call went to everybody who is asked at the end
// of its ladder: they stay called, and it is looked at anew a day later, or a week once it
// is on the review list. It is false where the ladder has somebody to call.
func (c Case) Again(org Org, now time.Time) (_ Case, asked []PersonID, _ bool) {
	if !c.Unattended() {
		return c, nil, false
	}
	last, _ := c.in(org, now).last()
	for _, h := range last {
		if call := c.Notified[h.who]; call == 0 || call != c.calls() || c.InPlaceOf[h.who] != h.inPlaceOf || slices.Contains(c.Parted, h.who) {
			return c, nil, false
		}
		asked = append(asked, h.who)
	}
	c.NextAt = now.Add(c.wait())
	return c, asked, len(asked) > 0
}

// Unattended reports whether the ladder has been climbed, and nobody looks after the case.
// A concern is never left at that: it is brought to people anew, as is a drill for one.
func (c Case) Unattended() bool { return c.State == CaseOpen && c.Climbed() && !c.concern() }

// Soon is whom the next step calls, if it is due.
func (c Case) Soon(org Org, now time.Time) []PersonID {
	if c.NextAt.After(now) {
		return nil
	}
	_, who := c.Step(org, now)
	return who
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
	others := c.in(org, now)
	others.Recused = append(slices.Clone(c.Recused), c.Holder)
	return c.callLast(others, c.NextAt)
}

// Climbed reports whether every rung of every round was called.
func (c Case) Climbed() bool {
	return c.Round >= c.Ladder.rounds() || c.Round == c.Ladder.rounds()-1 && c.Rung >= len(c.Ladder.Rungs)
}

// called are the rungs that were called so far.
func (c Case) called() []Rung {
	if c.Round > 0 {
		return c.Ladder.Rungs
	}
	return c.Ladder.Rungs[:min(c.Rung, len(c.Ladder.Rungs))]
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

// callLast calls those who are asked at the end of a ladder. Whoever is among them only
// because they supervise others stays with the case when those who come before are back.
func (c Case) callLast(h hearing, next time.Time) (Case, []PersonID) {
	who, wide := h.last()
	c.Widened = c.Widened || wide
	return c.call(who, next)
}

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

// once is people by id, each of them once.
func once(people []PersonID) []PersonID { return slices.Compact(slices.Sorted(slices.Values(people))) }

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
	return without(slices.Sorted(maps.Keys(c.Notified)), c.Recused)
}

// LastCalled is whom the newest call went to, without those who stepped out.
func (c Case) LastCalled() []PersonID {
	n := c.calls()
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool { return c.Notified[p] != n })
}

// WaitsFor reports whether nothing happens before the deadline unless p acts:
// p holds the case, or nobody else in the newest call may still act.
func (c Case) WaitsFor(p PersonID, org Org, now time.Time) bool {
	if c.Holder != "" {
		return c.Holder == p
	}
	return slices.Contains(c.LastCalled(), p) && !c.in(org, now).answerable(p)
}

// leased reports whether somebody's acknowledgment or plan holds.
func (c Case) leased(now time.Time) bool { return c.State == CaseHeld && now.Before(c.NextAt) }

// Kept reports whether somebody keeps the case, or has put it off, who still may and
// whose time has not run out.
func (c Case) Kept(org Org, now time.Time) bool {
	return c.Holder != "" && now.Before(c.NextAt) && c.Hears(c.Holder, org, now)
}

// goesOn is the case with nobody who keeps it, and the next step due at once.
func (c Case) goesOn(now time.Time) Case {
	c.State, c.Holder, c.NextAt = CaseOpen, "", now
	return c
}

// Close ends the case.
func (c Case) Close(now time.Time) Case {
	c.State, c.Holder, c.ClosedAt = CaseClosed, "", now
	return c
}
