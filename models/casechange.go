package models

import (
	"maps"
	"slices"
	"time"
)

// Change is what becomes of a case when the organization is another one: somebody went on
// leave or came back, an office, a person or a conflict of interest is new or over.
type Change struct {
	Case     Case
	Lost     []PersonID // may hear of it no more
	Relieved []PersonID // stood in for somebody, and do not anymore
	Hear     []PersonID // hear of it now, by id
	Soon     []PersonID // hear of it by the next step, which is due
	Back     []PersonID // took the newest call over from a deputy, and have the time of a call; empty if the time runs on
	Changed  bool       // the case is to be saved
}

// KeepUp brings the case up to date with who may hear of it: whoever may not is taken out;
// a deputy gives it back; whoever the ladder names by now hears in the place of those who
// are out; whoever may hear again is told again. Each is done to what the one before has
// left, and a deputy who is relieved for one person may be asked in another's place: then
// they go on. To keep up once more, at the same moment, changes nothing.
func (c Case) KeepUp(org Org, now time.Time) Change {
	u := Change{Lost: c.Lost(org, now)}
	u.Case, u.Changed = c.Without(u.Lost, org, now)
	next := u.Case.NextAt
	var back, instead, again []PersonID
	u.Case, u.Relieved, back = u.Case.Relieve(org, now)
	if !u.Case.NextAt.Equal(next) {
		u.Back = back
	}
	u.Case, instead = u.Case.Instead(u.Lost, org, now)
	u.Case, again = u.Case.Back(org, now)
	u.Relieved = without(u.Relieved, u.Case.Told())
	u.Soon = u.Case.Soon(org, now)
	u.Hear = once(without(slices.Concat(back, instead, again), u.Soon))
	u.Changed = u.Changed || len(u.Relieved)+len(u.Hear) > 0
	return u
}

// Lost is everybody who was told of the case and may no longer hear of it, because of a
// conflict of interest or because they lost the office or the person. Whoever has left
// the program is not among them.
func (c Case) Lost(org Org, now time.Time) []PersonID {
	h := c.in(org, now)
	return slices.DeleteFunc(c.Told(), func(p PersonID) bool { return org.Person(p).State != Active || h.hears(p) })
}

// Without is the case without those whom it lost, and whether that changes it. A
// conflict takes them out for good, even once it ends; an office can come back. The
// rung of the newest call is called again at once when one of them was looking after
// the case, or when nobody of that call is left: it may mean somebody else by now.
func (c Case) Without(lost []PersonID, org Org, now time.Time) (_ Case, changed bool) {
	if len(lost) == 0 {
		return c, false
	}
	for _, p := range lost {
		switch {
		case org.Barred(p, c.Person):
			c.Recused, changed = append(slices.Clone(c.Recused), p), true
		case !slices.Contains(c.Parted, p):
			c.Parted, changed = append(slices.Clone(c.Parted), p), true
		}
	}
	if slices.Contains(lost, c.Holder) || c.State == CaseOpen && c.NextAt.After(now) && !c.in(org, now).answerable("") {
		c, changed = c.goesOn(now), true
		c.Rung = max(0, c.Rung-1)
	}
	return c, changed
}

// Instead brings a case that lost somebody to whoever its called rungs name by now, such
// as the new supervisor instead of the former one. They belong to the newest call from
// then on; the ladder stays where it is.
func (c Case) Instead(lost []PersonID, org Org, now time.Time) (Case, []PersonID) {
	h := c.in(org, now)
	if len(lost)+len(h.vacant()) == 0 {
		return c, nil
	}
	who := slices.DeleteFunc(h.ask(h.named(c.called()...), asking{}), func(x hearer) bool { return c.Notified[x.who] > 0 })
	return c.tell(who, c.calls())
}

