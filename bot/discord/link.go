package discord

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"cairn/bot"
)

const (
	maxFrame    = 16 << 20 // bytes
	helloWithin = 15       // pauses, two seconds at least
	writeWithin = 10 * time.Second
	// leave is the code that we close with when we mean to come back: the usual
	// one would end the session, and what happens meanwhile would be lost.
	leave = 4000
)

// The gateway's operations.
const (
	opDispatch  = 0
	opHeartbeat = 1
	opIdentify  = 2
	opResume    = 6
	opReconnect = 7
	opInvalid   = 9
	opHello     = 10
	opAck       = 11
)

// intents are what we want to hear of: the server's channels, and direct
// messages to us. None is privileged.
const intents = discordgo.IntentsGuilds | discordgo.IntentsDirectMessages

// frame is one gateway message.
type frame struct {
	Op   int             `json:"op"`
	Seq  *int64          `json:"s,omitempty"`
	Type string          `json:"t,omitempty"`
	Data json.RawMessage `json:"d"`
}

// Why a connection ended, besides the errors of the network.
var (
	errReconnect  = errors.New("discord asked us to reconnect")
	errZombie     = errors.New("discord acknowledged no heartbeat")
	errNewSession = errors.New("the session cannot be resumed")
)

// session is what can be resumed.
type session struct {
	id  string
	url string
	seq atomic.Int64
}

func (s *session) forget() {
	s.id, s.url = "", ""
	s.seq.Store(0)
}

// wire is one open connection to the gateway.
type wire struct {
	conn  *websocket.Conn
	every time.Duration // the heartbeat's interval
	acked atomic.Bool
	dead  atomic.Bool // a heartbeat was not acknowledged

	mu sync.Mutex // for writing
}

// dial connects and reads the greeting. A gateway that accepts us and then says
// nothing is given up after patience.
func dial(ctx context.Context, url string, patience time.Duration) (*wire, error) {
	dialer := websocket.Dialer{
		Proxy: http.ProxyFromEnvironment, HandshakeTimeout: patience,
		NetDialContext: (&net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
	}
	conn, res, err := dialer.DialContext(ctx, url, nil)
	if err != nil {
		return nil, fmt.Errorf("dial: %w", err)
	}
	if res != nil && res.Body != nil {
		_ = res.Body.Close()
	}
	conn.SetReadLimit(maxFrame)
	w := &wire{conn: conn}
	w.acked.Store(true)
	if err := w.greeting(patience); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return w, nil
}

func (w *wire) greeting(patience time.Duration) error {
	if err := w.conn.SetReadDeadline(within(patience)); err != nil {
		return err
	}
	f, err := w.read()
	if err != nil {
		return err
	}
	var hello struct {
		Interval int64 `json:"heartbeat_interval"`
	}
	if err := json.Unmarshal(f.Data, &hello); f.Op != opHello || err != nil || hello.Interval <= 0 {
		return fmt.Errorf("greeted with op %d: %w", f.Op, err)
	}
	w.every = time.Duration(hello.Interval) * time.Millisecond
	return w.idle()
}

// idle sets until when something must come: acknowledgments do, if nothing else.
func (w *wire) idle() error {
	return w.conn.SetReadDeadline(within(w.every + w.every/2))
}

// read returns the next frame. What is not JSON is skipped by its op, -1.
func (w *wire) read() (frame, error) {
	_, raw, err := w.conn.ReadMessage()
	if err != nil {
		return frame{}, err
	}
	f := frame{Op: -1}
	if err := json.NewDecoder(bytes.NewReader(raw)).Decode(&f); err != nil {
		f = frame{Op: -1}
	}
	return f, nil
}

func (w *wire) write(op int, data any) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.conn.SetWriteDeadline(within(writeWithin)); err != nil {
		return err
	}
	return w.conn.WriteJSON(map[string]any{"op": op, "d": data})
}

// close says goodbye with a code and hangs up.
func (w *wire) close(code int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	_ = w.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), within(time.Second))
	_ = w.conn.Close()
}

// within is a socket's deadline, which is by the machine's clock.
func within(d time.Duration) time.Time { return time.Now().Add(d) } //nolint:forbidigo // sockets know no other

// beat sends heartbeats until ctx ends. One that is not acknowledged within a
// quarter of the interval means that the connection is dead, though it may look
// alive: at Discord's 41 seconds that is found within 52.
func (w *wire) beat(ctx context.Context, s *session) {
	pause := time.Duration(rand.Float64() * float64(w.every)) //nolint:gosec // spreads clients, guards nothing
	for {
		if bot.Pause(ctx, pause); ctx.Err() != nil {
			return
		}
		w.acked.Store(false)
		if err := w.write(opHeartbeat, seqOf(s)); err != nil {
			_ = w.conn.Close()
			return
		}
		if bot.Pause(ctx, w.every/4); ctx.Err() != nil {
			return
		}
		if !w.acked.Load() {
			w.dead.Store(true)
			w.close(leave)
			return
		}
		pause = w.every - w.every/4
	}
}

// seqOf is the last number seen, null before the first.
func seqOf(s *session) any {
	if n := s.seq.Load(); n > 0 {
		return n
	}
	return nil
}

// ending turns the error of a read into why the connection ended. Some close
// codes mean that nobody may come back, others that the session is over.
func (w *wire) ending(err error) error {
	if w.dead.Load() {
		return errZombie
	}
	closed, ok := errors.AsType[*websocket.CloseError](err)
	if !ok {
		return err
	}
	fatal := &bot.SendError{Class: bot.Bug, Method: "gateway", Code: fmt.Sprintf("close_%d", closed.Code)}
	switch closed.Code {
	case 4004: // authentication failed
		fatal.Class = bot.Stopped
		return fatal
	case 4010, 4011, 4012, 4013, 4014: // shard, version and intents
		return fatal
	case 4007, 4009: // invalid sequence, session timed out
		return fmt.Errorf("%w: close code %d", errNewSession, closed.Code)
	}
	return fmt.Errorf("close code %d", closed.Code)
}
