package models

import (
	"maps"
	"slices"
	"strconv"
	"time"
)

// CheckInID names a check-in.
type CheckInID string

// CheckIn is one question set, asked of one person for one date.
type CheckIn struct {
	ID         CheckInID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	Mentorship MentorshipID // empty for a set that is not about a pair
	Set        string       // the question set's key in program.yaml: "mentee_biweekly"
	Slot       Date         // the local date that it was due; unique with person, set and mentorship
	State      CheckInState
	AskedAt    time.Time
	AnsweredAt time.Time
	ClosesAt   time.Time
	Answers    map[string][]string `gorm:"serializer:json"` // by question key
	Unsafe     bool                // the safety question was answered yes

	RingAt time.Time // the person is to be told of it from then on; zero: nothing to tell
	Said   string    // key of the message that stands for it; empty: nobody was told
	Rung   int       // how often they were told
	ToldAt time.Time // when it was passed on to the coordinators; zero: it was not
	Missed int       // how many of the set, about the pair, were left open in a row: before it or, once it closed, with it
}

// CheckInState says where a check-in stands.
type CheckInState string

// The states of a check-in.
const (
	CheckInAsked    CheckInState = "asked"
	CheckInAnswered CheckInState = "answered" // may be edited until it closes
	CheckInClosed   CheckInState = "closed"
)

// SafetyQuestion is the key of the question that every set asks.
const SafetyQuestion = "unsafe"

// Ident implements Noun.
func (c *CheckIn) Ident() (string, string) { return "checkin", string(c.ID) }

// May reports why the person cannot answer now; nil when they can.
func (c CheckIn) May(by PersonID, now time.Time) error {
	switch {
	case by != c.Person:
		return NotAllowed("checkin.not_yours")
	case c.State == CheckInClosed || !c.ClosesAt.IsZero() && now.After(c.ClosesAt):
		return NotReady("checkin.closed")
	}
	return nil
}

// Grace is how much longer a form is taken that somebody had open when the time
// was over.
const Grace = 24 * time.Hour

// MaySend is May for a form, whose opening may be long ago. What somebody typed
// who has not answered is taken a while longer; what was answered stays as it is.
func (c CheckIn) MaySend(by PersonID, now time.Time) error {
	err := c.May(by, now)
	if by == c.Person && !c.Whole() && now.Before(c.ClosesAt.Add(Grace)) {
		return nil
	}
	return err
}

// Answer records what the person entered. It may be changed until the
// check-in closes. Questions that are not named keep their answers, so that one
// may be answered by a tap and the rest in a form.
func (c CheckIn) Answer(by PersonID, answers map[string][]string, now time.Time) (CheckIn, error) {
	if err := c.MaySend(by, now); err != nil {
		return c, err
	}
	late := c.May(by, now) != nil
	c.Answers = maps.Clone(c.Answers)
	if c.Answers == nil {
		c.Answers = map[string][]string{}
	}
	for key, values := range answers {
		if c.Answers[key] = values; len(values) == 0 {
			delete(c.Answers, key)
		}
	}
	c.State, c.AnsweredAt, c.RingAt, c.Missed = CheckInAnswered, now, time.Time{}, 0
	if late {
		c.State = CheckInClosed
	}
	c.Unsafe = slices.Contains(c.Answers[SafetyQuestion], "yes")
	return c, nil
}

// Whole reports whether the safety question is answered: only then is nothing
// left to ask.
func (c CheckIn) Whole() bool { return len(c.Answers[SafetyQuestion]) > 0 }

// Waits reports whether something is left for the person to do.
func (c CheckIn) Waits() bool {
	return c.State == CheckInAsked || c.State == CheckInAnswered && !c.Whole()
}

// Rated is the number that a question was answered with; 0 when with none.
func (c CheckIn) Rated(question string) int {
	if len(c.Answers[question]) == 0 {
		return 0
	}
	n, err := strconv.Atoi(c.Answers[question][0])
	if err != nil {
		return 0
	}
	return n
}

// Diverges reports whether two people see the same thing so differently that
// somebody should talk with them; 0 stands for no answer.
func Diverges(one, other int) bool {
	return one > 0 && other > 0 && max(one, other)-min(one, other) >= 2
}
