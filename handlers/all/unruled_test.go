package all_test

import (
	"strings"
	"testing"

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
