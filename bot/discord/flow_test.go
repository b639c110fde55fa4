package discord_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

func TestACommandIsAnsweredToThePersonAlone(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Here **you** are.")
	o.must(o.Command(mia, "goal", "add hand-off <@!700000000000000002>"))
	m := o.last(mia, "Here **you** are.")
	if m.Only != mia || len(o.Messages(sam)) > 0 {
		t.Errorf("others see it: %+v", m)
	}
	e := o.saw()[0]
	if e.Kind != bot.Command || e.Text != "goal add hand-off <@700000000000000002>" || e.User != mia || e.Workspace != guild || !e.At.Equal(o.now()) {
		t.Errorf("event %+v", e)
	}
}

func TestACommandWithoutAnAnswerLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.must(o.Command(mia, "goal", ""))
	eventually(t, "the held answer is dropped", func() bool { return o.Count("DELETE", "/webhooks/") == 1 })
	if got := o.Messages(mia); len(got) > 0 {
		t.Errorf("left %+v", got)
	}
}

func TestASlowAnswerIsHeldAndArrives(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ready := make(chan struct{})
	o.reacts(func(context.Context, bot.Event) bot.Answer {
		<-ready
		return bot.Answer{Message: &bot.Message{Text: "At last."}}
	})
	o.must(o.Command(mia, "goal", ""))
	close(ready)
	o.last(mia, "At last.")
}

func TestAClickBecomesAnEventAndChangesTheMessage(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bottest.Messages()["check_in"], "KEY")
	o.must(err)
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if err := o.discord.Update(ctx, e.Message, bot.Message{Text: "Thank you."}); err != nil {
			t.Error(err)
		}
		return bot.Answer{}
	})
	o.must(o.Press(mia, ref.Message, "Going well"))
	o.last(mia, "Thank you.")
	e := o.saw()[0]
	want := bot.Event{
		Kind: bot.Click, ID: e.ID, Platform: "discord", Workspace: guild, User: mia, Channel: ref.Channel,
		Action: "checkin.answer:ck_1", Message: ref, Trigger: bot.Trigger{ID: e.ID}, At: o.now(),
	}
	if diff := cmp.Diff(want, e); diff != "" {
		t.Error(diff)
	}
}

func TestAChoiceCarriesItsValue(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bottest.Messages()["pick"], "")
	o.must(err)
	o.must(o.Choose(mia, ref.Message, "Choose one", "Escalation"))
	if e := o.saw()[0]; e.Action != "goal.choose:m_1" || e.Value != "escalation" {
		t.Errorf("event %+v", e)
	}
}

func TestAButtonWithAQuestionAsksBeforeItActs(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bottest.Messages()["check_in"], "")
	o.must(err)
	o.must(o.Press(mia, ref.Message, "I am stuck"))
	asked := o.last(mia, "Your mentor is told today. Go on?")
	o.must(o.Press(mia, asked.ID, "Go back"))
	eventually(t, "the question goes away", func() bool { return len(o.Messages(mia)) == 1 })
	if len(o.saw()) > 0 {
		t.Fatalf("events %+v", o.saw())
	}
	o.must(o.Press(mia, ref.Message, "I am stuck"))
	asked = o.last(mia, "Your mentor is told today. Go on?")
	o.must(o.Press(mia, asked.ID, "I am stuck"))
	eventually(t, "the question goes away", func() bool { return len(o.Messages(mia)) == 1 })
	if e := o.saw()[0]; e.Action != "checkin.stuck:ck_1" || e.Message != ref {
		t.Errorf("event %+v", e)
	}
}

func TestTheWayOutOfAQuestionIsInTheReadersWords(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := bottest.Messages()["check_in"]
	m.Buttons[2].Back = "Volver"
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, m, "")
	o.must(err)
	o.must(o.Press(mia, ref.Message, "I am stuck"))
	asked := o.last(mia, "Your mentor is told today. Go on?")
	o.must(o.Press(mia, asked.ID, "Volver"))
	eventually(t, "the question goes away", func() bool { return len(o.Messages(mia)) == 1 })
	o.must(o.Press(mia, ref.Message, "I am stuck"))
	asked = o.last(mia, "Your mentor is told today. Go on?")
	o.must(o.Press(mia, asked.ID, "I am stuck"))
	if e := o.saw()[0]; e.Action != "checkin.stuck:ck_1" || e.Message != ref {
		t.Errorf("event %+v", e)
	}
}

