package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
	"cairn/models"
)

// submission is a check-in's form as Slack sends it, from a window of its own.
func submission(user, window string, c models.CheckInID, answers map[string]string) map[string]any {
	values, blocks := map[string]any{}, []any{}
	for key, v := range answers {
		field := map[string]any{"type": "static_select", "selected_option": map[string]any{"value": v}}
		if key == "tried" {
			field = map[string]any{"type": "plain_text_input", "value": v}
		}
		values[key] = map[string]any{key: field}
		blocks = append(blocks, map[string]any{"type": "input", "block_id": key, "element": map[string]any{"type": field["type"]}})
	}
	return map[string]any{
		"type": "view_submission", "team": map[string]any{"id": sandbox.TeamID}, "user": map[string]any{"id": user, "team_id": sandbox.TeamID},
		"view": map[string]any{"id": window, "hash": "1.a", "callback_id": "checkin.save", "private_metadata": "checkin.save:" + string(c), "blocks": blocks, "state": map[string]any{"values": values}},
	}
}

// TestACheckInIsKeptOnceHoweverItsFormComes: sent twice, from two windows, by
// somebody else, for a pair that rests and when its time is over. Each is
// answered, one check-in is kept, and of what was answered nothing is lost.
func TestACheckInIsKeptOnceHoweverItsFormComes(t *testing.T) {
	t.Parallel()
	w := newWire(t).(*wire)
	w.Turn(time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC))
	w.must(w.Import(staffCSV, []storytest.Fact{{Who: "leo@example.org", With: "mia@example.org", Mentors: "crisis_documentation"}}))
	w.Turn(time.Date(2027, 1, 18, 18, 0, 0, 0, time.UTC))
	w.Settle()
	mia, err := w.app.store.PersonByEmail(t.Context(), "mia@example.org")
	w.must(err)
	kept := func() models.CheckIn {
		all, err := w.app.store.CheckInsOf(t.Context(), mia.ID, 10)
		w.must(err)
		if len(all) != 1 {
			t.Fatalf("%d check-ins are kept: %+v", len(all), all)
		}
		return all[0]
	}
	id := kept().ID
	pair, err := w.app.store.Mentorship(t.Context(), kept().Mentorship)
	w.must(err)
	rest := func(state models.MentorshipState) func() {
		return func() {
			pair.State, pair.PausedTill = state, w.clock.Now().AddDate(0, 0, 20)
			w.must(w.app.store.Commit(t.Context(), models.Commit{At: w.clock.Now(), Action: "test.pause", Save: []models.Noun{&pair}}))
		}
	}
	at := "" // when the form was opened, as it says itself
	opened := func(as string) func() { return func() { at = "/" + as } }
	reopened := func() { at = "/" + fmt.Sprint(kept().AnsweredAt.UnixMicro()) }
	first := map[string]string{"progress": "3", "tried": "CANARY one note", "support": "4", "unsafe": "no"}
	bare := map[string]string{"progress": "5", "support": "4", "unsafe": "no"}
	second := map[string]string{"progress": "4", "tried": "CANARY two notes", "support": "4", "unsafe": "no"}
	for _, c := range []struct {
		name         string
		before       func()
		user, window string
		answers      map[string]string
		says         string // empty: it was taken
		progress     string // on file afterwards
		changes      bool
	}{
		{"the first time", nil, "U0MIA", "V1", first, "", "3", true},
		{"the same form once more", nil, "U0MIA", "V1", first, "", "3", false},
		{"from a second window, corrected", nil, "U0MIA", "V2", second, "", "4", true},
		{"from a window that stood open since before all that, without what was typed", opened("0"), "U0MIA", "V7", bare, "", "5", true},
		{"from a window that was opened now, corrected", reopened, "U0MIA", "V8", second, "", "4", true},
		{"by somebody else", nil, "U0LEO", "V3", first, "This check-in belongs to someone else.", "4", false},
		{"by somebody who is not in the program", nil, "U0EVE", "V3", first, "You are not in the mentoring program yet", "4", false},
		{"while the pair rests", rest(models.MentorshipPaused), "U0MIA", "V4", first, "This mentorship is on pause until February 7, 2027", "4", false},
		{"when the pair goes on", rest(models.MentorshipActive), "U0MIA", "V4", first, "", "3", true},
		{"when its time is over", func() { w.Turn(time.Date(2027, 1, 27, 18, 0, 0, 0, time.UTC)); w.Settle() }, "U0MIA", "V5", second, "The time for this check-in is over.", "3", true},
		{"once more when its time is over", nil, "U0MIA", "V5", second, "The time for this check-in is over.", "3", false},
		{"of a check-in that there never was", nil, "U0MIA", "V6", nil, "I cannot find that anymore.", "3", false},
	} {
		if c.before != nil {
			c.before()
		}
		was, form := kept().Version, submission(c.user, c.window, id+models.CheckInID(at), c.answers)
		if c.answers == nil {
			form = submission(c.user, c.window, "ck_none", first)
		}
		answer, err := w.workspace.Deliver("interactive", form)
		w.must(err)
		if c.says == "" && strings.Contains(string(answer), "errors") || !strings.Contains(string(answer), c.says) {
			t.Errorf("%s: answered %s, want %q", c.name, answer, c.says)
		}
		if now := kept(); fmt.Sprint(now.Answers["progress"]) != "["+c.progress+"]" || len(now.Answers["tried"]) != 1 || c.before == nil && (now.Version > was) != c.changes {
			t.Errorf("%s: on file is %v in version %d after %d", c.name, now.Answers, now.Version, was)
		}
	}
	if err := w.Verify(); err != nil {
		t.Error(err)
	}
	hasNot(t, w.log.String(), secrets...)
}
