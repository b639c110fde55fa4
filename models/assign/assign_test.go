package assign_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"cairn/models/assign"
)

var fairnesses = []assign.Fairness{assign.Total, assign.Floor, assign.Square}

// solve solves and checks the proof.
func solve(t interface{ Fatalf(string, ...any) }, p assign.Problem, o assign.Options) *assign.Solution {
	s, err := assign.Solve(p, o)
	if err != nil {
		t.Fatalf("%v", err)
	}
	if err := assign.Verify(p, s); err != nil {
		t.Fatalf("not proven: %v\n%+v %+v\n%v", err, p, o, s.Mentor)
	}
	return s
}

// agrees compares with trying everything.
func agrees(t interface{ Fatalf(string, ...any) }, p assign.Problem) {
	for _, f := range fairnesses {
		s := solve(t, p, assign.Options{Fairness: f})
		floor := 0
		if f == assign.Floor {
			if floor = bruteFloor(p); s.Summary().Matched > 0 && s.Summary().Worst < floor {
				t.Fatalf("the worst of %v is %d, and %d is possible in %+v", s.Mentor, s.Summary().Worst, floor, p)
			}
		}
		if got, want := valueOf(p, f, s.Mentor), brute(p, f, floor); got != want {
			t.Fatalf("%s: got %+v, want %+v for %+v", f, got, want, p)
		}
	}
}

func TestEveryCohortOfThreeByTwoIsSolvedAsByTryingEverything(t *testing.T) {
	t.Parallel()
	scores := []int32{-1, 400, 1000} // -1: not allowed
	const pairs = 6
	for code := range 729 * 16 {
		p := assign.Problem{Places: []int{code % 4, code / 4 % 4}, Choices: make([][]assign.Choice, 3)}
		rest := code / 16
		for pair := range pairs {
			if score := scores[rest%3]; score >= 0 {
				p.Choices[pair/2] = append(p.Choices[pair/2], assign.Choice{Mentor: int32(pair % 2), Score: score})
			}
			rest /= 3
		}
		agrees(t, p)
	}
}

func TestCohortsUpToEightByEightAreSolvedAsByTryingEverything(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { agrees(t, drawn(t)) })
}

// drawn is a small cohort of rapid's choice, with many ties.
func drawn(t *rapid.T) assign.Problem {
	n, k := rapid.IntRange(0, 8).Draw(t, "mentees"), rapid.IntRange(0, 8).Draw(t, "mentors")
	p := assign.Problem{Choices: make([][]assign.Choice, n)}
	for range k {
		p.Places = append(p.Places, rapid.IntRange(0, 3).Draw(t, "places"))
	}
	score := rapid.OneOf(rapid.Int32Range(0, assign.MaxScore), rapid.SampledFrom([]int32{0, 500, 501, 1000}))
	for i := range n {
		for j := range k {
			if rapid.Bool().Draw(t, "allowed") {
				p.Choices[i] = append(p.Choices[i], assign.Choice{Mentor: int32(j), Score: score.Draw(t, "score")})
			}
		}
	}
	return p
}

// shapes are cohorts too large to try everything.
func shapes(r *rand.Rand) shape {
	n := 5 + r.IntN(60)
	return shape{
		mentees: n, mentors: 1 + r.IntN(1+n/2), slack: []float64{.3, .6, .9, 1, 1.1, 1.5}[r.IntN(6)],
		density: []float64{.08, .3, .9}[r.IntN(3)], scores: []int{1, 4, 50, 1000}[r.IntN(4)],
	}
}

