package store_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// desk is a sender's view of the queue.
type desk struct {
	*testing.T
	*store.Store
}

func onDesk(t *testing.T, test func(d desk)) {
	t.Helper()
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) { test(desk{t, s}) })
}

func (d desk) send(deliveries ...models.Delivery) {
	d.Helper()
	commit(d, d.Store, models.Commit{At: noon, Send: deliveries})
}

func (d desk) claim(at time.Time, lanes ...models.Lane) []models.Delivery {
	d.Helper()
	return claimAll(d, d.Store, at, 100, lanes...)
}

// claimAll claims what is due of every method.
func claimAll(t testing.TB, s *store.Store, at time.Time, n int, lanes ...models.Lane) (all []models.Delivery) {
	t.Helper()
	for _, m := range []models.Method{models.SendMethod, models.EditMethod, models.HomeMethod} {
		all = append(all, must(s.ClaimDeliveries(t.Context(), at, lease, n, lanes, m))(t)...)
	}
	return all
}

func (d desk) settle(claimed models.Delivery, state models.DeliveryState, change ...func(*models.Settled)) {
	d.Helper()
	r := models.Settled{ID: claimed.ID, Attempt: claimed.Attempt, State: state, At: noon, RefChannel: "C1", RefMessage: "m1", Code: "code"}
	for _, f := range change {
		f(&r)
	}
	if err := d.SettleDeliveries(d.Context(), []models.Settled{r}); err != nil {
		d.Fatal(err)
	}
}

func (d desk) state(key string) models.DeliveryState {
	d.Helper()
	return must(d.DeliveryByKey(d.Context(), key))(d).State
}

func talk(key string) models.Delivery {
	return models.Delivery{Key: key, Person: models.PersonID("pe_" + key), Lane: models.TalkLane, Kind: models.SendMessage, Subject: "gate:1"}
}

func TestTheMostUrgentGoesFirst(t *testing.T) {
	onDesk(t, func(d desk) {
		at := func(key string, lane models.Lane, due time.Duration) models.Delivery {
			return models.Delivery{Key: key, Person: models.PersonID("pe_" + key), Kind: models.SendMessage, Lane: lane, DueAt: noon.Add(due)}
		}
		d.send(at("prompt", models.PromptLane, -time.Hour), at("talk 2", models.TalkLane, -1), at("talk 3", models.TalkLane, 0),
			at("talk 1", models.TalkLane, -time.Minute), at("safety", models.SafetyLane, 0), at("later", models.SafetyLane, time.Second))
		same(d, "one", keys(must(d.ClaimDeliveries(d.Context(), noon, lease, 2, models.AllLanes, models.SendMethod))(d)), []string{"safety", "talk 1"})
		same(d, "a lane alone", keys(d.claim(noon, models.PromptLane)), []string{"prompt"})
		same(d, "the rest", keys(d.claim(noon)), []string{"talk 2", "talk 3"})
		counts := must(d.Queue(d.Context()))(d)
		same(d, "queue", counts, []store.QueueCount{
			{Lane: "conversation", State: "sending", Count: 3},
			{Lane: "prompt", State: "sending", Count: 1},
			{Lane: "safety", State: "pending", Count: 1},
			{Lane: "safety", State: "sending", Count: 1},
		})
	})
}

