package models

import "time"

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
	EndedAt    time.Time
	EndedWhy   string
	MenteeSign time.Time // when each signed the agreement
	MentorSign time.Time
	Trio       PersonID // the mentee with whom the place is shared
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
	m.State, m.EndedAt, m.EndedWhy, m.PausedTill = MentorshipEnded, now, why, time.Time{}
	return m, nil
}

// Other is the person on the other side of the pair.
func (m Mentorship) Other(than PersonID) PersonID {
	if than == m.Mentee {
		return m.Mentor
	}
	return m.Mentee
}
