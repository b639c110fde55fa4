package models_test

import (
	"testing"
	"time"

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
