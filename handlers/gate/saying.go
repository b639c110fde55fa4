package gate

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// saying is one thing that waits to be said about a gate: who hears it now, and how who
// came to be among them does too. Whoever was told has the same message, which is not
// sent twice.
type saying struct {
	view  view
	hears func(models.PersonID) bool
	again func(*handlers.Reply) error
}

// kinds are how the subjects begin of what waits to be said about gates. What else ends
// is a mentorship.
var kinds = []string{"gate:", "ended:gt_", "decision:", "lifted:", "condition:", "motion:"}

// saying is what waits under a subject of a kind, by the id behind the colon.
func (a activity) saying(ctx context.Context, r handlers.Request, kind, id string) (saying, error) {
	switch kind {
	case "decision:":
		return a.sayingDecision(ctx, r, models.DecisionID(id))
	case "lifted:":
		return a.sayingLifted(ctx, r, models.DecisionID(id))
	case "condition:":
		return a.sayingCondition(ctx, r, id)
	case "motion:":
		return a.sayingMotion(ctx, r, id)
	}
	v, err := a.view(ctx, r.Org, models.GateID(id))
	if kind == "ended:gt_" {
		return saying{v, v.among(v.caring(r.Now)), func(reply *handlers.Reply) error {
			return a.sayEndedAgain(ctx, r, v.on, v.gate, reply)
		}}, err
	}
	asked := func(p models.PersonID) bool { return v.decides(p, r.Now) || v.among(v.concerned(r.Now))(p) }
	return saying{v, asked, func(reply *handlers.Reply) error {
		a.askAgain(r, v, reply)
		return nil
	}}, err
}

// sayingDecision is what was decided, which waits for who could not be reached. Nobody
// else is told in their place: it is on file. Who is in a conflict with the person by now
// reads none of it, since it may say why.
func (a activity) sayingDecision(ctx context.Context, r handlers.Request, id models.DecisionID) (saying, error) {
	d, err := a.store.Decision(ctx, id)
	if err != nil {
		return saying{}, err
	}
	v, err := a.view(ctx, r.Org, d.Gate)
	told := v.among(v.told(d, r.Now))
	hears := func(p models.PersonID) bool { return told(p) && !v.org.Conflicted(p, d.Person) }
	return saying{v, hears, func(*handlers.Reply) error { return nil }}, err
}

// sayingLifted says which limits a decision lifted.
func (a activity) sayingLifted(ctx context.Context, r handlers.Request, id models.DecisionID) (saying, error) {
	d, err := a.store.Decision(ctx, id)
	if err != nil {
		return saying{}, err
	}
	v, err := a.view(ctx, r.Org, d.Gate)
	return saying{v, v.among(v.scoped(r.Now)), func(reply *handlers.Reply) error {
		lifted, err := a.store.ConditionsEndedBy(ctx, d.Person, v.gate.Rule)
		lifted = slices.DeleteFunc(lifted, func(c models.Condition) bool { return c.LiftedBy != id })
		a.sayLifted(r, v, lifted, limitsGone(id), reply)
		return err
	}}, err
}

// sayingCondition says that a condition's end date has come.
func (a activity) sayingCondition(ctx context.Context, r handlers.Request, id string) (saying, error) {
	c, err := a.store.Condition(ctx, id)
	if err != nil {
		return saying{}, err
	}
	d, err := a.store.Decision(ctx, c.Decision)
	if err != nil {
		return saying{}, err
	}
	v, err := a.view(ctx, r.Org, d.Gate)
	return saying{v, v.among(v.scoped(r.Now)), func(reply *handlers.Reply) error {
		a.sayLifted(r, v, []models.Condition{c}, "condition:"+id, reply)
		return nil
	}}, err
}

func (a activity) sayingMotion(ctx context.Context, r handlers.Request, id string) (saying, error) {
	m, err := a.store.Motion(ctx, id)
	if err != nil {
		return saying{}, err
	}
	v, err := a.view(ctx, r.Org, m.Gate)
	signs := func(p models.PersonID) bool {
		return p == m.By || v.decides(p, r.Now) || slices.Contains(v.org.Caretakers(r.Now, m.Person, m.By), p)
	}
	return saying{v, signs, func(reply *handlers.Reply) error {
		reply.Timers = append(reply.Timers, unsignedNow(m, r.Now))
		return nil
	}}, err
}

// unsignedNow checks a decision awaiting a signature right away instead of a day later.
func unsignedNow(m models.Motion, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("gate.unsigned", m.ID)))
}

// among reports whether somebody is the person of the gate or one of people.
func (v view) among(people []models.Person) func(models.PersonID) bool {
	return func(p models.PersonID) bool {
		return p == v.gate.Person || slices.ContainsFunc(people, func(q models.Person) bool { return q.ID == p })
	}
}

func (v view) decides(p models.PersonID, now time.Time) bool {
	authorizes, _ := models.Can(v.org, p, models.Authorize, v.gate.Person, now)
	return authorizes && !v.on.SteppedOut(v.gate, p)
}
