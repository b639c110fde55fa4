package config

import (
	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// sessionDefaults is what holds for a program that does not speak of sessions.
func sessionDefaults() models.SessionPolicy {
	return models.SessionPolicy{FlashHours: 4, Places: 50, Lobby: "mentoring-sessions", RoomPrefix: "session-"}
}

func (r *reader) sessions(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		s := &p.Sessions
		r.mapping(n, "sessions", keys{
			"flash_hours": r.whole("flash_hours", &s.FlashHours, 0, 100),
			"places":      r.whole("places", &s.Places, 1, 500),
			"lobby":       r.channel("lobby", &s.Lobby),
			"room_prefix": r.channel("room_prefix", &s.RoomPrefix),
			"no_guests":   r.truth("no_guests", &s.NoGuests),
			"connect":     r.truth("connect", &s.Connect),
		})
	}
}
