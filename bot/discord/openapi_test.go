package discord_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/discord/discordfake"
)

// TestCallsAreWhatDiscordsOwnDocumentAllows holds every call of a busy day
// against Discord's OpenAPI document, which is not part of this repository:
// DISCORD_OPENAPI names the file.
func TestCallsAreWhatDiscordsOwnDocumentAllows(t *testing.T) {
	t.Parallel()
	path := os.Getenv("DISCORD_OPENAPI")
	if path == "" {
		t.Log("not checked: set DISCORD_OPENAPI to the path of Discord's openapi.json")
		return
	}
	doc := readDocument(t, path)
	o := openOffice(t)
	busyDay(o)
	checked := 0
	for _, c := range o.Calls() {
		if len(c.Body) == 0 {
			continue
		}
		schema := doc.body(c)
		if schema == nil {
			t.Errorf("%s %s is not in the document", c.Method, c.Path)
			continue
		}
		var value any
		if err := json.Unmarshal(c.Body, &value); err != nil {
			t.Fatal(err)
		}
		if err := doc.check(schema, value, "body"); err != nil {
			t.Errorf("%s %s: %v\n%.400s", c.Method, c.Path, err, c.Body)
		}
		checked++
	}
	t.Logf("%d bodies checked", checked)
}

// busyDay sends every fixture.
func busyDay(o *office) {
	o.t.Helper()
	for name, m := range bottest.Messages() {
		ref, err := o.discord.Send(o.t.Context(), bot.Address{User: mia}, m, "K"+name)
		o.turn(1e9)
		if err != nil {
			o.t.Fatalf("%s: %v", name, err)
		}
		o.must(o.discord.Update(o.t.Context(), ref, m))
		o.turn(1e9)
	}
	for _, h := range bottest.Homes() {
		o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
			if err := o.discord.PublishHome(ctx, e.User, h); err != nil {
				o.t.Error(err)
			}
			return bot.Answer{}
		})
		o.must(o.Command(mia, "home", ""))
	}
	for _, f := range bottest.Forms() {
		o.opens(f, func(bot.Event) bot.Answer { return bot.Answer{} })
		o.must(o.Command(mia, "goal", ""))
		o.CloseForm(mia)
	}
	_, err := o.discord.EnsureRoom(o.t.Context(), bot.Room{Key: "k", Name: "pair", Private: true, Members: []string{mia, sam}})
	o.must(err)
	_, err = o.Complete(mia, "goal", "a")
	o.must(err)
}

// document is as much of OpenAPI as Discord's document uses.
type document struct {
	Paths      map[string]map[string]json.RawMessage `json:"paths"`
	Components struct {
		Schemas map[string]any `json:"schemas"`
	} `json:"components"`
}

func readDocument(t *testing.T, path string) *document {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc := &document{}
	if err := json.Unmarshal(raw, doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

// body is the schema of a call's body, nil when the call is unknown.
func (d *document) body(c discordfake.Call) any {
	for template, methods := range d.Paths {
		pattern := regexp.MustCompile(`\\\{[^}]*\}`).ReplaceAllString(regexp.QuoteMeta(template), `[^/@]+`)
		raw := methods[strings.ToLower(c.Method)]
		if raw == nil || !regexp.MustCompile("^"+pattern+"$").MatchString(c.Path) {
			continue
		}
		var operation struct {
			Body struct {
				Content map[string]struct {
					Schema any `json:"schema"`
				} `json:"content"`
			} `json:"requestBody"`
		}
		if json.Unmarshal(raw, &operation) == nil {
			return operation.Body.Content["application/json"].Schema
		}
	}
	return nil
}

// check holds a value against a schema.
func (d *document) check(schema, value any, at string) error {
	s, ok := schema.(map[string]any)
	if !ok {
		return nil
	}
	if ref, ok := s["$ref"].(string); ok {
		return d.check(d.Components.Schemas[ref[strings.LastIndexByte(ref, '/')+1:]], value, at)
	}
	for _, word := range []string{"oneOf", "anyOf"} {
		if err := d.checkAny(s[word], value, at); err != nil {
			return err
		}
	}
	if all, ok := s["allOf"].([]any); ok {
		for _, each := range all {
			if err := d.check(each, value, at); err != nil {
				return err
			}
		}
	}
	if err := checkType(s["type"], value, at); err != nil || value == nil {
		return err
	}
	if values, ok := s["enum"].([]any); ok && !contains(values, value) {
		return fmt.Errorf("%s: %v is none of %v", at, value, values)
	}
	switch v := value.(type) {
	case string:
		return within(s, "minLength", "maxLength", float64(len([]rune(v))), at)
	case float64:
		return within(s, "minimum", "maximum", v, at)
	case []any:
		for i, each := range v {
			if err := d.check(s["items"], each, fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
		return within(s, "minItems", "maxItems", float64(len(v)), at)
	case map[string]any:
		return d.checkObject(s, v, at)
	}
	return nil
}

func (d *document) checkAny(options, value any, at string) error {
	all, ok := options.([]any)
	if !ok {
		return nil
	}
	var last error
	for _, each := range all {
		if last = d.check(each, value, at); last == nil {
			return nil
		}
	}
	return fmt.Errorf("%s: fits none of %d kinds, not the last since %w", at, len(all), last)
}

func (d *document) checkObject(s, value map[string]any, at string) error {
	known, _ := s["properties"].(map[string]any)
	required, _ := s["required"].([]any)
	for _, name := range required {
		if _, ok := value[name.(string)]; !ok {
			return fmt.Errorf("%s: %v is missing", at, name)
		}
	}
	for name, each := range value {
		schema, ok := known[name]
		if !ok && known != nil && s["additionalProperties"] == nil {
			return fmt.Errorf("%s: %s is unknown", at, name)
		}
		if err := d.check(schema, each, at+"."+name); err != nil {
			return err
		}
	}
	return nil
}

func checkType(want, value any, at string) error {
	names, ok := want.([]any)
	if !ok {
		if want == nil {
			return nil
		}
		names = []any{want}
	}
	kind := map[bool]string{true: "null", false: fmt.Sprintf("%T", value)}[value == nil]
	switch v := value.(type) {
	case string:
		kind = "string"
	case bool:
		kind = "boolean"
	case []any:
		kind = "array"
	case map[string]any:
		kind = "object"
	case float64:
		if kind = "number"; v == math.Trunc(v) && contains(names, "integer") {
			kind = "integer"
		}
	}
	if !contains(names, kind) {
		return fmt.Errorf("%s: a %s, not %v", at, kind, names)
	}
	return nil
}

func contains(all []any, value any) bool {
	for _, each := range all {
		if object, ok := each.(map[string]any); ok {
			each = object["const"]
		}
		if each == value {
			return true
		}
	}
	return false
}

func within(s map[string]any, least, most string, n float64, at string) error {
	if low, ok := s[least].(float64); ok && n < low {
		return fmt.Errorf("%s: %v, %v at least", at, n, low)
	}
	if high, ok := s[most].(float64); ok && n > high {
		return fmt.Errorf("%s: %v, %v at most", at, n, high)
	}
	return nil
}
