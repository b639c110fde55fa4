package meeting

import (
	"context"
	"strconv"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// join puts the actor into the line. It says nothing yet: seat gives out the places a
// moment later, and tells the person then, once.
func (a activity) join(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.mayJoin(ctx, r, s)
	if err != nil {
		return handlers.Reply{}, err
	}
	if p, err = s.Join(p, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Save: []models.Noun{&p}, Timers: []models.Timer{timer(s, "seat", r.Now)}}, nil
}

// mayJoin refuses those whom a session is not for. It returns the actor's part.
func (a activity) mayJoin(ctx context.Context, r handlers.Request, s models.Session) (models.Participant, error) {
	p, err := a.part(ctx, s.ID, r.Person.ID)
	if err != nil {
		return p, err
	}
	if s.For != "" && !handlers.May([]models.Role{s.For}, r.Roles) {
		return p, models.NotAllowed("meeting.why_" + string(s.For))
	}
	if err := a.members(ctx, s, r.Person.ID, p); err != nil {
		return p, err
	}
	if p.Part == models.Guest && s.State == models.SessionOpen && s.Place == models.PlaceThread {
		return p, models.NotReady("meeting.started") // it runs in the circle's room, which guests may not enter
	}
	return p, a.noGuests(ctx, r)
}

// members restricts a circle's session to its members and invited guests.
func (a activity) members(ctx context.Context, s models.Session, who models.PersonID, p models.Participant) error {
	if s.Circle == "" || p.Part == models.Guest {
		return nil
	}
	all, err := a.store.CircleMembers(ctx, s.Circle)
	if err != nil {
		return err
	}
	for _, m := range models.Current(all) {
		if m.Person == who {
			return nil
		}
	}
	return models.NotAllowed("meeting.why_member")
}

// noGuests refuses guest accounts of the platform if the program's policy says so.
func (a activity) noGuests(ctx context.Context, r handlers.Request) error {
	if !a.policy.Sessions.NoGuests {
		return nil
	}
	guest, err := r.Guest(ctx, r.Event.User)
	if err == nil && guest {
		err = models.NotAllowed("meeting.why_guest")
	}
	return err
}

// leave takes the actor out of the line, and lets the next one in.
func (a activity) leave(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, err := a.store.Session(ctx, models.SessionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.part(ctx, s.ID, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	told, came := p.Told, p.State == models.In
	if p.State == models.Invited {
		return a.decline(r, s, p), nil
	}
	if p, err = s.Leave(p); err != nil {
		return handlers.Reply{}, err
	}
	p.Told = ""
	reply := handlers.Reply{
		Save: []models.Noun{&p}, Timers: []models.Timer{timer(s, "seat", r.Now)}, Homes: []models.PersonID{p.Person},
	}
	left := r.Say("meeting.left", prompts.Data{"Title": s.Title})
	switch {
	case p.Part == models.Guest:
		left = r.Say("meeting.guest_left", prompts.Data{"Title": s.Title})
		if came {
			reply.Send = append(reply.Send, a.inRoom(r, s, p, "meeting.guest_out", prompts.Data{"Person": r.Person.Name}))
		}
	case s.Circle != "":
		left = r.Say("meeting.left_circle", prompts.Data{"Title": s.Title})
	}
	if told == "" { // they left before they were told of a place
		reply.Answer = left
		return reply, nil
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: p.Person, Key: told + ":left", Subject: subject(s), Replaces: told, Message: *left,
	})
	return reply, nil
}

// seat gives out the places to the line, and tells everybody whose place changed.
func (a activity) seat(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || !g.Live() {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.seatLine(r, &g, &reply)
	a.redraw(r, &g, &reply)
	reply.Save = append(reply.Save, &g.Session)
	return reply, nil
}

func (a activity) seatLine(r handlers.Request, g *ground, reply *handlers.Reply) {
	changed := g.Seat(g.line, r.Now)
	before := map[string]models.Participant{}
	for _, p := range g.line {
		before[p.ID] = p
	}
	g.put(changed...)
	a.welcomeGuests(r, g, changed, reply)
	for _, p := range changed {
		a.tellPlace(r, *g, &p, before[p.ID], reply)
		g.put(p)
		reply.Save = append(reply.Save, &p)
		reply.Homes = append(reply.Homes, p.Person)
	}
	if g.State == models.SessionOpen && g.Place == models.PlaceRoom {
		reply.Rooms = append(reply.Rooms, handlers.Room{Key: roomKey(g.Session), Platform: g.Platform})
	}
}

// tellPlace tells a person where they stand now.
func (a activity) tellPlace(r handlers.Request, g ground, p *models.Participant, before models.Participant, reply *handlers.Reply) {
	who := g.org.Person(p.Person)
	words := r.Words(who)
	key := subject(g.Session) + ":part:" + p.ID + ":" + strconv.FormatInt(p.Turn, 10)
	waited := before.State == models.Waiting
	out := handlers.Message{To: who.ID, Subject: subject(g.Session)}
	switch {
	case p.State == models.Waiting:
		out.Message = words.Message("meeting.waiting", prompts.Data{
			"Session": g.ID, "Title": g.Title, "Starts": g.StartsAt, "Number": numberInLine(g.line, p.ID),
		})
	case before.Wish > 0 && p.Slot != before.Wish:
		out.Message = a.missed(words, g, *p, before.Wish, r.Now)
	case g.State == models.SessionOpen && before.Slot == 0:
		out.Message, key = words.Message("meeting.begins", a.beginsData(words, g, *p)), key+":in"
	case p.Part == models.Guest:
		out.Message, out.Replaces = words.Message("meeting.guest_in", a.comingData(words, g)), p.Told
	case g.Slotted():
		out.Message, key = a.slotMessage(words, g, *p, waited, r.Now), key+":in"
		if !waited { // somebody who chose another slot is looking at the old message
			out.Replaces = p.Told
		}
	case waited:
		out.Message, key = words.Message("meeting.up", a.comingData(words, g)), key+":in"
	default:
		out.Message = words.Message("meeting.in", a.comingData(words, g))
	}
	a.nudgeAt(r, g.Session, p.Slot, reply)
	out.Key, p.Told = key, key
	reply.Send = append(reply.Send, out)
}

func numberInLine(line []models.Participant, id string) int {
	n := 0
	for _, p := range line {
		if p.State == models.Waiting {
			n++
		}
		if p.ID == id {
			return n
		}
	}
	return n
}

// comingData is what somebody with a place is told of a session.
func (a activity) comingData(words prompts.Voice, g ground) prompts.Data {
	return prompts.Data{
		"Session": g.ID, "What": what(words, g.Session), "Title": g.Title, "Host": hosts(words, g.org, g.Session),
		"Starts": g.StartsAt, "Minutes": g.Minutes, "Where": whereTold(words, g.Session), "Link": g.Link,
	}
}

// beginsData is comingData once the session is under way.
func (a activity) beginsData(words prompts.Voice, g ground, p models.Participant) prompts.Data {
	data := a.comingData(words, g)
	data["Turn"], data["Circle"] = g.SlotAt(p.Slot), g.Circle != ""
	return data
}

// here records with one tap that the actor has come. Whoever has no place yet takes one
// with it, if they may join: everybody in the channel sees the button.
func (a activity) here(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if g.Hosts(r.Person.ID) {
		return handlers.Reply{}, models.NotAllowed("meeting.you_host")
	}
	p, err := a.part(ctx, g.ID, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	placed := p.State == models.In || p.State == models.Present
	if !placed {
		if _, err := a.mayJoin(ctx, r, g.Session); err != nil {
			return handlers.Reply{}, err
		}
		if g.FreePlaces(g.line) == 0 {
			return handlers.Reply{}, full(p)
		}
	}
	if p, err = g.Attend(p, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	saved := []models.Noun{&p}
	var turn time.Time // of somebody who had none
	if g.Slotted() && p.Slot == 0 {
		if p.Slot = first(g.FreeSlots(g.line, r.Now)); p.Slot == 0 {
			return handlers.Reply{}, full(p)
		}
		turn, saved = g.SlotAt(p.Slot), append(saved, &g.Session) // so that two who come at once are decided one after the other
	}
	reply := handlers.Reply{
		Save: saved, Timers: []models.Timer{timer(g.Session, "seat", r.Now)},
		Answer: r.Say("meeting.noted", prompts.Data{"Title": g.Title, "Turn": turn}), Homes: []models.PersonID{g.Host},
	}
	return reply, nil
}

// full is why somebody cannot come in. Only who is on the wait list hears of a place.
func full(p models.Participant) error {
	if p.State == models.Waiting {
		return models.NotReady("meeting.full")
	}
	return models.NotReady("meeting.full_join")
}
