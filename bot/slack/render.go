package slack

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// openLink is the action of buttons that only open a page. Slack reports the
// click all the same and it is no event.
const openLink = "open-link"

// canvas sets one message or one view. It keeps the ids that must be unique
// within it.
type canvas struct {
	words Words
	uses  bot.Uses
}

func newCanvas(w Words) *canvas { return &canvas{words: w, uses: bot.Uses{}} }

// messageBlocks sets a message that stands in a conversation. Its sections take
// maxProse bytes at most: there cannot be more rich text in them.
func (c *canvas) messageBlocks(m bot.Message) []slack.Block {
	blocks := append(header("title", m.Title), c.body("", m)...)
	return append(blocks, c.sections(m.Sections, room{maxMessageBlocks - len(blocks) - 1, maxProse})...)
}

// card sets a message that stands below the heading of its section.
func (c *canvas) card(prefix string, m bot.Message) []slack.Block {
	if m.Title != "" {
		m.Text = strings.TrimRight("**"+bot.Escape(m.Title)+"**\n"+m.Text, "\n")
	}
	return c.body(prefix, m)
}

// body sets all parts of a message but its title.
func (c *canvas) body(prefix string, m bot.Message) []slack.Block {
	blocks := prose(prefix+"text", bot.Parse(m.Text))
	blocks = append(blocks, prose(prefix+"field", bot.ParseFields(m.Fields))...)
	blocks = append(blocks, c.controls(prefix, m)...)
	return append(blocks, note(prefix+"footer", bot.PlainText(m.Footer))...)
}

// controls sets buttons and then lists to choose from, side by side. A list
// that is longer than Slack's limit ends early and says so below.
func (c *canvas) controls(prefix string, m bot.Message) []slack.Block {
	var elements []slack.BlockElement
	for _, b := range m.Buttons {
		elements = append(elements, c.button(b))
	}
	more := false
	for _, s := range m.Selects {
		if len(s.Options) > 0 {
			elements = append(elements, c.list(s))
			more = more || len(s.Options) > maxOptions
		}
	}
	var blocks []slack.Block
	for row := range slices.Chunk(elements, maxActions) {
		blocks = append(blocks, slack.NewActionBlock(fmt.Sprintf("%scontrols.%d", prefix, len(blocks)), row...))
	}
	if more {
		blocks = append(blocks, note(prefix+"controls.more", c.words.More)...)
	}
	return blocks
}

func (c *canvas) button(b bot.Button) slack.BlockElement {
	label := plain(b.Label, maxButton)
	if b.URL != "" {
		return slack.NewButtonBlockElement(c.uses.ID(openLink), "", label).WithURL(b.URL)
	}
	out := slack.NewButtonBlockElement(c.uses.ID(b.Action), string(b.Action), label)
	out.Style = slack.Style(b.Style)
	if b.Confirm != "" {
		out.Confirm = slack.NewConfirmationBlockObject(
			plain(b.Label, maxConfirmHead), plain(b.Confirm, maxConfirmText),
			plain(b.Label, maxConfirmWord), plain(cmp.Or(b.Back, c.words.Cancel), maxConfirmWord))
		out.Confirm.Style = slack.Style(b.Style)
	}
	return out
}

func (c *canvas) list(s bot.Select) slack.BlockElement {
	out := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, nil, c.uses.ID(s.Action), options(s.Options, maxOptions)...)
	if hint := plain(s.Label, maxPlaceholder); hint.Text != "" {
		out.Placeholder = hint
	}
	return out
}

// escape makes a text literal where Slack reads marks.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// fallback is everything a message says as one text. Screen readers and
// notifications read this and nothing else.
func fallback(m bot.Message) string {
	text := bot.Clean(m.Plain())
	if whole := escape.Replace(text); bot.Units(whole) <= maxFallback {
		return whole
	}
	var out strings.Builder
	room := maxFallback - 1
	for _, r := range text {
		piece := escape.Replace(string(r))
		if room -= bot.Units(piece); room < 0 {
			break
		}
		out.WriteString(piece)
	}
	return out.String() + ellipsis
}

// homeBlocks sets a home. Its title stands above the headings of its sections also for
// those who listen: where a header names no level, Slack takes the third.
func (c *canvas) homeBlocks(h bot.Home) []slack.Block {
	return append(header("title", h.Title, slack.HeaderBlockOptionLevel(2)), c.sections(h.Sections, room{maxViewBlocks - 2, maxViewBytes - maxText})...)
}

// sections sets cards one below the other. What has no room is left out card by
// card, and a line says so; the last card always stands there, since on a home it
// is the way to raise a concern.
func (c *canvas) sections(sections []bot.Section, r room) []slack.Block {
	var cards [][]slack.Block
	for i, s := range sections {
		for j, card := range s.Cards {
			prefix := fmt.Sprintf("s%d.c%d.", i, j)
			var blocks []slack.Block
			if j == 0 && i > 0 {
				blocks = append(blocks, divider(prefix+"rule"))
			}
			if j == 0 {
				blocks = append(blocks, header(prefix+"section", s.Title)...)
			}
			cards = append(cards, append(blocks, c.card(prefix, card)...))
		}
	}
	if len(cards) == 0 {
		return nil
	}
	rest, last := cards[:len(cards)-1], cards[len(cards)-1]
	whole := r.take(last)
	if !whole {
		last = nil
	}
	var out []slack.Block
	for _, card := range rest {
		if whole = whole && r.take(card); !whole {
			break
		}
		out = append(out, card...)
	}
	if !whole {
		out = append(out, note("more", c.words.More)...)
	}
	return append(out, last...)
}

// room is how much may still be added, besides a line that says that there is more.
type room struct{ blocks, bytes int }

func (r *room) take(blocks []slack.Block) bool {
	bytes := weight(blocks)
	if len(blocks) > r.blocks || bytes > r.bytes {
		return false
	}
	r.blocks, r.bytes = r.blocks-len(blocks), r.bytes-bytes
	return true
}

// header is a heading, or nothing without a text.
func header(id, text string, options ...slack.HeaderBlockOption) []slack.Block {
	heading := plain(text, maxHeader)
	if heading.Text == "" {
		return nil
	}
	return []slack.Block{slack.NewHeaderBlock(heading, append(options, slack.HeaderBlockOptionBlockID(id))...)}
}

// note is small print, or nothing without a text.
func note(id, text string) []slack.Block {
	text = strings.TrimSpace(bot.Clean(text))
	if text == "" {
		return nil
	}
	small := slack.NewTextBlockObject(slack.PlainTextType, cut(text, maxText), false, false)
	return []slack.Block{slack.NewContextBlock(id, small)}
}

func divider(id string) slack.Block {
	return &slack.DividerBlock{Type: slack.MBTDivider, BlockID: id}
}

// plain is one line of literal text: no format, no mention, no emoji short name.
func plain(text string, most int) *slack.TextBlockObject {
	line := strings.Join(strings.Fields(bot.Clean(text)), " ")
	return slack.NewTextBlockObject(slack.PlainTextType, cut(line, most), false, false)
}

func options(in []bot.Option, most int) []*slack.OptionBlockObject {
	var out []*slack.OptionBlockObject
	for _, o := range in[:min(most, len(in))] {
		label := cmp.Or(plain(o.Label, maxOptionText).Text, o.Value)
		out = append(out, slack.NewOptionBlockObject(o.Value, plain(label, maxOptionText), nil))
	}
	return out
}
