package delivery

import (
	"context"
	"errors"
	"fmt"

	"cairn/bot"
	"cairn/models"
)

// place is a platform and an address on it.
type place struct {
	bot.Platform
	to bot.Address
}

// errNowhere is used when no platform that we run knows the recipient.
var errNowhere = &bot.SendError{Class: bot.Recipient, Method: "resolve", Code: "no_account"}

// errNoRoom is used when a room does not exist yet.
var errNoRoom = errors.New("no such room yet")

// places are where a delivery may go, the preferred one first. A person has
// one for each of their accounts; everything else has exactly one.
func (q *Queue) places(ctx context.Context, d models.Delivery, among []bot.Platform) ([]place, error) {
	if d.Person != "" {
		return q.accounts(ctx, d.Person, among)
	}
	if d.Under != "" {
		return q.below(ctx, d, among)
	}
	for _, p := range among {
		if d.Platform != "" && p.Name() != d.Platform {
			continue
		}
		channel := d.Channel
		if d.Room != "" {
			var err error
			if channel, err = q.Store.RoomChannel(ctx, p.Name(), "", d.Room); errors.Is(err, models.ErrNotFound) {
				return []place{{p, bot.Address{Room: d.Room, Only: d.Only}}}, errNoRoom
			} else if err != nil {
				return nil, err
			}
		}
		return []place{{p, bot.Address{Channel: channel, Thread: d.Thread, Only: d.Only}}}, nil
	}
	return nil, nil
}

// below is the thread of an earlier delivery. It waits for that one; where it
// never came to stand, the message goes beside it.
func (q *Queue) below(ctx context.Context, d models.Delivery, among []bot.Platform) ([]place, error) {
	root, err := q.Store.DeliveryByKey(ctx, d.Under)
	if err != nil {
		return nil, fmt.Errorf("find the thread of delivery %d: %w", d.ID, err)
	}
	switch root.State {
	case models.Pending, models.Sending, models.Unknown:
		if root.RefMessage == "" {
			return nil, later{q.Now().Add(poll)}
		}
	default:
	}
	if root.RefMessage == "" {
		root.Under, root.Only = "", d.Only
		return q.places(ctx, root, among)
	}
	for _, p := range among {
		if p.Name() == root.Platform {
			return []place{{p, bot.Address{Channel: root.RefChannel, Thread: root.RefMessage, Only: d.Only}}}, nil
		}
	}
	return nil, nil
}

// refresh makes a room that exists what it should be like now. One that was
// never made needs nothing; one whose platform stopped us waits, or somebody who is
// out would stay in it.
func (t *task) refresh(ctx context.Context) models.Settled {
	for _, p := range t.Platforms {
		if t.d.Platform != "" && p.Name() != t.d.Platform {
			continue
		}
		channel, err := t.Store.RoomChannel(ctx, p.Name(), "", t.d.Room)
		if errors.Is(err, models.ErrNotFound) {
			continue
		}
		if err != nil {
			return t.outcome(err)
		}
		if t.isHalted(p.Name()) {
			return t.outcome(later{t.Now().Add(retrial)})
		}
		room, err := t.Rooms(ctx, p.Name(), t.d.Room)
		if err != nil {
			return t.outcome(err)
		}
		room.Channel = channel
		err = t.call(ctx, p, models.EditMethod, func(ctx context.Context) error {
			_, err := p.EnsureRoom(ctx, room)
			return roomError(err)
		})
		return t.outcome(err)
	}
	return t.outcome(nil)
}

func (q *Queue) accounts(ctx context.Context, person models.PersonID, among []bot.Platform) ([]place, error) {
	accounts, err := q.Store.Reachable(ctx, person)
	if err != nil {
		return nil, err
	}
	var out []place
	for _, a := range accounts {
		for _, p := range among {
			if a.Platform == p.Name() {
				out = append(out, place{p, bot.Address{User: a.User}})
			}
		}
	}
	return out, nil
}

// open finds where a delivery goes now, and makes its room if it is the first
// message there.
func (q *Queue) open(ctx context.Context, d models.Delivery) ([]place, error) {
	found, err := q.places(ctx, d, q.running())
	if errors.Is(err, errNoRoom) {
		return q.makeRoom(ctx, found[0])
	}
	if err != nil || len(found) > 0 {
		return found, err
	}
	if stopped, err := q.places(ctx, d, q.Platforms); err != nil && !errors.Is(err, errNoRoom) {
		return nil, err
	} else if len(stopped) > 0 {
		return nil, later{q.Now().Add(retrial)}
	}
	return nil, errNowhere
}

// makeRoom makes the room of a place, which is that of the message or of the one above.
func (q *Queue) makeRoom(ctx context.Context, at place) ([]place, error) {
	key := at.to.Room
	q.rooms.Lock()
	defer q.rooms.Unlock()
	channel, err := q.Store.RoomChannel(ctx, at.Name(), "", key)
	if errors.Is(err, models.ErrNotFound) {
		channel, err = q.newRoom(ctx, at, key)
	}
	if err != nil {
		return nil, err
	}
	return []place{{at.Platform, bot.Address{Channel: channel, Only: at.to.Only}}}, nil
}

func (q *Queue) newRoom(ctx context.Context, at place, key string) (string, error) {
	room, err := q.Rooms(ctx, at.Name(), key)
	if err != nil {
		return "", fmt.Errorf("describe room %s: %w", key, err)
	}
	within, cancel := context.WithTimeout(ctx, q.CallWithin)
	defer cancel()
	channel, err := at.EnsureRoom(within, room)
	if channel != "" && (bot.ClassOf(err) == bot.Recipient || bot.ClassOf(err) == bot.Bug) {
		q.Log.Warn("room without one of its members, who cannot be added", "platform", at.Name(), "room", key, "code", codeOf(err))
		err = nil // that keeps nothing from the others
	}
	if err != nil {
		return "", roomError(err)
	}
	return channel, q.Store.PutRoom(ctx, at.Name(), "", key, channel)
}

// roomError is the refusal of a room in terms of the message to it: making a
// room again finds the one that was made, so it may always be tried again, and
// a right that is missing for rooms stops nothing else.
func roomError(err error) error {
	if err == nil {
		return nil
	}
	refused, ok := errors.AsType[*bot.SendError](err)
	if ok && (refused.Class == bot.Recipient || refused.Class == bot.Bug || refused.Class == bot.Wait) {
		return refused
	}
	return &bot.SendError{Class: bot.Unsent, Method: "room", Code: codeOf(err), Err: err}
}
