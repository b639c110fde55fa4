package slack_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"cairn/bot"
	"cairn/bot/slack"
)

// door is a running adapter behind signed HTTP, with the Slack it calls.
type door struct {
	handler http.Handler
	stop    func() error

	slack *slack.Slack
	gone  atomic.Bool  // Slack does not accept the token anymore
	asked atomic.Int32 // how often we asked whether it does

	mu     sync.Mutex
	events []bot.Event
	answer bot.Answer
	react  func()      // before an event is answered; nil: nothing
	posted chan string // bodies of what was posted to response URLs
	hook   string      // a response URL that the adapter trusts
}

func (d *door) sink(_ context.Context, e bot.Event) bot.Answer {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.events = append(d.events, e)
	if d.react != nil {
		d.mu.Unlock()
		defer d.mu.Lock()
		d.react()
	}
	return d.answer
}

func (d *door) seen() []bot.Event {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.events
}

// openDoor starts an adapter and waits until it takes events.
func openDoor(t *testing.T, answer bot.Answer) *door {
	t.Helper()
	d := &door{answer: answer, posted: make(chan string, 16)}
	mux := http.NewServeMux()
	mux.HandleFunc("/api/auth.test", func(w http.ResponseWriter, _ *http.Request) {
		d.asked.Add(1)
		if d.gone.Load() {
			_, _ = io.WriteString(w, `{"ok":false,"error":"token_revoked"}`)
			return
		}
		w.Header().Set("X-OAuth-Scopes", "chat:write,commands")
		_, _ = io.WriteString(w, `{"ok":true,"team_id":"T0HOME","user_id":"U0BOT","bot_id":"B0BOT"}`)
	})
	mux.HandleFunc("/hook", func(_ http.ResponseWriter, r *http.Request) {
		raw, _ := io.ReadAll(r.Body)
		d.posted <- string(raw)
	})
	mux.HandleFunc("/hook/broken", func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "<html>Bad Gateway</html>", http.StatusBadGateway)
	})
	mux.HandleFunc("/api/chat.postMessage", func(w http.ResponseWriter, r *http.Request) {
		d.posted <- "dm to " + r.FormValue("channel") + ": " + r.FormValue("text")
		_, _ = io.WriteString(w, `{"ok":true,"channel":"D1","ts":"1.2"}`)
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	d.hook = server.URL + "/hook"
	s := platform(t, server.URL)
	d.slack, d.handler = s, s.Handler()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx, d.sink) }()
	d.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() { _ = d.stop() })
	eventually(t, "the adapter takes events", func() bool { return s.Alive(noon()) == nil })
	return d
}

// request is a delivery that Slack signed at the time by its clock.
func request(path, body string, at time.Time) *http.Request {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	stamp := fmt.Sprint(at.Unix())
	mac := hmac.New(sha256.New, []byte(secret))
	_, _ = io.WriteString(mac, "v0:"+stamp+":"+body)
	r.Header.Set("X-Slack-Request-Timestamp", stamp)
	r.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	return r
}

func (d *door) serve(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	return w
}

