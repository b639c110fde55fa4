package bench_test

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"cairn/bot"
	"cairn/bot/slack"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
	"cairn/scheduler"
)

// oneRowRole, set to an address to listen on, makes this test program the bot
// with one form that does as little as the Bolt app: it saves one noun and says
// nothing. That is the router, the audit chain and the group commit, without
// what an activity adds.
const oneRowRole = "CAIRN_BENCH_ONE_ROW"

func serveOneRow() int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	if err := oneRow(ctx, os.Getenv(oneRowRole)); err != nil {
		slog.Error("one row", "err", err)
		return 1
	}
	return 0
}

func oneRow(ctx context.Context, listen string) error {
	s, err := store.Open(ctx, os.Getenv("CAIRN_DATABASE_URL"), store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	words, err := prompts.Load(nil)
	if err != nil {
		return err
	}
	adapter, err := slack.New(slack.Config{
		BotToken: "xoxb-bench", AppToken: os.Getenv("SLACK_APP_TOKEN"), SigningSecret: secret, APIURL: os.Getenv("SLACK_API_URL"), Now: time.Now, Log: slog.Default(),
		Words: slack.Words{Retry: "Again.", Again: "Again.", Foreign: "Not here.", More: "More.", Cancel: "Cancel"},
	})
	if err != nil {
		return err
	}
	router, err := oneRowRouter(s, words, adapter)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("/slack/", adapter.Handler())
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, _ *http.Request) {
		if adapter.Alive(time.Now()) != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	server := &http.Server{Handler: mux}
	go func() { _ = server.Serve(listener) }()
	defer server.Close()
	return adapter.Run(ctx, router.Handle)
}

func oneRowRouter(s *store.Store, words *prompts.Book, platform bot.Platform) (*handlers.Router, error) {
	policy, wrong := config.LoadProgram("program.yaml", config.BuiltIn(), config.Checks{Cron: func(text string) error { _, err := scheduler.Parse(text); return err }})
	if len(wrong) > 0 {
		return nil, models.ErrNotReady
	}
	activities, err := activities(s, policy)
	if err != nil {
		return nil, err
	}
	for _, a := range activities {
		if a.Forms["goal.save"] != nil {
			a.Forms["goal.save"] = saveOneRow
		}
	}
	board, err := handlers.NewBoard(activities)
	if err != nil {
		return nil, err
	}
	return handlers.New(handlers.Config{
		Store: s, Words: words, Board: board, Platforms: map[string]bot.Platform{platform.Name(): platform},
		Policy: policy, Now: time.Now, Log: slog.Default(), Command: "/mentor",
	})
}

func saveOneRow(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Save: []models.Noun{&models.Goal{
		ID: models.NewID[models.GoalID]("gl"), Mentee: r.Person.ID, Title: r.Entered("title"), Measure: r.Entered("measure"),
		Baseline: r.Entered("baseline"), Target: r.Entered("target"), State: models.GoalProposed,
	}}}, nil
}

// activities are the bot's own.
func activities(s *store.Store, policy models.Policy) ([]handlers.Activity, error) {
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		return nil, err
	}
	return all.Activities(s, policy, calendar, "/mentor"), nil
}
