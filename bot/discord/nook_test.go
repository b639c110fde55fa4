package discord_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/bot/discord/discordfake"
)

func (o *office) send(user, text, key string) (bot.Ref, error) {
	o.turn(1e9)
	return o.discord.Send(o.t.Context(), bot.Address{User: user}, bot.Message{Text: text}, key)
}

func TestWhoTakesNoDirectMessagesHasAThreadOfTheirOwn(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.CloseDMs(mia, true)
	ref, err := o.send(mia, "Your gate is due.", "K1")
	o.must(err)
	if !cmp.Equal(o.Members(ref.Channel), []string{mia}) {
		t.Errorf("in the thread are %v", o.Members(ref.Channel))
	}
	if all := o.In(ref.Channel); len(all) != 1 || all[0].Content != "<@"+mia+">\nYour gate is due." {
		t.Errorf("it says %+v", all)
	}
	if body := string(o.lastBody("POST", "/channels/"+ref.Channel+"/messages")); !strings.Contains(body, `"allowed_mentions":{"parse":[],"users":["`+mia+`"]}`) {
		t.Errorf("it may ring for others: %s", body)
	}

	refused := o.Count("POST", "/users/@me/channels")
	second, err := o.send(mia, "It is decided.", "K2")
	if err != nil || second.Channel != ref.Channel || o.Count("POST", "/users/@me/channels") != refused {
		t.Errorf("the second goes to %+v, %v, after another try of direct messages", second, err)
	}
	o.must(o.discord.Update(t.Context(), ref, bot.Message{Text: "Nothing to do."}))
	found, there, err := o.discord.FindDelivered(t.Context(), bot.Address{User: mia}, "K2", o.now().Add(-1e10))
	if err != nil || !there || found != second {
		t.Errorf("looked up: %+v, %t, %v", found, there, err)
	}

	o.Remove(ref.Channel)
	o.CloseDMs(mia, false)
	if _, err := o.send(mia, "Again.", "K3"); err != nil || len(o.Messages(mia)) != 1 {
		t.Errorf("directly, since the thread is gone: %v", err)
	}
	o.CloseDMs(mia, true)
	if ref, err := o.send(mia, "Once more.", "K4"); err != nil || !cmp.Equal(o.Members(ref.Channel), []string{mia}) {
		t.Errorf("in a new thread, since she takes none again: %+v, %v", ref, err)
	}
}

// TestAThreadThatIsGoneOrClosedKeepsNothingBack: the message that finds out goes
// another way itself, since nobody sends it again.
func TestAThreadThatIsGoneOrClosedKeepsNothingBack(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.CloseDMs(mia, true)
	ref, err := o.send(mia, "Your gate is due.", "K1")
	o.must(err)
	o.Remove(ref.Channel)
	second, err := o.send(mia, "It is decided.", "K2")
	if err != nil || second.Channel == ref.Channel || len(o.In(second.Channel)) != 1 {
		t.Errorf("%+v, %v", second, err)
	}
	o.CloseDMs(mia, false)
	o.Archive(second.Channel, true)
	if third, err := o.send(mia, "You may go on.", "K3"); err != nil || third.Channel == second.Channel {
		t.Errorf("beside a thread that was locked: %+v, %v", third, err)
	}
}

// TestAThreadThatWasPutAwayIsBroughtBackForAChange: Discord takes none there, and
// what stands would go on asking.
func TestAThreadThatWasPutAwayIsBroughtBackForAChange(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.CloseDMs(mia, true)
	ref, err := o.send(mia, "Your gate is due.", "K1")
	o.must(err)
	o.Archive(ref.Channel, false)
	o.must(o.discord.Update(t.Context(), ref, bot.Message{Text: "Nothing to do."}))
	if all := o.In(ref.Channel); len(all) != 1 || all[0].Content != "Nothing to do." {
		t.Errorf("it says %+v", all)
	}
	o.Archive(ref.Channel, false)
	o.must(o.discord.Delete(t.Context(), ref))
	if all := o.In(ref.Channel); len(all) != 0 {
		t.Errorf("it still says %+v", all)
	}
	locked, err := o.send(mia, "It is decided.", "K2")
	o.must(err)
	o.Archive(locked.Channel, true)
	o.Fail(discordfake.Fault{Method: "PATCH", Path: "/channels/" + locked.Channel, Times: 2, Status: 400, Code: 50083})
	if err := o.discord.Update(t.Context(), locked, bot.Message{Text: "Never mind."}); class(err) != bot.Recipient {
		t.Errorf("in a thread that was locked: %v", err)
	}
}

// TestALongMessageRingsInAThread: a name that did not fit would leave it unread.
func TestALongMessageRingsInAThread(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.CloseDMs(mia, true)
	ref, err := o.send(mia, strings.Repeat("Your gate is due. ", 200), "K1")
	o.must(err)
	if all := o.In(ref.Channel); len(all) != 1 || !strings.HasPrefix(all[0].Content, "<@"+mia+">\nYour gate is due.") {
		t.Errorf("it says %.60s", all[0].Content)
	}
	if body := string(o.lastBody("POST", "/channels/"+ref.Channel+"/messages")); !strings.Contains(body, `"users":["`+mia+`"]`) {
		t.Errorf("it does not ring: %.200s", body)
	}
}

func TestWithoutTheRightToThreadsTheRefusalStands(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.CloseDMs(mia, true)
	o.Fail(discordfake.Fault{Method: "POST", Path: "/threads", Times: 1, Status: 403, Code: 50013})
	if _, err := o.send(mia, "Hello", "K1"); class(err) != bot.Recipient || code(err) != "50007" {
		t.Errorf("%v", err)
	}
	o.Fail(discordfake.Fault{Method: "POST", Path: "/threads", Times: 1, Status: 502})
	if _, err := o.send(mia, "Hello", "K1"); class(err) != bot.Unsent {
		t.Errorf("a thread that may be there: %v", err)
	}
	ref, err := o.send(mia, "Hello", "K1")
	o.must(err)
	if n := len(o.In(ref.Channel)); n != 1 {
		t.Errorf("%d messages", n)
	}
}

func TestWhoLeftTheServerHasNoThread(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Depart(mia)
	if _, err := o.send(mia, "Hello", "K1"); class(err) != bot.Recipient || code(err) != "50278" {
		t.Errorf("%v", err)
	}
	if o.Count("POST", "/channels") > 1 {
		t.Error("a thread was tried")
	}
}
