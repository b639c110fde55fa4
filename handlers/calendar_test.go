package handlers_test

import (
	"testing"
	"time"

	"cairn/config"
	"cairn/handlers"
	"cairn/models"
)

// TestTheHourOfADayIsKept: what falls on a day off comes at its hour on the next day of
// work, not when the quiet hours end.
func TestTheHourOfADayIsKept(t *testing.T) {
	t.Parallel()
	policy := config.Default()
	policy.Holidays = map[string][]models.Date{"": {"2027-01-25"}}
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		t.Fatal(err)
	}
	at := func(day models.Date, hour int) time.Time { return day.At(time.Duration(hour)*time.Hour, time.UTC) }
	person := func(digest int) models.Person {
		return models.Person{Zone: "UTC", DigestAt: time.Duration(digest) * time.Hour}
	}
	for _, c := range []struct {
		name      string
		got, want time.Time
	}{
		{"a morning of a week", calendar.NextMorning(person(0), at("2027-01-21", 10)), at("2027-01-22", 9)},
		{"a morning after the weekend and a holiday", calendar.NextMorning(person(0), at("2027-01-22", 10)), at("2027-01-26", 9)},
		{"once a day, on the same day", calendar.Daily(person(15), at("2027-01-22", 10)), at("2027-01-22", 15)},
		{"once a day, after the weekend and a holiday", calendar.Daily(person(15), at("2027-01-22", 16)), at("2027-01-26", 15)},
		{"once a day at an hour of the night", calendar.Daily(person(22), at("2027-01-20", 10)), at("2027-01-21", 7)},
		{"once a day in the night before a day off", calendar.Daily(person(22), at("2027-01-22", 10)), at("2027-01-26", 7)},
	} {
		if !c.got.Equal(c.want) {
			t.Errorf("%s: %s, want %s", c.name, c.got, c.want)
		}
	}
}
