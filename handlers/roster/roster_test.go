package roster_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers"
	"cairn/handlers/roster"
	"cairn/models"
)

var (
	now      = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)
	defaults = models.Policy{Zone: "America/Chicago", Locale: "en"}
)

// memory is a store that holds what an import saved.
type memory struct {
	people       map[models.PersonID]models.Person
	accounts     map[string]models.Account
	assignments  map[string]models.Assignment
	supervisions map[string]models.Supervision
}

func newMemory() *memory {
	return &memory{map[models.PersonID]models.Person{}, map[string]models.Account{}, map[string]models.Assignment{}, map[string]models.Supervision{}}
}

func (m *memory) save(r handlers.Reply) {
	for _, noun := range r.Save {
		noun.Stored().Version++
		switch n := noun.(type) {
		case *models.Person:
			m.people[n.ID] = *n
		case *models.Account:
			m.accounts[n.ID] = *n
		case *models.Assignment:
			m.assignments[n.ID] = *n
		case *models.Supervision:
			m.supervisions[n.ID] = *n
		}
	}
}

func (m *memory) People(context.Context) (out []models.Person, err error) {
	for _, p := range m.people {
		out = append(out, p)
	}
	return out, nil
}

func (m *memory) AllAccounts(context.Context) (out []models.Account, err error) {
	for _, a := range m.accounts {
		out = append(out, a)
	}
	return out, nil
}

func (m *memory) Assignments(_ context.Context, p models.PersonID) (out []models.Assignment, err error) {
	for _, a := range m.assignments {
		if a.Person == p {
			out = append(out, a)
		}
	}
	return out, nil
}

func (m *memory) Supervisions(_ context.Context, p models.PersonID) (out []models.Supervision, err error) {
	for _, s := range m.supervisions {
		if s.Person == p {
			out = append(out, s)
		}
	}
	return out, nil
}

// boss is the email of a person's supervisor at a time.
func (m *memory) boss(email string, at time.Time) string {
	for _, s := range m.supervisions {
		if m.people[s.Person].Email == email && models.Covers(s.From, s.Until, at) {
			return m.people[s.Supervisor].Email
		}
	}
	return ""
}

func (m *memory) load(t *testing.T, csv string, partial bool) roster.Result {
	t.Helper()
	reply, result, err := roster.Import(t.Context(), m, strings.NewReader(csv), defaults, roster.Options{Partial: partial}, now)
	if err != nil && !errors.Is(err, roster.ErrMistakes) {
		t.Fatal(err)
	}
	m.save(reply)
	return result
}

