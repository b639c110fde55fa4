package sandbox

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// hub holds the app's Socket Mode links and spreads deliveries over them.
type hub struct {
	mu       sync.Mutex
	tickets  map[string]time.Time // until when each may be used, in real time
	links    []*link
	turn     int
	awaiting map[string]*waiter // by envelope_id
	arrived  chan struct{}      // closed at the next connection
}

// link is one WebSocket connection.
type link struct {
	mu   sync.Mutex // of writing
	conn *websocket.Conn
	gone chan struct{}
}

// waiter is an envelope that has not been acknowledged.
type waiter struct {
	link *link
	done chan reply // holds one
}

type reply struct {
	payload []byte
	err     error
}

// openConnection answers apps.connections.open.
func (c *call) openConnection() (object, error) {
	ticket := rand.Text()
	h := &c.sockets
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.tickets == nil {
		h.tickets = map[string]time.Time{}
	}
	for old, until := range h.tickets {
		if time.Now().After(until) {
			delete(h.tickets, old)
		}
	}
	h.tickets[ticket] = time.Now().Add(30 * time.Second)
	u := c.base()
	u.Scheme, u.Path = "ws", "/link/"
	u.RawQuery = url.Values{"ticket": {ticket}, "app_id": {c.config.App.ID}}.Encode()
	return object{"url": u.String()}, nil
}

func (w *Workspace) serveSocket(rw http.ResponseWriter, r *http.Request) {
	if !w.sockets.redeem(r.URL.Query().Get("ticket")) {
		http.Error(rw, "ticket used or expired", http.StatusUnauthorized)
		return
	}
	anyOrigin := func(*http.Request) bool { return true }
	upgrader := websocket.Upgrader{CheckOrigin: anyOrigin, HandshakeTimeout: 10 * time.Second}
	conn, err := upgrader.Upgrade(rw, r, nil)
	if err != nil {
		return // the upgrader has answered
	}
	l := &link{conn: conn, gone: make(chan struct{})}
	defer conn.Close() // the TCP connection, or Node's client waits for it
	l.mu.Lock()        // no envelope goes out before the hello
	count, ok := w.sockets.add(l)
	if !ok {
		l.writeLocked(disconnect("too_many_websockets"))
		l.mu.Unlock()
		l.close()
		return
	}
	defer close(l.gone)
	l.writeLocked(object{
		"type": "hello", "num_connections": count, "connection_info": object{"app_id": w.config.App.ID},
		"debug_info": object{"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060},
	})
	l.mu.Unlock()
	w.note(Entry{Kind: "socket", Name: "connected", Sent: object{"num_connections": count}})
	go l.ping(w.config.Timing.Ping)
	w.read(l)
	w.sockets.remove(l) // before anybody is told
	w.note(Entry{Kind: "socket", Name: "disconnected"})
}

// read takes acknowledgments until the connection ends.
func (w *Workspace) read(l *link) {
	for {
		_, message, err := l.conn.ReadMessage()
		if err != nil {
			return
		}
		var ack struct {
			EnvelopeID string          `json:"envelope_id"`
			Payload    json.RawMessage `json:"payload"`
		}
		if json.Unmarshal(message, &ack) != nil || ack.EnvelopeID == "" {
			continue
		}
		entry := Entry{Kind: "ack", Name: ack.EnvelopeID, Sent: ack.Payload}
		if len(message) >= maxAckBytes {
			entry.Fault = "dropped: 20 KB or more"
			w.note(entry)
			continue
		}
		w.note(entry)
		w.sockets.settle(ack.EnvelopeID, reply{payload: ack.Payload})
	}
}

// Disconnect ends all links as Slack does. The reason "warning" only warns;
// "drop" cuts the connections without a word; others, such as
// "refresh_requested" and "link_disabled", announce the end first.
func (w *Workspace) Disconnect(reason string) {
	if reason == "drop" {
		w.sockets.dropAll()
		return
	}
	for _, l := range w.sockets.all() {
		l.write(disconnect(reason))
		if reason != "warning" {
			w.sockets.retire(l)
			go l.closeSoon(time.Second)
		}
	}
}

func disconnect(reason string) object {
	return object{"type": "disconnect", "reason": reason, "debug_info": object{"host": "sandbox"}}
}

// send writes an envelope to the next link in turn.
func (h *hub) send(w *Workspace, d delivery) (wait func() ([]byte, error)) {
	id := rand.Text()
	l := h.pick()
	envelope := object{
		"envelope_id": id, "type": d.kind, "payload": d.payload, "accepts_response_payload": d.kind != eventsAPI,
	}
	if d.kind == eventsAPI {
		envelope["retry_attempt"], envelope["retry_reason"] = d.retry, d.reason
	}
	entry := Entry{Kind: "envelope", Name: d.kind + " " + d.name, Fault: d.fault.Kind, Sent: envelope}
	if l == nil {
		entry.Answer = ErrNotConnected.Error()
		w.note(entry)
		return func() ([]byte, error) { return nil, ErrNotConnected }
	}
	w.note(entry)
	waiting := h.await(id, l)
	l.write(envelope)
	switch d.fault.Kind {
	case "duplicate":
		l.write(envelope)
	case "drop":
		l.conn.Close()
	}
	return func() ([]byte, error) { return h.wait(id, waiting, w.config.Timing.Ack) }
}

func (h *hub) wait(id string, waiting *waiter, deadline time.Duration) ([]byte, error) {
	timer := time.NewTimer(deadline)
	defer timer.Stop()
	defer h.forget(id)
	select {
	case r := <-waiting.done:
		return r.payload, r.err
	case <-timer.C:
		return nil, ErrTimeout
	}
}

func (h *hub) await(id string, l *link) *waiter {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.awaiting == nil {
		h.awaiting = map[string]*waiter{}
	}
	waiting := &waiter{link: l, done: make(chan reply, 1)}
	h.awaiting[id] = waiting
	return waiting
}

func (h *hub) forget(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.awaiting, id)
}

