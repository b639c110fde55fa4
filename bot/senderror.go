package bot

import (
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
