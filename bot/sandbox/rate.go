package sandbox

import (
	"math"
	"sync"
	"time"
)

// limiter holds calls to Slack's rates in strict mode, by real time.
type limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
}

// bucket refills evenly and holds burst calls at most.
type bucket struct {
	tokens float64
	last   time.Time
}

// perMinute is what each of Slack's tiers guarantees.
func perMinute(tier int) float64 {
	switch tier {
	case 1:
		return 1
	case 2:
		return 20
	case 3:
		return 50
	}
	return 100
}

// wait returns how many seconds the app must wait before this call, or 0.
func (l *limiter) wait(config Config, method string, tier int, channel string) int {
	if !config.Strict {
		return 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	if method == "chat.postMessage" {
		workspace := float64(config.WorkspacePerMinute)
		if wait := l.take("workspace", workspace/60, max(workspace/20, 1), now); wait > 0 {
			return wait
		}
		return l.take("channel "+channel, 1, 3, now)
	}
	rate := perMinute(tier)
	return l.take(method, rate/60, max(rate/2, 1), now)
}

// take uses one token, or tells how many whole seconds until there is one.
func (l *limiter) take(key string, perSecond, burst float64, now time.Time) int {
	if l.buckets == nil {
		l.buckets = map[string]*bucket{}
	}
	b := l.buckets[key]
	if b == nil {
		b = &bucket{tokens: burst, last: now}
		l.buckets[key] = b
	}
	b.tokens = min(burst, b.tokens+now.Sub(b.last).Seconds()*perSecond)
	b.last = now
	if b.tokens < 1 {
		return int(math.Ceil((1 - b.tokens) / perSecond))
	}
	b.tokens--
	return 0
}
