package models

import (
	"slices"
	"time"
)

// MentorshipID names a matched pair.
type MentorshipID string

// Mentorship is a matched pair. Only a mentor supports in it; nobody
// authorizes through it.
type Mentorship struct {
	ID         MentorshipID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentee     PersonID
	Mentor     PersonID
	Competency CompetencyKey
	Proposal   ProposalID
	State      MentorshipState
	StartedAt  time.Time
	PausedTill time.Time
	PausedTo   Date    // the day of PausedTill where the one is whose pause it is: both read that one
	Pauses     []Pause `gorm:"serializer:json"` // all of them, in order; the last may still go on
	EndedAt    time.Time
	EndedWhy   string
	MenteeSign time.Time // when each signed the agreement
	MentorSign time.Time
	Trio       PersonID // the mentee with whom the place is shared
}

// Pause is a time in which a pair rested.
type Pause struct {
	From  time.Time
	Until time.Time // when it was really over; zero: it goes on
}

// MentorshipState says where a mentorship stands.
type MentorshipState string

// The states of a mentorship.
const (
	MentorshipActive MentorshipState = "active"
	MentorshipPaused MentorshipState = "paused"
	MentorshipEnded  MentorshipState = "ended"
)

// Ident implements Noun.
func (m *Mentorship) Ident() (string, string) { return "mentorship", string(m.ID) }

// NewestPair is the active one of some pairs that began last, else one that is paused;
// the zero Mentorship when all have ended.
func NewestPair(pairs []Mentorship) Mentorship {
	var newest, paused Mentorship
	for _, m := range pairs {
		switch {
		case m.State == MentorshipActive && !m.StartedAt.Before(newest.StartedAt):
			newest = m
		case m.State == MentorshipPaused:
			paused = m
		}
	}
	if newest.ID == "" {
		return paused
	}
	return newest
}

// Rest lets the pair pause until a time, or a pause go on until then. The day is the one
// where the person is whose pause ends then.
func (m Mentorship) Rest(until time.Time, day Date, now time.Time) Mentorship {
	if m.State != MentorshipPaused {
		m.Pauses = append(slices.Clone(m.Pauses), Pause{From: now})
	}
	m.State, m.PausedTill, m.PausedTo = MentorshipPaused, until, day
	return m
}

// PauseEnds is the day on which the pause ends, the same for both. Of one from before
// that day was kept it is the one in UTC, as a pause ends in a morning.
func (m Mentorship) PauseEnds() Date {
	if m.PausedTo != "" {
		return m.PausedTo
	}
	return DateOf(m.PausedTill.UTC())
}

// GoOn ends the pair's pause. One that began before pauses were kept began at the latest
// when the pair was last changed.
func (m Mentorship) GoOn(now time.Time) Mentorship {
	m.Pauses = slices.Clone(m.Pauses)
	if n := len(m.Pauses); n > 0 && m.Pauses[n-1].Until.IsZero() {
		m.Pauses[n-1].Until = now
	} else {
		m.Pauses = append(m.Pauses, Pause{From: m.UpdatedAt, Until: now})
	}
	m.State, m.PausedTill, m.PausedTo = MentorshipActive, m.StartedAt, ""
	return m
}

// Has reports whether the person is one of the pair.
func (m Mentorship) Has(p PersonID) bool { return p == m.Mentee || p == m.Mentor }

// Sign puts a person's name under the agreement. The same name twice is
// ErrDuplicate.
func (m Mentorship) Sign(by PersonID, now time.Time) (Mentorship, error) {
	side := &m.MenteeSign
	if by == m.Mentor {
		side = &m.MentorSign
	}
	switch {
	case !m.Has(by):
		return m, NotAllowed("matching.not_yours")
	case m.State == MentorshipEnded:
		return m, NotReady("matching.over")
	case !side.IsZero():
		return m, ErrDuplicate
	}
	*side = now
	return m, nil
}

// Signed reports whether both signed.
func (m Mentorship) Signed() bool { return !m.MenteeSign.IsZero() && !m.MentorSign.IsZero() }

// End closes the mentorship.
func (m Mentorship) End(why string, now time.Time) (Mentorship, error) {
	if m.State == MentorshipEnded {
		return m, ErrDuplicate
	}
	m.State, m.EndedAt, m.EndedWhy = MentorshipEnded, now, why
	m.PausedTill, m.PausedTo = time.Time{}, ""
	return m, nil
}

// Other is the person on the other side of the pair.
func (m Mentorship) Other(than PersonID) PersonID {
	if than == m.Mentee {
		return m.Mentor
	}
	return m.Mentee
}
