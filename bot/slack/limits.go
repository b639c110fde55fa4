package slack

import (
	"fmt"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// The table of what Slack takes at most. Lengths are UTF-16 units, the
// strictest way in which Slack may count characters.
const (
	maxMessageBlocks = 50
	maxViewBlocks    = 100
	maxViewBytes     = 250_000
	maxSocketBytes   = 20_000 // of an acknowledgment; Slack drops a larger one silently

	maxText        = 3000   // of one text object, and of one rich text block
	maxProse       = 12_000 // of all rich text of one message
	maxFallback    = 4000   // of a message's top-level text; chat.update refuses more
	maxHeader      = 150
	maxActions     = 25 // elements of one actions block
	maxContext     = 10
	maxButton      = 75
	maxButtonValue = 2000
	maxURL         = 3000
	maxID          = 255 // action_id, block_id and callback_id
	maxMetadata    = 3000
	maxModalWord   = 24 // title, submit and close
	maxLabel       = 2000
	maxPlaceholder = 150
	maxInput       = 3000
	maxOptions     = 100
	maxOptionText  = 75
	maxOptionValue = 150
	maxVisible     = 10 // radio buttons and check boxes of one group
	maxConfirmHead = 100
	maxConfirmText = 300
	maxConfirmWord = 30
	maxTopic       = 250
	maxRoomName    = 80
)

const ellipsis = "…"

// cut shortens s to n units, with an ellipsis when something is missing.
func cut(s string, n int) string {
	if bot.Units(s) <= n {
		return s
	}
	return bot.Head(s, n-1) + ellipsis
}

// checkMessage reports the first of a message's blocks that Slack would refuse.
func checkMessage(method string, blocks []slack.Block) error {
	return checked(method, blocks, maxMessageBlocks)
}

// checkView reports the first of a view's blocks that Slack would refuse.
func checkView(method string, blocks []slack.Block) error {
	return checked(method, blocks, maxViewBlocks)
}

func checked(method string, blocks []slack.Block, most int) error {
	c := checker{ids: map[string]bool{}}
	c.count("blocks", len(blocks), most)
	for i, b := range blocks {
		c.at = fmt.Sprintf("block %d", i)
		c.block(b)
	}
	if c.err == nil {
		return nil
	}
	return &bot.SendError{Class: bot.Bug, Method: method, Code: "invalid_blocks", Err: c.err}
}

// checker walks over blocks and keeps the first fault.
type checker struct {
	at  string
	ids map[string]bool
	err error
}

func (c *checker) fault(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(c.at+": "+format, args...)
	}
}

func (c *checker) count(what string, n, most int) {
	if n < 1 || n > most {
		c.fault("%d %s, 1 to %d are allowed", n, what, most)
	}
}

func (c *checker) length(what, s string, most int) {
	if n := bot.Units(s); n > most || n == 0 || !utf8.ValidString(s) {
		c.fault("%s of %d characters, 1 to %d are allowed", what, n, most)
	}
}

func (c *checker) text(what string, t *slack.TextBlockObject, most int) {
	if t == nil {
		c.fault("no %s", what)
		return
	}
	c.length(what, t.Text, most)
}

func (c *checker) block(b slack.Block) {
	c.length("block_id", b.ID(), maxID)
	if c.ids[b.ID()] {
		c.fault("block_id used twice")
	}
	c.ids[b.ID()] = true
	switch b := b.(type) {
	case *slack.HeaderBlock:
		c.text("header", b.Text, maxHeader)
	case *slack.RichTextBlock:
		c.richText(b.Elements)
	case *slack.ContextBlock:
		c.count("context elements", len(b.ContextElements.Elements), maxContext)
		for _, e := range b.ContextElements.Elements {
			if t, ok := e.(*slack.TextBlockObject); ok {
				c.text("context", t, maxText)
			}
		}
	case *slack.ActionBlock:
		c.count("actions", len(b.Elements.ElementSet), maxActions)
		for _, e := range b.Elements.ElementSet {
			c.element(e)
		}
	case *slack.InputBlock:
		c.text("label", b.Label, maxLabel)
		if b.Hint != nil {
			c.text("hint", b.Hint, maxLabel)
		}
		c.element(b.Element)
	case *slack.DividerBlock:
	default:
		c.fault("block of type %s, which is never sent", b.BlockType())
	}
}