func TestMistakesByLine(t *testing.T) {
	t.Parallel()
	const header = "name,email,timezone,hired_on,supervisor_email,roles\n"
	for _, c := range []struct {
		name, csv string
		want      []string
	}{
		{"nothing at all", "", []string{"there is no header line"}},
		{"no column for the email", "name\nMia\n", []string{`line 1: the column "email" is missing`}},
		{"no name", header + ",mia@x.org,,,,\n", []string{"line 2: name is empty"}},
		{"no email", header + "Mia,,,,,\n", []string{"line 2: email is not an address"}},
		{"a name in the email", header + "Mia,Mia <mia@x.org>,,,,\n", []string{"line 2: email is not an address"}},
		{"an email twice", header + "Mia,mia@x.org,,,,\nMia,MIA@x.org,,,,\n", []string{"line 3: email is on line 2 already"}},
		{"a zone that does not exist", header + "Mia,mia@x.org,Chicago,,,\n", []string{`line 2: timezone "Chicago"`}},
		{"the zone of this machine", header + "Mia,mia@x.org,Local,,,\n", []string{`line 2: timezone "Local"`}},
		{"a date in another order", header + "Mia,mia@x.org,,01/31/2027,,\n", []string{`line 2: hired_on "01/31/2027"`}},
		{"a year that lost its digits", header + "Mia,mia@x.org,,0001-01-31,,\n", []string{`line 2: hired_on "0001-01-31" is before 1950: write the year in full`}},
		{"a year that nobody lives to see", header + "Mia,mia@x.org,,9999-12-31,,\n", []string{`line 2: hired_on "9999-12-31" is more than a year ahead`}},
		{"a day more than a year ahead", header + "Mia,mia@x.org,,2028-01-05,,\n", []string{`line 2: hired_on "2028-01-05" is more than a year ahead`}},
		{"a role that does not exist", header + "Mia,mia@x.org,,,,mentee;boss\n", []string{`line 2: role "boss" is not known: use mentee, mentor`}},
		{"one's own supervisor", header + "Mia,mia@x.org,,,mia@x.org,\n", []string{"line 2: supervisor_email is the person's own"}},
		{"a supervisor whom nobody knows", header + "Mia,mia@x.org,,,sam@x.org,\n", []string{`line 2: supervisor_email "sam@x.org" is nobody`}},
		{
			"a supervisor on a line with a mistake", header + "Mia,mia@x.org,,,sam@x.org,\nSam,sam@x.org,Mars,,,\n",
			[]string{`line 2: supervisor_email "sam@x.org" is on a line with a mistake`, `line 3: timezone "Mars"`},
		},
		{
			"a circle of three, with one below it", header + "A,a@x.org,,,b@x.org,\nB,b@x.org,,,c@x.org,\nC,c@x.org,,,a@x.org,\nD,d@x.org,,,a@x.org,\n",
			[]string{
				"line 2: supervision goes in a circle here: a@x.org reports to b@x.org (line 3) reports to c@x.org (line 4) reports to a@x.org",
				"line 3: supervision goes in a circle here: b@x.org reports to c@x.org (line 4)", "line 4: supervision goes in a circle here: c@x.org", `line 5: supervisor_email "a@x.org" is on a line with a mistake`,
			},
		},
		{"several mistakes, in the order of lines", header + ",mia@x.org,,,,\nSam,sam,,,,\n", []string{"line 2: name is empty", "line 3: email is not an address"}},
		{"a quote in the wrong place", header + "M\"ia,mia@x.org,,,,\n", []string{"line 2: this is not CSV"}},
		{"a quote that is not closed", header + "Mia,mia@x.org,,,,\n\"Sam,sam@x.org\n", []string{"line 3: this is not CSV"}},
		{"nobody", header, []string{"there is nobody below the header line"}},
		{"a column twice", "name,email,email\nMia,mia@x.org,m@x.org\n", []string{`line 1: the column "email" is there twice`}},
		{"a workbook", "PK\x03\x04\x14\x00\"\xe3", []string{"line 1: this is a workbook and not CSV"}},
		{"semicolons, and roles that are not in quotes", "name;email;roles\nMia;mia@x.org;mentee;mentor\n", []string{"line 2: there are more cells than columns: put several roles"}},
		{"semicolons, and a line that ends too early", "name;email;roles\nMia;mia@x.org\n", []string{"line 2: there are 2 cells and 3 columns: an empty cell needs its semicolon"}},
		{"roles separated by a comma", "name,email,roles\nMia,mia@x.org,mentee,mentor\n", []string{"line 2: there are more cells than columns: separate roles by ;"}},
		{"a line that ends too early", "name,email,roles\nMia,mia@x.org\n", []string{"line 2: there are 2 cells and 3 columns"}},
		{"letters of another encoding", header + "Jos\xe9,jose@x.org,,,,\n", []string{"line 2: this is not UTF-8"}},
		{"a header of another encoding", "\xff\xfen\x00a\x00", []string{"line 1: this is not UTF-8"}},
		{"a name without end", header + strings.Repeat("x", 201) + ",mia@x.org,,,,\n", []string{"line 2: name has more than 200 characters"}},
		{"an email without end", header + "Mia," + strings.Repeat("x", 250) + "@x.org,,,,\n", []string{"line 2: email has more than 254 characters"}},
		{"a description where the title is", "name,email,title\nMia,mia@x.org," + strings.Repeat("x", 201) + "\n", []string{"line 2: title has more than 200 characters"}},
		{"a list where the site is", "name,email,site\nMia,mia@x.org," + strings.Repeat("x", 201) + "\n", []string{"line 2: site has more than 200 characters"}},
		{"an account without end", "name,email,slack_id\nMia,mia@x.org,U" + strings.Repeat("A", 31) + "\n", []string{`line 2: slack_id "UAAA`}},
		{"a header with a quote in the wrong place", "na\"me,email\nMia,mia@x.org\n", []string{"line 1: this is not CSV: bare \""}},
		{"lines as on an old Macintosh", "name,email\rMia,mia@x.org\r", []string{"line 1: the lines end as on an old Macintosh"}},
		{"a language that is none", "name,email,locale\nMia,mia@x.org,English please\n", []string{`line 2: locale "english please"`}},
		{"a name where Slack has an id", "name,email,slack_id\nMia,mia@x.org,@mia\n", []string{`line 2: slack_id "@mia" is not an id such as U024BE7LH`}},
		{"a name where Discord has an id", "name,email,discord_id\nMia,mia@x.org,mia#1234\n", []string{`line 2: discord_id "mia#1234"`}},
		{"one account for two", "name,email,slack_id\nMia,mia@x.org,U1\nSam,sam@x.org,U1\n", []string{"line 3: slack_id U1 is on line 2 already"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := newMemory()
			result := m.load(t, c.csv, false)
			if len(result.Mistakes) != len(c.want) {
				t.Fatalf("mistakes: %v, want %q", result.Mistakes, c.want)
			}
			for i, want := range c.want {
				if got := result.Mistakes[i].String(); !strings.HasPrefix(got, want) {
					t.Errorf("mistake %d: %q, want %q", i, got, want)
				}
			}
			if len(m.people) != 0 {
				t.Errorf("a roster with mistakes is imported: %v", m.people)
			}
		})
	}
}

