package bench_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/slack-go/slack"

	"cairn/models/store/pgtest"
)

// bareRole, set to an address to listen on, makes this test program the least
// that Go can be: a handler that checks the signature, saves the form as one row
// and answers. What it takes is the machine's share of everybody's wait.
const bareRole = "CAIRN_BENCH_BARE"

func serveBare() int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	if err := bare(ctx, os.Getenv(bareRole), os.Getenv("CAIRN_DATABASE_URL")); err != nil {
		slog.Error("bare", "err", err)
		return 1
	}
	return 0
}

func bare(ctx context.Context, listen, database string) error {
	rows, err := pgxpool.New(ctx, database+"&pool_max_conns="+strconv.Itoa(bareRows))
	if err != nil {
		return err
	}
	defer rows.Close()
	if _, err := rows.Exec(ctx, "CREATE TABLE saved (id text PRIMARY KEY, person text NOT NULL, answers jsonb NOT NULL, at timestamptz NOT NULL DEFAULT now())"); err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/slack/commands", func(w http.ResponseWriter, r *http.Request) {
		if _, err := signed(r); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"response_type": "ephemeral", "text": "What you can do: home, help, goal."}`)
	})
	mux.HandleFunc("/slack/interactions", func(w http.ResponseWriter, r *http.Request) {
		if err := saveBare(r, rows); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	server := &http.Server{Addr: listen, Handler: mux}
	go func() { <-ctx.Done(); _ = server.Close() }()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// bareRows is how many connections the Bolt app has as well.
const bareRows = 16

func saveBare(r *http.Request, rows *pgxpool.Pool) error {
	form, err := signed(r)
	if err != nil {
		return err
	}
	var sent slack.InteractionCallback
	if err := json.Unmarshal([]byte(form.Get("payload")), &sent); err != nil {
		return err
	}
	answers, err := json.Marshal(sent.View.State.Values)
	if err != nil {
		return err
	}
	_, err = rows.Exec(r.Context(), "INSERT INTO saved (id, person, answers) VALUES ($1, $2, $3)", sent.View.ID, sent.User.ID, answers)
	return err
}

// signed is the form in a request that Slack has signed.
func signed(r *http.Request) (url.Values, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	verifier, err := slack.NewSecretsVerifier(r.Header, secret)
	if err != nil {
		return nil, err
	}
	if _, err := verifier.Write(body); err != nil {
		return nil, err
	}
	if err := verifier.Ensure(); err != nil {
		return nil, err
	}
	return url.ParseQuery(string(body))
}

func startBare(b *testing.B, _ *api, listen string, _ bool) *process {
	database := pgtest.Durable(b)
	self := must(os.Executable())(b)
	return on(database, start(b, []string{"CAIRN_DATABASE_URL=" + database, fmt.Sprintf("%s=%s", bareRole, listen)}, self))
}
