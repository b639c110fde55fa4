package discord

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// The components of a modal that the library does not know.
const (
	labelComponent      discordgo.ComponentType = 18
	radioComponent      discordgo.ComponentType = 21
	checkboxesComponent discordgo.ComponentType = 22
)

// maxParts is how many lists one question is spread over at most: a hundred
// options, as many as on Slack.
const maxParts = 4

// modal is the form that Discord opens.
type modal struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []component `json:"components"`
}

// sheet is what one modal asks: a page of a form, or a part of one.
type sheet struct {
	title string
	asks  []ask
}

// ask is one part of a sheet: a question, a part of a question with more
// options than fit one list, or a text.
type ask struct {
	in    bot.Input
	of    int // how many parts the question has
	part  int // which of them
	shows string
}

// id names what is entered: the question's key, with a counter from the second
// part on.
func (a ask) id() string {
	if a.part == 0 {
		return a.in.Key
	}
	return fmt.Sprintf("%s#%d", a.in.Key, a.part+1)
}

// sheets divides a form into what one modal can ask. No question is left out.
func sheets(w Words, f bot.Form) []sheet {
	var out []sheet
	for _, p := range f.Pages {
		asks := asksOf(w, f, p)
		for chunk := range slices.Chunk(asks, maxModalParts) {
			out = append(out, sheet{title: line(p.Title, maxModalTitle), asks: chunk})
		}
	}
	return out
}

func asksOf(w Words, f bot.Form, p bot.Page) []ask {
	var out []ask
	left := spare(p)
	if bot.Units(titleOf(f, p.Title)) > maxModalTitle {
		out = append(out, ask{shows: "### " + literal(line(p.Title, 500), true)})
	}
	for _, in := range p.Fields {
		if in.Kind == bot.Note {
			text, _ := fit(bot.Parse(in.Label), share+left)
			left -= max(0, bot.Units(text)-share)
			if text != "" { // else it would be taken for a question
				out = append(out, ask{in: in, shows: text})
			}
			continue
		}
		if bot.Units(line(in.Label, maxDisplay)) > maxLabel || bot.Units(line(in.Hint, maxDisplay)) > maxDescription {
			out = append(out, ask{shows: full(in)})
		}
		parts := partsOf(in)
		for n := range parts {
			out = append(out, ask{in: in, of: parts, part: n})
		}
		if len(in.Options) > maxParts*maxOptions {
			out = append(out, ask{shows: small(w.More, 200)})
		}
	}
	return out
}

// share is what each text of a modal has room for at least.
const share = maxDisplay / maxModalParts

// spare is what the texts and questions of a page leave of their shares, for a
// text that is longer, so that it is read whole. One share is the heading's.
func spare(p bot.Page) int {
	left := maxDisplay - share
	for _, in := range p.Fields {
		if in.Kind == bot.Note {
			left -= min(bot.Units(markdown(bot.Parse(in.Label))), share)
		} else {
			left -= share
		}
	}
	return max(0, left)
}

// full is a question whose words do not fit its label.
func full(in bot.Input) string {
	text := bot.Escape(in.Label)
	if in.Hint != "" {
		text += "\n" + bot.Escape(in.Hint)
	}
	set, _ := fit(bot.Parse(text), share)
	return set
}

// partsOf is how many lists a question needs.
func partsOf(in bot.Input) int {
	if in.Kind != bot.Choice && in.Kind != bot.Choices && in.Kind != bot.Scale {
		return 1
	}
	return max(1, min(maxParts, (len(in.Options)+maxOptions-1)/maxOptions))
}

// titleOf is the heading of a modal.
func titleOf(f bot.Form, page string) string {
	if page == "" || len(f.Pages) == 1 {
		return f.Title
	}
	return f.Title + ": " + page
}

// show sets a sheet, with what is known already.
func (s sheet) show(id string, f bot.Form, values map[string][]string) modal {
	title := titleOf(f, s.title)
	if bot.Units(title) > maxModalTitle {
		title = f.Title
	}
	m := modal{CustomID: id, Title: line(title, maxModalTitle)}
	for _, a := range s.asks {
		m.Components = append(m.Components, a.show(values[a.in.Key]))
	}
	return m
}

