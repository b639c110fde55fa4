// Package cohort lets a coordinator run a cycle for many people at once: live
// meetings in a call, once a week for a month unless the form says otherwise,
// and a graduation for whoever was there often enough. How it begins, how
// members come and go is the same for all kinds: see package circle.
package cohort

import (
	"context"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
)

// Store is what cohorts need of storage.
type Store interface{ meeting.Rooms }

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	return circle.Kind{
		Type: models.CohortMeet, Command: "cohort", Who: []models.Role{models.CoordinatorRole}, Check: live,
	}.Activity(store, policy, calendar)
}

// live requires a link: a cohort meets in a call.
func live(_ context.Context, _ handlers.Request, c *models.Circle) error {
	if c.Place != models.PlaceLink {
		return models.Invalid{Field: "link", Why: "meeting.why_link"}
	}
	return nil
}
