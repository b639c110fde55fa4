package config

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	edlib "github.com/hbollon/go-edlib"
	"go.yaml.in/yaml/v3"
)

// reader walks a YAML tree and collects what is wrong instead of stopping at
// it. What refers to something else is checked at the end, when all is known.
type reader struct {
	file     string
	checks   Checks
	mistakes []Mistake
	later    []func()
}

// keys are what a mapping may hold, each with what reads its value.
type keys map[string]func(*yaml.Node)

func (r *reader) wrong(n *yaml.Node, format string, args ...any) {
	r.mistakes = append(r.mistakes, Mistake{Where: r.file, Line: n.Line, What: fmt.Sprintf(format, args...)})
}

// asked hands a value to one of the caller's checks.
func (r *reader) asked(n *yaml.Node, check func(string) error, value, format string, args ...any) {
	if check == nil {
		return
	}
	if err := check(value); err != nil {
		r.wrong(n, format, append(args, err)...)
	}
}

// finish runs the checks that waited and returns the mistakes by line.
func (r *reader) finish() []Mistake {
	for _, check := range r.later {
		check()
	}
	slices.SortStableFunc(r.mistakes, func(a, b Mistake) int { return cmp.Compare(a.Line, b.Line) })
	return r.mistakes
}

// mapping reads a mapping with fixed keys, some of which are required. It
// reports whether all was well, so that what depends on several keys is not
// checked, and complained of, on top of what is wrong already.
func (r *reader) mapping(n *yaml.Node, what string, known keys, required ...string) (clean bool) {
	before := len(r.mistakes)
	names := slices.Sorted(maps.Keys(known))
	seen := map[string]bool{}
	r.each(n, what, func(key, value *yaml.Node) {
		seen[key.Value] = true
		if read, ok := known[key.Value]; ok {
			read(value)
			return
		}
		r.wrong(key, "%s has no key %q%s", what, key.Value, didYouMean(key.Value, names))
		seen[nearest(key.Value, names)] = true
	})
	for _, key := range required {
		if n.Kind == yaml.MappingNode && !seen[key] {
			r.wrong(n, "%s needs %q", what, key)
		}
	}
	return len(r.mistakes) == before
}

// each walks a mapping in the file's order and refuses a key that comes twice.
func (r *reader) each(n *yaml.Node, what string, visit func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		r.wrong(n, "%s must be a list of key: value lines", what)
		return
	}
	first := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if line := first[key.Value]; line > 0 {
			r.wrong(key, "%s has the key %q twice, first in line %d", what, key.Value, line)
			continue
		}
		first[key.Value] = key.Line
		visit(key, value)
	}
}

// list reads a sequence. One value alone is not a list of it: a missing dash
// would go unnoticed.
func (r *reader) list(what string, visit func(*yaml.Node)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.SequenceNode {
			r.wrong(n, "%s must be a list, such as [one, two]", what)
			return
		}
		for _, item := range n.Content {
			visit(item)
		}
	}
}

// scalar is a value that is neither a list, nor a mapping, nor missing.
func (r *reader) scalar(n *yaml.Node, what, example string) (string, bool) {
	if n.Kind != yaml.ScalarNode || n.ShortTag() == "!!null" || strings.TrimSpace(n.Value) == "" {
		r.wrong(n, "%s must be %s", what, example)
		return "", false
	}
	return strings.TrimSpace(n.Value), true
}

// longestText is the most that one value says: what a block of a message holds on Slack.
const longestText = 3000

func (r *reader) text(what string, into *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.ShortTag() == "!!bool" {
			r.wrong(n, "%s must be text: put %q in quotes", what, n.Value)
			return
		}
		value, ok := r.scalar(n, what, "text")
		switch {
		case !ok:
		case utf8.RuneCountInString(value) > longestText:
			r.wrong(n, "%s has %d characters: %d at most", what, utf8.RuneCountInString(value), longestText)
		case strings.ContainsFunc(value, func(c rune) bool { return c != '\n' && unicode.IsControl(c) }):
			r.wrong(n, "%s holds a character that cannot be seen: write it anew", what)
		default:
			*into = value
		}
	}
}

func (r *reader) whole(what string, into *int, low, high int) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, err := strconv.Atoi(n.Value)
		if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!int" || err != nil || value < low || value > high {
			r.wrong(n, "%s must be a whole number from %d to %d", what, low, high)
			return
		}
		*into = value
	}
}

func (r *reader) truth(what string, into *bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.ScalarNode || (n.Value != "true" && n.Value != "false") {
			r.wrong(n, "%s must be true or false", what)
			return
		}
		*into = n.Value == "true"
	}
}

// oneOf reads a name out of a fixed set.
func oneOf[T ~string](r *reader, what string, all []T, use func(T)) func(*yaml.Node) {
	return func(n *yaml.Node) {
		value, ok := r.scalar(n, what, "one of "+join(all))
		switch {
		case !ok:
		case slices.Contains(all, T(value)):
			use(T(value))
		default:
			r.wrong(n, "%s %q is not known%s (one of %s)", what, value, didYouMean(value, all), join(all))
		}
	}
}

func join[T ~string](all []T) string {
	names := make([]string, len(all))
	for i, one := range all {
		names[i] = string(one)
	}
	return strings.Join(names, ", ")
}

// didYouMean suggests the known name that is nearest, when one is near enough.
func didYouMean[T ~string](got string, known []T) string {
	if name := nearest(got, known); name != "" {
		return fmt.Sprintf(": did you mean %q?", name)
	}
	return ""
}

// nearest is the known name that got may be a slip of; empty when none is.
func nearest[T ~string](got string, known []T) (name T) {
	best := 1 + max(1, len(got)/3)
	for _, one := range known {
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(got), string(one)); d < best {
			best, name = d, one
		}
	}
	return name
}
