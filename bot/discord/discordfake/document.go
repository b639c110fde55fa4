package discordfake

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
)

// Document is as much of Discord's OpenAPI document as is used: it says what a
// call may look like. It is not part of this repository.
type Document struct {
	Paths      map[string]map[string]json.RawMessage `json:"paths"`
	Components struct {
		Schemas map[string]any `json:"schemas"`
	} `json:"components"`
}

// ReadDocument reads openapi.json.
func ReadDocument(path string) (*Document, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	d := &Document{}
	if err := json.Unmarshal(raw, d); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return d, nil
}

// Check holds one call against the document: its method and path, and its body.
func (d *Document) Check(c Call) error {
	operation, known := d.operation(c)
	if !known {
		return fmt.Errorf("%s %s is not in the document", c.Method, c.Path)
	}
	if len(c.Body) == 0 {
		return nil
	}
	var value any
	if err := json.Unmarshal(c.Body, &value); err != nil {
		return fmt.Errorf("%s %s: %w", c.Method, c.Path, err)
	}
	if err := d.check(operation.Body.Content["application/json"].Schema, value, "body"); err != nil {
		return fmt.Errorf("%s %s: %w", c.Method, c.Path, err)
	}
	return nil
}

// operation is what the document says of one call.
type operation struct {
	Body struct {
		Content map[string]struct {
			Schema any `json:"schema"`
		} `json:"content"`
	} `json:"requestBody"`
}

func (d *Document) operation(c Call) (o operation, known bool) {
	for template, methods := range d.Paths {
		if raw := methods[strings.ToLower(c.Method)]; raw != nil && leads(template, c.Path) {
			return o, json.Unmarshal(raw, &o) == nil
		}
	}
	return o, false
}

// leads reports whether a path is one of the template's: {x} stands for any part
// but those like @me, which are spelled out.
func leads(template, path string) bool {
	parts, said := strings.Split(template, "/"), strings.Split(path, "/")
	return slices.EqualFunc(parts, said, func(part, s string) bool {
		if strings.HasPrefix(part, "{") {
			return s != "" && !strings.Contains(s, "@")
		}
		return part == s
	})
}

// check holds a value against a schema.
func (d *Document) check(schema, value any, at string) error {
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
		return between(s, "minLength", "maxLength", float64(len([]rune(v))), at)
	case float64:
		return between(s, "minimum", "maximum", v, at)
	case []any:
		for i, each := range v {
			if err := d.check(s["items"], each, fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
		return between(s, "minItems", "maxItems", float64(len(v)), at)
	case map[string]any:
		return d.checkObject(s, v, at)
	}
	return nil
}

func (d *Document) checkAny(options, value any, at string) error {
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

func (d *Document) checkObject(s, value map[string]any, at string) error {
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

func between(s map[string]any, least, most string, n float64, at string) error {
	if low, ok := s[least].(float64); ok && n < low {
		return fmt.Errorf("%s: %v, %v at least", at, n, low)
	}
	if high, ok := s[most].(float64); ok && n > high {
		return fmt.Errorf("%s: %v, %v at most", at, n, high)
	}
	return nil
}
