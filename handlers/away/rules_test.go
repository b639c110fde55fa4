package away_test

import (
	"reflect"
	"testing"
	"time"

	"cairn/handlers/away"
	"cairn/models"
)

// Leave is for days, wherever one is.
func TestLeaveOfWhoMoves(t *testing.T) {
	t.Parallel()
	zone := func(name string) *time.Location {
		z, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		return z
	}
	chicago, manila, honolulu := zone("America/Chicago"), zone("Asia/Manila"), zone("Pacific/Honolulu")
	midnight := func(day int, z *time.Location) time.Time { return time.Date(2027, 1, day, 0, 0, 0, 0, z) }
	at := func(day, hour int) time.Time { return time.Date(2027, 1, day, hour, 0, 0, 0, chicago) }
	for _, c := range []struct {
		name        string
		to          *time.Location
		now         time.Time
		from, until time.Time
	}{
		{"to the east, long before", manila, at(10, 9), midnight(18, manila), midnight(23, manila)},
		{"to the west, while it runs", honolulu, at(20, 9), midnight(18, honolulu), midnight(23, honolulu)},
		{"to the west, where it has not begun yet", honolulu, at(18, 2), midnight(18, chicago), midnight(23, honolulu)},
		{"to the east, where it has begun already", manila, at(17, 12), at(17, 12), midnight(23, manila)},
		{"to the east, where it is over", manila, at(22, 20), midnight(18, manila), at(22, 20)},
		{"nowhere", chicago, at(20, 9), midnight(18, chicago), midnight(23, chicago)},
	} {
		x := away.Moved(models.Absence{From: midnight(18, chicago), Until: midnight(23, chicago)}, chicago, c.to, c.now)
		if !x.From.Equal(c.from) || !x.Until.Equal(c.until) {
			t.Errorf("%s: %s to %s, want %s to %s", c.name, x.From, x.Until, c.from, c.until)
		}
	}
	if x := away.Moved(models.Absence{From: midnight(18, chicago)}, chicago, manila, at(20, 9)); !x.Until.IsZero() {
		t.Errorf("leave without an end ends on %s", x.Until)
	}
}

// What a chat's own form for dates, days and buttons does not let through, and a form
// that somebody else made could send.
func TestWhatCannotBeEntered(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC)
	mia := models.Person{ID: "p_mia", WorksOn: models.DaysOf([]time.Weekday{time.Monday})}
	past := models.Absence{ID: "over", From: now.AddDate(0, 0, -9), Until: now.AddDate(0, 0, -2)}
	off := models.Absence{ID: "off", From: now.AddDate(0, 0, 5), Until: now.AddDate(0, 0, 5)}
	open := models.Absence{ID: "open", From: now.AddDate(0, 0, -1)}
	leave := func(from, until string) error {
		_, err := away.Leave(mia, models.Person{}, away.Entry{From: from, Until: until}, []models.Absence{past, off}, time.UTC, now)
		return err
	}
	rhythm := func(works []string, shift, lasts string) error {
		p, err := away.Rhythm(mia, works, shift, lasts, "none")
		if err != nil && p.WorksOn != mia.WorksOn {
			t.Errorf("%v are kept although they are refused", works)
		}
		return err
	}
	back := func(x models.Absence) error {
		_, err := away.Back(x, now)
		return err
	}
	invalid := func(field, why string) error { return models.Invalid{Field: field, Why: why} }
	for _, c := range []struct {
		name      string
		got, want error
	}{
		{"no first day", leave("", "2027-01-08"), invalid("from", "away.why_date")},
		{"no day at all", leave("2027-02-30", "2027-03-01"), invalid("from", "away.why_date")},
		{"no last day", leave("2027-01-05", "soon"), invalid("until", "away.why_date")},
		{"a year with a digit too many", leave("2027-01-05", "20270-01-08"), invalid("until", "away.why_date")},
		{"the last year there is", leave("2027-01-05", "9999-12-31"), invalid("until", "away.why_long")},
		{"days of leave that was called off", leave("2027-01-09", "2027-01-09"), nil},
		{"working on no day", rhythm(nil, "none", "none"), invalid("works", "away.why_days")},
		{"working on a day that is none", rhythm([]string{"mon", "someday"}, "none", "none"), invalid("works", "away.why_days")},
		{"a night without its length", rhythm([]string{"mon"}, "19", "none"), invalid("lasts", "away.why_lasts")},
		{"back from leave that is over", back(past), models.NotReady("away.over_already")},
		{"back from leave that was called off", back(off), models.NotReady("away.over_already")},
		{"back from leave without an end", back(open), nil},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}
