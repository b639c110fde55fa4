package models

import (
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
	Holder   PersonID // who acknowledged, or to whom it was reassigned
	Reason   string   // why it was snoozed
	NextAt   time.Time
	Notified []PersonID `gorm:"serializer:json"` // by the newest rung
	Recused  []PersonID `gorm:"serializer:json"`
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
// is to hear now. Rungs that reach nobody are passed over at once; past the
// last round the governance pool is asked every day. It always returns
// somebody as long as the organization has one unconflicted, present person in
// governance, leadership or coordination; otherwise the list is empty and the
// caller must raise an operator's alarm.
func (c Case) Step(org Org, now time.Time) (Case, []PersonID) {
	c.State, c.Holder = CaseOpen, ""
	for c.Round < max(1, c.Ladder.Repeat) {
		for c.Rung < len(c.Ladder.Rungs) {
			rung := c.Ladder.Rungs[c.Rung]
			c.Rung++
			if who := c.reach(org, rung.Who, now); len(who) > 0 {
				c.NextAt, c.Notified = now.Add(rung.Wait), who
				return c, who
			}
		}
		c.Rung = 0
		c.Round++
	}
	who := c.reach(org, []Who{TheGovernance}, now)
	for _, last := range []Who{TheLeaders, TheCoordinators} {
		if len(who) == 0 {
			who = c.reach(org, []Who{last}, now)
		}
	}
	c.NextAt, c.Notified = now.Add(governanceWait), who
	return c, who
}

// reach resolves a rung's relations to allowed, present people: never the
// subject, the reporter, one who recused themselves or has a declared conflict.
func (c Case) reach(org Org, relations []Who, now time.Time) []PersonID {
	var out []PersonID
	for _, w := range relations {
		for _, p := range org.Resolve(w, c.Person, now) {
			p = org.StandIn(p, now)
			if p != "" && c.allows(org, p) && !slices.Contains(out, p) {
				out = append(out, p)
			}
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
	case c.State == CaseHeld && c.Holder == by:
		return c, ErrDuplicate
	case c.State == CaseHeld:
		return c, Refused{Kind: ErrNotReady, Why: "escalation.taken", Data: map[string]any{"Holder": org.Person(c.Holder).Name}}
	}
	c.State, c.Holder, c.NextAt = CaseHeld, by, now.Add(c.Ladder.Lease)
	return c, nil
}

// Hears reports whether p is among those whom the case was brought to.
func (c Case) Hears(p PersonID, org Org) bool {
	return (slices.Contains(c.Notified, p) || c.Holder == p) && c.allows(org, p)
}

// Snooze silences the case until a time, at most three days away.
func (c Case) Snooze(by PersonID, until time.Time, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	case c.Ladder.Always:
		return c, NotAllowed("escalation.no_snooze")
	case !until.After(now) || until.Sub(now) > longestSnooze:
		return c, Invalid{Field: "until", Why: "escalation.why_snooze"}
	}
	c.State, c.Holder, c.NextAt = CaseSnoozed, by, until
	c.Rung, c.Round = 0, 0
	return c, nil
}

// Reassign hands the case to somebody who may authorize. To reassign is not to
// acknowledge: the new holder is asked, and the ladder goes on if they are silent.
func (c Case) Reassign(by, to PersonID, org Org, now time.Time) (Case, error) {
	ok, why := Can(org, to, Authorize, c.Person, now)
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	case to == by:
		return c, Invalid{Field: "to", Why: "escalation.why_self"}
	case !ok || !c.allows(org, to):
		if why == "" {
			why = "escalation.why_conflict"
		}
		return c, Invalid{Field: "to", Why: why}
	}
	wait := reassignedLeaseMin
	if len(c.Ladder.Rungs) > 0 {
		wait = max(wait, c.Ladder.Rungs[0].Wait)
	}
	c.State, c.Holder, c.NextAt, c.Notified = CaseOpen, "", now.Add(wait), []PersonID{to}
	return c, nil
}

// Recuse takes by out of the case for good; the next rung hears at once.
func (c Case) Recuse(by PersonID, org Org, now time.Time) (Case, error) {
	switch {
	case c.State == CaseClosed:
		return c, NotReady("escalation.closed")
	case !c.Hears(by, org):
		return c, NotAllowed("escalation.not_asked")
	}
	c.Recused = append(slices.Clone(c.Recused), by)
	c.Notified = slices.DeleteFunc(slices.Clone(c.Notified), func(p PersonID) bool { return p == by })
	c.State, c.Holder = CaseOpen, ""
	if len(c.Notified) == 0 {
		c.NextAt = now
	}
	return c, nil
}

// Close ends the case.
func (c Case) Close(now time.Time) Case {
	c.State, c.Holder, c.ClosedAt = CaseClosed, "", now
	return c
}
