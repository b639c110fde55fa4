package delivery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"cairn/bot"
	"cairn/models"
)

// pacer is a pace that all replicas share. It lies in storage as one setting;
// every change is a swap of the whole of it, so no call goes uncounted, and
// what was learned outlives a restart.
type pacer struct {
	store Store
	key   string
	start float64

	mu     sync.Mutex
	pace   pace
	stored string    // the setting as we know it
	seen   time.Time // when we read or wrote it; zero: never
}

type paceKey struct {
	platform string
	method   models.Method
}

// defaultRates are where learning starts: a little above what Slack promises
// everybody. Sending is "several hundred a minute", changes are tier 3, homes
// tier 4 and reading tier 3.
func defaultRates() map[models.Method]float64 {
	return map[models.Method]float64{
		models.SendMethod: 8, models.EditMethod: 0.9, models.HomeMethod: 1.8, models.LookMethod: 0.9,
	}
}

func (q *Queue) pacer(platform string, method models.Method) *pacer {
	q.mu.Lock()
	defer q.mu.Unlock()
	k := paceKey{platform, method}
	if q.paces[k] == nil {
		q.paces[k] = &pacer{store: q.Store, key: "pace:" + platform + ":" + string(method), start: q.Rates[method]}
	}
	return q.paces[k]
}

// change applies f to the newest pace until the result is stored. When f
// reports false there is nothing to store.
func (p *pacer) change(ctx context.Context, now time.Time, f func(*pace) bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		if p.seen.IsZero() {
			if err := p.load(ctx, now); err != nil {
				return err
			}
		}
		next := p.pace
		moved := next.setBack(now.UTC())
		if !f(&next) && !moved {
			return nil
		}
		text, err := json.Marshal(next)
		if err != nil {
			return fmt.Errorf("encode %s: %w", p.key, err)
		}
		swapped, err := p.store.SwapSetting(ctx, p.key, p.stored, string(text))
		if err != nil {
			p.seen = time.Time{} // it may have happened
			return fmt.Errorf("count a call of %s: %w", p.key, err)
		}
		if swapped {
			p.pace, p.stored, p.seen = next, string(text), now
			return nil
		}
		p.seen = time.Time{}
	}
}

func (p *pacer) load(ctx context.Context, now time.Time) error {
	text, err := p.store.Setting(ctx, p.key)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return fmt.Errorf("read %s: %w", p.key, err)
	}
	fresh := newPace(p.start, now.UTC())
	if text != "" {
		if err := json.Unmarshal([]byte(text), &fresh); err != nil {
			return fmt.Errorf("decode %s: %w", p.key, err)
		}
	}
	p.pace, p.stored, p.seen = fresh, text, now
	return nil
}

// look is the pace as last seen, not older than a second.
func (p *pacer) look(ctx context.Context, now time.Time) (pace, error) {
	seen, err := p.read(ctx, now)
	if err == nil && seen.setBack(now.UTC()) {
		err = p.change(ctx, now, func(*pace) bool { return false })
	}
	return seen, err
}

func (p *pacer) read(ctx context.Context, now time.Time) (pace, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.seen.IsZero() || now.Sub(p.seen) > time.Second || now.Before(p.seen) {
		if err := p.load(ctx, now); err != nil {
			return pace{}, err
		}
	}
	return p.pace, nil
}

// take counts a call, or tells how long to wait before asking again.
func (p *pacer) take(ctx context.Context, now time.Time, urgent bool) (wait time.Duration, err error) {
	err = p.change(ctx, now, func(pc *pace) bool {
		if wait = pc.wait(now, urgent); wait > 0 {
			return false
		}
		pc.take(now.UTC())
		return true
	})
	if wait > 0 {
		p.mu.Lock()
		defer p.mu.Unlock()
		if now.Sub(p.seen) > time.Second {
			p.seen = time.Time{} // others may have changed it since
		}
	}
	return wait, err
}

// heard tells the pace what came of a call. That it cannot be stored right now
// costs a refusal more and is no reason to stop.
func (p *pacer) heard(ctx context.Context, now, began time.Time, refusal *bot.SendError) error {
	return p.change(ctx, now, func(pc *pace) bool {
		if refusal != nil && refusal.Class == bot.Wait && refusal.Here {
			pc.Spent-- // it says nothing of the limit of all
			return true
		}
		if refusal != nil && refusal.Class == bot.Wait {
			pc.refused(now.UTC(), began.UTC(), max(refusal.RetryAfter, time.Second))
			return true
		}
		if !pc.Trial {
			return false
		}
		pc.went()
		return true
	})
}

// tokens is how many calls may go right now, on the platform that allows most.
// With several platforms it is not known which one a message will go to.
func (q *Queue) tokens(ctx context.Context, method models.Method, urgent bool) int {
	most := 0
	for _, p := range q.running() {
		now := q.Now()
		pc, err := q.pacer(p.Name(), method).look(ctx, now)
		if err != nil || pc.wait(now, urgent) > 0 {
			continue
		}
		n := 1
		if !pc.Trial {
			n = max(1, int(math.Floor(pc.level(now)-pc.kept(urgent))))
		}
		most = max(most, n)
	}
	return most
}

// nextToken is how long until an ordinary call may go, and at most a poll.
func (q *Queue) nextToken(method models.Method) time.Duration {
	wait := poll
	now := q.Now()
	for _, p := range q.running() {
		pacer := q.pacer(p.Name(), method)
		pacer.mu.Lock()
		if !pacer.seen.IsZero() {
			wait = min(wait, max(pacer.pace.wait(now, false), 10*time.Millisecond))
		}
		pacer.mu.Unlock()
	}
	return wait
}
