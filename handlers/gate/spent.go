package gate

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// spent removes the buttons of a gate, or of a decision that awaits a signature, from
// the messages that still have them. Messages that already lost them stay as they are.
func (a activity) spent(ctx context.Context, sent []models.Delivery, object string, says func(models.Delivery) string) ([]handlers.Message, error) {
	var out []handlers.Message
	for _, d := range sent {
		some, err := handlers.Spent([]models.Delivery{d}, object, func(models.PersonID) string { return says(d) })
		if err != nil {
			return nil, err
		}
		key, taken, err := a.stands(ctx, d)
		switch {
		case err != nil:
			return nil, err
		case taken || len(some) == 0:
			continue
		}
		some[0].Key = key + ":spent"
		out = append(out, some[0])
	}
	return out, nil
}

// given restores the removed buttons for those who may press them again. A message
// from before the last decision stays as it is, because it says what was decided.
func (a activity) given(ctx context.Context, sent []models.Delivery, object string, decided time.Time, theirs func(models.Delivery) bool) ([]handlers.Message, error) {
	var out []handlers.Message
	for _, d := range sent {
		whole, offered, err := handlers.Whole(d, object)
		if err != nil {
			return nil, err
		}
		if !offered || !d.CreatedAt.After(decided) || !theirs(d) {
			continue
		}
		key, taken, err := a.stands(ctx, d)
		if err != nil {
			return nil, err
		}
		if taken && key != d.Key+unready {
			out = append(out, handlers.Message{
				To: d.Person, Key: key + ":given", Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Message: whole,
			})
		}
	}
	return out, nil
}

// stands returns the key of the message's current version, and whether its buttons
// are removed.
func (a activity) stands(ctx context.Context, d models.Delivery) (key string, taken bool, err error) {
	if strings.Contains(d.Key, ":ready:") {
		if _, err := a.store.DeliveryByKey(ctx, d.Key+unready); !errors.Is(err, models.ErrNotFound) {
			return d.Key + unready, true, err
		}
	}
	next := map[bool]string{false: ":spent", true: ":given"}
	for key = d.Key; ; key, taken = key+next[taken], !taken {
		if _, err := a.store.DeliveryByKey(ctx, key+next[taken]); err != nil {
			if errors.Is(err, models.ErrNotFound) {
				err = nil
			}
			return key, taken, err
		}
	}
}

// due reports whether a message tells somebody that the gate is theirs to decide today.
func (v view) due(d models.Delivery) bool { return strings.HasPrefix(d.Key, subject(v.gate)+":due:") }

// asks returns a test of whether a message about the gate may ask its reader to decide.
// A message saying that the gate is theirs today may do so only if the gate is still
// brought to that reader.
func (a activity) asks(ctx context.Context, v view, now time.Time) (func(models.Delivery) bool, error) {
	theirs := func(models.PersonID) bool { return true }
	if v.gate.State == models.GateOpen {
		theirs = func(p models.PersonID) bool { return p == models.Authorizer(v.org, v.gate.Person, now) }
	}
	if v.gate.State == models.GateOverdue {
		c, err := a.store.Case(ctx, v.gate.Case)
		if err != nil {
			return nil, err
		}
		theirs = func(p models.PersonID) bool { return c.Hears(p, v.org, now) }
	}
	return func(d models.Delivery) bool {
		return len(v.offered(d.Person, now)) > 0 && (!v.due(d) || theirs(d.Person))
	}, nil
}

