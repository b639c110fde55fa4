package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"cairn/config"
)

func (d *desk) keyFile() string { return filepath.Join(d.dir, "cairn.db.key") }

// without takes the key file away.
func (d *desk) withoutKey() {
	d.t.Helper()
	if err := os.Remove(d.keyFile()); err != nil {
		d.t.Fatal(err)
	}
}

// TestALostKeyIsNotReplaced: a database in use is not served with another key.
func TestALostKeyIsNotReplaced(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.hire(staffCSV)
	key := readFile(t, d.keyFile())
	refused := func(name string, want ...string) {
		t.Helper()
		for _, args := range [][]string{{"serve"}, {"import", "people", d.write("people.csv", staffCSV)}, {"audit", "checkpoint"}} {
			o := d.run(args...)
			if o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_KEY: the database was used with ") {
				t.Errorf("%s, %q: %+v", name, args, o)
			}
			has(t, o.err, append(want, "put the key file back beside the database, or set CAIRN_KEY")...)
		}
		o := d.run("doctor")
		if o.code != 1 {
			t.Errorf("%s: the doctor: %+v", name, o)
		}
		has(t, o.out, append(want, "CAIRN_KEY: the database was used with ")...)
	}
	d.withoutKey()
	refused("the file is lost", "there is no file "+d.keyFile())
	if _, err := os.Stat(d.keyFile()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a key was made: %v", err)
	}
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	refused("another key is set", "another key")
	d.env["CAIRN_KEY"] = strings.TrimSpace(key)
	has(t, d.run("doctor").out, "the key is the one that the database is used with")
	d.hire(staffCSV)
	delete(d.env, "CAIRN_KEY")
	d.write("cairn.db.key", key)
	d.hire(staffCSV)
}

// TestAKeyFileThatCannotBeUsed is a mistake of the settings, before the first
// start and after it.
func TestAKeyFileThatCannotBeUsed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		mode       fs.FileMode
		want       string
	}{
		{"it holds no key", "hunter2", 0o600, "is not 32 bytes in base64 or hex"},
		{"others may read it", strings.Repeat("ab", 32), 0o644, "others may read it (mode 0644): chmod 600 "},
	} {
		for _, used := range []bool{false, true} {
			d := newDesk(t)
			d.workspace(staffCSV)
			if used {
				d.hire(staffCSV)
			}
			if err := os.Chmod(d.write("cairn.db.key", c.text), c.mode); err != nil {
				t.Fatal(err)
			}
			doctor, serve := d.run("doctor"), d.run("serve")
			if doctor.code != 1 || serve.code != 2 || !strings.HasPrefix(serve.err, "CAIRN_KEY: read key "+d.keyFile()) {
				t.Errorf("%s: %+v\n%+v", c.name, doctor, serve)
			}
			has(t, doctor.out, "CAIRN_KEY: read key "+d.keyFile()+": "+c.want)
			has(t, serve.err, c.want)
			hasNot(t, doctor.out+serve.err, c.text)
		}
	}
}

// TestAKeyFileThatWasCutOff: before a database was used with a key the way out is
// to make one, and after it to find that one again.
func TestAKeyFileThatWasCutOff(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	people := d.write("people.csv", staffCSV)
	refused := func(wayOut string) {
		t.Helper()
		d.write("cairn.db.key", "")
		o := d.run("import", "people", people)
		if o.code != 2 || !strings.Contains(o.err, wayOut) {
			t.Errorf("%+v", o)
		}
	}
	refused("if this is the first start, remove the file")
	d.withoutKey()
	d.hire(staffCSV)
	refused("the database was used with one: put that one back")
}

// TestADatabaseFromBeforeGetsItsFingerprint at the next start.
func TestADatabaseFromBeforeGetsItsFingerprint(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.tamper("DELETE FROM settings WHERE key = '" + fingerprintKey + "'")
	has(t, d.run("doctor").out, "the key can be read")
	d.hire(staffCSV)
	d.withoutKey()
	if o := d.run("import", "people", d.write("people.csv", staffCSV)); o.code != 2 {
		t.Errorf("%+v", o)
	}
}

// TestTheDoctorMakesNoKey: nor does it say that one is missing before the first start.
func TestTheDoctorMakesNoKey(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.run("migrate")
	has(t, d.run("doctor").out, "the first start makes a key in "+d.keyFile())
	if _, err := os.Stat(d.keyFile()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a key was made: %v", err)
	}
}

// TestTwoReplicasThatStartAtOnce agree on the key, and of two keys one is taken.
func TestTwoReplicasThatStartAtOnce(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		keys [2]string
		well int
	}{
		"one key": {[2]string{"ab", "ab"}, 2}, "two keys": {[2]string{"ab", "cd"}, 1},
	} {
		s := newDesk(t).database()
		var started [2]error
		var starting sync.WaitGroup
		for i, key := range c.keys {
			starting.Go(func() {
				_, started[i] = secretKey(t.Context(), s, config.Config{Key: config.NewSecret(strings.Repeat(key, 16))})
			})
		}
		starting.Wait()
		well := 0
		for _, err := range started {
			if err == nil {
				well++
			} else {
				has(t, err.Error(), "CAIRN_KEY: the database was used with another key")
			}
		}
		if well != c.well {
			t.Errorf("%s: %d started, want %d: %v", name, well, c.well, started)
		}
	}
}
