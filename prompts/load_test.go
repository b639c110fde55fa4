package prompts_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/prompts"
)

var update = flag.Bool("update", false, "rewrite testdata/golden")

// now is five days before the time that samples speak of.
var now = time.Date(2027, time.February, 25, 15, 0, 0, 0, time.UTC)

func TestTheWordsThatComeWithCairnAreRight(t *testing.T) {
	t.Parallel()
	book, err := prompts.Load(nil)
	if err != nil {
		t.Fatalf("words to correct:\n%v", err)
	}
	for _, p := range book.Check() {
		t.Log(p) // warnings are for an editor's eye
	}
	if diff := cmp.Diff([]string{"en", "es"}, book.Locales()); diff != "" {
		t.Error(diff)
	}
}

// TestNoSentenceSpeaksOfAThread: what stands below a message is in a thread on Slack, but
// beside that message in a room on Discord.
func TestNoSentenceSpeaksOfAThread(t *testing.T) {
	t.Parallel()
	for _, p := range mustLoad(t, nil).Check() {
		if strings.Contains(p.Why, `says "thread"`) || strings.Contains(p.Why, `says "hilo"`) {
			t.Error(p)
		}
	}
}

// TestGolden renders every key in every language; the files are for reviewers
// who do not read Go.
func TestGolden(t *testing.T) {
	t.Parallel()
	book := mustLoad(t, nil)
	for _, locale := range book.Locales() {
		voice := book.In(locale, time.UTC, now)
		pages := map[string]*strings.Builder{}
		for _, key := range book.Keys() {
			activity, _, _ := strings.Cut(key, ".")
			if pages[activity] == nil {
				pages[activity] = &strings.Builder{}
			}
			fmt.Fprintf(pages[activity], "== %s ==\n%s\n", key, shown(book, voice, key))
		}
		for activity, page := range pages {
			compareGolden(t, filepath.Join("testdata", "golden", locale, activity+".golden"), page.String())
		}
	}
}

// TestButtonsThatOthersGoByKeepTheirNames: guides, courses and scripts of operators name
// these buttons, whatever else becomes plainer.
func TestButtonsThatOthersGoByKeepTheirNames(t *testing.T) {
	t.Parallel()
	book := mustLoad(t, nil)
	voice := book.In("en", time.UTC, now)
	for key, labels := range map[string]string{
		"matching.offer_mentee":  "Accept, Decline, Ask a question",
		"escalation.gate_notice": "Acknowledge, Decide, Reassign, Snooze, Recuse",
		"escalation.flag_notice": "Acknowledge, Decide, Reassign, Snooze, Recuse",
		"checkin.prompt":         "Answer, Snooze",
		"meeting.card":           "Join, Leave",
		"meeting.host":           "Start, End",
	} {
		for label := range strings.SplitSeq(labels, ", ") {
			if text := shown(book, voice, key); !strings.Contains(text, "["+label+"]") {
				t.Errorf("%s has no button %q:\n%s", key, label, text)
			}
		}
	}
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v: run go test ./prompts -update and read what it wrote", err)
		return
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s reads differently now; run go test ./prompts -update if that is meant:\n%s", path, diff)
	}
}

// shown is what a person sees of a key, with what each thing does behind it.
func shown(book *prompts.Book, voice prompts.Voice, key string) string {
	data := prompts.Sample(book.Needs(key))
	var b strings.Builder
	if book.IsForm(key) {
		f := voice.Form(key, data)
		fmt.Fprintf(&b, "form %q -> %s [%s] [%s]\n", f.Title, f.Action, f.Submit, f.Cancel)
		for _, page := range f.Pages {
			fmt.Fprintf(&b, "page %q\n", page.Title)
			for _, in := range page.Fields {
				fmt.Fprintf(&b, "  %s\n", shownInput(in))
			}
		}
		return b.String()
	}
	m := voice.Message(key, data)
	if m.Title != "" {
		fmt.Fprintf(&b, "# %s\n", m.Title)
	}
	fmt.Fprintln(&b, m.Text)
	for _, f := range m.Fields {
		fmt.Fprintf(&b, "%s: %s\n", f.Label, f.Value)
	}
	for _, button := range m.Buttons {
		fmt.Fprintf(&b, "[%s] %s%s -> %s%s\n", button.Label, button.Style, asks(button.Confirm), button.Action, button.URL)
	}
	for _, s := range m.Selects {
		fmt.Fprintf(&b, "[%s] %v -> %s\n", s.Label, s.Options, s.Action)
	}
	if m.Footer != "" {
		fmt.Fprintf(&b, "(%s)\n", m.Footer)
	}
	return b.String()
}

func shownInput(in bot.Input) string {
	text := fmt.Sprintf("%s %s %q", in.Key, in.Kind, in.Label)
	if in.Hint != "" {
		text += fmt.Sprintf(" (%s)", in.Hint)
	}
	if len(in.Options) > 0 {
		text += fmt.Sprintf(" %v", in.Options)
	}
	if len(in.Value) > 0 {
		text += fmt.Sprintf(" = %q", in.Value)
	}
	if in.Optional {
		text += " optional"
	}
	if in.Max > 0 {
		text += fmt.Sprintf(" max %d", in.Max)
	}
	return strings.TrimSpace(text)
}

func asks(confirm string) string {
	if confirm == "" {
		return ""
	}
	return fmt.Sprintf(" asks %q", confirm)
}

func mustLoad(t testing.TB, overrides fstest.MapFS) *prompts.Book {
	t.Helper()
	book, err := load(overrides)
	if err != nil {
		t.Fatal(err)
	}
	book.Strict = true
	return book
}

// load avoids a nil map that is not a nil file system.
func load(overrides fstest.MapFS) (*prompts.Book, error) {
	if overrides == nil {
		return prompts.Load(nil)
	}
	return prompts.Load(overrides)
}

func file(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }

// base is a small tree of words: English and Spanish grammar, the general
// sentences, and the given files.
func base(t testing.TB, files map[string]string) fstest.MapFS {
	t.Helper()
	tree := fstest.MapFS{}
	err := prompts.Export(func(name string, data []byte) error {
		switch filepath.Base(name) {
		case "grammar.yaml", "errors.yaml":
			tree[name] = &fstest.MapFile{Data: data}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		tree[name] = file(text)
	}
	return tree
}

// english loads one English file as visit.yaml, with Spanish a copy of it.
func english(t testing.TB, text string) (*prompts.Book, error) {
	t.Helper()
	return prompts.LoadFrom(base(t, map[string]string{"en/visit.yaml": text, "es/visit.yaml": text}), nil)
}

func mustEnglish(t testing.TB, text string) *prompts.Book {
	t.Helper()
	book, err := english(t, text)
	if err != nil {
		t.Fatal(err)
	}
	book.Strict = true
	return book
}
