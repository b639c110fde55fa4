// Package need lets a test name the outside program it cannot do without: PostgreSQL, a browser,
// Node.js. Where the program is absent the test is skipped on a person's machine and fails in CI,
// so that a check is never lost without anybody noticing. It starts nothing and installs nothing.
package need

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// Program returns the path of the named program, looked for in PATH and then in the folders.
func Program(t testing.TB, name string, folders ...string) string {
	t.Helper()
	if found, err := exec.LookPath(name); err == nil {
		return found
	}
	for _, folder := range folders {
		if found, err := exec.LookPath(filepath.Join(folder, name)); err == nil {
			return found
		}
	}
	absent(t, name+" is not installed")
	return ""
}

// Postgres returns the path of one of PostgreSQL's server programs, such as initdb. The folder
// PG_BIN wins; Debian keeps them out of PATH, so its folders are looked through last.
func Postgres(t testing.TB, name string) string {
	t.Helper()
	if folder := os.Getenv("PG_BIN"); folder != "" {
		name = filepath.Join(folder, name)
	}
	return Program(t, name, postgresFolders()...)
}

// postgresFolders are Debian's, the newest version first.
func postgresFolders() []string {
	folders, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // the pattern is a valid one
	slices.Reverse(folders)
	return folders
}

// Folder asks for a folder that an installation step makes, such as node_modules.
func Folder(t testing.TB, folder, howTo string) {
	t.Helper()
	if _, err := os.Stat(folder); err != nil {
		absent(t, folder+" is missing: "+howTo)
	}
}

// absent is the only place in the module that skips a test.
func absent(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(what + ", and in CI no test may be skipped")
	}
	t.Skip(what)
}
