package store_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// TestContentIsTheHashOfCanonicalJSON holds the hash to plain encoding/json,
// whatever a text holds: a record that was written by one version must be borne
// out by the next.
func TestContentIsTheHashOfCanonicalJSON(t *testing.T) {
	t.Parallel()
	nouns := examples()
	for _, text := range []string{
		"plain", "", `"quoted" \ slash`, "<b>&amp;</b>", "línea\nnueva", "\u2028\u2029", "\x7f\x01\t", "日本語 👩‍⚕️", "a\ufffdb",
	} {
		nouns = append(nouns, &models.CheckIn{
			ID: models.CheckInID(text + "1"), Person: models.PersonID(text), AskedAt: noon.UTC(), AnsweredAt: time.Date(2027, 3, 2, 0, 0, 0, 0, time.UTC),
			Answers: map[string][]string{text: {text}, "none": {}}, Unsafe: true,
		})
	}
	for _, noun := range nouns {
		if got, want := must(store.ContentOf(noun))(t), reference(t, noun); got != want {
			t.Errorf("%T %+v: %s, want %s", noun, noun, got, want)
		}
	}
}

func reference(t *testing.T, noun models.Noun) string {
	row, said := reflect.ValueOf(noun).Elem(), map[string]any{}
	for i := range row.NumField() {
		field := row.Type().Field(i)
		if field.Anonymous || row.Field(i).IsZero() {
			continue
		}
		var value any
		if err := json.Unmarshal(must(json.Marshal(row.Field(i).Interface()))(t), &value); err != nil {
			t.Fatal(err)
		}
		if number, whole := value.(float64); whole {
			value = int64(number)
		}
		if value = withoutEmpty(value); value != nil {
			said[field.Name] = value
		}
	}
	sum := sha256.Sum256(must(json.Marshal(said))(t)) // a map's keys are written in order
	return hex.EncodeToString(sum[:])
}

func withoutEmpty(value any) any {
	switch v := value.(type) {
	case []any:
		for i := range v {
			v[i] = withoutEmpty(v[i])
		}
		if len(v) == 0 {
			return nil
		}
	case map[string]any:
		for _, key := range slices.Collect(maps.Keys(v)) {
			if v[key] = withoutEmpty(v[key]); v[key] == nil {
				delete(v, key)
			}
		}
		if len(v) == 0 {
			return nil
		}
	}
	return value
}
