package flash_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"cairn/handlers/flash"
	"cairn/models"
)

func TestWishesBecomeSessionsOrSayWhatTheyNeed(t *testing.T) {
	t.Parallel()
	chicago, err := time.LoadLocation("America/Chicago")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2027, 3, 10, 10, 0, 0, 0, chicago)
	good := flash.Wish{Topic: "Missed doses", When: "now", Minutes: "20", Places: "6", Place: models.PlaceThread}
	for _, c := range []struct {
		name       string
		change     func(*flash.Wish)
		field, why string
	}{
		{"as it is", func(*flash.Wish) {}, "", ""},
		{"no places", func(w *flash.Wish) { w.Places = "0" }, "places", "meeting.why_places"},
		{"a million places", func(w *flash.Wish) { w.Places = "1000000" }, "places", "meeting.why_places"},
		{"places beyond any number", func(w *flash.Wish) { w.Places = "99999999999999999999" }, "places", "meeting.why_places"},
		{"places in words", func(w *flash.Wish) { w.Places = "many" }, "places", "meeting.why_places"},
		{"four thousand characters with mentions and links", func(w *flash.Wish) {
			w.Topic = strings.Repeat("<!channel> @here https://evil.example [x](https://evil.example) ", 63)
		}, "topic", "meeting.why_long"},
		{"a topic of spaces", func(w *flash.Wish) { w.Topic = " \n\t " }, "topic", "meeting.why_title"},
		{"a day long", func(w *flash.Wish) { w.Minutes = "1440" }, "minutes", "meeting.why_minutes"},
		{"an hour ago", func(w *flash.Wish) { w.When, w.Time = "today", "9:00" }, "time", "meeting.why_past"},
		{"at no time", func(w *flash.Wish) { w.When = "today" }, "time", "meeting.why_clock"},
		{"on no day", func(w *flash.Wish) { w.When, w.Time = "pick", "9:00" }, "day", "meeting.why_day"},
		{"yesterday", func(w *flash.Wish) { w.When, w.Day, w.Time = "pick", "2027-03-09", "9:00" }, "time", "meeting.why_past"},
		{"next year", func(w *flash.Wish) { w.When, w.Day, w.Time = "pick", "2028-03-09", "9:00" }, "day", "meeting.why_far"},
		{"when the clock jumps", func(w *flash.Wish) { w.When, w.Day, w.Time = "pick", "2027-03-14", "2:30 AM" }, "time", "meeting.why_gap"},
		{"just after the jump", func(w *flash.Wish) { w.When, w.Day, w.Time = "pick", "2027-03-14", "3:00 AM" }, "", ""},
		{"a call without a link", func(w *flash.Wish) { w.Place = models.PlaceLink }, "link", "meeting.why_link"},
		{"a call behind a script", func(w *flash.Wish) { w.Place, w.Link = models.PlaceLink, "javascript:alert(1)" }, "link", "meeting.why_link"},
		{"a call", func(w *flash.Wish) { w.Place, w.Link = models.PlaceLink, "https://meet.example.org/x" }, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := good
			c.change(&w)
			_, err := flash.Plan(w, "leo", 50, chicago, now)
			invalid, refused := errors.AsType[models.Invalid](err)
			if refused != (c.why != "") || invalid.Field != c.field || invalid.Why != c.why {
				t.Errorf("%v, want %s: %s", err, c.field, c.why)
			}
		})
	}
}

func TestAcrossTheChangeOfClocksTheLocalHourCounts(t *testing.T) {
	t.Parallel()
	chicago, err := time.LoadLocation("America/Chicago")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2027, 3, 12, 10, 0, 0, 0, chicago)
	at, err := flash.Starts(flash.Wish{When: "pick", Day: "2027-03-15", Time: "9 am"}, chicago, now)
	if want := time.Date(2027, 3, 15, 14, 0, 0, 0, time.UTC); err != nil || !at.Equal(want) {
		t.Errorf("%s %v, want %s", at, err, want)
	}
}

func TestTheMentorsTimeIsProtected(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC)
	planned := models.Session{ID: "se_1", Title: "First", State: models.SessionPlanned, StartsAt: at, Minutes: 60}
	held := models.Session{ID: "se_2", State: models.SessionHeld, StartsAt: at.Add(-48 * time.Hour), Minutes: 150}
	for _, c := range []struct {
		name    string
		at      time.Time
		minutes int
		hours   int
		why     string
	}{
		{"within the budget", at.Add(2 * time.Hour), 30, 4, ""},
		{"more than is left", at.Add(2 * time.Hour), 45, 4, "flash.why_budget"},
		{"without a budget", at.Add(2 * time.Hour), 60, 0, ""},
		{"while leading another", at.Add(30 * time.Minute), 30, 0, "flash.why_overlap"},
		{"right after another", at.Add(time.Hour), 30, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := models.Session{ID: "se_3", State: models.SessionPlanned, StartsAt: c.at, Minutes: c.minutes}
			err := flash.Fits(s, []models.Session{planned, held}, c.hours)
			invalid, _ := errors.AsType[models.Invalid](err)
			if invalid.Why != c.why {
				t.Errorf("%v, want %q", err, c.why)
			}
		})
	}
}
