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
		{"the deputy of a new supervisor who is away", 2, house().unsupervised().supervises("hana", "mia").supervises("rita", "hana").away("hana", "cleo"), people{"cleo"}},
		{"a new supervisor in the place of one who left", 2, house().gone("sam").unsupervised().supervises("hana", "mia").supervises("rita", "hana"), people{"hana"}},
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
		{"the supervisor is on leave: the deputy hears", 2, house().away("sam", "cleo"), people{"cleo"}, false},
		{"the supervisor is on leave, without a deputy", 2, house().away("sam", ""), nil, false},
		{"the supervisor is on leave, and the deputy was called already", 2, house().away("sam", "rita"), nil, false},
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

// TestADeputyWithAnOfficeOfTheirOwnGivesACaseBackAtTheEndOfALadder: Lena was asked in the
// place of Gus, and not because leaders would be asked after governance. On a rung of her
// own she was called as well, and goes on; Gus hears either way.
func TestADeputyWithAnOfficeOfTheirOwnGivesACaseBackAtTheEndOfALadder(t *testing.T) {
	t.Parallel()
	away, back := house().without("hana").away("gus", "lena").org(), house().without("hana").org()
	rung := opened()
	none := rung
	none.Ladder.Rungs = nil
	for name, c := range map[string]struct {
		opened   models.Case
		steps    int
		relieved people
	}{"no rung was hers": {none, 1, people{"lena"}}, "called on a rung, too": {rung, 4, nil}} {
		at, who := climb(c.opened, away, c.steps)
		if !cmp.Equal(people{"lena"}, who) {
			t.Fatalf("%s: %v are asked", name, who)
		}
		at, relieved, hear := at.Relieve(back, at.NextAt.Add(-time.Minute))
		if !slices.Equal(c.relieved, relieved) || !cmp.Equal(people{"gus"}, hear) || !slices.Contains(at.LastCalled(), "gus") {
			t.Errorf("%s: %v are relieved, %v hear, %v were called last", name, relieved, hear, at.LastCalled())
		}
	}
}

// TestADeputyOfTwoGivesACaseBackToTheOneTheyWereCalledFor: Otto stands in for Sam, who was
// passed over because Mia declared a conflict with him, and for Rita.
func TestADeputyOfTwoGivesACaseBackToTheOneTheyWereCalledFor(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto").declares("mia", "sam").away("sam", "otto") }
	c := opened()
	c.Ladder.Rungs = []models.Rung{{Who: []models.Who{models.TheSupervisor, models.TheirSupervisor}, Wait: time.Hour}}
	c, who := climb(c, org().away("rita", "otto").org(), 1)
	if !cmp.Equal(people{"otto"}, who) {
		t.Fatalf("%v are asked", who)
	}
	_, relieved, hear := c.Relieve(org().org(), noon)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"rita"}, hear) {
		t.Errorf("%v are relieved, %v hear", relieved, hear)
	}
}

// TestWhoeverIsBackAndStoodInForSomebodyWhoIsBackHears: Nora was asked in the place of Gus
// and later, through Otto, herself. Nobody is relieved of what they hear of.
func TestWhoeverIsBackAndStoodInForSomebodyWhoIsBackHears(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("nora", "otto").without("hana") }
	both := func() *parts { return org().holds("nora", models.GovernanceRole) }
	c := opened()
	c.Ladder.Rungs = nil
	c, _ = climb(c, org().away("gus", "nora").org(), 1)
	c, who := climb(c, both().away("gus", "").away("nora", "otto").org(), 1)
	if !cmp.Equal(people{"otto"}, who) {
		t.Fatalf("%v are asked", who)
	}
	c, relieved, hear := c.Relieve(both().org(), c.NextAt.Add(-time.Minute))
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"gus", "nora"}, hear) || !cmp.Equal(people{"gus", "nora"}, c.Told()) {
		t.Errorf("%v are relieved, %v hear, %v have it", relieved, hear, c.Told())
	}
}

