package away

import (
	"context"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// days opens the form for working days, the night shift and the daily digest.
func (a activity) days(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	_, p, err := a.about(ctx, r, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	works := p.WorksOn.Names()
	if len(works) == 0 {
		works = models.DaysOf(a.policy.Workdays).Names()
	}
	return handlers.Reply{Form: r.Form("away.form_days", prompts.Data{
		"Person": p.ID, "Works": works, "Shift": hour(p.ShiftFrom, p.ShiftLasts > 0), "Lasts": hour(p.ShiftLasts, p.ShiftLasts > 0),
		"Digest": hour(p.DigestAt, p.DigestAt > 0),
	})}, nil
}

// hour is a time of day as a form's value; none stands for there being none.
func hour(d time.Duration, some bool) string {
	if !some {
		return "none"
	}
	return strconv.Itoa(int(d / time.Hour))
}

// keep saves how somebody's days go, and sets anew what they are asked.
func (a activity) keep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	_, p, err := a.about(ctx, r, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	now, err := Rhythm(p, r.Event.Values["works"], r.Entered("shift"), r.Entered("lasts"), r.Entered("digest"))
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
		Save:   []models.Noun{&now},
		Timers: []models.Timer{replan(p.ID, r.Now)},
		Send: []handlers.Message{{
			To: p.ID, Key: "away:days:" + r.Event.ID, Subject: "away:days:" + string(p.ID),
			Message: r.Words(now).Message("away.kept", prompts.Data{
				"Night": now.ShiftLasts > 0, "Daily": now.DigestAt > 0, "By": r.Person.Name, "Self": p.ID == r.Person.ID,
			}),
		}},
		Homes: []models.PersonID{p.ID},
	}, nil
}

// replan has the dates set anew of everything that a person is asked.
func replan(p models.PersonID, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("checkin.person", string(p))))
}
