package matching_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/matching"
	"cairn/models"
)

var now = time.Date(2027, 3, 2, 15, 0, 0, 0, time.UTC)

// asks is a mentee of level 2 who has waited for so many weeks.
func asks(id models.PersonID, competency models.CompetencyKey, weeks int) models.Intake {
	return models.Intake{
		Stamp: models.Stamp{CreatedAt: now.Add(-time.Duration(weeks) * 7 * 24 * time.Hour)}, Person: id, Side: models.AsMentee,
		Competency: competency, Level: 2, Languages: []string{"en"}, Times: []string{"mon-am", "tue-am"},
	}
}

// gives is a mentor with places.
func gives(id models.PersonID, competency models.CompetencyKey, places int, change ...func(*models.Intake)) models.Intake {
	in := models.Intake{
		Person: id, Side: models.AsMentor, Competency: competency, Level: 5, Places: places,
		Languages: []string{"en"}, Times: []string{"mon-am"},
	}
	for _, c := range change {
		c(&in)
	}
	return in
}

// there is an organization of active people, with what the case adds.
func there(parts models.OrgParts, intakes ...[]models.Intake) models.Org {
	for _, list := range intakes {
		for _, in := range list {
			parts.People = append(parts.People, models.Person{ID: in.Person, State: models.Active})
			role := models.MenteeRole
			if in.Side == models.AsMentor {
				role = models.MentorRole
			}
			parts.Assignments = append(parts.Assignments, models.Assignment{Person: in.Person, Role: role})
		}
	}
	return models.NewOrg(parts)
}

func TestARoundPairs(t *testing.T) {
	t.Parallel()
	french := func(in *models.Intake) { in.Languages = []string{"fr"} }
	free := func(in *models.Intake) { in.Times = []string{"mon-am", "tue-am"} }
	for _, c := range []struct {
		name             string
		mentees, mentors []models.Intake
		parts            models.OrgParts
		pairs            map[models.PersonID]models.PersonID
		alone            map[models.PersonID]string
		short            map[models.CompetencyKey]int
	}{
		{
			name:    "everybody, although the first would take the only mentor of the second",
			mentees: []models.Intake{asks("ann", "notes", 2), asks("ben", "notes", 1)},
			mentors: []models.Intake{gives("ida", "notes", 1, free), gives("jon", "notes", 1)},
			parts:   models.OrgParts{Conflicts: []models.Conflict{{One: "ben", Two: "jon"}}},
			pairs:   map[models.PersonID]models.PersonID{"ann": "jon", "ben": "ida"},
		},
		{
			name:    "those who have waited longest when places are short, and says how many places are",
			mentees: []models.Intake{asks("ann", "notes", 0), asks("ben", "notes", 3), asks("cat", "notes", 1)},
			mentors: []models.Intake{gives("ida", "notes", 1)},
			pairs:   map[models.PersonID]models.PersonID{"ben": "ida"},
			alone:   map[models.PersonID]string{"ann": "matching.why_none_free", "cat": "matching.why_none_free"},
			short:   map[models.CompetencyKey]int{"notes": 2},
		},
		{
			name:    "nobody across a language, and names it as the nearest reason",
			mentees: []models.Intake{asks("ann", "notes", 0)},
			mentors: []models.Intake{gives("ida", "notes", 1, french), gives("jon", "risk", 1)},
			alone:   map[models.PersonID]string{"ann": "matching.why_language"},
			short:   map[models.CompetencyKey]int{"notes": 1},
		},
		{
			name:    "nobody with their supervisor",
			mentees: []models.Intake{asks("ann", "notes", 0)},
			mentors: []models.Intake{gives("ida", "notes", 1)},
			parts:   models.OrgParts{Supervisions: []models.Supervision{{Person: "ann", Supervisor: "ida"}}},
			alone:   map[models.PersonID]string{"ann": "matching.why_apart"},
			short:   map[models.CompetencyKey]int{"notes": 1},
		},
		{
			name:    "nobody with a mentor who is away",
			mentees: []models.Intake{asks("ann", "notes", 0)},
			mentors: []models.Intake{gives("ida", "notes", 1)},
			parts:   models.OrgParts{Absences: []models.Absence{{Person: "ida", From: now.Add(-time.Hour), Until: now.Add(time.Hour)}}},
			alone:   map[models.PersonID]string{"ann": "matching.why_away"},
			short:   map[models.CompetencyKey]int{"notes": 1},
		},
		{
			name:    "nobody where nobody is strong",
			mentees: []models.Intake{asks("ann", "notes", 0)},
			mentors: []models.Intake{gives("jon", "risk", 1)},
			alone:   map[models.PersonID]string{"ann": "matching.why_none_strong"},
			short:   map[models.CompetencyKey]int{"notes": 1},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, err := matching.Propose(c.mentees, c.mentors, there(c.parts, c.mentees, c.mentors), now)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(orEmpty(c.pairs), pairsOf(got)); diff != "" {
				t.Errorf("pairs (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(orEmpty(c.alone), got.Alone); diff != "" {
				t.Errorf("alone (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(orEmpty(c.short), got.Short); diff != "" {
				t.Errorf("short (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTheOrderInWhichPeopleAreListedDoesNotMatter(t *testing.T) {
	t.Parallel()
	var mentees, mentors []models.Intake
	areas := []models.CompetencyKey{"notes", "risk", "care"}
	for i := range 40 {
		mentees = append(mentees, asks(models.PersonID(fmt.Sprintf("e%02d", i)), areas[i%3], i%4))
	}
	for i := range 12 {
		mentors = append(mentors, gives(models.PersonID(fmt.Sprintf("o%02d", i)), areas[i%3], 1+i%4))
	}
	org := there(models.OrgParts{}, mentees, mentors)
	first, err := matching.Propose(mentees, mentors, org, now)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 0))
		r.Shuffle(len(mentees), func(a, b int) { mentees[a], mentees[b] = mentees[b], mentees[a] })
		r.Shuffle(len(mentors), func(a, b int) { mentors[a], mentors[b] = mentors[b], mentors[a] })
		again, err := matching.Propose(mentees, mentors, org, now)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(pairsOf(first), pairsOf(again)); diff != "" {
			t.Fatalf("seed %d: %s", seed, diff)
		}
	}
}

func TestScoresStayWithinTheirRange(t *testing.T) {
	t.Parallel()
	mentees := []models.Intake{asks("ann", "notes", 500)}
	mentors := []models.Intake{gives("ida", "notes", 3, func(in *models.Intake) { in.Times = mentees[0].Times })}
	got, err := matching.Propose(mentees, mentors, there(models.OrgParts{}, mentees, mentors), now)
	if err != nil || len(got.Pairs) != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	sum, waited := 0, 0
	for _, reason := range got.Pairs[0].Reasons {
		sum += reason.Points
		if reason.Term == "matching.term_waited" {
			waited = reason.Points
		}
	}
	if score := got.Pairs[0].Score; score != sum || score > 1000 || waited != 50 {
		t.Errorf("score %d of terms that sum to %d, %d of them for waiting", score, sum, waited)
	}
}

func pairsOf(r matching.Round) map[models.PersonID]models.PersonID {
	out := map[models.PersonID]models.PersonID{}
	for _, p := range r.Pairs {
		out[p.Mentee] = p.Mentor
	}
	return out
}

func orEmpty[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	return m
}
