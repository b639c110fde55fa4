package models

import "time"

// SessionID names a session.
type SessionID string

// Session is a meeting: of a mentorship, a group, a flash topic. What one kind
// needs beyond this is in Details, typed by the activity that owns the kind.
type Session struct {
	ID         SessionID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Type       string // "pair", "flash", "group" …
	Mentorship MentorshipID
	Host       PersonID
	Title      string
	Competency CompetencyKey
	StartsAt   time.Time
	Minutes    int
	State      string // "planned", "open", "held", "missed", "canceled"
	Room       string // room key, when it has one
	Details    []byte `gorm:"type:json"`
}

// Ident implements Noun.
func (s *Session) Ident() (string, string) { return "session", string(s.ID) }

// Participant is one person's part in a session.
type Participant struct {
	ID      string `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	Session SessionID
	Person  PersonID
	State   string // "invited", "in", "waiting", "out", "present", "absent"
}

// Ident implements Noun.
func (p *Participant) Ident() (string, string) { return "participant", p.ID }