// TestWhoeverHoldsACaseForOneAndIsAskedThemselvesHasIt: Nora looks after the case, which she
// was brought in the place of Gus and then, through Otto, herself. When both are back Gus
// hears once, and not of what was Nora's.
func TestWhoeverHoldsACaseForOneAndIsAskedThemselvesHasIt(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("nora", "otto").without("hana") }
	both := func() *parts { return org().holds("nora", models.GovernanceRole) }
	away := both().away("gus", "").away("nora", "otto").org()
	c := opened()
	c.Ladder.Rungs = nil
	c, _ = climb(c, org().away("gus", "nora").org(), 1)
	c, _ = climb(c, away, 1)
	c, err := c.Acknowledge("nora", away, noon)
	if err != nil {
		t.Fatal(err)
	}
	up := c.KeepUp(both().org(), noon)
	if !cmp.Equal(people{"otto"}, up.Relieved) || !cmp.Equal(people{"gus", "nora"}, up.Hear) || up.Case.Holder != "nora" {
		t.Fatalf("%v are relieved, %v hear", up.Relieved, up.Hear)
	}
	if again := up.Case.KeepUp(both().org(), noon); again.Changed {
		t.Errorf("then %v hear once more", again.Hear)
	}
}

// TestADeputyCalledWhenASnoozeIsOverIsRelieved by whoever was called first and went on
// leave since.
func TestADeputyCalledWhenASnoozeIsOverIsRelieved(t *testing.T) {
	t.Parallel()
	away, back := house().people("otto").away("sam", "otto").org(), house().people("otto").org()
	c, _ := climb(opened(), back, 1)
	c, err := c.Snooze("sam", noon.Add(time.Hour), back, noon)
	if err != nil {
		t.Fatal(err)
	}
	c, who := c.Step(away, c.NextAt)
	if !cmp.Equal(people{"otto"}, who) {
		t.Fatalf("%v are asked", who)
	}
	_, relieved, hear := c.Relieve(back, c.NextAt)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"sam"}, hear) {
		t.Errorf("%v are relieved, %v hear", relieved, hear)
	}
}

// TestWhoeverWasAskedAgainThroughADeputyHearsWhenTheyAreBack although others of the call
// were asked again themselves.
func TestWhoeverWasAskedAgainThroughADeputyHearsWhenTheyAreBack(t *testing.T) {
	t.Parallel()
	away, back := house().people("otto").away("lena", "otto").org(), house().people("otto").org()
	c, _ := climb(opened(), back, 3)
	c, err := c.Snooze("lena", noon.Add(time.Hour), back, noon)
	if err != nil {
		t.Fatal(err)
	}
	c, who := c.Step(away, c.NextAt)
	if !cmp.Equal(people{"cleo", "otto"}, who) {
		t.Fatalf("%v are asked", who)
	}
	c, relieved, hear := c.Relieve(back, c.NextAt)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"lena"}, hear) || !cmp.Equal(people{"cleo", "lena"}, c.LastCalled()) {
		t.Errorf("%v are relieved, %v hear, %v were called last", relieved, hear, c.LastCalled())
	}
}

// TestWhenASnoozeIsOverADeputyIsAskedAsOnARung: for whom they stand in, one hop.
func TestWhenASnoozeIsOverADeputyIsAskedAsOnARung(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto", "nora") }
	for _, c := range []struct {
		name string
		then *parts
		who  people
	}{
		{"the deputy is there", org().away("sam", "otto"), people{"otto"}},
		{"the deputy is away: theirs was never named by the one who is away", org().away("sam", "otto").away("otto", "nora"), people{"rita"}},
		{"the deputy is away: another one", org().away("sam", "otto").away("otto", "").away("sam", "nora"), people{"nora"}},
		{"another one, with whom the subject declared a conflict", org().away("sam", "otto").away("otto", "").away("sam", "nora").declares("mia", "nora"), people{"rita"}},
		{"whom they stood in for is back", org(), people{"sam"}},
		{"whom they stood in for is back, and the deputy away", org().away("otto", "nora"), people{"sam"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			first := org().away("sam", "otto").org()
			at, _ := climb(opened(), first, 1)
			at, err := at.Snooze("otto", noon.Add(time.Hour), first, noon)
			if err != nil {
				t.Fatal(err)
			}
			then, who := at.Step(c.then.org(), at.NextAt)
			if diff := cmp.Diff(c.who, who); diff != "" {
				t.Fatalf("asked (-want +got)\n%s", diff)
			}
			for _, p := range who {
				if !then.Hears(p, c.then.org(), at.NextAt) {
					t.Errorf("%s is asked, and may not act", p)
				}
			}
			then, relieved, _ := then.Relieve(org().org(), at.NextAt)
			if slices.Contains(then.Told(), "otto") || slices.Contains(then.Told(), "nora") || !slices.Contains(relieved, "otto") {
				t.Errorf("when sam is back %v are relieved, %v have it", relieved, then.Told())
			}
		})
	}
}

