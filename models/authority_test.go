package models_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"cairn/models"
)

func TestWhoMayDoWhat(t *testing.T) {
	t.Parallel()
	acts := []models.Act{models.Support, models.Authorize, models.SeeScope, models.SeeRecord, models.TakeRecord}
	both := house().people("piet", "ada", "otto").holds("piet", models.PreceptorRole).holds("ada", models.AuditorRole).
		mentored("hana", "mia", 15*day)
	with := []models.Act{models.Support, models.SeeScope, models.SeeRecord}
	for _, c := range []struct {
		name  string
		org   *parts
		actor models.PersonID
		may   []models.Act
		why   string // of Authorize
	}{
		{"the person sees what is theirs and decides nothing", both, "mia", []models.Act{models.SeeScope, models.SeeRecord, models.TakeRecord}, "errors.why_self"},
		{"the mentor supports and never authorizes", both, "leo", []models.Act{models.Support, models.SeeScope, models.SeeRecord}, "errors.why_mentor"},
		{"a mentor of before has no part in it, and never authorizes either", both, "hana", nil, "errors.why_mentor"},
		{"a mentor who parted just now can write down what they saw", house().mentored("hana", "mia", 13*day), "hana", with, "errors.why_mentor"},
		{"a mentor of before who is one again supports", house().mentored("hana", "mia", 90*day).mentors("hana", "mia", models.MentorshipActive), "hana", with, "errors.why_mentor"},
		{"a mentor whose pair takes a break supports", house().mentors("hana", "mia", models.MentorshipPaused), "hana", with, "errors.why_mentor"},
		{"who precepts them supports", house().precepts("hana", "mia", 7*day, -7*day), "hana", with, "errors.why_preceptor"},
		{"whose preceptorship is just over can write down what they saw", house().precepts("hana", "mia", 30*day, 13*day), "hana", with, "errors.why_preceptor"},
		{"who precepted them before has no part in it", house().precepts("hana", "mia", 30*day, 15*day), "hana", nil, "errors.why_preceptor"},
		{"who will precept them has no part in it yet", house().precepts("hana", "mia", -day, -7*day), "hana", nil, "errors.why_preceptor"},
		{"who supervised them before has no part in it", house().supervised("hana", "mia"), "hana", nil, "errors.why_no_authority"},
		{"a mentor in conflict puts nothing on file about them", house().declares("mia", "leo"), "leo", []models.Act{models.SeeScope, models.SeeRecord}, "errors.why_mentor"},
		{"a preceptor in conflict neither", house().precepts("hana", "mia", 7*day, -7*day).declares("hana", "mia"), "hana", []models.Act{models.SeeScope, models.SeeRecord}, "errors.why_preceptor"},
		{"whoever holds the preceptor role and precepts somebody else has no part in it", both, "piet", nil, "errors.why_preceptor"},
		{"the supervisor does both", both, "sam", acts, ""},
		{"who is further above does both", both, "rita", acts, ""},
		{"credentialing authorizes", both, "cleo", []models.Act{models.Authorize, models.SeeScope, models.SeeRecord, models.TakeRecord}, ""},
		{"a coordinator sees the scope", both, "carla", []models.Act{models.SeeScope}, "errors.why_no_authority"},
		{"an auditor reads", both, "ada", []models.Act{models.SeeScope, models.SeeRecord, models.TakeRecord}, "errors.why_no_authority"},
		{"a leader as such has no part in it", both, "lena", nil, "errors.why_no_authority"},
		{"a stranger has no part in it", both, "otto", nil, "errors.why_no_authority"},
		{"an unknown actor is refused everything", both, "nobody", nil, "errors.why_inactive"},
		{"who left is refused everything", house().gone("sam"), "sam", nil, "errors.why_inactive"},
		{"a supervisor in conflict does not authorize", house().conflict("mia", "sam"), "sam", []models.Act{models.SeeScope}, "errors.why_no_authority"},
		{"nor does one with whom the person alone declared it", house().declares("mia", "sam"), "sam", []models.Act{models.SeeScope}, "errors.why_no_authority"},
		{"who is above the one in conflict does both", house().conflict("mia", "sam"), "rita", acts, ""},
		{"credentialing in conflict sees the scope alone", house().conflict("mia", "cleo"), "cleo", []models.Act{models.SeeScope}, "errors.why_no_authority"},
		{"an auditor in conflict sees the scope alone", house().people("ada").holds("ada", models.AuditorRole).conflict("mia", "ada"), "ada", []models.Act{models.SeeScope}, "errors.why_no_authority"},
		{"no person keeps an auditor out", house().people("ada").holds("ada", models.AuditorRole).declares("mia", "ada"), "ada", []models.Act{models.SeeScope, models.SeeRecord, models.TakeRecord}, "errors.why_no_authority"},
		{"credentialing that mentored them does not authorize", house().mentored("cleo", "mia", 90*day), "cleo", []models.Act{models.SeeScope, models.SeeRecord, models.TakeRecord}, "errors.why_mentor"},
		{"a supervisor who is also a preceptor authorizes", house().holds("sam", models.PreceptorRole), "sam", acts, ""},
		{"another person's supervisor sees the scope alone", house().holds("otto", models.SupervisorRole).people("otto"), "otto", []models.Act{models.SeeScope}, "errors.why_no_authority"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for _, act := range acts {
				ok, why := models.Can(c.org.org(), c.actor, act, "mia", noon)
				if want := slices.Contains(c.may, act); ok != want {
					t.Errorf("%s: %t (%s), want %t", act, ok, why, want)
				}
				if ok != (why == "") {
					t.Errorf("%s: %t with the reason %q", act, ok, why)
				}
				if act == models.Support && !ok && why != "errors.why_self" && why != "errors.why_inactive" && why != "errors.why_no_support" {
					t.Errorf("support: why = %q tells more than the others are told", why)
				}
				if act == models.Authorize && why != c.why {
					t.Errorf("authorize: why = %q, want %q", why, c.why)
				}
			}
		})
	}
}

