package assign_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"cairn/models/assign"
)

func TestTheMovesOfADeclineSayWhatItChanged(t *testing.T) {
	t.Parallel()
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 5))
		p := random(r, shapes(r))
		s := solve(t, p, assign.Options{Fairness: fairnesses[seed%3], Stickiness: 50 * r.IntN(3)})
		for range 25 {
			before, i := slices.Clone(s.Mentor), r.IntN(len(p.Choices))
			own := s.Mentor[i]
			if own == assign.Nobody {
				continue
			}
			moves := s.Decline(i, int(own))
			p.Choices[i] = slices.DeleteFunc(slices.Clone(p.Choices[i]), func(c assign.Choice) bool { return c.Mentor == own })
			if err := assign.Verify(p, s); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			for _, move := range moves {
				if before[move.Mentee] != int32(move.From) {
					t.Fatalf("seed %d: %+v, who was with %d", seed, move, before[move.Mentee])
				}
				before[move.Mentee] = int32(move.To)
			}
			if !slices.Equal(before, s.Mentor) {
				t.Fatalf("seed %d: the moves %v make %v of it, not %v", seed, moves, before, s.Mentor)
			}
		}
	}
}

func TestStickinessKeepsMorePeopleWhereTheyAre(t *testing.T) {
	t.Parallel()
	moved := map[int]int{}
	for _, points := range []int{0, 50} {
		r := rand.New(rand.NewPCG(1, 6))
		s := solve(t, random(r, shape{mentees: 300, mentors: 60, slack: 1.1, density: .2, scores: 1000}), assign.Options{Stickiness: points})
		for range 100 {
			if i := r.IntN(300); s.Mentor[i] != assign.Nobody {
				moved[points] += len(s.Decline(i, int(s.Mentor[i])))
			}
		}
	}
	if moved[50] >= moved[0] {
		t.Errorf("%d moved with stickiness, %d without", moved[50], moved[0])
	}
}

func TestWhyNotIsWhatTryingItCosts(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 7))
		p := random(r, shapes(r))
		s := solve(t, p, assign.Options{})
		i := r.IntN(len(p.Choices))
		for _, c := range p.Choices[i] {
			why, ok := s.WhyNot(i, int(c.Mentor))
			if !ok {
				if p.Places[c.Mentor] > 0 {
					t.Fatalf("seed %d: mentee %d may have mentor %d", seed, i, c.Mentor)
				}
				continue
			}
			forced := p
			forced.Choices = slices.Clone(p.Choices)
			forced.Choices[i] = nil
			forced.Places = slices.Clone(p.Places)
			forced.Places[c.Mentor]--
			f := solve(t, forced, assign.Options{}).Summary()
			now := s.Summary()
			if people, points := now.Matched-f.Matched-1, now.Total-f.Total-int64(c.Score); why.People != people || why.Points != points {
				t.Fatalf("seed %d: %+v, want %d people and %d points", seed, why, people, points)
			}
			if why.People == 0 && why.Gap > why.Points {
				t.Fatalf("seed %d: the gap %d is not a bound on %d", seed, why.Gap, why.Points)
			}
		}
		if err := assign.Verify(p, s); err != nil {
			t.Fatalf("seed %d: asking changed the answer: %v", seed, err)
		}
	}
}

func TestAPlaceThatIsJustEnoughIsNotScarce(t *testing.T) {
	t.Parallel()
	p := assign.Problem{Places: []int{0, 1}, Choices: [][]assign.Choice{{{Mentor: 1, Score: 325}}}}
	if s := solve(t, p, assign.Options{}); s.Scarce(0) {
		t.Error("the only mentee has a place, and is said to be short of one")
	}
}

func TestReliefIsWhatTryingItBrings(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 8))
		p := random(r, shapes(r))
		s := solve(t, p, assign.Options{})
		some := []int{0, 2, 4}
		more := assign.Problem{Places: append(slices.Clone(p.Places), len(some)), Choices: slices.Clone(p.Choices)}
		for _, i := range some {
			more.Choices[i] = append(slices.Clone(p.Choices[i]), assign.Choice{Mentor: int32(len(p.Places))})
		}
		want := solve(t, more, assign.Options{}).Summary().Matched - s.Summary().Matched
		if got := s.Relief(some); got != want {
			t.Fatalf("seed %d: relief is %d, want %d", seed, got, want)
		}
		for i := range p.Choices { // a mentee is scarce exactly if one place for them lets one more be matched
			if s.Scarce(i) != (s.Relief([]int{i}) > 0) {
				t.Fatalf("seed %d: mentee %d: scarce is %t, relief %d", seed, i, s.Scarce(i), s.Relief([]int{i}))
			}
		}
	}
}

