package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/pgtest"
	"cairn/test/need"
)

// TestABackupThatIsPutBack follows section 9 of docs/DEPLOY.md on each database: a backup
// is made while the bot runs, more happens, the backup is put back, and the bot starts.
func TestABackupThatIsPutBack(t *testing.T) {
	t.Parallel()
	for name, on := range map[string]func(*desk) (backup, restore func()){"SQLite": (*desk).fileBackup, "PostgreSQL": (*desk).dump} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			d.awake()
			w := d.workspace(staffCSV)
			d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
			backup, restore := on(d)
			d.hire(staffCSV)

			db := d.database()
			ctx, stop := contextOf(t)
			ended := d.start(ctx, "serve")
			d.eventually("everybody is invited", func() bool { return len(said(w)) >= 2 && d.unsent(db) == 0 })
			if err := w.Command("U0MIA", w.Conversations("U0MIA")[0].ID, "/mentor flag"); err != nil {
				t.Fatal(err)
			}
			d.eventually("the form is open", func() bool { _, open := w.Modal("U0MIA"); return open })
			if refused, err := w.Submit("U0MIA", sandbox.Values{"severity": {"1"}, "facts": {"CANARY: two steps were skipped."}}); err != nil || len(refused) > 0 {
				t.Fatalf("%v, %v", refused, err)
			}
			once := ""
			heard := func() bool {
				return slices.ContainsFunc(said(w), func(m sandbox.Message) bool { return m.Text == once })
			}
			for wait := 2 * time.Second; once == "" || heard(); wait *= 2 { // a busy machine is slower to make a backup
				once = fmt.Sprintf("This is said once, after %s.", wait)
				d.say(once, time.Now().Add(wait))
				backup()
			}
			d.eventually("it is said after the backup", heard)
			leo, _ := w.User("U0LEO")
			leo.Deactivated = true
			w.AddUser(leo)
			erase := []string{"erase", "leo@example.org", "--yes", "--why", "He asked."}
			d.eventually("Leo is erased", func() bool { return d.unsent(db) == 0 && d.run(erase...).code == 0 })
			d.eventually("all is said", func() bool { return d.unsent(db) == 0 })
			stop()
			if o := ended(); o.code != 0 {
				t.Errorf("%+v", o)
			}

			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			restore()
			db = d.database()
			for _, args := range [][]string{{"migrate", "--restored"}, {"audit", "verify"}, {"schedule", "--days", "1"}} {
				if o := d.run(args...); o.code != 0 {
					t.Errorf("%q: %+v", args, o)
				}
			}
			if o := d.run(erase...); o.code != 1 || !strings.Contains(o.err, "people who have not left: 1") {
				t.Errorf("nobody knows yet that Leo left: %+v", o)
			}
			ctx, stop = contextOf(t)
			ended = d.start(ctx, "serve")
			d.eventually("Leo is erased again", func() bool { return d.unsent(db) == 0 && d.run(erase...).code == 0 })
			d.eventually("all is said", func() bool { return d.unsent(db) == 0 })
			stop()
			if o := ended(); o.code != 0 {
				t.Errorf("%+v", o)
			}
			if o := d.run("audit", "verify"); o.code != 0 {
				t.Errorf("%+v", o)
			}
			times, twice := map[string]int{}, []string{}
			for _, m := range said(w) {
				if times[string(m.Channel)+m.Text]++; times[string(m.Channel)+m.Text] > 1 {
					twice = append(twice, m.Text)
				}
			}
			// Nobody remembers who was told that he left.
			if len(twice) != 1 || !strings.HasPrefix(twice[0], "Leo Park has left") {
				t.Errorf("said twice: %q", twice)
			}
		})
	}
}

// say queues a message to Mia that is due later.
func (d *desk) say(text string, due time.Time) {
	d.t.Helper()
	db := d.database()
	mia, err := db.PersonByEmail(d.t.Context(), "mia@example.org")
	if err = errors.Join(err, db.Close()); err != nil {
		d.t.Fatal(err)
	}
	d.save(models.Commit{At: time.Now().UTC(), Action: "test.say", Send: []models.Delivery{{
		Key: text, Lane: models.TalkLane, Kind: models.SendMessage, Person: mia.ID, Body: []byte(`{"Text":"` + text + `"}`),
		DueAt: due.UTC(), CreatedAt: time.Now().UTC(), State: models.Pending,
	}}})
}

// unsent is how many messages are not out yet.
func (d *desk) unsent(s *store.Store) (n int) {
	d.t.Helper()
	counts, err := s.Queue(d.t.Context())
	if err != nil {
		d.t.Fatal(err)
	}
	for _, c := range counts {
		if c.State == models.Pending || c.State == models.Sending || c.State == models.Unknown {
			n += c.Count
		}
	}
	return n
}

// fileBackup backs the SQLite file up as the guide says, and puts it back.
func (d *desk) fileBackup() (backup, restore func()) {
	file, kept := filepath.Join(d.dir, "cairn.db"), filepath.Join(d.dir, "backup.db")
	backup = func() {
		_ = os.Remove(kept)
		if o := d.run("backup", kept); o.code != 0 {
			d.t.Fatalf("backup: %+v", o)
		}
	}
	return backup, func() {
		for _, beside := range []string{"", "-wal", "-shm"} {
			if err := os.Remove(file + beside); err != nil && !os.IsNotExist(err) {
				d.t.Fatal(err)
			}
		}
		if err := os.Rename(kept, file); err != nil {
			d.t.Fatal(err)
		}
	}
}

// dump dumps the PostgreSQL database, and puts it back.
func (d *desk) dump() (backup, restore func()) {
	url, kept := pgtest.URL(d.t), filepath.Join(d.dir, "cairn.dump")
	d.env["CAIRN_DATABASE_URL"] = url
	run := func(program string, args ...string) {
		d.t.Helper()
		if out, err := exec.CommandContext(d.t.Context(), need.Postgres(d.t, program), args...).CombinedOutput(); err != nil {
			d.t.Fatalf("%s: %v: %s", program, err, out)
		}
	}
	return func() { run("pg_dump", "--format=custom", "--file", kept, url) },
		func() { run("pg_restore", "--clean", "--if-exists", "--dbname", url, kept) }
}
