package circle

import (
	"context"
	"slices"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// join makes the actor a member. The circle is saved too, so that its version orders
// two people who reach for the last place at once.
func (a activity) join(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	switch role := For(g.Type); {
	case g.member(r.Person.ID).State == models.In:
		return handlers.Reply{}, models.NotReady("circle.you_are_in")
	case g.Hosts(r.Person.ID):
		return handlers.Reply{}, models.NotReady("circle.you_lead")
	case role != "" && !handlers.May([]models.Role{role}, r.Roles):
		return handlers.Reply{}, models.NotAllowed("meeting.why_" + string(role))
	case !g.guided(r.Person.ID, r.Now):
		return handlers.Reply{}, models.NotAllowed("circle.why_not_you")
	}
	guest, err := a.guest(ctx, r, r.Event.User)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case guest:
		return handlers.Reply{}, models.NotAllowed("meeting.why_guest")
	}
	return a.enter(ctx, r, g, r.Person)
}

// guest reports whether a user is a guest of the platform whom the program's policy keeps
// out.
func (a activity) guest(ctx context.Context, r handlers.Request, user string) (bool, error) {
	if !a.policy.Sessions.NoGuests {
		return false, nil
	}
	return r.Guest(ctx, user)
}

// noGuest refuses to bring in such a guest, whom a form names.
func (a activity) noGuest(ctx context.Context, r handlers.Request) error {
	guest, err := a.guest(ctx, r, r.Entered("who"))
	if err == nil && guest {
		err = models.Invalid{Field: "who", Why: "meeting.why_guest"}
	}
	return err
}

// addForm asks a leader or a coordinator whom to add.
func (a activity) addForm(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.keeps(r); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("circle.form_add", prompts.Data{"Circle": g.ID, "Name": g.Name})}, nil
}

// added makes somebody else a member. They are told, and can leave.
func (a activity) added(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.keeps(r); err != nil {
		return handlers.Reply{}, err
	}
	who, err := handlers.ByUser(ctx, a.store, r, r.Entered("who"))
	if err != nil || who.State != models.Active {
		return handlers.Reply{}, models.Invalid{Field: "who", Why: "errors.who"}
	}
	if role := For(g.Type); role != "" && !g.org.Has(who.ID, role, r.Now) {
		return handlers.Reply{}, models.Invalid{Field: "who", Why: "meeting.why_" + string(role)}
	}
	if !g.guided(who.ID, r.Now) {
		return handlers.Reply{}, models.Invalid{Field: "who", Why: "circle.why_conflict"}
	}
	if err := a.noGuest(ctx, r); err != nil {
		return handlers.Reply{}, err
	}
	return a.enter(ctx, r, g, who)
}

