package matching

import (
	"time"

	"cairn/models"
	"cairn/models/assign"
)

// Round is what propose found, for tests.
type Round struct {
	Pairs []models.Proposal
	Alone map[models.PersonID]string
	Short map[models.CompetencyKey]int
}

// Propose is propose with mentors who have shown nothing yet.
func Propose(mentees, mentors []models.Intake, org models.Org, now time.Time) (Round, error) {
	var candidates []candidate
	for _, in := range mentors {
		candidates = append(candidates, candidate{Intake: in})
	}
	made, err := propose("rd", assign.Total, mentees, candidates, org, now)
	out := Round{made.pairs, map[models.PersonID]string{}, map[models.CompetencyKey]int{}}
	for _, g := range made.unmatched {
		out.Alone[g.mentee] = g.why
	}
	for _, s := range made.short {
		out.Short[s.competency] = s.people
	}
	return out, err
}
