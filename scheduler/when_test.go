package scheduler_test

import (
	"testing"
	"time"

	"cairn/models"
	"cairn/scheduler"
)

func TestAddWorkdays(t *testing.T) {
	t.Parallel()
	w := scheduler.When{Zone: zone(t, "America/New_York"), Workdays: workweek, Holidays: holidays("2026-11-26")}
	for _, c := range []struct {
		name, from string
		days       int
		want       string
	}{
		{"no days is now", "2026-11-20 09:00 -0500", 0, "2026-11-20 09:00 -0500"},
		{"Friday and three is Wednesday", "2026-11-20 09:00 -0500", 3, "2026-11-25 09:00 -0500"},
		{"a holiday does not count", "2026-11-20 09:00 -0500", 4, "2026-11-27 09:00 -0500"},
		{"Saturday and one is Monday", "2026-11-21 09:00 -0500", 1, "2026-11-23 09:00 -0500"},
		{"the local time stays over a clock change", "2026-03-06 09:00 -0500", 1, "2026-03-09 09:00 -0400"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := scheduler.AddWorkdays(moment(t, c.from), c.days, w); !got.Equal(moment(t, c.want)) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	v := w
	v.Away = leave(moment(t, "2026-11-23 00:00 -0500"), moment(t, "2026-12-01 00:00 -0500"))
	if got, want := scheduler.AddWorkdays(moment(t, "2026-11-20 09:00 -0500"), 1, v), moment(t, "2026-12-01 09:00 -0500"); !got.Equal(want) {
		t.Errorf("over leave: got %s, want %s", got, want)
	}
	v.Holidays = func(models.Date) bool { return true }
	if got := scheduler.AddWorkdays(moment(t, "2026-11-20 09:00 -0500"), 1, v); !got.IsZero() {
		t.Errorf("without workdays: got %s", got)
	}
}

func TestWaitsOnLaddersCountWorkingTime(t *testing.T) {
	t.Parallel()
	lunch := models.Hours{From: 12 * time.Hour, Lasts: time.Hour}
	for _, c := range []struct {
		name, from string
		wait       time.Duration
		quiet      models.Hours
		want       string
	}{
		{"within the day", "2026-06-01 09:00 -0400", 4 * time.Hour, night, "2026-06-01 13:00 -0400"},
		{"over the night", "2026-06-01 18:00 -0400", 4 * time.Hour, night, "2026-06-02 09:00 -0400"},
		{"over the weekend", "2026-06-05 18:00 -0400", 4 * time.Hour, night, "2026-06-08 09:00 -0400"},
		{"begun in the night", "2026-06-01 23:00 -0400", time.Hour, night, "2026-06-02 08:00 -0400"},
		{"ended where the night begins is the next morning", "2026-06-01 18:00 -0400", 2 * time.Hour, night, "2026-06-02 07:00 -0400"},
		{"nothing is the next working moment", "2026-06-06 10:00 -0400", 0, night, "2026-06-08 07:00 -0400"},
		{"over lunch", "2026-06-01 11:30 -0400", time.Hour, lunch, "2026-06-01 13:30 -0400"},
		{"without quiet hours the day is long", "2026-06-05 23:00 -0400", 2 * time.Hour, models.Hours{}, "2026-06-08 01:00 -0400"},
		{"an hour that the clock skips is none", "2026-03-09 01:00 -0400", 25 * time.Hour, models.Hours{}, "2026-03-10 02:00 -0400"},
		{"two days of work", "2026-06-01 09:00 -0400", 26 * time.Hour, night, "2026-06-03 09:00 -0400"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := scheduler.When{Zone: zone(t, "America/New_York"), Workdays: workweek, Quiet: c.quiet}
			if got := scheduler.AfterWorking(moment(t, c.from), c.wait, w); !got.Equal(moment(t, c.want)) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	always := scheduler.When{Quiet: models.Hours{Lasts: 24 * time.Hour}}
	if got := scheduler.AfterWorking(moment(t, "2026-06-01 09:00 -0400"), time.Hour, always); !got.IsZero() {
		t.Errorf("in a day of quiet hours: got %s", got)
	}
}
