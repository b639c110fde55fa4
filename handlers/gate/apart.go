package gate

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// apart makes sure that nobody hears, or is asked to decide, what is no longer for them.
func (a activity) apart(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.EachBelow(ctx, r, "gate.unsay")
}

// unsay takes back queued messages to or about a person that are no longer for their
// reader, and tells or asks whoever has that place now. What somebody was asked before
// loses its buttons to decide, and to put practice on hold.
func (a activity) unsay(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	on, err := a.ground(ctx, r.Org, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, kind := range kinds {
		if err := a.unsayKind(ctx, r, on, kind, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	if err := a.unsayLists(ctx, r, on.Org, &reply); err != nil {
		return handlers.Reply{}, err
	}
	for _, g := range on.Gates {
		if err := a.spendApart(ctx, r, a.seen(on, g), &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	if err := a.spendPauses(ctx, r, on, &reply); err != nil {
		return handlers.Reply{}, err
	}
	return reply, a.anew(ctx, reply.Send)
}

func (a activity) unsayKind(ctx context.Context, r handlers.Request, on models.Ground, kind string, reply *handlers.Reply) error {
	queued, err := a.store.Queued(ctx, kind)
	if err != nil {
		return err
	}
	of, known := models.PersonID(r.Subject), slices.Contains([]string{"gate:", "ended:gt_", "decision:"}, kind)
	for _, d := range queued {
		if d.Person != of && known && !isOf(on, d) {
			continue // without a look at it
		}
		_, id, _ := strings.Cut(d.Subject, ":")
		s, err := a.saying(ctx, r, kind, id)
		switch {
		case err != nil:
			return err
		case d.Person != of && s.view.gate.Person != of, s.hears(d.Person):
			continue
		}
		reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		if err := s.again(reply); err != nil {
			return err
		}
	}
	return nil
}

// unsayLists takes back the lists of dates that wait to be sent and would be others by
// now, and has their readers told anew.
func (a activity) unsayLists(ctx context.Context, r handlers.Request, org models.Org, reply *handlers.Reply) error {
	queued, err := a.store.Queued(ctx, "dates:")
	if err != nil {
		return err
	}
	for _, d := range queued {
		micros, err := strconv.ParseInt(strings.TrimPrefix(d.Subject, "dates:"), 10, 64)
		if err != nil || !r.Now.Before(d.ExpiresAt) {
			continue
		}
		to, moment := org.Person(d.Person), time.UnixMicro(micros).UTC()
		all, _, err := a.dated(ctx, r, to, moment)
		if err != nil {
			return err
		}
		same := func(m handlers.Message) bool {
			body, err := json.Marshal(m.Message)
			return err == nil && bytes.Equal(body, d.Body)
		}
		if !slices.ContainsFunc(a.dateMessages(r, to, moment, all), same) {
			reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
			reply.Timers = append(reply.Timers, a.datesTimer(to, moment, r.Now))
		}
	}
	return nil
}

// isOf reports whether what waits is about a gate of the person of the ground.
func isOf(on models.Ground, d models.Delivery) bool {
	return slices.ContainsFunc(on.Gates, func(g models.Gate) bool {
		return slices.Contains([]string{subject(g), ended(g), decision(g.Decision)}, d.Subject)
	})
}

// standing is the key, or the first ":again" of it, whose message was neither taken back
// nor spent because its reader lost the person: whoever has them again is told again.
func (a activity) standing(ctx context.Context, key string) (string, error) {
	for _, end := range []string{":unsaid", ":spent"} {
		switch _, err := a.store.DeliveryByKey(ctx, key+end); {
		case err == nil:
			return a.standing(ctx, key+":again")
		case !errors.Is(err, models.ErrNotFound):
			return "", err
		}
	}
	return key, nil
}

// anew says what is said under keys that stand.
func (a activity) anew(ctx context.Context, send []handlers.Message) (err error) {
	for i := range send {
		if send[i].Replaces != "" {
			continue // it changes something
		}
		if send[i].Key, err = a.standing(ctx, send[i].Key); err != nil {
			return err
		}
	}
	return nil
}

// askAgain asks who decides now. Whoever was asked already has the same message,
// which is not sent twice.
func (a activity) askAgain(r handlers.Request, v view, reply *handlers.Reply) {
	switch {
	case v.gate.State != models.GateOpen || v.gone():
	case !r.Now.Before(v.gate.DueAt):
		reply.Timers = append(reply.Timers, timer(r.Now, "due", v.gate))
	case !v.gate.ReadyAt.IsZero():
		a.sayReadyTo(r, v, v.decider(r.Now), reply)
	}
}
