package delivery_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/delivery"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// shelf is a store under test, and the way to put deliveries into it.
type shelf struct {
	delivery.Store
	put  func(t *testing.T, now time.Time, all ...models.Delivery)
	home func(t *testing.T, now time.Time, person models.PersonID)
}

func shelves(t *testing.T) map[string]func(t *testing.T) shelf {
	t.Helper()
	open := func(address func(t *testing.T) string) func(t *testing.T) shelf {
		return func(t *testing.T) shelf {
			db, err := store.Open(t.Context(), address(t), store.Options{})
			if err == nil {
				err = db.Migrate(t.Context())
			}
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = db.Close() })
			commit := func(t *testing.T, c models.Commit) {
				if err := db.Commit(t.Context(), c); err != nil {
					t.Fatal(err)
				}
			}
			return shelf{
				db,
				func(t *testing.T, now time.Time, all ...models.Delivery) {
					for _, d := range all {
						d.Kind = or(d.Kind, models.SendMessage)
						commit(t, models.Commit{At: now, Send: []models.Delivery{d}})
					}
				},
				func(t *testing.T, now time.Time, person models.PersonID) {
					commit(t, models.Commit{At: now, Homes: []models.PersonID{person}})
				},
			}
		}
	}
	return map[string]func(t *testing.T) shelf{
		"memory": func(*testing.T) shelf {
			m := newMemory()
			return shelf{
				m, func(_ *testing.T, now time.Time, all ...models.Delivery) { m.Queue(now, all...) },
				func(_ *testing.T, now time.Time, p models.PersonID) { m.Home(now, p) },
			}
		},
		"SQLite":     open(func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "q.db") }),
		"PostgreSQL": open(func(t *testing.T) string { return pgtest.URL(t) }),
	}
}

func or[T comparable](v, other T) T {
	var zero T
	if v == zero {
		return other
	}
	return v
}

// TestStoresKeepTheContract plays the same hour of a queue on each store.
func TestStoresKeepTheContract(t *testing.T) {
	t.Parallel()
	for name, open := range shelves(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			playContract(t, open(t))
		})
	}
}

