package gate

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// move puts a decision before a second signer, because the person who made it wrote
// most of the evidence. Until it is signed, nothing changes in what the person may
// do, and the gate's own deadlines keep running.
func (a activity) move(r handlers.Request, v view, d models.Decision, conditions []models.Condition, reply handlers.Reply) (handlers.Reply, error) {
	m, err := v.gate.Move(v.on, d, conditions, r.Now)
	if err != nil {
		return handlers.Reply{}, a.named(r, err)
	}
	// The gate is saved with it, so that of this and a decision at once the second is
	// decided upon the first.
	reply.Save, reply.Timers = append(reply.Save, &v.gate, &m), append(reply.Timers, a.unsignedTimer(m, v, r))
	asked := a.signers(v, m, r)
	if len(asked) == 0 {
		return handlers.Reply{}, models.NotReady("gate.no_second")
	}
	var names []string
	for _, to := range asked {
		names = append(names, to.Name)
		reply.Send = append(reply.Send, a.askSecond(r, v, m, to))
	}
	slices.Sort(names)
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: "motion:" + m.ID + ":mover", Subject: "motion:" + m.ID, Lane: models.GateLane,
		Message: *r.Say("gate.moved", prompts.Data{"Motion": m.ID, "Name": v.data(a.policy, r.Words(r.Person))["Name"], "Person": v.org.Person(v.gate.Person).Name, "Asked": names}),
	})
	return v.screened(r, a.form(r, v), "decision:"+string(d.ID), reply), nil
}

// askSecond asks one possible signer, once.
func (a activity) askSecond(r handlers.Request, v view, m models.Motion, to models.Person) handlers.Message {
	words := r.Words(to)
	data := v.data(a.policy, words)
	return handlers.Message{
		To: to.ID, Key: "motion:" + m.ID + ":" + string(to.ID), Subject: "motion:" + m.ID, Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now),
		Message: words.Message("gate.ask_second", prompts.Data{"Motion": m.ID, "Name": data["Name"], "Person": data["Person"], "By": v.org.Person(m.By).Name}),
	}
}

// signers lists who is asked to sign: everybody who may decide about the person and
// is not away, except the mover, who wrote most of the evidence.
func (a activity) signers(v view, m models.Motion, r handlers.Request) []models.Person {
	var out []models.Person
	for _, id := range models.Deciders(v.org, v.gate.Person, r.Now) {
		if id != m.By && !v.org.Away(id, r.Now) && !v.on.SteppedOut(v.gate, id) {
			out = append(out, v.org.Person(id))
		}
	}
	return out
}

// openSign shows the second signer the evidence and the decision.
func (a activity) openSign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, v, err := a.motion(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.signForm(r, m, v)}, nil
}

// toSign is the form for the decision that awaits the actor's signature; nil if there
// is none.
func (a activity) toSign(ctx context.Context, r handlers.Request, v view) (*bot.Form, error) {
	waiting, err := a.motions(ctx, v, r.Now)
	if err != nil || len(waiting) == 0 || !v.decides(r.Person.ID, r.Now) || waiting[0].By == r.Person.ID {
		return nil, err
	}
	return a.signForm(r, waiting[0], v), nil
}

func (a activity) signForm(r handlers.Request, m models.Motion, v view) *bot.Form {
	words := r.Words(r.Person)
	data := v.data(a.policy, words)
	_, changed := v.changed(r)
	return v.sealed(r, "gate.form_sign", prompts.Data{
		"Changed": changed, "New": v.news(m.MadeAt, words),
		"Motion": m.ID, "Name": data["Name"], "Person": data["Person"], "Missing": data["Missing"], "Evidence": v.shown(words),
		"By": v.org.Person(m.By).Name, "Rationale": m.Decision.Rationale, "Conditions": a.limits(m.Conditions, words),
		"Outcome": prompts.Words(words.Text("gate.outcome_"+string(m.Decision.Outcome), nil)),
		"Signs":   slices.Contains(v.offered(r.Person.ID, r.Now), m.Decision.Outcome),
	})
}

