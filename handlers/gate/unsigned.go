package gate

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// unsignedTimer checks a decision that awaits a signature one working day later.
func (a activity) unsignedTimer(m models.Motion, v view, r handlers.Request) models.Timer {
	return models.At(a.calendar.Workdays(v.org.Person(m.By), r.Now, 1), string(bot.Do("gate.unsigned", m.ID)))
}

// unsigned asks those who have become able to sign since; those who were asked before
// are not sent the message twice. If nobody can sign, the person who decided is told,
// and so are those who look after the program.
func (a activity) unsigned(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Motion(ctx, r.Subject)
	if err != nil || m.State != models.MotionOpen {
		return handlers.Reply{}, err
	}
	v, err := a.sight(ctx, r.Org, m.Gate)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !v.decides(m.By, r.Now) {
		var reply handlers.Reply
		err := a.lapseMotions(ctx, r, v, &reply)
		return reply, err
	}
	reply := handlers.Reply{Timers: []models.Timer{a.unsignedTimer(m, v, r)}}
	asked := a.signers(v, m, r)
	switch {
	case v.gone():
	case len(asked) == 0:
		a.sayNobodySigns(r, v, m, &reply)
	default:
		for _, to := range asked {
			reply.Send = append(reply.Send, a.askSecond(r, v, m, to))
		}
	}
	return reply, a.anew(ctx, reply.Send)
}

// sayNobodySigns says, once for each decision, that nobody can sign it.
func (a activity) sayNobodySigns(r handlers.Request, v view, m models.Motion, reply *handlers.Reply) {
	for _, id := range append(v.org.Caretakers(r.Now, m.Person, m.By), m.By) {
		to := v.org.Person(id)
		if to.State != models.Active {
			continue
		}
		words := r.Words(to)
		data := v.data(a.policy, words)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "motion:" + m.ID + ":nobody:" + string(id), Subject: "motion:" + m.ID, Lane: models.GateLane, Due: a.calendar.Awake(to, r.Now),
			Message: words.Message("gate.nobody_signs", prompts.Data{
				"Motion": m.ID, "Name": data["Name"], "Person": data["Person"], "By": v.org.Person(m.By).Name, "Made": m.MadeAt, "Mine": id == m.By,
			}),
		})
	}
}

// motions is the decision about a gate that waits for a signature, if whoever made it may
// still decide.
func (a activity) motions(ctx context.Context, v view, now time.Time) ([]models.Motion, error) {
	motions, err := a.store.OpenMotions(ctx, v.gate.ID)
	return slices.DeleteFunc(motions, func(m models.Motion) bool { return !v.decides(m.By, now) }), err
}

// lapseMotions ends the decision that waits for a signature whose maker may not decide
// anymore: nobody could sign it, and nobody else could decide. The gate's own dates go on.
// It reveals no more of why than a button that is gone.
func (a activity) lapseMotions(ctx context.Context, r handlers.Request, v view, reply *handlers.Reply) error {
	motions, err := a.store.OpenMotions(ctx, v.gate.ID)
	if err != nil {
		return err
	}
	for _, m := range motions {
		if v.decides(m.By, r.Now) {
			continue
		}
		m = m.Lapse(r.Now)
		reply.Save, reply.Cancel = append(reply.Save, &m), append(reply.Cancel, "motion:"+m.ID)
		sent, err := a.store.MessagesAbout(ctx, "motion:"+m.ID)
		if err != nil {
			return err
		}
		spent, err := a.spent(ctx, sent, m.ID, func(d models.Delivery) string {
			words := r.Words(v.org.Person(d.Person))
			if v.decides(d.Person, r.Now) {
				return words.Text("gate.spent_lapsed", nil)
			}
			return words.Text("gate.spent_apart", nil)
		})
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, spent...)
	}
	return nil
}

// waitsMine offers the person who made a decision that awaits a signature a way to
// withdraw it; nil for everybody else.
func (a activity) waitsMine(ctx context.Context, r handlers.Request, v view) (*bot.Message, error) {
	waiting, err := a.motions(ctx, v, r.Now)
	if err != nil || len(waiting) == 0 || waiting[0].By != r.Person.ID {
		return nil, err
	}
	data := v.data(a.policy, r.Words(r.Person))
	return r.Say("gate.waits_mine", prompts.Data{"Motion": waiting[0].ID, "Name": data["Name"], "Person": data["Person"]}), nil
}

// withdraw takes a decision back that nobody has signed.
func (a activity) withdraw(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Motion(ctx, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	v, err := a.sight(ctx, r.Org, m.Gate)
	if err != nil {
		return handlers.Reply{}, err
	}
	if m, err = m.Withdraw(r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	data := v.data(a.policy, r.Words(r.Person))
	reply := handlers.Reply{Save: []models.Noun{&m}, Cancel: []string{"motion:" + m.ID}}
	reply.Send = []handlers.Message{{
		To: r.Person.ID, Key: "motion:" + m.ID + ":withdrawn", Subject: subject(v.gate), Lane: models.GateLane,
		Message: *r.Say("gate.withdrawn", prompts.Data{"Gate": v.gate.ID, "Name": data["Name"], "Person": data["Person"]}),
	}}
	err = a.signed(ctx, r, m, v, &reply)
	return reply, err
}