// enter makes somebody a member. When enough have joined, the circle begins.
func (a activity) enter(ctx context.Context, r handlers.Request, g ground, who models.Person) (handlers.Reply, error) {
	m, err := g.Add(g.member(who.ID), g.members, who.ID, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	edition := m.ID + ":" + strconv.FormatInt(m.Version, 10)
	g.put(m)
	reply := handlers.Reply{Save: []models.Noun{&m}, Homes: []models.PersonID{who.ID}}
	words := r.Words(who)
	tell(&reply, g.Circle, who, "in:"+edition, words.Message("circle.in", prompts.Data{
		"Circle": g.ID, "What": what(words, g.Circle), "Name": g.Name, "Host": names(g.leaders()), "Next": g.NextAt, "Minutes": g.Minutes,
		"Meetings": g.Meetings, "Every": every(words, g.Every), "Waits": g.State == models.CircleForming && !a.enough(g),
	}))
	h, past, err := a.health(ctx, g)
	if err != nil {
		return handlers.Reply{}, err
	}
	switch {
	case a.enough(g):
		a.open(r, &g, who.ID, &reply)
	case g.State == models.CircleActive:
		if err := a.late(ctx, r, g, who, edition, past, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	a.redraw(r, g, "in:"+edition, h, &reply)
	reply.Save = append(reply.Save, &g.Circle)
	return reply, nil
}

// late brings somebody who joins later up to date, and into the planned meeting.
func (a activity) late(ctx context.Context, r handlers.Request, g ground, who models.Person, edition string, past []Met, reply *handlers.Reply) error {
	reply.Rooms = append(reply.Rooms, handlers.Room{Key: g.Room(), Platform: g.Platform})
	items, err := a.store.ItemsOf(ctx, g.ID)
	if err != nil {
		return err
	}
	for i, met := range past {
		if met.Session.State == models.SessionHeld {
			tell(reply, g.Circle, who, "before:"+edition+":"+strconv.Itoa(i), a.summary(r.Words(who), g, met.Session, items, "circle.before"))
		}
	}
	next, line, some, err := a.planned(ctx, g.ID)
	if err != nil || !some {
		return err
	}
	p := partOf(line, who.ID)
	if p.Part == models.Guest && p.Coming() { // a guest has become a member
		p.Part = ""
		reply.Save = append(reply.Save, &p)
		return nil
	}
	if p, err = next.Join(p, who.ID); err != nil {
		return nil //nolint:nilerr // already in that meeting, or leading it
	}
	p.Part = ""
	reply.Save = append(reply.Save, &p)
	reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.seat", string(next.ID)))))
	return nil
}

// planned returns the circle's meeting that is planned or under way, if there is one,
// with its line.
func (a activity) planned(ctx context.Context, id models.CircleID) (next models.Session, line []models.Participant, some bool, err error) {
	sessions, err := a.store.Meetings(ctx, id)
	if err != nil {
		return next, nil, false, err
	}
	i := slices.IndexFunc(sessions, models.Session.Live)
	if i < 0 {
		return next, nil, false, nil
	}
	line, err = a.store.Participants(ctx, sessions[i].ID)
	return sessions[i], line, err == nil, err
}

func partOf(line []models.Participant, who models.PersonID) models.Participant {
	for _, p := range line {
		if p.Person == who {
			return p
		}
	}
	return models.Participant{}
}

// leave takes the actor out of the circle.
func (a activity) leave(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Answer: r.Say("circle.left", prompts.Data{"Name": g.Name})}
	err = a.without(ctx, r, &g, r.Person.ID, &reply)
	return reply, err
}

// remove lets a leader or a coordinator take the chosen person out.
func (a activity) remove(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.keeps(r); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	who := g.org.Person(models.PersonID(r.Event.Value))
	if err := a.without(ctx, r, &g, who.ID, &reply); err != nil {
		return handlers.Reply{}, err
	}
	m := g.member(who.ID)
	tell(&reply, g.Circle, who, "out:"+m.ID+":"+strconv.FormatInt(m.Version, 10), r.Words(who).Message("circle.removed", prompts.Data{"Name": g.Name}))
	return reply, nil
}

// without takes somebody out of the circle and its planned meeting.
func (a activity) without(ctx context.Context, r handlers.Request, g *ground, who models.PersonID, reply *handlers.Reply) error {
	if err := a.out(ctx, r, g, who, reply); err != nil {
		return err
	}
	next, line, some, err := a.planned(ctx, g.ID)
	if err != nil || !some {
		return err
	}
	if Shared(g.Type) && next.Host == who { // it was their turn to lead: this meeting is called off, and another is planned
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.off", string(next.ID)))),
			models.At(r.Now.Add(time.Minute), timer("after", string(next.ID))))
		return nil
	}
	if p, err := next.Leave(partOf(line, who)); err == nil {
		p.Part = Gone
		reply.Save = append(reply.Save, &p)
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.seat", string(next.ID)))))
	}
	return nil
}

// out takes somebody out of the circle and its room, and saves the circle.
func (a activity) out(ctx context.Context, r handlers.Request, g *ground, who models.PersonID, reply *handlers.Reply) error {
	err := a.takeOut(ctx, r, g, who, reply)
	reply.Save = append(reply.Save, &g.Circle)
	return err
}

// takeOut is out without saving the circle, for callers that save it themselves.
func (a activity) takeOut(ctx context.Context, r handlers.Request, g *ground, who models.PersonID, reply *handlers.Reply) error {
	m, err := g.member(who).Remove(r.Now)
	if err != nil {
		return err
	}
	g.put(m)
	if left := models.Current(g.members); Shared(g.Type) && g.Host == who && len(left) > 0 {
		g.Host = left[0].Person // the longest-standing member takes over
		heir := g.org.Person(g.Host)
		tell(reply, g.Circle, heir, "host", a.hostCard(r, *g, heir, health{}))
		a.handOver(r, *g, g.org.Person(who), reply)
	}
	reply.Save = append(reply.Save, &m)
	reply.Homes = append(reply.Homes, who)
	if g.State == models.CircleActive {
		reply.Rooms = append(reply.Rooms, handlers.Room{Key: g.Room(), Platform: g.Platform})
	}
	h, _, err := a.health(ctx, *g)
	a.redraw(r, *g, "out:"+m.ID+":"+strconv.FormatInt(m.Version, 10), h, reply)
	return err
}

// handOver takes the buttons from whoever leads a circle no more.
func (a activity) handOver(r handlers.Request, g ground, from models.Person, reply *handlers.Reply) {
	if from.State == models.Active {
		root := hostKey(g.Circle) + ":" + string(from.ID)
		reply.Send = append(reply.Send, handlers.Message{
			To: from.ID, Key: root + ":over", Subject: subject(g.Circle) + ":edits", Replaces: root,
			Message: r.Words(from).Message("circle.left", prompts.Data{"Name": g.Name}),
		})
	}
}

// partWays removes members from a group whom its leaders can no longer support, since
// the leaders now decide about them or are mentored by them. A conflict removes
// nobody: whoever declared it did so in private.
func (a activity) partWays(ctx context.Context, r handlers.Request, g *ground, reply *handlers.Reply) error {
	for _, who := range g.others() {
		if !slices.ContainsFunc(g.leaders(), func(l models.Person) bool { return !Supports(g.org, g.Type, l.ID, who.ID, r.Now) }) {
			continue
		}
		if err := a.takeOut(ctx, r, g, who.ID, reply); err != nil {
			return err
		}
		m := g.member(who.ID)
		tell(reply, g.Circle, who, "out:"+m.ID+":"+strconv.FormatInt(m.Version, 10), r.Words(who).Message("circle.parted", prompts.Data{"Name": g.Name}))
	}
	return nil
}

// left handles the circles of somebody who has left the organization. A circle without
// a leader ends. The coordinators, or whoever stands in for them, hear of it, and of
// those members about whom they may hear.
func (a activity) left(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	circles, err := a.store.CirclesOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, c := range circles {
		asked := c.Type == models.ReverseTalk && c.State == models.CircleForming // package reverse ends it
		if asked || c.State == models.CircleEnded {
			continue
		}
		g, err := a.ground(ctx, r.Org, c.ID)
		if err != nil {
			return handlers.Reply{}, err
		}
		if err := a.orphan(ctx, r, g, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

func (a activity) orphan(ctx context.Context, r handlers.Request, g ground, reply *handlers.Reply) error {
	switch who := r.Person.ID; {
	case Shared(g.Type) && len(models.Current(g.members)) > 1:
		return a.out(ctx, r, &g, who, reply)
	case who == g.CoHost:
		g.CoHost = ""
	case who == g.Host && g.CoHost != "":
		g.Host, g.CoHost = g.CoHost, ""
	case who == g.Host:
		for _, care := range g.org.CareFor(g.in(), r.Now, who) {
			tell(reply, g.Circle, care.By, "orphan", r.Words(care.By).Message("circle.orphan", prompts.Data{"Name": g.Name, "Host": r.Person.Name, "People": names(care.Of)}))
		}
		return a.over(ctx, r, &g, "circle.ended", reply)
	default: // package meeting handles the line of the planned meeting
		return a.out(ctx, r, &g, who, reply)
	}
	h, _, err := a.health(ctx, g)
	if err != nil {
		return err
	}
	a.redraw(r, g, "alone:"+string(r.Person.ID), h, reply)
	heir := g.org.Person(g.Host)
	tell(reply, g.Circle, heir, "alone:"+string(r.Person.ID), r.Words(heir).Message("circle.alone", prompts.Data{"Name": g.Name}))
	reply.Save = append(reply.Save, &g.Circle)
	reply.Rooms = append(reply.Rooms, handlers.Room{Key: g.Room(), Platform: g.Platform})
	return nil
}