func (h *hub) settle(id string, r reply) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if waiting := h.awaiting[id]; waiting != nil {
		delete(h.awaiting, id)
		waiting.done <- r
	}
}

func (h *hub) redeem(ticket string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	until, ok := h.tickets[ticket]
	delete(h.tickets, ticket)
	return ok && time.Now().Before(until)
}

func (h *hub) add(l *link) (count int, ok bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.links) >= maxConnections {
		return 0, false
	}
	h.links = append(h.links, l)
	if h.arrived != nil {
		close(h.arrived)
		h.arrived = nil
	}
	return len(h.links), true
}

// retire gives a link no more work; it may still acknowledge.
func (h *hub) retire(l *link) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.links = slices.DeleteFunc(h.links, func(other *link) bool { return other == l })
}

// remove forgets a link; what it has not acknowledged has failed.
func (h *hub) remove(l *link) {
	h.retire(l)
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, waiting := range h.awaiting {
		if waiting.link == l {
			delete(h.awaiting, id)
			waiting.done <- reply{err: errLinkLost}
		}
	}
}

func (h *hub) pick() *link {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.links) == 0 {
		return nil
	}
	h.turn++
	return h.links[h.turn%len(h.links)]
}

func (h *hub) all() []*link {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.links)
}

func (h *hub) count() int { return len(h.all()) }

// next returns a channel that is closed when the app next connects.
func (h *hub) next() <-chan struct{} {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.arrived == nil {
		h.arrived = make(chan struct{})
	}
	if len(h.links) > 0 {
		ready := make(chan struct{})
		close(ready)
		return ready
	}
	return h.arrived
}

func (h *hub) dropAll() {
	for _, l := range h.all() {
		h.retire(l)
		l.conn.Close()
	}
}

// write sends one frame. A link that does not take it is over: the connection
// is closed, and the reading side sees the end.
func (l *link) write(v any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.writeLocked(v)
}

func (l *link) writeLocked(v any) {
	err := l.conn.SetWriteDeadline(time.Now().Add(5 * time.Second))
	if err == nil {
		err = l.conn.WriteMessage(websocket.TextMessage, mustJSON(v))
	}
	if err != nil {
		l.conn.Close()
	}
}

func (l *link) ping(every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-l.gone:
			return
		case <-ticker.C:
			_ = l.conn.WriteControl(websocket.PingMessage, []byte("sandbox"), time.Now().Add(time.Second)) // a lost ping is no end
		}
	}
}

// closeSoon gives the client time to close by itself.
func (l *link) closeSoon(grace time.Duration) {
	select {
	case <-l.gone:
	case <-time.After(grace):
		l.close()
	}
}

func (l *link) close() {
	bye := websocket.FormatCloseMessage(websocket.CloseNormalClosure, "")
	_ = l.conn.WriteControl(websocket.CloseMessage, bye, time.Now().Add(time.Second)) // the client may have closed first
	l.conn.Close()
}
