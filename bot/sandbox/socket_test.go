package sandbox_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/slack-go/slack"
	"github.com/slack-go/slack/slackevents"
	"github.com/slack-go/slack/socketmode"

	"cairn/bot/sandbox"
)

const nameField = `{"type":"input","block_id":"b","label":{"type":"plain_text","text":"Your name"},"element":{"type":"plain_text_input","action_id":"a","min_length":2}}`

func viewOf(t *testing.T, text string) slack.ModalViewRequest {
	t.Helper()
	var v slack.ModalViewRequest
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestACommandOpensAFormThatIsRefusedThenTaken(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	api, socket := link(t, w, base)
	seen := make(chan string, 1)
	on(t, socket, func(e socketmode.Event) any {
		switch data := e.Data.(type) {
		case slack.SlashCommand:
			if _, err := api.OpenView(data.TriggerID, viewOf(t, modal("ask", nameField))); err != nil {
				t.Error(err)
			}
		case slack.InteractionCallback:
			if data.Type != slack.InteractionTypeViewSubmission {
				return nil
			}
			name := data.View.State.Values["b"]["a"].Value
			if name == "nobody" {
				return map[string]any{"response_action": "errors", "errors": map[string]string{"b": "Somebody, please."}}
			}
			seen <- name + " " + data.View.PrivateMetadata + " " + data.View.CallbackID
		}
		return nil
	})

	if err := w.Command(mia, general, "/try a <b> @sam"); err != nil {
		t.Fatal(err)
	}
	until(t, w, func() bool { _, open := w.Modal(mia); return open })
	if refused, err := w.Submit(mia, sandbox.Values{"Your name": {"x"}}); err != nil || refused["b"] == "" {
		t.Fatalf("too short an answer: %v, %v", refused, err)
	}
	refused, err := w.Submit(mia, sandbox.Values{"b": {"nobody"}})
	if err != nil || refused["b"] != "Somebody, please." {
		t.Fatalf("the app's refusal: %v, %v", refused, err)
	}
	if v, _ := w.Modal(mia); v.Typed["b/a"][0] != "nobody" || v.Errors["b"] == "" {
		t.Fatalf("what was typed is lost: %+v", v)
	}
	if refused, err := w.Submit(mia, sandbox.Values{"b/a": {"Mia"}}); err != nil || len(refused) > 0 {
		t.Fatalf("a good answer: %v, %v", refused, err)
	}
	if got := <-seen; got != "Mia pm ask" {
		t.Errorf("the app saw %q", got)
	}
	if _, open := w.Modal(mia); open {
		t.Error("the form is still open")
	}
}

func TestFormsAreUpdatedPushedAndCleared(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	api, socket := link(t, w, base)
	closed := make(chan string, 4)
	next := atomic.Pointer[map[string]any]{}
	on(t, socket, func(e socketmode.Event) any {
		switch data := e.Data.(type) {
		case slack.InteractionCallback:
			switch data.Type {
			case slack.InteractionTypeShortcut:
				if _, err := api.OpenView(data.TriggerID, viewOf(t, modal("one", ""))); err != nil {
					t.Error(err)
				}
			case slack.InteractionTypeViewSubmission:
				if answer := next.Load(); answer != nil {
					return *answer
				}
			case slack.InteractionTypeViewClosed:
				closed <- data.View.CallbackID
			}
		}
		return nil
	})
	answer := func(action, view string) {
		next.Store(&map[string]any{"response_action": action, "view": json.RawMessage(view)})
	}
	submit := func() {
		t.Helper()
		if refused, err := w.Submit(mia, nil); err != nil || len(refused) > 0 {
			t.Fatal(refused, err)
		}
	}
	top := func() sandbox.View { t.Helper(); v, _ := w.Modal(mia); return v }

	if err := w.GlobalShortcut(mia, "Begin"); err != nil {
		t.Fatal(err)
	}
	until(t, w, func() bool { return top().CallbackID == "one" })
	first := top()
	answer("update", modal("two", ""))
	submit()
	if v := top(); v.CallbackID != "two" || v.ID != first.ID || v.Hash == first.Hash {
		t.Fatalf("after update: %+v", v)
	}
	answer("push", modal("three", ""))
	submit()
	if v := top(); v.CallbackID != "three" || v.Previous != first.ID || v.Root != first.ID {
		t.Fatalf("after push: %+v", v)
	}
	submit() // the third
	if _, err := w.Submit(mia, nil); err == nil || !strings.Contains(err.Error(), "push_limit_reached") {
		t.Errorf("a fourth form: %v", err)
	}
	if err := w.CloseModal(mia); err != nil {
		t.Fatal(err)
	}
	if got := <-closed; got != "three" {
		t.Errorf("view_closed for %q", got)
	}
	next.Store(&map[string]any{"response_action": "clear"})
	submit()
	if _, open := w.Modal(mia); open {
		t.Error("forms left after clear")
	}
}

func TestATriggerLivesShortAndOnce(t *testing.T) {
	t.Parallel()
	config := town()
	config.Timing.Trigger = 200 * time.Millisecond
	w, base := open(t, config)
	_, socket := link(t, w, base)
	triggers := make(chan string, 2)
	on(t, socket, func(e socketmode.Event) any {
		if c, ok := e.Data.(slack.SlashCommand); ok {
			triggers <- c.TriggerID
		}
		return nil
	})
	for range 2 {
		if err := w.Command(mia, general, "/try"); err != nil {
			t.Fatal(err)
		}
	}
	used, late := <-triggers, <-triggers
	if got := call(t, base, "views.open", "trigger_id", used, "view", modal("m", "")); got["ok"] != true {
		t.Fatal(got)
	}
	if got := call(t, base, "views.open", "trigger_id", used, "view", modal("m", "")); got["error"] != "exchanged_trigger_id" {
		t.Errorf("used twice: %v", got)
	}
	<-time.After(config.Timing.Trigger) // the deadline is one of the wire, in real time
	if got := call(t, base, "views.open", "trigger_id", late, "view", modal("m", "")); got["error"] != "expired_trigger_id" {
		t.Errorf("used late: %v", got)
	}
}

func TestButtonsInAMessageAnswerThroughTheResponseURL(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	_, socket := link(t, w, base)
	hooks := make(chan string, 1)
	on(t, socket, func(e socketmode.Event) any {
		if data, ok := e.Data.(slack.InteractionCallback); ok && data.Type == slack.InteractionTypeBlockActions {
			a := data.ActionCallback.BlockActions[0]
			if a.ActionID != "yes" || a.Value != "42" || data.Message.Timestamp == "" || data.Channel.ID == "" {
				t.Errorf("payload: %+v", data)
			}
			hooks <- data.ResponseURL
		}
		return nil
	})
	blocks := `[{"type":"actions","elements":[{"type":"button","action_id":"yes","value":"42","text":{"type":"plain_text","text":"Yes"}},` +
		`{"type":"button","action_id":"no","text":{"type":"plain_text","text":"Not yet"}}]}]`
	posted := call(t, base, "chat.postMessage", "channel", string(mia), "text", "ready?", "blocks", blocks)
	ts := sandbox.TS(posted["ts"].(string))

	if err := w.Click(sam, ts, "Yes"); !errors.Is(err, sandbox.ErrUnseen) {
		t.Errorf("Sam clicks in Mia's DM: %v", err)
	}
	if err := w.Click(mia, ts, "Maybe"); !errors.Is(err, sandbox.ErrUnseen) {
		t.Errorf("a button that is not there: %v", err)
	}
	if err := w.Click(mia, ts, "Yes"); err != nil {
		t.Fatal(err)
	}
	hook := <-hooks
	for i, body := range []string{`{"replace_original":true,"text":"thanks"}`, `{"text":"only you"}`, `{"response_type":"in_channel","text":"all"}`, `{"text":"4"}`, `{"delete_original":true}`, `{"text":"6"}`} {
		request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, hook, strings.NewReader(body))
		response, got := do(t, request)
		if i < 5 && response.StatusCode != http.StatusOK || i == 5 && got["error"] != "used_url" {
			t.Errorf("use %d: %d %v", i+1, response.StatusCode, got)
		}
		if m, _ := w.Message(mia, ts); i == 0 && (m.Text != "thanks" || len(m.Blocks) > 0) {
			t.Errorf("not replaced: %+v", m)
		}
	}
	var texts []string
	for _, m := range w.Messages(mia, w.DM(mia)) {
		texts = append(texts, m.Text+string(m.Only))
	}
	if got := strings.Join(texts, ","); got != "only youU0MIA,all,4U0MIA" {
		t.Errorf("left: %s", got)
	}
}

