package delivery_test

import (
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"cairn/bot"
	"cairn/handlers/delivery"
	"cairn/models"
)

func TestAFloodOf429IsNotAnsweredWithOne(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		begin := time.Now()
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "send" && time.Since(begin) < time.Minute {
				return fault{refuse: refusal(bot.Wait, "ratelimited", 30*time.Second)}
			}
			return fault{}
		}
		for i := range 30 {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.PromptLane))
		}
		b.start()
		time.Sleep(20 * time.Second)
		b.queued(to("safe", "p99", models.SafetyLane))
		time.Sleep(70 * time.Second)
		b.stop()
		if got := b.chat.texts(); len(got) == 0 || got[0] != "safe" {
			t.Errorf("came first: %v", got)
		}
		if got := b.chat.count("send"); got > 2+3+31 {
			t.Errorf("%d calls for 31 messages", got)
		}
		if got := b.store.Count(models.Sent); got != 31 {
			t.Errorf("%d of 31 sent", got)
		}
	})
}

// Rooms that do not come about take their time, one after the other. A message
// about safety does not wait for them.
func TestRoomsThatHangHoldUpNoSafetyMessage(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.fault = func(method string, _ bot.Address) fault {
			if method == "room" {
				return fault{hang: time.Hour}
			}
			return fault{}
		}
		for i := range 20 {
			b.queued(models.Delivery{Key: fmt.Sprint("k", i), Platform: "slack", Room: fmt.Sprint("r", i), Lane: models.TalkLane})
		}
		b.start()
		time.Sleep(30 * time.Second)
		b.queued(to("safe", "p1", models.SafetyLane))
		b.queue.Wake()
		time.Sleep(3 * time.Second)
		b.wantState("safe", models.Sent)
		b.stop()
	})
}

// The clock is set back by an hour, just after the platform said to wait: what was
// learned about its pace lies in the future now, and must not be waited for.
func TestAClockThatIsSetBackStopsNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		var back, refused atomic.Bool
		b.config.Now = func() time.Time {
			if back.Load() {
				return time.Now().Add(-time.Hour)
			}
			return time.Now()
		}
		b.chat.fault = func(string, bot.Address) fault {
			if refused.CompareAndSwap(false, true) {
				return fault{refuse: refusal(bot.Wait, "ratelimited", 30*time.Second)}
			}
			return fault{}
		}
		b.queued(to("first", "p1", models.SafetyLane))
		b.start()
		time.Sleep(time.Second)
		back.Store(true)
		after := to("k", "p2", models.SafetyLane)
		after.DueAt = b.config.Now()
		b.queued(after)
		time.Sleep(time.Minute)
		b.stop()
		b.wantState("k", models.Sent)
	})
}

// The clock is set back by a day during a call whose answer is lost: what the call
// reckoned by the clock as it was does not keep the message until the clock is there
// again. Storage has put the claim right by then, as Store.SetBack does.
func TestAClockThatIsSetBackDuringACallStopsNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		var back atomic.Bool
		b.config.Now = func() time.Time {
			if back.Load() {
				return time.Now().AddDate(0, 0, -1)
			}
			return time.Now()
		}
		b.chat.fault = func(string, bot.Address) fault {
			if back.CompareAndSwap(false, true) {
				b.store.mu.Lock()
				defer b.store.mu.Unlock()
				for _, d := range b.store.rows {
					d.StartedAt = b.config.Now()
				}
				return fault{cut: true}
			}
			return fault{}
		}
		b.queued(to("k", "p1", models.TalkLane))
		b.start()
		time.Sleep(2 * time.Minute)
		b.stop()
		b.wantState("k", models.Sent)
	})
}

// A channel that is full is full for what goes there.
func TestOneFullChannelStopsNobodyElse(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		begin := time.Now()
		b.chat.fault = func(method string, a bot.Address) fault {
			if method == "send" && a.Channel == "C1" && time.Since(begin) < time.Minute {
				full := refusal(bot.Wait, "paced", 5*time.Second)
				full.Here = true
				return fault{refuse: full}
			}
			return fault{}
		}
		b.queued(models.Delivery{Key: "card", Channel: "C1"})
		b.start()
		for i := range 20 {
			time.Sleep(2 * time.Second)
			b.queued(to(fmt.Sprint("flag", i), models.PersonID(fmt.Sprint("p", i)), models.SafetyLane),
				to(fmt.Sprint("talk", i), models.PersonID(fmt.Sprint("p", 100+i)), models.TalkLane))
			time.Sleep(1500 * time.Millisecond)
			b.wantState(fmt.Sprint("flag", i), models.Sent)
			b.wantState(fmt.Sprint("talk", i), models.Sent)
		}
		b.wantState("card", models.Pending)
		time.Sleep(time.Minute)
		b.stop()
		b.wantState("card", models.Sent)
	})
}

func TestSafetyIsNotBehindAFanOut(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.limit = &limit{rate: 10, burst: 20, level: 20, at: time.Now()}
		begin := time.Now()
		for i := range 2000 {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.PromptLane))
		}
		b.start()
		var delays []time.Duration
		for i := range 60 {
			time.Sleep(2700 * time.Millisecond)
			key := fmt.Sprint("safe", i)
			at := time.Now()
			b.queued(to(key, models.PersonID(fmt.Sprint("p", 2500+i)), models.SafetyLane))
			b.queue.Wake()
			for b.store.Row(key).State != models.Sent {
				time.Sleep(5 * time.Millisecond)
			}
			delays = append(delays, time.Since(at))
		}
		for b.store.Count(models.Sent) < 2060 {
			time.Sleep(10 * time.Millisecond)
		}
		took := time.Since(begin)
		b.stop()
		slices.Sort(delays)
		t.Logf("2,060 messages in %s, share %.2f %%, %d refusals; safety p50 %s, worst %s", took,
			100*(2060-20)/10/took.Seconds(), b.queue.Stats().Refused.Load(), delays[30], delays[59])
		if delays[59] > 3*time.Second {
			t.Errorf("a safety message took %s", delays[59])
		}
		if got := b.queue.Stats().Refused.Load(); got > 4 {
			t.Errorf("%d calls were refused for their pace", got)
		}
		if share := 2040 / 10 / took.Seconds(); share < 0.97 {
			t.Errorf("used %.3f of the allowed rate", share)
		}
	})
}

// TestTwoReplicasKeepOneLimit sends a fan-out from two replicas, one of which
// is restarted in the middle of it.
func TestTwoReplicasKeepOneLimit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.chat.limit = &limit{rate: 10, burst: 20, level: 20, at: time.Now()}
		begin := time.Now()
		const n = 2000
		for i := range n {
			b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i)), models.PromptLane))
		}
		var stats []delivery.Stats
		start := func() (stop func()) {
			b.start()
			stats = append(stats, b.queue.Stats())
			return b.stop
		}
		first, second := start(), start()
		time.Sleep(80 * time.Second)
		first()
		first = start()
		for b.store.Count(models.Sent) < n {
			time.Sleep(10 * time.Millisecond)
		}
		took := time.Since(begin)
		first()
		second()
		refused, sent := int64(0), []int64{}
		for _, s := range stats {
			refused += s.Refused.Load()
			sent = append(sent, s.Lanes[models.PromptLane].Sent.Load())
		}
		share := (n - 20) / 10 / took.Seconds()
		t.Logf("%d messages by %v in %s: %.2f %% of the rate, %d refused", n, sent, took, 100*share, refused)
		if share < 0.98 || refused > 3 {
			t.Errorf("%.2f %% of the rate, %d refused", 100*share, refused)
		}
	})
}
