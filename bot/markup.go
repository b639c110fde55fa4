package bot

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Block is a paragraph, a list item or a quoted line of a text.
type Block struct {
	Kind  BlockKind
	Spans []Span
}

// BlockKind says how a block is set.
type BlockKind string

// The kinds of blocks.
const (
	Paragraphs BlockKind = "paragraph"
	Item       BlockKind = "item"  // "- " at the start of a line
	Quoted     BlockKind = "quote" // "> " at the start of a line
)

// Span is a run of characters of one style. Text is literal: it holds no markup.
type Span struct {
	Text   string
	Bold   bool
	Italic bool
	Code   bool
	URL    string
	At     int64 // a moment in Unix seconds, shown in each reader's own zone; Text is it in words
	Clock  bool  // of the moment, the time of day alone
}

// Parse reads the Markdown subset that messages are written in: **bold**,
// _italic_, `code`, [text](https://link), lists ("- "), quotes ("> "), moments
// (<t:1700000000|Tuesday, 9:00 AM CST>, see Moment and Clock) and backslash escapes.
// Everything else is literal text: there are no mentions, no HTML and no bare links.
func Parse(text string) []Block {
	var blocks []Block
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		block := Block{Kind: Paragraphs}
		switch {
		case strings.HasPrefix(line, "- "):
			block.Kind, line = Item, line[2:]
		case strings.HasPrefix(line, "> "):
			block.Kind, line = Quoted, line[2:]
		}
		block.Spans = spans(line)
		blocks = append(blocks, block)
	}
	return blocks
}

// ParseFields is a message's labeled values as text: the label in bold, then the value.
func ParseFields(in []Field) []Block {
	var out []Block
	for _, f := range in {
		label := Block{Kind: Paragraphs, Spans: []Span{{Text: f.Label + ": ", Bold: true}}}
		value := Parse(f.Value)
		if len(value) > 0 && value[0].Kind == Paragraphs {
			label.Spans = append(label.Spans, value[0].Spans...)
			value = value[1:]
		}
		out = append(append(out, label), value...)
	}
	return out
}

// marks are the bytes that may begin something other than literal text.
const marks = "\\*_`<["

// spans reads one line. Markers that are not closed on the line are literal.
func spans(line string) []Span {
	r := reader{rest: line, links: linkFinder{line: line}}
	for r.rest != "" {
		if !r.mark() {
			r.literal()
		}
	}
	r.flush()
	return r.out
}

// reader reads one line from left to right.
type reader struct {
	rest  string // what is not read yet
	links linkFinder
	style Span            // of what comes next
	text  strings.Builder // what was read in that style
	out   []Span
}

// mark reads what stands first, if it is more than literal text.
func (r *reader) mark() bool {
	switch line := r.rest; {
	case line[0] == '\\' && len(line) > 1:
		_, n := utf8.DecodeRuneInString(line[1:])
		r.text.WriteString(line[1 : 1+n])
		r.rest = line[1+n:]
	case strings.HasPrefix(line, "**") && (r.style.Bold || closes(line[2:], "**")):
		r.flush()
		r.style.Bold, r.rest = !r.style.Bold, line[2:]
	case line[0] == '_' && (r.style.Italic || closes(line[1:], "_")):
		r.flush()
		r.style.Italic, r.rest = !r.style.Italic, line[1:]
	case line[0] == '`' && closes(line[1:], "`"):
		code, rest, _ := strings.Cut(line[1:], "`")
		r.span(Span{Text: code, Code: true}, rest)
	case strings.HasPrefix(line, "<t:"):
		return r.moment()
	case line[0] == '[':
		return r.link()
	default:
		return false
	}
	return true
}

func (r *reader) moment() bool {
	m, rest, ok := moment(r.rest)
	if ok {
		s := r.style
		s.Text, s.At, s.Clock = m.Text, m.At, m.Clock
		r.span(s, rest)
	}
	return ok
}

func (r *reader) link() bool {
	label, url, rest, ok := r.links.at(len(r.links.line) - len(r.rest))
	if ok {
		s := r.style
		s.Text, s.URL = Unescape(label), url
		r.span(s, rest)
	}
	return ok
}

// literal reads up to where something else may begin.
func (r *reader) literal() {
	n := strings.IndexAny(r.rest[1:], marks) + 1
	if n == 0 {
		n = len(r.rest)
	}
	r.text.WriteString(r.rest[:n])
	r.rest = r.rest[n:]
}

// span puts down what is a span of its own.
func (r *reader) span(s Span, rest string) {
	r.flush()
	r.out, r.rest = append(r.out, s), rest
}

// flush puts down what was read in one style.
func (r *reader) flush() {
	if r.text.Len() == 0 {
		return
	}
	s := r.style
	s.Text = r.text.String()
	r.out = append(r.out, s)
	r.text.Reset()
}

