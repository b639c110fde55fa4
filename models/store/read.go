package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"cairn/models"
)

// one reads the row that a condition names, or models.ErrNotFound.
func one[T any](ctx context.Context, s *Store, where string, args ...any) (T, error) {
	var none T
	found, err := list[T](ctx, s, where, " LIMIT 1", args)
	if err == nil && len(found) == 0 {
		err = models.ErrNotFound
	}
	if err != nil {
		return none, fmt.Errorf("read %s: %w", tableOf[T](), err)
	}
	return found[0], nil
}

// many reads the rows that a condition names, in order.
func many[T any](ctx context.Context, s *Store, order, where string, args ...any) ([]T, error) {
	found, err := list[T](ctx, s, where, " ORDER BY "+order, args)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", tableOf[T](), err)
	}
	return found, nil
}

// first reads the rows that come first of those that a condition names, up to n.
// The number stands in the statement: SQLite plans one with a place for it twice.
func first[T any](ctx context.Context, s *Store, n int, order, where string, args ...any) ([]T, error) {
	return many[T](ctx, s, fmt.Sprintf("%s LIMIT %d", order, n), where, args...)
}

// tableOf is what an operator knows a type by.
func tableOf[T any]() string { return planOf(reflect.TypeFor[T]()).table }

func list[T any](ctx context.Context, s *Store, where, tail string, args []any) ([]T, error) {
	p := planOf(reflect.TypeFor[T]())
	query := "SELECT " + p.columns + " FROM " + p.table
	if where != "" {
		query += " WHERE " + where
	}
	return rows[T](ctx, s.query, query+tail, args)
}

// rows reads what a query answers, whose columns are those of T's plan.
func rows[T any](ctx context.Context, ask asking, query string, args []any) ([]T, error) {
	p := planOf(reflect.TypeFor[T]())
	var found []T
	var row T
	targets := p.targets(reflect.ValueOf(&row).Elem())
	err := ask(ctx, query, args, func(read scan) error {
		row = *new(T)
		err := read(targets...)
		found = append(found, row)
		return err
	}, func() { found = nil })
	if err != nil {
		return nil, err
	}
	return found, nil
}

// asking hands over the rows that a query answers. What was read before forget
// is called does not count.
type asking func(ctx context.Context, query string, args []any, row func(scan) error, forget func()) error

// query reads outside of any transaction, on PostgreSQL together with what
// others read at the same time.
func (s *Store) query(ctx context.Context, query string, args []any, row func(scan) error, forget func()) error {
	ask := func(ctx context.Context, l line) error { return l.onSQL(ctx, pool(s.read)) }
	if s.pg != nil {
		ask = s.readers.ask
	}
	return s.ask(ctx, ask, query, args, row, forget)
}

// change carries out one statement that changes rows and answers with them.
func (s *Store) change(ctx context.Context, query string, args []any, row func(scan) error, forget func()) error {
	ask := func(ctx context.Context, l line) error { return l.onSQL(ctx, pool(s.write)) }
	if s.pg != nil {
		ask = s.alone
	}
	return s.ask(ctx, ask, query, args, row, forget)
}

// ask asks again, alone, what could not be read together, and once more when the
// connection turns out to be dead, as all are after the database was restarted.
func (s *Store) ask(ctx context.Context, ask func(context.Context, line) error, query string, args []any, row func(scan) error, forget func()) error {
	query, args = bound(s.dialect, query, args)
	l := line{text: query, args: args, row: row}
	err := ask(ctx, l)
	if errors.Is(err, errUnread) {
		forget()
		err = s.alone(ctx, l)
	}
	if err != nil && s.pg != nil && ctx.Err() == nil && connectionLost(err) {
		s.pg.Reset()
		forget()
		err = s.alone(ctx, l)
	}
	return fault(err)
}

func (s *Store) alone(ctx context.Context, l line) error {
	return alone(ctx, s.pg, l.text, l.args, l.row)
}

// connectionLost reports whether the server ended the connection or is not
// there, rather than refused what it was asked.
func connectionLost(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return strings.HasPrefix(pg.Code, "57P") || pg.Code == idled
	}
	return errors.Is(kindOf(err), models.ErrBusy)
}

// bound puts values into a query whose places are question marks, as GORM does:
// numbered for PostgreSQL, a list for a slice, and text for what is text at heart.
func bound(dialect, query string, args []any) (string, []any) {
	var out strings.Builder
	flat := make([]any, 0, len(args))
	place := func(value any) {
		flat = append(flat, value)
		if dialect == PostgreSQL {
			out.WriteByte('$')
			out.WriteString(strconv.Itoa(len(flat)))
			return
		}
		out.WriteByte('?')
	}
	for _, arg := range args {
		before, after, _ := strings.Cut(query, "?")
		out.WriteString(before)
		query = after
		value := reflect.ValueOf(arg)
		switch {
		case value.Kind() == reflect.String:
			place(value.String())
		case value.Kind() == reflect.Slice:
			listed(&out, value, place)
		default:
			place(arg)
		}
	}
	out.WriteString(query)
	return out.String(), flat
}

func listed(out *strings.Builder, values reflect.Value, place func(any)) {
	if values.Len() == 0 {
		out.WriteString("(NULL)")
		return
	}
	out.WriteByte('(')
	for i := range values.Len() {
		if i > 0 {
			out.WriteByte(',')
		}
		item := values.Index(i)
		if item.Kind() == reflect.String {
			place(item.String())
			continue
		}
		place(item.Interface())
	}
	out.WriteByte(')')
}

// holding is the first rows of a query, up to limit, whose text has each of the
// words, in whatever case. They are read one by one: SQLite, and PostgreSQL in
// its plain locale, know the case of English letters alone.
func holding[T any](query *gorm.DB, words string, limit int, text func(T) string) (found []T, err error) {
	query = query.Model(new(T)).Session(&gorm.Session{})
	rows, err := query.Rows()
	if err != nil {
		return nil, fault(err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	wanted := strings.Fields(strings.ToLower(words))
	for len(found) < limit && rows.Next() {
		var row T
		if err := query.ScanRows(rows, &row); err != nil {
			return nil, fault(err)
		}
		written := strings.ToLower(text(row))
		if !slices.ContainsFunc(wanted, func(w string) bool { return !strings.Contains(written, w) }) {
			found = append(found, row)
		}
	}
	return found, fault(rows.Err())
}
