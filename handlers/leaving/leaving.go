// Package leaving takes note of people who leave the organization: from then on
// nobody waits for them, and the coordinators hear which pairs are broken up and
// who has no supervisor now. It hands each pair to matching, so that no mentee stays
// in limbo. It decides no cases; ladders do.
package leaving

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what leaving needs of storage.
type Store interface {
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
}

// New is the activity.
func New(store Store) handlers.Activity {
	a := activity{store}
	return handlers.Activity{Name: "leaving", Events: map[bot.Kind]handlers.Handler{bot.Left: handlers.Departed(a.left)}}
}

type activity struct{ store Store }

// left closes the place of somebody whom the platform deactivated. Who leaves a
// channel is still there.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	gone := r.Person
	gone.State = models.Gone
	reply := handlers.Reply{
		Save: []models.Noun{&gone},
		Timers: []models.Timer{
			models.At(r.Now, string(bot.Do("matching.gone", string(gone.ID)))), models.At(r.Now, string(bot.Do("away.alone", string(gone.ID)))),
		},
	}
	var alone []models.Person
	for _, m := range pairs {
		if m.State != models.MentorshipEnded {
			alone = append(alone, org.Person(m.Other(gone.ID)))
		}
	}
	var led []models.Person
	for _, id := range org.Reports(gone.ID, r.Now) {
		if org.Person(id).State == models.Active {
			led = append(led, org.Person(id))
		}
	}
	for _, care := range org.CareFor(slices.Concat(alone, led), r.Now, gone.ID) {
		reply.Send = append(reply.Send, handlers.Message{
			To: care.By.ID, Key: "leaving:" + string(gone.ID) + ":" + r.Event.ID + ":" + string(care.By.ID), Subject: "leaving:" + string(gone.ID),
			Message: r.Words(care.By).Message("leaving.told", prompts.Data{"Person": gone.Name, "Alone": names(alone, care.Of), "Led": names(led, care.Of)}),
		})
	}
	return reply, nil
}

// names are the names of those people about whom somebody may hear.
func names(people, heard []models.Person) []string {
	var out []string
	for _, p := range people {
		if slices.ContainsFunc(heard, func(h models.Person) bool { return h.ID == p.ID }) {
			out = append(out, p.Name)
		}
	}
	slices.Sort(out)
	return out
}
