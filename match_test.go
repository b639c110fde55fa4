package main

import (
	"fmt"
	"strings"
	"testing"

	"cairn/config"
)

const cohortCSV = `email,name,side,competency,level,places,languages,times,site,supervisor_email,shown,trained_on
mia@example.org,Mia,mentee,crisis_documentation,2,,en,wd-am,Oak,sam@example.org,,
noa@example.org,Noa,mentee,crisis_documentation,1,,en,wd-am,Oak,leo@example.org,,
ben@example.org,Ben,mentee,safety,1,,es,wd-am,,,,
dee@example.org,Dee,mentee,de_escalation,1,,en,wd-am,,,,
leo@example.org,Leo,mentor,crisis_documentation,4,2,en,wd-am,Oak,,crisis_documentation:5,
max@example.org,Max,mentor,safety,4,1,en,wd-am,,,,
`

func TestPeopleArePairedFromAFileAlone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env = map[string]string{} // no database, no chat
	o := d.run("match", "--people", d.write("cohort.csv", cohortCSV), "--dry-run")
	if o.code != 0 {
		t.Fatal(o)
	}
	has(t, o.out,
		"Mia with Leo: 633 of 1000 (evidence shows strength in Crisis documentation 400; 1 shared time in the week 53;",
		"Noa waits: those who are strong in Crisis documentation may not be the mentor here",
		"Dee waits: no mentor is strong in De-escalation yet",
		"Ben waits: a mentor is strong in Safety, but there is no shared language",
		"1 of 4 matched, 3 places, total 633, lowest 633. Certified: nothing better is possible.")
	if again := d.run("match", "--people", d.write("semicolons.csv", strings.ReplaceAll(cohortCSV, ",", ";")), "--dry-run"); again.out != o.out {
		t.Errorf("with semicolons between the cells: %+v", again)
	}
	if again := d.run("match", "--people", d.write("cohort.csv", cohortCSV), "--dry-run"); again.out != o.out {
		t.Errorf("the same file gives other pairs:\n%s", again.out)
	}
}

// TestPeopleArePairedByTheProgramInUse however it is named, and in its words.
func TestPeopleArePairedByTheProgramInUse(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	program := d.write("program.yaml", strings.Replace(string(config.BuiltIn()), "locale: en ", "locale: fr ", 1))
	d.env = map[string]string{"CAIRN_PROGRAM_FILE": d.write("where", program+"\n"), "CAIRN_PROMPTS_DIR": d.dir + "/words"}
	d.write("words/fr/matching.yaml", "term_site:\n  text: le même lieu\n")
	match := []string{"match", "--people", d.write("cohort.csv", cohortCSV), "--dry-run"}
	if o := d.run(match...); o.code != 0 || !strings.Contains(o.out, "le même lieu 70") {
		t.Errorf("%+v", o)
	}
	d.env["CAIRN_PROGRAM_FILE"] = "/nowhere"
	if o := d.run(match...); o.code != 2 || o.err != "CAIRN_PROGRAM: CAIRN_PROGRAM_FILE names /nowhere, which cannot be read (no such file or directory): mend the path, or let whoever runs cairn read it\n" {
		t.Errorf("%+v", o)
	}
}

// TestNobodyIsDroppedWhereAMentorTakesTwo who grow together.
func TestNobodyIsDroppedWhereAMentorTakesTwo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("match", "--dry-run", "--people", d.write("trio.csv", `email,name,side,competency,level,places,languages,times,trio
mia@x.org,Mia,mentee,safety,1,,en,wd-am,yes
noa@x.org,Noa,mentee,safety,1,,en,wd-am,yes
leo@x.org,Leo,mentor,safety,5,1,en,wd-am,yes
`))
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	has(t, o.out, "as a trio with ")
}

func TestBadRowsOfACohortAreToldByLine(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("match", "--people", d.write("bad.csv", `email,name,side,competency,level,places,color,supervisor_email
mia@example.org,Mia,mentee,crisis,2,,,sam@example.org
noa@example.org,Noa,mentee,safety,9,,,mia@example.org
ana@example.org,Ana,mentee,safety,2,,,ben@example.org
ben@example.org,Ben,mentor,safety,5,2,,cy@example.org
cy@example.org,Cy,mentor,safety,5,2,,ana@example.org
cy@example.org,Cy,both,safety,5,2,,
nobody,,mentor,safety,5,99,,
`), "--dry-run")
	if o.code != 1 || o.out != "" {
		t.Errorf("code %d, said %q", o.code, o.out)
	}
	has(t, o.err,
		`line 1: column "color" is not known`,
		`line 2: competency "crisis" is not in the program`,
		`line 3: level "9" must be a whole number from 1 to 5`,
		"line 4: supervision goes in a circle: ana@example.org reports to ben@example.org reports to cy@example.org reports to ana@example.org",
		"line 7: cy@example.org stands in line 6 already",
		`line 7: side "both" must be mentee or mentor`,
		`line 8: email "nobody" is no address`,
		`line 8: places "99" must be a whole number from 0 to 3`,
		"nobody was paired: mend the 8 lines above")
}

