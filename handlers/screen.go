package handlers

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/models/redact"
	"cairn/prompts"
)

// Screened is the reply of an act that keeps what was typed in a form, once nothing in
// the fields could identify a person served; without fields, in all that Worded names.
// Until then it is the form again: nothing is saved, nothing typed is lost. Each
// activity whose text stays on file ends with it:
//
//	return handlers.Screened(r, org, form, "evidence:"+id, []models.PersonID{about}, reply, "note"), nil
func Screened(r Request, org models.Org, form *bot.Form, about string, may []models.PersonID, reply Reply, fields ...string) Reply {
	if len(fields) == 0 {
		fields = Worded(form)
	}
	again, word := Screen(r, org, form, about, may, fields...)
	if again != nil {
		return Reply{Form: again}
	}
	if word != nil {
		reply.Save = append(reply.Save, word)
	}
	return reply
}

// Screen looks through fields of a submitted form for anything that could identify a
// person served. The form that comes back holds what was typed, shows the places, and asks:
// change it, or say that it identifies nobody. That word is an Assurance, to be
// saved with the text. What is neither changed nor assured comes back again.
// The names of the author, and of the colleagues whom the text may name, are
// no finding; the names of everybody else in the organization are.
func Screen(r Request, org models.Org, form *bot.Form, about string, may []models.PersonID, fields ...string) (again *bot.Form, word *models.Assurance) {
	names := namesOf(org, append(may, r.Person.ID))
	sure := r.Event.Values[assured]
	var all []finding
	open := 0
	word = &models.Assurance{ID: models.NewID[string]("aw"), By: r.Person.ID, About: about, GivenAt: r.Now}
	for _, field := range fields {
		text := r.Entered(field)
		for _, s := range redact.Find(text, names) {
			said := slices.Contains(sure, mark(s))
			if all = append(all, finding{s, text, said}); said {
				word.Kinds = append(word.Kinds, string(s.Kind))
			} else {
				open++
			}
		}
	}
	switch {
	case open > 0:
		return asked(r, *form, all), nil
	case len(word.Kinds) > 0:
		return nil, word
	}
	return nil, nil
}

// Worded are the fields of a form that are answered in one's own words.
func Worded(f *bot.Form) (fields []string) {
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Line || in.Kind == bot.Paragraph {
				fields = append(fields, in.Key)
			}
		}
	}
	return fields
}

// Around are people and those who supervise them, all of whom a text about their
// work may name.
func Around(org models.Org, now time.Time, people ...models.PersonID) []models.PersonID {
	all := slices.Clone(people)
	for _, p := range people {
		if boss := org.Supervisor(p, now); boss != "" {
			all = append(all, boss)
		}
	}
	return all
}

// assured is the field of the form in which the author says what identifies nobody.
const assured = "not_identifiers"

// mostAsked is how many places one form asks about; Slack's list takes no more.
const mostAsked = 10

type finding struct {
	redact.Span
	of   string // the whole text
	sure bool   // the author said so before
}

// namesOf looks for the names of the whole organization, but for those of people
// whom the text may name.
func namesOf(org models.Org, may []models.PersonID) redact.Names {
	var open []string
	for _, id := range may {
		open = append(open, org.Person(id).Name)
	}
	return models.Derived(org, everybody).Besides(open...)
}

func everybody(org models.Org) redact.Names {
	var all []string
	for _, p := range org.People() {
		all = append(all, p.Name)
	}
	return redact.NamesOf(all)
}

// mark names a finding in the form without repeating it.
func mark(s redact.Span) string {
	sum := sha256.Sum256([]byte(string(s.Kind) + ":" + strings.ToLower(s.Text)))
	return hex.EncodeToString(sum[:8])
}

// asked is the form again, with what was typed in it, behind a page that shows
// the findings. What was assured before stays in the list, so that the author's
// word is not lost while they change the rest.
func asked(r Request, form bot.Form, all []finding) *bot.Form {
	words := r.Words(r.Person)
	again := Refilled(form, r.Event.Values)
	var lines []string
	var options []bot.Option
	slices.SortStableFunc(all, func(a, b finding) int { return order(a.sure) - order(b.sure) })
	for _, f := range all {
		key := mark(f.Span)
		if slices.ContainsFunc(options, func(o bot.Option) bool { return o.Value == key }) || len(options) == mostAsked {
			continue
		}
		kind := bot.PlainText(words.Text("screen.kind_"+string(f.Kind), nil))
		if !f.sure {
			lines = append(lines, "- "+f.around()+" ("+kind+")")
		}
		options = append(options, bot.Option{Label: clip(strings.Join(strings.Fields(f.Text), " "), 40) + " (" + kind + ")", Value: key})
	}
	note := words.Text("screen.found", prompts.Data{"Places": prompts.Words(strings.Join(lines, "\n"))})
	again.Pages = append([]bot.Page{{
		Title: bot.PlainText(words.Text("screen.title", nil)),
		Fields: []bot.Input{
			{Kind: bot.Note, Label: note},
			{
				Key: assured, Kind: bot.Choices, Optional: true, Options: options, Value: r.Event.Values[assured],
				Label: bot.PlainText(words.Text("screen.label", nil)), Hint: bot.PlainText(words.Text("screen.hint", nil)),
			},
		},
	}}, again.Pages...)
	return again
}

// order puts what is open before what was assured.
func order(sure bool) int {
	if sure {
		return 1
	}
	return 0
}

// around is the place in bold with a little of what stands beside it.
func (f finding) around() string {
	before, after := []rune(f.of[:f.From]), []rune(f.of[f.To:])
	left, right := "", ""
	if len(before) > 24 {
		before, left = before[len(before)-24:], "…"
	}
	if len(after) > 24 {
		after, right = after[:24], "…"
	}
	one := func(s string) string { return bot.Escape(strings.Join(strings.Fields(s), " ")) }
	space := func(r []rune, at int) string {
		if len(r) > 0 && (r[at] == ' ' || r[at] == '\n') {
			return " "
		}
		return ""
	}
	return left + one(string(before)) + space(before, len(before)-1) + "**" + one(f.Text) + "**" + space(after, 0) + one(string(after)) + right
}

// Refilled is a form with what somebody entered before in its fields.
func Refilled(form bot.Form, values map[string][]string) *bot.Form {
	again := form
	again.Pages = nil
	for _, page := range form.Pages {
		page.Fields = slices.Clone(page.Fields)
		for i, in := range page.Fields {
			if entered, ok := values[in.Key]; ok && in.Kind != bot.Note {
				page.Fields[i].Value = slices.Clone(entered)
			}
		}
		again.Pages = append(again.Pages, page)
	}
	return &again
}
