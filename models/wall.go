package models

import "time"

// Wall is what the clock on the wall shows at t where t is, written as if it were UTC.
func Wall(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
}

// Instant is when the clock on the wall in zone shows what Wall writes. A time that a
// clock change skips is the first moment after the change; one that comes twice is
// the first. time.Date does not promise which side of a clock change it takes.
func Instant(wall time.Time, zone *time.Location) time.Time {
	// No zone is further than this from UTC, so the offsets before and after
	// a change nearby are both seen.
	const beyond = 26 * time.Hour
	var found time.Time
	for _, near := range []time.Time{wall.Add(-beyond), wall.Add(beyond)} {
		_, offset := near.In(zone).Zone()
		at := wall.Add(-time.Duration(offset) * time.Second).In(zone)
		if Wall(at).Equal(wall) && (found.IsZero() || at.Before(found)) {
			found = at
		}
	}
	if !found.IsZero() {
		return found
	}
	_, offset := wall.Add(-beyond).In(zone).Zone()
	change, _ := wall.Add(-time.Duration(offset) * time.Second).In(zone).ZoneBounds()
	return change
}

// At is the moment of a time of day on the date in zone, see Instant; the zero time
// when the date is none.
func (d Date) At(timeOfDay time.Duration, zone *time.Location) time.Time {
	midnight, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return Instant(midnight.Add(timeOfDay), zone)
}

// In is the first moment of the date in zone; the zero time for the empty date.
func (d Date) In(zone *time.Location) time.Time { return d.At(0, zone) }

// Skips reports whether a clock change in zone skips a time of day on the date.
func (d Date) Skips(timeOfDay time.Duration, zone *time.Location) bool {
	return !Wall(d.At(timeOfDay, zone)).Equal(d.At(timeOfDay, time.UTC))
}

// Again is when something that repeats every so many days, at the same time of day in
// zone, comes next after last: the first time that is after now.
func Again(last time.Time, days int, zone *time.Location, now time.Time) time.Time {
	wall := Wall(last.In(zone))
	for {
		wall = wall.AddDate(0, 0, max(1, days))
		if at := Instant(wall, zone); at.After(now) {
			return at.UTC()
		}
	}
}