func payload(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile("testdata/payloads/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func interaction(body string) string { return url.Values{"payload": {body}}.Encode() }

func commandBody() url.Values {
	return url.Values{
		"command": {"/mentor"}, "text": {" goals "}, "team_id": {"T0HOME"}, "user_id": {"U0MIA"},
		"channel_id": {"C1"}, "trigger_id": {"1.2.x"}, "response_url": {"https://hooks.slack.com/commands/1"},
		"is_enterprise_install": {"false"},
	}
}

func TestWhatSlackDidNotSignIsRefused(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	body := payload(t, "events/direct_message")
	for name, c := range map[string]struct {
		change func(r *http.Request)
		at     time.Time
		want   int
	}{
		"signed just now":               {func(*http.Request) {}, noon(), 200},
		"signed four minutes ago":       {func(*http.Request) {}, noon().Add(-4 * time.Minute), 200},
		"replayed after six minutes":    {func(*http.Request) {}, noon().Add(-6 * time.Minute), 401},
		"signed in the future":          {func(*http.Request) {}, noon().Add(6 * time.Minute), 401},
		"no signature":                  {func(r *http.Request) { r.Header.Del("X-Slack-Signature") }, noon(), 401},
		"no time":                       {func(r *http.Request) { r.Header.Del("X-Slack-Request-Timestamp") }, noon(), 401},
		"a time that is none":           {func(r *http.Request) { r.Header.Set("X-Slack-Request-Timestamp", "soon") }, noon(), 401},
		"a signature that is no number": {func(r *http.Request) { r.Header.Set("X-Slack-Signature", "v0=zz") }, noon(), 401},
		"a short signature":             {func(r *http.Request) { r.Header.Set("X-Slack-Signature", "v0=abcd") }, noon(), 401},
		"another version": {func(r *http.Request) {
			r.Header.Set("X-Slack-Signature", strings.Replace(r.Header.Get("X-Slack-Signature"), "v0", "v1", 1))
		}, noon(), 401},
		"another body": {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(body + " ")) }, noon(), 401},
	} {
		before := len(d.seen())
		r := request("/slack/events", body, c.at)
		c.change(r)
		got := d.serve(r)
		if got.Code != c.want {
			t.Errorf("%s: %d, want %d", name, got.Code, c.want)
		}
		if passed := len(d.seen()) > before; passed != (c.want == 200) {
			t.Errorf("%s: passed on: %v", name, passed)
		}
		if strings.Contains(got.Body.String(), "v0=") {
			t.Errorf("%s: the answer holds a signature", name)
		}
	}
}

func TestBadRequestsAreAnsweredAndNeverPassedOn(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	withQuery := request("/slack/interactions", "", noon())
	withQuery.URL.RawQuery = interaction(payload(t, "interactions/button"))
	get := request("/slack/events", "{}", noon())
	get.Method = http.MethodGet
	for name, c := range map[string]struct {
		r    *http.Request
		want int
	}{
		"an event that is no JSON":                           {request("/slack/events", `{"type":`, noon()), 400},
		"an event of the wrong shape":                        {request("/slack/events", `{"type":"event_callback","event":{"user":[1]}}`, noon()), 400},
		"an event that is a list":                            {request("/slack/events", `[1,2]`, noon()), 400},
		"an interaction without a payload":                   {request("/slack/interactions", "a=b", noon()), 400},
		"an interaction that is no form":                     {request("/slack/interactions", "%zz", noon()), 400},
		"a payload in the query, where no signature reaches": {withQuery, 400},
		"a command without a user":                           {request("/slack/commands", "text=hello", noon()), 400},
		"a body of more than a megabyte":                     {request("/slack/events", strings.Repeat("x", 1<<20+1), noon()), 413},
		"a GET":                                              {get, 405},
		"a path of nobody":                                   {request("/slack/other", "{}", noon()), 404},
		"an unknown interaction":                             {request("/slack/interactions", interaction(`{"type":"block_suggestion","team":{"id":"T0HOME"}}`), noon()), 200},
		"Slack trying our certificate":                       {request("/slack/commands", "ssl_check=1", noon()), 200},
	} {
		if got := d.serve(c.r).Code; got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
	if n := len(d.seen()); n > 0 {
		t.Errorf("%d events passed on", n)
	}
}

// TestABodyGetsItsRoomAsItComes: before a signature was looked at, anybody could
// take a megabyte of our memory with a header alone.
func TestABodyGetsItsRoomAsItComes(t *testing.T) { //nolint:paralleltest // counts what is allocated
	d := openDoor(t, bot.Answer{})
	const requests = 32
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range requests {
		r := request("/slack/events", "x", noon())
		r.ContentLength = 1 << 20
		d.serve(r)
	}
	runtime.ReadMemStats(&after)
	if each := (after.TotalAlloc - before.TotalAlloc) / requests; each > 256<<10 {
		t.Errorf("a request that claims a megabyte and sends a byte takes %d bytes", each)
	}
}

func TestARequestThatBreaksOffIsNotTooLarge(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	r := request("/slack/events", "{}", noon())
	r.Body = io.NopCloser(io.MultiReader(r.Body, iotest.ErrReader(io.ErrUnexpectedEOF)))
	if got := d.serve(r); got.Code != http.StatusBadRequest || got.Body.String() != "not whole\n" {
		t.Errorf("%d %q", got.Code, got.Body.String())
	}
}

func TestSlackVerifiesTheAddress(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	got := d.serve(request("/slack/events", `{"type":"url_verification","challenge":"abc<b>"}`, noon()))
	if got.Code != 200 || got.Body.String() != "abc<b>" || !strings.HasPrefix(got.Header().Get("Content-Type"), "text/plain") {
		t.Errorf("%d %q %q", got.Code, got.Body.String(), got.Header().Get("Content-Type"))
	}
}

func TestPeopleOfAnotherWorkspaceAreTurnedAway(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{Message: &bot.Message{Text: "secret"}})
	far := commandBody()
	far.Set("team_id", "T0FAR")
	command := d.serve(request("/slack/commands", far.Encode(), noon()))
	if command.Code != 200 || !strings.Contains(command.Body.String(), words().Foreign) {
		t.Errorf("command: %d %s", command.Code, command.Body)
	}
	form := strings.ReplaceAll(payload(t, "interactions/submit"), "T0HOME", "T0FAR")
	submit := d.serve(request("/slack/interactions", interaction(form), noon()))
	if submit.Code != 200 || !strings.Contains(submit.Body.String(), words().Foreign) {
		t.Errorf("submit: %d %s", submit.Code, submit.Body)
	}
	click := strings.ReplaceAll(payload(t, "interactions/foreign_person"), "https://hooks.slack.com/actions/T0HOME/1/x", d.hook)
	if got := d.serve(request("/slack/interactions", interaction(click), noon())); got.Code != 200 {
		t.Errorf("click: %d", got.Code)
	}
	if got := <-d.posted; !strings.Contains(got, words().Foreign) {
		t.Errorf("click answered with %s", got)
	}
	if got := d.serve(request("/slack/events", payload(t, "events/foreign_author"), noon())); got.Code != 200 {
		t.Errorf("event: %d", got.Code)
	}
	if n := len(d.seen()); n > 0 {
		t.Errorf("%d events passed on", n)
	}
}

