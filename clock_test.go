package main

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// offClock is a machine's that nobody sets.
type offClock struct {
	wallClock
	off time.Duration
}

func (c offClock) Now() time.Time { return time.Now().Add(c.off) }

// TestReplicasGoByTheDatabasesClock: one machine's clock is a minute ahead and
// the other's an hour behind, and they agree all the same.
func TestReplicasGoByTheDatabasesClock(t *testing.T) {
	t.Parallel()
	db, err := store.Open(t.Context(), pgtest.URL(t), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	for _, off := range []time.Duration{0, time.Minute, -time.Hour} {
		a := &app{clock: wallClock{}, store: db, log: slog.New(slog.DiscardHandler)}
		if err := a.share(t.Context()); err != nil {
			t.Fatal(err)
		}
		shared := a.clock.(sharedClock)
		shared.clock = offClock{off: off}
		for range 2 { // the second time there is nothing to set
			if err := a.agree(t.Context(), shared); err != nil {
				t.Fatal(err)
			}
		}
		before, now, after := databaseTime(t, db), shared.Now(), databaseTime(t, db)
		if now.Before(before.Add(-time.Second)) || now.After(after.Add(time.Second)) {
			t.Errorf("off by %s: it is %s, and by the database between %s and %s", off, now, before, after)
		}
	}
}

func databaseTime(t *testing.T, db *store.Store) time.Time {
	t.Helper()
	now, err := db.Clock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return now
}

func TestAClockIsSetByWhatIsSure(t *testing.T) {
	t.Parallel()
	start := time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name        string
		ahead, took time.Duration
		want        time.Duration
	}{
		{"the same", 0, 0, 0},
		{"a hair's breadth", 200 * time.Millisecond, 0, 0},
		{"eight seconds", 8 * time.Second, 0, 8 * time.Second},
		{"behind", -8 * time.Second, 0, -8 * time.Second},
		{"an answer that took as long as it is off", 2 * time.Second, 4 * time.Second, 0},
		{"an answer that took long, and far off", time.Minute, 4 * time.Second, time.Minute},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			machine := &standing{now: start}
			shared := newShared(machine)
			set, err := shared.ask(t.Context(), func(context.Context) (time.Time, error) {
				machine.now = machine.now.Add(c.took / 2)
				told := machine.now.Add(c.ahead)
				machine.now = machine.now.Add(c.took / 2)
				return told, nil
			})
			if err != nil || set != c.want || !shared.Now().Equal(start.Add(c.took+c.want)) {
				t.Errorf("set by %s, %v; it is %s", set, err, shared.Now())
			}
		})
	}
}

func TestAClockThatIsNotToldStays(t *testing.T) {
	t.Parallel()
	machine := &standing{now: time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)}
	shared := newShared(machine)
	shared.ahead.Store(int64(time.Minute))
	set, err := shared.ask(t.Context(), func(context.Context) (time.Time, error) { return time.Time{}, errors.New("away") })
	if err == nil || set != 0 || !shared.Now().Equal(machine.now.Add(time.Minute)) {
		t.Errorf("set by %s, %v", set, err)
	}
}

// standing is a clock that goes when it is told to.
type standing struct {
	wallClock
	now time.Time
}

func (s *standing) Now() time.Time { return s.now }
