package models

import "time"

// Motion is a decision that waits for a second signature, because the one who
// made it wrote most of the evidence. It decides nothing until it is signed.
type Motion struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Gate       GateID
	Person     PersonID // whose practice
	By         PersonID
	State      MotionState
	Decision   Decision    `gorm:"serializer:json"` // as it will be
	Conditions []Condition `gorm:"serializer:json"`
	Signer     PersonID    // who signed or refused; empty while it waits
	Why        string      // of a refusal
	MadeAt     time.Time
	EndedAt    time.Time
}

// MotionState says where a motion stands.
type MotionState string

// The states of a motion.
const (
	MotionOpen      MotionState = "open"
	MotionSigned    MotionState = "signed"
	MotionRefused   MotionState = "refused"
	MotionWithdrawn MotionState = "withdrawn" // by the one who made it
	MotionLapsed    MotionState = "lapsed"    // whoever made it may not decide anymore
)

// Ident implements Noun.
func (m *Motion) Ident() (string, string) { return "motion", m.ID }

// NeedsSecond reports whether a decision on this ground needs a second
// signature.
func (g Gate) NeedsSecond(on Ground, d Decision) bool {
	seen := on.Counts(g)
	return d.Settles() && !wroteAll(d.By, seen) && wroteMost(d.By, seen)
}

// Move is a decision put before a second signer. All else must hold already.
func (g Gate) Move(on Ground, d Decision, conditions []Condition, now time.Time) (Motion, error) {
	if err := g.admits(on, d, conditions, now); err != nil {
		return Motion{}, err
	}
	d.Seen = idsOf(on.Counts(g))
	return Motion{
		ID: NewID[string]("mo"), Gate: g.ID, Person: g.Person, By: d.By, State: MotionOpen,
		Decision: d, Conditions: conditions, MadeAt: now,
	}, nil
}

// Sign makes the decision of the motion, if the ground as it is now admits it.
// What it says to have seen is what was there when the motion was made: whoever
// made it has seen nothing that came since.
func (m Motion) Sign(g Gate, on Ground, by PersonID, now time.Time) (Motion, Gate, Decision, error) {
	if m.State != MotionOpen {
		return m, g, Decision{}, NotReady("gate.motion_over")
	}
	d := m.Decision
	d.SecondBy = by
	g, d, err := g.Decide(on, d, m.Conditions, now)
	if err != nil {
		return m, g, d, err
	}
	m.State, m.Signer, m.EndedAt = MotionSigned, by, now
	return m, g, d, nil
}

// Refuse sends the motion back, with the reason.
func (m Motion) Refuse(on Ground, by PersonID, why string, now time.Time) (Motion, error) {
	d := m.Decision
	d.SecondBy = by
	switch {
	case m.State != MotionOpen:
		return m, NotReady("gate.motion_over")
	case wordCount(why) < 3:
		return m, Invalid{Field: "why", Why: "gate.why_refused"}
	}
	if err := d.signed(on.Org, m.Person, nil, now); err != nil {
		return m, err
	}
	m.State, m.Signer, m.Why, m.EndedAt = MotionRefused, by, why, now
	return m, nil
}

// Withdraw takes the motion back, by the one who made it, while nobody has signed.
func (m Motion) Withdraw(by PersonID, now time.Time) (Motion, error) {
	switch {
	case m.State != MotionOpen:
		return m, NotReady("gate.motion_over")
	case m.By != by:
		return m, NotAllowed("gate.withdraw_own")
	}
	m.State, m.EndedAt = MotionWithdrawn, now
	return m, nil
}

// Lapse ends the motion, since whoever made it may not decide about the person anymore.
func (m Motion) Lapse(now time.Time) Motion {
	m.State, m.EndedAt = MotionLapsed, now
	return m
}