// Moment is a time that every reader sees in their own zone, where the platform
// can; in words where it cannot.
func Moment(at time.Time, words string) string {
	return "<t:" + strconv.FormatInt(at.Unix(), 10) + "|" + Escape(words) + ">"
}

// Clock is the time of day of a moment that is told beside it, such as 9:30 AM.
func Clock(at time.Time, words string) string {
	return "<t:" + strconv.FormatInt(at.Unix(), 10) + "t|" + Escape(words) + ">"
}

// moment reads what Moment and Clock write.
func moment(line string) (s Span, rest string, ok bool) {
	digits, tail, found := strings.Cut(line[len("<t:"):], "|")
	digits, s.Clock = strings.CutSuffix(digits, "t")
	var err error
	if s.At, err = strconv.ParseInt(digits, 10, 64); !found || err != nil {
		return s, "", false
	}
	for i := 0; i < len(tail); i++ {
		switch tail[i] {
		case '\\':
			i++
		case '>':
			s.Text = Unescape(tail[:i])
			return s, tail[i+1:], true
		}
	}
	return s, "", false
}

// closes reports whether the marker appears unescaped in what is left of the line.
func closes(rest, marker string) bool {
	for i := 0; i < len(rest); i++ {
		if rest[i] == '\\' {
			i++
			continue
		}
		if i > 0 && strings.HasPrefix(rest[i:], marker) {
			return true
		}
	}
	return false
}

// linkFinder finds links from left to right. It remembers where the next marks
// are, so that a line of brackets costs no more than its length.
type linkFinder struct {
	line            string
	bracket, parens int // ends of a label and of a URL; before the point of reading: not looked for yet
}

// at reads [label](url) at the bracket at i. Only http and https are links.
func (f *linkFinder) at(i int) (label, url, rest string, ok bool) {
	if f.bracket <= i {
		f.bracket = i + 1
		for f.bracket < len(f.line) && f.line[f.bracket] != ']' {
			if f.line[f.bracket] == '\\' {
				f.bracket++
			}
			f.bracket++
		}
	}
	if f.bracket >= len(f.line) {
		return "", "", "", false
	}
	target, isLink := strings.CutPrefix(f.line[f.bracket:], "](")
	if !isLink || !strings.HasPrefix(target, "http://") && !strings.HasPrefix(target, "https://") {
		return "", "", "", false
	}
	if f.parens <= f.bracket {
		f.parens = len(f.line)
		if end := strings.IndexByte(f.line[f.bracket:], ')'); end >= 0 {
			f.parens = f.bracket + end
		}
	}
	if f.parens == len(f.line) {
		return "", "", "", false
	}
	return f.line[i+1 : f.bracket], f.line[f.bracket+2 : f.parens], f.line[f.parens+1:], true
}

// special are the bytes that mean something to Parse.
const special = "\\*_`[]()>-<&@#~|"

// Escape makes a person's text inert for Parse: it comes out as it was typed,
// without format, link or mention, on one or more lines.
func Escape(s string) string {
	s = Clean(s)
	if !strings.ContainsAny(s, special) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for _, r := range s {
		if r < utf8.RuneSelf && strings.ContainsRune(special, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Unescape undoes Escape.
func Unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// Clean takes out of a text what no person types on purpose and what misleads
// a reader: control characters other than line breaks and tabs, text direction
// overrides, and zero-width characters other than the joiner of emoji.
func Clean(s string) string {
	if printable(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\u200d':
			return r
		case r == '\r', r == utf8.RuneError, unicode.IsControl(r):
			return -1
		case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e',
			r >= '\u2060' && r <= '\u2069', r == '\ufeff':
			return -1
		}
		return r
	}, s)
}

// printable reports whether a text is what most are: signs of ASCII that are seen.
func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// PlainText is the text without its markup, for screen readers and notifications.
func PlainText(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i, block := range Parse(text) {
		if i > 0 {
			b.WriteByte('\n')
		}
		if block.Kind == Item {
			b.WriteString("- ")
		}
		for _, s := range block.Spans {
			b.WriteString(s.Text)
			if s.URL != "" && s.URL != s.Text {
				b.WriteString(" (" + s.URL + ")")
			}
		}
	}
	return b.String()
}

// Plain is everything that the message says, in reading order, without markup.
// Screen readers and notifications read only this.
func (m Message) Plain() string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	add(m.Title)
	add(PlainText(m.Text))
	for _, f := range m.Fields {
		add(f.Label + ": " + PlainText(f.Value))
	}
	var choices []string
	for _, b := range m.Buttons {
		choices = append(choices, "["+b.Label+"]")
	}
	for _, s := range m.Selects {
		choices = append(choices, "["+s.Label+"]")
	}
	add(strings.Join(choices, " "))
	add(PlainText(m.Footer))
	for _, s := range m.Sections {
		add(s.Title)
		for _, card := range s.Cards {
			add(card.Plain())
		}
	}
	return strings.Join(parts, "\n")
}
