package assign

import "slices"

// Objection is the cost of making one pair that was not made.
type Objection struct {
	Gap    int64  // how much dearer the pair is than the mentee's own place, at the present prices
	Points int64  // by how much the total would fall; may be negative when People is not 0
	People int    // how many more would wait
	Moves  []Move // everybody who would change mentors, the mentee first
}

// WhyNot says what it would cost all together to give mentee i to mentor j. It
// is false when the two may not be paired at all, or the mentor has no places.
func (s *Solution) WhyNot(i, j int) (Objection, bool) {
	m := s.market
	a, ok := m.between(int32(i), int32(j))
	if !ok || a.code() == refusedCode {
		return Objection{}, false
	}
	if s.Mentor[i] == int32(j) {
		return Objection{}, true
	}
	f := m.fork()
	if !f.force(int32(i), a) {
		return Objection{}, false
	}
	points, people := m.difference(f)
	return Objection{
		Gap:    m.costOf(a) + m.price[j] - m.worth[i],
		Points: points, People: people, Moves: f.net(),
	}, true
}

// Relief is how many more people would be matched if these mentees had all the
// places they need.
func (s *Solution) Relief(mentees []int) int {
	f := s.market.fork()
	for _, i := range mentees {
		f.rise(int32(i))
		f.at[i] = elsewhere
	}
	f.crowd(refusedCode - 1)
	return s.market.waiting() - f.waiting()
}

// elsewhere is the mentor of a mentee who has a place that nobody else could have.
const elsewhere = Nobody - 1

// Scarce reports whether one more place for mentee i, or the mentee's own
// place given up, would let somebody be matched who waits. Then a place is worth
// what waiting costs, less a quarter at most; where all are matched and no place
// is left, half of it and one pair at most.
func (s *Solution) Scarce(i int) bool { return s.Proof.Worth[i] > s.Proof.Wait/8*5 }

func (m *market) between(i, j int32) (arc, bool) {
	for _, a := range m.of(i) {
		if a.to() == j {
			return a, true
		}
	}
	return none, false
}

// force pairs two and makes the rest optimal again. It is false where the mentor
// has no places.
func (m *market) force(i int32, a arc) bool {
	j := a.to()
	m.leave(i)
	if m.spare(j) {
		m.sit(i, a)
		return true
	}
	if m.places[j] == 0 {
		return false
	}
	h := m.with(j)[0] // whoever it is: redo finds who should go
	m.rise(h)
	m.sit(i, a)
	m.redo(h)
	return true
}

// difference is how much lower another state's total is, and how many more
// wait in it.
func (m *market) difference(f *market) (points int64, people int) {
	for i := range m.match {
		if m.match[i] != none {
			points += int64(m.match[i].score())
			people++
		}
		if f.match[i] != none {
			points -= int64(f.match[i].score())
			people--
		}
	}
	return points, people
}

// fork is a copy to try things on. The pairs are shared: trying refuses none.
func (m *market) fork() *market {
	f := *m
	f.places, f.seats, f.taken = slices.Clone(m.places), slices.Clone(m.seats), slices.Clone(m.taken)
	f.at, f.match, f.place = slices.Clone(m.at), slices.Clone(m.match), slices.Clone(m.place)
	f.locked = slices.Clone(m.locked)
	f.worth, f.price = slices.Clone(m.worth), slices.Clone(m.price)
	f.search = search{}
	f.search.size(len(f.at), len(f.places))
	f.log, f.moved = true, nil
	return &f
}
