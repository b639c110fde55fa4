package slack_test

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
)

const secret = "a-signing-secret"

// noon is the time by the adapter's clock in tests of signed HTTP.
func noon() time.Time { return time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC) }

func who() slack.Identity {
	return slack.Identity{Team: "T0HOME", User: "U0BOT", Bot: "B0BOT"}
}

// config is that of a signed HTTP installation.
func config(address string) slack.Config {
	return slack.Config{
		BotToken: "xoxb-test", SigningSecret: secret, APIURL: address + "/api/",
		Words: words(), Now: noon, Log: slog.New(slog.DiscardHandler),
	}
}

// eventually waits until a claim is true, for ten seconds at most.
func eventually(t *testing.T, claim string, holds func() bool) {
	t.Helper()
	look := time.NewTicker(2 * time.Millisecond)
	defer look.Stop()
	late, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	for !holds() {
		select {
		case <-look.C:
		case <-late.Done():
			t.Fatalf("not within ten seconds: %s", claim)
		}
	}
}

const (
	mia = sandbox.UserID("U0MIA")
	sam = sandbox.UserID("U0SAM")
)

// office is a sandbox workspace with the adapter running in it.
type office struct {
	*sandbox.Workspace
	slack  *slack.Slack
	ended  chan error
	cancel context.CancelFunc
	links  cutter

	mu     sync.Mutex
	events []bot.Event
	react  func(context.Context, bot.Event) bot.Answer
}

// openOffice starts a workspace and connects to it by Socket Mode.
func openOffice(t *testing.T, change ...func(*sandbox.Config, *slack.Config)) *office {
	t.Helper()
	world := sandbox.Config{
		People: []sandbox.User{
			{ID: mia, Name: "mia", RealName: "Mia Ortiz", Email: "mia@example.org", TZ: "America/Chicago"},
			{ID: sam, Name: "sam", RealName: "Sam Lee"},
		},
		Channels: []sandbox.Conversation{{ID: "C0WARD", Name: "ward", Members: []sandbox.UserID{mia, sam, "U0SANDBOXB"}}},
		App: sandbox.App{
			Scopes: slack.Scopes(), Events: slices.Sorted(maps.Keys(slack.Events())),
			Commands: []sandbox.Command{{Name: "/mentor", ShouldEscape: true}},
			Shortcuts: []sandbox.Shortcut{
				{Name: "Raise a concern", Type: "message", CallbackID: slack.FlagConcern},
				{Name: "Save as evidence", Type: "message", CallbackID: slack.SaveEvidence},
				{Name: "My mentoring", Type: "global", CallbackID: slack.MentorHome},
			},
		},
		Timing: sandbox.Timing{Retries: []time.Duration{10 * time.Millisecond, 50 * time.Millisecond, 200 * time.Millisecond, time.Second}},
	}
	c := slack.Config{
		BotToken: sandbox.BotToken, AppToken: sandbox.AppToken, SigningSecret: sandbox.SigningSecret,
		Words: words(), Log: slog.New(slog.DiscardHandler), Stagger: time.Millisecond,
	}
	for _, f := range change {
		f(&world, &c)
	}
	o := &office{Workspace: sandbox.New(world), ended: make(chan error, 1)}
	server := httptest.NewUnstartedServer(o.Handler())
	o.links.watch(server)
	server.Start()
	c.APIURL, c.Now = server.URL+"/api/", o.Now
	var err error
	if o.slack, err = slack.New(c); err != nil {
		t.Fatalf("new: %v", err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	o.cancel = cancel
	go func() { o.ended <- o.slack.Run(ctx, o.sink) }()
	t.Cleanup(func() { cancel(); o.Disconnect("drop"); server.Close() })
	links := cmp.Or(c.Links, 2)
	if c.AppToken == "" {
		links = 0
	}
	eventually(t, "the adapter is connected", func() bool {
		return o.Connections() == links && o.slack.Alive(o.Now()) == nil
	})
	return o
}

func (o *office) sink(ctx context.Context, e bot.Event) bot.Answer {
	o.mu.Lock()
	o.events = append(o.events, e)
	react := o.react
	o.mu.Unlock()
	if react == nil {
		return bot.Answer{}
	}
	return react(ctx, e)
}

// on sets what the program does with events.
func (o *office) on(react func(context.Context, bot.Event) bot.Answer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.react = react
}

// says makes the program answer everything with a sentence.
func (o *office) says(text string) {
	o.on(func(context.Context, bot.Event) bot.Answer { return bot.Answer{Message: &bot.Message{Text: text}} })
}

// kinds are the kinds of the events so far, of the given person.
func (o *office) of(kind bot.Kind) []bot.Event {
	o.mu.Lock()
	defer o.mu.Unlock()
	var out []bot.Event
	for _, e := range o.events {
		if e.Kind == kind {
			out = append(out, e)
		}
	}
	return out
}

// sees reports whether a person sees a message of this text in a conversation.
func (o *office) sees(viewer sandbox.UserID, in sandbox.ConversationID, text string) bool {
	return o.count(viewer, in, text) > 0
}

func (o *office) count(viewer sandbox.UserID, in sandbox.ConversationID, text string) int {
	n := 0
	for _, m := range o.Messages(viewer, in) {
		if m.Text == text {
			n++
		}
	}
	return n
}

// mayReadChannels grants the scope that finding a message in a channel needs.
func mayReadChannels(world *sandbox.Config, _ *slack.Config) {
	world.App.Scopes = append(world.App.Scopes, "channels:history")
}
