package away

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"cairn/models"
)

// Entry is leave as it was entered.
type Entry struct {
	From, Until string // dates; the last day is a day away
	Why         string
}

// longest is how far ahead leave may reach.
const longest = 2 * 365 * 24 * time.Hour

// Leave is leave that holds: from a day to a day that is not before it and not
// over, that no other leave covers, with a deputy who is somebody else.
func Leave(p, deputy models.Person, e Entry, known []models.Absence, zone *time.Location, now time.Time) (models.Absence, error) {
	return planned(models.Absence{ID: models.NewID[string]("ab"), Person: p.ID}, deputy, e, known, zone, now)
}

// Change is leave with other days or another deputy. What has passed stays as it was: leave
// that runs, and whose last day is over by now, ends now. If its deputy is another one, or
// its first day is yet to come, it ends now as well, and the rest is leave of its own,
// which comes last.
func Change(x models.Absence, deputy models.Person, e Entry, known []models.Absence, zone *time.Location, now time.Time) ([]models.Absence, error) {
	if ended(x, now) {
		return nil, models.NotReady("away.why_over")
	}
	runs := !now.Before(x.From)
	if runs && endedBefore(e, models.DateOf(now.In(zone))) {
		x.Until = now
		return []models.Absence{x}, nil
	}
	y, err := planned(x, deputy, e, known, zone, now)
	if err != nil || !runs || y.Deputy == x.Deputy && !now.Before(y.From) {
		return []models.Absence{y}, err
	}
	x.Until = now
	y.ID, y.Stamp = models.NewID[string]("ab"), models.Stamp{}
	if y.From.Before(now) {
		y.From = now
	}
	return []models.Absence{x, y}, nil
}

// endedBefore reports whether the days of an entry are in order, and over.
func endedBefore(e Entry, today models.Date) bool {
	from, okFrom := models.ParseDate(e.From)
	until, okUntil := models.ParseDate(e.Until)
	return okFrom && okUntil && !until.Before(from) && until.Before(today)
}

// planned is leave as it was entered, if it holds. Its first day begins when it began
// before, if that is the same day.
func planned(x models.Absence, deputy models.Person, e Entry, known []models.Absence, zone *time.Location, now time.Time) (models.Absence, error) {
	from, okFrom := models.ParseDate(e.From)
	until, okUntil := models.ParseDate(e.Until)
	today := models.DateOf(now.In(zone))
	switch {
	case !okFrom:
		return models.Absence{}, models.Invalid{Field: "from", Why: "away.why_date"}
	case !okUntil:
		return models.Absence{}, models.Invalid{Field: "until", Why: "away.why_date"}
	case until.Before(from):
		return models.Absence{}, models.Invalid{Field: "until", Why: "away.why_backwards"}
	case until.Before(today):
		return models.Absence{}, models.Invalid{Field: "until", Why: "away.why_past"}
	case until.In(zone).Sub(now) > longest:
		return models.Absence{}, models.Invalid{Field: "until", Why: "away.why_long"}
	case deputy.ID == x.Person && x.Person != "":
		return models.Absence{}, models.Invalid{Field: "deputy", Why: "away.why_self"}
	}
	switch began, _ := Days(x, zone); from {
	case began: // at the same time of that day
	case today:
		x.From = now
	default:
		x.From = from.In(zone)
	}
	x.Deputy, x.Why, x.Until = deputy.ID, e.Why, until.Plus(1).In(zone)
	for _, other := range known {
		if other.ID != x.ID && overlap(x, other) {
			first, last := Days(other, zone)
			return models.Absence{}, models.Invalid{Field: "from", Why: "away.why_overlap", Data: map[string]any{"From": first, "Until": last}}
		}
	}
	return x, nil
}

// Moved is leave on the same days in another zone. Leave that runs goes on, and none begins
// or ends before now.
func Moved(x models.Absence, from, to *time.Location, now time.Time) models.Absence {
	runs, begins := !x.From.After(now), sameClock(x.From, from, to)
	switch {
	case runs == !begins.After(now):
		x.From = begins
	case !runs:
		x.From = now
	}
	if !x.Until.IsZero() {
		x.Until = models.Later(now, sameClock(x.Until, from, to))
	}
	return x
}

