package delivery_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/handlers/delivery"
	"cairn/models"
)

// bench is a queue with its store and platform, in virtual time.
type bench struct {
	t      *testing.T
	store  *memory
	chat   *chat
	queue  *delivery.Queue
	config delivery.Config
	alarms []string
	stop   func()
}

func newBench(t *testing.T, more ...bot.Platform) *bench {
	b := &bench{t: t, store: newMemory(), chat: newChat("slack", 1)}
	b.config = delivery.Config{
		Store: b.store, Platforms: append([]bot.Platform{b.chat}, more...), Key: []byte("secret"),
		Homes: func(_ context.Context, p models.PersonID) (bot.Home, error) { return bot.Home{Title: string(p)}, nil },
		Rooms: func(_ context.Context, _, key string) (bot.Room, error) { return bot.Room{Key: key}, nil },
		Now:   time.Now, After: time.After, Log: slog.New(slog.DiscardHandler),
		Alarm: func(platform, code string) { b.alarms = append(b.alarms, platform+" "+code) },
	}
	for i := range 3000 {
		person := models.PersonID(fmt.Sprint("p", i))
		b.store.accounts[person] = []models.Account{{Platform: "slack", User: "U" + string(person)}}
	}
	return b
}

// run runs the queue for d of virtual time.
func (b *bench) run(d time.Duration) {
	b.start()
	time.Sleep(d)
	b.stop()
}

func (b *bench) start() {
	var err error
	if b.queue, err = delivery.New(b.config); err != nil {
		b.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.t.Context())
	var running sync.WaitGroup
	queue := b.queue
	running.Go(func() { queue.Run(ctx) })
	b.stop = func() { cancel(); running.Wait() }
}

// queued puts in messages with their key as text.
func (b *bench) queued(all ...models.Delivery) {
	for i := range all {
		all[i].Body, _ = json.Marshal(bot.Message{Text: all[i].Key})
	}
	b.store.Queue(time.Now(), all...)
}

func (b *bench) wantState(key string, want models.DeliveryState) {
	b.t.Helper()
	if got := b.store.Row(key); got.State != want {
		b.t.Errorf("delivery %s is %s (%s), want %s", key, got.State, got.Code, want)
	}
}

func to(key string, person models.PersonID, lane models.Lane) models.Delivery {
	return models.Delivery{Key: key, Person: person, Lane: lane}
}

func TestWhatARefusalMeans(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		fault  fault
		state  models.DeliveryState
		shown  int
		timers int
	}{
		{"accepted", fault{}, models.Sent, 1, 0},
		{"a token that is not accepted keeps the message", fault{refuse: refusal(bot.Stopped, "invalid_auth", 0)}, models.Pending, 0, 0},
		{"an unreachable recipient holds it", fault{refuse: refusal(bot.Recipient, "user_not_found", 0)}, models.Held, 0, 1},
		{"a wrong message is quarantined", fault{refuse: refusal(bot.Bug, "invalid_blocks", 0)}, models.DeadEnd, 0, 1},
		{"a message that breaks the adapter is quarantined", fault{panics: true}, models.DeadEnd, 0, 1},
		{"too fast waits", fault{refuse: refusal(bot.Wait, "ratelimited", time.Hour)}, models.Pending, 0, 0},
		{"certainly unsent waits", fault{refuse: refusal(bot.Unsent, "no_connection", 0)}, models.Pending, 0, 0},
		{"a lost answer leaves it unknown", fault{cut: true}, models.Unknown, 1, 0},
		{"a timeout leaves it unknown", fault{hang: time.Hour}, models.Unknown, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				b.chat.fault = func(string, bot.Address) fault { return c.fault }
				d := to("k", "p1", models.GateLane)
				d.Otherwise = "gate.next:1"
				b.queued(d)
				b.start()
				time.Sleep(500 * time.Millisecond)
				b.stop()
				b.wantState("k", c.state)
				if got := b.chat.shown()["k"]; got != c.shown {
					t.Errorf("shown %d times, want %d", got, c.shown)
				}
				if got := len(b.store.timers); got != c.timers {
					t.Errorf("%d timers due, want %d", got, c.timers)
				}
			})
		})
	}
}

