package config

import (
	"fmt"
	"time"

	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// perfect is the highest score of a pair; see package models/assign.
const perfect = 1000

// matchingDefaults is what holds where a program says nothing.
func matchingDefaults() models.Matching {
	m := models.Matching{Rolling: true, RepeatGap: 26 * 7 * 24 * time.Hour, AwayAfter: 2, Weights: map[string]int{}}
	for _, term := range models.Terms() {
		m.Weights[term.Name] = term.Most
	}
	return m
}

func (r *reader) matching(m *models.Matching) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.mapping(n, "matching", keys{
			"rolling":         r.truth("rolling", &m.Rolling),
			"repeat_gap":      r.duration("repeat_gap", &m.RepeatGap, 0, ever),
			"training_months": r.whole("training_months", &m.TrainingMonths, 0, 120),
			"criteria":        r.list("criteria", oneOf(r, "criterion", models.Criteria, func(c string) { m.Criteria = append(m.Criteria, c) })),
			"away_after":      r.whole("away_after", &m.AwayAfter, 1, 20),
			"weights":         r.weights(m),
		})
	}
}

// weights are whole points, which add up to a perfect score at most, so that a
// score stays readable as so many of a thousand.
func (r *reader) weights(m *models.Matching) func(*yaml.Node) {
	return func(n *yaml.Node) {
		known := keys{}
		for _, term := range models.Terms() {
			known[term.Name] = func(v *yaml.Node) {
				points := m.Weights[term.Name]
				r.whole(fmt.Sprintf("the weight of %s", term.Name), &points, 0, perfect)(v)
				m.Weights[term.Name] = points
			}
		}
		clean := r.mapping(n, "weights", known)
		switch sum := m.Perfect(); {
		case !clean:
		case sum > perfect:
			r.wrong(n, "weights add up to %d for a perfect pair: %d at most, of shown and said the higher one counts", sum, perfect)
		case sum == 0:
			r.wrong(n, "weights are all 0, so no pair would be better than another: make one at least more than 0")
		}
	}
}
