package store_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"cairn/models"
)

// TestOfManyChangesToOnePlaceTheLastStandsAlone says one thing, changes it while
// it waits, is on its way, comes back or stands, by whatever was said of it, says
// again what was said, and reads the chat at the end.
func TestOfManyChangesToOnePlaceTheLastStandsAlone(t *testing.T) {
	onDesk(t, func(d desk) {
		places := 0
		rapid.Check(d, func(r *rapid.T) {
			places++
			s := screen{desk: d, at: noon, place: fmt.Sprint("place ", places), shown: map[string]string{}}
			s.say(s.place, "")
			for _, act := range rapid.SliceOfN(rapid.SampledFrom([]string{"change", "again", "sent", "refused", "lost"}), 1, 16).Draw(r, "acts") {
				switch act {
				case "change":
					s.say(fmt.Sprint(s.place, "+", len(s.said)), rapid.SampledFrom(s.said).Draw(r, "changed").Key)
				case "again":
					s.send(rapid.SampledFrom(s.said).Draw(r, "said"))
				default:
					s.carry(act)
				}
			}
			for range 6 {
				s.carry("sent")
			}
			if shown := slices.Collect(maps.Values(s.shown)); !slices.Equal(shown, []string{s.said[len(s.said)-1].Key}) {
				r.Errorf("shown is %q, what was said is %q", shown, keys(s.said))
			}
		})
	})
}

// screen is what one person sees of one thing that is said to them.
type screen struct {
	desk
	at    time.Time
	place string
	said  []models.Delivery
	shown map[string]string // text by message
}

func (s *screen) say(key, instead string) {
	s.Helper()
	one := replacing(key, instead)
	one.Person = models.PersonID(s.place)
	s.said = append(s.said, one)
	s.send(one)
}

// carry takes what is due to the chat, which answers that it was sent, refuses
// it, or posts it and gives no answer: that is looked up the next time.
func (s *screen) carry(answer string) {
	s.Helper()
	s.at = s.at.Add(time.Minute)
	for _, one := range must(s.ClaimUnknown(s.Context(), s.at, s.at, 9, models.AllLanes))(s) {
		s.settle(one, models.Sent, func(r *models.Settled) { r.RefMessage = one.Key })
	}
	for _, one := range s.claim(s.at) {
		if answer == "refused" {
			s.settle(one, models.Pending)
			continue
		}
		ref, moved := one.Key, one.Replaces
		if before, err := s.DeliveryByKey(s.Context(), one.Replaces); err == nil && before.RefMessage != "" {
			ref, moved = before.RefMessage, ""
		}
		s.shown[ref] = one.Key
		if answer == "lost" && ref == one.Key && moved == "" {
			s.settle(one, models.Unknown)
			continue
		}
		s.settle(one, models.Sent, func(r *models.Settled) { r.RefMessage, r.Moved = ref, moved })
	}
}
