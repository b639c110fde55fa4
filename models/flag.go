package models

import "time"

// FlagID names a flag.
type FlagID string

// Flag is a concern about unsafe practice. Its text is seen by those who must
// act on it and by nobody else; it never reaches a log.
type Flag struct {
	ID        FlagID `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Person    PersonID // whose practice; empty when it is about nobody in particular
	Reporter  PersonID
	Severity  int // 1 critical, 2 serious, 3 moderate, 4 concern or near miss
	Facts     string
	Action    string // what was done at once
	Source    string // "command", "message", "checkin"
	Link      string // the chat message that it was raised on
	State     FlagState
	Case      CaseID
	RaisedAt  time.Time
	Plan      string
	ClosedAt  time.Time
	ClosedWhy string
}

// FlagState says where a flag stands.
type FlagState string

// The states of a flag.
const (
	FlagOpen   FlagState = "open"
	FlagPlan   FlagState = "planned"
	FlagClosed FlagState = "closed"
)

// Ident implements Noun.
func (f *Flag) Ident() (string, string) { return "flag", string(f.ID) }

// Urgent reports whether the flag may break quiet hours.
func (f Flag) Urgent() bool { return f.Severity <= 2 }

// Reading records that somebody read a flag. It is append-only.
type Reading struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Flag   FlagID
	Reader PersonID
	ReadAt time.Time
}

// Ident implements Noun.
func (r *Reading) Ident() (string, string) { return "reading", r.ID }
func (*Reading) appendOnly()               {}