func TestADeliveryIsReadBackAsItWasSent(t *testing.T) {
	onDesk(t, func(d desk) {
		full := models.Delivery{
			Key: hostile, Lane: models.GateLane, Kind: models.DeleteMsg, Person: "pe_mia", Platform: "slack",
			Channel: "C", Thread: "T", Only: "U", Room: "pair:1", Subject: "gate:1", Replaces: "none", Otherwise: "a.b:c",
			Body: []byte(`{"text": "` + "\\u0000 é" + `"}`), DueAt: noon, ExpiresAt: noon.Add(time.Hour),
		}
		d.send(full)
		d.send(models.Delivery{Key: hostile, Body: []byte("another")}) // exists: is left as it is
		got := d.claim(noon)[0]
		want := full
		want.ID, want.State, want.Attempt = got.ID, models.Sending, 1
		want.DueAt, want.ExpiresAt, want.CreatedAt = stored(noon), stored(noon.Add(time.Hour)), stored(noon)
		want.StartedAt, want.LeaseAt = stored(noon), stored(noon.Add(lease))
		same(d, "claimed", got, want)
		d.settle(got, models.Sent)
		want.State, want.SentAt, want.LeaseAt, want.RefChannel, want.RefMessage, want.Code = models.Sent, stored(noon), time.Time{}, "C1", "m1", "code"
		same(d, "sent", must(d.DeliveryByKey(d.Context(), hostile))(d), want)
	})
}

// TestClaimableIsWhatAClaimWouldGive: what waits behind another, or for the second
// after it, is due and not claimable.
func TestClaimableIsWhatAClaimWouldGive(t *testing.T) {
	onDesk(t, func(d desk) {
		claimable := func(what string, at time.Time, want bool) {
			d.Helper()
			same(d, what, must(d.Claimable(d.Context(), at))(d), want)
		}
		claimable("nothing", noon, false)
		one, two := talk("one"), talk("two")
		two.Person = one.Person
		d.send(one, two)
		claimable("before it is due", noon.Add(-time.Second), false)
		claimable("due", noon, true)
		first := d.claim(noon)
		same(d, "claimed", len(first), 1)
		claimable("behind one that is under way", noon, false)
		d.settle(first[0], models.Sent)
		claimable("within the second", noon.Add(time.Second/2), false)
		claimable("after it", noon.Add(time.Second), true)
		same(d, "claimed then", len(d.claim(noon.Add(time.Second))), 1)
	})
}

func TestOnlyTheClaimInForceSettles(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("a"))
		old := d.claim(noon)[0]
		d.settle(old, models.Pending, func(r *models.Settled) { r.RetryAt = noon.Add(time.Hour) })
		same(d, "before the retry", len(d.claim(noon)), 0)
		now := d.claim(noon.Add(time.Hour))[0]
		same(d, "attempt", now.Attempt, 2)
		d.settle(old, models.Sent)
		same(d, "after a late word", d.state("a"), models.Sending)
		d.settle(now, models.Sent)
		d.settle(now, models.DeadEnd)
		same(d, "after the word that counts", d.state("a"), models.Sent)
	})
}

// TestOneRowThatIsHeldHoldsUpNoOther: a process that was stopped in the middle of
// a transaction has what it sent locked, and its lease is over.
func TestOneRowThatIsHeldHoldsUpNoOther(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	d := desk{t, open(t, url)}
	d.send(talk("a"))
	d.claim(noon)
	held := must(raw(t, url).BeginTx(t.Context(), nil))(t)
	if _, err := held.ExecContext(t.Context(), "UPDATE deliveries SET code = '' WHERE key = 'a'"); err != nil {
		t.Fatal(err)
	}
	d.send(talk("b"))
	same(d, "claimed beside it", keys(d.claim(noon.Add(2*lease))), []string{"b"})
	same(d, "looked at", len(must(d.ClaimUnknown(t.Context(), noon.Add(2*lease), noon, 9, models.AllLanes))(t)), 0)
	if err := held.Rollback(); err != nil {
		t.Fatal(err)
	}
	same(d, "looked at once it is free", keys(must(d.ClaimUnknown(t.Context(), noon.Add(2*lease), noon, 9, models.AllLanes))(t)), []string{"a"})
}

