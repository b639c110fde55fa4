package session

import (
	"context"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// reflect opens the questions after a session.
func (a activity) reflect(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.one(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := tookPlace(s, r); err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	today := models.DateOf(r.Now.In(r.Person.Location()))
	return handlers.Reply{Form: r.Form("session.form_reflection", prompts.Data{
		"Session": s.ID, "Competency": string(s.Competency), "Other": other.Name, "By": today.Plus(14),
		"Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()), "Mentee": r.Person.ID == m.Mentee,
	})}, nil
}

// tookPlace refuses to go on about a session that has not been.
func tookPlace(s models.Session, r handlers.Request) error {
	switch {
	case s.State == models.SessionHeld:
		return nil
	case s.Live() && !r.Now.Before(s.StartsAt), s.State == models.SessionOpen:
		return nil
	case s.State == models.SessionPlanned:
		return models.Refused{Kind: models.ErrNotReady, Why: "session.early", Data: map[string]any{"At": s.StartsAt}}
	}
	return models.NotReady("session.over")
}

// keep saves a reflection and what was promised in it. The other one of the
// pair reads it; the supervisor's brief has a summary.
func (a activity) keep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.one(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if err := tookPlace(s, r); err != nil {
		return handlers.Reply{}, err
	}
	reflection, action, err := reflect(r.Event.Values, s, m, r.Person.ID, models.DateOf(r.Now.In(r.Person.Location())))
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{m.Mentee, m.Mentor}}
	if s.State != models.SessionHeld {
		s.State, s.EndedAt = models.SessionHeld, r.Now
		reply.Save, reply.Unset, reply.Cancel = []models.Noun{&s}, timersOf(s), []string{subject(s)}
	}
	reply.Save = append(reply.Save, &reflection)
	org, err := a.store.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	other := org.Person(m.Other(r.Person.ID))
	data := prompts.Data{"Other": other.Name, "Full": reflection.FullText, "Promised": "", "Owner": "", "Due": models.Date(""), "Session": s.ID, "Pair": m.ID}
	if action != nil {
		reply.Save = append(reply.Save, action)
		data["Promised"], data["Owner"], data["Due"] = action.Task, org.Person(action.Owner).Name, action.Due
	}
	reply.Send = []handlers.Message{{
		To: r.Person.ID, Key: subject(s) + ":reflected:" + r.Event.ID, Subject: "after:" + string(s.ID), Message: *r.Say("session.reflected", data),
	}, {
		To: other.ID, Key: subject(s) + ":read:" + r.Event.ID, Subject: "after:" + string(s.ID),
		Message: a.written(r, org, other, reflection, data),
	}}
	if boss := org.Person(org.Supervisor(r.Person.ID, r.Now)); reflection.NeedsHelp && boss.ID != "" {
		reply.Send = append(reply.Send, handlers.Message{
			To: boss.ID, Key: subject(s) + ":helps:" + r.Event.ID, Subject: "after:" + string(s.ID),
			Message: r.Words(boss).Message("session.wants_help", prompts.Data{"Person": r.Person.ID, "Writer": r.Person.Name, "Mentee": r.Person.ID == m.Mentee}),
		})
	}
	return reply, nil
}

// written is a reflection as the other one of the pair reads it.
func (a activity) written(r handlers.Request, org models.Org, to models.Person, reflection models.Reflection, data prompts.Data) bot.Message {
	words := r.Words(to)
	m := words.Message("session.read", prompts.Data{
		"Writer": org.Person(reflection.Person).Name, "Competency": handlers.CompetencyName(a.policy, reflection.Competency, words.Locale()),
		"Before": reflection.Before, "After": reflection.After,
		"Promised": data["Promised"], "Owner": data["Owner"], "Due": data["Due"],
	})
	m.Fields = answered(words, reflection)
	return m
}

// action opens one more thing to do.
func (a activity) action(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.pair(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	today := models.DateOf(r.Now.In(r.Person.Location()))
	return handlers.Reply{Form: r.Form("session.form_action", prompts.Data{"Pair": m.ID, "Other": other.Name, "By": today.Plus(14)})}, nil
}

// promise keeps one more thing to do, and tells the other one.
func (a activity) promise(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.pair(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	action, err := actionIn(r.Event.Values, models.Session{}, m, r.Person.ID, models.DateOf(r.Now.In(r.Person.Location())))
	if err != nil {
		return handlers.Reply{}, err
	}
	if action == nil {
		return handlers.Reply{}, models.Invalid{Field: "action", Why: "session.why_action"}
	}
	reply := handlers.Reply{Save: []models.Noun{action}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	owner, err := a.store.Person(ctx, action.Owner)
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, id := range reply.Homes {
		p, err := a.store.Person(ctx, id)
		if err != nil {
			return handlers.Reply{}, err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "action:" + string(action.ID) + ":" + string(id), Subject: "action:" + string(action.ID),
			Message: r.Words(p).Message("session.promised", prompts.Data{"Action": action.ID, "Owner": owner.Name, "Task": action.Task, "Due": action.Due, "Yours": id == action.Owner}),
		})
	}
	return reply, nil
}

// done ticks an action off.
func (a activity) done(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	action, err := a.store.Action(ctx, models.ActionID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, action.Mentorship)
	if err != nil {
		return handlers.Reply{}, err
	}
	if action, err = action.Do(m, r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{
		Save: []models.Noun{&action}, Homes: []models.PersonID{m.Mentee, m.Mentor},
		Send: []handlers.Message{{
			To: r.Person.ID, Key: "action:" + string(action.ID) + ":done", Subject: "action:" + string(action.ID),
			Message: *r.Say("session.ticked", prompts.Data{"Task": action.Task}),
		}},
	}, nil
}
