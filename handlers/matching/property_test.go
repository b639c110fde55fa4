package matching_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
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

// Most rules and terms are asked once for all who say the same. Whatever people
// say, and whatever is between any two of them, each pair gets what it would get
// if it were asked for alone.
func TestAPairGetsWhatItWouldGetAlone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		people := anybody(t)
		if diff := cmp.Diff(people.AskedOneByOne(), people.Asked()); diff != "" {
			t.Fatal(diff)
		}
	})
}

// anybody is a small program in which all that matching asks is different now
// and then.
func anybody(t *rapid.T) matching.People {
	areas := []models.CompetencyKey{"notes", "risk"} // few, so that many say the same
	some := func(what string, from ...string) []string {
		return rapid.SliceOfNDistinct(rapid.SampledFrom(from), 0, 2, rapid.ID[string]).Draw(t, what)
	}
	one := func(what string, from ...string) string { return rapid.SampledFrom(from).Draw(t, what) }
	seldom := func(what string) bool { return rapid.IntRange(0, 3).Draw(t, what) == 0 }
	day := func(what string) time.Time {
		return now.AddDate(0, 0, rapid.IntRange(-400, 30).Draw(t, what))
	}
	ids := []models.PersonID{"x1", "x2"} // who are both
	for n := range 6 {
		ids = append(ids, models.PersonID(fmt.Sprint("e", n)), models.PersonID(fmt.Sprint("o", n)))
	}
	anyone := func(what string) models.PersonID { return rapid.SampledFrom(ids).Draw(t, what) }
	intake := func(id models.PersonID) models.Intake {
		in := asks(id, rapid.SampledFrom(areas).Draw(t, "area"), rapid.IntRange(0, 9).Draw(t, "weeks"))
		in.Level = rapid.IntRange(1, 5).Draw(t, "level")
		in.Languages, in.Tracks = some("languages", "en", "es"), some("tracks", "lead", "night")
		in.Times, in.Styles = some("times", "wd-am", "wd-ev", "mon-am"), some("styles", "calm", "direct")
		in.Shift = one("shift", "", "day", "night")
		if seldom("avoids") {
			in.Avoid = []models.PersonID{anyone("whom")}
		}
		return in
	}
	people := matching.People{Now: now, Policy: models.Matching{RepeatGap: 26 * 7 * 24 * time.Hour, Weights: map[string]int{}}}
	for _, term := range models.Terms() {
		people.Policy.Weights[term.Name] = term.Most
	}
	if seldom("asks for training") {
		people.Policy.TrainingMonths, people.Policy.Criteria = 6, []string{"year"}
	}
	var parts models.OrgParts
	enter := func(id models.PersonID, role models.Role) {
		parts.People = append(parts.People, models.Person{
			ID: id, Site: one("site", "", "oak", "elm"), Zone: one("zone", "", "America/Chicago", "Asia/Tokyo"),
			State: rapid.SampledFrom([]models.PersonState{models.Active, models.Active, models.Active, models.Gone}).Draw(t, "state"),
		})
		parts.Assignments = append(parts.Assignments, models.Assignment{Person: id, Role: role})
	}
	for n, id := range ids {
		mentee, mentor := n < 2 || n%2 == 0, n < 2 || n%2 == 1
		if mentee {
			in := intake(id)
			in.Picked = rapid.SliceOfNDistinct(rapid.SampledFrom(ids), 0, 6, rapid.ID[models.PersonID]).Draw(t, "picked")
			people.Mentees = append(people.Mentees, matching.Mentee{
				Intake: in, Also: rapid.SliceOfNDistinct(rapid.SampledFrom(areas), 0, 2, rapid.ID[models.CompetencyKey]).Draw(t, "also"),
			})
			enter(id, models.MenteeRole)
		}
		if mentor {
			in := intake(id)
			in.Side, in.Level, in.Places = models.AsMentor, rapid.IntRange(3, 5).Draw(t, "strength"), rapid.IntRange(0, 3).Draw(t, "places")
			in.Offers = rapid.SliceOfNDistinct(rapid.SampledFrom(areas), 0, 2, rapid.ID[models.CompetencyKey]).Draw(t, "offers")
			in.TrainedOn, in.Criteria = models.DateOf(day("trained")), some("criteria", "year", "audit")
			if seldom("paused") {
				in.PausedTill = day("paused until")
			}
			m := matching.Mentor{Intake: in, Shown: map[models.CompetencyKey]int{}, Declined: map[models.PersonID]bool{}}
			for _, area := range areas {
				m.Shown[area] = rapid.IntRange(0, 5).Draw(t, "shown")
			}
			m.Declined[anyone("declined")] = true
			people.Mentors = append(people.Mentors, m)
			if !seldom("lost the role") {
				enter(id, models.MentorRole)
			}
			if seldom("credentials") {
				enter(id, models.CredentialingRole)
			}
		}
	}
	for range rapid.IntRange(0, 12).Draw(t, "records") {
		a, b := anyone("one"), anyone("other")
		switch one("record", "supervision", "conflict", "mentorship", "absence") {
		case "supervision":
			parts.Supervisions = append(parts.Supervisions, models.Supervision{Person: a, Supervisor: b})
		case "conflict":
			parts.Conflicts = append(parts.Conflicts, models.Conflict{One: a, Two: b, By: a})
		case "mentorship":
			pair := models.Mentorship{Mentee: a, Mentor: b, State: models.MentorshipActive}
			if rapid.Bool().Draw(t, "ended") {
				pair.State, pair.EndedAt = models.MentorshipEnded, day("parted")
			}
			parts.Mentorships = append(parts.Mentorships, pair)
		case "absence":
			parts.Absences = append(parts.Absences, models.Absence{Person: a, From: now.Add(-time.Hour), Until: now.AddDate(0, 0, 3)})
		}
	}
	people.Org = models.NewOrg(parts)
	return people
}
