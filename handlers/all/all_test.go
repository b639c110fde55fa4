package all_test

import (
	"context"
	"fmt"
	"go/parser"
	"go/token"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/handlers/roster"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
	"cairn/prompts"
)

var now = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// program is the whole bot, with a platform that keeps the newest form.
type program struct {
	*testing.T
	store      *store.Store
	router     *handlers.Router
	words      *prompts.Book
	activities []handlers.Activity
	platform   *forms
	policy     models.Policy
	at         time.Time // what its clock says
	events     int
}

type forms struct {
	bot.Platform
	newest *bot.Form
	emails map[string]string // by user
	down   error             // what every look at a profile is answered with
}

func (f *forms) Profile(_ context.Context, user string) (bot.Profile, error) {
	return bot.Profile{User: user, Email: f.emails[user]}, f.down
}

func (f *forms) OpenForm(_ context.Context, _ bot.Trigger, form bot.Form) error {
	f.newest = &form
	return nil
}

func newProgram(t *testing.T) *program {
	t.Helper()
	p := emptyProgram(t)
	p.imports("name,email,slack_id,supervisor_email,hired_on,locale,roles\n" +
		"Mia,mia@example.org,UMIA,sam@example.org,2027-01-04,en,mentee\nLeo,leo@example.org,ULEO,,,es,mentor\n" +
		"Sam,sam@example.org,USAM,rita@example.org,,en,supervisor\nRita,rita@example.org,URITA,,,en,leader;governance\nCarla,carla@example.org,UCARLA,,,en,coordinator\n" +
		"Ada,ada@example.org,UADA,,,en,mentee;mentor;preceptor;supervisor;credentialing;coordinator;leader;governance;auditor\n")
	return p
}

// imports brings people into the program; who left is back when a row names them.
func (p *program) imports(csv string, returning ...string) {
	p.Helper()
	reply, _, err := roster.Import(p.Context(), p.store, strings.NewReader(csv), p.policy, roster.Options{Returning: returning}, p.at)
	check(p.T, err)
	check(p.T, p.router.Do(p.Context(), "import.people", reply))
}

// emptyProgram has nobody in it.
func emptyProgram(t *testing.T) *program {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+litetest.File(t, "all.db"), store.Options{})
	check(t, err)
	t.Cleanup(func() { _ = s.Close() })
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	check(t, err)
	words, err := prompts.Load(nil)
	check(t, err)
	words.Strict = true
	p := &program{T: t, store: s, words: words, activities: all.Activities(s, policy, calendar, "/mentor"), platform: &forms{}, policy: policy, at: now}
	board, err := handlers.NewBoard(p.activities)
	check(t, err)
	p.router, err = handlers.New(handlers.Config{
		Store: s, Words: words, Board: board, Platforms: map[string]bot.Platform{"slack": p.platform}, Policy: policy,
		Now: func() time.Time { return p.at }, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Command: "/mentor",
	})
	check(t, err)
	return p
}

func (p *program) does(e bot.Event) bot.Answer {
	p.events++
	e.ID, e.Platform, e.Workspace, e.Trigger = fmt.Sprint("ev", p.events), "slack", "T1", bot.Trigger{ID: "t"}
	return p.router.Handle(p.Context(), e)
}