func TestACommandIsAnsweredInItsResponse(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{Message: &bot.Message{Title: "Goals", Text: "Two <open>."}})
	got := d.serve(request("/slack/commands", commandBody().Encode(), noon()))
	var body struct {
		Type   string           `json:"response_type"`
		Text   string           `json:"text"`
		Blocks []map[string]any `json:"blocks"`
	}
	if err := json.Unmarshal(got.Body.Bytes(), &body); err != nil {
		t.Fatalf("%d %s: %v", got.Code, got.Body, err)
	}
	if body.Type != "ephemeral" || body.Text != "Goals\nTwo &lt;open&gt;." || len(body.Blocks) != 2 {
		t.Errorf("got %+v", body)
	}
	if e := d.seen()[0]; e.Kind != bot.Command || e.Text != "goals" || e.User != "U0MIA" || e.ID != "1.2.x" {
		t.Errorf("event %+v", e)
	}
}

func TestWhatWasNotSavedIsAskedForAgain(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{Retry: true})
	if got := d.serve(request("/slack/events", payload(t, "events/direct_message"), noon())); got.Code != 503 {
		t.Errorf("event: %d, want 503", got.Code)
	}
	if got := d.serve(request("/slack/commands", commandBody().Encode(), noon())); got.Code != 503 {
		t.Errorf("command: %d, want 503", got.Code)
	}
	got := d.serve(request("/slack/interactions", interaction(payload(t, "interactions/submit")), noon()))
	want := `{"response_action":"errors","errors":{"role":"` + words().Retry + `"}}`
	if got.Code != 200 || got.Body.String() != want {
		t.Errorf("form: %d %s, want %s", got.Code, got.Body, want)
	}
}

