package meeting

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// start opens the session: it says so where the session happens and to everybody who
// has a place, and starts the clock.
func (a activity) start(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if g.Session, err = g.Start(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.open(r, &g, &reply)
	return reply, nil
}

func (a activity) open(r handlers.Request, g *ground, reply *handlers.Reply) {
	words := r.Words(models.Person{})
	a.below(reply, g.Session, "opening", words.Message("meeting.opening", prompts.Data{
		"Session": g.ID, "Minutes": g.Minutes, "Opening": prompts.Words(words.Text(string(g.Type)+".opening", prompts.Data{"Title": g.Title})),
	}))
	for _, p := range g.line {
		if p.State == models.In {
			who := g.org.Person(p.Person)
			words := r.Words(who)
			tell(reply, g.Session, who, "begins", words.Message("meeting.begins", a.beginsData(words, *g, p)))
		}
	}
	a.seatLine(r, g, reply)
	a.redraw(r, g, reply)
	if g.Minutes > 10 {
		reply.Timers = append(reply.Timers, timer(g.Session, "five", g.Ends().Add(-fiveMinutes)))
	}
	reply.Timers = append(reply.Timers, timer(g.Session, "up", g.Ends()), timer(g.Session, "close", g.Ends().Add(closeAfter)))
	reply.Unset = append(reply.Unset, timers(g.Session, "remind", "due", "gone")...)
	list(g.Session, r.Now, reply)
	reply.Save = append(reply.Save, &g.Session)
}

// end closes the session and asks everybody how useful it was.
func (a activity) end(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if g.Session, err = g.End(r.Person.ID, models.Count(g.line, models.Present), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.finish(r, &g, &reply)
	return reply, nil
}

// closing ends a session whose host forgot to.
func (a activity) closing(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionOpen {
		return handlers.Reply{}, err
	}
	g.Session = g.Close(models.Count(g.line, models.Present), r.Now)
	var reply handlers.Reply
	a.finish(r, &g, &reply)
	return reply, nil
}

// finish says goodbye. People who had a place and did not come are recorded, but not
// blamed.
func (a activity) finish(r handlers.Request, g *ground, reply *handlers.Reply) {
	reply.Unset = append(reply.Unset, timers(g.Session, "five", "up", "close", "seat")...)
	reply.Cancel = append(reply.Cancel, subject(g.Session))
	for _, p := range models.Absentees(g.line) {
		g.put(p)
		reply.Save = append(reply.Save, &p)
	}
	host := g.org.Person(g.Host)
	if g.State == models.SessionMissed {
		tell(reply, g.Session, host, "nobody", r.Words(host).Message("meeting.nobody_came", prompts.Data{"Title": g.Title, "Unnoted": len(models.Unnoted(g.line)) > 0}))
	} else {
		a.goodbye(r, g, reply)
	}
	if g.State == models.SessionHeld {
		a.askTakeaways(r, *g, reply)
	}
	untilSettled(r, *g, reply)
	over(g.Session, r.Now, reply)
	a.seeOff(r, *g, reply)
	for _, p := range g.line {
		reply.Homes = append(reply.Homes, p.Person)
	}
	a.redraw(r, g, reply)
	list(g.Session, r.Now, reply)
	reply.Timers = append(reply.Timers, timer(g.Session, "spend", r.Now))
	reply.Save = append(reply.Save, &g.Session)
}

// goodbye says thanks where the session was, and asks everybody who came how useful it
// was. A circle asks its members itself.
func (a activity) goodbye(r handlers.Request, g *ground, reply *handlers.Reply) {
	words, data := r.Words(models.Person{}), prompts.Data{"Title": g.Title}
	if g.Circle != "" {
		a.below(reply, g.Session, "closing", words.Message("meeting.closing_circle", data))
		return
	}
	a.below(reply, g.Session, "closing", words.Message("meeting.closing", data))
	a.askExit(r, *g, reply)
}

// askExit asks everybody who came how useful it was, and again in a week.
func (a activity) askExit(r handlers.Request, g ground, reply *handlers.Reply) {
	for _, who := range g.who(models.Present) {
		tell(reply, g.Session, who, "exit", a.exit(r, g, who))
	}
	reply.Timers = append(reply.Timers, timer(g.Session, "follow", g.EndedAt.Add(askAgain)))
}

func (a activity) exit(r handlers.Request, g ground, who models.Person) bot.Message {
	return r.Words(who).Message("meeting.exit", prompts.Data{"Session": g.ID, "Title": g.Title})
}

// askTakeaways asks the host what should be found again. What was said frankly must not
// be.
func (a activity) askTakeaways(r handlers.Request, g ground, reply *handlers.Reply) {
	if g.Type == models.ReverseTalk {
		return
	}
	host := g.org.Person(g.Host)
	tell(reply, g.Session, host, "takeaways", r.Words(host).Message("meeting.ask_takeaways", prompts.Data{"Session": g.ID, "Title": g.Title}))
}

// cancel calls the session off and tells everybody in the line.
func (a activity) cancel(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	asked := g.State == models.SessionAsked
	if g.Session, err = g.Cancel(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if asked {
		a.unasked(r, &g, &reply)
		return reply, nil
	}
	a.callOff(r, &g, "off", "meeting.off", &reply)
	return reply, nil
}

// unasked saves a session that was taken back before anybody hosted it. It stands
// nowhere: only those know of it who were asked, and package flash tells them.
func (a activity) unasked(r handlers.Request, g *ground, reply *handlers.Reply) {
	reply.Save = append(reply.Save, &g.Session)
	reply.Homes = append(reply.Homes, g.AskedBy)
	reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("flash.back", string(g.ID)))))
}

