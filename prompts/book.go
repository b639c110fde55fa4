// Package prompts is the words: everything that Cairn says to people, in every
// language, kept in files that a program lead can read and change.
//
// It loads the files, checks them all at once, and renders a message or a form
// for one person in that person's language and time zone. It does not decide
// who is told what or when, and it sends nothing. README.md beside this file
// describes the files.
package prompts

import (
	"cmp"
	"io/fs"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/template"
	"time"
)

// lastResort is the language that every other language is compared with, and the
// last one to fall back on, after the program's own.
const lastResort = "en"

// Book is all words in all languages. It is safe for concurrent use once
// loaded; set the fields before the first rendering.
type Book struct {
	// Locale is the program's own: what a person's language does not say is said
	// in it. Empty is English.
	Locale string
	// Strict makes a missing key or a missing, misspelled or mistyped piece of
	// data panic. Tests set it; a running program says a general sentence instead.
	Strict bool
	// Report is told the key of words that were not rendered. Nil logs the key.
	Report func(key string)

	languages map[string]*language
	problems  Problems
}

// language is the words of one locale.
type language struct {
	locale  string
	own     map[string]*entry // what the locale's files say
	all     map[string]*entry // own, and those of the locales that it is a part of
	grammar *grammar

	vocabulary *template.Template
}

// Load reads the words that come with Cairn and lays over them the keys found
// in overrides (nil: none), which has the same layout: <locale>/<activity>.yaml.
//
// The error, if any, is a Problems that names every mistake. The book is
// returned all the same: a key with a mistake keeps the words that come with Cairn.
func Load(overrides fs.FS) (*Book, error) {
	if overrides != nil {
		return load(words, overrides)
	}
	b, err := shipped()
	return new(*b), err // whoever loads them says for themselves whether they are strict
}

// shipped are the words that come with Cairn: they never change, and reading
// them takes a quarter of a second.
var shipped = sync.OnceValues(func() (*Book, error) { return load(words, nil) })

func load(base, overrides fs.FS) (*Book, error) {
	b := &Book{languages: map[string]*language{}}
	r := reader{found: &b.problems, book: b}
	r.readAll(base, false)
	r.compareAll()
	if overrides != nil {
		r.readAll(overrides, true)
	}
	b.connect()
	b.slim()
	slices.SortFunc(b.problems, Problem.compare)
	if wrong := b.problems.Errors(); len(wrong) > 0 {
		return b, wrong
	}
	return b, nil
}

// Check returns everything that Load noticed, warnings included, in the order
// of files and lines.
func (b *Book) Check() []Problem { return slices.Clone(b.problems) }

// Keys returns every key, sorted: "checkin.prompt".
func (b *Book) Keys() []string {
	return slices.Sorted(maps.Keys(b.languages[lastResort].own))
}

// Locales returns every locale that has words, sorted: "en", "es".
func (b *Book) Locales() []string {
	return slices.Sorted(maps.Keys(b.languages))
}

// Needs returns what the words of a key are rendered from, nil for no such key.
func (b *Book) Needs(key string) Needs {
	if e := b.languages[lastResort].own[key]; e != nil {
		return e.needs
	}
	return nil
}

// Has reports whether there are words under the key.
func (b *Book) Has(key string) bool { return b.languages[lastResort].own[key] != nil }

// IsForm reports whether the key is a form and is rendered by Voice.Form.
func (b *Book) IsForm(key string) bool {
	e := b.languages[lastResort].own[key]
	return e != nil && e.form != nil
}

// ActionUse is a place where words offer an action.
type ActionUse struct {
	Action string // "checkin.answer", without a subject
	Key    string // the words that offer it
	File   string
	Line   int
}

// Actions returns every use of an action by a button, select or form, so that
// a button that nobody handles is refused at start. Actions that come entirely
// from data are not listed.
func (b *Book) Actions() []ActionUse {
	var uses []ActionUse
	for _, key := range b.Keys() {
		uses = append(uses, b.languages[lastResort].own[key].actions...)
	}
	return uses
}

// In returns the voice that speaks the locale, or the nearest one there is
// (es-MX, es, the program's, en), and tells times in the zone as seen from now. A nil zone is UTC.
func (b *Book) In(locale string, zone *time.Location, now time.Time) Voice {
	if zone == nil {
		zone = time.UTC
	}
	return Voice{book: b, lang: b.nearest(locale), clock: clock{zone: zone, now: now}}
}

// Speaks reports whether there are words in the locale, or one that it is a part of.
func (b *Book) Speaks(locale string) bool { return b.find(locale) != nil }

// nearest finds the language to use where locale is wanted.
func (b *Book) nearest(locale string) *language {
	return cmp.Or(b.find(locale), b.find(b.Locale), b.languages[lastResort])
}

// entry is what a language says under a key, or else the program's, or English.
func (b *Book) entry(lang *language, key string) *entry {
	if e := lang.all[key]; e != nil {
		return e
	}
	return cmp.Or(b.nearest(b.Locale).all[key], b.languages[lastResort].all[key])
}

// grammarOf is how a language tells times, or else the program's, or English.
func (b *Book) grammarOf(lang *language) *grammar {
	return cmp.Or(lang.grammar, b.nearest(b.Locale).grammar, b.languages[lastResort].grammar)
}

func (b *Book) find(locale string) *language {
	if lang, ok := b.languages[locale]; ok {
		return lang
	}
	for wanted := strings.ReplaceAll(locale, "_", "-"); wanted != ""; wanted = parent(wanted) {
		for name, lang := range b.languages {
			if strings.EqualFold(name, wanted) {
				return lang
			}
		}
	}
	return nil
}

// parent is the locale with its last part taken away: es-MX, es, "".
func parent(locale string) string {
	cut := strings.LastIndexByte(locale, '-')
	return locale[:max(cut, 0)]
}

// connect gives each language the words and the grammar of those it is a part of.
func (b *Book) connect() {
	for _, lang := range b.languages {
		line := []*language{lang}
		for up := parent(lang.locale); up != ""; up = parent(up) {
			if l := b.languages[up]; l != nil {
				line = append(line, l)
			}
		}
		lang.all = map[string]*entry{}
		for _, l := range slices.Backward(line) {
			maps.Copy(lang.all, l.own)
		}
		for _, l := range line {
			if lang.grammar == nil {
				lang.grammar = l.grammar
			}
		}
	}
}

// slim lets go of what only the comparison of languages needs: a book stays in
// memory as long as the program runs.
func (b *Book) slim() {
	for _, lang := range b.languages {
		for _, e := range lang.own {
			e.used, e.asked, e.outline = nil, nil, nil
		}
	}
}

// report tells that the words of a key were not rendered. It never carries
// data: what people typed does not belong in a log.
func (b *Book) report(key string, err error) {
	switch {
	case b.Strict:
		panic("prompts: " + key + ": " + err.Error())
	case b.Report != nil:
		b.Report(key)
	default:
		slog.Error("words not rendered", "key", key)
	}
}
