package escalation_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/escalation"
	"cairn/models"
	"cairn/models/store"
)

var noon = time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)

// called is a case that sam was called about, whose next step is in an hour.
func called() models.Case {
	return models.Case{
		ID: "cs_1", About: "flag", Object: "fl_1", Person: "mia", State: models.CaseOpen, Rung: 1,
		Ladder:   models.Ladder{Rungs: []models.Rung{{Who: []models.Who{models.TheSupervisor}, Wait: time.Hour}}, Lease: time.Hour},
		Notified: map[models.PersonID]int{"sam": 1}, OpenedAt: noon, NextAt: noon.Add(time.Hour),
	}
}

func notice(state models.DeliveryState, due time.Time) models.Delivery {
	return models.Delivery{Key: "case:cs_1:1:sam", Kind: models.SendMessage, Lane: models.SafetyLane, Person: "sam", DueAt: due, State: state}
}

// TestTheAuditorFindsWhatAnyOtherPartForgot breaks what keeps a case under way,
// one thing at a time.
func TestTheAuditorFindsWhatAnyOtherPartForgot(t *testing.T) {
	t.Parallel()
	step := func(at time.Time) []models.Timer { return []models.Timer{models.At(at, "escalation.step:cs_1")} }
	held := func(c models.Case) models.Case { c.State, c.Holder = models.CaseHeld, "sam"; return c }
	same := func(c models.Case) models.Case { return c }
	for _, c := range []struct {
		name   string
		with   func(models.Case) models.Case
		timers []models.Timer
		send   []models.Delivery
		state  models.PersonState // of sam
		at     time.Time
		fault  models.CaseFault
		mended bool
		late   int
		until  time.Time // sam supervises; the zero time: still
		alone  bool      // nobody but sam is above mia
	}{
		{"all is well", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Active, noon.Add(time.Second), "", false, 0, time.Time{}, false},
		{"the timer is gone", same, nil, []models.Delivery{notice(models.Pending, noon)}, models.Active, noon.Add(time.Second), models.NoTimer, true, 0, time.Time{}, false},
		{"the deadline passed and nothing happened", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon.Add(2*time.Hour))}, models.Active, noon.Add(time.Hour + 3*time.Minute), models.Late, false, 0, time.Time{}, false},
		{"nobody was told", same, step(noon.Add(time.Hour)), nil, models.Active, noon.Add(time.Second), models.Unheard, true, 0, time.Time{}, false},
		{"who was called is gone", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Gone, noon.Add(time.Second), models.Unheard, true, 0, time.Time{}, false},
		{"who was called supervises them no more", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Active, noon.Add(time.Second), models.Unheard, true, 0, noon, false},
		{"who looks after it supervises them no more", held, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Active, noon.Add(time.Second), models.HolderGone, true, 0, noon, false},
		{"who looks after it is gone", held, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Gone, noon.Add(time.Second), models.HolderGone, true, 0, time.Time{}, false},
		{"the sender stands still", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Active, noon.Add(25 * time.Second), "", false, 1, time.Time{}, false},
		{"the timer is gone, and everybody is", same, nil, []models.Delivery{notice(models.Pending, noon)}, models.Gone, noon.Add(time.Second), models.NoTimer, false, 0, time.Time{}, true},
		{"who was called is gone, and nobody is left", same, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Gone, noon.Add(time.Second), models.Unheard, false, 0, time.Time{}, true},
		{"who looks after it is gone, and nobody is left", held, step(noon.Add(time.Hour)), []models.Delivery{notice(models.Pending, noon)}, models.Gone, noon.Add(time.Second), models.HolderGone, false, 0, time.Time{}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "audit.db"), store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if err := s.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			kase := c.with(called())
			err = s.Commit(t.Context(), models.Commit{At: noon, Action: "test", Timers: c.timers, Send: c.send, Save: []models.Noun{
				&models.Person{ID: "mia", State: models.Active}, &models.Person{ID: "sam", State: c.state}, &kase,
				&models.Supervision{ID: "sv_1", Person: "mia", Supervisor: "sam", From: noon.Add(-time.Hour), Until: c.until},
			}})
			if err != nil {
				t.Fatal(err)
			}
			if !c.alone {
				err := s.Commit(t.Context(), models.Commit{At: noon, Action: "test", Save: []models.Noun{
					&models.Person{ID: "gus", State: models.Active}, &models.Assignment{ID: "as_1", Person: "gus", Role: models.GovernanceRole, From: noon.Add(-time.Hour)},
				}})
				if err != nil {
					t.Fatal(err)
				}
			}
			report, err := escalation.Audit(t.Context(), s, c.at)
			if err != nil {
				t.Fatal(err)
			}
			want := escalation.Report{Open: 1, Late: c.late}
			switch found := []escalation.Found{{Case: "cs_1", Fault: c.fault}}; {
			case c.fault == "":
			case c.mended:
				want.Mended = found
				want.Repair.Timers = []models.Timer{models.At(c.at, "escalation.step:cs_1")}
			default:
				want.Broken = found
			}
			if diff := cmp.Diff(want, report); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if sound := c.late == 0 && (c.fault == "" || c.mended); report.Sound() != sound {
				t.Errorf("sound: %t", report.Sound())
			}
		})
	}
}
