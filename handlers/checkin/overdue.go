package checkin

import (
	"context"
	"fmt"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// silence is what the cases are about that are brought here.
const silence = "checkin"

// overdue brings a set that closed without an answer to the ladder of its rule.
// While a case about it is under way, the next one that closes adds nothing.
func (a activity) overdue(ctx context.Context, r handlers.Request, c models.CheckIn, reply *handlers.Reply) error {
	rule, _ := a.policy.CheckIn(c.Set)
	rungs, climbs := a.policy.Ladders[rule.Ladder]
	if !climbs || !c.AnsweredAt.IsZero() {
		return nil
	}
	org, err := r.Org(ctx)
	if err != nil || !Owes(org, c.Person, c.ClosesAt) {
		return err
	}
	missing, err := a.missing(ctx, c)
	if err != nil || missing.ID != "" {
		return err
	}
	missing = models.Bring(silence, c.Set, c.Person, "checkin.case", "", rungs, r.Now)
	missing.Decide = string(bot.Do("checkin.settle", string(missing.ID)))
	who := org.Person(c.Person) // saved with it: of two that close at once the second adds nothing
	reply.Save = append(reply.Save, &missing, &who)
	reply.Timers = append(reply.Timers, climb(missing, r))
	return nil
}

// missing is the case under way about a set that a person does not answer; the
// zero case when there is none.
func (a activity) missing(ctx context.Context, c models.CheckIn) (models.Case, error) {
	open, err := a.store.OpenCases(ctx)
	i := slices.IndexFunc(open, func(k models.Case) bool {
		return k.About == silence && k.Object == c.Set && k.Person == c.Person
	})
	if err != nil || i < 0 {
		return models.Case{}, err
	}
	return open[i], nil
}

// climb has the ladder look at a case now: it calls the next rung, or clears up
// after one that was closed.
func climb(k models.Case, r handlers.Request) models.Timer {
	return handlers.StepOf(k, r.Now)
}

// answered ends the case about a set when its person answers it again.
func (a activity) answered(ctx context.Context, r handlers.Request, c models.CheckIn, reply *handlers.Reply) error {
	if rule, _ := a.policy.CheckIn(c.Set); rule.Ladder == "" {
		return nil
	}
	missing, err := a.missing(ctx, c)
	if err != nil || missing.ID == "" {
		return err
	}
	missing = missing.Close(r.Now)
	reply.Save = append(reply.Save, &missing)
	reply.Timers = append(reply.Timers, climb(missing, r))
	return nil
}

// openSettle asks one to whom the silence was brought what came of it.
func (a activity) openSettle(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	k, org, err := a.brought(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := k.Settle(r.Person.ID, "a few words", org, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: settleForm(r, k, org)}, nil
}

func settleForm(r handlers.Request, k models.Case, org models.Org) *bot.Form {
	return r.Form("checkin.form_settle", prompts.Data{"Case": k.ID, "Person": org.Person(k.Person).Name})
}

// settle ends the case with what came of it, which its person reads as well, unless
// they have left.
func (a activity) settle(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	k, org, err := a.brought(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if k, err = k.Settle(r.Person.ID, r.Entered("how"), org, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&k}, Timers: []models.Timer{climb(k, r)}}
	if who := org.Person(k.Person); who.State == models.Active {
		reply.Send = []handlers.Message{{
			To: who.ID, Key: "case:" + string(k.ID) + ":settled", Subject: "settled:" + string(k.ID), Due: a.calendar.Awake(who, r.Now),
			Message: r.Words(who).Message("checkin.settled", prompts.Data{"By": r.Person.Name, "How": k.Reason}),
		}}
	}
	return handlers.Screened(r, org, settleForm(r, k, org), "case:"+string(k.ID), handlers.Around(org, r.Now, k.Person), reply), nil
}

// brought is the case of a button or a form. What others brought is not settled
// here: a concern or a gate needs its decision.
func (a activity) brought(ctx context.Context, r handlers.Request) (models.Case, models.Org, error) {
	k, err := a.store.Case(ctx, models.CaseID(r.Subject))
	if err == nil && k.About != silence {
		err = fmt.Errorf("settle case %s about a %s: %w", k.ID, k.About, models.ErrNotFound)
	}
	if err != nil {
		return k, models.Org{}, err
	}
	org, err := r.Org(ctx)
	return k, org, err
}
