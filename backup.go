package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"cairn/config"
	"cairn/models/store"
)

type backupCommand struct {
	File string `arg:"" help:"The backup; it is made. A file that is there already is not written over." type:"path"`
}

// Run implements the command. The image has no other program that could copy the
// database, and a plain copy of a file that is written to is none.
func (b *backupCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	if !onSQLite(cfg) {
		return mistakes{{Where: "CAIRN_DATABASE_URL", What: "names a PostgreSQL server, which has a program for it: as the owner of the database, run pg_dump --format=custom cairn > cairn.dump"}}
	}
	if err := b.nameIsFree(cfg); err != nil {
		return err
	}
	s, err := openDatabase(c.ctx, cfg, store.Options{Logger: logger(c, cfg), Existing: true})
	if err != nil {
		return err
	}
	defer s.Close()
	var copied contents
	err = config.MakeNew(b.File, 0o600, func(draft *os.File) error {
		if err := s.CopyTo(c.ctx, draft.Name()); err != nil {
			return err
		}
		copied, err = contentsOf(c.ctx, draft.Name())
		return err
	})
	if err != nil {
		return b.notMade(err)
	}
	b.tell(c.out, cfg, copied)
	if copied.faults > 0 {
		return fmt.Errorf("the record in the backup is not whole, and so the database's is not: faults: %d: run cairn audit verify, which names them", copied.faults)
	}
	return nil
}

// nameIsFree looks before the work is done. What lies beside the database under a name
// of its own is read, or written over, as something else than a backup.
func (b *backupCommand) nameIsFree(cfg config.Config) error {
	database, err := filepath.Abs(sqliteFile(cfg))
	if err != nil {
		return err
	}
	for _, end := range []string{"", "-wal", "-shm", "-journal", ".lock", ".key"} {
		if b.File == database+end {
			return mistakes{{Where: b.File, What: "is the database's own: name another file"}}
		}
	}
	switch there, err := os.Stat(b.File); {
	case err == nil && there.IsDir():
		return mistakes{{Where: b.File, What: "this is a folder: name a file in it"}}
	case err == nil:
		return b.exists()
	}
	return nil
}

func (b *backupCommand) exists() error {
	return fmt.Errorf("%s: it exists and is kept as it is: name another file", b.File)
}

// notMade says why there is no backup, and the way out.
func (b *backupCommand) notMade(err error) error {
	closed, noFile := errors.AsType[*fs.PathError](err)
	switch {
	case errors.Is(err, fs.ErrExist): // since we looked
		return b.exists()
	case noFile && errors.Is(err, fs.ErrNotExist):
		return mistakes{{Where: b.File, What: "there is no folder " + filepath.Dir(b.File) + ": make it, or mount the disk that it is on"}}
	case noFile && errors.Is(err, fs.ErrPermission):
		return mistakes{{Where: b.File, What: fmt.Sprintf("cannot be made (%v): let user %d, as whom cairn runs, write the folder %s", closed.Err, os.Geteuid(), filepath.Dir(b.File))}}
	case noFile:
		return fmt.Errorf("%s cannot be written (%w): name a file on a disk that takes changes and has room", b.File, closed.Err)
	case errors.Is(err, store.ErrUnwritable):
		_, why, _ := strings.Cut(err.Error(), store.ErrUnwritable.Error()+": ")
		return fmt.Errorf("%s cannot be written (%s): name a file on a disk that takes changes and has room", b.File, why)
	}
	return err
}

// contents is what was found in a backup.
type contents struct {
	fits   bool // this version knows its schema; nothing below is known otherwise
	newest time.Time
	lines  int64 // of the record
	faults int
}

// contentsOf opens a backup as a restored one is opened, and checks it. What does not
// hold together is no backup.
func contentsOf(ctx context.Context, path string) (found contents, err error) {
	s, err := store.Open(ctx, "sqlite:"+path, store.Options{Existing: true})
	if err != nil {
		return found, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.Sound(ctx); err != nil {
		return found, fmt.Errorf("the copy does not hold together, and was removed: %w", err)
	}
	have, need, err := s.Schema(ctx)
	if err == nil && have == 0 {
		err = errors.New("the database is empty, and so is no backup: mend CAIRN_DATABASE_URL, or run cairn migrate first")
	}
	if found.fits = have == need; err != nil || !found.fits {
		return found, err
	}
	report, err := s.AuditVerify(ctx, io.Discard)
	if err != nil {
		return found, err
	}
	found.lines, found.faults = report.Events, report.Faults
	found.newest, err = s.Newest(ctx)
	return found, err
}

// tell says what was written and how it is put back: whoever needs it may have neither
// the guide at hand nor the time to look for it.
func (b *backupCommand) tell(out io.Writer, cfg config.Config, copied contents) {
	database := filepath.Base(sqliteFile(cfg))
	fmt.Fprintf(out, "%s is written, and holds together. Only its owner may read it.\n", b.File)
	switch {
	case !copied.fits:
		fmt.Fprintln(out, "Its schema is another version's, so the record in it was not checked.")
	case copied.faults == 0:
		fmt.Fprintf(out, "Its newest entry is of %s, and the record in it is whole: %d lines.\n", copied.newest.UTC().Format(time.RFC3339), copied.lines)
	}
	fmt.Fprintf(out, "The key is not in it: keep a copy of %s apart from it.\n", cmp.Or(keyFile(cfg), "CAIRN_KEY"))
	fmt.Fprintf(out, "To restore it: stop cairn, move away %[1]s, %[1]s-wal and %[1]s-shm, put a copy of the backup in place of %[1]s, and run cairn migrate --restored.\n", database)
}

// keyFile is where the key lies, where it is a file that Cairn made.
func keyFile(cfg config.Config) string {
	if cfg.Key.Set() {
		return ""
	}
	return cfg.KeyPath
}
