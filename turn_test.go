package main

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"cairn/models/store"
)

func TestOneReplicaHasTheTurnUntilItGivesItBack(t *testing.T) {
	t.Parallel()
	one, two := replicas(t)
	for _, step := range []struct {
		what string
		got  bool
		want bool
	}{
		{"the first takes it", one.takeTurn(t.Context(), "one", turnFor), true},
		{"the second does not", two.takeTurn(t.Context(), "two", turnFor), false},
		{"the first keeps it", one.takeTurn(t.Context(), "one", turnFor), true},
		{"the first gives it back", one.takeTurn(t.Context(), "one", 0), true},
		{"the second takes it", two.takeTurn(t.Context(), "two", turnFor), true},
		{"the first waits", one.takeTurn(t.Context(), "one", turnFor), false},
		{"the second falls silent, and its time is over", two.takeTurn(t.Context(), "two", -time.Second), true},
		{"the first takes it", one.takeTurn(t.Context(), "one", turnFor), true},
		{"the second has lost it", two.takeTurn(t.Context(), "two", turnFor), false},
		{"the first dies while its clock is a day ahead", one.takeTurn(t.Context(), "one", 24*time.Hour), true},
		{"the second takes it", two.takeTurn(t.Context(), "two", turnFor), true},
	} {
		if step.got != step.want {
			t.Errorf("%s: %t", step.what, step.got)
		}
	}
}

// TestOneRenewalThatFailsDoesNotGiveTheTurnAway, since every change of turns is
// a break in what Discord tells us.
func TestOneRenewalThatFailsDoesNotGiveTheTurnAway(t *testing.T) {
	t.Parallel()
	one, two := replicas(t)
	away, _ := replicas(t)
	_ = away.store.Close()
	one.takeTurn(t.Context(), "one", turnFor)
	soon, past := time.Now().Add(time.Minute), time.Now().Add(-time.Second)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	for _, step := range []struct {
		what string
		ctx  context.Context
		a    *app
		me   string
		ends time.Time
		want bool
	}{
		{"storage is away for a moment", t.Context(), away, "one", soon, true},
		{"storage is away until the turn may have ended", t.Context(), away, "one", past, false},
		{"storage is back, and it is ours", t.Context(), one, "one", soon, true},
		{"another has it", t.Context(), two, "two", soon, false},
		{"we stop", over, one, "one", soon, false},
	} {
		began := time.Now()
		ends, ours := step.a.renewTurn(step.ctx, step.me, step.ends)
		if ours != step.want {
			t.Errorf("%s: %t", step.what, ours)
		}
		if ours && ends.After(began.Add(turnFor)) && ends != step.ends {
			t.Errorf("%s: ours until %s after another may take it", step.what, ends.Sub(began.Add(turnFor)))
		}
	}
}

// replicas are two that share one database.
func replicas(t *testing.T) (one, two *app) {
	t.Helper()
	quiet := slog.New(slog.DiscardHandler)
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return &app{store: s, log: quiet}, &app{store: s, log: quiet}
}
