package sandbox

import (
	"bytes"
	"fmt"
	"net/http"
	"time"
)

// How the stream paces itself: changes within settle become one push, and
// the shown time is looked at every tick.
const (
	settle = 50 * time.Millisecond
	tick   = 5 * time.Second
)

// stream pushes the page's live part: once at the start, so that nothing is
// lost between page and stream, and then whenever it looks different.
func (p *page) stream(rw http.ResponseWriter, r *http.Request) {
	at := whereOf(r.URL.Query(), false)
	changed, stop := p.Subscribe()
	defer stop()
	rw.Header().Set("Content-Type", "text/event-stream")
	flusher := http.NewResponseController(rw)
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	var shown []byte
	for {
		turned := p.clock.Turned()
		s, ok := p.scene(at)
		if !ok {
			return
		}
		body, err := p.render("live", s)
		if err != nil {
			return
		}
		if !bytes.Equal(body, shown) {
			shown = body
			if push(rw, body) != nil || flusher.Flush() != nil {
				return
			}
		}
		select {
		case <-r.Context().Done():
			return
		case <-changed:
			time.Sleep(settle)
		case <-turned:
			time.Sleep(settle)
		case <-ticker.C:
		}
	}
}

// push writes one message of a server-sent event stream.
func push(rw http.ResponseWriter, body []byte) error {
	for line := range bytes.Lines(bytes.ReplaceAll(body, []byte("\r"), nil)) { // a bare \r would end the line early
		if _, err := fmt.Fprintf(rw, "data: %s\n", bytes.TrimRight(line, "\n")); err != nil {
			return err
		}
	}
	_, err := fmt.Fprint(rw, "\n")
	return err
}