// vacant is everybody whom the case was brought to and in whose place somebody else may
// be named by now, although they are not among the Lost: they have left, or stand in for
// one who is entitled no more.
func (h hearing) vacant() []PersonID {
	return slices.DeleteFunc(h.Told(), func(p PersonID) bool {
		in := h.InPlaceOf[p]
		return h.org.Person(p).State == Active && (in == "" || h.entitled(in))
	})
}

// Relieve gives the case back from deputies to those who have returned, or on to whoever
// stands in for them now, where a longer leave has another deputy. It says which
// deputies are out of it, and who hears now. A deputy who holds the case has begun and
// goes on, and so does one whom a rung has called themselves, or to whom another deputy
// gives it back; whoever has returned hears of it too. Another deputy hears in a call of
// their own. If nobody else of the newest call is left, whoever takes over has the time of
// a call, unless the next step is due. The ladder stays where it is.
func (c Case) Relieve(org Org, now time.Time) (_ Case, relieved, hear []PersonID) {
	h, takers := c.in(org, now), map[PersonID]PersonID{} // by deputy
	for deputy, of := range c.InPlaceOf {
		if to := h.takesOver(deputy, of); to != "" {
			takers[deputy] = to
		}
	}
	deputies, back := slices.Sorted(maps.Keys(takers)), once(slices.Collect(maps.Values(takers)))
	goOn := append(slices.Concat(h.named(c.called()...), back), c.Holder)
	relieved = without(deputies, goOn)
	c.Notified, c.InPlaceOf = copied(c.Notified), copied(c.InPlaceOf)
	for _, deputy := range deputies {
		if deputy != c.Holder || slices.Contains(back, deputy) {
			delete(c.InPlaceOf, deputy)
		}
		if slices.Contains(relieved, deputy) {
			delete(c.Notified, deputy)
		}
	}
	for _, deputy := range deputies {
		to, of, call := takers[deputy], h.InPlaceOf[deputy], h.Notified[deputy]
		told := h.Notified[to] >= call
		if to != of { // they may have given it back before, in this very call
			c.InPlaceOf[to], call = of, h.calls()+1
		}
		if !told {
			hear, c.Notified[to] = append(hear, to), max(c.Notified[to], call)
		}
	}
	relieved, c.Parted = without(relieved, c.Recused), without(c.Parted, hear)
	if c.State == CaseOpen && c.NextAt.After(now) && len(relieved) > 0 && len(without(h.LastCalled(), relieved)) == 0 {
		var anew []hearer
		for _, p := range back {
			anew = append(anew, hearer{p, c.InPlaceOf[p]})
		}
		c, hear = c.call(anew, now.Add(c.wait()))
	}
	return c, relieved, once(hear)
}

// takesOver is who has the case from a deputy for one who was away: that one or, while
// they are, whoever they named since; empty while the deputy stands in, and where that one
// has nothing more to hand on.
func (h hearing) takesOver(deputy, of PersonID) PersonID {
	if h.there(of) {
		return of
	}
	names := func(a Absence) bool { return a.Deputy == deputy && Covers(a.From, a.Until, h.now) }
	to := h.standIn(of)
	if !h.entitled(of) || slices.ContainsFunc(h.org.Absences(of), names) || to == of || to == "" || !h.there(to) {
		return ""
	}
	return to
}

// Back brings the case again to those it had lost who may hear of it now, or to their
// deputies, in a call of their own, unless the next step is due and calls them. The ladder
// stays where it is.
func (c Case) Back(org Org, now time.Time) (Case, []PersonID) {
	h := c.in(org, now)
	back := slices.DeleteFunc(slices.Clone(c.Parted), func(p PersonID) bool { return !h.hears(p) })
	if len(back) == 0 {
		return c, nil
	}
	soon := c.Soon(org, now)
	who := slices.DeleteFunc(h.askAgain(back), func(x hearer) bool {
		return slices.Contains(soon, x.who) || c.Notified[x.who] > 0 && !slices.Contains(back, x.who)
	})
	return c.call(who, c.NextAt)
}
