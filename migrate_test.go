package main

import (
	"strings"
	"testing"
)

func TestMigrateMayBeRunTwice(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for range 2 {
		if o := d.run("migrate"); o.code != 0 || !strings.Contains(o.out, "schema") || o.err != "" {
			t.Errorf("%+v", o)
		}
	}
}

// TestADatabaseOfANewerVersionIsToldFromAnOlderOne: nobody is sent round in a
// circle, and a replica that is still to be replaced goes on.
func TestADatabaseOfANewerVersionIsToldFromAnOlderOne(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("cairn.db", "")
	for _, command := range [][]string{{"schedule"}, {"audit", "verify"}} {
		if o := d.run(command...); o.code != 1 || !strings.Contains(o.err, "run cairn migrate") {
			t.Errorf("no schema: %q: %+v", command, o)
		}
	}
	d.hire(staffCSV)
	d.tamper("INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	for _, command := range [][]string{{"migrate"}, {"schedule"}, {"audit", "verify"}, {"doctor"}} {
		o := d.run(command...)
		if o.code != 1 {
			t.Errorf("a newer schema: %q: code %d", command, o.code)
		}
		has(t, o.err+o.out, "database: schema 9999 is of a newer version, this one knows ", ": run the newer cairn")
		hasNot(t, o.err+o.out, "cairn migrate", "has this version's schema")
	}
	w := d.workspace(staffCSV)
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	stop()
	if o := ended(); o.code != 0 || !strings.Contains(o.err, "the database is of a newer version") {
		t.Errorf("serve: %+v", o)
	}
}
