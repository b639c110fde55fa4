package delivery_test

import (
	"testing"
	"testing/synctest"
	"time"

	"cairn/bot"
	"cairn/handlers/delivery"
	"cairn/models"
)

// TestWhatWasSentAfterTheBackupIsNotSentAgain: the queue is as it was when the backup
// was made, and the chat holds what was sent in the hour after it.
func TestWhatWasSentAfterTheBackupIsNotSentAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		backup := time.Now()
		waiting := to("it waited in the backup", "p1", models.TalkLane)
		due := to("it came due in the hour", "p2", models.PromptLane)
		b.queued(waiting, due, models.Delivery{Key: "it went to a channel", Platform: "slack", Channel: "C1"})
		b.run(time.Hour)

		b.store = newMemory()
		b.store.accounts = newBench(t).store.accounts
		b.config.Store, b.config.Forgotten = b.store, delivery.Forgotten{Since: backup, Until: time.Now().Add(time.Minute)}
		b.queued(waiting, due, models.Delivery{Key: "it went to a channel", Platform: "slack", Channel: "C1"}, to("it was never sent", "p3", models.SafetyLane))
		b.run(time.Minute)
		b.queued(to("it is of later", "p4", models.TalkLane))
		b.run(time.Second)
		for key, n := range b.chat.shown() {
			if b.wantState(key, models.Sent); n != 1 {
				t.Errorf("%s: shown %d times", key, n)
			}
		}
		if n := len(b.chat.shown()); n != 5 {
			t.Errorf("%d messages are shown, want 5", n)
		}
	})
}

// TestWhatCannotBeLookedUpAfterARestore is sent after a while, and looked for once.
func TestWhatCannotBeLookedUpAfterARestore(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		b.config.Forgotten = delivery.Forgotten{Since: time.Now().Add(-time.Hour), Until: time.Now().Add(time.Hour)}
		b.chat.fault = func(method string, to bot.Address) fault {
			if method == "find" && to.Channel != "" {
				return fault{refuse: refusal(bot.Stopped, "missing_scope", 0)}
			}
			return fault{}
		}
		only := models.Delivery{Key: "only one sees it", Platform: "slack", Channel: "C1", Only: "U1"}
		b.queued(models.Delivery{Key: "a channel", Platform: "slack", Channel: "C2"}, to("a person", "p1", models.TalkLane), only)
		b.start()
		time.Sleep(time.Minute)
		b.queued(to("another", "p2", models.TalkLane))
		time.Sleep(4 * time.Minute)
		b.stop()
		for _, key := range []string{"a channel", "a person", "only one sees it", "another"} {
			if b.wantState(key, models.Sent); b.chat.shown()[key] != 1 {
				t.Errorf("%s: shown %d times", key, b.chat.shown()[key])
			}
		}
	})
}
