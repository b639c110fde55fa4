package matching

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"cairn/models"
	"cairn/models/assign"
)

// round is a proposal for all who wait, and what it leaves undone.
type round struct {
	id        string
	pairs     []models.Proposal // the longest waiting mentee first
	unmatched []gap
	short     []shortage
}

// shortage is a growth area in which each further mentor place would let one
// more person be matched, up to so many people.
type shortage struct {
	competency models.CompetencyKey
	people     int
}

// propose pairs as many of those who wait as the rules and the places allow,
// and as well as the program's fairness asks. The same people give the same pairs, however
// they are listed. A round that cannot be proven to be the best is an error.
func propose(id string, fairness assign.Fairness, mentees []models.Intake, mentors []candidate, org models.Org, now time.Time) (round, error) {
	c := newCohort(mentees, mentors, org, now)
	solution, err := assign.Solve(c.problem, assign.Options{Fairness: fairness})
	if err != nil {
		return round{}, fmt.Errorf("solve round %s: %w", id, err)
	}
	if err := assign.Verify(c.problem, solution); err != nil {
		return round{}, fmt.Errorf("prove round %s: %w", id, err)
	}
	out := round{id: id, short: c.shortages(solution)}
	for i, j := range solution.Mentor {
		mentee := c.mentees[i]
		if j == assign.Nobody {
			out.unmatched = append(out.unmatched, gap{mentee.Person, mentee.Competency, nearest(mentee, c.mentors, org, now)})
			continue
		}
		score, reasons := softScore(mentee, c.mentors[j], org, now)
		out.pairs = append(out.pairs, models.Proposal{
			ID: models.NewID[models.ProposalID]("pr"), Round: id, State: models.ProposalDraft,
			Mentee: mentee.Person, Mentor: c.mentors[j].Person, Competency: mentee.Competency,
			Score: score, Reasons: reasons,
		})
	}
	return out, nil
}

// cohort is who wait and who have places, in an order of their own, and the
// problem in which they are numbers.
type cohort struct {
	mentees []models.Intake
	mentors []candidate
	problem assign.Problem
	strong  map[models.CompetencyKey][]int32 // mentors with places, by growth area
}

func newCohort(mentees []models.Intake, mentors []candidate, org models.Org, now time.Time) cohort {
	c := cohort{mentees: slices.Clone(mentees), mentors: slices.Clone(mentors), strong: map[models.CompetencyKey][]int32{}}
	slices.SortFunc(c.mentees, func(a, b models.Intake) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.Person, b.Person))
	})
	slices.SortFunc(c.mentors, func(a, b candidate) int { return cmp.Compare(a.Person, b.Person) })
	for _, mentor := range c.mentors {
		c.problem.Places = append(c.problem.Places, mentor.Free())
	}
	for _, mentee := range c.mentees {
		c.problem.Choices = append(c.problem.Choices, c.choices(mentee, org, now))
	}
	return c
}

// choices are the mentors whom no rule forbids.
func (c cohort) choices(mentee models.Intake, org models.Org, now time.Time) (out []assign.Choice) {
	for _, j := range c.strongFor(mentee) {
		if hardRule(mentee, c.mentors[j], org, now) == "" {
			score, _ := softScore(mentee, c.mentors[j], org, now)
			out = append(out, assign.Choice{Mentor: j, Score: int32(score)})
		}
	}
	return out
}

// strongFor are the few mentors whose rules are worth looking up. Mentees of one
// growth area share the list.
func (c cohort) strongFor(mentee models.Intake) []int32 {
	list, known := c.strong[mentee.Competency]
	if !known {
		for j, mentor := range c.mentors {
			if mentor.Free() > 0 && strength(mentee, mentor) >= minStrength {
				list = append(list, int32(j))
			}
		}
		c.strong[mentee.Competency] = list
	}
	return list
}

// mostShortages keeps the preview readable.
const mostShortages = 3

// shortages are the growth areas whose mentors keep people waiting, directly or
// by displacement, the most pressing first.
func (c cohort) shortages(s *assign.Solution) (out []shortage) {
	scarce := map[models.CompetencyKey]bool{}
	members := map[models.CompetencyKey][]int{}
	for i, mentee := range c.mentees {
		members[mentee.Competency] = append(members[mentee.Competency], i)
		scarce[mentee.Competency] = scarce[mentee.Competency] || s.Scarce(i)
	}
	for competency, is := range scarce {
		if is {
			out = append(out, shortage{competency, s.Relief(members[competency])})
		}
	}
	slices.SortFunc(out, func(a, b shortage) int {
		return cmp.Or(cmp.Compare(b.people, a.people), cmp.Compare(a.competency, b.competency))
	})
	return out[:min(len(out), mostShortages)]
}
