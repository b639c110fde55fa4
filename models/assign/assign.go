// Package assign decides who is paired with whom: every mentee gets the best
// place that is best for all together, no mentor gets more mentees than they
// offered, and the answer comes with a proof that no better one exists.
//
// It sees numbers only: mentees and mentors by index, and a score for each
// pair that the rules allow. It knows no rule of mentoring, reads no clock and
// rolls no dice: the same input gives the same pairs. Number people in the
// order of their ids, and the order in which they were listed does not matter.
//
// The problem is a transportation problem. Its goals, in order: most people
// matched, then (if asked) the highest floor for the worst-off, then the
// total. Each mentee has a wait-list place of their own, which costs more than
// all pairs together.
//
// Where to look:
//
//	assign.go       what is asked and answered; Solve
//	market.go       the state of a solution: arcs, seats, duals
//	search.go       two shortest-path searches that keep a state exact
//	crowd.go        most people matched, and the split that follows from it
//	auction.go      a near-optimal state to begin with, fast
//	change.go       who comes first, who was told already, who declines
//	explain.go      why not this mentor, and what one more place is worth
//	verify.go       the proof, checked by code that shares nothing with the rest
//
// Sources: Bertsekas, Auction Algorithms for Network Flow Problems (1992);
// Jonker and Volgenant, A Shortest Augmenting Path Algorithm (1987);
// Dulmage and Mendelsohn, Coverings of Bipartite Graphs (1958).
package assign

import "fmt"

// MaxScore is the score of a perfect pair; scores begin at 0.
const MaxScore = 1000

// Nobody is the mentor of a mentee who waits.
const Nobody = -1

// Problem is a cohort.
type Problem struct {
	Places  []int      // by mentor: how many mentees they can take
	Choices [][]Choice // by mentee: the mentors that no rule forbids, each once
}

// Choice is a mentor a mentee may have, and how well the two fit.
type Choice struct {
	Mentor int32
	Score  int32 // 0 to MaxScore
}

// Fairness says how the scores of different people weigh against each other
// once most people are matched.
type Fairness string

// The kinds of fairness.
const (
	Total  Fairness = "total"  // the highest sum of scores; what an empty Fairness means
	Floor  Fairness = "floor"  // the highest lowest score, then the sum
	Square Fairness = "square" // the lowest sum of squared shortfalls, which spares the worst-off
)

// Options are the wishes for a solution.
type Options struct {
	Fairness   Fairness
	Stickiness int // points by which the pairs are favored in later events; 0 to MaxScore
}

// Solution is an optimal assignment and its proof. The slices are the
// solution's own: read them, and expect them to change with the next event.
type Solution struct {
	Mentor []int32 // by mentee; Nobody for those who wait
	Floor  int     // scores below it were not considered
	Proof  Proof

	market *market
}

// Solve finds an optimal assignment. An error says what is wrong with the
// problem.
func Solve(p Problem, o Options) (*Solution, error) {
	if err := check(p, o); err != nil {
		return nil, err
	}
	m := open(p, o, 0)
	s := &Solution{}
	if o.Fairness == Floor {
		s.Floor, s.Proof.All, s.Proof.Above = highestFloor(p, o)
		m = open(p, o, s.Floor)
	}
	m.start()
	m.repair()
	m.stick(o.Stickiness)
	s.market, s.Mentor = m, m.at
	s.Proof.Options = o
	s.Proof.Worth, s.Proof.Price, s.Proof.Wait = m.worth, m.price, m.wait
	s.Proof.Held = m.held
	return s, nil
}

// check refuses what the solver cannot hold.
func check(p Problem, o Options) error {
	switch o.Fairness {
	case "", Total, Floor, Square:
	default:
		return fmt.Errorf("fairness %q is none of total, floor, square", o.Fairness)
	}
	if o.Stickiness < 0 || o.Stickiness > MaxScore {
		return fmt.Errorf("stickiness %d is not within 0 and %d", o.Stickiness, MaxScore)
	}
	if max(len(p.Places), len(p.Choices)) > maxPeople {
		return fmt.Errorf("%d mentees and %d mentors: at most %d of each", len(p.Choices), len(p.Places), maxPeople)
	}
	for j, places := range p.Places {
		if places < 0 {
			return fmt.Errorf("mentor %d has %d places", j, places)
		}
	}
	last := make([]int32, len(p.Places)) // the mentee, from 1, who named this mentor last
	for i, choices := range p.Choices {
		for _, c := range choices {
			switch {
			case c.Mentor < 0 || int(c.Mentor) >= len(p.Places):
				return fmt.Errorf("mentee %d names mentor %d of %d", i, c.Mentor, len(p.Places))
			case c.Score < 0 || c.Score > MaxScore:
				return fmt.Errorf("mentee %d and mentor %d: score %d is not within 0 and %d", i, c.Mentor, c.Score, MaxScore)
			case last[c.Mentor] == int32(i)+1:
				return fmt.Errorf("mentee %d names mentor %d twice", i, c.Mentor)
			}
			last[c.Mentor] = int32(i) + 1
		}
	}
	return nil
}

// Summary is an assignment in three figures.
type Summary struct {
	Matched, Waiting int
	Total            int64 // the sum of scores
	Worst            int   // the lowest score of a pair; 0 without pairs
}

// Summary counts.
func (s *Solution) Summary() Summary {
	out := Summary{}
	for i, j := range s.Mentor {
		if j == Nobody {
			out.Waiting++
			continue
		}
		score := s.market.match[i].score()
		if out.Matched == 0 || score < out.Worst {
			out.Worst = score
		}
		out.Matched++
		out.Total += int64(score)
	}
	return out
}
