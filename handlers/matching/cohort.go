package matching

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"cairn/models"
	"cairn/models/assign"
)

// round is a proposal for all who wait, and what it leaves undone.
type round struct {
	models.Round
	pairs     []models.Proposal // the longest waiting mentee first
	unmatched []gap
	short     []shortage
	untrained []models.PersonID // mentors with places whom nothing but their training keeps from somebody who waits
}

// shortage is a growth area in which each further mentor place would let one
// more person be matched, up to so many people.
type shortage struct {
	competency models.CompetencyKey
	people     int
	language   string // when a mentor of this language alone would do
}

// cohort is who wait and who have places, in an order of their own, and the
// problem in which they are numbers.
type cohort struct {
	ground
	mentees []wish
	mentors []candidate
	problem assign.Problem
	areas   map[models.CompetencyKey]*area
	ties    map[models.PersonID][]int32 // by mentee: the mentors to whom something on file ties them
	told    []int32                     // by mentee: whom they were told of; nil in a new round
}

// newCohort is a cohort with everybody's choices.
func newCohort(g ground, mentees []wish, mentors []candidate) *cohort {
	c := gathered(g, mentees, mentors)
	for _, mentee := range c.mentees {
		c.problem.Choices = append(c.problem.Choices, c.area(mentee).choices(mentee, c.ties[mentee.Person], c.problem.Places))
	}
	return c
}

// gathered is a cohort in which nobody has been asked for their choices yet.
func gathered(g ground, mentees []wish, mentors []candidate) *cohort {
	c := &cohort{ground: g, mentees: slices.Clone(mentees), mentors: slices.Clone(mentors), areas: map[models.CompetencyKey]*area{}}
	slices.SortFunc(c.mentees, func(a, b wish) int {
		return cmp.Or(a.since.Compare(b.since), cmp.Compare(a.Person, b.Person))
	})
	slices.SortFunc(c.mentors, func(a, b candidate) int { return cmp.Compare(a.Person, b.Person) })
	for _, mentor := range c.mentors {
		c.problem.Places = append(c.problem.Places, mentor.Free())
	}
	c.ties = c.tied()
	return c
}

// area is what is known of the mentee's growth area.
func (c *cohort) area(mentee wish) *area {
	a := c.areas[mentee.Competency]
	if a == nil {
		a = newArea(mentee.Competency, &c.ground, c.mentors)
		c.areas[mentee.Competency] = a
	}
	return a
}

// nearest is why a mentee has no mentor, and from when somebody may have a place.
func (c *cohort) nearest(mentee wish) gap {
	return c.area(mentee).nearest(mentee, c.ties[mentee.Person])
}

// tied is between whom a rule about the two may stand, from either side.
func (c *cohort) tied() map[models.PersonID][]int32 {
	out, mentors := map[models.PersonID][]int32{}, map[models.PersonID]int32{}
	for j, m := range c.mentors {
		mentors[m.Person] = int32(j)
		for _, other := range slices.Concat(c.org.Ties(m.Person, c.now), m.Avoid, slices.Collect(maps.Keys(m.declined))) {
			out[other] = append(out[other], int32(j))
		}
	}
	for _, w := range c.mentees {
		for _, other := range slices.Concat(c.org.Ties(w.Person, c.now), c.decided[w.Person], w.Avoid, []models.PersonID{w.Person}) {
			if j, gives := mentors[other]; gives {
				out[w.Person] = append(out[w.Person], j)
			}
		}
	}
	return out
}

// propose pairs as many of those who wait as the rules and the places allow:
// those whom an earlier round left out before the others, and as well as the
// program's fairness asks. The same people give the same pairs, however they
// are listed. A round that cannot be proven to be the best is an error.
func (c *cohort) propose(id string, policy models.Policy) (round, error) {
	s, err := c.solve(policy)
	if err != nil {
		return round{}, fmt.Errorf("round %s: %w", id, err)
	}
	out := round{Round: c.record(id, policy, s), short: c.shortages(s)}
	for i, j := range s.Mentor {
		if j == assign.Nobody {
			out.unmatched = append(out.unmatched, c.nearest(c.mentees[i]))
			continue
		}
		out.pairs = append(out.pairs, c.proposal(id, i, int(j)))
	}
	if out.pairs = append(out.pairs, c.trios(&out, policy.Caseload)...); len(out.unmatched) == 0 {
		out.short = nil // nobody is short of a place anymore
	}
	out.untrained = c.untrained(out.unmatched)
	return out, nil
}

// untrained are the mentors with places who would do for somebody left over, had
// they the training that the program asks for.
func (c *cohort) untrained(unmatched []gap) (out []models.PersonID) {
	left := map[models.PersonID]bool{}
	for _, g := range unmatched {
		left[g.mentee] = true
	}
	for _, m := range c.mentors {
		if m.Free() == 0 || c.trained(&m) {
			continue
		}
		today := m
		today.TrainedOn = models.DateOf(c.now)
		if slices.ContainsFunc(c.mentees, func(w wish) bool { return left[w.Person] && c.hardRule(w, today) == "" }) {
			out = append(out, m.Person)
		}
	}
	return out
}

