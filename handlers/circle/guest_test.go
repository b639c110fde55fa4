package circle_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
	"cairn/scheduler"
)

// planned is a program with a group of leo's, of which mentee0 and mentee1 are
// members, and its meeting in two days.
func planned(t *testing.T, began time.Time) (*store.Store, *handlers.Router) {
	t.Helper()
	st, router := program(t, began, 8)
	must(t, st.Commit(t.Context(), models.Commit{At: began, Action: "test.save", Save: []models.Noun{
		&models.Circle{
			ID: "ci_1", Type: models.GroupSession, Host: "pe_leo", Name: "First crisis calls", State: models.CircleActive, Most: 4, Round: 1,
			Every: 7, Minutes: 45, Meetings: 4, NextAt: began.AddDate(0, 0, 2), Place: models.PlaceThread, Platform: "paper", Channel: "C1",
		},
		&models.CircleMember{ID: "cm_0", Circle: "ci_1", Person: "pe_mentee0", State: models.In, JoinedAt: began},
		&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: "pe_mentee1", State: models.In, JoinedAt: began},
		&models.Session{
			ID: "se_1", Type: models.GroupSession, Circle: "ci_1", Host: "pe_leo", Title: "First crisis calls (1/4)", State: models.SessionPlanned,
			StartsAt: began.AddDate(0, 0, 2), Minutes: 45, Place: models.PlaceThread, Platform: "paper", Room: "circle:ci_1",
		},
		&models.Participant{ID: "pt_0", Session: "se_1", Person: "pe_mentee0", State: models.In, Turn: 1},
	}}))
	return st, router
}

// A guest comes by the word of who leads and by their own, is in the room of this
// one meeting while it lasts, and in no other.
func TestAGuestIsThereForOneMeeting(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := planned(t, began)
	members := func(key string) string {
		room, err := router.Room(t.Context(), "paper", key, st.Accounts)
		must(t, err)
		return strings.Join(room.Members, " ") + " without " + strings.Join(room.Gone, " ")
	}
	for i, step := range []struct{ user, action, who, says, rooms string }{
		{"mentee5", "circle.guest:se_1", "", "for the members of the group", ""},
		{"mentee5", "circle.guested:se_1", "mentee5", "for the members of the group", ""},
		{"mentee0", "circle.guested:se_1", "mentee1", "member already", ""},
		{"mentee0", "circle.guested:se_1", "mentee5", "", ""},
		{"mentee5", "meeting.join:se_1", "", "for the members of the group", ""},
		{"mentee0", "circle.admit:se_1/pe_mentee5/pe_mentee0", "", "Only the person who leads this group", ""},
		{"leo", "circle.admit:se_1/pe_mentee5/pe_mentee0", "", "", "leo mentee0 without "},
		{"leo", "circle.admit:se_1/pe_mentee5/pe_mentee0", "", "invited or a member already", ""},
		{"mentee5", "meeting.join:se_1", "", "", "leo mentee0 mentee5 without "},
		{"leo", "meeting.start:se_1", "", "", "leo mentee0 mentee5 without "},
		{"leo", "circle.guested:se_1", "mentee6", "already under way", ""},
		{"mentee5", "meeting.here:se_1", "", "It is noted that you are at", ""},
		{"leo", "meeting.end:se_1", "", "", "leo without mentee5"},
		{"mentee5", "circle.take:se_1", "", "not in this session", ""},
		{"mentee5", "meeting.join:se_1", "", "is over", ""},
	} {
		e := bot.Event{Kind: bot.Click, ID: fmt.Sprint("ev", i), Platform: "paper", User: step.user, Action: bot.Action(step.action)}
		if step.who != "" {
			e.Kind, e.Values = bot.Submit, map[string][]string{"who": {step.who}}
		}
		answer, said := router.Handle(t.Context(), e), ""
		if answer.Message != nil {
			said = answer.Message.Plain()
		}
		said += answer.Errors["who"] + answer.Errors[""]
		if !strings.Contains(said, step.says) || step.says == "" && said != "" {
			t.Errorf("%s does %s and hears %q, not %q", step.user, step.action, said, step.says)
		}
		for range 3 {
			_, err := scheduler.Tick(t.Context(), st, router.Fire, began.Add(time.Second))
			must(t, err)
		}
		if got := members("meeting:se_1"); step.rooms != "" && !strings.HasPrefix(got, step.rooms) {
			t.Errorf("after %s of %s the room of the meeting has %s, not %s", step.action, step.user, got, step.rooms)
		}
		if got := members("circle:ci_1"); strings.Contains(got, "mentee5") {
			t.Errorf("after %s the room of the group has %s", step.action, got)
		}
	}
}

// However many are invited at the same moment, no meeting has more guests than
// the program allows.
func TestNoMoreGuestsThanThereMayBe(t *testing.T) {
	t.Parallel()
	st, router := planned(t, time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC))
	var inviting sync.WaitGroup
	for i := 2; i < 8; i++ {
		inviting.Go(func() {
			router.Handle(t.Context(), bot.Event{
				Kind: bot.Submit, ID: fmt.Sprint("ev", i), Platform: "paper", User: "leo", Action: "circle.guested:se_1",
				Values: map[string][]string{"who": {fmt.Sprint("mentee", i)}},
			})
		})
	}
	inviting.Wait()
	line, err := st.Participants(t.Context(), "se_1")
	must(t, err)
	guests := len(slices.DeleteFunc(line, func(p models.Participant) bool { return p.Part != models.Guest }))
	if guests == 0 || guests > 2 {
		t.Errorf("%d guests are invited", guests)
	}
}

// Whoever has a form open and not the role anymore begins nothing.
func TestTheRoleIsAskedForAgainWhenAFormIsSent(t *testing.T) {
	t.Parallel()
	_, router := program(t, time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC), 1)
	for _, action := range []bot.Action{"group.save:C1", "mentors.save:C1", "cohort.save:C1"} {
		answer := router.Handle(t.Context(), bot.Event{Kind: bot.Submit, ID: string(action), Platform: "paper", User: "mentee0", Action: action})
		if !strings.Contains(answer.Errors[""], "is for other roles") {
			t.Errorf("%s: %+v", action, answer)
		}
	}
}
