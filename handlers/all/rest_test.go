package all_test

import (
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
		g, err := p.store.GateFor(t.Context(), mia, "g0")
		check(t, err)
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
