package delivery

import (
	"cmp"
	"math"
	"time"
)

// pace is what we believe about the limit of one method of one platform. No
// platform tells its limits, so they are learned.
//
// The platform is taken for a bucket that refills with Rate calls a second and
// holds Burst of them. A refusal says that the bucket is empty now; the calls
// between two refusals, over the time between them, are the rate. So one
// refusal after a thousand calls measures the rate to a thousandth, and hardly
// any refusals are needed to stay close to it.
//
// A pace is pure data with pure rules: replicas share it through storage.
type pace struct {
	Rate    float64   `json:"rate"`              // calls a second that are asked for
	Known   float64   `json:"known"`             // calls a second as measured; 0: not yet
	Doubt   float64   `json:"doubt"`             // relative error of Known
	Burst   float64   `json:"burst"`             // calls that the platform takes at once
	Level   float64   `json:"level"`             // calls of the burst that are left
	At      time.Time `json:"at"`                // when Level was true
	Since   time.Time `json:"since"`             // start of the current measurement
	Base    float64   `json:"base"`              // Level at Since
	Spent   float64   `json:"spent"`             // calls since Since
	Least   float64   `json:"least"`             // calls a second that are allowed whatever refusals say
	Start   float64   `json:"start,omitempty"`   // the search: its first rate
	Ramped  float64   `json:"ramped,omitempty"`  // the search: seconds of it
	Calm    float64   `json:"calm"`              // calls since the newest refusal
	Stop    time.Time `json:"stop"`              // no calls before this
	Refused time.Time `json:"refused"`           // when the newest refusal was heard
	Trial   bool      `json:"trial,omitempty"`   // after a stop, one call goes first
	TriedAt time.Time `json:"tried_at,omitzero"` // when that call went
}

// The constants of the search, chosen with TestPaceFindsTheLimit.
const (
	fullFor    = 2.0  // a bucket is taken to hold what refills in so many seconds
	searchFor  = 2.6  // the same in the search: rather too much, so that its guess is rather too slow
	firstDoubt = 0.05 // after the first refusal
	wildDoubt  = 0.15 // after a refusal that came soon after the last one
	leastDoubt = 0.002
	reserve    = 0.25   // part of the burst that only the safety lane may use
	smallest   = 2.0    // burst
	surely     = 0.125  // part of the first rate that is allowed whatever happens
	content    = 1800.0 // calls after a refusal before more is asked for
	calmFor    = 240.0  // seconds of them at most, lest a small bucket stays full meanwhile
	guessed    = 300.0  // the same while the rate is a guess
	creep      = 3.5e-4 // of a guess: how much more is asked for with each call
	soon       = 10 * time.Second
	trialFor   = 3 * time.Second // a trial that is not heard of after this is made again
	ahead      = 5 * time.Second // what was counted so much later than now was counted before the clock was set back
)

// newPace starts to search from a rate that is likely allowed.
func newPace(rate float64, now time.Time) pace {
	return pace{Rate: rate, Start: rate, Least: surely * rate, Burst: smallest, Level: smallest, At: now, Since: now}
}

// setBack reports that the clock was set back since the newest call, and takes
// that for now: what is known lies as far back as before.
func (p *pace) setBack(now time.Time) bool {
	by := p.At.Sub(now)
	if by <= ahead {
		return false
	}
	for _, at := range []*time.Time{&p.At, &p.Since, &p.Stop, &p.Refused, &p.TriedAt} {
		if !at.IsZero() {
			*at = at.Add(-by)
		}
	}
	return true
}

// wait is how long until a call may go; zero means now.
func (p *pace) wait(now time.Time, urgent bool) time.Duration {
	if now.Before(p.Stop) {
		return p.Stop.Sub(now)
	}
	if p.Trial && !p.TriedAt.IsZero() && now.Before(p.TriedAt.Add(trialFor)) {
		return p.TriedAt.Add(trialFor).Sub(now)
	}
	missing := 1 + p.kept(urgent) - p.level(now)
	if missing <= 0 || p.Trial {
		return 0
	}
	return time.Duration(math.Ceil(missing / p.Rate * float64(time.Second)))
}

