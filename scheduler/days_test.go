package scheduler_test

import (
	"testing"
	"time"

	"cairn/scheduler"
)

func TestDaysAfterADate(t *testing.T) {
	t.Parallel()
	lords := zone(t, "Australia/Lord_Howe")
	first := scheduler.Days{From: "2027-01-04", On: []int{10, 30, 60, 90}, At: 10 * time.Hour}
	ever := scheduler.Days{From: "2027-01-04", On: []int{30}, Then: 60, At: 11 * time.Hour}
	for _, c := range []struct {
		name string
		days scheduler.Days
		when scheduler.When
		want []string
	}{
		{"each day once, and then no more", first, scheduler.When{}, []string{"2027-01-14 10:00", "2027-02-03 10:00", "2027-03-05 10:00", "2027-04-04 10:00", ""}},
		{
			"a weekend and a holiday move on", first,
			scheduler.When{Workdays: workweek, Holidays: holidays("2027-04-05")},
			[]string{"2027-01-14 10:00", "2027-02-03 10:00", "2027-03-05 10:00", "2027-04-06 10:00", ""},
		},
		{"and every so many days after the last", ever, scheduler.When{}, []string{"2027-02-03 11:00", "2027-04-04 11:00", "2027-06-03 11:00", "2027-08-02 11:00"}},
		{
			"leave moves what is in it, once", ever,
			scheduler.When{Away: leave(time.Date(2027, 2, 1, 0, 0, 0, 0, lords), time.Date(2027, 3, 1, 0, 0, 0, 0, lords))},
			[]string{"2027-03-01 11:00", "2027-04-04 11:00"},
		},
		{
			"leave over two of them leaves one", ever,
			scheduler.When{Away: leave(time.Date(2027, 2, 1, 0, 0, 0, 0, lords), time.Date(2027, 5, 1, 0, 0, 0, 0, lords))},
			[]string{"2027-05-01 11:00", "2027-06-03 11:00"},
		},
		{"no date, no day", scheduler.Days{On: []int{10}}, scheduler.When{}, []string{""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.when.Zone = lords
			at := time.Date(2027, 1, 4, 9, 0, 0, 0, lords)
			for _, want := range c.want {
				at = c.days.Next(at, c.when)
				got := ""
				if !at.IsZero() {
					got = at.In(lords).Format("2006-01-02 15:04")
				}
				if got != want {
					t.Fatalf("got %q, want %q", got, want)
				}
			}
		})
	}
}

func TestPeopleAreAskedOnceADayAtMost(t *testing.T) {
	t.Parallel()
	if _, err := scheduler.ParseDaily("0 9,15 * * *"); err == nil {
		t.Error("twice a day was taken")
	}
	if _, err := scheduler.ParseDaily("0 9 * * *"); err != nil {
		t.Error(err)
	}
	if _, err := scheduler.ParseDaily("30 2 30 2 *"); err == nil {
		t.Error("February 30 was taken")
	}
}