const good = `name,email,slack_id,supervisor_email,roles,shoe_size
Mia,Mia@x.org,U1,sam@x.org,mentee,38
Sam,sam@x.org,U2,,supervisor;mentor,44
`

// TestWhoIsHiredSoon is a person like others, and so is who came long ago.
// TestAFileAsSpreadsheetsSaveIt: a mark before the first cell, quotes around every
// cell, and a name on two lines, as somebody broke it to make it fit.
func TestAFileAsSpreadsheetsSaveIt(t *testing.T) {
	t.Parallel()
	m := newMemory()
	result := m.load(t, "\ufeff\"name\",\"email\"\r\n\"Mia\r\n  Lopez\",\"mia@x.org\"\r\n", false)
	if result.New != 1 || len(result.Mistakes)+len(result.Warnings) > 0 {
		t.Fatalf("%+v", result)
	}
	for _, p := range m.people {
		if p.Name != "Mia Lopez" {
			t.Errorf("called %q", p.Name)
		}
	}
}

// TestASpreadsheetOfAnotherCountry has semicolons or tabs between its cells.
func TestASpreadsheetOfAnotherCountry(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"semicolons": "\ufeffname;email;site;title;roles\r\n\"Mia, Lopez\";mia@x.org;;Nurse;\"mentee;mentor\"\r\n",
		"tabs":       "name\temail\tsite\ttitle\troles\n\"Mia, Lopez\"\tmia@x.org\t\tNurse\tmentee;mentor\n",
	} {
		m := newMemory()
		result := m.load(t, text, false)
		if len(m.people) != 1 || len(result.Mistakes)+len(result.Warnings) > 0 {
			t.Errorf("%s: %d people, %+v", name, len(m.people), result)
		}
		for _, p := range m.people {
			if p.Name != "Mia, Lopez" || p.Site != "" || p.Title != "Nurse" {
				t.Errorf("%s: %+v", name, p)
			}
		}
	}
}

func TestWhoIsHiredSoon(t *testing.T) {
	t.Parallel()
	m := newMemory()
	if r := m.load(t, "name,email,hired_on\nMia,mia@x.org,2028-01-04\nSam,sam@x.org,1950-01-01\n", false); r.New != 2 {
		t.Errorf("%+v", r)
	}
}

// TestWhatASpreadsheetAddsIsToldOnce: it ends each line with commas for cells that
// were used and are empty.
func TestWhatASpreadsheetAddsIsToldOnce(t *testing.T) {
	t.Parallel()
	result := newMemory().load(t, "name,email,, ,\nMia,mia@x.org,,,\n", false)
	if want := []string{"columns without a name are left out: 3"}; result.New != 1 || !slices.Equal(result.Warnings, want) {
		t.Errorf("%+v", result)
	}
}

func TestImportingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	m := newMemory()
	first := m.load(t, "\ufeff"+good, false)
	if first.New != 2 || len(first.Warnings) != 1 || !strings.Contains(first.Warnings[0], "shoe_size") {
		t.Errorf("first: %+v", first)
	}
	reply, again, err := roster.Import(t.Context(), m, strings.NewReader(good), defaults, roster.Options{}, now)
	if err != nil || again.Same != 2 || len(reply.Save)+len(reply.Timers) != 0 {
		t.Errorf("again: %+v, %d changes, %v", again, len(reply.Save), err)
	}
}

func TestAChangedLineChangesThePerson(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, good, false)
	result := m.load(t, "name,email,slack_id,supervisor_email,roles\nMia R.,mia@x.org,U9,rita@x.org,mentee;mentor\nRita,rita@x.org,,,leader\n", false)
	if result.New != 1 || result.Changed != 1 {
		t.Errorf("result: %+v", result)
	}
	if got := m.boss("mia@x.org", now); got != "rita@x.org" {
		t.Errorf("supervised by %q", got)
	}
	if len(m.people) != 3 {
		t.Errorf("%d people, want 3: nobody is removed", len(m.people))
	}
	for _, a := range m.accounts {
		if m.people[a.Person].Email == "mia@x.org" && a.User != "U9" {
			t.Errorf("account %+v", a)
		}
	}
}

