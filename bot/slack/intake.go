package slack

import (
	"fmt"
	"runtime/debug"
)

const (
	maxAtOnce = 2048 // deliveries that are handled, a second of the worst rush; the rest is asked to come again
	maxInHand = 2 * maxAtOnce
)

// hands is what is in hand of one way in: a connection, or signed HTTP.
type hands chan struct{}

func newHands() hands { return make(hands, maxInHand) }

// take decides how a delivery is answered. What is too much to be handled in time is
// told at once that nothing was saved; what is too much even for that gets no answer.
// Whoever was given a responder frees the hand.
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

// survives does something about a delivery, and reports whether it came to its end. A
// panic ends the delivery, not the program.
func (s *Slack) survives(delivery string, do func()) (ended bool) {
	defer func() {
		if p := recover(); p != nil {
			s.log.Error("event panicked", "delivery", delivery, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
		}
	}()
	do()
	return true
}
