package session

import (
	"strings"

	"cairn/handlers"
	"cairn/models"
)

// reflect reads the form that is filled in after a session: the reflection, and the
// action that it names, if any.
func reflect(v map[string][]string, s models.Session, m models.Mentorship, by models.PersonID, today models.Date) (models.Reflection, *models.Action, error) {
	out := models.Reflection{
		ID: models.NewID[string]("rf"), Session: s.ID, Mentorship: m.ID, Person: by,
		Competency: models.CompetencyKey(handlers.Entered(v, "competency")), Answers: map[string][]string{},
		Before: handlers.Number(v, "before"), After: handlers.Number(v, "after"),
		NeedsHelp: handlers.Entered(v, "help") == "yes", FullText: handlers.Entered(v, "share") == "full",
	}
	for _, key := range Open {
		if text := handlers.Entered(v, key); text != "" {
			out.Answers[key] = []string{text}
		}
	}
	switch {
	case out.Competency == "":
		return out, nil, models.Invalid{Field: "competency", Why: "session.why_competency"}
	case len(strings.Fields(handlers.Entered(v, "happened"))) < 3:
		return out, nil, models.Invalid{Field: "happened", Why: "session.why_happened"}
	}
	if ended(m) && handlers.Entered(v, "action") != "" { // of a form that was open when the pair ended
		return out, nil, models.Invalid{Field: "action", Why: "session.why_ended"}
	}
	action, err := actionIn(v, s, m, by, today)
	return out, action, err
}

// Open are the questions of a reflection that are answered in words. Source:
// the reflection template of the program's content.
var Open = []string{"happened", "reasoning", "change", "feedback", "lesson"}

// actionIn is the action item that a form names; nil when it names none.
func actionIn(v map[string][]string, s models.Session, m models.Mentorship, by models.PersonID, today models.Date) (*models.Action, error) {
	task := handlers.Entered(v, "action")
	if task == "" {
		return nil, nil
	}
	a := &models.Action{ID: models.NewID[models.ActionID]("ai"), Mentorship: m.ID, Session: s.ID, Owner: by, Task: task}
	if handlers.Entered(v, "owner") == "other" {
		a.Owner = m.Other(by)
	}
	var ok bool
	if a.Due, ok = models.ParseDate(handlers.Entered(v, "by")); !ok {
		a.Due = today.Plus(14)
	}
	return a, a.Check(m, today)
}
