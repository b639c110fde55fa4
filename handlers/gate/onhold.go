package gate

import (
	"context"
	"slices"
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
	sent, err := a.pauses(ctx, on.Org, f, r.Now)
	if err != nil {
		return err
	}
	for _, d := range sent {
		if may, _ := models.Can(on.Org, d.Person, models.PauseScope, f.Person, r.Now); !may {
			continue
		}
		key := "flag.pause"
		if proposed(d) {
			key = "gate.propose"
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: d.Person, Key: d.Key + ":onhold:" + strconv.FormatInt(r.Now.UnixMilli(), 10), Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane,
			Message: r.Words(on.Org.Person(d.Person)).Message(key, a.practice(on, f)),
		})
	}
	return nil
}

// spendPauses removes the button to put practice on hold for those who may no longer do
// it, and restores it for those who may again.
func (a activity) spendPauses(ctx context.Context, r handlers.Request, on models.Ground, reply *handlers.Reply) error {
	flags, err := a.store.FlagsAbout(ctx, models.PersonID(r.Subject))
	if err != nil {
		return err
	}
	may := func(d models.Delivery) bool {
		ok, _ := models.Can(on.Org, d.Person, models.PauseScope, models.PersonID(r.Subject), r.Now)
		return ok
	}
	_, left := models.Practice(on.Gates)
	for _, f := range flags {
		sent, err := a.pauses(ctx, on.Org, f, r.Now)
		if err != nil {
			return err
		}
		spent, err := a.spent(ctx, sent, string(f.ID), func(d models.Delivery) string {
			if may(d) {
				return ""
			}
			return r.Words(on.Org.Person(d.Person)).Text("gate.spent_apart", nil)
		})
		if err != nil {
			return err
		}
		given, err := a.given(ctx, sent, string(f.ID), time.Time{}, func(d models.Delivery) bool { return left && may(d) })
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, append(spent, given...)...)
	}
	return nil
}

// pauses is what people were told about putting practice on hold because of a concern,
// but for what already says that the case is over, or nothing of theirs.
func (a activity) pauses(ctx context.Context, org models.Org, f models.Flag, now time.Time) ([]models.Delivery, error) {
	c, err := a.store.Case(ctx, f.Case)
	if err != nil {
		return nil, err
	}
	sent, err := a.store.MessagesAbout(ctx, "flag:"+string(f.ID), "case:"+string(c.ID))
	return slices.DeleteFunc(sent, func(d models.Delivery) bool {
		over := proposed(d) && (c.State == models.CaseClosed || !c.Hears(d.Person, org, now))
		return over || !strings.HasPrefix(d.Key, pauseKey(f)) || org.Person(d.Person).State != models.Active
	}), err
}

// proposed reports whether a message is the bot's proposal rather than an answer to
// somebody who asked for it.
func proposed(d models.Delivery) bool { return strings.HasPrefix(d.Subject, "case:") }

// pauseKey is the key prefix of the messages, for one concern, about putting practice on hold.
func pauseKey(f models.Flag) string { return "flag:" + string(f.ID) + ":pause:" }

// practice is the data for the messages about putting a person's practice on hold.
func (a activity) practice(on models.Ground, f models.Flag) prompts.Data {
	held, left := models.Practice(on.Gates)
	return prompts.Data{"Flag": f.ID, "Person": on.Org.Person(f.Person).Name, "Held": held, "Left": left}
}
