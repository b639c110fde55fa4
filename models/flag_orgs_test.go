package models_test

import (
	"errors"
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
	by  models.PersonID // who raised it; the case does not know when they gave no name
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
	for range r.IntN(4) {
		p.declares(one(), one())
	}
	if r.IntN(20) == 0 { // the subject would like to be heard of by nobody
		for _, id := range ids {
			p.declares(subject, id)
		}
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
	by := c.Reporter
	if r.IntN(3) == 0 {
		c.Reporter = "" // without a name
	}
	return raised{org: p.org(), c: c, by: by, ids: ids, now: noon}
}

// mustNot is why p must not hear; empty when they may.
func (f *raised) mustNot(p models.PersonID) string {
	switch {
	case p == f.c.Person:
		return "the subject"
	case p == f.c.Reporter:
		return "the reporter"
	case f.org.Person(p).State != models.Active:
		return "gone"
	case f.org.Barred(p, f.c.Person):
		return "in conflict"
	case slices.Contains(f.c.Recused, p):
		return "recused"
	}
	return ""
}

// close reports whether p is somebody whom the subject could press, whose mentor
// they are or were, or with whom the subject has declared a conflict.
func (f *raised) close(p models.PersonID) bool {
	_, above := f.org.Supervises(f.c.Person, p, f.now)
	return f.c.Person != "" && (above || f.org.Conflicted(p, f.c.Person) || f.org.Mentored(p, f.c.Person) || f.org.Mentored(f.c.Person, p))
}

// askable is everybody with an office who may hear: those who are there, those
// among them who are not close, and all, the absent too.
func (f *raised) askable() (free, there, all []models.PersonID) {
	for _, p := range f.ids {
		if f.mustNot(p) != "" || !slices.ContainsFunc(offices, func(r models.Role) bool { return f.org.Has(p, r, f.now) }) {
			continue
		}
		all = append(all, p)
		if f.org.Away(p, f.now) {
			continue
		}
		there = append(there, p)
		if !f.close(p) {
			free = append(free, p)
		}
	}
	return free, there, all
}

// hop lets one rung fire and says what went wrong.
func (f *raised) hop() ([]models.PersonID, error) {
	free, there, all := f.askable()
	enough := 1
	if f.c.Reporter == "" {
		enough = 2 // who raised it may be one of them
	}
	var who []models.PersonID
	f.c, who = f.c.Step(f.org, f.now)
	for _, p := range who {
		switch why := f.mustNot(p); {
		case why != "":
			return nil, fmt.Errorf("%s hears, who is %s", p, why)
		case f.org.Away(p, f.now) && len(there) >= enough:
			return nil, fmt.Errorf("%s hears, who is away, although %v could", p, there)
		case f.close(p) && len(free) >= enough:
			return nil, fmt.Errorf("%s hears, who is too close, although %v could", p, free)
		}
	}
	switch {
	case len(who) == 0 && len(all) > 0:
		return nil, fmt.Errorf("nobody hears, although %v could", all)
	case len(who) > 0 && !f.c.NextAt.After(f.now):
		return nil, errors.New("the next step is not after this one")
	}
	return who, nil
}

// most is in how many hops a ladder has come to its end.
func (f *raised) most() int { return len(f.c.Ladder.Rungs)*max(1, f.c.Ladder.Repeat) + 1 }

// silent lets the ladder be climbed with nobody answering. Whoever is left to
// hear must have heard when it has ended, who raised it not counted.
func (f *raised) silent() (heard bool, err error) {
	for n := range f.most() {
		who, err := f.hop()
		if err != nil {
			return heard, fmt.Errorf("hop %d: %w", n, err)
		}
		heard = heard || slices.ContainsFunc(who, func(p models.PersonID) bool { return p != f.by })
		if f.c.NextAt.After(f.now) {
			f.now = f.c.NextAt
		}
	}
	_, _, all := f.askable()
	if left := slices.DeleteFunc(all, func(p models.PersonID) bool { return p == f.by }); !heard && len(left) > 0 {
		return false, fmt.Errorf("after %d hops nobody has heard but %s, who raised it, although %v could", f.most(), f.by, left)
	}
	return heard, nil
}

// busy goes on with people who step out or call the next one in between.
func (f *raised) busy(r *rand.Rand) error {
	for n := range f.most() {
		who, err := f.hop()
		if err != nil {
			return fmt.Errorf("hop %d, with people who step out: %w", n, err)
		}
		if len(who) > 0 {
			act := []func(models.PersonID, models.Org, time.Time) (models.Case, error){f.c.Recuse, f.c.CallNext}[r.IntN(2)]
			if after, err := act(who[0], f.org, f.now); err == nil {
				f.c = after
			}
		}
		if f.c.NextAt.After(f.now) {
			f.now = f.c.NextAt
		}
	}
	return nil
}

// promised reports whether the import had nothing to say against a concern like
// this one: there are two outside of the person's line, so one of them may be
// who raises it.
func (f *raised) promised() bool {
	narrow := map[models.PersonID]bool{}
	active := 0
	for _, n := range models.Narrows(f.org, f.now) {
		narrow[n.Person] = true
	}
	for _, p := range f.ids {
		if f.org.Person(p).State == models.Active {
			active++
		}
	}
	if f.c.Person == "" {
		return len(narrow) < active
	}
	return f.org.Person(f.c.Person).State == models.Active && !narrow[f.c.Person]
}

// TestEveryFlagReachesAHumanInAnyOrganization: within as many hops as the ladder
// has, and never the subject, one in conflict or the reporter, who may have given
// no name: then they may be asked as well, but never alone. Where the import had
// nothing to say that is so without exception; where it had and an allowed human
// is left, too; and where none is left, the step says so, which is an operator's
// alarm.
func TestEveryFlagReachesAHumanInAnyOrganization(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	begin := time.Now()
	var promised, reached, alarms int
	for n := range *orgs {
		random := rand.New(rand.NewPCG(seed, uint64(n)))
		f := generate(random)
		sure := f.promised()
		heard, err := f.silent()
		if err == nil && sure && !heard {
			err = errors.New("nobody has heard, and the import had not warned")
		}
		switch {
		case sure:
			promised++
		case heard:
			reached++
		default:
			alarms++
		}
		if err == nil {
			err = f.busy(random)
		}
		if err != nil {
			t.Fatalf("seed %d, organization %d: %v\n%+v", seed, n, err, f.c)
		}
	}
	t.Logf("seed %d: %d organizations in %s: %d that the import lets pass, a human heard in each; %d warned of and heard; %d warned of with no allowed human left, an alarm each",
		seed, *orgs, time.Since(begin).Round(time.Millisecond), promised, reached, alarms)
}