func TestTheHomeIsShownOnAskingAndChangesWhileItIsLookedAt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	homes := bottest.Homes()
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if e.Kind == bot.HomeOpened {
			if err := o.discord.PublishHome(ctx, e.User, homes["mentee"]); err != nil {
				t.Error(err)
			}
		}
		return bot.Answer{}
	})
	if err := o.discord.PublishHome(t.Context(), mia, homes["empty"]); err != nil || len(o.Messages(mia)) > 0 {
		t.Errorf("a home nobody looks at: %v", err)
	}
	o.must(o.Command(mia, "home", ""))
	home := o.last(mia, "Two weeks are over.")
	o.must(o.discord.PublishHome(t.Context(), mia, homes["empty"]))
	o.last(mia, "You are all set.")
	o.must(o.Press(mia, home.ID, "My home"))
	o.last(mia, "Two weeks are over.")
	if n := len(o.Messages(mia)); n != 1 {
		t.Errorf("%d homes", n)
	}
	o.turn(time.Hour)
	calls := len(o.Calls())
	if err := o.discord.PublishHome(t.Context(), mia, homes["empty"]); err != nil || len(o.Calls()) != calls {
		t.Errorf("a home that cannot be changed anymore: %v", err)
	}
}

func TestAMenuCarriesTheMessageThatItWasUsedOn(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Noted.")
	id := o.Post(sam, o.Channel("general"), "She did it @everyone alone")
	o.must(o.Menu(mia, "Save as evidence", id))
	o.last(mia, "Noted.")
	e := o.saw()[0]
	want := &bot.Quote{Author: sam, Text: "She did it @everyone alone", Link: "https://discord.com/channels/" + guild + "/" + o.Channel("general") + "/" + id}
	if e.Kind != bot.Shortcut || e.Action != "save_evidence" {
		t.Errorf("event %+v", e)
	}
	if diff := cmp.Diff(want, e.Quote); diff != "" {
		t.Error(diff)
	}
}

func TestExamplesAreOfferedWhileAPersonTypes(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	got, err := o.Complete(mia, "goal", "HAND")
	if err != nil || !cmp.Equal(got, []string{"add hand-off"}) {
		t.Errorf("%v, %v", got, err)
	}
}

func TestADirectMessageIsHeardAndAnswered(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("I can help.")
	id := o.Say(mia, "hello\u202e")
	o.last(mia, "I can help.")
	if e := o.saw()[0]; e.Kind != bot.Text || e.ID != id || e.Text != "hello" || e.User != mia {
		t.Errorf("event %+v", e)
	}
}

func TestAMessageIsShownOnceHoweverOftenItIsSent(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	since := o.now()
	o.Fail(discordfake.Fault{Method: "POST", Path: "/messages", Times: 1, Lost: true})
	_, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "Once"}, "KEY25CHARACTERSLONGABCDEF")
	if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.Class != bot.Ambiguous {
		t.Fatalf("a lost answer: %v", err)
	}
	found, ok, err := o.discord.FindDelivered(t.Context(), bot.Address{User: mia}, "KEY25CHARACTERSLONGABCDEF", since)
	if err != nil || !ok {
		t.Fatalf("found %t, %v", ok, err)
	}
	again, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "Once"}, "KEY25CHARACTERSLONGABCDEF")
	if err != nil || again != found || len(o.Messages(mia)) != 1 {
		t.Errorf("sent again as %+v, %v, %d messages", again, err, len(o.Messages(mia)))
	}
	if _, ok, err := o.discord.FindDelivered(t.Context(), bot.Address{User: mia}, "OTHER", since); ok || err != nil {
		t.Errorf("found %t what was never sent, %v", ok, err)
	}
}

