package config

import (
	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// circleDefaults is what holds for a program that does not speak of circles.
func circleDefaults() models.CirclePolicy {
	return models.CirclePolicy{Least: 3, Most: 12, Cohort: 40, Graduate: 75, Guests: 2}
}

func (r *reader) circles(p *models.CirclePolicy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		clean := r.mapping(n, "circles", keys{
			"least":    r.whole("least", &p.Least, 2, 12),
			"most":     r.whole("most", &p.Most, 2, 50),
			"cohort":   r.whole("cohort", &p.Cohort, 2, 200),
			"graduate": r.whole("graduate", &p.Graduate, 0, 100),
			"guests":   r.whole("guests", &p.Guests, 0, 10),
		})
		if clean && p.Least > min(p.Most, p.Cohort) {
			r.wrong(n, "circles need %d members to begin and have %d at most: make least smaller, or most and cohort larger", p.Least, min(p.Most, p.Cohort))
		}
	}
}
