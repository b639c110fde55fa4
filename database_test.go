package main

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"cairn/models/store/pgtest"
)

// execute runs statements on a PostgreSQL database, past the program.
func execute(t *testing.T, address string, statements ...string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if _, err := conn.Exec(t.Context(), s); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
	if err := conn.Close(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestWhoMeetsAServerThatRefusesReadsWhatToDo, once, whatever was being done with it.
func TestWhoMeetsAServerThatRefusesReadsWhatToDo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.workspace(staffCSV)
	people := d.write("people.csv", staffCSV)
	refused := func(want string, commands ...[]string) {
		t.Helper()
		for _, args := range commands {
			if o := d.run(args...); o.code != 1 || o.err != "cairn: "+want+"\n" {
				t.Errorf("%q: %+v, want %q", args, o, want)
			}
		}
	}
	changing := [][]string{{"serve"}, {"import", "people", people}, {"audit", "checkpoint"}}

	standby := pgtest.URL(t)
	u, err := url.Parse(standby)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.TrimPrefix(u.Path, "/")
	execute(t, standby, "ALTER DATABASE "+name+" SET default_transaction_read_only = on")
	d.env["CAIRN_DATABASE_URL"] = standby
	refused("the database takes no changes (cannot execute INSERT in a read-only transaction): name the primary, not a standby", changing...)
	has(t, d.run("doctor").out, "\n  the database takes no changes (")

	app := name + "_app"
	execute(t, standby, "SET default_transaction_read_only = off", "CREATE ROLE "+app+" LOGIN", "GRANT SELECT ON goose_db_version TO "+app)
	q := u.Query()
	q.Set("user", app)
	u.RawQuery = q.Encode()
	d.env["CAIRN_DATABASE_URL"] = u.String()
	refused("the database does not let this role do it (permission denied for table settings): grant the role what docs/DEPLOY.md lists, or name another", []string{"schedule"})
	execute(t, standby, "SET default_transaction_read_only = off", "DROP OWNED BY "+app, "DROP ROLE "+app)
}

// TestADatabaseFileThatCannotBeOpened says what is wrong with it, in the operator's
// words, and leaves nothing beside it.
func TestADatabaseFileThatCannotBeOpened(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	folder := filepath.Join(d.dir, "folder")
	d.write("folder/odd.db", "")
	d.write("folder/odd.db-wal/odd", "") // stands where SQLite has to write
	for file, want := range map[string]outcome{
		"/nowhere/cairn.db":             {code: 2, err: "CAIRN_DATABASE_URL: /nowhere/cairn.db cannot be opened: no such file or directory: name a file in a folder that is there, and which whoever runs cairn may write\n"},
		folder:                          {code: 2, err: "CAIRN_DATABASE_URL: " + folder + " cannot be opened: is a directory: name a file in a folder that is there, and which whoever runs cairn may write\n"},
		filepath.Join(folder, "odd.db"): {code: 1, err: "odd.db cannot be written (disk I/O error (2570)): whoever runs cairn must be allowed to write it and its folder, and the disk must have room\n"},
	} {
		d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
		for _, command := range []string{"migrate", "serve"} {
			if o := d.run(command); o.code != want.code || !strings.Contains(o.err, want.err) {
				t.Errorf("%s on %s: %+v", command, file, o)
			}
		}
		if _, err := os.Stat(folder + ".lock"); err == nil {
			t.Error("something was laid beside the folder")
		}
	}
	d.write("folder/held.db.lock/odd", "") // where serve has to keep others out
	d.env["CAIRN_DATABASE_URL"] = "sqlite:" + filepath.Join(folder, "held.db")
	if o := d.run("serve"); o.code != 1 || !strings.HasPrefix(o.err, "cairn: "+filepath.Join(folder, "held.db")+" cannot be written (") {
		t.Errorf("%+v", o)
	}
}

// TestWhoOnlyLooksMakesNoDatabase: a mistyped path is told, and nothing is there after it.
func TestWhoOnlyLooksMakesNoDatabase(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	file := filepath.Join(d.dir, "carin.db")
	d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
	want := "CAIRN_DATABASE_URL: there is no file " + file + ": "
	for _, args := range [][]string{
		{"audit", "verify"},
		{"audit", "checkpoint"},
		{"audit", "trail", "--person", "mia@example.org"},
		{"schedule"},
		{"erase", "mia@example.org"},
		{"export", "flag", "fl_1", "--why", "x"},
		{"export", "portfolio", "--person", "mia@example.org", "--why", "x"},
	} {
		if o := d.run(args...); o.code != 2 || !strings.HasPrefix(o.err, want) || o.out != "" {
			t.Errorf("%q: %+v", args, o)
		}
	}
	if o := d.run("doctor"); o.code != 1 || !strings.Contains(o.out, want) {
		t.Errorf("doctor: %+v", o)
	}
	if files, err := filepath.Glob(filepath.Join(d.dir, "*")); err != nil || len(files) != 0 {
		t.Errorf("%v, %v", files, err)
	}
}

// TestAFileThatIsNoDatabase is named, and left as it is.
func TestAFileThatIsNoDatabase(t *testing.T) {
	t.Parallel()
	for _, text := range []string{staffCSV, "a"} {
		d := newDesk(t)
		d.workspace(staffCSV)
		file := d.write("ok.csv", text)
		d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
		want := "CAIRN_DATABASE_URL: " + file + " is not an SQLite database: name another file\n"
		for _, args := range [][]string{{"serve"}, {"migrate"}, {"import", "people", file}, {"audit", "verify"}} {
			if o := d.run(args...); o.code != 2 || o.err != want {
				t.Errorf("%q: %+v", args, o)
			}
		}
		has(t, d.run("doctor").out, want)
		if readFile(t, file) != text {
			t.Error("the file was changed")
		}
	}
}

// TestADamagedFileSaysWhatToDo: a disk failed below it, and no command finds its way
// out by itself.
func TestADamagedFileSaysWhatToDo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	path := strings.TrimPrefix(d.env["CAIRN_DATABASE_URL"], "sqlite:")
	whole := readFile(t, path)
	const begin = 100 // the file still says of itself what it is
	d.write(filepath.Base(path), whole[:begin]+strings.Repeat("\xff", len(whole)-begin))
	for _, args := range [][]string{{"audit", "verify"}, {"import", "people", d.write("people.csv", staffCSV)}, {"schedule"}} {
		if o := d.run(args...); o.code != 1 || !strings.Contains(o.err, "the database file is damaged: stop the bot, set the file aside, and restore a backup") {
			t.Errorf("%q: %+v", args, o)
		}
	}
}
