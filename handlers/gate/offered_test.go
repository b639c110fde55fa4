package gate_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/gate"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

var monday = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// What the form of a decision offers is what can be chosen, and it says why the
// rest is not there.
func TestTheFormOffersWhatCanBeChosen(t *testing.T) {
	t.Parallel()
	seen := func(by models.PersonID, direct bool) *models.Evidence {
		return &models.Evidence{
			ID: models.NewID[models.EvidenceID]("ev"), Person: "p_mia", Author: by, Type: "observation", Competency: "crisis_documentation",
			ObservedOn: "2027-01-03", WrittenAt: monday.Add(-time.Hour), Level: 3, Note: "Ten handovers were checked.", Direct: direct,
		}
	}
	for _, c := range []struct {
		name, rule string
		on         []models.Noun
		says       string // why nothing can be approved; "" where it can
	}{
		{"nothing on file", "g0", nil, "There is no evidence on file yet."},
		{"all of it by whoever decides", "g0", []models.Noun{seen("p_sam", true)}, "All the evidence on file is yours"},
		{"somebody else saw it", "g0", []models.Noun{seen("p_leo", false)}, ""},
		{"independence that no supervisor has seen", "g3", []models.Noun{seen("p_leo", true)}, "a supervisor's direct observation has to be on file"},
		{"a gate that comes later", "g1", []models.Noun{seen("p_leo", true), &models.Gate{ID: "gt_0", Person: "p_mia", Rule: "g0", State: models.GateOpen, DueAt: monday}}, "Gates are passed in order."},
		{"a gate that is not in the program anymore", "gone", []models.Noun{seen("p_leo", true)}, "This gate is not in the program anymore"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			outcomes, says := decisionForm(t, c.rule, c.on)
			barred := c.says != ""
			if slices.Contains(outcomes, string(models.Approve)) == barred || slices.Contains(outcomes, string(models.Conditional)) == barred || !slices.Contains(outcomes, string(models.Defer)) {
				t.Errorf("offers %v", outcomes)
			}
			if !strings.Contains(says, c.says) || strings.Contains(says, "It cannot be approved now.") != barred {
				t.Errorf("says %q, want %q", says, c.says)
			}
		})
	}
}

// decisionForm is what Sam may choose for a gate of Mia's, and what the form says.
func decisionForm(t *testing.T, rule string, on []models.Noun) (outcomes []string, says string) {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	sam := models.Person{ID: "p_sam", Name: "Sam", State: models.Active}
	for _, nouns := range [][]models.Noun{
		{&sam, &models.Person{ID: "p_mia", Name: "Mia", State: models.Active, HiredOn: "2027-01-04"}, &models.Person{ID: "p_leo", Name: "Leo", State: models.Active}},
		{&models.Assignment{ID: "as_1", Person: "p_sam", Role: models.SupervisorRole}, &models.Supervision{ID: "su_1", Person: "p_mia", Supervisor: "p_sam"}},
		{&models.Gate{ID: "gt_1", Person: "p_mia", Rule: rule, State: models.GateOpen, DueAt: monday.AddDate(0, 0, 7)}},
		on,
	} {
		if err := s.Commit(t.Context(), models.Commit{At: monday, Save: nouns}); err != nil {
			t.Fatal(err)
		}
	}
	words, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		t.Fatal(err)
	}
	a := gate.New(s, policy, calendar, "/mentor")
	r := handlers.Request{Person: sam, Now: monday, Subject: "gt_1", Event: bot.Event{ID: "ev_1", Kind: bot.Click}, Org: s.Org}
	r.Words = func(models.Person) prompts.Voice { return words.In("en", time.UTC, r.Now) }
	reply, err := a.Clicks["gate.decide"](t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range reply.Form.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Note {
				says += in.Label + "\n"
			}
			for _, o := range in.Options {
				if in.Key == "outcome" {
					outcomes = append(outcomes, o.Value)
				}
			}
		}
	}
	return outcomes, says
}
