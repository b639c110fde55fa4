package main

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// tamper changes the database past the program.
func (d *desk) tamper(statements ...string) {
	d.t.Helper()
	db := openRaw(d.t, filepath.Join(d.dir, "cairn.db"))
	for _, statement := range statements {
		if _, err := db.ExecContext(d.t.Context(), statement); err != nil {
			d.t.Fatalf("%s: %v", statement, err)
		}
	}
}

// openRaw opens an SQLite file past the program.
func openRaw(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", path+"?_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func TestAuditVerifyTellsAWholeRecordFromAnEditedOne(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("cairn.db", "")
	if o := d.run("audit", "verify"); o.code != 1 || !strings.Contains(o.err, "cairn migrate") {
		t.Errorf("before there is a schema: %+v", o)
	}
	d.hire(staffCSV)
	o := d.run("audit", "verify")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	has(t, o.out, "lines  ", "last hash  ", "The record is whole.")

	d.tamper("UPDATE people SET name = 'Somebody Else' WHERE email = 'mia@example.org'")
	o = d.run("audit", "verify")
	if o.code != 1 || !strings.Contains(o.err, "faults: 1") {
		t.Errorf("%+v", o)
	}
	has(t, o.out, "it is not as line")
	hasNot(t, o.out, "Somebody", "example.org", "whole")
}

func TestACheckpointOutsideShowsThatTheRecordWasCut(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	o := d.run("audit", "checkpoint")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	kept := d.write("kept.txt", o.out)
	lines := strings.Split(strings.TrimSpace(o.err), "\n")
	key := lines[len(lines)-1]
	has(t, o.out, "cairn audit log\n", "— cairn ")
	has(t, key, "cairn+")
	if again := d.run("audit", "checkpoint"); again.out != o.out {
		t.Errorf("the same record is signed in another way:\n%s\n%s", o.out, again.out)
	}

	d.hire(strings.ReplaceAll(staffCSV, "Mia Torres", "Mia Lee"))
	for _, args := range [][]string{{"--checkpoint", kept}, {"--checkpoint", kept, "--key", key}} {
		if o := d.run(append([]string{"audit", "verify"}, args...)...); o.code != 0 {
			t.Errorf("%q: %+v", args, o)
		}
	}

	other := newDesk(t)
	other.hire(staffCSV)
	if o := other.run("audit", "verify", "--checkpoint", kept, "--key", key); o.code != 1 || !strings.Contains(o.out, "others than those that were signed") {
		t.Errorf("another record: %+v", o)
	}
	if o := other.run("audit", "verify", "--checkpoint", kept); o.code != 1 || !strings.Contains(o.err, "open checkpoint") {
		t.Errorf("another key: %+v", o)
	}
	edited := d.write("edited.txt", strings.Replace(readFile(t, kept), "cairn audit log\n", "cairn audit log\n1", 1))
	if o := d.run("audit", "verify", "--checkpoint", edited); o.code != 1 {
		t.Errorf("an edited checkpoint: %+v", o)
	}
	for _, args := range [][]string{{"--key", key}, {"--checkpoint", kept, "--key", "nonsense"}} {
		if o := d.run(append([]string{"audit", "verify"}, args...)...); o.code != 2 || !strings.HasPrefix(o.err, "--key: ") {
			t.Errorf("%q: %+v", args, o)
		}
	}
}

func TestACheckpointOfAnotherKeyIsFound(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.run("audit", "checkpoint")
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	if o := d.run("audit", "verify"); o.code != 1 || !strings.Contains(o.out, "it was not signed with this CAIRN_KEY") {
		t.Errorf("%+v", o)
	}
}

// TestWhatIsSignedAfterALostKeyHoldsWithTheNewOne: also where nothing was put on record
// since the old key signed how far it goes.
func TestWhatIsSignedAfterALostKeyHoldsWithTheNewOne(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	before := d.run("audit", "checkpoint")
	d.tamper("DELETE FROM settings WHERE key = 'key/fingerprint'")
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	o := d.run("audit", "checkpoint")
	lines := strings.Split(strings.TrimSpace(o.err), "\n")
	key := lines[len(lines)-1]
	if o.out == before.out || o.code != 0 {
		t.Errorf("signed as before: %+v", o)
	}
	verify := d.run("audit", "verify", "--checkpoint", d.write("checkpoint.txt", o.out), "--key", key)
	if strings.Contains(verify.err, "another key") || !strings.Contains(verify.out, "last hash") {
		t.Errorf("%+v", verify)
	}
	if again := d.run("audit", "checkpoint"); again.out != o.out {
		t.Errorf("asked again: %s", again.out)
	}
	lines = strings.Split(strings.TrimSpace(before.err), "\n")
	if o := d.run("audit", "verify", "--former", lines[len(lines)-1]); o.code != 0 {
		t.Errorf("with the verifier key of the old one: %+v", o)
	}
	if o := d.run("audit", "verify", "--former", key); o.code != 1 {
		t.Errorf("with another's: %+v", o)
	}
	if o := d.run("audit", "verify", "--former", "nonsense"); o.code != 2 || !strings.HasPrefix(o.err, "--former: ") {
		t.Errorf("%+v", o)
	}
	trail := d.write("trail.json", d.run("audit", "trail", "--person", "mia@example.org").out)
	if o := d.run("audit", "check", trail, "--key", key); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestWhatIsNoCheckpointOrNobody is said in a sentence.
// TestAKeyWithoutACheckpointIsAMistake: there is nothing for it to open.
func TestAKeyWithoutACheckpointIsAMistake(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	if o := d.run("audit", "verify", "--key", "cairn+1a2b3c4d+AbC"); o.code != 2 || o.err != "--key: only together with --checkpoint\n" || o.out != "" {
		t.Errorf("%+v", o)
	}
}

func TestWhatIsNoCheckpointOrNobody(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	file := d.write("checkpoint.txt", "hello\n")
	if o := d.run("audit", "verify", "--checkpoint", file); o.code != 1 || o.err != "cairn: "+file+": open checkpoint: it is none, or not all of its lines: take what cairn audit checkpoint printed\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("audit", "trail", "--person", "nobody@example.org"); o.code != 1 || o.err != "cairn: nobody here has the email nobody@example.org\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("audit", "trail", "--person", "Mia@Example.org"); o.code != 0 {
		t.Errorf("%+v", o)
	}
}
