// Package match_test measures the pairing algorithm on cohorts of a realistic
// make and against solvers others wrote. Nothing here runs unless asked for;
// see README.md.
package match_test

import (
	"cmp"
	"flag"
	"math"
	"math/rand/v2"
	"slices"

	"cairn/models/assign"
)

var mentees = flag.Int("mentees", 10_000, "how many mentees the cohorts have; a fifth as many mentors")

// shape is a kind of cohort.
type shape struct {
	name    string
	slack   float64 // places per mentee
	popular float64 // how far the score follows a mentor's popularity, 0 to 1
	flat    bool    // all scores alike
	loose   bool    // pairs at random, without the rules that group people
}

// shapes are those to watch. Too few places is the usual case and the hard one.
var shapes = []shape{
	{name: "places=0.6", slack: .6},
	{name: "places=0.9", slack: .9},
	{name: "places=1.0", slack: 1},
	{name: "places=1.1", slack: 1.1},
	{name: "places=1.5", slack: 1.5},
	{name: "popular", slack: 1.1, popular: .3},
	{name: "random-tight", slack: 1, loose: true},
	{name: "ties", slack: 1.1, flat: true},
}

const (
	competencies = 40
	tracks       = 5
	languages    = 12
	strengths    = 6  // competencies of a mentor
	mostChoices  = 32 // of a mentee
)

type mentor struct {
	site, tongue int
	times        uint16
	level        [competencies]int8
	fame         float64
}

// cohort makes people by competency, track, language, times and site, and the
// best mentors for each mentee.
func cohort(s shape, n int) assign.Problem {
	r := rand.New(rand.NewPCG(uint64(n), 17))
	mentors := make([]mentor, n/5)
	strong := [tracks][competencies][]int32{}
	p := assign.Problem{Places: places(r, len(mentors), int(math.Round(s.slack*float64(n)))), Choices: make([][]assign.Choice, n)}
	for j := range mentors {
		fame := r.Float64()
		m := &mentors[j]
		*m = mentor{site: r.IntN(50), tongue: tongue(r), times: slots(r), fame: fame * fame * fame}
		track := r.IntN(tracks)
		for range strengths {
			c := skewed(r, competencies)
			if m.level[c] == 0 {
				m.level[c] = int8(4 + r.IntN(2))
				strong[track][c] = append(strong[track][c], int32(j))
			}
		}
	}
	for i := range p.Choices {
		if s.loose {
			p.Choices[i] = anybody(r, len(mentors))
			continue
		}
		track, gap := r.IntN(tracks), skewed(r, competencies)
		me := mentor{site: r.IntN(50), tongue: tongue(r), times: slots(r)}
		var choices []assign.Choice
		for _, j := range strong[track][gap] {
			m := &mentors[j]
			shared := ones(m.times & me.times)
			if (m.tongue != me.tongue && m.tongue != 0 && me.tongue != 0) || shared < 2 {
				continue
			}
			score := 60*int(m.level[gap]) + min(200, 50*shared) + r.IntN(300)
			if m.site == me.site {
				score += 100
			}
			score = int(s.popular*900*m.fame + (1-s.popular)*float64(score))
			if s.flat {
				score = 500
			}
			choices = append(choices, assign.Choice{Mentor: j, Score: int32(min(score, assign.MaxScore))})
		}
		r.Shuffle(len(choices), func(a, b int) { choices[a], choices[b] = choices[b], choices[a] })
		slices.SortStableFunc(choices, func(a, b assign.Choice) int { return cmp.Compare(b.Score, a.Score) })
		p.Choices[i] = slices.Clone(choices[:min(len(choices), mostChoices)])
	}
	return p
}

// places spreads a number of places over the mentors, about evenly.
func places(r *rand.Rand, mentors, total int) []int {
	out := make([]int, mentors)
	for k := range total {
		if k < mentors {
			out[k]++
		} else {
			out[r.IntN(mentors)]++
		}
	}
	return out
}

func anybody(r *rand.Rand, mentors int) (out []assign.Choice) {
	seen := map[int32]bool{}
	for len(out) < min(mostChoices, mentors) {
		if j := int32(r.IntN(mentors)); !seen[j] {
			seen[j] = true
			out = append(out, assign.Choice{Mentor: j, Score: int32(r.IntN(assign.MaxScore + 1))})
		}
	}
	return out
}

// skewed prefers the low numbers mildly, as needs and strengths do alike.
func skewed(r *rand.Rand, n int) int { return int(math.Pow(r.Float64(), 1.3) * float64(n)) }

// tongue is 0 for nine in ten, who share the common language.
func tongue(r *rand.Rand) int {
	if r.IntN(10) > 0 {
		return 0
	}
	return 1 + r.IntN(languages-1)
}

func slots(r *rand.Rand) (out uint16) {
	for range 6 {
		out |= 1 << r.IntN(10)
	}
	return out
}

func ones(x uint16) (n int) {
	for ; x > 0; x &= x - 1 {
		n++
	}
	return n
}
