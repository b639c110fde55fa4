package meeting

import (
	"context"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// attendance shows who leads a session who is noted as there, and asks which of the
// others are or were there without saying so, since in a call nobody looks at the chat,
// and which of those whom the host noted were not.
func (a activity) attendance(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.TakesAttendance(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	who, back := g.people(models.Unnoted(g.line)), g.people(models.Noted(g.line))
	if len(who)+len(back) == 0 {
		return handlers.Reply{}, models.NotReady("meeting.all_noted")
	}
	said := slices.DeleteFunc(g.who(models.Present), func(p models.Person) bool { return slices.Contains(back, p) })
	return handlers.Reply{Form: r.Form("meeting.form_attendance", prompts.Data{
		"Session": g.ID, "Title": g.Title, "Said": names(said),
		"Who": handlers.PeopleOptions(who), "Back": handlers.PeopleOptions(back), "Some": len(who) > 0, "Noted": len(back) > 0,
	})}, nil
}

// people are those of the line who have not left the program, by name.
func (g ground) people(line []models.Participant) (people []models.Person) {
	for _, p := range line {
		if who := g.org.Person(p.Person); who.State == models.Active {
			people = append(people, who)
		}
	}
	slices.SortFunc(people, func(a, b models.Person) int { return strings.Compare(a.Name, b.Name) })
	return people
}

// attended notes who was there, as if they had said so themselves, and takes back what
// the host noted of others; each of them hears it. A session to which nobody seemed to
// have come was held after all, and one in which nobody is left was not.
func (a activity) attended(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.TakesAttendance(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	came, back := chosen(r, "who", models.Unnoted(g.line)), chosen(r, "back", models.Noted(g.line))
	if len(came)+len(back) == 0 {
		return handlers.Reply{}, a.noneChosen(r, g)
	}
	var reply handlers.Reply
	for _, p := range came {
		a.note(r, &g, g.Note(p), "meeting.attended", &reply)
	}
	for _, p := range back {
		a.note(r, &g, g.Unnote(p), "meeting.unattended", &reply)
	}
	if g.Live() {
		a.seatLine(r, &g, &reply)
	} else if err := a.putRight(ctx, r, &g, came, back, &reply); err != nil {
		return handlers.Reply{}, err
	}
	a.redraw(r, &g, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

// chosen are those of the line whom the host chose in a field of the form.
func chosen(r handlers.Request, field string, line []models.Participant) []models.Participant {
	return slices.DeleteFunc(line, func(p models.Participant) bool { return !slices.Contains(r.Event.Values[field], string(p.Person)) })
}

// noneChosen is why nothing can be noted: nobody was chosen, or those who were have said
// so themselves meanwhile.
func (a activity) noneChosen(r handlers.Request, g ground) error {
	if len(r.Event.Values["who"])+len(r.Event.Values["back"]) > 0 {
		return models.ErrDuplicate
	}
	if len(g.people(models.Unnoted(g.line))) > 0 {
		return models.Invalid{Field: "who", Why: "meeting.why_nobody"}
	}
	return models.Invalid{Field: "back", Why: "meeting.why_nobody"}
}

// note saves what the host says of one person, and tells that person.
func (a activity) note(r handlers.Request, g *ground, p models.Participant, say string, reply *handlers.Reply) {
	g.put(p)
	reply.Save = append(reply.Save, &p)
	who := g.org.Person(p.Person)
	key := "attended:" + r.Event.ID // it may be noted, and taken back, more than once
	tell(reply, g.Session, who, key, r.Words(who).Message(say, prompts.Data{"Title": g.Title, "By": r.Person.Name, "Open": g.Live()}))
	reply.Homes = append(reply.Homes, who.ID)
}

// putRight draws the consequences of what is noted when a session is over: whether it
// counts as held, and who is asked about it. A circle sees to its own.
func (a activity) putRight(ctx context.Context, r handlers.Request, g *ground, came, back []models.Participant, reply *handlers.Reply) error {
	held := g.State == models.SessionHeld
	g.State = models.SessionHeld
	if models.Count(g.line, models.Present) == 0 {
		g.State = models.SessionMissed
	}
	if g.Circle != "" {
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("circle.noted", string(g.ID)))))
	} else if err := a.askAgain(ctx, r, *g, came, back, reply); err != nil {
		return err
	}
	if held != (g.State == models.SessionHeld) {
		return a.counts(ctx, r, *g, reply)
	}
	return nil
}

// askAgain asks those who were noted what the others were asked at the end, and takes the
// question from those who were not there. Whoever had it before finds it where it was.
func (a activity) askAgain(ctx context.Context, r handlers.Request, g ground, came, back []models.Participant, reply *handlers.Reply) error {
	change := func(line []models.Participant, say func(models.Person, models.Participant) bot.Message) error {
		for _, p := range line {
			root := subject(g.Session) + ":exit:" + string(p.Person)
			asked, err := a.said(ctx, root)
			if err != nil {
				return err
			}
			if asked {
				reply.Send = append(reply.Send, handlers.Message{To: p.Person, Key: root + ":" + r.Event.ID, Subject: root, Replaces: root, Message: say(g.org.Person(p.Person), p)})
			}
		}
		return nil
	}
	if err := change(came, func(who models.Person, _ models.Participant) bot.Message { return a.exit(r, g, who) }); err != nil {
		return err
	}
	a.askExit(r, g, reply) // each question has a key, and is asked once
	return change(back, func(who models.Person, p models.Participant) bot.Message {
		return r.Words(who).Message("meeting.exit_off", prompts.Data{"Title": g.Title, "Answered": p.Useful > 0})
	})
}

// counts asks the host what should be found again of a session that was held after all,
// or says in the place of that question that it does not count anymore.
func (a activity) counts(ctx context.Context, r handlers.Request, g ground, reply *handlers.Reply) error {
	host := g.org.Person(g.Host)
	root := subject(g.Session) + ":takeaways:" + string(host.ID)
	asked, err := a.said(ctx, root)
	if err != nil {
		return err
	}
	if !asked {
		a.askTakeaways(r, g, reply)
		return nil
	}
	say, data := "meeting.unheld", prompts.Data{"Title": g.Title, "Kept": g.Takeaways != ""}
	switch {
	case g.State == models.SessionHeld && g.Takeaways == "":
		say, data = "meeting.ask_takeaways", prompts.Data{"Session": g.ID, "Title": g.Title}
	case g.State == models.SessionHeld:
		say, data = "meeting.kept", prompts.Data{"Session": g.ID, "Title": g.Title}
	}
	reply.Send = append(reply.Send, handlers.Message{To: host.ID, Key: root + ":" + r.Event.ID, Subject: root, Replaces: root, Message: r.Words(host).Message(say, data)})
	return nil
}

// settle takes the question who was there from the host's card when it is too late for
// an answer.
func (a activity) settle(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.Live() || !g.notable() {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	g.Card++
	a.redrawHost(r, g, r.Now, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

// notable reports whether there is anybody whom the host can note, or take back.
func (g ground) notable() bool { return len(models.Unnoted(g.line))+len(models.Noted(g.line)) > 0 }

// untilSettled waits for the host's word on those who did not say that they were there.
func untilSettled(r handlers.Request, g ground, reply *handlers.Reply) {
	if g.notable() {
		reply.Timers = append(reply.Timers, timer(g.Session, "settle", r.Now.Add(models.AttendanceFor)))
	}
}
