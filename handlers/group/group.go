// Package group lets a mentor, or two, guide several people together over some
// weeks: whoever joins on the card is in the group's room, and presents and
// takes notes in turn. How it begins, how members come and go, and what happens
// around each meeting, is the same for all kinds: see package circle.
package group

import (
	"context"
	"time"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/models"
)

// Store is what groups need of storage.
type Store interface {
	circle.People
	Person(context.Context, models.PersonID) (models.Person, error)
	PersonByEmail(ctx context.Context, email string) (models.Person, error)
	Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Person, []models.Role, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	return circle.Kind{
		Type: models.GroupSession, Command: "group", Who: []models.Role{models.MentorRole, models.PreceptorRole}, Usual: 8,
		Check: second{store}.check,
	}.Activity(store, policy, calendar)
}

// second finds the other mentor of a group that has two.
type second struct{ store Store }

func (s second) check(ctx context.Context, r handlers.Request, c *models.Circle) error {
	user := r.Entered("co")
	if user == "" {
		return nil
	}
	co, err := handlers.ByUser(ctx, s.store, r.Event, user, r.Now)
	if err != nil || co.State != models.Active || co.ID == r.Person.ID {
		return models.Invalid{Field: "co", Why: "circle.why_co"}
	}
	c.CoHost = co.ID
	return nil
}
