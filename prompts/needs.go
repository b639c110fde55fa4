package prompts

import (
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"time"

	"cairn/bot"
)

// Data is what words are rendered from, by the names in their needs.
type Data map[string]any

// Words is Markdown that a Voice has already rendered. It is the only data
// that is not escaped.
type Words string

// Needs is what the words of a key are rendered from, in the order of the file.
type Needs []Need

// Need is one name that words may use.
type Need struct {
	Name string
	Type NeedType
	Of   Needs // for List: what each element has; nil for a list of strings

	path string // "Gates.Due" for the Due of each of Gates
}

// NeedType says what data a need takes.
type NeedType string

// The types of needs.
const (
	TextNeed    NeedType = "text"    // any string type: what a person typed, a name; always escaped
	WordsNeed   NeedType = "words"   // Words
	IDNeed      NeedType = "id"      // any string type
	NumberNeed  NeedType = "number"  // any integer type
	TimeNeed    NeedType = "time"    // time.Time; the zero time counts as not there
	DateNeed    NeedType = "date"    // YYYY-MM-DD: any string type, or a type with String; "" counts as not there
	BoolNeed    NeedType = "bool"    // any bool type
	ListNeed    NeedType = "list"    // a slice of strings, or of maps or structs
	OptionsNeed NeedType = "options" // []bot.Option
	LinkNeed    NeedType = "link"    // an http or https address, or ""
)

var needTypes = []string{"text", "words", "id", "number", "time", "date", "bool", "list", "options", "link"}

// find returns the need of the name.
func (ns Needs) find(name string) (Need, bool) {
	i := slices.IndexFunc(ns, func(n Need) bool { return n.Name == name })
	if i < 0 {
		return Need{}, false
	}
	return ns[i], true
}

// names returns the names of the needs.
func (ns Needs) names() []string {
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = n.Name
	}
	return out
}

// String is the needs as a words file says them, sorted by name.
func (ns Needs) String() string {
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = n.Name + ": " + string(n.Type)
		if n.Of != nil {
			out[i] = n.Name + ": [" + n.Of.String() + "]"
		}
	}
	slices.Sort(out)
	return "{" + strings.Join(out, ", ") + "}"
}

// bind takes from data what is needed, brought to the few types that templates
// work with: string, Words, address, int, bool, time.Time, lists, and nil for
// what is not there. Its errors name the need and never tell the value.
func (ns Needs) bind(data Data) (map[string]any, error) {
	bound := make(map[string]any, len(ns)+1)
	for _, n := range ns {
		value, ok := data[n.Name]
		if !ok {
			return nil, fmt.Errorf("needs %s", n.path)
		}
		v, err := n.bind(value)
		if err != nil {
			return nil, err
		}
		bound[n.Name] = v
	}
	return bound, nil
}

func (n Need) bind(value any) (any, error) {
	v := reflect.ValueOf(value)
	kind := v.Kind()
	switch {
	case (n.Type == TextNeed || n.Type == IDNeed) && kind == reflect.String:
		return v.String(), nil
	case n.Type == BoolNeed && kind == reflect.Bool:
		return v.Bool(), nil
	case n.Type == NumberNeed && v.CanInt():
		return int(v.Int()), nil
	case n.Type == NumberNeed && v.CanUint():
		return int(v.Uint()), nil
	case n.Type == ListNeed && (kind == reflect.Slice || kind == reflect.Array):
		return n.bindList(v)
	case n.Type == LinkNeed && kind == reflect.String:
		return bindLink(n.path, v.String())
	case n.Type == DateNeed:
		return bindDate(n.path, value, v)
	}
	switch value := value.(type) {
	case Words:
		if n.Type == WordsNeed {
			return value, nil
		}
	case []bot.Option:
		if n.Type == OptionsNeed {
			return value, nil
		}
	case time.Time:
		if n.Type == TimeNeed && value.IsZero() {
			return nil, nil
		} else if n.Type == TimeNeed {
			return value, nil
		}
	}
	return nil, fmt.Errorf("%s is %s and was given a %T", n.path, n.Type, value)
}

// bindList brings each element to a string, Words or a map.
func (n Need) bindList(v reflect.Value) (any, error) {
	out := make([]any, v.Len())
	for i := range out {
		element := v.Index(i)
		for element.Kind() == reflect.Interface || element.Kind() == reflect.Pointer {
			element = element.Elem()
		}
		switch {
		case n.Of != nil:
			fields, err := n.bindElement(element)
			if err != nil {
				return nil, err
			}
			out[i] = fields
		case element.Kind() != reflect.String:
			return nil, fmt.Errorf("%s is a list of strings and holds a %s", n.path, element.Kind())
		case element.Type() == reflect.TypeFor[Words]():
			out[i] = Words(element.String())
		default:
			out[i] = element.String()
		}
	}
	return out, nil
}

func (n Need) bindElement(v reflect.Value) (map[string]any, error) {
	bound := make(map[string]any, len(n.Of))
	for _, field := range n.Of {
		var value reflect.Value
		switch {
		case v.Kind() == reflect.Map && v.Type().Key().Kind() == reflect.String:
			value = v.MapIndex(reflect.ValueOf(field.Name).Convert(v.Type().Key()))
		case v.Kind() == reflect.Struct:
			value = v.FieldByName(field.Name)
		}
		if !value.IsValid() {
			return nil, fmt.Errorf("needs %s", field.path)
		}
		b, err := field.bind(value.Interface())
		if err != nil {
			return nil, err
		}
		bound[field.Name] = b
	}
	return bound, nil
}

// bindDate takes a date as YYYY-MM-DD from a string type or a type with String.
func bindDate(path string, value any, v reflect.Value) (any, error) {
	var text string
	switch s, ok := value.(fmt.Stringer); {
	case v.Kind() == reflect.String:
		text = v.String()
	case ok:
		text = s.String()
	default:
		return nil, fmt.Errorf("%s is date and was given a %T", path, value)
	}
	if text == "" {
		return nil, nil
	}
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return nil, fmt.Errorf("%s is not a date like 2027-03-02", path)
	}
	return text, nil
}

// address is a checked web address that cannot break out of a Markdown link.
type address string

func bindLink(path, text string) (any, error) {
	if text == "" {
		return nil, nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, fmt.Errorf("%s is not an http or https address", path)
	}
	return address(strings.NewReplacer("(", "%28", ")", "%29").Replace(u.String())), nil
}
