package assign

import (
	"errors"
	"fmt"
)

// Proof is why a solution is optimal, in numbers that anybody can check
// against the problem. Cost is the shortfall of a score from MaxScore, or its
// square.
type Proof struct {
	Options Options
	Worth   []int64 // by mentee: at most the cost and price of any mentor they may have
	Price   []int64 // by mentor: what one more place would save; 0 with one to spare
	Wait    int64   // the cost of waiting: more than all pairs together
	Held    []int32 // by mentee: the mentor to whom Stickiness keeps them, or Nobody
	First   []bool  // by mentee: who comes before all others, so that their waiting costs twice; nil for nobody

	// For Fairness Floor: mentees who together have too few places, at any
	// score, and above the floor.
	All, Above []bool
}

// Verify checks a solution against the problem as it stands, by its proof
// alone. It shares no code with the solver. An error says what does not hold.
func Verify(p Problem, s *Solution) error {
	if len(s.Mentor) != len(p.Choices) || len(s.Proof.Worth) != len(p.Choices) || len(s.Proof.Price) != len(p.Places) {
		return errors.New("the solution is of another problem")
	}
	v := verifier{p: p, s: s, free: append([]int(nil), p.Places...)}
	for i := range s.Mentor {
		if err := v.pair(i); err != nil {
			return err
		}
	}
	for j, free := range v.free {
		price := s.Proof.Price[j]
		switch {
		case free < 0:
			return fmt.Errorf("mentor %d has %d mentees too many", j, -free)
		case price < 0:
			return fmt.Errorf("mentor %d has price %d, below 0", j, price)
		case free > 0 && price != 0:
			return fmt.Errorf("mentor %d has a place to spare at price %d", j, price)
		}
		v.dual -= price * int64(p.Places[j])
	}
	if v.primal != v.dual {
		return fmt.Errorf("the cost is %d and the bound %d", v.primal, v.dual)
	}
	if s.Proof.Wait <= v.dearest*int64(len(p.Choices)) {
		return fmt.Errorf("waiting costs %d, which some pairs may exceed", s.Proof.Wait)
	}
	return v.floor()
}

type verifier struct {
	p            Problem
	s            *Solution
	free         []int
	waiting      int
	primal, dual int64
	dearest      int64 // the most that one pair can add, bonus included
}

// pair checks one mentee: the pair is allowed, no mentor is cheaper, and the
// own place is as cheap as any.
func (v *verifier) pair(i int) error {
	own, proof := v.s.Mentor[i], v.s.Proof
	allowed := own == Nobody
	cost := proof.Wait
	if proof.First != nil && proof.First[i] {
		cost *= 2
	}
	for _, c := range v.p.Choices[i] {
		if int(c.Score) < v.s.Floor {
			continue
		}
		price := v.cost(i, c)
		if c.Mentor == own {
			allowed, cost = true, price
		}
		if proof.Worth[i] > price+proof.Price[c.Mentor] {
			return fmt.Errorf("mentee %d would rather have mentor %d", i, c.Mentor)
		}
	}
	if !allowed {
		return fmt.Errorf("mentee %d may not have mentor %d", i, own)
	}
	paid := cost
	if own == Nobody {
		v.waiting++
	} else {
		v.free[own]--
		paid += proof.Price[own]
	}
	if proof.Worth[i] != paid {
		return fmt.Errorf("mentee %d pays %d for a place worth %d", i, paid, proof.Worth[i])
	}
	v.primal += cost
	v.dual += proof.Worth[i]
	return nil
}

func (v *verifier) cost(i int, c Choice) int64 {
	short, sticky := int64(MaxScore-c.Score), int64(v.s.Proof.Options.Stickiness)
	if v.s.Proof.Held[i] == c.Mentor {
		short -= sticky
	}
	if v.s.Proof.Options.Fairness != Square {
		v.dearest = max(v.dearest, short+sticky)
		return short
	}
	v.dearest = max(v.dearest, short*short+sticky*sticky)
	if short < 0 {
		return -short * short
	}
	return short * short
}

// floor checks by Hall's condition that nobody more can be matched at any
// score, and that not as many can above the floor.
func (v *verifier) floor() error {
	if v.s.Proof.Options.Fairness != Floor || v.s.Proof.All == nil {
		return nil // nobody claims a floor, or an event came after
	}
	if short := v.short(v.s.Proof.All, 0); short != v.waiting {
		return fmt.Errorf("%d wait, and %d have to", v.waiting, short)
	}
	if v.s.Floor < MaxScore && v.short(v.s.Proof.Above, v.s.Floor+1) <= v.waiting {
		return fmt.Errorf("a floor above %d is not ruled out", v.s.Floor)
	}
	return nil
}

// short is how many of these mentees go without, when only pairs of at least
// the score count.
func (v *verifier) short(mentees []bool, score int) int {
	wanted := map[int32]bool{}
	short := 0
	for i, in := range mentees {
		if !in {
			continue
		}
		short++
		for _, c := range v.p.Choices[i] {
			if int(c.Score) >= score && !wanted[c.Mentor] {
				wanted[c.Mentor] = true
				short -= v.p.Places[c.Mentor]
			}
		}
	}
	return short
}