// solve finds the best pairs and has them proven by other code.
func (c *cohort) solve(policy models.Policy) (*assign.Solution, error) {
	s, err := assign.Solve(c.problem, assign.Options{Fairness: assign.Fairness(policy.Fairness)})
	if err != nil {
		return nil, fmt.Errorf("solve: %w", err)
	}
	if first := c.first(); len(first) > 0 {
		s.First(first)
	}
	if c.told != nil {
		s.Keep(policy.Stickiness, c.told)
	}
	if err := assign.Verify(c.problem, s); err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	return s, nil
}

// first is who comes before all others: in a new round whom an earlier one left
// out; after an answer whoever was told of somebody, so that nobody loses what
// they were told of to one who waits.
func (c *cohort) first() (out []int) {
	for i, mentee := range c.mentees {
		if c.told == nil && mentee.First || c.told != nil && c.told[i] != assign.Nobody {
			out = append(out, i)
		}
	}
	return out
}

func (c *cohort) record(id string, policy models.Policy, s *assign.Solution) models.Round {
	sum := s.Summary()
	out := models.Round{
		ID: id, At: c.now, Fairness: policy.Fairness, Weights: policy.Matching.Weights, Mentees: len(c.mentees),
		Matched: sum.Matched, Total: int(sum.Total), Worst: sum.Worst, Certified: true,
	}
	for _, places := range c.problem.Places {
		out.Places += places
	}
	return out
}

func (c *cohort) proposal(id string, i, j int) models.Proposal {
	mentee, mentor := c.mentees[i], c.mentors[j]
	score, reasons := c.softScore(mentee, mentor)
	return models.Proposal{
		ID: models.NewID[models.ProposalID]("pr"), Round: id, State: models.ProposalDraft,
		Mentee: mentee.Person, Mentor: mentor.Person, Competency: mentee.Competency, Score: score, Reasons: reasons,
	}
}

// trios let somebody who would stay alone share a place: with a mentor who said
// that this is fine, and a mentee of the same growth area. It makes one place
// more, within the caseload cap, and one for each mentor.
func (c *cohort) trios(out *round, caseload int) (made []models.Proposal) {
	mentees, mentors := map[models.PersonID]int{}, map[models.PersonID]int{}
	for i, w := range c.mentees {
		mentees[w.Person] = i
	}
	for j, m := range c.mentors {
		mentors[m.Person] = j
	}
	open := map[models.CompetencyKey][]models.Proposal{} // pairs that a third could join
	for _, p := range out.pairs {
		if m := c.mentors[mentors[p.Mentor]]; m.Trio && m.Places < caseload {
			open[p.Competency] = append(open[p.Competency], p)
		}
	}
	shares := map[models.PersonID]bool{}
	out.unmatched = slices.DeleteFunc(out.unmatched, func(g gap) bool {
		i := mentees[g.mentee]
		for _, p := range open[g.competency] {
			j := mentors[p.Mentor]
			if shares[p.Mentor] || c.hardRule(c.mentees[i], c.mentors[j]) != "" {
				continue
			}
			shares[p.Mentor] = true
			third := c.proposal(out.ID, i, j)
			third.Trio = p.Mentee
			made = append(made, third)
			return true
		}
		return false
	})
	return made
}

// mostShortages keeps the preview readable.
const mostShortages = 3

// shortages are the growth areas whose mentors keep people waiting, directly or
// by displacement, the most pressing first.
func (c *cohort) shortages(s *assign.Solution) (out []shortage) {
	scarce := map[models.CompetencyKey]bool{}
	members := map[models.CompetencyKey][]int{}
	for i, mentee := range c.mentees {
		members[mentee.Competency] = append(members[mentee.Competency], i)
		scarce[mentee.Competency] = scarce[mentee.Competency] || s.Scarce(i)
	}
	for competency, is := range scarce {
		if is {
			out = append(out, shortage{competency, s.Relief(members[competency]), c.tongue(s, members[competency])})
		}
	}
	slices.SortFunc(out, func(a, b shortage) int {
		return cmp.Or(cmp.Compare(b.people, a.people), cmp.Compare(a.competency, b.competency))
	})
	return out[:min(len(out), mostShortages)]
}

// tongue is the one language that all of these who wait would want of a mentor;
// empty when they have none in common, or it is English, which the area alone
// says well enough.
func (c *cohort) tongue(s *assign.Solution, mentees []int) string {
	var all []string
	for _, i := range mentees {
		languages := c.mentees[i].Languages
		switch {
		case s.Mentor[i] != assign.Nobody:
			continue
		case all == nil:
			all = slices.Clone(languages)
		default:
			all = slices.DeleteFunc(all, func(l string) bool { return !slices.Contains(languages, l) })
		}
	}
	if len(all) != 1 || all[0] == "en" {
		return ""
	}
	return all[0]
}
