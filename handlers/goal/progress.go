package goal

import (
	"context"
	"strconv"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// progress opens the question where a goal stands.
func (a activity) progress(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, _, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: standing(r, g)}, nil
}

func standing(r handlers.Request, g models.Goal) *bot.Form {
	var steps []bot.Option
	var done []string
	for i, step := range g.Milestones {
		steps = append(steps, bot.Option{Label: step.Text, Value: strconv.Itoa(i)})
		if !step.DoneAt.IsZero() {
			done = append(done, strconv.Itoa(i))
		}
	}
	return r.Form("goal.form_progress", prompts.Data{
		"Goal": g.ID, "Standing": g.Standing, "Baseline": g.Baseline, "Target": g.Target, "Milestones": steps, "Done": done, "Steps": len(steps) > 0,
	})
}

// live is the goal that the request is about, under way, for one of its pair.
func (a activity) live(ctx context.Context, r handlers.Request) (models.Goal, models.Mentorship, error) {
	g, m, err := a.goal(ctx, r)
	switch {
	case err != nil:
		return g, m, err
	case g.State == models.GoalProposed:
		err = models.NotReady("goal.not_live")
	case g.State == models.GoalClosed:
		err = models.NotReady("goal.over")
	case m.State != models.MentorshipActive:
		err = notActive(m)
	}
	return g, m, err
}

// move keeps where the goal stands, and lets the other one know.
func (a activity) move(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, m, err := a.live(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	g, step, err := g.Move(m, r.Person.ID, report(r.Event.Values), r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	other := org.Person(m.Other(r.Person.ID))
	words := r.Words(other)
	return screened(r, org, m, standing(r, g), subject(g), handlers.Reply{
		Save:   []models.Noun{&g, &step},
		Timers: []models.Timer{a.stuckAt(g, org.Person(m.Mentee))},
		Cancel: []string{"stuck:" + string(g.ID), "review:" + string(g.ID)},
		Send: []handlers.Message{{
			To: other.ID, Key: subject(g) + ":moved:" + r.Event.ID, Subject: moved(g),
			Message: words.Message("goal.moved", prompts.Data{
				"Goal": g.ID, "Writer": r.Person.Name, "Title": g.Title, "Standing": step.Standing, "Note": step.Note,
				"Course": prompts.Words(words.Text("goal.course_"+string(step.Course), nil)), "Stuck": step.Course == models.Stuck,
			}),
		}, {
			To: r.Person.ID, Key: subject(g) + ":said:" + r.Event.ID, Subject: moved(g),
			Message: *r.Say("goal.noted", prompts.Data{"Title": g.Title, "Standing": step.Standing, "Other": other.Name}),
		}},
		Homes: []models.PersonID{m.Mentee, m.Mentor},
	}), nil
}

// history answers with everything that happened to a goal.
func (a activity) history(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.store.Goal(ctx, models.GoalID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.SeeRecord, g.Mentee, r.Now); !ok {
		return handlers.Reply{}, models.NotAllowed(why)
	}
	steps, err := a.store.StepsOf(ctx, g.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	m := r.Say("goal.history", prompts.Data{"Title": g.Title})
	for _, s := range steps {
		m.Text += "\n- " + words.Text("goal.step_"+string(s.Kind), prompts.Data{
			"At": s.CreatedAt, "By": org.Person(s.By).Name, "Edition": s.Edition, "Title": s.Title, "Baseline": s.Baseline,
			"Target": s.Target, "Due": s.Due, "Standing": s.Standing, "Note": s.Note,
			"Course": prompts.Words(courseIn(words, s.Course)), "Attained": prompts.Words(words.Text("goal.attained_"+models.Attainment(s.Score), nil)),
			"Score": signed(s.Score),
		})
	}
	return handlers.Reply{Answer: m}, nil
}

func courseIn(words prompts.Voice, c models.Course) string {
	if c == "" {
		return ""
	}
	return words.Text("goal.course_"+string(c), nil)
}
