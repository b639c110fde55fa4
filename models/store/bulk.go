package store

import (
	"fmt"
	"strings"
	"time"
)

// column is one column of many rows that a statement takes in at once.
type column struct {
	name   string
	len    int
	values any           // []string, []int64, []bool or []time.Time: PostgreSQL takes an array per column
	at     func(int) any // SQLite takes a value per cell
	as     string        // what of it is put in, in SQL; "": the column itself
}

// col reads one column out of many rows.
func col[R any, V string | int64 | bool | time.Time](name string, rows []R, read func(R) V) column {
	values := make([]V, len(rows))
	for i, row := range rows {
		values[i] = read(row)
	}
	return column{name: name, len: len(rows), values: values, at: func(i int) any { return values[i] }}
}

// texts is a column of the strings themselves.
func texts[S ~string](name string, values []S) column {
	return col(name, values, func(s S) string { return string(s) })
}

// cells is how many values one SQLite statement takes. The limit is 32,766,
// but the driver looks for each value among all of them.
const cells = 600

// withRows puts down a statement that reads the given columns from a table
// called r. One statement carries all rows on PostgreSQL, and as many as fit on
// SQLite. What changed hears is the rows changed by all of them.
func (s *Store) withRows(x *script, statement string, changed func(int64) error, columns ...column) {
	batches := s.batches(columns)
	total := int64(0)
	for i, b := range batches {
		var count func(int64) error
		if changed != nil {
			count = func(n int64) error {
				if total += n; i < len(batches)-1 {
					return nil
				}
				return changed(total)
			}
		}
		x.exec(b.with+statement, b.args, count)
	}
}

// queryRows is withRows for a statement that answers with rows.
func (s *Store) queryRows(x *script, statement string, row func(scan) error, columns ...column) {
	for _, b := range s.batches(columns) {
		x.query(b.with+statement, b.args, row)
	}
}

// batch is rows as a statement takes them in: the table r, and its values.
type batch struct {
	with string
	args []any
}

func (s *Store) batches(columns []column) (all []batch) {
	rows := columns[0].len
	if rows == 0 {
		return nil
	}
	if s.dialect == PostgreSQL {
		return []batch{arrays(columns)}
	}
	for from, most := 0, cells/len(columns); from < rows; from += most {
		all = append(all, values(columns, from, min(from+most, rows)))
	}
	return all
}

func arrays(columns []column) batch {
	var params []string
	var args []any
	for i, c := range columns {
		params = append(params, fmt.Sprintf("$%d::%s", i+1, arrayType(c.values)))
		args = append(args, c.values)
	}
	return batch{fmt.Sprintf("WITH r (%s) AS (SELECT * FROM unnest(%s)) ", quoted(columns), strings.Join(params, ", ")), args}
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

func values(columns []column, from, to int) batch {
	args := make([]any, 0, (to-from)*len(columns))
	for row := from; row < to; row++ {
		for _, c := range columns {
			args = append(args, c.at(row))
		}
	}
	row := "(" + strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",") + ")"
	rows := strings.TrimSuffix(strings.Repeat(row+",", to-from), ",")
	return batch{fmt.Sprintf("WITH r (%s) AS (VALUES %s) ", quoted(columns), rows), args}
}

// constant is a column that has one value, in SQL, in every row put in.
type constant struct{ name, sql string }

// never is the zero time in SQL.
const never = "'0001-01-01 00:00:00+00:00'"

// insert is the statement that puts the rows of r into a table; on says what
// to do about those that are there.
func insert(table, on string, columns []column, constants ...constant) string {
	names, values := quoted(columns), taken(columns)
	for _, c := range constants {
		names, values = names+", "+c.name, values+", "+c.sql
	}
	return fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM r WHERE true %s", table, names, values, on)
}

func taken(columns []column) string {
	values := make([]string, len(columns))
	for i, c := range columns {
		if values[i] = c.as; c.as == "" {
			values[i] = `"` + c.name + `"`
		}
	}
	return strings.Join(values, ", ")
}

func quoted(columns []column) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = `"` + c.name + `"`
	}
	return strings.Join(names, ", ")
}
