package models_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"cairn/models"
)

var tenOClock = time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC)

func flash(state models.SessionState) models.Session {
	return models.Session{ID: "se_1", Host: "leo", CoHost: "ana", AskedBy: "mia", State: state, Places: 2, StartsAt: tenOClock, Minutes: 20}
}

func TestSessionsMoveByTheirRules(t *testing.T) {
	t.Parallel()
	start := func(by models.PersonID) func(models.Session) (models.Session, error) {
		return func(s models.Session) (models.Session, error) { return s.Start(by, tenOClock) }
	}
	end := func(by models.PersonID, came int) func(models.Session) (models.Session, error) {
		return func(s models.Session) (models.Session, error) { return s.End(by, came, tenOClock) }
	}
	cancel := func(by models.PersonID) func(models.Session) (models.Session, error) {
		return func(s models.Session) (models.Session, error) { return s.Cancel(by, tenOClock) }
	}
	take := func(by models.PersonID) func(models.Session) (models.Session, error) {
		return func(s models.Session) (models.Session, error) { return s.Take(by, tenOClock) }
	}
	for _, c := range []struct {
		name string
		from models.SessionState
		act  func(models.Session) (models.Session, error)
		to   models.SessionState
		why  string
	}{
		{"the host starts what is planned", models.SessionPlanned, start("leo"), models.SessionOpen, ""},
		{"the co-host starts it as well", models.SessionPlanned, start("ana"), models.SessionOpen, ""},
		{"a second start changes nothing", models.SessionOpen, start("leo"), models.SessionOpen, "meeting.started"},
		{"a participant does not start it", models.SessionPlanned, start("mia"), models.SessionPlanned, "meeting.not_host"},
		{"what was called off does not start", models.SessionCanceled, start("leo"), models.SessionCanceled, "meeting.canceled"},
		{"the host ends it when people came", models.SessionOpen, end("leo", 2), models.SessionHeld, ""},
		{"the host ends it when nobody came", models.SessionOpen, end("leo", 0), models.SessionMissed, ""},
		{"somebody else does not end it", models.SessionOpen, end("mia", 2), models.SessionOpen, "meeting.not_host"},
		{"what has not begun does not end", models.SessionPlanned, end("leo", 0), models.SessionPlanned, "meeting.not_started"},
		{"what is over does not end again", models.SessionHeld, end("leo", 1), models.SessionHeld, "meeting.over"},
		{"the host calls it off", models.SessionPlanned, cancel("leo"), models.SessionCanceled, ""},
		{"who asked takes the question back", models.SessionAsked, cancel("mia"), models.SessionCanceled, ""},
		{"a stranger does not call it off", models.SessionPlanned, cancel("gus"), models.SessionPlanned, "meeting.not_host"},
		{"what was held is not called off", models.SessionHeld, cancel("leo"), models.SessionHeld, "meeting.over"},
		{"the first mentor takes what was asked for", models.SessionAsked, take("gus"), models.SessionPlanned, ""},
		{"the second one is late", models.SessionPlanned, take("gus"), models.SessionPlanned, "meeting.taken"},
		{"nobody hosts their own question", models.SessionAsked, take("mia"), models.SessionAsked, "meeting.own_question"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, err := c.act(flash(c.from))
			if why := reason(err); got.State != c.to || why != c.why {
				t.Errorf("state %s, refused %q; want %s, %q", got.State, why, c.to, c.why)
			}
		})
	}
}

func TestAttendanceIsNotedByWhoLed(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		state models.SessionState
		by    models.PersonID
		after time.Duration // the end
		why   string
	}{
		"while it is under way":          {models.SessionOpen, "leo", 0, ""},
		"by the co-host":                 {models.SessionHeld, "ana", time.Hour, ""},
		"when nobody seemed to be there": {models.SessionMissed, "leo", time.Hour, ""},
		"up to a week later":             {models.SessionHeld, "leo", models.AttendanceFor - time.Second, ""},
		"not after a week":               {models.SessionHeld, "leo", models.AttendanceFor, "meeting.attendance_closed"},
		"not by who was there":           {models.SessionHeld, "mia", time.Hour, "meeting.not_host"},
		"not before it begins":           {models.SessionPlanned, "leo", 0, "meeting.not_started"},
		"not of what was called off":     {models.SessionCanceled, "leo", 0, "meeting.canceled"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := flash(c.state)
			s.EndedAt = tenOClock
			if why := reason(s.TakesAttendance(c.by, tenOClock.Add(c.after))); why != c.why {
				t.Errorf("refused %q, want %q", why, c.why)
			}
		})
	}
}

