package need_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cairn/test/need"
)

// verdict records how a test would have ended.
type verdict struct {
	testing.TB
	skipped, failed bool
	said            string
}

type stopped struct{}

func (v *verdict) Helper() {}

func (v *verdict) Skip(args ...any) {
	v.skipped, v.said = true, args[0].(string)
	panic(stopped{})
}

func (v *verdict) Fatal(args ...any) {
	v.failed, v.said = true, args[0].(string)
	panic(stopped{})
}

// ask runs a question the way the testing package does: the first Skip or Fatal ends it.
func ask(question func(testing.TB)) (v verdict) {
	defer func() {
		if r := recover(); r != nil && r != (stopped{}) {
			panic(r)
		}
	}()
	question(&v)
	return v
}

func TestAMissingProgramSkipsOnAPersonsMachine(t *testing.T) {
	t.Setenv("CI", "")
	v := ask(func(t testing.TB) { need.Program(t, "no-such-program") })
	if !v.skipped || v.failed || !strings.Contains(v.said, "no-such-program") {
		t.Errorf("got %+v, want a skip that names the program", v)
	}
}

func TestAMissingProgramOrFolderFailsInCI(t *testing.T) {
	t.Setenv("CI", "true")
	for name, question := range map[string]func(testing.TB){
		"program": func(t testing.TB) { need.Program(t, "no-such-program") },
		"folder":  func(t testing.TB) { need.Folder(t, "no-such-folder", "make it") },
	} {
		if v := ask(question); v.skipped || !v.failed {
			t.Errorf("a missing %s: got %+v, want a failure", name, v)
		}
	}
}

func TestPostgresIsTakenFromPGBINFirst(t *testing.T) {
	folder := t.TempDir()
	want := filepath.Join(folder, "initdb")
	if err := os.WriteFile(want, nil, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PG_BIN", folder)
	if got := need.Postgres(t, "initdb"); got != want {
		t.Errorf("initdb is %s, want %s", got, want)
	}
}

func TestAProgramIsFoundInAFolderOutsidePATH(t *testing.T) {
	folder := t.TempDir()
	want := filepath.Join(folder, "server")
	if err := os.WriteFile(want, nil, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", t.TempDir())
	if got := need.Program(t, "server", folder); got != want {
		t.Errorf("server is %s, want %s", got, want)
	}
}
