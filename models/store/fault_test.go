package store_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"cairn/models"
	"cairn/models/store"
)

// liteError is an error as the SQLite driver makes it.
type liteError int

func (e liteError) Error() string { return fmt.Sprintf("constraint failed: something (%d)", int(e)) }
func (e liteError) Code() int     { return int(e) }

func TestKindsOfFaults(t *testing.T) {
	t.Parallel()
	pg := func(code string) error { return &pgconn.PgError{Code: code} }
	for name, c := range map[string]struct{ err, kind error }{
		"SQLite: another process writes":        {liteError(5), models.ErrBusy},
		"SQLite: the snapshot is stale":         {liteError(517), models.ErrBusy},
		"SQLite: the file is read-only":         {liteError(8), models.ErrBusy},
		"SQLite: its directory is read-only":    {liteError(1544), models.ErrBusy},
		"SQLite: the disk fails":                {liteError(778), models.ErrBusy},
		"SQLite: the disk is full":              {liteError(13), models.ErrBusy},
		"SQLite: the file cannot be opened":     {liteError(14), models.ErrBusy},
		"SQLite: a key twice":                   {liteError(1555), models.ErrConflict},
		"SQLite: a check":                       {liteError(275), models.ErrNotAllowed},
		"PostgreSQL: the disk is full":          {pg("53100"), models.ErrBusy},
		"PostgreSQL: too many connections":      {pg("53300"), models.ErrBusy},
		"PostgreSQL: it shuts down":             {pg("57P01"), models.ErrBusy},
		"PostgreSQL: it starts":                 {pg("57P03"), models.ErrBusy},
		"PostgreSQL: a standby":                 {pg("25006"), models.ErrBusy},
		"PostgreSQL: we were idle for too long": {pg("25P03"), models.ErrBusy},
		"PostgreSQL: two waited for each other": {pg("40P01"), models.ErrBusy},
		"PostgreSQL: a lock was not given":      {pg("55P03"), models.ErrBusy},
		"PostgreSQL: a key twice":               {pg("23505"), models.ErrConflict},
		"PostgreSQL: the last place":            {&pgconn.PgError{Code: "23514", ConstraintName: "intakes_places"}, models.ErrConflict},
		"a connection that broke":               {driver.ErrBadConn, models.ErrBusy},
		"the caller's time is up":               {context.DeadlineExceeded, models.ErrBusy},
		"a kind that it has already":            {fmt.Errorf("x: %w", models.ErrDuplicate), models.ErrDuplicate},
	} {
		got := store.Fault(fmt.Errorf("save: %w", c.err))
		if !errors.Is(got, c.kind) || !errors.Is(got, c.err) {
			t.Errorf("%s: %v, want %v", name, got, c.kind)
		}
	}
	for name, err := range map[string]error{"our SQL is wrong": pg("42601"), "a column is missing": liteError(1), "any other": errors.New("x")} {
		if got := store.Fault(err); errors.Is(got, models.ErrBusy) || errors.Is(got, models.ErrConflict) || !errors.Is(got, err) {
			t.Errorf("%s: %v is a fault of ours", name, got)
		}
	}
	for want, err := range map[string]error{
		"is held by another program (constraint failed: something (5)): end that program, or try again when it is done":                                    liteError(5),
		"cannot be written (constraint failed: something (8)): whoever runs cairn must be allowed to write it and its folder, and the disk must have room": liteError(8),
		"has a full disk (no room): make room on its server":                                                                                               &pgconn.PgError{Code: "53100", Message: "no room"},
		"takes no more connections (too many): end some that nobody needs, or raise the limit on its server":                                               &pgconn.PgError{Code: "53300", Message: "too many"},
		"is being stopped or started (bye): wait until it has started, or start it":                                                                        &pgconn.PgError{Code: "57P01", Message: "bye"},
		"does not answer: EOF: start it, or mend CAIRN_DATABASE_URL":                                                                                       io.EOF,
		"": context.Canceled, // who stopped us knows why
	} {
		got := ""
		if trouble, ok := errors.AsType[*store.Trouble](store.Fault(fmt.Errorf("save: %w", err))); ok {
			got = trouble.What + ": " + trouble.Way
		}
		if got = strings.ReplaceAll(got, "save: ", ""); got != want {
			t.Errorf("%v: an operator reads %q, want %q", err, got, want)
		}
	}
	if store.Fault(nil) != nil {
		t.Error("no error became one")
	}
}