func TestALostSenderLeavesAnUnknownFate(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("a"), talk("b"))
		claimed := d.claim(noon)
		d.settle(claimed[1], models.Unknown)
		same(d, "nothing is sent twice by guessing", len(d.claim(noon.Add(lease))), 0)
		same(d, "the lost one", d.state("a"), models.Unknown)
		later := noon.Add(2 * lease)
		look := func(at, settled time.Time) []string {
			return keys(must(d.ClaimUnknown(d.Context(), at, settled, 9, models.AllLanes))(d))
		}
		same(d, "before it settled", look(later, noon.Add(-time.Second)), []string{})
		same(d, "after", look(later, noon), []string{"a", "b"})
		same(d, "while one looks", look(later, noon), []string{})
		again := must(d.ClaimUnknown(d.Context(), later.Add(time.Minute), noon, 9, models.AllLanes))(d)
		same(d, "to look is not to try", again[0].Attempt, 1)
		d.settle(again[0], models.Sent)
		d.settle(again[1], models.Pending)
		same(d, "found", d.state("a"), models.Sent)
		same(d, "absent, so sent again", keys(d.claim(later)), []string{"b"})
	})
}

func TestWhatCannotBeDeliveredGoesOtherwiseAtOnce(t *testing.T) {
	onDesk(t, func(d desk) {
		held, dead, fine, late := talk("held"), talk("dead"), talk("fine"), talk("late")
		for _, one := range []*models.Delivery{&held, &dead, &fine, &late} {
			one.Otherwise = "escalation.climb:" + one.Key
		}
		late.DueAt, late.ExpiresAt = noon.Add(-time.Hour), noon
		commit(d, d.Store, models.Commit{
			At: noon, Send: []models.Delivery{held, dead, fine, late},
			Timers: []models.Timer{models.At(noon.Add(time.Hour), "escalation.climb:held")},
		})
		claimed := d.claim(noon)
		same(d, "claimed", keys(claimed), []string{"held", "dead", "fine"})
		d.settle(claimed[0], models.Held)
		d.settle(claimed[1], models.DeadEnd)
		d.settle(claimed[2], models.Sent)
		same(d, "expired", d.state("late"), models.Canceled)
		due := map[string]bool{}
		for _, timer := range must(d.ClaimTimers(d.Context(), noon, lease, 9))(d) {
			due[timer.Do] = true
		}
		same(d, "due", due, map[string]bool{"escalation.climb:held": true, "escalation.climb:dead": true, "escalation.climb:late": true})
	})
}

// TestABacklogThatExpiredIsTakenBackInParts: after a long outage nobody waits for
// one transaction of all of it, and soon what is worth sending is sent.
func TestABacklogThatExpiredIsTakenBackInParts(t *testing.T) {
	onDesk(t, func(d desk) {
		var old []models.Delivery
		for i := range 3000 {
			one := talk(fmt.Sprint("old ", i))
			one.ExpiresAt, one.Otherwise = noon.Add(time.Minute), "escalation.climb:old"
			old = append(old, one)
		}
		d.send(append(old, talk("fresh"))...)
		waiting := func() int { return must(d.Queue(d.Context()))(d)[0].Count }
		var got []models.Delivery
		for left := 3001; len(got) == 0; left = waiting() {
			got = must(d.ClaimDeliveries(d.Context(), noon.Add(time.Hour), lease, 10, models.AllLanes, models.SendMethod))(d)
			if took := left - waiting(); took == 0 || took > 1500 {
				d.Fatalf("%d of %d were taken back at once", took, left)
			}
		}
		same(d, "claimed", keys(got), []string{"fresh"})
		same(d, "due instead", len(must(d.ClaimTimers(d.Context(), noon.Add(time.Hour), lease, 9))(d)), 1)
	})
}

func TestWhatWasSaidAboutSomething(t *testing.T) {
	onDesk(t, func(d desk) {
		prompt, other := talk("prompt"), talk("other")
		prompt.Lane, other.Subject = models.PromptLane, "gate:2"
		d.send(talk("said"), talk("held"), talk("sending"), prompt, other)
		for _, one := range d.claim(noon) {
			switch one.Key {
			case "sending":
			case "held":
				d.settle(one, models.Held)
			default:
				d.settle(one, models.Sent)
			}
		}
		d.send(talk("pending"), replacing("edit", "said"))
		var keys []string
		for _, one := range must(d.MessagesAbout(d.Context(), "gate:1"))(d) {
			keys = append(keys, one.Key)
		}
		same(d, "said", keys, []string{"said", "sending"})
		same(d, "about nothing", len(must(d.MessagesAbout(d.Context(), ""))(d)), 0)
	})
}