func playContract(t *testing.T, s shelf) {
	now := time.Date(2027, 3, 2, 9, 0, 0, 0, time.UTC)
	const lease = 14 * time.Second
	last := map[string]models.Delivery{}
	keys := func(found []models.Delivery, err error) (out []string) {
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range found {
			out, last[d.Key] = append(out, d.Key), d
		}
		return out
	}
	claim := func(n int, m models.Method, lanes ...models.Lane) []string {
		return keys(s.ClaimDeliveries(t.Context(), now, lease, n, lanes, m))
	}
	all := func(m models.Method) []string { return claim(10, m, models.AllLanes...) }
	settle := func(key string, state models.DeliveryState, change func(*models.Settled)) {
		d := last[key]
		r := models.Settled{ID: d.ID, Attempt: d.Attempt, State: state, At: now, RetryAt: now, Platform: "slack", RefChannel: "D1", RefMessage: "ref " + key}
		if change != nil {
			change(&r)
		}
		if err := s.SettleDeliveries(t.Context(), []models.Settled{r}); err != nil {
			t.Fatal(err)
		}
	}
	want := func(what string, got []string, want ...string) {
		t.Helper()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}

	s.put(t, now, to("a1", "a", models.PromptLane), to("a2", "a", models.PromptLane), to("b1", "b", models.PromptLane),
		to("a3", "a", models.SafetyLane), models.Delivery{Key: "b2", Person: "b", Lane: models.PromptLane, Replaces: "b1"},
		models.Delivery{Key: "c1", Channel: "C1", Lane: models.GateLane, DueAt: now.Add(time.Hour)})
	s.home(t, now, "a")
	want("b1 was not sent yet, so b2 is sent in its place", all(models.SendMethod), "a3", "a1", "b2")
	want("edits and homes have a queue of their own", all(models.EditMethod))
	want("b2 replaces nothing anymore", claim(10, models.SendMethod, models.PromptLane))
	want("a home is claimed", all(models.HomeMethod), "home:a")
	s.home(t, now, "a")
	settle("home:a", models.Sent, nil)
	want("a home that changed on its way is drawn again", all(models.HomeMethod), "home:a")

	settle("a1", models.Sent, nil)
	want("a2 keeps a second's distance", all(models.SendMethod))
	now = now.Add(1100 * time.Millisecond)
	want("a2 goes", all(models.SendMethod), "a2")
	settle("a2", models.Unknown, func(r *models.Settled) { r.RetryAt = now.Add(9 * time.Second) })
	s.put(t, now, to("a4", "a", models.PromptLane))
	want("what follows an unknown one waits", all(models.SendMethod))

	now = now.Add(8 * time.Second)
	want("it is not looked up before its time", keys(s.ClaimUnknown(t.Context(), now, now, 10, models.AllLanes)))
	now = now.Add(2 * time.Second)
	want("nor in another lane", keys(s.ClaimUnknown(t.Context(), now, now, 10, models.AllLanes[:1])))
	want("it is looked up", keys(s.ClaimUnknown(t.Context(), now, now, 10, models.AllLanes[1:])), "a2")
	want("by one only", keys(s.ClaimUnknown(t.Context(), now, now, 10, models.AllLanes)))
	settle("a2", models.Pending, func(r *models.Settled) {
		r.CheckAt, r.RetryAt, r.Failures, r.Pauses = now.Add(time.Minute), now.Add(time.Second), 3, 4
	})
	want("a try that is to come again goes before what follows", all(models.SendMethod))
	now = now.Add(time.Second)
	want("then it goes", all(models.SendMethod), "a2")
	before := last["a2"]
	settle("a2", models.Sent, func(r *models.Settled) { r.Failures, r.Pauses = before.Failures, before.Pauses })
	if d, err := s.DeliveryByKey(t.Context(), "a2"); err != nil || before.Failures != 3 || before.Pauses != 4 || d.Failures != 0 || d.Pauses != 0 {
		t.Errorf("it was claimed after %d failures and %d pauses, and has %d and %d now that it is sent, %v", before.Failures, before.Pauses, d.Failures, d.Pauses, err)
	}

	now = now.Add(4 * time.Second)
	want("a lease ran out", keys(s.ClaimUnknown(t.Context(), now, now, 10, models.AllLanes)), "a3", "b2")
	late := last["a3"]
	late.Attempt--
	last["a3"] = late
	settle("a3", models.Sent, nil)
	if d, err := s.DeliveryByKey(t.Context(), "a3"); err != nil || d.State != models.Unknown {
		t.Errorf("a result of a lost claim changed it: %s %v", d.State, err)
	}

	want("no twin is looked for yet", keys(s.ClaimChecks(t.Context(), now, 10)))
	now = now.Add(time.Minute)
	want("a twin is looked for", keys(s.ClaimChecks(t.Context(), now, 10)), "a2")
	if err := s.SettleChecks(t.Context(), []int64{last["a2"].ID}); err != nil {
		t.Error(err)
	}
	now = now.Add(time.Hour)
	want("and not again", keys(s.ClaimChecks(t.Context(), now, 10)))
	want("what was due later is due", claim(1, models.SendMethod, models.AllLanes...), "c1")
	settle("c1", models.Sent, nil)

	s.put(t, now, models.Delivery{Key: "c2", Channel: "C1", Lane: models.GateLane, Replaces: "c1"})
	want("a change of what was sent is an edit", all(models.EditMethod), "c2")
	settle("c2", models.Sent, func(r *models.Settled) { r.Moved, r.RefMessage = "c1", "elsewhere" })
	if d, err := s.DeliveryByKey(t.Context(), "c1"); err != nil || d.RefMessage != "elsewhere" || d.Platform != "slack" {
		t.Errorf("c1 stands at %q on %q: %v", d.RefMessage, d.Platform, err)
	}
	s.put(t, now, models.Delivery{Key: "d1", Channel: "C2", Lane: models.GateLane, DueAt: now.Add(time.Minute)},
		models.Delivery{Key: "d2", Under: "d1", Lane: models.GateLane})
	want("what is to stand under another waits for it", claim(10, models.SendMethod, models.GateLane))
	now = now.Add(time.Minute)
	want("that one goes first", claim(10, models.SendMethod, models.GateLane), "d1")
	want("it still waits", claim(10, models.SendMethod, models.GateLane))
	settle("d1", models.Sent, nil)
	want("then it goes", claim(10, models.SendMethod, models.GateLane), "d2")
	if got := last["d2"].Attempt; got != 1 {
		t.Errorf("it was tried %d times, waiting", got-1)
	}
	playSettings(t, s)
}

func playSettings(t *testing.T, s delivery.Store) {
	ctx := t.Context()
	if _, err := s.Setting(ctx, "k"); !errors.Is(err, models.ErrNotFound) {
		t.Errorf("a setting that was never put: %v", err)
	}
	for _, c := range []struct {
		old, value string
		swapped    bool
	}{{"x", "y", false}, {"", "one", true}, {"", "two", false}, {"one", "two", true}, {"one", "three", false}} {
		if swapped, err := s.SwapSetting(ctx, "k", c.old, c.value); err != nil || swapped != c.swapped {
			t.Errorf("swap %q for %q: %v %v", c.old, c.value, swapped, err)
		}
	}
	if v, err := s.Setting(context.WithoutCancel(ctx), "k"); err != nil || v != "two" {
		t.Errorf("the setting is %q: %v", v, err)
	}
}
