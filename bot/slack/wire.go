package slack

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

const (
	maxEnvelope = 1 << 20 // bytes of one delivery
	writeWithin = 10 * time.Second
)

// wire is one open Socket Mode connection.
type wire struct {
	conn  *websocket.Conn
	quiet time.Duration
	watch *time.Timer  // cuts the connection when nothing was heard for as long as quiet
	heard bytes.Buffer // the newest message; an envelope keeps nothing of it

	hands   hands
	working sync.WaitGroup // deliveries in hand

	mu sync.Mutex // for writing
}

// envelope is one message of Slack's: a delivery when it has an id, or a
// greeting, or a farewell.
type envelope struct {
	ID      string          `json:"envelope_id"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload"`
	Accepts bool            `json:"accepts_response_payload"`
	Reason  string          `json:"reason"` // of a farewell
}

func dial(ctx context.Context, address string, quiet time.Duration) (*wire, error) {
	dialer := websocket.Dialer{
		Proxy: http.ProxyFromEnvironment, HandshakeTimeout: 10 * time.Second,
		NetDialContext: (&net.Dialer{Timeout: 4 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		// Slack takes an acknowledgment in one frame only, and a frame is what fits in here.
		WriteBufferSize: maxSocketBytes + 1024,
	}
	conn, res, err := dialer.DialContext(ctx, address, nil)
	if err != nil {
		return nil, err
	}
	if res != nil && res.Body != nil {
		_ = res.Body.Close()
	}
	conn.SetReadLimit(maxEnvelope)
	w := &wire{conn: conn, quiet: quiet, hands: newHands()}
	w.watch = time.AfterFunc(quiet, func() { _ = conn.Close() })
	pong := conn.PingHandler()
	conn.SetPingHandler(func(text string) error {
		w.watch.Reset(quiet)
		return pong(text)
	})
	return w, nil
}

// next reads a message. One that is no JSON is an envelope without an id:
// there is nothing to acknowledge it by.
func (w *wire) next() (envelope, error) {
	_, message, err := w.conn.NextReader()
	if err != nil {
		return envelope{}, err
	}
	w.heard.Reset()
	if _, err := w.heard.ReadFrom(message); err != nil {
		return envelope{}, err
	}
	w.watch.Reset(w.quiet)
	var env envelope
	_ = json.Unmarshal(w.heard.Bytes(), &env) // what is odd in one field is no reason to lose the others
	return env, nil
}

// write sends one message. A connection that does not take it is over.
func (w *wire) write(raw []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	err := w.conn.SetWriteDeadline(within(writeWithin))
	if err == nil {
		err = w.conn.WriteMessage(websocket.TextMessage, raw)
	}
	if err != nil {
		_ = w.conn.Close()
	}
	return err
}

// hush ends the reading.
func (w *wire) hush() { _ = w.conn.SetReadDeadline(within(0)) }

// leave hangs up when everything in hand is acknowledged.
func (w *wire) leave() {
	w.watch.Stop() // nothing is read anymore
	w.working.Wait()
	_ = w.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(websocket.CloseNormalClosure, ""), within(time.Second))
	_ = w.conn.Close()
}

// within is a socket's deadline, which is by the machine's clock.
func within(d time.Duration) time.Time { return time.Now().Add(d) } //nolint:forbidigo // sockets know no other
