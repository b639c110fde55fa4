package models

import "time"

// CheckInID names a check-in.
type CheckInID string

// CheckIn is one question set, asked of one person for one date.
type CheckIn struct {
	ID         CheckInID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	Mentorship MentorshipID // empty for a set that is not about a pair
	Set        string       // the question set's key in program.yaml: "mentee_biweekly"
	Slot       Date         // the local date that it was due; unique with person and set
	State      CheckInState
	AskedAt    time.Time
	AnsweredAt time.Time
	ClosesAt   time.Time
	Answers    map[string][]string `gorm:"serializer:json"` // by question key
	Unsafe     bool                // the safety question was answered yes
}

// CheckInState says where a check-in stands.
type CheckInState string

// The states of a check-in.
const (
	CheckInAsked    CheckInState = "asked"
	CheckInAnswered CheckInState = "answered" // may be edited until it closes
	CheckInClosed   CheckInState = "closed"
)

// Ident implements Noun.
func (c *CheckIn) Ident() (string, string) { return "checkin", string(c.ID) }

// Answer records what the person entered. It may be changed until the
// check-in closes.
func (c CheckIn) Answer(by PersonID, answers map[string][]string, now time.Time) (CheckIn, error) {
	switch {
	case by != c.Person:
		return c, NotAllowed("checkin.not_yours")
	case c.State == CheckInClosed || now.After(c.ClosesAt):
		return c, NotReady("checkin.closed")
	}
	c.State, c.AnsweredAt, c.Answers = CheckInAnswered, now, answers
	c.Unsafe = len(answers["unsafe"]) > 0 && answers["unsafe"][0] == "yes"
	return c, nil
}
