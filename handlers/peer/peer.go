// Package peer lets people learn from one another without a mentor: two, three or
// more who meet again and again. Whoever begins it is a member like the others,
// and members take turns leading a meeting. How it begins and how members come and
// go is the same for all kinds: see package circle.
package peer

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
	return circle.Kind{Type: models.PeerSession, Command: "peers", Usual: 6}.Activity(store, policy, calendar)
}
