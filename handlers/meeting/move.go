package meeting

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// move opens the form for another time.
func (a activity) move(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := Move(s, r.Person.ID, s.StartsAt.AddDate(1, 0, 0), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	at := s.StartsAt.In(a.calendar.Zone(r.Person))
	return handlers.Reply{Form: r.Form("meeting.form_move", prompts.Data{
		"Session": s.ID, "Starts": s.StartsAt, "Day": models.DateOf(at), "Time": at.Format("15:04"),
		"Hours": s.Type == models.OfficeHours,
	})}, nil
}

// moveTo moves the session to the time that was entered, and tells everybody in the
// line. They keep their places.
func (a activity) moveTo(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	to, err := models.MeetAt(r.Entered("day"), r.Entered("time"), a.calendar.Zone(r.Person), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	before := g.Session
	if g.Session, err = Move(g.Session, r.Person.ID, to, r.Now); err != nil || to.Equal(before.StartsAt) {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Unset: timers(g.Session, "remind")}
	a.await(&g.Session, r.Now, &reply)
	for _, p := range g.line {
		if p.Coming() {
			a.tellMoved(r, g, before, &p, &reply)
			g.put(p)
			reply.Save = append(reply.Save, &p)
			reply.Homes = append(reply.Homes, p.Person)
		}
	}
	if g.Type == models.OfficeHours { // which may repeat: the next ones follow the new time
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("officehours.next", string(g.ID)))))
	}
	a.redraw(r, &g, &reply)
	list(g.Session, r.Now, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

// tellMoved tells somebody in the line the new time of the session, or of their slot.
func (a activity) tellMoved(r handlers.Request, g ground, before models.Session, p *models.Participant, reply *handlers.Reply) {
	who, was, now := g.org.Person(p.Person), before.StartsAt, g.StartsAt
	if p.Slot > 0 {
		was, now = before.SlotAt(p.Slot), g.SlotAt(p.Slot)
		a.renudge(r, g.Session, p.Slot, reply)
	}
	words := r.Words(who)
	p.Told = subject(g.Session) + ":moved:" + r.Event.ID + ":" + string(who.ID)
	reply.Send = append(reply.Send, handlers.Message{
		To: who.ID, Key: p.Told, Subject: subject(g.Session), Message: words.Message("meeting.moved", prompts.Data{
			"Session": g.ID, "What": what(words, g.Session), "Title": g.Title, "Was": was, "Starts": now, "Waiting": p.State == models.Waiting,
		}),
	})
}

// renudge resets the reminder before a slot.
func (a activity) renudge(r handlers.Request, s models.Session, slot int, reply *handlers.Reply) {
	reply.Unset = append(reply.Unset, string(bot.Do("meeting.nudge", nudged(s, slot))))
	a.nudgeAt(r, s, slot, reply)
}