// A cohort that is solved anew and then brought back toward what people were
// told is as good as any, the favor counted, whatever it was that they were told.
func TestKeepingWhatPeopleWereToldIsExact(t *testing.T) {
	t.Parallel()
	kept, plain := 0, 0
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 9))
		p := random(r, shapes(r))
		o := assign.Options{Fairness: []assign.Fairness{assign.Total, assign.Square}[seed%2]}
		s := solve(t, p, o)
		told := make([]int32, len(p.Choices))
		for i, choices := range p.Choices {
			told[i] = assign.Nobody
			if len(choices) > 0 && r.IntN(4) > 0 {
				told[i] = choices[r.IntN(len(choices))].Mentor
			}
			if told[i] != assign.Nobody && told[i] == s.Mentor[i] {
				plain++
			}
		}
		before := slices.Clone(s.Mentor)
		moves := s.Keep(50, told)
		if err := assign.Verify(p, s); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		o.Stickiness = 50
		if got, want := sticky(p, o, s), paths(p, o, told); got != want && o.Fairness == assign.Total {
			t.Fatalf("seed %d: %+v, want %+v", seed, got, want)
		}
		for _, move := range moves {
			before[move.Mentee] = int32(move.To)
		}
		if !slices.Equal(before, s.Mentor) {
			t.Fatalf("seed %d: the moves %v do not lead to %v", seed, moves, s.Mentor)
		}
		for i := range told {
			if told[i] != assign.Nobody && told[i] == s.Mentor[i] {
				kept++
			}
		}
	}
	if kept <= plain {
		t.Errorf("%d pairs are kept, %d without the favor", kept, plain)
	}
}

// Who comes first is left out only where nothing else is possible, and nobody
// else has to wait for it.
func TestWhoComesFirstIsMatchedFirst(t *testing.T) {
	t.Parallel()
	changed := 0
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 10))
		p := small(r)
		s := solve(t, p, assign.Options{})
		first := map[int]bool{}
		var list []int
		for i := range p.Choices {
			if r.IntN(3) == 0 {
				first[i] = true
				list = append(list, i)
			}
		}
		moves := s.First(list)
		if err := assign.Verify(p, s); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		changed += len(moves)
		got := valueOf(p, assign.Total, s.Mentor)
		left := 0
		for i := range first {
			if s.Mentor[i] == assign.Nobody {
				left++
			}
		}
		want, fewest := bruteFirst(p, first)
		if got != want || left != fewest {
			t.Fatalf("seed %d: %+v with %d of the first left out, want %+v with %d, for %+v", seed, got, left, want, fewest, p)
		}
	}
	if changed == 0 {
		t.Error("it changed nothing, ever")
	}
}

// small is a cohort of up to six by four with places short.
func small(r *rand.Rand) assign.Problem {
	p := assign.Problem{Places: make([]int, 1+r.IntN(4)), Choices: make([][]assign.Choice, 1+r.IntN(6))}
	for j := range p.Places {
		p.Places[j] = r.IntN(3)
	}
	for i := range p.Choices {
		for j := range p.Places {
			if r.IntN(2) == 0 {
				p.Choices[i] = append(p.Choices[i], assign.Choice{Mentor: int32(j), Score: int32(r.IntN(1001))})
			}
		}
	}
	return p
}

// bruteFirst tries everything: fewest waiting, then fewest of the first, then
// the cost.
func bruteFirst(p assign.Problem, first map[int]bool) (best value, fewest int) {
	best, fewest = value{waiting: 1 << 30}, 1<<30
	free := slices.Clone(p.Places)
	var try func(i, left int, v value)
	try = func(i, left int, v value) {
		if i == len(p.Choices) {
			if v.waiting < best.waiting || v.waiting == best.waiting && (left < fewest || left == fewest && v.cost < best.cost) {
				best, fewest = v, left
			}
			return
		}
		for _, c := range p.Choices[i] {
			if free[c.Mentor] > 0 {
				free[c.Mentor]--
				try(i+1, left, value{v.waiting, v.cost + cost(assign.Total, c.Score)})
				free[c.Mentor]++
			}
		}
		if first[i] {
			left++
		}
		try(i+1, left, value{v.waiting + 1, v.cost})
	}
	try(0, 0, value{})
	return best, fewest
}
