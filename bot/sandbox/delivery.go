package sandbox

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Types of delivery, as Socket Mode names them.
const (
	eventsAPI     = "events_api"
	slashCommands = "slash_commands"
	interactive   = "interactive"
)

// maxQueued is how many events wait for the app; Slack sends no more than
// that in an hour. Beyond it the oldest are dropped.
const maxQueued = 30_000

// errLinkLost is a delivery whose connection went away before the answer.
var errLinkLost = errors.New("connection lost")

// errRefusedRetry is an app that asked not to be sent an event again.
var errRefusedRetry = errors.New("app wants no retry")

// errHTTP is an app that answered an HTTP delivery with anything but 2xx.
var errHTTP = errors.New("http_error")

// errHTTPTimeout is an app that did not answer an HTTP delivery in time.
var errHTTPTimeout = fmt.Errorf("http_timeout: %w", ErrTimeout)

// delivery is one payload on its way to the app.
type delivery struct {
	kind    string
	name    string // for the log: the event's or the interaction's type
	payload object
	retry   int    // 0 at first
	reason  string // why it is sent again
	fault   Fault
}

// request delivers an interaction and waits for the acknowledgment. It is
// called without the workspace lock.
func (w *Workspace) request(d delivery) (reply []byte, err error) {
	w.queue.begin()
	defer w.queue.end()
	d.fault, _ = w.faults.strike("socket")
	if d.fault.Kind == "delay" {
		time.Sleep(d.fault.Delay)
	}
	reply, err = w.send(d)()
	switch {
	case errors.Is(err, ErrNotConnected), errors.Is(err, errHTTP), errors.Is(err, errRefusedRetry):
		return nil, ErrNotConnected
	case err != nil:
		return nil, ErrTimeout
	}
	return reply, nil
}

// send starts a delivery; the function it returns waits for the answer.
func (w *Workspace) send(d delivery) (wait func() ([]byte, error)) {
	if url := w.requestURL(d); url != "" {
		return func() ([]byte, error) { return w.post(url, d) }
	}
	return w.sockets.send(w, d)
}

// Deliver sends a raw payload as it is: kind is events_api, slash_commands or
// interactive. It returns the acknowledgment's payload.
func (w *Workspace) Deliver(kind string, payload map[string]any) ([]byte, error) {
	switch kind {
	case eventsAPI, slashCommands, interactive:
		return w.request(delivery{kind: kind, name: "raw", payload: payload})
	}
	return nil, fmt.Errorf("deliver %q: not a type of delivery", kind)
}

// Idle waits until every event has been acknowledged or given up.
func (w *Workspace) Idle(ctx context.Context) error {
	for {
		idle, changed := w.queue.idle()
		if idle {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("wait for deliveries: %w", ctx.Err())
		}
	}
}

// eventQueue sends events one after the other and follows up on each.
type eventQueue struct {
	mu      sync.Mutex
	waiting []delivery
	running bool
	open    int           // deliveries under way
	settled chan struct{} // closed when open falls to zero
}

// push may be called under the workspace lock: sending happens elsewhere.
func (q *eventQueue) push(w *Workspace, d delivery) {
	q.begin()
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.waiting) >= maxQueued {
		q.waiting = q.waiting[1:]
		q.open--
	}
	q.waiting = append(q.waiting, d)
	if !q.running {
		q.running = true
		go q.run(w)
	}
}

func (q *eventQueue) run(w *Workspace) {
	for {
		q.mu.Lock()
		if len(q.waiting) == 0 {
			q.running, q.waiting = false, nil
			q.mu.Unlock()
			return
		}
		d := q.waiting[0]
		q.waiting = q.waiting[1:]
		q.mu.Unlock()
		q.dispatch(w, d)
	}
}

// dispatch sends an event in its turn. Over Socket Mode it waits for a link,
// so that an app that comes late still hears in order. Over HTTP the answer is awaited
// too, because two requests under way may overtake each other.
func (q *eventQueue) dispatch(w *Workspace, d delivery) {
	d.fault, _ = w.faults.strike("socket")
	if d.fault.Kind == "delay" {
		time.AfterFunc(d.fault.Delay, func() { w.follow(d, w.send(d)) })
		return
	}
	if w.overSocket(d) {
		if w.sockets.count() == 0 {
			d.retry, d.reason = 1, retryReason(ErrNotConnected)
			if !w.connected() {
				q.end()
				return
			}
		}
		go w.follow(d, w.send(d))
		return
	}
	_, err := w.send(d)()
	go w.follow(d, func() ([]byte, error) { return nil, err })
}

// follow sends an event again until it is acknowledged or given up.
func (w *Workspace) follow(d delivery, wait func() ([]byte, error)) {
	defer w.queue.end()
	delays := w.config.Timing.Retries
	fault := d.fault.Kind
	d.fault = Fault{} // it has struck
	for {
		_, err := wait()
		if err == nil && fault == "redeliver" {
			fault, err = "", ErrTimeout
		}
		if err == nil || errors.Is(err, errRefusedRetry) || d.retry >= len(delays) {
			return
		}
		if w.overSocket(d) && (errors.Is(err, errLinkLost) || errors.Is(err, ErrNotConnected)) {
			if !w.connected() {
				return
			}
		} else {
			time.Sleep(delays[d.retry])
		}
		d.retry++
		d.reason = retryReason(err)
		wait = w.send(d)
	}
}

func (w *Workspace) overSocket(d delivery) bool { return w.requestURL(d) == "" }

// connected waits until the app holds a link, and tells whether it came in
// time.
func (w *Workspace) connected() bool {
	timer := time.NewTimer(w.config.Timing.Hold)
	defer timer.Stop()
	select {
	case <-w.sockets.next():
		return true
	case <-timer.C:
		return false
	}
}

func retryReason(err error) string {
	switch {
	case errors.Is(err, errHTTPTimeout):
		return "http_timeout"
	case errors.Is(err, ErrTimeout):
		return "timeout"
	case errors.Is(err, ErrNotConnected), errors.Is(err, errLinkLost):
		return "connection_failed"
	}
	return err.Error()
}

func (q *eventQueue) begin() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.open++
}

func (q *eventQueue) end() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.open--; q.open == 0 && q.settled != nil {
		close(q.settled)
		q.settled = nil
	}
}

func (q *eventQueue) idle() (bool, <-chan struct{}) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.open == 0 {
		return true, nil
	}
	if q.settled == nil {
		q.settled = make(chan struct{})
	}
	return false, q.settled
}
