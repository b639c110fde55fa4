package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

const (
	tripCount    = 2  // one trip is on its way while another one's rows are read
	readTogether = 64 // questions in one trip at most

	// patience is how long a question waits to be taken along: two long reads on
	// their way must not keep anybody else. Where the machine is at its end, every
	// question that goes alone makes it slower for all.
	patience = 250 * time.Millisecond
)

// readers carry what is read to PostgreSQL. What is asked while all trips are
// under way waits, and whoever goes next takes all of it along: under load many
// questions share a trip and few servers are at work, at rest a question waits
// for nobody.
type readers struct {
	pool    *pgxpool.Pool
	trips   chan struct{} // those under way
	waiting chan *question
}

// question is a query that somebody waits for.
type question struct {
	line line
	done chan error

	mu   sync.Mutex
	left bool // whoever asked does not wait anymore
}

// errUnread is what becomes of a question whose trip ended before its turn.
var errUnread = errors.New("not read")

func newReaders(pool *pgxpool.Pool) *readers {
	return &readers{pool: pool, trips: make(chan struct{}, tripCount), waiting: make(chan *question)}
}

// ask returns when the rows were read, or the context ended. No row is handed
// over after it returned.
func (r *readers) ask(ctx context.Context, l line) error {
	q := &question{line: l, done: make(chan error, 1)}
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case r.trips <- struct{}{}:
		defer func() { <-r.trips }()
		return r.carry(ctx, q)
	case r.waiting <- q:
	case <-late.C:
		return alone(ctx, r.pool, l.text, l.args, l.row)
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-q.done:
		return err
	case <-ctx.Done():
		q.mu.Lock()
		defer q.mu.Unlock()
		q.left = true
		return ctx.Err()
	}
}

// carry takes one's own question and what waits beside it.
func (r *readers) carry(ctx context.Context, own *question) error {
	trip := beside(own, r.waiting, readTogether)
	if len(trip) == 1 {
		return alone(ctx, r.pool, own.line.text, own.line.args, own.line.row)
	}
	r.together(ctx, trip)
	return <-own.done
}

// together answers each question as soon as its rows are read. One that fails
// ends the trip for those after it, and so does the end of the context.
func (r *readers) together(ctx context.Context, trip []*question) {
	var batch pgx.Batch
	answered := 0
	for _, q := range trip {
		batch.Queue(q.line.text, q.line.args...).Query(func(rows pgx.Rows) error {
			err := eachRow(rows, q.row)
			if err != nil && ctx.Err() != nil {
				return err
			}
			answered++
			q.done <- err
			return err
		})
	}
	_ = r.pool.SendBatch(ctx, &batch).Close() // who is left without an answer asks alone
	for _, q := range trip[answered:] {
		q.done <- errUnread
	}
}

// row hands a row over as long as somebody waits for it. A panic over it is the
// asker's, and no reason for the program to end.
func (q *question) row(read scan) (err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("a row panicked: %T", p)
		}
	}()
	if q.left {
		return nil
	}
	return q.line.row(read)
}

// alone reads what one query answers.
func alone(ctx context.Context, pool *pgxpool.Pool, text string, args []any, row func(scan) error) error {
	found, err := pool.Query(ctx, text, args...)
	if err != nil {
		return err
	}
	return eachRow(found, row)
}
