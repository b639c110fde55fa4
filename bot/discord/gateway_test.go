package discord_test

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

var disconnects = flag.Int("disconnects", 20, "how many disconnects the soak plays")

// TestNoAnswerIsLostWhateverEndsTheConnection ends the connection in every way,
// among them a gateway that still stands and does not answer, while people write
// and use commands. It runs by itself, since it counts goroutines.
func TestNoAnswerIsLostWhateverEndsTheConnection(t *testing.T) { //nolint:paralleltest // see above
	const beat = 400 * time.Millisecond // a hundredth of Discord's
	o := openOffice(t, func(w *discordfake.Config, c *discord.Config) {
		c.Now, w.Heartbeat, w.ReplyWithin = time.Now, beat, 20*time.Second
	})
	o.says("Answered.")
	before := 0
	eventually(t, "one goroutine reads, and one beats", func() bool { before = ours(); return before == 2 })
	s := soak{office: o, fresh: 1, kinds: map[discordfake.End]int{}}
	for n := range *disconnects {
		s.messages = append(s.messages, o.Say(mia, fmt.Sprint("before ", n)))
		s.end(n)
		s.messages = append(s.messages, o.Say(mia, fmt.Sprint("between ", n)))
		o.must(o.Command(sam, "goal", fmt.Sprint("between ", n))) // waits for its answer
		eventually(t, "connected again", o.Connected)
		s.messages = append(s.messages, o.Say(mia, fmt.Sprint("after ", n)))
	}
	eventually(t, "everything is answered", func() bool {
		return len(o.Messages(mia)) == 2*len(s.messages) && len(o.Messages(sam)) == *disconnects && len(heardOnce(o)) == len(s.messages)+*disconnects
	})
	for _, id := range s.messages {
		if heardOnce(o)[id] == 0 {
			t.Errorf("%s was lost", id)
		}
	}
	if o.Identifies() != s.fresh {
		t.Errorf("%d identifies, %d were needed", o.Identifies(), s.fresh)
	}
	eventually(t, fmt.Sprintf("no goroutines are left over (%d before)", before), func() bool { return ours() <= before })
	t.Logf("%d disconnects %v: %d resumes, %d identifies (%d needed), %d messages and %d commands, all answered once, %d goroutines before and %d after",
		*disconnects, s.kinds, o.Resumes(), o.Identifies(), s.fresh, len(s.messages), *disconnects, before, ours())
}

// ours is how many goroutines run the adapter's code: those of idle connections
// to the REST API come and go.
func ours() int {
	stacks := make([]byte, 8<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	n := 0
	for g := range strings.SplitSeq(string(stacks), "\n\n") {
		if strings.Contains(g, "cairn/bot/discord.") {
			n++
		}
	}
	return n
}

// soak ends connections and counts what that needs.
type soak struct {
	*office
	fresh    int // sessions that had to begin
	messages []string
	kinds    map[discordfake.End]int
}

// zombie is a connection that stands and acknowledges nothing.
const zombie discordfake.End = "zombie"

// end ends the connection in the next way. One end in twenty costs a new
// session, since of these there are thirty an hour.
func (s *soak) end(n int) {
	ends := []discordfake.End{discordfake.Cut, discordfake.Restart, discordfake.Unknown, discordfake.Reconnect, zombie}
	end := ends[n%len(ends)]
	if n%20 == 18 {
		end = []discordfake.End{discordfake.Invalid, discordfake.TimedOut}[n/20%2]
	}
	s.kinds[end]++
	switch end {
	case zombie:
		resumes := s.Resumes()
		s.Mute(true)
		eventually(s.t, "the zombie is found", func() bool { return s.Resumes() > resumes })
		s.Mute(false)
	case discordfake.Invalid, discordfake.TimedOut:
		s.fresh++
		s.Drop(end)
		eventually(s.t, "connected with a new session", func() bool { return s.Connected() && s.Identifies() == s.fresh })
	default:
		s.Drop(end)
	}
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
	for end, want := range map[discordfake.End]bot.Class{
		discordfake.BadToken: bot.Stopped, discordfake.BadIntents: bot.Bug, discordfake.BadShard: bot.Bug,
		discordfake.ManyShards: bot.Bug, discordfake.BadVersion: bot.Bug, discordfake.BadBits: bot.Bug,
	} {
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

// TestStorageThatSaysNothingKeepsNoRunFromItsEnd, when it should hear that Discord will
// not have us.
func TestStorageThatSaysNothingKeepsNoRunFromItsEnd(t *testing.T) {
	t.Parallel()
	o := openOffice(t, func(_ *discordfake.Config, c *discord.Config) { c.Within = 100 * time.Millisecond })
	o.reacts(func(ctx context.Context, _ bot.Event) bot.Answer { <-ctx.Done(); return bot.Answer{} })
	o.Drop(discordfake.BadToken)
	if err := <-o.ended; class(err) != bot.Stopped {
		t.Errorf("ended with %v", err)
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

// A gateway that accepts and never greets holds nobody for ever: it is given up
// and tried again, with the session that was.
func TestAGatewayThatSaysNothingIsGivenUp(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.Silence(true)
	o.Drop(discordfake.Cut)
	eventually(t, "it gave up twice", func() bool { return o.Silenced() > 2 })
	o.Silence(false)
	o.says("Here again.")
	o.Say(mia, "hello")
	o.last(mia, "Here again.")
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