func reason(err error) string {
	if refused, ok := errors.AsType[models.Refused](err); ok {
		return refused.Why
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

func TestJoiningAndLeaving(t *testing.T) {
	t.Parallel()
	s := flash(models.SessionPlanned)
	if _, err := s.Join(models.Participant{}, "leo"); reason(err) != "meeting.you_host" {
		t.Errorf("the host joins: %v", err)
	}
	p, err := s.Join(models.Participant{}, "mia")
	if err != nil || p.State != models.Joining || p.Turn != 1 {
		t.Fatalf("%+v %v", p, err)
	}
	if _, err := s.Join(p, "mia"); reason(err) != "meeting.already_in" {
		t.Errorf("mia joins twice: %v", err)
	}
	p.Version = 1
	if p, err = s.Leave(p); err != nil || p.State != models.Out {
		t.Fatalf("%+v %v", p, err)
	}
	if _, err := s.Leave(p); reason(err) != "meeting.not_in" {
		t.Errorf("mia leaves twice: %v", err)
	}
	p.Version = 2
	if p, err = s.Join(p, "mia"); err != nil || p.Turn != 3 {
		t.Errorf("who comes back is at the end of the line: turn %d, %v", p.Turn, err)
	}
}

// Whatever people do, nobody is passed over, the places are never exceeded, and
// no place stays empty while somebody waits.
func TestPlacesGoByTheLine(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	for range 200 {
		s := flash(models.SessionPlanned)
		s.Places = random.IntN(6)
		var line []models.Participant
		for step := range 60 {
			who := models.PersonID(fmt.Sprint("p", random.IntN(12)))
			at := -1
			for i, p := range line {
				if p.Person == who {
					at = i
				}
			}
			switch {
			case at < 0:
				if p, err := s.Join(models.Participant{}, who); err == nil {
					line = append(line, p)
				}
			case random.IntN(2) == 0:
				if p, err := s.Leave(line[at]); err == nil {
					line[at] = p
				}
			default:
				if p, err := s.Join(line[at], who); err == nil {
					line = append(append(line[:at:at], line[at+1:]...), p)
				}
			}
			if random.IntN(3) == 0 {
				continue // the line is not looked at after every step
			}
			for _, changed := range s.Seat(line, tenOClock) {
				for i := range line {
					if line[i].ID == changed.ID {
						line[i] = changed
					}
				}
			}
			in, waiting := models.Count(line, models.In), models.Count(line, models.Waiting)
			if s.Places > 0 && (in > s.Places || waiting > 0 && in < s.Places) || models.Count(line, models.Joining) > 0 {
				t.Fatalf("seed %d, step %d: %d in and %d waiting on %d places", seed, step, in, waiting, s.Places)
			}
			if again := s.Seat(line, tenOClock); len(again) > 0 {
				t.Fatalf("seed %d: a second look changes %v", seed, again)
			}
		}
	}
}

func TestAttendance(t *testing.T) {
	t.Parallel()
	s := flash(models.SessionPlanned)
	if _, err := s.Attend(models.Participant{}, "mia"); reason(err) != "meeting.not_started" {
		t.Errorf("there before it began: %v", err)
	}
	s.State = models.SessionOpen
	p, err := s.Attend(models.Participant{}, "mia")
	if err != nil || p.State != models.Present {
		t.Errorf("%+v %v", p, err)
	}
	absent := models.Absentees([]models.Participant{p, {ID: "pt_2", State: models.In}, {ID: "pt_3", State: models.Waiting}})
	if len(absent) != 1 || absent[0].ID != "pt_2" || absent[0].State != models.Absent {
		t.Errorf("who had a place and did not come: %+v", absent)
	}
}

func TestWhatTheHostNotes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name        string
		was         models.Participant
		back, later models.ParticipantState // when it is taken back at once, or after the end; empty: it cannot be noted
	}{
		{"had a place", models.Participant{State: models.In}, models.In, models.Absent},
		{"gave the place up", models.Participant{State: models.Out}, models.Out, models.Out},
		{"waited for a place", models.Participant{State: models.Waiting}, models.Waiting, models.Waiting},
		{"had not come, it seemed", models.Participant{State: models.Absent}, models.Absent, models.Absent},
		{"has left the circle", models.Participant{State: models.Out, Part: models.LeftCircle}, "", ""},
		{"never answered", models.Participant{State: models.Invited}, "", ""},
		{"said so themselves", models.Participant{State: models.Present}, "", ""},
	} {
		if can := len(models.Unnoted([]models.Participant{c.was})) == 1; can != (c.back != "") {
			t.Errorf("who %s can be noted: %v", c.name, can)
		}
		if c.back == "" {
			continue
		}
		s := flash(models.SessionOpen)
		p := s.Note(c.was)
		if p.State != models.Present || len(models.Noted([]models.Participant{p})) != 1 {
			t.Errorf("who %s is noted: %+v", c.name, p)
		}
		if p, err := s.Attend(p, p.Person); err != nil || len(models.Noted([]models.Participant{p})) != 0 {
			t.Errorf("who %s says so too, and it can still be taken back: %+v %v", c.name, p, err)
		}
		p.Useful, p.Used = 4, "yes"
		if back := s.Unnote(p); back.State != c.back || back.Noted != "" || back.Useful != 0 || back.Used != "" {
			t.Errorf("who %s, taken back at once: %+v", c.name, back)
		}
		if back := flash(models.SessionHeld).Unnote(p); back.State != c.later {
			t.Errorf("who %s, taken back after the end: %+v", c.name, back)
		}
	}
}

