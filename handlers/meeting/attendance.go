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

// attendance asks who leads a session which of those who had a place are or were there
// without saying so: in a call nobody looks at the chat.
func (a activity) attendance(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.TakesAttendance(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	var people []models.Person
	for _, p := range models.Unnoted(g.line) {
		people = append(people, g.org.Person(p.Person))
	}
	if len(people) == 0 {
		return handlers.Reply{}, models.NotReady("meeting.all_noted")
	}
	slices.SortFunc(people, func(a, b models.Person) int { return strings.Compare(a.Name, b.Name) })
	return handlers.Reply{Form: r.Form("meeting.form_attendance", prompts.Data{
		"Session": g.ID, "Title": g.Title, "Who": handlers.PeopleOptions(people),
	})}, nil
}

// attended notes them, as if they had said so themselves, and tells them. A session to
// which nobody seemed to have come was held after all.
func (a activity) attended(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.TakesAttendance(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, p := range models.Unnoted(g.line) {
		if !slices.Contains(r.Event.Values["who"], string(p.Person)) {
			continue
		}
		p.State = models.Present
		g.put(p)
		reply.Save = append(reply.Save, &p)
		who := g.org.Person(p.Person)
		tell(&reply, g.Session, who, "attended", r.Words(who).Message("meeting.attended", prompts.Data{"Title": g.Title, "By": r.Person.Name, "Open": g.Live()}))
		reply.Homes = append(reply.Homes, who.ID)
	}
	if len(reply.Save) == 0 {
		return handlers.Reply{}, models.ErrDuplicate // those who were chosen have said so meanwhile
	}
	if !g.Live() {
		a.heldAfterAll(r, &g, &reply)
	}
	a.redraw(r, &g, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

// heldAfterAll asks those who were noted when the session was over what the others were
// asked at its end: each question has a key, and is asked once.
func (a activity) heldAfterAll(r handlers.Request, g *ground, reply *handlers.Reply) {
	missed := g.State == models.SessionMissed
	g.State = models.SessionHeld
	if g.Circle != "" {
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("circle.noted", string(g.ID)))))
	} else {
		a.askExit(r, *g, reply)
	}
	if missed {
		a.askTakeaways(r, *g, reply)
	}
}

// settle takes the question who was there from the host's card when it is too late for
// an answer.
func (a activity) settle(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.Live() || len(models.Unnoted(g.line)) == 0 {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	g.Card++
	a.redrawHost(r, g, r.Now, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

// untilSettled waits for the host's word on those who did not say that they were there.
func untilSettled(r handlers.Request, g ground, reply *handlers.Reply) {
	if len(models.Unnoted(g.line)) > 0 {
		reply.Timers = append(reply.Timers, timer(g.Session, "settle", r.Now.Add(models.AttendanceFor)))
	}
}
