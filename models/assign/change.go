package assign

// Move is a mentee who changed mentors; Nobody is the wait list.
type Move struct {
	Mentee   int
	From, To int
}

// What follows leaves the solution optimal for the problem as it then stands. A
// floor stays what it was. Each returns who moved, with at most two searches for a
// person.

// Decline rules the pair of mentee i and mentor j out. Whoever moves is favored
// with their new mentor by Stickiness.
func (s *Solution) Decline(i, j int) []Move {
	moves := s.change(func(m *market) {
		m.refuse(int32(i), int32(j))
		if m.at[i] == int32(j) {
			m.leave(int32(i))
			m.locked[i] = false
			m.redo(int32(i))
		}
	})
	for _, move := range moves {
		s.market.hold(int32(move.Mentee))
	}
	return moves
}

// First puts these mentees before all others when not everybody can be matched.
// As many people are matched as without it.
func (s *Solution) First(mentees []int) []Move {
	return s.change(func(m *market) {
		if m.urgent == nil {
			m.urgent = make([]bool, len(m.at))
		}
		s.Proof.First = m.urgent
		for _, i := range mentees {
			m.urgent[i] = true
			m.redo(int32(i))
		}
	})
}

// Keep favors the pairs of which people have been told already, by mentee, by
// so many points, and moves whom that moves. It asks for a solution without
// Stickiness of its own: after a decline a cohort is solved as it now stands,
// and Keep brings it back toward what was proposed. A pair that may not be made
// anymore is not kept.
func (s *Solution) Keep(points int, told []int32) []Move {
	s.Proof.Options.Stickiness = points
	return s.change(func(m *market) {
		m.favor(points)
		for i, j := range told {
			a, ok := none, false
			if j != Nobody {
				a, ok = m.between(int32(i), j)
			}
			switch {
			case !ok:
			case m.at[i] == j:
				m.hold(int32(i))
			default:
				m.exchange(int32(i), a, newArc(heldCode|a.code(), j))
				m.held[i] = j
				m.redo(int32(i))
			}
		}
	})
}

// change runs one change and sums up who moved.
func (s *Solution) change(do func(*market)) []Move {
	m := s.market
	s.Proof.All, s.Proof.Above = nil, nil // they spoke of the round as it was solved
	m.log, m.moved = true, m.moved[:0]
	do(m)
	m.log = false
	return m.net()
}

// net is each mentee's first place against their last.
func (m *market) net() []Move {
	var out []Move
	index := map[int]int{}
	for _, step := range m.moved {
		k, seen := index[step.Mentee]
		if !seen {
			k = len(out)
			index[step.Mentee] = k
			out = append(out, step)
		}
		out[k].To = step.To
	}
	kept := out[:0]
	for _, move := range out {
		if move.From != move.To {
			kept = append(kept, move)
		}
	}
	return kept
}

// leave takes a mentee out, so that no search moves them, and gives the place to
// whom it is worth most.
func (m *market) leave(i int32) {
	j := m.at[i]
	m.rise(i)
	m.locked[i] = true
	if j != Nobody {
		m.settle(j)
	}
}

// refuse prices a pair out of reach. In the row it goes last, since rows run
// from the cheapest to the dearest.
func (m *market) refuse(i, j int32) {
	row := m.of(i)
	for k, a := range row {
		if a.to() == j {
			copy(row[k:], row[k+1:])
			row[len(row)-1] = newArc(refusedCode, j)
		}
	}
	m.recode(i, j, refusedCode)
	if m.held[i] == j {
		m.held[i] = Nobody
	}
}

// recode changes the code of a pair in the mentor's column.
func (m *market) recode(i, j int32, code int) {
	for k, a := range m.backOf(j) {
		if a.to() == i {
			m.backOf(j)[k] = newArc(code, i)
			return
		}
	}
}

// stick lets every pair hold.
func (m *market) stick(points int) {
	if points == 0 {
		return
	}
	m.favor(points)
	for i := range m.match {
		m.hold(int32(i))
	}
}

// favor prices the codes of pairs that hold.
func (m *market) favor(points int) {
	for code := range MaxScore + 1 {
		m.cost[heldCode|code] = m.weigh(code - points)
		m.bonus = max(m.bonus, m.cost[code]-m.cost[heldCode|code])
	}
}

// hold makes a mentee's pair cheaper, and the one they had before as dear as it
// was. What the mentee pays sinks with the pair, so that the duals stay right.
func (m *market) hold(i int32) {
	if m.bonus == 0 {
		return
	}
	if old := m.held[i]; old != Nobody && old != m.at[i] {
		a, _ := m.between(i, old)
		m.exchange(i, a, newArc(a.code()&^heldCode, old))
		m.held[i] = Nobody
	}
	if own := m.match[i]; own != none && own.code() < heldCode {
		held := newArc(heldCode|own.code(), own.to())
		m.exchange(i, own, held)
		m.worth[i] -= m.costOf(own) - m.costOf(held)
		m.match[i], m.held[i] = held, own.to()
	}
}

// exchange writes another code on both ends of an arc, unless it is refused.
func (m *market) exchange(i int32, a, by arc) {
	if a.code() == refusedCode {
		return
	}
	for k, other := range m.of(i) {
		if other == a {
			m.of(i)[k] = by
		}
	}
	m.recode(i, a.to(), by.code())
}
