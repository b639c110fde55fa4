package delivery_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"cairn/bot"
	"cairn/models"
)

// board is a chat with a list of what is to come.
type board struct {
	*chat
	listed map[string]bot.Meeting // what stands, by key
}

func (b *board) ListMeeting(ctx context.Context, m bot.Meeting) error {
	return b.call(ctx, "list", bot.Address{}, func() {
		if b.listed[m.Key] = m; m.Off {
			delete(b.listed, m.Key)
		}
	})
}

// withBoard is a bench whose platform has a list, and one planned meeting.
func withBoard(t *testing.T) (*bench, *board, *bot.Meeting) {
	t.Helper()
	b := newBench(t)
	list := &board{b.chat, map[string]bot.Meeting{}}
	b.config.Platforms = []bot.Platform{list}
	m := &bot.Meeting{Key: "meeting:1", Title: "Missed doses"}
	b.config.Meetings = func(context.Context, string) (bot.Meeting, string, error) { return *m, "card", nil }
	return b, list, m
}

func card() models.Delivery {
	return models.Delivery{Key: "card", Platform: "slack", Channel: "C1"}
}

func listing(key string) models.Delivery {
	return models.Delivery{Key: key, Kind: models.ListMeeting, Platform: "slack", Room: models.ListRoom + "meeting:1", Lane: models.PromptLane}
}

func TestAMeetingIsListedOnceItsCardStands(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b, list, m := withBoard(t)
		b.queued(listing("l1"))
		late := card()
		late.DueAt = time.Now().Add(time.Minute) // the channel sleeps
		b.queued(late)
		b.run(30 * time.Second)
		if len(list.listed) != 0 {
			t.Error("listed before there was a card to link to")
		}
		b.run(time.Minute)
		got := list.listed["meeting:1"]
		if got.Title != m.Title || got.Card.Message == "" || got.Card.Channel != "DC1" {
			t.Errorf("listed as %+v", got)
		}
		b.wantState("l1", models.Sent)

		m.Title = "Missed doses, again"
		b.queued(listing("l2"), listing("l3"))
		b.run(10 * time.Second)
		if got := list.listed["meeting:1"]; got.Title != m.Title || len(list.listed) != 1 {
			t.Errorf("after a change: %+v", list.listed)
		}
		m.Off = true
		b.queued(listing("l4"))
		b.run(10 * time.Second)
		if len(list.listed) != 0 {
			t.Errorf("called off: %+v", list.listed)
		}
	})
}

func TestWhatBecomesOfAListing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		fault    fault
		times    int // how often the fault comes
		calls    int
		unlisted int64
		listed   int
	}{
		{"taken", fault{}, 0, 1, 0, 1},
		{"not permitted: skipped, and counted", fault{refuse: refusal(bot.Recipient, "50013", 0)}, 99, 1, 1, 0},
		{"the answer was lost: asked again", fault{cut: true}, 1, 2, 0, 1},
		{"the process hangs in the call: asked again", fault{hang: time.Hour}, 1, 2, 0, 1},
		{"too fast: asked again later", fault{refuse: refusal(bot.Wait, "paced", 5*time.Second)}, 1, 2, 0, 1},
		{"certainly not done: asked again", fault{refuse: refusal(bot.Unsent, "network", 0)}, 1, 2, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b, list, _ := withBoard(t)
				b.queued(card())
				b.run(5 * time.Second)
				left := c.times
				b.chat.fault = func(method string, _ bot.Address) fault {
					if method != "list" || left == 0 {
						return fault{}
					}
					left--
					return c.fault
				}
				b.queued(listing("l1"), to("m1", "p1", models.TalkLane))
				b.run(2 * time.Minute)
				b.wantState("l1", models.Sent)
				b.wantState("m1", models.Sent) // the rest goes on
				if n := list.count("list"); n != c.calls {
					t.Errorf("asked %d times, want %d", n, c.calls)
				}
				if got := b.queue.Stats().Unlisted.Load(); got != c.unlisted {
					t.Errorf("%d not listed, want %d", got, c.unlisted)
				}
				if len(list.listed) != c.listed {
					t.Errorf("%d are listed, want %d", len(list.listed), c.listed)
				}
			})
		})
	}
}

// The process dies after the card was posted and before the meeting is listed,
// or after that and before it is recorded: the next one lists it, once.
func TestACrashBetweenCardAndListing(t *testing.T) {
	t.Parallel()
	for name, dies := range map[string]time.Duration{
		"before the card": 10 * time.Millisecond, "after the card": 250 * time.Millisecond, "in the listing": 400 * time.Millisecond,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b, list, _ := withBoard(t)
				b.queued(card(), listing("l1"))
				b.start()
				time.Sleep(dies)
				b.store.setDown(true) // nothing that it does is recorded anymore
				b.stop()
				b.store.setDown(false)
				b.run(2 * time.Minute)
				b.wantState("card", models.Sent)
				b.wantState("l1", models.Sent)
				if len(list.listed) != 1 || b.chat.shown()["card"] != 1 {
					t.Errorf("%d listed, the card stands %d times", len(list.listed), b.chat.shown()["card"])
				}
			})
		})
	}
}

// A platform without a list, and a card that came to stand nowhere.
func TestWhereNothingIsListed(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t) // no list
		b.config.Meetings = func(context.Context, string) (bot.Meeting, string, error) {
			t.Error("asked for a meeting that nobody lists")
			return bot.Meeting{}, "", nil
		}
		b.queued(listing("l1"))
		b.run(5 * time.Second)
		b.wantState("l1", models.Sent)
	})
	synctest.Test(t, func(t *testing.T) {
		b, list, _ := withBoard(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "send" {
				return fault{refuse: refusal(bot.Recipient, "not_in_channel", 0)}
			}
			return fault{}
		}
		b.queued(card(), listing("l1"))
		b.run(5 * time.Second)
		b.wantState("card", models.Held)
		b.wantState("l1", models.Sent)
		if len(list.listed) != 0 {
			t.Errorf("listed: %+v", list.listed)
		}
	})
}
