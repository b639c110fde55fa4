package matching

import (
	"time"

	"cairn/models"
)

// Round is what propose found, for tests.
type Round struct {
	Pairs []models.Proposal
	Alone map[models.PersonID]string
	Short map[models.CompetencyKey]int
}

// Propose is a round with mentors who have shown nothing yet.
func Propose(mentees, mentors []models.Intake, org models.Org, now time.Time) (Round, error) {
	var candidates []candidate
	for _, in := range mentors {
		candidates = append(candidates, candidate{Intake: in})
	}
	var wishes []wish
	for _, in := range mentees {
		wishes = append(wishes, wish{Intake: in})
	}
	weights := map[string]int{}
	for _, term := range models.Terms() {
		weights[term.Name] = term.Most
	}
	policy := models.Policy{Caseload: 3, Fairness: "total", Matching: models.Matching{RepeatGap: 26 * week, Weights: weights}}
	made, err := newCohort(ground{org: org, policy: policy.Matching, zone: "UTC", now: now}, wishes, candidates).propose("rd", policy)
	out := Round{made.pairs, map[models.PersonID]string{}, map[models.CompetencyKey]int{}}
	for _, g := range made.unmatched {
		out.Alone[g.mentee] = g.why
	}
	for _, s := range made.short {
		out.Short[s.competency] = s.people
	}
	return out, err
}