// TestWhoSnoozedACaseIsAskedAgain also where others were called since they were.
func TestWhoSnoozedACaseIsAskedAgain(t *testing.T) {
	t.Parallel()
	org := house().org()
	c, _ := climb(opened(), org, 2)
	c, err := c.Snooze("sam", noon.Add(time.Hour), org, noon)
	if err != nil {
		t.Fatal(err)
	}
	if _, who := c.Step(org, c.NextAt); !cmp.Equal(people{"rita", "sam"}, who) {
		t.Errorf("%v are asked", who)
	}
}

// TestADeputyOfANewSupervisorIsRelieved when that one is back.
func TestADeputyOfANewSupervisorIsRelieved(t *testing.T) {
	t.Parallel()
	moved := func() *parts {
		return house().people("otto").unsupervised().supervises("hana", "mia").supervises("rita", "hana")
	}
	c, _ := climb(opened(), house().org(), 2)
	lost := c.Lost(moved().org(), noon)
	c, _ = c.Without(lost, moved().org(), noon)
	c, _ = c.Instead(lost, moved().away("hana", "otto").org(), noon)
	_, relieved, hear := c.Relieve(moved().org(), noon)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"hana"}, hear) {
		t.Errorf("%v are relieved, %v hear", relieved, hear)
	}
}

// TestWhoStandsInForSomebodyAndWasCalledThemselvesGoesOn: Rita is asked in Sam's place and
// as his supervisor, in whichever order. When he is back, he hears once, and she goes on.
func TestWhoStandsInForSomebodyAndWasCalledThemselvesGoesOn(t *testing.T) {
	t.Parallel()
	away, back := house().away("sam", "rita").org(), house().org()
	twice := opened()
	twice.Ladder.Rungs, twice.Ladder.Repeat = twice.Ladder.Rungs[:2], 2
	twice, _ = climb(twice, back, 2)
	twice, _ = climb(twice, away, 1)
	once, _ := climb(opened(), away, 2)
	for name, c := range map[string]models.Case{"first as his supervisor": twice, "first in his place": once} {
		c, relieved, hear := c.Relieve(back, c.NextAt)
		if len(relieved) > 0 || !cmp.Equal(people{"sam"}, hear) || !cmp.Equal(people{"rita", "sam"}, c.Told()) {
			t.Errorf("%s: %v are relieved, %v hear, %v have it", name, relieved, hear, c.Told())
		}
		if _, relieved, hear = c.Relieve(back, c.NextAt); len(relieved)+len(hear) > 0 {
			t.Errorf("%s: again %v are relieved, %v hear", name, relieved, hear)
		}
	}
}

// TestADeputyLosesACaseWhenWhomTheyStandInForIsInAConflict: the conflict would have kept
// them from being asked in that one's place.
func TestADeputyLosesACaseWhenWhomTheyStandInForIsInAConflict(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto").away("sam", "otto") }
	c, _ := climb(opened(), org().org(), 1)
	then := org().conflict("sam", "mia").org()
	lost := c.Lost(then, noon)
	if !cmp.Equal(people{"otto"}, lost) {
		t.Fatalf("%v lose it", lost)
	}
	c, _ = c.Without(lost, then, noon)
	if _, who := c.Step(then, c.NextAt); !c.NextAt.Equal(noon) || !cmp.Equal(people{"rita"}, who) {
		t.Errorf("at %v %v hear", c.NextAt, who)
	}
}

