package discordfake

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/gorilla/websocket"
)

// End is a way in which a connection to the gateway ends.
type End string

// The ends.
const (
	Cut        End = "cut"        // the network goes away
	Restart    End = "restart"    // close code 1001
	Unknown    End = "unknown"    // close code 4000
	Reconnect  End = "reconnect"  // the gateway asks for it
	Invalid    End = "invalid"    // the session is over, the gateway says
	TimedOut   End = "timed out"  // close code 4009: the session is over
	BadToken   End = "bad token"  // close code 4004: do not come back
	BadIntents End = "bad intent" // close code 4014: do not come back
	BadShard   End = "bad shard"  // close codes 4010 to 4013: do not come back
	ManyShards End = "too many servers"
	BadVersion End = "bad version"
	BadBits    End = "bad intent bits"
)

type frame struct {
	Op   int    `json:"op"`
	Seq  int    `json:"s,omitempty"`
	Type string `json:"t,omitempty"`
	Data any    `json:"d"`
}

// session outlives its connections: what happens between two is kept.
type session struct {
	id   string
	past []frame
	conn *websocket.Conn // nil while there is none
}

// Connected reports whether a session has a connection.
func (f *Discord) Connected() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.live() != nil
}

// MostAtOnce is how many sessions had a connection at the same time at most.
func (f *Discord) MostAtOnce() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.most
}

// count notes how many sessions have a connection now.
func (f *Discord) count() {
	n := 0
	for _, s := range f.sessions {
		if s.conn != nil {
			n++
		}
	}
	f.most = max(f.most, n)
}

func (f *Discord) live() *session {
	for _, s := range f.sessions {
		if s.conn != nil {
			return s
		}
	}
	return nil
}

// Identifies and Resumes are how often the bot began a session, and went on
// with one.
func (f *Discord) Identifies() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.identifies
}

// Resumes is how often the bot went on with a session.
func (f *Discord) Resumes() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.resumes
}

// Mute stops acknowledging heartbeats, or begins again.
func (f *Discord) Mute(mute bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.mute = mute
}

// Silence makes the gateway accept connections and say nothing, or speak again.
func (f *Discord) Silence(silent bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.silent = silent
}

// Silenced is how many connections were met with silence.
func (f *Discord) Silenced() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.silenced
}

// StartsLeft sets how many sessions may begin today.
func (f *Discord) StartsLeft(n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.startsLeft = n
}

func (f *Discord) gatewayBot(r request) (any, error) {
	return map[string]any{
		"url": "ws://" + r.Host + "/gw", "shards": 1,
		"session_start_limit": map[string]any{"total": 1000, "remaining": f.startsLeft, "reset_after": 3600000, "max_concurrency": 1},
	}, nil
}

// gateway serves one connection.
func (f *Discord) gateway(w http.ResponseWriter, r *http.Request) {
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	if r.URL.Query().Get("v") != "10" || r.URL.Query().Get("encoding") != "json" {
		f.close(conn, 4012)
		return
	}
	f.mu.Lock()
	if f.silent {
		f.silenced++
		f.note()
		f.mu.Unlock()
		_, _, _ = conn.ReadMessage() // until the bot gives up
		return
	}
	err = conn.WriteJSON(frame{Op: 10, Data: map[string]any{"heartbeat_interval": f.config.Heartbeat.Milliseconds()}})
	f.mu.Unlock()
	var s *session
	for err == nil {
		var in struct {
			Op   int             `json:"op"`
			Data json.RawMessage `json:"d"`
		}
		if err = conn.ReadJSON(&in); err != nil {
			break
		}
		f.mu.Lock()
		switch in.Op {
		case 1:
			if !f.mute {
				err = conn.WriteJSON(frame{Op: 11})
			}
		case 2:
			s, err = f.identify(conn, r, in.Data)
		case 6:
			s, err = f.resume(conn, in.Data)
		default:
			err = fmt.Errorf("op %d", in.Op)
		}
		f.note()
		f.mu.Unlock()
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	defer f.note()
	if s == nil || s.conn != conn {
		return // hung up by us
	}
	s.conn = nil
	if websocket.IsCloseError(err, 1000, 1001) {
		delete(f.sessions, s.id) // the bot means to leave
	}
}

func (f *Discord) close(conn *websocket.Conn, code int) {
	_ = conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Time{})
	_ = conn.Close()
}

