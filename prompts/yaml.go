package prompts

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	edlib "github.com/hbollon/go-edlib"
	"go.yaml.in/yaml/v3"
)

// problem notes what is wrong at a node.
func (c *compiler) problem(n *yaml.Node, format string, args ...any) {
	p := c.at
	if n != nil {
		p.Line = n.Line
	}
	p.Why = fmt.Sprintf(format, args...)
	*c.found = append(*c.found, p)
}

// here notes what is wrong with the words as a whole.
func (c *compiler) here(s source, format string, args ...any) {
	c.at.File, c.at.Line = s.file, s.line
	c.problem(nil, format, args...)
}

// pair is a key and a value of a YAML mapping.
type pair struct {
	name       string
	key, value *yaml.Node
}

// pairs are the pairs of a mapping in their order. Package yaml lets a name
// that is there twice pass in a node; a person who wrote it lost half their words.
func (c *compiler) pairs(n *yaml.Node) []pair {
	if n == nil || n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		c.problem(n, "expected names with values, such as \"label: Answer\"")
		return nil
	}
	var out []pair
	for i := 0; i+1 < len(n.Content); i += 2 {
		p := pair{name: n.Content[i].Value, key: n.Content[i], value: n.Content[i+1]}
		if p.value.Kind == yaml.AliasNode {
			p.value = p.value.Alias
		}
		if slices.ContainsFunc(out, func(o pair) bool { return o.name == p.name }) {
			c.problem(p.key, "%s is there twice", p.name)
			continue
		}
		out = append(out, p)
	}
	return out
}

// mapping is a mapping by name, in which only the allowed names occur.
func (c *compiler) mapping(n *yaml.Node, allowed ...string) map[string]*yaml.Node {
	out := map[string]*yaml.Node{}
	for _, p := range c.pairs(n) {
		if !slices.Contains(allowed, p.name) {
			c.problem(p.key, "%q is not known here%s", p.name, orList(p.name, allowed))
			continue
		}
		out[p.name] = p.value
	}
	return out
}

func (c *compiler) sequence(n *yaml.Node) []*yaml.Node {
	if n == nil || n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		c.problem(n, "expected a list: begin each element with \"- \"")
		return nil
	}
	return n.Content
}

func (c *compiler) scalar(n *yaml.Node) string {
	if n == nil || n.Tag == "!!null" {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		c.problem(n, "expected words; put text with {{ }} in quotes")
		return ""
	}
	return n.Value
}

func (c *compiler) flag(n *yaml.Node) bool {
	value := c.scalar(n)
	if value != "" && value != "true" && value != "false" {
		c.problem(n, "expected true or false, not %q", value)
	}
	return value == "true"
}

func (c *compiler) number(n *yaml.Node) int {
	value := c.scalar(n)
	if value == "" {
		return 0
	}
	number, err := strconv.Atoi(value)
	if err != nil {
		c.problem(n, "expected a number, not %q", value)
	}
	return number
}

func (c *compiler) require(it item, names ...string) {
	for _, name := range names {
		if it.parts[name] == nil {
			c.problem(it.node, "has no %s", name)
		}
	}
}

func (c *compiler) atMost(n *yaml.Node, have, most int, what string) {
	if have > most {
		c.problem(n, "has %d %s; there is room for %d", have, what, most)
	}
}

// orList names the nearest of the choices, or all of them.
func orList(wrong string, choices []string) string {
	if near := suggestion(wrong, choices); near != "" {
		return near
	}
	return ": use " + strings.Join(choices, ", ")
}

// suggestion is the choice that was probably meant, as ": did you mean x?".
func suggestion(wrong string, choices []string) string {
	best, least := "", len(wrong)/3+2
	for _, choice := range choices {
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(wrong), strings.ToLower(choice)); d < least {
			best, least = choice, d
		}
	}
	if best == "" {
		return ""
	}
	return ": did you mean " + best + "?"
}
