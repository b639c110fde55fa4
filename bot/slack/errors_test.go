package slack_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	api "github.com/slack-go/slack"

	"cairn/bot"
	"cairn/bot/slack"
)

func TestEveryWordHasOneOfTheSevenClasses(t *testing.T) {
	t.Parallel()
	seen := map[bot.Class]bool{}
	for word, class := range slack.Classes() {
		seen[class] = true
		got := slack.Refusal("chat.postMessage", true, api.SlackErrorResponse{Err: word})
		if got.Class != class || got.Code != word {
			t.Errorf("%s: %s, want %s", word, got.Class, class)
		}
		if class == bot.Wait && got.RetryAfter <= 0 {
			t.Errorf("%s: no time to wait", word)
		}
	}
	for _, class := range []bot.Class{bot.Stopped, bot.Recipient, bot.Bug, bot.Wait, bot.Ambiguous, bot.Unsent, bot.Expired} {
		if !seen[class] {
			t.Errorf("no word is of class %s", class)
		}
	}
}

func TestTheWordsOfEachClass(t *testing.T) {
	t.Parallel()
	for class, list := range map[bot.Class][]string{
		bot.Stopped:   {"invalid_auth", "account_inactive", "token_revoked", "not_authed", "token_expired", "missing_scope", "org_login_required"},
		bot.Recipient: {"channel_not_found", "user_not_found", "user_disabled", "is_archived", "not_in_channel", "cannot_dm_bot", "restricted_action", "messages_tab_disabled", "ekm_access_denied", "ura_max_channels", "cant_invite", "user_is_restricted"},
		bot.Bug:       {"invalid_blocks", "invalid_arguments", "msg_too_long", "no_text", "invalid_metadata_format", "metadata_too_large"},
		bot.Wait:      {"ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org"},
		bot.Ambiguous: {"internal_error", "fatal_error", "a_word_of_next_year"},
		bot.Unsent:    {"request_timeout"},
		bot.Expired:   {"expired_trigger_id", "trigger_expired", "trigger_exchanged", "hash_conflict"},
	} {
		for _, word := range list {
			if got := slack.Refusal("m", true, api.SlackErrorResponse{Err: word}).Class; got != class {
				t.Errorf("%s: %s, want %s", word, got, class)
			}
		}
	}
}

// platform is an adapter that talks to the server at address.
func platform(t *testing.T, address string) *slack.Slack {
	t.Helper()
	s, err := slack.New(config(address))
	if err != nil {
		t.Fatalf("new: %v", err)
	}
	return s
}

func TestWhatAnAnswerOnTheWireMeans(t *testing.T) {
	t.Parallel()
	hangUp := func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err == nil {
			_ = conn.Close()
		}
	}
	say := func(status int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			_, _ = io.WriteString(w, body)
		}
	}
	tooFast := func(after string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", after)
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		want    bot.Class
		after   time.Duration
	}{
		"too fast, with a time":           {tooFast("17"), bot.Wait, 17 * time.Second},
		"too fast for a hundred years":    {tooFast("3000000000"), bot.Wait, time.Hour},
		"too fast for longer than is":     {tooFast("99999999999"), bot.Wait, time.Hour},
		"too fast, until a past time":     {tooFast("-17"), bot.Wait, 30 * time.Second},
		"too fast, by a proxy's calendar": {tooFast("Wed, 21 Oct 2037 07:28:00 GMT"), bot.Wait, 30 * time.Second},
		"too fast, without a time":        {say(429, ""), bot.Wait, 30 * time.Second},
		"a server error":                  {say(503, "<html>"), bot.Ambiguous, 0},
		"a success that cannot be read":   {say(200, "<html>"), bot.Ambiguous, 0},
		"a success that is cut off":       {say(200, `{"ok":true,"ts":`), bot.Ambiguous, 0},
		"a success that says nothing":     {say(200, `{}`), bot.Ambiguous, 0},
		"a connection that breaks":        {hangUp, bot.Ambiguous, 0},
		"an unknown word":                 {say(200, `{"ok":false,"error":"who_knows"}`), bot.Ambiguous, 0},
		"a person who cannot be reached":  {say(200, `{"ok":false,"error":"user_not_found"}`), bot.Recipient, 0},
		"a redirect, which Slack has not": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/elsewhere", http.StatusFound) }, bot.Ambiguous, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var calls atomic.Int32
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				calls.Add(1)
				c.handler(w, r)
			}))
			defer server.Close()
			_, err := platform(t, server.URL).Send(t.Context(), bot.Address{User: "U1"}, bot.Message{Text: "hello"}, "k")
			got, ok := errors.AsType[*bot.SendError](err)
			if !ok || got.Class != c.want || got.RetryAfter != c.after {
				t.Errorf("got %v (%+v), want class %s", err, got, c.want)
			}
			if n := calls.Load(); n != 1 {
				t.Errorf("%d calls, want 1: a send is never repeated here", n)
			}
		})
	}
}

func TestWithoutAConnectionNothingWasSent(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	for name, c := range map[string]struct {
		ctx     context.Context
		address string
	}{
		"nobody listens":          {t.Context(), "http://127.0.0.1:" + strconv.Itoa(port)},
		"nobody wants it anymore": {canceled, "http://127.0.0.1:" + strconv.Itoa(port)},
	} {
		_, err := platform(t, c.address).Send(c.ctx, bot.Address{User: "U1"}, bot.Message{Text: "hello"}, "k")
		if got, ok := errors.AsType[*bot.SendError](err); !ok || got.Class != bot.Unsent {
			t.Errorf("%s: %v, want class unsent", name, err)
		}
	}
}

func TestASendWithoutAPlaceOrAWordIsABug(t *testing.T) {
	t.Parallel()
	s := platform(t, "http://127.0.0.1:1")
	for name, c := range map[string]struct {
		to bot.Address
		m  bot.Message
	}{
		"a room that is no channel yet": {bot.Address{Room: "pair/1"}, bot.Message{Text: "x"}},
		"nowhere":                       {bot.Address{}, bot.Message{Text: "x"}},
		"two places":                    {bot.Address{User: "U1", Channel: "C1"}, bot.Message{Text: "x"}},
		"nothing to say":                {bot.Address{User: "U1"}, bot.Message{}},
		"a button without a label":      {bot.Address{User: "U1"}, bot.Message{Text: "x", Buttons: []bot.Button{{Action: "a.b"}}}},
	} {
		_, err := s.Send(t.Context(), c.to, c.m, "k")
		if got, ok := errors.AsType[*bot.SendError](err); !ok || got.Class != bot.Bug {
			t.Errorf("%s: %v, want class bug", name, err)
		}
	}
}
