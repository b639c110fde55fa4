package circle_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/models/store"
)

// A room that others can read now is left once, whatever else is told of it, and
// what stands there says no more than that. A card that is lost is not shown
// anywhere else.
func TestARoomIsLeftOnce(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := planned(t, began)
	must(t, st.PutRoom(t.Context(), "paper", "", "circle:ci_1", "CROOM"))
	must(t, st.PutRoom(t.Context(), "paper", "", "meeting:se_9", "COTHER"))
	for i, e := range []bot.Event{
		{Kind: bot.Shared, Channel: "COTHER"},
		{Kind: bot.Shared, Channel: "CNONE"},
		{Kind: bot.Shared, Channel: "CROOM"},
		{Kind: bot.Removed, Channel: "CROOM"},
		{Kind: bot.ChannelOff, Channel: "CROOM"},
		{Kind: bot.Removed, Channel: "C1"},
		{Kind: bot.ChannelOff, Channel: "C1"},
	} {
		e.ID, e.Platform, e.User = fmt.Sprint("ev", i), "paper", "U0NOBODY"
		router.Handle(t.Context(), e)
	}
	c, err := st.Circle(t.Context(), "ci_1")
	must(t, err)
	s, err := st.Session(t.Context(), "se_1")
	must(t, err)
	if c.Moves != 1 || !c.Unlisted || s.Room != c.Room() || s.Place != models.PlaceThread {
		t.Errorf("the circle has moved %d times, is unlisted: %t, and meets in %s of %s", c.Moves, c.Unlisted, s.Place, s.Room)
	}
	said := queued(t, st, began.Add(time.Hour))
	for where, want := range map[string]string{
		"CROOM":         "This session continues in another place",
		"circle:ci_1:2": "First crisis calls continues here",
		"pe_mentee0":    "A new one is open, and you are in it",
		"pe_leo":        "People outside the organization can read the channel now. It was the room of First crisis calls",
	} {
		if !strings.Contains(said[where], want) {
			t.Errorf("%s reads %q, not %q", where, said[where], want)
		}
	}
	if !strings.Contains(said["pe_leo"], "First crisis calls was announced there") || strings.Count(said["pe_leo"], "It was the room") != 1 {
		t.Errorf("the host reads %q", said["pe_leo"])
	}
	if said["meeting:lobby"]+said["C1"] != "" {
		t.Errorf("the card is shown elsewhere: %q", said)
	}
}

// TestARoomIsFoundUnderItsNewID: a private channel that is shared with another
// organization gets another id first. What is known of it goes along, or nobody would
// notice that others can read it.
func TestARoomIsFoundUnderItsNewID(t *testing.T) {
	t.Parallel()
	began := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	st, router := planned(t, began)
	must(t, st.PutRoom(t.Context(), "paper", "", "circle:ci_1", "GROOM"))
	for i, e := range []bot.Event{
		{Kind: bot.Moved, Channel: "GROOM", Text: "CROOM"},
		{Kind: bot.Moved, Channel: "C1", Text: "C2"},
		{Kind: bot.Shared, Channel: "CROOM"},
		{Kind: bot.Shared, Channel: "C2"},
	} {
		e.ID, e.Platform, e.User = fmt.Sprint("ev", i), "paper", "U0NOBODY"
		router.Handle(t.Context(), e)
	}
	c, err := st.Circle(t.Context(), "ci_1")
	must(t, err)
	if c.Moves != 1 || !c.Unlisted || c.Channel != "C2" {
		t.Errorf("the circle has moved %d times, is announced in %s, unlisted: %t", c.Moves, c.Channel, c.Unlisted)
	}
	said := queued(t, st, began.Add(time.Hour))
	for where, want := range map[string]string{
		"CROOM": "This session continues in another place", "C2": "not looking for members here anymore",
		"circle:ci_1:2": "First crisis calls continues here",
	} {
		if !strings.Contains(said[where], want) {
			t.Errorf("%s reads %q, not %q", where, said[where], want)
		}
	}
}

// queued is what waits to be sent, by person or place.
func queued(t *testing.T, st *store.Store, now time.Time) map[string]string {
	t.Helper()
	said := map[string]string{}
	for _, method := range []models.Method{models.SendMethod, models.EditMethod} {
		for {
			due, err := st.ClaimDeliveries(t.Context(), now, time.Minute, 100, models.AllLanes, method)
			must(t, err)
			if len(due) == 0 {
				break
			}
			var settled []models.Settled
			for _, d := range due {
				var m bot.Message
				must(t, json.Unmarshal(d.Body, &m))
				said[string(d.Person)+d.Channel+d.Room] += m.Plain() + "\n"
				settled = append(settled, models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: now.Add(-time.Minute), RefMessage: d.Key})
			}
			must(t, st.SettleDeliveries(t.Context(), settled))
		}
	}
	return said
}

// TestNoAgendaForAMeetingWhoseTimeHasPassed: after an outage it comes with the word that
// the meeting did not begin.
func TestNoAgendaForAMeetingWhoseTimeHasPassed(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		early time.Duration // of the timer, before the meeting
		posts bool
	}{
		"a day before":        {24 * time.Hour, true},
		"once it should meet": {0, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			now := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
			st, router := planned(t, now)
			s, err := st.Session(t.Context(), "se_1")
			must(t, err)
			s.StartsAt = now.Add(c.early)
			must(t, st.Commit(t.Context(), models.Commit{
				At: now, Action: "test.save", Save: []models.Noun{&s}, Timers: []models.Timer{models.At(now, "circle.agenda:se_1")},
			}))
			due, err := st.ClaimTimers(t.Context(), now, time.Minute, 10)
			must(t, errors.Join(append(router.Fire(t.Context(), due), err)...))
			_, err = st.DeliveryByKey(t.Context(), "circle:ci_1:agenda:se_1")
			if posts := err == nil; posts != c.posts {
				t.Errorf("an agenda is posted: %t", posts)
			}
		})
	}
}
