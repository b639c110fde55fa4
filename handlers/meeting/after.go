package meeting

import (
	"context"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// useful takes the first of the two taps after a session: how useful it was.
func (a activity) useful(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, p, said, err := a.answered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(said) != 1 || said[0] < '1' || said[0] > '5' {
		return handlers.Reply{}, models.Refused{Kind: models.ErrNotFound, Why: "errors.unknown_action"}
	}
	p.Useful = int(said[0] - '0')
	return a.next(r, s, p, "exit", "use:"+said, r.Say("meeting.exit_use", prompts.Data{"Session": s.ID, "Title": s.Title})), nil
}

// use takes the second: when the person wants to use what they learned.
func (a activity) use(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, p, _, err := a.answered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	today := models.DateOf(r.Now.In(a.calendar.Zone(r.Person)))
	days := map[string]int{"today": 0, "tomorrow": 1, "week": 3, "later": 7}
	if n, known := days[r.Event.Value]; known {
		p.UseOn = today.Plus(n)
	}
	return a.next(r, s, p, "exit", "done:"+r.Event.Value, r.Say("meeting.exit_done", prompts.Data{"Title": s.Title, "On": p.UseOn})), nil
}

// follow asks a week later whether anything came of it.
func (a activity) follow(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionHeld {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, who := range g.who(models.Present) {
		if who.State != models.Active {
			continue
		}
		m := r.Words(who).Message("meeting.follow", prompts.Data{"Session": g.ID, "Title": g.Title})
		reply.Send = append(reply.Send, handlers.Message{
			To: who.ID, Key: subject(g.Session) + ":follow:" + string(who.ID), Subject: subject(g.Session), Lane: models.PromptLane,
			Due: a.calendar.Awake(who, r.Now), Message: m,
		})
	}
	if n, average := Average(g.line); n > 0 {
		for _, to := range g.leaders() {
			if to.State == models.Active {
				tell(&reply, g.Session, to, "summary", r.Words(to).Message("meeting.summary", prompts.Data{"Title": g.Title, "Answers": n, "Useful": average}))
			}
		}
	}
	return reply, nil
}

// used takes the answer.
func (a activity) used(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, p, said, err := a.answered(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if said != "yes" && said != "no" {
		return handlers.Reply{}, models.Refused{Kind: models.ErrNotFound, Why: "errors.unknown_action"}
	}
	p.Used = said
	return a.next(r, s, p, "follow", "used:"+said, r.Say("meeting.used_"+said, prompts.Data{"Title": s.Title, "Takeaways": s.Takeaways != ""})), nil
}

// answered returns the session that a question is about, the actor's part in it, and
// what they answered.
func (a activity) answered(ctx context.Context, r handlers.Request) (models.Session, models.Participant, string, error) {
	id, said, _ := strings.Cut(r.Subject, "/")
	s, err := a.store.Session(ctx, models.SessionID(id))
	if err != nil {
		return s, models.Participant{}, said, err
	}
	p, err := a.part(ctx, s.ID, r.Person.ID)
	if err == nil && p.State != models.Present {
		err = models.NotAllowed("meeting.not_in")
	}
	return s, p, said, err
}

// next saves the answer and replaces the question with the next message.
func (a activity) next(r handlers.Request, s models.Session, p models.Participant, asked, key string, m *bot.Message) handlers.Reply {
	root := subject(s) + ":" + asked + ":" + string(p.Person)
	return handlers.Reply{Save: []models.Noun{&p}, Send: []handlers.Message{{
		To: p.Person, Key: root + ":" + key + ":" + r.Event.ID, Subject: root, Replaces: root, Message: *m,
	}}}
}

// takeaways opens the form for what the host wants people to find later.
func (a activity) takeaways(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if !s.Hosts(r.Person.ID) {
		return handlers.Reply{}, models.NotAllowed("meeting.not_host")
	}
	return handlers.Reply{Form: takeawaysForm(r, s)}, nil
}

func takeawaysForm(r handlers.Request, s models.Session) *bot.Form {
	return r.Form("meeting.form_takeaways", prompts.Data{"Session": s.ID, "Takeaways": s.Takeaways})
}

// keep saves the takeaways and posts them where the session was.
func (a activity) keep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	text := r.Entered("takeaways")
	switch {
	case !g.Hosts(r.Person.ID):
		return handlers.Reply{}, models.NotAllowed("meeting.not_host")
	case g.State != models.SessionHeld || g.Type == models.ReverseTalk:
		return handlers.Reply{}, models.NotReady("meeting.not_held")
	case text == "":
		return handlers.Reply{}, models.Invalid{Field: "takeaways", Why: "meeting.why_title"}
	case text == g.Takeaways:
		return handlers.Reply{}, nil // the form closes, and what was posted stands
	}
	first := g.Takeaways == ""
	g.Takeaways = text
	var reply handlers.Reply
	m := r.Words(models.Person{}).Message("meeting.takeaways_are", prompts.Data{"Title": g.Title, "Takeaways": text})
	a.below(&reply, g.Session, "kept", m)
	if !first && len(reply.Send) > 0 {
		posted := &reply.Send[0]
		posted.Replaces, posted.Key = posted.Key, posted.Key+":"+r.Event.ID
	}
	for _, who := range g.guests(models.Present) {
		root := subject(g.Session) + ":kept:" + string(who.ID)
		copied := handlers.Message{To: who.ID, Key: root, Subject: subject(g.Session), Message: r.Words(who).Message("meeting.takeaways_are", prompts.Data{"Title": g.Title, "Takeaways": text})}
		if !first {
			copied.Key, copied.Replaces = root+":"+r.Event.ID, root
		}
		reply.Send = append(reply.Send, copied)
	}
	asked := subject(g.Session) + ":takeaways:" + string(r.Person.ID)
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: asked + ":kept:" + r.Event.ID, Subject: asked, Replaces: asked,
		Message: *r.Say("meeting.kept", prompts.Data{"Session": g.ID, "Title": g.Title}),
	})
	a.redraw(r, &g, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return handlers.Screened(r, g.org, takeawaysForm(r, g.Session), subject(g.Session), g.known(), reply), nil
}

// known are the people of a session, whom its takeaways may name.
func (g *ground) known() []models.PersonID {
	known := []models.PersonID{g.Host, g.CoHost}
	for _, p := range g.line {
		known = append(known, p.Person)
	}
	return known
}

// found is how many sessions one search shows.
const found = 5

// search answers with the takeaways that contain all of the words.
func (a activity) search(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sessions, err := a.store.Takeaways(ctx, r.Args, found)
	if err != nil {
		return handlers.Reply{}, err
	}
	if len(sessions) == 0 {
		return handlers.Reply{Answer: r.Say("meeting.none_found", prompts.Data{"Words": r.Args})}, nil
	}
	words := r.Words(r.Person)
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	m := r.Say("meeting.found", prompts.Data{"Words": r.Args})
	for _, s := range sessions {
		m.Text += "\n" + words.Text("meeting.found_one", prompts.Data{
			"Title": s.Title, "Host": org.Person(s.Host).Name, "On": s.EndedAt, "Takeaways": s.Takeaways,
		})
	}
	return handlers.Reply{Answer: m}, nil
}
