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
