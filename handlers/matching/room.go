package matching

import (
	"context"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func roomKey(m models.MentorshipID) string { return "matching:" + string(m) }

// openRoom opens a room of their own for a pair that has signed, where both are on
// the platform on which the second one signed. Who is not stays in direct
// messages: a room with one person in it helps nobody.
func (a activity) openRoom(ctx context.Context, r handlers.Request, m models.Mentorship, other models.Person, reply *handlers.Reply) error {
	accounts, err := a.store.Accounts(ctx, other.ID)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(accounts, func(x models.Account) bool { return x.Platform == r.Event.Platform }) {
		return nil
	}
	mentee, mentor := r.Person, other
	if mentee.ID == m.Mentor {
		mentee, mentor = mentor, mentee
	}
	reply.Send = append(reply.Send, handlers.Message{
		Channel: bot.Address{Room: roomKey(m.ID)}, Key: "pair:" + string(m.ID) + ":room", Subject: "pair:" + string(m.ID),
		Message: between(r.Words, mentee, mentor).Message("matching.room", prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}),
	})
	return nil
}

// between is the voice for what two people read together: their language where
// it is the same one, else the program's.
func between(words func(models.Person) prompts.Voice, one, two models.Person) prompts.Voice {
	if one.Locale == two.Locale {
		return words(models.Person{Locale: one.Locale})
	}
	return words(models.Person{})
}

// room is the private room of a pair: the two, and nothing about either of them
// but their names.
func (a activity) room(ctx context.Context, words func(models.Person) prompts.Voice, key string) (handlers.Plan, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(strings.TrimPrefix(key, roomKey(""))))
	if err != nil {
		return handlers.Plan{}, err
	}
	mentee, mentor, err := a.two(ctx, models.Proposal{Mentee: m.Mentee, Mentor: m.Mentor})
	if err != nil {
		return handlers.Plan{}, err
	}
	say, names := between(words, mentee, mentor), prompts.Data{"Mentee": mentee.Name, "Mentor": mentor.Name}
	return handlers.Plan{
		Name:  handlers.Slug(bot.PlainText(say.Text("matching.room_name", names))),
		Topic: bot.PlainText(say.Text("matching.room_topic", nil)), Private: true,
		Members: []models.PersonID{m.Mentee, m.Mentor},
	}, nil
}
