package models_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"cairn/models"
)

var climbBegins = time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)

func climbOver(rungs ...models.Who) models.Ladder {
	l := models.Ladder{Key: "gate_overdue", Lease: time.Hour, Repeat: 1}
	for _, who := range rungs {
		l.Rungs = append(l.Rungs, models.Rung{Who: []models.Who{who}, Wait: time.Hour})
	}
	return l
}

func staffOf(ids ...models.PersonID) []models.Person {
	var all []models.Person
	for _, id := range ids {
		all = append(all, models.Person{ID: id, State: models.Active})
	}
	return all
}

func holdingRole(p models.PersonID, r models.Role) models.Assignment {
	return models.Assignment{ID: string(p) + "/" + string(r), Person: p, Role: r}
}

func TestALadderReachesWhoWouldHear(t *testing.T) {
	t.Parallel()
	ladder := climbOver(models.TheSupervisor, models.TheirSupervisor, models.TheGovernance)
	staff := func() models.OrgParts {
		return models.OrgParts{
			People:       staffOf("mia", "sam", "rita", "gus", "hana"),
			Supervisions: []models.Supervision{{Person: "mia", Supervisor: "sam"}, {Person: "sam", Supervisor: "rita"}},
			Assignments:  []models.Assignment{holdingRole("mia", models.MenteeRole), holdingRole("gus", models.GovernanceRole), holdingRole("hana", models.GovernanceRole)},
		}
	}
	for _, c := range []struct {
		name   string
		change func(*models.OrgParts)
		want   []models.PersonID
		gaps   int
	}{
		{"everybody is there", func(*models.OrgParts) {}, []models.PersonID{"sam", "rita", "gus", "hana"}, 0},
		{"nobody supervises", func(p *models.OrgParts) { p.Supervisions = nil }, []models.PersonID{"gus", "hana"}, 0},
		{"the supervisor left", func(p *models.OrgParts) { p.People[1].State = models.Gone }, []models.PersonID{"rita", "gus", "hana"}, 0},
		{"supervision goes in a circle", func(p *models.OrgParts) { p.Supervisions[1].Supervisor = "mia" }, []models.PersonID{"sam", "gus", "hana"}, 0},
		{"the supervisor is away and a deputy stands in", func(p *models.OrgParts) {
			p.Absences = []models.Absence{{Person: "sam", Deputy: "hana", From: climbBegins.Add(-time.Hour), Until: climbBegins.Add(90 * time.Minute)}}
		}, []models.PersonID{"hana", "rita", "gus"}, 0},
		{"one of governance comes back while the ladder climbs", func(p *models.OrgParts) {
			p.Absences = []models.Absence{{Person: "gus", From: climbBegins.Add(-time.Hour), Until: climbBegins.Add(90 * time.Minute)}}
		}, []models.PersonID{"sam", "rita", "gus", "hana"}, 1},
		{"governance is one person", func(p *models.OrgParts) { p.Assignments = p.Assignments[:2] }, []models.PersonID{"sam", "rita", "gus"}, 1},
		{"everybody is in conflict", func(p *models.OrgParts) {
			for _, other := range p.People[1:] {
				p.Conflicts = append(p.Conflicts, models.Conflict{One: other.ID, Two: "mia"})
			}
		}, nil, 1},
		{"everybody else left", func(p *models.OrgParts) {
			for i := range p.People[1:] {
				p.People[i+1].State = models.Gone
			}
		}, nil, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			parts := staff()
			c.change(&parts)
			org := models.NewOrg(parts)
			if diff := cmp.Diff(c.want, models.Case{Person: "mia", Ladder: ladder}.Reach(org, climbBegins)); diff != "" {
				t.Errorf("reach (-want +got):\n%s", diff)
			}
			gaps := models.Gaps(t.Context(), org, map[string]models.Ladder{"gate_overdue": ladder}, climbBegins)
			if len(gaps) != c.gaps || c.gaps == 1 && gaps[0].Broken() != (c.want == nil) {
				t.Errorf("gaps %+v, want %d", gaps, c.gaps)
			}
		})
	}
}

// TestWhoIsToldToStopLooksNoFurther: among thousands of people, the bot would be killed
// before it has looked at all of them.
func TestWhoIsToldToStopLooksNoFurther(t *testing.T) {
	t.Parallel()
	org := models.NewOrg(models.OrgParts{People: staffOf("mia"), Assignments: []models.Assignment{holdingRole("mia", models.MenteeRole)}})
	ladders := map[string]models.Ladder{"gate_overdue": climbOver(models.TheGovernance)}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	if all, some := models.Gaps(t.Context(), org, ladders, climbBegins), models.Gaps(stopped, org, ladders, climbBegins); len(all) != 1 || len(some) != 0 {
		t.Errorf("%+v, and once stopped %+v", all, some)
	}
}

// TestReachHoldsForAnyOrganization: whatever the records say, the walk ends, it
// names nobody who may not hear, and it finds somebody exactly when there is a
// group member left who may.
func TestReachHoldsForAnyOrganization(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		parts, ids := anyStaff(r)
		org := models.NewOrg(parts)
		ladder := anyClimb(r)
		subject := rapid.SampledFrom(ids).Draw(r, "subject")
		reached := models.Case{Person: subject, Ladder: ladder}.Reach(org, climbBegins)
		for i, p := range reached {
			if p == subject || org.Person(p).State != models.Active || org.Conflicted(p, subject) {
				r.Fatalf("%s may not hear about %s", p, subject)
			}
			if slices.Contains(reached[:i], p) {
				r.Fatalf("%s is named twice", p)
			}
		}
		free := func(p models.PersonID) bool {
			return p != subject && org.Person(p).State == models.Active && !org.Conflicted(p, subject) && !awayEver(parts, p)
		}
		var last []models.PersonID
		for _, role := range []models.Role{models.GovernanceRole, models.LeaderRole, models.CoordinatorRole} {
			last = append(last, org.Holding(role, climbBegins)...)
		}
		if slices.ContainsFunc(last, free) && len(reached) == 0 {
			r.Fatalf("nobody is reached, and one of %v is free", last)
		}
		for _, p := range models.Pool(org, subject, climbBegins) {
			if !slices.Contains(reached, p) && ladder.Repeat <= 1 && len(ladder.Rungs) == 0 {
				r.Fatalf("%s of governance is not reached", p)
			}
		}
	})
}

