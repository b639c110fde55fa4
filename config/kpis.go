package config

import (
	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// kpis reads what the program wants to reach.
func (r *reader) kpis(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "kpis", func(key, body *yaml.Node) {
			k := models.KPI{Key: r.key(key, "kpi")}
			what := "kpi " + k.Key
			clean := r.mapping(body, what, keys{
				"name":         r.text("name", &k.Name),
				"names":        r.names(&k.Names),
				"measure":      oneOf(r, "measure", models.AllMeasures, func(m models.Measure) { k.Measure = m }),
				"days":         r.whole("days", &k.Days, 1, 365),
				"baseline":     r.whole("baseline", &k.Baseline, 0, 99),
				"target":       r.whole("target", &k.Target, 1, 100),
				"by":           r.date("by", func(d models.Date) { k.By = d }),
				"competencies": r.list("competencies", func(n *yaml.Node) { r.serves(p, &k, n) }),
			}, "name", "measure", "baseline", "target", "by")
			if clean {
				r.kpiHolds(k, what, body)
			}
			p.KPIs = append(p.KPIs, k)
		})
	}
}

func (r *reader) kpiHolds(k models.KPI, what string, body *yaml.Node) {
	switch {
	case k.Target <= k.Baseline:
		r.wrong(body, "%s goes from %d to %d percent: its target must be above its baseline", what, k.Baseline, k.Target)
	case k.Measure.Waits() && k.Days == 0:
		r.wrong(body, "%s measures %s: say days, after how many it is counted", what, k.Measure)
	case !k.Measure.Waits() && k.Days > 0:
		r.wrong(body, "%s measures %s, which does not wait: leave out days", what, k.Measure)
	}
}

func (r *reader) serves(p *models.Policy, k *models.KPI, n *yaml.Node) {
	var key string
	r.text("competency", &key)(n)
	k.Competencies = append(k.Competencies, models.CompetencyKey(key))
	what := k.Key
	r.later = append(r.later, func() { r.knownCompetency(p, "kpi "+what, key, n) })
}
