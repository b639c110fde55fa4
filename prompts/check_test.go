package prompts_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"cairn/prompts"
)

// TestCheck names every mistake that an author of words can make and what they
// are told. The words are visit.hello in English and, copied, in Spanish.
func TestCheck(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		words string
		want  string // file:line: key: why, or its beginning
	}{
		"a file that is not YAML is named with the line": {
			"hello:\n  about: a\n  text: [one\nother: x\n",
			"prompts/en/visit.yaml:3: is not YAML: ",
		},
		"a tab is told as one": {
			"hello:\n\tabout: a\n",
			"prompts/en/visit.yaml:2: is not YAML: a tab, or an @ or ` without quotes, cannot stand here: indent with spaces",
		},
		"letters of another encoding": {
			"hello:\n  about: a\n  text: Caf\xe9\n",
			"prompts/en/visit.yaml:1: is not UTF-8: save the file as UTF-8",
		},
		"a misspelled field gets the right one suggested": {
			"hello:\n  about: a\n  text: Hi\n  buttns: []\n",
			`prompts/en/visit.yaml:4: visit.hello: "buttns" is not known here: did you mean buttons?`,
		},
		"a misspelled field of a button gets the right one suggested": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {lable: Go, label: Go, do: visit.go}\n",
			`prompts/en/visit.yaml:5: visit.hello: "lable" is not known here: did you mean label?`,
		},
		"a key that is there twice loses words": {
			"hello:\n  about: a\n  text: Hi\nhello:\n  about: a\n  text: Ho\n",
			"prompts/en/visit.yaml:4: hello is there twice",
		},
		"a key in capitals is not a key": {
			"Hello:\n  about: a\n  text: Hi\n",
			`prompts/en/visit.yaml:1: "Hello" is not a key`,
		},
		"words without about leave the editor alone": {
			"hello:\n  text: Hi\n",
			"prompts/en/visit.yaml:1: visit.hello: say in about",
		},
		"words need a text or a form": {
			"hello:\n  about: a\n",
			"prompts/en/visit.yaml:1: visit.hello: has neither text nor form",
		},
		"a placeholder that was not declared is found on its entry": {
			"hello:\n  about: a\n  needs: {Name: text}\n  text: Hi {{.Nmae}} {{.Name}}\n",
			"prompts/en/visit.yaml:4: visit.hello: {{.Nmae}} is not among the needs: did you mean Name?",
		},
		"a placeholder inside a condition is found too": {
			"hello:\n  about: a\n  needs: {Name: text}\n  text: \"{{if .Name}}{{.Goal}}{{end}}\"\n",
			"prompts/en/visit.yaml:4: visit.hello: {{.Goal}} is not among the needs",
		},
		"a field that the elements of a list do not have is found": {
			"hello:\n  about: a\n  needs: {Gates: [{Title: text}]}\n  text: \"{{range .Gates}}{{.Title}} {{.Due}}{{end}}\"\n",
			"prompts/en/visit.yaml:4: visit.hello: {{.Due}} is not among the needs",
		},
		"a field of a list of strings is not there": {
			"hello:\n  about: a\n  needs: {Gates: list}\n  text: \"{{range .Gates}}{{.Title}}{{end}}\"\n",
			"prompts/en/visit.yaml:4: visit.hello: {{.Title}} is not among the needs",
		},
		"a need that no words use is in the way": {
			"hello:\n  about: a\n  needs: {Name: text}\n  text: Hi\n",
			"prompts/en/visit.yaml:1: visit.hello: needs Name and never uses it",
		},
		"a type that does not exist gets the right one suggested": {
			"hello:\n  about: a\n  needs: {Name: txt}\n  text: Hi {{.Name}}\n",
			`prompts/en/visit.yaml:3: visit.hello: "txt" is not a type: did you mean text?`,
		},
		"a template that does not parse is named with its own line": {
			"hello:\n  about: a\n  text: |\n    Hi\n    {{if}}\n",
			"prompts/en/visit.yaml:5: visit.hello: text: missing value for if",
		},
		"a function that does not exist is named": {
			"hello:\n  about: a\n  needs: {Due: time}\n  text: \"{{whenn .Due}}\"\n",
			`prompts/en/visit.yaml:4: visit.hello: text: function "whenn" not defined`,
		},
		"a time is told by a function": {
			"hello:\n  about: a\n  needs: {Due: time}\n  text: \"{{.Due}}\"\n",
			"prompts/en/visit.yaml:4: visit.hello: text: Due: a time.Time cannot be printed",
		},
		"data between backticks is not escaped": {
			"hello:\n  about: a\n  needs: {Name: text}\n  text: \"Type `{{.Name}}` now\"\n",
			"prompts/en/visit.yaml:4: visit.hello: data between backticks is not safe",
		},
		"the address of a link is of type link": {
			"hello:\n  about: a\n  needs: {Page: text}\n  text: \"[Open]({{.Page}})\"\n",
			"prompts/en/visit.yaml:4: visit.hello: the address of a link is a need of type link",
		},
		"an action has an activity and a verb": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {label: Go, do: go}\n",
			`prompts/en/visit.yaml:5: visit.hello: do is activity.verb or activity.verb:{{.ID}}, not "go"`,
		},
		"an action does not carry what a person typed": {
			"hello:\n  about: a\n  needs: {Name: text}\n  text: Hi\n  buttons:\n    - {label: Go, do: \"visit.go:{{.Name}}\"}\n",
			"prompts/en/visit.yaml:6: visit.hello: Name is text: an action carries an id, a number or a date",
		},
		"a button does something": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {label: Go}\n",
			"prompts/en/visit.yaml:5: visit.hello: a button has either do or url",
		},
		"a button has one of the styles": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {label: Go, do: visit.go, style: red}\n",
			"prompts/en/visit.yaml:5: visit.hello: style is primary or danger",
		},
		"a label longer than a button is refused": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {label: " + strings.Repeat("x", 76) + ", do: visit.go}\n",
			"prompts/en/visit.yaml:5: visit.hello: button label has 76 characters; there is room for 75",
		},
		"a message has room for 25 buttons": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n" + strings.Repeat("    - {label: Go, do: visit.go}\n", 26),
			"prompts/en/visit.yaml:5: visit.hello: has 26 buttons; there is room for 25",
		},
		"a text longer than Slack shows is refused": {
			"hello:\n  about: a\n  text: " + strings.Repeat("x", 3001) + "\n",
			"prompts/en/visit.yaml:3: visit.hello: text has 3001 characters; there is room for 3000",
		},
		"a text longer than Discord shows is a warning": {
			"hello:\n  about: a\n  text: " + strings.Repeat("x", 2001) + "\n",
			"prompts/en/visit.yaml:3: warning: visit.hello: text has 2001 characters; Discord has room for 2000",
		},
		"a condition asks about a need": {
			"hello:\n  about: a\n  text: Hi\n  buttons:\n    - {label: Go, do: visit.go, if: CanGo}\n",
			`prompts/en/visit.yaml:5: visit.hello: "CanGo" is not among the needs`,
		},
		"a select has options": {
			"hello:\n  about: a\n  text: Hi\n  selects:\n    - {label: Go, do: visit.go}\n",
			"prompts/en/visit.yaml:5: visit.hello: a select has options, or from",
		},
		"options come from a need of that type": {
			"hello:\n  about: a\n  needs: {Choices: text}\n  text: Hi\n  selects:\n    - {label: Go, do: visit.go, from: Choices}\n",
			"prompts/en/visit.yaml:6: visit.hello: Choices is text and has to be options",
		},
		"each goes through a list with fields": {
			"hello:\n  about: a\n  needs: {Names: list}\n  text: Hi\n  buttons:\n    - {label: Go, do: visit.go, each: Names}\n",
			"prompts/en/visit.yaml:6: visit.hello: each goes through a list whose elements have fields",
		},
		"the title of a form is short": {
			form("title: "+strings.Repeat("x", 25), "{key: a, kind: line, label: A}"),
			"prompts/en/visit.yaml:4: visit.hello: form title has 25 characters; there is room for 24",
		},
		"a page has room for five fields": {
			form("title: T", "{key: a, kind: line, label: A}", "{key: b, kind: line, label: A}", "{key: c, kind: line, label: A}",
				"{key: d, kind: line, label: A}", "{key: e, kind: line, label: A}", "{key: f, kind: line, label: A}"),
			"prompts/en/visit.yaml:10: visit.hello: has 6 fields on one page; there is room for 5",
		},
		"two fields of a form have different keys": {
			form("title: T", "{key: a, kind: line, label: A}", "{key: a, kind: line, label: A}"),
			"prompts/en/visit.yaml:11: visit.hello: the key a is there twice in this form",
		},
		"a field has a kind that exists": {
			form("title: T", "{key: a, kind: lines, label: A}"),
			`prompts/en/visit.yaml:10: visit.hello: "lines" is not a kind of field: did you mean line?`,
		},
		"a scale has steps": {
			form("title: T", "{key: a, kind: scale, label: A}"),
			"prompts/en/visit.yaml:10: visit.hello: a scale has options, or from",
		},
		"a label longer than Discord shows is a warning": {
			form("title: T", "{key: a, kind: line, label: "+strings.Repeat("x", 46)+"}"),
			"prompts/en/visit.yaml:10: warning: visit.hello: label has 46 characters; Discord has room for 45",
		},
		"two questions in a message are a warning": {
			"hello:\n  about: a\n  text: How are you? And how is Ana?\n",
			"prompts/en/visit.yaml:1: warning: visit.hello: asks more than one question",
		},
		"words that blame are a warning": {
			"hello:\n  about: a\n  text: You failed to answer.\n",
			`prompts/en/visit.yaml:1: warning: visit.hello: says "failed"`,
		},
		"a text that is hard to read is a warning": {
			"hello:\n  about: a\n  text: " + strings.Repeat("Organizational considerations necessitate comprehensive documentation of individualized interventions ", 4) + "\n",
			"prompts/en/visit.yaml:1: warning: visit.hello: reads at school grade",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			book, err := english(t, test.words)
			if !found(book.Check(), test.want) {
				t.Errorf("told:\n%s\nnot told:\n%s", prompts.Problems(book.Check()).Error(), test.want)
			}
			if warned := strings.Contains(test.want, ": warning: "); warned != (err == nil) {
				t.Errorf("the error of Load is %v", err)
			}
		})
	}
}

