package store

import (
	"context"
	"errors"
	"reflect"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"
)

// sight reads what stood at one moment, whatever is saved meanwhile.
type sight func(query string, row func(scan) error) error

// view looks at the database as it is at one moment.
func (s *Store) view(ctx context.Context, look func(sight) error) error {
	if s.pg == nil {
		return s.inSnapshot(ctx, func(tx *gorm.DB) error {
			return look(func(query string, row func(scan) error) error {
				return line{text: query, row: row}.onSQL(ctx, tx.Statement.ConnPool)
			})
		})
	}
	moment := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	return pgx.BeginTxFunc(ctx, s.pg, moment, func(tx pgx.Tx) error {
		return look(func(query string, row func(scan) error) error {
			found, err := tx.Query(ctx, query)
			if err != nil {
				return err
			}
			return eachRow(found, row)
		})
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
	var batch []any
	err := see("SELECT "+p.columns+" FROM "+p.table+order, func(read scan) error {
		row := reflect.New(kind)
		if err := read(p.targets(row.Elem())...); err != nil {
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

var errStopped = errors.New("the reader was stopped")
