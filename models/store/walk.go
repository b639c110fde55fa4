package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"
)

// sight reads what stood at one moment, whatever is saved meanwhile.
type sight struct {
	query func(query string, row func(scan) error) error
	bytes bool // whole tables are read faster as bytes: see plan.bytes
}

// view looks at the database as it is at one moment.
func (s *Store) view(ctx context.Context, look func(sight) error) error {
	if s.pg == nil {
		return s.inSnapshot(ctx, func(tx *gorm.DB) error {
			return look(sight{bytes: true, query: func(query string, row func(scan) error) error {
				return line{text: query, row: row}.onSQL(ctx, tx.Statement.ConnPool)
			}})
		})
	}
	moment := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	return pgx.BeginTxFunc(ctx, s.pg, moment, func(tx pgx.Tx) error {
		return look(sight{query: func(query string, row func(scan) error) error {
			found, err := tx.Query(ctx, query)
			if err != nil {
				return err
			}
			return eachRow(found, row)
		}})
	})
}

func eachRow(found pgx.Rows, row func(scan) error) error {
	defer found.Close()
	for found.Next() {
		if err := row(found.Scan); err != nil {
			return err
		}
	}
	return found.Err()
}

// walkBatch is how many rows are handed over at a time.
const walkBatch = 1000

// walk reads a whole table and hands its rows, as pointers, to use: while one
// batch is used the next is read, so that two processors work on it.
func walk(see sight, kind reflect.Type, order string, use func(rows []any) error) error {
	batches := make(chan []any, 2)
	stop, used := make(chan struct{}), make(chan error, 1)
	go func() {
		var err error
		for batch := range batches {
			if err == nil {
				if err = use(batch); err != nil {
					close(stop)
				}
			}
		}
		used <- err
	}()
	p := planOf(kind)
	columns := p.columns
	if see.bytes {
		columns = p.bytes
	}
	var batch []any
	err := see.query("SELECT "+columns+" FROM "+p.table+order, func(read scan) error {
		row := reflect.New(kind)
		targets := p.targets(row.Elem())
		if see.bytes {
			fromBytes(targets)
		}
		if err := read(targets...); err != nil {
			return err
		}
		if batch = append(batch, row.Interface()); len(batch) < walkBatch {
			return nil
		}
		select {
		case batches <- batch:
		case <-stop:
			return errStopped
		}
		batch = make([]any, 0, walkBatch)
		return nil
	})
	if err == nil && len(batch) > 0 {
		batches <- batch
	}
	close(batches)
	if failed := <-used; failed != nil {
		return failed
	}
	return err
}

// fromBytes has times read from bytes.
func fromBytes(targets []any) {
	for i, target := range targets {
		if at, is := target.(*time.Time); is {
			targets[i] = timeBytes{at}
		}
	}
}

// timeBytes reads a time as the driver writes it.
type timeBytes struct{ at *time.Time }

// Scan implements sql.Scanner.
func (t timeBytes) Scan(from any) (err error) {
	text, is := from.([]byte)
	if !is {
		return fmt.Errorf("a time in a %T", from)
	}
	*t.at, err = time.ParseInLocation("2006-01-02 15:04:05.999999999-07:00", string(text), time.UTC)
	return err
}

var errStopped = errors.New("the reader was stopped")