// TestAPanicOverHTTPLeavesNothingInHand: Slack reads that it went wrong, what was typed
// stays in its form, and the adapter can still stop.
func TestAPanicOverHTTPLeavesNothingInHand(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	d.react = func() { panic("what mia wrote") }
	got := d.serve(request("/slack/interactions", interaction(payload(t, "interactions/submit")), noon()))
	if got.Code != http.StatusInternalServerError {
		t.Errorf("%d %s", got.Code, got.Body)
	}
	if n := d.slack.Handling(); n != 0 {
		t.Errorf("%d events are still being handled", n)
	}
}

// torn is an answer that cannot be written.
type torn struct{ http.ResponseWriter }

func (torn) Write([]byte) (int, error) { panic("torn") }

// TestAPanicOfTheAnswerLeavesNothingInHand, as little as one of what is answered.
func TestAPanicOfTheAnswerLeavesNothingInHand(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	func() {
		defer func() { _ = recover() }() // as the server does
		d.handler.ServeHTTP(torn{httptest.NewRecorder()}, request("/slack/interactions", interaction(payload(t, "interactions/submit")), noon()))
	}()
	if n := d.slack.Handling(); n != 0 || len(d.seen()) != 1 {
		t.Errorf("%d events are still being handled of %d", n, len(d.seen()))
	}
}

// TestAPanicAfterTheAnswerEndsTheEventAndNotTheProgram: here of who hears that the token
// was revoked.
func TestAPanicAfterTheAnswerEndsTheEventAndNotTheProgram(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	d.gone.Store(true)
	d.react = func() { panic("after it") }
	if got := d.serve(request("/slack/events", payload(t, "events/bot_token_revoked"), noon())); got.Code != http.StatusOK {
		t.Errorf("%d %s", got.Code, got.Body)
	}
	eventually(t, "nothing is in hand", func() bool { return len(d.seen()) == 1 && d.slack.Handling() == 0 })
}

func TestErrorsStandBelowTheirQuestions(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{Errors: map[string]string{"goal": "Say **more**.", "nothing": "And this.", "other": "And that."}})
	got := d.serve(request("/slack/interactions", interaction(payload(t, "interactions/submit")), noon()))
	want := `{"response_action":"errors","errors":{"goal":"Say more.","role":"And this. And that."}}`
	if got.Body.String() != want {
		t.Errorf("got %s, want %s", got.Body, want)
	}
}

func TestAFormGoesOnOrCloses(t *testing.T) {
	t.Parallel()
	next := bot.Form{Action: "intake.two:in_1", Title: "Part two", Submit: "Save", Pages: []bot.Page{{Fields: []bot.Input{{Key: "k", Kind: bot.Line, Label: "Next"}}}}}
	submit := interaction(payload(t, "interactions/submit"))
	on := openDoor(t, bot.Answer{Form: &next}).serve(request("/slack/interactions", submit, noon())).Body.String()
	if !strings.Contains(on, `"response_action":"update"`) || !strings.Contains(on, `"private_metadata":"intake.two:in_1"`) {
		t.Errorf("next page: %s", on)
	}
	d := openDoor(t, bot.Answer{Message: &bot.Message{Text: "Saved."}})
	if got := d.serve(request("/slack/interactions", submit, noon())).Body.String(); got != `{"response_action":"clear"}` {
		t.Errorf("end: %s", got)
	}
	if got := <-d.posted; got != "dm to U0MIA: Saved." {
		t.Errorf("afterwards: %s", got)
	}
}