func TestThousandCohortsAndTwentyDeclinesEachAgreeWithPlainPaths(t *testing.T) {
	t.Parallel()
	for seed := range uint64(1000) {
		r := rand.New(rand.NewPCG(seed, 1))
		p := random(r, shapes(r))
		o := assign.Options{Stickiness: []int{0, 0, 50, 1000}[r.IntN(4)]}
		s := solve(t, p, o)
		if got, want := valueOf(p, o.Fairness, s.Mentor), paths(p, o, nil); got != want {
			t.Fatalf("seed %d: got %+v, want %+v", seed, got, want)
		}
		for range 20 {
			i := r.IntN(len(p.Choices))
			if len(p.Choices[i]) == 0 {
				continue
			}
			j := p.Choices[i][r.IntN(len(p.Choices[i]))].Mentor
			if s.Mentor[i] != assign.Nobody && r.IntN(4) > 0 {
				j = s.Mentor[i]
			}
			s.Decline(i, int(j))
			p.Choices[i] = slices.DeleteFunc(slices.Clone(p.Choices[i]), func(c assign.Choice) bool { return c.Mentor == j })
			if err := assign.Verify(p, s); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if got, want := sticky(p, o, s), paths(p, o, s.Proof.Held); got != want {
				t.Fatalf("seed %d: after %d declined %d: got %+v, want %+v", seed, i, j, got, want)
			}
		}
	}
}

// sticky is a solution's value with what is saved by keeping proposed pairs.
func sticky(p assign.Problem, o assign.Options, s *assign.Solution) value {
	v := valueOf(p, o.Fairness, s.Mentor)
	for i, j := range s.Mentor {
		if j != assign.Nobody && s.Proof.Held[i] == j {
			v.cost -= int64(o.Stickiness)
		}
	}
	return v
}

func TestTheOrderOfChoicesDoesNotMatter(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 2))
		p := random(r, shapes(r))
		first := solve(t, p, assign.Options{})
		for i := range p.Choices {
			r.Shuffle(len(p.Choices[i]), func(a, b int) {
				p.Choices[i][a], p.Choices[i][b] = p.Choices[i][b], p.Choices[i][a]
			})
		}
		again := solve(t, p, assign.Options{})
		if diff := cmp.Diff(first.Mentor, again.Mentor); diff != "" {
			t.Fatalf("seed %d: other pairs: %s", seed, diff)
		}
		if diff := cmp.Diff(first.Proof, again.Proof); diff != "" {
			t.Fatalf("seed %d: another proof: %s", seed, diff)
		}
	}
}

func TestWrongProblemsAreRefused(t *testing.T) {
	t.Parallel()
	one := []int{1}
	for _, c := range []struct {
		name string
		p    assign.Problem
		o    assign.Options
	}{
		{"a mentor that is not there", assign.Problem{Places: one, Choices: [][]assign.Choice{{{Mentor: 1}}}}, assign.Options{}},
		{"a mentor below the first", assign.Problem{Places: one, Choices: [][]assign.Choice{{{Mentor: -1}}}}, assign.Options{}},
		{"a mentor named twice", assign.Problem{Places: one, Choices: [][]assign.Choice{{{}, {Score: 3}}}}, assign.Options{}},
		{"a score above the highest", assign.Problem{Places: one, Choices: [][]assign.Choice{{{Score: 1001}}}}, assign.Options{}},
		{"a score below zero", assign.Problem{Places: one, Choices: [][]assign.Choice{{{Score: -1}}}}, assign.Options{}},
		{"fewer than no places", assign.Problem{Places: []int{-1}}, assign.Options{}},
		{"a fairness nobody knows", assign.Problem{}, assign.Options{Fairness: "fair"}},
		{"a stickiness below zero", assign.Problem{}, assign.Options{Stickiness: -1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if s, err := assign.Solve(c.p, c.o); err == nil {
				t.Errorf("solved: %+v", s)
			}
		})
	}
}

