package models

import (
	"slices"
	"time"
)

// may refuses an act on a case that is closed, or by one whom it was not
// brought to.
func (c Case) may(by PersonID, org Org, now time.Time) error {
	switch {
	case c.State == CaseClosed:
		return NotReady("escalation.closed")
	case !c.Hears(by, org, now):
		return NotAllowed("escalation.not_asked")
	}
	return nil
}

// Acknowledge gives the case to one who heard of it, for the ladder's lease, unless
// another looks after it. An acknowledgment is not a decision: when the lease runs out,
// the ladder climbs again.
func (c Case) Acknowledge(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err == nil && c.heldByOther(by, now) {
		return c, c.taken(org)
	}
	return c.TakeOver(by, org, now)
}

// TakeOver gives the case to one who heard of it although another looks after
// it, who is told.
func (c Case) TakeOver(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	if c.leased(now) && c.Holder == by {
		return c, ErrDuplicate
	}
	return c.keep(by, now.Add(c.Ladder.Lease), now), nil
}

// Plan keeps the case with one who says what will be done, and by which day. Then the
// ladder climbs again.
func (c Case) Plan(by PersonID, until time.Time, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	if !until.After(now) || until.Sub(now) > longestPlan {
		return c, Invalid{Field: "until", Why: "escalation.why_plan_until"}
	}
	return c.keep(by, until, now), nil
}

func (c Case) keep(by PersonID, until, now time.Time) Case {
	if c.AckedAt.IsZero() {
		c.AckedAt = now
	}
	c.State, c.Holder, c.NextAt = CaseHeld, by, until
	return c
}

// heldByOther reports whether somebody else's lease runs.
func (c Case) heldByOther(by PersonID, now time.Time) bool { return c.leased(now) && c.Holder != by }

func (c Case) taken(org Org) error {
	return Refused{Kind: ErrNotReady, Why: "escalation.taken", Data: map[string]any{"Holder": org.Person(c.Holder).Name}}
}

// CallNext brings in the next rung at once. Whoever was called before stays
// asked; nobody looks after the case anymore.
func (c Case) CallNext(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	return c.goesOn(now), nil
}

// Snooze silences the case until a time, at most three days away, and once for
// each rung. Then the same people are asked again.
func (c Case) Snooze(by PersonID, until time.Time, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	switch {
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
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	switch {
	case to == by:
		return c, Invalid{Field: "to", Why: "escalation.why_self"}
	case !c.in(org, now).mayTake(to):
		return c, Invalid{Field: "to", Why: "escalation.why_conflict"}
	}
	wait := reassignedLeaseMin
	if len(c.Ladder.Rungs) > 0 {
		wait = max(wait, c.Ladder.Rungs[0].Wait)
	}
	c, _ = c.call([]hearer{{who: to}}, now.Add(wait))
	c.State, c.Holder = CaseOpen, ""
	c.Notified, c.InPlaceOf = map[PersonID]int{to: c.Notified[to]}, nil // whoever has it now was chosen
	return c, nil
}

// Takers is everybody to whom one who heard of the case may hand it.
func (c Case) Takers(by PersonID, org Org, now time.Time) ([]Person, error) {
	if err := c.may(by, org, now); err != nil {
		return nil, err
	}
	h := c.in(org, now)
	return slices.DeleteFunc(org.People(), func(p Person) bool { return p.ID == by || !h.mayTake(p.ID) }), nil
}

// mayTake reports whether the case may be handed to p: to who may authorize
// its person, or, where it is about nobody in particular, to who has an office.
func (h hearing) mayTake(p PersonID) bool {
	able, _ := Can(h.org, p, Authorize, h.Person, h.now)
	takers := []Role{LeaderRole, GovernanceRole}
	if h.Person == "" {
		takers = append(takers, SupervisorRole, CredentialingRole)
	}
	if h.Person == "" || h.About == "flag" {
		able = able || slices.ContainsFunc(takers, func(r Role) bool { return h.org.Has(p, r, h.now) })
	}
	return able && h.allows(p) && !h.tooClose(p) && !h.org.Away(p, h.now)
}

// Written is the case after its reporter, or the person it is about, wrote to those who act
// on it, and who is told, once it is due: whoever looks after it, or else those who were
// called last. Whoever looks after it and is away would read it too late: then nobody does
// anymore, and the next level is called.
func (c Case) Written(due time.Time, org Org, now time.Time) (Case, []PersonID) {
	h := c.in(org, now)
	there := func(p PersonID) bool { return h.hears(p) && !org.Away(p, now) }
	switch {
	case c.Holder == "":
		return c, slices.DeleteFunc(c.LastCalled(), func(p PersonID) bool { return !h.hears(p) })
	case there(c.Holder):
		return c, []PersonID{c.Holder}
	}
	return c.goesOn(due), nil
}

// Settle ends a case that no decision ends, by the word of one who heard of it:
// what came of it stays on file.
func (c Case) Settle(by PersonID, how string, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	if wordCount(how) < 3 {
		return c, Invalid{Field: "how", Why: "escalation.why_how"}
	}
	c.Reason = how
	return c.Close(now), nil
}

// Recuse takes by out of the case for good. The next rung hears at once when by
// looked after the case, or when nobody of the newest call is left.
func (c Case) Recuse(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	c.Recused, c.SteppedOut = append(slices.Clone(c.Recused), by), append(slices.Clone(c.SteppedOut), by)
	if c.Holder == by || c.State == CaseOpen && !c.in(org, now).answerable("") {
		c = c.goesOn(now)
	}
	return c, nil
}
