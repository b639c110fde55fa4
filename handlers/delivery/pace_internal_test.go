package delivery

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// bucket limits calls as Slack does.
type bucket struct {
	rate, burst, level float64
	at                 time.Time
}

func (b *bucket) take(now time.Time) (time.Duration, bool) {
	b.level = min(b.burst, b.level+now.Sub(b.at).Seconds()*b.rate)
	b.at = now
	if b.level < 1 {
		return time.Duration(math.Ceil((1-b.level)/b.rate)) * time.Second, false
	}
	b.level--
	return 0, true
}

// fanOut sends n messages over a wire with a round trip of 150 ms and jitter,
// and reports how long it took and how many calls were refused.
func fanOut(p *pace, b *bucket, now time.Time, n int, random *rand.Rand) (time.Duration, int) {
	type arrival struct{ began, at time.Time }
	var flying []arrival // in the order of arrival
	const step = 5 * time.Millisecond
	type answer struct {
		began, heard time.Time
		wait         time.Duration
		ok           bool
	}
	var answers []answer
	begin := now
	sent, refused, open := 0, 0, 0
	for sent < n {
		for i := 0; i < len(answers); {
			if a := answers[i]; !a.heard.After(now) {
				open--
				if a.ok {
					sent++
					p.went()
				} else {
					refused++
					p.refused(now, a.began, a.wait)
				}
				answers = append(answers[:i], answers[i+1:]...)
				continue
			}
			i++
		}
		for open < 12 && sent+open < n && p.wait(now, false) == 0 {
			p.take(now)
			open++
			flying = append(flying, arrival{now, now.Add(60*time.Millisecond + time.Duration(random.IntN(30))*time.Millisecond)})
		}
		for i := 0; i < len(flying); {
			if f := flying[i]; !f.at.After(now) {
				wait, ok := b.take(now)
				answers = append(answers, answer{f.began, now.Add(75 * time.Millisecond), wait, ok})
				flying = append(flying[:i], flying[i+1:]...)
				continue
			}
			i++
		}
		now = now.Add(step)
	}
	return now.Sub(begin), refused
}

func TestPaceTable(t *testing.T) {
	for _, c := range []struct{ rate, burst float64 }{{10, 20}, {10, 5}, {10, 60}, {5, 10}, {5, 15}, {3, 6}, {20, 40}, {1, 3}} {
		share, worst, first, later, longshare := 0.0, 1.0, 0, 0, 0.0
		const runs = 20
		for seed := range uint64(runs) {
			random := rand.New(rand.NewPCG(seed, 1))
			now := time.Unix(1e9, 0)
			p, b := newPace(startRate, now), &bucket{rate: c.rate, burst: c.burst, level: c.burst, at: now}
			took, refused := fanOut(&p, b, now, 1200, random)
			s := (1200 - c.burst) / c.rate / took.Seconds()
			share += s / runs
			worst = min(worst, s)
			first += refused
			now = now.Add(took + 5*time.Second)
			took, refused = fanOut(&p, b, now, 10000, random)
			later += refused
			longshare += (10000 - c.burst) / c.rate / took.Seconds() / runs
		}
		t.Logf("rate %v burst %v: first 1200: share %.2f%% worst %.2f%% refused %.2f; next 10000: share %.2f%% refused %.2f", c.rate, c.burst, 100*share, 100*worst, float64(first)/runs, 100*longshare, float64(later)/runs)
	}
}

var startRate = 8.0
