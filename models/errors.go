package models

import (
	"errors"
	"strings"
)

// The kinds of refusal. Every error that a person may cause is one of these or
// wraps one; the router turns the kind into a sentence. Anything else is a
// fault of ours.
var (
	// ErrNotFound is used when the thing asked for does not exist, or does not
	// exist for the one who asks.
	ErrNotFound = errors.New("not found")
	// ErrConflict is used when somebody else changed the thing first.
	ErrConflict = errors.New("conflict")
	// ErrDuplicate is used when exactly this was done before; it is an ErrConflict.
	ErrDuplicate error = kindError{"already done", ErrConflict}
	// ErrNotAllowed is used when the actor has no right to the act.
	ErrNotAllowed = errors.New("not allowed")
	// ErrNotReady is used when the thing is not in a state that admits the act.
	ErrNotReady = errors.New("not ready")
	// ErrBusy is used when storage cannot take a change right now (down,
	// read-only, full): nothing was saved and a later try may succeed.
	ErrBusy = errors.New("storage unavailable")
)

type kindError struct {
	text string
	kind error
}

func (e kindError) Error() string { return e.text }
func (e kindError) Unwrap() error { return e.kind }

// Invalid is used when what was entered does not hold. Field is the form field
// or column; Why is the key of a sentence in prompts (such as
// "goal.why_number"), with Data for its placeholders.
type Invalid struct {
	Field string
	Why   string
	Data  map[string]any
}

func (e Invalid) Error() string { return e.Field + ": " + e.Why }

// Invalids is used when several fields of one form may not hold: whoever sent it
// is told of all of them, one sentence to a field.
type Invalids []Invalid

func (e Invalids) Error() string {
	var all []string
	for _, flaw := range e {
		all = append(all, flaw.Error())
	}
	return strings.Join(all, "; ")
}

// Unwrap makes each of them known, the first one first.
func (e Invalids) Unwrap() []error {
	var all []error
	for _, flaw := range e {
		all = append(all, flaw)
	}
	return all
}

// flaw is what may be wrong with something entered, and whether it is.
type flaw struct {
	there bool
	what  Invalid
}

// checked is the flaws that are there, as Invalids in their order; nil without any.
func checked(all ...flaw) error {
	var there Invalids
	for _, f := range all {
		if f.there {
			there = append(there, f.what)
		}
	}
	if there == nil {
		return nil
	}
	return there
}

// Refused wraps a kind with the reason that a person is told. Why is the key
// of a sentence in prompts.
type Refused struct {
	Kind error
	Why  string
	Data map[string]any
}

func (e Refused) Error() string { return e.Kind.Error() + ": " + e.Why }
func (e Refused) Unwrap() error { return e.Kind }

// NotAllowed refuses an act for the reason named by a prompts key.
func NotAllowed(why string) error { return Refused{Kind: ErrNotAllowed, Why: why} }

// NotReady refuses an act for the reason named by a prompts key.
func NotReady(why string) error { return Refused{Kind: ErrNotReady, Why: why} }
