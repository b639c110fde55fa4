package bot

import (
	"errors"
	"fmt"
	"time"
)

// Class says what a sender does about a refusal.
type Class string

// The classes of refusals.
const (
	Stopped   Class = "stopped"   // the platform does not accept our token: stop sending to this workspace
	Recipient Class = "recipient" // this recipient cannot be reached: hold, and go another way
	Bug       Class = "bug"       // our request was wrong: quarantine and alarm
	Wait      Class = "wait"      // too fast, or not now: try again after RetryAfter
	Ambiguous Class = "ambiguous" // the platform may or may not have done it: look before sending again
	Unsent    Class = "unsent"    // certainly not done: try again
	Expired   Class = "expired"   // the trigger or the hash is too old: ask again another way
)

// LongestWait is how long a platform is left alone at most, whatever it or a proxy
// before it says: to ask again once an hour troubles nobody, and a wait that is too
// long by mistake would keep every message from everybody.
const LongestWait = time.Hour

// SendError is a platform's refusal of a call, classified.
type SendError struct {
	Class      Class
	Method     string        // the platform's name of the call
	Code       string        // the platform's own word: "channel_not_found"
	RetryAfter time.Duration // for Wait; no longer than LongestWait
	Here       bool          // for Wait: certainly not everybody's limit, so that calls to other addresses may go
	Err        error         // the underlying error, if any
}

func (e *SendError) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s (%s): %v", e.Method, e.Code, e.Class, e.Err)
	}
	return fmt.Sprintf("%s: %s (%s)", e.Method, e.Code, e.Class)
}

func (e *SendError) Unwrap() error { return e.Err }

// Passes reports whether the refusal may be over by itself, so that the call is worth
// making again.
func (e *SendError) Passes() bool {
	return e.Class == Wait || e.Class == Unsent || e.Class == Ambiguous
}

// ClassOf is the class of a refusal, "" for what is none.
func ClassOf(err error) Class {
	if refused, ok := errors.AsType[*SendError](err); ok {
		return refused.Class
	}
	return ""
}

// Foremost is what becomes of an act of several calls of which two may be refused: the
// refusal that passes, since all of the act is made again then, or else the first.
func Foremost(first, second error) error {
	before, refused := errors.AsType[*SendError](first)
	after, too := errors.AsType[*SendError](second)
	if first == nil || refused && too && !before.Passes() && after.Passes() {
		return second
	}
	return first
}