func (a ask) show(values []string) component {
	if a.shows != "" {
		return display(a.shows)
	}
	label := a.in.Label
	if a.of > 1 {
		counter := fmt.Sprintf(" (%d/%d)", a.part+1, a.of)
		label = line(label, maxLabel-bot.Units(counter)) + counter
	}
	field := a.field(values)
	return component{
		Type: labelComponent, Label: line(label, maxLabel), Description: line(a.in.Hint, maxDescription), Component: &field,
	}
}

// field is what a question is asked with.
func (a ask) field(values []string) component {
	switch a.in.Kind {
	case bot.Choice:
		return a.list(values)
	case bot.Scale:
		if n := len(a.in.Options); n < 2 || n > maxVisible {
			return a.list(values)
		}
		return component{Type: radioComponent, CustomID: a.id(), Required: a.required(), Options: options(a.in.Options, values)}
	case bot.Choices:
		return a.several(values)
	case bot.Someone:
		return component{
			Type: discordgo.UserSelectMenuComponent, CustomID: a.id(), MaxValues: 1,
			Required: a.required(), Defaults: person(first(values)),
		}
	default:
		return a.text(values)
	}
}

// required says that the modal cannot be sent without an answer. A question
// with several lists can: any of them may have it.
func (a ask) required() *bool {
	required := !a.in.Optional && a.of <= 1
	return &required
}

// slice are the options of this part.
func (a ask) slice() []bot.Option {
	from := min(a.part*maxOptions, len(a.in.Options))
	return a.in.Options[from:min(from+maxOptions, len(a.in.Options))]
}

func (a ask) list(values []string) component {
	return component{
		Type: discordgo.SelectMenuComponent, CustomID: a.id(), MaxValues: 1,
		Required: a.required(), Options: options(a.slice(), values[:min(1, len(values))]),
	}
}

func (a ask) several(values []string) component {
	kind := discordgo.SelectMenuComponent
	if len(a.in.Options) <= maxVisible {
		kind = checkboxesComponent
	}
	least := 0
	if *a.required() {
		least = 1
	}
	return component{
		Type: kind, CustomID: a.id(), MinValues: &least, MaxValues: max(1, len(a.slice())),
		Required: a.required(), Options: options(a.slice(), values),
	}
}

func (a ask) text(values []string) component {
	out := component{
		Type: discordgo.TextInputComponent, CustomID: a.id(), Style: int(discordgo.TextInputShort),
		MaxLength: maxInput, Required: a.required(),
	}
	if a.in.Kind == bot.Paragraph {
		out.Style = int(discordgo.TextInputParagraph)
	}
	if a.in.Max > 0 {
		out.MaxLength = min(a.in.Max, maxInput)
	}
	if a.in.Kind == bot.Date {
		out.Placeholder, out.MaxLength = "2027-03-02", 20
	}
	out.Value = cut(bot.Clean(first(values)), out.MaxLength)
	return out
}

// person is a user who is chosen already.
func person(user string) []defaultUser {
	if !isID(user) {
		return nil
	}
	return []defaultUser{{ID: user, Type: "user"}}
}

// take reads what was entered on a sheet into values, and tells what is wrong
// with it, by key.
func (s sheet) take(w Words, sent, values map[string][]string) map[string]string {
	wrong := map[string]string{}
	for _, a := range s.asks {
		if a.shows != "" {
			continue
		}
		if a.part == 0 {
			values[a.in.Key] = nil
		}
		for _, v := range sent[a.id()] {
			if v = bot.Clean(v); v != "" {
				values[a.in.Key] = append(values[a.in.Key], v)
			}
		}
	}
	for _, a := range s.asks {
		if a.shows == "" && a.part == a.of-1 {
			check(w, a, values, wrong)
		}
	}
	return wrong
}

// check finds what a modal cannot prevent.
func check(w Words, a ask, values map[string][]string, wrong map[string]string) {
	key := a.in.Key
	given := values[key]
	switch {
	case len(given) == 0 && !a.in.Optional:
		wrong[key] = w.Needed
	case len(given) > 1 && a.in.Kind != bot.Choices:
		wrong[key] = w.OneOnly
	case len(given) == 1 && a.in.Kind == bot.Date:
		day, ok := date(given[0])
		if !ok {
			wrong[key] = w.Date
			return
		}
		values[key] = []string{day}
	}
}

// date reads a day as people type it, the year first.
func date(text string) (string, bool) {
	text = strings.NewReplacer("/", "-", ".", "-", " ", "").Replace(strings.TrimSpace(text))
	day, err := time.Parse("2006-1-2", text)
	if err != nil {
		return "", false
	}
	return day.Format(time.DateOnly), true
}
