package sandbox_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot/sandbox"
)

// received is one signed request as the app got it.
type received struct {
	path, retry, reason string
	body                string
}

// app is an HTTP app that checks signatures and answers as told.
func app(t *testing.T, answer func(rw http.ResponseWriter, r received)) (sandbox.RequestURLs, chan received) {
	t.Helper()
	got := make(chan received, 20)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		verifier, err := slack.NewSecretsVerifier(r.Header, sandbox.SigningSecret)
		if err != nil {
			t.Error(err)
			return
		}
		body, _ := io.ReadAll(io.TeeReader(r.Body, &verifier))
		if err := verifier.Ensure(); err != nil {
			t.Errorf("signature: %v", err)
		}
		if bytes.Contains(body, []byte("url_verification")) {
			var challenge struct{ Challenge string }
			if err := json.Unmarshal(body, &challenge); err != nil {
				t.Error(err)
			}
			fmt.Fprint(rw, challenge.Challenge)
			return
		}
		one := received{r.URL.Path, r.Header.Get("X-Slack-Retry-Num"), r.Header.Get("X-Slack-Retry-Reason"), string(body)}
		answer(rw, one)
		got <- one
	}))
	t.Cleanup(server.Close)
	return sandbox.RequestURLs{
		Events: server.URL + "/events", Interactions: server.URL + "/interactions", Commands: server.URL + "/commands",
	}, got
}

func TestSignedHTTPDelivery(t *testing.T) {
	t.Parallel()
	w, _ := open(t, town())
	urls, got := app(t, func(rw http.ResponseWriter, r received) {
		switch {
		case r.path == "/commands":
			fmt.Fprint(rw, "working on it")
		case r.path == "/events" && r.retry == "":
			http.Error(rw, "not now", http.StatusInternalServerError)
		}
	})
	if err := w.RegisterURLs(urls); err != nil {
		t.Fatal(err)
	}
	if err := w.Command(mia, general, "/try it"); err != nil {
		t.Fatal(err)
	}
	command, _ := url.ParseQuery((<-got).body)
	if command.Get("command") != "/try" || command.Get("text") != "it" || command.Get("is_enterprise_install") != "false" {
		t.Errorf("command: %v", command)
	}
	messages := w.Messages(mia, general)
	if last := messages[len(messages)-1]; last.Text != "working on it" || last.Only != mia {
		t.Errorf("the answer in the acknowledgment: %+v", last)
	}
	if _, err := w.Say(mia, w.DM(mia), "hi", ""); err != nil {
		t.Fatal(err)
	}
	first, second := <-got, <-got
	if first.path != "/events" || first.body != second.body || second.retry != "1" || second.reason != "http_error" {
		t.Errorf("event: %+v then %+v", first, second)
	}
	if err := w.GlobalShortcut(mia, "begin"); err != nil {
		t.Fatal(err)
	}
	form, _ := url.ParseQuery((<-got).body)
	var shortcut slack.InteractionCallback
	if err := json.Unmarshal([]byte(form.Get("payload")), &shortcut); err != nil || shortcut.CallbackID != "begin" {
		t.Errorf("shortcut: %v, %v", form, err)
	}
}

func TestAnAppMayRefuseRetries(t *testing.T) {
	t.Parallel()
	w, _ := open(t, town())
	urls, got := app(t, func(rw http.ResponseWriter, _ received) {
		rw.Header().Set("X-Slack-No-Retry", "1")
		rw.WriteHeader(http.StatusInternalServerError)
	})
	if err := w.RegisterURLs(urls); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Say(mia, w.DM(mia), "hi", ""); err != nil {
		t.Fatal(err)
	}
	if err := w.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 {
		t.Errorf("%d requests", len(got))
	}
}

func TestAnURLThatDoesNotAnswerTheChallengeIsNotTaken(t *testing.T) {
	t.Parallel()
	w, _ := open(t, town())
	silent := httptest.NewServer(http.NotFoundHandler())
	defer silent.Close()
	if err := w.RegisterURLs(sandbox.RequestURLs{Events: silent.URL}); err == nil {
		t.Error("taken")
	}
}

// control posts to the control API and returns status and answer.
func control(t *testing.T, base, verb, body string) (int, map[string]any) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/_sandbox/"+verb, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, answer := do(t, request)
	return response.StatusCode, answer
}

