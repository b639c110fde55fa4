package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"syscall"
	"time"

	gormsqlite "github.com/glebarez/sqlite"
	"gorm.io/gorm"
)

// openSQLite opens a file, made readable by its owner alone, with one writing
// connection and a few reading ones. A file that is not there is made unless it
// must exist; one that must and can only be read is read.
func openSQLite(path string, mustExist bool) (write, read *gorm.DB, err error) {
	if err := findSQLite(path, mustExist); err != nil {
		return nil, nil, err
	}
	dsn := fileDSN(path)
	write, read, err = sqlitePools(dsn, mustExist)
	if mustExist && errors.Is(err, ErrUnwritable) && settled(path) {
		write, read, err = sqlitePools(dsn+"immutable=1&", mustExist)
	}
	return write, read, err
}

// findSQLite makes the file if it may, and looks at what is there.
func findSQLite(path string, mustExist bool) error {
	flags := os.O_RDWR | os.O_CREATE
	if mustExist {
		flags = os.O_RDWR
	}
	file, err := os.OpenFile(path, flags, 0o600)
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
		if readable, none := os.Open(path); none == nil { // a write will say ErrBusy
			file, err = readable, nil
		}
	}
	if err != nil {
		return err
	}
	return errors.Join(isSQLite(file), file.Close())
}

// settled reports whether nothing is left to be written into a file: it was closed
// well, and nobody has it open. Where SQLite may put nothing beside the file it cannot
// tell that itself, and reads the file only if told that it does not change.
func settled(path string) bool {
	_, wal := os.Stat(path + "-wal")
	_, journal := os.Stat(path + "-journal")
	return errors.Is(wal, fs.ErrNotExist) && errors.Is(journal, fs.ErrNotExist)
}

func sqlitePools(dsn string, mustExist bool) (write, read *gorm.DB, err error) {
	dsn += "_pragma=cache_size(-512)&" // half a MiB each, not two: the system has the pages as well
	writer := dsn + "_txlock=immediate&"
	if !mustExist { // it would write to an empty file; whoever made the file has set it
		writer += "_pragma=journal_mode(WAL)&"
	}
	if write, err = sqlitePool(writer, 1); err != nil {
		return nil, nil, err
	}
	read, err = sqlitePool(dsn+"_pragma=query_only(1)&", 4)
	return write, read, err
}

// fileDSN is how the driver is told of a file, before what it is told of the connection.
func fileDSN(path string) string { return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" }

func sqlitePool(dsn string, conns int) (*gorm.DB, error) {
	named, err := sql.Open(gormsqlite.DriverName, "")
	if err != nil {
		return nil, err
	}
	// FULL, since what was acknowledged must outlive a power cut; group commit
	// makes many commits share one wait for the disk.
	dsn += "_pragma=busy_timeout(5000)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)"
	db := sql.OpenDB(utcConnector{driver: named.Driver(), dsn: dsn})
	if err := named.Close(); err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	if conns > 1 { // each knows the whole schema; those that a burst needed go after it
		db.SetConnMaxIdleTime(time.Minute)
	}
	opened, err := gorm.Open(gormsqlite.Dialector{Conn: db}, gormConfig())
	return opened, unwritable(err)
}

// isSQLite looks at how a file begins: SQLite itself would take a short file of
// another kind for an empty database, and write over it.
func isSQLite(file io.Reader) error {
	const magic = "SQLite format 3\x00"
	head := make([]byte, len(magic))
	n, err := io.ReadFull(file, head)
	switch {
	case errors.Is(err, io.EOF): // empty: to be made a database
		return nil
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return err
	case string(head[:n]) != magic:
		return ErrNotSQLite
	}
	return nil
}

// utcConnector makes connections that write every time in UTC, cut to
// microseconds. SQLite keeps times as text and compares them as text, so one
// time in another zone would be found in the wrong place.
type utcConnector struct {
	driver driver.Driver
	dsn    string
}

// Connect implements driver.Connector.
func (c utcConnector) Connect(context.Context) (driver.Conn, error) {
	conn, err := c.driver.Open(c.dsn)
	if err != nil {
		return nil, err
	}
	wide, ok := conn.(wideConn)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T lacks context methods", conn), conn.Close())
	}
	return utcConn{wide}, nil
}

// Driver implements driver.Connector.
func (c utcConnector) Driver() driver.Driver { return c.driver }

// wideConn is what the driver's connection can do.
type wideConn interface {
	driver.Conn
	driver.Pinger
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
}

type utcConn struct{ wideConn }

// CheckNamedValue implements driver.NamedValueChecker.
func (utcConn) CheckNamedValue(v *driver.NamedValue) error {
	value, err := driver.DefaultParameterConverter.ConvertValue(v.Value)
	if t, ok := value.(time.Time); ok {
		value = micro(t)
	}
	v.Value = value
	return err
}

// micro is a time as it is stored.
func micro(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
