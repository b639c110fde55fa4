package all_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestADecisionSaysWhatWasSeen: what came while its form was open is shown before
// anything is decided, what was typed is kept, and the record names what was
// before whoever decided. A form that does not know what it has shown, as one of
// an earlier version or one that a platform has lost, is shown again as well.
func TestADecisionSaysWhatWasSeen(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.Gate{ID: "gt_1", Person: p.id("mia"), Rule: "g0", State: models.GateOpen, DueAt: now.AddDate(0, 0, 7)},
		p.saw("ev_1", 0), p.saw("ev_2", 0),
	)
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: "gate.decide:gt_1"})
	opened := *p.platform.newest
	typed := map[string][]string{"outcome": {"decline"}, "rationale": {"Two of nine trainings are missing."}}
	sent := func(form bot.Form) *bot.Form {
		answer := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: form.Action, State: form.State, Values: typed})
		if len(answer.Errors) > 0 {
			t.Fatal(answer.Errors)
		}
		return answer.Form
	}
	corrects := p.saw("ev_3", 1)
	corrects.Corrects = "ev_1"
	p.set(corrects, &models.Countersign{ID: "ct_1", Evidence: "ev_2", Person: p.id("mia"), By: p.id("ada"), Note: "It looked otherwise to me.", SignedAt: now.Add(time.Minute)})

	again := sent(opened)
	if again == nil {
		t.Fatal("it was decided on what nobody has seen")
	}
	said := again.Pages[0].Fields[0].Label
	for _, word := range []string{"Nothing is decided yet", "note of 3", "note of 1", "does not count anymore", "seen differently by Ada"} {
		if !strings.Contains(said, word) {
			t.Errorf("it does not say %q: %s", word, said)
		}
	}
	if kept := valueOf(*again, "rationale"); !slices.Equal(kept, typed["rationale"]) {
		t.Errorf("what was typed became %q", kept)
	}
	forgetful := *again
	forgetful.State = ""
	if again = sent(forgetful); again == nil || !strings.Contains(again.Pages[0].Fields[0].Label, "may have changed") {
		t.Fatal("a form that knows nothing was taken")
	}
	if decided, err := p.store.Decisions(t.Context()); err != nil || len(decided) > 0 {
		t.Fatalf("decided: %+v, %v", decided, err)
	}
	if sent(*again) != nil {
		t.Fatal("it comes back although nothing is new")
	}
	decided, err := p.store.Decisions(t.Context())
	check(t, err)
	if want := []models.EvidenceID{"ev_2", "ev_3"}; len(decided) != 1 || !slices.Equal(decided[0].Seen, want) {
		t.Errorf("decided: %+v", decided)
	}
}

// saw is what Leo saw of Mia's practice.
func (p *program) saw(id models.EvidenceID, later int) *models.Evidence {
	return &models.Evidence{
		ID: id, Person: p.id("mia"), Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3,
		Note: "note of " + strings.TrimPrefix(string(id), "ev_"), ObservedOn: "2027-01-04", WrittenAt: now.Add(time.Duration(later) * time.Minute),
	}
}

func valueOf(f bot.Form, key string) []string {
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Key == key {
				return in.Value
			}
		}
	}
	return nil
}
