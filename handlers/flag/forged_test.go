package flag_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestNobodyElseFindsOutAboutAConcern: a button is only a name, and a name can be made
// up. Whoever presses one that was never shown to them reads the same as for a concern
// that is not there, and nothing is put on file.
func TestNobodyElseFindsOutAboutAConcern(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	p := program(t, at)
	// Carla raised two about Mia, who was told of one. About Sam there is one without a name.
	for id, f := range map[models.FlagID]models.Flag{
		"fl_named":   {Person: "p_mia", Reporter: "p_carla"},
		"fl_told":    {Person: "p_mia", Reporter: "p_carla", ToldAt: at, Told: "SECRET"},
		"fl_unnamed": {Person: "p_sam", Anonymous: true, Receipt: models.ReceiptOf("a-code")},
	} {
		f.ID, f.Severity, f.Facts, f.State, f.RaisedAt = id, 3, "SECRET", models.FlagOpen, at
		c := models.Bring("flag", string(id), f.Person, "", "", models.Ladder{}, at)
		f.Case = c.ID
		must(t, p.store.Commit(t.Context(), models.Commit{At: at, Action: "test.save", Save: []models.Noun{&f, &c}}))
	}
	said := func(a bot.Answer) string {
		if a.Message != nil {
			return a.Message.Plain()
		}
		return a.Errors[""]
	}
	unknown := map[bot.Kind]string{ // what is said of one that never was
		bot.Click:  said(p.router.Handle(t.Context(), bot.Event{Kind: bot.Click, ID: "ev_0", Platform: "paper", User: "mia", Action: "flag.follow:fl_nothing"})),
		bot.Submit: said(p.router.Handle(t.Context(), bot.Event{Kind: bot.Submit, ID: "ev_1", Platform: "paper", User: "mia", Action: "flag.replied:fl_nothing", Values: map[string][]string{"text": {"words"}}})),
	}
	for _, c := range []struct {
		name, user string
		kind       bot.Kind
		action     bot.Action
		value      string
		notAsked   bool // reads that it is not theirs: they have been told that there is one
	}{
		{"where somebody else's stands", "mia", bot.Click, "flag.follow:fl_named", "", false},
		{"where one without a name stands, by its id", "carla", bot.Click, "flag.follow:fl_unnamed", "", false},
		{"writing as the reporter", "mia", bot.Click, "flag.follow:fl_named/write", "", false},
		{"sending as the reporter", "mia", bot.Submit, "flag.replied:fl_named", "", false},
		{"sending as the reporter without a name", "sam", bot.Submit, "flag.replied:fl_unnamed", "", false},
		{"sending with a wrong code", "sam", bot.Submit, "flag.replied:b-code", "", false},
		{"answering before they were told", "mia", bot.Click, "flag.answer:fl_named", "", false},
		{"sending an answer before they were told", "mia", bot.Submit, "flag.answered:fl_named", "", false},
		{"answering for the person it is about", "sam", bot.Click, "flag.answer:fl_told", "", false},
		{"sending an answer for them", "carla", bot.Submit, "flag.answered:fl_told", "", false},
		{"what happened, without the office", "carla", bot.Click, "flag.timeline", "fl_named", false},
		{"what happened to one about oneself", "sam", bot.Click, "flag.timeline", "fl_unnamed", false},
		{"reading it to decide", "sam", bot.Click, "flag.decide:fl_unnamed", "", true},
		{"deciding", "mia", bot.Submit, "flag.acted:fl_named", "", true},
	} {
		before := len(p.rowsWith(t, "")) // every row there is
		got := p.router.Handle(t.Context(), bot.Event{
			Kind: c.kind, ID: "ev " + c.name, Platform: "paper", User: c.user, Action: c.action, Value: c.value,
			Values: map[string][]string{"text": {"words"}, "next": {"note"}, "note": {"words"}},
		})
		if answer := said(got); got.Form != nil || answer == "" || !c.notAsked && answer != unknown[c.kind] {
			t.Errorf("%s: form %v, %q", c.name, got.Form != nil, answer)
		}
		if after := len(p.rowsWith(t, "")); after != before {
			t.Errorf("%s puts %d rows on file", c.name, after-before)
		}
	}
}

// TestWhoHasAConcernStepsOutOfIt with the button of a notice that has not changed yet
// where they are: the others, who read that somebody looks after it, are asked again.
func TestWhoHasAConcernStepsOutOfIt(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 3, 2, 16, 0, 0, 0, time.UTC)
	p := program(t, at.Add(-time.Hour))
	p.now = at
	act := func(user string, e bot.Event) {
		t.Helper()
		e.ID, e.Platform, e.User = user+" "+string(e.Action), "paper", user
		if a := p.router.Handle(t.Context(), e); len(a.Errors) > 0 || a.Message != nil {
			t.Fatalf("%s: %v %v", e.ID, a.Errors, a.Message)
		}
	}
	newest := func(person models.PersonID) string {
		p.now = p.now.Add(time.Minute)
		timers, err := p.store.ClaimTimers(t.Context(), p.now, time.Minute, 10)
		must(t, errors.Join(append(p.router.Fire(t.Context(), timers), err)...))
		db, err := sql.Open("sqlite", p.file)
		must(t, err)
		defer func() { _ = db.Close() }()
		said := column(t, db, "SELECT CAST(body AS TEXT) FROM deliveries WHERE kind = 'message' AND state <> 'canceled' AND person = '"+string(person)+"' ORDER BY id")
		return said[len(said)-1]
	}
	act("mia", bot.Event{Kind: bot.Submit, Action: "flag.save:command", Values: map[string][]string{
		"severity": {"3"}, "facts": {"The second check is left out."}, "name": {"no"},
	}})
	p.now = at.Add(time.Hour) // when one without a name goes out
	if got := newest("p_carla"); !strings.Contains(got, "escalation.acknowledge:") {
		t.Fatalf("Carla is not asked: %s", got)
	}
	_, id, _ := strings.Cut(newest("p_carla"), "escalation.acknowledge:")
	id, _, _ = strings.Cut(id, `"`)
	act("sam", bot.Event{Kind: bot.Click, Action: bot.Action("escalation.acknowledge:" + id)})
	if got := newest("p_carla"); strings.Contains(got, "escalation.acknowledge:") || !strings.Contains(got, "sam") {
		t.Errorf("Carla reads, while Sam has it: %s", got)
	}
	act("sam", bot.Event{Kind: bot.Click, Action: bot.Action("escalation.recuse:" + id)})
	if got := newest("p_carla"); !strings.Contains(got, "escalation.acknowledge:") || strings.Contains(got, "sam") {
		t.Errorf("Carla reads, after Sam stepped out: %s", got)
	}
	if got := newest("p_sam"); strings.Contains(got, "escalation.") {
		t.Errorf("Sam still has buttons: %s", got)
	}
}
