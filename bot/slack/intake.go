package slack

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"cairn/bot"
)

// intake is the door that events come in by: open while Run runs.
type intake struct {
	mu     sync.RWMutex // held for reading while an event is handled
	sink   bot.Sink
	stop   context.CancelCauseFunc
	opened time.Time
	// handling counts the events inside, up to the last word of their answers.
	handling atomic.Int64
	last     atomic.Bool // the sink was told that our token is gone
}

func (i *intake) open(sink bot.Sink, stop context.CancelCauseFunc, now time.Time) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink, i.stop, i.opened = sink, stop, now
	i.last.Store(false)
}

// close waits for the events that are being handled.
func (i *intake) close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.sink, i.stop = nil, nil
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

const (
	maxAtOnce = 2048 // deliveries that are handled, a second of the worst rush; who comes then is asked to come again
	maxInHand = 2 * maxAtOnce
)

// hands is what is in hand of one way in: a connection, or signed HTTP.
type hands chan struct{}

func newHands() hands { return make(hands, maxInHand) }

// take finds out how a delivery is answered: what is too much to be handled in
// time at once that nothing was saved, and what is too much even for that not at
// all. Whoever was given an answer frees the hand.
func (s *Slack) take(h hands, delivery ...any) (respond responder, taken bool) {
	select {
	case h <- struct{}{}:
	default:
		s.log.Error("too many events at once", delivery...)
		return nil, false
	}
	if len(h) > maxAtOnce {
		s.log.Warn("too many events at once, asked to come again", delivery...)
		return s.crowded, true
	}
	return s.respond, true
}

func (h hands) free() { <-h }
