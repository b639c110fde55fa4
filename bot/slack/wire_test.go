package slack_test

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
)

func TestWhatIsInHandIsAcknowledgedWhenTheConnectionIsRenewed(t *testing.T) {
	t.Parallel()
	o := openOffice(t, inNoHurry)
	release, answered := o.inHand()
	o.Disconnect("refresh_requested")
	eventually(t, "both connections are back", func() bool { return o.Connections() == 2 })
	close(release)
	if err := <-answered; err != nil {
		t.Errorf("the command: %v", err)
	}
}

func TestWhatIsInHandIsAcknowledgedWhenWeStop(t *testing.T) {
	t.Parallel()
	o := openOffice(t, inNoHurry)
	release, answered := o.inHand()
	o.cancel()
	eventually(t, "nothing is read anymore", func() bool { return o.slack.Alive(o.Now().Add(2*time.Minute)) != nil })
	close(release)
	if err := <-answered; err != nil {
		t.Errorf("the command: %v", err)
	}
	if err := <-o.ended; err != nil {
		t.Errorf("the run ended with %v", err)
	}
	eventually(t, "both connections are closed", func() bool { return o.Connections() == 0 })
}

// inNoHurry is a workspace that waits for its answers, on a busy machine as well.
func inNoHurry(world *sandbox.Config, _ *slack.Config) { world.Timing.Ack = time.Minute }

// inHand is a command that the program has taken and comes to an end with when
// it is released; answered is what the workspace says of it then.
func (o *office) inHand() (release chan<- struct{}, answered <-chan error) {
	arrived, ending, said := make(chan bool, 1), make(chan struct{}), make(chan error, 1)
	o.on(func(context.Context, bot.Event) bot.Answer {
		arrived <- true
		<-ending
		return bot.Answer{}
	})
	go func() { said <- o.Command(mia, "C0WARD", "/mentor goals") }()
	<-arrived
	return ending, said
}

func TestASilentConnectionIsReplaced(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(world *sandbox.Config, c *slack.Config) {
		world.Timing.Ping, c.Quiet = time.Hour, time.Second
	})
	eventually(t, "one was taken for dead", func() bool { return o.disconnections() > 0 })
	if err := o.slack.Alive(o.Now()); err != nil {
		t.Error(err)
	}
}

func TestAConnectionThatIsPingedStays(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(world *sandbox.Config, c *slack.Config) {
		world.Timing.Ping, c.Quiet = time.Millisecond, 5*time.Second
	})
	o.says("Here.")
	if err := o.Command(mia, "C0WARD", "/mentor goals"); err != nil {
		t.Fatal(err)
	}
	if n := o.disconnections(); n > 0 {
		t.Errorf("%d connections ended", n)
	}
}

// TestOddFrames is a Slack that sends what nobody can read, and then something
// that must be acknowledged all the same, on the same connection.
func TestOddFrames(t *testing.T) {
	t.Parallel()
	odd := []string{
		`{"envelope_id":`, `[]`, `null`, `7`, `""`, `{}`, `{"type":"sky_fell"}`,
		`{"envelope_id":7,"type":"events_api"}`, `{"type":"interactive","payload":{}}`,
	}
	last := `{"envelope_id":"e1","type":"options","accepts_response_payload":"yes","payload":{}}`
	peer := newPeer(t, append(odd, last)...)
	if got := peer.frame(t); string(got) != `{"envelope_id":"e1"}` {
		t.Errorf("acknowledged with %s", got)
	}
}

func TestALargeAcknowledgmentIsOneFrame(t *testing.T) {
	t.Parallel()
	peer := newPeer(t, `{"envelope_id":"e1","type":"slash_commands","accepts_response_payload":true,`+
		`"payload":{"command":"/mentor","text":"all","team_id":"T0HOME","user_id":"U0MIA","channel_id":"D0MIA","trigger_id":"1.2.x"}}`)
	if got := peer.frame(t); len(got) < 10_000 {
		t.Errorf("%d bytes: %.200s", len(got), got)
	}
}

// peer is a Slack of which each byte is seen.
type peer struct{ conns chan net.Conn }