// TestASheetThatIsNotWhatItShouldBe: each is told by line, and nobody is paired.
func TestASheetThatIsNotWhatItShouldBe(t *testing.T) {
	t.Parallel()
	const head, mia = "email,name,side,competency,level,places,timezone,trained_on,trio,avoid\n", "mia@x.org,Mia,mentee,safety,1,,,,,\n"
	for _, c := range []struct{ name, sheet, want string }{
		{"a quote that does not end", head + mia + "leo@x.org,\"Leo,mentor,safety,5,1,,,,\n", `line 3: is not CSV: extraneous or missing " in quoted-field`},
		{"a quote in the first field", head + mia + "\"leo@x.org,Leo,mentor,safety,5,1,,,,\n", `line 3: is not CSV: extraneous or missing " in quoted-field`},
		{"letters of another encoding", head + "jose@x.org,Jos\xe9,mentee,safety,1,,,,,\n", "line 2: is not UTF-8: save the file as CSV UTF-8"},
		{"a header of another encoding", "\xff\xfee\x00m\x00", "line 1: is not UTF-8: save the file as CSV UTF-8"},
		{"a header with a quote in the wrong place", "em\"ail,side\n" + mia, `line 1: is not CSV: bare " in non-quoted-field`},
		{"a column twice", strings.Replace(head, "avoid", "level", 1) + mia, `line 1: column "level" stands there twice: keep one of them`},
		{"a header alone", head, "line 1: no rows stand below the names of the columns"},
		{"a zone that is none", head + "leo@x.org,Leo,mentor,safety,5,1,Mars/Base,,,\n", `line 2: timezone "Mars/Base" is not an IANA name such as America/Chicago`},
		{"a day that is none", head + "leo@x.org,Leo,mentor,safety,5,1,,3/1/2027,,\n", `line 2: trained_on "3/1/2027" is no date: write year-month-day`},
		{"neither yes nor no", head + "mia@x.org,Mia,mentee,safety,1,,,,maybe,\n", `line 2: trio "maybe" must be yes or no`},
		{"avoiding nobody", head + "mia@x.org,Mia,mentee,safety,1,,,,no,leo@x.og;leo@x.org\nleo@x.org,Leo,mentor,safety,5,1,,2027-01-31,yes,\n", `line 2: avoid "leo@x.og" is nobody in this file: mend the address, or leave it out`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			o := d.run("match", "--people", d.write("cohort.csv", c.sheet), "--dry-run")
			if o.code != 1 || o.out != "" {
				t.Errorf("%+v", o)
			}
			has(t, o.err, "cohort.csv: "+c.want, "nobody was paired: mend the line above")
		})
	}
}

// TestASheetAsSpreadsheetsSaveIt: with a mark before the first cell, and quotes
// around every cell.
func TestASheetAsSpreadsheetsSaveIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	sheet := "\ufeff\"email\",\"name\",\"side\",\"competency\",\"level\"\r\n\"mia@x.org\",\"Mia\r\nLopez\",\"mentee\",\"safety\",\"1\"\r\n"
	if o := d.run("match", "--people", d.write("cohort.csv", sheet), "--dry-run"); o.code != 0 || !strings.HasPrefix(o.out, "Mia Lopez waits: ") {
		t.Errorf("%+v", o)
	}
}

func TestAProgramThatAsksForTrainingSaysSoWhenNobodyHasIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", trainedProgram())
	o := d.run("match", "--people", d.write("cohort.csv", cohortCSV), "--dry-run")
	if o.code != 0 {
		t.Fatal(o)
	}
	has(t, o.out, "Mia waits: no trained mentor for Crisis documentation has capacity; mentor training is not on file, or too old", "0 of 4 matched")
}

// TestAProgramThatAsksForCriteria: who has not said that they hold is not
// proposed, and who has is.
func TestAProgramThatAsksForCriteria(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	program := func(criteria string) string {
		return strings.Replace(string(config.BuiltIn()), "criteria: []", "criteria: "+criteria, 1)
	}
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", program("[year, supervisor]"))
	sheet := "email,name,side,competency,level,places,criteria\nmia@x.org,Mia,mentee,safety,1,,\nleo@x.org,Leo,mentor,safety,5,1,%s\n"
	for criteria, want := range map[string]string{
		"":                      "Mia waits: the mentors who are strong in Safety have not said that they meet what the program asks",
		"year":                  "0 of 1 matched",
		"year;supervisor":       "1 of 1 matched",
		"wants;supervisor;year": "1 of 1 matched",
	} {
		o := d.run("match", "--people", d.write("cohort.csv", fmt.Sprintf(sheet, criteria)), "--dry-run")
		if o.code != 0 {
			t.Fatal(o)
		}
		has(t, o.out, want)
	}
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", program("[tall]"))
	if o := d.run("match", "--people", d.write("cohort.csv", fmt.Sprintf(sheet, "")), "--dry-run"); o.code == 0 || !strings.Contains(o.err, "tall") {
		t.Errorf("%+v", o)
	}
}

// trainedProgram is the built-in program, with mentor training that counts for a year.
func trainedProgram() string {
	return strings.Replace(string(config.BuiltIn()), "training_months: 0", "training_months: 12", 1)
}
