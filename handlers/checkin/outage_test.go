package checkin_test

import (
	"strings"
	"testing"
	"time"

	"cairn/handlers/storytest"
)

const people = `name,email,slack_id,timezone,locale,site,hired_on,supervisor_email,roles
Carla,carla@example.org,U0CARLA,America/Chicago,en,,,,coordinator
Mia,mia@example.org,U0MIA,America/New_York,en,,2027-01-05,,mentee
Leo,leo@example.org,U0LEO,America/Phoenix,en,,,,mentor;supervisor
Ana,ana@example.org,U0ANA,Pacific/Auckland,es,,2027-01-04,,mentee
`

// everything that the built-in program asks.
var everything = []string{
	"pulse", "supervisor_weekly", "new_hire", "milestone_mentee", "milestone_mentor", "tension_mentee", "tension_mentor",
}

// stage is a program in which Leo mentors Mia and Ana, and everything is asked.
func stage(t *testing.T, now time.Time) storytest.Stage {
	t.Helper()
	s := storytest.NewPaper(t)
	s.Turn(now)
	err := s.Import(people, []storytest.Fact{
		{Asks: everything},
		{Who: "leo@example.org", With: "mia@example.org", Mentors: "crisis_documentation"},
		{Who: "leo@example.org", With: "ana@example.org", Mentors: "crisis_documentation"},
	})
	if err != nil {
		t.Fatal(err)
	}
	s.Settle()
	return s
}

// said is how many new messages somebody got that are not about gates.
func said(s storytest.Stage, user string) (n int, text string) {
	for _, seen := range s.Seen(user) {
		if seen.How == storytest.Said && !strings.Contains(seen.Text, "gate") && !strings.Contains(seen.Text, "control ") {
			n, text = n+1, text+seen.Text+"\n---\n"
		}
	}
	return n, text
}

var begin = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// play turns the clock from event to event and notes who is told when.
func play(s storytest.Stage, from, to time.Time, told func(user string, at time.Time, n int, text string)) {
	for now := from; ; {
		s.Turn(now)
		s.Settle()
		for _, user := range []string{"U0MIA", "U0LEO", "U0ANA", "U0CARLA"} {
			if n, text := said(s, user); n > 0 {
				told(user, now, n, text)
			}
		}
		next, some := s.Next()
		if !some || next.After(to) {
			return
		}
		if next.After(now) {
			now = next
		}
	}
}

// TestAnOutageEndsInOneMessage: the program was down for days, or the clock
// jumped. Whatever came due meanwhile, each person is told of it once, at a time
// when they may be.
func TestAnOutageEndsInOneMessage(t *testing.T) {
	t.Parallel()
	for name, days := range map[string]int{"three days": 3, "a weekend": 5, "three weeks": 21} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := stage(t, begin)
			down := begin.AddDate(0, 0, 13) // the day before everybody is asked
			play(s, begin, down, func(string, time.Time, int, string) {})
			up := down.AddDate(0, 0, days)
			last := map[string]time.Time{}
			play(s, up, up.Add(72*time.Hour), func(user string, at time.Time, n int, text string) {
				if n > 1 || at.Sub(last[user]) < 3*time.Hour {
					t.Errorf("%s got %d messages at %s, after %s:\n%s", user, n, at, last[user], text)
				}
				last[user] = at
			})
			if len(last) < 3 {
				t.Errorf("only %v were told of anything", last)
			}
		})
	}
}

// TestNobodyIsToldTwiceInAnHour plays six weeks of everything that the built-in
// program asks, answered by nobody.
func TestNobodyIsToldTwiceInAnHour(t *testing.T) {
	t.Parallel()
	s := stage(t, begin)
	last := map[string]time.Time{}
	total := 0
	play(s, begin, begin.AddDate(0, 0, 45), func(user string, at time.Time, n int, text string) {
		if total += n; n > 1 || at.Sub(last[user]) < time.Hour {
			t.Errorf("%s got %d messages at %s, after %s:\n%s", user, n, at, last[user], text)
		}
		last[user] = at
	})
	if total < 30 {
		t.Errorf("%d messages in six weeks: this test has nothing to look at", total)
	}
}

// TestCoordinatorsHearWhoDidNotAnswerAfterAnOutage: the program was away on the
// day on which they would have read of it, and they read of it once.
func TestCoordinatorsHearWhoDidNotAnswerAfterAnOutage(t *testing.T) {
	t.Parallel()
	for name, away := range map[string]time.Duration{"no outage": 0, "an outage of a day": 34 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := stage(t, begin)
			var heard []string
			note := func(user string, _ time.Time, _ int, text string) {
				if user == "U0CARLA" && strings.Contains(text, "have not answered yet") {
					heard = append(heard, text)
				}
			}
			down := time.Date(2027, 1, 26, 4, 0, 0, 0, time.UTC) // Monday evening in Chicago
			play(s, begin, down, func(string, time.Time, int, string) {})
			play(s, down.Add(away), time.Date(2027, 1, 27, 20, 0, 0, 0, time.UTC), note)
			if len(heard) != 1 || !strings.Contains(heard[0], "Leo") {
				t.Errorf("Carla heard %d times who did not answer, want once and of Leo: %v", len(heard), heard)
			}
		})
	}
}

// TestAMentorHearsOfItThoughTheMomentIsPast: no timer fires exactly when it is due.
func TestAMentorHearsOfItThoughTheMomentIsPast(t *testing.T) {
	t.Parallel()
	for name, late := range map[string]time.Duration{"a moment": 20 * time.Millisecond, "an hour": time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := stage(t, begin)
			heard := 0
			nine := time.Date(2027, 1, 25, 16, 0, 0, 0, time.UTC) // where Leo is
			play(s, begin, nine.Add(-time.Minute), func(string, time.Time, int, string) {})
			play(s, nine.Add(late), nine.Add(8*time.Hour), func(user string, _ time.Time, _ int, text string) {
				if user == "U0LEO" {
					heard += strings.Count(text, "Mia has not answered the check-in")
				}
			})
			if heard != 1 {
				t.Errorf("Leo heard %d times that Mia has not answered, want once", heard)
			}
		})
	}
}
