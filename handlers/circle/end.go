package circle

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// end closes a circle early.
func (a activity) end(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.CircleID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := g.keeps(r); err != nil {
		return handlers.Reply{}, err
	}
	if g.State == models.CircleEnded {
		return handlers.Reply{}, models.NotReady("meeting.circle_over")
	}
	var reply handlers.Reply
	err = a.over(ctx, r, &g, "circle.ended", &reply)
	return reply, err
}

// over ends a circle and calls off its planned meeting.
func (a activity) over(ctx context.Context, r handlers.Request, g *ground, say string, reply *handlers.Reply) error {
	next, _, some, err := a.planned(ctx, g.ID)
	if err != nil {
		return err
	}
	if some {
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.off", string(next.ID)))))
	}
	h, _, err := a.health(ctx, *g)
	if err != nil {
		return err
	}
	g.Circle = g.End(r.Now)
	for _, who := range g.in() {
		tell(reply, g.Circle, who, "over", r.Words(who).Message(say, prompts.Data{"Name": g.Name}))
		reply.Homes = append(reply.Homes, who.ID)
	}
	reply.Unset = append(reply.Unset, timer("begin", string(g.ID)))
	a.redraw(r, *g, "over", h, reply)
	reply.Save = append(reply.Save, &g.Circle)
	return nil
}

// graduate ends a circle after its last meeting. Members who came often enough
// graduate, and are asked whether they would guide others.
func (a activity) graduate(ctx context.Context, r handlers.Request, g *ground, past []Met, reply *handlers.Reply) error {
	inside(reply, g.Circle, "closing", r.Words(models.Person{}).Message("circle.closing", prompts.Data{"Name": g.Name}))
	for _, who := range g.in() {
		if a.hasGraduated(*g, past, who) {
			if err := a.congratulate(ctx, r, *g, past, who, reply); err != nil {
				return err
			}
		} else {
			tell(reply, g.Circle, who, "finished", r.Words(who).Message("circle.finished", prompts.Data{"Name": g.Name, "Came": Came(past, who.ID), "Meetings": g.Meetings}))
		}
		reply.Homes = append(reply.Homes, who.ID)
	}
	h, _, err := a.health(ctx, *g)
	if err != nil {
		return err
	}
	for _, who := range g.leaders() {
		if Shared(g.Type) {
			break // they were told above, as members
		}
		tell(reply, g.Circle, who, "done", r.Words(who).Message("circle.done_host", prompts.Data{
			"Name": g.Name, "Trend": h.trend, "Graduates": g.names(h.graduates), "Graduating": graduating(g.Type),
		}))
	}
	g.Circle = g.End(r.Now)
	a.redraw(r, *g, "over", h, reply)
	reply.Save = append(reply.Save, &g.Circle)
	return nil
}

// hasGraduated reports whether a member came often enough, in a circle that ends with a
// graduation.
func (a activity) hasGraduated(g ground, past []Met, who models.Person) bool {
	return graduating(g.Type) && Graduates(Came(past, who.ID), g.Meetings, a.policy.Circles.Graduate)
}

// congratulate tells a member that they have graduated.
func (a activity) congratulate(ctx context.Context, r handlers.Request, g ground, past []Met, who models.Person, reply *handlers.Reply) error {
	m := g.member(who.ID)
	edition := strconv.FormatInt(m.Version, 10)
	m.CompletedAt = r.Now
	reply.Save = append(reply.Save, &m)
	return a.tellAgain(ctx, g.Circle, who, "graduated", edition, r.Words(who).Message("circle.graduated", prompts.Data{
		"Name": g.Name, "Came": Came(past, who.ID), "Meetings": g.Meetings, "Circle": g.ID, "Mentor": g.org.Has(who.ID, models.MentorRole, r.Now),
	}), reply)
}

// tellAgain tells somebody what may have been said, and taken back, before: it then
// stands where it stood.
func (a activity) tellAgain(ctx context.Context, c models.Circle, who models.Person, key, edition string, m bot.Message, reply *handlers.Reply) error {
	root := subject(c) + ":" + key + ":" + string(who.ID)
	said, err := a.said(ctx, root)
	switch {
	case err != nil:
		return err
	case said && who.State == models.Active:
		reply.Send = append(reply.Send, handlers.Message{To: who.ID, Key: root + ":again:" + edition, Subject: root, Replaces: root, Message: m})
	case !said:
		tell(reply, c, who, key, m)
	}
	return nil
}

// graduateLate congratulates those who have graduated since the end of the circle.
func (a activity) graduateLate(ctx context.Context, r handlers.Request, g ground, past []Met, reply *handlers.Reply) error {
	if g.State != models.CircleEnded {
		return nil
	}
	for _, who := range g.in() {
		if !g.member(who.ID).CompletedAt.IsZero() || !a.hasGraduated(g, past, who) {
			continue
		}
		if err := a.congratulate(ctx, r, g, past, who, reply); err != nil {
			return err
		}
	}
	return nil
}

// graduating reports whether a kind of circle ends with a graduation.
func graduating(kind models.SessionType) bool {
	return kind == models.GroupSession || kind == models.CohortMeet
}

