package scheduler_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"cairn/models"
	"cairn/scheduler"
)

// TestNextIsTheSameFromAnywhereBefore holds the calculator to what callers rely
// on: it never goes back, never lands where it must not, and gives the same
// answer however late it is asked.
func TestNextIsTheSameFromAnywhereBefore(t *testing.T) {
	t.Parallel()
	zones := []*time.Location{
		zone(t, "America/New_York"), zone(t, "Australia/Lord_Howe"), zone(t, "Africa/Cairo"), zone(t, "America/Nuuk"), time.UTC,
	}
	rapid.Check(t, func(t *rapid.T) {
		c, err := scheduler.Parse(anyCadence(t))
		if err != nil {
			t.Fatal(err)
		}
		w, from, until := anyWhen(t, rapid.SampledFrom(zones).Draw(t, "zone"))
		after := somewhere(t, "after")
		first := c.Next(after, w)
		if first.IsZero() {
			return
		}
		if !first.After(after) {
			t.Fatalf("%s is not after %s", first, after)
		}
		local := first.In(w.Zone)
		into := (local.Sub(models.DateOf(local).In(w.Zone)) - w.Quiet.From + 24*time.Hour) % (24 * time.Hour)
		if _, offset := local.Zone(); into < w.Quiet.Lasts && offset == offsetAtMidnight(local) {
			t.Fatalf("%s is in quiet hours %+v", local, w.Quiet)
		}
		if !slices.Contains(w.Workdays, local.Weekday()) && w.Jitter == 0 {
			t.Fatalf("%s is on no workday of %v", local, w.Workdays)
		}
		if w.Jitter == 0 && models.Covers(from, until, first) {
			t.Fatalf("%s is in the leave from %s until %s", local, from, until)
		}
		later := after.Add(time.Duration(rapid.Int64Range(0, int64(first.Sub(after))-1).Draw(t, "later")))
		if again := c.Next(later, w); !again.Equal(first) {
			t.Fatalf("asked at %s it is %s, asked at %s it is %s", after, first, later, again)
		}
	})
}

func offsetAtMidnight(local time.Time) int {
	_, offset := models.DateOf(local).In(local.Location()).Zone()
	return offset
}

func somewhere(t *rapid.T, label string) time.Time {
	return time.Unix(rapid.Int64Range(1704067200, 1861920000).Draw(t, label), 0)
}

func anyCadence(t *rapid.T) string {
	hour := rapid.SampledFrom([]string{"*", "0", "2", "9", "21", "9,14", "8-18/3"}).Draw(t, "hour")
	days := rapid.SampledFrom([]string{"* * *", "* * 1", "* * 0,6", "1 * *", "31 * *", "15 */6 *", "29 2 *"}).Draw(t, "days")
	return fmt.Sprintf("%d %s %s", rapid.IntRange(0, 59).Draw(t, "minute"), hour, days)
}

func anyWhen(t *rapid.T, z *time.Location) (w scheduler.When, from, until time.Time) {
	from = somewhere(t, "leave")
	until = from.Add(time.Duration(rapid.IntRange(0, 2000).Draw(t, "hours of leave")) * time.Hour)
	free := rapid.IntRange(1, 9).Draw(t, "holidays")
	w = scheduler.When{
		Zone:     z,
		Quiet:    models.Hours{From: time.Duration(rapid.IntRange(0, 95).Draw(t, "quiet")) * 15 * time.Minute, Lasts: time.Duration(rapid.IntRange(0, 60).Draw(t, "lasts")) * 15 * time.Minute},
		Workdays: rapid.SampledFrom([][]time.Weekday{workweek, {time.Sunday}, {0, 1, 2, 3, 4, 5, 6}}).Draw(t, "workdays"),
		Holidays: func(d models.Date) bool { return d.In(time.UTC).YearDay()%10 < free-5 },
		Away:     leave(from, until),
		Weeks:    rapid.IntRange(0, 4).Draw(t, "weeks"),
		Jitter:   time.Duration(rapid.SampledFrom([]int{0, 0, 30, 300}).Draw(t, "jitter")) * time.Minute,
		Seed:     rapid.SampledFrom([]string{"ana", "ben", "cyd"}).Draw(t, "seed"),
	}
	if rapid.Bool().Draw(t, "anchored") {
		w.Anchor = models.DateOf(somewhere(t, "anchor"))
	}
	return w, from, until
}
