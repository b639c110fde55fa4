package all_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
	"cairn/scheduler"
)

// TestWhoMovesIsAskedOnceAFortnight: Mia moves from Manila to Honolulu, where Monday
// morning is most of a day later. She is asked on Mondays there, neither twice nor on a
// day off.
func TestWhoMovesIsAskedOnceAFortnight(t *testing.T) {
	t.Parallel()
	for from, to := range map[string]string{"Asia/Manila": "Pacific/Honolulu", "Pacific/Honolulu": "Asia/Manila"} {
		t.Run(from, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.imports("name,email,timezone\nMia,mia@example.org," + from + "\n")
			p.set(&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: now})
			p.fires("checkin.plan:ms_1")
			p.imports("name,email,timezone\nMia,mia@example.org," + to + "\n")
			zone, err := time.LoadLocation(to)
			check(t, err)
			end := now.AddDate(0, 0, 33)
			for p.at = now; p.at.Before(end); p.at = p.at.Add(2 * time.Hour) {
				_, err := scheduler.Tick(t.Context(), p.store, p.router.Fire, p.at)
				check(t, err)
			}
			all, err := p.store.CheckInsAsked(t.Context(), now, end)
			check(t, err)
			var asked []models.Date
			for _, c := range all {
				if c.Person == p.id("mia") && c.Set == "mentee_biweekly" {
					asked = append(asked, models.DateOf(c.AskedAt.In(zone)))
				}
			}
			if diff := cmp.Diff([]models.Date{"2027-01-18", "2027-02-01"}, asked); diff != "" {
				t.Error(diff)
			}
		})
	}
}
