package sandbox_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
)

// post calls chat.postMessage and returns the HTTP answer, or the error of a
// connection that was cut.
func post(t *testing.T, base, text string) (*http.Response, error) {
	t.Helper()
	form := url.Values{"channel": {string(mia)}, "text": {text}, "token": {sandbox.BotToken}}
	transport := &http.Transport{DisableKeepAlives: true} // a cut connection is not tried again
	response, err := (&http.Client{Transport: transport}).PostForm(base+"/api/chat.postMessage", form)
	if err == nil {
		response.Body.Close()
	}
	return response, err
}

func TestFaultsStrikeBeforeOrAfterTheMessageIsStored(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name       string
		fault      sandbox.Fault
		status     int // 0 for a cut connection
		stored     bool
		retryAfter string
	}{
		{"an error by name", sandbox.Fault{Kind: "error", Error: "fatal_error"}, 200, false, ""},
		{"a rate limit", sandbox.Fault{Kind: "ratelimit", RetryAfter: 7}, 429, false, "7"},
		{"a delay", sandbox.Fault{Kind: "delay", Delay: time.Millisecond}, 200, true, ""},
		{"a delay after the commit", sandbox.Fault{Kind: "delay_after", Delay: time.Millisecond}, 200, true, ""},
		{"a hang-up before the commit", sandbox.Fault{Kind: "hangup_before"}, 0, false, ""},
		{"a hang-up after the commit", sandbox.Fault{Kind: "hangup_after"}, 0, true, ""},
		{"a 500 before the commit", sandbox.Fault{Kind: "500_before"}, 500, false, ""},
		{"a 500 after the commit", sandbox.Fault{Kind: "500_after"}, 500, true, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w, base := open(t, town())
			test.fault.Method, test.fault.Times = "chat.postMessage", 1
			w.SetFaults(1, test.fault)
			response, err := post(t, base, "hello")
			switch {
			case test.status == 0 && err == nil:
				t.Errorf("answered with %d", response.StatusCode)
			case test.status != 0 && (err != nil || response.StatusCode != test.status):
				t.Errorf("%v, %v, want %d", response, err, test.status)
			case test.retryAfter != "" && response.Header.Get("Retry-After") != test.retryAfter:
				t.Errorf("Retry-After: %q", response.Header.Get("Retry-After"))
			}
			if got := len(w.Messages(mia, w.DM(mia))) == 1; got != test.stored {
				t.Errorf("stored: %v, want %v", got, test.stored)
			}
			if response, err := post(t, base, "again"); err != nil || response.StatusCode != http.StatusOK {
				t.Errorf("after the fault: %v, %v", response, err)
			}
			if _, script := w.Faults(); script[0].Hits != 1 {
				t.Errorf("hits: %d", script[0].Hits)
			}
		})
	}
}

func TestALateCommitShowsUpAfterTheClientWasCut(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	w.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "late_commit", Delay: 100 * time.Millisecond, Times: 1})
	if _, err := post(t, base, "late"); err == nil {
		t.Fatal("answered")
	}
	if _, err := post(t, base, "early"); err != nil {
		t.Fatal(err)
	}
	if got := w.Messages(mia, w.DM(mia)); len(got) != 1 || got[0].Text != "early" {
		t.Fatalf("at once: %v", got)
	}
	until(t, w, func() bool { return len(w.Messages(mia, w.DM(mia))) == 2 })
	got := w.Messages(mia, w.DM(mia))
	if got[0].Text != "late" || got[0].TS >= got[1].TS {
		t.Errorf("the late message stands where it was sent: %v", got)
	}
}

func TestTheSameSeedMeetsTheSameFaults(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	play := func() (pattern string) {
		w.SetFaults(42, sandbox.Fault{Method: "*", Kind: "500_before", Probability: 0.5})
		for range 30 {
			response, err := post(t, base, "x")
			if err != nil {
				t.Fatal(err)
			}
			pattern += string("ox"[response.StatusCode/500])
		}
		return pattern
	}
	first, second := play(), play()
	if first != second || !strings.Contains(first, "x") || !strings.Contains(first, "o") {
		t.Errorf("seed 42: %s then %s", first, second)
	}
}

func TestSocketFaultsDuplicateRedeliverAndDrop(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	conn := dial(t, base)
	until(t, w, func() bool { return w.Connections() == 1 })
	say := func() {
		t.Helper()
		if _, err := w.Say(mia, w.DM(mia), "hi", ""); err != nil {
			t.Fatal(err)
		}
	}
	ack := func(frame map[string]any) {
		t.Helper()
		if err := conn.WriteJSON(map[string]any{"envelope_id": frame["envelope_id"]}); err != nil {
			t.Fatal(err)
		}
	}

	w.SetFaults(1, sandbox.Fault{Method: "socket", Kind: "duplicate", Times: 1})
	say()
	first, second := next(t, conn), next(t, conn)
	if first["envelope_id"] != second["envelope_id"] {
		t.Errorf("no duplicate: %v, %v", first, second)
	}
	ack(first)

	w.SetFaults(1, sandbox.Fault{Method: "socket", Kind: "redeliver", Times: 1})
	say()
	first = next(t, conn)
	ack(first)
	second = next(t, conn)
	if dig(first, "payload", "event_id") != dig(second, "payload", "event_id") || second["retry_attempt"] != 1.0 {
		t.Errorf("no redelivery: %v", second)
	}
	ack(second)

	w.SetFaults(1, sandbox.Fault{Method: "socket", Kind: "drop", Times: 1})
	say()
	until(t, w, func() bool { return w.Connections() == 0 })
	conn = dial(t, base)
	again := next(t, conn)
	if again["retry_attempt"] == 0.0 || again["retry_reason"] != "connection_failed" {
		t.Errorf("after the drop: %v", again)
	}
	ack(again)
	if err := w.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestStrictModeHoldsSlacksRates(t *testing.T) {
	t.Parallel()
	config := town()
	config.Strict = true
	w, base := open(t, config)
	refused := 0
	for range 6 {
		response, err := post(t, base, "x")
		if err != nil {
			t.Fatal(err)
		}
		if response.StatusCode == http.StatusTooManyRequests {
			refused++
			if response.Header.Get("Retry-After") == "" {
				t.Error("429 without Retry-After")
			}
		}
	}
	if stored := len(w.Messages(mia, w.DM(mia))); refused == 0 || stored != 6-refused || stored < 3 {
		t.Errorf("%d stored, %d refused", stored, refused)
	}
	if got := call(t, base, "apps.connections.open"); got["ok"] != true {
		t.Errorf("first connection: %v", got)
	}
	if got := call(t, base, "apps.connections.open"); got["error"] != "ratelimited" {
		t.Errorf("second connection within the minute: %v", got)
	}
}

// postTo calls chat.postMessage on the handler itself, without a network.
func postTo(b *testing.B, handler http.Handler, user string) {
	form := url.Values{"channel": {user}, "text": {"hello"}, "token": {sandbox.BotToken}}
	request := httptest.NewRequest(http.MethodPost, "/api/chat.postMessage", strings.NewReader(form.Encode()))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	if !strings.Contains(answer.Body.String(), `"ok":true`) {
		b.Fatal(answer.Body.String())
	}
}
