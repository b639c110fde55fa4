package models_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func TestNewestPair(t *testing.T) {
	t.Parallel()
	pair := func(id models.MentorshipID, state models.MentorshipState, day int) models.Mentorship {
		return models.Mentorship{ID: id, State: state, StartedAt: time.Date(2027, 1, day, 9, 0, 0, 0, time.UTC)}
	}
	ended, paused := pair("ended", models.MentorshipEnded, 9), pair("paused", models.MentorshipPaused, 8)
	old, young := pair("old", models.MentorshipActive, 1), pair("young", models.MentorshipActive, 2)
	for _, c := range []struct {
		name  string
		pairs []models.Mentorship
		want  models.MentorshipID
	}{
		{"the active one that began last, in any order", []models.Mentorship{young, old}, "young"},
		{"an active one before a paused one that began later", []models.Mentorship{old, paused}, "old"},
		{"a paused one where none is active", []models.Mentorship{ended, paused}, "paused"},
		{"none where all have ended", []models.Mentorship{ended}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := models.NewestPair(c.pairs).ID; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAPauseIsKept(t *testing.T) {
	t.Parallel()
	day := func(n int) time.Time { return time.Date(2027, 1, n, 9, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		name string
		then func(models.Mentorship) models.Mentorship
		want []models.Pause
	}{
		{"while it goes on", func(m models.Mentorship) models.Mentorship { return m.Rest(day(20), "2027-01-20", day(4)) }, []models.Pause{{From: day(4)}}},
		{"until it is over, early or not", func(m models.Mentorship) models.Mentorship { return m.Rest(day(20), "2027-01-20", day(4)).GoOn(day(8)) }, []models.Pause{{From: day(4), Until: day(8)}}},
		{"as one when it is made longer", func(m models.Mentorship) models.Mentorship {
			return m.Rest(day(8), "2027-01-08", day(4)).Rest(day(20), "2027-01-20", day(6)).GoOn(day(20))
		}, []models.Pause{{From: day(4), Until: day(20)}}},
		{"beside the one before", func(m models.Mentorship) models.Mentorship {
			return m.Rest(day(6), "2027-01-06", day(4)).GoOn(day(6)).Rest(day(20), "2027-01-20", day(8))
		}, []models.Pause{{From: day(4), Until: day(6)}, {From: day(8)}}},
		{"from the last change, if it began before pauses were kept", func(m models.Mentorship) models.Mentorship {
			m.State, m.PausedTill = models.MentorshipPaused, day(20)
			return m.GoOn(day(20))
		}, []models.Pause{{From: day(3), Until: day(20)}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := models.Mentorship{State: models.MentorshipActive, StartedAt: day(1)}
			m.UpdatedAt = day(3)
			if diff := cmp.Diff(c.want, c.then(m).Pauses); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAPauseEndsOnOneDayForBoth(t *testing.T) {
	t.Parallel()
	morning := time.Date(2027, 1, 20, 9, 0, 0, 0, time.FixedZone("", 13*60*60))
	rests := models.Mentorship{}.Rest(morning, "2027-01-20", morning.AddDate(0, 0, -9))
	if got := rests.PauseEnds(); got != "2027-01-20" {
		t.Errorf("it ends on %s", got)
	}
	rests.PausedTo = "" // as before that day was kept
	if got := rests.PauseEnds(); got != "2027-01-19" {
		t.Errorf("one from before ends on %s", got)
	}
}