func TestEventsTellWhatPeopleDo(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	_, socket := link(t, w, base)
	events := make(chan slackevents.EventsAPIEvent, 20)
	on(t, socket, func(e socketmode.Event) any {
		if data, ok := e.Data.(slackevents.EventsAPIEvent); ok {
			events <- data
		}
		return nil
	})
	if _, err := w.Say(mia, w.DM(mia), "a < b & @sam", ""); err != nil {
		t.Fatal(err)
	}
	m, ok := (<-events).InnerEvent.Data.(*slackevents.MessageEvent)
	if !ok || m.Text != "a &lt; b &amp; <@U0SAM>" || m.ChannelType != "im" || m.User != string(mia) {
		t.Errorf("message.im: %+v", m)
	}
	if err := w.OpenHome(mia); err != nil {
		t.Fatal(err)
	}
	if h, ok := (<-events).InnerEvent.Data.(*slackevents.AppHomeOpenedEvent); !ok || h.User != string(mia) || h.Tab != "home" {
		t.Errorf("app_home_opened: %+v", h)
	}
	if err := w.Leave(sam, general); err != nil {
		t.Fatal(err)
	}
	if l, ok := (<-events).InnerEvent.Data.(*slackevents.MemberLeftChannelEvent); !ok || l.User != string(sam) {
		t.Errorf("member_left_channel: %+v", l)
	}
	if err := w.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestAnUnansweredCommandTimesOut(t *testing.T) {
	t.Parallel()
	config := town()
	config.Timing.Ack = 50 * time.Millisecond
	w, base := open(t, config)
	if err := w.Command(mia, general, "/try"); !errors.Is(err, sandbox.ErrNotConnected) {
		t.Errorf("nobody listens: %v", err)
	}
	dial(t, base)
	until(t, w, func() bool { return w.Connections() == 1 })
	if err := w.Command(mia, general, "/try"); !errors.Is(err, sandbox.ErrTimeout) {
		t.Errorf("nobody answers: %v", err)
	}
	notices := w.Notices(mia)
	if len(notices) != 2 || notices[1].Code != "operation_timeout" {
		t.Errorf("what Mia is told: %v", notices)
	}
}

// dial connects a bare WebSocket and reads its hello.
func dial(t *testing.T, base string) *websocket.Conn {
	t.Helper()
	opened := call(t, base, "apps.connections.open")
	conn, _, err := websocket.DefaultDialer.Dial(opened["url"].(string), http.Header{"Origin": {"https://elsewhere.example"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if hello := next(t, conn); hello["type"] != "hello" {
		t.Fatalf("hello: %v", hello)
	}
	return conn
}

func next(t *testing.T, conn *websocket.Conn) map[string]any {
	t.Helper()
	if err := conn.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		t.Fatal(err)
	}
	var frame map[string]any
	if err := conn.ReadJSON(&frame); err != nil {
		t.Fatal(err)
	}
	return frame
}

func TestConnectionsTakeTurnsUpToTen(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	var conns []*websocket.Conn
	for range 10 {
		conns = append(conns, dial(t, base))
	}
	opened := call(t, base, "apps.connections.open")
	extra, _, err := websocket.DefaultDialer.Dial(opened["url"].(string), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer extra.Close()
	if bye := next(t, extra); bye["reason"] != "too_many_websockets" {
		t.Errorf("the eleventh: %v", bye)
	}
	if _, _, err := websocket.DefaultDialer.Dial(opened["url"].(string), nil); err == nil {
		t.Error("a ticket served twice")
	}
	for range 10 {
		if _, err := w.Say(mia, w.DM(mia), "hi", ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, conn := range conns {
		frame := next(t, conn)
		if frame["type"] != "events_api" {
			t.Errorf("frame: %v", frame)
		}
		if err := conn.WriteJSON(map[string]any{"envelope_id": frame["envelope_id"], "payload": map[string]any{}}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestALinkEndsAsSlackEndsIt(t *testing.T) {
	t.Parallel()
	w, base := open(t, town())
	conn := dial(t, base)
	w.Disconnect("warning")
	if bye := next(t, conn); bye["type"] != "disconnect" || bye["reason"] != "warning" || w.Connections() != 1 {
		t.Errorf("warning: %v", bye)
	}
	w.Disconnect("refresh_requested")
	if bye := next(t, conn); bye["reason"] != "refresh_requested" || w.Connections() != 0 {
		t.Errorf("refresh: %v", bye)
	}
	_, _, err := conn.ReadMessage()
	if !websocket.IsCloseError(err, websocket.CloseNormalClosure) {
		t.Errorf("no close frame: %v", err)
	}
	if _, err := conn.NetConn().Read(make([]byte, 1)); err == nil {
		t.Error("the TCP connection is still open")
	}
}

func TestAnUnacknowledgedEventComesAgain(t *testing.T) {
	t.Parallel()
	config := town()
	config.Timing.Ack = 50 * time.Millisecond
	w, base := open(t, config)
	conn := dial(t, base)
	until(t, w, func() bool { return w.Connections() == 1 })
	if _, err := w.Say(mia, w.DM(mia), "hi", ""); err != nil {
		t.Fatal(err)
	}
	var ids []any
	for attempt := range 3 {
		frame := next(t, conn)
		if frame["retry_attempt"] != float64(attempt) || attempt > 0 && frame["retry_reason"] != "timeout" {
			t.Errorf("attempt %d: %v", attempt, frame)
		}
		ids = append(ids, dig(frame, "payload", "event_id"))
	}
	if ids[0] != ids[1] || ids[1] != ids[2] {
		t.Errorf("event_ids differ: %v", ids)
	}
	if err := w.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
}
