package slack_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
)

// journal is a log that tests can read while it is written.
type journal struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.buf.String()
}

// TestTheCodeOfAConcernWithoutANameIsInNoLog: beside the person's account it would
// say who raised it.
func TestTheCodeOfAConcernWithoutANameIsInNoLog(t *testing.T) {
	t.Parallel()
	var log journal
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-OAuth-Scopes", "chat:write,commands")
		if r.URL.Path != "/api/auth.test" {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		_, _ = io.WriteString(w, `{"ok":true,"team_id":"T0HOME","user_id":"U0BOT","bot_id":"B0BOT"}`)
	}))
	t.Cleanup(server.Close)
	c := config(server.URL)
	c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s, err := slack.New(c)
	if err != nil {
		t.Fatal(err)
	}
	ids := make(chan string, 1)
	go func() {
		_ = s.Run(t.Context(), func(_ context.Context, e bot.Event) bot.Answer {
			ids <- e.ID
			return bot.Answer{Message: &bot.Message{Text: "Not now."}}
		})
	}()
	eventually(t, "the bot is up", func() bool { return s.Alive(noon()) == nil })
	clicked := fmt.Sprintf(`{"type":"block_actions","team":{"id":"T0HOME"},"user":{"id":"U0MIA","team_id":"T0HOME"},"trigger_id":"1.2.x",
		"response_url":%q,"container":{"type":"message","message_ts":"1.1","channel_id":"D1","is_ephemeral":true},
		"actions":[{"type":"button","action_id":"flag.follow:k3j7q-2mnxa/write","action_ts":"1700000000.000100"}]}`, server.URL+"/hook")
	s.Handler().ServeHTTP(httptest.NewRecorder(), request("/slack/interactions", interaction(clicked), noon()))
	eventually(t, "the failure was logged", func() bool { return strings.Contains(log.String(), "answer not shown") })
	if id := <-ids; strings.Contains(log.String()+id, "k3j7q") {
		t.Errorf("the event is %s, and the log holds\n%s", id, log.String())
	}
}

func TestLogsHoldNoTokensAndNothingThatPeopleSay(t *testing.T) {
	t.Parallel()
	var log journal
	o := openOffice(t, func(_ *sandbox.Config, c *slack.Config) {
		c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	o.says("whispered answer")
	o.SetFaults(1,
		sandbox.Fault{Method: "chat.postMessage", Kind: "error", Error: "fatal_error"},
		sandbox.Fault{Method: "apps.connections.open", Kind: "hangup_before", Times: 2},
	)
	if _, err := o.Say(mia, o.DM(mia), "whispered words", ""); err != nil {
		t.Fatal(err)
	}
	eventually(t, "a refusal was logged", func() bool { return strings.Contains(log.String(), "answer not shown") })
	o.Disconnect("drop")
	eventually(t, "a connection was refused", func() bool { return strings.Contains(log.String(), "connection refused") })
	if _, err := o.slack.Send(t.Context(), bot.Address{User: string(mia)}, bot.Message{Text: "whispered note"}, "k"); err == nil {
		t.Fatal("the fault did not hold")
	}
	for _, secret := range []string{"whispered", "xoxb", "xapp", "ticket", "http://", "Mia"} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log holds %q:\n%s", secret, log.String())
		}
	}
}
