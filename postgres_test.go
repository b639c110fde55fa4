package main //nolint:testpackage // the program is not importable: its commands are run from inside

import (
	"strings"
	"testing"

	"cairn/models/store/pgtest"
)

func TestTheOperatorsCommandsOnPostgreSQL(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_DATABASE_URL"] = pgtest.URL(t)
	if o := d.run("doctor"); o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_KEY: is missing") {
		t.Errorf("%+v", o)
	}
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.workspace(staffCSV)
	for _, args := range [][]string{
		{"migrate"}, {"import", "people", d.write("people.csv", staffCSV)}, {"doctor", "--deep"}, {"schedule", "--json"}, {"audit", "checkpoint"}, {"audit", "verify"},
	} {
		o := d.run(args...)
		if o.code != 0 || o.out == "" {
			t.Errorf("%q: %+v", args, o)
		}
		hasNot(t, o.out+o.err, d.env["CAIRN_DATABASE_URL"], d.env["CAIRN_KEY"])
	}
}
