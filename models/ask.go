package models

import (
	"strings"
	"time"
)

// AskID names a request for rapid feedback.
type AskID string

// Ask is a mentee's "look at this today". Somebody owns it until it is
// answered: the mentor first, and a coordinator once the time is over.
type Ask struct {
	ID         AskID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentorship MentorshipID
	Mentee     PersonID
	Owner      PersonID // who is to answer; empty: whichever coordinator is first
	Question   string
	Link       string
	State      AskState
	AskedAt    time.Time
	AnswerBy   time.Time
	Answer     string
	AnsweredBy PersonID
	AnsweredAt time.Time
}

// AskState says where a request for feedback stands.
type AskState string

// The states of a request for feedback.
const (
	AskOpen     AskState = "open"   // with the mentor
	AskPassed   AskState = "passed" // with the coordinators
	AskAnswered AskState = "answered"
	AskEnded    AskState = "ended" // whoever asked has left
)

// Ident implements Noun.
func (a *Ask) Ident() (string, string) { return "ask", string(a.ID) }

// Owns reports whether the person is one who is to answer now; coordinates says
// that they are a coordinator.
func (a Ask) Owns(p PersonID, coordinates bool) bool {
	switch a.State {
	case AskOpen:
		return p == a.Owner
	case AskPassed:
		return coordinates && p != a.Mentee || p == a.Owner
	default:
		return false
	}
}

// Reply answers the request. The mentor may still do so after it was passed on.
func (a Ask) Reply(by PersonID, coordinates bool, text string, now time.Time) (Ask, error) {
	switch {
	case a.State == AskAnswered:
		return a, NotReady("feedback.answered_already")
	case a.State == AskEnded:
		return a, NotReady("feedback.ended")
	case !a.Owns(by, coordinates):
		return a, NotAllowed("feedback.not_yours")
	case strings.TrimSpace(text) == "":
		return a, Invalid{Field: "answer", Why: "feedback.why_answer"}
	}
	a.State, a.Answer, a.AnsweredBy, a.AnsweredAt = AskAnswered, text, by, now
	return a, nil
}

// Open reports whether somebody is to answer.
func (a Ask) Open() bool { return a.State == AskOpen || a.State == AskPassed }

// Pass gives the request to the coordinators. The mentor stays its owner, and
// may answer as well.
func (a Ask) Pass() (Ask, error) {
	if a.State != AskOpen {
		return a, NotReady("feedback.passed_already")
	}
	a.State = AskPassed
	return a, nil
}
