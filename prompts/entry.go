package prompts

import (
	"maps"

	"cairn/bot"
)

// entry is the words of one key in one language, ready to render.
type entry struct {
	key     string
	file    string
	line    int
	lang    *language
	needs   Needs
	message message
	form    *form // nil for a message

	actions []ActionUse
	used    map[string]bool // paths of needs that the words use
	asked   map[string]bool // those of them that a condition asks about
	outline []string        // what a translation must have in common, in order
}

// condition says when an item is there and how often.
type condition struct {
	name string // a need; empty: always
	not  bool
	each string // a list need: once for each element, whose fields join the data
}

// times calls say once for each time the item is there.
func (c condition) times(p *pen, say func(*pen)) {
	if c.each == "" {
		if c.holds(p.data) {
			say(p)
		}
		return
	}
	elements, _ := p.data[c.each].([]any)
	for _, element := range elements {
		fields, _ := element.(map[string]any)
		inner := pen{data: make(map[string]any, len(p.data)+len(fields)), err: p.err, wayOut: p.wayOut, wrote: p.wrote}
		maps.Copy(inner.data, p.data)
		maps.Copy(inner.data, fields)
		if c.holds(inner.data) {
			say(&inner)
		}
		p.err = inner.err
	}
}

func (c condition) holds(data map[string]any) bool {
	return c.name == "" || there(data[c.name]) != c.not
}

// there reports whether a bound value counts as given.
func there(value any) bool {
	switch v := value.(type) {
	case nil:
		return false
	case bool:
		return v
	case int:
		return v != 0
	case string:
		return v != ""
	case Words:
		return v != ""
	case []any:
		return len(v) > 0
	case []bot.Option:
		return len(v) > 0
	}
	return true
}

// message is a bot.Message before its data is known.
type message struct {
	title, text, footer *piece
	fields              []field
	buttons             []button
	selects             []choice
}

type field struct {
	condition
	label, value *piece
}

type button struct {
	condition
	label, action, url, confirm *piece
	style                       bot.Style
}

type choice struct {
	condition
	label, action *piece
	options       options
}

func (m message) render(p *pen) bot.Message {
	out := bot.Message{Title: p.write(m.title), Text: p.write(m.text)}
	for _, f := range m.fields {
		f.times(p, func(p *pen) {
			out.Fields = append(out.Fields, bot.Field{Label: p.write(f.label), Value: p.write(f.value)})
		})
	}
	for _, b := range m.buttons {
		b.times(p, func(p *pen) { out.Buttons = append(out.Buttons, b.render(p)) })
	}
	for _, c := range m.selects {
		c.times(p, func(p *pen) {
			out.Selects = append(out.Selects, bot.Select{
				Label: p.write(c.label), Action: bot.Action(p.write(c.action)), Options: c.options.render(p),
			})
		})
	}
	out.Footer = p.write(m.footer)
	return out
}

func (b button) render(p *pen) bot.Button {
	out := bot.Button{
		Label:   p.write(b.label),
		Action:  bot.Action(p.write(b.action)),
		URL:     p.write(b.url),
		Style:   b.style,
		Confirm: p.write(b.confirm),
	}
	if out.Confirm != "" && p.wayOut != nil {
		out.Back = p.write(p.wayOut.message.text)
	}
	return out
}

// options are listed in the words, or come from a need.
type options struct {
	from   string
	listed []option
}

type option struct{ label, value *piece }

func (o options) render(p *pen) []bot.Option {
	var out []bot.Option
	for _, listed := range o.listed {
		out = append(out, bot.Option{Label: p.write(listed.label), Value: p.write(listed.value)})
	}
	if given, ok := p.data[o.from].([]bot.Option); ok {
		for _, g := range given {
			label, _ := inLine(g.Label)
			out = append(out, bot.Option{Label: label, Value: g.Value})
		}
	}
	return out
}

// pageSize is how many fields a page of a form may have (Discord's limit for a modal).
const pageSize = 5

// form is a bot.Form before its data is known.
type form struct {
	title, submit, cancel, action *piece
	pages                         []page
}

type page struct {
	title  *piece
	inputs []input
}

type input struct {
	condition
	key, label, hint, value *piece
	kind                    bot.InputKind
	values                  string // a list need that holds the values, instead of value
	options                 options
	optional                bool
	max                     int
}

func (f form) render(p *pen) bot.Form {
	out := bot.Form{
		Action: bot.Action(p.write(f.action)),
		Title:  p.write(f.title),
		Submit: p.write(f.submit),
		Cancel: p.write(f.cancel),
	}
	for _, page := range f.pages {
		out.Pages = append(out.Pages, page.render(p)...)
	}
	return out
}

// render makes more than one page where a list of fields does not fit on one,
// and none where no field is there.
func (g page) render(p *pen) []bot.Page {
	var out []bot.Page
	title := p.write(g.title)
	for _, in := range g.inputs {
		in.times(p, func(p *pen) {
			if len(out) == 0 || len(out[len(out)-1].Fields) == pageSize {
				out = append(out, bot.Page{Title: title})
			}
			last := &out[len(out)-1]
			last.Fields = append(last.Fields, in.render(p))
		})
	}
	return out
}

func (in input) render(p *pen) bot.Input {
	out := bot.Input{
		Key:      p.write(in.key),
		Kind:     in.kind,
		Label:    p.write(in.label),
		Hint:     p.write(in.hint),
		Options:  in.options.render(p),
		Optional: in.optional,
		Max:      in.max,
	}
	if value := p.write(in.value); value != "" {
		out.Value = []string{value}
	}
	given, _ := p.data[in.values].([]any)
	for _, g := range given {
		s, _ := inBlock(g)
		out.Value = append(out.Value, s)
	}
	return out
}