// willing records the wish to become a mentor and tells the coordinators, who alone can
// grant it, or whoever stands in for them. Anybody in a conflict with the person is
// passed over. Nobody can make themselves a mentor.
func (a activity) willing(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, past, err := a.graduated(ctx, r.Org, models.CircleID(r.Subject), r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	root := subject(g.Circle) + ":graduated:" + string(r.Person.ID)
	told := g.org.Caretakers(r.Now, g.org.KeptFrom(r.Person.ID, r.Person.ID)...)
	m := g.member(r.Person.ID)
	if !m.WillingAt.IsZero() {
		return handlers.Reply{}, models.ErrDuplicate
	}
	edition := strconv.FormatInt(m.Version, 10)
	m.WillingAt = r.Now
	reply := handlers.Reply{Save: []models.Noun{&m}, Homes: told, Send: []handlers.Message{{
		To: r.Person.ID, Key: root + ":willing:" + edition, Subject: root, Replaces: root,
		Message: *r.Say("circle.willing", prompts.Data{"Name": g.Name, "Heard": g.org.Attended(told, r.Now)}),
	}}}
	for _, id := range told {
		who := g.org.Person(id)
		said := r.Words(who).Message("circle.willing_told", prompts.Data{
			"Subject": string(g.ID) + "/" + string(r.Person.ID), "Person": r.Person.Name, "Name": g.Name, "Came": Came(past, r.Person.ID), "Meetings": g.Meetings,
			"Grants": g.org.Has(id, models.CoordinatorRole, r.Now),
		})
		if err := a.tellAgain(ctx, g.Circle, who, "willing:"+string(r.Person.ID), edition, said, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

// graduated returns a circle that is over and its meetings, and refuses a person who
// did not graduate in it.
func (a activity) graduated(ctx context.Context, org handlers.Organization, id models.CircleID, who models.PersonID) (ground, []Met, error) {
	g, err := a.ground(ctx, org, id)
	if err != nil {
		return g, nil, err
	}
	past, err := a.past(ctx, g.ID)
	if err != nil {
		return g, nil, err
	}
	if g.State != models.CircleEnded || !graduating(g.Type) || g.member(who).ID == "" || !Graduates(Came(past, who), g.Meetings, a.policy.Circles.Graduate) {
		return g, past, models.NotReady("circle.not_graduated")
	}
	return g, past, nil
}

// promote lets a coordinator give a willing graduate the mentor role, and asks the
// graduate what they bring.
func (a activity) promote(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, person, _ := strings.Cut(cmp.Or(r.Subject, r.Event.Value), "/")
	g, _, err := a.graduated(ctx, r.Org, models.CircleID(id), models.PersonID(person))
	if err != nil {
		return handlers.Reply{}, err
	}
	who := g.org.Person(models.PersonID(person))
	if ok, why := models.Can(g.org, r.Person.ID, models.Coordinate, who.ID, r.Now); !ok {
		return handlers.Reply{}, models.NotAllowed(why)
	}
	if who.ID == r.Person.ID {
		return handlers.Reply{}, models.NotAllowed("errors.why_self")
	}
	if who.State != models.Active {
		return handlers.Reply{}, models.NotReady("errors.why_left")
	}
	if g.org.Conflicted(r.Person.ID, who.ID) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	if g.org.Has(who.ID, models.MentorRole, r.Now) {
		return handlers.Reply{}, models.NotReady("circle.mentor_already")
	}
	reply := handlers.Reply{Homes: []models.PersonID{r.Person.ID}, Save: []models.Noun{&who, &models.Assignment{ // with the person, so that one coordinator does
		ID: models.NewID[string]("as"), Person: who.ID, Role: models.MentorRole, From: r.Now,
	}}}
	tell(&reply, g.Circle, who, "promoted", r.Words(who).Message("circle.promoted", prompts.Data{"Name": who.Name, "By": r.Person.Name}))
	asked := subject(g.Circle) + ":willing:" + string(who.ID) + ":"
	root := asked + string(r.Person.ID)
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: root + ":done", Subject: root, Replaces: root, Message: *r.Say("circle.promoted_told", prompts.Data{"Person": who.Name}),
	})
	err = a.spend(ctx, r, g, who, asked, &reply)
	return reply, err
}

// spend tells the other coordinators who were asked to make somebody a mentor that one of
// them has.
func (a activity) spend(ctx context.Context, r handlers.Request, g ground, who models.Person, asked string, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(g.Circle))
	if err != nil {
		return err
	}
	own := func(d models.Delivery) bool { return d.Person == r.Person.ID || !strings.HasPrefix(d.Key, asked) }
	spent, err := handlers.Spent(slices.DeleteFunc(sent, own), string(g.ID)+"/"+string(who.ID), func(id models.PersonID) string {
		to := g.org.Person(id)
		if to.State != models.Active {
			return ""
		}
		return r.Words(to).Text("circle.spent_promote", prompts.Data{"Person": who.Name, "By": r.Person.Name})
	})
	for _, m := range spent {
		reply.Send, reply.Homes = append(reply.Send, m), append(reply.Homes, m.To)
	}
	return err
}
