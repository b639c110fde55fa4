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

// Has reports whether the person is one of the pair.
func (m Mentorship) Has(p PersonID) bool { return p == m.Mentee || p == m.Mentor }

// Other is the person on the other side of the pair.
func (m Mentorship) Other(than PersonID) PersonID {
	if than == m.Mentee {
		return m.Mentor
	}
	return m.Mentee
}
