package store_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

const lease = time.Minute

// keys lists what was claimed.
func keys[T models.Timer | models.Delivery](claimed []T) []string {
	out := []string{}
	for _, one := range claimed {
		switch one := any(one).(type) {
		case models.Timer:
			out = append(out, one.Key)
		case models.Delivery:
			out = append(out, one.Key)
		}
	}
	return out
}

func TestTimersAreClaimedWhenDueAndHeldForTheLease(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		if _, ok, err := s.NextTimer(ctx); ok || err != nil {
			t.Errorf("nothing is due ever: %v %v", ok, err)
		}
		// Written in three zones, in an order that text would get wrong.
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{
			models.At(noon.Add(time.Hour).In(time.FixedZone("west", -11*3600)), "late"),
			models.At(noon.Add(-time.Second).In(time.FixedZone("east", 14*3600)), "first"),
			models.At(noon.UTC(), "second"),
		}})
		same(t, "the day", keys(must(s.TimersBetween(ctx, noon.Add(-time.Hour), noon.Add(time.Hour), 10))(t)), []string{"first", "second"})
		same(t, "one at a time", keys(must(s.ClaimTimers(ctx, noon, lease, 1))(t)), []string{"first"})
		same(t, "the rest", keys(must(s.ClaimTimers(ctx, noon, lease, 9))(t)), []string{"second"})
		same(t, "while they are held", keys(must(s.ClaimTimers(ctx, noon, lease, 9))(t)), []string{})
		next, ok, err := s.NextTimer(ctx)
		if want := stored(noon.Add(lease)); !ok || err != nil || !next.Equal(want) || next.Location() != time.UTC {
			t.Errorf("next: %v %v %v, want %v", next, ok, err, want)
		}
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon.Add(time.Second), "late")}})
		next, ok, err = s.NextTimer(ctx)
		if want := stored(noon.Add(time.Second)); !ok || err != nil || !next.Equal(want) {
			t.Errorf("with one sooner: %v %v %v, want %v", next, ok, err, want)
		}
		again := must(s.ClaimTimers(ctx, noon.Add(lease), lease, 2))(t)
		same(t, "after the lease", keys(again), []string{"first", "second"})
		same(t, "attempt", again[0].Attempt, 2)
	})
}

func TestATimerThatAwaitsSomebodyDoesSoUntilItIsSetAgain(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		put := func(key string) models.Timer {
			return models.At(noon.Add(time.Hour), key).Awaiting("p_mia", noon)
		}
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{put("goal"), put("other"), models.At(noon, "due").Awaiting("p_mia", noon), put("moved")}})
		waiting := must(s.TimersAwaiting(ctx, "p_mia"))(t)
		same(t, "put off", keys(waiting), []string{"goal", "moved", "other"})
		same(t, "meant for", waiting[0].MeantAt, stored(noon))
		same(t, "for nobody", keys(must(s.TimersAwaiting(ctx, ""))(t)), []string{})
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon, "goal"), models.At(noon, "moved")}})
		same(t, "set again", keys(must(s.TimersAwaiting(ctx, "p_mia"))(t)), []string{"other"})
		for _, claimed := range must(s.ClaimTimers(ctx, noon, lease, 9))(t) {
			if claimed.Key == "moved" { // answered, and put off again
				commit(t, s, models.Commit{At: noon, Fired: &claimed, Timers: []models.Timer{put("moved")}})
			}
		}
		same(t, "put off again", keys(must(s.TimersAwaiting(ctx, "p_mia"))(t)), []string{"moved", "other"})
	})
}

