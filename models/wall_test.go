package models_test

import (
	"testing"
	"time"

	"cairn/models"
)

func TestADayBeginsOnThatDay(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{ // where midnight is skipped, and where it comes twice
		"Africa/Cairo 2026-04-24": "01:00 +0300", "America/Santiago 2026-09-06": "01:00 -0300",
		"America/Havana 2026-03-08": "01:00 -0400", "America/Havana 2026-11-01": "00:00 -0400",
	} {
		place, day := name[:len(name)-11], models.Date(name[len(name)-10:])
		zone := must(time.LoadLocation(place))(t)
		if got := day.In(zone).Format("2006-01-02 15:04 -0700"); got != string(day)+" "+want {
			t.Errorf("%s begins at %s, not %s", name, got, want)
		}
	}
}

func TestATimeOfDayOnADate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		date  models.Date
		at    time.Duration
		zone  string
		want  string
		skips bool
	}{
		{"an ordinary time", "2026-06-01", 9 * time.Hour, "America/New_York", "2026-06-01 09:00 -0400", false},
		{"a skipped time is the first moment after", "2026-03-08", 150 * time.Minute, "America/New_York", "2026-03-08 03:00 -0400", true},
		{"the first moment after is not skipped", "2026-03-08", 3 * time.Hour, "America/New_York", "2026-03-08 03:00 -0400", false},
		{"a repeated time is the first", "2026-11-01", 90 * time.Minute, "America/New_York", "2026-11-01 01:30 -0400", false},
		{"also where time.Date takes the second", "2026-10-25", 150 * time.Minute, "Europe/Berlin", "2026-10-25 02:30 +0200", false},
		{"midnight where it is skipped", "2026-04-24", 0, "Africa/Cairo", "2026-04-24 01:00 +0300", true},
	} {
		zone := must(time.LoadLocation(c.zone))(t)
		if got := c.date.At(c.at, zone).Format("2006-01-02 15:04 -0700"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
		if got := c.date.Skips(c.at, zone); got != c.skips {
			t.Errorf("%s: skipped is %t", c.name, got)
		}
	}
	if got := models.Date("").At(9*time.Hour, time.UTC); !got.IsZero() {
		t.Errorf("no date is %s", got)
	}
}
