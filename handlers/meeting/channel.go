package meeting

import (
	"context"
	"errors"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// channelOff moves the sessions of a channel elsewhere, because the channel was closed,
// outsiders can read it now, or we were removed from it.
func (a activity) channelOff(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sessions, err := a.store.SessionsIn(ctx, r.Event.Channel)
	if err != nil {
		return handlers.Reply{}, err
	}
	why := "off"
	if r.Event.Kind == bot.Shared || r.Event.Kind == bot.Removed {
		why = string(r.Event.Kind)
	}
	var reply handlers.Reply
	for _, s := range sessions {
		g, err := a.ground(ctx, r.Org, string(s.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		a.elsewhere(r, g, why, &reply)
	}
	err = a.roomless(ctx, r, why, &reply)
	return reply, err
}

// roomless tells the hosts that the private room of their session, which is under way,
// is lost. They decide where it continues, and it ends like any other session.
func (a activity) roomless(ctx context.Context, r handlers.Request, why string, reply *handlers.Reply) error {
	key, err := a.store.RoomAt(ctx, r.Event.Platform, r.Event.Channel)
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	id, ours := strings.CutPrefix(key, "meeting:")
	if err != nil || !ours || key == Lobby {
		return err
	}
	g, err := a.ground(ctx, r.Org, id)
	if err != nil || g.State != models.SessionOpen {
		return err
	}
	for _, who := range g.leaders() {
		words := r.Words(who)
		tell(reply, g.Session, who, "roomless", words.Message("meeting.roomless", prompts.Data{
			"Session": g.ID, "Title": g.Title, "Why": prompts.Words(words.Text("meeting.channel_"+why, nil)), "People": names(g.who(models.In, models.Present)),
		}))
	}
	return nil
}

// homeless does what channelOff does, for a session whose card could not be posted.
func (a activity) homeless(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || !g.Live() || !g.Announced() {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.elsewhere(r, g, "unposted", &reply)
	return reply, nil
}

// elsewhere moves a session into a private room, for those who have a place. Where
// outsiders can read the card now, it is changed to say only that the session moved.
func (a activity) elsewhere(r handlers.Request, g ground, why string, reply *handlers.Reply) {
	if why == string(bot.Shared) {
		words := r.Words(models.Person{})
		reply.Send = append(reply.Send, handlers.Message{
			Channel: bot.Address{Channel: g.Channel}, Platform: g.Platform, Key: cardKey(g.Session) + ":elsewhere", Replaces: cardKey(g.Session),
			Subject: subject(g.Session) + ":elsewhere", Message: words.Message("meeting.card_elsewhere", nil),
		})
	}
	reply.Cancel = append(reply.Cancel, subject(g.Session)+":edits")
	list(g.Session, r.Now, reply)
	g.Channel, g.Room = "", ""
	if g.Place == models.PlaceThread {
		g.Place = models.PlaceRoom
	}
	say := "meeting.elsewhere_host"
	if models.Count(g.line, models.Joining, models.In, models.Waiting, models.Present) == 0 {
		say = "meeting.nowhere_host" // without its card, nobody can come who does not know of it
	}
	for _, who := range g.leaders() {
		tell(reply, g.Session, who, "elsewhere:"+why, r.Words(who).Message(say, prompts.Data{
			"Session": g.ID, "Title": g.Title, "Why": prompts.Words(r.Words(who).Text("meeting.channel_"+why, nil)),
			"Room": g.Place == models.PlaceRoom, "Open": g.State == models.SessionOpen,
		}))
	}
	for _, who := range g.who(models.In, models.Present) {
		words := r.Words(who)
		tell(reply, g.Session, who, "elsewhere:"+why, words.Message("meeting.elsewhere", prompts.Data{
			"Session": g.ID, "Title": g.Title, "Starts": g.StartsAt, "Where": where(words, g.Session),
		}))
	}
	if g.State == models.SessionOpen {
		words := r.Words(models.Person{})
		a.below(reply, g.Session, "reopening", words.Message("meeting.reopening", prompts.Data{"Title": g.Title}))
	}
	reply.Save = append(reply.Save, &g.Session)
}

// renamed tells the hosts. Nothing else changes.
func (a activity) renamed(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sessions, err := a.store.SessionsIn(ctx, r.Event.Channel)
	if err != nil || len(sessions) == 0 {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, s := range sessions {
		host := org.Person(s.Host)
		tell(&reply, s, host, "renamed:"+r.Event.Text, r.Words(host).Message("meeting.renamed", prompts.Data{"Title": s.Title, "Name": r.Event.Text}))
	}
	return reply, nil
}

// moved follows a channel that got a new id, for example because it became private.
func (a activity) moved(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sessions, err := a.store.SessionsIn(ctx, r.Event.Channel)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, s := range sessions {
		s.Channel = r.Event.Text
		reply.Save = append(reply.Save, &s)
	}
	return reply, nil
}

// left handles the sessions of somebody who has left the organization. What they lead
// goes on with the other host or is called off, and their places become free.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	sessions, err := a.store.LiveSessionsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, s := range sessions {
		if s.Type == models.PairSession {
			continue // ends with its pair
		}
		g, err := a.ground(ctx, r.Org, string(s.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		a.without(r, g, &reply)
	}
	return reply, nil
}

// without takes the actor out of a session. Who led it with them leads it alone: their
// circle tells them.
func (a activity) without(r handlers.Request, g ground, reply *handlers.Reply) {
	switch who := r.Person.ID; {
	case who == g.Host && g.CoHost != "":
		g.Host, g.CoHost = g.CoHost, ""
		a.redrawCard(r, &g, reply)
		a.lead(r, g, reply)
		reply.Homes = append(reply.Homes, g.Host)
		reply.Save = append(reply.Save, &g.Session)
	case who == g.CoHost:
		g.CoHost = ""
		a.redrawCard(r, &g, reply)
		reply.Save = append(reply.Save, &g.Session)
	case who == g.Host:
		g.State, g.EndedAt = models.SessionCanceled, r.Now
		a.tellCoordinators(r, g, "left", reply)
		a.callOff(r, &g, "left", "meeting.host_left", reply)
	case who == g.AskedBy && g.State == models.SessionAsked:
		g.State, g.EndedAt = models.SessionCanceled, r.Now
		a.unasked(r, &g, reply)
	default:
		at := slices.IndexFunc(g.line, func(p models.Participant) bool { return p.Person == who })
		if at < 0 {
			return
		}
		if p, err := g.Leave(g.line[at]); err == nil {
			reply.Save = append(reply.Save, &p)
			reply.Timers = append(reply.Timers, timer(g.Session, "seat", r.Now))
		}
	}
}

// room describes a session's private room, or the public room for sessions that are
// not announced in a channel.
func (a activity) room(ctx context.Context, words func(models.Person) prompts.Voice, key string) (handlers.Plan, error) {
	say := words(models.Person{})
	if key == Lobby {
		return a.lobby(ctx, say)
	}
	g, err := a.ground(ctx, a.store.Org, key[len("meeting:"):])
	if err != nil {
		return handlers.Plan{}, err
	}
	plan := handlers.Plan{
		Name: handlers.Slug(a.policy.Sessions.RoomPrefix + g.Title), Private: true,
		Topic: bot.PlainText(say.Text("meeting.room_topic", prompts.Data{"Title": g.Title, "Host": g.org.Person(g.Host).Name})),
	}
	gone := g.who(models.Out)
	if !g.Live() {
		gone = append(gone, g.guests(models.Present, models.Absent, models.In)...)
	}
	for _, who := range gone {
		plan.Gone = append(plan.Gone, who.ID)
	}
	for _, who := range append(g.leaders(), g.who(models.In, models.Present)...) {
		if !slices.Contains(plan.Gone, who.ID) {
			plan.Members = append(plan.Members, who.ID)
		}
	}
	return plan, nil
}

// Lobby is the key of the public room, where sessions that were not started in a
// channel are announced.
const Lobby = "meeting:lobby"

func (a activity) lobby(ctx context.Context, say prompts.Voice) (handlers.Plan, error) {
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Plan{}, err
	}
	plan := handlers.Plan{Name: a.policy.Sessions.Lobby, Topic: bot.PlainText(say.Text("meeting.lobby_topic", nil))}
	for _, p := range org.People() {
		if p.State == models.Active {
			plan.Members = append(plan.Members, p.ID)
		}
	}
	return plan, nil
}

// MoveTo moves a circle's meeting into another room of the circle, with a new card,
// when the room in which it was announced is lost. Where outsiders can read the old
// card now, that card is changed to say only that the meeting moved.
func MoveTo(r handlers.Request, policy models.Policy, calendar *handlers.Calendar, org models.Org, s models.Session, line []models.Participant, room string, reply *handlers.Reply) {
	a := activity{policy: policy, calendar: calendar}
	words := r.Words(models.Person{})
	if r.Event.Kind == bot.Shared {
		reply.Send = append(reply.Send, handlers.Message{
			Channel: bot.Address{Channel: r.Event.Channel}, Platform: s.Platform, Key: cardKey(s) + ":elsewhere", Replaces: cardKey(s),
			Subject: subject(s) + ":elsewhere", Message: words.Message("meeting.card_elsewhere", nil),
		})
	}
	reply.Cancel = append(reply.Cancel, subject(s)+":edits")
	s.Room = room
	reply.Send = append(reply.Send, handlers.Message{
		Channel: bot.Address{Room: room}, Platform: s.Platform, Key: cardKey(s), Subject: subject(s), Message: a.card(r, org, s, line),
	})
	if s.State == models.SessionOpen {
		a.below(reply, s, "reopening:"+room, words.Message("meeting.reopening", prompts.Data{"Title": s.Title}))
	}
	reply.Save = append(reply.Save, &s)
}
