package wins

import (
	"cmp"
	"slices"
	"time"

	"cairn/models"
)

// days is how long something counts as a recent win.
const days = 30

// Win is something that a person has reached.
type Win struct {
	Kind string // "step", "goal" or "gate", as in the words
	What string // the step or the goal as it was written, or the key of the gate's rule
	At   time.Time
}

// Lately is what was reached in the last days, the newest first, without what was taken
// back since. A gate that was decided again stands there once.
func Lately(goals []models.Goal, gates []models.Gate, decisions []models.Decision, now time.Time) []Win {
	var out []Win
	add := func(kind, what string, at time.Time) {
		if at.After(now.AddDate(0, 0, -days)) {
			out = append(out, Win{kind, what, at})
		}
	}
	for _, g := range goals {
		for _, step := range g.Milestones {
			add("step", step.Text, step.DoneAt)
		}
		if g.State == models.GoalClosed && g.Score >= 0 {
			add("goal", g.Title, g.ScoredAt)
		}
	}
	for _, d := range decisions {
		i := slices.IndexFunc(gates, func(g models.Gate) bool { return g.ID == d.Gate && g.Passed() })
		again := slices.ContainsFunc(decisions, func(o models.Decision) bool {
			return o.Gate == d.Gate && o.Settles() && o.DecidedAt.After(d.DecidedAt)
		})
		if i >= 0 && d.Settles() && !again {
			add("gate", gates[i].Rule, d.DecidedAt)
		}
	}
	slices.SortStableFunc(out, func(x, y Win) int { return cmp.Or(y.At.Compare(x.At), cmp.Compare(x.Kind, y.Kind)) })
	return out
}
