package matching_test

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
	"cairn/prompts"
)

// Fifty mentees reach for a mentor's last place in the same moment. One has it;
// the others hear so, wait, and come first; the record holds.
func TestFiftyAtOnceForTheLastPlace(t *testing.T) {
	t.Parallel()
	for name, url := range map[string]func(testing.TB) string{
		"SQLite":     func(tb testing.TB) string { return "sqlite:" + filepath.Join(tb.TempDir(), "race.db") },
		"PostgreSQL": pgtest.URL,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			lastPlace(t, url(t), 50)
		})
	}
}

func lastPlace(t *testing.T, url string, n int) {
	t.Helper()
	s, err := store.Open(t.Context(), url, store.Options{})
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	must(t, s.Migrate(t.Context()))
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	must(t, err)
	words, err := prompts.Load(nil)
	must(t, err)
	board, err := handlers.NewBoard(all.Activities(s, policy, calendar, "/mentor"))
	must(t, err)
	router, err := handlers.New(handlers.Config{
		Store: s, Words: words, Board: board, Platforms: map[string]bot.Platform{"slack": nil}, Policy: policy,
		Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler), Command: "/mentor",
	})
	must(t, err)
	must(t, s.Commit(t.Context(), models.Commit{At: now, Action: "test", Save: reachers(n)}))

	var begin, done sync.WaitGroup
	begin.Add(1)
	answers := make([]bot.Answer, n)
	for i := range n {
		done.Go(func() {
			begin.Wait()
			answers[i] = router.Handle(context.Background(), bot.Event{
				ID: fmt.Sprint("ev", i), Kind: bot.Click, Platform: "slack", Workspace: "T1", User: fmt.Sprint("U", i),
				Action: bot.Do("matching.accept", fmt.Sprintf("pr_%d", i)),
			})
		})
	}
	begin.Done()
	done.Wait()

	for i, answer := range answers {
		if answer.Message != nil || answer.Retry {
			t.Errorf("mentee %d was refused: %+v", i, answer)
		}
	}
	leo, err := s.IntakeOf(t.Context(), "leo", models.AsMentor)
	must(t, err)
	pairs, err := s.MentorshipsOf(t.Context(), "leo")
	must(t, err)
	if leo.Taken != 1 || len(pairs) != 1 {
		t.Fatalf("one place, %d taken, %d pairs", leo.Taken, len(pairs))
	}
	for i := range n {
		id := models.PersonID(fmt.Sprint("m", i))
		in, err := s.IntakeOf(t.Context(), id, models.AsMentee)
		must(t, err)
		switch {
		case id == pairs[0].Mentee:
			if in.State != models.IntakeMatched {
				t.Errorf("%s has the place and is %s", id, in.State)
			}
		case in.State != models.IntakeSubmitted || !in.First || in.Why == "":
			t.Errorf("%s waits as %s, first %t, told %q", id, in.State, in.First, in.Why)
		}
	}
	report, err := s.AuditVerify(t.Context(), t.Output())
	must(t, err)
	if !report.Sound() {
		t.Errorf("the record does not hold: %+v", report)
	}
}

// reachers are n mentees who were all told of Leo, who has one place and said
// yes to all of them.
func reachers(n int) []models.Noun {
	out := []models.Noun{
		&models.Person{ID: "leo", Name: "Leo", State: models.Active},
		&models.Assignment{ID: "as_leo", Person: "leo", Role: models.MentorRole, From: now.Add(-time.Hour)},
		&models.Intake{ID: "in_leo", Person: "leo", Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "safety", Level: 5, Places: 1},
	}
	for i := range n {
		id := models.PersonID(fmt.Sprint("m", i))
		out = append(out,
			&models.Person{ID: id, Name: string(id), State: models.Active},
			&models.Account{ID: "ac_" + string(id), Person: id, Platform: "slack", User: fmt.Sprint("U", i)},
			&models.Assignment{ID: "as_" + string(id), Person: id, Role: models.MenteeRole, From: now.Add(-time.Hour)},
			&models.Intake{ID: models.IntakeID("in_" + string(id)), Person: id, Side: models.AsMentee, State: models.IntakeProposed, Competency: "safety", Level: 2},
			&models.Proposal{
				ID: models.ProposalID(fmt.Sprintf("pr_%d", i)), Round: "rd", Mentee: id, Mentor: "leo", Competency: "safety",
				State: models.ProposalReleased, MentorSays: models.Accepts, ReleasedAt: now, AnswerBy: now.Add(72 * time.Hour),
			})
	}
	return out
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
