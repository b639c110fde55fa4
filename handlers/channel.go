package handlers

import (
	"context"
	"errors"
	"fmt"

	"cairn/bot"
	"cairn/models"
)

// channel asks a platform about one of its channels. Where the platform cannot say, the
// channel is taken for one that we are in.
func (ro *Router) channel(ctx context.Context, platform, id string) (bot.Channel, error) {
	inspector, can := ro.Platforms[platform].(bot.Inspector)
	if id == "" {
		return bot.Channel{Direct: true}, nil
	}
	if !can {
		return bot.Channel{Member: true}, nil
	}
	found, err := inspector.Inspect(ctx, id)
	if refused, ok := errors.AsType[*bot.SendError](err); ok && refused.Class == bot.Recipient {
		return bot.Channel{}, nil // a private one that we are not in
	}
	if err != nil {
		return found, fmt.Errorf("look at a channel: %w: %w", models.ErrBusy, err)
	}
	return found, nil
}

// guest asks whether somebody is a guest on the platform that an event came from.
func (ro *Router) guest(e bot.Event) func(context.Context, string) (bool, error) {
	return func(ctx context.Context, user string) (bool, error) {
		platform := ro.Platforms[e.Platform]
		if platform == nil {
			return false, nil
		}
		profile, err := platform.Profile(ctx, user)
		if err != nil {
			return false, fmt.Errorf("look at a profile: %w: %w", models.ErrBusy, err)
		}
		return profile.Guest, nil
	}
}

// Meeting is what everybody may know of a meeting now, in the program's own
// language, and the key of the message that announces it.
func (ro *Router) Meeting(ctx context.Context, key string) (m bot.Meeting, announced string, err error) {
	found, err := ro.Board.Meeting(ctx, ro.In, key)
	return found.Meeting, found.Announced, err
}

// Room describes a room for a platform, its members as users there.
func (ro *Router) Room(ctx context.Context, platform, key string, accounts func(context.Context, models.PersonID) ([]models.Account, error)) (bot.Room, error) {
	plan, err := ro.Board.Room(ctx, ro.In, key)
	if err != nil {
		return bot.Room{}, err
	}
	room := bot.Room{Key: key, Name: plan.Name, Topic: plan.Topic, Private: plan.Private}
	for _, list := range []struct {
		people []models.PersonID
		users  *[]string
	}{{plan.Members, &room.Members}, {plan.Gone, &room.Gone}} {
		for _, person := range list.people {
			theirs, err := accounts(ctx, person)
			if err != nil {
				return room, err
			}
			for _, a := range theirs {
				if a.Platform == platform {
					*list.users = append(*list.users, a.User)
				}
			}
		}
	}
	return room, nil
}
