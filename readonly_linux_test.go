package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cairn/models/store/litetest"
)

// TestWhoOnlyReadsMayNotWrite: a backup on a medium that takes no changes is
// verified there. What would be written is told in words that say what to do.
func TestWhoOnlyReadsMayNotWrite(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.env["CAIRN_KEY"] = strings.TrimSpace(readFile(t, d.keyFile()))
	litetest.AsReader(t, filepath.Join(d.dir, "cairn.db"), func() {
		for _, args := range [][]string{{"audit", "verify"}, {"schedule"}} {
			var out, err page
			if code := run(&console{ctx: t.Context(), out: &out, err: &err, lookup: d.lookup}, args); code != 0 {
				t.Errorf("%q: %d\n%s%s", args, code, &out, &err)
			}
		}
		var out, err page
		code := run(&console{ctx: t.Context(), out: &out, err: &err, lookup: d.lookup}, []string{"audit", "checkpoint"})
		want := "cairn: " + filepath.Join(d.dir, "cairn.db") + " cannot be written (attempt to write a readonly database (8)): " +
			"whoever runs cairn must be allowed to write it and its folder, and the disk must have room\n"
		if code != 1 || err.String() != want {
			t.Errorf("signed: %d\n%s%s", code, &out, &err)
		}
	})
}

// TestAKeyFileOfSomebodyElse: whoever puts one back often does so as root.
func TestAKeyFileOfSomebodyElse(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	if err := os.Chmod(d.keyFile(), 0); err != nil {
		t.Fatal(err)
	}
	litetest.AsReader(t, filepath.Join(d.dir, "cairn.db"), func() {
		var out, err page
		code := run(&console{ctx: t.Context(), out: &out, err: &err, lookup: d.lookup}, []string{"audit", "checkpoint"})
		want := "CAIRN_KEY: read key " + d.keyFile() + ": permission denied: give the file to whoever runs cairn (chown), and let them into its folder\n"
		if code != 2 || err.String() != want {
			t.Errorf("%d\n%s%s", code, &out, &err)
		}
	})
}
