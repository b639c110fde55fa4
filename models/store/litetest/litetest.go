// Package litetest gives tests SQLite databases with the newest schema. Making
// one from the migrations takes a fifth of a second, which is much where two
// hundred stories each have their own; it is made once and then copied. They lie
// in memory where there is room: a commit waits for the disk, and whoever looks
// whether it is done looks all the while.
//
// It is imported by tests only.
package litetest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"cairn/models/store"
)

// Dir is a new directory for a database, gone when the test ends.
func Dir(tb testing.TB) string {
	tb.Helper()
	memory := Memory()
	if memory == "" {
		return tb.TempDir()
	}
	clearUp()
	outer, err := os.MkdirTemp(memory, fmt.Sprint("litetest-", os.Getpid(), "-"))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := os.RemoveAll(outer); err != nil {
			tb.Error(err)
		}
	})
	dir := filepath.Join(outer, "001") // as deep as tb.TempDir: AsReader changes what is around it
	if err := os.Mkdir(dir, 0o755); err != nil {
		tb.Fatal(err)
	}
	return dir
}

// File is the path of a new database, empty but for its schema, called name in a
// directory of its own.
func File(tb testing.TB, name string) string {
	tb.Helper()
	path := filepath.Join(Dir(tb), name)
	Write(tb, path)
	return path
}

// Write makes such a database at path.
func Write(tb testing.TB, path string) {
	tb.Helper()
	empty, err := migrated()
	if err == nil {
		err = os.WriteFile(path, empty, 0o600)
	}
	if err != nil {
		tb.Fatal(err)
	}
}

// migrated is what such a database consists of, once for each test program.
var migrated = sync.OnceValues(func() (file []byte, err error) {
	dir, err := os.MkdirTemp("", "litetest-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path, ctx := filepath.Join(dir, "empty.db"), context.Background()
	s, err := store.Open(ctx, "sqlite:"+path, store.Options{})
	if err != nil {
		return nil, err
	}
	// What is written lies in a log beside the file until the last connection is closed.
	if err := errors.Join(s.Migrate(ctx), s.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})
