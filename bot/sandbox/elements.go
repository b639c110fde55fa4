package sandbox

import (
	"fmt"
	"strings"
)

// control is one interactive element where it stands.
type control struct {
	block    Block
	blockID  string
	element  Block
	kind     string // the element's type
	actionID string
	label    string // of an input block
	input    bool   // stands in an input block
	optional bool
	dispatch bool // an input that reports at once
}

func (c control) key() string { return c.blockID + "/" + c.actionID }

// controls lists the interactive elements of blocks, in reading order.
func controls(blocks []Block) []control {
	var found []control
	for _, b := range blocks {
		found = append(found, controlsOf(b)...)
	}
	return found
}

func controlsOf(b Block) []control {
	var found []control
	add := func(v any) {
		e, ok := v.(Block)
		if !ok {
			return
		}
		kind, _ := e["type"].(string)
		if isInteractive(kind) {
			found = append(found, newControl(b, e, kind))
		} else {
			found = append(found, controlsOf(e)...) // a block within a block
		}
	}
	add(b["accessory"])
	add(b["element"])
	for _, key := range []string{"elements", "actions", "child_blocks"} {
		items, _ := b[key].([]any)
		for _, item := range items {
			add(item)
		}
	}
	return found
}

func newControl(b, e Block, kind string) control {
	c := control{block: b, element: e, kind: kind, blockID: textIn(b["block_id"]), actionID: textIn(e["action_id"])}
	if b["type"] == "input" {
		c.input, c.label = true, textOf(b["label"])
		c.optional, _ = b["optional"].(bool)
		c.dispatch, _ = b["dispatch_action"].(bool)
	}
	return c
}

func isInteractive(kind string) bool {
	switch kind {
	case "button", "workflow_button", "icon_button", "feedback_buttons", "overflow", "checkboxes", "radio_buttons",
		"datepicker", "timepicker", "datetimepicker":
		return true
	}
	return strings.HasSuffix(kind, "_select") || strings.HasSuffix(kind, "_input")
}

// holdsState tells whether an element has a value in state.values.
func (c control) holdsState() bool {
	switch c.kind {
	case "button", "workflow_button", "icon_button", "feedback_buttons", "overflow":
		return false
	}
	return true
}

// nameBlocks gives every block a block_id and every interactive element an
// action_id, as Slack does when the app sent none.
func (w *Workspace) nameBlocks(blocks []Block) {
	for _, b := range blocks {
		w.nameBlock(b)
	}
}

func (w *Workspace) nameBlock(b Block) {
	if textIn(b["block_id"]) == "" {
		b["block_id"] = w.shortID()
	}
	for _, c := range controlsOf(b) {
		if textIn(c.block["block_id"]) == "" {
			c.block["block_id"] = w.shortID()
		}
		if c.actionID == "" {
			c.element["action_id"] = w.shortID()
		}
	}
}

func (w *Workspace) shortID() string {
	w.lastID++
	return fmt.Sprintf("s%04x", w.lastID)
}

// optionsOf lists an element's options, those in groups included.
func optionsOf(e Block) []Block {
	var found []Block
	collect := func(v any) {
		items, _ := v.([]any)
		for _, item := range items {
			if o, ok := item.(Block); ok {
				found = append(found, o)
			}
		}
	}
	collect(e["options"])
	groups, _ := e["option_groups"].([]any)
	for _, g := range groups {
		if group, ok := g.(Block); ok {
			collect(group["options"])
		}
	}
	return found
}

// findOption finds an option by its value, else by its label.
func findOption(e Block, name string) Block {
	all := optionsOf(e)
	for _, o := range all {
		if textIn(o["value"]) == name {
			return o
		}
	}
	for _, o := range all {
		if strings.EqualFold(textOf(o["text"]), name) {
			return o
		}
	}
	return nil
}

// textOf reads a text object's text.
func textOf(v any) string {
	o, _ := v.(Block)
	return textIn(o["text"])
}

func textIn(v any) string {
	s, _ := v.(string)
	return s
}
