package meeting

import (
	"slices"
	"strconv"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Invite invites somebody as a guest to one meeting of a circle. The calling activity
// decides who may be one.
func Invite(r handlers.Request, org models.Org, s models.Session, p models.Participant, reply *handlers.Reply) {
	who := org.Person(p.Person)
	words := r.Words(who)
	p.Told = subject(s) + ":guest:" + p.ID + ":" + strconv.FormatInt(p.Version, 10)
	reply.Save = append(reply.Save, &p, &s) // with the session, so that two invitations at once are decided one after the other
	reply.Send = append(reply.Send, handlers.Message{
		To: who.ID, Key: p.Told, Subject: subject(s), Message: words.Message("meeting.guest", activity{}.comingData(words, ground{Session: s, org: org})),
	})
	reply.Homes = append(reply.Homes, who.ID)
}

// decline removes an invitation that the guest does not want. Nobody is told.
func (a activity) decline(r handlers.Request, s models.Session, p models.Participant) handlers.Reply {
	told := p.Told
	p.State, p.Told = models.Out, ""
	return handlers.Reply{
		Save: []models.Noun{&p}, Homes: []models.PersonID{p.Person},
		Send: []handlers.Message{{
			To: p.Person, Key: told + ":no", Subject: subject(s), Replaces: told, Message: *r.Say("meeting.guest_no", prompts.Data{"Title": s.Title}),
		}},
	}
}

// welcomeGuests moves a meeting that a guest attends out of the circle's own room,
// where the guest could read everything said before, and tells the members.
func (a activity) welcomeGuests(r handlers.Request, g *ground, changed []models.Participant, reply *handlers.Reply) {
	for _, p := range changed {
		if p.Part != models.Guest || p.State != models.In {
			continue
		}
		moves := g.Place == models.PlaceThread
		if moves {
			g.Place = models.PlaceRoom
		}
		reply.Send = append(reply.Send, a.inRoom(r, g.Session, p, "meeting.guest_comes", prompts.Data{"Person": g.org.Person(p.Person).Name, "Room": moves}))
	}
}

// inRoom says in the circle's own room, below the card, that a guest comes or leaves.
func (a activity) inRoom(r handlers.Request, s models.Session, p models.Participant, say string, data prompts.Data) handlers.Message {
	return handlers.Message{
		Under: cardKey(s), Platform: s.Platform, Key: subject(s) + ":" + say + ":" + p.ID + ":" + strconv.FormatInt(p.Turn, 10),
		Subject: subject(s), Message: r.Words(models.Person{}).Message(say, data),
	}
}

// seeOff thanks the guests of a meeting that is over and removes them from its room.
func (a activity) seeOff(r handlers.Request, g ground, reply *handlers.Reply) {
	for _, who := range g.guests(models.Present) {
		tell(reply, g.Session, who, "thanks", r.Words(who).Message("meeting.guest_thanks", prompts.Data{"Title": g.Title}))
	}
	if g.Place == models.PlaceRoom && len(g.guests(models.Present, models.Absent)) > 0 {
		reply.Rooms = append(reply.Rooms, handlers.Room{Key: roomKey(g.Session), Platform: g.Platform})
	}
}

// guests returns the guests in the line who are in one of these states.
func (g ground) guests(states ...models.ParticipantState) (people []models.Person) {
	for _, p := range g.line {
		if p.Part == models.Guest && slices.Contains(states, p.State) {
			people = append(people, g.org.Person(p.Person))
		}
	}
	return people
}