func TestAnUnknownMessageIsLookedUpBeforeItIsSentAgain(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		fault fault
		sends int
	}{
		{"it was stored", fault{cut: true}, 1},
		{"it was stored while we waited", fault{cut: true, late: 8 * time.Second}, 1},
		{"it was not stored", fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				once := sync.OnceValue(func() fault { return c.fault })
				b.chat.fault = func(method string, _ bot.Address) fault {
					if method == "send" && b.chat.next == 0 && len(b.chat.calls) == 0 {
						return once()
					}
					return fault{}
				}
				b.queued(to("k", "p1", models.TalkLane))
				b.start()
				time.Sleep(9 * time.Second)
				if got := b.chat.count("find"); got != 0 {
					t.Errorf("looked up %d times before the platform had time to settle", got)
				}
				time.Sleep(10 * time.Second)
				b.stop()
				b.wantState("k", models.Sent)
				if got := b.chat.shown()["k"]; got != 1 {
					t.Errorf("shown %d times", got)
				}
				if got := b.chat.count("send"); got != c.sends {
					t.Errorf("sent %d times, want %d", got, c.sends)
				}
			})
		})
	}
}

// TestWhatWasSentIsLookedForByThePlatformsTime: in a rehearsal it is March for
// us and November for the platform.
func TestWhatWasSentIsLookedForByThePlatformsTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		const ahead = 100 * 24 * time.Hour
		b := newBench(t)
		b.config.Now = func() time.Time { return time.Now().Add(ahead) }
		b.config.Theirs = func(ours time.Time) time.Time { return ours.Add(-ahead) }
		b.chat.fault = func(method string, _ bot.Address) fault {
			return fault{cut: method == "send" && len(b.chat.calls) == 0}
		}
		b.queued(to("k", "p1", models.TalkLane))
		b.run(30 * time.Second)
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 {
			t.Errorf("shown %d times", got)
		}
	})
}

func TestALookThatIsNotCleanDecidesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "find" {
				return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
			}
			return fault{cut: true}
		}
		b.queued(to("k", "p1", models.TalkLane))
		b.run(10 * time.Minute)
		b.wantState("k", models.Unknown)
		if got := b.chat.count("send"); got != 1 {
			t.Errorf("sent %d times, want once", got)
		}
	})
}

// A look that fails is no try of the message: it outlives an outage in which it
// was looked for far more often than a message is tried.
func TestAMessageOfUnknownFateOutlivesAnOutage(t *testing.T) {
	t.Parallel()
	for _, lane := range []models.Lane{models.SafetyLane, models.TalkLane} {
		for _, outage := range []time.Duration{time.Minute, 5 * time.Minute, 20 * time.Minute} {
			t.Run(fmt.Sprint(lane, " ", outage), func(t *testing.T) {
				t.Parallel()
				synctest.Test(t, func(t *testing.T) {
					b := newBench(t)
					began := time.Now()
					b.chat.fault = func(string, bot.Address) fault {
						if time.Since(began) < outage {
							return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
						}
						return fault{}
					}
					b.queued(to("k", "p1", lane))
					b.run(outage + time.Minute)
					b.wantState("k", models.Sent)
					if got := b.chat.shown()["k"]; got != 1 {
						t.Errorf("shown %d times", got)
					}
				})
			})
		}
	}
}

// The platform can be read and takes nothing: that is not the message's fault.
func TestThatAChatCanBeReadQuarantinesNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		began := time.Now()
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "send" && time.Since(began) < 20*time.Minute {
				return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
			}
			return fault{}
		}
		b.queued(to("one", "p1", models.SafetyLane), to("two", "p2", models.SafetyLane))
		b.run(21 * time.Minute)
		b.wantState("one", models.Sent)
		b.wantState("two", models.Sent)
	})
}

