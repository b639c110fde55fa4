package main

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"cairn/models/store/litetest"
)

// TestABackupOntoAFullDisk: a process of its own may write no file larger than 64 KiB,
// which to SQLite is a disk that takes no more.
func TestABackupOntoAFullDisk(t *testing.T) {
	t.Parallel()
	if file := os.Getenv("BACKUP_ONTO"); file != "" {
		signal.Ignore(syscall.SIGXFSZ)
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 64 << 10, Max: 64 << 10}); err != nil {
			t.Fatal(err)
		}
		os.Exit(run(&console{ctx: t.Context(), out: os.Stdout, err: os.Stderr, lookup: os.LookupEnv}, []string{"backup", file}))
	}
	d := newDesk(t)
	d.hire(staffCSV)
	before := lies(t, d.dir)
	file := filepath.Join(d.dir, "backup.db")
	small := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestABackupOntoAFullDisk$")
	small.Env = append(os.Environ(), "BACKUP_ONTO="+file, "CAIRN_DATABASE_URL="+d.env["CAIRN_DATABASE_URL"])
	out, err := small.CombinedOutput()
	if small.ProcessState.ExitCode() != 1 || !strings.Contains(string(out), "cairn: "+file+" cannot be written (") ||
		!strings.Contains(string(out), "): name a file on a disk that takes changes and has room\n") {
		t.Errorf("%v\n%s", err, out)
	}
	if after := lies(t, d.dir); after != before {
		t.Errorf("before: %s\nafter:  %s", before, after)
	}
}

// TestWhoBacksUpNeedsNoPrivilege: they read the database, even where they may not change
// it, and write the folder of the backup. Where they may not, they are told who they are.
func TestWhoBacksUpNeedsNoPrivilege(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	open := t.TempDir()
	for at, mode := range map[string]os.FileMode{open: 0o777, filepath.Dir(open): 0o755} {
		if err := os.Chmod(at, mode); err != nil {
			t.Fatal(err)
		}
	}
	litetest.AsReader(t, filepath.Join(d.dir, "cairn.db"), func() {
		for file, want := range map[string]outcome{
			filepath.Join(open, "backup.db"):  {0, "the record in it is whole", ""},
			filepath.Join(d.dir, "backup.db"): {2, "", "cannot be made (permission denied): let user "},
		} {
			var out, err page
			if code := run(&console{ctx: t.Context(), out: &out, err: &err, lookup: d.lookup}, []string{"backup", file}); code != want.code || !strings.Contains(out.String(), want.out) || !strings.Contains(err.String(), want.err) {
				t.Errorf("%s: %d\n%s%s", file, code, &out, &err)
			}
		}
	})
	if got := lies(t, open); got != "backup.db" {
		t.Errorf("left: %s", got)
	}
}
