package meeting

import (
	"context"

	"cairn/handlers"
	"cairn/models"
)

// Channel is where a command was typed, if a session can be announced there; ""
// in a direct message.
func Channel(ctx context.Context, r handlers.Request, policy models.Policy) (string, error) {
	return Announceable(ctx, r, policy, r.Event.Channel)
}

// Chosen is the channel for which a form was opened, if a session can still be
// announced there: it may have been shared or closed since, and a form says only
// what somebody sent.
func Chosen(ctx context.Context, r handlers.Request, policy models.Policy) (string, error) {
	return Announceable(ctx, r, policy, r.Subject)
}

// Announceable is the channel, if we may speak there; "" is a direct message, and
// stands for the public room.
func Announceable(ctx context.Context, r handlers.Request, policy models.Policy, channel string) (string, error) {
	place, err := r.Place(ctx, channel)
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
	return channel, nil
}

// AnnounceAt sets where a session is announced: a channel, or the public room.
func AnnounceAt(s *models.Session, platform, channel string) {
	s.Platform, s.Channel = platform, channel
	if channel == "" {
		s.Room = Lobby
	}
}
