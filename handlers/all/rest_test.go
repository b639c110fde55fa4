package all_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestTheGatesOfSomebodyWhoLeftRest until they are back: nothing is overdue, nothing
// climbs, and nobody is asked to decide.
func TestTheGatesOfSomebodyWhoLeftRest(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	gate := func() models.Gate {
		g := p.gateOf(mia)
		return g
	}
	timers := func() map[string]models.Timer {
		var keys []string
		for _, verb := range []string{"remind", "due", "overdue"} {
			keys = append(keys, string(bot.Do("gate."+verb, string(gate().ID))))
		}
		found, err := p.store.TimersByKey(t.Context(), keys)
		check(t, err)
		return found
	}
	late := gate()
	late.DueAt = now.AddDate(0, 0, -2)
	p.set(&late)
	overdue := string(bot.Do("gate.overdue", string(late.ID)))
	p.fires(overdue)
	if g := gate(); g.State != models.GateOverdue {
		t.Fatalf("before, the gate is %s", g.State)
	}
	kase, err := p.store.Case(t.Context(), gate().Case)
	check(t, err)

	p.does(bot.Event{Kind: bot.Left, User: "UMIA"})
	p.settle()
	p.fires(overdue)
	if g := gate(); g.State != models.GateOpen || g.Case != "" || len(timers()) > 0 {
		t.Errorf("then the gate is %s, with the case %q and %v", g.State, g.Case, timers())
	}
	if kase, err = p.store.Case(t.Context(), kase.ID); err != nil || kase.State != models.CaseClosed {
		t.Errorf("its case is %s, %v", kase.State, err)
	}
	if said := p.says("USAM", "gate"); strings.Contains(said, "Mia") {
		t.Errorf("Sam is asked to decide: %s", said)
	}

	p.imports("name,email,roles\nMia,mia@example.org,mentee\n", "mia@example.org")
	p.settle()
	if g, at := gate(), timers(); models.DateOf(g.DueAt) != "2027-01-18" || !at["gate.due:"+string(g.ID)].DueAt.Equal(g.DueAt) {
		t.Errorf("back, it is due at %v, with %v", g.DueAt, at)
	}
	d, err := p.store.DeliveryByKey(t.Context(), "gate:"+string(late.ID)+":gate.opened:2027-01-18:"+string(p.id("sam")))
	if check(t, err); !strings.Contains(string(d.Body), "open again") {
		t.Errorf("Sam reads %s", d.Body)
	}
}

// endedFor is what somebody is told of the end of Mia's gate; empty when nothing is.
func (p *program) endedFor(name string) string {
	p.Helper()
	d, err := p.store.DeliveryByKey(p.Context(), "gate:gt_1:ended:"+string(p.id(name)))
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		p.Fatal(err)
	}
	return string(d.Body)
}

// expires is a program in which what Mia may do is over now.
func expires(t *testing.T) *program {
	t.Helper()
	p := approved(t, "g1")
	gates, err := p.store.GatesOf(t.Context(), p.id("mia"))
	check(t, err)
	g := gates[slices.IndexFunc(gates, models.Gate.Passed)]
	g.ExpiresAt = now
	p.set(&g)
	return p
}

// TestWhatEndsWhileSomebodyIsGone is on file at once, concerns nobody, and is said to
// them and to their supervisor when they are back.
func TestWhatEndsWhileSomebodyIsGone(t *testing.T) {
	t.Parallel()
	p := expires(t)
	p.does(bot.Event{Kind: bot.Left, User: "UMIA"})
	p.settle()
	p.fires("gate.expire:gt_1")
	if g, err := p.store.Gate(t.Context(), "gt_1"); err != nil || g.State != models.GateExpired {
		t.Errorf("the gate is %s, %v", g.State, err)
	}
	for _, name := range []string{"mia", "leo", "sam", "carla"} {
		if said := p.endedFor(name); said != "" {
			t.Errorf("%s reads %s", name, said)
		}
	}
	p.imports("name,email,roles\nMia,mia@example.org,mentee\n", "mia@example.org")
	p.settle()
	for _, name := range []string{"mia", "sam"} {
		if said := p.endedFor(name); !strings.Contains(said, "is over") {
			t.Errorf("back, %s reads %q", name, said)
		}
	}
}