// sameClock is the moment at which a clock in one zone shows what it shows in another at t.
func sameClock(t time.Time, from, to *time.Location) time.Time {
	y, m, d := t.In(from).Date()
	h, minute, s := t.In(from).Clock()
	return time.Date(y, m, d, h, minute, s, t.Nanosecond(), to).UTC()
}

// missing reports whether a deputy is away on days of leave that are still to come, and
// on which they were not known to be: before is the leave as it was, theirs the deputy's.
func missing(x, before models.Absence, theirs []models.Absence, now time.Time) bool {
	known := func(other models.Absence) bool { return before.Deputy == x.Deputy && overlap(before, other) }
	if x.From.Before(now) {
		x.From = now
	}
	return slices.ContainsFunc(theirs, func(other models.Absence) bool { return overlap(x, other) && !known(other) })
}

// overlap reports whether a time of leave is also one of another.
func overlap(x, other models.Absence) bool {
	return (other.Until.IsZero() || x.From.Before(other.Until)) && (x.Until.IsZero() || other.From.Before(x.Until)) && !empty(other)
}

// empty reports whether leave was called off before it began.
func empty(x models.Absence) bool { return !x.Until.IsZero() && !x.From.Before(x.Until) }

// ended reports whether leave is over or was called off.
func ended(x models.Absence, now time.Time) bool {
	return empty(x) || !x.Until.IsZero() && !now.Before(x.Until)
}

// Back is leave that ends now or, when it has not begun, that is called off.
func Back(x models.Absence, now time.Time) (models.Absence, error) {
	if ended(x, now) {
		return models.Absence{}, models.NotReady("away.over_already")
	}
	if x.Until = now; now.Before(x.From) {
		x.Until = x.From
	}
	return x, nil
}

// one is the leave with an id or, if that has ended by a change, the part that goes on in
// its place: both were saved in that moment.
func one(known []models.Absence, id string) (models.Absence, error) {
	i := slices.IndexFunc(known, func(x models.Absence) bool { return x.ID == id })
	if i < 0 {
		return models.Absence{}, models.ErrNotFound
	}
	x := known[i]
	goesOn := func(y models.Absence) bool {
		return y.ID != x.ID && x.Version > 1 && y.CreatedAt.Equal(x.UpdatedAt) && x.Until.Equal(x.UpdatedAt)
	}
	if i := slices.IndexFunc(known, goesOn); i >= 0 {
		return one(known, known[i].ID)
	}
	return x, nil
}

// Coming is the leave that is not over, the soonest first.
func Coming(known []models.Absence, now time.Time) []models.Absence {
	var out []models.Absence
	for _, x := range known {
		if !ended(x, now) {
			out = append(out, x)
		}
	}
	slices.SortFunc(out, func(a, b models.Absence) int { return cmp.Or(a.From.Compare(b.From), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Days is the first and the last day of leave; the last is empty without an end.
func Days(x models.Absence, zone *time.Location) (first, last models.Date) {
	first = models.DateOf(x.From.In(zone))
	if !x.Until.IsZero() {
		last = models.DateOf(x.Until.Add(-time.Second).In(zone))
	}
	return first, last
}

// Rhythm is a person whose days go as entered: the days of work, when a night
// shift begins and for how many hours it lasts, and when the daily digest comes.
func Rhythm(p models.Person, works []string, shift, lasts, digest string) (models.Person, error) {
	days, ok := models.ParseDays(works)
	if !ok {
		return p, models.Invalid{Field: "works", Why: "away.why_days"}
	}
	p.WorksOn = days
	begins, night := hours(shift)
	long, known := hours(lasts)
	switch {
	case night && !known:
		return p, models.Invalid{Field: "lasts", Why: "away.why_lasts"}
	case night:
		p.ShiftFrom, p.ShiftLasts = begins, long
	default:
		p.ShiftFrom, p.ShiftLasts = 0, 0
	}
	p.DigestAt, _ = hours(digest)
	return p, nil
}

func hours(entered string) (time.Duration, bool) {
	n, err := strconv.Atoi(entered)
	return time.Duration(n) * time.Hour, err == nil && n > 0 && n < 24
}
