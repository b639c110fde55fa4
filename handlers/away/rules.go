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
	case deputy.ID == p.ID && p.ID != "":
		return models.Absence{}, models.Invalid{Field: "deputy", Why: "away.why_self"}
	}
	x := models.Absence{
		ID: models.NewID[string]("ab"), Person: p.ID, Deputy: deputy.ID, Why: e.Why, From: from.In(zone), Until: until.Plus(1).In(zone),
	}
	if from == today {
		x.From = now
	}
	for _, other := range known {
		if overlap(x, other) {
			first, last := Days(other, zone)
			return models.Absence{}, models.Invalid{Field: "from", Why: "away.why_overlap", Data: map[string]any{"From": first, "Until": last}}
		}
	}
	return x, nil
}

// overlap reports whether a time of leave that ends is also one of another.
func overlap(x, other models.Absence) bool {
	return (other.Until.IsZero() || x.From.Before(other.Until)) && other.From.Before(x.Until) && !empty(other)
}

// empty reports whether leave was called off before it began.
func empty(x models.Absence) bool { return !x.Until.IsZero() && !x.From.Before(x.Until) }

// Back is leave that ends now or, when it has not begun, that is called off.
func Back(known []models.Absence, id string, now time.Time) (models.Absence, error) {
	i := slices.IndexFunc(known, func(x models.Absence) bool { return x.ID == id })
	switch {
	case i < 0:
		return models.Absence{}, models.ErrNotFound
	case empty(known[i]) || !known[i].Until.IsZero() && !now.Before(known[i].Until):
		return models.Absence{}, models.NotReady("away.over_already")
	}
	x := known[i]
	if x.Until = now; now.Before(x.From) {
		x.Until = x.From
	}
	return x, nil
}

// Coming is the leave that is not over, the soonest first.
func Coming(known []models.Absence, now time.Time) []models.Absence {
	var out []models.Absence
	for _, x := range known {
		if !empty(x) && (x.Until.IsZero() || now.Before(x.Until)) {
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
