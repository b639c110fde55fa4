package models_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

func opened() models.Case {
	return models.Case{
		ID: "cs_1", About: "gate", Person: "mia", State: models.CaseOpen, NextAt: noon, OpenedAt: noon,
		Ladder: models.Ladder{Lease: 8 * time.Hour, Rungs: []models.Rung{
			{Who: []models.Who{models.TheSupervisor}, Wait: time.Hour},
			{Who: []models.Who{models.TheirSupervisor}, Wait: 2 * time.Hour},
			{Who: []models.Who{models.TheLeaders, models.TheCredentialing}, Wait: 3 * time.Hour},
		}},
	}
}

// climb steps a case n times, each time at its deadline.
func climb(c models.Case, org models.Org, n int) (models.Case, []models.PersonID) {
	var who []models.PersonID
	for range n {
		c, who = c.Step(org, c.NextAt)
	}
	return c, who
}

type people = []models.PersonID

func TestWhomARungReaches(t *testing.T) {
	t.Parallel()
	recused := func(c models.Case) models.Case { c.Recused = people{"sam"}; return c }
	reported := func(c models.Case) models.Case { c.Reporter = "sam"; return c }
	same := func(c models.Case) models.Case { return c }
	for _, c := range []struct {
		name string
		org  *parts
		with func(models.Case) models.Case
		want []people // rung by rung
	}{
		{"every rung in its turn, then governance every day", house(), same, []people{{"sam"}, {"rita"}, {"lena", "cleo"}, {"gus", "hana"}, {"gus", "hana"}}},
		{"who reported it never hears", house(), reported, []people{{"rita"}, {"lena", "cleo"}}},
		{"who stepped out never hears", house(), recused, []people{{"rita"}, {"lena", "cleo"}}},
		{"who is in conflict never hears", house().conflict("sam", "mia"), same, []people{{"rita"}, {"lena", "cleo"}}},
		{"who declared a conflict never hears", house().declares("sam", "mia"), same, []people{{"rita"}, {"lena", "cleo"}}},
		{"with whom the subject declared one hears when nobody else is left", (&parts{}).people("mia", "sam", "gus").supervises("sam", "mia").holds("sam", models.SupervisorRole).holds("gus", models.GovernanceRole).declares("mia", "sam").declares("mia", "gus"), same, []people{{"gus"}}},
		{"with whom the subject declared one is passed over while others are there", house().declares("mia", "sam"), same, []people{{"rita"}, {"lena", "cleo"}}},
		{"who left never hears", house().gone("rita"), same, []people{{"sam"}, {"lena", "cleo"}}},
		{"the deputy hears in the place of one who is away", house().away("sam", "rita"), same, []people{{"rita"}, {"rita"}}},
		{"a deputy who is the subject never hears", house().away("sam", "mia"), same, []people{{"rita"}}},
		{"a deputy in conflict never hears", house().away("sam", "lena").conflict("lena", "mia"), same, []people{{"rita"}, {"cleo"}}},
		{"a deputy who left never hears", house().away("sam", "hana").gone("hana"), same, []people{{"rita"}}},
		{"a deputy who reported it never hears", house().away("rita", "sam"), reported, []people{{"lena", "cleo"}}},
		{"the deputy of one in conflict never hears in their place", house().people("otto").away("sam", "otto").conflict("sam", "mia"), same, []people{{"rita"}}},
		{"the deputy of one who stepped out never hears in their place", house().people("otto").away("sam", "otto"), recused, []people{{"rita"}}},
		{"the deputy of the subject never hears in their place", house().people("otto").holds("mia", models.LeaderRole).away("mia", "otto"), same, []people{{"sam"}, {"rita"}, {"lena", "cleo"}}},
		{"the deputy of one with whom the subject declared a conflict is passed over too", house().people("otto").away("sam", "otto").declares("mia", "sam"), same, []people{{"rita"}}},
		{"one who is away without a deputy is passed over", house().away("sam", ""), same, []people{{"rita"}}},
		{"one person with two parts hears once", house().holds("lena", models.CredentialingRole), same, []people{{"sam"}, {"rita"}, {"lena", "cleo"}}},
		{"a supervisor of a circle of two is not asked about themselves", (&parts{}).people("mia", "sam", "gus").supervises("sam", "mia").supervises("mia", "sam").holds("gus", models.GovernanceRole), same, []people{{"sam"}, {"gus"}}},
		{"leaders hear where there is no governance", (&parts{}).people("mia", "lena").holds("lena", models.LeaderRole), same, []people{{"lena"}, {"lena"}}},
		{"coordinators are the last who are left", (&parts{}).people("mia", "carla").holds("carla", models.CoordinatorRole), same, []people{{"carla"}, {"carla"}}},
		{"nobody is left", (&parts{}).people("mia"), same, []people{nil}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, org := c.with(opened()), c.org.org()
			for i, want := range c.want {
				var got people
				at, got = at.Step(org, at.NextAt)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("step %d (-want +got)\n%s", i+1, diff)
				}
			}
		})
	}
}