// take counts one call as gone.
func (p *pace) take(now time.Time) {
	level := p.level(now)
	if level >= p.Burst && p.Known > 0 {
		p.Since, p.Base, p.Spent = now, p.Burst, 0
	}
	if p.Known > 0 {
		p.Calm++
		if p.Doubt >= wildDoubt {
			p.Known *= 1.0015 // perhaps the refusals meant something else
		}
		p.Rate = p.Known * (1 + p.hope())
		p.Burst = min(p.Burst+0.002, max(fullFor*p.Known, smallest))
	} else {
		p.Ramped += min(now.Sub(p.At).Seconds(), 2/p.Rate)
		p.Rate = ramp(p.Start, p.Ramped)
	}
	p.Level, p.At = max(level-1, 0), now
	p.Spent++
	if p.Trial {
		p.TriedAt = now
	}
}

// hope is how much more than the known rate is asked for. What the search found
// is a guess, rather too slow: a little more is asked for with every call, until
// a refusal measures it. What was measured is left alone for long, and then ever
// more is asked for.
func (p *pace) hope() float64 {
	from, more := min(content, calmFor*p.Known), 0.0
	if p.Doubt == firstDoubt {
		from, more = guessed, creep*p.Calm
	}
	over := max(p.Calm-from, 0)
	return more + 8e-8*over*over
}

// ramp is the rate of the search after so many seconds.
func ramp(start, seconds float64) float64 {
	return start * (1 + 0.02*seconds + 0.0012*seconds*seconds)
}

// went reports that a call was not refused.
func (p *pace) went() { p.Trial, p.TriedAt = false, time.Time{} }

// refused learns from a call that was begun at began and refused for a while.
func (p *pace) refused(now, began time.Time, retryAfter time.Duration) {
	again := began.Before(p.Refused) // under way when the first of these refusals came
	p.Spent--
	if stop := now.Add(retryAfter); stop.After(p.Stop) {
		p.Stop = stop
	}
	blind := p.Trial && p.Spent < 2 // nothing went through since the last one
	p.Trial, p.TriedAt = true, time.Time{}
	if again {
		return
	}
	if !blind {
		p.learn(now)
	}
	p.Rate, p.Calm = cmp.Or(p.Known, p.Rate), 0
	p.Level, p.At = 0, now
	p.Since, p.Base, p.Spent = now, 0, 0
	p.Refused = now
}

// learn turns a refusal into a better guess.
func (p *pace) learn(now time.Time) {
	took := now.Sub(p.Since)
	seconds := max(took.Seconds(), 0.1)
	measured := (p.Spent - p.Base) / seconds
	switch {
	case p.Known == 0:
		p.Known, p.Doubt = max(emptied(p.Start, p.Ramped, p.Spent), p.Start/4), firstDoubt
		p.Burst = max(fullFor*p.Known, smallest)
	case took < soon && p.Spent <= p.Burst && p.Burst > 2*smallest:
		p.Burst = max(p.Spent/2, smallest) // it does not hold so many
	case took < soon:
		p.Known, p.Doubt = min(p.Known, max(measured, p.Known/2, p.Least)), wildDoubt
	default:
		fault := (1.5 + p.Base/2) / max(p.Spent, 1)
		trust := p.Doubt * p.Doubt / (p.Doubt*p.Doubt + fault*fault)
		p.Known = max(p.Known+trust*(measured-p.Known), p.Least)
		p.Doubt = max(p.Doubt*math.Sqrt(1-trust), leastDoubt)
	}
}

// emptied is the rate of a bucket, full at first, that the search empties in
// just so many seconds. The calls went a little slower than was asked for.
func emptied(start, seconds, calls float64) float64 {
	const step = 0.05
	asked := 0.0
	for at := 0.0; at < seconds; at += step {
		asked += step * ramp(start, at)
	}
	part := min(calls/max(asked, 1), 1)
	low, high := 0.0, ramp(start, seconds)
	for range 40 {
		rate := (low + high) / 2
		level := searchFor * rate
		for at := 0.0; at < seconds && level >= 0; at += step {
			level = min(searchFor*rate, level+step*(rate-part*ramp(start, at)))
		}
		if level < 0 {
			low = rate
		} else {
			high = rate
		}
	}
	return low
}

func (p *pace) level(now time.Time) float64 {
	return min(p.Level+max(now.Sub(p.At).Seconds(), 0)*p.Rate, p.Burst)
}

func (p *pace) kept(urgent bool) float64 {
	if urgent {
		return 0
	}
	return reserve * p.Burst
}
