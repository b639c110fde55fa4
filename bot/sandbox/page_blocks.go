package sandbox

import (
	"html/template"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"
)

// surface is where blocks stand and what has been entered there so far.
type surface struct {
	*scene
	On      string // "message", "home" or "modal"
	ID      string // begins every element ID on it
	Message TS
	Typed   Values
	Errors  map[string]string
}

// node is a block, an element or a text object on its way into a template.
type node struct {
	*surface
	Value   Block
	Block   string // block_id of the block it stands in
	InInput bool   // whether that is an input block
	Label   string // of that input block
	Hint    string
	Wanted  bool // has to be filled in
	Reports bool // an input that tells the app at once
}

func (on *surface) nodes(blocks []Block) []node {
	all := make([]node, 0, len(blocks))
	for _, b := range blocks {
		all = append(all, node{surface: on, Value: b, Block: textIn(b["block_id"])})
	}
	return all
}

// OneOf tells whether the node is of one of the given types.
func (n node) OneOf(types ...string) bool { return slices.Contains(types, n.Type()) }

// Type is the block's or element's type.
func (n node) Type() string { return n.Str("type") }

// Str reads a string; a missing one is empty.
func (n node) Str(key string) string { return textIn(n.Value[key]) }

// Flag reads a boolean.
func (n node) Flag(key string) bool { v, _ := n.Value[key].(bool); return v }

// Num reads a number.
func (n node) Num(key string) int { v, _ := n.Value[key].(float64); return int(v) }

// Has tells whether there is anything under the key.
func (n node) Has(key string) bool { return n.Value[key] != nil }

// Child is the object under the key.
func (n node) Child(key string) node {
	b, _ := n.Value[key].(Block)
	return n.within(b)
}

// List holds the objects under the key.
func (n node) List(key string) []node {
	items, _ := n.Value[key].([]any)
	return n.listOf(items)
}

func (n node) listOf(items []any) []node {
	var all []node
	for _, item := range items {
		if b, ok := item.(Block); ok {
			all = append(all, n.within(b))
		}
	}
	return all
}

func (n node) within(b Block) node {
	child := n
	child.Value = b
	if b == nil {
		child.Value = Block{}
	}
	return child
}

// Text shows the text object under the key, or the plain string that some
// elements carry there.
func (n node) Text(key string) template.HTML {
	if s, ok := n.Value[key].(string); ok {
		return emojied(s)
	}
	return n.Child(key).Words()
}

// Words shows the node itself as a text object.
func (n node) Words() template.HTML {
	if n.Type() == "mrkdwn" {
		return n.mrkdwn(n.Str("text"))
	}
	return emojied(n.Str("text"))
}

// Plain is the text under the key without any decoration.
func (n node) Plain(key string) string {
	if s, ok := n.Value[key].(string); ok {
		return s
	}
	return emojiText(n.Child(key).Str("text"))
}

// Markdown shows the text of a markdown block.
func (n node) Markdown() template.HTML { return markdown(n.Str("text")) }

// Input is the element of an input block.
func (n node) Input() node {
	child := n.Child("element")
	child.InInput, child.Label, child.Hint = true, n.Plain("label"), n.Plain("hint")
	child.Wanted, child.Reports = !n.Flag("optional"), n.Flag("dispatch_action")
	return child
}

// Styled is how a piece of rich text looks.
func (n node) Styled() string {
	style, _ := n.Value["style"].(Block)
	var classes []string
	for _, key := range []string{"bold", "italic", "strike", "code", "underline"} {
		if on, _ := style[key].(bool); on {
			classes = append(classes, "is-"+key)
		}
	}
	return strings.Join(classes, " ")
}

// Person names a mentioned person.
func (n node) Person() string { return n.name(UserID(n.Str("user_id"))) }

// Channel names a mentioned conversation.
func (n node) Channel() string { return n.roomName(ConversationID(n.Str("channel_id"))) }

// ChannelURL is the conversation's address.
func (n node) ChannelURL() string { return n.to(ConversationID(n.Str("channel_id"))) }

// Emoji is the picture of an emoji element.
func (n node) Emoji() string { return emojiOr(n.Str("name")) }

// Href is the node's link if it is one that is safe to follow.
func (n node) Href() string { return safeLink(n.Str("url")) }

// FirstNumber is where an ordered list begins.
func (n node) FirstNumber() int { return n.Num("offset") + 1 }

// Date shows a moment in the person's zone.
func (n node) Date() string {
	at := time.Unix(int64(n.Num("timestamp")), 0).In(n.Zone)
	return n.date(at) + at.Format(", 2006, ") + n.hour(at)
}

// cell is one cell of a table.
type cell struct {
	node
	Align string
}

// Rows are the rows of a table.
func (n node) Rows() [][]cell {
	settings := n.List("column_settings")
	rows, _ := n.Value["rows"].([]any)
	var all [][]cell
	for _, row := range rows {
		items, _ := row.([]any)
		var cells []cell
		for i, item := range n.listOf(items) {
			c := cell{node: item}
			if i < len(settings) {
				c.Align = settings[i].Str("align")
			}
			cells = append(cells, c)
		}
		all = append(all, cells)
	}
	return all
}

// Press is the address that reports this element to the app.
func (n node) Press() string { return n.press(nil) }

func (n node) press(more url.Values) string {
	q := url.Values{"on": {n.On}, "block": {n.Block}, "action": {n.Action()}}
	if n.Message != "" {
		q.Set("message", string(n.Message))
	}
	maps.Copy(q, more)
	return n.ui("press", q)
}

func (s *scene) roomName(id ConversationID) string {
	if c, seen := s.rooms[id]; seen {
		return s.title(c)
	}
	return s.Client("private channel")
}

func safeLink(link string) string {
	u, err := url.Parse(link)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto") {
		return ""
	}
	return link
}