// A reply whose root is due in an hour has not failed for an hour: the first
// real failure, while others go through, is no reason to give it up.
func TestWaitingForTheMessageAboveIsNoFailure(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		failed := false
		b.chat.fault = func(method string, a bot.Address) fault {
			if method == "send" && a.Thread != "" && !failed {
				failed = true
				return fault{refuse: refusal(bot.Unsent, "no_connection", 0), hang: 5 * time.Second}
			}
			return fault{}
		}
		b.queued(models.Delivery{Key: "root", Channel: "C1", DueAt: time.Now().Add(time.Hour)}, models.Delivery{Key: "reply", Under: "root"})
		for i := range 40 {
			other := to(fmt.Sprint("other", i), "p1", models.TalkLane)
			other.DueAt = time.Now().Add(time.Hour + time.Duration(i)*time.Second)
			b.queued(other)
		}
		b.run(time.Hour + 2*time.Minute)
		b.wantState("reply", models.Sent)
		if got := b.chat.shown()["reply"]; got != 1 || !failed {
			t.Errorf("shown %d times; failed before: %v", got, failed)
		}
	})
}

func TestATwinThatComesLateIsDeleted(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "send" && len(b.chat.calls) == 0 {
				return fault{cut: true, late: 40 * time.Second}
			}
			return fault{}
		}
		b.queued(to("k", "p1", models.TalkLane))
		b.start()
		time.Sleep(time.Minute)
		if got := b.chat.shown()["k"]; got != 2 {
			t.Errorf("shown %d times before the check, want the twin too", got)
		}
		time.Sleep(12 * time.Minute)
		b.stop()
		if got := b.chat.shown()["k"]; got != 1 {
			t.Errorf("shown %d times after the check", got)
		}
		if got := b.queue.Stats().Twins.Load(); got != 1 {
			t.Errorf("%d twins counted", got)
		}
	})
}

func TestAnUnreachableAccountIsPassedOver(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		other := newChat("discord", 2)
		b := newBench(t, other)
		b.store.accounts["p1"] = []models.Account{{Platform: "slack", User: "U1"}, {Platform: "discord", User: "9"}}
		b.chat.fault = func(string, bot.Address) fault { return fault{refuse: refusal(bot.Recipient, "user_disabled", 0)} }
		d := to("k", "p1", models.SafetyLane)
		d.Otherwise = "flag.next:1"
		b.queued(d)
		b.run(time.Second)
		b.wantState("k", models.Sent)
		if b.chat.count("send") != 1 || other.shown()["k"] != 1 || len(b.store.timers) != 0 {
			t.Errorf("tried %d times on slack, shown %d times on discord, %d timers", b.chat.count("send"), other.shown()["k"], len(b.store.timers))
		}
		if got := b.store.Row("k").Platform; got != "discord" {
			t.Errorf("recorded on %q", got)
		}
	})
}

func TestSomebodyWithoutAnAccountIsReachedAnotherWay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		d := to("k", "nobody", models.GateLane)
		d.Otherwise = "gate.next:1"
		b.queued(d)
		b.run(time.Second)
		b.wantState("k", models.Held)
		if diff := cmp.Diff([]string{"gate.next:1"}, b.store.timers); diff != "" {
			t.Error(diff)
		}
	})
}

func TestARecipientReadsInOrder(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		var want []string
		for i := range 8 {
			key := fmt.Sprint("k", i)
			want = append(want, key)
			b.queued(to(key, "p1", models.TalkLane))
		}
		tries := 0
		b.chat.fault = func(method string, _ bot.Address) fault {
			if tries++; method == "send" && tries%3 == 1 {
				return fault{refuse: refusal(bot.Unsent, "no_connection", 0)}
			}
			return fault{}
		}
		b.run(2 * time.Minute)
		if diff := cmp.Diff(want, b.chat.texts()); diff != "" {
			t.Error(diff)
		}
		for i, p := range b.chat.messages[1:] {
			if gap := p.at.Sub(b.chat.messages[i].at); gap < time.Second {
				t.Errorf("message %d came %s after the one before", i+1, gap)
			}
		}
	})
}

