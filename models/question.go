package models

import (
	"slices"
	"strings"
	"time"
)

// QuestionID names one question.
type QuestionID string

// Question is something that somebody wants to know and did not dare to ask, or
// had nobody to ask. A few colleagues have it at a time; when none of them
// answers, the coordinators own it.
type Question struct {
	ID         QuestionID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Asker      PersonID // empty: they gave no name, and everybody may read the answer
	Text       string
	State      QuestionState
	Offered    []PersonID `gorm:"serializer:json"` // who is asked now
	Passed     []PersonID `gorm:"serializer:json"` // who would rather not answer
	AskedAt    time.Time  // the full hour of a question without a name
	Answer     string
	AnsweredBy PersonID
	AnsweredAt time.Time
	Public     bool // everybody in the program may read it, without the asker's name
}

// QuestionState says where a question stands.
type QuestionState string

// The states of a question.
const (
	QuestionOpen     QuestionState = "open"     // with a few colleagues
	QuestionOwned    QuestionState = "owned"    // with the coordinators as well
	QuestionAnswered QuestionState = "answered" // or closed, because whoever asked has left
)

// Ident implements Noun.
func (q *Question) Ident() (string, string) { return "question", string(q.ID) }

// Unnamed takes the asker's name away, and the minute with it.
func (q Question) Unnamed() Question {
	q.Asker, q.AskedAt = "", q.AskedAt.Truncate(time.Hour)
	return q
}

// Owns reports whether somebody may answer; coordinates says that they are a
// coordinator.
func (q Question) Owns(p PersonID, coordinates bool) bool {
	if q.State == QuestionAnswered || p == q.Asker {
		return false
	}
	return slices.Contains(q.Offered, p) || q.State == QuestionOwned && coordinates
}

// Offer asks a few more colleagues. Nobody is asked twice.
func (q Question) Offer(to ...PersonID) Question {
	q.Offered = slices.Clone(q.Offered)
	for _, p := range to {
		if p != q.Asker && !slices.Contains(q.Offered, p) && !slices.Contains(q.Passed, p) {
			q.Offered = append(q.Offered, p)
		}
	}
	return q
}

// Pass records that a colleague would rather not answer.
func (q Question) Pass(by PersonID) (Question, error) {
	switch {
	case q.State == QuestionAnswered:
		return q, NotReady("question.answered_already")
	case !slices.Contains(q.Offered, by):
		return q, NotAllowed("question.not_yours")
	}
	q.Offered = slices.DeleteFunc(slices.Clone(q.Offered), func(p PersonID) bool { return p == by })
	q.Passed = append(slices.Clone(q.Passed), by)
	return q, nil
}

// Reply answers the question. An asker who gave no name can read it only where
// everybody can.
func (q Question) Reply(by PersonID, coordinates bool, text string, now time.Time) (Question, error) {
	switch text = strings.TrimSpace(text); {
	case q.State == QuestionAnswered:
		return q, NotReady("question.answered_already")
	case !q.Owns(by, coordinates):
		return q, NotAllowed("question.not_yours")
	case text == "":
		return q, Invalid{Field: "answer", Why: "question.why_answer"}
	}
	q.State, q.Answer, q.AnsweredBy, q.AnsweredAt, q.Public = QuestionAnswered, text, by, now, q.Asker == ""
	return q, nil
}

// Share lets everybody read the answer: the asker decides.
func (q Question) Share(by PersonID) (Question, error) {
	switch {
	case q.Asker == "" || by != q.Asker:
		return q, NotAllowed("question.not_yours")
	case q.State != QuestionAnswered || q.Public:
		return q, NotReady("question.settled")
	}
	q.Public = true
	return q, nil
}

// Withdraw takes an answer out of what everybody can read: who answered may, and
// a coordinator.
func (q Question) Withdraw(by PersonID, coordinates bool) (Question, error) {
	switch {
	case !coordinates && by != q.AnsweredBy:
		return q, NotAllowed("question.not_yours")
	case !q.Public:
		return q, NotReady("question.settled")
	}
	q.Public = false
	return q, nil
}
