package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestAGateThatWasTakenOutOfTheProgramIsNotPassed: its form may still be open, and
// evidence still comes, but what it takes is written nowhere anymore.
func TestAGateThatWasTakenOutOfTheProgramIsNotPassed(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	p.set(&models.Gate{ID: "gt_gone", Person: p.id("mia"), Rule: "gone", State: models.GateOpen, DueAt: now})
	p.fires("gate.weigh:" + string(p.id("mia")))
	if g, err := p.store.Gate(t.Context(), "gt_gone"); err != nil || !g.ReadyAt.IsZero() {
		t.Errorf("it is ready since %v: %v", g.ReadyAt, err)
	}
	decides := func(outcome string) string {
		p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: "gate.decide:gt_gone"})
		return strings.Join(sentences(p.does(bot.Event{
			Kind: bot.Submit, User: "USAM", Action: "gate.save:gt_gone", State: p.platform.newest.State,
			Values: map[string][]string{"outcome": {outcome}, "rationale": {"Seen twice, and safe both times."}},
		})), "\n")
	}
	if said := decides("approve"); !strings.Contains(said, "not in the program anymore") {
		t.Errorf("approved, it is answered with %q", said)
	}
	if said := decides("decline"); said != "" {
		t.Errorf("declined, it is answered with %q", said)
	}
}
