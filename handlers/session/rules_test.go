package session_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/session"
	"cairn/models"
)

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// monday is 9:00 in Chicago.
var monday = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

func TestATimeIsFoundWhereBothAreFree(t *testing.T) {
	t.Parallel()
	chicago, auckland, lisbon := zone(t, "America/Chicago"), zone(t, "Pacific/Auckland"), zone(t, "Europe/Lisbon")
	leave := []models.Absence{{From: monday, Until: monday.AddDate(0, 0, 7)}}
	taken := []models.Session{{State: models.SessionPlanned, StartsAt: time.Date(2027, 1, 5, 14, 0, 0, 0, time.UTC), Minutes: 60}}
	asked := []models.Session{{State: models.SessionAsked, StartsAt: taken[0].StartsAt, Minutes: 45}}
	for _, c := range []struct {
		name     string
		one, two session.Side
		taken    []models.Session
		want     []string
	}{
		{"both work by day in one zone", session.Side{Zone: chicago}, session.Side{Zone: chicago}, nil, []string{"Tue 5 08:00", "Wed 6 08:00", "Thu 7 08:00"}},
		{"one is six hours ahead", session.Side{Zone: chicago}, session.Side{Zone: lisbon}, nil, []string{"Tue 5 08:00", "Wed 6 08:00", "Thu 7 08:00"}},
		{"one has evenings only", session.Side{Zone: chicago, Times: []string{"wd-ev"}}, session.Side{Zone: chicago, Times: []string{"wd-ev", "we"}}, nil, []string{"Tue 5 17:00", "Wed 6 17:00", "Thu 7 17:00"}},
		{"the other side of the world, where it is tomorrow", session.Side{Zone: chicago, Times: []string{"wd-pm"}}, session.Side{Zone: auckland, Times: []string{"wd-am"}}, nil, []string{"Tue 5 13:00", "Wed 6 13:00", "Thu 7 13:00"}},
		{"one is on leave for a week", session.Side{Zone: chicago, Away: leave}, session.Side{Zone: chicago}, nil, []string{"Mon 11 09:00", "Tue 12 08:00", "Wed 13 08:00"}},
		{"an hour is taken", session.Side{Zone: chicago}, session.Side{Zone: chicago}, taken, []string{"Tue 5 09:00", "Wed 6 08:00", "Thu 7 08:00"}},
		{"somebody else has suggested an hour", session.Side{Zone: chicago}, session.Side{Zone: chicago}, asked, []string{"Tue 5 09:00", "Wed 6 08:00", "Thu 7 08:00"}},
		{"weekends only", session.Side{Zone: chicago, Times: []string{"we"}}, session.Side{Zone: chicago, Times: []string{"we"}}, nil, []string{"Sat 9 09:00", "Sun 10 09:00", "Sat 16 09:00"}},
		{"never at the same time", session.Side{Zone: chicago, Times: []string{"wd-am"}}, session.Side{Zone: chicago, Times: []string{"we"}}, nil, nil},
	} {
		var got []string
		for _, at := range session.Find(c.one, c.two, c.taken, monday, 3) {
			got = append(got, at.In(chicago).Format("Mon 2 15:04"))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// Whatever the zones and weeks, a suggestion is free for both, in the future,
// and on a day of its own.
func TestSuggestionsHoldOverTheClockChange(t *testing.T) {
	t.Parallel()
	ny, sydney := zone(t, "America/New_York"), zone(t, "Australia/Lord_Howe")
	one, two := session.Side{Zone: ny, Times: []string{"wd-am", "wd-pm", "wd-ev"}}, session.Side{Zone: sydney, Times: []string{"wd-am", "wd-pm", "wd-ev"}}
	for week := range 52 {
		now := monday.AddDate(0, 0, 7*week)
		found := session.Find(one, two, nil, now, 3)
		if len(found) != 3 {
			t.Errorf("week %d: %d times", week, len(found))
		}
		for i, at := range found {
			if !one.Free(at) || !two.Free(at) || !at.After(now) || i > 0 && at.Sub(found[i-1]) < 12*time.Hour {
				t.Errorf("week %d: %v", week, found)
			}
		}
	}
}
