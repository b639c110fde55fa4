package gate

import (
	"context"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// onHoldTimer updates the messages about putting a person's practice on hold.
func onHoldTimer(p models.PersonID, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("gate.onhold", string(p))))
}

// onHold updates the messages of those who acted on a concern, or were brought one, to
// show what is on hold now. Whoever may not put it on hold is not told of it either.
func (a activity) onHold(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, err := a.ground(ctx, r.Org, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	flags, err := a.store.FlagsAbout(ctx, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, f := range flags {
		if err := a.sayOnHold(ctx, r, on, f, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

func (a activity) sayOnHold(ctx context.Context, r handlers.Request, on models.Ground, f models.Flag, reply *handlers.Reply) error {
	c, err := a.store.Case(ctx, f.Case)
	if err != nil {
		return err
	}
	sent, err := a.store.MessagesAbout(ctx, "flag:"+string(f.ID), "case:"+string(c.ID))
	if err != nil {
		return err
	}
	for _, d := range sent {
		proposed := strings.HasPrefix(d.Subject, "case:")
		may, _ := models.Can(on.Org, d.Person, models.PauseScope, f.Person, r.Now)
		switch {
		case !strings.HasPrefix(d.Key, pauseKey(f)), !may, on.Org.Person(d.Person).State != models.Active:
			continue
		case proposed && (c.State == models.CaseClosed || !c.Hears(d.Person, on.Org, r.Now)):
			continue // the message already says that it is over
		}
		key := "flag.pause"
		if proposed {
			key = "gate.propose"
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: d.Person, Key: d.Key + ":onhold:" + strconv.FormatInt(r.Now.UnixMilli(), 10), Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane,
			Message: r.Words(on.Org.Person(d.Person)).Message(key, a.practice(on, f)),
		})
	}
	return nil
}

// pauseKey is the key prefix of the messages, for one concern, about putting practice on hold.
func pauseKey(f models.Flag) string { return "flag:" + string(f.ID) + ":pause:" }

// practice is the data for the messages about putting a person's practice on hold.
func (a activity) practice(on models.Ground, f models.Flag) prompts.Data {
	held, left := models.Practice(on.Gates)
	return prompts.Data{"Flag": f.ID, "Person": on.Org.Person(f.Person).Name, "Held": held, "Left": left}
}