// TestWhoHadTwoDeputiesHearsOnce when they are back, and both are relieved.
func TestWhoHadTwoDeputiesHearsOnce(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto", "nora") }
	c := opened()
	c.Ladder.Rungs, c.Ladder.Repeat = c.Ladder.Rungs[:1], 2
	c, _ = climb(c, org().away("sam", "otto").org(), 1)
	c, _ = climb(c, org().away("sam", "otto").away("otto", "").away("sam", "nora").org(), 1)
	_, relieved, hear := c.Relieve(org().org(), c.NextAt)
	if !cmp.Equal(people{"nora", "otto"}, relieved) || !cmp.Equal(people{"sam"}, hear) {
		t.Errorf("%v are relieved, %v hear", relieved, hear)
	}
}

// TestWhoeverIsBackHearsInTheirOwnRight: Lena was asked in Sam's place and, while she was
// away, as a leader. Sam's return takes nothing from her then.
func TestWhoeverIsBackHearsInTheirOwnRight(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto").without("cleo") }
	c, _ := climb(opened(), org().away("sam", "lena").org(), 1)
	c, _ = climb(c, org().away("sam", "").away("lena", "otto").org(), 2)
	c, relieved, hear := c.Relieve(org().away("sam", "").org(), c.NextAt)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"lena"}, hear) {
		t.Fatalf("%v are relieved, %v hear", relieved, hear)
	}
	if c, relieved, _ = c.Relieve(org().org(), c.NextAt); len(relieved) > 0 || !slices.Contains(c.Told(), "lena") {
		t.Errorf("then %v are relieved, %v have it", relieved, c.Told())
	}
}

// TestWhoHearsAgainThroughADeputyHasItWhenTheyAreBack: Sam loses Mia and gets her again
// while he is on leave.
func TestWhoHearsAgainThroughADeputyHasItWhenTheyAreBack(t *testing.T) {
	t.Parallel()
	moved := house().unsupervised().supervises("hana", "mia").supervises("rita", "hana")
	c, _ := climb(opened(), house().org(), 2)
	c, _ = c.Without(c.Lost(moved.org(), noon), moved.org(), noon)
	c, _ = c.Back(house().away("sam", "cleo").org(), noon)
	_, relieved, hear := c.Relieve(house().org(), noon)
	if !cmp.Equal(people{"cleo"}, relieved) || !cmp.Equal(people{"sam"}, hear) {
		t.Errorf("%v are relieved, %v hear", relieved, hear)
	}
}

// TestWhoStandsInForALongerLeaveTakesTheCaseOver: Otto stood in for Sam until noon, and
// Nora does from then on.
func TestWhoStandsInForALongerLeaveTakesTheCaseOver(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto", "nora") }
	first := org().away("sam", "otto")
	first.Absences[0].Until = noon.Add(time.Minute)
	then := org().away("sam", "otto").away("sam", "nora")
	then.Absences[0].Until, then.Absences[1].From = noon.Add(time.Minute), noon.Add(time.Minute)
	at := noon.Add(time.Minute)
	called, _ := climb(opened(), first.org(), 1)
	held, err := called.Acknowledge("otto", first.org(), noon)
	if err != nil {
		t.Fatal(err)
	}
	c, relieved, hear := called.Relieve(then.org(), at)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"nora"}, hear) || !c.Hears("nora", then.org(), at) || !c.NextAt.Equal(at.Add(time.Hour)) {
		t.Fatalf("%v are relieved, %v hear, until %v", relieved, hear, c.NextAt)
	}
	if _, relieved, hear = c.Relieve(then.org(), at); len(relieved)+len(hear) > 0 {
		t.Errorf("again %v are relieved, %v hear", relieved, hear)
	}
	if _, relieved, hear = c.Relieve(org().org(), at); !cmp.Equal(people{"nora"}, relieved) || !cmp.Equal(people{"sam"}, hear) {
		t.Errorf("when sam is back %v are relieved, %v hear", relieved, hear)
	}
	if c, relieved, hear = held.Relieve(then.org(), at); len(relieved) > 0 || !cmp.Equal(people{"nora"}, hear) || c.Holder != "otto" {
		t.Errorf("%v are relieved of what they hold, %v hear", relieved, hear)
	}
	if _, relieved, hear = called.Relieve(org().away("sam", "otto").away("otto", "").away("sam", "nora").org(), at); len(relieved)+len(hear) > 0 {
		t.Errorf("a deputy on leave who stands in still: %v are relieved, %v hear", relieved, hear)
	}
}

