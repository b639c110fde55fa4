package models

import (
	"errors"
	"slices"
	"time"
)

// Commit is everything that one act changes: it is saved together or not at
// all. It is data, so a store may save many of them in one transaction.
type Commit struct {
	At     time.Time
	Actor  PersonID // empty: the program itself
	Action string   // for the audit log: "gate.decide"

	// Once is the id of the event that caused this; a second commit with the
	// same id is refused with ErrDuplicate. Empty: no such check.
	Once string
	// Fired is the claimed timer that this act answers: it is deleted, and the
	// commit is refused with ErrConflict when the claim was lost meanwhile.
	Fired *Timer

	Save   []Noun
	Timers []Timer    // set, or moved when the key exists
	Unset  []string   // keys of timers that are not due anymore
	Send   []Delivery // a key that exists already is left as it is
	Cancel []string   // subjects whose pending deliveries are not sent anymore
	Homes  []PersonID // whose home shows something else now

	Rescheduled []Delivery // by their keys: messages that wait, and when they are due now

	Moved Moved // a channel that has another id; zero: none has
}

// Moved is a channel that has another id on its platform: rooms, and what was said or
// waits to be said there, are found under the new one.
type Moved struct{ Platform, From, To string }

// CommitErrors is what became of each of several commits, in their order; nil
// where it was saved.
type CommitErrors []error

func (e CommitErrors) Error() string {
	return errors.Join(e...).Error()
}

// Unwrap lets errors.Is and errors.As look at each.
func (e CommitErrors) Unwrap() []error {
	return slices.DeleteFunc(slices.Clone(e), func(err error) bool { return err == nil })
}
