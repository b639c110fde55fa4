package storytest

import (
	"cmp"
	"context"
	"strings"
	"time"

	"cairn/bot"
)

// paper is the platform that the router sees.
type paper struct{ *Paper }

func (paper) Name() string                                       { return "paper" }
func (paper) Run(context.Context, bot.Sink) error                { return nil }
func (paper) Update(context.Context, bot.Ref, bot.Message) error { return nil }
func (paper) Delete(context.Context, bot.Ref) error              { return nil }

func (paper) Send(context.Context, bot.Address, bot.Message, string) (bot.Ref, error) {
	return bot.Ref{}, nil
}

func (paper) FindDelivered(context.Context, bot.Address, string, time.Time) (bot.Ref, bool, error) {
	return bot.Ref{}, false, nil
}

func (p paper) OpenForm(_ context.Context, trigger bot.Trigger, f bot.Form) error {
	p.open(trigger.ID, &f)
	p.note(trigger.ID, Opened, f.Title)
	return nil
}

func (p paper) PublishHome(_ context.Context, user string, h bot.Home) error {
	p.homes[user] = h
	return nil
}

func (paper) EnsureRoom(_ context.Context, r bot.Room) (string, error) {
	return cmp.Or(r.Channel, r.Key), nil
}

func (p paper) Inspect(_ context.Context, channel string) (bot.Channel, error) {
	return bot.Channel{
		Name: strings.TrimPrefix(channel, "#"), Shared: p.shared[channel], Member: !p.without[channel],
	}, nil
}

func (paper) Profile(_ context.Context, user string) (bot.Profile, error) {
	return bot.Profile{User: user}, nil
}
