package bench_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// api is the little of Slack's Web API that an app needs to be at work: it says
// yes to everything, at once. The sandbox would be stricter, and would cost
// more than what is measured.
type api struct {
	*httptest.Server
	posted atomic.Int64
	links  chan *link // Socket Mode connections, as they open
}

func newAPI(b *testing.B) *api {
	a := &api{links: make(chan *link, 16)}
	mux := http.NewServeMux()
	mux.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("X-OAuth-Scopes", "commands,chat:write,im:write,im:history,users:read,users:read.email")
		n := a.posted.Add(1)
		_ = json.NewEncoder(w).Encode(map[string]any{
			"ok": true, "url": "ws" + a.URL[len("http"):] + "/link", "team_id": team, "user_id": "U0BOT", "bot_id": "B0BENCH", "team": "bench",
			"ts": fmt.Sprintf("%d.%06d", time.Now().Unix(), n%1e6), "channel": "D0BENCH", "message": map[string]any{}, "messages": []any{},
		})
	})
	mux.HandleFunc("/link", a.link)
	a.Server = httptest.NewServer(mux)
	b.Cleanup(a.Close)
	return a
}

// link is one Socket Mode connection to the app.
type link struct {
	conn    *websocket.Conn
	writing sync.Mutex
	waiting sync.Map // envelope id -> chan []byte, an acknowledgment
}

func (a *api) link(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	l := &link{conn: conn}
	_ = l.write([]byte(`{"type":"hello","num_connections":1,"connection_info":{"app_id":"A0BENCH"},"debug_info":{"host":"bench"}}`))
	ended := make(chan struct{})
	defer close(ended)
	go l.ping(ended)
	a.links <- l
	for {
		_, answer, err := conn.ReadMessage()
		if err != nil {
			return
		}
		if waiting, ok := l.waiting.LoadAndDelete(envelopeOf(answer)); ok {
			waiting.(chan []byte) <- answer
		}
	}
}

// envelopeOf is which delivery is acknowledged: what stands behind its name. To
// read the whole answer would take from what is measured.
func envelopeOf(answer []byte) string {
	_, behind, _ := bytes.Cut(answer, []byte(`"envelope_id":"`))
	id, _, _ := bytes.Cut(behind, []byte(`"`))
	return string(id)
}

// ping keeps the app from taking the connection for dead.
func (l *link) ping(ended chan struct{}) {
	every := time.NewTicker(2 * time.Second)
	defer every.Stop()
	for {
		select {
		case <-every.C:
			_ = l.conn.WriteControl(websocket.PingMessage, []byte("ping"), time.Now().Add(20*time.Second)) // one that is late must not end the connection
		case <-ended:
			return
		}
	}
}

func (l *link) write(raw []byte) error {
	l.writing.Lock()
	defer l.writing.Unlock()
	return l.conn.WriteMessage(websocket.TextMessage, raw)
}

var errUnanswered = errors.New("not acknowledged within twenty seconds")

// deliver returns when the app acknowledged.
func (l *link) deliver(e envelope) error {
	answer := make(chan []byte, 1)
	l.waiting.Store(e.id, answer)
	if err := l.write(e.raw); err != nil {
		return err
	}
	late := time.NewTimer(20 * time.Second)
	defer late.Stop()
	select {
	case said := <-answer:
		return accepted(said)
	case <-late.C:
		return errUnanswered
	}
}
