package discord_test

import (
	"context"
	"sync/atomic"
	"testing"

	"cairn/bot"
	"cairn/bot/discord/discordfake"
)

func TestATokenThatRanOutIsNoFailureOfOurs(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Too late.")
	o.Fail(discordfake.Fault{Method: "POST", Path: "/callback", Times: 1, Status: 404, Code: 10062})
	_ = o.Command(mia, "goal", "") // the person sees Discord's own error
	if len(o.Messages(mia)) != 0 {
		t.Errorf("she sees %+v", o.Messages(mia))
	}
	o.says("In time.")
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "In time.")
}

// TestAnInteractionThatComesTwiceIsAnsweredOnce: Discord replays what it is not
// sure that we heard.
func TestAnInteractionThatComesTwiceIsAnsweredOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Once.")
	o.must(o.Command(mia, "goal", ""))
	first := o.saw()[0].ID
	o.Replay()
	eventually(t, "it is heard again", func() bool { return len(o.saw()) == 2 && o.discord.Handling() == 0 })
	if o.saw()[1].ID != first {
		t.Errorf("the second has the id %s, not %s, by which the router knows it", o.saw()[1].ID, first)
	}
	if n := len(o.Messages(mia)); n != 1 {
		t.Errorf("she sees %d answers", n)
	}
}

func TestEveryClickOfADoubleClickIsAnswered(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var clicks atomic.Int32
	o.reacts(func(context.Context, bot.Event) bot.Answer {
		if clicks.Add(1) == 1 {
			return bot.Answer{}
		}
		return bot.Answer{Message: &bot.Message{Text: "That is done already."}}
	})
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "A gate", Buttons: []bot.Button{{Label: "Decide", Action: "gate.decide:1"}}}, "")
	o.must(err)
	ended := make(chan error, 2)
	for range 2 {
		go func() { ended <- o.Press(mia, ref.Message, "Decide") }()
	}
	o.must(<-ended)
	o.must(<-ended)
	o.last(mia, "That is done already.")
}

func TestWhatTheServerForbidsIsSaidByItsNumber(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, path string
		code       int
	}{
		{"no right to make channels", "/guilds/" + guild + "/channels", 50013},
		{"no right to make threads", "/threads", 50013},
		{"no access to the channel of rooms", "/threads", 50001},
		{"too many threads", "/threads", 160006},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			o.Fail(discordfake.Fault{Method: "POST", Path: c.path, Times: 1, Status: 403, Code: c.code})
			_, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia}})
			if class(err) != bot.Recipient {
				t.Errorf("%v", err)
			}
			if _, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia}}); err != nil {
				t.Errorf("once it is allowed: %v", err)
			}
		})
	}
}

// TestRolesOfTheServerMeanNothingHere: who may do what is decided by the program.
func TestRolesOfTheServerMeanNothingHere(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for _, kind := range []string{"GUILD_ROLE_DELETE", "GUILD_ROLE_UPDATE", "GUILD_MEMBER_UPDATE", "GUILD_MEMBER_REMOVE", "GUILD_BAN_ADD", "NO_SUCH_EVENT"} {
		o.Emit(kind, map[string]any{"guild_id": guild, "role_id": "99", "roles": []string{"99"}, "user": map[string]any{"id": mia}})
	}
	o.says("Still here.")
	o.must(o.Command(mia, "goal", "<@&99>"))
	o.last(mia, "Still here.")
	if e := o.saw(); len(e) != 1 || e[0].Text != "goal <@&99>" {
		t.Errorf("events %+v", e)
	}
}
