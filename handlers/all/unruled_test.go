package all_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/models"
)

// TestAGateWithoutARuleLacksIt: nobody reads that its evidence is complete, since
// nobody can say what it takes.
func TestAGateWithoutARuleLacksIt(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	p.set(&models.Gate{ID: "gt_gone", Person: p.id("mia"), Rule: "night_alone", State: models.GateOpen, DueAt: now})
	for _, user := range []string{"USAM", "UMIA"} {
		said := p.says(user, "gate @mia")
		if !strings.Contains(said, "night_alone in program.yaml, where it was taken out") {
			t.Errorf("%s reads %q", user, said)
		}
	}
}

// TestAGateWithoutARuleIsNotOfferedAsPassed: the form offers what can be decided, asks
// for nothing that belongs to an approval, and says what is in the way.
func TestAGateWithoutARuleIsNotOfferedAsPassed(t *testing.T) {
	t.Parallel()
	for state, want := range map[models.GateState][]string{
		models.GateOpen: {"defer", "decline"}, models.GateOverdue: {"defer", "decline"},
		models.GateConditional: {"suspend", "revoke"}, models.GateSuspended: {"revoke"},
	} {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			p.set(&models.Gate{ID: "gt_gone", Person: p.id("mia"), Rule: "night_alone", State: state, DueAt: now})
			p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: "gate.decide:gt_gone"})
			var offered, asked []string
			said := ""
			for _, page := range p.platform.newest.Pages {
				for _, field := range page.Fields {
					said += field.Label + "\n"
					asked = append(asked, field.Key)
					if field.Key == "outcome" {
						for _, o := range field.Options {
							offered = append(offered, o.Value)
						}
					}
				}
			}
			if diff := cmp.Diff(want, offered); diff != "" {
				t.Error(diff)
			}
			if slices.Contains(asked, "level") || slices.Contains(asked, "excluded") || slices.Contains(asked, "until_gate") {
				t.Errorf("it asks for %v", asked)
			}
			if !strings.Contains(said, "in program.yaml, where it was taken out") {
				t.Errorf("it says %s", said)
			}
		})
	}
}

// TestADecisionThatCannotBeMadeIsNotOfferedToSign: without a rule, or with nothing on
// file, it can be sent back alone.
func TestADecisionThatCannotBeMadeIsNotOfferedToSign(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule, author string
		want         []string
	}{{"g0", "leo", []string{"yes", "no"}}, {"g0", "", nil}, {"night_alone", "leo", nil}} {
		p := newProgram(t)
		p.settle()
		gate := p.gateOf(p.id("mia"))
		if c.rule != gate.Rule {
			gate = models.Gate{ID: "gt_gone", Person: p.id("mia"), Rule: c.rule, State: models.GateOpen, DueAt: now}
			p.set(&gate)
		}
		p.set(
			&models.Motion{ID: "mo_1", Gate: gate.ID, Person: p.id("mia"), By: p.id("sam"), State: models.MotionOpen, MadeAt: now, Decision: models.Decision{ID: "dc_1", By: p.id("sam"), Outcome: models.Approve, Rationale: "Seen twice and safe."}},
		)
		if c.author != "" {
			p.set(&models.Evidence{ID: "ev_1", Person: p.id("mia"), Author: p.id(c.author), Type: models.Artifact, Competency: "safety", Level: 3, Note: "A plan.", ObservedOn: "2027-01-03", WrittenAt: now})
		}
		p.does(bot.Event{Kind: bot.Click, User: "URITA", Action: "gate.sign:mo_1"})
		var offered []string
		for _, page := range p.platform.newest.Pages {
			for _, field := range page.Fields {
				for _, o := range field.Options {
					offered = append(offered, o.Value)
				}
			}
		}
		if diff := cmp.Diff(c.want, offered); diff != "" {
			t.Errorf("%s: %s", c.rule, diff)
		}
	}
}
