package circle_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/circle"
	"cairn/models"
)

var policy = models.CirclePolicy{Least: 3, Most: 12, Cohort: 40, Graduate: 75}

func TestWishesBecomeCirclesOrSayWhatTheyNeed(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 3, 2, 10, 0, 0, 0, time.UTC)
	good := circle.Wish{Name: "First crisis calls", Day: "2027-03-04", Time: "9 AM", Minutes: "45", Every: "7", Meetings: "4", Most: "6"}
	for _, c := range []struct {
		name       string
		change     func(*circle.Wish)
		field, why string
	}{
		{"as it is", func(*circle.Wish) {}, "", ""},
		{"without a name", func(w *circle.Wish) { w.Name = "  " }, "topic", "meeting.why_title"},
		{"fewer members than it needs", func(w *circle.Wish) { w.Most = "2" }, "most", "circle.why_most"},
		{"more members than the program allows", func(w *circle.Wish) { w.Most = "13" }, "most", "circle.why_most"},
		{"members in words", func(w *circle.Wish) { w.Most = "many" }, "most", "circle.why_most"},
		{"no meetings", func(w *circle.Wish) { w.Meetings = "0" }, "meetings", "circle.why_meetings"},
		{"meetings for ever", func(w *circle.Wish) { w.Meetings = "1000000" }, "meetings", "circle.why_meetings"},
		{"never again", func(w *circle.Wish) { w.Every = "0" }, "every", "circle.why_every"},
		{"a whole day", func(w *circle.Wish) { w.Minutes = "1440" }, "minutes", "circle.why_minutes"},
		{"yesterday", func(w *circle.Wish) { w.Day = "2027-03-01" }, "time", "meeting.why_past"},
		{"behind a script", func(w *circle.Wish) { w.Link = "javascript:alert(1)" }, "link", "meeting.why_link"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := good
			c.change(&w)
			_, err := circle.Plan(w, models.GroupSession, "leo", policy, time.UTC, now)
			invalid, _ := errors.AsType[models.Invalid](err)
			if invalid.Field != c.field || invalid.Why != c.why {
				t.Errorf("%v, want %s: %s", err, c.field, c.why)
			}
		})
	}
}

func TestTheNextMeetingKeepsTheLocalHourAndIsNeverInThePast(t *testing.T) {
	t.Parallel()
	chicago, err := time.LoadLocation("America/Chicago")
	if err != nil {
		t.Fatal(err)
	}
	c := models.Circle{Every: 7, NextAt: time.Date(2027, 3, 11, 9, 0, 0, 0, chicago)}
	if got, want := circle.Next(c, chicago, c.NextAt), time.Date(2027, 3, 18, 9, 0, 0, 0, chicago); !got.Equal(want) {
		t.Errorf("across the change of clocks %s, want %s", got, want)
	}
	late := c.NextAt.AddDate(0, 0, 20)
	if got, want := circle.Next(c, chicago, late), time.Date(2027, 4, 1, 9, 0, 0, 0, chicago); !got.Equal(want) {
		t.Errorf("after a pause %s, want %s", got, want)
	}
}

// members of a circle, all from the beginning.
func members(who ...models.PersonID) (out []models.CircleMember) {
	for _, p := range who {
		out = append(out, models.CircleMember{ID: "cm_" + string(p), Person: p, State: models.In})
	}
	return out
}

func TestPartsGoRound(t *testing.T) {
	t.Parallel()
	in := members("mia", "ana", "bo")
	var past []circle.Met
	presented, noted := map[models.PersonID]int{}, map[models.PersonID]int{}
	for round := range 9 {
		presenter, notes := circle.Rotate(in, past)
		if presenter == notes {
			t.Fatalf("meeting %d: %s presents and takes notes", round+1, presenter)
		}
		presented[presenter]++
		noted[notes]++
		past = append(past, circle.Met{Session: models.Session{State: models.SessionHeld}, Line: []models.Participant{
			{Person: presenter, Part: circle.Presenter, State: models.Present}, {Person: notes, Part: circle.NoteTaker, State: models.Present},
		}})
	}
	for _, m := range in {
		if presented[m.Person] != 3 || noted[m.Person] < 2 || noted[m.Person] > 4 {
			t.Errorf("%s presented %d and took notes %d times in 9 meetings of 3", m.Person, presented[m.Person], noted[m.Person])
		}
	}
}

func TestATurnThatWasMissedComesAgain(t *testing.T) {
	t.Parallel()
	in := members("mia", "ana")
	missed := circle.Met{Line: []models.Participant{{Person: "mia", Part: circle.Presenter, State: models.Absent}}}
	if presenter, _ := circle.Rotate(in, []circle.Met{missed}); presenter != "mia" {
		t.Errorf("%s presents, want mia, who was not there when it was her turn", presenter)
	}
	if presenter, notes := circle.Rotate(members("mia"), nil); presenter != "mia" || notes != "mia" {
		t.Errorf("alone: %s presents, %s takes notes", presenter, notes)
	}
	if presenter, notes := circle.Rotate(nil, nil); presenter != "" || notes != "" {
		t.Errorf("nobody: %s presents, %s takes notes", presenter, notes)
	}
}

