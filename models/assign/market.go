package assign

import "slices"

// arc is one allowed pair in a word: how dear it is above, who is at the other
// end below, so that sorted arcs run from the cheapest to the dearest and ties
// fall to the lower id.
type arc uint32

const (
	idBits    = 21
	maxPeople = 1 << idBits

	none arc = 1<<32 - 1 // the arc of nobody

	// heldCode marks the arc of a pair that was proposed. Codes are shortfalls
	// from MaxScore, at most 1000, so that the bit is free.
	heldCode = 1 << 10

	refusedCode = 2*heldCode - 1 // the arc of a pair that somebody declined
)

func newArc(code int, to int32) arc { return arc(code<<idBits | int(to)) }

func (a arc) to() int32  { return int32(a & (maxPeople - 1)) }
func (a arc) code() int  { return int(a >> idBits) }
func (a arc) score() int { return MaxScore - a.code()&(heldCode-1) }

// market is the state of a solution. Its invariants, once repaired:
//
//	worth[i] <= cost(i, j) + price[j] and worth[i] <= wait, for all;
//	with equality for a mentee's own place (they are content);
//	a mentor with a place to spare has price 0.
//
// They prove that the state is optimal (see Verify).
type market struct {
	row  []int32 // by mentee: where their arcs begin; one more at the end
	arcs []arc   // to mentors, cheapest first
	col  []int32 // by mentor: where the arcs back begin
	back []arc   // to mentees

	cost   [2 * heldCode]int64 // by code
	square bool
	bonus  int64  // by how much a held arc is cheaper than its place in the row says
	step   int64  // by how much to outbid
	wait   int64  // what the wait list costs: more than all pairs together
	urgent []bool // by mentee: whose waiting costs twice as much; nil when nobody's does

	places []int32
	seat   []int32 // by mentor: where their seats begin
	seats  []int32 // mentees, those of mentor j at seat[j] up to seat[j]+taken[j]
	taken  []int32

	at     []int32 // by mentee: the mentor, or Nobody
	match  []arc   // by mentee: the arc to that mentor, or none
	place  []int32 // by mentee: which of the mentor's seats
	locked []bool  // by mentee: taken out, so that no search moves them
	held   []int32 // by mentee: the mentor they were proposed to

	worth []int64 // by mentee: dual, what the mentee's place costs them and others
	price []int64 // by mentor: dual, what one more place would save

	search search
	log    bool   // whether moved is written
	moved  []Move // seats given and taken since the last event began
}

// open lays a problem out, leaving out pairs below the floor. Nobody has a
// seat yet.
func open(p Problem, o Options, floor int) *market {
	n, k := len(p.Choices), len(p.Places)
	m := &market{
		row: make([]int32, n+1), col: make([]int32, k+1),
		places: make([]int32, k), seat: make([]int32, k+1), taken: make([]int32, k),
		at: make([]int32, n), match: make([]arc, n), place: make([]int32, n),
		locked: make([]bool, n), held: make([]int32, n),
		worth: make([]int64, n), price: make([]int64, k),
	}
	m.layArcs(p, floor)
	for j, places := range p.Places {
		// More places than could ask are never filled: one to spare says the same.
		m.places[j] = int32(min(places, int(m.col[j+1]-m.col[j])+1))
		m.seat[j+1] = m.seat[j] + m.places[j]
	}
	m.seats = make([]int32, m.seat[k])
	for i := range n {
		m.at[i], m.match[i], m.held[i] = Nobody, none, Nobody
	}
	m.tariff(o)
	m.search.size(n, k)
	return m
}

