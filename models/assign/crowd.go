package assign

// crowd matches as many mentees as possible over pairs of at most the given
// code, whatever the scores, on top of the seats taken so far: Hopcroft and
// Karp's algorithm, with seats.
func (m *market) crowd(limit int) {
	for i := range m.at {
		for _, a := range m.of(int32(i)) {
			if !m.isWaiting(int32(i)) || a.code() > limit {
				break
			}
			if m.spare(a.to()) {
				m.sit(int32(i), a)
			}
		}
	}
	c := crowd{market: m, limit: limit, level: make([]int32, len(m.places)), next: make([]int32, len(m.at))}
	for c.layer() {
		for i := range m.at {
			if m.isWaiting(int32(i)) {
				c.augment(int32(i), 1)
			}
		}
	}
}

// crowd is the state of one phase: shortest alternating paths only.
type crowd struct {
	*market
	limit int
	level []int32 // by mentor: how many mentees have to move, from 1; 0 is out of reach
	next  []int32 // by mentee: the arc to try next
	queue []int32
}

// layer sets the levels and reports whether a place to spare is in reach.
func (c *crowd) layer() bool {
	clear(c.level)
	c.queue = c.queue[:0]
	for i := range c.at {
		c.next[i] = c.row[i]
		if c.isWaiting(int32(i)) {
			c.queue = append(c.queue, int32(i))
		}
	}
	reached := int32(0) // the level of the nearest place to spare
	for at := 0; at < len(c.queue); at++ {
		i := c.queue[at]
		level := int32(1)
		if !c.isWaiting(i) {
			level += c.level[c.at[i]]
		}
		if reached != 0 && level > reached {
			break
		}
		for _, a := range c.of(i) {
			if a.code() > c.limit {
				break
			}
			j := a.to()
			if c.level[j] != 0 {
				continue
			}
			c.level[j] = level
			if c.spare(j) {
				reached = level
				continue
			}
			c.queue = append(c.queue, c.with(j)...)
		}
	}
	return reached != 0
}

// augment seats a mentee at a mentor of the level, moving others one level up.
func (c *crowd) augment(i, level int32) bool {
	for c.next[i] < c.row[i+1] {
		a := c.arcs[c.next[i]]
		c.next[i]++
		j := a.to()
		if a.code() > c.limit {
			return false
		}
		if c.level[j] == level && (c.spare(j) || c.makeRoom(j, level+1)) {
			c.rise(i)
			c.sit(i, a)
			return true
		}
	}
	return false
}

// makeRoom moves one of a mentor's mentees elsewhere.
func (c *crowd) makeRoom(j, level int32) bool {
	for _, h := range c.with(j) {
		if c.augment(h, level) {
			return true
		}
	}
	c.level[j] = 0
	return false
}

// scarce marks the mentors in reach of somebody who waits, after crowd: all
// their places are taken, and who has one of them can go nowhere else. That is
// Hall's condition, and the proof that nobody more can be matched.
func (m *market) scarce(limit int) (mentors, mentees []bool) {
	mentors, mentees = make([]bool, len(m.places)), make([]bool, len(m.at))
	var queue []int32
	for i := range m.at {
		if m.isWaiting(int32(i)) {
			mentees[i] = true
			queue = append(queue, int32(i))
		}
	}
	for len(queue) > 0 {
		i := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, a := range m.of(i) {
			if j := a.to(); a.code() <= limit && !mentors[j] {
				mentors[j] = true
				for _, h := range m.with(j) {
					mentees[h] = true
					queue = append(queue, h)
				}
			}
		}
	}
	return mentors, mentees
}

func (m *market) waiting() (n int) {
	for _, j := range m.at {
		if j == Nobody {
			n++
		}
	}
	return n
}

// highestFloor is the highest score that everybody who can be matched can be
// given at least, by bisection, and the mentees who prove it: all cannot be
// matched better whatever the floor, and above cannot beyond it.
func highestFloor(p Problem, o Options) (floor int, all, above []bool) {
	m := open(p, o, 0)
	m.crowd(MaxScore)
	fewest := m.waiting()
	_, all = m.scarce(MaxScore)
	fits, fails := MaxScore, -1 // codes
	for fits-fails > 1 {
		middle := (fits + fails) / 2
		m.clear()
		m.crowd(middle)
		if m.waiting() > fewest {
			fails = middle
			_, above = m.scarce(middle)
		} else {
			fits = middle
		}
	}
	return MaxScore - fits, all, above
}
