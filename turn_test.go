package main

import (
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"cairn/models/store"
)

func TestOneReplicaHasTheTurnUntilItGivesItBack(t *testing.T) {
	t.Parallel()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	one, two := &app{store: s}, &app{store: s}
	for _, step := range []struct {
		what string
		got  bool
		want bool
	}{
		{"the first takes it", one.takeTurn(t.Context(), "one", time.Minute), true},
		{"the second does not", two.takeTurn(t.Context(), "two", time.Minute), false},
		{"the first keeps it", one.takeTurn(t.Context(), "one", time.Hour), true},
		{"the first gives it back", one.takeTurn(t.Context(), "one", 0), true},
		{"the second takes it", two.takeTurn(t.Context(), "two", time.Minute), true},
		{"the first waits", one.takeTurn(t.Context(), "one", time.Minute), false},
		{"the second falls silent, and its time is over", two.takeTurn(t.Context(), "two", -time.Second), true},
		{"the first takes it", one.takeTurn(t.Context(), "one", time.Minute), true},
		{"the second has lost it", two.takeTurn(t.Context(), "two", time.Minute), false},
	} {
		if step.got != step.want {
			t.Errorf("%s: %t", step.what, step.got)
		}
	}
}
