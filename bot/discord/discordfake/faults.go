package discordfake

import (
	"strings"
	"time"
)

// Fault is what goes wrong with some calls.
type Fault struct {
	Method string // "POST"
	Path   string // what the path contains: "/messages"
	Times  int    // how often; -1: forever

	Status     int // answer with this
	Code       int // and this code of Discord's
	RetryAfter float64
	HTML       bool          // answer as a proxy does
	Lost       bool          // do it, and hang up without an answer
	Delay      time.Duration // before anything else
	Scope      string        // of a 429
}

// Fail makes calls go wrong.
func (f *Discord) Fail(fault Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.faults = append(f.faults, &fault)
}

// Heal takes all faults away.
func (f *Discord) Heal() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.faults = nil
}

// fault takes the first fault that is meant for the call.
func (f *Discord) fault(method, path string) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, fault := range f.faults {
		if fault.Times == 0 || fault.Method != "" && fault.Method != method || !strings.Contains(path, fault.Path) {
			continue
		}
		if fault.Times > 0 {
			fault.Times--
		}
		return *fault, true
	}
	return Fault{}, false
}
