// Package away lets people say when they are not there: on leave, with a deputy
// who stands in, longer or shorter than planned, back early, on which days they work,
// and whether at night. A coordinator or a supervisor may say it for them. It grants no leave; it keeps
// the program from asking, waiting for and counting on somebody who is away.
package away

import (
	"context"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what leave needs of storage.
type Store interface {
	handlers.Finder
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
	Accounts(context.Context, models.PersonID) ([]models.Account, error)
	TimersAwaiting(context.Context, models.PersonID) ([]models.Timer, error)
	WaitingFor(context.Context, models.PersonID) ([]models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "away",
		Commands: []handlers.Command{{Name: "away", Handle: a.show}},
		Clicks:   map[string]handlers.Handler{"away.enter": a.enter, "away.change": a.change, "away.days": a.days, "away.back": a.back},
		Forms:    map[string]handlers.Handler{"away.save": a.save, "away.keep": a.keep},
		Timers:   map[string]handlers.Handler{"away.over": a.over, "away.alone": a.alone, "away.moved": a.moved},
		Home:     a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// about is whom an act is about, if the actor may say when they are away. Whoever has left
// is not away.
func (a activity) about(ctx context.Context, r handlers.Request, id models.PersonID) (models.Org, models.Person, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return org, models.Person{}, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.EnterLeave, id, r.Now); !ok {
		return org, models.Person{}, models.NotAllowed(why)
	}
	if org.Person(id).State != models.Active {
		return org, models.Person{}, models.NotReady("errors.why_left")
	}
	return org, org.Person(id), nil
}

// show lists somebody's leave, and offers to enter more or to come back early.
func (a activity) show(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	whom, err := handlers.Whom(ctx, a.store, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, p, err := a.about(ctx, r, whom.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var items []prompts.Data
	for _, x := range Coming(org.Absences(p.ID), r.Now) {
		items = append(items, a.data(org, p, x, r))
	}
	return handlers.Reply{Answer: r.Say("away.shown", prompts.Data{
		"Person": p.ID, "Name": p.Name, "Self": p.ID == r.Person.ID, "Items": items,
	})}, nil
}

// data is what the words about one absence need, in the days of who is away.
func (a activity) data(org models.Org, p models.Person, x models.Absence, r handlers.Request) prompts.Data {
	first, last := Days(x, a.calendar.Zone(p))
	deputy := org.Person(x.Deputy)
	if deputy.State != models.Active {
		deputy.Name = "" // has left, and stands in for nobody
	}
	return prompts.Data{
		"Absence": string(p.ID) + "/" + x.ID, "From": first, "Until": last, "Deputy": deputy.Name,
		"Now": models.Covers(x.From, x.Until, r.Now), "Person": p.Name, "Open": x.Until.IsZero(),
	}
}

// enter opens the form for leave.
func (a activity) enter(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	_, p, err := a.about(ctx, r, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	today := models.DateOf(r.Now.In(a.calendar.Zone(p)))
	return handlers.Reply{Form: r.Form("away.form", prompts.Data{
		"Leave": p.ID, "From": today, "Until": models.Date(""), "Deputy": "", "Why": "", "Kind": true,
	})}, nil
}

// save puts leave on file, and tells the person, the deputy and those who are
// paired with the person. Nobody is told why.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, id, changes := strings.Cut(r.Subject, "/")
	org, p, err := a.about(ctx, r, models.PersonID(who))
	if err != nil {
		return handlers.Reply{}, err
	}
	e := Entry{From: r.Entered("from"), Until: r.Entered("until"), Why: r.Entered("why")}
	if changes {
		return a.saveChange(ctx, r, org, p, id, e)
	}
	deputy, err := a.deputy(ctx, r, p, "")
	if err != nil {
		return handlers.Reply{}, err
	}
	x, err := Leave(p, deputy, e, org.Absences(p.ID), a.calendar.Zone(p), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	if missing(x, models.Absence{}, org.Absences(deputy.ID), r.Now) {
		return handlers.Reply{}, deputyAway(deputy)
	}
	reply := handlers.Reply{Save: append(saved(org, p.ID, deputy.ID), &x), Timers: []models.Timer{replan(p.ID, r.Now), Over(x)}}
	a.tellAlone(r, org, p, models.Absence{}, x, &reply)
	err = a.tell(ctx, r, org, p, "set", x, a.data(org, p, x, r), &reply)
	return reply, err
}

// saved is the person and their deputy, who are saved with leave: of two who enter leave
// for one of them at once the second is decided upon what the first one entered.
func saved(org models.Org, people ...models.PersonID) (nouns []models.Noun) {
	for _, id := range people {
		if p := org.Person(id); p.ID != "" {
			nouns = append(nouns, &p)
		}
	}
	return nouns
}

func deputyAway(deputy models.Person) error {
	return models.Invalid{Field: "deputy", Why: "away.why_deputy_away", Data: map[string]any{"Deputy": deputy.Name}}
}

// deputy is who was named to stand in for somebody; nobody when nobody was. Who
// enters leave for somebody else does not get what that person hears, unless they stood
// in before.
func (a activity) deputy(ctx context.Context, r handlers.Request, whom models.Person, before models.PersonID) (models.Person, error) {
	if r.Entered("deputy") == "" {
		return models.Person{}, nil
	}
	p, err := handlers.Picked(ctx, a.store, r, "deputy", "away.why_deputy")
	if err != nil {
		return p, err
	}
	if p.State != models.Active {
		return models.Person{}, models.Invalid{Field: "deputy", Why: "away.why_deputy"}
	}
	if p.ID == r.Person.ID && whom.ID != r.Person.ID && p.ID != before {
		return models.Person{}, models.Invalid{Field: "deputy", Why: "away.why_entered"}
	}
	return p, nil
}

// tell says to everybody concerned that leave was set, or that it is over; also to who
// entered that for somebody else.
func (a activity) tell(ctx context.Context, r handlers.Request, org models.Org, p models.Person, what string, x models.Absence, d prompts.Data, reply *handlers.Reply) error {
	others, err := a.paired(ctx, p.ID)
	if err != nil {
		return err
	}
	say := a.teller(r, org, p, x, d, reply)
	say(p.ID, "away."+what)
	say(x.Deputy, "away."+what+"_deputy")
	say(r.Person.ID, "away."+what+"_other")
	for _, id := range others {
		say(id, "away."+what+"_pair")
	}
	return nil
}

// teller says something about somebody's leave to one person after the other, and to
// nobody twice.
func (a activity) teller(r handlers.Request, org models.Org, p models.Person, x models.Absence, d prompts.Data, reply *handlers.Reply) func(to models.PersonID, key string) {
	d["By"], d["Self"], d["Leads"] = r.Person.Name, p.ID == r.Person.ID, len(org.Reports(p.ID, r.Now)) > 0
	told := map[models.PersonID]bool{}
	return func(to models.PersonID, key string) {
		who := org.Person(to)
		if who.State != models.Active || told[to] {
			return
		}
		told[to] = true
		reply.Send = append(reply.Send, handlers.Message{
			To: to, Key: "away:" + x.ID + ":" + r.Event.ID + ":" + string(to), Subject: "away:" + x.ID,
			Message: r.Words(who).Message(key, d),
		})
		reply.Homes = append(reply.Homes, to)
	}
}

// tellAlone says to those for whom somebody stands in on days of their own leave that
// nobody does then. Before is that leave as it was, of which they have heard; none for new leave.
func (a activity) tellAlone(r handlers.Request, org models.Org, p models.Person, before, x models.Absence, reply *handlers.Reply) {
	for _, theirs := range org.StandsIn(p.ID) {
		to := org.Person(theirs.Person)
		known := before.ID != "" && overlap(before, theirs)
		if to.State != models.Active || ended(theirs, r.Now) || !overlap(x, theirs) || known {
			continue
		}
		d := a.data(org, to, theirs, r)
		d["AwayFrom"], d["AwayUntil"] = Days(x, a.calendar.Zone(p))
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: "away:" + theirs.ID + ":" + r.Event.ID, Subject: "away:" + theirs.ID, Message: r.Words(to).Message("away.alone", d),
		})
	}
}

// alone says to those for whom somebody who has left stands in, now or later, that nobody
// does.
func (a activity) alone(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	gone := org.Person(models.PersonID(r.Subject))
	if err != nil || gone.State == models.Active { // is back already
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, theirs := range org.StandsIn(gone.ID) {
		to := org.Person(theirs.Person)
		if to.State != models.Active || ended(theirs, r.Now) {
			continue
		}
		d := a.data(org, to, theirs, r)
		d["Deputy"] = gone.Name
		reply.Homes = append(reply.Homes, to.ID)
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: "away:" + theirs.ID + ":left:" + string(gone.ID), Subject: "away:" + theirs.ID, Message: r.Words(to).Message("away.left", d),
		})
	}
	return reply, nil
}

// paired are those with whom somebody is in a pair that goes on.
func (a activity) paired(ctx context.Context, p models.PersonID) ([]models.PersonID, error) {
	pairs, err := a.store.MentorshipsOf(ctx, p)
	if err != nil {
		return nil, err
	}
	var out []models.PersonID
	for _, m := range pairs {
		if m.State == models.MentorshipActive {
			out = append(out, m.Other(p))
		}
	}
	return out, nil
}

// back ends leave now, or calls off leave that has not begun.
func (a activity) back(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, id, _ := strings.Cut(r.Subject, "/")
	org, p, err := a.about(ctx, r, models.PersonID(who))
	if err != nil {
		return handlers.Reply{}, err
	}
	planned, err := one(org.Absences(p.ID), id)
	if err != nil {
		return handlers.Reply{}, err
	}
	x, err := Back(planned, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	return a.isBack(ctx, r, org, p, planned, x)
}

// isBack saves leave that is over or called off, and says so.
func (a activity) isBack(ctx context.Context, r handlers.Request, org models.Org, p models.Person, planned, x models.Absence) (handlers.Reply, error) {
	d := a.data(org, p, planned, r)
	d["Off"] = r.Now.Before(planned.From)
	reply := handlers.Reply{Save: []models.Noun{&x}, Timers: []models.Timer{Over(x), replan(p.ID, r.Now), missed(p.ID, r.Now)}}
	if err := a.reschedule(ctx, r, org, p, planned, []models.Absence{x}, &reply); err != nil {
		return reply, err
	}
	err := a.tell(ctx, r, org, p, "over", x, d, &reply)
	return reply, err
}

// missed has somebody told at a time what ended or was opened while they were away.
func missed(p models.PersonID, at time.Time) models.Timer {
	return models.At(at, string(bot.Do("gate.back", string(p))))
}

// Over is the timer at the end of leave. An early return moves it.
func Over(x models.Absence) models.Timer {
	return models.At(x.Until, string(bot.Do("away.over", string(x.Person)+"/"+x.ID)))
}

// over takes the cases and gates that came to others meanwhile back to whoever is
// there again.
func (a activity) over(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	who, _, _ := strings.Cut(r.Subject, "/")
	return handlers.Reply{Timers: handlers.LessHeard(r.Now, models.PersonID(who))}, nil
}

// home shows whoever is away soon, or with whom one is paired or for whom one
// stands in.
func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	add := func(place handlers.Place, p models.Person, x models.Absence, key string) {
		cards = append(cards, handlers.Card{Place: place, Since: x.From, Message: *r.Say(key, a.data(org, p, x, r))})
	}
	for _, x := range Coming(org.Absences(r.Person.ID), r.Now) {
		add(handlers.Dates, r.Person, x, "away.mine")
	}
	others, err := a.paired(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	for _, id := range append(others, org.Reports(r.Person.ID, r.Now)...) {
		for _, x := range Coming(org.Absences(id), r.Now) {
			add(handlers.People, org.Person(id), x, "away.theirs")
		}
	}
	for _, x := range Coming(org.StandsIn(r.Person.ID), r.Now) {
		add(handlers.Dates, org.Person(x.Person), x, "away.stands_in")
	}
	return cards, nil
}