func form(title string, fields ...string) string {
	return "hello:\n  about: a\n  form:\n    " + title + "\n    submit: S\n    cancel: C\n    do: visit.save\n    pages:\n      - fields:\n          - " +
		strings.Join(fields, "\n          - ") + "\n"
}

func found(problems []prompts.Problem, want string) bool {
	for _, p := range problems {
		if strings.HasPrefix(p.String(), want) {
			return true
		}
	}
	return false
}

func TestLanguagesAgree(t *testing.T) {
	t.Parallel()
	const hello = "hello:\n  about: a\n  needs: {Name: text, ID: id}\n  text: Hi {{.Name}}\n  buttons:\n    - {label: Go, do: \"visit.go:{{.ID}}\"}\n"
	tests := map[string]struct{ spanish, want string }{
		"a key that Spanish lacks": {
			"", "prompts/es/visit.yaml:1: visit.hello: has no words for visit.hello (prompts/en/visit.yaml:1)",
		},
		"a key that English lacks": {
			hello + "bye:\n  about: a\n  text: Adiós\n", "prompts/es/visit.yaml:7: visit.bye: is not there in en",
		},
		"a need of another type": {
			strings.Replace(hello, "Name: text", "Name: words", 1), "prompts/es/visit.yaml:1: visit.hello: needs {ID: id, Name: words}",
		},
		"a placeholder that Spanish leaves out": {
			strings.Replace(hello, "Hi {{.Name}}", "Hola", 1), "prompts/es/visit.yaml:1: visit.hello: does not say Name",
		},
		"a button that does something else": {
			strings.Replace(hello, "visit.go", "visit.stay", 1), `prompts/es/visit.yaml:1: visit.hello: has "button visit.stay:{{.ID}}`,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			book, err := prompts.LoadFrom(base(t, map[string]string{"en/visit.yaml": hello, "es/visit.yaml": test.spanish}), nil)
			if err == nil || !found(book.Check(), test.want) {
				t.Errorf("told %v\nnot told: %s", err, test.want)
			}
		})
	}
}

