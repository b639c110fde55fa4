package scheduler_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
	"cairn/scheduler"
)

// rows keeps timers in memory as a store would.
type rows struct {
	mu     sync.Mutex
	timers map[int64]models.Timer
	down   error
	claims int
}

func newRows(timers ...models.Timer) *rows {
	r := &rows{timers: map[int64]models.Timer{}}
	for _, t := range timers {
		r.put(t)
	}
	return r
}

func (r *rows) put(t models.Timer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.timers[t.ID] = t
}

func (r *rows) get(id int64) (models.Timer, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	t, ok := r.timers[id]
	return t, ok
}

func (r *rows) delete(id int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.timers, id)
}

func (r *rows) left() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.timers)
}

func (r *rows) fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.down = err
}

// ClaimTimers hands out by id, not by time: the order is the loop's to make.
func (r *rows) ClaimTimers(_ context.Context, now time.Time, lease time.Duration, n int) ([]models.Timer, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.claims++
	if r.down != nil {
		return nil, r.down
	}
	var due []models.Timer
	for id, t := range r.timers {
		if len(due) < n && !t.Dead && !t.DueAt.After(now) && !t.LeaseAt.After(now) {
			t.Attempt++
			t.LeaseAt = now.Add(lease)
			r.timers[id] = t
			due = append(due, t)
		}
	}
	return due, nil
}

func (r *rows) FailTimer(_ context.Context, t models.Timer, retryAt time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.holds(t); err != nil {
		return err
	}
	t.DueAt, t.LeaseAt = retryAt, time.Time{}
	r.timers[t.ID] = t
	return r.down
}

// claimed refuses a claim that was lost, as a commit does.
func (r *rows) claimed(t models.Timer) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.holds(t)
}

func (r *rows) holds(t models.Timer) error {
	if is := r.timers[t.ID]; is.Attempt != t.Attempt || !is.DueAt.Equal(t.DueAt) {
		return fmt.Errorf("another's now: %w", models.ErrConflict)
	}
	return nil
}

// bubble is the clock of a synctest bubble.
type bubble struct{}

func (bubble) Now() time.Time                         { return time.Now() }
func (bubble) After(d time.Duration) <-chan time.Time { return time.After(d) }

var noon = time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)

func TestTickFiresWhatIsDueInOrder(t *testing.T) {
	t.Parallel()
	store := newRows()
	for i := range int64(120) {
		store.put(models.Timer{ID: i, DueAt: noon.Add(-time.Duration(i*i%121) * time.Minute)})
	}
	store.put(models.Timer{ID: 1000, DueAt: noon.Add(time.Second)})
	fired, err := scheduler.Tick(t.Context(), store, func(_ context.Context, batch []models.Timer) []error {
		if !slices.IsSortedFunc(batch, func(a, b models.Timer) int { return a.DueAt.Compare(b.DueAt) }) {
			t.Error("a batch is not in the order of its due times")
		}
		for _, timer := range batch {
			store.delete(timer.ID)
		}
		return make([]error, len(batch))
	}, noon)
	if err != nil || fired != 120 {
		t.Errorf("fired %d, %v; want all 120", fired, err)
	}
	if _, waits := store.get(1000); !waits || len(store.timers) != 1 {
		t.Errorf("left: %v, want the timer that is not due", store.timers)
	}
}

func TestAFailingTimerIsRetriedLaterAndLaterAndThenDead(t *testing.T) {
	t.Parallel()
	store := newRows(models.Timer{ID: 7, DueAt: noon})
	var waits []time.Duration
	for now := noon; ; {
		fired, err := scheduler.Tick(t.Context(), store, func(context.Context, []models.Timer) []error {
			return []error{errors.New("broken rule")}
		}, now)
		if err != nil || fired != 0 {
			t.Fatalf("fired %d, %v", fired, err)
		}
		timer, _ := store.get(7)
		waits = append(waits, timer.DueAt.Sub(now))
		if now = timer.DueAt; timer.Dead {
			break
		}
	}
	want := []time.Duration{10e9, 20e9, 40e9, 80e9, 160e9, 320e9, 640e9, 1280e9, 2560e9, 3600e9, 3600e9, 3600e9}
	if diff := cmp.Diff(want, waits); diff != "" {
		t.Error(diff)
	}
}

func TestWhatATimerAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		answers []error
		before  models.Timer
		wait    time.Duration
		dead    bool
	}{
		{"a conflict that does not end is a fault", []error{fmt.Errorf("fire: %w", models.ErrConflict)}, models.Timer{Failures: 11}, time.Hour, true},
		{"a fault is put back", []error{errors.New("fault")}, models.Timer{}, 10 * time.Second, false},
		{"a process that died before the work is no fault", []error{errors.New("fault")}, models.Timer{Attempt: 40}, 10 * time.Second, false},
		{"the twelfth fault is the last", []error{errors.New("fault")}, models.Timer{Failures: 11}, time.Hour, true},
		{"busy storage kills no timer, nor is it late by an hour when storage is back", []error{models.ErrBusy}, models.Timer{Failures: 11}, 10 * time.Second, false},
		{"a very high count does not overflow", []error{errors.New("fault")}, models.Timer{Failures: 500}, time.Hour, true},
		{"no answer is a fault", nil, models.Timer{}, 10 * time.Second, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.before.ID, c.before.DueAt = 1, noon
			store := newRows(c.before)
			if _, err := scheduler.Tick(t.Context(), store, func(context.Context, []models.Timer) []error { return c.answers }, noon); err != nil {
				t.Fatal(err)
			}
			got, _ := store.get(1)
			if got.DueAt.Sub(noon) != c.wait || got.Dead != c.dead || !got.LeaseAt.IsZero() {
				t.Errorf("got %+v, want a wait of %s, dead %v", got, c.wait, c.dead)
			}
		})
	}
}

func TestOneFailureDoesNotStopTheOthers(t *testing.T) {
	t.Parallel()
	store := newRows(models.Timer{ID: 1, DueAt: noon}, models.Timer{ID: 2, DueAt: noon}, models.Timer{ID: 3, DueAt: noon})
	fired, err := scheduler.Tick(t.Context(), store, func(_ context.Context, batch []models.Timer) []error {
		answers := make([]error, len(batch))
		for i, timer := range batch {
			if timer.ID == 2 {
				answers[i] = errors.New("fault")
				continue
			}
			store.delete(timer.ID)
		}
		return answers
	}, noon)
	if err != nil || fired != 2 || len(store.timers) != 1 {
		t.Errorf("fired %d, %v, left %v", fired, err, store.timers)
	}
}

// TestAPanicIsTheFailureOfOne: what kills the batch that it is in fails alone.
func TestAPanicIsTheFailureOfOne(t *testing.T) {
	t.Parallel()
	store := newRows(models.Timer{ID: 1, DueAt: noon}, models.Timer{ID: 2, DueAt: noon}, models.Timer{ID: 3, DueAt: noon})
	fired, err := scheduler.Tick(t.Context(), store, func(_ context.Context, batch []models.Timer) []error {
		if slices.ContainsFunc(batch, func(timer models.Timer) bool { return timer.ID == 2 }) {
			panic("broken rule")
		}
		for _, timer := range batch {
			store.delete(timer.ID)
		}
		return make([]error, len(batch))
	}, noon)
	if got, _ := store.get(2); err != nil || fired != 2 || store.left() != 1 || got.Failures != 1 || !got.DueAt.After(noon) {
		t.Errorf("fired %d, %v; left %+v", fired, err, store.timers)
	}
}

// TestATimerThatWasMovedMeanwhileDoesNotStopTheOthers: its work fails, and a
// person has set it anew, as every act on a case does with the next step.
func TestATimerThatWasMovedMeanwhileDoesNotStopTheOthers(t *testing.T) {
	t.Parallel()
	store := newRows(models.Timer{ID: 1, DueAt: noon.Add(-time.Minute)}, models.Timer{ID: 2, DueAt: noon})
	moved := models.Timer{ID: 1, DueAt: noon.Add(time.Hour)}
	_, err := scheduler.Tick(t.Context(), store, func(context.Context, []models.Timer) []error {
		store.put(moved)
		return []error{errors.New("fault"), errors.New("fault")}
	}, noon)
	if err != nil {
		t.Errorf("the tick ended with %v", err)
	}
	if got, _ := store.get(1); got != moved {
		t.Errorf("the moved one is %+v now", got)
	}
	if got, _ := store.get(2); !got.DueAt.Equal(noon.Add(10 * time.Second)) {
		t.Errorf("the other is due %s, want it put back", got.DueAt)
	}
}

func TestAShutdownIsNobodysFailure(t *testing.T) {
	t.Parallel()
	store := newRows(models.Timer{ID: 1, DueAt: noon})
	ctx, cancel := context.WithCancel(t.Context())
	_, err := scheduler.Tick(ctx, store, func(ctx context.Context, _ []models.Timer) []error {
		cancel()
		return []error{ctx.Err()}
	}, noon)
	timer, _ := store.get(1)
	if !errors.Is(err, context.Canceled) || !timer.DueAt.Equal(noon) {
		t.Errorf("got %v, timer due %s; want it as it was", err, timer.DueAt)
	}
}

