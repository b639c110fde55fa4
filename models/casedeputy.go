package models

import (
	"maps"
	"slices"
	"time"
)

// Relieve gives the case back from deputies to those who have returned, or on to whoever
// stands in for them now, where a longer leave has another deputy. It says which
// deputies are out of it, and who hears now. A deputy who holds the case has begun and
// goes on, and so does one whom a rung has called themselves; whoever has returned hears
// of it too. If nobody else of the newest call is left, this counts as a call of its own,
// with the time of one, unless the next step is due. The ladder stays where it is.
func (c Case) Relieve(org Org, now time.Time) (_ Case, relieved, hear []PersonID) {
	last := c.LastCalled()
	c.Notified, c.InPlaceOf = maps.Clone(c.Notified), maps.Clone(c.InPlaceOf)
	var back []PersonID
	for _, p := range slices.Sorted(maps.Keys(c.InPlaceOf)) {
		in := c.InPlaceOf[p]
		to := c.takesOver(org, p, in, now)
		if to == "" {
			continue
		}
		if !slices.Contains(back, to) {
			back = append(back, to)
		}
		if c.Notified[to] < c.Notified[p] && !slices.Contains(hear, to) {
			hear = append(hear, to)
		}
		if c.Notified[to] = max(c.Notified[to], c.Notified[p]); to != in {
			c.InPlaceOf[to] = in
		}
		if c.Holder == p {
			continue
		}
		delete(c.InPlaceOf, p)
		if c.calledThemselves(org, p, now) {
			continue
		}
		if slices.Contains(c.Told(), p) {
			relieved = append(relieved, p)
		}
		delete(c.Notified, p)
	}
	others := func(p PersonID) bool { return !slices.Contains(relieved, p) }
	c.Parted = slices.DeleteFunc(slices.Clone(c.Parted), func(p PersonID) bool { return slices.Contains(hear, p) })
	if c.State == CaseOpen && c.NextAt.After(now) && len(relieved) > 0 && !slices.ContainsFunc(last, others) {
		var anew []hearer
		for _, p := range back {
			anew = append(anew, hearer{p, c.InPlaceOf[p]})
		}
		c, back = c.call(anew, now.Add(c.wait()))
		return c, relieved, back
	}
	return c, relieved, hear
}

// takesOver is who has the case from a deputy for one who was away: that one or, while
// they are, whoever they named since; empty while the deputy stands in.
func (c Case) takesOver(org Org, deputy, of PersonID, now time.Time) PersonID {
	if c.there(org, of, now) {
		return of
	}
	names := func(a Absence) bool { return a.Deputy == deputy && Covers(a.From, a.Until, now) }
	to := c.standIn(org, of, now)
	if slices.ContainsFunc(org.Absences(of), names) || to == of || to == "" || !c.there(org, to, now) {
		return ""
	}
	return to
}

// calledThemselves reports whether p would have been called also if they stood in for
// nobody.
func (c Case) calledThemselves(org Org, p PersonID, now time.Time) bool {
	names := func(r Rung) bool { return slices.Contains(c.named(org, r.Who, now), p) }
	return slices.ContainsFunc(c.calledRungs(), names)
}

// there reports whether p is not away, and may hear of the case.
func (c Case) there(org Org, p PersonID, now time.Time) bool {
	return !org.Away(p, now) && c.allows(org, p) && !c.tooClose(org, p, now) && c.entitled(org, p, now)
}