func TestWhatPeopleWerePromptedWithAboutSomething(t *testing.T) {
	onDesk(t, func(d desk) {
		ctx := d.Context()
		prompt := func(key, subject string, p models.PersonID, due time.Time) models.Delivery {
			m := talk(key)
			m.Lane, m.Subject, m.Person, m.DueAt = models.PromptLane, subject, p, due
			return m
		}
		talked := prompt("talked", "goal", "p_mia", noon)
		talked.Lane = models.TalkLane
		edit := prompt("edit", "goal", "p_mia", noon)
		edit.Replaces = "asked"
		d.send(prompt("before", "goal", "p_mia", noon.Add(-time.Hour)), prompt("asked", "goal", "p_mia", noon), prompt("other", "session", "p_leo", noon),
			prompt("elsewhere", "goal", "p_sam", noon), prompt("unrelated", "bell", "p_leo", noon), talked)
		for range 3 { // one after the other to each
			for _, claimed := range d.claim(noon) {
				d.settle(claimed, models.Sent, func(s *models.Settled) { s.At = noon.Add(-time.Minute) })
			}
		}
		d.send(edit, prompt("waits", "goal", "p_leo", noon.Add(time.Hour)))
		asked := must(d.PromptsAbout(ctx, []models.PersonID{"p_mia", "p_leo"}, noon, "goal", "session"))(d.T)
		same(d.T, "since noon", keys(asked), []string{"asked", "other"})
		same(d.T, "about nothing", keys(must(d.PromptsAbout(ctx, []models.PersonID{"p_mia"}, noon))(d.T)), []string{})
	})
}

func TestWhatWaitsToBeSaidAboutSomething(t *testing.T) {
	onDesk(t, func(d desk) {
		two, other, nothing := talk("two"), talk("other"), talk("nothing")
		two.Subject, other.Subject, nothing.Subject = "gate:2", "gates", ""
		d.send(talk("sent"), talk("held"))
		for _, one := range d.claim(noon) {
			d.settle(one, map[string]models.DeliveryState{"sent": models.Sent, "held": models.Held}[one.Key])
		}
		d.send(talk("pending"), two, other, nothing, replacing("edit", "sent"))
		for about, want := range map[string][]string{"gate:": {"held", "pending", "two", "edit"}, "gate:2": {"two"}, "flag:": nil} {
			var keys []string
			for _, one := range must(d.Queued(d.Context(), about))(d) {
				keys = append(keys, one.Key)
			}
			same(d, about, keys, want)
		}
	})
}

func TestWhatWaitsForSomebodyOnLeaveIsGivenAnotherTime(t *testing.T) {
	onDesk(t, func(d desk) {
		ctx := d.Context()
		later := func(key string, lane models.Lane, due time.Duration) models.Delivery {
			m := talk(key)
			m.Lane, m.Person, m.DueAt = lane, "p_mia", noon.Add(due)
			return m
		}
		edit := later("edit", models.PromptLane, time.Hour)
		edit.Replaces = "before"
		d.send(later("second", models.PromptLane, 2*time.Hour), later("first", models.TalkLane, time.Hour),
			later("gate", models.GateLane, time.Hour), later("now", models.PromptLane, 0), edit)
		d.settle(d.claim(noon, models.PromptLane)[0], models.Sent)
		same(d.T, "what waits", keys(must(d.WaitingFor(ctx, "p_mia"))(d.T)), []string{"first", "second"})
		same(d.T, "what waits for others", keys(must(d.WaitingFor(ctx, "p_leo"))(d.T)), []string{})
		commit(d.T, d.Store, models.Commit{At: noon, Rescheduled: []models.Delivery{
			{Key: "second", DueAt: noon.Add(time.Minute)}, {Key: "now", DueAt: noon.Add(time.Minute)}, {Key: "unknown", DueAt: noon},
		}})
		same(d.T, "a minute later", keys(d.claim(noon.Add(time.Minute), models.PromptLane)), []string{"second"})
	})
}