func TestOverrides(t *testing.T) {
	t.Parallel()
	words := map[string]string{
		"en/visit.yaml": "hello:\n  about: a\n  needs: {Name: text}\n  text: Hi {{.Name}}\n  buttons:\n    - {label: Go, do: visit.go}\nbye:\n  about: a\n  text: Bye\n",
		"es/visit.yaml": "hello:\n  about: a\n  needs: {Name: text}\n  text: Hola {{.Name}}\n  buttons:\n    - {label: Ir, do: visit.go}\nbye:\n  about: a\n  text: Adiós\n",
	}
	tests := map[string]struct {
		file, words string
		locale      string
		say         string // what visit.hello says then
		told        string // what Load complains about, if anything
	}{
		"one text is changed and the rest stays": {
			"en/visit.yaml", "hello:\n  text: Howdy {{.Name}}!\n", "en", "Howdy Mia! [Go]", "",
		},
		"the other language stays": {
			"en/visit.yaml", "hello:\n  text: Howdy {{.Name}}!\n", "es", "Hola Mia [Ir]", "",
		},
		"a region changes one key of its language": {
			"es-MX/visit.yaml", "hello:\n  text: Quiubo {{.Name}}\n", "es-MX", "Quiubo Mia [Ir]", "",
		},
		"a key that does not exist gets the right one suggested": {
			"en/visit.yaml", "helo:\n  text: Howdy\n", "en", "Hi Mia [Go]",
			"en/visit.yaml:1: visit.helo: there are no words visit.helo to change: did you mean visit.hello?",
		},
		"a mistake leaves the good words in place": {
			"en/visit.yaml", "# ours\nhello:\n  text: Howdy {{.Nam}}\n", "en", "Hi Mia [Go]",
			"en/visit.yaml:3: visit.hello: {{.Nam}} is not among the needs: did you mean Name?",
		},
		"a button may not do something else": {
			"en/visit.yaml", "hello:\n  buttons:\n    - {label: Go, do: visit.stay}\n", "en", "Hi Mia [Go]",
			`en/visit.yaml:1: visit.hello: has "button visit.stay `,
		},
		"a file in the wrong place is named": {
			"visit.yaml", "hello:\n  text: Howdy {{.Name}}\n", "en", "Hi Mia [Go]",
			"visit.yaml:1: is not where words are looked for",
		},
		"a file with the wrong ending is named": {
			"en/visit.yml", "hello:\n  text: Howdy {{.Name}}\n", "en", "Hi Mia [Go]",
			"en/visit.yml:1: is not where words are looked for",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			book, err := prompts.LoadFrom(base(t, words), fstest.MapFS{test.file: file(test.words)})
			if (err != nil) != (test.told != "") || !found(book.Check(), test.told) && err != nil {
				t.Errorf("told %v, want %q", err, test.told)
			}
			m := book.In(test.locale, nil, now).Message("visit.hello", prompts.Data{"Name": "Mia"})
			if got := fmt.Sprintf("%s [%s]", m.Text, m.Buttons[0].Label); got != test.say {
				t.Errorf("says %q, want %q", got, test.say)
			}
			for _, p := range book.Check() {
				if !p.Override {
					t.Errorf("%v is not reported as an override", p)
				}
			}
		})
	}
}

func TestAllProblemsAreToldAtOnce(t *testing.T) {
	t.Parallel()
	_, err := prompts.Load(fstest.MapFS{
		"en/errors.yaml": file("not_saved:\n  text: '{{.A}}'\nconflict:\n  text: '{{.B}}'\n"),
		"es/errors.yaml": file("conflict: [\n"),
	})
	if err == nil || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("want three lines, got:\n%v", err)
	}
}

// shut is words in which a folder may not be read.
type shut struct{ fstest.MapFS }

func (s shut) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "en" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return s.MapFS.ReadDir(name)
}

// TestAFolderThatMayNotBeRead is not taken for one without words.
func TestAFolderThatMayNotBeRead(t *testing.T) {
	t.Parallel()
	_, err := prompts.Load(shut{fstest.MapFS{"en/checkin.yaml": file("moved:\n  text: Hi\n")}})
	if err == nil || err.Error() != "en:1: open en: permission denied" {
		t.Errorf("%v", err)
	}
}