func TestDeletingWhatIsGoneIsNoError(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bot.Message{Text: "Away"}, "")
	o.must(err)
	o.must(o.discord.Delete(t.Context(), ref))
	o.must(o.discord.Delete(t.Context(), ref))
	if len(o.Messages(mia)) != 0 {
		t.Error("still there")
	}
}

func TestARoomIsAThreadThatIsFoundAgain(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	room := bot.Room{Key: "pair/7", Name: "mia-and-sam", Private: true, Members: []string{mia, sam}}
	id, err := o.discord.EnsureRoom(t.Context(), room)
	o.must(err)
	again, err := o.discord.EnsureRoom(t.Context(), room)
	if err != nil || again != id || !cmp.Equal(o.Members(id), []string{mia, sam}) {
		t.Errorf("%s and %s, %v, members %v", id, again, err, o.Members(id))
	}
	o.Archive(id, false)
	if woken, err := o.discord.EnsureRoom(t.Context(), room); err != nil || woken != id {
		t.Errorf("after it was put away: %s, %v", woken, err)
	}
	if _, err := o.discord.Send(t.Context(), bot.Address{Channel: id}, bot.Message{Text: "Welcome"}, "R"); err != nil {
		t.Error(err)
	}
	o.Archive(id, true)
	id, err = o.discord.EnsureRoom(t.Context(), room)
	if class(err) != bot.Recipient || id != "" {
		t.Errorf("a locked thread: %q, %v", id, err)
	}
}

// TestWhatBelongsBelowAMessageOfARoomStandsBesideIt: a room is a thread itself, and
// Discord has no threads in threads.
func TestWhatBelongsBelowAMessageOfARoomStandsBesideIt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	id, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "circle:ci_1", Name: "circle", Private: true, Members: []string{mia}})
	o.must(err)
	card, err := o.discord.Send(t.Context(), bot.Address{Channel: id}, bot.Message{Text: "Tuesday at nine."}, "CARD")
	o.must(err)
	below := bot.Address{Channel: id, Thread: card.Message}
	since := o.now()
	ref, err := o.discord.Send(t.Context(), below, bot.Message{Text: "It begins."}, "BEGINS")
	if err != nil || ref.Channel != id {
		t.Fatalf("sent to %+v, %v", ref, err)
	}
	found, ok, err := o.discord.FindDelivered(t.Context(), below, "BEGINS", since)
	if err != nil || !ok || found != ref {
		t.Errorf("found %t: %+v, %v", ok, found, err)
	}
	if _, ok, err := o.discord.FindDelivered(t.Context(), below, "OTHER", since); ok || err != nil {
		t.Errorf("found %t what was never sent, %v", ok, err)
	}
}

// TestTheKindOfARoomIsAskedForOnce: that nothing hangs below the messages of a room is
// known of one that we made or were shown, and else is learned from one refusal.
func TestTheKindOfARoomIsAskedForOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	made, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "circle:ci_1", Name: "circle", Private: true, Members: []string{mia}})
	o.must(err)
	o.Crowd(made, 1)
	threads := o.Threads()
	for _, c := range []struct {
		room    string
		refused []int // by each message below the card
	}{
		{made, []int{0, 0}},
		{threads[len(threads)-1].ID, []int{2, 0}}, // as after a restart: no thread is there, and none can be made
	} {
		card, err := o.discord.Send(t.Context(), bot.Address{Channel: c.room}, bot.Message{Text: "Tuesday at nine."}, "CARD"+c.room)
		o.must(err)
		below := bot.Address{Channel: c.room, Thread: card.Message}
		for i, want := range c.refused {
			before, key, since := len(o.Calls()), fmt.Sprint("K", i), o.now()
			ref, err := o.discord.Send(t.Context(), below, bot.Message{Text: "It begins."}, key)
			if err != nil || ref.Channel != c.room {
				t.Fatalf("message %d is sent to %+v, %v", i, ref, err)
			}
			if calls := len(o.Calls()) - before; calls != want+1 {
				t.Errorf("message %d takes %d calls, not %d: %+v", i, calls, want+1, o.Calls()[before:])
			}
			before = len(o.Calls())
			if found, ok, err := o.discord.FindDelivered(t.Context(), below, key, since); !ok || err != nil || found != ref || len(o.Calls())-before != 1 {
				t.Errorf("message %d is found: %t, %+v, %v, by %+v", i, ok, found, err, o.Calls()[before:])
			}
		}
	}
}