func TestAnAnswerGoesOnlyToSlack(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{Message: &bot.Message{Text: "Saved."}})
	for name, c := range map[string]struct{ hook, want string }{
		"to where Slack says":    {d.hook, `"text":"Saved."`},
		"not into our network":   {"http://169.254.169.254/latest", "Saved."},
		"not to somebody's page": {"https://hooks.slack.com.evil.example/x", "Saved."},
		"another way in trouble": {d.hook + "/broken", "Saved."},
	} {
		click := strings.ReplaceAll(payload(t, "interactions/button_on_home"), `"trigger_id"`, `"response_url":"`+c.hook+`","trigger_id"`)
		if got := d.serve(request("/slack/interactions", interaction(click), noon())); got.Code != 200 {
			t.Errorf("%s: %d", name, got.Code)
		}
		if got := <-d.posted; !strings.Contains(got, c.want) || strings.HasPrefix(got, "dm") == (c.hook == d.hook) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestARevokedTokenEndsTheRun(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	d.gone.Store(true)
	if got := d.serve(request("/slack/events", payload(t, "events/bot_token_revoked"), noon())); got.Code != 200 {
		t.Errorf("%d", got.Code)
	}
	eventually(t, "the run ends", func() bool { return d.slack.Alive(noon()) != nil })
	err := d.stop()
	if e := d.seen(); err == nil || len(e) != 1 || e[0].Kind != bot.Revoked {
		t.Errorf("run ended with %v after %+v", err, e)
	}
	if got := d.serve(request("/slack/events", payload(t, "events/direct_message"), noon())); got.Code != 503 {
		t.Errorf("afterwards: %d, want 503", got.Code)
	}
	if err := d.slack.Run(t.Context(), d.sink); class(err) != bot.Stopped {
		t.Errorf("run anew: %v", err)
	}
}

// TestARevokedTokenThatIsNotOurs: Slack says so too of one that was replaced.
func TestARevokedTokenThatIsNotOurs(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	before := d.asked.Load()
	if got := d.serve(request("/slack/events", payload(t, "events/bot_token_revoked"), noon())); got.Code != 200 {
		t.Errorf("%d", got.Code)
	}
	eventually(t, "Slack is asked and has answered", func() bool { return d.asked.Load() > before && d.slack.Handling() == 0 })
	if got := d.serve(request("/slack/events", payload(t, "events/direct_message"), noon())); got.Code != 200 {
		t.Errorf("afterwards: %d", got.Code)
	}
	if err := d.stop(); err != nil {
		t.Errorf("run ended with %v", err)
	}
	if e := d.seen(); len(e) != 1 || e[0].Kind == bot.Revoked {
		t.Errorf("passed on: %+v", e)
	}
}

// TestInARushOverHTTPPeopleAreAskedToComeAgain as over a socket.
func TestInARushOverHTTPPeopleAreAskedToComeAgain(t *testing.T) {
	t.Parallel()
	d := openDoor(t, bot.Answer{})
	var handled atomic.Int32
	arrived, release := make(chan bool, 2*slack.MaxAtOnce), make(chan bool)
	d.react = func() {
		n := handled.Add(1)
		arrived <- true // counted before: whoever has seen all arrive reads the whole count
		if n <= slack.MaxAtOnce {
			<-release
		}
	}
	command := func() *httptest.ResponseRecorder {
		return d.serve(request("/slack/commands", commandBody().Encode(), noon()))
	}
	var rush sync.WaitGroup
	for range slack.MaxAtOnce {
		rush.Go(func() {
			if got := command(); got.Code != 200 || got.Body.Len() > 0 {
				t.Errorf("one of those who came first: %d %s", got.Code, got.Body)
			}
		})
	}
	for range slack.MaxAtOnce { // then all hands are full
		<-arrived
	}
	form := request("/slack/interactions", interaction(payload(t, "interactions/submit")), noon())
	for _, c := range []struct {
		name string
		got  *httptest.ResponseRecorder
		want string
	}{{"a command", command(), words().Again}, {"a form", d.serve(form), words().Retry}} {
		if c.got.Code != 200 || !strings.Contains(c.got.Body.String(), c.want) {
			t.Errorf("%s: %d %s", c.name, c.got.Code, c.got.Body)
		}
	}
	if got := d.serve(request("/slack/events", payload(t, "events/direct_message"), noon())); got.Code != 503 {
		t.Errorf("an event: %d, want 503", got.Code)
	}
	if n := handled.Load(); n != slack.MaxAtOnce {
		t.Errorf("%d were handled", n)
	}
	close(release)
	rush.Wait()
	eventually(t, "the hands are free", func() bool { return d.slack.Handling() == 0 })
	if got := command(); got.Code != 200 || got.Body.Len() > 0 {
		t.Errorf("afterwards: %d %s", got.Code, got.Body)
	}
}
