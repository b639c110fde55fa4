// Package portfolio hands people what is on file about their practice, as a page
// that they can keep and show to others. It decides nothing, and holds nothing of
// concerns, check-ins or notes.
package portfolio

import (
	"context"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// New is the activity. It has no command: its button is below what a person may do.
func New() handlers.Activity {
	return handlers.Activity{Name: "portfolio", Clicks: map[string]handlers.Handler{"portfolio.take": take}}
}

// take records that somebody takes a copy and gives them the link to it. The person it
// is about is told, unless they took it themselves.
func take(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	about := org.Person(models.PersonID(r.Subject))
	c := models.Copy{ID: models.NewID[models.CopyID]("cy"), Person: about.ID, By: r.Person.ID}
	if c, err = c.Take(org, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	link := r.Copy(c.ID)
	if link == "" {
		return handlers.Reply{Answer: r.Say("portfolio.no_address", nil)}, nil
	}
	other := ""
	if about.ID != r.Person.ID {
		other = about.Name
	}
	told := Told(c, org, r.Words)
	return handlers.Reply{
		Save: []models.Noun{&c}, Send: told,
		Answer: r.Say("portfolio.ready", prompts.Data{
			"Person": other, "Told": len(told) > 0, "Link": link, "Minutes": int(models.CopyLasts.Minutes()),
		}),
	}, nil
}

// Told tells the person a copy is about that somebody else took it.
func Told(c models.Copy, org models.Org, words func(models.Person) prompts.Voice) []handlers.Message {
	about := org.Person(c.Person)
	if c.By == about.ID || about.State != models.Active {
		return nil
	}
	return []handlers.Message{{
		To: about.ID, Key: "copy:" + string(c.ID), Subject: "copy:" + string(c.ID),
		Message: words(about).Message("portfolio.taken", prompts.Data{"By": org.Person(c.By).Name}),
	}}
}
