package away_test

import (
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

// Mia, her supervisor and her coordinator enter leave for Mia in the same moment, on days
// that overlap: one is on file, and the others read of it.
func TestThreeEnterTheSameLeaveAtOnce(t *testing.T) {
	t.Parallel()
	for name, url := range map[string]func(testing.TB) string{
		"SQLite":     func(tb testing.TB) string { return "sqlite:" + filepath.Join(tb.TempDir(), "race.db") },
		"PostgreSQL": pgtest.URL,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, router := program(t, url(t))
			for week := range 10 {
				enterAtOnce(t, s, router, models.DateOf(monday).Plus(7*week))
			}
			report, err := s.AuditVerify(t.Context(), t.Output())
			must(t, err)
			if !report.Sound() {
				t.Errorf("the record does not hold: %+v", report)
			}
		})
	}
}

var monday = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// enterAtOnce enters leave that begins on a day, or on one of the two after it, and that
// lasts three days.
func enterAtOnce(t *testing.T, s *store.Store, router *handlers.Router, day models.Date) {
	t.Helper()
	var begin, done sync.WaitGroup
	begin.Add(1)
	users := []string{"UMIA", "USAM", "UCARLA"}
	answers := make([]bot.Answer, len(users))
	for i, user := range users {
		done.Go(func() {
			begin.Wait()
			from := day.Plus(i)
			answers[i] = router.Handle(t.Context(), bot.Event{
				ID: fmt.Sprint(user, day), Kind: bot.Submit, Platform: "slack", Workspace: "T1", User: user, Action: bot.Do("away.save", "mia"),
				Values: map[string][]string{"from": {string(from)}, "until": {string(from.Plus(2))}},
			})
		})
	}
	begin.Done()
	done.Wait()

	leave, err := s.Absences(t.Context(), "mia")
	must(t, err)
	var saved, refused int
	for _, x := range leave {
		if !x.From.Before(day.In(time.UTC)) {
			saved++
		}
	}
	for _, a := range answers {
		if len(a.Errors) > 0 {
			refused++
		}
	}
	if saved != 1 || refused != 2 {
		t.Errorf("%s: %d are on file, %d read that they overlap: %+v", day, saved, refused, answers)
	}
}

// program is the whole bot without a chat platform, for Mia, Sam who supervises her, and
// Carla who coordinates.
func program(t *testing.T, url string) (*store.Store, *handlers.Router) {
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
		Now: func() time.Time { return monday.Add(-48 * time.Hour) }, Log: slog.New(slog.DiscardHandler), Command: "/mentor",
	})
	must(t, err)
	began := monday.AddDate(-1, 0, 0)
	save := []models.Noun{&models.Supervision{ID: "sv_mia", Person: "mia", Supervisor: "sam", From: began}}
	for id, as := range map[models.PersonID]models.Role{"mia": models.MenteeRole, "sam": models.SupervisorRole, "carla": models.CoordinatorRole} {
		save = append(save,
			&models.Person{ID: id, Name: string(id), State: models.Active},
			&models.Account{ID: "ac_" + string(id), Person: id, Platform: "slack", User: users[id]},
			&models.Assignment{ID: "as_" + string(id), Person: id, Role: as, From: began})
	}
	must(t, s.Commit(t.Context(), models.Commit{At: began, Action: "test", Save: save}))
	return s, router
}

var users = map[models.PersonID]string{"mia": "UMIA", "sam": "USAM", "carla": "UCARLA"}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