func TestHomesAreDrawnOnceForManyChanges(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		for range 50 {
			b.store.Home(time.Now(), "p1")
		}
		b.start()
		time.Sleep(50 * time.Millisecond) // it is on its way
		b.store.Home(time.Now(), "p1")
		time.Sleep(5 * time.Second)
		b.stop()
		if got := len(b.chat.homes); got != 2 {
			t.Errorf("drawn %d times, want once and once more", got)
		}
	})
}

func TestAReplacementChangesWhatStands(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.queued(to("one", "p1", models.TalkLane))
		step := func(key, replaces string, kind models.DeliveryKind) []string {
			d := to(key, "p1", models.TalkLane)
			d.Replaces, d.Kind = replaces, kind
			b.queued(d)
			time.Sleep(5 * time.Second)
			return b.chat.texts()
		}
		b.start()
		defer func() { b.stop() }()
		time.Sleep(3 * time.Second)
		for _, c := range []struct {
			what, key, replaces string
			kind                models.DeliveryKind
			want                []string
			before              func()
		}{
			{"a first change", "two", "one", "", []string{"two"}, func() {}},
			{"a change of the change", "three", "two", "", []string{"three"}, func() {}},
			{"a change that names the first", "four", "one", "", []string{"four"}, func() {}},
			{"somebody deleted it", "five", "four", "", []string{"five"}, func() { b.chat.drop(b.chat.messages[0].Ref) }},
			{"a change that names the one in whose place it came", "six", "four", "", []string{"six"}, func() {}},
			{"it was never sent", "seven", "nothing", "", []string{"six", "seven"}, func() {}},
			{"it is deleted", "eight", "six", models.DeleteMsg, []string{"seven"}, func() {}},
			{"it is deleted again", "nine", "six", models.DeleteMsg, []string{"seven"}, func() {}},
		} {
			c.before()
			if diff := cmp.Diff(c.want, step(c.key, c.replaces, c.kind)); diff != "" {
				t.Errorf("%s: %s", c.what, diff)
			}
			b.wantState(c.key, models.Sent)
		}
	})
}

func TestARoomIsMadeWithItsFirstMessage(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.queued(models.Delivery{Key: "a", Room: "pair:1"}, models.Delivery{Key: "b", Room: "pair:1", Lane: models.GateLane})
		b.run(5 * time.Second)
		b.wantState("a", models.Sent)
		b.wantState("b", models.Sent)
		if got := b.chat.count("room"); got != 1 {
			t.Errorf("made %d times", got)
		}
		if got := b.chat.messages[0].to.Channel; got != "Cpair:1" {
			t.Errorf("sent to %q", got)
		}
	})
}

func TestOneWhoCannotBeAddedKeepsNothingFromTheOthers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, fails string
		refuse      *bot.SendError
		want        models.DeliveryState
	}{
		{"a member who left", "invite", refusal(bot.Recipient, "10007", 0), models.Sent},
		{"a member whom the platform does not take for one", "invite", refusal(bot.Bug, "invalid_arguments", 0), models.Sent},
		{"a room that is closed", "room", refusal(bot.Recipient, "is_archived", 0), models.Held},
		{"an invitation that may work later", "invite", refusal(bot.Unsent, "no_connection", 0), models.Pending},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				b.chat.fault = func(method string, _ bot.Address) fault {
					if method == c.fails {
						return fault{refuse: c.refuse}
					}
					return fault{}
				}
				b.queued(models.Delivery{Key: "first", Room: "pair:1"}, models.Delivery{Key: "second", Room: "pair:1"})
				b.run(10 * time.Second)
				b.wantState("first", c.want)
				if got := b.chat.count("room"); c.want == models.Sent && got != 1 {
					t.Errorf("made %d times", got)
				}
			})
		})
	}
}