func (c *checker) element(e slack.BlockElement) {
	switch e := e.(type) {
	case *slack.ButtonBlockElement:
		c.button(e)
	case *slack.SelectBlockElement:
		c.length("action_id", e.ActionID, maxID)
		if e.Type == slack.OptTypeStatic {
			c.options(e.Options, maxOptions)
		}
		if e.Placeholder != nil {
			c.text("placeholder", e.Placeholder, maxPlaceholder)
		}
	case *slack.MultiSelectBlockElement:
		c.length("action_id", e.ActionID, maxID)
		c.options(e.Options, maxOptions)
	case *slack.CheckboxGroupsBlockElement:
		c.length("action_id", e.ActionID, maxID)
		c.options(e.Options, maxVisible)
	case *slack.RadioButtonsBlockElement:
		c.length("action_id", e.ActionID, maxID)
		c.options(e.Options, maxVisible)
	case *slack.PlainTextInputBlockElement:
		c.length("action_id", e.ActionID, maxID)
		c.count("max_length", e.MaxLength, maxInput)
		if bot.Units(e.InitialValue) > e.MaxLength {
			c.fault("initial value longer than max_length")
		}
	case *slack.DatePickerBlockElement:
		c.length("action_id", e.ActionID, maxID)
	default:
		c.fault("element of type %T, which is never sent", e)
	}
}

func (c *checker) button(e *slack.ButtonBlockElement) {
	c.length("action_id", e.ActionID, maxID)
	c.text("button", e.Text, maxButton)
	if bot.Units(e.Value) > maxButtonValue || bot.Units(e.URL) > maxURL {
		c.fault("value or url of a button too long")
	}
	if e.Confirm != nil {
		c.text("confirm title", e.Confirm.Title, maxConfirmHead)
		c.text("confirm text", e.Confirm.Text, maxConfirmText)
		c.text("confirm", e.Confirm.Confirm, maxConfirmWord)
		c.text("deny", e.Confirm.Deny, maxConfirmWord)
	}
}

func (c *checker) options(options []*slack.OptionBlockObject, most int) {
	c.count("options", len(options), most)
	for _, o := range options {
		c.text("option", o.Text, maxOptionText)
		c.length("option value", o.Value, maxOptionValue)
	}
}

func (c *checker) richText(elements []slack.RichTextElement) {
	c.count("rich text elements", len(elements), maxText)
	total := 0
	for _, e := range elements {
		total += c.richElement(e)
	}
	if total > maxText {
		c.fault("rich text of %d characters, %d are allowed", total, maxText)
	}
}

func (c *checker) richElement(e slack.RichTextElement) (total int) {
	switch e := e.(type) {
	case *slack.RichTextSection:
		return c.spans(e.Elements)
	case *slack.RichTextQuote:
		return c.spans(e.Elements)
	case *slack.RichTextList:
		c.count("list items", len(e.Elements), maxText)
		for _, item := range e.Elements {
			total += c.richElement(item)
		}
	default:
		c.fault("rich text of type %s, which is never sent", e.RichTextElementType())
	}
	return total
}

func (c *checker) spans(elements []slack.RichTextSectionElement) (total int) {
	c.count("spans", len(elements), maxText)
	for _, e := range elements {
		switch e := e.(type) {
		case *slack.RichTextSectionTextElement:
			c.length("text", e.Text, maxText)
			total += bot.Units(e.Text)
		case *slack.RichTextSectionLinkElement:
			c.length("url", e.URL, maxURL)
			c.length("link text", e.Text, maxText)
			total += bot.Units(e.Text)
		case *slack.RichTextSectionDateElement:
			total += bot.Units(*e.Fallback)
		default:
			c.fault("span of type %s, which is never sent", e.RichTextSectionElementType())
		}
	}
	return total
}
