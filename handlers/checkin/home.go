package checkin

import (
	"context"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	open, err := a.store.OpenCheckIns(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	words := r.Words(r.Person)
	for _, c := range open {
		place, key := handlers.ToDo, "checkin.todo"
		if c.State == models.CheckInAnswered {
			place, key = handlers.Dates, "checkin.answered"
		}
		cards = append(cards, handlers.Card{Place: place, Since: c.AskedAt, Message: words.Message(key, a.data(c, words))})
	}
	theirs, err := a.mentees(ctx, r)
	return append(cards, theirs...), err
}

// mentees shows a mentor what each mentee answered last.
func (a activity) mentees(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, m := range pairs {
		if m.Mentor != r.Person.ID || m.State != models.MentorshipActive {
			continue
		}
		c, err := a.lastAnswered(ctx, m)
		if err != nil {
			return nil, err
		}
		if c.ID == "" {
			continue
		}
		mentee, err := a.store.Person(ctx, m.Mentee)
		if err != nil {
			return nil, err
		}
		message := r.Say("checkin.of_mentee", prompts.Data{"Person": mentee.Name, "Asked": c.AskedAt})
		message.Fields = a.answers(r, c)
		cards = append(cards, handlers.Card{Place: handlers.People, Since: c.AnsweredAt, Message: *message})
	}
	return cards, nil
}

// lastAnswered is the newest check-in that the mentee of a pair has answered in
// it; the zero check-in when there is none.
func (a activity) lastAnswered(ctx context.Context, m models.Mentorship) (models.CheckIn, error) {
	all, err := a.store.CheckInsOf(ctx, m.Mentee, recent)
	i := slices.IndexFunc(all, func(c models.CheckIn) bool { return c.Mentorship == m.ID && !c.AnsweredAt.IsZero() })
	if err != nil || i < 0 {
		return models.CheckIn{}, err
	}
	return all[i], nil
}

// recent is how far back an answer is still news, in check-ins.
const recent = 4

// shared are the questions whose answers the mentor sees. What a mentee says of
// their mentor's support, or of safety, is not among them.
var shared = []string{"progress", "tried", "obstacle"}

// answers are what was entered about the goal, by the questions of the form.
func (a activity) answers(r handlers.Request, c models.CheckIn) []bot.Field {
	var fields []bot.Field
	for _, page := range r.Form("checkin.form_"+c.Set, prompts.Data{"CheckIn": c.ID}).Pages {
		for _, in := range page.Fields {
			if said := strings.Join(c.Answers[in.Key], ", "); said != "" && slices.Contains(shared, in.Key) {
				fields = append(fields, bot.Field{Label: in.Label, Value: bot.Escape(labelOf(in, said))})
			}
		}
	}
	return fields
}

// labelOf is the words of a chosen option, or what was typed.
func labelOf(in bot.Input, said string) string {
	for _, o := range in.Options {
		if o.Value == said {
			return o.Label
		}
	}
	return said
}
