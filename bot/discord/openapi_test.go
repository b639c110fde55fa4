package discord_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

// TestCallsAreWhatDiscordsOwnDocumentAllows holds every call of a busy day
// against Discord's OpenAPI document, which is not part of this repository:
// DISCORD_OPENAPI names the file. Where there is none, it says so.
func TestCallsAreWhatDiscordsOwnDocumentAllows(t *testing.T) {
	t.Parallel()
	path := os.Getenv("DISCORD_OPENAPI")
	if path == "" {
		path = "../../../shared/data/discord-openapi/openapi.json" // beside the repository, where it is checked
	}
	doc, err := discordfake.ReadDocument(path)
	if errors.Is(err, fs.ErrNotExist) {
		t.Logf("NOT CHECKED: set DISCORD_OPENAPI to the path of Discord's openapi.json (%v)", err)
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	o := openOffice(t)
	busyDay(o)
	bodies, kinds := 0, map[string]bool{}
	for _, c := range o.Calls() {
		if err := doc.Check(c); err != nil {
			t.Errorf("%v\n%.400s", err, c.Body)
		}
		if len(c.Body) > 0 {
			bodies++
		}
		name, _ := discord.RouteOf(c.Path)
		kinds[c.Method+" "+name] = true
	}
	t.Logf("%d calls of %d kinds checked, %d with a body", len(o.Calls()), len(kinds), bodies)
}

// busyDay sends every fixture and all that the program says, and does all else
// that the adapter can.
func busyDay(o *office) {
	o.t.Helper()
	ctx := o.t.Context()
	messages, forms := bottest.Messages(), bottest.Forms()
	all, err := bottest.Words()
	o.must(err)
	for _, sayings := range all {
		for _, s := range sayings {
			if s.Form != nil {
				forms[s.Key] = *s.Form
			} else {
				messages[s.Key] = *s.Message
			}
		}
	}
	for _, m := range messages {
		o.turn(1e9)
		ref, err := o.discord.Send(ctx, bot.Address{User: mia}, m, "")
		o.must(err)
		o.must(o.discord.Update(ctx, ref, m))
	}
	for _, h := range bottest.Homes() {
		o.turn(1e9)
		o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
			if err := o.discord.PublishHome(ctx, e.User, h); err != nil {
				o.t.Error(err)
			}
			return bot.Answer{}
		})
		o.must(o.Command(mia, "home", ""))
	}
	for _, f := range forms {
		o.turn(1e9)
		o.opens(f, func(bot.Event) bot.Answer { return bot.Answer{} })
		o.must(o.Command(mia, "goal", ""))
		o.CloseForm(mia)
	}
	o.walk()
	_, err = o.discord.EnsureRoom(ctx, bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia, sam}})
	o.must(err)
	_, err = o.Complete(mia, "goal", "a")
	o.must(err)
	_, err = o.discord.Profile(ctx, mia)
	o.must(err)
	o.CloseDMs(sam, true)
	ref, err := o.send(sam, "In a thread", "N1")
	o.must(err)
	_, _, err = o.discord.FindDelivered(ctx, bot.Address{User: sam}, "N1", o.now().Add(-1e10))
	o.must(err)
	o.must(o.discord.Delete(ctx, ref))
	m := o.planned()
	o.list(m)
	m.Ends = m.Ends.Add(time.Hour)
	o.list(m)
	o.turn(25 * time.Hour)
	m.Begun = true
	o.list(m)
	m.Begun, m.Off = false, true
	o.list(m)
	m = o.planned()
	o.list(m)
	m.Off = true
	o.list(m)
}

// walk goes through a form with a mistake in it, and answers a question.
func (o *office) walk() {
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer { return bot.Answer{Message: &bot.Message{Text: "Saved."}} })
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"clinic"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Back"))
	o.CloseForm(mia)
	ref, err := o.discord.Send(o.t.Context(), bot.Address{User: mia}, bottest.Messages()["check_in"], "")
	o.must(err)
	o.must(o.Press(mia, ref.Message, "I am stuck"))
	o.must(o.Press(mia, ref.Message, "Not yet"))
}
