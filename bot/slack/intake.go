package slack

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
