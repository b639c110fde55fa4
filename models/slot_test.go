package models_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func hour(places int) models.Session {
	return models.Session{ID: "se_1", Type: models.OfficeHours, Host: "leo", State: models.SessionPlanned, Places: places, StartsAt: tenOClock, Minutes: 60}
}

func TestAnHourIsDividedIntoSlots(t *testing.T) {
	t.Parallel()
	for places, want := range map[int]string{
		1: "1h0m0s [0s]", 4: "15m0s [0s 15m0s 30m0s 45m0s]", 7: "8m0s [0s 8m0s 16m0s 24m0s 32m0s 40m0s 48m0s]",
	} {
		s := hour(places)
		var at []time.Duration
		for _, slot := range s.FreeSlots(nil, tenOClock) {
			at = append(at, s.SlotAt(slot).Sub(tenOClock))
		}
		if got := fmt.Sprint(s.SlotLength(), " ", at); got != want {
			t.Errorf("%d places: %s, want %s", places, got, want)
		}
	}
	s := hour(4)
	if got := s.FreeSlots([]models.Participant{{Slot: 3}}, tenOClock.Add(15*time.Minute)); !slices.Equal(got, []int{2, 4}) {
		t.Errorf("after a quarter of an hour, when one is taken, %v are free", got)
	}
	if s.Type = models.FlashSession; s.FreeSlots(nil, tenOClock) != nil || !s.SlotAt(1).IsZero() {
		t.Error("a flash session has slots")
	}
}

