package assign

import "slices"

// fine is into how many steps the auctions divide the dearest pair; a bid
// outdoes the next best by one of them. More leave less to repair and take
// longer; the result is exact with any.
const fine = 8 * MaxScore

// start finds a state that needs little repair. It splits the cohort by who is
// short of whom (Dulmage and Mendelsohn), for no optimal pair crosses the lines
// in the direction that would leave somebody out:
//
//	pressed   mentees in competition for places with somebody who has to wait
//	roomy     mentors who have, or could pass on, a place to spare
//	even      the rest: as many mentees as places
//
// In each part the side of which there is more than enough has prices from
// zero, and the other side bids for it. So no price has to climb to what
// waiting costs, which is what makes auctions slow when places are short.
func (m *market) start() {
	m.crowd(MaxScore)
	pressed, competing := m.scarce(MaxScore)
	roomy := m.roomy()
	m.clear()
	grain := m.refine()
	for j := range m.price {
		switch {
		case pressed[j] || m.places[j] == 0:
			m.price[j] = m.wait
		case !roomy[j]:
			m.price[j] = m.wait / 4
		}
	}
	m.bid(competing)
	m.offer(pressed, competing)
	m.coarsen(grain)
}

// refine makes all costs larger by a factor, so that whole numbers can tell the
// steps of a bid apart.
func (m *market) refine() (grain int64) {
	dearest := m.cost[MaxScore]
	grain = max(1, fine/dearest)
	for code := range m.cost {
		m.cost[code] *= grain
	}
	m.wait *= grain
	m.step = grain * dearest / fine
	return grain
}

// coarsen undoes refine. Rounding all prices down alike leaves in order what is
// in order, and most of what is out by less than one.
func (m *market) coarsen(grain int64) {
	for code := range m.cost {
		m.cost[code] /= grain
	}
	m.wait /= grain
	for j := range m.price {
		m.price[j] /= grain
	}
}

// roomy marks the mentors from whom a chain of moves leads to a place to spare.
func (m *market) roomy() []bool {
	mark := make([]bool, len(m.places))
	var queue []int32
	reach := func(j int32) {
		if !mark[j] {
			mark[j] = true
			queue = append(queue, j)
		}
	}
	for j := range m.places {
		if m.spare(int32(j)) {
			reach(int32(j))
		}
	}
	for len(queue) > 0 {
		j := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, a := range m.backOf(j) {
			if own := m.at[a.to()]; own != Nobody {
				reach(own)
			}
		}
	}
	return mark
}

// bid lets the mentees who compete with nobody on the wait list bid for
// places, each until they have one (Bertsekas's auction for similar objects: a
// mentor's price is the lowest bid among their mentees, once all places are
// taken).
func (m *market) bid(except []bool) {
	bids := make([]int64, len(m.seats))
	for i := range m.at {
		for who, ok := int32(i), !except[i]; ok; {
			a, bid := m.wish(who)
			if a == none {
				break
			}
			who, ok = m.outbid(who, a, bid, bids)
		}
	}
}

// wish is a mentee's cheapest place and what to bid for it: just more than
// makes the second cheapest as good.
func (m *market) wish(i int32) (own arc, bid int64) {
	first, second := m.wait, m.wait
	own = none
	for _, a := range m.of(i) {
		c := m.costOf(a)
		if c >= second {
			break
		}
		if d := c + m.price[a.to()]; d < first {
			first, second, own = d, first, a
		} else if d < second {
			second = d
		}
	}
	if own == none {
		return none, 0
	}
	return own, m.price[own.to()] + m.margin(second-first)
}

// margin is by how much to outbid, bounded for who has no second choice.
func (m *market) margin(gap int64) int64 { return min(gap, 2*m.cost[MaxScore]) + m.step }

// outbid seats a mentee, in the place of the lowest bidder when all are taken,
// who then has to bid again.
func (m *market) outbid(i int32, a arc, bid int64, bids []int64) (loser int32, lost bool) {
	j := a.to()
	seat, last := m.seat[j], m.seat[j]+m.taken[j]
	if !m.spare(j) {
		last--
		lowest := seat + least(bids[seat:last+1])
		loser, lost = m.seats[lowest], true
		bids[lowest] = bids[last]
		m.rise(loser)
	}
	m.sit(i, a)
	bids[last] = bid
	if !m.spare(j) {
		m.price[j] = max(m.price[j], slices.Min(bids[seat:last+1]))
	}
	return loser, lost
}

func least(list []int64) int32 {
	at := 0
	for k, v := range list {
		if v < list[at] {
			at = k
		}
	}
	return int32(at)
}

// offer is bid the other way around, for the part where places are short: its
// mentors bid for mentees, until all their places are taken.
func (m *market) offer(pressed, competing []bool) {
	gain := make([]int64, len(m.at)) // by mentee: what they have over waiting
	var open []int32
	for j := range m.places {
		if pressed[j] {
			slices.Sort(m.backOf(int32(j))) // the cheapest first
			open = append(open, int32(j))
		}
	}
	for len(open) > 0 {
		j := open[len(open)-1]
		open = open[:len(open)-1]
		for m.spare(j) {
			a, margin := m.court(j, gain, competing)
			if a == none {
				break
			}
			i := a.to()
			gain[i] += margin
			if own := m.at[i]; own != Nobody {
				m.rise(i)
				open = append(open, own)
			}
			m.sit(i, newArc(a.code(), j))
		}
	}
	for j := range m.places {
		if pressed[j] && m.taken[j] > 0 {
			m.price[j] = m.wait - m.dearest(int32(j), gain)
		}
	}
}

// court is the mentee a mentor gains most by, of those they do not have, and
// by how much to outbid the others.
func (m *market) court(j int32, gain []int64, competing []bool) (best arc, margin int64) {
	first, second := m.wait, m.wait
	best = none
	for _, a := range m.backOf(j) {
		c, i := m.costOf(a), a.to()
		if c >= second {
			break
		}
		if m.at[i] == j || !competing[i] {
			continue
		}
		if d := c + gain[i]; d < first {
			first, second, best = d, first, a
		} else if d < second {
			second = d
		}
	}
	return best, m.margin(second - first)
}

// dearest is what the last of a mentor's mentees costs.
func (m *market) dearest(j int32, gain []int64) (most int64) {
	for _, i := range m.with(j) {
		most = max(most, m.costOf(m.match[i])+gain[i])
	}
	return most
}
