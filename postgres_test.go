package main

import (
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"cairn/models/store/pgtest"
)

func TestTheOperatorsCommandsOnPostgreSQL(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_DATABASE_URL"] = pgtest.URL(t)
	people := d.write("people.csv", staffCSV)
	for _, args := range [][]string{{"migrate"}, {"schedule"}, {"audit", "verify"}} { // need none
		if o := d.run(args...); o.code != 0 {
			t.Errorf("%q without a key: %+v", args, o)
		}
	}
	for _, args := range [][]string{{"doctor"}, {"serve"}, {"import", "people", people}, {"audit", "checkpoint"}} {
		if o := d.run(args...); o.code != 2 || !strings.Contains(o.err, "CAIRN_KEY: is missing") {
			t.Errorf("%q without a key: %+v", args, o)
		}
	}
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.workspace(staffCSV)
	for _, args := range [][]string{
		{"migrate"}, {"import", "people", people}, {"doctor", "--deep"}, {"schedule", "--json"}, {"audit", "checkpoint"}, {"audit", "verify"},
	} {
		o := d.run(args...)
		if o.code != 0 || o.out == "" {
			t.Errorf("%q: %+v", args, o)
		}
		hasNot(t, o.out+o.err, d.env["CAIRN_DATABASE_URL"], d.env["CAIRN_KEY"])
	}
	delete(d.env, "CAIRN_KEY")
	for _, args := range [][]string{{"audit", "checkpoint"}, {"audit", "verify"}} {
		if o := d.run(args...); o.code != 2 || o.err != "CAIRN_KEY: is missing, and the database was used with one: set CAIRN_KEY to that key\n" {
			t.Errorf("%q when the key is lost: %+v", args, o)
		}
	}
}

// TestADatabaseThatDoesNotLetUsIn says why in one line, and who mends it.
func TestADatabaseThatDoesNotLetUsIn(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.workspace(staffCSV)
	owner := pgtest.URL(t)
	u, err := url.Parse(owner)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := pgx.Connect(t.Context(), owner)
	if err != nil {
		t.Fatal(err)
	}
	role := strings.TrimPrefix(u.Path, "/") + "_app"
	_, err = conn.Exec(t.Context(), "DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE ROLE "+role+" LOGIN; GRANT USAGE ON SCHEMA public TO "+role)
	if err := conn.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	as := func(user, database, host string) string {
		at := url.URL{Scheme: "postgres", Path: "/" + database, RawQuery: url.Values{"host": {host}, "user": {user}}.Encode()}
		return at.String()
	}
	host, name := u.Query().Get("host"), strings.TrimPrefix(u.Path, "/")
	for _, c := range []struct {
		what, url string
		want      outcome
	}{
		{"no such role", as("nobody_here", name, host), outcome{code: 2, err: `CAIRN_DATABASE_URL: the server does not let us in: role "nobody_here" does not exist: mend the user or the password, or have the server let them in`}},
		{"no such database", as(role, "not_there", host), outcome{code: 2, err: `CAIRN_DATABASE_URL: the server does not let us in: database "not_there" does not exist: mend the name of the database, or make it`}},
		{"an option that is none", as(role, name, "127.0.0.1") + "&sslmode=nonsense", outcome{code: 2, err: "CAIRN_DATABASE_URL: cannot parse "}},
		{"nobody answers", as(role, name, "/nowhere"), outcome{code: 1, err: "cairn: the database does not answer: /nowhere/.s.PGSQL.5432: connect: no such file or directory: start it, or mend CAIRN_DATABASE_URL\n"}},
		{"a role that makes no tables", as(role, name, host), outcome{code: 1, err: "cairn: the database does not let this role make or change tables (permission denied for schema public): run cairn migrate with the owner's address first\n"}},
	} {
		d.env["CAIRN_DATABASE_URL"] = c.url
		for _, command := range []string{"migrate", "serve"} {
			if o := d.run(command); o.code != c.want.code || !strings.HasPrefix(o.err, c.want.err) || strings.Count(o.err, "\n") != 1 {
				t.Errorf("%s: %s: %+v", c.what, command, o)
			}
		}
	}
	has(t, d.run("doctor").out, "database: schema 0, and this version needs ")
}

// TestAServerThatIsNotThereIsNoMissingFile: its socket is a path, too, as that of its
// certificate is, and the address holds a password.
func TestAServerThatIsNotThereIsNoMissingFile(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	for address, want := range map[string]string{
		"postgres://u:hunter2@/x?host=/nowhere":                                 "the database does not answer: /nowhere/",
		"postgres:///x?user=u&password=hunter2&host=/nowhere":                   "the database does not answer: /nowhere/",
		"postgres://u:hunter2@h/x?sslmode=verify-full&sslrootcert=/nowhere.pem": "unable to read CA file: open /nowhere.pem",
	} {
		d.env["CAIRN_DATABASE_URL"] = address
		for _, args := range [][]string{{"audit", "verify"}, {"schedule"}, {"doctor"}, {"migrate"}} {
			o := d.run(args...)
			if o.code == 0 {
				t.Errorf("%q of %s: %+v", args, address, o)
			}
			has(t, o.out+o.err, want)
			hasNot(t, o.out+o.err, "hunter2", "there is no file")
		}
	}
}