func TestCancelTakesBackWhatIsNotOnItsWay(t *testing.T) {
	onDesk(t, func(d desk) {
		other := talk("other")
		other.Subject = "gate:2"
		d.send(talk("sending"), talk("held"))
		for _, one := range d.claim(noon) {
			if one.Key == "held" {
				d.settle(one, models.Held)
			}
		}
		d.send(talk("pending"), talk("kept"), other)
		commit(d, d.Store, models.Commit{At: noon, Cancel: []string{"gate:1"}, Send: []models.Delivery{talk("kept"), talk("new")}})
		for key, want := range map[string]models.DeliveryState{
			"sending": models.Sending, "held": models.Canceled, "pending": models.Canceled,
			"kept": models.Pending, "new": models.Pending, "other": models.Pending,
		} {
			same(d, key, d.state(key), want)
		}
		// In one group, one after the other: sent, canceled, sent.
		commit(d, d.Store, models.Commit{At: noon, Send: []models.Delivery{talk("g1")}},
			models.Commit{At: noon, Cancel: []string{"gate:1"}},
			models.Commit{At: noon, Send: []models.Delivery{talk("g2")}})
		same(d, "sent before the cancel", d.state("g1"), models.Canceled)
		same(d, "sent after it", d.state("g2"), models.Pending)
	})
}

// replacing is a message that takes the place of an earlier one.
func replacing(key, old string) models.Delivery {
	one := talk(key)
	one.Replaces = old
	return one
}

func TestAReplacementTakesThePlace(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		d.send(replacing("2", "1"))
		same(d, "not sent yet", d.state("1"), models.Canceled)
		second := d.claim(noon)
		same(d, "claimed", keys(second), []string{"2"})
		same(d, "there is nothing to replace", second[0].Replaces, "")

		d.send(replacing("3", "2"))
		same(d, "while it is on its way", len(d.claim(noon)), 0)
		d.settle(second[0], models.Unknown)
		same(d, "while nobody knows", len(d.claim(noon)), 0)
		looked := must(d.ClaimUnknown(d.Context(), noon, noon, 1, models.AllLanes))(d)
		d.settle(looked[0], models.Pending)
		third := d.claim(noon)
		same(d, "it came back", keys(third), []string{"3"})
		same(d, "and is not sent anymore", d.state("2"), models.Canceled)
		d.settle(third[0], models.Sent)

		d.send(replacing("4", "3"))
		d.send(replacing("5", "4"))
		fifth := d.claim(noon)
		same(d, "claimed at last", keys(fifth), []string{"5"})
		same(d, "what it changes", fifth[0].Replaces, "3")
	})
}

// TestWhereAMessageStandsIsWhereItsHeirDoes, however often its place was taken.
func TestWhereAMessageStandsIsWhereItsHeirDoes(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"), talk("alone"))
		d.send(replacing("2", "1"))
		d.send(replacing("3", "2"))
		asked := []string{"1", "2", "alone", "never said"}
		states := must(d.DeliveryStates(d.Context(), asked))(d)
		same(d, "waiting", states, map[string]models.DeliveryState{"1": models.Pending, "2": models.Pending, "alone": models.Pending})
		commit(d, d.Store, models.Commit{At: noon, Cancel: []string{"gate:1"}})
		states = must(d.DeliveryStates(d.Context(), asked))(d)
		same(d, "taken back", states, map[string]models.DeliveryState{"1": models.Canceled, "2": models.Canceled, "alone": models.Canceled})
	})
}

