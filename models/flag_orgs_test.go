package models_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"cairn/models"
)

var orgs = flag.Int("orgs", 20_000, "in how many generated organizations a flag is raised")

// The ladders of the four severities, and one that asks everybody.
var flagLadders = []models.Ladder{
	ladderOf(3, true, models.TheSupervisor, models.TheirSupervisor, models.TheGovernance),
	ladderOf(2, true, models.TheSupervisor, models.TheirSupervisor, models.TheLeaders, models.TheGovernance),
	ladderOf(1, false, models.TheSupervisor, models.TheirSupervisor, models.TheLeaders, models.TheGovernance),
	ladderOf(1, false, models.TheSupervisor, models.TheirSupervisor, models.TheLeaders),
	ladderOf(1, false, models.AllWho...),
	ladderOf(0, false),
}

func ladderOf(repeat int, always bool, who ...models.Who) models.Ladder {
	l := models.Ladder{Lease: time.Hour, Repeat: repeat, Always: always}
	for _, w := range who {
		l.Rungs = append(l.Rungs, models.Rung{Who: []models.Who{w}, Wait: time.Hour})
	}
	return l
}

// offices are the roles in which somebody can be asked when a ladder has ended.
var offices = []models.Role{models.GovernanceRole, models.LeaderRole, models.CoordinatorRole, models.CredentialingRole, models.SupervisorRole}

// raised is a flag in a generated organization: circles, gaps, vacant offices,
// absences, deputies who are away themselves, everybody in conflict.
type raised struct {
	org models.Org
	c   models.Case
	ids []models.PersonID
	now time.Time
}

func generate(r *rand.Rand) raised {
	n := 1 + r.IntN(12)
	ids := make([]models.PersonID, n)
	for i := range ids {
		ids[i] = models.PersonID(fmt.Sprint("p", i))
	}
	one := func() models.PersonID { return ids[r.IntN(n)] }
	p := (&parts{}).people(ids...)
	for _, id := range ids {
		if r.IntN(10) == 0 {
			p.gone(id)
		}
	}
	for range r.IntN(n + 3) {
		p.supervises(one(), one())
	}
	for _, role := range models.AllRoles {
		if r.IntN(4) == 0 {
			continue // a vacancy
		}
		for range r.IntN(4) {
			p.holds(one(), role)
		}
	}
	for range r.IntN(3) {
		p.mentors(one(), one(), models.MentorshipActive)
	}
	for range r.IntN(4) {
		p.away(one(), one())
	}
	subject := one()
	for range r.IntN(4) {
		p.conflict(one(), one())
	}
	if r.IntN(20) == 0 { // everybody is kin
		for _, id := range ids {
			p.conflict(id, subject)
		}
	}
	c := models.Case{
		ID: "cs_1", About: "flag", Object: "fl_1", Person: subject, Reporter: one(), State: models.CaseOpen,
		OpenedAt: noon, NextAt: noon, Ladder: flagLadders[r.IntN(len(flagLadders))],
	}
	if r.IntN(8) == 0 {
		c.Person = ""
	}
	if r.IntN(5) == 0 {
		c.Reporter = "" // without a name
	}
	return raised{org: p.org(), c: c, ids: ids, now: noon}
}

// may is why p must not hear; empty when they may.
func (f *raised) mustNot(p models.PersonID) string {
	switch {
	case p == f.c.Person:
		return "the subject"
	case p == f.c.Reporter:
		return "the reporter"
	case f.org.Person(p).State != models.Active:
		return "gone"
	case f.org.Conflicted(p, f.c.Person):
		return "in conflict"
	case slices.Contains(f.c.Recused, p):
		return "recused"
	case f.org.Away(p, f.now):
		return "away"
	}
	return ""
}

// close reports whether p is somebody whom the subject could press, or whose
// mentor they are or were.
func (f *raised) close(p models.PersonID) bool {
	_, above := f.org.Supervises(f.c.Person, p, f.now)
	return f.c.Person != "" && (above || f.org.Mentored(p, f.c.Person) || f.org.Mentored(f.c.Person, p))
}

// askable is everybody with an office who may hear, the close ones apart.
func (f *raised) askable() (free, close []models.PersonID) {
	for _, p := range f.ids {
		if f.mustNot(p) != "" || !slices.ContainsFunc(offices, func(r models.Role) bool { return f.org.Has(p, r, f.now) }) {
			continue
		}
		if f.close(p) {
			close = append(close, p)
		} else {
			free = append(free, p)
		}
	}
	return free, close
}

// climbs lets the ladder be climbed by silence, with people who step out or
// call the next one in between, and says what went wrong.
func (f *raised) climbs(r *rand.Rand) error {
	heard := false
	most := len(f.c.Ladder.Rungs)*max(1, f.c.Ladder.Repeat) + 1
	for hop := range most + 2 {
		var who []models.PersonID
		f.c, who = f.c.Step(f.org, f.now)
		free, close := f.askable()
		for _, p := range who {
			if why := f.mustNot(p); why != "" {
				return fmt.Errorf("hop %d: %s hears, who is %s", hop, p, why)
			}
			if f.close(p) && len(free) > 0 {
				return fmt.Errorf("hop %d: %s hears, who is too close, although %v could", hop, p, free)
			}
		}
		if len(who) == 0 && len(free)+len(close) > 0 {
			return fmt.Errorf("hop %d: nobody hears, although %v %v could", hop, free, close)
		}
		heard = heard || len(who) > 0
		if len(who) > 0 && !f.c.NextAt.After(f.now) {
			return fmt.Errorf("hop %d: the next step is not after this one", hop)
		}
		if len(who) > 0 && r.IntN(4) == 0 {
			if after, err := f.c.Recuse(who[0], f.org, f.now); err == nil {
				f.c = after
			}
		} else if len(who) > 0 && r.IntN(4) == 0 {
			if after, err := f.c.CallNext(who[0], f.org, f.now); err == nil {
				f.c = after
			}
		}
		if f.c.NextAt.After(f.now) {
			f.now = f.c.NextAt
		}
	}
	if free, close := f.askable(); !heard && len(free)+len(close) > 0 {
		return fmt.Errorf("after %d hops nobody has heard", most)
	}
	return nil
}

// TestEveryFlagReachesAHumanInAnyOrganization: never the subject, never the
// reporter, never somebody in conflict, within as many hops as the ladder has.
func TestEveryFlagReachesAHumanInAnyOrganization(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	begin, alone := time.Now(), 0
	for n := range *orgs {
		random := rand.New(rand.NewPCG(seed, uint64(n)))
		f := generate(random)
		free, close := f.askable()
		if len(free)+len(close) == 0 {
			alone++
		}
		if err := f.climbs(random); err != nil {
			t.Fatalf("seed %d, organization %d: %v\n%+v", seed, n, err, f.c)
		}
	}
	t.Logf("seed %d: %d organizations in %s; in %d of them nobody could be asked, which is an operator's alarm",
		seed, *orgs, time.Since(begin).Round(time.Millisecond), alone)
}
