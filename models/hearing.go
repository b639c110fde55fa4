package models

import (
	"cmp"
	"slices"
	"time"
)

// hearing is a case in the organization as it is at one moment: what follows from the
// two about who may hear of the case, and who is asked before whom. It changes nothing.
type hearing struct {
	Case
	org Org
	now time.Time
}

func (c Case) in(org Org, now time.Time) hearing { return hearing{c, org, now} }

// Hears reports whether the case was brought to p, and p still has the role in which
// they were called. Somebody called earlier may still act after the next rung has
// been called.
func (c Case) Hears(p PersonID, org Org, now time.Time) bool { return c.in(org, now).hears(p) }

func (h hearing) hears(p PersonID) bool {
	_, told := h.Notified[p]
	return (told || h.Holder == p) && h.mayHear(p)
}

// answerable reports whether somebody of the newest call may still act, p not counted.
func (h hearing) answerable(p PersonID) bool {
	return slices.ContainsFunc(h.LastCalled(), func(o PersonID) bool { return o != p && h.hears(o) })
}

// mayHear reports whether p may hear of the case, whether it was brought to them or not.
// Whoever has lost what entitled them since they were called has nothing more to do with
// the case.
func (h hearing) mayHear(p PersonID) bool { return h.allows(p) && h.entitled(p) }

// allows reports whether p may hear of the case at all: never one whom it bars, or who
// has left.
func (h hearing) allows(p PersonID) bool { return !h.bars(p) && h.org.Person(p).State == Active }

// bars reports whether the case keeps p out, whatever their office: the subject, the
// reporter, one who recused themselves or whom a declared conflict bars.
func (h hearing) bars(p PersonID) bool {
	return p == h.Person || p == h.Reporter || slices.Contains(h.Recused, p) || h.org.Barred(p, h.Person)
}

// entitled reports whether p has a part in the case, or has stood in for somebody who has
// since the case began, unless a conflict bars that one; standing in is not enough for a
// concern.
func (h hearing) entitled(p PersonID) bool {
	return h.hasPart(p) || !h.concern() && slices.ContainsFunc(h.org.StandsIn(p), func(a Absence) bool {
		during := (a.Until.IsZero() || a.Until.After(h.OpenedAt)) && !a.From.After(h.now)
		return during && !h.org.Barred(a.Person, h.Person) && h.hasPart(a.Person)
	})
}

// hasPart reports whether p has an office, is above the subject or is named by the
// ladder, or is asked at its end. To supervise others is enough only for a case about
// nobody, and where such supervisors were asked at the end, or would be: see last.
func (h hearing) hasPart(p PersonID) bool {
	if h.ownRight(p) || slices.Contains(h.named(h.Ladder.Rungs...), p) ||
		(h.Person == "" || h.Widened) && slices.Contains(h.relation(anySupervisor), p) {
		return true
	}
	last, _ := h.last()
	return slices.ContainsFunc(last, hearer{who: p}.same)
}

// offices are the roles by which somebody may hear of a concern about anybody.
var offices = []Role{GovernanceRole, LeaderRole, CoordinatorRole, CredentialingRole}

// ownRight reports whether p may hear of a concern without standing in for
// anybody: they hold an office, or are above the subject.
func (h hearing) ownRight(p PersonID) bool {
	_, above := h.org.Supervises(p, h.Person, h.now)
	return above || slices.ContainsFunc(offices, func(r Role) bool { return h.org.Has(p, r, h.now) })
}

// tooClose reports whether p should not be asked while anybody else can be: the
// subject has declared a conflict with p; or, of a concern, the subject is above
// p and could press them, or one of the two is or was the other's mentor.
func (h hearing) tooClose(p PersonID) bool {
	conflict := h.org.Conflicted(p, h.Person)
	if conflict || h.Person == "" || !h.concern() {
		return conflict
	}
	_, above := h.org.Supervises(h.Person, p, h.now)
	return above || h.org.Mentored(h.Person, p) || h.org.Mentored(p, h.Person)
}

// there reports whether p may hear of the case, is not away, and is far enough from the
// subject.
func (h hearing) there(p PersonID) bool {
	return !h.org.Away(p, h.now) && h.mayHear(p) && !h.tooClose(p)
}

