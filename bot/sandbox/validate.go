package sandbox

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// checker walks blocks and collects what Slack would refuse, each with the
// JSON pointer to it.
type checker struct {
	blocks, elements, shapes map[string][]field

	problems []string
	blockIDs map[string]bool
	actions  map[string]bool // action_ids of the block at hand
	markdown int
	tables   int
	unknown  map[string]bool
}

func newChecker() *checker {
	return &checker{
		blocks: blockRules(), elements: elementRules(), shapes: shapes(),
		blockIDs: map[string]bool{}, unknown: map[string]bool{},
	}
}

// checkBlocks holds blocks to the limits. A type the sandbox does not know is
// let through and remembered, see UnknownBlocks.
func (w *Workspace) checkBlocks(blocks []Block, path string, most int) []string {
	c := newChecker()
	if len(blocks) > most {
		c.refuse(path, "no more than %d items allowed", most)
	}
	for i, b := range blocks {
		c.block(b, fmt.Sprintf("%s/%d", path, i))
	}
	maps.Copy(w.unknown, c.unknown)
	return c.problems
}

// UnknownBlocks returns the block and element types apps have sent that the
// sandbox has no rules for, and so let through unchecked.
func (w *Workspace) UnknownBlocks() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Sorted(maps.Keys(w.unknown))
}

func (c *checker) refuse(path, format string, a ...any) {
	c.problems = append(c.problems, fmt.Sprintf("[ERROR] "+format+" [json-pointer:"+strings.ReplaceAll(path, "%", "%%")+"]", a...))
}

func (c *checker) block(b Block, path string) {
	kind, _ := b["type"].(string)
	if kind == "" {
		c.refuse(path, "missing required field: type")
		return
	}
	if id, ok := b["block_id"].(string); ok && id != "" {
		if c.blockIDs[id] {
			c.refuse(path+"/block_id", "block_id already exists")
		}
		c.blockIDs[id] = true
	}
	c.actions = map[string]bool{}
	c.field(b, str("block_id", 255), path)
	rules, known := c.blocks[kind]
	if !known {
		c.unknown[kind] = true
		return
	}
	c.fields(b, rules, path)
	c.special(b, kind, path)
}

// special are the rules that concern more than one field.
func (c *checker) special(b Block, kind, path string) {
	switch kind {
	case "section":
		if b["text"] == nil && b["fields"] == nil {
			c.refuse(path, "missing required field: text")
		}
	case "image":
		if b["image_url"] == nil && b["slack_file"] == nil {
			c.refuse(path, "missing required field: image_url")
		}
	case "markdown":
		s, _ := b["text"].(string)
		if c.markdown += utf8.RuneCountInString(s); c.markdown > maxMarkdown {
			c.refuse(path+"/text", "markdown blocks must be less than %d characters together", maxMarkdown+1)
		}
	case "table":
		if c.tables++; c.tables > 1 {
			c.refuse(path, "only_one_table_allowed")
		}
	case "input":
		c.placed(b["element"], path+"/element", inputOnly|inputToo)
	case "actions":
		elements, _ := b["elements"].([]any)
		for i, e := range elements {
			c.placed(e, fmt.Sprintf("%s/elements/%d", path, i), actionOnly|inputToo)
		}
	}
}

// Where an element may stand.
const (
	inputOnly = 1 << iota
	actionOnly
	inputToo
)

func placeOf(kind string) int {
	switch kind {
	case "plain_text_input", "email_text_input", "url_text_input", "number_input", "file_input":
		return inputOnly
	case "button", "overflow", "workflow_button", "image":
		return actionOnly
	}
	return inputToo
}

func (c *checker) placed(e any, path string, allowed int) {
	element, _ := e.(Block)
	kind, _ := element["type"].(string)
	if kind != "" && placeOf(kind)&allowed == 0 {
		c.refuse(path, "unsupported type: %s", kind)
	}
}

func (c *checker) fields(o Block, rules []field, path string) {
	for _, f := range rules {
		c.field(o, f, path)
	}
}

