package delivery

import (
	"context"
	"sync"
	"time"

	"cairn/models"
)

const (
	poll  = time.Second // between two looks at an idle queue
	slots = 16          // deliveries of one method that are under way at once
)

// gauge counts what is under way of one method.
type gauge struct {
	mu       sync.Mutex
	open     int // all of it
	ordinary int // of it, outside the safety lane
	pacing   int // of it, waiting for its turn to call
	freed    chan struct{}
}

func (g *gauge) begin(lane models.Lane) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.open++
	g.pacing++
	if lane != models.SafetyLane {
		g.ordinary++
	}
}

// called notes that a delivery does not wait for its turn anymore.
func (g *gauge) called() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.pacing--
}

func (g *gauge) end(lane models.Lane) {
	g.mu.Lock()
	g.open--
	if lane != models.SafetyLane {
		g.ordinary--
	}
	g.mu.Unlock()
	select {
	case g.freed <- struct{}{}:
	default:
	}
}

// free is how many more deliveries may begin: a quarter of the slots is kept
// for the safety lane, so that nobody else can fill them with slow calls.
func (g *gauge) free(urgent bool) (free, pacing int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if urgent {
		return slots - g.open, g.pacing
	}
	return min(slots-g.open, slots*3/4-g.ordinary), g.pacing
}

// pump claims deliveries of one method as fast as they may go, and sees to each.
func (q *Queue) pump(ctx context.Context, method models.Method) {
	under := &gauge{freed: make(chan struct{}, 1)}
	var open sync.WaitGroup
	defer open.Wait()
	for ctx.Err() == nil {
		lanes, n, wait := q.admits(ctx, method, under)
		later := q.After(wait) // counts from before the claim: a clock that is turned during it is not missed
		if n > 0 {
			claimed := q.Now()
			// To the end: what is claimed and not heard of counts as unknown.
			found, err := q.Store.ClaimDeliveries(context.WithoutCancel(ctx), claimed.UTC(), q.Lease, n, lanes, method)
			if err != nil && ctx.Err() == nil {
				q.Log.Warn("deliveries not claimed", "method", method, "err", err)
			}
			for _, d := range found {
				under.begin(d.Lane)
				t := &task{Queue: q, d: d, claimed: claimed, called: sync.OnceFunc(under.called)}
				open.Go(func() {
					defer under.end(d.Lane)
					defer t.called()
					t.do(ctx)
				})
			}
			if len(found) == n {
				continue
			}
			pause(ctx, q.After(q.Breath))
		}
		select {
		case <-ctx.Done():
		case <-q.wakes[method]:
		case <-under.freed:
		case <-later:
		}
	}
}

func pause(ctx context.Context, over <-chan time.Time) {
	select {
	case <-ctx.Done():
	case <-over:
	}
}

// admits tells how many deliveries may begin now, of which lanes, and how long
// it takes until that may change by itself.
func (q *Queue) admits(ctx context.Context, method models.Method, under *gauge) ([]models.Lane, int, time.Duration) {
	for _, c := range []struct {
		lanes  []models.Lane
		urgent bool
	}{{models.AllLanes, false}, {models.AllLanes[:1], true}} {
		free, pacing := under.free(c.urgent)
		n := min(free, q.tokens(ctx, method, c.urgent)-pacing)
		if n <= 0 {
			continue
		}
		if c.urgent {
			return c.lanes, n, q.nextToken(method)
		}
		return c.lanes, n, poll
	}
	return nil, 0, q.nextToken(method)
}
