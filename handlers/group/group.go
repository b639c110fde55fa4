// Package group lets one or two mentors guide several people together over some
// weeks: whoever joins on the card is in the group's room, and presents and
// takes notes in turn. How it begins, how members come and go, and what happens
// around each meeting is the same for all kinds: see package circle.
package group

import (
	"context"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
)

// Store is what groups need of storage.
type Store interface {
	meeting.Rooms
	Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Actor, error)
}

// leads are the roles that may lead a group.
var leads = []models.Role{models.MentorRole, models.PreceptorRole}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	return circle.Kind{
		Type: models.GroupSession, Command: "group", Who: leads, Usual: 8,
		Check: second{store}.check,
	}.Activity(store, policy, calendar)
}

// second finds the second mentor of a group that has two.
type second struct{ store Store }

// check refuses leaders who decide about everybody, since nobody could join them.
func (s second) check(ctx context.Context, r handlers.Request, c *models.Circle) error {
	if decides(r.Roles) {
		return models.NotAllowed("group.why_decides")
	}
	user := r.Entered("co")
	if user == "" {
		return nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	co, err := s.store.Identify(ctx, r.Event.Platform, r.Event.Workspace, user, r.Now)
	if err != nil || co.Person.State != models.Active || co.Person.ID == r.Person.ID || !handlers.May(leads, co.Roles) || decides(co.Roles) || org.Conflicted(co.Person.ID, r.Person.ID) {
		return models.Invalid{Field: "co", Why: "circle.why_co"}
	}
	c.CoHost = co.Person.ID
	return nil
}

func decides(roles []models.Role) bool { return slices.Contains(roles, models.CredentialingRole) }
