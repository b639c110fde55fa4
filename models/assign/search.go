package assign

// search is the scratch space of a shortest-path search over mentors. A
// distance counts only when its stamp is the present one, so that a new search
// starts without clearing.
type search struct {
	stamp   int32
	queue   heap
	mentor  []label // by mentor
	mentee  []label // by mentee; the search for somebody to fill a place
	settled []int32 // mentors, in order of distance
	touched []int32 // mentees with a label
}

// label says how far somebody is and over which pair the way there goes.
type label struct {
	distance int64
	stamp    int32
	who      int32 // of a mentor: the mentee who comes to them, or leaves them
	by       arc   // the pair that is made
}

func (s *search) size(mentees, mentors int) {
	s.mentor, s.mentee = make([]label, mentors), make([]label, mentees)
}

func (s *search) begin() {
	s.stamp++
	s.queue = s.queue[:0]
	s.settled, s.touched = s.settled[:0], s.touched[:0]
}

// reach records a way to a mentor if it is the shortest so far.
func (s *search) reach(j int32, distance int64, who int32, by arc) bool {
	l := &s.mentor[j]
	if l.stamp == s.stamp && l.distance <= distance {
		return false
	}
	*l = label{distance, s.stamp, who, by}
	return true
}

// next settles the nearest mentor whose distance is below the limit.
func (s *search) next(limit int64) (j int32, distance int64, ok bool) {
	for len(s.queue) > 0 && s.queue[0].distance < limit {
		e := s.queue.pop()
		if e.distance == s.mentor[e.mentor].distance { // else a shorter way was found since
			s.settled = append(s.settled, e.mentor)
			return e.mentor, e.distance, true
		}
	}
	return 0, 0, false
}

// seatOne finds the place for one more mentee that costs all together the
// least, and moves who has to move: a shortest path from the mentee to a place
// to spare, or to the wait list, over mentors whose mentees could go
// elsewhere. The mentee has no seat, and worth is what best says.
func (m *market) seatOne(i int32) {
	s := &m.search
	s.begin()
	end, found := i, m.waitOf(i)-m.worth[i] // the wait list is always open
	toMentor := false
	look := func(h int32, far int64) {
		base := far - m.worth[h]
		for _, a := range m.of(h) {
			c := m.costOf(a)
			if base+c-m.bonus >= found {
				return
			}
			j := a.to()
			d := base + c + m.price[j]
			if d >= found || !s.reach(j, d, h, a) {
				continue
			}
			if m.spare(j) {
				end, toMentor, found = j, true, d
				continue
			}
			s.queue.push(entry{d, j})
		}
	}
	look(i, 0)
	for {
		j, d, ok := s.next(found)
		if !ok {
			break
		}
		for _, h := range m.with(j) {
			if !m.content(h) {
				continue
			}
			if far := d + m.waitOf(h) - m.worth[h]; far < found {
				end, toMentor, found = h, false, far
			}
			look(h, d)
		}
	}
	m.raise(i, found)
	m.shift(i, end, toMentor)
}

// raise lifts the duals of all who are nearer than the end, by how much
// nearer, which makes every pair on the path exact.
func (m *market) raise(i int32, found int64) {
	for _, j := range m.search.settled {
		by := found - m.search.mentor[j].distance
		for _, h := range m.with(j) {
			if m.content(h) {
				m.worth[h] += by
			}
		}
	}
	for _, j := range m.search.settled {
		m.price[j] += found - m.search.mentor[j].distance
	}
	m.worth[i] += found
}

// shift moves mentees along the path that ends at a mentor with a place to
// spare, or at a mentee who goes to the wait list.
func (m *market) shift(i, end int32, toMentor bool) {
	j := end
	if !toMentor {
		j = m.at[end]
		m.rise(end)
		if end == i {
			return
		}
	}
	for {
		l := m.search.mentor[j]
		next := m.at[l.who]
		m.rise(l.who)
		m.sit(l.who, l.by)
		if l.who == i {
			return
		}
		j = next
	}
}

// fill finds who should have a mentor's place to spare: a shortest path back
// over mentees who would rather be there, to one on the wait list, or to a
// place that may as well stay empty. Without any, the place is worth nothing.
func (m *market) fill(j int32) {
	s := &m.search
	s.begin()
	s.reach(j, 0, Nobody, none)
	s.queue.push(entry{0, j})
	end, found := int32(Nobody), m.price[j]
	for {
		k, d, ok := s.next(found)
		if !ok {
			break
		}
		base := d + m.price[k]
		for _, a := range m.backOf(k) {
			i := a.to()
			far := base + m.costOf(a) - m.worth[i]
			l := &s.mentee[i]
			if far >= found || l.stamp == s.stamp && l.distance <= far {
				continue
			}
			if l.stamp != s.stamp {
				s.touched = append(s.touched, i)
			}
			*l = label{far, s.stamp, k, newArc(a.code(), k)}
			if !m.content(i) {
				continue
			}
			if m.isWaiting(i) {
				end, found = i, far
				continue
			}
			own := m.at[i]
			if own == k || !s.reach(own, far, i, none) {
				continue
			}
			if open := far + m.price[own]; open < found {
				end, found = i, open
			}
			s.queue.push(entry{far, own})
		}
	}
	m.lower(found)
	if end != Nobody {
		m.pull(end, j)
	}
}

// lower is raise for fill.
func (m *market) lower(found int64) {
	for _, i := range m.search.touched {
		if by := found - m.search.mentee[i].distance; by > 0 {
			m.worth[i] -= by
		}
	}
	for _, j := range m.search.settled {
		m.price[j] -= found - m.search.mentor[j].distance
	}
}

// pull moves mentees along the path that ends with this mentee, toward the
// place of mentor j.
func (m *market) pull(i, j int32) {
	m.rise(i)
	for {
		l := m.search.mentee[i]
		if l.who == j {
			m.sit(i, l.by)
			return
		}
		next := m.search.mentor[l.who].who
		m.rise(next)
		m.sit(i, l.by)
		i = next
	}
}

// repair makes any state exact: it keeps the seats and prices that are right
// and does the others again, one at a time.
func (m *market) repair() {
	for i := range m.worth {
		m.worth[i] = m.best(int32(i))
	}
	for j := range m.price {
		m.settle(int32(j))
	}
	for _, waiting := range []bool{false, true} { // who waits comes last: others may yet leave a place
		for i := range m.worth {
			if m.isWaiting(int32(i)) == waiting {
				m.redo(int32(i))
			}
		}
	}
}

// redo gives a mentee who is not content another place, or the same one at
// another price.
func (m *market) redo(i int32) {
	if m.locked[i] {
		return
	}
	if m.worth[i] = m.best(i); m.content(i) {
		return
	}
	j := m.at[i]
	m.rise(i)
	m.seatOne(i)
	if j != Nobody {
		m.settle(j)
	}
}

// settle fills the places of a mentor who has some to spare, as long as they
// are worth something.
func (m *market) settle(j int32) {
	for m.spare(j) && m.price[j] > 0 {
		m.fill(j)
	}
}
