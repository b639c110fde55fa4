package slack_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

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
		if strings.Contains(file, "revoked") || strings.Contains(file, "uninstalled") {
			continue // these end the run
		}
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
	o := openOffice(t, func(world *sandbox.Config, _ *slack.Config) { world.Timing.Ack = 50 * time.Millisecond })
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
