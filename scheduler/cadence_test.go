package scheduler_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"cairn/models"
	"cairn/scheduler"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func parse(t testing.TB, text string) scheduler.Cadence {
	t.Helper()
	c, err := scheduler.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// moment reads "2026-03-08 03:00 -0400".
func moment(t testing.TB, text string) time.Time {
	t.Helper()
	at, err := time.Parse("2006-01-02 15:04 -0700", text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestClockChanges(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, cron, zone, after, want string }{
		{"a time that New York skips comes right after the change", "30 2 * * *", "America/New_York", "2026-03-07 12:00 -0500", "2026-03-08 03:00 -0400"},
		{"the day after the change is as usual", "30 2 * * *", "America/New_York", "2026-03-08 03:00 -0400", "2026-03-09 02:30 -0400"},
		{"a time that New York has twice comes the first time", "30 1 * * *", "America/New_York", "2026-10-31 12:00 -0400", "2026-11-01 01:30 -0400"},
		{"and not the second time", "30 1 * * *", "America/New_York", "2026-11-01 01:30 -0400", "2026-11-02 01:30 -0500"},
		{"nor when asked between the two", "30 1 * * *", "America/New_York", "2026-11-01 01:10 -0500", "2026-11-02 01:30 -0500"},
		{"nine in the morning stays nine over the change", "0 9 * * 1", "America/New_York", "2026-03-02 09:00 -0500", "2026-03-09 09:00 -0400"},
		{"Phoenix has no change", "30 2 * * *", "America/Phoenix", "2026-03-07 12:00 -0700", "2026-03-08 02:30 -0700"},
		{"Lord Howe changes by half an hour", "15 2 * * *", "Australia/Lord_Howe", "2026-10-03 12:00 +1030", "2026-10-04 02:30 +1100"},
		{"Lord Howe has a half hour twice", "45 1 * * *", "Australia/Lord_Howe", "2026-04-04 12:00 +1100", "2026-04-05 01:45 +1100"},
		{"Cairo skips midnight", "30 0 * * *", "Africa/Cairo", "2026-04-23 12:00 +0200", "2026-04-24 01:00 +0300"},
		{"Cairo skips midnight and keeps the day", "0 0 * * *", "Africa/Cairo", "2027-04-29 12:00 +0200", "2027-04-30 01:00 +0300"},
		{"Asuncion lost the whole day to other calculators", "0 0 * * *", "America/Asuncion", "2023-09-30 12:00 -0400", "2023-10-01 01:00 -0300"},
		{"Auckland skips in September", "30 2 * * *", "Pacific/Auckland", "2026-09-26 12:00 +1200", "2026-09-27 03:00 +1300"},
		{"Auckland repeats in April", "30 2 * * *", "Pacific/Auckland", "2026-04-04 12:00 +1300", "2026-04-05 02:30 +1300"},
		{"Sao Paulo skipped midnight in 2018", "0 0 * * *", "America/Sao_Paulo", "2018-11-03 12:00 -0300", "2018-11-04 01:00 -0200"},
		{"Samoa skipped a whole day in 2011", "0 9 * * *", "Pacific/Apia", "2011-12-29 12:00 -1000", "2011-12-31 00:00 +1400"},
		{"two times in one gap are one", "0 2,3 * * *", "America/New_York", "2026-03-08 03:00 -0400", "2026-03-09 02:00 -0400"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := parse(t, c.cron).Next(moment(t, c.after), scheduler.When{Zone: zone(t, c.zone)})
			if want := moment(t, c.want); !got.Equal(want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

var workweek = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}

var night = models.Hours{From: 20 * time.Hour, Lasts: 11 * time.Hour}

func holidays(dates ...models.Date) func(models.Date) bool {
	return func(d models.Date) bool {
		return slices.Contains(dates, d)
	}
}

func leave(from, until time.Time) func(time.Time) (time.Time, bool) {
	return func(t time.Time) (time.Time, bool) { return until, models.Covers(from, until, t) }
}

func TestWhenPeopleMayBeAsked(t *testing.T) {
	t.Parallel()
	chicago := zone(t, "America/Chicago")
	at := func(text string) time.Time {
		out, err := time.ParseInLocation("Mon 2006-01-02 15:04", text, chicago)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, c := range []struct {
		name, cron string
		when       scheduler.When
		after      string
		want       []string
	}{
		{
			"every two weeks from the anchor's week", "0 9 * * 1",
			scheduler.When{Anchor: "2026-06-03", Weeks: 2},
			"Mon 2026-06-01 08:00",
			[]string{"Mon 2026-06-01 09:00", "Mon 2026-06-15 09:00", "Mon 2026-06-29 09:00"},
		},
		{
			"nothing before the anchor's week", "0 9 * * *",
			scheduler.When{Anchor: "2027-06-03"},
			"Mon 2026-06-01 08:00",
			[]string{"Mon 2027-05-31 09:00", "Tue 2027-06-01 09:00"},
		},
		{
			"every three weeks over a clock change", "0 9 * * 1",
			scheduler.When{Anchor: "2026-10-19", Weeks: 3},
			"Mon 2026-10-19 09:00",
			[]string{"Mon 2026-11-09 09:00", "Mon 2026-11-30 09:00"},
		},
		{
			"quiet hours push to their end", "30 21 * * 1",
			scheduler.When{Quiet: night},
			"Mon 2026-06-01 08:00",
			[]string{"Tue 2026-06-02 07:00", "Tue 2026-06-09 07:00"},
		},
		{
			"quiet hours after midnight push to the same morning", "0 5 * * 1",
			scheduler.When{Quiet: night},
			"Mon 2026-06-01 00:00",
			[]string{"Mon 2026-06-01 07:00"},
		},
		{
			"one that quiet hours moved is still found from in between", "30 21 * * 1",
			scheduler.When{Quiet: night},
			"Tue 2026-06-02 06:59",
			[]string{"Tue 2026-06-02 07:00"},
		},
		{
			"hourly text in quiet hours comes once at their end", "0 * * * *",
			scheduler.When{Quiet: night},
			"Mon 2026-06-01 18:30",
			[]string{"Mon 2026-06-01 19:00", "Tue 2026-06-02 07:00", "Tue 2026-06-02 08:00"},
		},
		{
			"a holiday moves to the next day", "0 9 * * 1",
			scheduler.When{Workdays: workweek, Holidays: holidays("2026-05-25")},
			"Sun 2026-05-24 09:00",
			[]string{"Tue 2026-05-26 09:00", "Mon 2026-06-01 09:00"},
		},
		{
			"a weekend moves to Monday, once", "0 9 * * *",
			scheduler.When{Workdays: workweek},
			"Thu 2026-06-04 09:00",
			[]string{"Fri 2026-06-05 09:00", "Mon 2026-06-08 09:00", "Tue 2026-06-09 09:00"},
		},
		{
			"the first of a month on a Saturday moves to Monday", "0 9 1 * *",
			scheduler.When{Workdays: workweek},
			"Fri 2026-07-31 09:00",
			[]string{"Mon 2026-08-03 09:00", "Tue 2026-09-01 09:00"},
		},
		{
			"Friday evening in quiet hours moves to Monday morning", "0 21 * * 5",
			scheduler.When{Workdays: workweek, Quiet: night},
			"Fri 2026-06-05 09:00",
			[]string{"Mon 2026-06-08 07:00"},
		},
		{
			"Saturday evening in quiet hours moves to Monday morning", "0 21 * * 6",
			scheduler.When{Workdays: workweek, Quiet: night},
			"Fri 2026-06-05 09:00",
			[]string{"Mon 2026-06-08 07:00"},
		},
		{
			"short leave moves to the same time after it", "0 9 * * 1",
			scheduler.When{Workdays: workweek, Away: leave(at("Mon 2026-06-01 00:00"), at("Thu 2026-06-04 00:00"))},
			"Sun 2026-05-31 09:00",
			[]string{"Thu 2026-06-04 09:00", "Mon 2026-06-08 09:00"},
		},
		{
			"who comes back after the hour is asked the next workday", "0 9 * * 5",
			scheduler.When{Workdays: workweek, Away: leave(at("Mon 2026-06-01 00:00"), at("Fri 2026-06-05 12:00"))},
			"Sun 2026-05-31 09:00",
			[]string{"Mon 2026-06-08 09:00", "Fri 2026-06-12 09:00"},
		},
		{
			"long leave ends in one question, not in all that were missed", "0 9 * * 1",
			scheduler.When{Workdays: workweek, Away: leave(at("Mon 2026-06-01 00:00"), at("Wed 2026-09-16 00:00"))},
			"Mon 2026-05-25 09:00",
			[]string{"Wed 2026-09-16 09:00", "Mon 2026-09-21 09:00"},
		},
		{
			"leave without an end has no next time", "0 9 * * 1",
			scheduler.When{Away: func(time.Time) (time.Time, bool) { return time.Time{}, true }},
			"Mon 2026-05-25 09:00",
			[]string{""},
		},
		{
			"holidays without an end have no next time", "0 9 * * *",
			scheduler.When{Holidays: func(models.Date) bool { return true }},
			"Mon 2026-05-25 09:00",
			[]string{""},
		},
		{
			"the 31st comes in long months only", "0 9 31 * *",
			scheduler.When{},
			"Sun 2026-05-31 09:00",
			[]string{"Fri 2026-07-31 09:00", "Mon 2026-08-31 09:00", "Sat 2026-10-31 09:00"},
		},
		{"February 29 is found", "0 9 29 2 *", scheduler.When{}, "Mon 2026-05-25 09:00", []string{"Tue 2028-02-29 09:00"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.when.Zone = chicago
			next := at(c.after)
			for _, want := range c.want {
				next = parse(t, c.cron).Next(next, c.when)
				got := ""
				if !next.IsZero() {
					got = next.In(chicago).Format("Mon 2006-01-02 15:04")
				}
				if got != want {
					t.Fatalf("got %q, want %q", got, want)
				}
			}
		})
	}
}

func TestJitterIsTheSameForASeedAndStaysInItsRoom(t *testing.T) {
	t.Parallel()
	c := parse(t, "45 19 * * *")
	w := scheduler.When{Quiet: night, Jitter: 2 * time.Hour}
	base := moment(t, "2026-06-01 19:45 +0000")
	seen := map[time.Duration]bool{}
	for seed := range strings.FieldsSeq("ana ben cyd dee eli fay gus hal ida jon kim lee") {
		w.Seed = seed
		first := c.Next(base.Add(-time.Second), w)
		late := first.Sub(base)
		if late < 0 || late >= 15*time.Minute {
			t.Errorf("%s: %s after the hour, want less than the 15 minutes before quiet hours", seed, late)
		}
		if again := c.Next(base.Add(-time.Minute), w); !again.Equal(first) {
			t.Errorf("%s: %s, then %s", seed, first, again)
		}
		if second := c.Next(first, w); !second.Equal(first.AddDate(0, 0, 1)) {
			t.Errorf("%s: %s is followed by %s", seed, first, second)
		}
		seen[late] = true
	}
	if len(seen) < 10 {
		t.Errorf("12 people were spread over %d moments", len(seen))
	}
}

func TestJitterNeverReachesTheNextOccurrence(t *testing.T) {
	t.Parallel()
	c := parse(t, "0 * * * *")
	at := moment(t, "2026-06-01 00:00 +0000").Add(-time.Second)
	for hour := range 24 {
		at = c.Next(at, scheduler.When{Jitter: 5 * time.Hour, Seed: "mia"})
		if at.Hour() != hour {
			t.Fatalf("occurrence %d is at %s", hour, at)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"nothing", " ", "is empty"},
		{"a zone", "TZ=UTC 0 9 * * *", "names a zone"},
		{"a cron zone", "CRON_TZ=America/Chicago 0 9 * * *", "names a zone"},
		{"a zone alone, on which the parser panics", "TZ=", "names a zone"},
		{"an interval", "@every 1h", "is a shorthand"},
		{"a shorthand", "@daily", "is a shorthand"},
		{"four fields", "0 9 * *", "expected exactly 5 fields"},
		{"seconds", "0 0 9 * * *", "expected exactly 5 fields"},
		{"February 30", "0 9 30 2 *", "never comes"},
		{"April 31", "0 9 31 4 *", "never comes"},
		{"every minute", "* * * * *", "more often than hourly"},
		{"twice an hour", "0,30 9 * * *", "more often than hourly"},
		{"every five minutes", "*/5 9-17 * * *", "more often than hourly"},
		{"a field that names nothing", ", 9 * * *", "names nothing"},
		{"a day and a weekday", "0 9 1-7 * mon", "would mean either"},
		{"weekday seven", "0 9 * * 7", "weekday 0-6 from Sunday"},
		{"hour 24", "0 24 * * *", "hour 0-23"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if _, err := scheduler.Parse(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"0 9 * * 1", "5 * * * *", "0 9 29 2 *", "TZ=", "CRON_TZ= 0 9 * * *", "@every -1s", "*/0 * * * *", "0 9 1/31 * ?", "-", ", , , , ,"} {
		f.Add(text)
	}
	after := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string) {
		c, err := scheduler.Parse(text)
		if err != nil {
			return
		}
		next := c.Next(after, scheduler.When{})
		if !next.After(after) {
			t.Fatalf("%q: %s is not after %s", text, next, after)
		}
		if second := c.Next(next, scheduler.When{}); !second.IsZero() && second.Sub(next) < time.Hour {
			t.Fatalf("%q: %s and %s are less than an hour apart", text, next, second)
		}
		if again, err := scheduler.Parse(c.String()); err != nil || !again.Next(after, scheduler.When{}).Equal(next) {
			t.Fatalf("%q reads differently as %q: %v", text, c, err)
		}
	})
}

func BenchmarkNext(b *testing.B) {
	after := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	plain := scheduler.When{Zone: zone(b, "America/New_York")}
	full := plain
	full.Quiet, full.Workdays, full.Anchor, full.Weeks = night, workweek, "2026-01-05", 2
	full.Jitter, full.Seed, full.Holidays = time.Hour, "mia", holidays("2026-03-16")
	for _, c := range []struct {
		name, cron string
		when       scheduler.When
	}{{"daily", "0 9 * * *", plain}, {"biweekly-all-rules", "0 9 * * 1", full}, {"yearly", "0 9 29 2 *", plain}} {
		b.Run(c.name, func(b *testing.B) {
			cadence := parse(b, c.cron)
			for b.Loop() {
				if cadence.Next(after, c.when).IsZero() {
					b.Fatal("never")
				}
			}
		})
	}
}