func TestAPlatformThatStopsUsKeepsItsQueue(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		revoked := true
		b.chat.fault = func(string, bot.Address) fault {
			if revoked {
				return fault{refuse: refusal(bot.Stopped, "token_revoked", 0)}
			}
			return fault{}
		}
		for i := range 40 {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.TalkLane))
		}
		b.start()
		time.Sleep(30 * time.Second)
		synctest.Wait()
		before := b.chat.count("send")
		if before > 12 {
			t.Errorf("%d calls with a revoked token", before)
		}
		if diff := cmp.Diff([]string{"slack token_revoked"}, b.alarms); diff != "" {
			t.Error(diff)
		}
		time.Sleep(20 * time.Second)
		if got := b.chat.count("send"); got != before {
			t.Errorf("%d calls while stopped", got-before)
		}
		synctest.Wait()
		revoked = false
		b.queue.Resume("slack")
		time.Sleep(10 * time.Second)
		b.stop()
		if got := b.store.Count(models.Sent); got != 40 {
			t.Errorf("%d of 40 sent after the token was renewed", got)
		}
	})
}

// A Slack that lacks a scope for rooms takes everything else.
func TestARoomThatCannotBeRefreshedStopsNothingElse(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "room" {
				return fault{refuse: refusal(bot.Stopped, "missing_scope", 0)}
			}
			return fault{}
		}
		if err := b.store.PutRoom(t.Context(), "slack", "", "circle:1", "C1"); err != nil {
			t.Fatal(err)
		}
		b.queued(models.Delivery{Key: "refresh", Kind: models.RefreshRoom, Room: "circle:1"})
		b.start()
		for i := range 20 {
			time.Sleep(17 * time.Second)
			key := fmt.Sprint("flag", i)
			b.queued(to(key, models.PersonID(fmt.Sprint("p", i)), models.SafetyLane))
			time.Sleep(3 * time.Second)
			b.wantState(key, models.Sent)
		}
		b.stop()
		b.wantState("refresh", models.Pending) // until the scope is there
		if len(b.alarms) != 0 {
			t.Errorf("alarms %v", b.alarms)
		}
	})
}

// Who is to be in a room has changed while its platform does not take our token: a
// member who is out of the pair must be out of its room once the token is renewed.
// Where a room was never made, or is another platform's, there is nothing to change.
func TestARoomOfAPlatformThatStoppedUsIsRefreshedLater(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, newChat("discord", 2))
		revoked := true
		b.chat.fault = func(string, bot.Address) fault {
			if revoked {
				return fault{refuse: refusal(bot.Stopped, "token_revoked", 0)}
			}
			return fault{}
		}
		if err := b.store.PutRoom(t.Context(), "slack", "", "pair:1", "C1"); err != nil {
			t.Fatal(err)
		}
		if err := b.store.PutRoom(t.Context(), "discord", "", "pair:3", "C3"); err != nil {
			t.Fatal(err)
		}
		b.queued(models.Delivery{Key: "halts", Channel: "C9", Platform: "slack"})
		b.start()
		time.Sleep(5 * time.Second)
		b.queued(
			models.Delivery{Key: "refresh", Kind: models.RefreshRoom, Room: "pair:1"},
			models.Delivery{Key: "never made", Kind: models.RefreshRoom, Room: "pair:2"},
			models.Delivery{Key: "of the other", Kind: models.RefreshRoom, Room: "pair:3", Platform: "discord"},
		)
		time.Sleep(30 * time.Second)
		b.wantState("refresh", models.Pending)
		b.wantState("never made", models.Sent)
		b.wantState("of the other", models.Sent)
		synctest.Wait()
		revoked = false
		b.queue.Resume("slack")
		time.Sleep(2 * time.Minute)
		b.stop()
		b.wantState("refresh", models.Sent)
		if got := b.chat.count("invite"); got != 1 {
			t.Errorf("the room was brought up to date %d times", got)
		}
	})
}

