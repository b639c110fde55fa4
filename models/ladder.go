package models

import (
	"maps"
	"slices"
	"time"
)

// Ladder is an escalation policy: who hears, in what order, after what wait.
type Ladder struct {
	Key    string        `json:"key"`
	Rungs  []Rung        `json:"rungs"`
	Lease  time.Duration `json:"lease"`  // how long an acknowledgment holds
	Repeat int           `json:"repeat"` // times round the ladder before governance alone is asked, daily
	Always bool          `json:"always"` // breaks quiet hours
}

// Rung is one step of a ladder. Wait runs from this rung's notice to the next.
type Rung struct {
	Who  []Who         `json:"who"`
	Wait time.Duration `json:"wait"`
}

// Who names a person by relation to the subject of a case; it is resolved when
// the rung fires.
type Who string

// The relations that a rung may name.
const (
	TheSupervisor      Who = "supervisor"
	TheirSupervisor    Who = "supervisors_supervisor"
	TheMentor          Who = "mentor"
	TheCoordinators    Who = "coordinators"
	TheCredentialing   Who = "credentialing"
	TheLeaders         Who = "leaders"
	TheGovernance      Who = "governance"
	governanceWait         = 24 * time.Hour
	longestSnooze          = 72 * time.Hour
	reassignedLeaseMin     = time.Hour
)

// AllWho lists every relation that a ladder may name.
var AllWho = []Who{
	TheSupervisor, TheirSupervisor, TheMentor, TheCoordinators, TheCredentialing, TheLeaders, TheGovernance,
}

// CaseID names a case.
type CaseID string

