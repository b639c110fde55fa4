package sandbox

import (
	"cmp"
	"fmt"
	"html"
	"html/template"
	"regexp"
	"strconv"
	"strings"
)

// What mrkdwn is made of, after HTML escaping: code and <tokens> are set
// aside first, so that no decoration reaches into them.
var (
	mrkdwnAside  = regexp.MustCompile("(?s)```.+?```|`[^`\n]+`|&lt;[^\\s&](?:[^&]|&amp;|&#3\\d;)*?&gt;")
	mrkdwnMark   = regexp.MustCompile("\uE000(\\d+)\uE001")
	mrkdwnBold   = regexp.MustCompile(`\B\*([^\s*](?:[^*\n]*[^\s*])?)\*\B`)
	mrkdwnItalic = regexp.MustCompile(`\b_([^\s_](?:[^_\n]*[^\s_])?)_\b`)
	mrkdwnStrike = regexp.MustCompile(`\B~([^\s~](?:[^~\n]*[^\s~])?)~\B`)
	mrkdwnQuote  = regexp.MustCompile(`(?m)^(?:&gt;|&amp;gt;) ?(.*)\n?`)
	mrkdwnTwice  = regexp.MustCompile(`&amp;(amp|lt|gt);`)
	emojiName    = regexp.MustCompile(`:([a-z0-9_+-]+):`)
)

// mrkdwn shows Slack's markup: everything is HTML-escaped first and only
// then decorated. The sender has escaped &, < and > once already.
func (s *scene) mrkdwn(text string) template.HTML {
	var aside []string
	text = html.EscapeString(strings.NewReplacer("\uE000", "", "\uE001", "").Replace(text))
	text = mrkdwnAside.ReplaceAllStringFunc(text, func(part string) string {
		aside = append(aside, s.aside(part))
		return fmt.Sprintf("\uE000%d\uE001", len(aside)-1)
	})
	text = mrkdwnQuote.ReplaceAllString(text, "<blockquote>$1</blockquote>")
	text = strings.ReplaceAll(text, "</blockquote><blockquote>", "\n")
	text = mrkdwnBold.ReplaceAllString(text, "<strong>$1</strong>")
	text = mrkdwnItalic.ReplaceAllString(text, "<em>$1</em>")
	text = mrkdwnStrike.ReplaceAllString(text, "<s>$1</s>")
	text = emojiText(text)
	text = mrkdwnMark.ReplaceAllStringFunc(text, func(mark string) string {
		i, _ := strconv.Atoi(mrkdwnMark.FindStringSubmatch(mark)[1])
		return aside[i]
	})
	return template.HTML(mrkdwnTwice.ReplaceAllString(text, "&$1;"))
}

// aside shows code or a token such as <@U1>, <#C1|name> or <https://x|label>.
func (s *scene) aside(part string) string {
	if code, fenced := strings.CutPrefix(part, "```"); fenced {
		return "<pre>" + strings.Trim(strings.TrimSuffix(code, "```"), "\n") + "</pre>"
	}
	if strings.HasPrefix(part, "`") {
		return "<code>" + strings.Trim(part, "`") + "</code>"
	}
	target, label, labeled := strings.Cut(part[len("&lt;"):len(part)-len("&gt;")], "|")
	switch id := target[1:]; target[0] {
	case '@':
		return `<span class="mention">@` + html.EscapeString(s.name(UserID(id))) + `</span>`
	case '#':
		at := s.to(ConversationID(html.UnescapeString(id)))
		return `<a class="mention" href="` + html.EscapeString(at) + `">#` + html.EscapeString(s.roomName(ConversationID(id))) + `</a>`
	case '!':
		return `<span class="mention">` + cmp.Or(label, "@"+id) + `</span>`
	}
	// Links come with & as &amp;, escaped once more above.
	link := safeLink(html.UnescapeString(html.UnescapeString(target)))
	if link == "" {
		return part
	}
	if !labeled {
		label = target
	}
	return `<a href="` + html.EscapeString(link) + `" target="_blank" rel="noopener noreferrer">` + emojiText(label) + `</a>`
}

// emojied escapes plain text and shows its emoji.
func emojied(text string) template.HTML { return template.HTML(emojiText(html.EscapeString(text))) }

// emojiText replaces the shortcodes it knows.
func emojiText(text string) string {
	return emojiName.ReplaceAllStringFunc(text, func(code string) string {
		if picture := emoji(strings.Trim(code, ":")); picture != "" {
			return picture
		}
		return code
	})
}

// emojiOr returns an emoji's picture, or its shortcode if it is not known.
func emojiOr(name string) string { return cmp.Or(emoji(name), ":"+name+":") }
