package circle

import (
	"context"
	"errors"
	"strconv"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// noted follows up when whoever led a meeting has said who was there after it was over,
// or has taken that back: those who were there are asked as well what they take away,
// and may have graduated by it. A meeting to which nobody seemed to have come counts
// after all, so the one that was planned in its place is the next one, or none is left.
// One that does not count anymore is made up for, while the circle goes on.
func (a activity) noted(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	h, past, err := a.health(ctx, g)
	if err != nil {
		return handlers.Reply{}, err
	}
	next, _, planned, err := a.planned(ctx, g.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if s.State == models.SessionHeld {
		a.ask(r, g, s, past, &reply)
	}
	if err := a.takenBack(ctx, r, &g, s, past, &reply); err != nil {
		return handlers.Reply{}, err
	}
	edition, held := "noted:"+r.Subject+":"+strconv.FormatInt(s.Version, 10), Held(past)
	switch numbered := planned && g.Round == held+1; {
	case planned && !numbered && held == g.Meetings:
		reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.off", string(next.ID)))))
		err := a.graduate(ctx, r, &g, past, &reply)
		return reply, err
	case planned && !numbered:
		a.renumber(r, &g, s, next, held, &reply)
		a.redraw(r, g, edition, h, &reply)
	default:
		if s.State == models.SessionHeld && g.State == models.CircleActive { // for who was not there after all: each is told once
			reply.Timers = append(reply.Timers, a.catchUpOn(r, s))
		}
		err = a.graduateLate(ctx, r, g, past, &reply)
		a.redrawHosts(r, g, edition, h, &reply)
	}
	return reply, err
}

// renumber gives the planned meeting the number after those that were held. The members
// who missed the other one are brought up to date, if it was held.
func (a activity) renumber(r handlers.Request, g *ground, s, next models.Session, held int, reply *handlers.Reply) {
	g.Round = held + 1
	next.Title = Title(g.Circle, g.Round)
	reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do("meeting.seat", string(next.ID))))) // which draws its cards
	if catchUp := a.catchUpOn(r, s); s.State == models.SessionHeld {
		reply.Timers = append(reply.Timers, catchUp)
	} else {
		reply.Unset = append(reply.Unset, catchUp.Key)
	}
	reply.Save = append(reply.Save, &next, &g.Circle)
}

// undoing is what follows when a note is taken back, and what cannot be undone.
type undoing struct {
	wrote   []string // who has written what they take away, for the others to read
	undone  []string // who had completed the circle, and has not anymore
	mentors []string // who of them has become a mentor by it
	tooLate bool     // the circle has ended because of the meeting that does not count now
}

// takenBack puts right what people were asked and told because they were noted, and
// tells whoever led the meeting what stays as it is.
func (a activity) takenBack(ctx context.Context, r handlers.Request, g *ground, s models.Session, past []Met, reply *handlers.Reply) error {
	u := undoing{tooLate: s.State == models.SessionMissed && g.State == models.CircleEnded}
	if err := a.questions(ctx, r, *g, s, past, &u, reply); err != nil {
		return err
	}
	if err := a.graduations(ctx, r, *g, s, past, &u, reply); err != nil {
		return err
	}
	if len(u.wrote)+len(u.undone) == 0 && !u.tooLate {
		return nil
	}
	for _, who := range g.org.People() {
		if s.Hosts(who.ID) {
			tell(reply, g.Circle, who, "stays:"+version(s), r.Words(who).Message("circle.stays", prompts.Data{
				"Title": s.Title, "Name": g.Name, "Wrote": u.wrote, "Undone": u.undone, "Mentors": u.mentors, "TooLate": u.tooLate,
			}))
		}
	}
	return nil
}

func version(s models.Session) string { return string(s.ID) + ":" + strconv.FormatInt(s.Version, 10) }

