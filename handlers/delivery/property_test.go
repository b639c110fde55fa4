package delivery_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"cairn/bot"
	"cairn/models"
)

// script draws what goes wrong with each call.
type script struct {
	random                                     *rand.Rand
	wait, before, after, hangUp, late, refused float64
}

func (s script) next(method string, _ bot.Address) fault {
	at := s.random.Float64()
	hit := func(p float64) bool { at -= p; return at < 0 }
	switch {
	case hit(s.wait):
		return fault{refuse: refusal(bot.Wait, "ratelimited", time.Duration(1+s.random.IntN(3))*time.Second)}
	case hit(s.before):
		return fault{refuse: refusal(bot.Ambiguous, "http_status", 0)}
	case hit(s.after):
		return fault{cut: true}
	case hit(s.hangUp):
		return fault{hang: 20 * time.Second}
	case hit(s.refused):
		return fault{refuse: refusal(bot.Unsent, "no_connection", 0)}
	case hit(s.late) && method == "send":
		return fault{cut: true, late: time.Duration(1+s.random.IntN(9000)) * time.Millisecond}
	}
	return fault{}
}

// TestNothingIsLostAndNothingTwice plays random faults against two replicas
// that are stopped and started, over a store that is down now and then.
func TestNothingIsLostAndNothingTwice(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		seed := rapid.Uint64().Draw(r, "seed")
		p := rapid.Float64Range(0, 0.12)
		s := script{
			random: rand.New(rand.NewPCG(seed, 3)),
			wait:   p.Draw(r, "429"), before: p.Draw(r, "5xx before"), after: p.Draw(r, "cut after"),
			hangUp: p.Draw(r, "hang"), late: p.Draw(r, "late"), refused: p.Draw(r, "refused"),
		}
		people := rapid.IntRange(1, 12).Draw(r, "people")
		messages := rapid.IntRange(1, 40).Draw(r, "messages")
		stops := rapid.IntRange(0, 5).Draw(r, "stops")
		pauses := rand.New(rand.NewPCG(seed, 4))
		var wrong []string
		synctest.Test(t, func(t *testing.T) {
			b := newBench(t)
			b.chat.fault = s.next
			b.config.Lease, b.config.CallWithin, b.config.Settle, b.config.SafetySettle = 16*time.Second, 10*time.Second, 10*time.Second, 10*time.Second
			for i := range messages {
				lane := models.AllLanes[pauses.IntN(4)]
				b.queued(to(fmt.Sprint("k", i), models.PersonID(fmt.Sprint("p", i%people)), lane))
			}
			b.start()
			first := b.stop
			b.start()
			second := b.stop
			for range stops {
				time.Sleep(time.Duration(pauses.IntN(5000)) * time.Millisecond)
				b.store.setDown(true)
				time.Sleep(time.Duration(pauses.IntN(30000)) * time.Millisecond)
				b.store.setDown(false)
				first()
				b.start()
				first = b.stop
			}
			for range 360 {
				if time.Sleep(10 * time.Second); b.store.Count(models.Sent) == messages {
					break
				}
			}
			first()
			second()
			time.Sleep(time.Minute)
			shown := b.chat.shown()
			for i := range messages {
				key := fmt.Sprint("k", i)
				if row := b.store.Row(key); shown[key] != 1 || row.State != models.Sent {
					wrong = append(wrong, fmt.Sprintf("%s is shown %d times, its state is %s (%s)", key, shown[key], row.State, row.Code))
				}
			}
		})
		if wrong != nil {
			r.Errorf("seed %d: %v", seed, wrong)
		}
	})
}

func (s *memory) setDown(down bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down = down
}