// TestARoomIsFoundAmongMany: Discord lists a hundred threads at once.
func TestARoomIsFoundAmongMany(t *testing.T) {
	t.Parallel()
	for name, private := range map[string]bool{"private": true, "public": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			room := bot.Room{Key: "pair/7", Name: "mia-and-sam", Private: private, Members: []string{mia, sam}}
			id, err := o.discord.EnsureRoom(t.Context(), room)
			o.must(err)
			o.Archive(id, false)
			o.turn(time.Hour)
			o.Crowd(id, 150)
			if again, err := o.discord.EnsureRoom(t.Context(), room); err != nil || again != id {
				t.Errorf("%s, and then %s, %v", id, again, err)
			}
		})
	}
}

func TestOneWhoCannotBeAddedKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	room := bot.Room{Key: "pair/7", Name: "round", Private: true, Members: []string{mia, "404", sam}}
	id, err := o.discord.EnsureRoom(t.Context(), room)
	if class(err) != bot.Recipient || !cmp.Equal(o.Members(id), []string{mia, sam}) {
		t.Errorf("%q, %v, members %v", id, err, o.Members(id))
	}
	o.Fail(discordfake.Fault{Method: "PUT", Path: "/thread-members/" + sam, Times: 1, Status: 500})
	if id, err := o.discord.EnsureRoom(t.Context(), room); class(err) != bot.Ambiguous || id == "" {
		t.Errorf("one may come later: %q, %v", id, err)
	}
	room.Members, room.Gone = []string{mia}, []string{sam}
	o.Fail(discordfake.Fault{Method: "DELETE", Path: "/thread-members", Times: 1, Status: 403, Code: 50013})
	if id, err := o.discord.EnsureRoom(t.Context(), room); class(err) != bot.Recipient || id != "" {
		t.Errorf("with somebody who is to go and stays: %q, %v", id, err)
	}
	room.Members = []string{"404"}
	o.Fail(discordfake.Fault{Method: "DELETE", Path: "/thread-members", Times: 1, Status: 401})
	if id, err := o.discord.EnsureRoom(t.Context(), room); class(err) != bot.Stopped || id != "" {
		t.Errorf("where Discord will not have us: %q, %v", id, err)
	}
}

func TestProfiles(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(w *discordfake.Config, _ *discord.Config) {
		w.Members = append(w.Members, discordfake.Member{ID: "700000000000000003", Name: "Gone", Left: true})
	})
	p, err := o.discord.Profile(t.Context(), mia)
	if err != nil || p.Name != "Mia Ortiz" || p.Deleted {
		t.Errorf("%+v, %v", p, err)
	}
	if p, err = o.discord.Profile(t.Context(), "700000000000000003"); err != nil || !p.Deleted {
		t.Errorf("who left: %+v, %v", p, err)
	}
	_, err = o.discord.Profile(t.Context(), "799")
	if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.Class != bot.Recipient {
		t.Errorf("nobody: %v", err)
	}
}