// relation is who stands in a relation to the subject, whether they are there or not.
func (h hearing) relation(w Who) []PersonID { return h.org.Resolve(w, h.Person, h.now) }

// named is everybody whom rungs name, whether they are there or not.
func (h hearing) named(rungs ...Rung) []PersonID {
	var named []PersonID
	for _, r := range rungs {
		for _, w := range r.Who {
			named = append(named, h.relation(w)...)
		}
	}
	return named
}

// hearer is somebody to whom the case is brought, and in whose place; in nobody's if
// they were asked themselves.
type hearer struct{ who, inPlaceOf PersonID }

func (h hearer) same(o hearer) bool { return h.who == o.who }

// asking says who else may be asked besides those who are there and not too close.
type asking struct{ close, away bool }

// ask picks the named people who may hear of the case. A deputy takes the place of
// somebody who is away, and is passed over where that one would be. Of a concern they
// hear in their own right, and go on hearing of it.
func (h hearing) ask(named []PersonID, in asking) []hearer {
	var out []hearer
	at := make(map[PersonID]int, len(named)) // where somebody is in it
	for _, one := range named {
		x := hearer{who: one}
		if !in.away {
			x.who = h.standIn(one)
		}
		if x.who != one && !h.concern() {
			x.inPlaceOf = one
		}
		close := h.tooClose(one) || h.tooClose(x.who)
		if x.who == "" || !h.allows(x.who) || close && !in.close {
			continue
		}
		switch i, asked := at[x.who]; {
		case !asked:
			at[x.who], out = len(out), append(out, x)
		case x.inPlaceOf == "":
			out[i] = x // they are asked themselves, too
		}
	}
	return out
}

// standIn is p, or the deputy who hears in their place while they are away: nobody does
// for one whom the case bars, or going on leave would let them say who hears. A deputy
// hears of a concern only if they could in their own right, and are not close to the
// subject: others may enter somebody's leave, and would otherwise choose who hears,
// even of a concern about themselves.
func (h hearing) standIn(p PersonID) PersonID {
	in := h.org.StandIn(p, h.now)
	if in != p && (h.bars(p) || h.concern() && (!h.ownRight(in) || h.tooClose(in))) {
		return ""
	}
	return in
}

// snoozedOf is of whom a case that is snoozed is asked anew. Where a deputy was called, it
// is whoever they stood in for, who may be back or have another deputy by now.
func (h hearing) snoozedOf() []PersonID {
	if h.State != CaseSnoozed {
		return nil
	}
	var out []PersonID
	for _, p := range append(h.LastCalled(), h.Holder) {
		if p = cmp.Or(h.InPlaceOf[p], p); h.entitled(p) {
			out = append(out, p)
		}
	}
	return out
}

// askAgain picks who may hear of those who were called before, also who is close to the
// subject. Nobody stands in for one who only stood in.
func (h hearing) askAgain(before []PersonID) []hearer {
	return slices.DeleteFunc(h.ask(before, asking{close: true}), func(x hearer) bool {
		return !h.entitled(x.who) || h.Notified[x.who] == 0 && h.tooClose(x.who)
	})
}

// last is who is asked when the ladder has been climbed: those who are there and
// far enough from the subject first, then those who are close, and those who are
// away rather than nobody. wide is true if somebody is among them only because they
// supervise others.
func (h hearing) last() (who []hearer, wide bool) {
	asked := map[PersonID]bool{}
	for _, in := range []asking{{}, {close: true}, {away: true}, {away: true, close: true}} {
		for _, w := range lastAsked {
			for _, x := range h.ask(h.relation(w), in) {
				if !asked[x.who] {
					asked[x.who], who, wide = true, append(who, x), wide || w == anySupervisor
				}
			}
			if len(who) >= h.enough() {
				return who, wide
			}
		}
	}
	return who, wide
}

// enough is how many people are asked together at the end of a ladder. An anonymous
// concern may have come from the only person who would be asked.
func (h hearing) enough() int {
	if h.About == "flag" && h.Reporter == "" {
		return 2
	}
	return 1
}