func TestAFiredTimerIsDoneOnce(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon, "a"), models.At(noon, "b"), models.At(noon, "c")}})
		first := must(s.ClaimTimers(ctx, noon, lease, 3))(t)
		second := must(s.ClaimTimers(ctx, noon.Add(lease), lease, 1))(t) // a's lease ran out
		answer := func(timer models.Timer, next ...models.Timer) error {
			return s.Commit(ctx, models.Commit{At: noon, Fired: &timer, Timers: next})
		}
		conflict(t, "a lost claim", answer(first[0]))
		if err := answer(second[0], models.At(noon.Add(time.Hour), "a")); err != nil {
			t.Errorf("the claim in force: %v", err)
		}
		conflict(t, "the same claim again", answer(second[0]))

		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon.Add(2*time.Hour), "b")}})
		conflict(t, "a timer that was moved while it was held", answer(first[1]))
		moved := must(s.ClaimTimers(ctx, noon.Add(2*time.Hour), lease, 9))(t)
		conflict(t, "and claimed by another", answer(first[1]))
		same(t, "what is left", keys(moved), []string{"c", "a", "b"})

		commit(t, s, models.Commit{At: noon, Unset: []string{"a", "b", "unknown"}})
		conflict(t, "a timer that was unset", answer(moved[1]))
		same(t, "left at last", keys(must(s.ClaimTimers(ctx, noon.Add(9*time.Hour), lease, 9))(t)), []string{"c"})
	})
}

func TestAFailedTimerComesBackUntilItIsDead(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon, "a")}})
		claim := func(at time.Time) []models.Timer { return must(s.ClaimTimers(ctx, at, lease, 9))(t) }
		first := claim(noon)
		if err := s.FailTimer(ctx, first[0], noon.Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		conflict(t, "given back twice", s.FailTimer(ctx, first[0], noon))
		same(t, "before it is due again", len(claim(noon.Add(time.Minute))), 0)
		second := claim(noon.Add(time.Hour))
		same(t, "attempt", second[0].Attempt, 2)
		second[0].Failures, second[0].Dead = 12, true
		if err := s.FailTimer(ctx, second[0], noon.Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		dead := must(s.DeadTimers(ctx))(t)
		same(t, "dead", keys(dead), []string{"a"})
		same(t, "failures", dead[0].Failures, 12)
		same(t, "claimed when dead", len(claim(noon.Add(24*time.Hour))), 0)
		commit(t, s, models.Commit{At: noon, Timers: []models.Timer{models.At(noon, "a")}})
		again := claim(noon)[0]
		same(t, "attempt of one set again", again.Attempt, 1)
		same(t, "its failures", again.Failures, 0)
	})
}

// TestManyClaimSideBySide: no timer and no delivery is claimed by two.
func TestManyClaimSideBySide(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		c := models.Commit{At: noon}
		for i := range 500 {
			c.Timers = append(c.Timers, models.At(noon, fmt.Sprint("t", i)))
			c.Send = append(c.Send, models.Delivery{Key: fmt.Sprint("d", i), Person: models.PersonID(fmt.Sprint("pe_", i)), Kind: models.SendMessage, Lane: models.AllLanes[i%4]})
		}
		commit(t, s, c)
		stores := []*store.Store{s, open(t, url)}
		var mu sync.Mutex
		seen := map[string]int{}
		var wait sync.WaitGroup
		for i := range 4 {
			wait.Go(func() {
				for {
					timers, err1 := stores[i%2].ClaimTimers(t.Context(), noon, lease, 7)
					deliveries, err2 := stores[i%2].ClaimDeliveries(t.Context(), noon, lease, 7, nil, models.SendMethod)
					if err := errors.Join(err1, err2); err != nil {
						t.Error(err)
					}
					mu.Lock()
					for _, key := range append(keys(timers), keys(deliveries)...) {
						seen[key]++
					}
					mu.Unlock()
					if len(timers)+len(deliveries) == 0 {
						return
					}
				}
			})
		}
		wait.Wait()
		same(t, "how many were claimed", len(seen), 1000)
		for key, times := range seen {
			if times != 1 {
				t.Errorf("%s was claimed %d times", key, times)
			}
		}
	})
}

func conflict(t *testing.T, what string, err error) {
	t.Helper()
	if !errors.Is(err, models.ErrConflict) {
		t.Errorf("%s: %v, want ErrConflict", what, err)
	}
}
