package models_test

import (
	"testing"
	"time"

	"cairn/models"
)

func TestAnsweringACheckIn(t *testing.T) {
	t.Parallel()
	open := models.CheckIn{Person: "mia", State: models.CheckInAsked, ClosesAt: noon}
	answered, closed, whole := open, open, open
	answered.State, closed.State, whole.State = models.CheckInAnswered, models.CheckInClosed, models.CheckInClosed
	whole.Answers = map[string][]string{models.SafetyQuestion: {"no"}}
	for _, c := range []struct {
		name   string
		at     models.CheckIn
		by     models.PersonID
		says   string
		after  time.Duration
		want   string
		unsafe bool
	}{
		{"the person answers", open, "mia", "no", -time.Hour, "", false},
		{"the person changes the answer", answered, "mia", "no", -time.Hour, "", false},
		{"in the last moment", open, "mia", "no", 0, "", false},
		{"a moment too late", open, "mia", "no", 1, "", false},
		{"the same day, after it was closed", closed, "mia", "yes", models.Grace - 1, "", true},
		{"a day later", closed, "mia", "no", models.Grace, "checkin.closed", false},
		{"a change after it was closed", whole, "mia", "no", 1, "checkin.closed", false},
		{"somebody else", open, "leo", "yes", -time.Hour, "checkin.not_yours", false},
		{"something felt unsafe", open, "mia", "yes", -time.Hour, "", true},
		{"nothing was said about it", open, "mia", "", -time.Hour, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			answers := map[string][]string{"progress": {"3"}}
			if c.says != "" {
				answers["unsafe"] = []string{c.says}
			}
			got, err := c.at.Answer(c.by, answers, noon.Add(c.after))
			if why(err) != c.want || got.Unsafe != c.unsafe {
				t.Errorf("refused with %q, unsafe %t; want %q, %t", why(err), got.Unsafe, c.want, c.unsafe)
			}
			state := models.CheckInAnswered
			if c.after > 0 {
				state = models.CheckInClosed
			}
			if saved := got.State == state && got.AnsweredAt.Equal(noon.Add(c.after)); c.want == "" && !saved {
				t.Errorf("not saved: %+v", got)
			}
		})
	}
}

func TestAWithdrawnYesIsNoYes(t *testing.T) {
	t.Parallel()
	c := models.CheckIn{Person: "mia", State: models.CheckInAsked, ClosesAt: noon}
	for _, says := range []string{"yes", "no"} {
		var err error
		if c, err = c.Answer("mia", map[string][]string{"unsafe": {says}}, noon); err != nil || c.Unsafe != (says == "yes") {
			t.Errorf("%s: unsafe %t, %v", says, c.Unsafe, err)
		}
	}
}