// TestAChannelIsFoundUnderItsNewID: what waits to be said in it, what was said there and
// the room that it is, and nothing of another platform's.
func TestAChannelIsFoundUnderItsNewID(t *testing.T) {
	onDesk(t, func(d desk) {
		said, waits, other := talk("said"), talk("waits"), talk("other")
		for _, one := range []*models.Delivery{&said, &waits, &other} {
			one.Person, one.Platform, one.Channel = "", "slack", "C1"
		}
		other.Platform = "discord"
		d.send(said)
		d.settle(d.claim(noon)[0], models.Sent, func(r *models.Settled) { r.Platform = "slack" })
		d.send(waits, other)
		for _, platform := range []string{"slack", "discord"} {
			if err := d.PutRoom(d.Context(), platform, "", "circle:1", "C1"); err != nil {
				d.Fatal(err)
			}
		}
		commit(d, d.Store, models.Commit{At: noon, Moved: models.Moved{Platform: "slack", From: "C1", To: "C2"}})
		for key, want := range map[string][2]string{"said": {"C2", "C2"}, "waits": {"C2", ""}, "other": {"C1", ""}} {
			one := must(d.DeliveryByKey(d.Context(), key))(d)
			same(d, key, [2]string{one.Channel, one.RefChannel}, want)
		}
		same(d, "room", must(d.RoomChannel(d.Context(), "slack", "", "circle:1"))(d), "C2")
		same(d, "room of another platform", must(d.RoomChannel(d.Context(), "discord", "", "circle:1"))(d), "C1")
	})
}

func TestOnlyTheNewestOfManyReplacementsIsSent(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		for _, key := range []string{"2", "3", "4"} { // one by one
			d.send(replacing(key, "1"))
		}
		commit(d, d.Store, models.Commit{At: noon, Send: []models.Delivery{replacing("5", "1")}}, // and in one group
			models.Commit{At: noon, Send: []models.Delivery{replacing("6", "1"), replacing("7", "6")}})
		claimed := d.claim(noon)
		same(d, "claimed", keys(claimed), []string{"7"})
		same(d, "it is the first that is said", claimed[0].Replaces, "")
		d.settle(claimed[0], models.Sent)

		d.send(replacing("8", "1"))
		claimed = d.claim(noon)
		same(d, "claimed after that", keys(claimed), []string{"8"})
		same(d, "it changes what stands", claimed[0].Replaces, "7")
	})
}

func TestWhateverIsNamedOfAPlaceTheNewestIsSent(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		for _, both := range [][2]string{{"2", "1"}, {"3", "2"}, {"4", "3"}, {"5", "1"}, {"6", "3"}, {"7", "2"}} {
			d.send(replacing(both[0], both[1]))
		}
		claimed := d.claim(noon)
		same(d, "claimed", keys(claimed), []string{"7"})
		same(d, "it is the first that is said", claimed[0].Replaces, "")
	})
}

func TestAReplacementThatIsSaidAgainTakesNothingBack(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		d.send(replacing("2", "1"))
		d.send(replacing("2", "1"))
		same(d, "itself", d.state("2"), models.Pending)
		d.send(replacing("3", "1"))
		d.send(replacing("2", "1"))
		same(d, "nor what came after it", keys(d.claim(noon)), []string{"3"})
	})
}

func TestOfTwoThatWaitForWhatComesBackTheNewerIsSent(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		first := d.claim(noon)
		d.send(replacing("2", "1"))
		d.send(replacing("3", "1"))
		d.settle(first[0], models.Pending)
		claimed := d.claim(noon)
		same(d, "claimed", keys(claimed), []string{"3"})
		same(d, "it is the first that is said", claimed[0].Replaces, "")
		d.settle(claimed[0], models.Sent)
		same(d, "nothing is left", len(d.claim(noon.Add(time.Hour))), 0)
	})
}

