package discord_test

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

var disconnects = flag.Int("disconnects", 20, "how many disconnects the soak plays")

// TestNoAnswerIsLostWhateverEndsTheConnection ends the connection in every way
// while people write. It runs by itself, since it counts goroutines.
func TestNoAnswerIsLostWhateverEndsTheConnection(t *testing.T) { //nolint:paralleltest // see above
	o := openOffice(t, func(_ *discordfake.Config, c *discord.Config) { c.Now = time.Now })
	ends := []discordfake.End{discordfake.Cut, discordfake.Restart, discordfake.Unknown, discordfake.Reconnect}
	before, fresh := runtime.NumGoroutine(), 1
	var ids []string
	for n := range *disconnects {
		ids = append(ids, o.Say(mia, fmt.Sprint("before ", n)))
		o.Drop(ends[n%len(ends)])
		ids = append(ids, o.Say(mia, fmt.Sprint("between ", n)))
		eventually(t, "connected again", o.Connected)
		ids = append(ids, o.Say(mia, fmt.Sprint("after ", n)))
	}
	for _, end := range []discordfake.End{discordfake.Invalid, discordfake.TimedOut} {
		o.Drop(end)
		fresh++
		eventually(t, "connected with a new session", func() bool { return o.Connected() && o.Identifies() == fresh })
		ids = append(ids, o.Say(mia, "to a new session"))
	}
	eventually(t, "everything is heard", func() bool { return len(heardOnce(o)) == len(ids) })
	for _, id := range ids {
		if heardOnce(o)[id] == 0 {
			t.Errorf("%s was lost", id)
		}
	}
	if o.Identifies() != fresh {
		t.Errorf("%d identifies, %d were needed", o.Identifies(), fresh)
	}
	eventually(t, fmt.Sprintf("no goroutines are left over (%d before)", before), func() bool { return runtime.NumGoroutine() <= before+8 })
	t.Logf("%d disconnects, %d resumes, %d identifies, %d messages, %d goroutines before and %d after",
		*disconnects+2, o.Resumes(), o.Identifies(), len(ids), before, runtime.NumGoroutine())
}

// heardOnce counts the events by message.
func heardOnce(o *office) map[string]int {
	out := map[string]int{}
	for _, e := range o.saw() {
		out[e.ID]++
	}
	return out
}

func TestAnInteractionOfTheGapIsAnsweredAfterIt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Here.")
	o.Drop(discordfake.Cut)
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "Here.")
}

// TestAZombieIsFound scales Discord's 41 seconds to two: what is found after
// one and a quarter beats here is found within 52 seconds there.
func TestAZombieIsFound(t *testing.T) {
	t.Parallel()
	const beat = 2 * time.Second
	o := openOffice(t, func(w *discordfake.Config, _ *discord.Config) { w.Heartbeat = beat })
	o.Mute(true)
	late := time.NewTimer(beat*5/4 + 2*time.Second)
	defer late.Stop()
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	for o.Resumes() == 0 {
		select {
		case <-look.C:
		case <-late.C:
			t.Fatal("not found")
		}
	}
	o.Mute(false)
	o.says("Alive.")
	eventually(t, "connected", o.Connected)
	o.Say(mia, "hello")
	o.last(mia, "Alive.")
	if o.Identifies() != 1 {
		t.Errorf("%d identifies", o.Identifies())
	}
}

func TestFatalCloseCodesEndItAtOnce(t *testing.T) {
	t.Parallel()
	for end, want := range map[discordfake.End]bot.Class{discordfake.BadToken: bot.Stopped, discordfake.BadIntents: bot.Bug} {
		t.Run(string(end), func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			o.Drop(end)
			if err := <-o.ended; class(err) != want {
				t.Errorf("ended with %v", err)
			}
			if o.Identifies() != 1 || o.Resumes() != 0 {
				t.Error("it came back")
			}
			revoked := len(o.saw()) == 1 && o.saw()[0].Kind == bot.Revoked
			if revoked != (want == bot.Stopped) {
				t.Errorf("events %+v", o.saw())
			}
			if o.discord.Alive(o.now()) == nil {
				t.Error("alive")
			}
		})
	}
}

func TestATokenThatIsRefusedFromTheStartIsSaidSo(t *testing.T) {
	t.Parallel()
	f := discordfake.Start(discordfake.Config{Token: "another", Guild: guild})
	t.Cleanup(f.Close)
	d, err := discord.New(discord.Config{BotToken: "a-token", APIURL: f.API(), Words: words(), Now: time.Now, Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Run(t.Context(), nil); class(err) != bot.Stopped {
		t.Errorf("%v", err)
	}
}

func TestAnotherServerThanTheConfiguredOneIsSaidSo(t *testing.T) {
	t.Parallel()
	f := discordfake.Start(discordfake.Config{Token: "a-token", Guild: guild})
	t.Cleanup(f.Close)
	d, err := discord.New(discord.Config{BotToken: "a-token", Guild: "12", APIURL: f.API(), Words: words(), Now: time.Now, Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Check(t.Context()); class(err) != bot.Bug {
		t.Errorf("%v", err)
	}
}

// TestTheIdentifyBudgetHolds ends one session after the other.
func TestTheIdentifyBudgetHolds(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for n := 2; n <= 30; n++ {
		o.Drop(discordfake.Invalid)
		eventually(t, "a new session", func() bool { return o.Connected() && o.Identifies() == n })
	}
	o.Drop(discordfake.Invalid)
	asked := o.Count("GET", "/gateway/bot")
	eventually(t, "it wants to begin another", func() bool { return o.Count("GET", "/gateway/bot") > asked })
	o.turn(2 * time.Minute)
	eventually(t, "it is reported", func() bool { return o.discord.Alive(o.now()) != nil })
	if o.Identifies() != 30 {
		t.Errorf("%d identifies within an hour", o.Identifies())
	}
	if kept, _ := o.memory.Recall(context.Background(), "discord/identifies"); kept == "" {
		t.Error("the budget is not kept")
	}
}

func TestNoSessionBeginsWhenDiscordsOwnBudgetIsLow(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.StartsLeft(50)
	o.Drop(discordfake.Invalid)
	asked := o.Count("GET", "/gateway/bot")
	eventually(t, "it asks", func() bool { return o.Count("GET", "/gateway/bot") > asked })
	if o.Identifies() != 1 {
		t.Errorf("%d identifies", o.Identifies())
	}
}

func TestTheOutageOfTheGatewayIsOutlived(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Fail(discordfake.Fault{Method: "GET", Path: "/gateway/bot", Times: 3, Status: 503})
	o.Drop(discordfake.Invalid)
	eventually(t, "connected again", func() bool { return o.Connected() && o.Identifies() == 2 })
	if err := o.discord.Alive(o.now()); err != nil {
		eventually(t, "alive", func() bool { return o.discord.Alive(o.now()) == nil })
	}
}