// off calls off a circle's meeting. It tells only the guests: the circle tells its
// members.
func (a activity) off(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || !g.Live() {
		return handlers.Reply{}, err
	}
	g.State, g.EndedAt = models.SessionCanceled, r.Now
	var reply handlers.Reply
	for _, who := range g.guests(models.Joining, models.In, models.Present) {
		words := r.Words(who)
		tell(&reply, g.Session, who, "off", words.Message("meeting.off", prompts.Data{"What": what(words, g.Session), "Title": g.Title, "Starts": g.StartsAt}))
	}
	a.takeBack(r, &g, &reply)
	return reply, nil
}

// callOff tells everybody in the line that there will be no session, and cleans up.
func (a activity) callOff(r handlers.Request, g *ground, key, say string, reply *handlers.Reply) {
	for _, who := range g.who(models.Joining, models.In, models.Waiting, models.Present) {
		words := r.Words(who)
		tell(reply, g.Session, who, key, words.Message(say, prompts.Data{
			"What": what(words, g.Session), "Title": g.Title, "Starts": g.StartsAt, "Heard": g.heard(who, r.Now),
		}))
		reply.Homes = append(reply.Homes, who.ID)
	}
	over(g.Session, r.Now, reply)
	a.takeBack(r, g, reply)
}

// takeBack cancels everything that was still to come of the session.
func (a activity) takeBack(r handlers.Request, g *ground, reply *handlers.Reply) {
	reply.Unset = append(reply.Unset, timers(g.Session, "remind", "due", "gone", "five", "up", "close", "seat")...)
	reply.Cancel = append(reply.Cancel, subject(g.Session))
	a.redraw(r, g, reply)
	list(g.Session, r.Now, reply)
	reply.Timers = append(reply.Timers, timer(g.Session, "spend", r.Now))
	reply.Save = append(reply.Save, &g.Session)
}

// remind reminds everybody with a place, and the leaders, ten minutes before.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionPlanned || g.givenUp(r.Now) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, p := range g.line {
		if p.State == models.In && p.Slot <= 1 { // a later slot has a reminder of its own
			a.remindOne(r, g, g.org.Person(p.Person), g.SlotAt(p.Slot), &reply)
		}
	}
	for _, who := range g.leaders() {
		a.remindOne(r, g, who, time.Time{}, &reply)
	}
	return reply, nil
}

