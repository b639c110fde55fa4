package main

import (
	"strings"
	"sync"
	"testing"
)

func TestImportNamesEveryBadRowAndTakesNone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := d.write("people.csv", `name,email,timezone,hired_on,supervisor_email,roles,shoe_size
Mia,mia@example.org,America/Chicago,2027-01-04,sam@example.org,mentee,38
Sam,sam@example.org,America/Chicago,,,supervisor,44
Leo,not an address,America/Chicago,,,mentor,40
Ana,ana@example.org,Mars/Base,,,mentee,41
Ben,ben@example.org,America/Chicago,yesterday,nobody@example.org,juggler,42
`)
	o := d.run("import", "people", file)
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	has(t, o.err, file+`: WARNING: column "shoe_size" is not known`, file+": line 4: email", file+": line 5: timezone", file+": line 6: hired_on", file+": line 6: role", "nothing was imported", "--partial")
	if people, err := d.database().People(t.Context()); err != nil || len(people) != 0 {
		t.Errorf("%d people, %v", len(people), err)
	}
	if o := d.run("import", "people", "--partial", file); o.code != 0 || o.out != "2 new, 0 changed, 0 as before; 3 left out for their mistakes.\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("import", "people", "--partial", file); o.code != 0 || o.out != "0 new, 0 changed, 2 as before; 3 left out for their mistakes.\n" {
		t.Errorf("again: %+v", o)
	}
}

// TestImportsAtTheSameTime: each takes the whole file or nothing of it, and who lost
// is told the way out.
func TestImportsAtTheSameTime(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.run("migrate")
	file := d.write("people.csv", staffCSV)
	var together sync.WaitGroup
	outcomes := make([]outcome, 4)
	for i := range outcomes {
		together.Go(func() { outcomes[i] = d.run("import", "people", file) })
	}
	together.Wait()
	taken := 0
	for _, o := range outcomes {
		switch {
		case o.code == 0:
			taken++
		case o.err != "cairn: nothing was imported, because the bot or another import changed somebody of the file at the same time: import it again\n":
			t.Errorf("%+v", o)
		}
	}
	if people, err := d.database().People(t.Context()); err != nil || taken == 0 || len(people) != strings.Count(staffCSV, "\n")-1 {
		t.Errorf("%d imports of %d people, %v", taken, len(people), err)
	}
}

// TestImportWarnsOfALanguageWithoutWords: who speaks it comes in, and reads English.
func TestImportWarnsOfALanguageWithoutWords(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := d.write("people.csv", "name,email,locale\nMia,mia@example.org,es-MX\nLéa,lea@example.org,fr\nSam,sam@example.org,\n")
	o := d.run("import", "people", file)
	if o.code != 0 || strings.Count(o.err, "there are no words in") != 1 {
		t.Errorf("%+v", o)
	}
	has(t, o.err, file+`: WARNING: line 3: there are no words in "fr", only in en, es: they read en`)
}

func TestImportRefusesACircleOfSupervisors(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("import", "people", d.write("people.csv", "name,email,supervisor_email\nA,a@example.org,b@example.org\nB,b@example.org,c@example.org\nC,c@example.org,a@example.org\n"))
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	has(t, o.err, "line 2: supervision goes in a circle", "line 3: ", "line 4: ")
}

func TestImportWarnsAboutWhomAConcernReachesNobody(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, csv, want string }{
		{"nobody holds an office", "Mia,mia@example.org,sam@example.org,mentee\nSam,sam@example.org,,\n", "a concern about mia@example.org, sam@example.org reaches nobody; give the role governance to two more people"},
		{"only those whom she supervises", "Rita,rita@example.org,,leader\nSam,sam@example.org,rita@example.org,supervisor\nLea,lea@example.org,rita@example.org,supervisor\n", "a concern about rita@example.org reaches nobody outside of their line"},
		{"one, who may be who raises it", "Rita,rita@example.org,,leader\nGus,gus@example.org,,governance\n", "a concern about gus@example.org, rita@example.org has one person outside of their line"},
		{"enough", "Rita,rita@example.org,,leader\nGus,gus@example.org,,governance\nHana,hana@example.org,,governance\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			o := d.run("import", "people", d.write("people.csv", "name,email,supervisor_email,roles\n"+c.csv))
			if o.code != 0 || c.want == "" && strings.Contains(o.err, "WARNING") {
				t.Errorf("%+v", o)
			}
			has(t, o.err, c.want)
			if doctor := d.run("doctor"); c.want != "" {
				has(t, doctor.out, c.want)
			}
		})
	}
}

func TestImportAgainChangesWhatChanged(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	o := d.run("import", "people", d.write("people.csv", strings.ReplaceAll(staffCSV, "Mia Torres", "Mia Torres-Lee")))
	if o.code != 0 || o.out != "0 new, 1 changed, 6 as before.\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("audit", "verify"); o.code != 0 {
		t.Errorf("%+v", o)
	}
}
