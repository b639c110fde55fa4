package meeting

import (
	"context"
	"errors"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Channel is the channel in which a command was typed, if a session can be announced
// there; "" in a direct message.
func Channel(ctx context.Context, r handlers.Request, policy models.Policy) (string, error) {
	return Announceable(ctx, r, policy, r.Event.Channel)
}

// Chosen is the channel for which a form was opened, if a session can still be
// announced there. It is checked again, since the channel may have been shared or
// closed meanwhile, and the form's content comes from the sender.
func Chosen(ctx context.Context, r handlers.Request, policy models.Policy) (string, error) {
	return Announceable(ctx, r, policy, r.Subject)
}

// Announceable returns the channel if we may post there. A direct message gives "",
// which stands for the public room.
func Announceable(ctx context.Context, r handlers.Request, policy models.Policy, channel string) (string, error) {
	at, err := r.Channel(ctx, r.Event.Platform, channel)
	switch {
	case err != nil:
		return "", err
	case at.Direct:
		return "", nil
	case at.Shared && !policy.Sessions.Connect:
		return "", models.NotAllowed("meeting.why_shared")
	case at.Archived:
		return "", models.NotReady("meeting.why_quiet_place")
	case !at.Member:
		return "", models.NotReady("meeting.why_invite")
	}
	return channel, nil
}

// Begin completes a form that calls a session: it announces the session where the form
// was opened, and tells the host where that is.
func Begin(ctx context.Context, r handlers.Request, rooms Rooms, policy models.Policy, calendar *handlers.Calendar, s *models.Session) (handlers.Reply, error) {
	var reply handlers.Reply
	org, err := r.Org(ctx)
	if err != nil {
		return reply, err
	}
	if err := AnnounceAt(ctx, r, policy, s); err != nil {
		return reply, err
	}
	Announce(r, policy, calendar, org, s, nil, &reply)
	err = TellWhere(ctx, r, rooms, policy, *s, &reply)
	return reply, err
}

// Screened checks what a session is about before everybody can read it.
func Screened(ctx context.Context, r handlers.Request, form *bot.Form, s models.Session, reply handlers.Reply) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, form, subject(s), nil, reply, "topic"), nil
}

// AnnounceAt sets where a session is announced: in the channel that is Chosen, or in
// the public room.
func AnnounceAt(ctx context.Context, r handlers.Request, policy models.Policy, s *models.Session) error {
	channel, err := Chosen(ctx, r, policy)
	if s.Platform, s.Channel = r.Event.Platform, channel; channel == "" {
		s.Room = Lobby
	}
	return err
}

// Rooms knows where the rooms are.
type Rooms interface {
	// RoomChannel returns models.ErrNotFound for a room that does not exist yet.
	RoomChannel(ctx context.Context, platform, workspace, key string) (string, error)
}

// Called is the name of the channel in which something is announced, where channel ""
// is the public room. The name is "" when the platform does not tell it. If the public
// room does not exist yet, it is fresh, and its name only begins this way, since a
// platform may add to it.
func Called(ctx context.Context, r handlers.Request, rooms Rooms, policy models.Policy, channel string) (name string, fresh bool, err error) {
	if channel == "" {
		channel, err = rooms.RoomChannel(ctx, r.Event.Platform, "", Lobby)
		if errors.Is(err, models.ErrNotFound) {
			return policy.Sessions.Lobby, true, nil
		}
		if err != nil {
			return "", false, err
		}
	}
	at, err := r.Channel(ctx, r.Event.Platform, channel)
	return at.Name, false, err
}

// TellWhere tells the actor, who has just become the host, where the card is, or when
// it will appear. It says nothing if the session is on another platform than theirs.
func TellWhere(ctx context.Context, r handlers.Request, rooms Rooms, policy models.Policy, s models.Session, reply *handlers.Reply) error {
	if !s.Announced() || s.Platform != r.Event.Platform {
		return nil
	}
	place, fresh, err := Called(ctx, r, rooms, policy, s.Channel)
	if err != nil || place == "" {
		return err
	}
	var due time.Time
	if s.CardAt.After(r.Now) {
		due = s.CardAt
	}
	tell(reply, s, r.Person, "announced", *r.Say("meeting.announced", prompts.Data{"Title": s.Title, "Place": place, "Fresh": fresh, "Due": due}))
	return nil
}