func (c *checker) field(o Block, f field, path string) {
	v := o[f.key]
	if v == nil {
		if f.required {
			c.refuse(path, "missing required field: %s", f.key)
		}
		return
	}
	c.value(v, f, path+"/"+f.key)
}

func (c *checker) value(v any, f field, path string) {
	switch f.kind {
	case textKind, plainKind:
		c.text(v, f, path)
	case stringKind:
		s, ok := v.(string)
		c.length(s, ok, f, path)
	case numberKind:
		c.number(v, f, path)
	case listKind:
		c.list(v, f, path)
	case elementKind:
		c.element(v, path)
	case blockKind, shapeKind:
		c.nested(v, f, path)
	}
}

func (c *checker) text(v any, f field, path string) {
	o, ok := v.(Block)
	if !ok {
		c.refuse(path, "must provide an object")
		return
	}
	kind, _ := o["type"].(string)
	if kind != "plain_text" && (f.kind == plainKind || kind != "mrkdwn") {
		c.refuse(path+"/type", "must be a valid text type")
	}
	s, ok := o["text"].(string)
	c.length(s, ok, f, path+"/text")
}

func (c *checker) length(s string, isString bool, f field, path string) {
	n := utf8.RuneCountInString(s)
	switch {
	case !isString:
		c.refuse(path, "must provide a string")
	case n < f.min:
		c.refuse(path, "must be more than %d characters", f.min-1)
	case f.max > 0 && n > f.max:
		c.refuse(path, "must be less than %d characters", f.max+1)
	}
}

func (c *checker) number(v any, f field, path string) {
	n, ok := v.(float64)
	switch {
	case !ok:
		c.refuse(path, "must provide a number")
	case n < float64(f.min):
		c.refuse(path, "must be no less than %d", f.min)
	case f.max > 0 && n > float64(f.max):
		c.refuse(path, "must be no more than %d", f.max)
	}
}

func (c *checker) list(v any, f field, path string) {
	items, ok := v.([]any)
	switch {
	case !ok:
		c.refuse(path, "must be an array")
	case len(items) < f.min:
		c.refuse(path, "no fewer than %d items allowed", f.min)
	case f.max > 0 && len(items) > f.max:
		c.refuse(path, "no more than %d items allowed", f.max)
	}
	for i, item := range items {
		c.value(item, *f.item, fmt.Sprintf("%s/%d", path, i))
	}
}

func (c *checker) element(v any, path string) {
	e, ok := v.(Block)
	kind, _ := e["type"].(string)
	if !ok || kind == "" {
		c.refuse(path, "missing required field: type")
		return
	}
	if kind == "plain_text" || kind == "mrkdwn" { // in a context block
		c.text(e, text("", 3000), path)
		return
	}
	c.field(e, str("action_id", 255), path)
	if id, _ := e["action_id"].(string); id != "" {
		if c.actions[id] {
			c.refuse(path+"/action_id", "action_id already exists")
		}
		c.actions[id] = true
	}
	rules, known := c.elements[kind]
	if !known {
		c.unknown[kind] = true
		return
	}
	c.fields(e, rules, path)
	c.choices(e, kind, path)
}

// choices checks what elements with options need besides lengths.
func (c *checker) choices(e Block, kind, path string) {
	if strings.HasSuffix(kind, "static_select") && (e["options"] == nil) == (e["option_groups"] == nil) {
		c.refuse(path, "must provide either options or option_groups")
	}
	if style, ok := e["style"].(string); kind == "button" && ok && style != "primary" && style != "danger" {
		c.refuse(path+"/style", "must be one of: primary, danger")
	}
	if o, ok := e["initial_option"].(Block); ok && findOption(e, fmt.Sprint(o["value"])) == nil {
		c.refuse(path+"/initial_option", "must be one of the options")
	}
}

func (c *checker) nested(v any, f field, path string) {
	o, ok := v.(Block)
	switch {
	case !ok && f.shape != "":
		c.refuse(path, "must provide an object")
	case f.kind == blockKind:
		c.block(o, path)
	case ok:
		c.fields(o, c.shapes[f.shape], path)
	}
}

func problemsExtra(problems []string) object {
	return object{"errors": problems, "response_metadata": object{"messages": problems}}
}
