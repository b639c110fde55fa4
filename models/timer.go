package models

import "time"

// Timer is due work. It is a row, so it survives a crash; its key is unique, so
// it exists once; it is deleted by the commit that did the work.
type Timer struct {
	ID      int64  `gorm:"primaryKey"`
	Do      string `gorm:"column:action"` // "activity.verb:subject"
	DueAt   time.Time
	Key     string // unique
	Attempt int    // how often it was claimed; fences a claim
	// Failures is how often its work failed. A claim whose process died is none.
	Failures int
	LeaseAt  time.Time // claimed until; zero when free
	Dead     bool      // gave up after many failures: an operator is told
	Awaits   PersonID  // put off until they are back from leave; empty: is not
	MeantAt  time.Time // with Awaits: when it would be due without that leave
}

// At makes a timer for an action, whose key is the action itself: an action on
// a subject is due at one moment at a time.
func At(due time.Time, action string) Timer { return Timer{Do: action, DueAt: due, Key: action} }

// Awaiting is a timer that, if it is due later than it was meant to be, waits for
// somebody to be back from leave.
func (t Timer) Awaiting(p PersonID, meant time.Time) Timer {
	if t.DueAt.After(meant) {
		t.Awaits, t.MeantAt = p, meant
	}
	return t
}

// Anew is a timer that awaited somebody, due when it was meant to be, or now if that is
// over: what it does is decided by the leave as it is by then.
func (t Timer) Anew(now time.Time) Timer {
	t.DueAt = Later(now, t.MeantAt)
	return t
}

// Later is the later of two moments.
func Later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