// TestNinetyDays runs the loop through a quarter: a timer every minute that
// sets its successor, and a weekly one over a clock change.
func TestNinetyDays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		end := start.AddDate(0, 0, 90)
		weekly := parse(t, "0 9 * * 1")
		where := scheduler.When{Zone: zone(t, "America/New_York")}
		store := newRows(
			models.Timer{ID: 1, DueAt: start.Add(time.Minute)},
			models.Timer{ID: 2, DueAt: weekly.Next(start, where)},
		)
		fired := map[int64]int{}
		var late time.Duration
		fire := func(_ context.Context, batch []models.Timer) []error {
			for _, timer := range batch {
				fired[timer.ID]++
				late = max(late, time.Since(timer.DueAt))
				next := timer.DueAt.Add(time.Minute)
				if timer.ID == 2 {
					next = weekly.Next(timer.DueAt, where)
				}
				store.put(models.Timer{ID: timer.ID, DueAt: next})
			}
			return make([]error, len(batch))
		}
		ctx, cancel := context.WithDeadline(t.Context(), end.Add(time.Second))
		defer cancel()
		if err := scheduler.Run(ctx, store, fire, bubble{}, nil); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ended with %v", err)
		}
		// 2000-01-01, where a bubble begins, is a Saturday: 13 Mondays follow.
		if diff := cmp.Diff(map[int64]int{1: 90 * 24 * 60, 2: 13}, fired); diff != "" {
			t.Error(diff)
		}
		if late > time.Second {
			t.Errorf("a timer was %s late", late)
		}
	})
}

func TestTheLoopWaitsForStorageAndGoesOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newRows(models.Timer{ID: 1, DueAt: time.Now()})
		store.fail(models.ErrBusy)
		wake := make(chan struct{})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		var firedAt time.Time
		go func() {
			done <- scheduler.Run(ctx, store, func(_ context.Context, batch []models.Timer) []error {
				firedAt = time.Now()
				store.delete(batch[0].ID)
				return make([]error, len(batch))
			}, bubble{}, wake)
		}()
		time.Sleep(10*time.Minute + time.Second)
		synctest.Wait()
		select {
		case wake <- struct{}{}:
			t.Error("a wake was heard while storage is down")
		default:
		}
		// 1+2+4+8+15+15+…: five tries in the first 30 s, then four a minute.
		if store.claims < 40 || store.claims > 46 {
			t.Errorf("%d tries in ten minutes", store.claims)
		}
		back := time.Now()
		store.fail(nil)
		time.Sleep(2 * time.Minute)
		synctest.Wait()
		if wait := firedAt.Sub(back); firedAt.IsZero() || wait > 15*time.Second {
			t.Errorf("fired %s after storage was back", wait)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
	})
}

// TestALongTickKeepsOthersFromItsBatches: after an outage there is much to do,
// and another replica must not take what the last batches decide.
func TestALongTickKeepsOthersFromItsBatches(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newRows()
		for i := range int64(1000) {
			store.put(models.Timer{ID: i, DueAt: time.Now().Add(-time.Hour)})
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		stolen := 0
		_ = scheduler.Run(ctx, store, func(ctx context.Context, batch []models.Timer) []error {
			time.Sleep(time.Second)
			others, err := store.ClaimTimers(ctx, time.Now(), time.Hour, len(batch))
			if err != nil {
				t.Error(err)
			}
			for _, timer := range batch {
				if slices.ContainsFunc(others, func(o models.Timer) bool { return o.ID == timer.ID }) {
					stolen++
				}
				store.delete(timer.ID)
			}
			return make([]error, len(batch))
		}, bubble{}, nil)
		if stolen > 0 {
			t.Errorf("another replica took %d timers while they were decided", stolen)
		}
	})
}

// TestTwoReplicasOnASlowDatabaseGetOn: a whole batch takes longer than its lease,
// so the other replica decides it too, and what the first one decided is refused.
func TestTwoReplicasOnASlowDatabaseGetOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newRows()
		for i := range int64(100) {
			store.put(models.Timer{ID: i, DueAt: time.Now()})
		}
		fire := func(_ context.Context, batch []models.Timer) []error {
			answers := make([]error, len(batch))
			time.Sleep(time.Duration(len(batch)) * 75 * time.Millisecond)
			for i, timer := range batch {
				if answers[i] = store.claimed(timer); answers[i] == nil {
					store.delete(timer.ID)
				}
			}
			return answers
		}
		ctx, cancel := context.WithCancel(t.Context())
		var replicas sync.WaitGroup
		for range 2 {
			replicas.Go(func() { _ = scheduler.Run(ctx, store, fire, bubble{}, nil) })
		}
		time.Sleep(time.Minute)
		if left := store.left(); left > 0 {
			t.Errorf("%d timers are left after a minute", left)
		}
		cancel()
		replicas.Wait()
	})
}

func TestAWakeIsHeardAtOnce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		store := newRows()
		wake := make(chan struct{})
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		fired := make(chan time.Time, 1)
		go func() {
			_ = scheduler.Run(ctx, store, func(_ context.Context, batch []models.Timer) []error {
				store.delete(batch[0].ID)
				fired <- time.Now()
				return make([]error, len(batch))
			}, bubble{}, wake)
		}()
		synctest.Wait()
		put := time.Now()
		store.put(models.Timer{ID: 1, DueAt: put})
		wake <- struct{}{}
		if at := <-fired; !at.Equal(put) {
			t.Errorf("fired %s later", at.Sub(put))
		}
	})
}
