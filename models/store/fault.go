package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"cairn/models"
)

// fault turns a database's error into one of the kinds of package models,
// keeping the original, and says what an operator can do where they can. What no
// line names stays as it is: a fault of ours.
func fault(err error) error {
	if err == nil {
		return nil
	}
	if _, told := errors.AsType[*Trouble](err); told {
		return err
	}
	for _, known := range []error{
		models.ErrConflict, models.ErrNotFound, models.ErrBusy, models.ErrNotAllowed, models.ErrNotReady, ErrDamaged,
	} {
		if errors.Is(err, known) {
			return err
		}
	}
	if kind := kindOf(err); kind != nil {
		return troubled(fmt.Errorf("%w: %w", kind, err), err)
	}
	return troubled(err, err)
}

func kindOf(err error) error {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return postgresKind(pg)
	}
	if lite, ok := errors.AsType[sqliteError](err); ok {
		return sqliteKind(lite)
	}
	_, connecting := errors.AsType[*pgconn.ConnectError](err)
	_, network := errors.AsType[net.Error](err)
	for _, down := range []error{
		sql.ErrConnDone, sql.ErrTxDone, driver.ErrBadConn, io.EOF, io.ErrUnexpectedEOF, net.ErrClosed,
		context.Canceled, context.DeadlineExceeded,
	} {
		connecting = connecting || errors.Is(err, down)
	}
	if connecting || network || strings.Contains(err.Error(), "sql: database is closed") ||
		strings.Contains(err.Error(), "conn closed") || strings.Contains(err.Error(), "closed pool") {
		return models.ErrBusy
	}
	return nil
}

// refused tells a server that does not let us in from one that does not answer,
// and says the way in.
func refused(err error) error {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return err
	}
	for code, way := range map[string]string{
		"28": "mend the user or the password, or have the server let them in",
		"3D": "mend the name of the database, or make it",
		"42": "leave out the option that it does not know, or grant the role CONNECT on the database",
	} {
		if strings.HasPrefix(pg.Code, code) {
			return fmt.Errorf("%w: %s: %s", ErrRefused, pg.Message, way)
		}
	}
	return err
}

// notTaken says why a database does not let its tables be made, and the way out.
func notTaken(err error) error {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok && pg.Code == "42501" { // insufficient_privilege
		return &Trouble{
			What: "does not let this role make or change tables (" + pg.Message + ")",
			Way:  "run cairn migrate with the owner's address first", err: pg,
		}
	}
	return fault(unwritable(err))
}

// unwritable tells a file that takes no changes from what else may be wrong, and
// leaves out who tried and how far they came.
func unwritable(err error) error {
	if lite, ok := errors.AsType[sqliteError](err); ok {
		switch lite.Code() & 0xff {
		case 8, 10, 13, 14: // read-only, I/O, full, cannot open
			return fmt.Errorf("%w: %w", ErrUnwritable, lite)
		}
	}
	return err
}

// idled is idle_in_transaction_session_timeout: this process stood still, and the
// server ended its connection.
const idled = "25P03"

// postgresKind goes by https://www.postgresql.org/docs/15/errcodes-appendix.html.
func postgresKind(err *pgconn.PgError) error {
	switch err.Code {
	case "23505": // unique_violation
		return uniqueKind(err.ConstraintName)
	case "23503": // foreign_key_violation
		return models.ErrNotFound
	case "23514": // check_violation
		return checkKind(err.ConstraintName)
	case "23001": // restrict_violation: our triggers
		return models.ErrNotAllowed
	case "25006", idled, "40001", "40P01", "55P03": // read-only, idle, serialization, deadlock, lock timeout
		return models.ErrBusy
	}
	switch err.Code[:2] {
	case "08", "53", "57", "58": // connection, resources, operator intervention, system
		return models.ErrBusy
	}
	return nil
}

// lostRace reports whether the database undid a transaction that may well pass
// when tried again: of two that waited for each other it ended this one, the
// schema changed under a statement prepared before, or the record does not end
// where we left it.
func lostRace(err error) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return errors.Is(err, errElsewhere) || ok && (pg.Code == "40001" || pg.Code == "40P01" || pg.Code == "0A000")
}

// sqliteError is what both SQLite drivers' errors have.
type sqliteError interface {
	error
	Code() int
}

// sqliteKind goes by https://www.sqlite.org/rescode.html.
func sqliteKind(err sqliteError) error {
	switch err.Code() {
	case 1555, 2067: // primary key, unique
		return uniqueKind(err.Error())
	case 787: // foreign key
		return models.ErrNotFound
	case 275: // check
		return checkKind(err.Error())
	case 1811: // trigger: ours
		return models.ErrNotAllowed
	}
	switch err.Code() & 0xff {
	case 5, 6, 8, 9, 10, 13, 14, 15: // busy, locked, read-only, interrupt, I/O, full, cannot open, protocol
		return models.ErrBusy
	case 11: // corrupt
		return ErrDamaged
	}
	return nil
}

// uniqueKind tells an event that was seen before from somebody who was faster.
func uniqueKind(constraint string) error {
	if strings.Contains(constraint, "seen_events") {
		return models.ErrDuplicate
	}
	return models.ErrConflict
}

// errElsewhere is used when somebody else added to the record since we did.
var errElsewhere = fmt.Errorf("the record ends elsewhere: %w", models.ErrBusy)

// checkKind tells the last place in a caseload, which somebody else took, and
// the end of the record, which somebody else moved, from what is never allowed.
func checkKind(constraint string) error {
	switch {
	case strings.Contains(constraint, "intakes_places"):
		return models.ErrConflict
	case strings.Contains(constraint, "audit_head_follows"):
		return errElsewhere
	}
	return models.ErrNotAllowed
}
