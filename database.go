package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"cairn/config"
	"cairn/models/store"
)

// openDatabase opens the database; the caller closes it. One that is not the right
// one is a mistake of the settings.
func openDatabase(ctx context.Context, cfg config.Config, opts store.Options) (*store.Store, error) {
	s, err := store.Open(ctx, cfg.Database.Reveal(), opts)
	file := sqliteFile(cfg)
	odd, misread := errors.AsType[*pgconn.ParseConfigError](err)
	noFile, closed := errors.AsType[*fs.PathError](err)
	what := ""
	switch {
	case errors.Is(err, store.ErrNotSQLite):
		what = file + " is not an SQLite database: name another file"
	case opts.Existing && errors.Is(err, fs.ErrNotExist) && onSQLite(cfg):
		what = "there is no file " + file + ": mend the path, or run cairn migrate to make it"
	case closed && onSQLite(cfg):
		what = file + " cannot be opened: " + noFile.Err.Error() + ": name a file in a folder that is there, and which whoever runs cairn may write"
	case errors.Is(err, store.ErrRefused):
		what = err.Error()
	case misread:
		what = odd.Error()
	default:
		return s, plainly(cfg, err)
	}
	return nil, mistakes{{Where: "CAIRN_DATABASE_URL", What: what}}
}

// migrate brings a database to this version's schema.
func migrate(ctx context.Context, cfg config.Config, s *store.Store) error {
	return plainly(cfg, s.Migrate(ctx))
}

// plainly says an error of the database in the words of whoever runs it: which one,
// what is the matter, and the way out. What was being done with it says them nothing,
// unless a sentence has it in parentheses. Any other error is left as it is.
func plainly(cfg config.Config, err error) error {
	trouble, ok := errors.AsType[*store.Trouble](err)
	if _, done := errors.AsType[worded](err); done || !ok {
		return err
	}
	told := worded{fmt.Sprintf("%s %s: %s", theDatabase(cfg), trouble.What, trouble.Way), err}
	before, after, _ := strings.Cut(err.Error(), trouble.Error())
	if opened := strings.LastIndex(before, "("); opened >= 0 {
		told.text = before[:opened+1] + told.text + after
	}
	return told
}

// worded is an error in other words.
type worded struct {
	text string
	error
}

// Error implements error.
func (w worded) Error() string { return w.text }

// Unwrap is the error as it was.
func (w worded) Unwrap() error { return w.error }

func onSQLite(cfg config.Config) bool { return strings.HasPrefix(cfg.Database.Reveal(), "sqlite:") }

// theDatabase is how a sentence begins about it.
func theDatabase(cfg config.Config) string {
	if onSQLite(cfg) {
		return sqliteFile(cfg)
	}
	return "the database"
}

// sqliteFile is the path of the database, where it is a file. It is shown; another
// address is not, since it may hold a password.
func sqliteFile(cfg config.Config) string {
	path, lite := strings.CutPrefix(cfg.Database.Reveal(), "sqlite:")
	if !lite {
		return ""
	}
	return path
}
