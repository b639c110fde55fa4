package models_test

import (
	"testing"
	"time"

	"cairn/models"
)

// A gate that was skipped counts as passed: it keeps none of those after it back.
func TestTheLastGateBeforeOneDatesIt(t *testing.T) {
	t.Parallel()
	first := models.GateRule{Key: "g1", Track: "t", DueDays: 30}
	second := models.GateRule{Key: "g2", Track: "t", DueDays: 90}
	third := models.GateRule{Key: "g3", Track: "t", DueDays: 10, Anchor: models.FromBefore, After: []string{"g1", "g2"}}
	passed := func(rule string, on models.Date) models.Gate {
		return models.Gate{Rule: rule, State: models.GateApproved, PracticedOn: on}
	}
	began := models.Enrollment{Track: "t", StartedOn: "2027-01-01", Stamp: models.Stamp{CreatedAt: time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)}}
	late := began
	late.CreatedAt = time.Date(2027, 2, 15, 12, 0, 0, 0, time.UTC) // g1 was due by then
	for name, c := range map[string]struct {
		e     models.Enrollment
		gates []models.Gate
		want  models.Date
	}{
		"neither is passed":                    {began, nil, ""},
		"one of the two is passed":             {began, []models.Gate{passed("g2", "2027-03-01")}, ""},
		"both are passed":                      {began, []models.Gate{passed("g1", "2027-03-20"), passed("g2", "2027-03-01")}, "2027-03-30"},
		"the first was skipped":                {late, []models.Gate{passed("g2", "2027-03-01")}, "2027-03-11"},
		"the first was skipped, and no second": {late, nil, ""},
	} {
		on := models.Ground{Policy: models.Policy{Gates: []models.GateRule{first, second, third}}, Gates: c.gates, Enrollments: []models.Enrollment{c.e}}
		if got := on.Planned(c.e, third); got != c.want {
			t.Errorf("%s: due on %q, want %q", name, got, c.want)
		}
	}
	only := models.GateRule{Key: "g3", Track: "t", DueDays: 10, Anchor: models.FromBefore, After: []string{"g1"}}
	on := models.Ground{Policy: models.Policy{Gates: []models.GateRule{first, only}}, Enrollments: []models.Enrollment{late}}
	if got := on.Planned(late, only); got != "" {
		t.Errorf("nobody knows when the one before was passed, and it is due on %q", got)
	}
}

// In the evening in Chicago it is the next day in UTC already.
func TestAGateIsSkippedByTheDateWhereThePersonIs(t *testing.T) {
	t.Parallel()
	org := new(parts).people("pe_mia").org()
	e := models.Enrollment{Person: "pe_mia", Track: "t", StartedOn: "2027-03-01"}
	for name, c := range map[string]struct {
		came time.Time
		want bool
	}{
		"the evening before": {time.Date(2027, 3, 2, 3, 0, 0, 0, time.UTC), false},
		"on its day":         {time.Date(2027, 3, 2, 15, 0, 0, 0, time.UTC), true},
		"that evening":       {time.Date(2027, 3, 3, 3, 0, 0, 0, time.UTC), true},
	} {
		e.CreatedAt = c.came
		if got := (models.Ground{Org: org}).Skipped(e, models.GateRule{Key: "g1", Track: "t", DueDays: 1}); got != c.want {
			t.Errorf("%s: skipped %t", name, got)
		}
	}
}
