package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	gormsqlite "github.com/glebarez/sqlite"
)

// ErrServed is used when another process serves the SQLite file.
var ErrServed = errors.New("another process serves this file")

// Alone makes this process the only one that serves an SQLite file, until the
// closer is closed or the process ends, in whatever way. A process that
// does not ask for it is not kept from the file. PostgreSQL takes several.
//
// The lock is SQLite's own, on an empty database beside the file: it knows how to
// lock on every system, and the system lets go of it.
func Alone(ctx context.Context, url string) (io.Closer, error) {
	path, lite := strings.CutPrefix(url, "sqlite:")
	if !lite {
		return io.NopCloser(nil), nil
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	path += ".lock"
	// A lock file that exists is not opened: closing it would release the lock
	// that this process may hold on it.
	made, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		err = made.Close()
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("lock database: %w", err)
	}
	lock, err := sql.Open(gormsqlite.DriverName, fileDSN(path)+"_pragma=journal_mode(OFF)") // nothing is ever written
	if err != nil {
		return nil, fmt.Errorf("lock database: %w", err)
	}
	lock.SetMaxOpenConns(1)
	if _, err = lock.ExecContext(ctx, "BEGIN EXCLUSIVE"); err == nil {
		return lock, nil
	}
	if lite, ok := errors.AsType[sqliteError](err); ok && lite.Code()&0xff == 5 { // SQLITE_BUSY
		err = ErrServed
	}
	return nil, errors.Join(fmt.Errorf("lock database: %w", fault(err)), lock.Close())
}
