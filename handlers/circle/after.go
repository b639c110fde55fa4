package circle

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// agenda posts the agenda below the card of a meeting, a day before it: who presents
// and who takes notes, which steps are open, and what was parked. After an outage it may be
// too late for it.
func (a activity) agenda(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil || s.State != models.SessionPlanned || !r.Now.Before(s.StartsAt) {
		return handlers.Reply{}, err
	}
	line, err := a.store.Participants(ctx, s.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	items, err := a.last(ctx, g)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(models.Person{})
	return handlers.Reply{Send: []handlers.Message{thread(g, s, handlers.Message{
		Key: g.Room() + ":agenda:" + string(s.ID), Subject: subject(g.Circle), // once in each room
		Message: words.Message("circle.agenda", prompts.Data{
			"Title": s.Title, "Round": prompts.Words(words.Text(string(g.Type)+".round", nil)),
			"Presenter": g.holds(line, Presenter), "Notes": g.holds(line, NoteTaker),
			"Steps": g.lines(items, models.Step), "Parked": g.lines(items, models.Parked),
		}),
	})}}, nil
}

// thread puts a message below the card of a meeting, or into the circle's room if the
// card is in a room that was lost.
func thread(g ground, s models.Session, m handlers.Message) handlers.Message {
	m.Platform = s.Platform
	if m.Under = meeting.Below(s, g.Room()); m.Under == "" {
		m.Channel = bot.Address{Room: g.Room()}
	}
	return m
}

// last returns the items of the last meeting that was held.
func (a activity) last(ctx context.Context, g ground) ([]models.Item, error) {
	items, err := a.store.ItemsOf(ctx, g.ID)
	if err != nil {
		return nil, err
	}
	past, err := a.past(ctx, g.ID)
	for _, met := range slices.Backward(past) {
		if met.Session.State == models.SessionHeld {
			return from(items, met.Session.ID), err
		}
	}
	return nil, err
}

// from returns the items of one meeting.
func from(items []models.Item, s models.SessionID) []models.Item {
	return slices.DeleteFunc(slices.Clone(items), func(i models.Item) bool { return i.Session != s })
}

// holds is the name of the person who has a part in a meeting and is coming; "" if
// there is none.
func (g ground) holds(line []models.Participant, part string) string {
	for _, p := range line {
		if p.Part == part && p.Coming() {
			return g.org.Person(p.Person).Name
		}
	}
	return ""
}

// lines lists the open items of a kind, with their owners' names.
func (g ground) lines(items []models.Item, kind string) []map[string]any {
	out := []map[string]any{}
	for _, i := range items {
		if i.Kind == kind && i.DoneAt.IsZero() {
			out = append(out, map[string]any{"Person": g.org.Person(i.By).Name, "Text": i.Text})
		}
	}
	return out
}

// meeting is a session with its circle.
func (a activity) meeting(ctx context.Context, org handlers.Organization, id string) (models.Session, ground, error) {
	s, err := a.store.Session(ctx, models.SessionID(id))
	if err != nil {
		return s, ground{}, err
	}
	g, err := a.ground(ctx, org, s.Circle)
	return s, g, err
}

// after follows up when a meeting is over: it asks everybody who came what they take
// away, and plans the next meeting. A meeting that did not take place does not count.
func (a activity) after(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.CircleActive {
		return handlers.Reply{}, err
	}
	h, past, err := a.health(ctx, g)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if s.State == models.SessionHeld {
		a.ask(r, g, s, past, &reply)
		reply.Timers = append(reply.Timers, a.catchUpOn(r, s))
	} else {
		g.Round--
	}
	if g.Round >= g.Meetings {
		err = a.graduate(ctx, r, &g, past, &reply)
		return reply, err
	}
	g.NextAt = Next(g.Circle, a.calendar.Zone(g.org.Person(g.Host)), r.Now)
	if err := a.partWays(ctx, r, &g, &reply); err != nil {
		return handlers.Reply{}, err
	}
	a.meet(r, &g, past, &reply)
	a.redraw(r, g, "after:"+r.Subject, h, &reply)
	reply.Save = append(reply.Save, &g.Circle)
	return reply, nil
}

// ask asks everybody who came, in a direct message.
func (a activity) ask(r handlers.Request, g ground, s models.Session, past []Met, reply *handlers.Reply) {
	var came []models.PersonID
	if Shared(g.Type) || g.Type == models.ReverseTalk {
		came = append(came, s.Host) // here the host takes part like the others
	}
	for _, met := range past {
		for _, p := range met.Line {
			if met.Session.ID == s.ID && p.State == models.Present && p.Part != models.Guest {
				came = append(came, p.Person)
			}
		}
	}
	for _, id := range came {
		who := g.org.Person(id)
		tell(reply, g.Circle, who, askedKey(s), a.asking(r, g, s, who))
	}
}

func (a activity) asking(r handlers.Request, g ground, s models.Session, who models.Person) bot.Message {
	words := r.Words(who)
	return words.Message("circle.ask", prompts.Data{"Session": s.ID, "Title": s.Title, "Note": prompts.Words(words.Text(string(g.Type)+".note", nil))})
}

// catchUpOn is when the members who missed a meeting are brought up to date.
func (a activity) catchUpOn(r handlers.Request, s models.Session) models.Timer {
	return models.At(a.calendar.Awake(models.Person{}, r.Now.Add(sure)), timer("catchup", string(s.ID)))
}

func askedKey(s models.Session) string { return "ask:" + string(s.ID) }

// catchUp brings the members who were not there up to date.
func (a activity) catchUp(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	line, err := a.store.Participants(ctx, s.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	items, err := a.store.ItemsOf(ctx, g.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, who := range g.in() {
		if partOf(line, who.ID).State == models.Present || g.member(who.ID).JoinedAt.After(s.StartsAt) || s.Hosts(who.ID) {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: who.ID, Key: subject(g.Circle) + ":catchup:" + string(s.ID) + ":" + string(who.ID), Subject: subject(g.Circle), Lane: models.PromptLane,
			Due: a.calendar.Awake(who, r.Now), Message: a.summary(r.Words(who), g, s, items, "circle.catchup"),
		})
	}
	return reply, nil
}

// summary is what somebody reads about a meeting that they missed.
func (a activity) summary(words prompts.Voice, g ground, s models.Session, items []models.Item, key string) bot.Message {
	of := from(items, s.ID)
	took := g.lines(of, models.Take)
	return words.Message(key, prompts.Data{
		"Title": s.Title, "On": s.StartsAt, "Takeaways": s.Takeaways, "Took": took, "Steps": g.lines(of, models.Step),
		"Nothing": s.Takeaways == "" && len(took) == 0, "Next": g.NextAt, "More": g.State == models.CircleActive,
	})
}
