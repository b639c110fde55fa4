package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// Options are what a deployment may choose.
type Options struct {
	Logger *slog.Logger // nil: silent
	// Existing makes no SQLite file: when there is none, Open says fs.ErrNotExist.
	Existing bool
}

// ErrNotSQLite is used when the file at an SQLite address is something else.
var ErrNotSQLite = errors.New("this file is not an SQLite database")

// ErrUnwritable is used when an SQLite file, or what SQLite lays beside it, cannot
// be written.
var ErrUnwritable = errors.New("this file cannot be written")

// ErrDamaged is used when an SQLite file is not as SQLite left it, as after a disk
// that failed or a copy made under a running bot.
var ErrDamaged = errors.New("the database file is damaged: stop the bot, set the file aside, and restore a backup")

// ErrRefused is used when a PostgreSQL server answers and lets nobody in by this
// address; the text says why, in the server's words.
var ErrRefused = errors.New("the server does not let us in")

// Store is the program's memory. It is safe for use by many goroutines, and on
// PostgreSQL by many processes.
type Store struct {
	dialect string
	write   *gorm.DB // one connection on SQLite: there is one writer
	read    *gorm.DB
	pg      *pgxpool.Pool // PostgreSQL: the connections that write and read use; else nil
	watch   *watch        // PostgreSQL: over those connections
	log     *slog.Logger
	readers *readers // PostgreSQL: what carries its reads
	group   *group
	end     ending // of the record, for the one committer of group
	org     atomic.Pointer[orgSnapshot]
}

// The dialects.
const (
	SQLite     = "sqlite"
	PostgreSQL = "postgres"
)

// Open connects to "sqlite:path" or "postgres://…". It does not migrate. A
// database that does not answer is models.ErrBusy.
func Open(ctx context.Context, url string, opts Options) (*Store, error) {
	s := &Store{log: opts.Logger}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	var err error
	switch {
	case strings.HasPrefix(url, "sqlite:"):
		s.dialect = SQLite
		s.write, s.read, err = openSQLite(strings.TrimPrefix(url, "sqlite:"), opts.Existing)
	case strings.HasPrefix(url, "postgres://"), strings.HasPrefix(url, "postgresql://"):
		s.dialect = PostgreSQL
		s.write, s.pg, s.watch, err = openPostgres(url)
		s.read = s.write
	default:
		err = errors.New("the address starts with neither sqlite: nor postgres://")
	}
	if err != nil {
		return nil, fmt.Errorf("open database: %w", fault(err))
	}
	s.group = newGroup(s.saveGroup)
	if s.pg != nil {
		s.readers = newReaders(s.pg)
	}
	if err := s.Ping(ctx); err != nil {
		return nil, errors.Join(refused(err), s.Close())
	}
	return s, nil
}

// Dialect is SQLite or PostgreSQL.
func (s *Store) Dialect() string { return s.dialect }

// Close waits for the commits under way and lets go of the database.
func (s *Store) Close() error {
	s.group.close()
	var errs []error
	for _, db := range s.pools() {
		errs = append(errs, db.Close())
	}
	if s.pg != nil {
		s.pg.Close()
	}
	return errors.Join(errs...)
}

// Ping asks whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	for _, db := range s.pools() {
		if err := db.PingContext(ctx); err != nil {
			return fmt.Errorf("ping database: %w", fault(err))
		}
	}
	return nil
}

// Writable asks whether the database takes changes, by making one. On PostgreSQL it
// is rolled back. SQLite touches the disk, which may be full, only when a change is
// kept and differs from the last, so there it is committed and then deleted. It is as
// large as what people write, because a full disk still has room for a little.
func (s *Store) Writable(ctx context.Context) error {
	const probe = "writable"
	undo := errors.New("undo")
	err := s.inTx(ctx, func(tx *gorm.DB) error {
		if err := putSetting(tx, probe, strings.Repeat(rand.Text(), 2500)); err != nil || s.dialect == SQLite {
			return err
		}
		return undo
	})
	if err == nil {
		err = s.exec(ctx, func(tx *gorm.DB) error { return tx.Exec("DELETE FROM settings WHERE key = ?", probe).Error })
	}
	if err == nil || errors.Is(err, undo) {
		return nil
	}
	return fmt.Errorf("write to database: %w", fault(err))
}

// Clock is the time by the database, which on PostgreSQL is another machine's.
func (s *Store) Clock(ctx context.Context) (time.Time, error) {
	query := "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
	if s.dialect == PostgreSQL {
		query = `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
	}
	text, err := s.value(ctx, query)
	if err != nil {
		return time.Time{}, err
	}
	return time.Parse(time.RFC3339, text)
}

func (s *Store) pools() []*sql.DB {
	pools := []*sql.DB{pool(s.write)}
	if s.read != s.write {
		pools = append(pools, pool(s.read))
	}
	return pools
}

// pool is the connection pool that openSQLite and openPostgres gave to GORM.
func pool(db *gorm.DB) *sql.DB { return db.ConnPool.(*sql.DB) }

func (s *Store) inTx(ctx context.Context, do func(tx *gorm.DB) error) error {
	return s.write.WithContext(ctx).Transaction(do)
}

// inSnapshot reads from one moment, whatever is saved meanwhile.
func (s *Store) inSnapshot(ctx context.Context, do func(tx *gorm.DB) error) error {
	opts := &sql.TxOptions{}
	if s.dialect == PostgreSQL {
		opts.Isolation, opts.ReadOnly = sql.LevelRepeatableRead, true
	}
	return s.read.WithContext(ctx).Transaction(do, opts)
}

// gormConfig is the same for both dialects. Errors are not translated by GORM,
// whose translations lose the code that fault goes by.
func gormConfig() *gorm.Config {
	return &gorm.Config{
		Logger:                 logger.Discard,
		NamingStrategy:         naming{},
		SkipDefaultTransaction: true,
		CreateBatchSize:        200,
		DisableAutomaticPing:   true,
	}
}
