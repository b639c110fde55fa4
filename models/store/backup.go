package store

import (
	"context"
	"errors"
	"fmt"
	"os"
)

// CopyTo copies an SQLite database, as it is at one moment, into an empty file, while
// others go on to read and write it. ErrUnwritable is about that file. PostgreSQL's own
// programs copy theirs.
func (s *Store) CopyTo(ctx context.Context, path string) error {
	if s.dialect != SQLite {
		return errors.New("copy database: only an SQLite database is one file")
	}
	// To a connection that only reads, this would be a change.
	_, err := pool(s.write).ExecContext(ctx, "VACUUM INTO ?", path)
	if err != nil {
		_ = os.Remove(path + "-journal") // with which SQLite would have mended the file
	}
	if err = unwritable(err); err != nil && !errors.Is(err, ErrUnwritable) {
		err = fault(err)
	}
	if err != nil {
		return fmt.Errorf("copy database: %w", err)
	}
	return nil
}

// Sound asks whether an SQLite file holds together: every page, and every index with its
// table. What AuditVerify proves is another matter.
func (s *Store) Sound(ctx context.Context) error {
	found, err := s.value(ctx, "PRAGMA integrity_check(1)")
	if err == nil && found != "ok" {
		err = fmt.Errorf("%w (%s)", ErrDamaged, found)
	}
	if err != nil {
		return fmt.Errorf("check database: %w", fault(err))
	}
	return nil
}
