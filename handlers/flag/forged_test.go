package flag_test

import (
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
	unknown := p.router.Handle(t.Context(), bot.Event{Kind: bot.Click, ID: "ev_0", Platform: "paper", User: "mia", Action: "flag.follow:fl_nothing"})
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
		said := got.Errors[""]
		if got.Message != nil {
			said = got.Message.Plain()
		}
		if got.Form != nil || said == "" || !c.notAsked && said != unknown.Message.Plain() {
			t.Errorf("%s: form %v, %q", c.name, got.Form != nil, said)
		}
		if after := len(p.rowsWith(t, "")); after != before {
			t.Errorf("%s puts %d rows on file", c.name, after-before)
		}
	}
}
