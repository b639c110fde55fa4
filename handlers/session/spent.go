package session

import (
	"context"
	"slices"
	"strings"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// spend takes the buttons from what the two were told and asked about a session as it was,
// and says in their place what it is now.
func (a activity) spend(ctx context.Context, r handlers.Request, was, s models.Session, m models.Mentorship, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, subject(s))
	if err != nil {
		return err
	}
	asked, err := a.store.PromptsAbout(ctx, []models.PersonID{m.Mentee, m.Mentor}, m.StartedAt, subject(s))
	if err != nil {
		return err
	}
	says, err := became(ctx, r, was, s)
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(append(sent, asked...), string(s.ID), says, offerOf(was), string(m.ID))
	reply.Send = append(reply.Send, spent...)
	return err
}

// unwatch takes the buttons from the questions whether the two of a pair meet, once they
// have: from their own, and from those of whoever looks after the program.
func (a activity) unwatch(ctx context.Context, r handlers.Request, m models.Mentorship, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, watched(m))
	if err != nil {
		return err
	}
	asked, err := a.store.PromptsAbout(ctx, []models.PersonID{m.Mentee, m.Mentor}, m.StartedAt, watched(m))
	if err != nil {
		return err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(append(sent, asked...), string(m.ID), func(id models.PersonID) string {
		to := org.Person(id)
		if to.State != models.Active {
			return ""
		}
		return r.Words(to).Text("session.spent_met", prompts.Data{"Yours": m.Has(id)})
	})
	reply.Send, reply.Cancel = append(reply.Send, spent...), append(reply.Cancel, watched(m))
	return err
}

// became is what Spent says of a session that was something else before. Whoever has left
// reads nothing.
func became(ctx context.Context, r handlers.Request, was, s models.Session) (func(models.PersonID) string, error) {
	org, err := r.Org(ctx)
	return func(id models.PersonID) string {
		to := org.Person(id)
		if to.State != models.Active {
			return ""
		}
		return r.Words(to).Text("session.spent", prompts.Data{
			"Moved": s.State == models.SessionAsked, "Agreed": s.State == models.SessionPlanned, "Held": s.State == models.SessionHeld, "Missed": s.State == models.SessionMissed,
			"Passed": was.State == models.SessionAsked && !r.Now.Before(s.StartsAt),
		})
	}, err
}

// pairOver calls off what a pair that has ended still had before it, and takes from what
// it was sent the buttons that do nothing anymore.
func (a activity) pairOver(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	all, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	about := []string{watched(m)}
	reply := handlers.Reply{Cancel: []string{watched(m)}}
	for _, s := range all {
		sent, err := a.store.MessagesAbout(ctx, subject(s), "after:"+string(s.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		over, err := spent(r, org, m, s, sent)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send, about = append(reply.Send, over...), append(about, "after:"+string(s.ID))
		if s.Live() { // what was asked about the others has led nowhere since they are over
			about = append(about, subject(s))
		}
		if s.StartsAt.After(r.Now) && (s.State == models.SessionAsked || s.State == models.SessionPlanned) {
			s.State, s.EndedAt = models.SessionCanceled, r.Now
			reply.Save, reply.Cancel, reply.Unset = append(reply.Save, &s), append(reply.Cancel, subject(s)), append(reply.Unset, timersOf(s)...)
		}
	}
	asked, err := a.store.PromptsAbout(ctx, []models.PersonID{m.Mentee, m.Mentor}, m.StartedAt, about...)
	if err != nil {
		return handlers.Reply{}, err
	}
	over, err := unasked(r, org, m, all, asked)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Send = append(reply.Send, over...)
	told, err := a.store.MessagesAbout(ctx, watched(m)) // those who look after the program
	if err != nil {
		return handlers.Reply{}, err
	}
	over, err = handlers.Spent(told, string(m.ID), handlers.PairEnded(r, org))
	reply.Send = append(reply.Send, over...)
	return reply, err
}

// unasked takes the buttons from what a pair that has ended was asked: whether they meet, to
// prepare a session, to begin one. Whether they met can still be said for a while.
func unasked(r handlers.Request, org models.Org, m models.Mentorship, all []models.Session, asked []models.Delivery) ([]handlers.Message, error) {
	var buttons []string
	for _, s := range all {
		buttons = append(buttons, string(s.ID))
		asked = slices.DeleteFunc(asked, func(d models.Delivery) bool { return strings.HasPrefix(d.Key, askKey(s, metQuestion)) })
	}
	return handlers.Spent(asked, string(m.ID), handlers.PairEnded(r, org), buttons...)
}

// spent takes the buttons from the messages about a session of a pair that has ended. To
// reflect on a session that was held is still possible for a while.
func spent(r handlers.Request, org models.Org, m models.Mentorship, s models.Session, sent []models.Delivery) ([]handlers.Message, error) {
	var held, rest []models.Delivery
	for _, d := range sent {
		if strings.HasPrefix(d.Key, heldKey(s, "")) {
			held = append(held, d)
		} else {
			rest = append(rest, d)
		}
	}
	ended := handlers.PairEnded(r, org)
	out, err := handlers.Spent(held, string(m.ID), func(id models.PersonID) string {
		if ended(id) == "" {
			return ""
		}
		return r.Words(org.Person(id)).Text("session.spent_held", nil)
	})
	if err != nil {
		return nil, err
	}
	others, err := handlers.Spent(rest, string(s.ID), ended, string(m.ID), offerOf(s))
	return append(out, others...), err
}