func TestANewPersonIsInvited(t *testing.T) {
	t.Parallel()
	reply, _, err := roster.Import(t.Context(), newMemory(), strings.NewReader(good+"Gus,gus@x.org,,,governance,40\n"), defaults, roster.Options{}, now)
	if err != nil {
		t.Fatal(err)
	}
	verbs := map[string]int{}
	for _, timer := range reply.Timers {
		verb, _, _ := strings.Cut(timer.Do, ":")
		verbs[verb]++
	}
	if diff := cmp.Diff(map[string]int{"intake.invite": 2, "gate.plan": 1, "checkin.person": 3, "escalation.apart": 1}, verbs); diff != "" {
		t.Errorf("timers (-want +got)\n%s", diff)
	}
}

func TestAPartialImportLeavesNobodyWithoutTheirSupervisor(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, good, false)
	result := m.load(t, "name,email,supervisor_email,roles\nMia,mia@x.org,rita@x.org,mentee\nRita,rita@x.org,,boss\nLeo,leo@x.org,,mentor\n", true)
	if fmt.Sprint(result.Mistakes) == "[]" || result.New != 1 {
		t.Errorf("result: %+v", result)
	}
	if got := m.boss("mia@x.org", now); got != "sam@x.org" {
		t.Errorf("mia is supervised by %q: a line with a mistake changed it", got)
	}
}

// TestACircleThroughThoseWhoAreThere: a file of few lines must not close a circle
// with supervision that is on file, and may open one that it closes anew.
func TestACircleThroughThoseWhoAreThere(t *testing.T) {
	t.Parallel()
	const header = "name,email,supervisor_email,roles\n"
	for _, c := range []struct{ name, csv, want string }{
		{
			"the head reports to the foot", header + "Rita,rita@x.org,mia@x.org,leader\n",
			"line 2: supervision goes in a circle here: rita@x.org reports to mia@x.org (in the program already) reports to sam@x.org (in the program already) reports to rita@x.org",
		},
		{
			"two lines and one on file", header + "Rita,rita@x.org,leo@x.org,leader\nLeo,leo@x.org,sam@x.org,mentor\n",
			"line 2: supervision goes in a circle here: rita@x.org reports to leo@x.org (line 3) reports to sam@x.org (in the program already) reports to rita@x.org",
		},
		{"the file turns the chain round", header + "Rita,rita@x.org,mia@x.org,leader\nSam,sam@x.org,rita@x.org,supervisor\nMia,mia@x.org,,mentee\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := newMemory()
			m.load(t, header+"Mia,mia@x.org,sam@x.org,mentee\nSam,sam@x.org,rita@x.org,supervisor\nRita,rita@x.org,,leader\n", false)
			result := m.load(t, c.csv, false)
			switch {
			case c.want == "" && len(result.Mistakes) > 0:
				t.Errorf("mistakes: %v", result.Mistakes)
			case c.want == "":
			case len(result.Mistakes) == 0 || result.Mistakes[0].String() != c.want:
				t.Errorf("mistakes: %v, want %s", result.Mistakes, c.want)
			case m.boss("mia@x.org", now) != "sam@x.org" || m.boss("rita@x.org", now) != "" || len(m.people) != 3:
				t.Error("what was on file has changed")
			}
		})
	}
}

// TestAnAccountOfSomebodyElse: their messages would reach the wrong person.
func TestAnAccountOfSomebodyElse(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, good, false)
	for id, a := range m.accounts { // as it is once they have said something
		a.Workspace = "T1"
		m.accounts[id] = a
	}
	for name, csv := range map[string]string{
		"somebody new":    "name,email,slack_id\nOther,other@x.org,U1\n",
		"somebody known":  "name,email,slack_id\nSam,sam@x.org,U1\n",
		"one for another": "name,email,slack_id\nMia,mia@x.org,U2\nSam,sam@x.org,U1\n",
	} {
		for _, partial := range []bool{false, true} {
			result := m.load(t, csv, partial)
			if len(result.Mistakes) == 0 || !strings.Contains(result.Mistakes[0].What, "is that of ") || result.New+result.Changed > 0 {
				t.Errorf("%s, partial %t: %+v", name, partial, result)
			}
		}
	}
}