func TestVerifyCatchesWhatIsChanged(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 3))
	for round := range 300 {
		p := random(r, shapes(r))
		o := assign.Options{Fairness: fairnesses[round%3], Stickiness: 50 * (round % 2)}
		for _, c := range []struct {
			name   string
			change func(*assign.Solution) bool // false when there is nothing to change
		}{
			{"a mentee is sent to wait", func(s *assign.Solution) bool {
				return first(s.Mentor, func(i int) bool { return s.Mentor[i] >= 0 }, func(i int) { s.Mentor[i] = assign.Nobody })
			}},
			{"a mentee is given a mentor that is not allowed", func(s *assign.Solution) bool {
				return first(s.Mentor, func(int) bool { return true }, func(i int) { s.Mentor[i] = int32(len(p.Places)) })
			}},
			{"a mentee is given a mentor who fits otherwise", func(s *assign.Solution) bool {
				other := func(i int) int {
					own := slices.IndexFunc(p.Choices[i], func(c assign.Choice) bool { return c.Mentor == s.Mentor[i] })
					return slices.IndexFunc(p.Choices[i], func(c assign.Choice) bool { return own >= 0 && c.Score != p.Choices[i][own].Score })
				}
				return first(s.Mentor, func(i int) bool { return other(i) >= 0 }, func(i int) { s.Mentor[i] = p.Choices[i][other(i)].Mentor })
			}},
			{"a worth is one more", func(s *assign.Solution) bool {
				return first(s.Mentor, func(int) bool { return true }, func(i int) { s.Proof.Worth[i]++ })
			}},
			{"a worth is one less", func(s *assign.Solution) bool {
				return first(s.Mentor, func(int) bool { return true }, func(i int) { s.Proof.Worth[i]-- })
			}},
			{"a mentor with a place to spare has a price", func(s *assign.Solution) bool {
				taken := map[int32]int{}
				for _, j := range s.Mentor {
					taken[j]++
				}
				return first(s.Proof.Price, func(j int) bool { return taken[int32(j)] < p.Places[j] }, func(j int) { s.Proof.Price[j]++ })
			}},
			{"waiting costs nothing", func(s *assign.Solution) bool {
				return first(s.Mentor, func(int) bool { return true }, func(int) { s.Proof.Wait = 0 })
			}},
		} {
			s := solve(t, p, o)
			if c.change(s) && verified(p, s) {
				t.Fatalf("round %d: %s, and the proof still holds", round, c.name)
			}
		}
	}
}

func verified(p assign.Problem, s *assign.Solution) bool { return assign.Verify(p, s) == nil }

func first[T any](list []T, is func(int) bool, do func(int)) bool {
	for i := range list {
		if is(i) {
			do(i)
			return true
		}
	}
	return false
}

func TestTheFloorIsProvenBothWays(t *testing.T) {
	t.Parallel()
	p := assign.Problem{Places: []int{1, 1}, Choices: [][]assign.Choice{
		{{Mentor: 0, Score: 1000}, {Mentor: 1, Score: 500}},
		{{Mentor: 0, Score: 600}, {Mentor: 1, Score: 50}},
	}}
	s := solve(t, p, assign.Options{Fairness: assign.Floor})
	if want := []int32{1, 0}; s.Floor != 500 || !slices.Equal(s.Mentor, want) {
		t.Fatalf("floor %d with %v, want 500 with %v", s.Floor, s.Mentor, want)
	}
	s.Floor = 400
	if verified(p, s) {
		t.Error("a lower floor is taken for the highest")
	}
}

func FuzzSolve(f *testing.F) {
	f.Add(uint64(1), uint8(5), uint8(3), uint8(10), uint8(4))
	f.Add(uint64(2), uint8(40), uint8(9), uint8(6), uint8(1))
	f.Fuzz(func(t *testing.T, seed uint64, mentees, mentors, slack, scores uint8) {
		r := rand.New(rand.NewPCG(seed, 4))
		p := random(r, shape{
			mentees: int(mentees % 64), mentors: int(mentors % 32), slack: float64(slack%20) / 10,
			density: r.Float64(), scores: 1 + int(scores),
		})
		for _, fairness := range fairnesses {
			solve(t, p, assign.Options{Fairness: fairness, Stickiness: int(scores)})
		}
	})
}

func Example() {
	// Two mentees want the same mentor; one of them has nowhere else to go.
	p := assign.Problem{
		Places: []int{1, 1},
		Choices: [][]assign.Choice{
			{{Mentor: 0, Score: 900}, {Mentor: 1, Score: 700}},
			{{Mentor: 0, Score: 400}},
		},
	}
	s, err := assign.Solve(p, assign.Options{})
	if err != nil {
		panic(err)
	}
	why, _ := s.WhyNot(0, 0)
	fmt.Println(s.Mentor, assign.Verify(p, s))
	fmt.Println(why.People, "more would wait:", why.Moves)
	// Output:
	// [1 0] <nil>
	// 1 more would wait: [{0 1 0} {1 0 -1}]
}
