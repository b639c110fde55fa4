package models

import "strings"

// ThanksID names one thank-you.
type ThanksID string

// Thanks is what one person says to another about something that they did. It is
// shown to others only when both wanted that. It counts for nothing: it is no
// evidence, and nobody is ranked by it.
type Thanks struct {
	ID       ThanksID `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Giver    PersonID
	Receiver PersonID
	Deed     string // what they did, in the giver's words
	State    ThanksState
	Platform string // where it may be shown
	Channel  string // empty: the program's public room
}

// ThanksState says who may read a thank-you.
type ThanksState string

// The states of a thank-you.
const (
	ThanksPrivate ThanksState = "private" // the two
	ThanksOffered ThanksState = "offered" // the two, until the receiver shows it
	ThanksShown   ThanksState = "shown"   // everybody in the channel
	ThanksTaken   ThanksState = "taken"   // shown once, and taken down again
)

// leastDeedWords is the least that says what somebody did: "thank you so much" does
// not.
const leastDeedWords = 5

// Ident implements Noun.
func (t *Thanks) Ident() (string, string) { return "thanks", string(t.ID) }

// Give is a thank-you that says what was done, if it may be given.
func (t Thanks) Give() (Thanks, error) {
	switch t.Deed = strings.TrimSpace(t.Deed); {
	case t.Giver == t.Receiver:
		return t, Invalid{Field: "who", Why: "thanks.why_self"}
	case wordCount(t.Deed) < leastDeedWords:
		return t, Invalid{Field: "deed", Why: "thanks.why_deed"}
	}
	return t, nil
}

// Show lets everybody in the channel read it: the receiver decides, once the
// giver has offered it.
func (t Thanks) Show(by PersonID) (Thanks, error) {
	switch {
	case by != t.Receiver:
		return t, NotAllowed("thanks.not_yours")
	case t.State != ThanksOffered:
		return t, NotReady("thanks.settled")
	}
	t.State = ThanksShown
	return t, nil
}

// TakeDown hides what was shown. Either of the two may.
func (t Thanks) TakeDown(by PersonID) (Thanks, error) {
	switch {
	case by != t.Receiver && by != t.Giver:
		return t, NotAllowed("thanks.not_yours")
	case t.State != ThanksShown:
		return t, NotReady("thanks.settled")
	}
	t.State = ThanksTaken
	return t, nil
}