// motion loads the decision that the actor may sign, or an error if they may not.
func (a activity) motion(ctx context.Context, r handlers.Request) (models.Motion, view, error) {
	m, err := a.store.Motion(ctx, r.Subject)
	if err != nil {
		return m, view{}, err
	}
	v, err := a.sight(ctx, r.Org, m.Gate)
	switch {
	case err != nil:
		return m, v, err
	case m.State != models.MotionOpen, m.By != r.Person.ID && !v.decides(m.By, r.Now):
		return m, v, models.NotReady("gate.motion_over")
	case v.gone():
		return m, v, models.NotReady("errors.why_left")
	case m.By == r.Person.ID:
		return m, v, models.NotAllowed("gate.sign_own")
	}
	if ok, why := models.Can(v.org, r.Person.ID, models.Authorize, v.gate.Person, r.Now); !ok {
		return m, v, models.NotAllowed(why)
	}
	if v.on.SteppedOut(v.gate, r.Person.ID) {
		return m, v, models.NotAllowed("gate.stepped_out")
	}
	return m, v, nil
}

// sign makes the decision with two names on it, or sends it back.
func (a activity) sign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, v, err := a.motion(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if r.Entered("sign") != "yes" {
		return a.refuse(ctx, r, m, v)
	}
	if _, changed := v.changed(r); changed {
		return handlers.Reply{Form: handlers.Refilled(*a.signForm(r, m, v), r.Event.Values)}, nil
	}
	if err := a.noSeriousFlag(ctx, v, m.Decision); err != nil {
		return handlers.Reply{}, err
	}
	m, g, d, err := m.Sign(v.gate, v.on, r.Person.ID, r.Now)
	if err != nil {
		return handlers.Reply{}, a.named(r, err)
	}
	reply, err := a.decided(ctx, r, v, g, d, m.Conditions)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply.Save = append(reply.Save, &m)
	reply.Cancel = append(reply.Cancel, "motion:"+m.ID)
	err = a.signed(ctx, r, m, v, &reply)
	return reply, err
}

// signed removes the sign button from the messages of those who were asked.
func (a activity) signed(ctx context.Context, r handlers.Request, m models.Motion, v view, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, "motion:"+m.ID)
	if err != nil {
		return err
	}
	spent, err := a.spent(ctx, sent, m.ID, func(d models.Delivery) string {
		return r.Words(v.org.Person(d.Person)).Text("gate.spent_motion", prompts.Data{"Signer": r.Person.Name, "Mine": d.Person == r.Person.ID, "Signed": m.State == models.MotionSigned, "Withdrawn": m.State == models.MotionWithdrawn})
	})
	reply.Send = append(reply.Send, spent...)
	return err
}

// refuse sends a decision back to the person who made it, with the reason.
func (a activity) refuse(ctx context.Context, r handlers.Request, m models.Motion, v view) (handlers.Reply, error) {
	m, err := m.Refuse(v.on, r.Person.ID, r.Entered("why"), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&m}, Cancel: []string{"motion:" + m.ID}}
	for _, id := range []models.PersonID{m.By, r.Person.ID} {
		if v.org.Person(id).State != models.Active {
			continue
		}
		words := r.Words(v.org.Person(id))
		data := v.data(a.policy, words)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "motion:" + m.ID + ":refused:" + string(id), Subject: subject(v.gate), Lane: models.GateLane,
			Message: words.Message("gate.sent_back", prompts.Data{"Gate": v.gate.ID, "Name": data["Name"], "Person": data["Person"], "Signer": r.Person.Name, "Why": m.Why, "Mine": id == m.By}),
		})
	}
	err = a.signed(ctx, r, m, v, &reply)
	return v.screened(r, a.signForm(r, m, v), "motion:"+m.ID, reply), err
}
