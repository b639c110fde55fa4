package models_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models"
)

// noon is the moment at which the organizations of these tests are looked at.
var noon = time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC)

const day = 24 * time.Hour

// parts is an organization that reads like a sentence.
type parts struct{ models.OrgParts }

func (p *parts) people(ids ...models.PersonID) *parts {
	for _, id := range ids {
		p.People = append(p.People, models.Person{ID: id, Name: string(id), Zone: "America/Chicago", State: models.Active})
	}
	return p
}

func (p *parts) gone(id models.PersonID) *parts {
	for i := range p.People {
		if p.People[i].ID == id {
			p.People[i].State = models.Gone
		}
	}
	return p
}

func (p *parts) supervises(boss, person models.PersonID) *parts {
	p.Supervisions = append(p.Supervisions, models.Supervision{Person: person, Supervisor: boss, From: noon.Add(-time.Hour)})
	return p
}

// supervised is somebody who answered for a person until an hour ago.
func (p *parts) supervised(boss, person models.PersonID) *parts {
	p.Supervisions = append(p.Supervisions, models.Supervision{Person: person, Supervisor: boss, From: noon.Add(-48 * time.Hour), Until: noon.Add(-time.Hour)})
	return p
}

func (p *parts) holds(id models.PersonID, roles ...models.Role) *parts {
	for _, role := range roles {
		p.Assignments = append(p.Assignments, models.Assignment{Person: id, Role: role, From: noon.Add(-time.Hour)})
	}
	return p
}

func (p *parts) mentors(mentor, mentee models.PersonID, state models.MentorshipState) *parts {
	p.Mentorships = append(p.Mentorships, models.Mentorship{Mentee: mentee, Mentor: mentor, State: state})
	return p
}

// mentored is a pair that parted so long ago.
func (p *parts) mentored(mentor, mentee models.PersonID, ago time.Duration) *parts {
	p.Mentorships = append(p.Mentorships, models.Mentorship{Mentee: mentee, Mentor: mentor, State: models.MentorshipEnded, EndedAt: noon.Add(-ago)})
	return p
}

// precepts is a preceptorship from so long ago until then.
func (p *parts) precepts(preceptor, person models.PersonID, from, until time.Duration) *parts {
	p.Preceptors = append(p.Preceptors, models.Preceptorship{Preceptor: preceptor, Person: person, From: noon.Add(-from), Until: noon.Add(-until)})
	return p
}

func (p *parts) away(id, deputy models.PersonID) *parts {
	p.Absences = append(p.Absences, models.Absence{Person: id, Deputy: deputy, From: noon.Add(-time.Hour)})
	return p
}

func (p *parts) conflict(one, two models.PersonID) *parts {
	p.Conflicts = append(p.Conflicts, models.Conflict{One: one, Two: two})
	return p
}

// declares is a conflict that one of the two has declared.
func (p *parts) declares(by, with models.PersonID) *parts {
	p.Conflicts = append(p.Conflicts, models.Conflict{One: by, Two: with, By: by})
	return p
}

func (p *parts) org() models.Org { return models.NewOrg(p.OrgParts) }

// house is Mia, whom Sam supervises, whom Rita supervises, and the offices.
func house() *parts {
	p := &parts{}
	return p.people("mia", "leo", "sam", "rita", "lena", "gus", "hana", "carla", "cleo").
		supervises("sam", "mia").supervises("rita", "sam").
		holds("mia", models.MenteeRole).holds("leo", models.MentorRole).holds("sam", models.SupervisorRole).
		holds("lena", models.LeaderRole).holds("gus", models.GovernanceRole).holds("hana", models.GovernanceRole).
		holds("carla", models.CoordinatorRole).holds("cleo", models.CredentialingRole).
		mentors("leo", "mia", models.MentorshipActive)
}

// without takes away the roles of these people.
func (p *parts) without(people ...models.PersonID) *parts {
	p.Assignments = slices.DeleteFunc(p.Assignments, func(a models.Assignment) bool { return slices.Contains(people, a.Person) })
	return p
}

// unsupervised takes away who supervises whom.
func (p *parts) unsupervised() *parts {
	p.Supervisions = nil
	return p
}

