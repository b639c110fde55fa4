package delivery

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
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
// and reports how long it took and how many calls were refused. The sender is
// late for each call by up to late.
func fanOut(p *pace, b *bucket, now time.Time, n int, late time.Duration, random *rand.Rand) (time.Duration, int) {
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
	ready := now
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
		for !now.Before(ready) && open < 12 && sent+open < n && p.wait(now, false) == 0 {
			p.take(now)
			open++
			if late > 0 {
				ready = now.Add(time.Duration(random.Int64N(int64(late))))
			}
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

// share is the part of the allowed rate that n messages in that time used.
func (b *bucket) share(n int, took time.Duration) float64 {
	return (float64(n) - b.burst) / b.rate / took.Seconds()
}

func TestPaceFindsTheLimit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name        string
		rate, burst float64
		least       float64 // share of the first 1,200
		most        int     // refusals among them
	}{
		{"several hundred a minute", 10, 20, 0.98, 2},
		{"three hundred a minute, as the sandbox has it", 5, 15, 0.98, 5},
		{"five a second", 5, 10, 0.95, 2},
		{"little burst", 10, 5, 0.80, 2},
		{"much burst", 10, 60, 0.98, 15},
		{"slow", 3, 6, 0.90, 3},
		{"very slow", 1, 3, 0.98, 6},
		{"fast", 20, 40, 0.83, 3},
		{"homes", 1.67, 50, 0.9, 30},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(3) {
				random := rand.New(rand.NewPCG(seed, 1))
				now := time.Unix(1e9, 0)
				p, b := newPace(8, now), &bucket{rate: c.rate, burst: c.burst, level: c.burst, at: now}
				took, refused := fanOut(&p, b, now, 1200, 0, random)
				if b.share(1200, took) < c.least || refused > c.most {
					t.Errorf("seed %d: first 1,200: %.2f %% of the rate, %d refused", seed, 100*b.share(1200, took), refused)
				}
				now = now.Add(took)
				later, again := fanOut(&p, b, now, 6000, 0, random)
				t.Logf("seed %d: first 1,200: %.2f %% of the rate, %d refused; next 6,000: %.2f %%, %d refused",
					seed, 100*b.share(1200, took), refused, 100*b.share(6000, later), again)
				least := 0.98
				if c.rate < 5 {
					least = 0.95 // a bucket of six is full before much is asked for again
				}
				if c.burst == 2*c.rate && (b.share(6000, later) < least || again > 8) {
					t.Errorf("seed %d: next 6,000: %.2f %% of the rate, %d refused", seed, 100*b.share(6000, later), again)
				}
			}
		})
	}
}

// limits are what a workspace may take, as far as is known: a rate, and a burst
// that nobody tells.
var limits = []bucket{
	{rate: 10, burst: 15},
	{rate: 10, burst: 20},
	{rate: 10, burst: 25},
	{rate: 10, burst: 30},
	{rate: 8.75, burst: 26},
	{rate: 5, burst: 15},
}

// TestTheFirstFanOutIsHardlyEverRefused: two thousand messages to a workspace
// that was never seen before, at 98 % of what is allowed, are refused twice: once
// to find the limit and once to measure it. Now and then the wire's jitter makes
// it three times. So it is with a sender that has other things to do as well.
func TestTheFirstFanOutIsHardlyEverRefused(t *testing.T) {
	t.Parallel()
	const n = 2000
	for i, limit := range slices.Concat(limits, limits) {
		late := time.Duration(i/len(limits)) * 120 * time.Millisecond
		all := 0
		for seed := range uint64(5) {
			now := time.Unix(1e9, 0)
			b, p := limit, newPace(8, now)
			b.level, b.at = b.burst, now
			took, refused := fanOut(&p, &b, now, n, late, rand.New(rand.NewPCG(seed, 1)))
			if all += refused; b.share(n, took) < 0.98 || refused > 3 {
				t.Errorf("%g a second, burst %g, up to %v late, seed %d: %.2f %% of the rate, %d refused",
					b.rate, b.burst, late, seed, 100*b.share(n, took), refused)
			}
		}
		if all > 13 {
			t.Errorf("%g a second, burst %g, up to %v late: %d refused in five fan-outs", limit.rate, limit.burst, late, all)
		}
	}
}

// BenchmarkPace is the same in virtual time: what a fan-out to 2,000 people
// gets of the allowed rate and what it costs in refusals, at first and once the
// limit is known.
func BenchmarkPace(b *testing.B) {
	const n = 2000
	for _, limit := range limits {
		b.Run(fmt.Sprintf("rate=%g/burst=%g", limit.rate, limit.burst), func(b *testing.B) {
			var first, later float64
			refused, again := 0, 0
			for seed := uint64(1); b.Loop(); seed++ {
				now, random := time.Unix(1e9, 0), rand.New(rand.NewPCG(seed, 1))
				full := limit
				full.level, full.at = full.burst, now
				p := newPace(8, now)
				took, r := fanOut(&p, &full, now, n, 0, random)
				first, refused = first+full.share(n, took), refused+r
				took, r = fanOut(&p, &full, now.Add(took), n, 0, random)
				later, again = later+full.share(n, took), again+r
			}
			b.ReportMetric(100*first/float64(b.N), "%-first")
			b.ReportMetric(100*later/float64(b.N), "%-later")
			b.ReportMetric(1000*float64(refused)/float64(b.N*n), "429s/1000-first")
			b.ReportMetric(1000*float64(again)/float64(b.N*n), "429s/1000-later")
		})
	}
}
