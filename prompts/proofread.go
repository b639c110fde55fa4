package prompts

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"cairn/bot"
)

// space is how many characters there are for a piece of words: most is refused
// by a platform, comfortable is cut short or split by one.
type space struct {
	most, comfortable int
}

// spaces holds the tighter limit of Slack and Discord for each piece.
var spaces = map[string]space{
	"title":        {most: 150},                     // Slack: header block
	"text":         {most: 3000, comfortable: 2000}, // Slack: section; Discord: message
	"footer":       {most: 2000},
	"field label":  {most: 150},
	"field value":  {most: 1900, comfortable: 1024}, // Slack: field of a section; Discord: field of an embed
	"button label": {most: 75},                      // Slack; Discord has 80
	"confirm":      {most: 300},                     // Slack: confirmation dialog
	"select label": {most: 150},                     // Slack and Discord: placeholder
	"option label": {most: 75},                      // Slack; Discord has 100
	"option value": {most: 100},                     // Discord; Slack has 150
	"do":           {most: 100},                     // Discord: custom id; Slack has 255
	"url":          {most: 512},                     // Discord; Slack has 3000
	"form title":   {most: 24},                      // Slack: view
	"submit":       {most: 24},                      // Slack: view
	"cancel":       {most: 24},                      // Slack: view
	"page title":   {most: 45},                      // Discord: modal
	"label":        {most: 2000, comfortable: 45},   // Slack: input; Discord: label
	"hint":         {most: 2000, comfortable: 100},  // Slack: input; Discord: description
	"note":         {most: 3000},
	"value":        {most: 3000},
	"key":          {most: 100},
}

// proofread renders the entry with made-up data, once with everything given and
// once without what the words ask about, and looks at what a person would read.
func (e *entry) proofread(g *grammar, override bool, found *Problems) {
	if g == nil {
		return
	}
	r := proofreader{entry: e, override: override, found: found, seen: map[Problem]bool{}}
	samples := []Data{Sample(e.needs), bareSample(e.needs, e.asked)}
	for _, data := range samples {
		bound, err := e.needs.bind(data)
		if err != nil {
			continue // the needs themselves are wrong, which is known by now
		}
		bound[voiceKey] = clock{grammar: g, zone: time.UTC, now: sampleNow}
		p := pen{data: bound, wrote: r.wrote}
		text := e.say(&p)
		if p.err == nil {
			r.manners(g, text)
		}
	}
}

// say renders the entry and returns everything that can be read in it.
func (e *entry) say(p *pen) string {
	if e.form == nil {
		return e.message.render(p).Plain()
	}
	var b strings.Builder
	f := e.form.render(p)
	fmt.Fprintln(&b, f.Title, f.Submit, f.Cancel)
	for _, page := range f.Pages {
		fmt.Fprintln(&b, page.Title)
		for _, in := range page.Fields {
			fmt.Fprintln(&b, bot.PlainText(in.Label), in.Hint)
		}
	}
	return b.String()
}

type proofreader struct {
	entry    *entry
	override bool
	found    *Problems
	seen     map[Problem]bool
}

func (r *proofreader) add(file string, line int, warning bool, format string, args ...any) {
	p := Problem{
		File: file, Line: line, Key: r.entry.key,
		Why: fmt.Sprintf(format, args...), Warning: warning, Override: r.override,
	}
	if !r.seen[p] {
		r.seen[p] = true
		*r.found = append(*r.found, p)
	}
}

// wrote looks at a piece: whether it can be rendered and fits.
func (r *proofreader) wrote(p *piece, text string, err error) {
	if err != nil {
		r.add(p.file, p.at, false, "%s: %s", p.what, executionError(err))
		return
	}
	length, space := utf8.RuneCountInString(text), spaces[p.what]
	switch {
	case length > space.most:
		r.add(p.file, p.at, false, "%s has %d characters; there is room for %d", p.what, length, space.most)
	case space.comfortable > 0 && length > space.comfortable:
		r.add(p.file, p.at, true, "%s has %d characters; Discord has room for %d", p.what, length, space.comfortable)
	}
}

var executionDetail = regexp.MustCompile(`(?s)^template: words:[0-9:]+ executing "words" at (<.*)$`)

func executionError(err error) string {
	if m := executionDetail.FindStringSubmatch(err.Error()); m != nil {
		return m[1]
	}
	return err.Error()
}

// hardest is the school grade above which a text is called hard to read.
const hardest = 10

// manners looks at the house voice: one ask at a time, no blame, plain words.
func (r *proofreader) manners(g *grammar, text string) {
	if r.entry.form == nil && strings.Count(text, "?") > 1 {
		r.add(r.entry.file, r.entry.line, true, "asks more than one question: one ask per message")
	}
	lower := strings.ToLower(text)
	for word, instead := range g.Avoid {
		if holds(lower, word) {
			r.add(r.entry.file, r.entry.line, true, "says %q: %s", word, instead)
		}
	}
	if grade, enough := readingGrade(text); enough && grade > hardest && r.entry.lang.locale == lastResort {
		r.add(r.entry.file, r.entry.line, true, "reads at school grade %d: shorter sentences and words are easier between visits", grade)
	}
}

// holds reports whether the word occurs in the text as a word of its own.
func holds(text, word string) bool {
	for rest := text; word != ""; {
		_, after, found := strings.Cut(rest, word)
		if !found {
			return false
		}
		start := len(text) - len(after) - len(word)
		if !letterBefore(text[:start]) && !letterAfter(after) {
			return true
		}
		rest = after
	}
	return false
}

func letterBefore(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r)
}

func letterAfter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}