func TestCommandsAreRegisteredOnceUntilTheyChange(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	if n := o.Count("PUT", "/applications/"); n != 1 || len(o.Commands()) != 3 {
		t.Fatalf("%d registrations, commands %v", n, o.Commands())
	}
	golden(t, "commands", o.Commands())
	start := func(change func(*discord.Config)) {
		c := discord.Config{
			BotToken: "a-token", APIURL: o.API(), Command: "/mentor", About: "Your mentorship", Menu: menu(), Words: words(),
			Commands: []discord.Command{{Name: "home", About: "Where you stand"}, {Name: "goal", About: "A goal", Examples: []string{"add hand-off", "list"}}},
			Memory:   o.memory, Now: o.now, Log: quiet(), Pause: time.Millisecond,
		}
		change(&c)
		d, err := discord.New(c)
		o.must(err)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- d.Run(ctx, o.sink) }()
		eventually(t, "connected", func() bool { return d.Alive(o.now()) == nil })
		cancel()
		o.must(<-ended)
	}
	start(func(*discord.Config) {})
	if n := o.Count("PUT", "/applications/"); n != 1 {
		t.Errorf("registered again without a change: %d", n)
	}
	start(func(c *discord.Config) { c.About = "Other" })
	if n := o.Count("PUT", "/applications/"); n != 2 {
		t.Errorf("%d registrations after a change", n)
	}
}

// Discord shows 25 subcommands; the others stand in a group, and whoever types
// one says the same to the program.
// TestWhatFollowsAHomeThatCannotBeShownStandsBelowIt: Discord does not make a
// message of text out of one of components.
func TestWhatFollowsAHomeThatCannotBeShownStandsBelowIt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if err := o.discord.PublishHome(ctx, e.User, bottest.Homes()["mentee"]); err != nil {
			t.Error(err)
		}
		return bot.Answer{}
	})
	o.must(o.Command(mia, "home", ""))
	home := o.last(mia, "Two weeks are over.")
	o.reacts(func(context.Context, bot.Event) bot.Answer { return bot.Answer{Retry: true} })
	o.must(o.Press(mia, home.ID, "My home"))
	o.last(mia, "That did not work.")
	if n := len(o.Messages(mia)); n != 2 {
		t.Errorf("%d messages, the home and what became of asking for it", n)
	}
}

