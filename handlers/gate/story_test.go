package gate_test

import (
	"testing"

	"cairn/handlers/storytest"
	"cairn/models"
)

func TestStories(t *testing.T) {
	t.Parallel()
	storytest.All(t, "testdata", storytest.NewPaper)
}

// Over a year, in a program with two gates, neither of which waits for the other, and no
// check-ins.
func TestStoriesOfALimit(t *testing.T) {
	t.Parallel()
	storytest.All(t, "testdata/limited", storytest.PaperOf(func(p *models.Policy) {
		first, _ := p.Gate("g0")
		second, _ := p.Gate("g3")
		second.After = nil
		p.CheckIns, p.Gates, p.GateTracks = nil, []models.GateRule{first, second}, p.GateTracks[:1]
	}))
}

// Over a year, in a program with one gate and no check-ins.
func TestStoriesOverAYear(t *testing.T) {
	t.Parallel()
	for folder, lapse := range map[string]int{"testdata/quiet": 0, "testdata/lapse": 90} {
		storytest.All(t, folder, storytest.PaperOf(func(p *models.Policy) {
			rule, _ := p.Gate("g3")
			rule.After, rule.LapseDays = nil, lapse
			p.CheckIns, p.Gates, p.GateTracks = nil, []models.GateRule{rule}, p.GateTracks[:1]
		}))
	}
}
