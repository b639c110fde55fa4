package bot

import (
	"sync"
	"sync/atomic"
	"time"
)

// Intake is the door that events come into an adapter by: open while Run runs.
type Intake struct {
	mu       sync.RWMutex // held for reading while an event is handled
	sink     Sink
	opened   time.Time
	handling atomic.Int64
}

// Open lets events in to a sink.
func (i *Intake) Open(sink Sink, now time.Time) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink, i.opened = sink, now
}

// Close waits for the events that are being handled, and lets no more in.
func (i *Intake) Close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink = nil
}

// Enter reports whether the door is open; if so, Leave must follow.
func (i *Intake) Enter() (sink Sink, open bool) {
	i.mu.RLock()
	if i.sink == nil {
		i.mu.RUnlock()
		return nil, false
	}
	i.handling.Add(1)
	return i.sink, true
}

// Leave ends what Enter began, after the last word of the event's answers.
func (i *Intake) Leave() {
	i.handling.Add(-1)
	i.mu.RUnlock()
}

// Handling is how many events are inside.
func (i *Intake) Handling() int { return int(i.handling.Load()) }

// Since is when the door was opened, and whether it still is.
func (i *Intake) Since() (opened time.Time, open bool) {
	i.mu.RLock()
	defer i.mu.RUnlock()
	return i.opened, i.sink != nil
}
