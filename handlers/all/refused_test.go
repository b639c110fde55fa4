package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestWhatWasOpenedBeforeIsRefusedNow: whoever lost the person, the role or the pair, or
// never had it, is told so at the click, and at the form that they opened before. Nothing
// opens.
func TestWhatWasOpenedBeforeIsRefusedNow(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia, leo, sam, ada := p.id("mia"), p.id("leo"), p.id("sam"), p.id("ada")
	open := p.gateOf(mia)
	motion := func(id string, of models.GateID, by models.PersonID) *models.Motion {
		return &models.Motion{ID: id, Gate: of, Person: mia, By: by, State: models.MotionOpen, MadeAt: now, Decision: models.Decision{
			ID: models.DecisionID("dc_" + id), By: by, Outcome: models.Approve, Rationale: "Seen twice and safe.",
		}}
	}
	goal := func(id models.GoalID, state models.GoalState) *models.Goal {
		return &models.Goal{
			ID: id, Mentorship: "ms_1", Mentee: mia, Title: "Write handover notes", Measure: "9 of 10", Baseline: "5", Target: "9 of 10", Due: "2027-02-01",
			State: state, WrittenBy: mia, MenteeAt: now, Competency: "safety",
		}
	}
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		goal("gl_live", models.GoalLive), goal("gl_new", models.GoalProposed),
		&models.Sheet{ID: "sh_1", Mentorship: "ms_1", Mentee: mia, StartsOn: "2027-01-04", EndsOn: "2027-04-04", Dates: []models.Date{"2027-01-06"}},
		&models.Intake{ID: "in_1", Person: mia, Side: models.AsMentee, State: models.IntakeMatched, Competency: "safety"},
		&models.Proposal{ID: "pr_1", Round: "rd_1", Mentee: mia, Mentor: ada, State: models.ProposalReleased},
		&models.Proposal{ID: "pr_over", Round: "rd_1", Mentee: mia, Mentor: leo, State: models.ProposalDropped},
		&models.Proposal{ID: "pr_2", Round: "rd_2", Mentee: ada, Mentor: leo, State: models.ProposalDraft},
		&models.Gate{ID: "gt_old", Person: mia, Rule: "g1", State: models.GateExpired, DueAt: now},
		&models.Conflict{ID: "cf_1", One: leo, Two: ada, Why: "family", By: leo},
		motion("mo_sam", open.ID, sam), motion("mo_ada", "gt_old", ada),
	)
	p.imports("name,email,slack_id,supervisor_email,hired_on,locale,roles\n" +
		"Mia,mia@example.org,UMIA,ada@example.org,2027-01-04,en,mentee\nLeo,leo@example.org,ULEO,,,es,mentor\n" +
		"Sam,sam@example.org,USAM,rita@example.org,,en,supervisor\nRita,rita@example.org,URITA,,,en,leader;governance\nCarla,carla@example.org,UCARLA,,,en,supervisor\n" +
		"Ada,ada@example.org,UADA,,,en,supervisor;credentialing;coordinator\n")
	const (
		authority   = "Someone else decides about this person's practice"
		record      = "This record is open to others"
		coordinates = "This is up to the program coordinator"
		goals       = "This goal belongs to two other people"
		proposal    = "This proposal is between two other people"
	)
	for _, c := range []struct {
		user, action, value string
		sends               map[string][]string // nil for a click
		refusal             string
	}{
		{"USAM", "gap.rate:in_1", "", nil, authority},
		{"USAM", "gap.save:in_1", "", map[string][]string{"level_safety": {"3"}, "growth": {"safety"}}, authority},
		{"USAM", "gate.reopen", "gt_old", nil, authority},
		{"USAM", "gate.reopened:gt_old", "", map[string][]string{"why": {"It has to be shown again."}, "due": {"2027-03-01"}}, authority},
		{"USAM", "gate.sign:mo_ada", "", nil, authority},
		{"USAM", "gate.signed:mo_ada", "", map[string][]string{"sign": {"no"}, "why": {"It is not enough yet."}}, authority},
		{"USAM", "gate.sign:mo_sam", "", nil, "The second signature comes from someone else"},
		{"USAM", "gate.signed:mo_sam", "", map[string][]string{"sign": {"yes"}}, "The second signature comes from someone else"},
		{"UCARLA", "matching.preview", "", nil, coordinates},
		{"UCARLA", "matching.release:rd_2", "", nil, coordinates},
		{"UCARLA", "matching.discard:rd_2", "", nil, coordinates},
		{"UCARLA", "conflict.save", "", map[string][]string{"one": {string(mia)}, "with": {string(leo)}, "why": {"They are family."}}, "You can say this about yourself"},
		{"UCARLA", "conflict.end", "cf_1", nil, "I cannot find that anymore"},
		{"URITA", "goal.write:ms_1", "", nil, goals},
		{"URITA", "goal.save:new.ms_1", "", map[string][]string{"title": {"Read each plan"}}, goals},
		{"URITA", "goal.change:gl_new", "", nil, goals},
		{"URITA", "goal.save:gl_new/0", "", map[string][]string{"title": {"Read each plan"}}, goals},
		{"URITA", "goal.agree:gl_new", "", nil, goals},
		{"URITA", "goal.progress:gl_live", "", nil, goals},
		{"URITA", "goal.move:gl_live", "", map[string][]string{"course": {"on_track"}, "standing": {"7 of 10"}}, goals},
		{"URITA", "goal.open_sheet:sh_1", "", nil, goals},
		{"URITA", "goal.accept_sheet:sh_1", "", nil, goals},
		{"USAM", "goal.history:gl_live", "", nil, record},
		{"URITA", "matching.ask:pr_1", "", nil, proposal},
		{"URITA", "matching.question:pr_1", "", map[string][]string{"question": {"Do you like it?"}}, proposal},
		{"URITA", "matching.accept:pr_1", "", nil, proposal},
		{"UMIA", "matching.ask:pr_over", "", nil, "This proposal is already settled"},
		{"UMIA", "matching.question:pr_over", "", map[string][]string{"question": {"Do you like it?"}}, "This proposal is already settled"},
	} {
		p.platform.newest = nil
		does := bot.Event{Kind: bot.Click, User: c.user, Action: bot.Action(c.action), Value: c.value, Values: c.sends}
		if c.sends != nil {
			does.Kind = bot.Submit
		}
		if said := strings.Join(sentences(p.does(does)), "\n"); !strings.Contains(said, c.refusal) || p.platform.newest != nil {
			t.Errorf("%s by %s is answered with %q, and opens %v", c.action, c.user, said, p.platform.newest)
		}
	}
}
