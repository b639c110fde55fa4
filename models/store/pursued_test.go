package store_test

import (
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// What a report of some days has to know: goals that were under way or were to
// be reached, and sessions that took place.
func TestGoalsPursuedAndSessionsHeldInSomeDays(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		from, until := noon, noon.AddDate(0, 0, 30)
		day := func(n int) time.Time { return noon.AddDate(0, 0, n) }
		goal := func(id models.GoalID, state models.GoalState, live, scored, due int) models.Noun {
			g := &models.Goal{ID: id, Mentorship: "ms_1", Mentee: "pe_mia", State: state, LiveAt: day(live), Due: models.DateOf(day(due))}
			if state == models.GoalClosed {
				g.ScoredAt = day(scored)
			}
			return g
		}
		session := func(id models.SessionID, kind models.SessionType, state models.SessionState, starts int) models.Noun {
			return &models.Session{ID: id, Type: kind, State: state, StartsAt: day(starts)}
		}
		save(t, s, person("pe_mia"), person("pe_max"), &models.Mentorship{ID: "ms_1", Mentee: "pe_mia", Mentor: "pe_max", State: models.MentorshipActive, StartedAt: noon})
		save(t, s,
			goal("gl_live", models.GoalLive, -40, 0, 20), goal("gl_late", models.GoalLive, -39, 0, -10), goal("gl_begun", models.GoalLive, 29, 0, 60),
			goal("gl_closed", models.GoalClosed, -38, 10, 12), goal("gl_early", models.GoalClosed, -37, -1, 0), goal("gl_before", models.GoalClosed, -36, -2, -1),
			goal("gl_after", models.GoalLive, 30, 0, 90), &models.Goal{ID: "gl_draft", Mentorship: "ms_1", Mentee: "pe_mia", State: models.GoalProposed, Due: models.DateOf(day(20))},
			session("se_first", models.PairSession, models.SessionHeld, 0), session("se_last", models.PairSession, models.SessionHeld, 29),
			session("se_before", models.PairSession, models.SessionHeld, -1), session("se_after", models.PairSession, models.SessionHeld, 30),
			session("se_missed", models.PairSession, models.SessionMissed, 5), session("se_flash", models.FlashSession, models.SessionHeld, 5),
		)
		goals, err := s.GoalsPursued(t.Context(), from, until)
		if err != nil {
			t.Fatal(err)
		}
		var pursued []models.GoalID
		for _, g := range goals {
			pursued = append(pursued, g.ID)
		}
		same(t, "goals", pursued, []models.GoalID{"gl_live", "gl_late", "gl_closed", "gl_early", "gl_begun"})
		sessions, err := s.PairSessionsHeld(t.Context(), from, until)
		if err != nil {
			t.Fatal(err)
		}
		var held []models.SessionID
		for _, one := range sessions {
			held = append(held, one.ID)
		}
		same(t, "sessions", held, []models.SessionID{"se_first", "se_last"})
	})
}