// TestAConflictByOneAlone: what the person has declared themselves keeps nobody
// from putting on hold what they may do, and everybody from the other decisions.
func TestAConflictByOneAlone(t *testing.T) {
	t.Parallel()
	byCarla := house().declares("mia", "sam")
	byCarla.Conflicts = append(byCarla.Conflicts, models.Conflict{One: "mia", Two: "sam", By: "carla"})
	for _, c := range []struct {
		name   string
		org    *parts
		actor  models.PersonID
		pauses bool
	}{
		{"the person alone", house().declares("mia", "sam"), "sam", true},
		{"the person alone, twice", house().declares("mia", "sam").declares("mia", "sam"), "sam", true},
		{"the supervisor", house().declares("sam", "mia"), "sam", false},
		{"both", house().declares("mia", "sam").declares("sam", "mia"), "sam", false},
		{"the person and the coordinator", byCarla, "sam", false},
		{"an import", house().conflict("mia", "sam"), "sam", false},
		{"the person, with a leader who has no authority", house().declares("mia", "lena"), "lena", false},
		{"the person, with their mentor", house().declares("mia", "leo").supervises("leo", "sam"), "leo", false},
	} {
		if ok, why := models.Can(c.org.org(), c.actor, models.PauseScope, "mia", noon); ok != c.pauses || ok != (why == "") {
			t.Errorf("declared by %s: may pause is %t (%s)", c.name, ok, why)
		}
		if ok, _ := models.Can(c.org.org(), c.actor, models.Authorize, "mia", noon); ok {
			t.Errorf("declared by %s: may authorize", c.name)
		}
	}
}

func TestOnlyACoordinatorCoordinates(t *testing.T) {
	t.Parallel()
	for _, p := range house().org().People() {
		if ok, _ := models.Can(house().org(), p.ID, models.Coordinate, "", noon); ok != (p.ID == "carla") {
			t.Errorf("%s: %t", p.ID, ok)
		}
	}
}

