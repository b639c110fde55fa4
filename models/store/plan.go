package store

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/schema"
)

// plan is how a struct lies in its table. It is worked out once from GORM's own
// schema, so that tags and names mean the same to both, and spares the hot paths
// GORM's reflection: a click reads a few rows by id and saves a few.
type plan struct {
	table   string
	fields  []planned
	columns string            // "id", "version", … in the order of fields
	bytes   string            // the same for SQLite, text as bytes: of each text its driver asks whether it is a time, and tries formats
	update  map[string]string // by dialect: the statement that change fills
}

// planned is one column and the field that it is kept in.
type planned struct {
	name  string
	index []int
	json  bool
	basic reflect.Type // *string for a field of a named text type, and so on; nil: as it is
}

var plans, schemas sync.Map

func planOf(kind reflect.Type) *plan {
	if known, ok := plans.Load(kind); ok {
		return known.(*plan)
	}
	parsed, err := schema.Parse(reflect.New(kind).Interface(), &schemas, naming{})
	if err != nil {
		panic(fmt.Sprintf("plan %s: %v", kind, err)) // a struct that no test ever saved
	}
	p := &plan{table: parsed.Table}
	var names, bytes []string
	for _, f := range parsed.Fields {
		if f.DBName == "" {
			continue
		}
		p.fields = append(p.fields, planned{f.DBName, f.StructField.Index, f.Serializer != nil, basicOf(f.FieldType)})
		name := `"` + f.DBName + `"`
		names = append(names, name)
		if f.Serializer != nil || f.FieldType.Kind() == reflect.String || f.FieldType == timeType {
			name = "CAST(" + name + " AS BLOB)"
		}
		bytes = append(bytes, name)
	}
	p.columns, p.bytes = strings.Join(names, ", "), strings.Join(bytes, ", ")
	p.update = map[string]string{SQLite: p.updateIn(SQLite), PostgreSQL: p.updateIn(PostgreSQL)}
	known, _ := plans.LoadOrStore(kind, p)
	return known.(*plan)
}

// columnsOf is the columns of the table under another name.
func (p *plan) columnsOf(alias string) string {
	names := make([]string, len(p.fields))
	for i, f := range p.fields {
		names[i] = alias + `."` + f.name + `"`
	}
	return strings.Join(names, ", ")
}

func basicOf(field reflect.Type) reflect.Type {
	switch field.Kind() { //nolint:exhaustive // the kinds that a noun has; the rest falls through
	case reflect.String:
		return reflect.TypeFor[*string]()
	case reflect.Int:
		return reflect.TypeFor[*int]()
	case reflect.Int64:
		return reflect.TypeFor[*int64]()
	case reflect.Bool:
		return reflect.TypeFor[*bool]()
	}
	return nil
}

// targets is where a row's columns go, in the order of the plan.
func (p *plan) targets(row reflect.Value) []any {
	out := make([]any, len(p.fields))
	for i, f := range p.fields {
		field := row.FieldByIndex(f.index).Addr()
		switch {
		case f.json:
			out[i] = jsonField{field.Elem()}
		case f.basic != nil:
			out[i] = field.Convert(f.basic).Interface()
		default:
			out[i] = field.Interface()
		}
	}
	return out
}

// jsonField reads a column that holds JSON, or NULL for what is absent.
type jsonField struct{ field reflect.Value }

// Scan implements sql.Scanner.
func (j jsonField) Scan(from any) error {
	j.field.SetZero()
	switch text := from.(type) {
	case nil:
		return nil
	case string:
		return json.Unmarshal([]byte(text), j.field.Addr().Interface())
	case []byte:
		return json.Unmarshal(text, j.field.Addr().Interface())
	}
	return fmt.Errorf("JSON in a %T", from)
}

// value is what a field's column holds: a text, an int64, a bool, a time, or
// nil for an absent list.
func (f planned) value(row reflect.Value) (any, error) {
	field := row.FieldByIndex(f.index)
	switch {
	case f.json:
		text, err := json.Marshal(field.Interface())
		if string(text) == "null" {
			return nil, err
		}
		return string(text), err
	case field.Kind() == reflect.String:
		return field.String(), nil
	case field.Kind() == reflect.Int, field.Kind() == reflect.Int64:
		return field.Int(), nil
	case field.Kind() == reflect.Bool:
		return field.Bool(), nil
	case field.Kind() == reflect.Slice:
		if field.IsNil() {
			return nil, nil
		}
		return string(field.Bytes()), nil
	}
	return field.Interface(), nil
}

// bulk is the plan's columns of many rows at once.
func (p *plan) bulk(dialect string, rows []reflect.Value) ([]column, error) {
	columns := make([]column, len(p.fields))
	for i, f := range p.fields {
		cells := make([]any, len(rows))
		for n, row := range rows {
			var err error
			if cells[n], err = f.value(row); err != nil {
				return nil, fmt.Errorf("%s: %w", f.name, err)
			}
		}
		columns[i] = f.column(dialect, cells, rows[0].FieldByIndex(f.index).Type())
	}
	return columns, nil
}

func (f planned) column(dialect string, cells []any, field reflect.Type) column {
	switch {
	case field.Kind() == reflect.Int, field.Kind() == reflect.Int64:
		return col(f.name, cells, func(v any) int64 { return v.(int64) })
	case field.Kind() == reflect.Bool:
		return col(f.name, cells, func(v any) bool { return v.(bool) })
	case field == timeType:
		return col(f.name, cells, func(v any) time.Time { return v.(time.Time) })
	}
	out := col(f.name, cells, func(v any) string { text, _ := v.(string); return text })
	if f.json || field.Kind() == reflect.Slice {
		out.as = `NULLIF("` + f.name + `", '')`
		if dialect == PostgreSQL {
			out.as = "CAST(" + out.as + " AS json)"
		}
	}
	return out
}

// updateIn is the statement that changes a row which still is at a version:
// everything but its id and the moment of its creation.
func (p *plan) updateIn(dialect string) string {
	var set []string
	n := 0
	place := func() string {
		if n++; dialect == PostgreSQL {
			return fmt.Sprint("$", n)
		}
		return "?"
	}
	for _, f := range p.fields {
		if f.changes() {
			set = append(set, `"`+f.name+`" = `+place())
		}
	}
	return "UPDATE " + p.table + " SET " + strings.Join(set, ", ") + " WHERE id = " + place() + " AND version = " + place()
}

func (f planned) changes() bool { return f.name != "id" && f.name != "created_at" }

// change is the values of the update statement, for a row that was at a version.
func (p *plan) change(row reflect.Value, id string, version int64) ([]any, error) {
	args := make([]any, 0, len(p.fields))
	for _, f := range p.fields {
		if !f.changes() {
			continue
		}
		value, err := f.value(row)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		args = append(args, value)
	}
	return append(args, id, version), nil
}
