package circle

import (
	"context"
	"errors"
	"strings"

	"cairn/handlers"
	"cairn/handlers/meeting"
	"cairn/models"
	"cairn/prompts"
)

// guestForm asks a member or a leader whom they want to bring to one meeting.
func (a activity) guestForm(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.mayBring(g, s, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: r.Form("circle.form_guest", prompts.Data{
		"Session": s.ID, "Title": s.Title, "Asked": !admits(g, s, r.Person.ID), "Most": a.policy.Circles.GuestsAt(g.Type),
	})}, nil
}

// mayBring refuses somebody who may not bring a guest to this meeting: not their
// circle, not allowed by the program, or too late.
func (a activity) mayBring(g ground, s models.Session, who models.PersonID) error {
	switch {
	case !g.Hosts(who) && !s.Hosts(who) && g.member(who).State != models.In:
		return models.NotAllowed("meeting.why_member")
	case a.policy.Circles.GuestsAt(g.Type) == 0:
		return models.NotReady("circle.no_guests")
	case s.State == models.SessionOpen:
		return models.NotReady("meeting.started")
	case s.State != models.SessionPlanned:
		return models.NotReady("meeting.over")
	}
	return nil
}

// admits reports whether somebody may invite guests without asking: the leaders, or
// every member of a circle that nobody leads.
func admits(g ground, s models.Session, who models.PersonID) bool {
	return g.Hosts(who) || s.Hosts(who) || Shared(g.Type)
}

// guested invites a leader's guest, and asks the leaders about a member's guest.
func (a activity) guested(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, g, err := a.meeting(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.mayBring(g, s, r.Person.ID); err != nil {
		return handlers.Reply{}, err
	}
	who, err := handlers.Picked(ctx, a.store, r, "who", "errors.who")
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := a.noGuest(ctx, r); err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.invitation(ctx, r, g, s, who)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if admits(g, s, r.Person.ID) {
		meeting.Invite(r, g.org, s, p, &reply)
		tell(&reply, g.Circle, r.Person, "guest:"+string(s.ID)+":"+r.Event.ID, *r.Say("circle.guest_invited", prompts.Data{"Person": who.Name, "Title": s.Title}))
		return reply, nil
	}
	err = a.askLeaders(ctx, r, g, s, who, &reply)
	return reply, err
}

// invitation is the participant that somebody would be as a guest, if they may be one.
func (a activity) invitation(ctx context.Context, r handlers.Request, g ground, s models.Session, who models.Person) (models.Participant, error) {
	if who.State != models.Active {
		return models.Participant{}, models.Invalid{Field: "who", Why: "errors.who"}
	}
	if g.Hosts(who.ID) || g.member(who.ID).State == models.In {
		return models.Participant{}, models.Invalid{Field: "who", Why: "circle.why_guest_in"}
	}
	if role := For(g.Type); role != "" && !g.org.Has(who.ID, role, r.Now) {
		return models.Participant{}, models.Invalid{Field: "who", Why: "meeting.why_" + string(role)}
	}
	for _, leader := range g.leaders() {
		if g.org.Conflicted(leader.ID, who.ID) {
			return models.Participant{}, models.Invalid{Field: "who", Why: "circle.why_conflict"}
		}
	}
	line, err := a.store.Participants(ctx, s.ID)
	if err != nil {
		return models.Participant{}, err
	}
	return s.Invite(partOf(line, who.ID), who.ID, line, a.policy.Circles.GuestsAt(g.Type))
}

// askLeaders asks the leaders, once, whether a member may bring somebody.
func (a activity) askLeaders(ctx context.Context, r handlers.Request, g ground, s models.Session, who models.Person, reply *handlers.Reply) error {
	id := strings.Join([]string{string(s.ID), string(who.ID), string(r.Person.ID)}, "/")
	_, err := a.store.DeliveryByKey(ctx, subject(g.Circle)+":guest_asks:"+id+":"+string(r.Person.ID))
	switch {
	case err == nil:
		return models.Invalid{Field: "who", Why: "circle.why_guest_asked"}
	case !errors.Is(err, models.ErrNotFound):
		return err
	}
	for _, leader := range g.leaders() {
		tell(reply, g.Circle, leader, "guest:"+id, r.Words(leader).Message("circle.guest_asked", prompts.Data{
			"Subject": id, "By": r.Person.Name, "Person": who.Name, "Title": s.Title, "Starts": s.StartsAt,
		}))
	}
	tell(reply, g.Circle, r.Person, "guest_asks:"+id, *r.Say("circle.guest_asks", prompts.Data{"Person": who.Name, "Title": s.Title, "Host": names(g.leaders())}))
	return nil
}

// wished is what a question to the leaders is about: who would come, and who asked.
type wished struct {
	ground
	session models.Session
	who, by models.Person
	root    string // the start of the question's key
}

func (a activity) wished(ctx context.Context, r handlers.Request) (wished, error) {
	id := strings.Split(r.Subject+"//", "/")
	s, g, err := a.meeting(ctx, r.Org, id[0])
	if err != nil {
		return wished{}, err
	}
	w := wished{g, s, g.org.Person(models.PersonID(id[1])), g.org.Person(models.PersonID(id[2])), subject(g.Circle) + ":guest:" + r.Subject}
	switch {
	case !g.Hosts(r.Person.ID):
		return w, models.NotAllowed("circle.not_host")
	case w.who.ID == "" || w.by.ID == "":
		return w, models.ErrNotFound
	}
	return w, a.mayBring(g, s, r.Person.ID)
}

// admit lets a member bring somebody.
func (a activity) admit(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.wished(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.invitation(ctx, r, w.ground, w.session, w.who)
	if err != nil {
		return handlers.Reply{}, spoken(err)
	}
	reply := w.answered(r, "yes")
	meeting.Invite(r, w.org, w.session, p, &reply)
	return reply, nil
}

// refuse does not let a member bring somebody this time.
func (a activity) refuse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.wished(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return w.answered(r, "no"), nil
}

// answered tells the member who asked, and replaces the question with the answer.
func (w wished) answered(r handlers.Request, how string) handlers.Reply {
	var reply handlers.Reply
	data := prompts.Data{"Person": w.who.Name, "Title": w.session.Title}
	for _, leader := range w.leaders() {
		root := w.root + ":" + string(leader.ID)
		reply.Send = append(reply.Send, handlers.Message{
			To: leader.ID, Key: root + ":" + how, Subject: subject(w.Circle), Replaces: root, Message: r.Words(leader).Message("circle.guest_"+how+"_host", data),
		})
	}
	tell(&reply, w.Circle, w.by, "guest_"+how+":"+r.Subject, r.Words(w.by).Message("circle.guest_"+how, data))
	return reply
}

// spoken turns the refusal of a form's field into one for a click, where there is no
// form.
func spoken(err error) error {
	if invalid, ok := errors.AsType[models.Invalid](err); ok {
		return models.Refused{Kind: models.ErrNotReady, Why: invalid.Why, Data: invalid.Data}
	}
	return err
}
