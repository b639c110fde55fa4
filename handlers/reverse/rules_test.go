package reverse_test

import (
	"errors"
	"testing"
	"time"

	"cairn/handlers/reverse"
	"cairn/models"
)

func TestWhoDecidesAboutSomebodyCannotAskThemToTeach(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC)
	since := now.AddDate(-1, 0, 0)
	parts := models.OrgParts{
		Supervisions: []models.Supervision{{ID: "1", Person: "mia", Supervisor: "sam", From: since}, {ID: "2", Person: "sam", Supervisor: "rita", From: since}},
		Assignments:  []models.Assignment{{ID: "1", Person: "cora", Role: models.CredentialingRole, From: since}},
		Conflicts:    []models.Conflict{{ID: "1", One: "otto", Two: "mia"}},
	}
	for _, id := range []models.PersonID{"mia", "sam", "rita", "cora", "otto", "gus"} {
		parts.People = append(parts.People, models.Person{ID: id, State: models.Active})
	}
	parts.People = append(parts.People, models.Person{ID: "gone", State: models.Gone})
	org := models.NewOrg(parts)
	for _, c := range []struct {
		name           string
		senior, junior models.PersonID
		why            string
	}{
		{"a leader elsewhere asks", "gus", "mia", ""},
		{"her supervisor asks", "sam", "mia", "reverse.why_decides"},
		{"her supervisor's supervisor asks", "rita", "mia", "reverse.why_decides"},
		{"somebody who decides on gates asks", "cora", "mia", "reverse.why_decides"},
		{"she asks her own supervisor", "mia", "sam", ""},
		{"somebody in a declared conflict asks", "otto", "mia", "circle.why_conflict"},
		{"somebody asks themselves", "gus", "gus", "reverse.why_self"},
		{"somebody who has left is asked", "gus", "gone", "errors.who"},
		{"nobody is asked", "gus", "nobody", "errors.who"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			invalid, _ := errors.AsType[models.Invalid](reverse.Fits(org, c.senior, c.junior, now))
			if invalid.Why != c.why {
				t.Errorf("%q, want %q", invalid.Why, c.why)
			}
		})
	}
}
