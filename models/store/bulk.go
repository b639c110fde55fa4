package store

import (
	"database/sql"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"
)

// column is one column of many rows that a statement takes in at once.
type column struct {
	name   string
	len    int
	values any           // []string, []int64, []bool or []time.Time: PostgreSQL takes an array per column
	at     func(int) any // SQLite takes a value per cell
}

// col reads one column out of many rows.
func col[R any, V string | int64 | bool | time.Time](name string, rows []R, read func(R) V) column {
	values := make([]V, len(rows))
	for i, row := range rows {
		values[i] = read(row)
	}
	return column{name, len(rows), values, func(i int) any { return values[i] }}
}

// texts is a column of the strings themselves.
func texts[S ~string](name string, values []S) column {
	return col(name, values, func(s S) string { return string(s) })
}

// cells is how many values one SQLite statement takes. The limit is 32,766,
// but the driver looks for each value among all of them.
const cells = 600

// withRows runs a statement that reads the given columns from a table called
// r. One statement carries all rows on PostgreSQL, and as many as fit on
// SQLite. It returns the number of rows changed.
func (s *Store) withRows(tx *gorm.DB, statement string, columns ...column) (int64, error) {
	var changed int64
	err := s.eachBatch(columns, func(with string, args []any) error {
		result, err := tx.Statement.ConnPool.ExecContext(tx.Statement.Context, with+statement, args...)
		if err != nil {
			return err
		}
		n, err := result.RowsAffected()
		changed += n
		return err
	})
	return changed, err
}

// queryRows is withRows for a statement that answers with rows.
func (s *Store) queryRows(tx *gorm.DB, statement string, scan func(*sql.Rows) error, columns ...column) error {
	return s.eachBatch(columns, func(with string, args []any) error {
		rows, err := tx.Statement.ConnPool.QueryContext(tx.Statement.Context, with+statement, args...)
		if err != nil {
			return err
		}
		defer rows.Close() // where scan refuses; Next closes at the end, and Err says what it met
		for rows.Next() {
			if err := scan(rows); err != nil {
				return err
			}
		}
		return rows.Err()
	})
}

func (s *Store) eachBatch(columns []column, do func(with string, args []any) error) error {
	rows := columns[0].len
	if rows == 0 {
		return nil
	}
	if s.dialect == PostgreSQL {
		return do(arrays(columns))
	}
	for from, most := 0, cells/len(columns); from < rows; from += most {
		if err := do(values(columns, from, min(from+most, rows))); err != nil {
			return err
		}
	}
	return nil
}

func arrays(columns []column) (string, []any) {
	var params []string
	var args []any
	for i, c := range columns {
		params = append(params, fmt.Sprintf("$%d::%s", i+1, arrayType(c.values)))
		args = append(args, c.values)
	}
	return fmt.Sprintf("WITH r (%s) AS (SELECT * FROM unnest(%s)) ", quoted(columns), strings.Join(params, ", ")), args
}

func arrayType(values any) string {
	switch values.(type) {
	case []int64:
		return "bigint[]"
	case []bool:
		return "boolean[]"
	case []time.Time:
		return "timestamptz[]"
	}
	return "text[]"
}

func values(columns []column, from, to int) (string, []any) {
	args := make([]any, 0, (to-from)*len(columns))
	for row := from; row < to; row++ {
		for _, c := range columns {
			args = append(args, c.at(row))
		}
	}
	row := "(" + strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",") + ")"
	rows := strings.TrimSuffix(strings.Repeat(row+",", to-from), ",")
	return fmt.Sprintf("WITH r (%s) AS (VALUES %s) ", quoted(columns), rows), args
}

// constant is a column that has one value, in SQL, in every row put in.
type constant struct{ name, sql string }

// never is the zero time in SQL.
const never = "'0001-01-01 00:00:00+00:00'"

// insert is the statement that puts the rows of r into a table; on says what
// to do about those that are there.
func insert(table, on string, columns []column, constants ...constant) string {
	names, values := quoted(columns), quoted(columns)
	for _, c := range constants {
		names, values = names+", "+c.name, values+", "+c.sql
	}
	return fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM r WHERE true %s", table, names, values, on)
}

func quoted(columns []column) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = `"` + c.name + `"`
	}
	return strings.Join(names, ", ")
}