// spendApart removes the buttons to decide or sign for those who were asked but may no
// longer do it, and restores them for those who may again. Like the button itself, it
// gives no reason.
func (a activity) spendApart(ctx context.Context, r handlers.Request, v view, reply *handlers.Reply) error {
	if len(v.gate.Outcomes()) == 0 {
		return nil // there is nothing left to decide
	}
	sent, err := a.store.MessagesAbout(ctx, subject(v.gate), decision(v.gate.Decision))
	if err != nil {
		return err
	}
	asks, err := a.asks(ctx, v, r.Now)
	if err != nil {
		return err
	}
	spent, err := a.spent(ctx, sent, string(v.gate.ID), func(d models.Delivery) string {
		switch words := r.Words(v.org.Person(d.Person)); {
		case asks(d):
			return ""
		case len(v.offered(d.Person, r.Now)) > 0:
			return words.Text("gate.spent_elsewhere", nil)
		default:
			return words.Text("gate.spent_apart", nil)
		}
	})
	if err != nil {
		return err
	}
	shorter, err := a.unlist(ctx, r, v, func(p models.PersonID) bool { return v.decides(p, r.Now) })
	if err != nil {
		return err
	}
	reply.Send = append(reply.Send, slices.Concat(spent, shorter)...)
	if err := a.giveBack(ctx, v, sent, asks, reply); err != nil {
		return err
	}
	if err := a.askElsewhere(ctx, r, v, sent, len(spent) > 0, reply); err != nil {
		return err
	}
	return a.spendMotions(ctx, r, v, reply)
}

// askElsewhere asks whoever decides now, if somebody else was asked before them. While
// nobody was told yet that the day has come, they are told of it when they may be.
func (a activity) askElsewhere(ctx context.Context, r handlers.Request, v view, sent []models.Delivery, spent bool, reply *handlers.Reply) error {
	boss := v.org.Person(models.Authorizer(v.org, v.gate.Person, r.Now))
	key := v.dueKey(boss.ID)
	stands, err := a.standing(ctx, key)
	if err != nil {
		return err
	}
	others, mine, err := a.listedFor(ctx, v, boss.ID)
	if err != nil {
		return err
	}
	waits, err := a.said(ctx, stands, listKey(v.gate.DueAt, boss.ID, 0))
	if err != nil {
		return err
	}
	switch come := v.gate.State == models.GateOpen && !r.Now.Before(v.gate.DueAt) && boss.ID != "" && !v.gone(); {
	case mine, slices.ContainsFunc(sent, func(d models.Delivery) bool { return d.Key == stands }):
	case spent, stands != key, others && !waits:
		a.askAgain(r, v, reply)
	case come && !others && !slices.ContainsFunc(sent, v.due):
		reply.Timers = append(reply.Timers, a.datesTimer(boss, v.gate.DueAt, r.Now))
	}
	return nil
}

// said reports whether anything was said under one of these keys, or waits to be.
func (a activity) said(ctx context.Context, keys ...string) (bool, error) {
	for _, key := range keys {
		switch _, err := a.store.DeliveryByKey(ctx, key); {
		case err == nil:
			return true, nil
		case !errors.Is(err, models.ErrNotFound):
			return false, err
		}
	}
	return false, nil
}

// giveBack restores the buttons to decide. While the gate is open, a message sent on the
// due date is not edited: askAgain sends its reader a new one, which notifies them.
func (a activity) giveBack(ctx context.Context, v view, sent []models.Delivery, asks func(models.Delivery) bool, reply *handlers.Reply) error {
	var decided time.Time
	if v.gate.Decision != "" {
		d, err := a.store.Decision(ctx, v.gate.Decision)
		if err != nil {
			return err
		}
		decided = d.DecidedAt
	}
	given, err := a.given(ctx, sent, string(v.gate.ID), decided, func(d models.Delivery) bool {
		return asks(d) && (!v.due(d) || v.gate.State != models.GateOpen)
	})
	reply.Send = append(reply.Send, given...)
	return err
}

func (a activity) spendMotions(ctx context.Context, r handlers.Request, v view, reply *handlers.Reply) error {
	if err := a.lapseMotions(ctx, r, v, reply); err != nil {
		return err
	}
	motions, err := a.motions(ctx, v, r.Now)
	if err != nil {
		return err
	}
	for _, m := range motions {
		sent, err := a.store.MessagesAbout(ctx, "motion:"+m.ID)
		if err != nil {
			return err
		}
		spent, err := a.spent(ctx, sent, m.ID, func(d models.Delivery) string {
			if d.Person == m.By || v.decides(d.Person, r.Now) {
				return ""
			}
			return r.Words(v.org.Person(d.Person)).Text("gate.spent_apart", nil)
		})
		if err != nil {
			return err
		}
		if reply.Send = append(reply.Send, spent...); len(spent) > 0 {
			reply.Timers = append(reply.Timers, unsignedNow(m, r.Now))
		}
	}
	return nil
}
