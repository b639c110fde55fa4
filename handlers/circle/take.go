package circle

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// takeForm asks what somebody takes away from a meeting.
func (a activity) takeForm(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, _, items, err := a.came(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: takeForm(r, s, g, items)}, nil
}

func takeForm(r handlers.Request, s models.Session, g ground, items []models.Item) *bot.Form {
	data := prompts.Data{"Session": s.ID, "Take": own(items, s.ID, r.Person.ID, models.Take).Text}
	switch {
	case g.Type == models.ReverseTalk && s.Hosts(r.Person.ID):
		return r.Form("reverse.form_taught", data)
	case g.Type == models.ReverseTalk:
		data["Step"] = own(items, s.ID, r.Person.ID, models.Step).Text
		return r.Form("reverse.form_take", data)
	}
	data["Step"], data["Parked"] = own(items, s.ID, r.Person.ID, models.Step).Text, own(items, s.ID, r.Person.ID, models.Parked).Text
	return r.Form("circle.form_take", data)
}

// came is a meeting that the actor attended or led, or has written about: what they
// wrote stays theirs when whoever led it says that they were not there.
func (a activity) came(ctx context.Context, r handlers.Request) (s models.Session, g ground, p models.Participant, items []models.Item, err error) {
	if s, g, err = a.meeting(ctx, r.Org, r.Subject); err != nil {
		return
	}
	line, err := a.store.Participants(ctx, s.ID)
	if err != nil {
		return
	}
	if items, err = a.store.ItemsOf(ctx, g.ID); err != nil {
		return
	}
	p = partOf(line, r.Person.ID)
	if (p.State != models.Present || p.Part == models.Guest) && !s.Hosts(r.Person.ID) && !took(items, s.ID, r.Person.ID) {
		err = models.NotAllowed("meeting.not_in")
	}
	return
}

// own is somebody's item of a kind from one meeting; the zero value if there is none.
func own(items []models.Item, s models.SessionID, who models.PersonID, kind string) models.Item {
	for _, i := range items {
		if i.Session == s && i.By == who && i.Kind == kind {
			return i
		}
	}
	return models.Item{}
}

// taken saves the takeaway. What somebody takes away and does next is posted where the
// meeting was, as the form says; how useful it was is not.
func (a activity) taken(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, p, items, err := a.came(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	again := false
	for _, kind := range []string{models.Take, models.Step, models.Parked} {
		i := own(items, s.ID, r.Person.ID, kind)
		again = again || i.ID != ""
		text := r.Entered(kind)
		if text == i.Text {
			continue
		}
		if i.ID == "" {
			i = models.Item{ID: models.NewID[string]("it"), Circle: g.ID, Session: s.ID, Kind: kind, By: r.Person.ID, Owner: r.Person.ID}
		}
		i.Text, i.DoneAt = text, models.Item{}.DoneAt
		if text == "" {
			i.DoneAt = r.Now
		}
		reply.Save = append(reply.Save, &i)
	}
	if n := handlers.Number(r.Event.Values, "useful"); n > 0 && p.State == models.Present {
		p.Useful = min(n, 5)
		reply.Save = append(reply.Save, &p)
	}
	a.frank(r, g, s, &reply)
	root := subject(g.Circle) + ":took:" + string(s.ID) + ":" + string(r.Person.ID)
	posted := thread(g, s, handlers.Message{
		Key: root, Subject: root,
		Message: r.Words(models.Person{}).Message("circle.took", prompts.Data{"Person": r.Person.Name, "Take": r.Entered(models.Take), "Step": r.Entered(models.Step)}),
	})
	if g.Type == models.ReverseTalk && s.Hosts(r.Person.ID) {
		posted.Message = r.Words(models.Person{}).Message("reverse.taught", prompts.Data{"Person": r.Person.Name, "Take": r.Entered(models.Take)})
	}
	if again {
		posted.Replaces, posted.Key = root, root+":"+r.Event.ID
	}
	asked := subject(g.Circle) + ":" + askedKey(s) + ":" + string(r.Person.ID)
	reply.Send = append(reply.Send, posted, handlers.Message{
		To: r.Person.ID, Key: asked + ":" + r.Event.ID, Subject: asked, Replaces: asked,
		Message: *r.Say("circle.thanks", prompts.Data{"Session": s.ID, "Title": s.Title}),
	})
	return handlers.Screened(r, g.org, takeForm(r, s, g, items), subject(g.Circle), g.known(), reply), nil
}

// known are the people of a circle, whom the others may name.
func (g ground) known() []models.PersonID {
	known := []models.PersonID{g.Host, g.CoHost}
	for _, m := range g.members {
		known = append(known, m.Person)
	}
	return known
}

// frank handles the answer of somebody who teaches a senior to whether they feel safe
// to be frank. The answer is not kept. If it is low, the coordinators hear that it is,
// but nothing of what was said; those in a conflict with one of the two hear nothing.
func (a activity) frank(r handlers.Request, g ground, s models.Session, reply *handlers.Reply) {
	n := handlers.Number(r.Event.Values, "frank")
	if g.Type != models.ReverseTalk || !s.Hosts(r.Person.ID) || n == 0 || n > lowFrank {
		return
	}
	var but []models.PersonID
	for _, senior := range g.in() {
		but = append(but, g.org.KeptFrom(r.Person.ID, senior.ID)...)
	}
	for _, id := range g.org.Holding(models.CoordinatorRole, r.Now) {
		if who := g.org.Person(id); !slices.Contains(but, id) {
			tell(reply, g.Circle, who, "frank:"+string(s.ID), r.Words(who).Message("reverse.not_frank", prompts.Data{"Person": r.Person.Name, "With": names(g.in())}))
		}
	}
}

// lowFrank is the highest answer, out of five, of which the coordinators hear.
const lowFrank = 2
