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

// answered are the open answers of a reflection, by the questions of its form.
func answered(words prompts.Voice, reflection models.Reflection) []bot.Field {
	var fields []bot.Field
	for _, key := range Open {
		if text := strings.Join(reflection.Answers[key], "\n"); text != "" {
			fields = append(fields, bot.Field{Label: words.Text("session.question_"+key, nil), Value: bot.Escape(text)})
		}
	}
	return fields
}

// briefOf answers a supervisor with the brief about the person named, or with a list of
// those about whom there is one.
func (a activity) briefOf(ctx context.Context, r handlers.Request, who string) (handlers.Reply, error) {
	if who != "" {
		p, err := handlers.Mentioned(ctx, a.store, r, who)
		if err != nil {
			return handlers.Reply{}, err
		}
		r.Subject = string(p.ID)
		return a.brief(ctx, r)
	}
	cards, err := a.briefs(ctx, r, false)
	switch {
	case err != nil:
		return handlers.Reply{}, err
	case len(cards) == 0:
		return handlers.Reply{}, models.NotReady("session.no_brief")
	}
	m := r.Say("session.briefs", nil)
	m.Sections = make([]bot.Section, 1)
	for _, c := range cards {
		m.Sections[0].Cards = append(m.Sections[0].Cards, c.Message)
	}
	return handlers.Reply{Answer: m}, nil
}

// brief is what a supervisor learns of a supervised person's mentoring: that it
// takes place, what it is about and what comes of it. It contains the text of a
// reflection only if the writer wants that.
func (a activity) brief(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	mentee := org.Person(models.PersonID(r.Subject))
	if !briefed(org, r.Person.ID, mentee.ID, r.Now) {
		return handlers.Reply{}, models.NotAllowed("session.not_supervised")
	}
	m, some, err := a.mentored(ctx, mentee.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !some {
		return handlers.Reply{}, models.NotReady("session.no_brief")
	}
	message, err := a.briefText(ctx, r, org, m)
	return handlers.Reply{Answer: message}, err
}

// briefed reports whether somebody is above the mentee and may see their record.
func briefed(org models.Org, who, mentee models.PersonID, now time.Time) bool {
	_, above := org.Supervises(who, mentee, now)
	sees, _ := models.Can(org, who, models.SeeRecord, mentee, now)
	return above && sees
}

// mentored is the pair in which somebody is the mentee.
func (a activity) mentored(ctx context.Context, mentee models.PersonID) (models.Mentorship, bool, error) {
	pairs, err := a.store.MentorshipsOf(ctx, mentee)
	i := slices.IndexFunc(pairs, func(m models.Mentorship) bool { return m.Mentee == mentee && m.State != models.MentorshipEnded })
	if err != nil || i < 0 {
		return models.Mentorship{}, false, err
	}
	return pairs[i], true, nil
}

func (a activity) briefText(ctx context.Context, r handlers.Request, org models.Org, m models.Mentorship) (*bot.Message, error) {
	sessions, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	goals, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	actions, err := a.store.OpenActions(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	reflections, err := a.store.ReflectionsIn(ctx, m.ID)
	if err != nil {
		return nil, err
	}
	evidence, err := a.store.EvidenceOf(ctx, m.Mentee)
	if err != nil {
		return nil, err
	}
	words := r.Words(r.Person)
	data := counted(sessions, a.calendar.Zone(r.Person))
	data["Mentee"], data["Mentor"] = org.Person(m.Mentee).Name, org.Person(m.Mentor).Name
	data["Actions"], data["Evidence"] = len(actions), byMentor(evidence, m)
	data["Goals"] = goalLines(goals)
	message := r.Say("session.brief", data)
	for _, reflection := range reflections[:min(len(reflections), 3)] {
		message.Text += "\n- " + words.Text("session.brief_line", prompts.Data{
			"At": reflection.CreatedAt, "Writer": org.Person(reflection.Person).Name, "Before": reflection.Before, "After": reflection.After,
			"Competency": handlers.CompetencyName(a.policy, reflection.Competency, words.Locale()), "Help": reflection.NeedsHelp,
		})
		if reflection.FullText {
			message.Fields = append(message.Fields, answered(words, reflection)...)
		}
	}
	return message, nil
}

// counted is how many sessions were held of those that were planned, and on which date
// in zone the last one was.
func counted(all []models.Session, zone *time.Location) prompts.Data {
	held, missed := 0, 0
	data := prompts.Data{"Last": models.Date("")}
	for _, s := range all {
		switch s.State {
		case models.SessionHeld:
			if held++; held == 1 {
				data["Last"] = models.DateOf(s.StartsAt.In(zone))
			}
		case models.SessionMissed:
			missed++
		default:
		}
	}
	data["Held"], data["Planned"] = held, held+missed
	return data
}

func byMentor(evidence []models.Evidence, m models.Mentorship) int {
	n := 0
	for _, e := range models.Standing(evidence) {
		if e.Author == m.Mentor {
			n++
		}
	}
	return n
}

func goalLines(goals []models.Goal) []goalLine {
	out := []goalLine{}
	for _, g := range goals {
		if g.State == models.GoalLive {
			out = append(out, goalLine{g.Title, g.Standing, g.Target})
		}
	}
	return out
}

// briefs are the cards about everybody whom the person supervises and who is mentored.
// On a home, a card appears once there is something to tell.
func (a activity) briefs(ctx context.Context, r handlers.Request, home bool) ([]handlers.Card, error) {
	if !slices.Contains(r.Roles, models.SupervisorRole) {
		return nil, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, id := range org.Reports(r.Person.ID, r.Now) {
		m, some, err := a.mentored(ctx, id)
		if err != nil {
			return nil, err
		}
		if !some || !briefed(org, r.Person.ID, id, r.Now) {
			continue
		}
		sessions, err := a.store.SessionsOfPair(ctx, m.ID)
		if err != nil {
			return nil, err
		}
		if home && len(sessions) == 0 {
			continue
		}
		data := counted(sessions, a.calendar.Zone(r.Person))
		data["Person"], data["Mentee"], data["Mentor"] = id, org.Person(id).Name, org.Person(m.Mentor).Name
		cards = append(cards, handlers.Card{Place: handlers.People, Since: m.StartedAt, Message: *r.Say("session.brief_card", data)})
	}
	return cards, nil
}
