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
	s, m, err := a.wasHeld(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.questions(r, s, m, other)}, nil
}

func (a activity) questions(r handlers.Request, s models.Session, m models.Mentorship, other models.Person) *bot.Form {
	return r.Form("session.form_reflection", prompts.Data{
		"Session": s.ID, "Competency": string(s.Competency), "Other": other.Name, "By": today(r).Plus(14),
		"Competencies": handlers.CompetencyOptions(a.policy, r.Words(r.Person).Locale()), "Mentee": r.Person.ID == m.Mentee, "Lasts": !ended(m),
	})
}

func today(r handlers.Request) models.Date { return models.DateOf(r.Now.In(r.Person.Location())) }

// screened checks what somebody wrote about a pair's work before it is saved.
func screened(r handlers.Request, org models.Org, m models.Mentorship, form *bot.Form, about string, reply handlers.Reply) handlers.Reply {
	return handlers.Screened(r, org, form, about, handlers.Around(org, r.Now, m.Mentee, m.Mentor), reply)
}

// wasHeld is a session on which the actor looks back and that was held.
func (a activity) wasHeld(ctx context.Context, r handlers.Request) (models.Session, models.Mentorship, error) {
	s, m, err := a.lookBack(ctx, r)
	if err == nil && s.State != models.SessionHeld {
		err = models.NotReady("session.over")
	}
	return s, m, err
}

// keep saves a reflection and what was promised in it. The other one of the pair can
// read it, and the supervisor's brief has a summary. Once the pair has ended nobody else
// reads it: a mentor of before learns nothing new.
func (a activity) keep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.wasHeld(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	reflection, action, err := reflect(r.Event.Values, s, m, r.Person.ID, today(r))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	other := org.Person(m.Other(r.Person.ID))
	reply := handlers.Reply{Save: []models.Noun{&reflection}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	data := prompts.Data{"Other": other.Name, "Full": reflection.FullText, "Promised": "", "Owner": "", "Due": models.Date(""), "Pair": m.ID, "Lasts": !ended(m)}
	if action != nil {
		reply.Save = append(reply.Save, action)
		data["Promised"], data["Owner"], data["Due"] = action.Task, org.Person(action.Owner).Name, action.Due
	}
	reply.Send = []handlers.Message{{
		To: r.Person.ID, Key: subject(s) + ":reflected:" + r.Event.ID, Subject: "after:" + string(s.ID), Message: *r.Say("session.reflected", data),
	}}
	if !ended(m) {
		reply.Send = append(reply.Send, handlers.Message{
			To: other.ID, Key: subject(s) + ":read:" + r.Event.ID, Subject: "after:" + string(s.ID),
			Message: a.written(r, org, other, reflection, data),
		})
	}
	if reflection.NeedsHelp {
		callHelp(r, org, s, m, &reply)
	}
	return screened(r, org, m, a.questions(r, s, m, other), "reflection:"+reflection.ID, reply), nil
}

// callHelp brings the wish for help to the writer's supervisor. If that supervisor is
// missing or in a conflict, the coordinators hear of it, or whoever stands in for them,
// except the pair and anybody in a conflict with one of them.
func callHelp(r handlers.Request, org models.Org, s models.Session, m models.Mentorship, reply *handlers.Reply) {
	key := subject(s) + ":helps:" + r.Event.ID
	if boss := org.Person(org.Supervisor(r.Person.ID, r.Now)); boss.State == models.Active && !org.Conflicted(boss.ID, r.Person.ID) {
		reply.Send = append(reply.Send, handlers.Message{
			To: boss.ID, Key: key, Subject: "after:" + string(s.ID),
			Message: r.Words(boss).Message("session.wants_help", prompts.Data{"Person": r.Person.ID, "Writer": r.Person.Name, "Mentee": r.Person.ID == m.Mentee && !ended(m), "Lasts": !ended(m)}),
		})
		return
	}
	for _, id := range org.Caretakers(r.Now, org.KeptFrom(r.Person.ID, m.Other(r.Person.ID))...) {
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: key + ":" + string(id), Subject: "after:" + string(s.ID),
			Message: r.Words(org.Person(id)).Message("session.wants_help_coordinator", prompts.Data{"Writer": r.Person.Name, "Lasts": !ended(m)}),
		})
	}
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

// action opens the form for one more thing to do.
func (a activity) action(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.standing(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	other, err := a.store.Person(ctx, m.Other(r.Person.ID))
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: task(r, m, other)}, nil
}

func task(r handlers.Request, m models.Mentorship, other models.Person) *bot.Form {
	return r.Form("session.form_action", prompts.Data{"Pair": m.ID, "Other": other.Name, "By": today(r).Plus(14)})
}

// promise saves one more thing to do, and tells the other one.
func (a activity) promise(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.standing(ctx, r, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	action, err := actionIn(r.Event.Values, models.Session{}, m, r.Person.ID, today(r))
	if err != nil {
		return handlers.Reply{}, err
	}
	if action == nil {
		return handlers.Reply{}, models.Invalid{Field: "action", Why: "session.why_action"}
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{action}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	owner := org.Person(action.Owner)
	for _, id := range reply.Homes {
		p := org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: promiseKey(*action, id), Subject: "action:" + string(action.ID),
			Message: r.Words(p).Message("session.promised", prompts.Data{"Action": action.ID, "Owner": owner.Name, "Task": action.Task, "Due": action.Due, "Yours": id == action.Owner}),
		})
	}
	return screened(r, org, m, task(r, m, org.Person(m.Other(r.Person.ID))), "action:"+string(action.ID), reply), nil
}

// promiseKey is the key of the message with one more thing to do.
func promiseKey(action models.Action, to models.PersonID) string {
	return "action:" + string(action.ID) + ":" + string(to)
}

// done ticks an action off, in the place of the message that asked for it if there is one.
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
			Replaces: promiseKey(action, r.Person.ID), Message: *r.Say("session.ticked", prompts.Data{"Task": action.Task}),
		}},
	}, nil
}