func TestANewEmailOfTheSamePerson(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, good, false)
	result := m.load(t, "name,email,slack_id,supervisor_email,roles\nMIA,mia.real@x.org,U1,sam@x.org,mentee\nSam,sam@x.org,U2,,supervisor;mentor\n", false)
	if result.New != 0 || result.Changed != 1 || len(m.people) != 2 || !strings.Contains(fmt.Sprint(result.Warnings), "mia.real@x.org is mia@x.org with a new email") {
		t.Errorf("%+v, %d people", result, len(m.people))
	}
	if got := m.boss("mia.real@x.org", now); got != "sam@x.org" {
		t.Errorf("supervised by %q", got)
	}
}

// TestWhatTheFileDoesNotSpeakOfStays: a list of names and emails must not end
// anybody's roles or supervision.
func TestWhatTheFileDoesNotSpeakOfStays(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, "name,email,timezone,title,supervisor_email,roles\nMia,mia@x.org,America/Denver,RN,sam@x.org,mentee\nSam,sam@x.org,,,,supervisor\n", false)
	result := m.load(t, "name,email\nMia R.,mia@x.org\nSam,sam@x.org\n", false)
	if result.Changed != 1 || result.Same != 1 {
		t.Errorf("%+v", result)
	}
	for _, p := range m.people {
		if p.Email == "mia@x.org" && (p.Zone != "America/Denver" || p.Title != "RN" || p.Name != "Mia R.") {
			t.Errorf("%+v", p)
		}
	}
	for _, a := range m.assignments {
		if !a.Until.IsZero() {
			t.Errorf("%s has ended", a.Role)
		}
	}
	if got := m.boss("mia@x.org", now); got != "sam@x.org" {
		t.Errorf("supervised by %q", got)
	}
	m.load(t, "name,email,title\nMia R.,mia@x.org,\n", false)
	for _, p := range m.people {
		if p.Title != "" {
			t.Errorf("an empty cell leaves the title %q", p.Title)
		}
	}
}

func TestWhoHasLeftComesBackOnlyWhenAskedFor(t *testing.T) {
	t.Parallel()
	m := newMemory()
	m.load(t, good, false)
	state := func() models.PersonState {
		for _, p := range m.people {
			if p.Email == "sam@x.org" {
				return p.State
			}
		}
		return ""
	}
	for id, p := range m.people {
		if p.Email == "sam@x.org" {
			p.State = models.Gone
			m.people[id] = p
		}
	}
	result := m.load(t, good, false)
	said := fmt.Sprint(result.Warnings)
	if state() != models.Gone || !strings.Contains(said, "line 3: sam@x.org has left") || !strings.Contains(said, `line 2: supervisor_email "sam@x.org" has left`) {
		t.Errorf("%s, %q", state(), said)
	}
	reply, result, err := roster.Import(t.Context(), m, strings.NewReader(good), defaults, roster.Options{Returning: []string{" Sam@X.org", "sem@x.org"}}, now)
	const nobody = "--returning sem@x.org: nobody in this file who has left has this email"
	if said := result.Warnings; len(said) != 2 || !slices.Contains(said, nobody) { // the other is about a column
		t.Errorf("who is said to be back: %q", said)
	}
	if m.save(reply); err != nil || state() != models.Active || len(reply.Timers) == 0 {
		t.Errorf("%s with %d timers, %v", state(), len(reply.Timers), err)
	}
}

func TestWhoWasErasedSupervisesNobody(t *testing.T) {
	t.Parallel()
	const csv = "name,email,supervisor_email,roles\nRita,rita@x.org,,leader\nSam,sam@x.org,rita@x.org,supervisor\n"
	m := newMemory()
	m.people["pe_noah"] = models.Person{ID: "pe_noah", Name: "Former staff member", State: models.Gone} // an erasure leaves no email
	m.load(t, csv, false)
	result := m.load(t, csv, false)
	if len(result.Warnings) > 0 {
		t.Errorf("warns of %q", result.Warnings)
	}
	for _, s := range m.supervisions {
		if s.Supervisor == "pe_noah" {
			t.Errorf("%s is supervised by somebody who was erased", m.people[s.Person].Email)
		}
	}
	if boss := m.boss("sam@x.org", now); boss != "rita@x.org" {
		t.Errorf("Sam is supervised by %q", boss)
	}
}

// TestAFileThatBreaksOffIsNotImportedInPart: nobody could say who is missing.
func TestAFileThatBreaksOffIsNotImportedInPart(t *testing.T) {
	t.Parallel()
	for _, csv := range []string{"", "name,roles\nMia,mentee\n", "name,email\nMia,mia@x.org\nS\"am,sam@x.org\nLeo,leo@x.org\n"} {
		m := newMemory()
		if result := m.load(t, csv, true); !result.Broken || len(m.people) > 0 {
			t.Errorf("%q: %+v", csv, result)
		}
	}
}
