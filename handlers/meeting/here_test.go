package meeting_test

import (
	"strings"
	"testing"
	"time"

	"cairn/models"
)

// TestWhoSaysThatTheyAreThere: the button stands where everybody in the channel sees it,
// so it asks what Join asks.
func TestWhoSaysThatTheyAreThere(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		whom  models.Role
		user  string
		says  []string // to one tap after the other
		there int
	}{
		"a mentee in a session for mentees":             {models.MenteeRole, "mentee0", []string{"It is noted that you are at"}, 1},
		"a mentee in a session for mentors":             {models.MentorRole, "mentee0", []string{"This session is for mentors"}, 0},
		"somebody who was there when all places filled": {"", "mentee0", []string{"It is noted that you are at", "already done"}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.crowd(1)
			p.save(&models.Session{
				ID: "se_1", Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionOpen, Places: 1, For: c.whom,
				StartsAt: began, OpenedAt: began, Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
			})
			for _, want := range c.says {
				if a := p.click(c.user, "meeting.here:se_1"); a.Message == nil || !strings.Contains(a.Message.Plain(), want) {
					t.Errorf("answered %+v, not %q", a.Message, want)
				}
			}
			line, err := p.store.Participants(t.Context(), "se_1")
			p.must(err)
			if n := models.Count(line, models.Present); n != c.there {
				t.Errorf("%d are there, not %d", n, c.there)
			}
		})
	}
}

// TestNobodyIsRemindedOfWhatIsPast: after an outage, what was to be said around a
// session comes all at once. Only that it did not begin, or is over, is still true.
func TestNobodyIsRemindedOfWhatIsPast(t *testing.T) {
	t.Parallel()
	planned := models.Session{
		ID: "se_1", Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned, StartsAt: began.Add(time.Hour),
		Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
	}
	open := planned
	open.State, open.OpenedAt = models.SessionOpen, planned.StartsAt
	for name, c := range map[string]struct {
		session models.Session
		timer   string
		late    time.Duration // after the start
		said    int
	}{
		"the reminder, in time":             {planned, "meeting.remind", -10 * time.Minute, 2},
		"the reminder, once nobody began":   {planned, "meeting.remind", time.Hour, 0},
		"the question to the host, in time": {planned, "meeting.due", 5 * time.Minute, 1},
		"the question, once nobody began":   {planned, "meeting.due", time.Hour, 0},
		"five minutes are left":             {open, "meeting.five", 15 * time.Minute, 1},
		"five minutes, once the time is up": {open, "meeting.five", 20 * time.Minute, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.crowd(1)
			s := c.session
			p.save(&s, &models.Participant{ID: "pt_0", Session: "se_1", Person: "pe_mentee0", State: models.In, Turn: 1})
			p.turn(time.Hour + c.late)
			p.must(p.store.Commit(t.Context(), models.Commit{At: p.now(), Action: "test.timer", Timers: []models.Timer{models.At(began, c.timer+":se_1")}}))
			if fired := p.tick(t.Context()); fired != 1 {
				t.Fatalf("%d timers are due", fired)
			}
			if said := p.deliver(); len(said) != c.said {
				t.Errorf("%d messages: %+v", len(said), said)
			}
		})
	}
}
