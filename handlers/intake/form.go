package intake

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// fill puts what was entered into an intake and reports the first thing that
// does not hold. Asked is how many people wait for a mentor's answer.
func fill(in models.Intake, v map[string][]string, policy models.Policy, asked int) (models.Intake, error) {
	competency := models.CompetencyKey(handlers.Entered(v, "competency"))
	if _, known := policy.Competency(competency); !known {
		return in, models.Invalid{Field: "competency", Why: "intake.why_competency"}
	}
	level, _ := strconv.Atoi(handlers.Entered(v, "level"))
	confidence, _ := strconv.Atoi(handlers.Entered(v, "confidence"))
	places, _ := strconv.Atoi(handlers.Entered(v, "places"))
	switch {
	case !slices.Contains(v["agree"], "yes"):
		return in, models.Invalid{Field: "agree", Why: "intake.why_agree"}
	case level < 1 || level > 5:
		return in, models.Invalid{Field: "level", Why: "intake.why_level"}
	case in.Side == models.AsMentee && level == 5:
		return in, models.Invalid{Field: "level", Why: "intake.why_nothing_to_grow"}
	}
	if in.Side == models.AsMentor {
		if err := placesHold(places, mostPlaces(in, policy), in.Taken, asked); err != nil {
			return in, err
		}
	}
	in.Competency, in.Level, in.Confidence, in.Places, in.Agreed = competency, level, confidence, places, true
	in.Example, in.Hopes = handlers.Entered(v, "example"), handlers.Entered(v, "hopes")
	in.Languages, in.Times = v["languages"], v["times"]
	if in.State == models.IntakeWithdrawn {
		in.State = models.IntakeSubmitted // who answers again takes part again
	}
	return in, nil
}

// mostPlaces is how many a mentor may offer: the program's cap or, when that was
// lowered since, as many as they have mentees. Or nothing else on the form could
// be changed anymore.
func mostPlaces(in models.Intake, policy models.Policy) int { return max(policy.Caseload, in.Taken) }

// placesHold refuses fewer places than are given already: to mentees, and to
// those who were proposed and wait for an answer.
func placesHold(places, most, taken, asked int) error {
	switch {
	case places < 1 || places > most:
		return models.Invalid{Field: "places", Why: "intake.why_places", Data: map[string]any{"Cap": most}}
	case places < min(taken+asked, most):
		return models.Invalid{Field: "places", Why: "intake.why_taken", Data: map[string]any{"Taken": taken, "Asked": asked, "Least": min(taken+asked, most)}}
	}
	return nil
}

// sections are the parts of the intake that may be left out: each is a form of
// one page, saved by itself, so that nothing typed is lost on the way.
var sections = map[string]func(models.Intake, map[string][]string, time.Time) (models.Intake, error){
	"work": work, "ways": ways, "gives": gives,
}

// work is what somebody does and wants.
func work(in models.Intake, v map[string][]string, _ time.Time) (models.Intake, error) {
	in.Goals, in.Wanted, in.Supports = handlers.Entered(v, "goals"), handlers.Entered(v, "wanted"), handlers.Entered(v, "supports")
	in.Shift, in.Tracks = handlers.Entered(v, "shift"), v["tracks"]
	return in, nil
}

// ways is how somebody likes to talk and to learn.
func ways(in models.Intake, v map[string][]string, _ time.Time) (models.Intake, error) {
	in.Styles, in.Draws, in.Stuck = v["styles"], handlers.Entered(v, "draws"), handlers.Entered(v, "stuck")
	return in, nil
}

// gives is what a mentor offers besides places; now is by the clock where they are.
func gives(in models.Intake, v map[string][]string, now time.Time) (models.Intake, error) {
	hours := handlers.Entered(v, "flash_hours")
	flash, err := strconv.Atoi(hours)
	trained := models.Date(handlers.Entered(v, "trained_on"))
	_, known := models.ParseDate(string(trained))
	switch {
	case hours != "" && (err != nil || flash < 0 || flash > mostFlashHours):
		return in, models.Invalid{Field: "flash_hours", Why: "intake.why_hours", Data: map[string]any{"Most": mostFlashHours}}
	case trained != "" && (!known || trained > models.DateOf(now)):
		return in, models.Invalid{Field: "trained_on", Why: "intake.why_trained"}
	}
	in.Offers = nil
	for _, key := range v["offers"] {
		in.Offers = append(in.Offers, models.CompetencyKey(key))
	}
	in.FlashHours, in.TrainedOn, in.Criteria, in.Trio = flash, trained, v["criteria"], slices.Contains(v["trio"], "yes")
	return in, nil
}

// mostFlashHours is in a month.
const mostFlashHours = 40

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