// TestWhatEndsWhileNobodyIsAbove is said to whoever looks after the program.
func TestWhatEndsWhileNobodyIsAbove(t *testing.T) {
	t.Parallel()
	p := expires(t)
	for _, user := range []string{"USAM", "URITA", "UADA"} {
		p.does(bot.Event{Kind: bot.Left, User: user})
	}
	p.fires("gate.expire:gt_1")
	if said := p.endedFor("carla"); !strings.Contains(said, "is over") {
		t.Errorf("Carla reads %q", said)
	}
}

// TestWhatIsDecidedOnLeave is told to the person, and not to who stands in for them.
func TestWhatIsDecidedOnLeave(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	p.set(&models.Absence{ID: "ab_1", Person: p.id("mia"), Deputy: p.id("rita"), From: now.AddDate(0, 0, -1), Until: now.AddDate(0, 0, 7)})
	p.pauses("gt_1")
	g, err := p.store.Gate(t.Context(), "gt_1")
	check(t, err)
	told := func(name string) error {
		_, err := p.store.DeliveryByKey(t.Context(), "gate:gt_1:decided:"+string(g.Decision)+":"+string(p.id(name)))
		return err
	}
	if err := told("mia"); err != nil {
		t.Errorf("Mia: %v", err)
	}
	if err := told("rita"); !errors.Is(err, models.ErrNotFound) {
		t.Errorf("Rita is told of it: %v", err)
	}
}

// TestNobodyStandsInToOverseeThemselves: Sam is away and has named Mia. What ends for her
// is said to Rita, above him.
func TestNobodyStandsInToOverseeThemselves(t *testing.T) {
	t.Parallel()
	p := expires(t)
	p.leave("sam", "UMIA")
	p.fires("gate.expire:gt_1")
	for _, name := range []string{"mia", "rita"} {
		if said := p.endedFor(name); !strings.Contains(said, "is over") {
			t.Errorf("%s reads %q", name, said)
		}
	}
}

// TestWhatIsApprovedIsReviewedWhenSomebodyIsBack: with its limits, and once more on the day
// that was set for it; it is renewed in time.
func TestWhatIsApprovedIsReviewedWhenSomebodyIsBack(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	dc := p.decision("dc_1", "gt_1")
	dc.Outcome, dc.ReviewOn = models.Conditional, "2027-06-01"
	p.set(
		&models.Evidence{ID: "ev_1", Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "A plan.", ObservedOn: "2026-12-01", WrittenAt: now.AddDate(0, -1, 0)},
		&models.Gate{ID: "gt_1", Person: mia, Rule: "g1", State: models.GateConditional, DueAt: now, Decision: "dc_1", ExpiresAt: now.AddDate(1, 0, 0)},
		dc,
		&models.Condition{ID: "cd_1", Decision: "dc_1", Person: mia, Type: models.ExcludesActivity, Value: "crisis calls alone"},
	)
	at := func(verb string) models.Date {
		found, err := p.store.TimersByKey(t.Context(), []string{"gate." + verb + ":gt_1"})
		check(t, err)
		return models.DateOf(found["gate."+verb+":gt_1"].DueAt)
	}
	p.does(bot.Event{Kind: bot.Left, User: "UMIA"})
	p.settle()
	p.imports("name,email,roles\nMia,mia@example.org,mentee\n", "mia@example.org")
	p.settle()
	d, err := p.store.DeliveryByKey(t.Context(), "gate:gt_1:review:"+string(models.DateOf(now)))
	if err != nil || !strings.Contains(string(d.Body), "crisis calls alone") {
		t.Errorf("Sam reads %s, %v", d.Body, err)
	}
	if next, renewed := at("review"), at("renew"); next != "2027-06-01" || renewed != "2027-11-05" {
		t.Errorf("then it is reviewed on %s and renewed on %s", next, renewed)
	}
}
