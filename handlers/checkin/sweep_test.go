package checkin_test

import (
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/handlers/checkin"
	"cairn/models"
	"cairn/models/store"
)

// TestTheNightlyCheckSetsEveryMissingDate: a program.yaml that asks more, or an import
// of a thousand people, is seen to in parts, so that others go first in between. Each
// part goes on where the last one ended, and a date that is set stays as it is.
func TestTheNightlyCheckSetsEveryMissingDate(t *testing.T) {
	t.Parallel()
	words, policy, calendar := defaults(t)
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	board, err := handlers.NewBoard(all.Activities(s, policy, calendar, "/mentor"))
	if err != nil {
		t.Fatal(err)
	}
	now := monday
	router, err := handlers.New(handlers.Config{
		Store: s, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: policy, Calendar: calendar,
		Now: func() time.Time { return now }, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Command: "/mentor",
	})
	if err != nil {
		t.Fatal(err)
	}
	var nouns []models.Noun
	for i := range 400 {
		mentee, mentor := models.PersonID(fmt.Sprint("p_mentee", i)), models.PersonID(fmt.Sprint("p_mentor", i))
		nouns = append(nouns,
			&models.Person{ID: mentee, Name: "Mia", State: models.Active}, &models.Person{ID: mentor, Name: "Leo", State: models.Active},
			&models.Assignment{ID: fmt.Sprint("as_", i), Person: mentor, Role: models.SupervisorRole, From: monday.AddDate(0, -1, 0)},
			&models.Mentorship{ID: models.MentorshipID(fmt.Sprint("ms_", i)), Mentee: mentee, Mentor: mentor, State: models.MentorshipActive, StartedAt: monday},
		)
	}
	held := models.At(monday.AddDate(0, 2, 0), "checkin.ask:ms_7/mentee_biweekly")
	if err := s.Commit(t.Context(), models.Commit{At: monday, Save: nouns, Timers: []models.Timer{held}}); err != nil {
		t.Fatal(err)
	}
	org, err := s.Org(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	pairs, err := s.ActiveMentorships(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for k := range checkin.Everything(policy, org, pairs, monday) {
		if !calendar.Next(k.Rule, k.Who, nil, k.Pair.StartedAt, monday).IsZero() {
			want = append(want, k.Do())
		}
	}
	if err := router.Do(t.Context(), "checkin.sweep", handlers.Reply{Timers: []models.Timer{models.At(monday, "checkin.sweep")}}); err != nil {
		t.Fatal(err)
	}
	parts := 0
	for ; parts < 20; parts++ {
		due, err := s.ClaimTimers(t.Context(), now, time.Minute, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(due) == 0 {
			break
		}
		if errs := router.Fire(t.Context(), due); errs[0] != nil || due[0].Do != "checkin.sweep" {
			t.Fatal(due[0].Do, errs)
		}
		now = now.Add(2 * time.Second)
	}
	got, err := s.TimerKeys(t.Context(), "checkin.ask:")
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(want)
	if slices.Sort(got); !slices.Equal(got, want) || len(want) < 1200 {
		t.Errorf("%d dates are set, want %d", len(got), len(want))
	}
	if most := len(want)/500 + 1; parts != most {
		t.Errorf("seen to in %d parts, want %d", parts, most)
	}
	far, err := s.ClaimTimers(t.Context(), held.DueAt, time.Minute, 5000)
	i := slices.IndexFunc(far, func(t models.Timer) bool { return strings.HasSuffix(t.Do, ":ms_7/mentee_biweekly") })
	if err != nil || i < 0 || !far[i].DueAt.Equal(held.DueAt) {
		t.Errorf("the date that was set is not what it was: %v", err)
	}
}