// questions takes the question what they take away from those who were not there after
// all, and puts it back for whoever is noted again. What they have written stays, and is
// theirs to change.
func (a activity) questions(ctx context.Context, r handlers.Request, g ground, s models.Session, past []Met, u *undoing, reply *handlers.Reply) error {
	items, err := a.store.ItemsOf(ctx, g.ID)
	if err != nil {
		return err
	}
	for _, p := range lineOf(past, s.ID) {
		who, root := g.org.Person(p.Person), subject(g.Circle)+":"+askedKey(s)+":"+string(p.Person)
		off := func(version int64) string { return root + ":off:" + strconv.FormatInt(version, 10) }
		said, there, wrote := root, p.State == models.Present, took(items, s.ID, p.Person)
		out := handlers.Message{To: who.ID, Key: off(p.Version), Subject: root, Replaces: root}
		if out.Message = r.Words(who).Message("circle.ask_off", prompts.Data{"Session": s.ID, "Title": s.Title, "Wrote": wrote}); there {
			said, out.Key, out.Message = off(p.Version-1), root+":"+strconv.FormatInt(p.Version, 10), a.asking(r, g, s, who)
		}
		asked, err := a.said(ctx, said)
		if err != nil {
			return err
		}
		done, err := a.said(ctx, out.Key)
		switch {
		case err != nil:
			return err
		case !asked, done, there && wrote:
			continue
		case wrote:
			u.wrote = append(u.wrote, who.Name)
		}
		reply.Send = append(reply.Send, out)
	}
	return nil
}

// lineOf is the line of one meeting.
func lineOf(past []Met, s models.SessionID) []models.Participant {
	for _, met := range past {
		if met.Session.ID == s {
			return met.Line
		}
	}
	return nil
}

// graduations tells the members of a circle that is over, who had been there often
// enough, that without the meeting they were not. Whoever is a mentor by it stays one.
func (a activity) graduations(ctx context.Context, r handlers.Request, g ground, s models.Session, past []Met, u *undoing, reply *handlers.Reply) error {
	if g.State != models.CircleEnded {
		return nil
	}
	for _, who := range g.in() {
		m := g.member(who.ID)
		if m.CompletedAt.IsZero() || a.hasGraduated(g, past, who) {
			continue
		}
		promoted, err := a.said(ctx, subject(g.Circle)+":promoted:"+string(who.ID))
		if err != nil {
			return err
		}
		if u.undone = append(u.undone, who.Name); promoted {
			u.mentors = append(u.mentors, who.Name)
		}
		a.ungraduate(r, g, s, past, m, reply)
		m.CompletedAt, m.WillingAt = time.Time{}, time.Time{}
		reply.Save = append(reply.Save, &m)
	}
	return nil
}

// ungraduate tells a member, and who heard of their wish to become a mentor.
func (a activity) ungraduate(r handlers.Request, g ground, s models.Session, past []Met, m models.CircleMember, reply *handlers.Reply) {
	who, root := g.org.Person(m.Person), subject(g.Circle)+":graduated:"+string(m.Person)
	came := Came(past, who.ID)
	tell(reply, g.Circle, who, "ungraduated:"+version(s), r.Words(who).Message("circle.ungraduated", prompts.Data{"Name": g.Name, "Title": s.Title, "Came": came, "Meetings": g.Meetings}))
	reply.Send = append(reply.Send, handlers.Message{
		To: who.ID, Key: root + ":off:" + version(s), Subject: root, Replaces: root,
		Message: r.Words(who).Message("circle.finished", prompts.Data{"Name": g.Name, "Came": came, "Meetings": g.Meetings}),
	})
	if m.WillingAt.IsZero() || g.org.Has(who.ID, models.MentorRole, r.Now) {
		return
	}
	for _, id := range g.org.Caretakers(r.Now, g.org.KeptFrom(who.ID, who.ID)...) {
		told := subject(g.Circle) + ":willing:" + string(who.ID) + ":" + string(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: told + ":off:" + version(s), Subject: told, Replaces: told,
			Message: r.Words(g.org.Person(id)).Message("circle.willing_off", prompts.Data{"Person": who.Name, "Name": g.Name}),
		})
		reply.Homes = append(reply.Homes, id)
	}
}

func (a activity) said(ctx context.Context, key string) (bool, error) {
	_, err := a.store.DeliveryByKey(ctx, key)
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}