// gateOf is the gate with which somebody's onboarding begins, the open one if there are two.
func (p *program) gateOf(person models.PersonID) models.Gate {
	p.Helper()
	gates, err := p.store.GatesOf(p.Context(), person)
	check(p.T, err)
	gates = slices.DeleteFunc(gates, func(g models.Gate) bool { return g.Rule != "g0" })
	return gates[max(0, slices.IndexFunc(gates, models.Gate.Undecided))]
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestEveryActivityKeepsTheContract(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	for _, a := range p.activities {
		t.Run(a.Name, func(t *testing.T) {
			t.Parallel()
			folder := filepath.Join("..", a.Name)
			stories, err := filepath.Glob(filepath.Join(folder, "testdata", "*.story"))
			if err != nil || len(stories) == 0 {
				t.Errorf("no story: write handlers/%s/testdata/what_people_see.story", a.Name)
			}
			sentence := comment(t, filepath.Join(folder, a.Name+".go"))
			if !strings.HasPrefix(sentence, "Package "+a.Name+" ") || !strings.Contains(sentence, ".") {
				t.Errorf("the package comment of handlers/%s does not begin with a sentence: %q", a.Name, sentence)
			}
			for _, c := range a.Commands {
				if key := a.Name + ".help_" + c.Name; !p.words.Has(key) {
					t.Errorf("no help for %q: write %s in prompts/en/%s.yaml and prompts/es/%s.yaml", c.Name, key, a.Name, a.Name)
				}
				for _, role := range c.Who {
					if !slices.Contains(models.AllRoles, role) {
						t.Errorf("%q is for %q, which is no role", c.Name, role)
					}
				}
			}
			for _, named := range []map[string]handlers.Handler{a.Clicks, a.Forms, a.Timers} {
				for name := range named {
					if !strings.HasPrefix(name, a.Name+".") {
						t.Errorf("%q does not begin with %q", name, a.Name+".")
					}
				}
			}
		})
	}
}

func comment(t *testing.T, file string) string {
	t.Helper()
	syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly|parser.ParseComments)
	check(t, err)
	return syntax.Doc.Text()
}

// shortest is how many characters the shortest message of a platform has.
const shortest = 2000

func TestHelpNamesEveryCommandOnceInAGroup(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	board, err := handlers.NewBoard(p.activities)
	check(t, err)
	for _, locale := range []string{"en", "es"} {
		voice := p.words.In(locale, time.UTC, now)
		named := map[string]int{}
		for _, group := range voice.Message("home.groups", nil).Fields {
			for name := range strings.FieldsSeq(group.Value) {
				named[name]++
			}
		}
		for _, l := range board.Commands(models.AllRoles) {
			if named[l.Name] != 1 {
				t.Errorf("command %q stands in %d groups of help: name it in one of home.groups in prompts/%s/home.yaml", l.Name, named[l.Name], locale)
			}
			delete(named, l.Name)
		}
		for name := range named {
			t.Errorf("home.groups in prompts/%s/home.yaml names %q, which is no command", locale, name)
		}
	}
}

func TestEveryPageOfHelpFitsIntoTheShortestMessage(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	for _, locale := range []string{"en", "es"} {
		ada := p.org().Person(p.id("ada")) // who has every role
		ada.Locale = locale
		p.set(&ada)
		a := p.does(bot.Event{Kind: bot.Command, User: "UADA", Text: "help"})
		for pages := 1; ; pages++ {
			longest := strings.ReplaceAll(a.Message.Text, "/mentor ", "/mentor lead ") + a.Message.Footer
			if n := bot.Units(longest); n > shortest-100 {
				t.Errorf("page %d of help in %s has %d characters: make its group smaller", pages, locale, n)
			}
			if a.Message.Buttons[0].Action == "flag.raise" {
				break
			}
			a = p.does(bot.Event{Kind: bot.Click, User: "UADA", Action: a.Message.Buttons[0].Action})
		}
	}
}

// decides are the actions that are behind the button Decide of a case alone,
// which gets them from who brings it.
var decides = []string{"checkin.settle"}

func TestEveryButtonAndFormHasAHandler(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	answered := map[string]bool{}
	for _, name := range decides {
		answered[name] = p.router.Board.Answers(name)
	}
	for _, use := range p.words.Actions() {
		if !p.router.Board.Answers(use.Action) {
			t.Errorf("%s:%d: no handler for %q", use.File, use.Line, use.Action)
		}
		answered[use.Action] = true
	}
	for _, a := range p.activities {
		for name := range a.Forms {
			if !answered[name] {
				t.Errorf("no form in the words sends %q", name)
			}
		}
		for name := range a.Clicks {
			if !answered[name] {
				t.Errorf("no button in the words does %q", name)
			}
		}
	}
}

