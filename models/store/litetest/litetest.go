// Package litetest gives tests SQLite databases with the newest schema. Making
// one from the migrations takes a fifth of a second, which is much where two
// hundred stories each have their own; it is made once and then copied.
//
// It is imported by tests only.
package litetest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"cairn/models/store"
)

// File is the path of a new database, empty but for its schema, called name in a
// directory that is gone when the test ends.
func File(tb testing.TB, name string) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), name)
	empty, err := migrated()
	if err == nil {
		err = os.WriteFile(path, empty, 0o600)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return path
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
