package slack_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
)

// cutter cuts upgraded connections, one at a time.
type cutter struct {
	mu    sync.Mutex
	conns []net.Conn
}

func (c *cutter) watch(server *httptest.Server) {
	server.Config.ConnState = func(conn net.Conn, state http.ConnState) {
		if state == http.StateHijacked {
			c.mu.Lock()
			defer c.mu.Unlock()
			c.conns = append(c.conns, conn)
		}
	}
}

// oldest cuts the connection that has stood longest.
func (c *cutter) oldest() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.conns) > 0 {
		_ = c.conns[0].Close()
		c.conns = c.conns[1:]
	}
}

// disconnections counts the connections that the workspace has seen end.
func (o *office) disconnections() int {
	n := 0
	for _, e := range o.Log(0) {
		if e.Kind == "socket" && e.Name == "disconnected" {
			n++
		}
	}
	return n
}

func TestOneConnectionCarriesOnWhileTheOtherIsRenewed(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(world *sandbox.Config, _ *slack.Config) { world.LogSize = 100_000 })
	o.says("Here.")
	const cuts = 50
	for n := range cuts {
		before := o.disconnections()
		o.Clock().Advance(time.Minute) // it has stood for a while
		o.links.oldest()
		eventually(t, "the workspace has noticed", func() bool { return o.disconnections() > before })
		if err := o.Command(mia, "C0WARD", fmt.Sprint("/mentor ", n)); err != nil {
			t.Fatalf("command %d: %v", n, err)
		}
		eventually(t, "both connections are back", func() bool { return o.Connections() == 2 })
	}
	if got := len(o.of(bot.Command)); got != cuts {
		t.Errorf("%d commands arrived, want %d", got, cuts)
	}
}

func TestAliveForAMinuteAfterTheLastConnection(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.SetFaults(1, sandbox.Fault{Method: "apps.connections.open", Kind: "error", Error: "internal_error"})
	o.Disconnect("drop")
	eventually(t, "both connections are gone", func() bool { return o.slack.Alive(o.Now().Add(2*time.Minute)) != nil })
	if err := o.slack.Alive(o.Now()); err != nil {
		t.Errorf("at once: %v", err)
	}
	o.SetFaults(1)
	eventually(t, "it is connected again", func() bool { return o.slack.Alive(o.Now().Add(2*time.Minute)) == nil })
}

// TestAConnectionThatDoesNotLastIsNotOpenedAgainAtOnce plays a Slack that greets
// and ends the connection after a while, with a word or without one.
func TestAConnectionThatDoesNotLastIsNotOpenedAgainAtOnce(t *testing.T) {
	t.Parallel()
	const hours = 5 * time.Hour
	for name, c := range map[string]struct {
		bye   string
		lives []time.Duration // of the connections, one after the other; then 0
		want  []string        // what follows each
	}{
		"switched off":          {"link_disabled", nil, []string{"1s", "2s"}},
		"too many":              {"too_many_websockets", nil, []string{"1s"}},
		"cut":                   {"", nil, []string{"1s", "2s"}},
		"cut after hours":       {"", []time.Duration{0, 0, hours}, []string{"1s", "2s", "renewed", "1s"}},
		"renewed after hours":   {"refresh_requested", []time.Duration{hours, hours, hours, hours, hours, hours}, slices.Repeat([]string{"renewed"}, 6)},
		"renewed all the time":  {"refresh_requested", nil, []string{"renewed", "renewed", "renewed", "renewed", "1s", "2s"}},
		"a renewal a minute on": {"warning", []time.Duration{0, 0, 0, 0, time.Minute}, slices.Repeat([]string{"renewed"}, 9)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHallway(t, c.bye, c.lives)
			eventually(t, "so many connections have ended", func() bool { return len(h.followed()) >= len(c.want) })
			if diff := cmp.Diff(c.want, h.followed()[:len(c.want)]); diff != "" {
				t.Errorf("%s\n%s", diff, h.log.String())
			}
		})
	}
}

// hallway is a Slack whose connections end soon after they have greeted.
type hallway struct{ log journal }

// followed is what followed each connection: that it was renewed, or the
// longest pause that may have come instead.
func (h *hallway) followed() (all []string) {
	for line := range strings.Lines(h.log.String()) {
		_, again, paused := strings.Cut(strings.TrimSpace(line), "again_in=")
		switch pause, _ := time.ParseDuration(again); {
		case !paused && strings.Contains(line, "renewed"):
			all = append(all, "renewed")
		case paused:
			longest := time.Second
			for longest < pause {
				longest *= 2
			}
			all = append(all, longest.String())
		}
	}
	return all
}

