package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"cairn/models"
)

// edition is a noun as it will be stored, apart from the caller's own, which
// is stamped only when the commit is durable.
type edition struct {
	noun     models.Noun
	original models.Noun
	kind, id string
	content  string
}

// prepared is a commit with the work done that needs no database.
type prepared struct {
	models.Commit
	editions []edition
	besides  func(*script) // changes what is no noun; nil: nothing
}

func prepare(c models.Commit) (prepared, error) {
	p := prepared{Commit: c}
	p.At = micro(c.At)
	for _, noun := range c.Save {
		if _, fixed := noun.(models.AppendOnly); fixed && noun.Stored().Version > 0 {
			kind, id := noun.Ident()
			return p, fmt.Errorf("%s %s: append only: %w", kind, id, models.ErrNotAllowed)
		}
		e, err := newEdition(noun, p.At)
		if err != nil {
			return p, err
		}
		p.editions = append(p.editions, e)
	}
	return p, nil
}

func newEdition(noun models.Noun, at time.Time) (edition, error) {
	kind, id := noun.Ident()
	if id == "" {
		return edition{}, fmt.Errorf("%s: it has no id", kind)
	}
	copied := reflect.New(reflect.TypeOf(noun).Elem())
	copied.Elem().Set(reflect.ValueOf(noun).Elem())
	storable(copied.Elem())
	e := edition{noun: copied.Interface().(models.Noun), original: noun, kind: kind, id: id}
	stamp := e.noun.Stored()
	if stamp.Version == 0 {
		stamp.CreatedAt = at
	}
	stamp.Version++
	stamp.UpdatedAt = at
	var err error
	e.content, err = contentOf(e.noun)
	return e, err
}

// stamped gives the caller's noun the stamp under which it was stored.
func (p prepared) stamped() {
	for _, e := range p.editions {
		*e.original.Stored() = *e.noun.Stored()
	}
}

var timeType = reflect.TypeFor[time.Time]()

// storable cuts times to what both databases keep and replaces the characters
// that PostgreSQL's text refuses: U+0000 and what is not UTF-8.
func storable(noun reflect.Value) {
	for _, field := range noun.Fields() {
		switch {
		case field.Type() == timeType:
			field.Set(reflect.ValueOf(micro(field.Interface().(time.Time))))
		case field.Kind() == reflect.String:
			field.SetString(plain(field.String()))
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Uint8 && field.Len() == 0:
			field.SetZero()
		}
	}
}

func plain(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// contentOf is the hex SHA-256 of a noun's canonical JSON.
func contentOf(noun models.Noun) (string, error) {
	text, err := canonical(noun)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}

// canonical is a noun's JSON: keys sorted, times UTC at microseconds, what is
// empty left out, the stamp left out because the audit line holds it. A column
// added later, empty at first, changes no hash.
func canonical(noun models.Noun) ([]byte, error) {
	row := reflect.ValueOf(noun).Elem()
	text := make([]byte, 1, 512)
	text[0] = '{'
	for _, f := range canonOf(row.Type()) {
		field := row.Field(f.index)
		if field.IsZero() {
			continue
		}
		before := len(text)
		if before > 1 {
			text = append(text, ',')
		}
		filled := len(text) + len(f.name)
		var err error
		if text, err = appendCanonical(append(text, f.name...), field); err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		if len(text) == filled {
			text = text[:before]
		}
	}
	return append(text, '}'), nil
}

// canon is a field of a noun's canonical JSON: where it is, and its name in
// quotes with a colon.
type canon struct {
	index int
	name  string
}

var canons sync.Map // reflect.Type -> []canon, in the order of their names

func canonOf(noun reflect.Type) []canon {
	if known, ok := canons.Load(noun); ok {
		return known.([]canon)
	}
	var fields []canon
	for i := range noun.NumField() {
		if field := noun.Field(i); !field.Anonymous {
			fields = append(fields, canon{i, field.Name})
		}
	}
	slices.SortFunc(fields, func(a, b canon) int { return strings.Compare(a.name, b.name) })
	for i := range fields {
		fields[i].name = strconv.Quote(fields[i].name) + ":"
	}
	canons.Store(noun, fields)
	return fields
}

// appendCanonical appends a field's JSON; nothing when it holds nothing. The
// plain kinds are written as encoding/json would, and faster.
func appendCanonical(text []byte, field reflect.Value) ([]byte, error) {
	switch {
	case field.Kind() == reflect.String && plainly(field.String()):
		text = append(append(text, '"'), field.String()...)
		return append(text, '"'), nil
	case field.Kind() == reflect.Int, field.Kind() == reflect.Int64:
		return strconv.AppendInt(text, field.Int(), 10), nil
	case field.Type() == timeType:
		if t := field.Interface().(time.Time); t.Year() >= 1 && t.Year() <= 9999 {
			return append(t.AppendFormat(append(text, '"'), time.RFC3339Nano), '"'), nil
		}
	}
	value, err := canonicalField(field)
	return append(text, value...), err
}

// plainly reports whether a text stands in JSON as it is.
func plainly(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			return false
		}
	}
	return true
}

// canonicalField is a field's JSON; nil when it holds nothing.
func canonicalField(field reflect.Value) ([]byte, error) {
	raw, err := json.Marshal(field.Interface())
	switch field.Kind() {
	case reflect.Map, reflect.Slice, reflect.Struct:
	default:
		return raw, err
	}
	var parsed any
	if err := errors.Join(err, json.Unmarshal(raw, &parsed)); err != nil {
		return nil, err
	}
	if parsed = trimmed(parsed); parsed == nil {
		return nil, nil
	}
	return json.Marshal(parsed)
}

// trimmed makes empty and absent collections alike, at every depth.
func trimmed(value any) any {
	switch v := value.(type) {
	case []any:
		for i := range v {
			v[i] = trimmed(v[i])
		}
		if len(v) == 0 {
			return nil
		}
	case map[string]any:
		for key, inner := range v {
			if inner = trimmed(inner); inner == nil {
				delete(v, key)
			} else {
				v[key] = inner
			}
		}
		if len(v) == 0 {
			return nil
		}
	}
	return value
}