// The first is read as waiting when the second is thought of, and goes out before
// that is committed.
func TestWhatMustRingIsNeverAnEdit(t *testing.T) {
	rings := func(key, old string) models.Delivery {
		one := replacing(key, old)
		one.Rings = true
		return one
	}
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		first := d.claim(noon)
		d.send(rings("2", "1"))
		d.settle(first[0], models.Sent)
		d.send(rings("3", "2"))
		same(d, "not said yet, so not said twice", d.state("2"), models.Canceled)
		third := d.claim(noon)
		same(d, "claimed", keys(third), []string{"3"})
		same(d, "it edits nothing", third[0].Replaces, "")
		d.settle(third[0], models.Sent)

		d.send(replacing("4", "2")) // what was taken back names who took its place
		fourth := d.claim(noon)
		same(d, "what a change of it edits", fourth[0].Replaces, "3")
		d.settle(fourth[0], models.Sent)
		d.send(replacing("5", "3"))
		d.send(rings("6", "3"))
		both := slices.Sorted(slices.Values(keys(d.claim(noon))))
		same(d, "a change of what is out, and what rings after it", both, []string{"5", "6"})
	})
}

func TestAClockThatIsSetBackSilencesNobody(t *testing.T) {
	onDesk(t, func(d desk) {
		second := talk("a")
		second.Key, second.DueAt = "b", noon.Add(-time.Hour)
		d.send(talk("a"))
		d.settle(d.claim(noon)[0], models.Sent)
		d.send(second)
		same(d, "before the second is over", len(d.claim(noon.Add(time.Second/2))), 0)
		same(d, "with a clock that is a little slow", len(d.claim(noon.Add(-time.Second))), 0)
		same(d, "a minute back", keys(d.claim(noon.Add(-time.Minute))), []string{"b"})
	})
}

func TestWhatComesBackUnsentLeavesItsPlaceToItsReplacement(t *testing.T) {
	onDesk(t, func(d desk) {
		d.send(talk("1"))
		d.settle(d.claim(noon)[0], models.Sent)
		d.send(replacing("2", "1"))
		second := d.claim(noon)
		d.send(replacing("3", "2"))
		d.settle(second[0], models.Pending)
		third := d.claim(noon)
		same(d, "claimed", keys(third), []string{"3"})
		same(d, "it changes what stands", third[0].Replaces, "1")
		same(d, "and is sent in the place of", d.state("2"), models.Canceled)
	})
}

func TestAHomeIsDrawnOnceForManyChangesAndOnceMoreForALateOne(t *testing.T) {
	onDesk(t, func(d desk) {
		change := func(at time.Time) {
			commit(d, d.Store, models.Commit{At: at, Homes: []models.PersonID{"pe_mia", "pe_mia"}},
				models.Commit{At: at, Homes: []models.PersonID{"pe_mia"}})
		}
		draw := func(at time.Time) models.Delivery {
			d.Helper()
			claimed := d.claim(at)
			if len(claimed) != 1 || claimed[0].Key != "home:pe_mia" || claimed[0].Kind != models.RefreshHome || claimed[0].Lane != models.PromptLane {
				d.Fatalf("claimed %v", claimed)
			}
			return claimed[0]
		}
		change(noon)
		change(noon.Add(time.Second))
		first := draw(noon)
		change(noon)
		same(d, "while it is drawn", len(d.claim(noon)), 0)
		d.settle(first, models.Sent)
		second := draw(noon)
		d.settle(second, models.Sent)
		same(d, "when nothing changed since", len(d.claim(noon)), 0)
		change(noon)
		third := draw(noon)
		d.settle(third, models.Unknown)
		draw(noon)
		draw(noon.Add(lease)) // whoever drew it is gone
	})
}

