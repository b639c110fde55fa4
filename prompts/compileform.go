package prompts

import (
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"cairn/bot"
)

var inputKinds = []string{"note", "line", "paragraph", "choice", "choices", "scale", "date", "someone"}

func (c *compiler) form(n *yaml.Node) *form {
	parts := c.mapping(n, "title", "submit", "cancel", "do", "pages")
	f := &form{
		title:  c.piece(parts["title"], line, c.entry.needs, "form title"),
		submit: c.piece(parts["submit"], line, c.entry.needs, "submit"),
		cancel: c.piece(parts["cancel"], line, c.entry.needs, "cancel"),
		action: c.action(parts["do"], c.entry.needs),
	}
	for _, name := range []string{"title", "submit", "cancel", "pages"} {
		if parts[name] == nil {
			c.problem(n, "a form has a %s", name)
		}
	}
	c.entry.outline = append(c.entry.outline, "form "+c.scalar(parts["do"]))
	asks, keys := false, map[string]bool{}
	for _, node := range c.sequence(parts["pages"]) {
		pg := c.page(node, keys)
		asks = asks || slices.ContainsFunc(pg.inputs, func(in input) bool { return in.kind != bot.Note })
		f.pages = append(f.pages, pg)
	}
	if asks && parts["do"] == nil {
		c.problem(n, "a form that asks something has do: what happens with the answers")
	}
	return f
}

func (c *compiler) page(n *yaml.Node, keys map[string]bool) page {
	parts := c.mapping(n, "title", "fields")
	c.entry.outline = append(c.entry.outline, "page")
	pg := page{title: c.piece(parts["title"], line, c.entry.needs, "page title")}
	allowed := []string{"key", "kind", "label", "hint", "value", "values", "options", "from", "optional", "max"}
	for _, it := range c.items(parts["fields"], allowed...) {
		in := c.input(it)
		key := c.scalar(it.parts["key"])
		if key != "" && keys[key] {
			c.problem(it.parts["key"], "the key %s is there twice in this form", key)
		}
		keys[key] = true
		pg.inputs = append(pg.inputs, in)
	}
	if len(pg.inputs) == 0 {
		c.problem(n, "a page has fields")
	}
	c.atMost(parts["fields"], len(pg.inputs), pageSize, "fields on one page")
	return pg
}

func (c *compiler) input(it item) input {
	kind, key := c.scalar(it.parts["kind"]), c.scalar(it.parts["key"])
	in := input{
		condition: it.condition,
		kind:      bot.InputKind(kind),
		optional:  c.flag(it.parts["optional"]),
		max:       c.number(it.parts["max"]),
		hint:      c.piece(it.parts["hint"], line, it.needs, "hint"),
		value:     c.piece(it.parts["value"], block, it.needs, "value"),
	}
	c.require(it, "kind", "label")
	if kind != "" && !slices.Contains(inputKinds, kind) {
		c.problem(it.parts["kind"], "%q is not a kind of field%s", kind, orList(kind, inputKinds))
	}
	c.mark(it, "input", key, kind, c.scalar(it.parts["value"]), c.scalar(it.parts["values"]), strconv.FormatBool(in.optional))
	if in.kind == bot.Note {
		in.label = c.piece(it.parts["label"], markdown, it.needs, "note")
		for _, name := range []string{"key", "hint", "value", "values", "options", "from", "optional", "max"} {
			if it.parts[name] != nil {
				c.problem(it.parts[name], "a note says something and has no %s", name)
			}
		}
		return in
	}
	in.label = c.piece(it.parts["label"], line, it.needs, "label")
	in.key = c.inputKey(it, key)
	if values := it.parts["values"]; values != nil {
		in.values = c.scalar(values)
		c.need(values, in.values, it.needs, ListNeed)
	}
	in.options = c.options(it)
	c.inputOptions(it, in)
	if in.max < 0 || in.max > 3000 {
		c.problem(it.parts["max"], "max is at most 3000 characters (Slack's limit)")
	}
	return in
}

// inputKey is the key of a field: a plain name, or with each a template that
// makes a different name for each element.
func (c *compiler) inputKey(it item, key string) *piece {
	plain, _, templated := strings.Cut(key, "{{")
	switch {
	case it.parts["key"] == nil:
		c.problem(it.node, "has no key")
	case templated != (it.each != ""):
		c.problem(it.parts["key"], "a key with each has a placeholder such as level_{{.ID}}, and no other key has")
	case !shortName.MatchString(plain) && !(templated && plain == ""):
		c.problem(it.parts["key"], "%q is not a key: use small letters, digits and _", key)
	}
	return c.piece(it.parts["key"], line, it.needs, "key")
}

// inputOptions checks that the kinds that choose have something to choose from,
// and that no other kind has.
func (c *compiler) inputOptions(it item, in input) {
	chooses := in.kind == bot.Choice || in.kind == bot.Choices || in.kind == bot.Scale
	has := it.parts["options"] != nil || it.parts["from"] != nil
	switch {
	case chooses && !has:
		c.problem(it.node, "a %s has options, or from: a need of type options", in.kind)
	case !chooses && has:
		c.problem(it.node, "a %s has no options", in.kind)
	}
	if in.kind == bot.Scale {
		c.atMost(it.parts["options"], len(in.options.listed), 10, "steps on a scale")
	}
}
