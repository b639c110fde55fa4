package meeting_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// listings takes the listings out of the queue that may go by now.
func (p *program) listings() int {
	p.tb.Helper()
	due, err := p.store.ClaimDeliveries(p.tb.Context(), p.now(), time.Minute, 500, models.AllLanes, models.EditMethod)
	p.must(err)
	n := 0
	var settled []models.Settled
	for _, d := range due {
		if d.Kind == models.ListMeeting {
			n++
		}
		settled = append(settled, models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: p.now().Add(-time.Minute)})
	}
	if len(due) > 0 {
		p.must(p.store.SettleDeliveries(p.tb.Context(), settled))
	}
	return n
}

func (p *program) submit(user, action string, values map[string][]string) {
	p.tb.Helper()
	a := p.router.Handle(p.tb.Context(), bot.Event{
		Kind: bot.Submit, ID: "submit " + action, Platform: "paper", User: user, Channel: "C1", Action: bot.Action(action), Values: values,
	})
	if len(a.Errors) > 0 || a.Message != nil {
		p.tb.Fatalf("%s: %v %v", action, a.Errors, a.Message)
	}
}

// hosted is the one session that leo leads.
func (p *program) hosted() models.Session {
	p.tb.Helper()
	all, err := p.store.LiveSessionsOf(p.tb.Context(), "pe_leo")
	p.must(err)
	if len(all) != 1 {
		p.tb.Fatalf("%d sessions, want one", len(all))
	}
	return all[0]
}

// What everybody may know of a session, through its life.
func TestAPlannedSessionIsListedMovedAndTakenOff(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.crowd(1)
	p.submit("leo", "talk.save:C1", map[string][]string{"topic": {"*Leo* and @here"}, "day": {"2027-01-07"}, "time": {"9 AM"}})
	if n := p.listings(); n != 1 {
		t.Fatalf("announced: %d listings, want one", n)
	}
	s := p.hosted()
	key := "meeting:" + string(s.ID)
	m, card, err := p.router.Meeting(t.Context(), key)
	p.must(err)
	if m.Title != "Live questions: *Leo* and @here" || !m.Starts.Equal(s.StartsAt) || m.Ends.Sub(m.Starts) != 45*time.Minute || m.Off || m.Begun || card != key+":card" {
		t.Errorf("listed as %+v below %s", m, card)
	}
	if strings.Contains(m.About, "leo") {
		t.Errorf("it names somebody: %s", m.About)
	}

	p.submit("leo", "meeting.moved:"+string(s.ID), map[string][]string{"day": {"2027-01-08"}, "time": {"11:00"}})
	m, _, err = p.router.Meeting(t.Context(), key)
	p.must(err)
	if n := p.listings(); n != 1 || m.Starts.Sub(s.StartsAt) != 26*time.Hour {
		t.Errorf("moved: %d listings, it is %s", n, m.Starts)
	}

	p.turn(3*24*time.Hour + time.Hour)
	p.click("leo", "meeting.start:"+string(s.ID))
	if m, _, err = p.router.Meeting(t.Context(), key); err != nil || !m.Begun || m.Off || p.listings() != 1 {
		t.Errorf("begun: %+v %v", m, err)
	}
	p.click("leo", "meeting.end:"+string(s.ID))
	if m, _, err = p.router.Meeting(t.Context(), key); err != nil || !m.Off || p.listings() != 1 {
		t.Errorf("over: %+v %v", m, err)
	}
}

func TestWhatIsListedAndWhatIsNot(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		session func(*models.Session)
		then    func(*program)
		off     bool
	}{
		{"planned in a channel", func(*models.Session) {}, nil, false},
		{"called off", func(*models.Session) {}, func(p *program) { p.click("leo", "meeting.cancel:se_1") }, true},
		{"its channel is closed: it goes on in private", func(*models.Session) {}, func(p *program) {
			p.router.Handle(p.tb.Context(), bot.Event{Kind: bot.ChannelOff, ID: "off", Platform: "paper", Channel: "C1"})
		}, true},
		{"the meeting of a circle", func(s *models.Session) { s.Circle = "ci_1" }, nil, true},
		{"of a pair", func(s *models.Session) { s.Mentorship = "ms_1" }, nil, true},
		{"announced nowhere", func(s *models.Session) { s.Channel = "" }, nil, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.crowd(1)
			s := models.Session{
				ID: "se_1", Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned,
				StartsAt: began.Add(time.Hour), Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
			}
			c.session(&s)
			p.save(&s)
			if c.then != nil {
				c.then(p)
				if p.listings() != 1 {
					t.Error("the list is not told")
				}
			}
			m, _, err := p.router.Meeting(t.Context(), "meeting:se_1")
			p.must(err)
			if m.Off != c.off {
				t.Errorf("listed: %v, want %v", !m.Off, !c.off)
			}
		})
	}
}

// People who come and go change the card and nothing on the list, and what
// begins soon is only on its card.
func TestTheListIsNotToldOfEveryChange(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.crowd(3)
	p.submit("leo", "flash.save:C1", map[string][]string{"topic": {"Missed doses"}, "when": {"now"}, "minutes": {"20"}, "places": {"3"}, "place": {"thread"}, "who": {"all"}})
	s := p.hosted()
	for _, who := range []string{"mentee0", "mentee1", "mentee2"} {
		p.click(who, "meeting.join:"+string(s.ID))
		p.settle()
		p.turn(2 * time.Second)
	}
	if n := p.listings(); n != 0 {
		t.Errorf("%d listings of a session that begins at %s, now is %s", n, s.StartsAt, p.now())
	}
	line, err := p.store.Participants(t.Context(), s.ID)
	p.must(err)
	if !slices.ContainsFunc(line, func(p models.Participant) bool { return p.State == models.In }) {
		t.Error("nobody joined, so nothing was shown")
	}
}
