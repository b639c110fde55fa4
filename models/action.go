package models

import (
	"strings"
	"time"
)

// ActionID names an action item.
type ActionID string

// Action is what one of a pair said they would do. It stays on the agenda of
// every session until it is done.
type Action struct {
	ID         ActionID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentorship MentorshipID
	Session    SessionID // where it was said; empty: between sessions
	Owner      PersonID
	Task       string
	Due        Date
	DoneAt     time.Time
}

// Ident implements Noun.
func (a *Action) Ident() (string, string) { return "action", string(a.ID) }

// Check reports what an action item still lacks; today is the writer's local date.
func (a Action) Check(m Mentorship, today Date) error {
	switch {
	case strings.TrimSpace(a.Task) == "":
		return Invalid{Field: "action", Why: "session.why_action"}
	case !m.Has(a.Owner):
		return Invalid{Field: "owner", Why: "session.why_owner"}
	case a.Due == "" || a.Due.Before(today):
		return Invalid{Field: "by", Why: "session.why_by"}
	}
	return nil
}

// Do records that the action is done. Either of the pair may say so.
func (a Action) Do(m Mentorship, by PersonID, now time.Time) (Action, error) {
	switch {
	case !m.Has(by):
		return a, NotAllowed("session.not_yours")
	case !a.DoneAt.IsZero():
		return a, ErrDuplicate
	}
	a.DoneAt = now
	return a, nil
}