func TestAProcessThatWasFrozenDoesNotSend(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		// It is stopped between the claim and the call.
		var calls atomic.Int64
		b.config.Store = &freezing{memory: b.store, freeze: func() {
			if calls.Add(1) == 1 {
				time.Sleep(90 * time.Second)
			}
		}}
		b.queued(to("k", "p1", models.TalkLane))
		b.start()
		time.Sleep(89 * time.Second)
		if got := b.chat.count("send"); got != 0 {
			t.Errorf("%d sends before it woke", got)
		}
		b.store.mu.Lock()
		state := b.store.rows[0].State // the others took it over meanwhile
		b.store.mu.Unlock()
		time.Sleep(2 * time.Minute)
		b.stop()
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 || state != models.Pending {
			t.Errorf("shown %d times; it was %s when it woke", got, state)
		}
	})
}

// freezing stops a task after its claim.
type freezing struct {
	*memory
	freeze func()
}

func (f *freezing) Reachable(ctx context.Context, p models.PersonID) ([]models.Account, error) {
	f.freeze()
	return f.memory.Reachable(ctx, p)
}

func TestTheEndOfRunLetsCallsComeToTheirEnd(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.delay = 4 * time.Second
		for i := range 60 {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.TalkLane))
		}
		b.start()
		time.Sleep(3 * time.Second)
		begun := b.chat.count("send")
		b.stop()
		if begun == 0 || b.chat.count("send") != begun {
			t.Errorf("%d calls were begun before the end, %d in all", begun, b.chat.count("send"))
		}
		if got := b.store.Count(models.Sent); got != begun {
			t.Errorf("%d calls begun, %d recorded as sent", begun, got)
		}
		if got := b.store.Count(models.Sending); got != 0 {
			t.Errorf("%d deliveries still claimed", got)
		}
	})
}

// A claim that is under way at the end is heard to its end, and given back. It
// would count as unknown else, and what nobody but its reader can see is never
// sent twice.
func TestAClaimUnderWayAtTheEndOfRunIsGivenBack(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.config.Store = &slowly{b.store}
		b.queued(models.Delivery{Key: "k", Platform: "slack", Channel: "C1", Only: "U1"})
		b.start()
		time.Sleep(500 * time.Millisecond)
		b.stop()
		b.wantState("k", models.Pending)
		b.config.Store = b.store
		b.run(time.Minute)
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 {
			t.Errorf("shown %d times", got)
		}
	})
}

// A message for one reader is shown to nobody else, however the way to it begins: in a
// channel, in a room that is made for it, or below another message.
func TestWhatIsForOneReaderIsForThemAloneOnEveryWay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		var alone []bool
		b.chat.fault = func(method string, a bot.Address) fault {
			if method == "send" {
				alone = append(alone, a.Only == "U1")
			}
			return fault{}
		}
		b.queued(
			models.Delivery{Key: "channel", Platform: "slack", Channel: "C1", Only: "U1"},
			models.Delivery{Key: "room", Platform: "slack", Room: "pair:1", Only: "U1"},
			models.Delivery{Key: "below", Platform: "slack", Under: "channel", Only: "U1"},
		)
		b.run(time.Minute)
		if want := []bool{true, true, true}; !slices.Equal(alone, want) {
			t.Errorf("sent to one reader alone: %v", alone)
		}
	})
}

