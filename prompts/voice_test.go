package prompts_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/prompts"
)

type (
	goalID  string
	isoDate string
	civil   struct{ text string }
	card    struct {
		ID  goalID
		Due time.Time
	}
)

func (c civil) String() string { return c.text }

// say renders one text with one need of the type.
func say(t *testing.T, needType, text string, value any) string {
	t.Helper()
	book := mustEnglish(t, "hello:\n  about: a\n  needs: {X: "+needType+"}\n  text: |\n    "+text+"\n")
	return book.In("en", time.UTC, now).Text("visit.hello", prompts.Data{"X": value})
}

// TestInSpanishTwoLikeSoundsDoNotMeet: "Ana e Ivo", but "Ana y Hiena" and "Ana y Mia".
func TestInSpanishTwoLikeSoundsDoNotMeet(t *testing.T) {
	t.Parallel()
	book, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	spanish := book.In("es", time.UTC, now)
	for last, want := range map[string]string{
		"Ivo Cruz": "Ana e Ivo Cruz.", "Íñigo": "Ana e Íñigo.", "Hilda": "Ana e Hilda.", "Hielo": "Ana y Hielo.", "Mia": "Ana y Mia.", "_Iris_": `Ana e \_Iris\_.`,
	} {
		got := spanish.Text("precept.found", prompts.Data{"Name": "Zoe", "Names": []string{"Ana", last}})
		if !strings.HasSuffix(got, want) {
			t.Errorf("%q does not end in %q", got, want)
		}
	}
}

// TestInNoSpanishTextTwoLikeSoundsMeet: whatever is said with an *and* before a name says
// "e Ivo", and nothing has an *or* before one, which would be "u Olga".
func TestInNoSpanishTextTwoLikeSoundsMeet(t *testing.T) {
	t.Parallel()
	book := mustLoad(t, nil)
	spanish := book.In("es", time.UTC, now)
	meet := regexp.MustCompile(`(?:^|\PL)(?:y \**Ivo|o \**Olga).*`)
	for _, key := range book.Keys() {
		for _, name := range []string{"Ivo", "Olga"} {
			for _, yes := range []bool{true, false} {
				data := prompts.Sample(book.Needs(key))
				named(data, name, yes)
				if found := meet.FindString(all(book, spanish, key, data)); found != "" {
					t.Errorf("%s says %q", key, found)
				}
			}
		}
	}
}

func all(book *prompts.Book, voice prompts.Voice, key string, data prompts.Data) string {
	if book.IsForm(key) {
		return fmt.Sprintf("%+v", voice.Form(key, data))
	}
	return fmt.Sprintf("%+v", voice.Message(key, data))
}

// named makes one name of every text, and one answer of every claim.
func named(data map[string]any, name string, yes bool) {
	for key, value := range data {
		switch v := value.(type) {
		case string:
			if strings.HasPrefix(v, "the ") {
				data[key] = name
			}
		case bool:
			data[key] = yes
		case []map[string]any:
			for _, one := range v {
				named(one, name, yes)
			}
		}
	}
}