// TestOfAConcernADeputyHearsInTheirOwnRight: whoever enters leave for somebody
// names the deputy, and would otherwise say who hears, or that nobody does.
func TestOfAConcernADeputyHearsInTheirOwnRight(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		org    *parts
		deputy models.PersonID
		hears  bool
	}{
		{"a mentor stands in", house(), "leo", false},
		{"somebody without any part stands in", house().people("otto"), "otto", false},
		{"a supervisor of others stands in", house().people("otto").holds("otto", models.SupervisorRole), "otto", false},
		{"an auditor stands in", house().people("otto").holds("otto", models.AuditorRole), "otto", false},
		{"the subject stands in", house().holds("mia", models.LeaderRole), "mia", false},
		{"who mentored the subject stands in", house().mentors("lena", "mia", models.MentorshipEnded), "lena", false},
		{"whom the subject mentored stands in", house().mentors("mia", "lena", models.MentorshipEnded), "lena", false},
		{"somebody below the subject stands in", house().supervises("mia", "lena"), "lena", false},
		{"who is above the subject stands in", house(), "rita", true},
		{"a leader stands in", house(), "lena", true},
		{"the coordinator stands in", house(), "carla", true},
		{"credentialing stands in", house(), "cleo", true},
		{"governance stands in", house(), "gus", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, org := opened(), c.org.away("sam", c.deputy).org()
			at.About, at.Reporter = "flag", "hana"
			at, who := at.Step(org, noon)
			want := people{"rita"} // the next rung
			if c.hears {
				want = people{c.deputy}
			}
			if !cmp.Equal(want, who) || at.Hears(c.deputy, org, noon) != (c.hears || c.deputy == "rita") {
				t.Errorf("asked %v, want %v", who, want)
			}
		})
	}
}

// TestADeputyWhoLosesTheOfficeHearsNothingMoreOfAConcern: to have been named is
// no right of its own.
func TestADeputyWhoLosesTheOfficeHearsNothingMoreOfAConcern(t *testing.T) {
	t.Parallel()
	c := opened()
	c.About = "flag"
	c, _ = c.Step(house().away("sam", "lena").org(), noon)
	after := house().away("sam", "lena")
	after.Assignments = slices.DeleteFunc(after.Assignments, func(a models.Assignment) bool { return a.Person == "lena" })
	if !c.Hears("lena", house().away("sam", "lena").org(), noon) || c.Hears("lena", after.org(), noon) {
		t.Error("a deputy without the office still hears of it")
	}
}

func TestEveryStepHasADeadline(t *testing.T) {
	t.Parallel()
	c, org := opened(), house().org()
	for i, wait := range []time.Duration{time.Hour, 2 * time.Hour, 3 * time.Hour, 24 * time.Hour, 24 * time.Hour} {
		before := c.NextAt
		if c, _ = c.Step(org, before); c.NextAt != before.Add(wait) {
			t.Errorf("step %d waits %v, want %v", i+1, c.NextAt.Sub(before), wait)
		}
	}
}

