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

// draw makes up people of whom many say the same, and about whom much is on file.
type draw struct {
	*rapid.T
	parts   models.OrgParts
	decided []models.Decision
}

var (
	fewAreas  = []models.CompetencyKey{"notes", "risk"}
	everybody = []models.PersonID{"x1", "x2", "e1", "e2", "e3", "e4", "e5", "e6", "o1", "o2", "o3", "o4", "o5", "o6"} // x: both
)

func (d *draw) one(what string, from ...string) string {
	return rapid.SampledFrom(from).Draw(d.T, what)
}

func (d *draw) some(what string, from ...string) []string {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(from), 0, 2, rapid.ID[string]).Draw(d.T, what)
}

func (d *draw) areas(what string) []models.CompetencyKey {
	return rapid.SliceOfNDistinct(rapid.SampledFrom(fewAreas), 0, 2, rapid.ID[models.CompetencyKey]).Draw(d.T, what)
}

func (d *draw) number(what string, low, high int) int {
	return rapid.IntRange(low, high).Draw(d.T, what)
}
func (d *draw) seldom(what string) bool   { return d.number(what, 0, 3) == 0 }
func (d *draw) day(what string) time.Time { return now.AddDate(0, 0, d.number(what, -400, 30)) }
func (d *draw) anyone(what string) models.PersonID {
	return rapid.SampledFrom(everybody).Draw(d.T, what)
}

// anybody is a small program in which all that matching asks is different now
// and then.
func anybody(t *rapid.T) matching.People {
	d := &draw{T: t}
	people := matching.People{Now: now, Policy: models.Matching{RepeatGap: 26 * 7 * 24 * time.Hour, Weights: map[string]int{}}}
	for _, term := range models.Terms() {
		people.Policy.Weights[term.Name] = term.Most
	}
	if d.seldom("asks for training") {
		people.Policy.TrainingMonths, people.Policy.Criteria = 6, []string{"year"}
	}
	for _, id := range everybody {
		if id[0] != 'o' {
			people.Mentees = append(people.Mentees, d.mentee(id))
		}
		if id[0] != 'e' {
			people.Mentors = append(people.Mentors, d.mentor(id))
		}
	}
	for range d.number("records", 0, 12) {
		d.record()
	}
	people.Org, people.Decided = models.NewOrg(d.parts), d.decided
	return people
}

func (d *draw) enter(id models.PersonID, role models.Role) {
	state := models.Active
	if d.seldom("gone") {
		state = models.Gone
	}
	d.parts.People = append(d.parts.People, models.Person{
		ID: id, Site: d.one("site", "", "oak", "elm"), Zone: d.one("zone", "", "America/Chicago", "Asia/Tokyo"), State: state,
	})
	d.parts.Assignments = append(d.parts.Assignments, models.Assignment{Person: id, Role: role})
}

func (d *draw) intake(id models.PersonID) models.Intake {
	in := asks(id, rapid.SampledFrom(fewAreas).Draw(d.T, "area"), d.number("weeks", 0, 9))
	in.Level = d.number("level", 1, 5)
	in.Languages, in.Tracks = d.some("languages", "en", "es"), d.some("tracks", "lead", "night")
	in.Times, in.Styles = d.some("times", "wd-am", "wd-ev", "mon-am"), d.some("styles", "calm", "direct")
	in.Shift = d.one("shift", "", "day", "night")
	if d.seldom("avoids") {
		in.Avoid = []models.PersonID{d.anyone("whom")}
	}
	return in
}

func (d *draw) mentee(id models.PersonID) matching.Mentee {
	in := d.intake(id)
	in.Picked = rapid.SliceOfNDistinct(rapid.SampledFrom(everybody), 0, 6, rapid.ID[models.PersonID]).Draw(d.T, "picked")
	d.enter(id, models.MenteeRole)
	return matching.Mentee{Intake: in, Also: d.areas("also")}
}

func (d *draw) mentor(id models.PersonID) matching.Mentor {
	in := d.intake(id)
	in.Side, in.Level, in.Places = models.AsMentor, d.number("strength", 3, 5), d.number("places", 0, 3)
	in.Offers, in.TrainedOn, in.Criteria = d.areas("offers"), models.DateOf(d.day("trained")), d.some("criteria", "year", "audit")
	if d.seldom("paused") {
		in.PausedTill = d.day("paused until")
	}
	m := matching.Mentor{Intake: in, Shown: map[models.CompetencyKey]int{}, Declined: map[models.PersonID]bool{d.anyone("declined"): true}}
	for _, area := range fewAreas {
		m.Shown[area] = d.number("shown", 0, 5)
	}
	if !d.seldom("lost the role") {
		d.enter(id, models.MentorRole)
	}
	if d.seldom("credentials") {
		d.enter(id, models.CredentialingRole)
	}
	return m
}

// record puts something on file about two people, or that one of them is away.
func (d *draw) record() {
	a, b := d.anyone("one"), d.anyone("other")
	switch d.one("record", "supervision", "decision", "conflict", "mentorship", "absence") {
	case "supervision":
		d.parts.Supervisions = append(d.parts.Supervisions, models.Supervision{Person: a, Supervisor: b})
	case "decision":
		d.decided = append(d.decided, models.Decision{Person: a, By: b})
	case "conflict":
		d.parts.Conflicts = append(d.parts.Conflicts, models.Conflict{One: a, Two: b, By: a})
	case "mentorship":
		pair := models.Mentorship{Mentee: a, Mentor: b, State: models.MentorshipActive}
		if d.seldom("ended") {
			pair.State, pair.EndedAt = models.MentorshipEnded, d.day("parted")
		}
		d.parts.Mentorships = append(d.parts.Mentorships, pair)
	case "absence":
		d.parts.Absences = append(d.parts.Absences, models.Absence{Person: a, From: now.Add(-time.Hour), Until: now.AddDate(0, 0, 3)})
	}
}