// A message below one that never came to stand goes where that one should have gone:
// its room is made for it, in the name of the room and not of the message.
func TestBelowAMessageThatNeverStood(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		wrong := true
		var rooms []string
		b.chat.fault = func(method string, a bot.Address) fault {
			switch {
			case method == "room":
				rooms = append(rooms, a.Room)
			case method == "send" && wrong:
				return fault{refuse: refusal(bot.Bug, "invalid_blocks", 0)}
			}
			return fault{}
		}
		b.config.Rooms = func(_ context.Context, _, key string) (bot.Room, error) {
			if key == "" {
				return bot.Room{}, models.ErrNotFound
			}
			return bot.Room{Key: key}, nil
		}
		b.queued(
			models.Delivery{Key: "in a channel", Platform: "slack", Channel: "C1"},
			models.Delivery{Key: "to a person", Person: "p1"},
			models.Delivery{Key: "in a room", Platform: "slack", Room: "circle:1"},
		)
		b.run(5 * time.Second)
		for _, root := range []string{"in a channel", "to a person", "in a room"} {
			b.wantState(root, models.DeadEnd)
		}
		b.store.rooms = map[string]string{} // the room went with it
		wrong, rooms = false, nil
		b.queued(
			models.Delivery{Key: "below channel", Platform: "slack", Under: "in a channel", Only: "U1"},
			models.Delivery{Key: "below person", Platform: "slack", Under: "to a person"},
			models.Delivery{Key: "below room", Platform: "slack", Under: "in a room", Only: "U1"},
		)
		b.run(time.Minute)
		got := map[string]bot.Address{}
		for _, p := range b.chat.messages {
			got[p.m.Text] = p.to
		}
		want := map[string]bot.Address{
			"below channel": {Channel: "C1", Only: "U1"}, "below person": {User: "Up1"}, "below room": {Channel: "Ccircle:1", Only: "U1"},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{"circle:1"}, rooms); diff != "" {
			t.Error(diff)
		}
	})
}

// slowly is a store whose answer to a claim takes a second to arrive, or never
// does, when nobody waits for it anymore.
type slowly struct{ *memory }

func (s *slowly) ClaimDeliveries(ctx context.Context, now time.Time, lease time.Duration, n int, lanes []models.Lane, m models.Method) ([]models.Delivery, error) {
	found, err := s.memory.ClaimDeliveries(ctx, now, lease, n, lanes, m)
	if late := sleep(ctx, time.Second); late != nil {
		return nil, late
	}
	return found, err
}

func TestAMessageThatAlwaysFailsIsQuarantined(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, to bot.Address) fault {
			if method == "send" && to.User == "Up1" {
				return fault{refuse: refusal(bot.Ambiguous, "internal_error", 0)}
			}
			return fault{}
		}
		d := to("poison", "p1", models.GateLane)
		d.Otherwise = "gate.next:1"
		b.queued(d)
		b.start()
		for i := range 100 {
			b.queued(to(fmt.Sprint("k", i), "p2", models.GateLane))
			time.Sleep(10 * time.Second)
		}
		b.stop()
		b.wantState("poison", models.DeadEnd)
		if b.store.Count(models.Sent) != 100 || len(b.store.timers) != 1 {
			t.Errorf("%d others sent, %d timers", b.store.Count(models.Sent), len(b.store.timers))
		}
	})
}

// Hours of waiting, for whatever holds up everybody, is no failure of the
// message: the first failure of its own, while others go through, is no reason
// to give it up.
func TestWaitingUsesUpNoTries(t *testing.T) {
	t.Parallel()
	for name, refuse := range map[string]*bot.SendError{
		"too fast":            refusal(bot.Wait, "ratelimited", 30*time.Second),
		"too fast for one":    {Class: bot.Wait, Code: "ratelimited", RetryAfter: 30 * time.Second, Here: true},
		"the token is gone":   refusal(bot.Stopped, "token_revoked", 0),
		"nothing can be read": nil,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				if refuse == nil {
					b.config.Store = &unreadable{b.store, time.Now().Add(2 * time.Hour)}
				}
				began, failed := time.Now(), false
				b.chat.fault = func(method string, a bot.Address) fault {
					switch waits := time.Since(began) < 2*time.Hour; {
					case waits && refuse != nil:
						return fault{refuse: refuse}
					case !waits && method == "send" && a.User == "Up1" && !failed:
						failed = true
						return fault{refuse: refusal(bot.Unsent, "no_connection", 0), hang: 5 * time.Second}
					}
					return fault{}
				}
				b.queued(to("k", "p1", models.SafetyLane))
				b.start()
				time.Sleep(2 * time.Hour)
				for i := range 120 {
					b.queued(to(fmt.Sprint("other", i), "p2", models.SafetyLane))
					time.Sleep(time.Second)
				}
				b.stop()
				b.wantState("k", models.Sent)
				if got := b.chat.shown()["k"]; got != 1 || !failed {
					t.Errorf("shown %d times; failed before: %v", got, failed)
				}
			})
		})
	}
}

