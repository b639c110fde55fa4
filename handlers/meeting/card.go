package meeting

import (
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// card is what everybody in the channel sees. It names only the hosts.
func (a activity) card(r handlers.Request, org models.Org, s models.Session, line []models.Participant) bot.Message {
	words := r.Words(models.Person{})
	if s.Circle != "" {
		return words.Message("meeting.card_circle", prompts.Data{
			"Session": s.ID, "What": what(words, s), "Title": s.Title, "Host": hosts(words, org, s),
			"Starts": s.StartsAt, "Minutes": s.Minutes, "Where": where(words, s), "Open": s.State == models.SessionOpen,
			"Guests": s.State == models.SessionPlanned && a.policy.Circles.GuestsAt(s.Type) > 0,
		})
	}
	if s.Slotted() {
		return a.slotCard(words, ground{s, line, org}, r.Now)
	}
	return words.Message("meeting.card", prompts.Data{
		"Session": s.ID, "What": what(words, s), "Title": s.Title, "Host": hosts(words, org, s), "About": a.about(words, s),
		"Starts": s.StartsAt, "Minutes": s.Minutes, "Limited": s.Places > 0, "Places": s.Places,
		"Free": max(0, s.FreePlaces(line)), "Waiting": models.Count(line, models.Waiting),
		"Who": forWhom(words, s), "Where": where(words, s), "Open": s.State == models.SessionOpen,
	})
}

func hosts(words prompts.Voice, org models.Org, s models.Session) prompts.Words {
	list := []string{org.Person(s.Host).Name}
	if s.CoHost != "" {
		list = append(list, org.Person(s.CoHost).Name)
	}
	return prompts.Words(words.Text("meeting.names", prompts.Data{"Names": list}))
}

func (a activity) about(words prompts.Voice, s models.Session) string {
	if s.Competency == "" {
		return ""
	}
	return handlers.CompetencyName(a.policy, s.Competency, words.Locale())
}

func forWhom(words prompts.Voice, s models.Session) prompts.Words {
	if s.For == "" {
		return ""
	}
	return prompts.Words(words.Text("meeting.for_"+string(s.For), nil))
}

func where(words prompts.Voice, s models.Session) prompts.Words {
	if s.Place == models.PlaceRoom && s.State == models.SessionOpen {
		return prompts.Words(words.Text("meeting.where_room_open", nil))
	}
	return prompts.Words(words.Text("meeting.where_"+s.Place, nil))
}

// whereTold is where, for somebody who does not read it on the card. A circle's thread
// is in the circle's room.
func whereTold(words prompts.Voice, s models.Session) prompts.Words {
	if s.Circle != "" && s.Place == models.PlaceThread {
		return prompts.Words(words.Text("meeting.where_circle", nil))
	}
	return where(words, s)
}

// hostCard is what the host sees: who is coming, and the buttons.
func (a activity) hostCard(r handlers.Request, org models.Org, host models.Person, s models.Session, line []models.Participant) bot.Message {
	g := ground{s, line, org}
	words := r.Words(host)
	here := g.who(models.Present)
	if s.Slotted() { // the others are listed with their time
		here = g.unslotted()
	}
	return words.Message("meeting.host", prompts.Data{
		"Session": s.ID, "What": what(words, s), "Title": s.Title, "Starts": s.StartsAt, "Minutes": s.Minutes, "Slots": g.taken(),
		"Here": names(here), "In": names(g.who(models.In)), "Waiting": names(g.who(models.Waiting)), "Absent": names(g.who(models.Absent)), "Open": s.State == models.SessionOpen,
		"Planned": s.State == models.SessionPlanned, "Notable": g.notable() && s.TakesAttendance(s.Host, r.Now) == nil, "Movable": s.State == models.SessionPlanned && s.Circle == "",
		"How": unheld(words, s),
	})
}

// unheld says why a session that did not take place has no buttons; "" for any other.
func unheld(words prompts.Voice, s models.Session) prompts.Words {
	if s.State != models.SessionCanceled && s.State != models.SessionMissed {
		return ""
	}
	return prompts.Words(words.Text("meeting.how_"+string(s.State), nil))
}

// redraw updates the card and the host's own card, at most once a second. A newer
// update replaces one that is still waiting.
func (a activity) redraw(r handlers.Request, g *ground, reply *handlers.Reply) {
	a.redrawCard(r, g, reply)
	a.redrawHost(r, *g, g.CardAt, reply)
	reply.Homes = append(reply.Homes, g.Host)
}

// redrawHost updates the host's own card alone.
func (a activity) redrawHost(r handlers.Request, g ground, due time.Time, reply *handlers.Reply) {
	if host := g.org.Person(g.Host); host.State == models.Active {
		reply.Send = append(reply.Send, handlers.Message{
			To: host.ID, Key: hostKey(g.Session) + ":" + strconv.Itoa(g.Card), Subject: edits(g.Session), Replaces: hostKey(g.Session), Due: due,
			Message: a.hostCard(r, g.org, host, g.Session, g.line),
		})
	}
}

func edits(s models.Session) string { return subject(s) + ":edits" }

// redrawCard updates the card alone.
func (a activity) redrawCard(r handlers.Request, g *ground, reply *handlers.Reply) {
	if g.CardAt.After(r.Now) { // an update that is due now still goes out, or a steady stream of joins would freeze the card
		reply.Cancel = append(reply.Cancel, edits(g.Session))
	}
	g.CardAt = NextCard(g.CardAt, r.Now)
	g.Card++
	if g.Announced() {
		m := a.card(r, g.org, g.Session, g.line)
		if !g.Live() {
			m = a.overCard(r, *g)
		}
		reply.Send = append(reply.Send, handlers.Message{
			Channel: bot.Address{Channel: g.Channel, Room: lobby(g.Session)}, Platform: g.Platform, Key: cardKey(g.Session) + ":" + strconv.Itoa(g.Card), Subject: edits(g.Session),
			Replaces: cardKey(g.Session), Due: g.CardAt, Message: m,
		})
	}
}

// overCard is the card of a session that is over.
func (a activity) overCard(r handlers.Request, g ground) bot.Message {
	words := r.Words(models.Person{})
	return words.Message("meeting.card_over", prompts.Data{
		"What": what(words, g.Session), "Title": g.Title, "Host": hosts(words, g.org, g.Session), "Starts": g.StartsAt,
		"How":       prompts.Words(words.Text("meeting.how_"+string(g.State), nil)),
		"Takeaways": g.Takeaways,
	})
}

// tell sends a message to one person, once per key.
func tell(reply *handlers.Reply, s models.Session, to models.Person, key string, m bot.Message) {
	reply.Send = append(reply.Send, handlers.Message{To: to.ID, Key: subject(s) + ":" + key + ":" + string(to.ID), Subject: subject(s), Message: m})
}

// below says something in the thread of the card or in the session's own room.
func (a activity) below(reply *handlers.Reply, s models.Session, key string, m bot.Message) {
	if out, ok := inside(s, m); ok {
		out.Key, out.Subject = subject(s)+":"+key, subject(s)
		reply.Send = append(reply.Send, out)
	}
}

// inside addresses a message to the thread or the room of a session. It is false for a
// call that is announced nowhere: there is no place to write in.
func inside(s models.Session, m bot.Message) (out handlers.Message, ok bool) {
	out = handlers.Message{Platform: s.Platform, Message: m}
	switch {
	case s.Place == models.PlaceRoom:
		out.Channel = bot.Address{Room: roomKey(s)}
	case s.Announced():
		out.Under = cardKey(s)
	default:
		return out, false
	}
	return out, true
}
