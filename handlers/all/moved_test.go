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

// TestNothingOfAnEarlierMorningWakesAnybody: what was planned for a morning comes due at
// eleven at night where the two are by now, and waits for theirs. A session that begins
// before that is told of anyway.
func TestNothingOfAnEarlierMorningWakesAnybody(t *testing.T) {
	t.Parallel()
	night, morning := now, time.Date(2027, 1, 4, 23, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		do      string
		session time.Duration // from now on; 0: there is none
		want    time.Time
	}{
		"an agenda":                 {"session.prepare:se_1", 24 * time.Hour, morning},
		"an agenda that is late":    {"session.prepare:se_1", 6 * time.Hour, night},
		"whether they met":          {"session.after:se_1", -24 * time.Hour, morning},
		"a pair that does not meet": {"session.watch:ms_1/0", 0, morning},
		"a request that waits":      {"feedback.remind:as_1", 0, morning},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.imports("name,email,timezone\nMia,mia@example.org,Asia/Manila\nLeo,leo@example.org,Asia/Manila\n")
			p.settle()
			mia, leo := p.id("mia"), p.id("leo")
			p.set(
				&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now.AddDate(0, 0, -30)},
				&models.Ask{ID: "as_1", Mentorship: "ms_1", Mentee: mia, Owner: leo, State: models.AskOpen, AnswerBy: now.Add(24 * time.Hour)},
			)
			if c.session != 0 {
				p.set(&models.Session{ID: "se_1", Mentorship: "ms_1", Type: models.PairSession, State: models.SessionPlanned, StartsAt: now.Add(c.session), Minutes: 30})
			}
			p.drained()
			p.fires(c.do)
			told := p.drained()
			for _, d := range told {
				if !d.DueAt.Equal(c.want) {
					t.Errorf("%s is due at %v, want %v", d.Key, d.DueAt, c.want)
				}
			}
			if len(told) == 0 {
				t.Error("nobody is told")
			}
		})
	}
}
