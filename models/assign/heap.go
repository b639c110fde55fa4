package assign

// entry is a mentor on the way of a search.
type entry struct {
	distance int64
	mentor   int32
}

// before orders by distance and then by id, so that ties do not depend on the
// order of arrival.
func (e entry) before(o entry) bool {
	return e.distance < o.distance || e.distance == o.distance && e.mentor < o.mentor
}

// heap is a binary heap of entries, the nearest first. container/heap would
// box each of them, and the searches are where the time goes.
type heap []entry

func (h *heap) push(e entry) {
	*h = append(*h, e)
	q, at := *h, len(*h)-1
	for at > 0 {
		up := (at - 1) / 2
		if !e.before(q[up]) {
			break
		}
		q[at], at = q[up], up
	}
	q[at] = e
}

func (h *heap) pop() entry {
	q := *h
	top, e := q[0], q[len(q)-1]
	q = q[:len(q)-1]
	*h = q
	if len(q) == 0 {
		return top
	}
	at := 0
	for {
		down := 2*at + 1
		if down >= len(q) {
			break
		}
		if down+1 < len(q) && q[down+1].before(q[down]) {
			down++
		}
		if !q[down].before(e) {
			break
		}
		q[at], at = q[down], down
	}
	q[at] = e
	return top
}
