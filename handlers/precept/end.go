package precept

import (
	"context"
	"slices"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// ending asks the person's supervisor, or the coordinators if there is none, whether
// the remaining time is enough.
func (a activity) ending(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	x, err := a.store.Preceptorship(ctx, r.Subject)
	if err != nil || !r.Now.Before(x.Until) {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, id := range asked(org, x.Person, r) {
		m := a.say(r, x, org.Person(id), "ending", prompts.Data{
			"Preceptorship": x.ID, "Name": org.Person(x.Person).Name, "Preceptor": org.Person(x.Preceptor).Name, "Until": a.until(org, x),
			"Longer": Extends(x),
		})
		m.Key += ":" + string(models.DateOf(x.Until)) // once for each end
		reply.Send = append(reply.Send, m)
	}
	return reply, nil
}

// asked are the people who decide how long a preceptorship goes on.
func asked(org models.Org, person models.PersonID, r handlers.Request) []models.PersonID {
	if boss := org.Supervisor(person, r.Now); boss != "" && org.Person(boss).State == models.Active {
		return []models.PersonID{boss}
	}
	return org.Holding(models.CoordinatorRole, r.Now)
}

// longer extends a preceptorship by two weeks.
func (a activity) longer(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	x, org, err := a.mine(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	before := x
	if x, err = Longer(x, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	reply, err := a.told(ctx, r, org, x, "goes_on")
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Save, reply.Timers = []models.Noun{&x}, clock(x)
	for _, t := range clock(before) {
		reply.Unset = append(reply.Unset, t.Do)
	}
	return reply, nil
}

// end ends a preceptorship now.
func (a activity) end(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	x, org, err := a.mine(ctx, r)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case !r.Now.Before(x.Until):
		return handlers.Reply{}, models.NotReady("precept.over_already")
	}
	x.Until = r.Now
	reply, err := a.told(ctx, r, org, x, "over")
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Save = []models.Noun{&x}
	for _, t := range clock(x) {
		reply.Unset = append(reply.Unset, t.Do)
	}
	return reply, nil
}

// mine is the preceptorship that a button is about, if the actor may decide how long it
// goes on.
func (a activity) mine(ctx context.Context, r handlers.Request) (models.Preceptorship, models.Org, error) {
	x, err := a.store.Preceptorship(ctx, r.Subject)
	if err != nil {
		return x, models.Org{}, err
	}
	org, err := a.may(ctx, r, x.Person)
	return x, org, err
}

// over tells everybody concerned that a preceptorship is over, unless it was extended.
func (a activity) over(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	x, err := a.store.Preceptorship(ctx, r.Subject)
	if err != nil || r.Now.Before(x.Until) {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.told(ctx, r, org, x, "over")
}

// left ends the preceptorships of somebody who has left, and tells those who stay.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, x := range org.Precepting(r.Person.ID, r.Now) {
		for _, t := range clock(x) {
			reply.Unset = append(reply.Unset, t.Key)
		}
		x.Until = r.Now
		over, err := a.told(ctx, r, org, x, "over")
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Save, reply.Cancel, reply.Homes = append(reply.Save, &x), append(reply.Cancel, over.Cancel...), append(reply.Homes, over.Homes...)
		reply.Send = append(reply.Send, slices.DeleteFunc(over.Send, func(m handlers.Message) bool { return m.To == r.Person.ID })...)
	}
	return reply, nil
}

// told says to the two, and to whoever decides on it, how it goes on, and takes the
// buttons from what asked that.
func (a activity) told(ctx context.Context, r handlers.Request, org models.Org, x models.Preceptorship, key string) (handlers.Reply, error) {
	reply := handlers.Reply{Homes: []models.PersonID{x.Person, x.Preceptor}, Cancel: []string{subject(x)}}
	for _, id := range append([]models.PersonID{x.Person, x.Preceptor}, asked(org, x.Person, r)...) {
		m := a.say(r, x, org.Person(id), key, prompts.Data{"Name": org.Person(x.Person).Name, "Preceptor": org.Person(x.Preceptor).Name, "Until": a.until(org, x)})
		m.Key, m.Subject = m.Key+":"+string(models.DateOf(x.Until)), "precepted:"+x.ID // under another subject, so that this last message is not canceled
		reply.Send = append(reply.Send, m)
	}
	sent, err := a.store.MessagesAbout(ctx, subject(x))
	if err != nil {
		return handlers.Reply{}, err
	}
	spent, err := handlers.Spent(sent, x.ID, func(to models.PersonID) string {
		return r.Words(org.Person(to)).Text("precept.spent", prompts.Data{"Over": key == "over", "Until": a.until(org, x)})
	})
	reply.Send = append(reply.Send, spent...)
	return reply, err
}

// home shows who precepts whom and until when, and shows supervisors which of their
// people have no preceptor yet.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	cards, err := a.alone(ctx, r, org)
	if err != nil {
		return nil, err
	}
	for _, x := range org.Precepting(r.Person.ID, r.Now) {
		key, other := "precept.at_home_preceptor", x.Person
		if x.Person == r.Person.ID {
			key, other = "precept.at_home_person", x.Preceptor
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: x.From, Message: *r.Say(key, prompts.Data{"Other": org.Person(other).Name, "Until": a.until(org, x)})})
	}
	return cards, nil
}
