package store_test

import (
	"reflect"
	"time"

	"cairn/models"
)

// pick is the stored form of the nouns with these ids, in their order.
func pick(nouns []models.Noun, ids ...string) []any {
	var out []any
	for _, id := range ids {
		for _, noun := range nouns {
			if _, its := noun.Ident(); its == id {
				out = append(out, inUTC(reflect.ValueOf(noun).Elem()))
			}
		}
	}
	return out
}

// listed is an answer as a list: of one, or of many.
func listed(answer any) []any {
	value := reflect.ValueOf(answer)
	if value.Kind() != reflect.Slice {
		return []any{answer}
	}
	var out []any
	for i := range value.Len() {
		out = append(out, value.Index(i).Interface())
	}
	return out
}

// inUTC is a copy of a struct with its times as they are stored.
func inUTC(noun reflect.Value) any {
	out := reflect.New(noun.Type()).Elem()
	out.Set(noun)
	for _, field := range out.Fields() {
		if field.Type() == reflect.TypeOf(noon) {
			field.Set(reflect.ValueOf(stored(field.Interface().(time.Time))))
		}
	}
	return out.Interface()
}
