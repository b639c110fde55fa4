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
	chicago, err := time.LoadLocation("America/Chicago")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		up   time.Time
		next string
	}{
		"no outage":                       {time.Date(2027, 3, 12, 10, 0, 0, 0, chicago), "Thursday, March 18, 9:00 AM CDT"},
		"up an hour before the next":      {time.Date(2027, 3, 18, 8, 0, 0, 0, chicago), "Thursday, March 18, 9:00 AM CDT"},
		"up at the moment it would begin": {time.Date(2027, 3, 18, 9, 0, 0, 0, chicago), "Thursday, March 25, 9:00 AM CDT"},
		"down for three weeks":            {time.Date(2027, 4, 2, 10, 0, 0, 0, chicago), "Thursday, April 8, 9:00 AM CDT"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := storytest.NewPaper(t)
			s.Turn(time.Date(2027, 3, 10, 10, 0, 0, 0, chicago))
			must(t, s.Import("name,email,slack_id,timezone,locale,roles\nLeo,leo@example.org,U0LEO,America/Chicago,en,mentor\n",
				[]storytest.Fact{{Channel: "#help-desk", Members: []string{"U0LEO"}}}))
			s.Settle()
			must(t, s.CommandIn("U0LEO", "#help-desk", "/mentor hours Crisis notes"))
			must(t, s.Submit("U0LEO", map[string][]string{"day": {"2027-03-11"}, "time": {"9 AM"}, "places": {"2"}, "weekly": {"Every week"}}))
			s.Settle()
			s.Seen("U0LEO")

			s.Turn(c.up)
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
				"Crisis notes repeats every week at this time. The day after each one I announce the next.",
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
