package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestHomeOpensTheObjectiveSheet: home names it in one line, and its button shows
// all of it, ready to be accepted, to the pair alone.
func TestHomeOpensTheObjectiveSheet(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), State: models.MentorshipActive, StartedAt: now},
		&models.Sheet{ID: "sh_1", Mentorship: "ms_1", Mentee: p.id("mia"), StartsOn: "2027-01-04", EndsOn: "2027-04-04", Dates: []models.Date{"2027-01-06"}, Lines: []models.SheetLine{
			{Competency: "safety", Baseline: 3, Target: 4, Evidence: []models.EvidenceType{models.Observation}},
		}},
	)
	if home := p.says("UMIA", ""); !strings.Contains(home, "[Open the sheet]") || strings.Contains(home, "from level 3 to 4") {
		t.Errorf("Mia's home reads %q", home)
	}
	open := bot.Event{Kind: bot.Click, Action: "goal.open_sheet:sh_1"}
	for user, want := range map[string]bool{"UMIA": true, "ULEO": true, "URITA": false} {
		open.User = user
		said := strings.Join(sentences(p.does(open)), "\n")
		if strings.Contains(said, "3") != want || strings.Contains(said, "[A") != want {
			t.Errorf("%s reads %q", user, said)
		}
	}
}

// TestNobodyAcceptsASheetThatTheyHaveNotRead: a button that was shown before the sheet
// aimed at something else accepts nothing, and a form that was opened before comes back.
func TestNobodyAcceptsASheetThatTheyHaveNotRead(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), State: models.MentorshipActive, StartedAt: now},
		&models.Sheet{ID: "sh_1", Mentorship: "ms_1", Mentee: p.id("mia"), StartsOn: "2027-01-04", EndsOn: "2027-04-04", Dates: []models.Date{"2027-01-06"}, Lines: []models.SheetLine{
			{Competency: "safety", Baseline: 2, Target: 3, Evidence: []models.EvidenceType{models.Observation}},
		}},
	)
	read := func(user string) []bot.Button {
		a := p.does(bot.Event{Kind: bot.Click, User: user, Action: "goal.open_sheet:sh_1"})
		if a.Message == nil || len(a.Message.Buttons) == 0 {
			t.Fatalf("%s is shown %+v", user, a)
		}
		return a.Message.Buttons
	}
	form := func(user string, b bot.Button) bot.Form {
		p.platform.newest = nil
		a := p.does(bot.Event{Kind: bot.Click, User: user, Action: b.Action})
		if p.platform.newest == nil {
			t.Fatalf("%s is answered with %+v", user, a)
		}
		return *p.platform.newest
	}
	sheet := func() models.Sheet {
		s, err := p.store.Sheet(t.Context(), "sh_1")
		check(t, err)
		return s
	}
	accept := read("UMIA")[0]
	hers, his := form("UMIA", read("UMIA")[1]), form("ULEO", read("ULEO")[1])
	send := func(user string, f bot.Form, target, note string) bot.Answer {
		return p.does(bot.Event{Kind: bot.Submit, User: user, Action: f.Action, Values: map[string][]string{"target_safety": {target}, "note": {note}}})
	}
	send("ULEO", his, "4", "The shift is calm.")

	for _, old := range []bot.Action{accept.Action, "goal.accept_sheet:sh_1"} {
		said := strings.Join(sentences(p.does(bot.Event{Kind: bot.Click, User: "UMIA", Action: old})), "\n")
		if !sheet().MenteeAt.IsZero() || !strings.Contains(said, "was changed since") {
			t.Errorf("%s is answered with %q, and the sheet is %+v", old, said, sheet())
		}
	}
	again := send("UMIA", hers, "5", "I am on nights.")
	if again.Form == nil || sheet().Note != "The shift is calm." {
		t.Fatalf("a form opened before is answered with %+v, and the sheet is %+v", again, sheet())
	}
	newer := again.Form.Pages[0].Fields[0].Label
	if !strings.Contains(newer, "The shift is calm.") || !strings.Contains(newer, "from level 2 to 4") || entered(*again.Form, "note")[0] != "I am on nights." || entered(*again.Form, "target_safety")[0] != "5" {
		t.Errorf("the form that comes back is %+v", again.Form)
	}
	send("UMIA", *again.Form, "5", "I am on nights.")
	p.does(bot.Event{Kind: bot.Click, User: "ULEO", Action: read("ULEO")[0].Action})
	if s := sheet(); !s.Accepted() || s.Note != "I am on nights." || s.Lines[0].Target != 5 {
		t.Errorf("what both read and accepted is %+v", s)
	}
}
