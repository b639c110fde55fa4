package main

import (
	"net/url"
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

// TestADatabaseOfAnotherProgramIsLeftToIt: no table of ours comes to stand among its own.
func TestADatabaseOfAnotherProgramIsLeftToIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.workspace(staffCSV)
	d.tamper("CREATE TABLE bookmarks (id integer)")
	file := filepath.Join(d.dir, "cairn.db")
	alone := func(name string) {
		t.Helper()
		want := "CAIRN_DATABASE_URL: " + name + " holds the tables of another program: name one of its own for cairn\n"
		for _, args := range [][]string{{"migrate"}, {"serve"}, {"audit", "verify"}} {
			if o := d.run(args...); o.code != 2 || o.err != want {
				t.Errorf("%q: %+v", args, o)
			}
		}
		has(t, d.run("doctor").out, want)
	}
	alone(file)
	d.tamper("CREATE TABLE goose_db_version (version_id integer)") // it goes by goose as well
	alone(file)
	d.tamper("DROP TABLE goose_db_version", "DROP TABLE bookmarks")
	if o := d.run("migrate"); o.code != 0 {
		t.Errorf("nothing is in it anymore: %+v", o)
	}

	d.env["CAIRN_DATABASE_URL"] = pgtest.URL(t)
	empty := []string{"DROP SCHEMA public CASCADE", "CREATE SCHEMA public"}
	execute(t, d.env["CAIRN_DATABASE_URL"], append(empty, "CREATE TABLE people (id int)")...)
	alone("the database")
	execute(t, d.env["CAIRN_DATABASE_URL"], append(empty, "CREATE VIEW running AS SELECT pid FROM pg_stat_activity")...)
	if o := d.run("migrate"); o.code != 0 {
		t.Errorf("what watches over the server is not in the way: %+v", o)
	}
}