func TestWhoIsMeantByARelation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		org     *parts
		who     models.Who
		subject models.PersonID
		want    []models.PersonID
	}{
		{"the supervisor", house(), models.TheSupervisor, "mia", []models.PersonID{"sam"}},
		{"the supervisor of one who has none", house(), models.TheSupervisor, "rita", nil},
		{"the supervisor's supervisor", house(), models.TheirSupervisor, "mia", []models.PersonID{"rita"}},
		{"the supervisor's supervisor where there is none", house(), models.TheirSupervisor, "sam", nil},
		{"the mentor", house(), models.TheMentor, "mia", []models.PersonID{"leo"}},
		{"a mentor of before is not the mentor", house().mentors("hana", "mia", models.MentorshipEnded), models.TheMentor, "mia", []models.PersonID{"leo"}},
		{"an office", house(), models.TheGovernance, "mia", []models.PersonID{"gus", "hana"}},
		{"an office without the one who left", house().gone("gus"), models.TheGovernance, "mia", []models.PersonID{"hana"}},
		{"the coordinators", house(), models.TheCoordinators, "mia", []models.PersonID{"carla"}},
		{"the leaders", house(), models.TheLeaders, "mia", []models.PersonID{"lena"}},
		{"credentialing", house(), models.TheCredentialing, "mia", []models.PersonID{"cleo"}},
		{"a relation to nobody in particular", house(), models.TheSupervisor, "", nil},
		{"a relation that does not exist", house(), "neighbor", "mia", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, c.org.org().Resolve(c.who, c.subject, noon)); diff != "" {
				t.Errorf("resolved (-want +got)\n%s", diff)
			}
		})
	}
}

func TestWhoIsAboveWhom(t *testing.T) {
	t.Parallel()
	circle := (&parts{}).people("a", "b", "c").supervises("b", "a").supervises("c", "b").supervises("a", "c")
	for _, c := range []struct {
		name       string
		org        *parts
		by, person models.PersonID
		distance   int
		above      bool
	}{
		{"the direct supervisor is one step above", house(), "sam", "mia", 1, true},
		{"the next level is two steps above", house(), "rita", "mia", 2, true},
		{"nobody is above themselves", house(), "mia", "mia", 0, false},
		{"who is below is not above", house(), "mia", "sam", 0, false},
		{"a circle ends", circle, "x", "a", 0, false},
		{"in a circle the others are above", circle, "c", "a", 2, true},
		{"in a circle nobody is above themselves", circle, "a", "a", 0, false},
		{"who is entered as their own supervisor has none", (&parts{}).people("a").supervises("a", "a"), "a", "a", 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			distance, above := c.org.org().Supervises(c.by, c.person, noon)
			if distance != c.distance || above != c.above {
				t.Errorf("Supervises = %d, %t, want %d, %t", distance, above, c.distance, c.above)
			}
		})
	}
}

func TestWhoStandsIn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		org  *parts
		want models.PersonID
	}{
		{"who is there stands for themselves", house(), "sam"},
		{"the deputy of one who is away", house().away("sam", "rita"), "rita"},
		{"nobody when no deputy was named", house().away("sam", ""), ""},
		{"nobody when the deputy is away too: one hop only", house().away("sam", "rita").away("rita", "lena"), ""},
		{"another deputy when the first is away too", house().away("sam", "rita").away("rita", "").away("sam", "lena"), "lena"},
		{"nobody stands in for themselves", house().away("sam", "sam"), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := c.org.org().StandIn("sam", noon); got != c.want {
				t.Errorf("StandIn = %q, want %q", got, c.want)
			}
		})
	}
}

func TestAnAbsenceEndsWhenItIsOver(t *testing.T) {
	t.Parallel()
	p := house().away("sam", "rita")
	p.Absences[0].Until = noon.Add(time.Hour)
	org := p.org()
	for at, want := range map[time.Duration]bool{-2 * time.Hour: false, -time.Hour: true, 0: true, time.Hour: false} {
		if got := org.Away("sam", noon.Add(at)); got != want {
			t.Errorf("away %v from noon: %t, want %t", at, got, want)
		}
	}
	if !models.Covers(noon, time.Time{}, noon.AddDate(9, 0, 0)) {
		t.Error("an open end ends")
	}
}

