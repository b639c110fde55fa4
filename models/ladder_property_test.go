package models_test

import (
	"cmp"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"cairn/models"
)

// run is a case in a random organization.
type run struct {
	*rapid.T
	org models.Org
	ids []models.PersonID
	c   models.Case
	now time.Time
}

func newRun(t *rapid.T) *run {
	p, ids := crowd(t)
	anybody := rapid.SampledFrom(append([]models.PersonID{""}, ids...))
	rungs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) models.Rung {
		return models.Rung{
			Who:  rapid.SliceOfN(rapid.SampledFrom(models.AllWho), 1, 3).Draw(t, "who"),
			Wait: time.Duration(rapid.IntRange(1, 48).Draw(t, "wait")) * time.Hour,
		}
	}), 0, 4).Draw(t, "rungs")
	c := models.Case{
		ID: "cs_1", About: rapid.SampledFrom([]string{"gate", "flag"}).Draw(t, "about"), Person: anybody.Draw(t, "subject"), Reporter: anybody.Draw(t, "reporter"), State: models.CaseOpen, OpenedAt: noon,
		Ladder: models.Ladder{Rungs: rungs, Lease: time.Hour, Repeat: rapid.IntRange(0, 3).Draw(t, "repeat"), Always: rapid.Bool().Draw(t, "always")},
	}
	return &run{T: t, org: p.org(), ids: ids, c: c, now: noon}
}

// forbidden is why p must not hear of the case; empty when they may.
func (r *run) forbidden(p models.PersonID) string {
	switch {
	case p == r.c.Person:
		return "the subject"
	case p == r.c.Reporter:
		return "the reporter"
	case r.org.Person(p).State != models.Active:
		return "gone"
	case r.org.Barred(p, r.c.Person):
		return "in conflict"
	case slices.Contains(r.c.Recused, p):
		return "recused"
	}
	return ""
}

// last is everybody who must hear in the end: allowed and present, in an office
// that every ladder ends at.
func (r *run) last() []models.PersonID {
	var out []models.PersonID
	for _, role := range []models.Role{
		models.GovernanceRole, models.LeaderRole, models.CoordinatorRole, models.CredentialingRole, models.SupervisorRole,
	} {
		for _, p := range r.org.Holding(role, r.now) {
			if r.forbidden(p) == "" && !r.org.Away(p, r.now) && !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out
}

func (r *run) step() {
	there := r.last()
	var who []models.PersonID
	r.c, who = r.c.Step(r.org, r.now)
	for _, p := range who {
		if why := r.forbidden(p); why != "" {
			r.Fatalf("%s hears, who is %s", p, why)
		}
		if !r.c.Hears(p, r.org, r.now) {
			r.Fatalf("%s hears, and may not act", p)
		}
		if r.org.Away(p, r.now) && len(there) > 1 {
			r.Fatalf("%s hears, who is away, although %v could", p, there)
		}
	}
	if len(who) == 0 && len(there) > 0 {
		r.Fatalf("nobody hears, but %v could", there)
	}
	if !r.c.NextAt.After(r.now) && len(who) > 0 {
		r.Fatalf("the next step is at %v, now is %v", r.c.NextAt, r.now)
	}
	if r.c.Round > max(1, r.c.Ladder.Repeat) || r.c.Rung > len(r.c.Ladder.Rungs) {
		r.Fatalf("round %d, rung %d of %+v", r.c.Round, r.c.Rung, r.c.Ladder)
	}
}

// act lets somebody do something at random and checks what must hold of it.
func (r *run) act() {
	by, to := rapid.SampledFrom(r.ids).Draw(r.T, "by"), rapid.SampledFrom(r.ids).Draw(r.T, "to")
	hears := r.c.Hears(by, r.org, r.now)
	if why := r.forbidden(by); hears && why != "" {
		r.Fatalf("%s may act, who is %s", by, why)
	}
	var after models.Case
	var err error
	switch rapid.IntRange(0, 6).Draw(r.T, "what") {
	case 0:
		after, err = r.c.Acknowledge(by, r.org, r.now)
	case 1:
		after, err = r.c.Snooze(by, r.now.Add(time.Duration(rapid.IntRange(-1, 80).Draw(r.T, "hours"))*time.Hour), r.org, r.now)
	case 2:
		takers, _ := r.c.Takers(by, r.org, r.now)
		_, refused := r.c.Reassign(by, to, r.org, r.now)
		if taker := slices.ContainsFunc(takers, func(p models.Person) bool { return p.ID == to }); taker != (refused == nil) {
			r.Fatalf("%s may hand it to %v; to %s: %v", by, takers, to, refused)
		}
		if after, err = r.c.Reassign(by, to, r.org, r.now); err == nil && (r.forbidden(to) != "" || r.org.Away(to, r.now)) {
			r.Fatalf("reassigned to %s, who is %s", to, r.forbidden(to))
		}
	case 3:
		after, err = r.c.TakeOver(by, r.org, r.now)
	case 4:
		after, err = r.c.CallNext(by, r.org, r.now)
	case 5:
		after, err = r.c.Plan(by, r.now.Add(time.Duration(rapid.IntRange(-1, 72).Draw(r.T, "planned"))*time.Hour), r.org, r.now)
	default:
		after, err = r.c.Recuse(by, r.org, r.now)
	}
	if err == nil && !hears {
		r.Fatalf("%s acted, who was not asked", by)
	}
	longest := 72 * time.Hour
	if !after.ListedAt.IsZero() {
		longest = 7 * 24 * time.Hour
	}
	if err == nil && after.NextAt.After(r.now.Add(longest)) {
		r.Fatalf("silent until %v, now is %v", after.NextAt, r.now)
	}
	if err == nil {
		r.c = after
	}
}

// list lets the case be two weeks old: it is listed, whoever keeps it goes on, and
// nobody hears who must not.
func (r *run) list() {
	listed, who := r.c.List(r.org, r.c.ListsAt())
	if listed.ListedAt.IsZero() || listed.Holder != r.c.Holder || !listed.NextAt.Equal(r.c.NextAt) {
		r.Fatalf("listed, %+v became %+v", r.c, listed)
	}
	for _, p := range who {
		if why := r.forbidden(p); why != "" || p == r.c.Holder {
			r.Fatalf("%s hears that it is listed, who is %s", p, cmp.Or(why, "its keeper"))
		}
		if !listed.Hears(p, r.org, r.c.ListsAt()) {
			r.Fatalf("%s hears that it is listed, and may not act", p)
		}
	}
}

func TestEveryCaseReachesAnAllowedHuman(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := newRun(t)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			r.step()
			for range rapid.IntRange(0, 2).Draw(t, "acts") {
				r.act()
			}
			r.list()
			if r.c.NextAt.After(r.now) {
				r.now = r.c.NextAt
			}
		}
	})
}

