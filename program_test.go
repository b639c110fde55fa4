package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestTheProgramIsExportedChangedAndChecked as by somebody who has only the binary.
func TestTheProgramIsExportedChangedAndChecked(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := filepath.Join(d.dir, "own", "program.yaml")
	if o := d.run("program", "export", file); o.code != 0 || !strings.Contains(o.out, "CAIRN_PROGRAM") {
		t.Fatalf("%+v", o)
	}
	if o := d.run("program", "check", file); o.code != 0 || o.out != "This program can be used.\n" {
		t.Errorf("Cairn's own program: %+v", o)
	}
	if o := d.run("program", "export", file); o.code != 1 || !strings.Contains(o.err, "exists and is kept as it is") {
		t.Errorf("over what is there: %+v", o)
	}
	d.write("own/program.yaml", "no_such_key: 1\nlocale: tlh\n"+readFile(t, file))
	o := d.run("program", "check", file)
	if o.code != 1 || !strings.Contains(o.err, "mistakes: ") {
		t.Errorf("%+v", o)
	}
	has(t, o.out, "program.yaml:1: ", "no_such_key")
	if o := d.run("program", "check", filepath.Join(d.dir, "none.yaml")); o.code != 2 || !strings.Contains(o.err, "there is no such file: mend the path") {
		t.Errorf("no file: %+v", o)
	}
}

// TestAProgramIsCheckedAgainstTheWords of the same organization.
func TestAProgramIsCheckedAgainstTheWords(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("program.yaml", "locale: fr\n")
	if o := d.run("program", "check", filepath.Join(d.dir, "program.yaml")); o.code != 1 || !strings.Contains(o.out, "CAIRN_PROMPTS_DIR") {
		t.Errorf("%+v", o)
	}
	d.env["CAIRN_PROMPTS_DIR"] = filepath.Join(d.dir, "missing")
	if o := d.run("program", "check", filepath.Join(d.dir, "program.yaml")); o.code != 2 || !strings.Contains(o.err, "CAIRN_PROMPTS_DIR") {
		t.Errorf("%+v", o)
	}
}
