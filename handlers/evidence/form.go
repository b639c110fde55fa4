package evidence

import (
	"slices"
	"strconv"
	"strings"

	"cairn/handlers"
	"cairn/models"
)

// entered is the evidence as the form has it; today is the author's local date.
func entered(v map[string][]string, today models.Date) (models.Evidence, error) {
	level, _ := strconv.Atoi(handlers.Entered(v, "level"))
	on, dated := models.ParseDate(handlers.Entered(v, "observed_on"))
	e := models.Evidence{
		Type: models.EvidenceType(handlers.Entered(v, "type")), Competency: models.CompetencyKey(handlers.Entered(v, "competency")),
		Level: level, Context: handlers.Entered(v, "context"), Note: handlers.Entered(v, "note"), ObservedOn: on,
		Direct: handlers.Entered(v, "direct") == "yes",
	}
	switch {
	case !slices.Contains(models.AllEvidenceTypes, e.Type):
		return e, models.Invalid{Field: "type", Why: "evidence.why_type"}
	case !dated || today.Before(on):
		return e, models.Invalid{Field: "observed_on", Why: "evidence.why_date"}
	case level < 1 || level > 5:
		return e, models.Invalid{Field: "level", Why: "evidence.why_level"}
	case len(strings.Fields(e.Note)) < 3:
		return e, models.Invalid{Field: "note", Why: "evidence.why_note"}
	}
	return e, nil
}
