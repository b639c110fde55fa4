package sandbox

import "sync"

// changes tells subscribers that something in the workspace is different.
type changes struct {
	mu          sync.Mutex
	subscribers map[chan struct{}]bool
}

// Subscribe returns a channel that receives after every change; several
// changes in a row may arrive as one. Call stop when done.
func (w *Workspace) Subscribe() (changed <-chan struct{}, stop func()) {
	c := make(chan struct{}, 1)
	w.changes.mu.Lock()
	defer w.changes.mu.Unlock()
	if w.changes.subscribers == nil {
		w.changes.subscribers = map[chan struct{}]bool{}
	}
	w.changes.subscribers[c] = true
	return c, func() {
		w.changes.mu.Lock()
		defer w.changes.mu.Unlock()
		delete(w.changes.subscribers, c)
	}
}

// changed may be called with or without the workspace lock.
func (w *Workspace) changed() {
	w.changes.mu.Lock()
	defer w.changes.mu.Unlock()
	for c := range w.changes.subscribers {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}
