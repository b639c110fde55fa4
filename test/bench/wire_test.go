package bench_test

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	team   = "T0BENCH"
	secret = "a-signing-secret"
)

// interaction is what one person does, as Slack would send it.
type interaction struct {
	kind    string         // of Socket Mode
	payload map[string]any // in Socket Mode as it is
}

// deed is the i-th thing that happens: by turns a slash command, and a form of
// seven questions that is handed in. Nothing is handed in twice.
func deed(i int) interaction {
	n := i / 2 % pairs()
	user := userOf(mentee(n))
	trigger := fmt.Sprintf("%d.%d.bench", i, time.Now().UnixNano())
	if i%2 == 0 {
		return interaction{"slash_commands", map[string]any{
			"command": "/mentor", "text": "help", "team_id": team, "team_domain": "bench", "user_id": user, "user_name": "bench",
			"channel_id": "D0BENCH", "channel_name": "directmessage", "api_app_id": "A0BENCH", "trigger_id": trigger,
			"response_url": "http://127.0.0.1:9/response",
		}}
	}
	return interaction{"interactive", map[string]any{
		"type": "view_submission", "team": map[string]any{"id": team, "domain": "bench"}, "user": map[string]any{"id": user, "team_id": team},
		"api_app_id": "A0BENCH", "token": "x", "trigger_id": trigger, "response_urls": []any{}, "view": handedIn(trigger, n),
	}}
}

// pathOf is where signed HTTP brings the i-th.
func pathOf(i int) string {
	if i%2 == 0 {
		return "/slack/commands"
	}
	return "/slack/interactions"
}

// handedIn is the goal form as Slack sends it back: the questions, and the
// answers. Every goal has a title of its own: a pair has each goal once.
func handedIn(id string, pair int) map[string]any {
	plain := func(text string) map[string]any {
		return map[string]any{"type": "plain_text", "text": text, "emoji": true}
	}
	var blocks []any
	values := map[string]any{}
	for _, q := range []struct{ key, kind, label, answer string }{
		{"title", "plain_text_input", "What will you do and where?", "Write crisis notes that stand alone at day program " + id},
		{"competency", "static_select", "The area this goal is about", "crisis_documentation"},
		{"measure", "plain_text_input", "How will you both see it?", "9 of 10 notes name trigger, action and time"},
		{"baseline", "plain_text_input", "Where do you stand today?", "5 of 10"},
		{"target", "plain_text_input", "Where do you want to be?", "9 of 10"},
		{"due", "datepicker", "By when?", time.Now().AddDate(0, 0, 45).Format(time.DateOnly)},
		{"evidence", "plain_text_input", "What will show it?", "A documentation check, and one observation by my mentor"},
	} {
		given := map[string]any{"type": q.kind}
		switch q.kind {
		case "static_select":
			given["selected_option"] = map[string]any{"text": plain(q.answer), "value": q.answer}
		case "datepicker":
			given["selected_date"] = q.answer
		default:
			given["value"] = q.answer
		}
		values[q.key] = map[string]any{q.key: given}
		blocks = append(blocks, map[string]any{
			"type": "input", "block_id": q.key, "label": plain(q.label), "hint": plain("For example: " + q.answer), "optional": false,
			"dispatch_action": false, "element": map[string]any{"type": q.kind, "action_id": q.key},
		})
	}
	return map[string]any{
		"id": "V" + id, "team_id": team, "type": "modal", "hash": id, "root_view_id": "V" + id, "app_id": "A0BENCH", "bot_id": "B0BENCH",
		"private_metadata": "goal.save:new." + string(pairID(pair)), "callback_id": "goal.save", "title": plain("SMART goal"),
		"blocks": blocks, "state": map[string]any{"values": values},
	}
}

// body is the deed as the body of a signed request.
func (in interaction) body(b testing.TB) string {
	form := url.Values{}
	if in.kind == "interactive" {
		form.Set("payload", string(must(json.Marshal(in.payload))(b)))
		return form.Encode()
	}
	for key, value := range in.payload {
		form.Set(key, value.(string))
	}
	return form.Encode()
}

// envelope is the deed as a delivery of Socket Mode.
type envelope struct {
	id  string
	raw []byte
}

func (in interaction) envelope(b testing.TB) envelope {
	id := rand.Text()
	raw := must(json.Marshal(map[string]any{"type": in.kind, "envelope_id": id, "payload": in.payload, "accepts_response_payload": true}))(b)
	return envelope{id, raw}
}

// request is the deed as a signed request, byte for byte.
func (in interaction) request(b testing.TB, path string) []byte {
	body := in.body(b)
	stamp := strconv.FormatInt(time.Now().Unix(), 10)
	mac := hmac.New(sha256.New, []byte(secret))
	fmt.Fprintf(mac, "v0:%s:%s", stamp, body)
	request := must(http.NewRequest(http.MethodPost, "http://cairn"+path, strings.NewReader(body)))(b)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("X-Slack-Request-Timestamp", stamp)
	request.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	var raw bytes.Buffer
	if err := request.Write(&raw); err != nil {
		b.Fatal(err)
	}
	return raw.Bytes()
}

// caller sends requests to an app over connections that it keeps. The load
// takes its processor time from what is measured: net/http's client would need
// several times as much.
type caller struct {
	app string // host:port

	mu   sync.Mutex
	idle []*connection
}

type connection struct {
	net.Conn
	answers *bufio.Reader
}

// post returns when the app acknowledged. An answer that keeps the form open is
// an error: nothing was saved.
func (c *caller) post(request []byte) error {
	conn, err := c.connection()
	if err != nil {
		return err
	}
	said, err := conn.call(request)
	if err != nil {
		return errors.Join(err, conn.Close())
	}
	c.mu.Lock()
	c.idle = append(c.idle, conn)
	c.mu.Unlock()
	return accepted(said)
}

// connection is the one that was used last, or a new one.
func (c *caller) connection() (*connection, error) {
	c.mu.Lock()
	if last := len(c.idle) - 1; last >= 0 {
		defer c.mu.Unlock()
		conn := c.idle[last]
		c.idle = c.idle[:last]
		return conn, nil
	}
	c.mu.Unlock() // nobody waits for somebody else's connection
	conn, err := net.Dial("tcp", c.app)
	return &connection{conn, bufio.NewReader(conn)}, err
}

func (c *connection) call(request []byte) ([]byte, error) {
	if err := c.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		return nil, err
	}
	if _, err := c.Write(request); err != nil {
		return nil, err
	}
	answer, err := http.ReadResponse(c.answers, nil)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", answer.Status, said)
	}
	return said, err
}

// accepted reads an acknowledgment.
func accepted(said []byte) error {
	if strings.Contains(string(said), `"errors"`) {
		return fmt.Errorf("the form was refused: %s", said)
	}
	return nil
}