func TestARoleEndsWithItsTime(t *testing.T) {
	t.Parallel()
	p := (&parts{}).people("gus")
	p.Assignments = []models.Assignment{{Person: "gus", Role: models.GovernanceRole, From: noon, Until: noon.Add(time.Hour)}}
	org := p.org()
	if org.Has("gus", models.GovernanceRole, noon.Add(-time.Second)) || !org.Has("gus", models.GovernanceRole, noon) || org.Has("gus", models.GovernanceRole, noon.Add(time.Hour)) {
		t.Error("the role does not hold from its first to its last moment")
	}
	if got := org.Holding(models.GovernanceRole, noon.Add(2*time.Hour)); got != nil {
		t.Errorf("still holding: %v", got)
	}
}

func TestTheLocalDateIsWhereThePersonIs(t *testing.T) {
	t.Parallel()
	org := house().org()
	late := time.Date(2027, 3, 2, 3, 0, 0, 0, time.UTC) // still the evening before in Chicago
	if got := org.LocalDate("mia", late); got != "2027-03-01" {
		t.Errorf("LocalDate = %s", got)
	}
	if got := (models.Person{Zone: "Nowhere/City"}).Location(); got != time.UTC {
		t.Errorf("an unknown zone is %v", got)
	}
}

func TestWhatIsDerivedIsComputedOnceForEachSnapshot(t *testing.T) {
	t.Parallel()
	computed := 0
	names := func(o models.Org) []string {
		computed++
		var all []string
		for _, p := range o.People() {
			all = append(all, p.Name)
		}
		return all
	}
	one := models.NewOrg(models.OrgParts{People: []models.Person{{ID: "pe_mia", Name: "Mia"}}})
	two := models.NewOrg(models.OrgParts{People: []models.Person{{ID: "pe_leo", Name: "Leo"}}})
	for range 2 {
		if got := models.Derived(one, names); !slices.Equal(got, []string{"Mia"}) {
			t.Errorf("of the first snapshot: %v", got)
		}
		if got := models.Derived(two, names); !slices.Equal(got, []string{"Leo"}) {
			t.Errorf("of the second: %v", got)
		}
	}
	if computed != 2 {
		t.Errorf("computed %d times for two snapshots", computed)
	}
	if got := models.Derived(models.Org{}, names); len(got) != 0 {
		t.Errorf("of nobody: %v", got)
	}
}

func TestWhoHearsWhereNobodyCoordinates(t *testing.T) {
	t.Parallel()
	offices := []models.Role{models.CoordinatorRole, models.LeaderRole, models.GovernanceRole, models.CredentialingRole, models.SupervisorRole}
	p := new(parts).people("mia")
	for _, role := range offices {
		p = p.people(models.PersonID(role)).holds(models.PersonID(role), role)
	}
	for _, role := range offices {
		if got := p.org().Caretakers(noon); !slices.Equal(got, []models.PersonID{models.PersonID(role)}) {
			t.Errorf("instead of a %s it is %v", role, got)
		}
		p = p.gone(models.PersonID(role))
	}
	if got := p.org().Caretakers(noon); len(got) > 0 {
		t.Errorf("nobody has an office, and it is %v", got)
	}
}

func TestWhoHearsWhileTheCoordinatorsAreOnLeave(t *testing.T) {
	t.Parallel()
	p := house().people("carla", "cora").holds("carla", models.CoordinatorRole).holds("cora", models.CoordinatorRole).away("carla", "mia")
	for _, c := range []struct {
		name     string
		org      models.Org
		but      []models.PersonID
		want     []models.PersonID
		attended bool
	}{
		{"one of them is there", p.org(), nil, []models.PersonID{"carla", "cora"}, true},
		{"the other may not hear of it", p.org(), []models.PersonID{"cora"}, []models.PersonID{"carla", "lena"}, true},
		{"all are on leave", p.away("cora", "").org(), nil, []models.PersonID{"carla", "cora", "lena"}, true},
		{"everybody is", new(parts).people("carla").holds("carla", models.CoordinatorRole).away("carla", "").org(), nil, []models.PersonID{"carla"}, false},
	} {
		got := c.org.Caretakers(noon, c.but...)
		if !slices.Equal(got, c.want) || c.org.Attended(got, noon) != c.attended {
			t.Errorf("%s: %v, and want %v", c.name, got, c.want)
		}
	}
}

