package circle

import (
	"context"
	"slices"
	"strconv"
	"time"

	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// sure is how long before its first meeting a circle must have enough members.
const sure = 24 * time.Hour

// Announce adds to a reply everything that a new circle starts with: the card on which
// people join, the leaders' card, and the timer that checks whether enough people have
// joined.
func Announce(r handlers.Request, policy models.Policy, calendar *handlers.Calendar, org models.Org, c *models.Circle, channel string, reply *handlers.Reply) {
	a := activity{policy: policy, calendar: calendar}
	c.Platform, c.Channel = r.Event.Platform, channel
	g := ground{Circle: *c, org: org}
	reply.Save = append(reply.Save, c)
	if Shared(c.Type) {
		m := Member(*c, c.Host, r.Now)
		g.members = append(g.members, m)
		reply.Save = append(reply.Save, &m)
	}
	reply.Send = append(reply.Send, handlers.Message{
		Channel: board(*c), Platform: c.Platform, Key: cardKey(*c), Subject: subject(*c), Otherwise: timer("homeless", string(c.ID)), Message: a.card(r, g),
	})
	for _, who := range g.leaders() {
		tell(reply, *c, who, "host", a.hostCard(r, g, who, health{}))
		reply.Homes = append(reply.Homes, who.ID)
	}
	reply.Timers = append(reply.Timers, models.At(decided(*c, r.Now), timer("begin", string(c.ID))))
}

// Member returns a new member of a circle.
func Member(c models.Circle, who models.PersonID, now time.Time) models.CircleMember {
	return models.CircleMember{ID: models.NewID[string]("cm"), Circle: c.ID, Person: who, State: models.In, JoinedAt: now}
}

// decided is when we check whether a circle has enough members to begin.
func decided(c models.Circle, now time.Time) time.Time {
	if at := c.NextAt.Add(-sure); at.After(now) {
		return at
	}
	return c.NextAt
}

// begin postpones a circle that has too few members a day before it should meet.
func (a activity) begin(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil || g.State != models.CircleForming {
		return handlers.Reply{}, err
	}
	g.NextAt = Next(g.Circle, a.calendar.Zone(g.org.Person(g.Host)), r.Now)
	reply := handlers.Reply{
		Save: []models.Noun{&g.Circle}, Timers: []models.Timer{models.At(decided(g.Circle, r.Now), timer("begin", r.Subject))},
	}
	least, _ := a.policy.Circles.Size(g.Type)
	day := string(models.DateOf(g.NextAt))
	data := func(who models.Person) prompts.Data {
		return prompts.Data{"What": what(r.Words(who), g.Circle), "Name": g.Name, "In": len(g.in()), "Least": least, "Next": g.NextAt}
	}
	for _, who := range g.leaders() {
		tell(&reply, g.Circle, who, "few:"+day, r.Words(who).Message("circle.few_host", data(who)))
	}
	for _, id := range g.org.Holding(models.CoordinatorRole, r.Now) {
		if who := g.org.Person(id); !g.Hosts(id) {
			tell(&reply, g.Circle, who, "few:"+day, r.Words(who).Message("circle.few_host", data(who)))
		}
	}
	for _, who := range g.others() {
		tell(&reply, g.Circle, who, "few:"+day, r.Words(who).Message("circle.few", prompts.Data{"Name": g.Name, "Next": g.NextAt}))
	}
	a.redraw(r, g, "few:"+day, health{}, &reply)
	return reply, nil
}

// enough reports whether a circle that is looking for members has enough.
func (a activity) enough(g ground) bool {
	least, _ := a.policy.Circles.Size(g.Type)
	return g.State == models.CircleForming && len(models.Current(g.members)) >= least
}

// Open opens the room of a circle with its members and plans its first meeting.
func Open(r handlers.Request, policy models.Policy, calendar *handlers.Calendar, org models.Org, c *models.Circle, members []models.CircleMember, reply *handlers.Reply) {
	a := activity{policy: policy, calendar: calendar}
	g := ground{Circle: *c, members: members, org: org}
	for _, who := range g.leaders() {
		tell(reply, *c, who, "host", a.hostCard(r, g, who, health{}))
	}
	a.open(r, &g, "", reply)
	*c = g.Circle
}

// open is Open. The person who has just joined has already been told.
func (a activity) open(r handlers.Request, g *ground, just models.PersonID, reply *handlers.Reply) {
	g.State = models.CircleActive
	words := r.Words(models.Person{})
	inside(reply, g.Circle, "welcome", words.Message("circle.welcome", prompts.Data{
		"Name": g.Name, "Words": prompts.Words(words.Text(string(g.Type)+".welcome", nil)), "Meetings": g.Meetings, "First": g.NextAt, "Minutes": g.Minutes,
	}))
	reply.Unset = append(reply.Unset, timer("begin", string(g.ID)))
	for _, who := range g.in() {
		if who.ID == just {
			continue
		}
		tell(reply, g.Circle, who, "opens", r.Words(who).Message("circle.opens", prompts.Data{
			"What": what(r.Words(who), g.Circle), "Name": g.Name, "First": g.NextAt, "Minutes": g.Minutes, "Meetings": g.Meetings,
		}))
	}
	a.meet(r, g, nil, reply)
}

// meet plans the circle's next meeting, in which every member has a place.
func (a activity) meet(r handlers.Request, g *ground, past []Met, reply *handlers.Reply) {
	g.Round++
	s := models.Session{
		ID: models.NewID[models.SessionID]("se"), Type: g.Type, Circle: g.ID, Host: g.Host, CoHost: g.CoHost, Title: Title(g.Circle, g.Round),
		Competency: g.Competency, StartsAt: g.NextAt, Minutes: g.Minutes, State: models.SessionPlanned, Place: g.Place, Link: g.Link,
		Platform: g.Platform, Room: g.Room(),
	}
	members := models.Current(g.members)
	if Shared(g.Type) {
		s.Host = Leads(members, past)
		members = slices.DeleteFunc(members, func(m models.CircleMember) bool { return m.Person == s.Host })
	}
	presenter, notes := Rotate(members, past)
	if g.Type == models.ReverseTalk || g.Type == models.CohortMeet {
		presenter, notes = "", "" // two people, or a crowd: nobody takes turns
	}
	var line []models.Participant
	for _, m := range members {
		line = append(line, models.Participant{
			ID: models.NewID[string]("pt"), Session: s.ID, Person: m.Person, State: models.In, Turn: 1, Part: part(m.Person, presenter, notes),
		})
	}
	for i := range line {
		reply.Save = append(reply.Save, &line[i])
	}
	meeting.Announce(r, a.policy, a.calendar, g.org, &s, line, reply)
	at := s.StartsAt.Add(-sure)
	if at.Before(s.CardAt) {
		at = s.CardAt
	}
	reply.Timers = append(reply.Timers, models.At(at, timer("agenda", string(s.ID))))
	for _, who := range g.in() {
		if p := part(who.ID, presenter, notes); p != "" {
			tell(reply, g.Circle, who, "part:"+strconv.Itoa(g.Round)+":"+string(s.ID), r.Words(who).Message("circle.part_"+p, prompts.Data{"Title": s.Title, "Starts": s.StartsAt}))
		}
	}
}

func part(who, presenter, notes models.PersonID) string {
	switch who {
	case presenter:
		return Presenter
	case notes:
		return NoteTaker
	}
	return ""
}

// homeless tells the leaders of a circle that its card could not be posted.
func (a activity) homeless(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil || g.State == models.CircleEnded {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, who := range g.leaders() {
		tell(&reply, g.Circle, who, "homeless", r.Words(who).Message("circle.homeless", prompts.Data{"Circle": g.ID, "Name": g.Name}))
	}
	return reply, nil
}

// Entered is the wish that was entered in a form.
func Entered(r handlers.Request) Wish {
	return Wish{
		Name: r.Entered("topic"), Competency: r.Entered("competency"), Day: r.Entered("day"), Time: r.Entered("time"), Minutes: r.Entered("minutes"),
		Every: r.Entered("every"), Meetings: r.Entered("meetings"), Most: r.Entered("most"), Link: r.Entered("link"),
	}
}
