package models_test

import (
	"errors"
	"testing"
	"time"

	"cairn/models"
)

const today models.Date = "2027-03-02"

// smart is a goal that lacks nothing.
func smart() models.Goal {
	return models.Goal{
		Title: "Write crisis notes that stand alone", Measure: "9 of 10 sampled notes", Baseline: "5 of 10", Target: "9 of 10",
		Competency: "crisis_documentation", Due: "2027-05-01",
	}
}

func TestWhatAGoalLacks(t *testing.T) {
	t.Parallel()
	title := func(s string) func(*models.Goal) { return func(g *models.Goal) { g.Title = s } }
	measure := func(s string) func(*models.Goal) { return func(g *models.Goal) { g.Measure = s } }
	due := func(d models.Date) func(*models.Goal) { return func(g *models.Goal) { g.Due = d } }
	for _, c := range []struct {
		name        string
		with        func(*models.Goal)
		field, want string
	}{
		{"nothing", func(*models.Goal) {}, "", ""},

		{"a title of two words", title("Better notes"), "title", "goal.why_specific"},
		{"a title of nothing", title("   "), "title", "goal.why_specific"},
		{"a vague title in English", title("Be a better person"), "title", "goal.why_specific"},
		{"a vague title in English: confidence", title("To feel more confident"), "title", "goal.why_specific"},
		{"a vague title in Spanish", title("Ser mejor en todo"), "title", "goal.why_specific"},
		{"a vague title in Spanish: confidence", title("Estar más segura hoy"), "title", "goal.why_specific"},
		{"a vague title in Spanish: do well", title("Hacer todo bien"), "title", "goal.why_specific"},
		{"a vague word is welcome where something is said", title("Improve handover notes at Oak House"), "", ""},
		{"the same in Spanish", title("Mejorar las notas de crisis en el turno de noche"), "", ""},

		{"a measure without a number", measure("I feel more sure"), "measure", "goal.why_number"},
		{"a measure without a number in Spanish", measure("Me siento mejor"), "measure", "goal.why_number"},
		{"a no in a sentence is not a test", measure("There is no fear in me"), "measure", "goal.why_number"},
		{"a no in a Spanish sentence is not a test", measure("Que no me sienta insegura"), "measure", "goal.why_number"},
		{"an if in a Spanish sentence is not a test", measure("Ver si me siento bien"), "measure", "goal.why_number"},
		{"a number", measure("8 notes a week"), "", ""},
		{"a number in other digits", measure("٩ notes"), "", ""},
		{"a percentage", measure("half of all notes, in %"), "", ""},
		{"a test that is passed", measure("Passed the check"), "", ""},
		{"a yes/no test", measure("Signed by Sam: yes/no"), "", ""},
		{"a test in Spanish", measure("Lista firmada por Sam"), "", ""},
		{"a yes/no test in Spanish", measure("¿Sí o no?"), "", ""},

		{"no baseline", func(g *models.Goal) { g.Baseline = " " }, "baseline", "goal.why_baseline"},
		{"no target", func(g *models.Goal) { g.Target = "" }, "target", "goal.why_target"},
		{"a target that is there already", func(g *models.Goal) { g.Target = " 5 OF 10" }, "target", "goal.why_same"},

		{"no date", due(""), "due", "goal.why_date"},
		{"today", due(today), "due", "goal.why_date"},
		{"yesterday", due("2027-03-01"), "due", "goal.why_date"},
		{"tomorrow", due("2027-03-03"), "", ""},
		{"ninety days away", due(today.Plus(90)), "", ""},
		{"ninety-one days away", due(today.Plus(91)), "due", "goal.why_far"},
		{"no area", func(g *models.Goal) { g.Competency = "" }, "competency", "goal.why_competency"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g := smart()
			c.with(&g)
			err := g.Check(today)
			all, _ := errors.AsType[models.Invalids](err)
			invalid, _ := errors.AsType[models.Invalid](err)
			if invalid.Field != c.field || invalid.Why != c.want || len(all) > 1 {
				t.Errorf("Check = %v, want %s: %s", err, c.field, c.want)
			}
		})
	}
}

// Whoever sent a vague goal is told of all that it lacks at once.
func TestAGoalLacksSeveralThings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		goal models.Goal
		want string
	}{
		{"all of them", models.Goal{}, "title: goal.why_specific; competency: goal.why_competency; measure: goal.why_number; " +
			"baseline: goal.why_baseline; target: goal.why_target; due: goal.why_date"},
		{
			"some of them",
			models.Goal{Title: "Be better", Measure: "9 of 10", Baseline: "9 of 10", Target: "9 of 10", Competency: "safety", Due: "2028-01-01"},
			"title: goal.why_specific; target: goal.why_same; due: goal.why_far",
		},
	} {
		if err := c.goal.Check(today); err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

func TestAgreeingOnAGoal(t *testing.T) {
	t.Parallel()
	pair := models.Mentorship{Mentee: "mia", Mentor: "leo"}
	for _, c := range []struct {
		name  string
		state models.GoalState
		by    []models.PersonID // the last one counts
		want  string
		then  models.GoalState
	}{
		{"one word is not enough", models.GoalProposed, people{"mia"}, "", models.GoalProposed},
		{"two words make it live", models.GoalProposed, people{"mia", "leo"}, "", models.GoalLive},
		{"in either order", models.GoalProposed, people{"leo", "mia"}, "", models.GoalLive},
		{"the same word twice", models.GoalProposed, people{"leo", "leo"}, "already done", models.GoalProposed},
		{"a third word after two", models.GoalProposed, people{"leo", "mia", "mia"}, "goal.settled", models.GoalLive},
		{"a closed goal stays closed", models.GoalClosed, people{"mia"}, "goal.settled", models.GoalClosed},
		{"the supervisor has no word in it", models.GoalProposed, people{"sam"}, "goal.not_yours", models.GoalProposed},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			g := models.Goal{State: c.state}
			var err error
			for i, by := range c.by {
				g, err = g.Agree(pair, by, noon.Add(time.Duration(i)*time.Minute))
			}
			if why(err) != c.want || g.State != c.then {
				t.Errorf("refused with %q, then %s; want %q, %s", why(err), g.State, c.want, c.then)
			}
		})
	}
}