// Case is one run of a ladder, for a gate or a flag. The ladder is a snapshot:
// a later change of policy does not move what is under way.
type Case struct {
	ID       CaseID `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	About    string // "gate" or "flag"
	Object   string // the gate's or flag's id
	Person   PersonID
	Reporter PersonID
	Ladder   Ladder `gorm:"serializer:json"`
	State    CaseState
	Rung     int // the next rung to fire
	Round    int
	Holder   PersonID // who acknowledged or snoozed it
	Reason   string   // why it was snoozed
	Snoozes  int      // since the ladder last climbed
	NextAt   time.Time
	Notified map[PersonID]int `gorm:"serializer:json"` // who was called, and in which call last: 1, 2 …
	Recused  []PersonID       `gorm:"serializer:json"`
	OpenedAt time.Time
	ClosedAt time.Time
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

// Step fires the next rung: it returns the case with its next deadline and who
// is to hear now. After a snooze those who were called last are asked again.
// Rungs that reach nobody are passed over at once; past the last round the
// governance pool is asked every day. It always returns somebody as long as the
// organization has one unconflicted, present person in governance, leadership
// or coordination; otherwise the list is empty and the caller must raise an
// operator's alarm.
func (c Case) Step(org Org, now time.Time) (Case, []PersonID) {
	snoozed := c.State == CaseSnoozed
	c.State, c.Holder = CaseOpen, ""
	if who := c.present(org, c.lastCalled(), now); snoozed && len(who) > 0 {
		return c.call(who, now.Add(c.wait())), who
	}
	c.Snoozes = 0
	for c.Round < max(1, c.Ladder.Repeat) {
		for c.Rung < len(c.Ladder.Rungs) {
			rung := c.Ladder.Rungs[c.Rung]
			c.Rung++
			if who := c.reach(org, rung.Who, now); len(who) > 0 {
				return c.call(who, now.Add(rung.Wait)), who
			}
		}
		c.Rung = 0
		c.Round++
	}
	var who []PersonID
	for _, last := range []Who{TheGovernance, TheLeaders, TheCoordinators} {
		if len(who) == 0 {
			who = c.reach(org, []Who{last}, now)
		}
	}
	return c.call(who, now.Add(governanceWait)), who
}

// call brings the case to people, as a call of its own.
func (c Case) call(who []PersonID, next time.Time) Case {
	n := c.calls() + 1
	c.Notified = maps.Clone(c.Notified)
	for _, p := range who {
		if c.Notified == nil {
			c.Notified = map[PersonID]int{}
		}
		c.Notified[p] = n
	}
	c.NextAt = next
	return c
}

// calls is how often people were called so far.
func (c Case) calls() int {
	n := 0
	for _, call := range c.Notified {
		n = max(n, call)
	}
	return n
}

// Told is everybody whom the case was brought to since it was last handed over,
// by id.
func (c Case) Told() []PersonID { return slices.Sorted(maps.Keys(c.Notified)) }

func (c Case) lastCalled() []PersonID {
	n := c.calls()
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool { return c.Notified[p] != n })
}

// wait is how long the newest call has.
func (c Case) wait() time.Duration {
	if c.Rung == 0 || c.Rung > len(c.Ladder.Rungs) {
		return governanceWait
	}
	return c.Ladder.Rungs[c.Rung-1].Wait
}

// reach resolves a rung's relations to allowed, present people.
func (c Case) reach(org Org, relations []Who, now time.Time) []PersonID {
	var named []PersonID
	for _, w := range relations {
		named = append(named, org.Resolve(w, c.Person, now)...)
	}
	return c.present(org, named, now)
}

// present is those of the named, or their deputies, who are there and may hear:
// never the subject, the reporter, one who recused themselves or has a declared
// conflict.
func (c Case) present(org Org, named []PersonID, now time.Time) []PersonID {
	var out []PersonID
	for _, p := range named {
		p = org.StandIn(p, now)
		if p != "" && c.allows(org, p) && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// allows reports whether p may hear of the case at all.
func (c Case) allows(org Org, p PersonID) bool {
	return p != c.Person && p != c.Reporter && !slices.Contains(c.Recused, p) &&
		!org.Conflicted(p, c.Person) && org.Person(p).State == Active
}

// Acknowledge gives the case to one who heard of it, for the ladder's lease.
// An acknowledgment is not a decision: when the lease runs out, the ladder
// climbs again.
func (c Case) Acknowledge(by PersonID, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	case c.State == CaseHeld && c.Holder == by && now.Before(c.NextAt):
		return c, ErrDuplicate
	case c.heldByOther(by, now):
		return c, c.taken(org)
	}
	c.State, c.Holder, c.NextAt = CaseHeld, by, now.Add(c.Ladder.Lease)
	return c, nil
}

// heldByOther reports whether somebody else's lease runs.
func (c Case) heldByOther(by PersonID, now time.Time) bool {
	return c.State == CaseHeld && c.Holder != by && now.Before(c.NextAt)
}

func (c Case) taken(org Org) error {
	return Refused{Kind: ErrNotReady, Why: "escalation.taken", Data: map[string]any{"Holder": org.Person(c.Holder).Name}}
}

// Hears reports whether p is among those whom the case was brought to. One who
// was called earlier may still act when the next rung has been called as well.
func (c Case) Hears(p PersonID, org Org) bool {
	_, told := c.Notified[p]
	return (told || c.Holder == p) && c.allows(org, p)
}

// WaitsFor reports whether nothing happens before the deadline unless p acts:
// they look after the case, or were the only one of the newest call.
func (c Case) WaitsFor(p PersonID) bool {
	if c.Holder != "" {
		return c.Holder == p
	}
	last := c.lastCalled()
	return len(last) == 1 && last[0] == p
}

// Snooze silences the case until a time, at most three days away, and once for
// each rung. Then the same people are asked again.
func (c Case) Snooze(by PersonID, until time.Time, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	case c.Ladder.Always:
		return c, NotAllowed("escalation.no_snooze")
	case c.heldByOther(by, now):
		return c, c.taken(org)
	case c.Snoozes > 0:
		return c, NotReady("escalation.snoozed_before")
	case !until.After(now) || until.Sub(now) > longestSnooze:
		return c, Invalid{Field: "hours", Why: "escalation.why_snooze"}
	}
	c.State, c.Holder, c.NextAt = CaseSnoozed, by, until
	c.Snoozes++
	return c, nil
}

// Reassign hands the case to somebody who may decide and is there. To reassign
// is not to acknowledge: the new one is called, and the ladder goes on if they
// are silent.
func (c Case) Reassign(by, to PersonID, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	case to == by:
		return c, Invalid{Field: "to", Why: "escalation.why_self"}
	case !c.mayTake(org, to, now):
		return c, Invalid{Field: "to", Why: "escalation.why_conflict"}
	}
	wait := reassignedLeaseMin
	if len(c.Ladder.Rungs) > 0 {
		wait = max(wait, c.Ladder.Rungs[0].Wait)
	}
	c = c.call([]PersonID{to}, now.Add(wait))
	c.State, c.Holder = CaseOpen, ""
	c.Notified = map[PersonID]int{to: c.Notified[to]}
	return c, nil
}

// mayTake reports whether the case may be handed to p: to who may authorize
// its person, or, where it is about nobody in particular, to who has an office.
func (c Case) mayTake(org Org, p PersonID, now time.Time) bool {
	able, _ := Can(org, p, Authorize, c.Person, now)
	if c.Person == "" {
		able = slices.ContainsFunc([]Role{SupervisorRole, CredentialingRole, LeaderRole, GovernanceRole},
			func(r Role) bool { return org.Has(p, r, now) })
	}
	return able && c.allows(org, p) && !org.Away(p, now)
}

// Recuse takes by out of the case for good. The next rung hears at once when by
// looked after the case, or when nobody of the newest call is left.
func (c Case) Recuse(by PersonID, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	}
	c.Recused = append(slices.Clone(c.Recused), by)
	left := slices.ContainsFunc(c.lastCalled(), func(p PersonID) bool { return c.allows(org, p) })
	if c.Holder == by || c.State == CaseOpen && !left {
		c.State, c.Holder, c.NextAt = CaseOpen, "", now
	}
	return c, nil
}

// Close ends the case.
func (c Case) Close(now time.Time) Case {
	c.State, c.Holder, c.ClosedAt = CaseClosed, "", now
	return c
}