// TestADeputyIsAskedForAnotherInTheSameMoment: Otto was asked in Sam's place, and Sam is
// back. In that moment Otto is asked in Nora's place, too, who is on leave: he goes on, and
// hears for whom by now. To keep up once more tells nobody.
func TestADeputyIsAskedForAnotherInTheSameMoment(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto", "nora") }
	above := func(boss models.PersonID) *parts {
		return org().unsupervised().supervises("sam", "mia").supervises(boss, "sam")
	}
	climbed, _ := climb(opened(), org().away("sam", "otto").org(), 3)
	supervised, _ := climb(opened(), above("nora").away("sam", "otto").org(), 3)
	supervised = supervised.KeepUp(above("hana").away("sam", "otto").org(), noon).Case
	for name, c := range map[string]models.Case{"who is new above Sam": climbed, "who is above Sam again": supervised} {
		now := c.OpenedAt.Add(time.Minute)
		up := c.KeepUp(above("nora").away("nora", "otto").org(), now)
		if len(up.Relieved) > 0 || !cmp.Equal(people{"otto", "sam"}, up.Hear) {
			t.Errorf("%s: %v are relieved, %v hear", name, up.Relieved, up.Hear)
		}
		if again := up.Case.KeepUp(above("nora").away("nora", "otto").org(), now); again.Changed || len(again.Hear) > 0 {
			t.Errorf("%s: then %v hear, changed again: %v", name, again.Hear, again.Changed)
		}
		if up = up.Case.KeepUp(above("nora").org(), now); !cmp.Equal(people{"otto"}, up.Relieved) || !cmp.Equal(people{"nora"}, up.Hear) {
			t.Errorf("%s: when nora is back %v are relieved, %v hear", name, up.Relieved, up.Hear)
		}
	}
}

// TestWhoLostAPersonHandsThemToNoDeputy: Otto was asked in the place of Sam, who does not
// supervise Mia anymore and is on leave for longer, with Lena as his deputy.
func TestWhoLostAPersonHandsThemToNoDeputy(t *testing.T) {
	t.Parallel()
	org := func() *parts { return house().people("otto") }
	c, _ := climb(opened(), org().away("sam", "otto").org(), 2)
	then := org().unsupervised().supervises("hana", "mia").supervises("rita", "hana").away("sam", "lena")
	up := c.KeepUp(then.org(), noon)
	if !cmp.Equal(people{"otto"}, up.Lost) || !cmp.Equal(people{"hana"}, up.Hear) {
		t.Errorf("%v lose it, %v hear", up.Lost, up.Hear)
	}
}

// TestWhoStandsInOnceMoreIsToldAnew: Otto stands in for Sam, then Nora does, then Otto
// again. What he was told first was taken back.
func TestWhoStandsInOnceMoreIsToldAnew(t *testing.T) {
	t.Parallel()
	by := func(deputy models.PersonID) models.Org {
		p := house().people("otto", "nora").away("sam", "otto").away("sam", "nora").away("sam", deputy)
		p.Absences[0].Until, p.Absences[1].Until = noon, noon
		return p.org()
	}
	c, _ := climb(opened(), house().people("otto", "nora").away("sam", "otto").org(), 2)
	first := c.Notified["otto"]
	c, relieved, hear := c.Relieve(by("nora"), noon)
	if !cmp.Equal(people{"otto"}, relieved) || !cmp.Equal(people{"nora"}, hear) {
		t.Fatalf("%v are relieved, %v hear", relieved, hear)
	}
	c, relieved, hear = c.Relieve(by("otto"), noon)
	if !cmp.Equal(people{"nora"}, relieved) || !cmp.Equal(people{"otto"}, hear) || c.Notified["otto"] == first {
		t.Errorf("%v are relieved, %v hear, in call %d", relieved, hear, c.Notified["otto"])
	}
}
