package discord

import (
	"sync"
	"sync/atomic"
	"time"

	"cairn/bot"
)

// intake is the door that events come in by: open while Run runs.
type intake struct {
	mu     sync.RWMutex // held for reading while an event is handled
	sink   bot.Sink
	opened time.Time
	// handling counts the events inside, up to the last word of their answers.
	handling atomic.Int64
}

func (i *intake) open(sink bot.Sink, now time.Time) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink, i.opened = sink, now
}

// close waits for the events that are being handled.
func (i *intake) close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink = nil
}

// enter reports whether the door is open; if so, leave must follow.
func (i *intake) enter() (sink bot.Sink, open bool) {
	i.mu.RLock()
	if i.sink == nil {
		i.mu.RUnlock()
		return nil, false
	}
	i.handling.Add(1)
	return i.sink, true
}

func (i *intake) leave() {
	i.handling.Add(-1)
	i.mu.RUnlock()
}

func (i *intake) since() (opened time.Time, running bool) {
	i.mu.RLock()
	defer i.mu.RUnlock()
	return i.opened, i.sink != nil
}
