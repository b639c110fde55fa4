package matching

import (
	"cmp"
	"slices"

	"cairn/models"
	"cairn/models/assign"
)

// area is a growth area in a cohort: the mentors who are strong in it, and what
// was found out about them. Most of what the rules and the score ask, they ask of
// what people say and not of who they are; so they are asked once for all
// mentees who say the same, and not for each pair.
type area struct {
	ground  *ground
	mentors []candidate // of the cohort
	strong  []int32     // which of them are strong in it
	unfit   []string    // by strong mentor: the rule that keeps them from everybody

	near   map[string][]nearness // by languages and tracks, the strong mentors
	points map[saying][]int16    // the same, what a term brings
	open   []int                 // room for those of them whom a mentee may have
}

// saying is what a term asks of a mentee, and the answer.
type saying struct{ term, what string }

// nearness is how close a pair comes to being allowed. Of the mentors who are
// strong in the growth area, the one who comes closest to being allowed says what
// would have to change.
type nearness int8

const (
	apart nearness = iota // by a rule about the two, or one that does not change
	otherTrack
	untrained
	ineligible
	away
	otherLanguage
	declined
	allowed
)

var nearnessOf = map[string]nearness{
	"matching.rule_track": otherTrack, "matching.rule_training": untrained, "matching.rule_criteria": ineligible,
	"matching.rule_away": away, "matching.rule_language": otherLanguage, "matching.rule_declined": declined, "": allowed,
}

// whyAlone is what a mentee hears when nobody comes closer; none is free of
// those who are allowed.
var whyAlone = [...]string{
	apart: "matching.why_apart", otherTrack: "matching.why_track", untrained: "matching.why_training",
	ineligible: "matching.why_criteria", away: "matching.why_away", otherLanguage: "matching.why_language",
	declined: "matching.why_declined", allowed: "matching.why_none_free",
}

func newArea(key models.CompetencyKey, g *ground, mentors []candidate) *area {
	a := &area{ground: g, mentors: mentors, near: map[string][]nearness{}, points: map[saying][]int16{}}
	for j := range mentors {
		if mentors[j].strength(key) >= minStrength {
			a.strong, a.unfit = append(a.strong, int32(j)), append(a.unfit, g.unfit(&mentors[j]))
		}
	}
	return a
}

// nearTo is how near each strong mentor is to a mentee of the area. Those to whom
// the mentee is tied are asked about for themselves.
func (a *area) nearTo(mentee wish, ties []int32) []nearness {
	near := a.nearStranger(mentee)
	own := false
	for _, j := range ties {
		k, strong := slices.BinarySearch(a.strong, j)
		if !strong {
			continue
		}
		if !own {
			near, own = slices.Clone(near), true
		}
		near[k] = nearnessOf[a.ground.hardRule(mentee, a.mentors[j])]
	}
	return near
}

// nearStranger is how near each strong mentor is to somebody who says what the
// mentee says, and to whom nobody is tied.
func (a *area) nearStranger(mentee wish) []nearness {
	said := list(mentee.Languages) + "\n" + list(mentee.Tracks)
	near, known := a.near[said]
	if !known {
		near = make([]nearness, len(a.strong))
		for k, j := range a.strong {
			near[k] = nearnessOf[cmp.Or(a.unfit[k], unlike(&mentee, &a.mentors[j]))]
		}
		a.near[said] = near
	}
	return near
}

// choices are the mentors with places whom no rule forbids, with their scores.
func (a *area) choices(mentee wish, ties []int32, places []int) []assign.Choice {
	open := a.open[:0]
	for k, near := range a.nearTo(mentee, ties) {
		if near == allowed && places[a.strong[k]] > 0 {
			open = append(open, k)
		}
	}
	a.open = open
	out := make([]assign.Choice, len(open))
	for n, k := range open {
		out[n].Mentor = a.strong[k]
	}
	for _, t := range terms {
		points := a.pointsOf(t, mentee)
		for n, k := range open {
			out[n].Score += int32(points[k])
		}
	}
	return out
}

// pointsOf is what a term brings a mentee of the area with each strong mentor.
func (a *area) pointsOf(t term, mentee wish) []int16 {
	said := saying{t.name, t.asks(a.ground, &mentee)}
	points, known := a.points[said]
	if !known {
		points = make([]int16, len(a.strong))
		part := t.part(a.ground, &mentee)
		for k, j := range a.strong {
			points[k] = int16(a.ground.points(t, part(&a.mentors[j])))
		}
		a.points[said] = points
	}
	return points
}

// nearest is why a mentee of the area has no mentor, and from when somebody may
// have a place.
func (a *area) nearest(mentee wish, ties []int32) gap {
	out := gap{mentee: mentee.Person, competency: mentee.Competency, why: "matching.why_none_strong"}
	closest := nearness(-1)
	for k, near := range a.nearTo(mentee, ties) {
		c := &a.mentors[a.strong[k]]
		if c.Person == mentee.Person {
			continue
		}
		if near == away && c.Free() > 0 {
			out.until = earlier(out.until, a.ground.back(c))
		}
		closest = max(closest, near)
	}
	if closest >= 0 {
		out.why = whyAlone[closest]
	}
	return out
}
