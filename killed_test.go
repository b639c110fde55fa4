package main

import (
	"database/sql"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/models/store/pgtest"
)

var kills = flag.Int("kills", 3, "how often an import is killed, on each database")

// killedEnv makes this test program the program itself.
const killedEnv = "CAIRN_KILLED"

// process is a command as a process of its own, which can be killed.
func (d *desk) process(args ...string) *exec.Cmd {
	p := exec.CommandContext(d.t.Context(), os.Args[0], args...)
	p.Env = []string{killedEnv + "=yes"}
	for name, value := range d.env {
		p.Env = append(p.Env, name+"="+value)
	}
	return p
}

// TestAnImportThatIsKilled took all of its file or nothing, at whatever moment it
// was; to import the file again completes it, and leaves what one import leaves.
func TestAnImportThatIsKilled(t *testing.T) {
	t.Parallel()
	for name, address := range map[string]func(*desk) string{
		"SQLite":     func(d *desk) string { return d.env["CAIRN_DATABASE_URL"] },
		"PostgreSQL": func(d *desk) string { return pgtest.URL(d.t) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			whole, people, lasts := killed(t, address, endure)
			for range *kills {
				after := rand.N(lasts)
				left, taken, _ := killed(t, address, after)
				if diff := cmp.Diff(whole, left); diff != "" || taken != 0 && taken != people {
					t.Errorf("killed after %s, it had taken %d of %d; at the end (-once +again)\n%s", after, taken, people, diff)
				}
			}
		})
	}
}

// killed imports a file into a new database, kills the import after a while if it is
// still under way, and imports the file again. It says how many rows there are then
// of each kind, how many people there were before, and how long the first one lasted.
func killed(t *testing.T, address func(*desk) string, after time.Duration) (rows map[string]int, taken int, lasted time.Duration) {
	t.Helper()
	d := newDesk(t)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.begun()
	d.env["CAIRN_DATABASE_URL"] = address(d)
	file := d.write("many.csv", manyStaff(300))
	p := d.process("import", "people", file)
	begun := time.Now()
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	end := time.AfterFunc(after, func() { _ = p.Process.Kill() })
	_ = p.Wait() // killed: that is the error
	end.Stop()
	lasted = time.Since(begun)
	taken = d.rows()["people"]
	d.sound()
	d.eventually("it is imported again", func() bool { // a server may not know yet that the first one is gone
		return d.run("import", "people", file).code == 0
	})
	d.sound()
	return d.rows(), taken, lasted
}

// sound fails unless the record is whole.
func (d *desk) sound() {
	d.t.Helper()
	if o := d.run("audit", "verify"); o.code != 0 {
		d.t.Errorf("the record: %+v", o)
	}
}

// rows is how many there are of what an import makes, messages among them.
func (d *desk) rows() map[string]int {
	d.t.Helper()
	driver, source := "pgx", d.env["CAIRN_DATABASE_URL"]
	if path, lite := strings.CutPrefix(source, "sqlite:"); lite {
		driver, source = "sqlite", path
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		d.t.Fatal(err)
	}
	defer db.Close()
	rows := map[string]int{"people": 0, "accounts": 0, "assignments": 0, "supervisions": 0, "timers": 0, "deliveries": 0, "audit_events": 0}
	for table := range maps.Keys(rows) {
		var n int
		if err := db.QueryRowContext(d.t.Context(), "SELECT count(*) FROM "+table).Scan(&n); err != nil {
			d.t.Fatal(err)
		}
		rows[table] = n
	}
	return rows
}

// manyStaff is a file of the staff and so many mentees, whom Sam supervises.
func manyStaff(n int) string {
	var csv strings.Builder
	csv.WriteString(staffCSV)
	for i := range n {
		fmt.Fprintf(&csv, "Person %d,p%d@example.org,U1P%d,America/Chicago,en,2027-01-04,sam@example.org,mentee\n", i, i, i)
	}
	return csv.String()
}
