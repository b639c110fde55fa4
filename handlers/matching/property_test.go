package matching_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"cairn/handlers/matching"
	"cairn/models"
)

// Whatever people bring: no mentor has more mentees than places, no rule is
// broken, everybody is paired or told why, and the same people give the same
// pairs.
func TestARoundHoldsItsPromises(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		areas := []models.CompetencyKey{"notes", "risk"}
		tongues := [][]string{nil, {"en"}, {"es"}, {"en", "es"}}
		var mentees, mentors []models.Intake
		for i := range rapid.IntRange(0, 8).Draw(t, "mentees") {
			in := asks(models.PersonID(fmt.Sprintf("e%d", i)), rapid.SampledFrom(areas).Draw(t, "area"), rapid.IntRange(0, 9).Draw(t, "weeks"))
			in.Languages, in.First = rapid.SampledFrom(tongues).Draw(t, "languages"), rapid.Bool().Draw(t, "first")
			if rapid.Bool().Draw(t, "avoids") {
				in.Avoid = []models.PersonID{"o0"}
			}
			mentees = append(mentees, in)
		}
		var parts models.OrgParts
		for i := range rapid.IntRange(0, 5).Draw(t, "mentors") {
			in := gives(models.PersonID(fmt.Sprintf("o%d", i)), rapid.SampledFrom(areas).Draw(t, "area"), rapid.IntRange(0, 3).Draw(t, "places"))
			in.Languages, in.Level = rapid.SampledFrom(tongues).Draw(t, "languages"), rapid.IntRange(3, 5).Draw(t, "level")
			in.Taken = rapid.IntRange(0, in.Places).Draw(t, "taken")
			in.Trio = rapid.Bool().Draw(t, "trio")
			mentors = append(mentors, in)
			if len(mentees) > 0 && rapid.Bool().Draw(t, "supervises") {
				parts.Supervisions = append(parts.Supervisions, models.Supervision{Person: mentees[0].Person, Supervisor: in.Person})
			}
		}
		org := there(parts, mentees, mentors)
		got, err := matching.Propose(mentees, mentors, org, now)
		if err != nil {
			t.Fatal(err)
		}
		holds(t, got, mentees, mentors, org)
		again, err := matching.Propose(mentees, mentors, org, now)
		if err != nil || fmt.Sprint(pairsOf(got)) != fmt.Sprint(pairsOf(again)) {
			t.Fatalf("%v, then %v (%v)", pairsOf(got), pairsOf(again), err)
		}
	})
}

func holds(t *rapid.T, got matching.Round, mentees, mentors []models.Intake, org models.Org) {
	by := map[models.PersonID]models.Intake{}
	for _, in := range append(mentees, mentors...) {
		by[in.Person] = in
	}
	taken, trios := map[models.PersonID]int{}, map[models.PersonID]int{}
	paired := map[models.PersonID]bool{}
	for _, p := range got.Pairs {
		mentee, mentor := by[p.Mentee], by[p.Mentor]
		_, above := org.Supervises(mentor.Person, mentee.Person, now)
		shares := len(mentee.Languages) == 0 || len(mentor.Languages) == 0 || mentee.Languages[0] == mentor.Languages[0] ||
			len(mentee.Languages) == 2 || len(mentor.Languages) == 2
		if above || mentee.Avoids(mentor.Person) || !shares || mentor.Level < 4 || mentor.Competency != mentee.Competency || paired[p.Mentee] {
			t.Fatalf("%+v with %+v", mentee, mentor)
		}
		paired[p.Mentee] = true
		if p.Trio == "" {
			taken[p.Mentor]++
		} else {
			trios[p.Mentor]++
		}
	}
	for id, n := range taken {
		if n > by[id].Free() || n+trios[id]+by[id].Taken > 3 || trios[id] > 1 || trios[id] == 1 && !by[id].Trio {
			t.Fatalf("%s has %d more and %d in a trio, of %+v", id, n, trios[id], by[id])
		}
	}
	for _, m := range mentees {
		if paired[m.Person] == (got.Alone[m.Person] != "") {
			t.Fatalf("%s: paired %t, told %q", m.Person, paired[m.Person], got.Alone[m.Person])
		}
	}
}
