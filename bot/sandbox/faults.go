package sandbox

import (
	"cmp"
	"math/rand/v2"
	"sync"
	"time"
)

// Fault is one line of a fault script: what goes wrong, where and how often.
type Fault struct {
	// Method is a Web API method, "*" for all of them, or "socket" for
	// deliveries over Socket Mode.
	Method string `json:"method"`
	// Kind of fault on a method:
	//   error          answer Error without doing anything
	//   ratelimit      answer 429 with RetryAfter seconds
	//   delay          wait Delay, then do it
	//   hangup_before  cut the connection without doing anything
	//   hangup_after   do it, then cut the connection: the answer is lost
	//   delay_after    do it, then wait Delay before answering
	//   500_before     answer HTTP 500 without doing anything
	//   500_after      do it, then answer HTTP 500
	//   late_commit    cut the connection now, do it after Delay
	// On "socket":
	//   drop           close the link after sending
	//   duplicate      send the envelope twice
	//   redeliver      send an acknowledged event again as a retry
	//   delay          wait Delay before sending
	Kind        string        `json:"kind"`
	Error       string        `json:"error,omitempty"`
	RetryAfter  int           `json:"retry_after,omitempty"` // seconds, 1 if zero
	Delay       time.Duration `json:"-"`
	DelayMillis int64         `json:"delay_ms,omitempty"` // Delay on the wire
	Times       int           `json:"times,omitempty"`    // how often at most; 0 is forever
	// Probability that a call is hit, 0 meaning always. Draws come from the
	// script's seed.
	Probability float64 `json:"probability,omitempty"`
	Hits        int     `json:"hits"` // counted by the sandbox
}

type faults struct {
	mu     sync.Mutex
	seed   uint64
	random *rand.Rand
	script []Fault
}

// SetFaults replaces the fault script. The same seed and the same calls meet
// the same faults.
func (w *Workspace) SetFaults(seed uint64, script ...Fault) {
	f := &w.faults
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seed, f.random = seed, rand.New(rand.NewPCG(seed, seed))
	f.script = make([]Fault, len(script))
	for i, fault := range script {
		fault.Delay = cmp.Or(fault.Delay, time.Duration(fault.DelayMillis)*time.Millisecond)
		fault.DelayMillis = fault.Delay.Milliseconds()
		fault.Hits = 0
		f.script[i] = fault
	}
	w.changed()
}

// Faults returns the script with its seed and how often each line has hit.
func (w *Workspace) Faults() (seed uint64, script []Fault) {
	f := &w.faults
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.seed, append([]Fault(nil), f.script...)
}

// strike returns the first fault of the script that hits this call.
func (f *faults) strike(method string) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range f.script {
		fault := &f.script[i]
		if fault.Method != method && (fault.Method != "*" || method == "socket") {
			continue
		}
		if fault.Times > 0 && fault.Hits >= fault.Times {
			continue
		}
		if fault.Probability > 0 && f.random.Float64() >= fault.Probability {
			continue
		}
		fault.Hits++
		return *fault, true
	}
	return Fault{}, false
}