// TestAGapIsWhatReachSays: a ladder is a gap for a mentee exactly when it reaches nobody, or
// fewer than two of governance.
func TestAGapIsWhatReachSays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		parts, _ := anyStaff(r)
		org := models.NewOrg(parts)
		ladders := map[string]models.Ladder{"a": anyClimb(r), "b": anyClimb(r)}
		var want []models.Gap
		for _, key := range []string{"a", "b"} {
			for _, mentee := range org.Holding(models.MenteeRole, climbBegins) {
				g := models.Gap{
					Ladder: key, Person: mentee, Reached: models.Case{Person: mentee, Ladder: ladders[key]}.Reach(org, climbBegins), Pool: models.Pool(org, mentee, climbBegins),
				}
				if g.Broken() || len(g.Pool) < 2 {
					want = append(want, g)
				}
			}
		}
		if diff := cmp.Diff(want, models.Gaps(t.Context(), org, ladders, climbBegins)); diff != "" {
			r.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

// anyStaff draws an organization with cycles, vacancies, absences and conflicts.
func anyStaff(r *rapid.T) (models.OrgParts, []models.PersonID) {
	var ids []models.PersonID
	for i := range rapid.IntRange(1, 8).Draw(r, "people") {
		ids = append(ids, models.PersonID(fmt.Sprint("p", i)))
	}
	one := rapid.SampledFrom(ids)
	parts := models.OrgParts{People: staffOf(ids...)}
	for i := range parts.People {
		if rapid.IntRange(0, 3).Draw(r, "gone") == 0 {
			parts.People[i].State = models.Gone
		}
	}
	for range rapid.IntRange(0, 10).Draw(r, "supervisions") {
		parts.Supervisions = append(parts.Supervisions, models.Supervision{Person: one.Draw(r, "person"), Supervisor: one.Draw(r, "supervisor")})
	}
	for range rapid.IntRange(0, 6).Draw(r, "roles") {
		parts.Assignments = append(parts.Assignments, holdingRole(one.Draw(r, "holder"), rapid.SampledFrom(models.AllRoles).Draw(r, "role")))
	}
	for range rapid.IntRange(0, 3).Draw(r, "absences") {
		parts.Absences = append(parts.Absences, models.Absence{
			Person: one.Draw(r, "away"), Deputy: one.Draw(r, "deputy"), From: climbBegins.Add(-time.Hour),
			Until: climbBegins.Add(time.Duration(rapid.IntRange(1, 200).Draw(r, "hours")) * time.Hour),
		})
	}
	if rapid.IntRange(0, 4).Draw(r, "everybody in conflict") == 0 {
		for _, a := range ids {
			for _, b := range ids {
				parts.Conflicts = append(parts.Conflicts, models.Conflict{One: a, Two: b})
			}
		}
	}
	for range rapid.IntRange(0, 5).Draw(r, "conflicts") {
		parts.Conflicts = append(parts.Conflicts, models.Conflict{One: one.Draw(r, "one"), Two: one.Draw(r, "two")})
	}
	return parts, ids
}

func anyClimb(r *rapid.T) models.Ladder {
	l := models.Ladder{Repeat: rapid.IntRange(0, 3).Draw(r, "repeat")}
	for range rapid.IntRange(0, 5).Draw(r, "rungs") {
		l.Rungs = append(l.Rungs, models.Rung{
			Who:  rapid.SliceOfN(rapid.SampledFrom(models.AllWho), 1, 3).Draw(r, "who"),
			Wait: time.Duration(rapid.IntRange(1, 100).Draw(r, "wait")) * time.Hour,
		})
	}
	return l
}

func awayEver(parts models.OrgParts, p models.PersonID) bool {
	return slices.ContainsFunc(parts.Absences, func(a models.Absence) bool { return a.Person == p })
}

// BenchmarkGaps looks through five hundred mentees and their ladders: of an organization with
// four times as large a governance it takes about four times as long.
func BenchmarkGaps(b *testing.B) {
	const mentees = 500
	ladders := map[string]models.Ladder{
		"gate_overdue": climbOver(models.TheSupervisor, models.TheirSupervisor, models.TheGovernance),
		"flag_concern": climbOver(models.TheSupervisor, models.TheCoordinators, models.TheGovernance),
	}
	for _, governance := range []int{50, 200, 800} {
		b.Run(fmt.Sprintf("governance=%d", governance), func(b *testing.B) {
			var parts models.OrgParts
			for n := range mentees {
				id := models.PersonID(fmt.Sprint("mentee", n))
				parts.People, parts.Assignments = append(parts.People, staffOf(id)...), append(parts.Assignments, holdingRole(id, models.MenteeRole))
			}
			for n := range governance {
				id := models.PersonID(fmt.Sprint("governance", n))
				parts.People, parts.Assignments = append(parts.People, staffOf(id)...), append(parts.Assignments, holdingRole(id, models.GovernanceRole))
			}
			org := models.NewOrg(parts)
			for b.Loop() {
				if gaps := models.Gaps(b.Context(), org, ladders, climbBegins); len(gaps) > 0 {
					b.Fatal(gaps)
				}
			}
		})
	}
}
