package models_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"cairn/models"
)

// TestNoPathLetsAMentorAuthorize tries every decision that anybody could make in
// made-up organizations, with cycles, gaps, several roles and conflicts: whatever
// goes through was decided, and signed, by people who may.
func TestNoPathLetsAMentorAuthorize(t *testing.T) {
	t.Parallel()
	const seed, organizations = 41, 20000
	r := rand.New(rand.NewPCG(seed, 9))
	passed := 0
	for n := range organizations {
		p, people := madeUp(r)
		org := p.org()
		subject := people[r.IntN(len(people))]
		var evidence []models.Evidence
		for i := range r.IntN(6) {
			evidence = append(evidence, models.Evidence{
				ID: models.EvidenceID(fmt.Sprint("ev", i)), Person: subject, Author: people[r.IntN(len(people))], ObservedOn: "2027-03-01",
				Direct: r.IntN(2) == 0, Supervises: r.IntN(2) == 0, WrittenAt: noon.Add(-time.Hour),
			})
		}
		states := []models.GateState{models.GateOpen, models.GateOverdue, models.GateApproved, models.GateConditional, models.GateSuspended, models.GateDeclined}
		gate := models.Gate{ID: "gt_1", Person: subject, State: states[r.IntN(len(states))], DueAt: noon, Independence: r.IntN(2) == 0}
		on := models.Ground{Rule: models.GateRule{Key: "g1"}, Org: org, Evidence: evidence, Gates: []models.Gate{gate}}
		for _, by := range people {
			d := models.Decision{ID: "dc_1", By: by, Outcome: models.Approve, Rationale: "seen twice and safe"}
			if r.IntN(2) == 0 {
				d.SecondBy = people[r.IntN(len(people))]
			}
			g, d, err := gate.Decide(on, d, nil, noon)
			if m, moved := gate.Move(on, models.Decision{ID: "dc_2", By: by, Outcome: models.Approve, Rationale: "seen twice and safe"}, nil, noon); moved == nil && err != nil {
				_, g, d, err = m.Sign(gate, on, people[r.IntN(len(people))], noon)
			}
			if err != nil {
				continue
			}
			passed++
			if why := wrongly(org, g, d, evidence); why != "" {
				t.Fatalf("seed %d, organization %d: %s decided about %s: %s\n%+v", seed, n, by, subject, why, p.OrgParts)
			}
		}
	}
	if passed < organizations/20 {
		t.Errorf("only %d decisions went through: little was tried", passed)
	}
	t.Logf("seed %d: %d organizations, %d decisions went through, none by one who may not", seed, organizations, passed)
}

// wrongly says why a decision should not have gone through, written down anew
// from the policy and not from the code.
func wrongly(org models.Org, g models.Gate, d models.Decision, evidence []models.Evidence) string {
	own, observed := 0, false
	for _, e := range evidence {
		if e.Author == d.By {
			own++
		}
		observed = observed || e.Direct && e.Supervises && e.ObservedOn != ""
	}
	for _, who := range []models.PersonID{d.By, d.SecondBy} {
		_, above := org.Supervises(who, g.Person, noon)
		switch {
		case who == "":
		case who == g.Person:
			return "the person themselves"
		case org.Mentored(who, g.Person):
			return "a mentor"
		case org.Precepted(who, g.Person):
			return "a preceptor"
		case org.Conflicted(who, g.Person):
			return "in conflict"
		case org.Person(who).State != models.Active:
			return "somebody who left"
		case !above && !org.Has(who, models.CredentialingRole, noon):
			return "without authority"
		}
	}
	switch {
	case d.By == d.SecondBy:
		return "signed twice by one"
	case own == len(evidence):
		return "the only author"
	case 2*own > len(evidence) && d.SecondBy == "":
		return "most of the evidence and no second signature"
	case g.Independence && !observed:
		return "independence without an observation"
	}
	return ""
}

func madeUp(r *rand.Rand) (*parts, []models.PersonID) {
	p := &parts{}
	people := []models.PersonID{"a", "b", "c", "d", "e", "f"}[:3+r.IntN(4)]
	p.people(people...)
	any := func() models.PersonID { return people[r.IntN(len(people))] }
	roles := []models.Role{models.MentorRole, models.PreceptorRole, models.SupervisorRole, models.CredentialingRole, models.CoordinatorRole, models.LeaderRole}
	for range r.IntN(8) {
		p.supervises(any(), any())
	}
	for range r.IntN(6) {
		p.holds(any(), roles[r.IntN(len(roles))])
	}
	for range r.IntN(4) {
		p.mentors(any(), any(), []models.MentorshipState{models.MentorshipActive, models.MentorshipEnded, models.MentorshipPaused}[r.IntN(3)])
	}
	for range r.IntN(3) {
		p.Preceptors = append(p.Preceptors, models.Preceptorship{Person: any(), Preceptor: any(), Until: noon.Add(-time.Hour)})
	}
	if r.IntN(4) == 0 {
		p.conflict(any(), any())
	}
	if r.IntN(5) == 0 {
		p.gone(any())
	}
	return p, slices.Clone(people)
}
