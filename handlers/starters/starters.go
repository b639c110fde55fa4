// Package starters hands out conversation starters and small tools for talking,
// by stage, by what is hard and by competency. It remembers nothing of what is
// said after them.
package starters

import (
	"context"
	"strconv"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what starters need of storage.
type Store interface {
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
}

// New is the activity.
func New(store Store, policy models.Policy) handlers.Activity {
	a := activity{store, policy}
	return handlers.Activity{
		Name:     "starters",
		Commands: []handlers.Command{{Name: "starter", Handle: a.first}},
		Clicks:   map[string]handlers.Handler{"starters.more": a.more, "starters.topic": a.topic},
	}
}

type activity struct {
	store  Store
	policy models.Policy
}

// first gives a starter for where the person's pair stands.
func (a activity) first(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words, topic := r.Words(r.Person), "beginning"
	for _, m := range pairs {
		if m.State == models.MentorshipActive {
			topic = handlers.StarterTopic(words, m, r.Now)
			break
		}
	}
	return a.give(r, topic, r.Now.YearDay())
}

// more gives another one of the same topic.
func (a activity) more(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	topic, n, _ := strings.Cut(r.Subject, "/")
	i, _ := strconv.Atoi(n)
	return a.give(r, topic, i)
}

// topic gives one of the topic that was chosen.
func (a activity) topic(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.give(r, r.Event.Value, 0)
}

func (a activity) give(r handlers.Request, topic string, n int) (handlers.Reply, error) {
	words := r.Words(r.Person)
	text := handlers.Starter(words, topic, n)
	if text == "" {
		return handlers.Reply{}, models.NotReady("starters.none")
	}
	return handlers.Reply{Answer: r.Say("starters.one", prompts.Data{
		"Starter": prompts.Words(text), "Topic": topic, "Next": topic + "/" + strconv.Itoa(n+1), "Topics": a.topics(words),
	})}, nil
}

// topics are everything that there are starters for, by name.
func (a activity) topics(words prompts.Voice) []bot.Option {
	var out []bot.Option
	for _, topic := range handlers.StarterTopics {
		out = append(out, bot.Option{Label: words.Text("starters.topic_"+topic, nil), Value: topic})
	}
	for _, c := range a.policy.Competencies {
		if handlers.Starter(words, string(c.Key), 0) != "" {
			out = append(out, bot.Option{Label: c.NameIn(words.Locale()), Value: string(c.Key)})
		}
	}
	return out
}