// A ladder that nobody answers comes to its last office in as many steps as it
// has rungs, and every step calls.
func TestALadderThatNobodyAnswersEnds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := newRun(t)
		most := len(r.c.Ladder.Rungs)*max(1, r.c.Ladder.Repeat) + 1
		for range most {
			r.step()
			r.now = r.c.NextAt
		}
		last := r.last()
		if len(last) == 0 {
			return
		}
		if len(r.c.Told()) == 0 {
			t.Fatalf("after %d steps none of %v has heard", most, last)
		}
	})
}

// settle lets a case keep up with what has changed, and checks who hears, and who is out.
// To keep up once more, with the same organization, changes nothing and tells nobody.
func (r *run) settle() {
	up := r.c.KeepUp(r.org, r.now)
	c := up.Case
	for _, p := range up.Hear {
		switch why := r.forbidden(p); {
		case why != "":
			r.Fatalf("%s hears, who is %s", p, why)
		case r.org.Away(p, r.now):
			r.Fatalf("%s hears, who is away: %+v", p, up)
		case !c.Hears(p, r.org, r.now):
			r.Fatalf("%s hears, and may not act: %+v", p, up)
		}
	}
	for _, p := range up.Relieved {
		if c.Hears(p, r.org, r.now) {
			r.Fatalf("%s is relieved, and may act: %+v", p, up)
		}
	}
	if c.Holder != "" && !c.Hears(c.Holder, r.org, r.now) && r.org.Person(c.Holder).State == models.Active {
		r.Fatalf("%s keeps it, who may not", c.Holder)
	}
	again := c.KeepUp(r.org, r.now)
	if diff := gocmp.Diff(c, again.Case); diff != "" || again.Changed || len(again.Relieved)+len(again.Hear)+len(again.Back) > 0 {
		r.Fatalf("it settles only when it keeps up twice: first %+v\nthen %+v\n(-first +then)\n%s", up, again, diff)
	}
	r.c = c
}

// TestWhateverChangesWhoHearsMayAct also where everything is another way at once: leave,
// offices, supervisors and conflicts. Once a case has kept up with it, nobody hears twice.
func TestWhateverChangesWhoHearsMayAct(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := newRun(t)
		var away []models.Absence
		for _, p := range r.ids {
			away = append(away, r.org.Absences(p)...)
		}
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			for range rapid.IntRange(0, 3).Draw(t, "steps") {
				r.step()
				r.act()
			}
			r.now = r.now.Add(time.Minute)
			p, _ := crowd(t)
			goes := p.Absences
			for _, a := range away { // leave that is over stays on file
				a.Until = r.now
				p.Absences = append(p.Absences, a)
			}
			r.org, away = p.org(), goes
			r.settle()
		}
	})
}
