package circle_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestOnlyMentorsAreAddedToACircleOfMentors, as only they can join it.
func TestOnlyMentorsAreAddedToACircleOfMentors(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := program(t, began, 2)
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: []models.Noun{
		&models.Circle{
			ID: "ci_1", Type: models.MentorMeet, Host: "pe_leo", Name: "Hard conversations", State: models.CircleForming, Most: 8,
			Every: 14, Minutes: 45, Meetings: 6, NextAt: began.AddDate(0, 0, 9), Place: models.PlaceThread, Platform: "paper", Channel: "C1",
		},
		&models.CircleMember{ID: "cm_0", Circle: "ci_1", Person: "pe_leo", State: models.In, JoinedAt: began},
		&models.Assignment{ID: "as_1", Person: "pe_mentee1", Role: models.MentorRole, From: began},
	}}))
	for i, want := range []string{"This session is for mentors", ""} {
		answer := router.Handle(t.Context(), bot.Event{
			Kind: bot.Submit, ID: fmt.Sprint("ev", i), Platform: "paper", User: "leo", Action: "circle.added:ci_1",
			Values: map[string][]string{"who": {fmt.Sprint("mentee", i)}},
		})
		if said := fmt.Sprint(answer.Errors); !strings.Contains(said, want) || want == "" && len(answer.Errors) > 0 {
			t.Errorf("mentee%d is answered %s, not %q", i, said, want)
		}
	}
	members, err := st.CircleMembers(t.Context(), "ci_1")
	must(t, err)
	if in := models.Current(members); len(in) != 2 || in[1].Person != "pe_mentee1" {
		t.Errorf("in the circle are %v", in)
	}
}
