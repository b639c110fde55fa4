package scheduler

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"time"

	"cairn/models"
)

const day = 24 * time.Hour

// When is where and when somebody may be asked for something. The zero When is
// UTC at any hour of any day.
type When struct {
	Zone     *time.Location                               // nil: UTC
	Quiet    models.Hours                                 // not in this window, but at its end
	Workdays []time.Weekday                               // empty: every day
	Holidays func(models.Date) bool                       // nil: none
	Away     func(time.Time) (until time.Time, away bool) // nil: never; a zero until is an open end
	Anchor   models.Date                                  // nothing is due before this date's week
	Weeks    int                                          // every n weeks from the anchor's; 0 or 1: each
	Jitter   time.Duration                                // spread over less than this
	Seed     string                                       // whom to spread: the same seed, the same delay
}

// AddWorkdays is the same local time n workdays later: days off, holidays and
// leave do not count. It is the zero time when five years have fewer workdays.
func AddWorkdays(t time.Time, n int, w When) time.Time {
	if n <= 0 {
		return t
	}
	wall := models.Wall(t.In(w.zone()))
	limit := wall.AddDate(horizonYears, 0, 0)
	for n > 0 {
		wall = wall.AddDate(0, 0, 1)
		if wall.After(limit) {
			return time.Time{}
		}
		if _, away := w.away(wall); !away && w.works(wall) {
			n--
		}
	}
	return w.instant(wall)
}

// AfterWorking adds working time to t: only hours outside quiet hours, on
// workdays, count. Leave is ignored, because on a ladder a deputy stands in. It is
// the zero time when the result is more than five years away.
func AfterWorking(t time.Time, d time.Duration, w When) time.Time {
	wall := models.Wall(t.In(w.zone()))
	limit := wall.AddDate(horizonYears, 0, 0)
	for wall.Before(limit) {
		end := midnightOf(wall).Add(day)
		if quiet := w.quietFor(wall); quiet > 0 {
			wall = wall.Add(quiet)
			continue
		}
		if w.works(wall) {
			end = earliest(end, wall.Add(w.untilQuiet(wall)))
			from, to := latest(t, w.instant(wall)), w.instant(end)
			if free := to.Sub(from); d < free {
				return from.Add(d)
			} else if free > 0 {
				d -= free
			}
		}
		wall = end
	}
	return time.Time{}
}

// move finds the first wall time at which the person may be asked: quiet hours
// move it to their end, leave and days off to the same time on a later day. It is
// zero when there is none within five years.
func (w When) move(wall time.Time) time.Time {
	limit := wall.AddDate(horizonYears, 0, 0)
	for wall.Before(limit) {
		until, away := w.away(wall)
		quiet := w.quietFor(wall)
		switch {
		case quiet > 0:
			wall = wall.Add(quiet)
		case away && until.IsZero():
			return time.Time{}
		case away:
			back := midnightOf(models.Wall(until.In(w.zone()))).Add(wall.Sub(midnightOf(wall)))
			for !back.After(wall) {
				back = back.AddDate(0, 0, 1)
			}
			wall = back // who is still away then is moved again
		case !w.works(wall):
			wall = wall.AddDate(0, 0, 1)
		default:
			return wall
		}
	}
	return time.Time{}
}

// away asks for leave at a wall time. Leave that is over by then is none.
func (w When) away(wall time.Time) (until time.Time, away bool) {
	if w.Away == nil {
		return time.Time{}, false
	}
	at := w.instant(wall)
	until, away = w.Away(at)
	return until, away && (until.IsZero() || until.After(at))
}

// works reports whether the day is neither a day off nor a holiday.
func (w When) works(wall time.Time) bool {
	if len(w.Workdays) > 0 && !slices.Contains(w.Workdays, wall.Weekday()) {
		return false
	}
	return w.Holidays == nil || !w.Holidays(models.DateOf(wall))
}

// quietFor is how much of the quiet hours is left; 0 outside of them.
func (w When) quietFor(wall time.Time) time.Duration {
	into := (wall.Sub(midnightOf(wall)) - w.Quiet.From + day) % day
	return max(0, w.Quiet.Lasts-into)
}

// untilQuiet is how long it is, outside quiet hours, until they begin; a day when
// there are none.
func (w When) untilQuiet(wall time.Time) time.Duration {
	if w.Quiet.Lasts <= 0 {
		return day
	}
	return (w.Quiet.From - wall.Sub(midnightOf(wall)) + day) % day
}

// jitter is the delay that the seed picks, always the same: within the jitter
// asked for, before quiet hours begin, and before the next occurrence.
func (w When) jitter(due time.Time, room time.Duration) time.Duration {
	room = min(room, w.Jitter, w.untilQuiet(models.Wall(due.In(w.zone()))))
	if room <= 0 {
		return 0
	}
	sum := sha256.Sum256([]byte(w.Seed))
	share := float64(binary.BigEndian.Uint64(sum[:])>>11) / (1 << 53)
	return time.Duration(share * float64(room)).Truncate(time.Second)
}

// firstWeek is the Monday of the first week that counts; zero without an anchor.
func (w When) firstWeek() time.Time {
	if anchor := w.Anchor.In(time.UTC); !anchor.IsZero() {
		return mondayOf(anchor)
	}
	return time.Time{}
}

// weeksToSkip is how many weeks there are until one that counts.
func (w When) weeksToSkip(wall time.Time) int {
	if w.Weeks <= 1 {
		return 0
	}
	first := w.firstWeek()
	if first.IsZero() {
		first = time.Date(1970, 1, 5, 0, 0, 0, 0, time.UTC) // a Monday
	}
	weeks := int(mondayOf(wall).Sub(first) / (7 * day))
	return (w.Weeks - (weeks%w.Weeks+w.Weeks)%w.Weeks) % w.Weeks
}

func (w When) zone() *time.Location {
	if w.Zone == nil {
		return time.UTC
	}
	return w.Zone
}

// instant is the moment of a wall time in the zone; zero stays zero.
func (w When) instant(wall time.Time) time.Time {
	if wall.IsZero() {
		return time.Time{}
	}
	return models.Instant(wall, w.zone())
}

func midnightOf(wall time.Time) time.Time { return wall.Truncate(day) }

func mondayOf(wall time.Time) time.Time {
	return midnightOf(wall).AddDate(0, 0, -(int(wall.Weekday())+6)%7)
}

func earliest(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