func newPeer(t *testing.T, says ...string) *peer {
	t.Helper()
	p := &peer{make(chan net.Conn, 16)}
	mux := http.NewServeMux()
	server := httptest.NewUnstartedServer(mux)
	mux.HandleFunc("/api/auth.test", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"ok":true,"team_id":"T0HOME","user_id":"U0BOT","bot_id":"B0BOT"}`)
	})
	mux.HandleFunc("/api/apps.connections.open", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"ok": true, "url": "ws" + strings.TrimPrefix(server.URL, "http") + "/link"})
	})
	mux.HandleFunc("/link", func(w http.ResponseWriter, r *http.Request) {
		conn, err := (&websocket.Upgrader{}).Upgrade(w, r, nil)
		if err != nil {
			t.Error(err)
			return
		}
		for _, message := range append([]string{`{"type":"hello"}`}, says...) {
			if err := conn.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
				t.Error(err)
			}
		}
		p.conns <- conn.NetConn()
	})
	server.Start()
	c := config(server.URL)
	c.AppToken, c.Links = "xapp-test", 1
	s, err := slack.New(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- s.Run(ctx, func(context.Context, bot.Event) bot.Answer {
			return bot.Answer{Message: &bot.Message{Text: strings.Repeat("a word ", 2000)}}
		})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the run ended with %v", err)
		}
		server.CloseClientConnections()
		server.Close()
	})
	return p
}

// frame reads the next frame by hand: a library would put parts together.
func (p *peer) frame(t *testing.T) []byte {
	t.Helper()
	conn := <-p.conns
	if err := conn.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	read := func(n int) []byte {
		raw := make([]byte, n)
		if _, err := io.ReadFull(conn, raw); err != nil {
			t.Fatal(err)
		}
		return raw
	}
	head := read(2)
	const last, text, masked = 0x80, 1, 0x80
	if head[0] != last|text || head[1]&masked == 0 {
		t.Fatalf("frame begins with %x: no whole text of a client's", head)
	}
	n := int(head[1] &^ masked)
	if n == 126 {
		n = int(binary.BigEndian.Uint16(read(2)))
	}
	mask, raw := read(4), read(n)
	for i := range raw {
		raw[i] ^= mask[i%4]
	}
	return raw
}

// TestInARushPeopleAreAskedToComeAgain: while more is in hand than can be handled
// in time, who comes is told at once that nothing was saved.
func TestInARushPeopleAreAskedToComeAgain(t *testing.T) {
	t.Parallel()
	o := openOffice(t, inNoHurry, func(_ *sandbox.Config, c *slack.Config) { c.Links = 1 })
	who, err := o.slack.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	arrived, release := make(chan bool, 2*slack.MaxAtOnce), make(chan bool)
	o.on(func(context.Context, bot.Event) bot.Answer {
		arrived <- true
		<-release
		return bot.Answer{}
	})
	command := map[string]any{"command": "/mentor", "text": "goals", "team_id": who.Team, "user_id": string(mia), "channel_id": "C0WARD", "trigger_id": "1.2.x"}
	form := map[string]any{
		"type": "view_submission", "team": map[string]any{"id": who.Team}, "user": map[string]any{"id": string(mia)},
		"view": map[string]any{"id": "V1", "callback_id": "goal.save", "blocks": []any{map[string]any{"type": "input", "block_id": "title"}}},
	}
	var rush sync.WaitGroup
	for range slack.MaxAtOnce {
		rush.Go(func() {
			if answer, err := o.Deliver("slash_commands", command); err != nil {
				t.Errorf("one of those who came first: %v, %s", err, answer)
			}
		})
	}
	for range slack.MaxAtOnce { // then all hands are full
		<-arrived
	}
	for _, c := range []struct {
		kind    string
		payload map[string]any
		want    string
	}{{"slash_commands", command, words().Again}, {"interactive", form, words().Retry}} {
		answer, err := o.Deliver(c.kind, c.payload)
		if err != nil || !strings.Contains(string(answer), c.want) {
			t.Errorf("%s: answered with %s, %v", c.kind, answer, err)
		}
	}
	close(release)
	rush.Wait()
	if n := len(arrived); n > 0 {
		t.Errorf("%d more were handled", n)
	}
}
