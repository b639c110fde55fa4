package circle_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"cairn/models"
)

// TestWhoLeadsAGroupIsMadeAMembersSupervisor: from the next meeting on that member
// is not in the group anymore, is told why, and everybody else is.
func TestWhoLeadsAGroupIsMadeAMembersSupervisor(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := planned(t, began)
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: []models.Noun{
		&models.Supervision{ID: "sv_0", Person: "pe_mentee0", Supervisor: "pe_leo", From: began},
		&models.Conflict{ID: "cf_1", One: "pe_leo", Two: "pe_mentee1", By: "pe_mentee1"},
	}, Timers: []models.Timer{models.At(began, "circle.after:se_1")}}))
	due, err := st.ClaimTimers(t.Context(), began, time.Minute, 10)
	must(t, errors.Join(append(router.Fire(t.Context(), due), err)...))

	members, err := st.CircleMembers(t.Context(), "ci_1")
	must(t, err)
	if in := models.Current(members); len(in) != 1 || in[0].Person != "pe_mentee1" {
		t.Errorf("in the group are %v", in)
	}
	meetings, err := st.Meetings(t.Context(), "ci_1")
	must(t, err)
	next := meetings[slices.IndexFunc(meetings, func(s models.Session) bool { return s.ID != "se_1" })]
	line, err := st.Participants(t.Context(), next.ID)
	must(t, err)
	if len(line) != 1 || line[0].Person != "pe_mentee1" {
		t.Errorf("in the next meeting are %v", line)
	}
	told, err := st.DeliveryByKey(t.Context(), "circle:ci_1:out:cm_0:1:pe_mentee0")
	if err != nil || told.Person != "pe_mentee0" {
		t.Errorf("told is %q: %v", told.Person, err)
	}
}
