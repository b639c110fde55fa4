package checkin_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"cairn/handlers/checkin"
	"cairn/models"
)

// TestFortyWeeksWithoutAnAnswer counts what a story shows word by word. With each of the
// twenty check-ins and its reminders it was 58 messages to Mia, 77 to Leo and 19 to Carla.
func TestFortyWeeksWithoutAnAnswer(t *testing.T) {
	t.Parallel()
	story, err := os.ReadFile("testdata/silent_for_forty_weeks.story")
	if err != nil {
		t.Fatal(err)
	}
	silent, _, answers := strings.Cut(string(story), "mia types /mentor checkin")
	if !answers {
		t.Fatal("Mia never answers")
	}
	for of, want := range map[string]int{
		"bot to mia:":                16, // three times with two reminders, three times without, and four of fourteen
		"bot to mia:\n  | Check-in:": 16,
		"bot to leo:":                19, // the same, and three times that Mia did not answer
		"bot to carla:":              3,
	} {
		if got := strings.Count(silent, of); got != want {
			t.Errorf("%d times %q, want %d", got, of, want)
		}
	}
}

func TestWhatCountsAsLeftOpen(t *testing.T) {
	t.Parallel()
	closes := monday.AddDate(0, 0, 9)
	org := func(state models.MentorshipState, absences ...models.Absence) models.Org {
		return models.NewOrg(models.OrgParts{
			People:      []models.Person{{ID: "mia", State: models.Active}},
			Mentorships: []models.Mentorship{{ID: "ms_1", Mentee: "mia", Mentor: "leo", State: state}},
			Absences:    absences,
		})
	}
	leave := func(from, until int) models.Absence {
		return models.Absence{Person: "mia", From: monday.AddDate(0, 0, from), Until: monday.AddDate(0, 0, until)}
	}
	rested := func(from, until int) models.Org {
		return models.NewOrg(models.OrgParts{
			People: []models.Person{{ID: "mia", State: models.Active}},
			Mentorships: []models.Mentorship{{ID: "ms_1", Mentee: "mia", Mentor: "leo", State: models.MentorshipActive, Pauses: []models.Pause{
				{From: monday.AddDate(0, 0, from), Until: monday.AddDate(0, 0, until)},
			}}},
		})
	}
	patience := models.Silence{Unreminded: 3, Seldom: 6, Every: 4}
	open := models.CheckIn{Person: "mia", Mentorship: "ms_1", AskedAt: monday, ClosesAt: closes, Rung: 1, Missed: 5}
	answered, untold, unannounced := open, open, open
	answered.AnsweredAt, untold.Rung = monday.Add(time.Hour), 0
	unannounced.Rung, unannounced.Missed = 0, 7
	active := org(models.MentorshipActive)
	for _, c := range []struct {
		name   string
		org    models.Org
		c      models.CheckIn
		before int
		want   int
	}{
		{"it was left open", active, open, 5, 6},
		{"it was answered", active, answered, 5, 0},
		{"nobody was told of it, after an outage", active, untold, 5, 5},
		{"it stood on the home alone, as it should", active, unannounced, 7, 8},
		{"the one before closed only after it was asked", active, open, 6, 7},
		{"the pair is on a pause", org(models.MentorshipPaused), open, 5, 5},
		{"the pair was on a pause for a part of it", rested(2, 4), open, 5, 5},
		{"the pause was over before", rested(-4, 0), open, 5, 6},
		{"the pair has ended", org(models.MentorshipEnded), open, 5, 5},
		{"the person was on leave for a part of it", org(models.MentorshipActive, leave(2, 4)), open, 5, 5},
		{"the leave is over before", org(models.MentorshipActive, leave(-4, 0)), open, 5, 6},
		{"the leave begins after", org(models.MentorshipActive, leave(10, 12)), open, 5, 6},
	} {
		if got := checkin.Missed(c.org, patience, c.c, c.before, closes); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
