package discord

import (
	"sync"
	"time"

	"cairn/bot"
)

// intake is the door that events come in by: open while Run runs.
type intake struct {
	mu     sync.RWMutex // held for reading while an event is handled
	sink   bot.Sink
	opened time.Time
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
	return i.sink, true
}

func (i *intake) leave() { i.mu.RUnlock() }

func (i *intake) since() (opened time.Time, running bool) {
	i.mu.RLock()
	defer i.mu.RUnlock()
	return i.opened, i.sink != nil
}
