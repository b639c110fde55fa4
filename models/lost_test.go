package models_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

// TestWhoMayNotHearOfACaseAnymore: it goes on without them, at once when it waited
// for them.
func TestWhoMayNotHearOfACaseAnymore(t *testing.T) {
	t.Parallel()
	moved := house().unsupervised().supervises("hana", "mia").supervises("rita", "hana")
	held := func(by models.PersonID) act {
		return func(c models.Case, org models.Org, _ time.Time) (models.Case, error) {
			return c.Acknowledge(by, org, c.NextAt)
		}
	}
	for _, c := range []struct {
		name  string
		rungs int
		act   act
		then  *parts
		lost  people
		next  people // who hears at once; nobody where it waits for others
	}{
		{"nobody does", 1, nil, house(), nil, nil},
		{"a supervisor: the new one is asked", 1, nil, moved, people{"sam"}, people{"hana"}},
		{"a supervisor who looks after it", 1, held("sam"), moved, people{"sam"}, people{"hana"}},
		{"a supervisor, when others were called since", 2, nil, moved, people{"sam"}, nil},
		{"a conflict of interest: the next rung is called", 1, nil, house().conflict("sam", "mia"), people{"sam"}, people{"rita"}},
		{"a leader, while credentialing is asked", 3, nil, house().without("lena"), people{"lena"}, nil},
		{"a leader who looks after it: credentialing is asked again", 3, held("lena"), house().without("lena"), people{"lena"}, people{"cleo"}},
		{"one who is gone", 1, nil, house().gone("sam"), nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, _ := climb(opened(), house().org(), c.rungs)
			if c.act != nil {
				at, _ = c.act(at, house().org(), noon)
			}
			org, now := c.then.org(), noon.Add(time.Minute)
			lost := at.Lost(org, now)
			if diff := cmp.Diff(c.lost, lost); len(c.lost)+len(lost) > 0 && diff != "" {
				t.Fatalf("lost (-want +got)\n%s", diff)
			}
			if len(lost) == 0 {
				return
			}
			then, _ := at.Without(lost, org, now)
			if c.next == nil {
				if then.NextAt != at.NextAt || then.State != at.State {
					t.Errorf("it moves: %+v", then)
				}
				return
			}
			again, changed := then.Without(then.Lost(org, now), org, now)
			if _, who := again.Step(org, now); changed || then.NextAt != now || !cmp.Equal(c.next, who) {
				t.Errorf("at %v %v hear, changed twice: %v", then.NextAt, who, changed)
			}
		})
	}
}

// TestWhoIsBackInAnOffice hears of the case again; whom a conflict took out does not,
// also when it ends.
func TestWhoIsBackInAnOffice(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		then  *parts
		hears bool
	}{
		"a supervisor by mistake not": {house().unsupervised().supervises("rita", "mia"), true},
		"a conflict that ended":       {house().conflict("sam", "mia"), false},
	} {
		at, _ := climb(opened(), house().org(), 1)
		at, _ = at.Without(at.Lost(c.then.org(), noon), c.then.org(), noon)
		if at.Hears("sam", c.then.org(), noon) || at.Hears("sam", house().org(), noon) != c.hears {
			t.Errorf("%s: while it lasts %v, then %v", name, at.Hears("sam", c.then.org(), noon), at.Hears("sam", house().org(), noon))
		}
	}
}

// TestWhoHearsInThePlaceOfWhomACaseLost: a new supervisor, though others were called
// since; nobody where the rungs that were called mean nobody else by now.
func TestWhoHearsInThePlaceOfWhomACaseLost(t *testing.T) {
	t.Parallel()
	moved := house().unsupervised().supervises("hana", "mia").supervises("rita", "hana")
	for _, c := range []struct {
		name  string
		rungs int
		then  *parts
		hear  people
	}{
		{"nobody was lost", 2, house(), nil},
		{"the rung is called again anyway", 1, moved, nil},
		{"a new supervisor below whom was called since", 2, moved, people{"hana"}},
		{"a conflict of interest of the same supervisor", 2, house().conflict("sam", "mia"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, _ := climb(opened(), house().org(), c.rungs)
			org, now := c.then.org(), noon.Add(time.Minute)
			lost := at.Lost(org, now)
			at, _ = at.Without(lost, org, now)
			then, hear := at.Instead(lost, org, now)
			if diff := cmp.Diff(c.hear, hear); len(c.hear)+len(hear) > 0 && diff != "" {
				t.Fatalf("hear (-want +got)\n%s", diff)
			}
			if then.NextAt != at.NextAt || then.State != at.State || then.Rung != at.Rung {
				t.Errorf("the ladder moves: %+v", then)
			}
			if _, again := then.Instead(lost, org, now); len(again) > 0 {
				t.Errorf("%v hear twice", again)
			}
		})
	}
}

// TestWhoHearsAgainOfACaseThatLostThem: in a call of their own, once, unless the ladder
// calls them anyway.
func TestWhoHearsAgainOfACaseThatLostThem(t *testing.T) {
	t.Parallel()
	moved := house().unsupervised().supervises("hana", "mia").supervises("rita", "hana")
	for _, c := range []struct {
		name  string
		rungs int
		then  *parts
		hear  people // anew
		step  bool   // the next step is due, and calls them
	}{
		{"not yet", 2, moved, nil, false},
		{"the supervisor, when others were called since", 2, house(), people{"sam"}, false},
		{"the supervisor alone was called", 1, house(), nil, true},
		{"one in a conflict by now", 2, house().conflict("sam", "mia"), nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, _ := climb(opened(), house().org(), c.rungs)
			at, _ = at.Without(at.Lost(moved.org(), noon), moved.org(), noon)
			org := c.then.org()
			then, hear := at.Back(org, noon)
			if diff := cmp.Diff(c.hear, hear); len(c.hear)+len(hear) > 0 && diff != "" {
				t.Fatalf("hear (-want +got)\n%s", diff)
			}
			if then.NextAt != at.NextAt || then.State != at.State || then.Rung != at.Rung {
				t.Errorf("the ladder moves: %+v", then)
			}
			if len(hear) > 0 && !cmp.Equal(then.LastCalled(), c.hear) {
				t.Errorf("%v were called last", then.LastCalled())
			}
			if c.step {
				then, hear = then.Step(org, noon)
				if !cmp.Equal(hear, people{"sam"}) {
					t.Errorf("the step calls %v", hear)
				}
			}
			if _, again := then.Back(org, noon); len(again) > 0 {
				t.Errorf("%v hear twice", again)
			}
		})
	}
}

// TestADeputyCalledAtTheEndOfALadderIsRelieved like one who was called on a rung.
func TestADeputyCalledAtTheEndOfALadderIsRelieved(t *testing.T) {
	t.Parallel()
	away, back := house().people("otto").away("gus", "otto").org(), house().people("otto").org()
	climbed, _ := climb(opened(), away, 4)
	kept := opened()
	kept.State, kept.Holder, kept.NextAt = models.CaseHeld, "sam", kept.ListsAt().Add(time.Hour)
	listed, _ := kept.List(away, kept.ListsAt())
	for name, c := range map[string]models.Case{"climbed": climbed, "on the review list": listed} {
		_, relieved, hear := c.Relieve(back, c.ListsAt())
		if !slices.Contains(c.Told(), "otto") || !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"gus"}, hear) {
			t.Errorf("%s: %v are relieved, %v hear", name, relieved, hear)
		}
	}
}
