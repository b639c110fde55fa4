package circle_test

import (
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// Thirty people reach for the four places of a group at the same moment: never
// more than four are in, everybody else is told why, and one meeting is planned.
func TestMorePeopleThanPlacesJoinAtOnce(t *testing.T) {
	t.Parallel()
	const people, places = 30, 4
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := program(t, began, people)
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: []models.Noun{&models.Circle{
		ID: "ci_1", Type: models.GroupSession, Host: "pe_leo", Name: "First crisis calls", State: models.CircleForming, Most: places,
		Every: 7, Minutes: 45, Meetings: 4, NextAt: began.AddDate(0, 0, 2), Place: models.PlaceThread, Platform: "paper", Channel: "C1",
	}}}))

	var pressing sync.WaitGroup
	start := make(chan struct{})
	answered := make([]string, people)
	for i := range people {
		pressing.Go(func() {
			<-start
			answer := router.Handle(t.Context(), bot.Event{
				Kind: bot.Click, ID: fmt.Sprint("ev", i), Platform: "paper", User: fmt.Sprint("mentee", i), Channel: "C1", Action: "circle.join:ci_1",
			})
			if answer.Message != nil {
				answered[i] = answer.Message.Plain()
			}
		})
	}
	close(start)
	pressing.Wait()

	members, err := st.CircleMembers(t.Context(), "ci_1")
	must(t, err)
	in := map[models.PersonID]bool{}
	for _, m := range models.Current(members) {
		in[m.Person] = true
	}
	if len(in) == 0 || len(in) > places {
		t.Errorf("%d are in, of %d places", len(in), places)
	}
	for i, text := range answered {
		if id := models.PersonID(fmt.Sprint("pe_mentee", i)); in[id] == (text != "") {
			t.Errorf("%s is in: %t, and was told %q", id, in[id], text)
		}
	}
	t.Logf("%d are in", len(in))
	meetings, err := st.Meetings(t.Context(), "ci_1")
	must(t, err)
	if len(in) >= 3 && len(meetings) != 1 {
		t.Errorf("%d meetings are planned", len(meetings))
	}
}

// program is the whole bot without a chat platform, with leo, a mentor, and so
// many mentees.
func program(t *testing.T, began time.Time, mentees int) (*store.Store, *handlers.Router) {
	t.Helper()
	words, err := prompts.Load(nil)
	must(t, err)
	calendar, err := handlers.NewCalendar(config.Default())
	must(t, err)
	st, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "circle.db"), store.Options{})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	must(t, st.Migrate(t.Context()))
	board, err := handlers.NewBoard(all.Activities(st, config.Default(), calendar, "/mentor"))
	must(t, err)
	var clock atomic.Int64
	router, err := handlers.New(handlers.Config{
		Store: st, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: config.Default(),
		Now: func() time.Time { return began.Add(time.Duration(clock.Add(1)) * time.Microsecond) },
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Command: "/mentor",
	})
	must(t, err)
	users := []string{"leo"}
	for i := range mentees {
		users = append(users, fmt.Sprint("mentee", i))
	}
	var nouns []models.Noun
	for i, user := range users {
		role := models.MenteeRole
		if i == 0 {
			role = models.MentorRole
		}
		id := models.PersonID("pe_" + user)
		nouns = append(nouns,
			&models.Person{ID: id, Name: user, Zone: "America/Chicago", Locale: "en", State: models.Active},
			&models.Account{ID: "ac_" + user, Person: id, Platform: "paper", User: user},
			&models.Assignment{ID: "as_" + user, Person: id, Role: role, From: began.Add(-time.Hour)})
	}
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: nouns}))
	return st, router
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
