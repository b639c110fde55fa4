package assign_test

import (
	"math"
	"math/rand/v2"

	"cairn/models/assign"
)

// cost is the price of a score under a fairness.
func cost(f assign.Fairness, score int32) int64 {
	c := int64(assign.MaxScore - score)
	if f == assign.Square {
		return c * c
	}
	return c
}

// value is what counts: first how many wait, then the cost of the pairs.
type value struct {
	waiting int
	cost    int64
}

func (v value) before(o value) bool {
	return v.waiting < o.waiting || v.waiting == o.waiting && v.cost < o.cost
}

// valueOf adds a solution up from the problem alone.
func valueOf(p assign.Problem, f assign.Fairness, mentor []int32) (v value) {
	for i, j := range mentor {
		if j == assign.Nobody {
			v.waiting++
			continue
		}
		for _, c := range p.Choices[i] {
			if c.Mentor == j {
				v.cost += cost(f, c.Score)
			}
		}
	}
	return v
}

// brute tries everything, one mentee after the other.
func brute(p assign.Problem, f assign.Fairness, floor int) value {
	free := append([]int(nil), p.Places...)
	best := value{waiting: math.MaxInt}
	var try func(i int, v value)
	try = func(i int, v value) {
		if !v.before(best) {
			return
		}
		if i == len(p.Choices) {
			best = v
			return
		}
		for _, c := range p.Choices[i] {
			if free[c.Mentor] > 0 && int(c.Score) >= floor {
				free[c.Mentor]--
				try(i+1, value{v.waiting, v.cost + cost(f, c.Score)})
				free[c.Mentor]++
			}
		}
		try(i+1, value{v.waiting + 1, v.cost})
	}
	try(0, value{})
	return best
}

// bruteFloor is the highest floor at which as few wait as at none.
func bruteFloor(p assign.Problem) int {
	fewest := brute(p, assign.Total, 0).waiting
	floor := 0
	for _, choices := range p.Choices {
		for _, c := range choices {
			if int(c.Score) > floor && brute(p, assign.Total, int(c.Score)).waiting == fewest {
				floor = int(c.Score)
			}
		}
	}
	return floor
}

// paths is the reference solver for larger problems: one mentee after the
// other by a shortest augmenting path, found by Bellman and Ford's algorithm
// on plain costs. It has no duals, no heap and no packing to get wrong.
func paths(p assign.Problem, o assign.Options, held []int32) value {
	const far = math.MaxInt64 / 4
	n, k := len(p.Choices), len(p.Places)
	wait := int64(n+1) * (cost(o.Fairness, 0) + int64(o.Stickiness) + 1)
	price := func(i int, c assign.Choice) int64 {
		if held != nil && held[i] == c.Mentor {
			return cost(o.Fairness, c.Score) - int64(o.Stickiness)
		}
		return cost(o.Fairness, c.Score)
	}
	at, paid, taken := make([]int32, n), make([]int64, n), make([]int, k)
	for i := range n {
		at[i] = assign.Nobody
	}
	for i := range n {
		dist, who, by := make([]int64, k), make([]int, k), make([]int64, k)
		for j := range dist {
			dist[j] = far
		}
		relax := func(h int, d int64) (changed bool) {
			for _, c := range p.Choices[h] {
				if next := d + price(h, c); next < dist[c.Mentor] && at[h] != c.Mentor {
					dist[c.Mentor], who[c.Mentor], by[c.Mentor] = next, h, price(h, c)
					changed = true
				}
			}
			return changed
		}
		relax(i, 0)
		for changed := true; changed; {
			changed = false
			for h := range i {
				if at[h] != assign.Nobody && dist[at[h]] < far && relax(h, dist[at[h]]-paid[h]) {
					changed = true
				}
			}
		}
		best, end, out := wait, -1, i // the mentee waits
		for j := range dist {
			if taken[j] < p.Places[j] && dist[j] < best {
				best, end, out = dist[j], j, -1
			}
		}
		for h := range i {
			if at[h] != assign.Nobody && dist[at[h]] < far && dist[at[h]]-paid[h]+wait < best {
				best, end, out = dist[at[h]]-paid[h]+wait, int(at[h]), h
			}
		}
		if out == i {
			continue
		}
		if out >= 0 {
			at[out] = assign.Nobody
		} else {
			taken[end]++
		}
		for j := end; ; {
			h := who[j]
			from := at[h]
			at[h], paid[h] = int32(j), by[j]
			if h == i {
				break
			}
			j = int(from)
		}
	}
	v := value{}
	for i := range n {
		if at[i] == assign.Nobody {
			v.waiting++
		} else {
			v.cost += paid[i]
		}
	}
	return v
}

// shape describes random cohorts.
type shape struct {
	mentees, mentors int
	slack            float64 // places per mentee
	density          float64 // of the pairs
	scores           int     // how many different ones
}

// random makes a cohort; the same numbers make the same one.
func random(r *rand.Rand, s shape) assign.Problem {
	p := assign.Problem{Places: make([]int, s.mentors), Choices: make([][]assign.Choice, s.mentees)}
	for range int(math.Round(s.slack * float64(s.mentees))) {
		if s.mentors > 0 {
			p.Places[r.IntN(s.mentors)]++
		}
	}
	for i := range p.Choices {
		for j := range s.mentors {
			if r.Float64() < s.density {
				score := assign.MaxScore - r.IntN(s.scores)*(assign.MaxScore/s.scores)
				p.Choices[i] = append(p.Choices[i], assign.Choice{Mentor: int32(j), Score: int32(score)})
			}
		}
	}
	return p
}
