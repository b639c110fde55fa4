// Package conflict lets people say in private that they and somebody else must
// not decide about each other: family, a past complaint. From then on neither
// is asked about the other. The other one is not told.
package conflict

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what conflicts need of storage.
type Store interface {
	handlers.Finder
	Conflict(context.Context, string) (models.Conflict, error)
	ConflictsBy(context.Context, models.PersonID) ([]models.Conflict, error)
}

// New is the activity.
func New(store Store) handlers.Activity {
	a := activity{store}
	return handlers.Activity{
		Name:     "conflict",
		Commands: []handlers.Command{{Name: "conflict", Handle: a.open}},
		Clicks:   map[string]handlers.Handler{"conflict.declare": a.openForm, "conflict.end": a.end},
		Forms:    map[string]handlers.Handler{"conflict.save": a.save},
	}
}

type activity struct{ store Store }

// open lists what a person declared themselves, and offers to add one.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	own, err := a.store.ConflictsBy(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(own) == 0 {
		return a.openForm(ctx, r)
	}
	var names, pairs []string
	var options []bot.Option
	for _, c := range own {
		name, with := org.Person(c.One).Name, org.Person(c.Two).Name
		switch r.Person.ID {
		case c.One:
			name, names = with, append(names, with)
		case c.Two:
			names = append(names, name)
		default:
			name = bot.PlainText(r.Words(r.Person).Text("conflict.pair", prompts.Data{"One": name, "Two": with}))
			pairs = append(pairs, name)
		}
		options = append(options, bot.Option{Label: name, Value: c.ID})
	}
	return handlers.Reply{Answer: r.Say("conflict.list", prompts.Data{"Names": names, "Pairs": pairs, "Options": options})}, nil
}

func (a activity) openForm(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Form: r.Form("conflict.form", prompts.Data{"ForOthers": forOthers(r.Roles)})}, nil
}

// forOthers reports whether somebody may declare a conflict between two others.
func forOthers(roles []models.Role) bool {
	return handlers.May([]models.Role{models.CoordinatorRole, models.GovernanceRole}, roles)
}

// save puts a conflict on file. It holds from this moment, for what is under
// way as well.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	one, err := a.one(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	two, err := a.someone(ctx, r, "with")
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case one.ID == two.ID:
		return handlers.Reply{}, models.Invalid{Field: "with", Why: "conflict.why_same"}
	case r.Entered("why") == "":
		return handlers.Reply{}, models.Invalid{Field: "why", Why: "conflict.why_why"}
	}
	if two.ID == r.Person.ID { // their own, in the form for others
		one, two = two, one
	}
	c := models.Conflict{ID: models.NewID[string]("cf"), One: one.ID, Two: two.ID, Why: r.Entered("why"), By: r.Person.ID}
	reply := handlers.Reply{Send: []handlers.Message{{
		To: r.Person.ID, Key: "conflict:" + c.ID, Subject: "conflict:" + c.ID,
		Message: *r.Say("conflict.saved", prompts.Data{"One": named(one, r.Person), "Two": two.Name}),
	}}}
	if !org.Declared(r.Person.ID, one.ID, two.ID) { // what the other one declared does not do for both: models.Org.Barred
		reply.Save = []models.Noun{&c}
		reply.Timers = handlers.LessHeard(r.Now, one.ID, two.ID)
	}
	return reply, nil
}

// named is a person's name, unless they are the one who is spoken to.
func named(p, to models.Person) string {
	if p.ID == to.ID {
		return ""
	}
	return p.Name
}

// one is whom the conflict is declared for: the actor, or somebody else if that
// is the actor's office.
func (a activity) one(ctx context.Context, r handlers.Request) (models.Person, error) {
	if r.Entered("one") == "" {
		return r.Person, nil
	}
	if !forOthers(r.Roles) {
		return models.Person{}, models.NotAllowed("conflict.why_own")
	}
	return a.someone(ctx, r, "one")
}

func (a activity) someone(ctx context.Context, r handlers.Request, field string) (models.Person, error) {
	return handlers.Picked(ctx, a.store, r, field, "conflict.why_who")
}

// end takes back what one declared oneself. A case stays with those whom it was brought
// to, or one could declare a conflict, and take it back, to choose who hears; gates that
// are open, and what comes next, go the usual way again.
func (a activity) end(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.Conflict(ctx, r.Event.Value)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case c.By != r.Person.ID:
		return handlers.Reply{}, models.ErrNotFound
	case !c.Ended.IsZero():
		return handlers.Reply{}, models.ErrDuplicate
	}
	c.Ended = r.Now
	return handlers.Reply{Save: []models.Noun{&c}, Timers: handlers.LessHeard(r.Now, c.One, c.Two), Answer: r.Say("conflict.ended", nil)}, nil
}
