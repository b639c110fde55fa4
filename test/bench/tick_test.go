package bench_test

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"strings"
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

// due is how many timers come due at once.
const due = 1000

// BenchmarkTick is what a timer costs from the loop to the disk: claimed,
// decided by a handler, and saved together with the next timer and a message,
// beside timers that are not due. models/store measures its part of it, and the
// baseline that saves row by row.
func BenchmarkTick(b *testing.B) {
	for _, dialect := range []string{"postgres", "sqlite"} {
		for _, idle := range numbers(b, *timers) {
			b.Run(fmt.Sprintf("%s/idle=%d", dialect, idle), func(b *testing.B) { benchmarkTick(b, dialect, idle) })
		}
	}
}

func benchmarkTick(b *testing.B, dialect string, idle int) {
	url := database(b, dialect)
	s := must(store.Open(b.Context(), url, store.Options{}))(b)
	b.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	fill(b, url, idle)
	now := time.Date(2027, 3, 2, 15, 0, 0, 0, time.UTC)
	first := models.Commit{At: now}
	for i := range due {
		first.Timers = append(first.Timers, models.At(now, fmt.Sprintf("bench.ask:pe_%06d", i)))
	}
	if err := s.Commit(b.Context(), first); err != nil {
		b.Fatal(err)
	}
	router := tickRouter(b, s, func() time.Time { return now })
	for b.Loop() {
		if fired, err := scheduler.Tick(b.Context(), s, router.Fire, now); err != nil || fired != due {
			b.Fatalf("%d fired, %v", fired, err)
		}
		now = now.Add(time.Hour)
	}
	report(b, map[string]float64{"µs/timer": float64(b.Elapsed().Microseconds()) / float64(b.N*due)})
}

// fill puts in timers that are not due for years.
func fill(b *testing.B, url string, idle int) {
	b.Helper()
	driver, source, moment := "pgx", fmt.Sprintf("generate_series(1, %d) AS g(n)", idle), "timestamptz '2100-01-01' + n * interval '1 second'"
	if path, lite := strings.CutPrefix(url, "sqlite:"); lite {
		driver, url, moment = "sqlite", path, "'2100-01-01 00:00:00.' || n || '+00:00'"
		source = fmt.Sprintf("(WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < %d) SELECT n FROM g)", idle)
	}
	db := must(sql.Open(driver, url))(b)
	defer db.Close()
	_, err := db.ExecContext(b.Context(), "INSERT INTO timers (action, due_at, key, attempt, lease_at, dead) SELECT 'bench.wait:' || n, "+
		moment+", 'bench.wait:' || n, 0, "+moment+", false FROM "+source)
	if err == nil && driver == "pgx" {
		_, err = db.ExecContext(b.Context(), "VACUUM ANALYZE timers")
	}
	if err != nil {
		b.Fatal(err)
	}
}

// tickRouter is the router with an activity that asks somebody something and
// will ask again in an hour.
func tickRouter(b *testing.B, s *store.Store, now func() time.Time) *handlers.Router {
	b.Helper()
	words := must(prompts.Load(nil))(b)
	policy, wrong := config.LoadProgram("program.yaml", config.BuiltIn(), config.Checks{})
	if len(wrong) > 0 {
		b.Fatal(wrong)
	}
	ask := handlers.Activity{Name: "bench", Timers: map[string]handlers.Handler{"bench.ask": askAgain}}
	board, err := handlers.NewBoard(append(must(activities(s, policy))(b), ask))
	if err != nil {
		b.Fatal(err)
	}
	return must(handlers.New(handlers.Config{
		Store: s, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: policy,
		Now: now, Log: slog.New(slog.DiscardHandler), Command: "/mentor",
	}))(b)
}

func askAgain(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	person := models.PersonID(r.Subject)
	return handlers.Reply{
		Timers: []models.Timer{models.At(r.Now.Add(time.Hour), "bench.ask:"+r.Subject)},
		Send: []handlers.Message{{
			To: person, Key: "bench:" + r.Subject + ":" + r.Now.Format(time.RFC3339), Lane: models.PromptLane, Subject: "bench:" + r.Subject,
			Message: bot.Message{Text: "How did the last two weeks go? It takes three minutes."},
		}},
	}, nil
}
