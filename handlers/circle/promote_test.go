package circle_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestWhoIsMadeAMentor: a graduate who wishes it and is still here, by a coordinator who
// is somebody else and in no conflict with them, and once.
func TestWhoIsMadeAMentor(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := program(t, began, 5)
	nouns := []models.Noun{
		&models.Circle{
			ID: "ci_1", Type: models.GroupSession, Host: "pe_leo", Name: "First crisis calls", State: models.CircleEnded, Most: 4,
			Every: 7, Minutes: 45, Meetings: 1, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
		},
		&models.Session{ID: "se_1", Type: models.GroupSession, Circle: "ci_1", Host: "pe_leo", State: models.SessionHeld, StartsAt: began.AddDate(0, 0, -1), Minutes: 45},
		&models.Assignment{ID: "as_c", Person: "pe_mentee0", Role: models.CoordinatorRole, From: began},
		&models.Person{ID: "pe_gone", Name: "Gone", Zone: "America/Chicago", Locale: "en", State: models.Gone},
		&models.Conflict{ID: "cf_1", One: "pe_mentee0", Two: "pe_mentee3", By: "pe_mentee0"},
	}
	for _, who := range []string{"mentee0", "mentee1", "mentee3", "gone"} { // mentee4 was in no meeting
		nouns = append(nouns,
			&models.CircleMember{ID: "cm_" + who, Circle: "ci_1", Person: models.PersonID("pe_" + who), State: models.In, JoinedAt: began, WillingAt: began},
			&models.Participant{ID: "pt_" + who, Session: "se_1", Person: models.PersonID("pe_" + who), State: models.Present, Turn: 1})
	}
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: nouns}))
	for i, step := range []struct{ by, who, says string }{
		{"mentee1", "pe_mentee1", "coordinator"},
		{"mentee0", "pe_mentee0", "someone else takes this step"},
		{"mentee0", "pe_mentee3", "coordinator"},
		{"mentee0", "pe_mentee4", "has not been completed"},
		{"mentee0", "pe_nobody", "has not been completed"},
		{"mentee0", "pe_gone", "has left"},
		{"mentee0", "pe_mentee1", ""},
		{"mentee0", "pe_mentee1", "a mentor already"},
	} {
		answer := router.Handle(t.Context(), bot.Event{
			Kind: bot.Click, ID: fmt.Sprint("ev", i), Platform: "paper", User: step.by, Action: bot.Action("circle.promote:ci_1/" + step.who),
		})
		said := ""
		if answer.Message != nil {
			said = answer.Message.Plain()
		}
		if !strings.Contains(said, step.says) || step.says == "" && said != "" {
			t.Errorf("%s makes %s a mentor and reads %q, not %q", step.by, step.who, said, step.says)
		}
	}
	for who, want := range map[models.PersonID]int{"pe_mentee1": 2, "pe_gone": 0, "pe_mentee3": 1} {
		if roles, err := st.Assignments(t.Context(), who); err != nil || len(roles) != want {
			t.Errorf("%s has %d roles, %v", who, len(roles), err)
		}
	}
}