// unreadable is a store that tells nobody's accounts until then.
type unreadable struct {
	*memory
	until time.Time
}

func (u *unreadable) Reachable(ctx context.Context, p models.PersonID) ([]models.Account, error) {
	if time.Now().Before(u.until) {
		return nil, models.ErrBusy
	}
	return u.memory.Reachable(ctx, p)
}

// One platform's outage is not made the messages' fault by another platform
// that works, nor by the first messages that go through again.
func TestAnOutageOfOnePlatformUsesUpNoTries(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		other := newChat("discord", 2)
		b := newBench(t, other)
		b.store.accounts["p2"] = []models.Account{{Platform: "discord", User: "9"}}
		began, failed := time.Now(), false
		b.chat.fault = func(_ string, a bot.Address) fault {
			if time.Since(began) < time.Hour || a.User == "Up1" && !failed {
				failed = failed || time.Since(began) > time.Hour
				return fault{refuse: refusal(bot.Unsent, "no_connection", 0), hang: 5 * time.Second}
			}
			return fault{}
		}
		b.queued(to("k", "p1", models.SafetyLane))
		b.start()
		for i := range 3700 {
			b.queued(to(fmt.Sprint("other", i), "p2", models.SafetyLane))
			if i > 3590 {
				b.queued(to(fmt.Sprint("same", i), "p3", models.SafetyLane))
			}
			time.Sleep(time.Second)
		}
		b.stop()
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 || !failed {
			t.Errorf("shown %d times; failed at the end: %v", got, failed)
		}
	})
}

// A home is one delivery for ever: how often it was drawn says nothing of the
// next time.
func TestAHomeThatWasDrawnOftenMayFailOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		var fails atomic.Bool
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "home" && fails.CompareAndSwap(true, false) {
				return fault{refuse: refusal(bot.Unsent, "no_connection", 0), hang: 5 * time.Second}
			}
			return fault{}
		}
		b.start()
		for range 50 {
			b.store.Home(time.Now(), "p1")
			time.Sleep(2 * time.Second)
		}
		fails.Store(true)
		b.store.Home(time.Now(), "p1")
		for i := range 90 {
			b.queued(to(fmt.Sprint("other", i), "p2", models.TalkLane))
			time.Sleep(time.Second)
		}
		b.stop()
		b.wantState("home:p1", models.Sent)
		if got := len(b.chat.homes); got != 51 || fails.Load() {
			t.Errorf("drawn %d times; failed before: %v", got, !fails.Load())
		}
	})
}

// The first failure is followed by a short pause, however often the delivery was
// claimed before: a home for each of its changes, a message by processes that died.
func TestTheFirstPauseIsShort(t *testing.T) {
	t.Parallel()
	for _, d := range []models.Delivery{
		to("k", "p1", models.TalkLane),
		{Key: "k", Kind: models.RefreshHome, Person: "p1", Lane: models.PromptLane},
	} {
		t.Run(string(d.Kind), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				var failed atomic.Bool
				b.chat.fault = func(string, bot.Address) fault {
					if failed.CompareAndSwap(false, true) {
						return fault{refuse: refusal(bot.Unsent, "no_connection", 0)}
					}
					return fault{}
				}
				b.queued(d)
				b.store.rows[0].Attempt = 20
				b.run(3 * time.Second)
				b.wantState("k", models.Sent)
			})
		})
	}
}
