package intake

import (
	"slices"
	"strconv"
	"strings"

	"cairn/handlers"
	"cairn/models"
)

// fill puts what was entered into an intake and reports the first thing that
// does not hold.
func fill(in models.Intake, v map[string][]string, policy models.Policy) (models.Intake, error) {
	competency := models.CompetencyKey(handlers.Entered(v, "competency"))
	if _, known := policy.Competency(competency); !known {
		return in, models.Invalid{Field: "competency", Why: "intake.why_competency"}
	}
	level, _ := strconv.Atoi(handlers.Entered(v, "level"))
	places, _ := strconv.Atoi(handlers.Entered(v, "places"))
	switch {
	case !slices.Contains(v["agree"], "yes"):
		return in, models.Invalid{Field: "agree", Why: "intake.why_agree"}
	case level < 1 || level > 5:
		return in, models.Invalid{Field: "level", Why: "intake.why_level"}
	case in.Side == models.AsMentor && (places < 1 || places > policy.Caseload):
		return in, models.Invalid{Field: "places", Why: "intake.why_places", Data: map[string]any{"Cap": policy.Caseload}}
	case in.Side == models.AsMentor && places < in.Taken:
		return in, models.Invalid{Field: "places", Why: "intake.why_taken", Data: map[string]any{"Taken": in.Taken}}
	}
	in.Competency, in.Level, in.Places, in.Agreed = competency, level, places, true
	in.Example, in.Hopes = handlers.Entered(v, "example"), handlers.Entered(v, "hopes")
	in.Languages, in.Times = v["languages"], v["times"]
	return in, nil
}

// sideOf is the side that was typed, else the one that the roles say; a person
// who is both is asked as a mentee.
func sideOf(roles []models.Role, typed string) models.Side {
	mentor := slices.Contains(roles, models.MentorRole)
	mentee := slices.Contains(roles, models.MenteeRole)
	if mentor && (!mentee || strings.HasPrefix(strings.ToLower(typed), "mentor")) {
		return models.AsMentor
	}
	return models.AsMentee
}

func roleOf(side models.Side) models.Role {
	if side == models.AsMentor {
		return models.MentorRole
	}
	return models.MenteeRole
}
