package delivery

import (
	"sync/atomic"

	"cairn/models"
)

// Stats counts what the queue did since it was made. The maps have an entry
// for every lane and are never changed; the counters are.
type Stats struct {
	Lanes    map[models.Lane]*LaneStats
	Refused  *atomic.Int64 // calls that a platform refused for their pace
	Calls    *atomic.Int64 // calls to platforms
	Twins    *atomic.Int64 // second copies that were deleted
	Rerouted *atomic.Int64 // sent to another account than the preferred one
	Unlisted *atomic.Int64 // meetings that a platform's own list did not take
}

// LaneStats counts how claims of one lane ended.
type LaneStats struct {
	Sent, Retried, Unknown, Found, Held, Dead atomic.Int64
}

func newStats() Stats {
	s := Stats{
		Lanes:   map[models.Lane]*LaneStats{},
		Refused: new(atomic.Int64), Calls: new(atomic.Int64), Twins: new(atomic.Int64), Rerouted: new(atomic.Int64), Unlisted: new(atomic.Int64),
	}
	for _, lane := range models.AllLanes {
		s.Lanes[lane] = &LaneStats{}
	}
	return s
}

// Stats are the queue's counters.
func (q *Queue) Stats() Stats { return q.stats }

func (s Stats) count(lane models.Lane, state models.DeliveryState) {
	l := s.Lanes[lane]
	if l == nil {
		l = s.Lanes[models.PromptLane]
	}
	switch state {
	case models.Sent:
		l.Sent.Add(1)
	case models.Pending:
		l.Retried.Add(1)
	case models.Unknown:
		l.Unknown.Add(1)
	case models.Held:
		l.Held.Add(1)
	case models.DeadEnd:
		l.Dead.Add(1)
	case models.Sending, models.Canceled: // no claim ends so
	}
}