func TestWhoIsOnlyRemindedOfACase(t *testing.T) {
	t.Parallel()
	same := func(c models.Case) models.Case { return c }
	for _, c := range []struct {
		name  string
		org   *parts
		steps int
		with  func(models.Case) models.Case
		want  people
		after time.Duration
	}{
		{"all who are asked at the end have been", house(), 4, same, people{"gus", "hana"}, 24 * time.Hour},
		{"once it is on the review list", house(), 4, func(c models.Case) models.Case { c.ListedAt = noon; return c }, people{"gus", "hana"}, 7 * 24 * time.Hour},
		{"nobody at the end has been asked", house(), 3, same, nil, 0},
		{"the ladder climbs", house(), 2, same, nil, 0},
		{"somebody keeps it", house(), 4, func(c models.Case) models.Case { c.State, c.Holder = models.CaseHeld, "gus"; return c }, nil, 0},
		{"a concern", house(), 4, func(c models.Case) models.Case { c.About = "flag"; return c }, nil, 0},
		{"somebody is new at the end", house().people("otto").holds("otto", models.GovernanceRole), 4, same, nil, 0},
		{"whom the newest call went to has left", house().gone("hana"), 4, func(c models.Case) models.Case { c.Notified["hana"]++; return c }, nil, 0},
	} {
		called, _ := climb(opened(), house().org(), c.steps)
		kase, at := c.with(called), called.NextAt
		again, who, _ := kase.Again(c.org.org(), at)
		if diff := cmp.Diff(c.want, who); diff != "" {
			t.Errorf("%s: asked (-want +got)\n%s", c.name, diff)
		}
		if got := again.NextAt.Sub(at); got != c.after {
			t.Errorf("%s: again after %s, want %s", c.name, got, c.after)
		}
	}
}

func TestALadderGoesRoundAsOftenAsItSays(t *testing.T) {
	t.Parallel()
	c, org := opened(), house().org()
	c.Ladder.Rungs, c.Ladder.Repeat = c.Ladder.Rungs[:2], 2
	for i, want := range []people{{"sam"}, {"rita"}, {"sam"}, {"rita"}, {"gus", "hana"}} {
		var got people
		if c, got = c.Step(org, c.NextAt); !cmp.Equal(want, got) {
			t.Errorf("step %d reaches %v, want %v", i+1, got, want)
		}
	}
}

func TestALadderWithoutRungsAsksGovernance(t *testing.T) {
	t.Parallel()
	c := opened()
	c.Ladder = models.Ladder{Repeat: 1000}
	c, got := c.Step(house().org(), noon)
	if !cmp.Equal(people{"gus", "hana"}, got) || c.NextAt != noon.Add(24*time.Hour) {
		t.Errorf("reaches %v, next %v", got, c.NextAt)
	}
}

func TestEachCallIsOneOfItsOwn(t *testing.T) {
	t.Parallel()
	c, org := opened(), house().org()
	for i := 1; i <= 6; i++ {
		var who people
		c, who = c.Step(org, c.NextAt)
		for _, p := range who {
			if c.Notified[p] != i {
				t.Errorf("call %d of %s is numbered %d", i, p, c.Notified[p])
			}
		}
	}
	if diff := cmp.Diff(people{"cleo", "gus", "hana", "lena", "rita", "sam"}, c.Told()); diff != "" {
		t.Errorf("told (-want +got)\n%s", diff)
	}
}

func TestAStepLeavesTheCaseItCameFromAlone(t *testing.T) {
	t.Parallel()
	first, _ := climb(opened(), house().org(), 1)
	before := len(first.Notified)
	climb(first, house().org(), 3)
	if len(first.Notified) != before {
		t.Error("a later step changed an earlier case")
	}
}

// act is one thing that somebody does to a case.
type act func(models.Case, models.Org, time.Time) (models.Case, error)

func acknowledges(by models.PersonID) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) {
		return c.Acknowledge(by, o, now)
	}
}

func snoozes(by models.PersonID, d time.Duration) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) {
		return c.Snooze(by, now.Add(d), o, now)
	}
}

func reassigns(by, to models.PersonID) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) {
		return c.Reassign(by, to, o, now)
	}
}

func recuses(by models.PersonID) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) { return c.Recuse(by, o, now) }
}

func settles(by models.PersonID, how string) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) {
		return c.Settle(by, how, o, now)
	}
}

func steps(c models.Case, o models.Org, now time.Time) (models.Case, error) {
	c, _ = c.Step(o, now)
	return c, nil
}

func closes(c models.Case, _ models.Org, now time.Time) (models.Case, error) {
	return c.Close(now), nil
}

