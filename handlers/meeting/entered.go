package meeting

import (
	"context"

	"cairn/handlers"
	"cairn/models"
)

// Channel is where a command was typed, if a session can be announced there; ""
// in a direct message.
func Channel(ctx context.Context, r handlers.Request, policy models.Policy) (string, error) {
	place, err := r.Place(ctx)
	switch {
	case err != nil:
		return "", err
	case place.Direct:
		return "", nil
	case place.Shared && !policy.Sessions.Connect:
		return "", models.NotAllowed("meeting.why_shared")
	case place.Archived:
		return "", models.NotReady("meeting.why_quiet_place")
	case !place.Member:
		return "", models.NotReady("meeting.why_invite")
	}
	return r.Event.Channel, nil
}

// AnnounceAt sets where a session is announced: a channel, or the public room.
func AnnounceAt(s *models.Session, platform, channel string) {
	s.Platform, s.Channel = platform, channel
	if channel == "" {
		s.Room = Lobby
	}
}