// garbage is what may stand behind a command or in a field.
var garbage = map[string]string{
	"a thousand characters": strings.Repeat("lorem ", 170), "emoji": "🎉👩‍⚕️🇲🇽", "a mention": "<@UMIA> <@UNOBODY>", "a broadcast": "<!channel> @everyone",
	"SQL": "x'); DROP TABLE people; --", "HTML": "<script>alert(1)</script>", "a template": "{{.Name}} {{range .}}", "markup": "**a** _b_ `c` [d](https://evil.example)\n- e\n> f",
	"control characters": "\x00\x1b[31m\u202e\u200b", "broken text": "\xff\xfe\xed\xa0\x80", "an email": "nobody@example.org", "nothing": "   ", "a formula": "=cmd|' /C calc'!A0",
}

// kind checks that an answer is a sentence in which nothing of ours shows.
func kind(t *testing.T, what string, a bot.Answer) {
	t.Helper()
	text := strings.Join(sentences(a), "\n")
	for _, ours := range []string{"panic", "Something went wrong", "models.", "errors.", "SQL logic", "%!"} {
		if strings.Contains(text, ours) {
			t.Errorf("%s is answered with %q", what, text)
		}
	}
	for _, block := range blocks(a) {
		for _, s := range block.Spans {
			if strings.Contains(s.URL, "evil.example") {
				t.Errorf("%s makes a link of %q", what, s.Text)
			}
		}
	}
}

func sentences(a bot.Answer) []string {
	var out []string
	if a.Message != nil {
		out = append(out, a.Message.Plain())
	}
	for _, sentence := range a.Errors {
		out = append(out, sentence)
	}
	return out
}

func blocks(a bot.Answer) []bot.Block {
	if a.Message == nil {
		return nil
	}
	return append(bot.Parse(a.Message.Text), bot.Parse(a.Message.Footer)...)
}

func TestEveryCommandAnswersKindlyWhateverIsTyped(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	for _, a := range p.activities {
		for _, c := range a.Commands {
			for what, typed := range garbage {
				for _, user := range []string{"UADA", "UMIA", "ULEO"} {
					answer := p.does(bot.Event{Kind: bot.Command, User: user, Text: c.Name + " " + typed})
					kind(t, fmt.Sprintf("%s with %s by %s", c.Name, what, user), answer)
				}
			}
		}
	}
	for what, typed := range garbage {
		answer := p.does(bot.Event{Kind: bot.Command, User: "UMIA", Text: typed})
		if kind(t, what, answer); len(sentences(answer)) == 0 {
			t.Errorf("%s is not answered", what)
		}
	}
}

func TestEveryClickOfNothingIsAnsweredKindly(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	for _, a := range p.activities {
		for name := range a.Clicks {
			for what, subject := range garbage {
				kind(t, name+" of "+what, p.does(bot.Event{Kind: bot.Click, User: "UADA", Action: bot.Do(name, subject)}))
			}
			kind(t, name, p.does(bot.Event{Kind: bot.Click, User: "UADA", Action: bot.Action(name)}))
		}
		for name := range a.Forms {
			for what, text := range garbage {
				kind(t, name+" of "+what, p.does(bot.Event{Kind: bot.Submit, User: "UADA", Action: bot.Do(name, text), Values: map[string][]string{"facts": {text}, "plan": {}}}))
			}
			kind(t, name, p.does(bot.Event{Kind: bot.Submit, User: "UADA", Action: bot.Action(name)}))
		}
		for name := range a.Shortcuts {
			for _, text := range garbage {
				kind(t, name, p.does(bot.Event{Kind: bot.Shortcut, User: "UADA", Action: bot.Action(name), Quote: &bot.Quote{Text: text}}))
			}
		}
	}
}
