package sandbox

import (
	"html"
	"html/template"
	"regexp"
	"strings"
)

var (
	markdownHeading = regexp.MustCompile(`^(#{1,6})\s+(.*)$`)
	markdownBullet  = regexp.MustCompile(`^\s*[-*+]\s+(.*)$`)
	markdownNumber  = regexp.MustCompile(`^\s*\d+[.)]\s+(.*)$`)
	markdownQuote   = regexp.MustCompile(`^&gt;\s?(.*)$`)
	markdownLink    = regexp.MustCompile(`\[([^\]\n]+)\]\(([^)\s]+)\)`)
	markdownCode    = regexp.MustCompile("`([^`\n]+)`")
	markdownBold    = regexp.MustCompile(`\*\*([^*\n]+)\*\*`)
	markdownItalic  = regexp.MustCompile(`\*([^*\s][^*\n]*)\*|\b_([^_\n]+)_\b`)
	markdownStrike  = regexp.MustCompile(`~~([^~\n]+)~~`)
)

// markdown shows the common part of Markdown, escaped first like mrkdwn.
func markdown(text string) template.HTML {
	var out strings.Builder
	open := "" // the element that runs over several lines
	enter := func(element string) {
		if open == element {
			return
		}
		if open != "" {
			out.WriteString("</" + open + ">")
		}
		if open = element; open != "" {
			out.WriteString("<" + open + ">")
		}
	}
	for line := range strings.Lines(html.EscapeString(text)) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "```") && open == "pre":
			enter("")
		case strings.HasPrefix(line, "```"):
			enter("pre")
		case open == "pre":
			out.WriteString(line + "\n")
		case strings.TrimSpace(line) == "":
			enter("")
		default:
			element, content := markdownLine(line)
			enter(element)
			out.WriteString(content)
		}
	}
	enter("")
	return template.HTML(out.String())
}

// markdownLine returns what a line is part of, and its own content.
func markdownLine(line string) (element, content string) {
	if m := markdownHeading.FindStringSubmatch(line); m != nil {
		return "", `<p class="heading">` + markdownInline(m[2]) + "</p>"
	}
	if m := markdownBullet.FindStringSubmatch(line); m != nil {
		return "ul", "<li>" + markdownInline(m[1]) + "</li>"
	}
	if m := markdownNumber.FindStringSubmatch(line); m != nil {
		return "ol", "<li>" + markdownInline(m[1]) + "</li>"
	}
	if m := markdownQuote.FindStringSubmatch(line); m != nil {
		return "blockquote", markdownInline(m[1]) + "\n"
	}
	return "p", markdownInline(line) + "\n"
}

func markdownInline(text string) string {
	var aside []string
	keep := func(html string) string {
		aside = append(aside, html)
		return "\uE000" + string(rune(0xE100+len(aside)-1))
	}
	text = markdownCode.ReplaceAllStringFunc(text, func(part string) string {
		return keep("<code>" + strings.Trim(part, "`") + "</code>")
	})
	text = markdownLink.ReplaceAllStringFunc(text, func(part string) string {
		m := markdownLink.FindStringSubmatch(part)
		link := safeLink(html.UnescapeString(m[2]))
		if link == "" {
			return m[1]
		}
		return keep(`<a href="` + html.EscapeString(link) + `" target="_blank" rel="noopener noreferrer">` + m[1] + `</a>`)
	})
	text = markdownBold.ReplaceAllString(text, "<strong>$1</strong>")
	text = markdownItalic.ReplaceAllString(text, "<em>$1$2</em>")
	text = markdownStrike.ReplaceAllString(text, "<s>$1</s>")
	text = emojiText(text)
	for i, part := range aside {
		text = strings.ReplaceAll(text, "\uE000"+string(rune(0xE100+i)), part)
	}
	return text
}
