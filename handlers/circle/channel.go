package circle

import (
	"context"
	"errors"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// channelOff handles a channel that was closed, that outsiders can read now, or that we
// were removed from: for the circle whose room it was, and for those that were looking
// for members there.
func (a activity) channelOff(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	var reply handlers.Reply
	if err := a.roomLost(ctx, r, &reply); err != nil {
		return handlers.Reply{}, err
	}
	listed, err := a.store.CirclesIn(ctx, r.Event.Channel)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, c := range listed {
		err = errors.Join(err, a.unlist(ctx, r, c.ID, &reply))
	}
	return reply, err
}

// follow keeps a circle that looks for members in a channel there, where the channel has
// another id.
func (a activity) follow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	listed, err := a.store.CirclesIn(ctx, r.Event.Channel)
	var reply handlers.Reply
	for _, c := range listed {
		c.Channel = r.Event.Text
		reply.Save = append(reply.Save, &c)
	}
	return reply, err
}

// roomLost opens another room for a circle that is under way, and moves its planned
// meeting there.
func (a activity) roomLost(ctx context.Context, r handlers.Request, reply *handlers.Reply) error {
	key, err := a.store.RoomAt(ctx, r.Event.Platform, r.Event.Channel)
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	id, ours := models.InRoom(key)
	if err != nil || !ours {
		return err
	}
	g, err := a.ground(ctx, r.Org, id)
	if err != nil || g.State != models.CircleActive || g.Room() != key {
		return err
	}
	g.Moves++
	reply.Save = append(reply.Save, &g.Circle)
	said := "moved:" + strconv.Itoa(g.Moves)
	inside(reply, g.Circle, said, r.Words(models.Person{}).Message("circle.reopened", prompts.Data{"Name": g.Name, "Next": g.NextAt}))
	for _, who := range g.in() {
		if !g.Hosts(who.ID) {
			tell(reply, g.Circle, who, said, r.Words(who).Message("circle.moved", prompts.Data{"Name": g.Name, "Next": g.NextAt}))
		}
	}
	for _, who := range g.leaders() {
		words := r.Words(who)
		tell(reply, g.Circle, who, said, words.Message("circle.moved_host", prompts.Data{
			"Circle": g.ID, "Name": g.Name, "Why": why(words, r.Event.Kind), "Next": g.NextAt,
		}))
	}
	return a.bring(ctx, r, g, reply)
}

// bring moves the planned meeting into the new room.
func (a activity) bring(ctx context.Context, r handlers.Request, g ground, reply *handlers.Reply) error {
	next, line, some, err := a.planned(ctx, g.ID)
	if err != nil || !some {
		return err
	}
	meeting.MoveTo(r, a.policy, a.calendar, g.org, next, line, g.Room(), reply)
	if next.State == models.SessionPlanned && !next.StartsAt.After(r.Now.Add(sure)) { // the agenda was posted in the old room
		reply.Timers = append(reply.Timers, models.At(r.Now.Add(time.Second), timer("agenda", string(next.ID))))
	}
	return nil
}

// unlist gives up the card on which people join. The card is not posted anywhere else:
// the leaders chose the channel, and can add people by hand.
func (a activity) unlist(ctx context.Context, r handlers.Request, id models.CircleID, reply *handlers.Reply) error {
	g, err := a.ground(ctx, r.Org, id)
	if err != nil {
		return err
	}
	g.Unlisted = true
	reply.Save = append(reply.Save, &g.Circle)
	if r.Event.Kind == bot.Shared {
		reply.Send = append(reply.Send, handlers.Message{
			Channel: board(g.Circle), Platform: g.Platform, Key: cardKey(g.Circle) + ":elsewhere", Replaces: cardKey(g.Circle),
			Subject: subject(g.Circle) + ":elsewhere", Message: r.Words(models.Person{}).Message("circle.card_elsewhere", nil),
		})
	}
	for _, who := range g.leaders() {
		words := r.Words(who)
		tell(reply, g.Circle, who, "unlisted", words.Message("circle.unlisted", prompts.Data{
			"Circle": g.ID, "Name": g.Name, "Why": why(words, r.Event.Kind), "Free": max(0, g.Most-len(models.Current(g.members))),
		}))
	}
	return nil
}

// why says what happened to a channel, for use inside a sentence.
func why(words prompts.Voice, kind bot.Kind) prompts.Words {
	key := "off"
	if kind == bot.Shared || kind == bot.Removed {
		key = string(kind)
	}
	return prompts.Words(words.Text("meeting.channel_"+key, nil))
}

// edition is the number at the end of a room's name; "" for a circle's first room.
func edition(c models.Circle) string {
	if c.Moves == 0 {
		return ""
	}
	return " " + strconv.Itoa(c.Moves+1)
}
