package sandbox

import (
	"sync"
	"time"
)

// Clock is the workspace's time. It runs like a wall clock, or stands still,
// and can be turned; a bot that shares it sees the same time.
type Clock struct {
	mu     sync.Mutex
	offset time.Duration // added to real time while running
	frozen time.Time     // the time itself while standing still
	turned chan struct{}
}

// NewClock returns a running clock that shows the real time.
func NewClock() *Clock { return &Clock{turned: make(chan struct{})} }

// NewFrozenClock returns a clock that stands at the given time until turned.
func NewFrozenClock(at time.Time) *Clock {
	return &Clock{frozen: at.UTC(), turned: make(chan struct{})}
}

// Now returns the workspace's time in UTC.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now()
}

// Set turns the clock to the given time, forward or backward.
func (c *Clock) Set(to time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.frozen.IsZero() {
		c.offset = time.Until(to)
	} else {
		c.frozen = to.UTC()
	}
	close(c.turned)
	c.turned = make(chan struct{})
}

// Advance turns the clock by d.
func (c *Clock) Advance(d time.Duration) { c.Set(c.Now().Add(d)) }

// Turned returns a channel that is closed at the next turn. Fetch it before
// reading Now, or a turn in between goes unnoticed.
func (c *Clock) Turned() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.turned
}

func (c *Clock) now() time.Time {
	if c.frozen.IsZero() {
		return time.Now().Add(c.offset).UTC()
	}
	return c.frozen
}