func TestWhoWentQuietIsSeenAfterTwoMeetings(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 3, 4, 15, 0, 0, 0, time.UTC)
	held := func(id models.SessionID, week int) circle.Met {
		return circle.Met{Session: models.Session{ID: id, State: models.SessionHeld, StartsAt: at.AddDate(0, 0, 7*week)}}
	}
	past := []circle.Met{held("se_1", 0), held("se_2", 1), {Session: models.Session{ID: "se_off", State: models.SessionCanceled, StartsAt: at.AddDate(0, 0, 14)}}}
	items := []models.Item{{Session: "se_2", By: "mia", Kind: models.Take}, {Session: "se_1", By: "bo", Kind: models.Take}, {Session: "se_2", By: "ana", Kind: models.Parked}}
	in := members("mia", "ana", "bo")
	late := models.CircleMember{Person: "dee", State: models.In, JoinedAt: at.AddDate(0, 0, 3)}
	if diff := cmp.Diff([]models.PersonID{"ana"}, circle.Quiet(append(slices.Clone(in), late), past, items)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestTheTrendCountsWhoCouldHaveCome(t *testing.T) {
	t.Parallel()
	past := []circle.Met{
		{Session: models.Session{State: models.SessionHeld}, Line: []models.Participant{
			{Person: "mia", State: models.Present},
			{Person: "ana", State: models.Absent},
			{Person: "bo", State: models.Out, Part: circle.Gone},
			{Person: "gus", State: models.Present, Part: models.Guest},
		}},
		{Session: models.Session{State: models.SessionCanceled}, Line: []models.Participant{{Person: "mia", State: models.In}}},
	}
	if diff := cmp.Diff([]string{"1/2"}, circle.Trend(past)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if circle.Came(past, "gus") != 0 || circle.Came(past, "mia") != 1 {
		t.Error("a guest has come as a member")
	}
}

func TestGraduationGoesByTheShareOfMeetings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		came, meetings, percent int
		want                    bool
	}{{3, 4, 75, true}, {2, 4, 75, false}, {0, 4, 0, true}, {0, 0, 0, false}, {4, 4, 100, true}, {2, 3, 67, false}} {
		if got := circle.Graduates(c.came, c.meetings, c.percent); got != c.want {
			t.Errorf("%d of %d at %d%%: %t", c.came, c.meetings, c.percent, got)
		}
	}
}

func TestWhoLeadsAGroupWithSomebodyInIt(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 3, 2, 10, 0, 0, 0, time.UTC)
	org := models.NewOrg(models.OrgParts{
		People:       []models.Person{{ID: "leo"}, {ID: "sam"}, {ID: "rita"}, {ID: "vera"}, {ID: "cleo"}, {ID: "kim"}, {ID: "mia"}},
		Supervisions: []models.Supervision{{Person: "mia", Supervisor: "sam"}, {Person: "sam", Supervisor: "rita"}},
		Assignments:  []models.Assignment{{Person: "cleo", Role: models.CredentialingRole}},
		Mentorships: []models.Mentorship{
			{Mentor: "mia", Mentee: "vera", State: models.MentorshipActive},
			{Mentor: "mia", Mentee: "leo", State: models.MentorshipEnded, EndedAt: now.AddDate(0, -1, 0)},
			{Mentor: "leo", Mentee: "mia", State: models.MentorshipActive},
		},
		Conflicts: []models.Conflict{{One: "mia", Two: "kim", By: "kim"}},
	})
	for who, may := range map[models.PersonID]struct{ group, cohort bool }{
		"leo":  {true, true}, // mentors her, and was her mentee once
		"sam":  {false, true},
		"rita": {false, true}, // further above
		"vera": {false, true}, // is mentored by her
		"cleo": {false, true},
		"kim":  {false, false},
	} {
		if got := circle.Guides(org, models.GroupSession, who, "mia", now); got != may.group {
			t.Errorf("%s leads a group with Mia: %t", who, got)
		}
		if got := circle.Guides(org, models.CohortMeet, who, "mia", now); got != may.cohort {
			t.Errorf("%s leads a cohort with Mia: %t", who, got)
		}
	}
}

// TestWhoWishesTwiceIsListedOnce: whoever completed two groups becomes a mentor once, and
// hides nobody else from the list.
func TestWhoWishesTwiceIsListedOnce(t *testing.T) {
	t.Parallel()
	wishes := []models.CircleMember{{Circle: "new", Person: "ana"}, {Circle: "new", Person: "mia"}, {Circle: "old", Person: "ana"}, {Circle: "old", Person: "zoe"}}
	var got []string
	for _, w := range circle.Newest(wishes) {
		got = append(got, string(w.Circle)+" "+string(w.Person))
	}
	if diff := cmp.Diff([]string{"new ana", "new mia", "old zoe"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
