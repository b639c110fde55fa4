package sandbox

import (
	"encoding/json"
	"sync"
	"time"
)

// Entry is one line of the request log: something that crossed the wire.
// Tokens and signatures are left out.
type Entry struct {
	Seq    int64     `json:"seq"`
	At     time.Time `json:"at"`   // workspace time
	Kind   string    `json:"kind"` // api, response_url, envelope, ack, request (HTTP delivery), socket
	Name   string    `json:"name"` // method, or type of delivery
	Status int       `json:"status,omitempty"`
	Micros int64     `json:"micros,omitempty"` // real time the answer took
	Fault  string    `json:"fault,omitempty"`  // what the fault script did
	Sent   any       `json:"sent,omitempty"`   // what the app sent, or was sent
	Answer any       `json:"answer,omitempty"`
}

// requestLog keeps the latest entries in a ring.
type requestLog struct {
	mu   sync.Mutex
	size int
	ring []Entry
	seq  int64
}

// Log returns the kept entries after the given sequence number, oldest first.
func (w *Workspace) Log(after int64) []Entry {
	l := &w.log
	l.mu.Lock()
	defer l.mu.Unlock()
	var found []Entry
	for seq := max(after+1, l.seq-int64(len(l.ring))+1); seq <= l.seq; seq++ {
		found = append(found, l.ring[(seq-1)%int64(l.size)])
	}
	return found
}

// note may be called with or without the workspace lock.
func (w *Workspace) note(e Entry) {
	l := &w.log
	l.mu.Lock()
	l.seq++
	e.Seq, e.At = l.seq, w.clock.Now()
	if len(l.ring) < l.size {
		l.ring = append(l.ring, e)
	} else {
		l.ring[(l.seq-1)%int64(l.size)] = e
	}
	l.mu.Unlock()
	w.changed()
}

// asJSON keeps a JSON text readable in the log and anything else as a string.
func asJSON(body []byte) any {
	if json.Valid(body) {
		return json.RawMessage(body)
	}
	return string(body)
}