func TestHostileTextIsInert(t *testing.T) {
	t.Parallel()
	for name, typed := range map[string]string{
		"bold and italic":     "**loud** _soft_",
		"a link":              "[click](https://evil.example)",
		"a mention":           "<@U123> @everyone <!channel> &amp;",
		"code":                "`rm -rf`",
		"a list and a quote":  "- one\n> two",
		"a backslash":         `\*x\* \`,
		"a template":          "{{.Secret}} {{template}}",
		"a spoiler and a box": "||x|| ~~y~~ # z",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := say(t, "text", "You wrote: {{.X}}", typed)
			if got := bot.PlainText(text); got != "You wrote: "+typed {
				t.Errorf("%q reads as %q", typed, got)
			}
			for _, block := range bot.Parse(text) {
				for _, span := range block.Spans {
					if span.Bold || span.Italic || span.Code || span.URL != "" || block.Kind != bot.Paragraphs {
						t.Errorf("%q is set as %+v in a %s", typed, span, block.Kind)
					}
				}
			}
		})
	}
}

func TestASentenceHasOnePeriod(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"It goes":     "Noted: It goes. Leo sees it.",
		"It goes.":    "Noted: It goes. Leo sees it.",
		"It goes. \n": "Noted: It goes. Leo sees it.",
		"Well...":     "Noted: Well... Leo sees it.",
		"3.5":         "Noted: 3.5. Leo sees it.",
	} {
		for _, words := range []string{
			"Noted: {{.X}}. Leo sees it.", "{{if .X}}Noted: {{.X}}.{{end}} Leo sees it.",
			"Noted: {{if .X}}{{.X}}{{else}}nothing{{end}}. Leo sees it.", "Noted: {{with .X}}{{if .}}{{.}}{{end}}{{end}}. Leo sees it.",
		} {
			if got := bot.PlainText(say(t, "text", words, typed)); got != want {
				t.Errorf("%q in %q reads as %q", typed, words, got)
			}
		}
	}
}

func TestHostileTextIsInertInFunctions(t *testing.T) {
	t.Parallel()
	quoted := say(t, "text", "{{quote .X}}", "one\n**two**\n\n- three")
	for _, block := range bot.Parse(quoted) {
		if block.Kind != bot.Quoted {
			t.Errorf("%q leaves the quotation", quoted)
		}
	}
	if got, want := say(t, "text", "{{code .X}}", "a`b` **c**\nd"), "`a'b' **c** d`"; got != want {
		t.Errorf("code is %q, want %q", got, want)
	}
	if got, want := say(t, "list", "{{join .X}}", []string{"_a_", "b", "c"}), `\_a\_, b and c`; got != want {
		t.Errorf("join is %q, want %q", got, want)
	}
	if got, want := say(t, "link", "[open]({{.X}})", "https://x.example/a_(b)?c=d"), "[open](https://x.example/a_%28b%29?c=d)"; got != want {
		t.Errorf("link is %q, want %q", got, want)
	}
	if got, want := say(t, "words", "{{.X}}", prompts.Words("**rendered**")), "**rendered**"; got != want {
		t.Errorf("words are %q, want %q", got, want)
	}
}

func TestDataBetweenTwoPiecesOfCodeIsNotInCode(t *testing.T) {
	t.Parallel()
	if got, want := say(t, "text", "`/a` for {{.X}} and `/b`", "Mia"), "`/a` for Mia and `/b`"; got != want {
		t.Errorf("says %q, want %q", got, want)
	}
}

func TestPlainPartsHoldNoMarkupAndNoLineBreaks(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, `hello:
  about: a
  needs: {Name: text, Why: words, Choices: options}
  title: For {{.Name}}
  text: Hi
  buttons:
    - {label: "Ask {{.Name}}", do: visit.ask, confirm: "{{.Why}}"}
  selects:
    - {label: Pick, do: visit.pick, from: Choices}
`)
	m := book.In("en", nil, now).Message("visit.hello", prompts.Data{
		"Name": "Ana_\n**X**\u202e", "Why": prompts.Words(`**so** \*it\* is`),
		"Choices": []bot.Option{{Label: "a_\nb", Value: "v_"}},
	})
	want := bot.Message{
		Title:   "For Ana_ **X**",
		Text:    "Hi",
		Buttons: []bot.Button{{Label: "Ask Ana_ **X**", Action: "visit.ask", Confirm: "so *it* is"}},
		Selects: []bot.Select{{Label: "Pick", Action: "visit.pick", Options: []bot.Option{{Label: "a_ b", Value: "v_"}}}},
	}
	if diff := cmp.Diff(want, m); diff != "" {
		t.Error(diff)
	}
}

func TestTheWayOutOfAQuestionIsInTheLanguageOfTheQuestion(t *testing.T) {
	t.Parallel()
	book := mustLoad(t, nil)
	for locale, want := range map[string]string{"en": "Cancel", "es": "Cancelar"} {
		m := book.In(locale, nil, now).Message("escalation.gate_notice", prompts.Data{
			"Listed": false, "Decides": true, "Case": "case_1", "Gate": "gate_1", "Name": "Works alongside", "Person": "Mia", "Due": now,
			"Holds": false, "Ends": now, "Ended": false,
		})
		for _, b := range m.Buttons {
			if asks := b.Confirm != ""; asks != (b.Back == want) {
				t.Errorf("%s: %q asks %q and offers %q beside it, want %q", locale, b.Label, b.Confirm, b.Back, want)
			}
		}
	}
}

func TestNeedsTakeTheTypesOfTheDomain(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		need, text string
		value      any
		want       string
	}{
		"a named string is text":             {"text", "{{.X}}", goalID("g_1"), `g\_1`},
		"a named string is an id":            {"id", "{{code .X}}", goalID("g_1"), "`g_1`"},
		"a named string is a date":           {"date", "{{date .X}}", isoDate("2027-03-02"), "March 2, 2027"},
		"a type with String is a date":       {"date", "{{date .X}}", civil{"2027-03-02"}, "March 2, 2027"},
		"no date is not there":               {"date", "{{if .X}}{{date .X}}{{else}}open{{end}}", civil{}, "open"},
		"a date prints as it is stored":      {"date", "{{.X}}", isoDate("2027-03-02"), `2027\-03\-02`},
		"the zero time is not there":         {"time", "{{if .X}}{{when .X}}{{else}}open{{end}}", time.Time{}, "open"},
		"any integer is a number":            {"number", "{{.X}} {{plural .X \"day\" \"days\"}}", int64(2), "2 days"},
		"one is not many":                    {"number", "{{.X}} {{plural .X \"day\" \"days\"}}", uint8(1), "1 day"},
		"a named bool is a bool":             {"bool", "{{if .X}}yes{{end}}", true, "yes"},
		"a list of named strings":            {"list", "{{join .X}}", []goalID{"a", "b"}, "a and b"},
		"a list of rendered words":           {"list", "{{join .X \", \"}}", []prompts.Words{"**a**", "**b**"}, "**a**, **b**"},
		"a list of structs":                  {"[{ID: id, Due: time}]", "{{range .X}}{{.ID}} {{time .Due}}{{end}}", []card{{"g1", now}}, "g1 3:00 PM"},
		"a list of maps":                     {"[{ID: id, Due: time}]", "{{range .X}}{{.ID}}{{if .Due}}!{{end}}{{end}}", []map[string]any{{"ID": "g1", "Due": time.Time{}}}, "g1"},
		"a list with numbers and a variable": {"[{ID: id}]", "{{range $i, $c := .X}}{{$i}}{{$c.ID}}{{end}}", []prompts.Data{{"ID": "a"}, {"ID": "b"}}, "0a1b"},
		"a time piped into a function":       {"time", "{{.X | time}}", now, "3:00 PM"},
		"a time in parentheses":              {"time", "{{with (time .X)}}at {{.}}{{end}}", now, "at 3:00 PM"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := say(t, test.need, test.text, test.value); got != test.want {
				t.Errorf("says %q, want %q", got, test.want)
			}
		})
	}
}

func TestAProgrammersMistakeIsReportedByKeyAlone(t *testing.T) {
	t.Parallel()
	const words = "hello:\n  about: a\n  needs: {X: %}\n  text: \"{{if .X}}{{end}}\"\n"
	tests := map[string]struct {
		need, key string
		data      prompts.Data
	}{
		"no such key":                 {"text", "visit.bye", prompts.Data{"X": "secret"}},
		"nothing given":               {"text", "visit.hello", nil},
		"a name misspelled":           {"text", "visit.hello", prompts.Data{"Xx": "secret"}},
		"a number for a text":         {"text", "visit.hello", prompts.Data{"X": 7}},
		"a plain string for words":    {"words", "visit.hello", prompts.Data{"X": "secret"}},
		"a string for a time":         {"time", "visit.hello", prompts.Data{"X": "secret"}},
		"a date of another kind":      {"date", "visit.hello", prompts.Data{"X": "3/2/27 secret"}},
		"a link that runs a script":   {"link", "visit.hello", prompts.Data{"X": "javascript:secret"}},
		"a list of numbers":           {"list", "visit.hello", prompts.Data{"X": []int{1}}},
		"an element without its name": {"[{ID: id}]", "visit.hello", prompts.Data{"X": []prompts.Data{{}}}},
		"strings for options":         {"options", "visit.hello", prompts.Data{"X": []string{"secret"}}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := strings.Replace(words, "%", test.need, 1)
			if strings.HasPrefix(test.need, "[") {
				text = strings.Replace(text, "{{if .X}}{{end}}", "{{range .X}}{{.ID}}{{end}}", 1)
			}
			book, err := english(t, text)
			if err != nil {
				t.Fatal(err)
			}
			var reported []string
			book.Report = func(key string) { reported = append(reported, key) }
			voice := book.In("es", nil, now)
			said := voice.Message(test.key, test.data)
			if !strings.HasPrefix(said.Text, "Algo salió mal") || strings.Contains(said.Plain(), "visit") {
				t.Errorf("says %q", said.Text)
			}
			if form := voice.Form(test.key, test.data); form.Title != "En este momento no" {
				t.Errorf("opens %+v", form)
			}
			if diff := cmp.Diff([]string{test.key, test.key}, reported); diff != "" {
				t.Error(diff)
			}
			book.Strict = true
			defer func() {
				r, _ := recover().(string)
				if !strings.Contains(r, test.key) || strings.Contains(r, "secret") {
					t.Errorf("strict panics with %q", r)
				}
			}()
			voice.Text(test.key, test.data)
		})
	}
}

func TestFallback(t *testing.T) {
	t.Parallel()
	book, err := prompts.LoadFrom(
		base(t, map[string]string{
			"en/visit.yaml": "hello:\n  about: a\n  needs: {Due: date}\n  text: Hi, {{day .Due}}\n",
			"es/visit.yaml": "hello:\n  about: a\n  needs: {Due: date}\n  text: Hola, {{day .Due}}\n",
		}),
		fstest.MapFS{
			"es-MX/visit.yaml": file("hello:\n  text: Qué onda, {{day .Due}}\n"),
			"fr/errors.yaml":   file("not_saved:\n  text: Rien n'est enregistré.\n"),
		})
	if err != nil {
		t.Fatal(err)
	}
	spanish := *book
	spanish.Locale = "es-MX"
	tests := map[string]struct{ wanted, locale, say string }{
		"the region itself":                       {"es-MX", "es-MX", "Qué onda, martes 2 de marzo"},
		"the region as systems write it":          {"es_mx", "es-MX", "Qué onda, martes 2 de marzo"},
		"another region speaks the language":      {"es-US", "es", "Hola, martes 2 de marzo"},
		"the language":                            {"es", "es", "Hola, martes 2 de marzo"},
		"an unknown language is English":          {"de-AT", "en", "Hi, Tuesday, March 2"},
		"no language is English":                  {"", "en", "Hi, Tuesday, March 2"},
		"a language begun tells English in full ": {"fr", "fr", "Hi, Tuesday, March 2"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			voice := book.In(test.wanted, nil, now)
			if voice.Locale() != test.locale {
				t.Errorf("speaks %s, want %s", voice.Locale(), test.locale)
			}
			if got := voice.Text("visit.hello", prompts.Data{"Due": "2027-03-02"}); got != test.say {
				t.Errorf("says %q, want %q", got, test.say)
			}
		})
	}
	for wanted, locale := range map[string]string{"de-AT": "es-MX", "": "es-MX", "fr": "fr"} {
		voice := spanish.In(wanted, nil, now)
		if got := voice.Text("visit.hello", prompts.Data{"Due": "2027-03-02"}); got != "Qué onda, martes 2 de marzo" || voice.Locale() != locale || !voice.Has("visit.hello") {
			t.Errorf("in a program in Spanish, %q: %s says %q", wanted, voice.Locale(), got)
		}
	}
	if got := spanish.In("es", nil, now).Text("visit.hello", prompts.Data{"Due": "2027-03-02"}); got != "Hola, martes 2 de marzo" {
		t.Errorf("who has words of their own hears %q", got)
	}
}

func TestTimesAreToldInThePersonsZone(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, "hello:\n  about: a\n  needs: {T: time}\n  text: \"{{when .T}} / {{date .T}} / {{ago .T}}\"\n")
	tests := map[string]struct{ locale, zone, at, want string }{
		"before the clocks change":         {"en", "America/Chicago", "2027-03-13T15:00:00Z", "Saturday, March 13, 9:00 AM CST / March 13, 2027 / in 2 weeks"},
		"after the clocks change":          {"en", "America/Chicago", "2027-03-14T15:00:00Z", "Sunday, March 14, 10:00 AM CDT / March 14, 2027 / in 2 weeks"},
		"the hour that comes twice, first": {"en", "America/New_York", "2027-11-07T05:30:00Z", "Sunday, November 7, 1:30 AM EDT / November 7, 2027 / in 9 months"},
		"the hour that comes twice, again": {"en", "America/New_York", "2027-11-07T06:30:00Z", "Sunday, November 7, 1:30 AM EST / November 7, 2027 / in 9 months"},
		"the day before, in the west":      {"en", "Pacific/Honolulu", "2027-03-01T05:00:00Z", "Sunday, February 28, 7:00 PM HST / February 28, 2027 / in 3 days"},
		"in Spanish":                       {"es", "America/Chicago", "2027-02-24T23:30:00Z", "miércoles 24 de febrero, 17:30 CST / 24 de febrero de 2027 / hace 16 horas"},
		"another year is told":             {"en", "UTC", "2028-01-01T00:00:00Z", "Saturday, January 1, 2028, 12:00 AM UTC / January 1, 2028 / in 10 months"},
		"minutes":                          {"es", "UTC", "2027-02-25T15:01:00Z", "jueves 25 de febrero, 15:01 UTC / 25 de febrero de 2027 / en 1 minuto"},
		"this very moment":                 {"en", "UTC", "2027-02-25T15:00:10Z", "Thursday, February 25, 3:00 PM UTC / February 25, 2027 / just now"},
		"yesterday, a day and an hour ago": {"en", "UTC", "2027-02-24T14:00:00Z", "Wednesday, February 24, 2:00 PM UTC / February 24, 2027 / 1 day ago"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			zone, err := time.LoadLocation(test.zone)
			if err != nil {
				t.Fatal(err)
			}
			at, err := time.Parse(time.RFC3339, test.at)
			if err != nil {
				t.Fatal(err)
			}
			got := bot.PlainText(book.In(test.locale, zone, now).Text("visit.hello", prompts.Data{"T": at}))
			if got != test.want {
				t.Errorf("says %q, want %q", got, test.want)
			}
		})
	}
}

func TestADateIsTheSameDayInEveryZone(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, "hello:\n  about: a\n  needs: {Due: date}\n  text: \"{{day .Due}}\"\n")
	for _, name := range []string{"Pacific/Kiritimati", "UTC", "Pacific/Pago_Pago", "America/Santiago"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := book.In("en", zone, now).Text("visit.hello", prompts.Data{"Due": "2027-09-05"}); got != "Sunday, September 5" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestADateIsDaysAwayAndHasNoHour(t *testing.T) {
	t.Parallel()
	for date, want := range map[string]string{
		"2027-02-25": "today", "2027-02-26": "in 1 day", "2027-02-22": "3 days ago", "2027-05-25": "in 3 months",
	} {
		if got := say(t, "date", "{{in .X}}", date); got != want {
			t.Errorf("%s is %q, want %q", date, got, want)
		}
	}
}

const visitForm = `hello:
  about: a
  needs: {ID: id, Tried: text, Areas: list, Known: bool, Skills: [{Skill: id, Name: text, Level: text}]}
  form:
    title: Check-in
    submit: Send
    cancel: Later
    do: "visit.save:{{.ID}}"
    pages:
      - title: You
        fields:
          - {kind: note, label: "**Only** you and your mentor see this."}
          - {key: tried, kind: paragraph, label: Tried, value: "{{.Tried}}", optional: true, max: 1000}
          - {key: areas, kind: choices, label: Areas, values: Areas, options: [{label: Writing, value: w}]}
          - {key: why, kind: line, label: Why, if: not Known}
      - title: Skills
        fields:
          - key: level_{{.Skill}}
            kind: scale
            each: Skills
            label: "{{.Name}}"
            hint: For {{.ID}}
            value: "{{.Level}}"
            options: [{label: "1", value: "1"}, {label: "2", value: "2"}]
`

func TestForm(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, visitForm)
	var skills []prompts.Data
	for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
		skills = append(skills, prompts.Data{"Skill": id, "Name": "Skill_" + id, "Level": ""})
	}
	skills[5]["Level"] = "2"
	f := book.In("en", nil, now).Form("visit.hello", prompts.Data{
		"ID": "ck_1", "Tried": "one _two_\nthree", "Areas": []string{"w", "x"}, "Known": true, "Skills": skills,
	})
	steps := []bot.Option{{Label: "1", Value: "1"}, {Label: "2", Value: "2"}}
	scale := func(id string) bot.Input {
		return bot.Input{Key: "level_" + id, Kind: bot.Scale, Label: "Skill_" + id, Hint: "For ck_1", Options: steps}
	}
	last := scale("f")
	last.Value = []string{"2"}
	want := bot.Form{
		Action: "visit.save:ck_1", Title: "Check-in", Submit: "Send", Cancel: "Later",
		Pages: []bot.Page{
			{Title: "You", Fields: []bot.Input{
				{Kind: bot.Note, Label: "**Only** you and your mentor see this."},
				{Key: "tried", Kind: bot.Paragraph, Label: "Tried", Value: []string{"one _two_\nthree"}, Optional: true, Max: 1000},
				{Key: "areas", Kind: bot.Choices, Label: "Areas", Value: []string{"w", "x"}, Options: []bot.Option{{Label: "Writing", Value: "w"}}},
			}},
			{Title: "Skills", Fields: []bot.Input{scale("a"), scale("b"), scale("c"), scale("d"), scale("e")}},
			{Title: "Skills", Fields: []bot.Input{last}},
		},
	}
	if diff := cmp.Diff(want, f); diff != "" {
		t.Error(diff)
	}
}

func TestActionsAreListedWithTheirPlace(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, visitForm)
	want := prompts.ActionUse{Action: "visit.save", Key: "visit.hello", File: "prompts/en/visit.yaml", Line: 8}
	if diff := cmp.Diff([]prompts.ActionUse{want}, book.Actions()); diff != "" {
		t.Error(diff)
	}
}

func TestExportedWordsLoadAsOverrides(t *testing.T) {
	t.Parallel()
	exported := fstest.MapFS{}
	err := prompts.Export(func(name string, data []byte) error {
		exported[name] = &fstest.MapFile{Data: data}
		return nil
	})
	if err != nil || exported["es/errors.yaml"] == nil {
		t.Fatalf("exported %d files: %v", len(exported), err)
	}
	mustLoad(t, exported)
}

func TestReadingGradeFollowsTheLengthOfSentencesAndWords(t *testing.T) {
	t.Parallel()
	easy, _ := prompts.ReadingGrade(strings.Repeat("The cat sat on the mat. ", 6))
	hard, _ := prompts.ReadingGrade(strings.Repeat("Comprehensive documentation requirements necessitate considerable organizational preparation. ", 6))
	if _, enough := prompts.ReadingGrade("The cat sat."); easy > 2 || hard < 15 || enough {
		t.Errorf("easy is grade %d, hard is grade %d, three words are enough: %t", easy, hard, enough)
	}
}

var benchmarked = prompts.Data{
	"Name": "Mia", "Goal": "Write 9 of 10 crisis notes *complete*", "CheckIn": "ck_7f3a", "Due": now, "CanSnooze": true,
}

func benchmarkBook(b *testing.B) *prompts.Book {
	return mustEnglish(b, `hello:
  about: a
  needs: {Name: text, Goal: text, CheckIn: id, Due: time, CanSnooze: bool}
  text: |
    Hi {{.Name}}, your check-in is due {{when .Due}}.
    It takes three minutes. Your mentor sees the answer.
  fields:
    - {label: Goal, value: "{{.Goal}}", if: Goal}
  buttons:
    - {label: Answer, do: "checkin.answer:{{.CheckIn}}", style: primary}
    - {label: Snooze, do: "checkin.snooze:{{.CheckIn}}", if: CanSnooze}
  footer: Answers are kept for the length of the program.
`)
}

func BenchmarkMessage(b *testing.B) {
	voice := benchmarkBook(b).In("es", time.UTC, now)
	b.ReportAllocs()
	for b.Loop() {
		voice.Message("visit.hello", benchmarked)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		mustLoad(b, fstest.MapFS{}) // with words of one's own nothing is remembered
	}
}

// TestASpanIsToldInAUnitThatOneCanPicture: a drill of a gate's ladder lasts for days.
func TestASpanIsToldInAUnitThatOneCanPicture(t *testing.T) {
	t.Parallel()
	book := mustEnglish(t, "hello:\n  about: a\n  needs: {N: number}\n  text: \"{{lasts .N}}\"\n")
	for minutes, want := range map[int][2]string{
		0: {"0 minutes", "0 minutos"}, 1: {"1 minute", "1 minuto"}, 119: {"119 minutes", "119 minutos"}, 120: {"2 hours", "2 horas"},
		2849: {"47 hours", "47 horas"}, 2880: {"2 days", "2 días"}, 7080: {"5 days", "5 días"},
	} {
		for i, locale := range []string{"en", "es"} {
			if got := book.In(locale, time.UTC, now).Text("visit.hello", prompts.Data{"N": minutes}); got != want[i] {
				t.Errorf("%d minutes are %q, want %q", minutes, got, want[i])
			}
		}
	}
}