// TestAClaimReadsLittleOfALongQueue, although PostgreSQL plans it once, when the queue
// is short, and knows nothing yet of what has come since.
func TestAClaimReadsLittleOfALongQueue(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	s := open(t, url)
	for round := range 9 { // as many as make it keep the plan, whatever it is told
		commit(t, s, models.Commit{At: noon, Send: []models.Delivery{talk(fmt.Sprint("first ", round))}, Homes: []models.PersonID{models.PersonID(fmt.Sprint("pe_home", round))}})
		same(t, "claimed", len(claimAll(t, s, noon, 10)), 2)
	}
	var long models.Commit
	long.At = noon
	for i := range 3000 {
		one := talk(fmt.Sprint(i))
		long.Send, long.Homes = append(long.Send, one), append(long.Homes, one.Person)
	}
	commit(t, s, long)
	read := func() (rows int64) {
		const all = `SELECT sum(seq_tup_read) + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE relname = 'deliveries')
			FROM pg_stat_user_tables WHERE relname = 'deliveries'`
		err := raw(t, url).QueryRowContext(t.Context(), all).Scan(&rows)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	before := read()
	for range 5 {
		same(t, "claimed", len(claimAll(t, s, noon, 10)), 20)
	}
	if err := s.Close(); err != nil { // a connection tells what it has read when it ends
		t.Fatal(err)
	}
	if rows := read() - before; rows > 3000 {
		t.Errorf("five claims of ten messages and ten homes read %d rows of 6,000", rows)
	}
}

// TestTheLastPromptIsWhateverBecameOfIt: it waits, it went out, it was taken back; and
// nothing else is one.
func TestTheLastPromptIsWhateverBecameOfIt(t *testing.T) {
	onDesk(t, func(d desk) {
		prompt := func(key string, person models.PersonID, due time.Duration) models.Delivery {
			return models.Delivery{Key: key, Person: person, Lane: models.PromptLane, Kind: models.SendMessage, DueAt: noon.Add(due)}
		}
		change, answer := prompt("change", "pe_sent", 3*time.Hour), prompt("answer", "pe_sent", 3*time.Hour)
		change.Replaces, answer.Lane = "sent", models.TalkLane
		before := prompt("before", "pe_back", 2*time.Hour)
		before.Subject = "checkin:1"
		d.send(prompt("old", "pe_old", -2*time.Hour), prompt("waits", "pe_waits", time.Hour), prompt("later", "pe_waits", 2*time.Hour),
			prompt("sent", "pe_sent", 0), answer, before)
		for _, claimed := range d.claim(noon) {
			d.settle(claimed, models.Sent)
		}
		d.send(change)
		commit(d, d.Store, models.Commit{At: noon, Cancel: []string{"checkin:1"}})
		same(t, "taken back", d.state("before"), models.Canceled)
		last := must(d.LastPrompts(t.Context(), []models.PersonID{"pe_old", "pe_waits", "pe_sent", "pe_back", "pe_nobody"}, noon.Add(-time.Hour)))(t)
		at := func(due time.Duration) time.Time { return noon.Add(due).Truncate(time.Microsecond).UTC() }
		same(t, "last", last, map[models.PersonID]time.Time{"pe_waits": at(2 * time.Hour), "pe_sent": at(0), "pe_back": at(2 * time.Hour)})
	})
}

// TestWhoFindsNothingToSendHasChangedNothing: the queue looks every second, also
// while storage takes no changes.
func TestWhoFindsNothingToSendHasChangedNothing(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		commit(t, s, models.Commit{At: noon, Send: []models.Delivery{talk("later")}})
		before := noon.Add(-time.Hour)
		s = takesNoChanges(t, s, url)
		same(t, "to send", len(claimAll(t, s, before, 100)), 0)
		same(t, "to look up", len(must(s.ClaimUnknown(t.Context(), before, before, 4, models.AllLanes))(t)), 0)
		if _, err := s.ClaimDeliveries(t.Context(), noon, lease, 1, nil, models.SendMethod); !errors.Is(err, models.ErrBusy) {
			t.Errorf("what is due is claimed: %v", err)
		}
	})
}