func (a activity) remindOne(r handlers.Request, g ground, who models.Person, turn time.Time, reply *handlers.Reply) {
	words := r.Words(who)
	tell(reply, g.Session, who, "remind"+startMark(g.Session), words.Message("meeting.remind", prompts.Data{
		"Session": g.ID, "What": what(words, g.Session), "Title": g.Title, "Starts": g.StartsAt, "Where": whereTold(words, g.Session), "Link": g.Link,
		"Turn": turn, "Leads": g.Hosts(who.ID),
	}))
}

// startMark is part of the key of what is said about a session's start, so that it is
// said again after the session moved.
func startMark(s models.Session) string { return s.StartsAt.UTC().Format(":0102T1504") }

// leaders are the host and the co-host, if there is one.
func (g ground) leaders() []models.Person {
	out := []models.Person{g.org.Person(g.Host)}
	if g.CoHost != "" {
		out = append(out, g.org.Person(g.CoHost))
	}
	return out
}

// due asks the host of a session that should have begun.
func (a activity) due(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionPlanned || g.givenUp(r.Now) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, who := range g.leaders() {
		tell(&reply, g.Session, who, "due"+startMark(g.Session), r.Words(who).Message("meeting.due", prompts.Data{
			"Session": g.ID, "Title": g.Title, "Starts": g.StartsAt, "In": models.Count(g.line, models.In),
		}))
	}
	return reply, nil
}

// givenUp reports whether the host is given up on now, and nobody need be told anything
// else of the start. After an outage all that is due comes at once.
func (g ground) givenUp(now time.Time) bool {
	return g.State == models.SessionPlanned && !now.Before(g.StartsAt.Add(gaveUpAfter))
}

// gone gives up on a host who never came, and tells everybody who is waiting.
func (a activity) gone(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionPlanned {
		return handlers.Reply{}, err
	}
	waited := models.Count(g.line, models.In, models.Joining, models.Waiting)
	g.State, g.EndedAt = models.SessionMissed, r.Now
	var reply handlers.Reply
	a.callOff(r, &g, "vanished", "meeting.vanished", &reply)
	for _, who := range g.leaders() {
		tell(&reply, g.Session, who, "missed", r.Words(who).Message("meeting.missed_host", prompts.Data{"Title": g.Title, "Waited": waited, "Unnoted": len(models.Unnoted(g.line)) > 0}))
	}
	if waited > 0 {
		a.tellCoordinators(r, g, "vanished", &reply)
	}
	untilSettled(r, g, &reply)
	return reply, nil
}

// care is who hears that people were left alone, and about which of them.
func (g ground) care(now time.Time, people ...models.Person) []models.Care {
	return g.org.CareFor(people, now, g.Host, g.CoHost)
}

// heard reports whether anybody is there to hear that this person was left alone.
func (g ground) heard(who models.Person, now time.Time) bool {
	return slices.ContainsFunc(g.care(now, who), func(c models.Care) bool { return len(c.Of) > 0 && !g.org.Away(c.By.ID, now) })
}

// tellCoordinators tells the coordinators, or whoever stands in for them, that people
// were left alone.
func (a activity) tellCoordinators(r handlers.Request, g ground, key string, reply *handlers.Reply) {
	for _, care := range g.care(r.Now, g.who(models.Joining, models.In, models.Waiting, models.Present)...) {
		tell(reply, g.Session, care.By, "coordinator:"+key, r.Words(care.By).Message("meeting.coordinator_"+key, prompts.Data{
			"Title": g.Title, "Host": g.org.Person(g.Host).Name, "Starts": g.StartsAt, "People": names(care.Of),
		}))
	}
}

// five says, where the session happens, that five minutes are left, while they are.
func (a activity) five(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionOpen || !r.Now.Before(g.Ends()) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	a.below(&reply, g.Session, "five", r.Words(models.Person{}).Message("meeting.five", nil))
	return reply, nil
}

// up tells the host that time is up.
func (a activity) up(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil || g.State != models.SessionOpen {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	host := g.org.Person(g.Host)
	tell(&reply, g.Session, host, "up", r.Words(host).Message("meeting.up_host", prompts.Data{"Session": g.ID, "Title": g.Title}))
	return reply, nil
}
