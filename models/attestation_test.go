package models_test

import (
	"slices"
	"testing"

	"cairn/models"
)

// TestWhoHasNotAttested: of each role that somebody holds and the program asks about, in
// the edition that it asks for.
func TestWhoHasNotAttested(t *testing.T) {
	t.Parallel()
	policy := models.Policy{Boundaries: map[models.Role]int{models.SupervisorRole: 1, models.MentorRole: 2, models.LeaderRole: 0}}
	mentor, supervisor := models.Boundary{Role: models.MentorRole, Edition: 2}, models.Boundary{Role: models.SupervisorRole, Edition: 1}
	word := func(subject string, edition int) models.Attestation {
		return models.Attestation{Subject: subject, Edition: edition}
	}
	for _, c := range []struct {
		name  string
		roles []models.Role
		given []models.Attestation
		want  []models.Boundary
	}{
		{"nobody asks a mentee", []models.Role{models.MenteeRole}, nil, nil},
		{"nor a leader, whose text is not in force", []models.Role{models.LeaderRole}, nil, nil},
		{"both roles, in the order of help", []models.Role{models.SupervisorRole, models.MentorRole}, nil, []models.Boundary{mentor, supervisor}},
		{"one was confirmed", []models.Role{models.SupervisorRole, models.MentorRole}, []models.Attestation{word("boundaries.supervisor", 1)}, []models.Boundary{mentor}},
		{"an earlier edition does not count", []models.Role{models.MentorRole}, []models.Attestation{word("boundaries.mentor", 1)}, []models.Boundary{mentor}},
		{"nor does a later one that was taken back", []models.Role{models.MentorRole}, []models.Attestation{word("boundaries.mentor", 3)}, []models.Boundary{mentor}},
		{"this one does", []models.Role{models.MentorRole}, []models.Attestation{word("boundaries.mentor", 1), word("boundaries.mentor", 2)}, nil},
	} {
		if got := models.Unattested(policy.BoundariesOf(c.roles), c.given); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
