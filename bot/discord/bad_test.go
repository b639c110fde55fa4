package discord_test

import (
	"context"
	"strings"
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

// TestAnAnswerThatAProxyLostIsGivenAgain: nobody else gives it, and what was
// done would look as if it had failed.
func TestAnAnswerThatAProxyLostIsGivenAgain(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		fault discordfake.Fault
	}{
		{"it never arrived", discordfake.Fault{Status: 502, HTML: true}},
		{"it arrived", discordfake.Fault{Lost: true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			o.says("It is saved.")
			c.fault.Method, c.fault.Path, c.fault.Times = "POST", "/callback", 1
			o.Fail(c.fault)
			o.must(o.Command(mia, "goal", ""))
			o.last(mia, "It is saved.")
			if n := len(o.Messages(mia)); n != 1 {
				t.Errorf("%d answers", n)
			}
		})
	}
}

// TestAnswersDoNotWaitWhileEverythingElseDoes: Discord's limit for all calls of a
// bot is none for answers, and nobody waits longer than three seconds for one.
func TestAnswersDoNotWaitWhileEverythingElseDoes(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Fail(discordfake.Fault{Method: "POST", Path: "/messages", Times: 1, Status: 429, RetryAfter: 60, Scope: "global"})
	for range 2 {
		if _, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "A gate"}, ""); class(err) != bot.Wait {
			t.Errorf("not held back: %v", err)
		}
	}
	o.says("Here.")
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "Here.")
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

// TestWhatCannotBeReadIsSaidSo: whoever sent it gets an answer, whatever it was.
// The library that others use panics at the labels of a form.
func TestWhatCannotBeReadIsSaidSo(t *testing.T) {
	t.Parallel()
	label := func(component any) map[string]any { return map[string]any{"type": 18, "component": component} }
	form := func(id string, parts ...any) map[string]any {
		return map[string]any{"custom_id": id, "components": parts}
	}
	text := map[string]any{"type": 4, "custom_id": "topic", "value": "Crisis notes"}
	const gone, retry, again, saved = "This form is not open anymore.", "That was not saved.", "That did not work.", "Taken."
	for _, c := range []struct {
		name string
		kind int
		data map[string]any
		want string
		also string
	}{
		{"the labels of a form that is not kept anymore", 5, form("~form/x/0/1/goal.save", label(text)), saved, ""},
		{"a page of a longer form that is not kept anymore", 5, form("~form/x/1/3/goal.save", label(text)), gone, "Crisis notes"},
		{"a label around nothing", 5, form("~form/x/1/3/goal.save", label(nil), label(text)), gone, "Crisis notes"},
		{"a label around a component that nobody knows", 5, form("~form/x/1/3/goal.save", label(map[string]any{"type": 99, "custom_id": "new"}), label(text)), gone, "Crisis notes"},
		{"labels within labels", 5, form("~form/x/1/3/goal.save", label(label(label(text)))), gone, "Crisis notes"},
		{"a row as of old", 5, form("~form/x/1/3/goal.save", map[string]any{"type": 1, "components": []any{text}}), gone, "Crisis notes"},
		{"a value that is a number", 5, form("~form/x/1/3/goal.save", label(map[string]any{"type": 4, "custom_id": "topic", "value": 7})), retry, ""},
		{"values that are no list", 5, form("~form/x/1/3/goal.save", label(map[string]any{"type": 3, "custom_id": "topic", "values": "a"})), retry, ""},
		{"components that are no list", 5, map[string]any{"custom_id": "~form/x/1/3/goal.save", "components": map[string]any{}}, retry, ""},
		{"a page number that is none", 5, form("~form/x/-1/3/goal.save", label(text)), gone, "Crisis notes"},
		{"a step of a form that is not kept anymore", 3, map[string]any{"custom_id": "~step/x/0", "component_type": 2}, "This form is gone.", ""},
		{"a button that nobody knows", 3, map[string]any{"custom_id": "no.such:thing", "component_type": 2}, saved, ""},
		{"a choice without values", 3, map[string]any{"custom_id": "goal.choose:1", "component_type": 3, "values": nil}, saved, ""},
		{"a command with an option that is a number", 2, map[string]any{"name": "mentor", "type": 1, "options": []any{map[string]any{"name": "goal", "type": 1, "options": []any{map[string]any{"name": "text", "type": 4, "value": 7}}}}}, saved, ""},
		{"a command whose options are no list", 2, map[string]any{"name": "mentor", "type": 1, "options": "goal"}, again, ""},
		{"a menu on a message that did not come along", 2, map[string]any{"name": "Raise a concern", "type": 3, "target_id": "12"}, saved, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			o.says("Taken.")
			o.must(o.Interact(mia, c.kind, c.data))
			if m := o.last(mia, c.want); !strings.Contains(m.Text(), c.also) {
				t.Errorf("what she typed is not given back: %s", m.Text())
			}
			o.must(o.Command(mia, "goal", "still"))
			o.last(mia, "Taken.")
			if o.Identifies() != 1 || o.Resumes() != 0 {
				t.Error("the connection did not last")
			}
		})
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
