package officehours_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/storytest"
)

// TestAnOutageSkipsTheHoursThatHavePassed: the program was down while hours that repeat
// went by. The next one that is announced is still ahead, and the host hears nothing of
// those of which nobody knew.
func TestAnOutageSkipsTheHoursThatHavePassed(t *testing.T) {
	t.Parallel()
	type moment struct {
		month     time.Month
		day, hour int
	}
	for name, c := range map[string]struct {
		up   moment
		next string
	}{
		"no outage":                       {moment{3, 12, 10}, "Thursday, March 18, 9:00 AM CDT"},
		"up an hour before the next":      {moment{3, 18, 8}, "Thursday, March 18, 9:00 AM CDT"},
		"up at the moment it would begin": {moment{3, 18, 9}, "Thursday, March 25, 9:00 AM CDT"},
		"down for three weeks":            {moment{4, 2, 10}, "Thursday, April 8, 9:00 AM CDT"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, chicago := weekly(t)
			s.Turn(time.Date(2027, c.up.month, c.up.day, c.up.hour, 0, 0, 0, chicago))
			s.Settle()
			var said []string
			for _, seen := range s.Seen("U0LEO") {
				if seen.How == storytest.Said {
					first, _, _ := strings.Cut(seen.Text, "\n")
					said = append(said, first)
				}
			}
			want := []string{
				"Crisis notes did not begin, so I closed it. If something came up, you can plan it again whenever it suits you.",
				"Crisis notes repeats every week at this time. After each one I announce the next.",
				"Office hours: Crisis notes · " + c.next + " · 60 minutes",
			}
			if slices.Sort(said); !cmp.Equal(said, want) {
				t.Error(cmp.Diff(want, said))
			}
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestHoursLeaveAChannelThatOthersCanRead, also when none were announced there at the
// moment when it was shared, or closed.
func TestHoursLeaveAChannelThatOthersCanRead(t *testing.T) {
	t.Parallel()
	for what, leaves := range map[storytest.Change]bool{storytest.IsShared: true, storytest.IsArchived: true, storytest.IsRenamed: false} {
		t.Run(string(what), func(t *testing.T) {
			t.Parallel()
			s, chicago := weekly(t)
			s.Turn(time.Date(2027, 3, 11, 15, 0, 0, 0, chicago)) // the first is over
			s.Settle()
			must(t, s.Change("#help-desk", what))
			s.Settle()
			s.Turn(time.Date(2027, 3, 12, 10, 0, 0, 0, chicago))
			s.Settle()
			where := map[bool]string{true: "#mentoring-sessions", false: "#help-desk"}[leaves]
			for _, place := range s.Places() {
				announced := strings.Contains(text(s.Seen(place)), "Thursday, March 18")
				if announced != (place == where) {
					t.Errorf("the next hour is announced in %s: %t", place, announced)
				}
			}
			if !slices.Contains(s.Places(), where) {
				t.Errorf("nothing is said in %s, but in %v", where, s.Places())
			}
		})
	}
}

// TestHoursFollowTheirChannel to its other id, which it gets between two of them.
func TestHoursFollowTheirChannel(t *testing.T) {
	t.Parallel()
	s, chicago := weekly(t)
	s.Turn(time.Date(2027, 3, 11, 15, 0, 0, 0, chicago)) // the first is over
	s.Settle()
	must(t, s.Change("#help-desk", storytest.GetsNewID))
	s.Turn(time.Date(2027, 3, 12, 10, 0, 0, 0, chicago))
	s.Settle()
	for _, place := range s.Places() {
		if announced := strings.Contains(text(s.Seen(place)), "Thursday, March 18"); announced != (place == "#help-desk-2") {
			t.Errorf("the next hour is announced in %s: %t", place, announced)
		}
	}
}

func text(all []storytest.Seen) (out string) {
	for _, seen := range all {
		out += seen.Text + "\n"
	}
	return out
}

// weekly is a program in which Leo has begun office hours, the first on Thursday, March 11
// at nine.
func weekly(t *testing.T) (storytest.Stage, *time.Location) {
	t.Helper()
	chicago, err := time.LoadLocation("America/Chicago")
	must(t, err)
	s := storytest.NewPaper(t)
	s.Turn(time.Date(2027, 3, 10, 10, 0, 0, 0, chicago))
	must(t, s.Import("name,email,slack_id,timezone,locale,roles\nLeo,leo@example.org,U0LEO,America/Chicago,en,mentor\n",
		[]storytest.Fact{{Channel: "#help-desk", Members: []string{"U0LEO"}}}))
	s.Settle()
	must(t, s.CommandIn("U0LEO", "#help-desk", "/mentor hours Crisis notes"))
	must(t, s.Submit("U0LEO", map[string][]string{"day": {"2027-03-11"}, "time": {"9 AM"}, "places": {"2"}, "weekly": {"Every week"}}))
	s.Settle()
	s.Seen("U0LEO")
	return s, chicago
}
