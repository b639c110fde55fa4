package discord

import (
	"strconv"
	"strings"

	"cairn/bot"
)

// nothing has no width. It keeps apart what would otherwise be a mention or a
// link.
const nothing = "\u200b"

// markdown sets text as Discord's Markdown. A span's text is literal: whatever
// a person typed, no mention, link, format or timestamp can come of it.
func markdown(text []bot.Block) string {
	begins := map[bot.BlockKind]string{bot.Item: "- ", bot.Quoted: "> "} // what may hold a heading or a list in turn
	lines := make([]string, 0, len(text))
	for _, b := range text {
		var out strings.Builder
		for _, s := range b.Spans {
			out.WriteString(span(s, strings.TrimSpace(out.String()) == ""))
		}
		lines = append(lines, strings.TrimRight(begins[b.Kind]+out.String(), " "))
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// span sets one run of characters.
func span(s bot.Span, startsLine bool) string {
	if s.At != 0 && s.Clock {
		return "<t:" + strconv.FormatInt(s.At, 10) + ":t>"
	}
	if s.At != 0 {
		return "<t:" + strconv.FormatInt(s.At, 10) + ":F>"
	}
	text := bot.Clean(s.Text)
	if s.Code {
		return code(text)
	}
	core := strings.TrimSpace(text)
	before, after := text[:strings.Index(text, core)], text[strings.Index(text, core)+len(core):]
	if core == "" {
		return text
	}
	out := literal(core, startsLine)
	if link := address(s.URL); link != "" {
		out = "[" + out + "](<" + link + ">)"
	}
	if s.Italic {
		out = "_" + out + "_"
	}
	if s.Bold {
		out = "**" + out + "**"
	}
	return before + out + after
}

func code(text string) string {
	if strings.TrimSpace(text) == "" {
		return text
	}
	return "`" + strings.ReplaceAll(text, "`", "'") + "`"
}

// address is a link that cannot end early, or "" when it is none.
func address(url string) string {
	if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") || bot.Units(url) > maxURL {
		return ""
	}
	return strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20", "(", "%28", ")", "%29").Replace(bot.Clean(url))
}

// literal makes a text inert.
func literal(text string, startsLine bool) string {
	var out strings.Builder
	for i, r := range text {
		rest := text[i:]
		switch {
		case startsLine && opensLine(rest):
			if digits := len(rest) - len(strings.TrimLeft(rest, "0123456789")); digits > 0 {
				out.WriteString(rest[:digits])
				return out.String() + `\` + literal(rest[digits:], false)
			}
			out.WriteByte('\\')
			out.WriteRune(r)
		case strings.ContainsRune("\\*_~`|<>[]", r):
			out.WriteByte('\\')
			out.WriteRune(r)
		default:
			out.WriteRune(r)
		}
		startsLine = r == '\n' || startsLine && r == ' ' // an indented heading is one
		if r == '@' || r == '<' && len(rest) > 1 && strings.ContainsRune("@#:/tai", rune(rest[1])) || r == ':' && strings.HasPrefix(rest, "://") {
			out.WriteString(nothing)
		}
	}
	return out.String()
}

// opensLine reports whether a line that begins so would be a heading, small
// print or a list.
func opensLine(rest string) bool {
	if strings.HasPrefix(rest, "#") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "+") {
		return true
	}
	bare := strings.TrimLeft(rest, "0123456789")
	return bare != rest && (strings.HasPrefix(bare, ".") || strings.HasPrefix(bare, ")"))
}

// fit sets as much of a text as n has room for, and reports whether that is
// all. The text is cut before it is set, so that no mark is left half.
func fit(text []bot.Block, n int) (set string, whole bool) {
	if set = markdown(text); bot.Units(set) <= n {
		return set, true
	}
	low, high := 0, n
	for low < high {
		half := (low + high + 1) / 2
		if bot.Units(markdown(shorten(text, half))) <= n {
			low = half
		} else {
			high = half - 1
		}
	}
	return markdown(shorten(text, low)), false
}

// shorten is a text's first n characters, with an ellipsis.
func shorten(text []bot.Block, n int) []bot.Block {
	var out []bot.Block
	for _, b := range text {
		kept := bot.Block{Kind: b.Kind}
		for _, s := range b.Spans {
			if whole := bot.Units(s.Text); whole > n {
				s.Text = strings.TrimRight(bot.Head(s.Text, n), " ") + ellipsis
				return append(out, bot.Block{Kind: b.Kind, Spans: append(kept.Spans, s)})
			}
			n -= bot.Units(s.Text)
			kept.Spans = append(kept.Spans, s)
		}
		out = append(out, kept)
	}
	return out
}

// small sets a text as small print, line by line.
func small(text string, n int) string {
	var lines []string
	for l := range strings.Lines(cut(bot.Clean(text), n)) {
		if l = strings.TrimSpace(l); l != "" {
			lines = append(lines, "-# "+literal(l, true))
		}
	}
	return strings.Join(lines, "\n")
}
