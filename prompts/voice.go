package prompts

import (
	"errors"

	"cairn/bot"
)

// The words that are said when other words cannot be.
const (
	generalSentence = "errors.something_wrong"
	generalForm     = "errors.form_unavailable"
)

// wayOut is the other answer to a button's question.
const wayOut = "common.cancel"

// errNoKey is a key that no words file has.
var errNoKey = errors.New("no such words")

// Voice renders words for one person: in their language and their time zone.
// Rendering does not fail where the book is checked and the data right;
// otherwise the voice says a general sentence and the book reports the key.
type Voice struct {
	book  *Book
	lang  *language
	clock clock
}

// Locale is the language that the voice speaks: "es" where es-MX was asked for.
func (v Voice) Locale() string { return v.lang.locale }

// Has reports whether there are words for a key.
func (v Voice) Has(key string) bool { return v.book.entry(v.lang, key) != nil }

// Text renders the text of a key: the Markdown subset, with data escaped.
func (v Voice) Text(key string, d Data) string {
	var text string
	err := v.withMessage(key, d, func(p *pen, e *entry) { text = p.write(e.message.text) })
	if err != nil {
		v.book.report(key, err)
		return v.general().Text
	}
	return text
}

// Message renders a message.
func (v Voice) Message(key string, d Data) bot.Message {
	var m bot.Message
	err := v.withMessage(key, d, func(p *pen, e *entry) { m = e.message.render(p) })
	if err != nil {
		v.book.report(key, err)
		return v.general()
	}
	return m
}

// Form renders a form.
func (v Voice) Form(key string, d Data) bot.Form {
	var f bot.Form
	err := v.with(key, d, func(p *pen, e *entry) {
		if e.form == nil {
			p.err = errors.New("is not a form")
			return
		}
		f = e.form.render(p)
	})
	if err != nil {
		v.book.report(key, err)
		return v.generalForm()
	}
	return f
}

// with binds the data to the words of the key and lets say write them.
func (v Voice) with(key string, d Data, say func(*pen, *entry)) error {
	e := v.book.entry(v.lang, key)
	if e == nil {
		return errNoKey
	}
	bound, err := e.needs.bind(d)
	if err != nil {
		return err
	}
	c := v.clock
	c.grammar = v.book.grammarOf(e.lang) // a fallback tells times in its own language
	bound[voiceKey] = c
	p := pen{data: bound, wayOut: v.book.entry(e.lang, wayOut)}
	say(&p, e)
	return p.err
}

func (v Voice) withMessage(key string, d Data, say func(*pen, *entry)) error {
	return v.with(key, d, func(p *pen, e *entry) {
		if e.form != nil {
			p.err = errors.New("is a form")
			return
		}
		say(p, e)
	})
}

// general is what is said instead of words that could not be rendered.
func (v Voice) general() (m bot.Message) {
	if e := v.book.entry(v.lang, generalSentence); e != nil {
		m = e.message.render(&pen{})
	}
	return m
}

func (v Voice) generalForm() (f bot.Form) {
	if e := v.book.entry(v.lang, generalForm); e != nil && e.form != nil {
		f = e.form.render(&pen{})
	}
	return f
}

// pen writes pieces with the same data and remembers the first error.
type pen struct {
	data   map[string]any
	wayOut *entry // in the language that is written; nil in a book without one
	err    error
	wrote  func(*piece, string, error) // told each piece that was written; nil outside of checks
}

func (p *pen) write(piece *piece) string {
	if piece == nil || p.err != nil {
		return ""
	}
	s, err := piece.render(p.data)
	p.err = err
	if p.wrote != nil {
		p.wrote(piece, s, err)
	}
	return s
}
