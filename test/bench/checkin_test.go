package bench_test

import (
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
	"cairn/scheduler"
)

// asking is how many pairs are asked at once: the mentee of each, on the same
// Monday morning.
const asking = 10_000

// batch is how much of what is there before is saved at once.
const batch = 200

// BenchmarkPrompts is what a check-in costs from the timer to the queue: the
// date after it is worked out, the check-in saved with its line in the record,
// the doorbell rung, the message rendered and queued. Everything is the shipped
// bot's; only sending is left out.
func BenchmarkPrompts(b *testing.B) {
	for _, dialect := range []string{"postgres", "sqlite"} {
		b.Run(dialect, func(b *testing.B) { benchmarkPrompts(b, dialect) })
	}
}

func benchmarkPrompts(b *testing.B, dialect string) {
	s := must(store.Open(b.Context(), database(b, dialect), store.Options{}))(b)
	b.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	now := time.Date(2027, 3, 1, 15, 30, 0, 0, time.UTC)
	matched(b, s, now)
	router := promptRouter(b, s, func() time.Time { return now })
	sent := 0
	for b.Loop() {
		b.StopTimer()
		var due []models.Timer
		for i := range asking {
			due = append(due, models.At(now, fmt.Sprintf("checkin.ask:ms_%05d/mentee_biweekly", i)))
		}
		for some := range slices.Chunk(due, batch) {
			if err := s.Commit(b.Context(), models.Commit{At: now, Timers: some}); err != nil {
				b.Fatal(err)
			}
		}
		b.StartTimer()
		for {
			fired, err := scheduler.Tick(b.Context(), s, router.Fire, now)
			if err != nil {
				b.Fatal(err)
			}
			if fired == 0 {
				break
			}
		}
		sent += asking
		now = now.AddDate(0, 0, 14)
	}
	queued := 0
	for _, c := range must(s.Queue(b.Context()))(b) {
		if c.Lane == models.PromptLane {
			queued += c.Count
		}
	}
	if queued < sent {
		b.Fatalf("%d prompts queued of %d", queued, sent)
	}
	report(b, map[string]float64{"µs/prompt": float64(b.Elapsed().Microseconds()) / float64(sent), "prompts": float64(queued)})
}

// matched saves the pairs: a mentor for every four mentees.
func matched(b *testing.B, s *store.Store, now time.Time) {
	b.Helper()
	var people, pairs []models.Noun
	person := func(id string) models.PersonID {
		people = append(people, &models.Person{ID: models.PersonID(id), Name: id, Email: id + "@example.org", Zone: "America/Chicago", Locale: "en", State: models.Active})
		return models.PersonID(id)
	}
	var mentor models.PersonID
	for i := range asking {
		if i%4 == 0 {
			mentor = person(fmt.Sprintf("p_mentor%05d", i))
		}
		pairs = append(pairs, &models.Mentorship{
			ID: models.MentorshipID(fmt.Sprintf("ms_%05d", i)), Mentee: person(fmt.Sprintf("p_mentee%05d", i)), Mentor: mentor,
			Competency: "safety", State: models.MentorshipActive, StartedAt: now.AddDate(0, -1, 0),
		})
	}
	for _, nouns := range [][]models.Noun{people, pairs} {
		for some := range slices.Chunk(nouns, batch) {
			if err := s.Commit(b.Context(), models.Commit{At: now, Save: some}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// promptRouter is the shipped bot without a platform.
func promptRouter(b *testing.B, s *store.Store, now func() time.Time) *handlers.Router {
	b.Helper()
	policy := config.Default()
	board := must(handlers.NewBoard(must(activities(s, policy))(b)))(b)
	return must(handlers.New(handlers.Config{
		Store: s, Words: must(prompts.Load(nil))(b), Board: board, Platforms: map[string]bot.Platform{}, Policy: policy,
		Calendar: must(handlers.NewCalendar(policy))(b), Now: now, Log: slog.New(slog.DiscardHandler), Command: "/mentor",
	}))(b)
}
