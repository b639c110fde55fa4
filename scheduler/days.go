package scheduler

import (
	"time"

	"cairn/models"
)

// Days is a cadence that counts from a date: first on listed days after it, and
// then at a fixed interval.
type Days struct {
	From models.Date
	On   []int         // days after From, rising
	Then int           // days between those after the last of On; 0: there are none
	At   time.Duration // the time of day
}

// Next is the first moment after after at which something is due; the zero
// time when nothing is due within five years. Quiet hours, days off and leave
// move it as they move a Cadence, and an occurrence that is delayed until the next
// one is dropped in the same way.
func (d Days) Next(after time.Time, w When) time.Time {
	limit := after.AddDate(horizonYears, 0, 0)
	for n := 0; ; n++ {
		wall := d.wall(n)
		if wall.IsZero() || w.instant(wall).After(limit) {
			return time.Time{}
		}
		due := w.instant(w.move(wall))
		if due.IsZero() {
			return time.Time{}
		}
		room := limit.Sub(due)
		if following := d.wall(n + 1); !following.IsZero() {
			room = w.instant(following).Sub(due)
		}
		if room <= 0 {
			continue
		}
		if due = due.Add(w.jitter(due, room)); due.After(after) {
			return due
		}
	}
}

// wall is the n-th occurrence on the wall, from 0; zero when there is none.
func (d Days) wall(n int) time.Time {
	start := d.From.In(time.UTC)
	if start.IsZero() || len(d.On) == 0 {
		return time.Time{}
	}
	day := 0
	switch last := len(d.On) - 1; {
	case n <= last:
		day = d.On[n]
	case d.Then > 0:
		day = d.On[last] + d.Then*(n-last)
	default:
		return time.Time{}
	}
	return start.AddDate(0, 0, day).Add(d.At)
}
