package models

import "time"

// CaseFault is why a case under way would be forgotten.
type CaseFault string

// The faults of a case.
const (
	NoTimer    CaseFault = "no_timer"    // nothing is going to happen at its deadline
	Late       CaseFault = "late"        // its deadline passed, and nothing happened
	Unheard    CaseFault = "unheard"     // no message of its newest call is there or on its way
	HolderGone CaseFault = "holder_gone" // who looks after it is not there anymore, or may not
)

// latest is how long after its deadline a case may stand still.
const latest = 2 * time.Minute

// WatchedCase is a case under way with what should keep it so.
type WatchedCase struct {
	Case  Case
	Timer Timer // that fires its next rung; the zero Timer when there is none
	Live  bool  // a message of its newest call was delivered or is on its way
}

// Fault is what is wrong with the case, and whether its next step, taken now,
// mends it: a step mends nothing where nobody is left to hear. An empty fault means
// that somebody will hear of the case again.
func (w WatchedCase) Fault(org Org, now time.Time) (fault CaseFault, mends bool) {
	c := w.Case
	switch {
	case c.State == CaseClosed:
		return "", false
	case w.Timer.Key == "" || w.Timer.Dead:
		return NoTimer, w.goesOn(org, now)
	case now.Sub(c.NextAt) > latest:
		return Late, false
	case c.Holder != "" && !c.Hears(c.Holder, org, now):
		return HolderGone, w.goesOn(org, now)
	case c.State == CaseOpen && c.calls() > 0 && !w.Live && c.NextAt.After(now) && w.Timer.DueAt.After(now):
		return Unheard, w.goesOn(org, now)
	}
	return "", false
}

// goesOn reports whether the next step reaches somebody, or ends a drill.
func (w WatchedCase) goesOn(org Org, now time.Time) bool {
	c := w.Case
	_, hear := c.Step(org, now)
	return len(hear) > 0 || c.Drill() && c.Climbed()
}