func later(d time.Duration, do act) act {
	return func(c models.Case, o models.Org, now time.Time) (models.Case, error) { return do(c, o, now.Add(d)) }
}

func why(err error) string {
	if refused, ok := errors.AsType[models.Refused](err); ok {
		return refused.Why
	}
	if invalid, ok := errors.AsType[models.Invalid](err); ok {
		return invalid.Why
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

func TestWhatPeopleMayDoToACase(t *testing.T) {
	t.Parallel()
	always := func(c models.Case) models.Case { c.Ladder.Always = true; return c }
	for _, c := range []struct {
		name  string
		org   *parts
		with  func(models.Case) models.Case
		acts  []act  // the last one counts; each happens at noon
		want  string // why it is refused
		state models.CaseState
		next  time.Duration // after noon
	}{
		{"one who was called acknowledges", house(), nil, []act{steps, acknowledges("sam")}, "", models.CaseHeld, 8 * time.Hour},
		{"one who was not called is refused", house(), nil, []act{steps, acknowledges("rita")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"nobody was called yet", house(), nil, []act{acknowledges("sam")}, "escalation.not_asked", models.CaseOpen, 0},
		{"one who was called earlier may still acknowledge", house(), nil, []act{steps, steps, acknowledges("sam")}, "", models.CaseHeld, 8 * time.Hour},
		{"the deputy who was called acknowledges", house().away("sam", "hana"), nil, []act{steps, acknowledges("hana")}, "", models.CaseHeld, 8 * time.Hour},
		{"the one for whom a deputy was called was not asked", house().away("sam", "hana"), nil, []act{steps, acknowledges("sam")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"the same one acknowledges twice", house(), nil, []act{steps, acknowledges("sam"), acknowledges("sam")}, "already done", models.CaseHeld, 8 * time.Hour},
		{"a second one learns that it is taken", house(), nil, []act{steps, steps, acknowledges("rita"), acknowledges("sam")}, "escalation.taken", models.CaseHeld, 8 * time.Hour},
		{"an expired lease binds nobody", house(), nil, []act{steps, steps, acknowledges("rita"), later(8*time.Hour, acknowledges("sam"))}, "", models.CaseHeld, 16 * time.Hour},
		{"the holder renews an expired lease", house(), nil, []act{steps, acknowledges("sam"), later(8*time.Hour, acknowledges("sam"))}, "", models.CaseHeld, 16 * time.Hour},
		{"a snoozed case is acknowledged", house(), nil, []act{steps, snoozes("sam", time.Hour), acknowledges("sam")}, "", models.CaseHeld, 8 * time.Hour},
		{"nothing is done to a closed case: acknowledge", house(), nil, []act{steps, closes, acknowledges("sam")}, "escalation.closed", models.CaseClosed, time.Hour},
		{"nothing is done to a closed case: snooze", house(), nil, []act{steps, closes, snoozes("sam", time.Hour)}, "escalation.closed", models.CaseClosed, time.Hour},
		{"nothing is done to a closed case: reassign", house(), nil, []act{steps, closes, reassigns("sam", "rita")}, "escalation.closed", models.CaseClosed, time.Hour},
		{"nothing is done to a closed case: recuse", house(), nil, []act{steps, closes, recuses("sam")}, "escalation.closed", models.CaseClosed, time.Hour},

		{"snooze for a while", house(), nil, []act{steps, snoozes("sam", 4*time.Hour)}, "", models.CaseSnoozed, 4 * time.Hour},
		{"three days are the longest", house(), nil, []act{steps, snoozes("sam", 72*time.Hour)}, "", models.CaseSnoozed, 72 * time.Hour},
		{"more than three days", house(), nil, []act{steps, snoozes("sam", 72*time.Hour+1)}, "escalation.why_snooze", models.CaseOpen, time.Hour},
		{"until now is no time", house(), nil, []act{steps, snoozes("sam", 0)}, "escalation.why_snooze", models.CaseOpen, time.Hour},
		{"one who was not called does not snooze", house(), nil, []act{steps, snoozes("rita", time.Hour)}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"a severe concern cannot wait", house(), always, []act{steps, snoozes("sam", time.Hour)}, "escalation.no_snooze", models.CaseOpen, time.Hour},
		{"a rung is snoozed once", house(), nil, []act{steps, snoozes("sam", time.Hour), later(time.Hour, steps), snoozes("sam", time.Hour)}, "escalation.snoozed_before", models.CaseOpen, 2 * time.Hour},
		{"the next rung may snooze again", house(), nil, []act{steps, snoozes("sam", time.Hour), steps, steps, snoozes("rita", time.Hour)}, "", models.CaseSnoozed, time.Hour},
		{"nobody silences what another one looks after", house(), nil, []act{steps, steps, acknowledges("rita"), snoozes("sam", time.Hour)}, "escalation.taken", models.CaseHeld, 8 * time.Hour},

		{"reassign to one who may decide", house(), nil, []act{steps, reassigns("sam", "rita")}, "", models.CaseOpen, time.Hour},
		{"reassign what one holds", house(), nil, []act{steps, acknowledges("sam"), reassigns("sam", "cleo")}, "", models.CaseOpen, time.Hour},
		{"to oneself", house(), nil, []act{steps, reassigns("sam", "sam")}, "escalation.why_self", models.CaseOpen, time.Hour},
		{"to the mentor", house(), nil, []act{steps, reassigns("sam", "leo")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to the subject", house(), nil, []act{steps, reassigns("sam", "mia")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to nobody", house(), nil, []act{steps, reassigns("sam", "")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to one who left", house().gone("rita"), nil, []act{steps, reassigns("sam", "rita")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to one who is away", house().away("rita", "lena"), nil, []act{steps, reassigns("sam", "rita")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to one in conflict", house().conflict("rita", "mia"), nil, []act{steps, reassigns("sam", "rita")}, "escalation.why_conflict", models.CaseOpen, time.Hour},
		{"to one who stepped out", house(), nil, []act{steps, steps, recuses("rita"), reassigns("sam", "rita")}, "escalation.why_conflict", models.CaseOpen, 0},
		{"by one who was not called", house(), nil, []act{steps, reassigns("rita", "cleo")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"who handed it on has it no more", house(), nil, []act{steps, reassigns("sam", "rita"), acknowledges("sam")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"who got it acknowledges", house(), nil, []act{steps, reassigns("sam", "rita"), acknowledges("rita")}, "", models.CaseHeld, 8 * time.Hour},

		{"the only one of a call steps out: the next hears at once", house(), nil, []act{steps, recuses("sam")}, "", models.CaseOpen, 0},
		{"one of two steps out: the other one is still asked", house(), nil, []act{steps, steps, steps, recuses("lena")}, "", models.CaseOpen, 3 * time.Hour},
		{"one steps out while another looks after it", house(), nil, []act{steps, steps, steps, acknowledges("cleo"), recuses("lena")}, "", models.CaseHeld, 8 * time.Hour},
		{"the one who looks after it steps out: the next hears at once", house(), nil, []act{steps, steps, steps, acknowledges("cleo"), recuses("cleo")}, "", models.CaseOpen, 0},
		{"the one who snoozed it steps out", house(), nil, []act{steps, snoozes("sam", time.Hour), recuses("sam")}, "", models.CaseOpen, 0},
		{"twice is once too often", house(), nil, []act{steps, recuses("sam"), recuses("sam")}, "escalation.not_asked", models.CaseOpen, 0},
		{"one who was not called cannot step out", house(), nil, []act{steps, recuses("gus")}, "escalation.not_asked", models.CaseOpen, time.Hour},

		{"one who was called says what came of it", house(), nil, []act{steps, settles("sam", "we talked today")}, "", models.CaseClosed, time.Hour},
		{"a word is not what came of it", house(), nil, []act{steps, settles("sam", "done")}, "escalation.why_how", models.CaseOpen, time.Hour},
		{"one who was not called does not settle it", house(), nil, []act{steps, settles("rita", "we talked today")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"the subject does not settle it", house(), nil, []act{steps, settles("mia", "we talked today")}, "escalation.not_asked", models.CaseOpen, time.Hour},
		{"nothing is done to a closed case: settle", house(), nil, []act{steps, closes, settles("sam", "we talked today")}, "escalation.closed", models.CaseClosed, time.Hour},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, org := opened(), c.org.org()
			if c.with != nil {
				at = c.with(at)
			}
			var err error
			for _, do := range c.acts {
				at, err = do(at, org, noon)
			}
			if got := why(err); got != c.want {
				t.Errorf("refused with %q, want %q", got, c.want)
			}
			if at.State != c.state || at.NextAt.Sub(noon) != c.next {
				t.Errorf("then it is %s until noon + %v, want %s until noon + %v", at.State, at.NextAt.Sub(noon), c.state, c.next)
			}
		})
	}
}

func TestAfterASnoozeTheSamePeopleAreAskedAgain(t *testing.T) {
	t.Parallel()
	org := house().org()
	c, _ := climb(opened(), org, 2)
	c, err := c.Snooze("rita", c.NextAt.Add(-time.Hour), org, noon.Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	c, who := c.Step(org, c.NextAt)
	if !cmp.Equal(people{"rita"}, who) || c.Notified["rita"] != 3 {
		t.Errorf("asked %v, call %d", who, c.Notified["rita"])
	}
	if c, who = climb(c, org, 1); !cmp.Equal(people{"lena", "cleo"}, who) {
		t.Errorf("then %v hear", who)
	}
}

func TestAfterASnoozeWhoIsAwayIsNotAskedAgain(t *testing.T) {
	t.Parallel()
	c, _ := climb(opened(), house().org(), 1)
	c, err := c.Snooze("sam", noon.Add(time.Hour), house().org(), noon)
	if err != nil {
		t.Fatal(err)
	}
	if _, who := c.Step(house().away("sam", "").org(), c.NextAt); !cmp.Equal(people{"rita"}, who) {
		t.Errorf("asked %v, want the next rung", who)
	}
}

func TestAnAcknowledgmentIsNoDecision(t *testing.T) {
	t.Parallel()
	org := house().org()
	c, _ := climb(opened(), org, 1)
	c, err := c.Acknowledge("sam", org, noon)
	if err != nil {
		t.Fatal(err)
	}
	if _, who := c.Step(org, c.NextAt); !cmp.Equal(people{"rita"}, who) {
		t.Errorf("after the lease %v hear, want the next rung", who)
	}
}

func TestACaseAboutNobodyGoesToAnOffice(t *testing.T) {
	t.Parallel()
	org := house().org()
	c := opened()
	c.Person, c.Reporter = "", "leo"
	c, who := c.Step(org, noon)
	if !cmp.Equal(people{"lena", "cleo"}, who) {
		t.Fatalf("asked %v", who)
	}
	for to, want := range map[models.PersonID]string{"gus": "", "sam": "", "cleo": "", "mia": "escalation.why_conflict", "leo": "escalation.why_conflict", "carla": "escalation.why_conflict"} {
		if _, err := c.Reassign("lena", to, org, noon); why(err) != want {
			t.Errorf("to %s: %q, want %q", to, why(err), want)
		}
	}
}

// TestWhoWasCalledAndIsNotThatAnymore: rights are asked when somebody acts.
func TestWhoWasCalledAndIsNotThatAnymore(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		rungs int
		then  *parts
		who   models.PersonID
		acts  bool
	}{
		{"a leader who still is one", 3, house(), "lena", true},
		{"a leader who lost the office", 3, house().without("lena"), "lena", false},
		{"governance that lost the office", 4, house().without("gus"), "gus", false},
		{"a supervisor of the subject without the role is still above them", 1, house().without("sam"), "sam", true},
		{"a supervisor who lost the role and the subject", 1, house().without("sam").unsupervised(), "sam", false},
		{"a supervisor who lost the subject and supervises others", 1, house().unsupervised(), "sam", false},
		{"a supervisor who lost the subject where nobody has an office", 1, house().without("gus", "hana", "lena", "carla", "cleo").unsupervised(), "sam", true},
		{"a deputy while the one they stand in for is back", 1, func() *parts {
			p := house().without("hana").away("sam", "hana")
			p.Absences[0].Until = noon.Add(time.Minute)
			return p
		}(), "hana", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, _ := climb(opened(), house().org(), c.rungs)
			if c.who == "hana" {
				at, _ = climb(opened(), house().away("sam", "hana").org(), c.rungs)
			}
			held, err := at.Acknowledge(c.who, c.then.org(), at.NextAt.Add(-time.Minute))
			if (err == nil) != c.acts || !c.acts && why(err) != "escalation.not_asked" {
				t.Errorf("%+v, %v", held, err)
			}
			was, err := at.Acknowledge(c.who, house().away("sam", "hana").org(), at.NextAt.Add(-time.Minute))
			if err != nil {
				t.Fatal(err)
			}
			watched := models.WatchedCase{Case: was, Timer: models.At(was.NextAt, "escalation.step:cs_1"), Live: true}
			if fault, mends := watched.Fault(c.then.org(), at.NextAt); (fault == models.HolderGone) == c.acts || fault != "" && !mends {
				t.Errorf("the watch finds %q, mends %t", fault, mends)
			}
		})
	}
}

func TestWhomACaseWaitsFor(t *testing.T) {
	t.Parallel()
	org := house().org()
	one, _ := climb(opened(), org, 1)
	two, _ := climb(opened(), org, 3)
	held, err := two.Acknowledge("cleo", org, noon)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		at    models.Case
		org   models.Org
		p     models.PersonID
		waits bool
	}{
		{"the only one of the newest call", one, org, "sam", true},
		{"one of two", two, org, "lena", false},
		{"one of two, when the other is gone", two, house().gone("cleo").org(), "lena", true},
		{"one of an earlier call", two, org, "sam", false},
		{"the one who looks after it", held, org, "cleo", true},
		{"another one meanwhile", held, org, "lena", false},
	} {
		if got := c.at.WaitsFor(c.p, c.org, noon); got != c.waits {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// TestAnySupervisorWhoWasAskedGoesOn: nobody with an office was there, or all of them kept
// the case, when Sid was asked. He may act when they are back.
func TestAnySupervisorWhoWasAskedGoesOn(t *testing.T) {
	t.Parallel()
	small := func() *parts {
		return (&parts{}).people("mia", "sid", "gus").holds("sid", models.SupervisorRole).holds("gus", models.GovernanceRole)
	}
	back := small().org()
	c, who := opened().Step(small().away("gus", "").org(), noon)
	if !slices.Equal(who, people{"sid"}) {
		t.Fatalf("%v were asked", who)
	}
	if _, err := c.Acknowledge("sid", back, noon.Add(time.Hour)); err != nil {
		t.Error(err)
	}
	kept, _ := opened().Step(back, noon)
	kept, err := kept.Acknowledge("gus", back, kept.ListsAt().Add(-time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	listed, who := kept.List(back, kept.ListsAt())
	if !slices.Equal(who, people{"sid"}) {
		t.Fatalf("%v hear that it is listed", who)
	}
	if _, err := listed.TakeOver("sid", back, listed.ListsAt()); err != nil {
		t.Error(err)
	}
}

// TestWhoIsToldThatSomebodyWrote about a case: whoever looks after it and is there, or who
// was called last; else the next level is called when it is due.
func TestWhoIsToldThatSomebodyWrote(t *testing.T) {
	t.Parallel()
	called, _ := climb(opened(), house().org(), 1)
	planned, err := called.Plan("sam", noon.Add(72*time.Hour), house().org(), noon)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		at   models.Case
		org  *parts
		told people
		next people // hears instead
	}{
		{"whoever was called", called, house(), people{"sam"}, nil},
		{"whoever was called is not asked anymore", called, house().conflict("sam", "mia"), people{}, nil},
		{"whoever has a plan", planned, house(), people{"sam"}, nil},
		{"whoever has a plan is away", planned, house().away("sam", ""), nil, people{"rita"}},
		{"whoever had a plan is in a conflict by now", planned, house().conflict("sam", "mia"), nil, people{"rita"}},
	} {
		due := noon.Add(time.Hour)
		then, told := c.at.Written(due, c.org.org(), noon)
		if diff := cmp.Diff(c.told, told); diff != "" {
			t.Errorf("%s: told (-want +got)\n%s", c.name, diff)
		}
		if c.next == nil {
			if diff := cmp.Diff(c.at, then); diff != "" {
				t.Errorf("%s: it changes\n%s", c.name, diff)
			}
			continue
		}
		if _, who := then.Step(c.org.org(), due); !cmp.Equal(c.next, who) || !then.NextAt.Equal(due) || then.Holder != "" {
			t.Errorf("%s: %v hear at %v", c.name, who, then.NextAt)
		}
	}
}
