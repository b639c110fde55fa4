package models

import (
	"maps"
	"slices"
	"time"
)

// standing notes which of those called stand in, and for whom. A deputy hears of a
// concern in their own right, and goes on hearing of it.
func (c Case) standing(org Org, relations []Who, who []PersonID, now time.Time) Case {
	if c.concern() {
		return c
	}
	named := c.named(org, relations, now)
	c.InPlaceOf = maps.Clone(c.InPlaceOf)
	for _, p := range who {
		delete(c.InPlaceOf, p)
		i := slices.IndexFunc(named, func(q PersonID) bool { return c.standIn(org, q, now) == p })
		if i < 0 || slices.Contains(named, p) {
			continue
		}
		if c.InPlaceOf == nil {
			c.InPlaceOf = map[PersonID]PersonID{}
		}
		c.InPlaceOf[p] = named[i]
	}
	return c
}

// Relieve takes the case from those who stood in for somebody who is back, and gives it
// to that person; it says who is relieved and who hears now. A deputy who keeps the case
// has begun, and goes on; the one who is back hears of it too. Where nobody else of the
// newest call is left, this is a call of its own, with the time that such a call has.
// The ladder stays where it is.
func (c Case) Relieve(org Org, now time.Time) (_ Case, relieved, hear []PersonID) {
	last := c.LastCalled()
	var back []PersonID
	for _, p := range slices.Sorted(maps.Keys(c.InPlaceOf)) {
		in := c.InPlaceOf[p]
		if !c.there(org, in, now) {
			continue
		}
		if back = append(back, in); c.Notified[in] == 0 {
			hear = append(hear, in)
		}
		c.Notified, c.InPlaceOf = maps.Clone(c.Notified), maps.Clone(c.InPlaceOf)
		if c.Notified[in] = max(c.Notified[in], c.Notified[p]); c.Holder == p {
			continue
		}
		if slices.Contains(c.Told(), p) {
			relieved = append(relieved, p)
		}
		delete(c.Notified, p)
		delete(c.InPlaceOf, p)
	}
	others := func(p PersonID) bool { return !slices.Contains(relieved, p) }
	if c.State == CaseOpen && len(relieved) > 0 && !slices.ContainsFunc(last, others) {
		return c.call(back, now.Add(c.wait())), relieved, back
	}
	return c, relieved, hear
}

// there reports whether p is not away, and may hear of the case.
func (c Case) there(org Org, p PersonID, now time.Time) bool {
	return !org.Away(p, now) && c.allows(org, p) && !c.tooClose(org, p, now) && c.entitled(org, p, now)
}

// RelievesAt is the next moment at which Relieve may have something to do; the zero time
// when nobody was called in the place of somebody else, or nobody knows.
func (c Case) RelievesAt(org Org, now time.Time) (next time.Time) {
	for p, back := range c.InPlaceOf {
		at := org.BackAt(back, now)
		if c.there(org, back, now) && c.Holder != p {
			at = now
		}
		if !at.IsZero() && (next.IsZero() || at.Before(next)) {
			next = at
		}
	}
	return next
}