func TestWhoHasWhichSlot(t *testing.T) {
	t.Parallel()
	in := func(who models.PersonID, slot, wish int) models.Participant {
		return models.Participant{ID: string(who), Person: who, State: models.In, Slot: slot, Wish: wish}
	}
	joins := func(who models.PersonID, wish int) models.Participant {
		return models.Participant{ID: string(who), Person: who, State: models.Joining, Wish: wish}
	}
	waits := func(who models.PersonID) models.Participant {
		return models.Participant{ID: string(who), Person: who, State: models.Waiting}
	}
	line := func(all ...models.Participant) []models.Participant { return all }
	for name, c := range map[string]struct {
		line []models.Participant
		want []string
	}{
		"who chooses nothing has the first free one":               {line(in("ana", 1, 0), joins("mia", 0)), []string{"mia in 2"}},
		"who chooses has what they chose":                          {line(joins("mia", 3)), []string{"mia in 3"}},
		"of two who choose the same the first has it":              {line(joins("mia", 2), joins("ana", 2)), []string{"mia in 2", "ana out 0"}},
		"who joins before somebody chooses is asked first":         {line(joins("mia", 0), joins("ana", 1)), []string{"mia in 1", "ana out 0"}},
		"who changes gives the old one back":                       {line(in("mia", 1, 3), joins("ana", 1)), []string{"mia in 3", "ana in 1"}},
		"who asks for a taken one keeps what they have":            {line(in("ana", 2, 0), in("mia", 1, 2)), []string{"mia in 1"}},
		"who chooses when nothing is free waits":                   {line(in("a", 1, 0), in("b", 2, 0), in("c", 3, 0), joins("mia", 3)), []string{"mia waiting 0"}},
		"who waits moves into what became free":                    {line(in("a", 1, 0), in("c", 3, 0), waits("mia"), waits("ana")), []string{"mia in 2"}},
		"who waits has what another gave up for what a third left": {line(in("a", 1, 2), waits("mia"), in("c", 3, 0)), []string{"a in 2", "mia in 1"}},
	} {
		var got []string
		for _, p := range hour(3).Seat(c.line, tenOClock) {
			got = append(got, fmt.Sprint(p.ID, " ", p.State, " ", p.Slot))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAskingForASlot(t *testing.T) {
	t.Parallel()
	s := hour(3)
	mia := models.Participant{ID: "pt_m", Person: "mia", State: models.In, Slot: 1, Stamp: models.Stamp{Version: 4}}
	line := []models.Participant{mia, {ID: "pt_a", Person: "ana", State: models.In, Slot: 2}}
	for name, c := range map[string]struct {
		from models.Participant
		who  models.PersonID
		slot int
		over bool
		want string
		why  string
	}{
		"somebody new":                  {models.Participant{}, "bo", 3, false, "joining 0 3 turn 1", ""},
		"who has another":               {mia, "mia", 3, false, "in 1 3 turn 5", ""},
		"who waits for the line":        {models.Participant{State: models.Joining, Turn: 7}, "bo", 3, false, "joining 0 3 turn 7", ""},
		"who has left":                  {models.Participant{ID: "pt_b", State: models.Out, Stamp: models.Stamp{Version: 2}}, "bo", 3, false, "joining 0 3 turn 3", ""},
		"for what another has":          {mia, "mia", 2, false, "", "meeting.slot_taken"},
		"for what they have":            {mia, "mia", 1, false, "", "meeting.slot_yours"},
		"for what is not there":         {mia, "mia", 4, false, "", "errors.unknown_action"},
		"for nothing":                   {mia, "mia", 0, false, "", "errors.unknown_action"},
		"the host":                      {models.Participant{}, "leo", 3, false, "", "meeting.you_host"},
		"when it is over":               {mia, "mia", 3, true, "", "meeting.canceled"},
		"from the wait list, too early": {models.Participant{State: models.Waiting}, "bo", 3, false, "", "meeting.already_waiting"},
	} {
		at := s
		if c.over {
			at.State = models.SessionCanceled
		}
		p, err := at.Ask(c.from, c.who, c.slot, line, tenOClock)
		got := fmt.Sprint(p.State, " ", p.Slot, " ", p.Wish, " turn ", p.Turn)
		if reason(err) != c.why || err == nil && got != c.want {
			t.Errorf("%s: %s %v, want %s %s", name, got, err, c.want, c.why)
		}
	}
}

// Whatever people ask for, no slot has two, nobody with a place is without a
// slot, and none is free while somebody waits.
func TestSlotsHoldOneEach(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1))
	for range 200 {
		s := hour(1 + random.IntN(6))
		var line []models.Participant
		for step := range 60 {
			who := models.PersonID(fmt.Sprint("p", random.IntN(10)))
			at := slices.IndexFunc(line, func(p models.Participant) bool { return p.Person == who })
			if at < 0 {
				line, at = append(line, models.Participant{ID: string(who), Person: who}), len(line)
			}
			var p models.Participant
			var err error
			switch random.IntN(3) {
			case 0:
				p, err = s.Leave(line[at])
			case 1:
				p, err = s.Join(line[at], who)
			default:
				p, err = s.Ask(line[at], who, random.IntN(8), line, tenOClock)
			}
			if err == nil {
				p.Version++
				line = slices.Delete(line, at, at+1)
				line = append(line, p)
			}
			if random.IntN(3) == 0 {
				continue // the line is not looked at after every step
			}
			for _, changed := range s.Seat(line, tenOClock) {
				for i := range line {
					if line[i].ID == changed.ID {
						line[i] = changed
					}
				}
			}
			if why := unsound(s, line); why != "" {
				t.Fatalf("seed %d, step %d: %s: %+v", seed, step, why, line)
			}
		}
	}
}

func unsound(s models.Session, line []models.Participant) string {
	has := map[int]models.PersonID{}
	for _, p := range line {
		switch {
		case p.Wish > 0 || p.State == models.Joining:
			return "a wish was not looked at"
		case (p.State == models.In) != (p.Slot > 0):
			return "a place without a slot, or a slot without a place"
		case p.Slot > 0 && has[p.Slot] != "":
			return "two have one slot"
		}
		if p.Slot > 0 {
			has[p.Slot] = p.Person
		}
	}
	if models.Count(line, models.Waiting) > 0 && len(s.FreeSlots(line, tenOClock)) > 0 {
		return "a slot is free while somebody waits"
	}
	return ""
}
