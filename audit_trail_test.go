package main

import (
	"encoding/json"
	"os/exec"
	"strings"
	"testing"
)

// The trail of a person is checked by the program without its database, by a
// script that shares no code with it, and by neither once it was changed.
func TestATrailIsCheckedByAnOutsider(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.hire(strings.ReplaceAll(staffCSV, "Mia Torres", "Mia Lee")) // a second edition
	o := d.run("audit", "trail", "--person", "MIA@example.org")
	page := d.run("audit", "trail", "--person", "mia@example.org", "--html")
	if o.code != 0 || page.code != 0 {
		t.Fatalf("%+v\n%+v", o, page)
	}
	lines := strings.Split(strings.TrimSpace(o.err), "\n")
	key := lines[len(lines)-1]
	if o := d.run("audit", "trail", "--person", "x@example.org"); o.code != 1 {
		t.Errorf("nobody's trail: %+v", o)
	}
	outside := newDesk(t) // no database, no key
	check := func(text string) outcome {
		return outside.run("audit", "check", outside.write("trail.json", text), "--key", key)
	}
	for name, text := range map[string]string{"JSON": o.out, "page": page.out} {
		if got := check(text); got.code != 0 || !strings.Contains(got.out, "Everything is as it was signed") {
			t.Errorf("%s: %+v", name, got)
		}
	}
	has(t, page.out, "<h1>Authorization of Mia Lee</h1>", "audit check", "import.people")
	script := func(text, key string) (string, error) {
		out, err := exec.CommandContext(t.Context(), "python3", "docs/check_trail.py", outside.write("script.json", text), key).CombinedOutput()
		return string(out), err
	}
	_, missing := exec.LookPath("python3")
	if missing == nil {
		if said, err := script(o.out, key); err != nil || !strings.Contains(said, "all as signed") {
			t.Errorf("the script: %v %s", err, said)
		}
		if said, err := script(o.out, "nonsense"); err == nil || !strings.HasPrefix(said, "Checks a trail of Cairn") || strings.Contains(said, "Traceback") {
			t.Errorf("no key, says the script: %v %s", err, said)
		}
	}
	for name, text := range map[string]string{
		"a record is edited":       strings.Replace(o.out, `Mia Lee\"`, `Mia Low\"`, 1),
		"a line is edited":         strings.Replace(o.out, `"action": "import.people"`, `"action": "import.nobody"`, 1),
		"a line is dropped":        dropped(t, o.out, "lines"),
		"a proof is edited":        strings.Replace(o.out, `"edition": 2`, `"edition": 3`, 1),
		"the checkpoint is edited": strings.Replace(o.out, "cairn audit log\\n", "cairn audit log\\n1", 1),
	} {
		if text == o.out {
			t.Fatalf("%s: nothing was changed", name)
		}
		if got := check(text); got.code != 1 {
			t.Errorf("%s: %+v", name, got)
		}
		if missing == nil {
			if said, err := script(text, key); err == nil {
				t.Errorf("%s, says the script: %s", name, said)
			}
		}
	}
	other := newDesk(t)
	other.hire(staffCSV)
	foreign := strings.Split(strings.TrimSpace(other.run("audit", "checkpoint").err), "\n")
	if got := outside.run("audit", "check", outside.write("trail.json", o.out), "--key", foreign[len(foreign)-1]); got.code != 1 {
		t.Errorf("another deployment's key: %+v", got)
	}
	if got := outside.run("audit", "check", outside.write("trail.json", o.out), "--key", "nonsense"); got.code != 2 {
		t.Errorf("no key: %+v", got)
	}
}

// dropped is the trail without the newest of a list.
func dropped(t *testing.T, text, list string) string {
	t.Helper()
	var all map[string]any
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		t.Fatal(err)
	}
	entries := all[list].([]any)
	all[list] = entries[:len(entries)-1]
	out, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
