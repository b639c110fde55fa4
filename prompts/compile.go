package prompts

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"cairn/bot"
)

// compiler turns the YAML of one key into an entry.
type compiler struct {
	found *Problems
	at    Problem // file, key and whether it is an override
	entry *entry
}

var (
	allParts  = []string{"about", "needs", "title", "text", "fields", "buttons", "selects", "footer", "form"}
	formParts = []string{"about", "needs", "form"}
)

// parts are the parts of a key by name.
func (c *compiler) parts(n *yaml.Node, s source) map[string]part {
	c.at.Key = s.key
	defer func() { c.at.Key = "" }()
	out := map[string]part{}
	for name, node := range c.mapping(n, allParts...) {
		out[name] = part{node: node, file: s.file}
	}
	return out
}

// compile makes the entry of a source. What is wrong goes to found; the entry
// is whole all the same.
func compile(s source, lang *language, found *Problems) *entry {
	e := &entry{
		key: s.key, file: s.file, line: s.line, lang: lang,
		used: map[string]bool{}, asked: map[string]bool{},
	}
	c := &compiler{found: found, entry: e, at: Problem{File: s.file, Line: s.line, Key: s.key, Override: s.override}}
	node := func(name string) *yaml.Node {
		p := s.parts[name]
		c.at.File = p.file
		return p.node
	}
	if strings.TrimSpace(c.scalar(node("about"))) == "" {
		c.here(s, "say in about: who gets this, when, and who sees it")
	}
	e.needs = c.needs(node("needs"), "")
	switch {
	case s.parts["form"].node != nil:
		for name := range s.parts {
			if !slices.Contains(formParts, name) {
				c.here(s, "a form has no %s beside it", name)
			}
		}
		e.form = c.form(node("form"))
	case s.parts["text"].node == nil:
		c.here(s, "has neither text nor form")
	default:
		m := &e.message
		m.title = c.piece(node("title"), line, e.needs, "title")
		m.text = c.piece(node("text"), markdown, e.needs, "text")
		m.fields = c.fields(node("fields"))
		m.buttons = c.buttons(node("buttons"))
		m.selects = c.selects(node("selects"))
		m.footer = c.piece(node("footer"), markdown, e.needs, "footer")
	}
	c.unused(s)
	return e
}

// unused finds needs that no words use.
func (c *compiler) unused(s source) {
	var walk func(ns Needs)
	walk = func(ns Needs) {
		for _, n := range ns {
			if !c.entry.used[n.path] {
				c.here(s, "needs %s and never uses it", n.path)
				last := &(*c.found)[len(*c.found)-1]
				last.Warning = s.override
			}
			walk(n.Of)
		}
	}
	walk(c.entry.needs)
}

var needName = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)

func (c *compiler) needs(n *yaml.Node, prefix string) Needs {
	var out Needs
	for _, pair := range c.pairs(n) {
		need := Need{Name: pair.name, path: prefix + pair.name}
		if !needName.MatchString(pair.name) {
			c.problem(pair.key, "%q is not a name for a need: begin with a capital letter", pair.name)
		}
		if pair.value.Kind == yaml.SequenceNode {
			need.Type = ListNeed
			if len(pair.value.Content) == 1 && prefix == "" {
				need.Of = c.needs(pair.value.Content[0], need.path+".")
			}
			if need.Of == nil {
				c.problem(pair.value, "say what each of %s has, once: [{Title: text, Due: time}]", pair.name)
			}
		} else {
			name := c.scalar(pair.value)
			need.Type = NeedType(name)
			if !slices.Contains(needTypes, name) {
				c.problem(pair.value, "%q is not a type%s", name, orList(name, needTypes))
				need.Type = TextNeed
			}
		}
		out = append(out, need)
	}
	return out
}

// item is a mapping in a list, with what it has in common with others: if and each.
type item struct {
	condition
	node  *yaml.Node
	parts map[string]*yaml.Node
	needs Needs // with the fields of each
}

