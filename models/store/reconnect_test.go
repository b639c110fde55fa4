package store_test

import (
	"sync"
	"testing"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// TestConnectionsThatWereEndedAreReplaced: after a restart of the database every
// connection that was kept is dead, and nobody should hear of it.
func TestConnectionsThatWereEndedAreReplaced(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	s := open(t, url)
	staff(t, s)
	admin := raw(t, url)
	for name, act := range map[string]func() error{
		"read": func() error { return err1(s.Person(t.Context(), "pe_mia")) },
		"commit": func() error {
			return s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{&models.Conflict{ID: models.NewID[string]("cf"), One: "pe_mia", Two: "pe_sam"}}})
		},
	} {
		severalConnections(t, s)
		exec(t, admin, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
		if err := act(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	sound(t, s, 6)
}

func severalConnections(t *testing.T, s *store.Store) {
	var at sync.WaitGroup
	for range 8 {
		at.Go(func() {
			if _, err := s.People(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	at.Wait()
}