func TestWhatNoLineAllowsIsRefused(t *testing.T) {
	t.Parallel()
	org := house().people("piet").holds("piet", models.PreceptorRole).org()
	for _, c := range []struct {
		name    string
		actor   models.PersonID
		act     models.Act
		subject models.PersonID
	}{
		{"an act that does not exist", "sam", "promote", "mia"},
		{"authorizing nobody in particular", "cleo", models.Authorize, ""},
		{"supporting nobody in particular", "piet", models.Support, ""},
		{"a person whom nobody knows", "cleo", models.Authorize, "ghost"},
	} {
		if ok, why := models.Can(org, c.actor, c.act, c.subject, noon); ok || why != "errors.why_nobody" {
			t.Errorf("%s: %t, %q", c.name, ok, why)
		}
	}
}

// crowd draws an organization without any order in it: circles, gaps, several
// supervisors, vacant offices, absences, conflicts.
func crowd(t *rapid.T) (*parts, []models.PersonID) {
	ids := []models.PersonID{"a", "b", "c", "d", "e", "f", "g", "h"}[:rapid.IntRange(1, 8).Draw(t, "people")]
	one := rapid.SampledFrom(ids)
	some := func(label string, most int) []models.PersonID {
		return rapid.SliceOfN(one, 0, most).Draw(t, label)
	}
	p := (&parts{}).people(ids...)
	for _, id := range some("gone", 2) {
		p.gone(id)
	}
	for range rapid.IntRange(0, 10).Draw(t, "supervisions") {
		p.supervises(one.Draw(t, "boss"), one.Draw(t, "person"))
	}
	for _, role := range models.AllRoles {
		for _, id := range some(string(role), 3) {
			p.holds(id, role)
		}
	}
	for _, state := range []models.MentorshipState{models.MentorshipActive, models.MentorshipPaused, models.MentorshipEnded} {
		for _, mentor := range some("mentor", 2) {
			p.mentors(mentor, one.Draw(t, "mentee"), state)
		}
	}
	for _, id := range some("away", 4) {
		p.away(id, rapid.SampledFrom(append([]models.PersonID{""}, ids...)).Draw(t, "deputy"))
	}
	for _, id := range some("conflict", 6) {
		p.conflict(id, one.Draw(t, "with"))
	}
	for _, id := range some("declares", 6) {
		p.declares(id, one.Draw(t, "with"))
	}
	return p, ids
}

func TestNoPathLetsSupportersAuthorize(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, ids := crowd(t)
		org := p.org()
		actor, subject := rapid.SampledFrom(ids).Draw(t, "actor"), rapid.SampledFrom(ids).Draw(t, "subject")
		ok, why := models.Can(org, actor, models.Authorize, subject, noon)
		if !ok {
			if why == "" {
				t.Fatal("refused without a reason")
			}
			return
		}
		_, above := org.Supervises(actor, subject, noon)
		switch {
		case actor == subject:
			t.Fatal("somebody authorizes themselves")
		case org.Mentored(actor, subject):
			t.Fatal("a mentor authorizes")
		case org.Conflicted(actor, subject):
			t.Fatal("somebody in conflict authorizes")
		case org.Person(actor).State != models.Active:
			t.Fatal("somebody who left authorizes")
		case !above && !org.Has(actor, models.CredentialingRole, noon):
			t.Fatal("somebody authorizes who is neither above nor in credentialing")
		}
	})
}

// Nobody hears by a supervisor who has left, until an import names the next one.
func TestWhoOverseesSomebodyWhoseSupervisorHasLeft(t *testing.T) {
	t.Parallel()
	org := func() *parts {
		return new(parts).people("pe_mia", "pe_sam", "pe_rita").supervises("pe_sam", "pe_mia").supervises("pe_rita", "pe_sam")
	}
	for name, c := range map[string]struct {
		org  *parts
		want models.PersonID
	}{
		"the supervisor is there":       {org(), "pe_sam"},
		"the supervisor is on leave":    {org().away("pe_sam", ""), "pe_sam"},
		"the supervisor has left":       {org().gone("pe_sam"), "pe_rita"},
		"everybody above them has left": {org().gone("pe_sam").gone("pe_rita"), ""},
	} {
		o := c.org.org()
		if got := models.Overseer(o, "pe_mia", noon); got != c.want {
			t.Errorf("%s: overseen by %q, want %q", name, got, c.want)
		}
		if c.want != "" && !slices.Contains(models.Overseen(o, c.want, noon), "pe_mia") {
			t.Errorf("%s: %s does not see that", name, c.want)
		}
	}
}
