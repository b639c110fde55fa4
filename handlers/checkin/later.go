package checkin

import (
	"context"
	"errors"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// all is the subject of a snooze of everything in a digest.
const all = "all"

// snooze puts a check-in off for an hour, until tomorrow, or until a date that
// is asked for. It stays answerable where it stands.
func (a activity) snooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	today := models.DateOf(r.Now.In(a.calendar.Zone(r.Person)))
	switch r.Event.Value {
	case "date":
		return handlers.Reply{Form: r.Form("checkin.form_later", prompts.Data{"CheckIn": r.Subject, "Tomorrow": today.Plus(1)})}, nil
	case "tomorrow":
		return a.putOff(ctx, r, a.calendar.NextMorning(r.Person, a.calendar.Morning(r.Person, today.Plus(1))))
	}
	return a.putOff(ctx, r, r.Now.Add(time.Hour))
}

// later puts a check-in off until the date that was entered.
func (a activity) later(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	date, ok := models.ParseDate(r.Entered("until"))
	if !ok {
		return handlers.Reply{}, models.Invalid{Field: "until", Why: "checkin.why_date"}
	}
	until := a.calendar.NextMorning(r.Person, a.calendar.Morning(r.Person, date))
	if !until.After(r.Now) {
		return handlers.Reply{}, models.Invalid{Field: "until", Why: "checkin.why_past"}
	}
	reply, err := a.putOff(ctx, r, until)
	if refused, ok := errors.AsType[models.Refused](err); ok && errors.Is(refused.Kind, models.ErrNotReady) {
		err = models.Invalid{Field: "until", Why: refused.Why, Data: refused.Data}
	}
	return reply, err
}

func (a activity) putOff(ctx context.Context, r handlers.Request, until time.Time) (handlers.Reply, error) {
	cs, err := a.toPutOff(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Timers: []models.Timer{ringTimer(r.Person.ID, r.Now)}, Homes: []models.PersonID{r.Person.ID}}
	for i := range cs {
		c := &cs[i]
		if !until.Before(c.ClosesAt) {
			return handlers.Reply{}, models.Refused{Kind: models.ErrNotReady, Why: "checkin.closes_first", Data: map[string]any{"Closes": c.ClosesAt}}
		}
		c.RingAt = until
		reply.Save = append(reply.Save, c)
	}
	if r.Subject != all {
		reply.Send, err = a.edit(ctx, r, r.Person, cs[0])
		return reply, err
	}
	for _, key := range saidOf(cs) {
		reply.Send = append(reply.Send, handlers.Message{
			To: r.Person.ID, Key: key + ":snoozed:" + r.Event.ID, Subject: "bell:" + string(r.Person.ID), Replaces: key,
			Message: *r.Say("checkin.snoozed_all", prompts.Data{"Until": until}),
		})
	}
	return reply, nil
}

// toPutOff is the check-in that was clicked, or all that wait.
func (a activity) toPutOff(ctx context.Context, r handlers.Request) ([]models.CheckIn, error) {
	if r.Subject != all {
		c, err := a.mine(ctx, r, r.Subject, models.CheckIn.May)
		if err == nil && c.State != models.CheckInAsked {
			err = models.NotReady("checkin.nothing_to_snooze")
		}
		return []models.CheckIn{c}, err
	}
	open, err := a.running(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	if open = Asked(open); len(open) == 0 {
		return nil, models.NotReady("checkin.nothing_to_snooze")
	}
	return open, nil
}
