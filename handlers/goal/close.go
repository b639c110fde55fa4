package goal

import (
	"context"
	"fmt"
	"maps"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// extend opens the question until when, and why.
func (a activity) extend(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, _, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: later(r, g)}, nil
}

func later(r handlers.Request, g models.Goal) *bot.Form {
	due := models.DateOf(r.Now.In(r.Person.Location())).Plus(21)
	return r.Form("goal.form_extend", prompts.Data{"Goal": g.ID, "Due": due})
}

// until gives a goal a later date. The other one and the supervisor hear of it.
func (a activity) until(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, m, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	due, _ := models.ParseDate(r.Entered("due"))
	g, step, err := g.Extend(m, r.Person.ID, due, r.Entered("why"), models.DateOf(r.Now.In(r.Person.Location())))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentee := org.Person(m.Mentee)
	reply := a.heard(r, org, g, m, "extended", prompts.Data{
		"Goal": g.ID, "Writer": r.Person.Name, "Title": g.Title, "Due": g.Due, "Note": step.Note,
	})
	reply.Save = []models.Noun{&g, &step}
	reply.Timers = []models.Timer{a.dueAt(g, mentee)}
	if t, some := a.reviewAt(g, mentee, r.Now); some {
		reply.Timers = append(reply.Timers, t)
	}
	return screened(r, org, m, later(r, g), subject(g), reply), nil
}

// finish opens the closing of a goal. The button may have said already how far
// it came.
func (a activity) finish(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, score, _ := strings.Cut(r.Subject, "/")
	r.Subject = id
	g, _, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: closing(r, g, score)}, nil
}

func closing(r handlers.Request, g models.Goal, score string) *bot.Form {
	return r.Form("goal.form_close", prompts.Data{
		"Goal": g.ID, "Title": g.Title, "Baseline": g.Baseline, "Target": g.Target, "Score": score,
	})
}

// end closes a goal with its score and what the pair takes from it.
func (a activity) end(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, m, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	score, err := strconv.Atoi(r.Entered("score"))
	if err != nil {
		return handlers.Reply{}, models.Invalid{Field: "score", Why: "goal.why_score"}
	}
	g, step, err := g.Close(m, r.Person.ID, score, r.Entered("learning"), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := a.heard(r, org, g, m, "closed", prompts.Data{
		"Goal": g.ID, "Writer": r.Person.Name, "Title": g.Title, "Learning": g.Learning, "Score": signed(score),
	})
	reply.Save = []models.Noun{&g, &step}
	reply.Unset = []string{"goal.review:" + string(g.ID), "goal.stuck:" + string(g.ID), "goal.due:" + string(g.ID)}
	err = a.unask(ctx, m, g, func(id models.PersonID) string {
		to := org.Person(id)
		if to.State != models.Active {
			return ""
		}
		return r.Words(to).Text("goal.spent_closed", nil)
	}, &reply)
	if err != nil {
		return handlers.Reply{}, err
	}
	return screened(r, org, m, closing(r, g, r.Entered("score")), subject(g), reply), nil
}

// heard tells the pair and the supervisor what became of a goal, each in their
// own language.
func (a activity) heard(r handlers.Request, org models.Org, g models.Goal, m models.Mentorship, key string, data prompts.Data) handlers.Reply {
	reply := handlers.Reply{
		Cancel: []string{"due:" + string(g.ID), "stuck:" + string(g.ID), "review:" + string(g.ID)},
		Homes:  []models.PersonID{m.Mentee, m.Mentor},
	}
	for _, id := range hearers(org, m, r.Now) {
		words := r.Words(org.Person(id))
		own := prompts.Data{"Attained": prompts.Words(words.Text("goal.attained_"+models.Attainment(g.Score), nil)), "InPair": m.Has(id), "Pair": m.ID}
		maps.Copy(own, data)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: fmt.Sprintf("%s:%s:%s:%s", subject(g), key, r.Event.ID, id), Subject: key + ":" + string(g.ID),
			Message: words.Message("goal."+key, own),
		})
	}
	return reply
}
