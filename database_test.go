package main

import (
	"net/url"
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
