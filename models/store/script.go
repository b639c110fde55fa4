package store

import (
	"context"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"
)

// script is statements of one transaction. They are carried out in order when
// the script is run: on PostgreSQL all of them travel together, so that a
// transaction of ten statements waits for the network once, not ten times.
// Whoever needs an answer to write the next statement runs what there is so far.
type script struct {
	lines []line
	carry func([]line) error
}

type line struct {
	text    string
	args    []any
	changed func(rows int64) error // nil: nobody asks
	row     func(scan) error       // for a statement that answers with rows
}

// scan reads the columns of a row.
type scan = func(into ...any) error

// exec puts down a statement; changed hears how many rows it changed.
func (x *script) exec(text string, args []any, changed func(int64) error) {
	x.lines = append(x.lines, line{text: text, args: args, changed: changed})
}

// query puts down a statement that answers with rows.
func (x *script) query(text string, args []any, row func(scan) error) {
	x.lines = append(x.lines, line{text: text, args: args, row: row})
}

// run carries out what was put down since it last ran.
func (x *script) run() error {
	lines := x.lines
	x.lines = nil
	if len(lines) == 0 {
		return nil
	}
	return x.carry(lines)
}

// asks reports whether somebody waits for the answer to what was put down.
func (x *script) asks() bool {
	return slices.ContainsFunc(x.lines, func(l line) bool { return l.changed != nil || l.row != nil })
}

// transact carries out what do puts down, in one transaction. It calls do once more
// when the connection turns out to be lost, as all are after a restart of the
// database; what do keeps between the calls is its own affair. If the first try was
// saved after all, the second is refused, or changes nothing.
func (s *Store) transact(ctx context.Context, do func(x *script) error) error {
	if s.pg == nil {
		return s.inTx(ctx, func(tx *gorm.DB) error {
			x := onSQL(tx)
			if err := do(x); err != nil {
				return err
			}
			return x.run()
		})
	}
	err := s.transactOnce(ctx, do)
	if err != nil && ctx.Err() == nil && connectionLost(err) {
		err = s.transactOnce(ctx, do)
	}
	return err
}

func (s *Store) transactOnce(ctx context.Context, do func(x *script) error) error {
	conn, err := s.pg.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	x := onConn(ctx, conn.Conn())
	x.exec("BEGIN", nil, nil)
	err = do(x)
	if err == nil && x.asks() {
		err = x.run() // what the answers decide is decided before the end
	}
	if err == nil {
		x.exec("COMMIT", nil, nil)
		err = x.run()
	}
	if err != nil {
		s.undo(ctx, conn.Conn())
	}
	return err
}

// undo ends a transaction that failed. When one connection is gone, so are most
// likely all of them: better to know now than one by one.
func (s *Store) undo(ctx context.Context, conn *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if !conn.IsClosed() && conn.PgConn().TxStatus() != 'I' {
		_, _ = conn.Exec(ctx, "ROLLBACK") // or the pool closes the connection, which says the same
	}
	if conn.IsClosed() {
		s.pg.Reset()
	}
}

// onSQL is a script in a transaction of GORM's.
func onSQL(tx *gorm.DB) *script {
	return &script{carry: func(lines []line) error {
		for _, l := range lines {
			if err := l.onSQL(tx.Statement.Context, tx.Statement.ConnPool); err != nil {
				return err
			}
		}
		return nil
	}}
}

func (l line) onSQL(ctx context.Context, on gorm.ConnPool) error {
	if l.row == nil {
		result, err := on.ExecContext(ctx, l.text, l.args...)
		if err != nil || l.changed == nil {
			return err
		}
		n, err := result.RowsAffected()
		if err != nil {
			return err
		}
		return l.changed(n)
	}
	rows, err := on.QueryContext(ctx, l.text, l.args...)
	if err != nil {
		return err
	}
	defer rows.Close() // where row refuses; Next closes at the end, and Err says what it met
	for rows.Next() {
		if err := l.row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// onConn is a script that travels whole.
func onConn(ctx context.Context, conn *pgx.Conn) *script {
	return &script{carry: func(lines []line) error {
		var batch pgx.Batch
		for _, l := range lines {
			queued := batch.Queue(l.text, l.args...)
			switch {
			case l.row != nil:
				queued.Query(func(rows pgx.Rows) error { return eachRow(rows, l.row) })
			case l.changed != nil:
				queued.Exec(func(done pgconn.CommandTag) error { return l.changed(done.RowsAffected()) })
			}
		}
		return conn.SendBatch(ctx, &batch).Close()
	}}
}
