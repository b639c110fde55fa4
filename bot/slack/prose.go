package slack

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// prose sets text as rich text. Its elements are literal: whatever a person
// typed, no mention, link, format or emoji can come of it. Long text goes on
// in further blocks and ends with an ellipsis at maxProse.
func prose(id string, text []bot.Block) []slack.Block {
	text = clean(text)
	if length(text) > maxProse {
		text, _ = split(text, maxProse-1)
		text = append(text, bot.Block{Kind: bot.Paragraphs, Spans: []bot.Span{{Text: ellipsis}}})
	}
	var out []slack.Block
	for len(text) > 0 {
		var part []bot.Block
		part, text = split(text, maxText)
		if elements := richText(part); len(elements) > 0 {
			out = append(out, slack.NewRichTextBlock(fmt.Sprintf("%s.%d", id, len(out)), elements...))
		}
	}
	return out
}

// clean drops what misleads a reader and spans that hold nothing.
func clean(text []bot.Block) []bot.Block {
	out := make([]bot.Block, 0, len(text))
	for _, b := range text {
		var spans []bot.Span
		for _, s := range b.Spans {
			if s.Text = bot.Clean(s.Text); s.Text != "" {
				spans = append(spans, s)
			}
		}
		out = append(out, bot.Block{Kind: b.Kind, Spans: spans})
	}
	return out
}

// length counts the characters of a text, one for each end of a line.
func length(text []bot.Block) int {
	n := 0
	for _, b := range text {
		n++
		for _, s := range b.Spans {
			n += bot.Units(s.Text)
		}
	}
	return n
}

// split divides a text after at most n characters.
func split(text []bot.Block, n int) (first, rest []bot.Block) {
	for i, b := range text {
		long := length(text[i : i+1])
		if long <= n {
			n -= long
			continue
		}
		start, end := splitLine(b, n-1)
		first = append(first, text[:i]...)
		if len(start.Spans) > 0 {
			first = append(first, start)
		}
		return first, append([]bot.Block{end}, text[i+1:]...)
	}
	return text, nil
}

func splitLine(b bot.Block, n int) (start, end bot.Block) {
	start.Kind, end.Kind = b.Kind, b.Kind
	for i, s := range b.Spans {
		if long := bot.Units(s.Text); long <= n {
			n -= long
			continue
		}
		start.Spans = append(start.Spans, b.Spans[:i]...)
		piece := s
		if piece.Text = bot.Head(s.Text, n); piece.Text != "" {
			start.Spans = append(start.Spans, piece)
		}
		s.Text = s.Text[len(piece.Text):]
		end.Spans = append([]bot.Span{s}, b.Spans[i+1:]...)
		return start, end
	}
	return b, end
}

// richText sets lines as sections, lists and quotes. Lines of one kind that
// follow each other stand together.
func richText(text []bot.Block) []slack.RichTextElement {
	var out []slack.RichTextElement
	for len(text) > 0 {
		kind, n := text[0].Kind, 1
		for n < len(text) && text[n].Kind == kind {
			n++
		}
		if e := group(kind, text[:n]); e != nil {
			out = append(out, e)
		}
		text = text[n:]
	}
	return out
}

func group(kind bot.BlockKind, lines []bot.Block) slack.RichTextElement {
	if kind == bot.Item {
		return list(lines)
	}
	spans := joined(lines)
	if len(spans) == 0 {
		return nil
	}
	if kind == bot.Quoted {
		return &slack.RichTextQuote{Type: slack.RTEQuote, Elements: spans}
	}
	return slack.NewRichTextSection(spans...)
}

func list(items []bot.Block) slack.RichTextElement {
	var out []slack.RichTextElement
	for _, item := range items {
		if spans := joined([]bot.Block{item}); len(spans) > 0 {
			out = append(out, slack.NewRichTextSection(spans...))
		}
	}
	if len(out) == 0 {
		return nil
	}
	return slack.NewRichTextList(slack.RTEListBullet, 0, out...)
}

// joined sets lines as the spans of one section, with line breaks between them
// and none at either end.
func joined(lines []bot.Block) []slack.RichTextSectionElement {
	for len(lines) > 0 && len(lines[0].Spans) == 0 {
		lines = lines[1:]
	}
	for len(lines) > 0 && len(lines[len(lines)-1].Spans) == 0 {
		lines = lines[:len(lines)-1]
	}
	var flat []bot.Span
	for i, line := range lines {
		if i > 0 {
			flat = literal(flat, "\n")
		}
		for _, s := range line.Spans {
			if s == (bot.Span{Text: s.Text}) {
				flat = literal(flat, s.Text)
			} else {
				flat = append(flat, s)
			}
		}
	}
	var out []slack.RichTextSectionElement
	for _, s := range flat {
		out = append(out, span(s))
	}
	return out
}

// literal adds unstyled text, to the last span when that is unstyled too.
func literal(spans []bot.Span, text string) []bot.Span {
	if n := len(spans); n > 0 && spans[n-1] == (bot.Span{Text: spans[n-1].Text}) {
		spans[n-1].Text += text
		return spans
	}
	return append(spans, bot.Span{Text: text})
}

// dateFormat is "Tuesday, March 2nd at 9:00 AM", clockFormat "9:00 AM", in each
// reader's zone.
const (
	dateFormat  = "{date_long} at {time}"
	clockFormat = "{time}"
)

func span(s bot.Span) slack.RichTextSectionElement {
	if s.At != 0 {
		words, format := s.Text, dateFormat
		if s.Clock {
			format = clockFormat
		}
		return slack.NewRichTextSectionDateElement(s.At, format, nil, &words)
	}
	var style *slack.RichTextSectionTextStyle
	if s.Bold || s.Italic || s.Code {
		style = &slack.RichTextSectionTextStyle{Bold: s.Bold, Italic: s.Italic, Code: s.Code}
	}
	web := strings.HasPrefix(s.URL, "https://") || strings.HasPrefix(s.URL, "http://")
	if web && bot.Units(s.URL) <= maxURL {
		return slack.NewRichTextSectionLinkElement(s.URL, s.Text, style)
	}
	return slack.NewRichTextSectionTextElement(s.Text, style)
}

// weight is how many bytes blocks take on the wire.
func weight(blocks []slack.Block) int {
	raw, err := json.Marshal(blocks)
	if err != nil {
		return maxViewBytes
	}
	return len(raw)
}
