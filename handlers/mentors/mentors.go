// Package mentors lets mentors meet among themselves, to talk about what is hard and
// hear how others do it. Nobody leads it: they take turns leading a meeting. How it
// begins and how members come and go is the same for all kinds: see package circle.
package mentors

import (
	"cairn/handlers"
	"cairn/handlers/circle"
	"cairn/handlers/meeting"
	"cairn/models"
)

// Store is what it needs of storage.
type Store interface{ meeting.Rooms }

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	return circle.Kind{
		Type: models.MentorMeet, Command: "mentors", Who: []models.Role{models.MentorRole, models.PreceptorRole}, Usual: 6,
	}.Activity(store, policy, calendar)
}
