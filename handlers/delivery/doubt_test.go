package delivery_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"cairn/bot"
	"cairn/models"
)

// The claim was saved and its answer lost: nobody sends what was claimed, and
// nobody knows that. A message that one reader alone would see cannot be looked up.
func TestAClaimWhoseAnswerIsLostLosesNothing(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]models.Delivery{
		"to a person":         to("k", "p1", models.SafetyLane),
		"to a channel":        {Key: "k", Platform: "slack", Channel: "C1"},
		"to one in a channel": {Key: "k", Platform: "slack", Channel: "C1", Only: "U1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				b.config.Store = &unheard{memory: b.store}
				b.queued(d)
				b.run(time.Minute)
				b.wantState("k", models.Sent)
				if got := b.chat.shown()["k"]; got != 1 {
					t.Errorf("shown %d times", got)
				}
			})
		})
	}
}

// unheard is a store whose first answer to a claim is lost.
type unheard struct {
	*memory
	lost bool
}

func (u *unheard) ClaimDeliveries(ctx context.Context, now time.Time, lease time.Duration, n int, lanes []models.Lane, m models.Method) ([]models.Delivery, error) {
	found, err := u.memory.ClaimDeliveries(ctx, now, lease, n, lanes, m)
	if len(found) > 0 && !u.lost {
		u.lost = true
		return nil, models.ErrBusy
	}
	return found, err
}

// A look that breaks the adapter ends neither the program nor the looking: the message
// is looked up again and, since that helps nothing, sent again.
func TestALookThatPanicsEndsNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		lost := true
		b.chat.fault = func(method string, _ bot.Address) fault {
			f := fault{panics: method == "find", cut: method == "send" && lost}
			lost = lost && method != "send"
			return f
		}
		b.queued(to("k", "p1", models.GateLane), to("other", "p2", models.GateLane))
		b.start()
		for range 30 {
			time.Sleep(time.Minute)
			b.queued(to(time.Now().String(), "p2", models.GateLane)) // the chat takes others
		}
		b.stop()
		b.wantState("k", models.Sent)
	})
}

// Replicas go by one clock, to a moment: one that is a little ahead does not take
// a call that still runs for one that died.
func TestReplicasWhoseClocksAreAMomentApart(t *testing.T) {
	t.Parallel()
	const apart = 3500 * time.Millisecond
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "send" {
				return fault{hang: 9900 * time.Millisecond} // and is stored then
			}
			return fault{}
		}
		b.queued(to("k", "p1", models.TalkLane))
		b.start()
		time.Sleep(time.Second)
		first := b.stop
		b.config.Now = func() time.Time { return time.Now().Add(apart) }
		b.start()
		time.Sleep(time.Minute)
		b.stop()
		first()
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 {
			t.Errorf("shown %d times", got)
		}
	})
}

// A direct message that cannot be looked for, because we may not read or because a
// safety message must not wait for long, is sent again while others go through.
func TestADirectMessageThatCannotBeLookedForIsSentAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		lane  models.Lane
		class bot.Class
		want  models.DeliveryState
	}{
		"about safety":                {models.SafetyLane, bot.Ambiguous, models.Sent},
		"we may not read":             {models.TalkLane, bot.Stopped, models.Sent},
		"reading fails for the while": {models.TalkLane, bot.Ambiguous, models.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				b.chat.fault = func(method string, _ bot.Address) fault {
					if method == "find" {
						return fault{refuse: refusal(c.class, "missing_scope", 0)}
					}
					if method == "send" && len(b.chat.calls) == 0 {
						return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
					}
					return fault{}
				}
				b.queued(to("k", "p1", c.lane))
				b.start()
				time.Sleep(90 * time.Second)
				b.wantState("k", models.Unknown)
				b.queued(to("other", "p2", models.TalkLane))
				time.Sleep(2 * time.Minute)
				b.stop()
				b.wantState("k", c.want)
			})
		})
	}
}

// A look that never comes to an end does not keep from a person what is said to
// them after it: in the end the message is sent again, while others go through.
func TestNobodyWaitsForeverForALook(t *testing.T) {
	t.Parallel()
	for name, others := range map[string]bool{"others go through": true, "nothing does": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				b := newBench(t)
				b.chat.fault = func(method string, _ bot.Address) fault {
					first := method == "send" && len(b.chat.calls) == 0
					if method == "find" || first || !others {
						return fault{refuse: refusal(bot.Ambiguous, "internal_error", 0)}
					}
					return fault{}
				}
				b.queued(to("first", "p1", models.TalkLane))
				b.start()
				time.Sleep(10 * time.Minute)
				b.queued(to("behind", "p1", models.TalkLane), to("other", "p2", models.TalkLane))
				time.Sleep(time.Minute)
				b.wantState("behind", models.Pending)
				time.Sleep(10 * time.Minute)
				b.stop()
				want := models.Sent
				if !others {
					want = models.Pending
				}
				b.wantState("behind", want)
			})
		})
	}
}

// Messages whose looks never come to an end do not keep another one from its look.
func TestOneThatCanBeLookedForIsFoundBesideManyThatCannot(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, to bot.Address) fault {
			if method == "send" && to.User != "Up999" {
				return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
			}
			if method == "send" {
				return fault{cut: true}
			}
			if method == "find" && to.User != "Up999" {
				return fault{refuse: refusal(bot.Ambiguous, "internal_error", 0)}
			}
			return fault{}
		}
		for i := range 90 {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.TalkLane))
		}
		b.start()
		time.Sleep(time.Minute)
		b.queued(to("k", "p999", models.TalkLane))
		time.Sleep(2 * time.Minute)
		b.stop()
		b.wantState("k", models.Sent)
		if got := b.chat.shown()["k"]; got != 1 {
			t.Errorf("shown %d times", got)
		}
	})
}

func TestWhereNothingCanBeReadBackAMessageIsSentAgainInTheEnd(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, to bot.Address) fault {
			if method == "find" {
				return fault{refuse: refusal(bot.Ambiguous, "missing_scope", 0)}
			}
			if method == "send" && len(b.chat.calls) == 0 {
				return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
			}
			return fault{}
		}
		b.queued(models.Delivery{Key: "k", Platform: "slack", Channel: "C1"})
		b.start()
		time.Sleep(90 * time.Second)
		b.wantState("k", models.Unknown)
		b.queued(to("other", "p1", models.TalkLane))
		time.Sleep(time.Minute)
		b.stop()
		b.wantState("k", models.Sent)
	})
}