func TestWhomADeputySupervisesMeanwhile(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		org  models.Org
		who  models.PersonID
		want []models.PersonID
	}{
		{"nobody, while the supervisor is there", house().org(), "lena", nil},
		{"whom the one on leave supervises", house().away("sam", "lena").org(), "lena", []models.PersonID{"mia"}},
		{"besides their own", house().away("sam", "rita").org(), "rita", []models.PersonID{"mia", "sam"}},
		{"nobody, while they are on leave too", house().away("sam", "lena").away("lena", "").org(), "lena", nil},
		{"whoever decides, where the deputy may not", house().away("sam", "leo").org(), "rita", []models.PersonID{"mia", "sam"}},
		{"whoever decides, where nobody stands in", house().away("sam", "").org(), "rita", []models.PersonID{"mia", "sam"}},
		{"the one on leave keeps theirs", house().away("sam", "lena").org(), "sam", []models.PersonID{"mia"}},
	} {
		if got := models.InCharge(c.org, c.who, noon); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, and want %v", c.name, got, c.want)
		}
	}
}

func TestFromWhomWhatSomebodySaysOfTheirPairIsKept(t *testing.T) {
	t.Parallel()
	p := house().declares("carla", "mia").declares("lena", "leo").declares("leo", "cleo").conflict("sam", "gus")
	p.Conflicts = append(p.Conflicts, models.Conflict{One: "hana", Two: "leo", Ended: noon})
	for _, c := range []struct {
		speaker, other models.PersonID
		want           []models.PersonID
	}{
		{"mia", "leo", []models.PersonID{"carla", "lena", "leo", "mia"}}, // from Cleo it is not: Leo alone says that she should not hear
		{"leo", "mia", []models.PersonID{"carla", "cleo", "lena", "leo", "mia"}},
		{"rita", "hana", []models.PersonID{"hana", "rita"}},
	} {
		if got := p.org().KeptFrom(c.speaker, c.other); !slices.Equal(got, c.want) {
			t.Errorf("what %s says of %s is kept from %v, and want %v", c.speaker, c.other, got, c.want)
		}
	}
}

func TestOfWhomEachHearsWhereAllAreSpokenOfAtOnce(t *testing.T) {
	t.Parallel()
	p := func() *parts {
		return new(parts).people("carla", "lena", "mia", "bo", "leo").holds("carla", models.CoordinatorRole).holds("lena", models.LeaderRole)
	}
	some := []models.Person{{ID: "mia"}, {ID: "bo"}}
	for _, c := range []struct {
		name string
		org  models.Org
		want string
	}{
		{"nothing is kept from who coordinates", p().org(), "carla: mia bo; "},
		{"the next one hears of whom they may not hear", p().conflict("carla", "mia").org(), "carla: bo; lena: mia; "},
		{"of whoever all of them may not hear of, nobody does", p().conflict("carla", "mia").conflict("lena", "mia").org(), "carla: bo; "},
		{"they may hear of nobody, and of what happened", p().conflict("carla", "mia").conflict("carla", "bo").org(), "carla:; lena: mia bo; "},
		{"who may not hear of whom it comes from hears nothing", p().conflict("carla", "leo").org(), "lena: mia bo; "},
	} {
		got := ""
		for _, care := range c.org.CareFor(some, noon, "leo", "") {
			got += string(care.By.ID) + ":"
			for _, of := range care.Of {
				got += " " + string(of.ID)
			}
			got += "; "
		}
		if got != c.want {
			t.Errorf("%s: %s and want %s", c.name, got, c.want)
		}
	}
}

func TestSomebodyIsBackWhenTheLastOfTheirAbsencesThatFollowEachOtherEnds(t *testing.T) {
	t.Parallel()
	in := func(days int) time.Time { return noon.AddDate(0, 0, days) }
	for name, c := range map[string]struct {
		absences []models.Absence
		want     time.Time
	}{
		"there":                              {nil, time.Time{}},
		"away once":                          {[]models.Absence{{From: in(-1), Until: in(3)}}, in(3)},
		"another begins where this one ends": {[]models.Absence{{From: in(3), Until: in(9)}, {From: in(-1), Until: in(3)}}, in(9)},
		"a few days between the two":         {[]models.Absence{{From: in(5), Until: in(9)}, {From: in(-1), Until: in(3)}}, in(3)},
		"nobody knows until when":            {[]models.Absence{{From: in(-1), Until: in(3)}, {From: in(-2)}}, time.Time{}},
	} {
		for i := range c.absences {
			c.absences[i].Person = "pe_sam"
		}
		org := models.NewOrg(models.OrgParts{Absences: c.absences})
		if got := org.BackAt("pe_sam", noon); !got.Equal(c.want) {
			t.Errorf("%s: back at %v, want %v", name, got, c.want)
		}
	}
}