func (f *Discord) identify(conn *websocket.Conn, r *http.Request, data json.RawMessage) (*session, error) {
	var d struct {
		Token   string `json:"token"`
		Intents int    `json:"intents"`
	}
	if json.Unmarshal(data, &d) != nil || strings.TrimPrefix(d.Token, "Bot ") != f.config.Token {
		f.close(conn, 4004)
		return nil, net.ErrClosed
	}
	if privileged := 1<<1 | 1<<8 | 1<<15; d.Intents&privileged != 0 {
		f.close(conn, 4014)
		return nil, net.ErrClosed
	}
	f.identifies++
	f.startsLeft--
	s := &session{id: "s" + f.newID(), conn: conn}
	f.sessions[s.id] = s
	f.count()
	guilds := []any{map[string]any{"id": f.config.Guild, "unavailable": true}}
	if f.kicked {
		guilds = []any{}
	}
	err := f.emit(s, "READY", map[string]any{
		"v": 10, "user": f.userJSON(Bot), "guilds": guilds,
		"session_id": s.id, "resume_gateway_url": "ws://" + r.Host + "/gw/resume", "application": map[string]any{"id": App, "flags": 0},
	})
	if err != nil {
		return s, err
	}
	if f.kicked {
		return s, nil
	}
	return s, f.emit(s, "GUILD_CREATE", f.guildJSON())
}

// guildJSON is the server as a session that begins is told of it.
func (f *Discord) guildJSON() map[string]any {
	channels := []any{}
	for _, c := range f.channels {
		if c.Type == textChannel {
			channels = append(channels, c.json())
		}
	}
	return map[string]any{
		"id": f.config.Guild, "name": "Test", "unavailable": false, "member_count": len(f.members) + 1,
		"channels": channels, "threads": []any{}, "members": []any{}, "roles": []any{},
		"emojis": []any{}, "stickers": []any{}, "features": []any{}, "presences": []any{}, "voice_states": []any{},
		"guild_scheduled_events": []any{}, "stage_instances": []any{},
	}
}

func (f *Discord) resume(conn *websocket.Conn, data json.RawMessage) (*session, error) {
	var d struct {
		Session string `json:"session_id"`
		Seq     int    `json:"seq"`
	}
	_ = json.Unmarshal(data, &d)
	s := f.sessions[d.Session]
	if s == nil {
		return nil, conn.WriteJSON(frame{Op: 9, Data: false})
	}
	f.resumes++
	s.conn = conn
	f.count()
	for _, past := range s.past {
		if past.Seq <= d.Seq {
			continue
		}
		if err := conn.WriteJSON(past); err != nil {
			return s, err
		}
	}
	return s, f.emit(s, "RESUMED", map[string]any{})
}

// emit tells a session what happened, now or when it comes back. The caller
// holds mu.
func (f *Discord) emit(s *session, kind string, data any) error {
	e := frame{Op: 0, Seq: len(s.past) + 1, Type: kind, Data: data}
	s.past = append(s.past, e)
	if s.conn == nil {
		return nil
	}
	return s.conn.WriteJSON(e)
}

func (f *Discord) emitAll(kind string, data any) {
	for _, s := range f.sessions {
		_ = f.emit(s, kind, data) // it is told again when it resumes
	}
}

// Replay sends the newest event again.
func (f *Discord) Replay() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, s := range f.sessions {
		if last := s.past[len(s.past)-1]; s.conn != nil {
			_ = s.conn.WriteJSON(last)
		}
	}
}

// Emit sends any event as it is.
func (f *Discord) Emit(kind string, data any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.emitAll(kind, data)
}

// Mumble sends raw bytes in place of a frame.
func (f *Discord) Mumble(kind int, raw string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if s := f.live(); s != nil {
		_ = s.conn.WriteMessage(kind, []byte(raw))
	}
}

// Drop ends every connection to the gateway in the given way.
func (f *Discord) Drop(end End) {
	f.mu.Lock()
	defer f.mu.Unlock()
	codes := map[End]int{Restart: 1001, Unknown: 4000, TimedOut: 4009, BadToken: 4004, BadIntents: 4014, BadShard: 4010, ManyShards: 4011, BadVersion: 4012, BadBits: 4013}
	for id, s := range f.sessions {
		conn := s.conn
		if conn == nil {
			continue
		}
		switch end {
		case Reconnect:
			_ = conn.WriteJSON(frame{Op: 7})
		case Invalid:
			_ = conn.WriteJSON(frame{Op: 9, Data: false})
			delete(f.sessions, id)
		case Cut:
			_ = conn.NetConn().Close()
		default:
			f.close(conn, codes[end])
		}
		s.conn = nil
		if end == TimedOut {
			delete(f.sessions, id)
		}
	}
	f.note()
}