// layArcs fills rows and columns.
func (m *market) layArcs(p Problem, floor int) {
	total := 0
	for _, choices := range p.Choices {
		total += len(choices)
	}
	m.arcs = make([]arc, 0, total)
	for i, choices := range p.Choices {
		for _, c := range choices {
			if int(c.Score) >= floor {
				m.arcs = append(m.arcs, newArc(MaxScore-int(c.Score), c.Mentor))
				m.col[c.Mentor+1]++
			}
		}
		m.row[i+1] = int32(len(m.arcs))
		slices.Sort(m.arcs[m.row[i]:])
	}
	for j := range p.Places {
		m.col[j+1] += m.col[j]
	}
	m.back = make([]arc, len(m.arcs))
	next := slices.Clone(m.col)
	for i := range p.Choices {
		for _, a := range m.of(int32(i)) {
			m.back[next[a.to()]] = newArc(a.code(), int32(i))
			next[a.to()]++
		}
	}
}

// tariff prices the codes and the wait list. Waiting costs four times what all
// pairs can, which leaves room for prices between a pair and a person.
func (m *market) tariff(o Options) {
	m.square = o.Fairness == Square
	for code := range MaxScore + 1 {
		m.cost[code] = m.weigh(code)
	}
	m.wait = 4 * int64(len(m.at)+1) * (m.weigh(MaxScore) + m.weigh(o.Stickiness) + 1)
	m.cost[refusedCode] = 4 * m.wait
}

// weigh is the cost of a shortfall, which is negative where a bonus exceeds it.
func (m *market) weigh(shortfall int) int64 {
	c := int64(shortfall)
	if m.square {
		return c * max(c, -c)
	}
	return c
}

func (m *market) of(i int32) []arc       { return m.arcs[m.row[i]:m.row[i+1]] }
func (m *market) backOf(j int32) []arc   { return m.back[m.col[j]:m.col[j+1]] }
func (m *market) with(j int32) []int32   { return m.seats[m.seat[j] : m.seat[j]+m.taken[j]] }
func (m *market) spare(j int32) bool     { return m.taken[j] < m.places[j] }
func (m *market) costOf(a arc) int64     { return m.cost[a.code()] }
func (m *market) isWaiting(i int32) bool { return m.at[i] == Nobody }

// waitOf is what it costs to let a mentee wait.
func (m *market) waitOf(i int32) int64 {
	if m.urgent != nil && m.urgent[i] {
		return 2 * m.wait
	}
	return m.wait
}

// content reports whether a mentee's own place is as good as any other at the
// present prices. Who is not content, or locked, is not moved by a search.
func (m *market) content(i int32) bool {
	if m.locked[i] {
		return false
	}
	if m.isWaiting(i) {
		return m.worth[i] == m.waitOf(i)
	}
	return m.worth[i] == m.costOf(m.match[i])+m.price[m.at[i]]
}

// best is what the cheapest place of a mentee costs at the present prices.
func (m *market) best(i int32) int64 {
	best := m.waitOf(i)
	for _, a := range m.of(i) {
		c := m.costOf(a)
		if c-m.bonus >= best {
			break
		}
		best = min(best, c+m.price[a.to()])
	}
	return best
}

// sit gives a mentee without a seat one at the arc's mentor, who has one to
// spare.
func (m *market) sit(i int32, a arc) {
	j := a.to()
	m.at[i], m.match[i], m.place[i] = j, a, m.taken[j]
	m.seats[m.seat[j]+m.taken[j]] = i
	m.taken[j]++
	if m.log {
		m.moved = append(m.moved, Move{int(i), Nobody, int(j)})
	}
}

// rise takes a mentee's seat away; one who waits has none.
func (m *market) rise(i int32) {
	j := m.at[i]
	if j == Nobody {
		return
	}
	m.taken[j]--
	last := m.seats[m.seat[j]+m.taken[j]]
	m.seats[m.seat[j]+m.place[i]], m.place[last] = last, m.place[i]
	m.at[i], m.match[i] = Nobody, none
	if m.log {
		m.moved = append(m.moved, Move{int(i), int(j), Nobody})
	}
}

// clear takes all seats away.
func (m *market) clear() {
	for i := range m.at {
		m.at[i], m.match[i] = Nobody, none
	}
	clear(m.taken)
}
