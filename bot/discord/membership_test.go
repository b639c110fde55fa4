package discord_test

import (
	"context"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

// TestWhoTakesUsOffTheServerLosesNothing: while we are not there, Discord says of
// everybody that they cannot be reached, and nobody may be given up for it.
func TestWhoTakesUsOffTheServerLosesNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	room, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia}})
	o.must(err)
	o.Kick()
	eventually(t, "the adapter says so", func() bool { return o.discord.Alive(o.now()) != nil })
	for name, to := range map[string]bot.Address{"to a person": {User: mia}, "to a room": {Channel: room}} {
		if _, err := o.discord.Send(t.Context(), to, bot.Message{Text: "Your gate is due."}, ""); class(err) != bot.Stopped {
			t.Errorf("%s: %v", name, err)
		}
	}
	if p, err := o.discord.Profile(t.Context(), mia); err == nil {
		t.Errorf("she counts as gone: %+v", p)
	}
	if err := o.discord.Check(t.Context()); err == nil {
		t.Error("the token is accepted, but nobody can be reached")
	}

	o.Fail(discordfake.Fault{Method: "PUT", Path: "/commands", Times: 2, Status: 503})
	o.Invite()
	eventually(t, "the commands are there again", func() bool { return len(o.Commands()) > 0 })
	o.must(o.discord.Check(t.Context()))
	o.must(o.discord.Alive(o.now()))
	if _, err := o.send(mia, "Your gate is due.", "K1"); err != nil {
		t.Error(err)
	}
	o.says("Here.")
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "Here.")
}

// TestWhoIsInvitedAfterTheStartIsThere: nobody has to start the program anew.
func TestWhoIsInvitedAfterTheStartIsThere(t *testing.T) {
	t.Parallel()
	world := discordfake.Start(discordfake.Config{Token: "a-token", Guild: guild, Members: []discordfake.Member{{ID: mia, Name: "Mia Ortiz"}}})
	defer world.Close()
	world.Kick()
	d, err := discord.New(discord.Config{
		BotToken: "a-token", Guild: guild, APIURL: world.API(), Command: "/mentor", Words: words(), Now: time.Now,
		Log: quiet(), Pause: time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.Run(ctx, func(context.Context, bot.Event) bot.Answer { return bot.Answer{} }) }()
	eventually(t, "it asks again", func() bool { return world.Count("GET", "/users/@me/guilds") > 2 })
	if _, err := d.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "Hello"}, ""); class(err) != bot.Stopped {
		t.Errorf("before: %v", err)
	}
	world.Invite()
	eventually(t, "it is connected", func() bool { return d.Alive(time.Now()) == nil && len(world.Commands()) > 0 })
	if _, err := d.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "Hello"}, ""); err != nil {
		t.Errorf("after: %v", err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestAReplicaThatHearsNothingAsksWhetherWeAreOnTheServer: the gateway tells one
// replica alone, and the others would give up everybody whom they cannot reach.
func TestAReplicaThatHearsNothingAsksWhetherWeAreOnTheServer(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	deaf, err := discord.New(discord.Config{BotToken: "a-token", APIURL: o.API(), Words: words(), Now: o.now, Log: quiet()})
	o.must(err)
	o.must(deaf.Check(t.Context()))
	room, err := deaf.EnsureRoom(t.Context(), bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia}})
	o.must(err)
	hello := func(to bot.Address) error {
		_, err := deaf.Send(t.Context(), to, bot.Message{Text: "Your gate is due."}, "")
		return err
	}
	o.Fail(discordfake.Fault{Method: "POST", Path: "/messages", Times: 2, Status: 403, Code: 50001})
	if err := hello(bot.Address{Channel: room}); class(err) != bot.Recipient {
		t.Errorf("a channel that we may not see: %v", err)
	}
	o.Fail(discordfake.Fault{Method: "GET", Path: "/users/@me/guilds", Times: 1, Status: 503})
	if err := hello(bot.Address{Channel: room}); class(err) != bot.Unsent {
		t.Errorf("while nobody says where we are: %v", err)
	}
	o.Kick()
	for name, to := range map[string]bot.Address{"to a person": {User: mia}, "to a room": {Channel: room}} {
		if err := hello(to); class(err) != bot.Stopped {
			t.Errorf("%s: %v", name, err)
		}
	}
	o.Invite()
	o.must(deaf.Check(t.Context()))
	o.must(hello(bot.Address{User: mia}))
}

// TestWhoTakesUsOffTheServerWhileWeAreAwayIsNoticed: a session that begins is
// told of no server that we left.
func TestWhoTakesUsOffTheServerWhileWeAreAwayIsNoticed(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Fail(discordfake.Fault{Method: "GET", Path: "/gateway/bot", Times: -1, Status: 503})
	o.Drop(discordfake.TimedOut)
	o.Kick()
	o.Heal()
	eventually(t, "it is connected again", func() bool { return o.Connected() && o.Identifies() == 2 })
	eventually(t, "it says so", func() bool { return o.discord.Alive(o.now()) != nil })
}

// TestARoomThatWasDeletedWhileWeWereAwayIsMissed: Discord tells nothing of that
// afterward, nor of the threads below a channel that is deleted, so whoever
// cannot post there says so.
func TestARoomThatWasDeletedWhileWeWereAwayIsMissed(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	room, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "circle:ci_1", Name: "circle", Private: true, Members: []string{mia}})
	o.must(err)
	o.Fail(discordfake.Fault{Method: "GET", Path: "/gateway/bot", Times: -1, Status: 503})
	o.Drop(discordfake.TimedOut)
	o.DeleteChannel(room)
	o.Heal()
	eventually(t, "it is connected again", func() bool { return o.Connected() && o.Identifies() == 2 })
	for range 2 {
		if _, err := o.discord.Send(t.Context(), bot.Address{Channel: room}, bot.Message{Text: "Your agenda."}, ""); class(err) != bot.Recipient {
			t.Errorf("to a room that is gone: %v", err)
		}
	}
	eventually(t, "the program hears of it", func() bool { return len(o.saw()) > 0 })
	if e := o.saw()[0]; e.Kind != bot.ChannelOff || e.Channel != room || e.Workspace != guild || e.ID != "off/"+room {
		t.Errorf("event %+v", e)
	}
	if _, err := o.discord.Send(t.Context(), bot.Address{Channel: room, Thread: "5"}, bot.Message{Text: "Below it."}, ""); class(err) != bot.Recipient {
		t.Errorf("below a card in it: %v", err)
	}
}
