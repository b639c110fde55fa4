package session

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// ground is what a session builds on: the pair's goals, what was promised, and what was
// said last.
type ground struct {
	session models.Session
	pair    models.Mentorship
	org     models.Org
	goals   []models.Goal
	actions []models.Action
	said    models.CheckIn // the mentee's newest answer in this pair
}

func (a activity) ground(ctx context.Context, org handlers.Organization, id models.SessionID) (g ground, err error) {
	if g.session, err = a.store.Session(ctx, id); err != nil {
		return g, err
	}
	if g.pair, err = a.store.Mentorship(ctx, g.session.Mentorship); err != nil {
		return g, err
	}
	if g.org, err = org(ctx); err != nil {
		return g, err
	}
	goals, err := a.store.GoalsIn(ctx, g.pair.ID)
	if err != nil {
		return g, err
	}
	for _, goal := range goals {
		if goal.State == models.GoalLive {
			g.goals = append(g.goals, goal)
		}
	}
	if g.actions, err = a.store.OpenActions(ctx, g.pair.ID); err != nil {
		return g, err
	}
	recent, err := a.store.CheckInsOf(ctx, g.pair.Mentee, 4)
	i := slices.IndexFunc(recent, func(c models.CheckIn) bool { return c.Mentorship == g.pair.ID && !c.AnsweredAt.IsZero() })
	if i >= 0 {
		g.said = recent[i]
	}
	return g, err
}

// goalLine and actionLine are what agendas and briefs list.
type goalLine struct {
	Title, Standing, Target string
}

type actionLine struct {
	Owner, Task string
	Due         models.Date
}

func (g ground) data(a activity, r handlers.Request, to models.Person) prompts.Data {
	words := r.Words(to)
	goals, actions := []goalLine{}, []actionLine{}
	for _, goal := range g.goals {
		goals = append(goals, goalLine{goal.Title, goal.Standing, goal.Target})
	}
	for _, action := range g.actions {
		actions = append(actions, actionLine{g.org.Person(action.Owner).Name, action.Task, action.Due})
	}
	data := a.data(g.session, g.pair, g.org.Person(g.pair.Other(to.ID)))
	data["Goals"], data["Actions"], data["Agenda"] = goals, actions, agendaOf(g.session)
	data["Tried"] = strings.Join(g.said.Answers["tried"], "\n")
	data["Progress"] = strings.Join(g.said.Answers["progress"], "")
	data["Starter"] = prompts.Words(handlers.Starter(words, handlers.StarterTopic(words, g.pair, r.Now), turn(g.session)))
	data["Topic"] = handlers.StarterTopic(words, g.pair, r.Now)
	return data
}

// turn picks another conversation starter for every session, the same for both.
func turn(s models.Session) int { return int(s.StartsAt.Unix() / 86400) }

// prepare sends the agenda to both the day before: the mentee leads it, the
// mentor gets a brief with it.
func (a activity) prepare(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, models.SessionID(r.Subject))
	if err != nil || g.session.State != models.SessionPlanned || g.pair.State != models.MentorshipActive {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{g.pair.Mentee, g.pair.Mentor}}
	for id, key := range map[models.PersonID]string{g.pair.Mentee: "session.agenda", g.pair.Mentor: "session.agenda_mentor"} {
		to := g.org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: agendaKey(g.session, id), Subject: subject(g.session), Lane: models.PromptLane,
			Due: a.inTime(to, r.Now, g.session.StartsAt), Expires: g.session.StartsAt, Message: r.Words(to).Message(key, g.data(a, r, to)),
		})
	}
	slices.SortFunc(reply.Send, func(x, y handlers.Message) int { return strings.Compare(x.Key, y.Key) })
	return reply, nil
}

// inTime is the next moment at which somebody may be disturbed, or now if that would be
// too late.
func (a activity) inTime(to models.Person, now, end time.Time) time.Time {
	if at := a.calendar.NotAtNight(to, now); at.Before(end) {
		return at
	}
	return now
}

func agendaKey(s models.Session, to models.PersonID) string {
	return subject(s) + ":agenda:" + s.StartsAt.Format("20060102T1504") + ":" + string(to)
}

// agenda opens the form for what the mentee wants to talk about.
func (a activity) agenda(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, _, err := a.led(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: topics(r, s)}, nil
}

// led is a session whose agenda the actor, its mentee, can still set.
func (a activity) led(ctx context.Context, r handlers.Request) (models.Session, models.Mentorship, error) {
	s, m, err := a.one(ctx, r)
	switch {
	case err != nil:
		return s, m, err
	case r.Person.ID != m.Mentee:
		return s, m, models.NotAllowed("session.mentee_leads")
	case s.State != models.SessionPlanned && s.State != models.SessionOpen:
		return s, m, models.NotReady("session.over")
	}
	return s, m, nil
}

func topics(r handlers.Request, s models.Session) *bot.Form {
	return r.Form("session.form_agenda", prompts.Data{"Session": s.ID, "Agenda": agendaOf(s)})
}

// lead saves what the mentee wants to talk about. Agendas that were already sent are
// updated in place.
func (a activity) lead(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, err := a.led(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	form := topics(r, s)
	s = withAgenda(s, r.Entered("agenda"))
	mentor := org.Person(m.Mentor)
	return screened(r, org, m, form, subject(s), handlers.Reply{
		Save: []models.Noun{&s}, Homes: []models.PersonID{m.Mentee, m.Mentor},
		Send: []handlers.Message{{
			To: mentor.ID, Key: subject(s) + ":led:" + r.Event.ID, Subject: subject(s),
			Message: r.Words(mentor).Message("session.led", prompts.Data{"Other": r.Person.Name, "At": s.StartsAt, "Agenda": agendaOf(s)}),
		}, {
			To: r.Person.ID, Key: subject(s) + ":led_you:" + r.Event.ID, Subject: subject(s),
			Message: *r.Say("session.led_you", prompts.Data{"Other": mentor.Name}),
		}},
	}), nil
}
