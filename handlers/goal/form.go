package goal

import (
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

var zero time.Time

// fill puts what was entered into a goal and reports the one thing that it
// still lacks.
func fill(g models.Goal, v map[string][]string, today models.Date) (models.Goal, error) {
	g.Title, g.Measure = handlers.Entered(v, "title"), handlers.Entered(v, "measure")
	g.Baseline, g.Target = handlers.Entered(v, "baseline"), handlers.Entered(v, "target")
	g.Competency = models.CompetencyKey(handlers.Entered(v, "competency"))
	g.Evidence = handlers.Entered(v, "evidence")
	due, ok := models.ParseDate(handlers.Entered(v, "due"))
	if !ok {
		return g, models.Invalid{Field: "due", Why: "goal.why_date"}
	}
	g.Due = due
	return g, g.Check(today)
}

func subject(g models.Goal) string { return "goal:" + string(g.ID) }

// asked is the key of the request for the other one's word on one wording of a goal.
func asked(g models.Goal, who models.PersonID, wording string) string {
	return subject(g) + ":asked:" + string(who) + ":" + wording
}

// newIn reports whether a form's subject stands for a new goal, and in which
// mentorship.
func newIn(subject string) (models.MentorshipID, bool) {
	pair, isNew := strings.CutPrefix(subject, "new.")
	return models.MentorshipID(pair), isNew
}

func count(goals []models.Goal, state models.GoalState) int {
	n := 0
	for _, g := range goals {
		if g.State == state {
			n++
		}
	}
	return n
}