func TestInvitingAGuest(t *testing.T) {
	t.Parallel()
	guest := func(state models.ParticipantState) models.Participant {
		return models.Participant{ID: "pt_g", Person: "gus", State: state, Part: models.Guest}
	}
	for _, c := range []struct {
		name string
		in   models.SessionState
		p    models.Participant
		who  models.PersonID
		line []models.Participant
		why  string
	}{
		{"somebody new", models.SessionPlanned, models.Participant{}, "dee", nil, ""},
		{"one who said no before", models.SessionPlanned, guest(models.Out), "gus", []models.Participant{guest(models.Out)}, ""},
		{"beside another guest", models.SessionPlanned, models.Participant{}, "dee", []models.Participant{guest(models.In)}, ""},
		{"beside two others, one of whom has not answered", models.SessionPlanned, models.Participant{}, "dee", []models.Participant{guest(models.In), guest(models.Invited)}, "circle.why_guests_full"},
		{"twice", models.SessionPlanned, guest(models.Invited), "gus", []models.Participant{guest(models.Invited)}, "circle.why_guest_in"},
		{"a member", models.SessionPlanned, models.Participant{State: models.In}, "mia", nil, "circle.why_guest_in"},
		{"who leads", models.SessionPlanned, models.Participant{}, "leo", nil, "circle.why_guest_in"},
		{"when it has begun", models.SessionOpen, models.Participant{}, "dee", nil, "meeting.started"},
		{"when it is over", models.SessionHeld, models.Participant{}, "dee", nil, "meeting.over"},
	} {
		p, err := flash(c.in).Invite(c.p, c.who, c.line, 2)
		why := reason(err)
		if invalid, ok := errors.AsType[models.Invalid](err); ok {
			why = invalid.Why
		}
		if why != c.why || err == nil && (p.State != models.Invited || p.Part != models.Guest || p.Coming()) {
			t.Errorf("%s: %+v, %q; want %q", c.name, p, why, c.why)
		}
	}
}

func TestTimesOfDay(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"14:30": "14:30", "2:30 PM": "14:30", "2pm": "14:00", "9": "09:00", "9:05": "09:05", " 12:00 a.m. ": "00:00", "16h30": "16:30",
		"25:00": "no", "": "no", "soon": "no", "-1": "no", "12:60": "no",
	} {
		got := "no"
		if timeOfDay, ok := models.Clock(text); ok {
			got = time.Time{}.Add(timeOfDay).Format("15:04")
		}
		if got != want {
			t.Errorf("%q is read as %s, not %s", text, got, want)
		}
	}
}

func TestWhatIsTypedAsATopicStaysOnOneLine(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("á", models.LongestTopic+5)
	for text, want := range map[string]string{
		" Missed \n doses\t": "Missed doses", long: long[:2*models.LongestTopic], "": "",
	} {
		if got := models.Topic(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
