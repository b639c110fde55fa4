package models_test

import (
	"reflect"
	"testing"
	"time"

	"cairn/models"
)

// TestWhatComesTooLateOrFromSomebodyElse: a button may be pressed by whoever sees it, and
// long after it was shown. Every rule refuses by itself what its handler asks as well, and
// leaves the thing as it was.
func TestWhatComesTooLateOrFromSomebodyElse(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 3, 2, 15, 0, 0, 0, time.UTC)
	pair := models.Mentorship{ID: "ms_1", Mentee: "mia", Mentor: "leo", State: models.MentorshipActive, MenteeSign: now}
	over := pair
	over.State = models.MentorshipEnded
	task := models.Action{Task: "Read it", Owner: "mia", Due: "2027-03-09"}
	ask := models.Ask{Owner: "leo", Mentee: "mia", State: models.AskOpen}
	question := models.Question{Asker: "mia", Offered: []models.PersonID{"leo"}, State: models.QuestionOpen}
	offer := models.Proposal{Mentee: "mia", Mentor: "leo", State: models.ProposalReleased, MenteeSays: models.Accepts}
	session := models.Session{Host: "leo", State: models.SessionPlanned, StartsAt: now.Add(time.Hour)}
	in := func(state models.SessionState) models.Session { s := session; s.State = state; return s }
	circle := models.Circle{Host: "leo", State: models.CircleEnded}
	motion := models.Motion{By: "sam", State: models.MotionSigned}
	sheet := models.Sheet{MenteeAt: now}
	left := models.CircleMember{State: models.Out}

	late, others := models.NotReady, models.NotAllowed
	lacks := func(field, why string) error { return models.Invalid{Field: field, Why: why} }
	tried := func(before any) func(after any, err error) error { // and that it is as it was
		return func(after any, err error) error {
			if !reflect.DeepEqual(before, after) {
				t.Errorf("%T changed although %v", before, err)
			}
			return err
		}
	}
	for _, c := range []struct {
		name      string
		got, want error
	}{
		{"a task without words", models.Action{Owner: "mia", Due: task.Due}.Check(pair, "2027-03-02"), lacks("action", "session.why_action")},
		{"a task of somebody outside the pair", models.Action{Task: "x", Owner: "sam", Due: task.Due}.Check(pair, "2027-03-02"), lacks("owner", "session.why_owner")},
		{"a task for yesterday", task.Check(pair, "2027-03-10"), lacks("by", "session.why_by")},
		{"a task for no day", models.Action{Task: "x", Owner: "mia"}.Check(pair, "2027-03-02"), lacks("by", "session.why_by")},
		{"a task that is whole", task.Check(pair, "2027-03-09"), nil},
		{"a task done by somebody else", second(task.Do(pair, "sam", now)), others("session.not_yours")},
		{"a task done twice", second(models.Action{DoneAt: now}.Do(pair, "leo", now)), models.ErrDuplicate},
		{"feedback of nothing", tried(ask)(ask.Reply("leo", false, " ", now)), lacks("answer", "feedback.why_answer")},
		{"feedback by somebody else", tried(ask)(ask.Reply("sam", true, "Good.", now)), others("feedback.not_yours")},
		{"an answer of nothing", tried(question)(question.Reply("leo", false, " ", now)), lacks("answer", "question.why_answer")},
		{"a yes taken back by somebody else", tried(offer)(offer.TakeBack("sam")), others("matching.not_yours")},
		{"a yes taken back that was not given", tried(offer)(offer.TakeBack("leo")), late("matching.closed")},
		{"an agreement signed by somebody else", tried(pair)(pair.Sign("sam", now)), others("matching.not_yours")},
		{"an agreement signed after the end", tried(over)(over.Sign("leo", now)), late("matching.over")},
		{"an agreement signed twice", tried(pair)(pair.Sign("mia", now)), models.ErrDuplicate},
		{"a pair ended twice", tried(over)(over.End("moved", now)), models.ErrDuplicate},
		{"a sheet accepted by somebody else", tried(sheet)(sheet.Accept(pair, "sam", now)), others("goal.not_yours")},
		{"a sheet accepted twice", tried(sheet)(sheet.Accept(pair, "mia", now)), models.ErrDuplicate},
		{"a sheet changed by somebody else", tried(sheet)(sheet.Retarget(pair, "sam", nil, "", now)), others("goal.not_yours")},
		{"a motion refused twice", tried(motion)(motion.Refuse(models.Ground{}, "cleo", "not seen often enough", now)), late("gate.motion_over")},
		{"a motion withdrawn once signed", tried(motion)(motion.Withdraw("sam", now)), late("gate.motion_over")},
		{"a circle joined after its end", tried(left)(circle.Add(left, nil, "mia", now)), late("meeting.circle_over")},
		{"a circle left by one who is not in it", tried(left)(left.Remove(now)), late("meeting.not_member")},
		{"a session moved by somebody else", tried(session)(session.Move("mia", now.Add(time.Hour), now)), others("meeting.not_host")},
		{"a session moved while it runs", tried(in(models.SessionOpen))(in(models.SessionOpen).Move("leo", now.Add(time.Hour), now)), late("meeting.started")},
		{"a session moved once it is canceled", tried(in(models.SessionCanceled))(in(models.SessionCanceled).Move("leo", now.Add(time.Hour), now)), late("meeting.canceled")},
		{"a session moved into the past", tried(session)(session.Move("leo", now, now)), lacks("time", "meeting.why_past")},
		{"a session left once it is over", second(in(models.SessionHeld).Leave(models.Participant{State: models.In})), late("meeting.over")},
		{"a session left before it has a host", second(in(models.SessionAsked).Leave(models.Participant{State: models.In})), late("meeting.no_host")},
		{"a session attended once it is over", second(in(models.SessionHeld).Attend(models.Participant{}, "mia")), late("meeting.over")},
		{"a session attended twice", second(in(models.SessionOpen).Attend(models.Participant{State: models.Present}, "mia")), models.ErrDuplicate},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
	if back, err := offer.TakeBack("mia"); err != nil || back.MenteeSays != models.Unanswered || back.MentorSays != offer.MentorSays {
		t.Errorf("a mentee takes her yes back: %+v, %v", back, err)
	}
}

func second[T any](_ T, err error) error { return err }
