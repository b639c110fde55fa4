package store_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// TestWhatIsReadTogetherIsReadRight asks many things at once, some of which fail
// and some of which nobody waits for: everybody hears their own answer.
func TestWhatIsReadTogetherIsReadRight(t *testing.T) {
	t.Parallel()
	s := open(t, pgtest.URL(t))
	const people = 50
	for i := range people {
		save(t, s, &models.Person{ID: nth(i), Name: fmt.Sprint("Person ", i)})
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	var asking sync.WaitGroup
	for asker := range 64 {
		random := rand.New(rand.NewPCG(seed, uint64(asker)))
		asking.Go(func() {
			for range 200 {
				askSomething(t, s, random, random.IntN(people))
			}
		})
	}
	asking.Wait()
}

func nth(i int) models.PersonID { return models.PersonID(fmt.Sprint("pe_", i)) }

func askSomething(t *testing.T, s *store.Store, random *rand.Rand, i int) {
	switch random.IntN(10) {
	case 0: // what the database refuses
		if _, err := s.Person(t.Context(), models.PersonID("a\x00b")); err == nil || errors.Is(err, models.ErrNotFound) {
			t.Errorf("an id that is no text: %v", err)
		}
	case 1:
		if _, err := s.Person(t.Context(), "pe_nobody"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("nobody: %v", err)
		}
	case 2: // an answer that comes too late
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(random.IntN(1000))*time.Microsecond)
		defer cancel()
		if p, err := s.Person(ctx, nth(i)); err == nil && p.ID != nth(i) {
			t.Errorf("asked for %s and got %s", nth(i), p.ID)
		}
	default:
		if p, err := s.Person(t.Context(), nth(i)); err != nil || p.Name != fmt.Sprint("Person ", i) {
			t.Errorf("asked for %s and got %s: %v", nth(i), p.Name, err)
		}
	}
}
