package store

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// column is one column of many rows that a statement takes in at once.
type column struct {
	name   string
	len    int
	values any           // []string, []int64, []bool or []time.Time: PostgreSQL takes an array per column
	at     func(int) any // SQLite takes a value per cell
	same   func() bool   // whether all rows have one value
	as     string        // what of it is put in, in SQL; "": the column itself
}

// col reads one column out of many rows.
func col[R any, V string | int64 | bool | time.Time](name string, rows []R, read func(R) V) column {
	values := make([]V, len(rows))
	for i, row := range rows {
		values[i] = read(row)
	}
	return column{
		name: name, len: len(rows), values: values,
		at: func(i int) any { return values[i] },
		same: func() bool {
			return !slices.ContainsFunc(values, func(v V) bool { return v != values[0] })
		},
	}
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
// SQLite. changed is told how many rows all of them changed together.
func (s *Store) withRows(x *script, statement string, changed func(int64) error, columns ...column) {
	batches := s.batches(columns, false)
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
		x.exec(b.text(purpose{statement: statement}, func() string { return statement }), b.args, count)
	}
}

// insertRows puts rows into a table; on says what to do about those that are there
// already.
func (s *Store) insertRows(x *script, table, on string, columns []column, constants ...constant) {
	for _, b := range s.batches(columns, true) {
		text := b.text(purpose{table: table, statement: on}, func() string { return insert(table, on, columns, constants...) })
		x.exec(text, b.args, nil)
	}
}

// queryRows is withRows for a statement that answers with rows.
func (s *Store) queryRows(x *script, statement string, row func(scan) error, columns ...column) {
	for _, b := range s.batches(columns, false) {
		x.query(b.text(purpose{statement: statement}, func() string { return statement }), b.args, row)
	}
}

// batch is rows as a statement takes them in: the table r, and its values.
type batch struct {
	shape string        // names what with writes; empty where that is seldom written twice
	with  func() string // defines r
	args  []any
}

// purpose says what is done with rows, and shape how they come. The rows of one purpose
// always have the same columns.
type purpose struct{ table, statement, shape string }

// writtenTexts are the statements that were written so far, by their purpose. They are
// long, and few.
var writtenTexts sync.Map

// text is the statement that does something with the rows.
func (b batch) text(of purpose, does func() string) string {
	if of.shape = b.shape; of.shape == "" {
		return b.with() + does()
	}
	if known, ok := writtenTexts.Load(of); ok {
		return known.(string)
	}
	text := b.with() + does()
	writtenTexts.Store(of, text)
	return text
}

func (s *Store) batches(columns []column, fold bool) (all []batch) {
	rows := columns[0].len
	if rows == 0 {
		return nil
	}
	if s.dialect == PostgreSQL {
		return []batch{arrays(columns, fold && rows >= foldFrom)}
	}
	for from, most := 0, cells/len(columns); from < rows; from += most {
		all = append(all, values(columns, from, min(from+most, rows)))
	}
	return all
}

// foldFrom is how many rows it takes for a column that is the same in all of them to
// be sent once. With fewer there would be more kinds of statements than it saves.
const foldFrom = 32

// arrays makes the table r out of one array per column. A single row comes as plain
// values and so, when folded, does what all rows share. Nothing is folded where r finds
// rows of a table: the plan would look for what they share.
func arrays(columns []column, fold bool) batch {
	b := batch{shape: "arrays", args: make([]any, len(columns))}
	if columns[0].len == 1 {
		b.shape = "row"
	}
	if fold {
		b.shape = ""
	}
	alone := make([]bool, len(columns))
	unfolded := false
	for i, c := range columns {
		last := i == len(columns)-1 && !unfolded
		if alone[i] = c.len == 1 || fold && !last && c.same(); alone[i] {
			b.args[i] = c.at(0)
			continue
		}
		b.args[i], unfolded = c.values, true
	}
	b.with = func() string { return arrayRows(columns, alone) }
	return b
}

// arrayRows is the definition of r, some of whose columns come as one value.
func arrayRows(columns []column, alone []bool) string {
	var picked, params, names []string
	for i, c := range columns {
		param := fmt.Sprintf("$%d::%s", i+1, typeOf(c.values))
		if alone[i] {
			picked = append(picked, param)
			continue
		}
		name := `"` + c.name + `"`
		picked, params, names = append(picked, name), append(params, param+"[]"), append(names, name)
	}
	from := ""
	if len(params) > 0 {
		from = fmt.Sprintf(" FROM unnest(%s) u (%s)", strings.Join(params, ", "), strings.Join(names, ", "))
	}
	return fmt.Sprintf("WITH RECURSIVE r (%s) AS (SELECT %s%s) ", quoted(columns), strings.Join(picked, ", "), from)
}

func typeOf(values any) string {
	switch values.(type) {
	case []int64:
		return "bigint"
	case []bool:
		return "boolean"
	case []time.Time:
		return "timestamptz"
	}
	return "text"
}

func values(columns []column, from, to int) batch {
	args := make([]any, 0, (to-from)*len(columns))
	for row := from; row < to; row++ {
		for _, c := range columns {
			args = append(args, c.at(row))
		}
	}
	return batch{"values " + strconv.Itoa(to-from), func() string {
		row := "(" + strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",") + ")"
		rows := strings.TrimSuffix(strings.Repeat(row+",", to-from), ",")
		return fmt.Sprintf("WITH RECURSIVE r (%s) AS (VALUES %s) ", quoted(columns), rows)
	}, args}
}

// constant is a column that has one value, in SQL, in every row put in.
type constant struct{ name, sql string }

// never is the zero time in SQL.
const never = "'0001-01-01 00:00:00+00:00'"

// insert is the statement that puts the rows of r into a table.
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