func TestTheControlAPIDrivesTheWorkspace(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	conn := dial(t, base)
	until(t, w, func() bool { return w.Connections() == 1 })
	go func() { // acknowledge everything until the connection ends
		for {
			var frame map[string]any
			if conn.ReadJSON(&frame) != nil || conn.WriteJSON(map[string]any{"envelope_id": frame["envelope_id"]}) != nil {
				return
			}
		}
	}()
	call(t, base, "chat.postMessage", "channel", string(mia), "blocks", "["+actions(`[`+button(plainText(3))+`]`)+"]")
	ts := string(w.Messages(mia, w.DM(mia))[0].TS)
	steps := []struct {
		verb, body string
		status     int
	}{
		{"people", `{"id":"U0NEW","name":"new","real_name":"New Person","guest":true}`, 200},
		{"channels", `{"id":"C0NEW","name":"new-room","members":["U0NEW"]}`, 200},
		{"say", `{"user":"U0MIA","text":"hello"}`, 200},
		{"say", `{"user":"U0BOB","text":"I have left"}`, 409},
		{"say", `{"user":"U0MIA","channel":"C0SECRET","text":"hello"}`, 409},
		{"command", `{"user":"U0MIA","text":"/try this"}`, 200},
		{"command", `{"user":"U0MIA","text":"/other"}`, 409},
		{"click", `{"user":"U0MIA","message":"` + ts + `","label":"xxx"}`, 200},
		{"click", `{"user":"U0MIA","message":"` + ts + `","label":"yyy"}`, 409},
		{"shortcut", `{"user":"U0MIA","message":"` + ts + `","name":"Keep this"}`, 200},
		{"shortcut", `{"user":"U0MIA","name":"begin"}`, 200},
		{"home", `{"user":"U0MIA"}`, 200},
		{"submit", `{"user":"U0MIA","values":{"a":"b"}}`, 409},
		{"close", `{"user":"U0MIA"}`, 409},
		{"react", `{"user":"U0MIA","message":"` + ts + `","name":"tada"}`, 200},
		{"archive", `{"user":"U0SAM","channel":"C0GENERAL"}`, 200},
		{"deliver", `{"type":"events_api","payload":{"type":"event_callback"}}`, 200},
		{"deliver", `{"type":"pigeon"}`, 409},
		{"faults", `{"seed":7,"faults":[{"method":"users.info","kind":"error","error":"fatal_error"}]}`, 200},
		{"clock", `{"advance":"72h"}`, 200},
		{"clock", `{"advance":"soon"}`, 409},
		{"say", `not JSON`, 400},
		{"idle", ``, 200},
	}
	for _, step := range steps {
		if status, answer := control(t, base, step.verb, step.body); status != step.status {
			t.Errorf("%s %s: %d %v", step.verb, step.body, status, answer)
		}
	}
	if got := call(t, base, "users.info", "user", string(mia)); got["error"] != "fatal_error" {
		t.Errorf("the fault: %v", got)
	}
	response, err := http.Get(base + "/_sandbox/log")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	log, _ := io.ReadAll(response.Body)
	if !bytes.Contains(log, []byte(`"name":"slash_commands /try"`)) || bytes.Contains(log, []byte(sandbox.BotToken)) {
		t.Error("the log lacks the command or holds the token")
	}
	control(t, base, "reset", "{}")
	if s := w.State(); len(s.People) != 4 || len(s.Messages) != 0 || s.Connections != 1 {
		t.Errorf("after reset: %d people, %d messages, %d connections", len(s.People), len(s.Messages), s.Connections)
	}
}

func TestOnlyThisMachineMayActAsSomebody(t *testing.T) {
	t.Parallel()
	_, base := open(t, town())
	tests := []struct{ name, host, origin, site string }{
		{"a name that was rebound", "evil.example", "", ""},
		{"another page's form", "", "https://evil.example", "cross-site"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/_sandbox/reset", nil)
			request.Host = test.host
			if test.origin != "" {
				request.Header.Set("Origin", test.origin)
				request.Header.Set("Sec-Fetch-Site", test.site)
			}
			response, err := http.DefaultClient.Do(request)
			if err != nil {
				t.Fatal(err)
			}
			response.Body.Close()
			if response.StatusCode != http.StatusForbidden {
				t.Errorf("status %d", response.StatusCode)
			}
		})
	}
}

func TestTurningTheClockWakesWhoeverWaits(t *testing.T) {
	t.Parallel()
	start := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	config := town()
	config.Clock = sandbox.NewFrozenClock(start)
	config.NextEvent = func() (time.Time, bool) { return start.AddDate(0, 0, 1), true }
	w, base := open(t, config)
	turned := w.Clock().Turned()
	control(t, base, "clock", `{"advance":"336h"}`)
	<-turned
	if want := start.AddDate(0, 0, 14); !w.Now().Equal(want) {
		t.Errorf("now %v, want %v", w.Now(), want)
	}
	control(t, base, "clock", `{"next":true}`)
	if want := start.AddDate(0, 0, 14); !w.Now().Equal(want) {
		t.Errorf("what is overdue turned the clock back to %v", w.Now())
	}
	posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", "x")
	if ts := posted["ts"].(string); !strings.HasPrefix(ts, fmt.Sprint(w.Now().Unix(), ".")) {
		t.Errorf("ts %s is not the workspace's time", ts)
	}
	running := sandbox.NewClock()
	running.Set(start)
	if d := running.Now().Sub(start); d < 0 || d > time.Minute {
		t.Errorf("a running clock shows %v after being set", d)
	}
}
