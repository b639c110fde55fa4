package models_test

import (
	"errors"
	"testing"
	"time"

	"cairn/models"
)

var agreedOn = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

func live() (models.Goal, models.Mentorship) {
	g := models.Goal{
		ID: "gl", Mentee: "mia", State: models.GoalLive, Due: "2027-04-04", LiveAt: agreedOn, MovedAt: agreedOn,
		Milestones: []models.Milestone{{Text: "read"}, {Text: "write", DoneAt: agreedOn}},
	}
	return g, models.Mentorship{Mentee: "mia", Mentor: "leo"}
}

func TestWhatIsAskedOfAGoalUnderWay(t *testing.T) {
	t.Parallel()
	g, m := live()
	proposed, closed := g, g
	proposed.State, closed.State = models.GoalProposed, models.GoalClosed
	said := models.Report{Standing: "6 of 10", Course: models.OnTrack}
	move := func(g models.Goal, by models.PersonID, said models.Report) error {
		_, _, err := g.Move(m, by, said, agreedOn)
		return err
	}
	extend := func(due models.Date, why string) error {
		_, _, err := g.Extend(m, "leo", due, why, "2027-04-05")
		return err
	}
	end := func(score int, learning string) error {
		_, _, err := g.Close(m, "leo", score, learning, agreedOn)
		return err
	}
	for name, c := range map[string]struct{ got, want error }{
		"either of the pair says where it stands":   {move(g, "leo", said), nil},
		"somebody else says where it stands":        {move(g, "sam", said), models.NotAllowed("goal.not_yours")},
		"a goal that is not agreed yet":             {move(proposed, "mia", said), models.NotReady("goal.not_live")},
		"a goal that is closed":                     {move(closed, "mia", said), models.NotReady("goal.over")},
		"nothing is said":                           {move(g, "mia", models.Report{Course: models.Slow}), models.Invalid{Field: "standing", Why: "goal.why_standing"}},
		"how it goes is not said":                   {move(g, "mia", models.Report{Standing: "6"}), models.Invalid{Field: "course", Why: "goal.why_course"}},
		"more time":                                 {extend("2027-05-05", "night shifts"), nil},
		"more time until yesterday":                 {extend("2027-04-04", "night shifts"), models.Invalid{Field: "due", Why: "goal.why_later"}},
		"more time than ninety days from today":     {extend("2027-07-05", "night shifts"), models.Invalid{Field: "due", Why: "goal.why_far"}},
		"more time without a reason":                {extend("2027-05-05", " "), models.Invalid{Field: "why", Why: "goal.why_extend"}},
		"the end with a score and what was learned": {end(2, "write it at once"), nil},
		"the end with a score beyond the scale":     {end(3, "write it at once"), models.Invalid{Field: "score", Why: "goal.why_score"}},
		"the end without anything learned":          {end(0, "fine"), models.Invalid{Field: "learning", Why: "goal.why_learning"}},
	} {
		if !sameRefusal(c.got, c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}

// sameRefusal compares refusals by what a person is told.
func sameRefusal(got, want error) bool {
	invalid, isInvalid := errors.AsType[models.Invalid](want)
	if isInvalid {
		g, ok := errors.AsType[models.Invalid](got)
		return ok && g.Field == invalid.Field && g.Why == invalid.Why
	}
	refused, isRefused := errors.AsType[models.Refused](want)
	if isRefused {
		g, ok := errors.AsType[models.Refused](got)
		return ok && g.Why == refused.Why && errors.Is(got, refused.Kind)
	}
	return errors.Is(got, want)
}

func TestMilestonesAreTickedAndUnticked(t *testing.T) {
	t.Parallel()
	g, m := live()
	later := agreedOn.Add(time.Hour)
	moved, step, err := g.Move(m, "mia", models.Report{Standing: "6 of 10", Course: models.Slow, Done: []int{0, 9}}, later)
	if err != nil || !moved.Milestones[0].DoneAt.Equal(later) || !moved.Milestones[1].DoneAt.IsZero() {
		t.Errorf("milestones %v, %v", moved.Milestones, err)
	}
	if step.Standing != "6 of 10" || step.Course != models.Slow || !moved.MovedAt.Equal(later) {
		t.Errorf("step %+v", step)
	}
	if g.Milestones[1].DoneAt.IsZero() {
		t.Error("the goal that it began with changed as well")
	}
}

func TestReviewsAreOnDay30And60And90BeforeTheGoalIsDue(t *testing.T) {
	t.Parallel()
	g, _ := live()
	for _, c := range []struct {
		today, due, on models.Date
		day            int
	}{
		{"2027-01-04", "2027-04-04", "2027-02-03", 30},
		{"2027-02-03", "2027-04-04", "2027-03-05", 60},
		{"2027-03-05", "2027-04-04", "", 0},
		{"2027-03-05", "2027-05-04", "2027-04-04", 90}, // it has more time
		{"2027-01-04", "2027-01-20", "", 0},
		{"2027-06-01", "2027-07-04", "", 0},
	} {
		g.Due = c.due
		if on, day := g.NextReview(c.today, time.UTC); on != c.on || day != c.day {
			t.Errorf("after %s, due %s: %s, day %d, want %s, day %d", c.today, c.due, on, day, c.on, c.day)
		}
	}
}

func TestAtMostThreeGoalsAreLive(t *testing.T) {
	t.Parallel()
	live := models.Goal{State: models.GoalLive}
	two := []models.Goal{live, live, {State: models.GoalClosed}, {State: models.GoalProposed}}
	if err := models.RoomForGoal(two); err != nil {
		t.Errorf("a third: %v", err)
	}
	if err := models.RoomForGoal(append(two, live)); !errors.Is(err, models.ErrNotReady) {
		t.Errorf("a fourth: %v", err)
	}
}

func TestAGoalThatWasSentTwiceIsOneGoal(t *testing.T) {
	t.Parallel()
	there := []models.Goal{{ID: "gl_1", Title: "Write handover notes", State: models.GoalProposed}, {ID: "gl_2", Title: "Lead a debrief", State: models.GoalClosed}}
	for _, c := range []struct {
		name  string
		goal  models.Goal
		taken bool
	}{
		{"the same words again", models.Goal{ID: "gl_3", Title: " write handover notes"}, false},
		{"a change of the goal itself", models.Goal{ID: "gl_1", Title: "Write handover notes"}, true},
		{"once more what was closed", models.Goal{ID: "gl_3", Title: "Lead a debrief"}, true},
		{"another goal", models.Goal{ID: "gl_3", Title: "Write incident reports"}, true},
	} {
		if err := c.goal.CheckNew(there); (err == nil) != c.taken {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
