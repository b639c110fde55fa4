package discord

import (
	"context"
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"cairn/bot"
)

const (
	maxRefused    = 500 // in refusedWithin; Discord bans an address at 10,000
	refusedWithin = 10 * time.Minute
	maxPerSecond  = 45   // of Discord's 50
	maxLimits     = 4096 // kept in mind
)

// pacer keeps calls within the limits that Discord's answers tell, and stops
// them all when too many are refused.
type pacer struct {
	now func() time.Time
	log *slog.Logger

	mu      sync.Mutex
	limits  map[string]limit
	global  time.Time   // nothing goes out before
	recent  []time.Time // calls of the last second
	refused []time.Time // in the last refusedWithin
}

// limit is what is left of one route's allowance.
type limit struct {
	left  int
	until time.Time
}

func newPacer(now func() time.Time, log *slog.Logger) *pacer {
	return &pacer{now: now, log: log, limits: map[string]limit{}}
}

// enter returns when the call may go out. A wait that is longer than patience
// is an error that says how long.
func (p *pacer) enter(ctx context.Context, method string, to route) error {
	for waited := time.Duration(0); ; {
		pause, code, here := p.pause(method, to)
		if pause == 0 {
			return nil
		}
		if waited += pause; waited > patience {
			return &bot.SendError{Class: bot.Wait, Code: code, RetryAfter: pause, Here: here}
		}
		bot.Pause(ctx, pause)
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// pause is how long a call has to wait, why, and whether for a limit of its
// route alone; zero takes a place for it.
func (p *pacer) pause(method string, to route) (pause time.Duration, code string, here bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	p.refused = since(p.refused, now.Add(-refusedWithin))
	if len(p.refused) >= maxRefused {
		return p.refused[0].Add(refusedWithin).Sub(now) + time.Millisecond, codeBreaker, false
	}
	if !to.ours && now.Before(p.global) {
		return p.global.Sub(now), codePaced, false
	}
	key := method + " " + to.limit
	l, known := p.limits[key]
	if known && l.left <= 0 && now.Before(l.until) {
		return l.until.Sub(now), codePaced, true
	}
	if p.recent = since(p.recent, now.Add(-time.Second)); !to.ours {
		if len(p.recent) >= maxPerSecond {
			return p.recent[0].Add(time.Second).Sub(now) + time.Millisecond, codePaced, false
		}
		p.recent = append(p.recent, now)
	}
	if known && now.Before(l.until) {
		l.left--
		p.limits[key] = l
	}
	return 0, "", false
}

// since are the times after a moment; times are in order.
func since(times []time.Time, after time.Time) []time.Time {
	n := 0
	for n < len(times) && !times[n].After(after) {
		n++
	}
	return times[n:]
}

// note remembers what an answer says about limits.
func (p *pacer) note(method string, to route, res *http.Response, after time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now, h := p.now(), res.Header
	if until := now.Add(seconds(number(h.Get("X-RateLimit-Reset-After")))); until.After(now) {
		p.keep(method+" "+to.limit, limit{int(number(h.Get("X-RateLimit-Remaining"))), until})
	}
	switch res.StatusCode {
	case http.StatusTooManyRequests:
		if h.Get("X-RateLimit-Global") != "" || h.Get("X-RateLimit-Scope") == "global" {
			p.global = now.Add(after)
		} else {
			p.keep(method+" "+to.limit, limit{0, now.Add(after)})
		}
		if h.Get("X-RateLimit-Scope") == "shared" {
			return
		}
	case http.StatusUnauthorized, http.StatusForbidden:
	default:
		return
	}
	if p.refused = append(p.refused, now); len(p.refused) == maxRefused {
		p.log.Error("discord refused too much: no calls for a while", "refused", maxRefused, "within", refusedWithin)
	}
}

func (p *pacer) keep(key string, l limit) {
	if len(p.limits) >= maxLimits {
		now := p.now()
		for k, old := range p.limits {
			if !now.Before(old.until) {
				delete(p.limits, k)
			}
		}
	}
	p.limits[key] = l
}

func number(text string) float64 {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || n < 0 {
		return 0
	}
	return n
}

func seconds(n float64) time.Duration {
	return time.Duration(min(n, bot.LongestWait.Seconds()) * float64(time.Second))
}
