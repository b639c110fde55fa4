package main

import (
	"path/filepath"
	"testing"

	"cairn/models/store/litetest"
)

// TestWhoOnlyReadsMayNotWrite: a backup on a medium that takes no changes is
// verified there.
func TestWhoOnlyReadsMayNotWrite(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	litetest.AsReader(t, filepath.Join(d.dir, "cairn.db"), func() {
		for _, args := range [][]string{{"audit", "verify"}, {"schedule"}} {
			var out, err page
			if code := run(&console{ctx: t.Context(), out: &out, err: &err, lookup: d.lookup}, args); code != 0 {
				t.Errorf("%q: %d\n%s%s", args, code, &out, &err)
			}
		}
	})
}
