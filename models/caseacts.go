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

// Acknowledge gives the case to one who heard of it, for the ladder's lease.
// An acknowledgment is not a decision: when the lease runs out, the ladder
// climbs again.
func (c Case) Acknowledge(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	if c.heldByOther(by, now) {
		return c, c.taken(org)
	}
	return c.hold(by, now.Add(c.Ladder.Lease), now)
}

// TakeOver gives the case to one who heard of it although another looks after
// it, who is told.
func (c Case) TakeOver(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	return c.hold(by, now.Add(c.Ladder.Lease), now)
}

func (c Case) hold(by PersonID, until, now time.Time) (Case, error) {
	if c.State == CaseHeld && c.Holder == by && now.Before(c.NextAt) {
		return c, ErrDuplicate
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

// CallNext brings in the next rung at once. Whoever was called before stays
// asked; nobody looks after the case anymore.
func (c Case) CallNext(by PersonID, org Org, now time.Time) (Case, error) {
	if err := c.may(by, org, now); err != nil {
		return c, err
	}
	c.State, c.Holder, c.NextAt = CaseOpen, "", now
	return c, nil
}

// heldByOther reports whether somebody else's lease runs.
func (c Case) heldByOther(by PersonID, now time.Time) bool {
	return c.State == CaseHeld && c.Holder != by && now.Before(c.NextAt)
}

// Kept reports whether somebody keeps the case, or has put it off, who still may and
// whose time has not run out.
func (c Case) Kept(org Org, now time.Time) bool {
	return c.Holder != "" && now.Before(c.NextAt) && c.Hears(c.Holder, org, now)
}

func (c Case) taken(org Org) error {
	return Refused{Kind: ErrNotReady, Why: "escalation.taken", Data: map[string]any{"Holder": org.Person(c.Holder).Name}}
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
	case !c.mayTake(org, to, now):
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

// mayTake reports whether the case may be handed to p: to who may authorize
// its person, or, where it is about nobody in particular, to who has an office.
func (c Case) mayTake(org Org, p PersonID, now time.Time) bool {
	able, _ := Can(org, p, Authorize, c.Person, now)
	takers := []Role{LeaderRole, GovernanceRole}
	if c.Person == "" {
		takers = append(takers, SupervisorRole, CredentialingRole)
	}
	if c.Person == "" || c.About == "flag" {
		able = able || slices.ContainsFunc(takers, func(r Role) bool { return org.Has(p, r, now) })
	}
	return able && c.allows(org, p) && !c.tooClose(org, p, now) && !org.Away(p, now)
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
	c.Recused = append(slices.Clone(c.Recused), by)
	left := slices.ContainsFunc(c.LastCalled(), func(p PersonID) bool { return c.Hears(p, org, now) })
	if c.Holder == by || c.State == CaseOpen && !left {
		c.State, c.Holder, c.NextAt = CaseOpen, "", now
	}
	return c, nil
}

// Lost is everybody who was told of the case and may no longer hear of it, because of a
// conflict of interest or because they lost the office or the person. Whoever has left
// the program is not among them.
func (c Case) Lost(org Org, now time.Time) []PersonID {
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool { return org.Person(p).State != Active || c.Hears(p, org, now) })
}

// Without is the case without those whom it lost, and whether that changes it. A
// conflict takes them out for good, even once it ends; an office can come back. The
// rung of the newest call is called again at once when one of them was looking after
// the case, or when nobody of that call is left: it may mean somebody else by now.
func (c Case) Without(lost []PersonID, org Org, now time.Time) (_ Case, changed bool) {
	if len(lost) == 0 {
		return c, false
	}
	for _, p := range lost {
		switch {
		case org.Barred(p, c.Person):
			c.Recused, changed = append(slices.Clone(c.Recused), p), true
		case !slices.Contains(c.Parted, p):
			c.Parted, changed = append(slices.Clone(c.Parted), p), true
		}
	}
	left := slices.ContainsFunc(c.LastCalled(), func(p PersonID) bool { return c.Hears(p, org, now) })
	if slices.Contains(lost, c.Holder) || c.State == CaseOpen && !left && c.NextAt.After(now) {
		c.State, c.Holder, c.NextAt, c.Rung = CaseOpen, "", now, max(0, c.Rung-1)
		changed = true
	}
	return c, changed
}

// Instead brings a case that lost somebody to whoever its called rungs name by now, such
// as the new supervisor instead of the former one, in the same call. The ladder stays
// where it is.
func (c Case) Instead(lost []PersonID, org Org, now time.Time) (Case, []PersonID) {
	lost = append(slices.Clone(lost), c.vacant(org, now)...)
	if len(lost) == 0 {
		return c, nil
	}
	var named []PersonID
	for _, rung := range c.calledRungs() {
		named = append(named, c.named(org, rung.Who, now)...)
	}
	who := slices.DeleteFunc(c.ask(org, named, now, asking{}), func(h hearer) bool { return c.Notified[h.who] > 0 })
	return c.tell(who, c.Notified[lost[0]])
}

// vacant is everybody whom the case was brought to and in whose place somebody else may
// be named by now, although they are not among the Lost: they have left, or stand in for
// one who is entitled no more.
func (c Case) vacant(org Org, now time.Time) []PersonID {
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool {
		in := c.InPlaceOf[p]
		return org.Person(p).State == Active && (in == "" || c.entitled(org, in, now))
	})
}

// calledRungs are the rungs that were called so far.
func (c Case) calledRungs() []Rung {
	if c.Round > 0 {
		return c.Ladder.Rungs
	}
	return c.Ladder.Rungs[:min(c.Rung, len(c.Ladder.Rungs))]
}

// Back brings the case again to those it had lost who may hear of it now, or to their
// deputies, in a call of their own, unless the next step is due and calls them. The ladder
// stays where it is.
func (c Case) Back(org Org, now time.Time) (Case, []PersonID) {
	back := slices.DeleteFunc(slices.Clone(c.Parted), func(p PersonID) bool { return !c.Hears(p, org, now) })
	if len(back) == 0 {
		return c, nil
	}
	soon := c.Soon(org, now)
	who := slices.DeleteFunc(c.askAgain(org, back, now), func(h hearer) bool {
		return slices.Contains(soon, h.who) || c.Notified[h.who] > 0 && !slices.Contains(back, h.who)
	})
	return c.call(who, c.NextAt)
}

// Soon is whom the next step calls, if it is due.
func (c Case) Soon(org Org, now time.Time) []PersonID {
	if c.NextAt.After(now) {
		return nil
	}
	_, who := c.Step(org, now)
	return who
}