func (c *compiler) items(n *yaml.Node, allowed ...string) []item {
	var out []item
	for _, node := range c.sequence(n) {
		it := item{node: node, parts: c.mapping(node, append(allowed, "if", "each")...), needs: c.entry.needs}
		if each := it.parts["each"]; each != nil {
			it.each = c.scalar(each)
			need := c.need(each, it.each, it.needs, ListNeed)
			if need.Of == nil {
				c.problem(each, "each goes through a list whose elements have fields; %s has none", it.each)
			}
			for _, field := range need.Of {
				if _, taken := it.needs.find(field.Name); taken {
					c.problem(each, "%s is the name of two needs here", field.Name)
				}
			}
			it.needs = slices.Concat(it.needs, need.Of)
		}
		if cond := it.parts["if"]; cond != nil {
			it.name, it.not = c.scalar(cond), false
			if rest, not := strings.CutPrefix(it.name, "not "); not {
				it.name, it.not = strings.TrimSpace(rest), true
			}
			it.name = strings.TrimPrefix(it.name, ".")
			if need := c.need(cond, it.name, it.needs); need.path != "" {
				c.entry.asked[need.path] = true
			}
		}
		out = append(out, it)
	}
	return out
}

// mark adds the item to what a translation must have in common.
func (c *compiler) mark(it item, what ...string) {
	text := strings.Join(what, " ")
	if it.each != "" {
		text += " each " + it.each
	}
	if it.name != "" {
		text += " if " + strings.TrimPrefix(fmt.Sprintf("%t ", !it.not), "true ") + it.name
	}
	c.entry.outline = append(c.entry.outline, text)
}

func (c *compiler) fields(n *yaml.Node) []field {
	var out []field
	for _, it := range c.items(n, "label", "value") {
		c.require(it, "label", "value")
		c.mark(it, "field")
		out = append(out, field{
			condition: it.condition,
			label:     c.piece(it.parts["label"], line, it.needs, "field label"),
			value:     c.piece(it.parts["value"], markdown, it.needs, "field value"),
		})
	}
	c.atMost(n, len(out), 25, "fields")
	return out
}

func (c *compiler) buttons(n *yaml.Node) []button {
	var out []button
	for _, it := range c.items(n, "label", "do", "url", "style", "confirm") {
		c.require(it, "label")
		b := button{
			condition: it.condition,
			label:     c.piece(it.parts["label"], line, it.needs, "button label"),
			action:    c.action(it.parts["do"], it.needs),
			url:       c.url(it.parts["url"], it.needs),
			confirm:   c.piece(it.parts["confirm"], line, it.needs, "confirm"),
			style:     bot.Style(c.scalar(it.parts["style"])),
		}
		if (it.parts["do"] == nil) == (it.parts["url"] == nil) {
			c.problem(it.node, "a button has either do or url")
		}
		if !slices.Contains([]bot.Style{bot.Plain, bot.Primary, bot.Danger}, b.style) {
			c.problem(it.parts["style"], "style is primary or danger, or left out; not %q", b.style)
		}
		c.mark(it, "button", c.scalar(it.parts["do"]), c.scalar(it.parts["url"]))
		out = append(out, b)
	}
	c.atMost(n, len(out), 25, "buttons")
	return out
}

func (c *compiler) selects(n *yaml.Node) []choice {
	var out []choice
	for _, it := range c.items(n, "label", "do", "options", "from") {
		c.require(it, "label", "do")
		s := choice{
			condition: it.condition,
			label:     c.piece(it.parts["label"], line, it.needs, "select label"),
			action:    c.action(it.parts["do"], it.needs),
		}
		c.mark(it, "select", c.scalar(it.parts["do"]))
		s.options = c.options(it)
		if it.parts["options"] == nil && it.parts["from"] == nil {
			c.problem(it.node, "a select has options, or from: a need of type options")
		}
		out = append(out, s)
	}
	c.atMost(n, len(out), 5, "selects")
	return out
}

// options reads options and from; it marks the values, which must not be translated.
func (c *compiler) options(it item) options {
	var out options
	if from := it.parts["from"]; from != nil {
		out.from = c.scalar(from)
		c.need(from, out.from, it.needs, OptionsNeed)
	}
	for _, o := range c.items(it.parts["options"], "label", "value") {
		c.require(o, "label", "value")
		c.entry.outline = append(c.entry.outline, "option "+c.scalar(o.parts["value"]))
		if o.name != "" || o.each != "" {
			c.problem(o.node, "an option is always there: use from for options that differ")
		}
		out.listed = append(out.listed, option{
			label: c.piece(o.parts["label"], line, it.needs, "option label"),
			value: c.piece(o.parts["value"], line, it.needs, "option value"),
		})
	}
	c.atMost(it.parts["options"], len(out.listed), 25, "options")
	return out
}