func TestMoreCommandsThanDiscordShowsStandInAGroup(t *testing.T) {
	t.Parallel()
	var many []discord.Command
	for n := range 45 {
		many = append(many, discord.Command{Name: fmt.Sprint("command-", n), About: fmt.Sprintf("/mentor command-%d - about it", n), Grouped: n < 10, Examples: []string{"one"}})
	}
	group := discord.Group{Name: "lead", About: "For whoever leads"}
	o := openOffice(t, func(_ *discordfake.Config, c *discord.Config) { c.Commands, c.Group = many, group })
	if told := strings.Join(o.Commands(), ""); !strings.Contains(told, `"/mentor lead command-3 - about it"`) || !strings.Contains(told, `"/mentor command-12 - about it"`) {
		t.Errorf("a command is described as it is not typed: %s", told)
	}
	for _, c := range many {
		o.must(o.Command(mia, c.Name, "and more"))
		if e := o.saw(); e[len(e)-1].Text != c.Name+" and more" {
			t.Fatalf("%s came as %+v", c.Name, e[len(e)-1])
		}
	}
	o.says("Then type `/mentor command-3 now`, or /mentor command-12.")
	o.must(o.Command(mia, "command-40", ""))
	o.last(mia, "`/mentor lead command-3 now`, or /mentor command-12.")
	form := bottest.Forms()["draft"]
	form.Pages = []bot.Page{{Fields: []bot.Input{{Key: "note", Kind: bot.Line, Label: "Note", Value: []string{"I typed /mentor command-3"}}}}}
	o.opens(form, func(bot.Event) bot.Answer { return bot.Answer{} })
	o.must(o.Command(mia, "command-40", ""))
	if got := shows(o.openForm())["note"]; got != "I typed /mentor command-3" {
		t.Errorf("what she typed came back as %q", got)
	}
	if got, err := o.Complete(mia, "command-3", "o"); err != nil || !cmp.Equal(got, []string{"one"}) {
		t.Errorf("in the group: %v, %v", got, err)
	}
	for name, c := range map[string]discord.Config{
		"too many":           {Commands: append(many, many...), Group: group},
		"a group's name":     {Commands: []discord.Command{{Name: "lead"}}, Group: group},
		"no name of a group": {Commands: many},
	} {
		c.BotToken, c.Words, c.Now, c.Log = "a-token", words(), o.now, quiet()
		if _, err := discord.New(c); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

func TestStrangersAreToldSo(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Emit("INTERACTION_CREATE", map[string]any{
		"id": "1", "type": 2, "token": "t", "guild_id": "666", "channel_id": "1",
		"member": map[string]any{"user": map[string]any{"id": mia}}, "data": map[string]any{"name": "mentor", "type": 1},
	})
	eventually(t, "it is answered", func() bool { return o.Count("POST", "/interactions/") == 1 })
	for _, c := range o.Calls() {
		if strings.HasPrefix(c.Path, "/interactions/") && !strings.Contains(string(c.Body), "another server") {
			t.Errorf("answered %s", c.Body)
		}
	}
	if len(o.saw()) > 0 {
		t.Error("the program saw it")
	}
}

func TestMalformedEventsEndNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for _, data := range []any{
		nil, "text", 7,
		[]any{},
		map[string]any{},
		map[string]any{"id": 5},
		map[string]any{"id": "1", "type": 5, "token": "t"},
		map[string]any{"id": "1", "type": 5, "token": "t", "user": map[string]any{"id": mia}, "data": nil},
		map[string]any{"id": "1", "type": 5, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"custom_id": "~form/", "components": []any{map[string]any{"type": 18}}}},
		map[string]any{"id": "1", "type": 5, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"custom_id": "~form/x/9/9/a.b", "components": []any{nil, map[string]any{"type": 18, "component": map[string]any{"type": 99}}}}},
		map[string]any{"id": "1", "type": 3, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"custom_id": "?"}},
		map[string]any{"id": "1", "type": 3, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"custom_id": "!"}},
		map[string]any{"id": "1", "type": 3, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"custom_id": "~step/x/y"}},
		map[string]any{"id": "1", "type": 2, "token": "t", "user": map[string]any{"id": mia}, "data": map[string]any{"type": 3, "name": "Raise a concern"}},
		map[string]any{"id": "1", "type": 4, "token": "t", "user": map[string]any{"id": mia}},
	} {
		for _, kind := range []string{"INTERACTION_CREATE", "MESSAGE_CREATE", "CHANNEL_DELETE", "GUILD_DELETE"} {
			o.Emit(kind, data)
		}
	}
	o.says("Still here.")
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "Still here.")
	if o.Identifies() != 1 || o.Resumes() != 0 {
		t.Error("the connection did not last")
	}
}

// TestFramesThatNobodyCanReadEndNothing: the gateway may say what no document names.
func TestFramesThatNobodyCanReadEndNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for _, raw := range []string{
		``, `{`, `null`, `[]`, `"text"`, "\x00\xff", `{"op":"0"}`, `{"op":99,"d":{}}`, `{"op":-1}`, `{"op":1e99}`, `{}`,
		`{"op":0}`, `{"op":0,"s":"x","t":"READY","d":{}}`, `{"op":0,"s":1.5,"t":"RESUMED"}`, `{"op":0,"t":"READY","d":[]}`,
		`{"op":0,"t":"NO_SUCH_EVENT","d":{"id":"1"}}`, `{"op":0,"t":["INTERACTION_CREATE"],"d":1}`, `{"op":10,"d":{"heartbeat_interval":-1}}`,
		`{"op":11,"d":{}}{"op":7}`, `{"op":0,"t":"INTERACTION_CREATE","d":"` + strings.Repeat("x", 1<<20) + `"}`,
		strings.Repeat("[", 100_000),
	} {
		o.Mumble(websocket.TextMessage, raw)
		o.Mumble(websocket.BinaryMessage, raw)
	}
	o.says("Still here.")
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "Still here.")
	if o.Identifies() != 1 || o.Resumes() != 0 {
		t.Error("the connection did not last")
	}
}

func TestAPanicIsAnsweredAndEndsNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.reacts(func(context.Context, bot.Event) bot.Answer { panic("oh") })
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "That did not work.")
}
