package main

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/models"
)

// lies lists what a folder holds, to see what a command left there.
func lies(t *testing.T, folder string) string {
	t.Helper()
	found, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range found {
		names = append(names, file.Name())
	}
	return strings.Join(names, " ")
}

// TestABackupIsWholeWhateverIsWritten: each one is of one moment, and the record in it
// ends where that moment was. How one is put back: TestABackupThatIsPutBack.
func TestABackupIsWholeWhateverIsWritten(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	db := d.database()
	stop, stopped := make(chan bool), make(chan error)
	go func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				stopped <- nil
				return
			default:
			}
			id := models.PersonID(fmt.Sprint("p_", n))
			if err := db.Commit(t.Context(), models.Commit{At: time.Now().UTC(), Action: "test.write", Save: []models.Noun{&models.Person{ID: id, Name: "N", Email: string(id) + "@example.org", Zone: "UTC", Locale: "en"}}}); err != nil {
				stopped <- err
				return
			}
		}
	}()
	for n := range 5 {
		kept := filepath.Join(d.dir, "kept", fmt.Sprint(n))
		if err := os.MkdirAll(filepath.Dir(kept), 0o755); err != nil {
			t.Fatal(err)
		}
		o := d.run("backup", kept)
		if o.code != 0 || o.err != "" {
			t.Errorf("%+v", o)
		}
		has(t, o.out, kept+" is written", "the record in it is whole: ", "keep a copy of "+d.keyFile()+" apart", "put a copy of the backup in place of cairn.db, and run cairn migrate --restored")
		if file, err := os.Stat(kept); err != nil || file.Mode().Perm() != 0o600 {
			t.Errorf("%v, %v", file, err)
		}
	}
	close(stop)
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	if got := lies(t, filepath.Join(d.dir, "kept")); got != "0 1 2 3 4" {
		t.Errorf("left behind: %s", got)
	}
}

// TestABackupThatCannotBeMadeLeavesNothing, names what to mend, and spares what is there.
func TestABackupThatCannotBeMadeLeavesNothing(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		file, says string
		code       int
		set        func(*desk)
	}{
		"a file is there":            {"people.csv", "it exists and is kept as it is: name another file", 1, nil},
		"the database itself":        {"cairn.db", "is the database's own: name another file", 2, nil},
		"a link to the database":     {"link.db", "it exists and is kept as it is", 1, func(d *desk) { _ = os.Symlink("cairn.db", filepath.Join(d.dir, "link.db")) }},
		"the log of the database":    {"cairn.db-wal", "is the database's own: name another file", 2, nil},
		"the key":                    {"cairn.db.key", "is the database's own: name another file", 2, nil},
		"a folder":                   {"", "this is a folder: name a file in it", 2, nil},
		"no folder":                  {"disk/b.db", "there is no folder ", 2, nil},
		"a file for a folder":        {"people.csv/b.db", "cannot be written (not a directory)", 1, nil},
		"a database on a server":     {"b.db", "run pg_dump --format=custom cairn > cairn.dump", 2, func(d *desk) { d.env["CAIRN_DATABASE_URL"] = "postgres://cairn:secret@127.0.0.1:1/cairn" }},
		"no database":                {"b.db", "there is no file ", 2, func(d *desk) { d.env["CAIRN_DATABASE_URL"] += "x" }},
		"a database that holds none": {"b.db", "the database is empty, and so is no backup", 1, func(d *desk) { d.env["CAIRN_DATABASE_URL"] = "sqlite:" + d.write("new.db", "") }},
		"a damaged database": {"b.db", "the database file is damaged", 1, func(d *desk) {
			damage(d.t, filepath.Join(d.dir, "cairn.db"))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			d.hire(staffCSV)
			if c.set != nil {
				c.set(d)
			}
			before := lies(t, d.dir)
			o := d.run("backup", filepath.Join(d.dir, c.file))
			if o.code != c.code || o.out != "" || !strings.Contains(o.err, c.says) {
				t.Errorf("%+v", o)
			}
			hasNot(t, o.err, "secret", ".tmp")
			if after := lies(t, d.dir); after != before {
				t.Errorf("before: %s\nafter:  %s", before, after)
			}
		})
	}
}

// damage writes over pages in the middle of a database.
func damage(t *testing.T, path string) {
	t.Helper()
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.WriteAt([]byte(strings.Repeat("damage!!", 40_000)), 64<<10); err != nil {
		t.Fatal(err)
	}
}

// TestABackupOfAnEditedRecordIsMadeAndSaysSo: it may be the only one there is.
func TestABackupOfAnEditedRecordIsMadeAndSaysSo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.tamper("UPDATE people SET name = 'Mallory' WHERE email = 'mia@example.org'")
	kept := filepath.Join(d.dir, "backup.db")
	o := d.run("backup", kept)
	if o.code != 1 || !strings.Contains(o.err, "the record in the backup is not whole, and so the database's is not: faults: 1: run cairn audit verify") {
		t.Errorf("%+v", o)
	}
	hasNot(t, o.out, "is whole")
	if _, err := os.Stat(kept); err != nil {
		t.Error(err)
	}
}

// TestABackupBeforeAnUpgrade is made by the newer program as well as by the older one.
func TestABackupBeforeAnUpgrade(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.tamper("DELETE FROM goose_db_version WHERE id = (SELECT max(id) FROM goose_db_version)")
	kept := filepath.Join(d.dir, "backup.db")
	o := d.run("backup", kept)
	if o.code != 0 || !strings.Contains(o.out, "Its schema is another version's, so the record in it was not checked.") {
		t.Errorf("%+v", o)
	}
	var people int
	db, err := sql.Open("sqlite", kept)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow("SELECT count(*) FROM people").Scan(&people); err != nil || people == 0 {
		t.Errorf("%d people, %v", people, err)
	}
}
