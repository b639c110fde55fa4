package precept_test

import (
	"slices"
	"testing"
	"time"

	"cairn/handlers/precept"
	"cairn/models"
)

var now = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

func TestWhoMayPreceptSomebody(t *testing.T) {
	t.Parallel()
	var people []models.Person
	var roles []models.Assignment
	for _, id := range []models.PersonID{"mia", "pat", "ida", "sam", "rita", "cleo", "noa", "busy", "away", "gone", "leo", "dana", "x", "y"} {
		state := models.Active
		if id == "gone" {
			state = models.Gone
		}
		people = append(people, models.Person{ID: id, State: state})
		if id != "leo" {
			roles = append(roles, models.Assignment{Person: id, Role: models.PreceptorRole})
		}
	}
	roles = append(roles, models.Assignment{Person: "cleo", Role: models.CredentialingRole})
	holds := func(preceptor, person models.PersonID, until time.Time) models.Preceptorship {
		return models.Preceptorship{ID: string(preceptor + person), Person: person, Preceptor: preceptor, From: now.AddDate(0, -2, 0), Until: until}
	}
	org := models.NewOrg(models.OrgParts{
		People: people, Assignments: roles, Conflicts: []models.Conflict{{One: "noa", Two: "mia"}},
		Supervisions: []models.Supervision{{Person: "mia", Supervisor: "sam"}, {Person: "sam", Supervisor: "rita"}},
		Absences:     []models.Absence{{Person: "away", From: now.AddDate(0, 0, -1), Until: now.AddDate(0, 0, 5)}},
		Preceptors: []models.Preceptorship{
			holds("busy", "x", now.AddDate(0, 0, 7)), holds("busy", "y", now.AddDate(0, 0, 7)), holds("pat", "mia", now.AddDate(0, 0, 7)),
			holds("ida", "mia", now), holds("ida", "x", now.AddDate(0, 0, 7)),
		},
	})
	made := []models.Decision{{Person: "mia", By: "sam", SecondBy: "dana"}}
	for preceptor, want := range map[models.PersonID]string{
		"ida":  "", // whose earlier time with her is over, and who has one other
		"mia":  "precept.why_self",
		"leo":  "precept.why_untrained",
		"gone": "precept.why_untrained",
		"sam":  "precept.why_apart",
		"rita": "precept.why_apart",
		"cleo": "precept.why_apart",
		"noa":  "precept.why_apart",
		"dana": "precept.why_apart", // who decided about her before
		"away": "precept.why_away",
		"pat":  "precept.why_already",
		"busy": "precept.why_full",
	} {
		if got := precept.Fit(org, made, preceptor, "mia", now); got != want {
			t.Errorf("%s: %q, want %q", preceptor, got, want)
		}
	}
	for more, fits := range map[int]bool{1: true, 2: false} {
		if err := precept.Room(org, "mia", more, now); (err == nil) != fits {
			t.Errorf("%d more: %v", more, err)
		}
	}
	if ok, why := models.Can(org, "pat", models.Authorize, "mia", now.AddDate(1, 0, 0)); ok {
		t.Errorf("who precepted her decides about her: %s", why)
	}
	for actor, may := range map[models.PersonID]bool{"sam": true, "rita": true, "mia": false, "pat": false, "cleo": false} {
		if ok, _ := models.Can(org, actor, models.AssignPreceptor, "mia", now); ok != may {
			t.Errorf("%s may assign: %v", actor, ok)
		}
	}
}

func TestEightWeeksAreTheMost(t *testing.T) {
	t.Parallel()
	weeks := func(n int) time.Time { return now.AddDate(0, 0, 7*n) }
	for _, c := range []struct {
		name   string
		until  time.Time
		at     time.Time
		longer time.Time // zero: refused
	}{
		{"four weeks become six", weeks(4), weeks(3), weeks(6)},
		{"seven weeks become eight", weeks(7), weeks(6), weeks(8)},
		{"eight weeks, counted in whole days", weeks(8).Add(-9 * time.Hour), weeks(7), time.Time{}},
		{"when it is over", weeks(4), weeks(4), time.Time{}},
	} {
		x, err := precept.Longer(models.Preceptorship{From: now, Until: c.until}, c.at)
		if (err != nil) != c.longer.IsZero() || err == nil && !x.Until.Equal(c.longer) {
			t.Errorf("%s: until %s, %v", c.name, x.Until, err)
		}
	}
	for entered, fits := range map[string]bool{"4": true, "8": true, "3": false, "9": false, "": false, "six": false} {
		if _, err := precept.Weeks(entered); (err == nil) != fits {
			t.Errorf("%q weeks: %v", entered, err)
		}
	}
}

func TestWhoIsSuggested(t *testing.T) {
	t.Parallel()
	var people []models.Person
	var roles []models.Assignment
	add := func(id models.PersonID, title, site, locale string) {
		people = append(people, models.Person{ID: id, Name: string(id), Title: title, Site: site, Locale: locale, State: models.Active})
		roles = append(roles, models.Assignment{Person: id, Role: models.PreceptorRole})
	}
	add("same work", "DSP", "Elm", "es")
	add("same site", "Nurse", "Oak", "en")
	add("shown", "Nurse", "Elm", "en")
	add("has one", "Nurse", "Elm", "en")
	add("above", "DSP", "Oak", "en")
	mia := models.Person{ID: "mia", Title: "DSP", Site: "Oak", Locale: "en", HiredOn: "2027-01-04", State: models.Active}
	before := models.Person{ID: "before", HiredOn: "2026-11-02", State: models.Active}
	had := models.Person{ID: "had", HiredOn: "2027-01-04", State: models.Active}
	org := models.NewOrg(models.OrgParts{
		People: append(people, mia, before, had), Assignments: roles,
		Supervisions: []models.Supervision{{Person: "mia", Supervisor: "above"}},
		Preceptors: []models.Preceptorship{
			{ID: "1", Person: "x", Preceptor: "has one", From: now.AddDate(0, 0, -7), Until: now.AddDate(0, 0, 7)},
			{ID: "2", Person: "had", Preceptor: "shown", From: now.AddDate(0, 0, -7), Until: now},
		},
	})
	evidence := map[models.PersonID][]models.Evidence{"shown": {
		{ID: "a", Person: "shown", Author: "sam", Competency: "escalation", Level: 4},
		{ID: "b", Person: "shown", Author: "shown", Competency: "safeguarding", Level: 5},
		{ID: "c", Person: "shown", Author: "sam", Competency: "communication", Level: 5},
	}}
	var got []models.PersonID
	for _, c := range precept.Suggest(org, mia, precept.Could(org, nil, mia.ID, now), evidence, []models.CompetencyKey{"escalation", "safeguarding"}, now) {
		got = append(got, c.ID)
		if want := map[models.PersonID]int{"shown": 1}[c.ID]; len(c.Shown) != want {
			t.Errorf("%s is strong in %v", c.ID, c.Shown)
		}
	}
	if want := []models.PersonID{"same work", "same site", "shown"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for id, want := range map[models.PersonID]bool{"mia": true, "before": false, "had": false, "shown": false} {
		if got := precept.Alone(org, org.Person(id), now); got != want {
			t.Errorf("%s is alone: %v", id, got)
		}
	}
}
