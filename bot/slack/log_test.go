package slack_test

import (
	"bytes"
	"log/slog"
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