func newHallway(t *testing.T, bye string, lives []time.Duration) *hallway {
	t.Helper()
	h := &hallway{}
	clock := sandbox.NewFrozenClock(noon())
	var conns atomic.Int64
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	mux.HandleFunc("/api/auth.test", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"ok":true,"team_id":"T0HOME","user_id":"U0BOT","bot_id":"B0BOT"}`)
	})
	mux.HandleFunc("/api/apps.connections.open", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"ok":true,"url":"ws%s/link"}`, strings.TrimPrefix(server.URL, "http"))
	})
	mux.HandleFunc("/link", func(w http.ResponseWriter, r *http.Request) {
		conn, err := (&websocket.Upgrader{}).Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
		_ = conn.WriteMessage(websocket.TextMessage, []byte(`{"type":"hello"}`))
		if n := int(conns.Add(1)); n <= len(lives) {
			clock.Advance(lives[n-1])
		}
		if bye != "" {
			_ = conn.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"type":"disconnect","reason":%q}`, bye))
		}
	})
	c := config(server.URL)
	c.AppToken, c.Links, c.Now, c.Log = "xapp-test", 1, clock.Now, slog.New(slog.NewTextHandler(&h.log, nil))
	s, err := slack.New(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { _ = s.Run(ctx, func(context.Context, bot.Event) bot.Answer { return bot.Answer{} }) })
	t.Cleanup(running.Wait)
	t.Cleanup(cancel)
	return h
}

func TestEveryDeliveryIsAcknowledgedWhateverIsInIt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	who, err := o.slack.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	deliver := func(name, kind, raw string) {
		var payload map[string]any
		if err := json.Unmarshal([]byte(raw), &payload); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if _, err := o.Deliver(kind, payload); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, file := range payloadFiles(t) {
		kind := "interactive"
		if strings.Contains(file, "events") {
			kind = "events_api"
		}
		deliver(file, kind, strings.ReplaceAll(payload(t, file), "T0HOME", who.Team))
	}
	deliver("an event of next year", "events_api", `{"type":"event_callback","event":{"type":"sky_fell"}}`)
	deliver("an event of the wrong shape", "events_api", `{"type":"event_callback","event":{"type":"message","user":[1],"text":7}}`)
	deliver("a click with odd blocks", "interactive", `{"type":"block_actions","message":{"blocks":[{"type":"section","text":42}]},"actions":"none"}`)
	deliver("a command of odd fields", "slash_commands", `{"command":7,"text":[]}`)
	if len(o.of(bot.Click)) == 0 || len(o.of(bot.Submit)) == 0 {
		t.Error("the readable ones did not arrive")
	}
}

func TestAnEventThatWasNotSavedComesAgain(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(world *sandbox.Config, _ *slack.Config) { world.Timing.Ack = time.Second / 2 })
	var tries atomic.Int32
	o.on(func(context.Context, bot.Event) bot.Answer { return bot.Answer{Retry: tries.Add(1) < 3} })
	if _, err := o.Say(mia, o.DM(mia), "hello", ""); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it came three times", func() bool { return len(o.of(bot.Text)) == 3 })
	if err := o.Idle(t.Context()); err != nil {
		t.Fatal(err)
	}
	e := o.of(bot.Text)
	if len(e) != 3 || e[0].ID != e[1].ID || e[1].ID != e[2].ID {
		t.Errorf("got %+v", e)
	}
}

// TestAPanicEndsTheEventAndNotTheProgram: Slack delivers the event again, and the log
// holds nothing of it.
func TestAPanicEndsTheEventAndNotTheProgram(t *testing.T) {
	t.Parallel()
	var log journal
	o := openOffice(t, func(world *sandbox.Config, c *slack.Config) {
		world.Timing.Ack, c.Log = time.Second/2, slog.New(slog.NewTextHandler(&log, nil))
	})
	var tries atomic.Int32
	o.on(func(context.Context, bot.Event) bot.Answer {
		if tries.Add(1) == 1 {
			panic("what mia wrote")
		}
		return bot.Answer{}
	})
	if _, err := o.Say(mia, o.DM(mia), "hello", ""); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it came again", func() bool { return len(o.of(bot.Text)) == 2 })
	if got := log.String(); !strings.Contains(got, "event panicked") || strings.Contains(got, "what mia wrote") {
		t.Error(got)
	}
}
