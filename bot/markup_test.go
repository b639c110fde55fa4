package bot_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"cairn/bot"
)

func TestParse(t *testing.T) {
	t.Parallel()
	text := func(s string) bot.Span { return bot.Span{Text: s} }
	paragraph := func(spans ...bot.Span) []bot.Block { return []bot.Block{{Kind: bot.Paragraphs, Spans: spans}} }
	for _, c := range []struct {
		name, text string
		want       []bot.Block
	}{
		{"nothing", "", nil},
		{"bold and italic", "a **b** _c_", paragraph(text("a "), bot.Span{Text: "b", Bold: true}, text(" "), bot.Span{Text: "c", Italic: true})},
		{"bold in italic", "_a **b**_", paragraph(bot.Span{Text: "a ", Italic: true}, bot.Span{Text: "b", Bold: true, Italic: true})},
		{"code holds no markup", "`**x** [y](https://z)`", paragraph(bot.Span{Text: "**x** [y](https://z)", Code: true})},
		{"markers that are not closed", "a ** b _ c ` d", paragraph(text("a ** b _ c ` d"))},
		{"a closing marker behind a backslash closes nothing", `**a \**`, paragraph(text("**a **"))},
		{"a link", "[the guide](https://example.org/g)", paragraph(bot.Span{Text: "the guide", URL: "https://example.org/g"})},
		{"a link whose label has a bracket", `[a \] b](http://example.org)`, paragraph(bot.Span{Text: "a ] b", URL: "http://example.org"})},
		{"a bold link", "**[a](https://b)**", paragraph(bot.Span{Text: "a", URL: "https://b", Bold: true})},
		{"two links", "[a](https://b)[c](https://d)", paragraph(bot.Span{Text: "a", URL: "https://b"}, bot.Span{Text: "c", URL: "https://d"})},
		{"a bracket before a link", "[x] [a](https://b)", paragraph(text("[x] "), bot.Span{Text: "a", URL: "https://b"})},
		{"a link to a script", "[a](javascript:x)", paragraph(text("[a](javascript:x)"))},
		{"a link to something like the web", "[a](httpx://b)", paragraph(text("[a](httpx://b)"))},
		{"a link that is not closed", "[a](https://b", paragraph(text("[a](https://b"))},
		{"a bare link is text", "https://example.org", paragraph(text("https://example.org"))},
		{"a mention is text", "<@U1> @everyone <!channel>", paragraph(text("<@U1> @everyone <!channel>"))},
		{"a moment, and its time of day", "<t:60|Monday \\> noon> <t:60t|noon>", paragraph(bot.Span{Text: "Monday > noon", At: 60}, text(" "), bot.Span{Text: "noon", At: 60, Clock: true})},
		{"a moment that is none", "<t:x|noon> <t:60tt|noon> <t:60t>", paragraph(text("<t:x|noon> <t:60tt|noon> <t:60t>"))},
		{"a backslash at the end", `a\`, paragraph(text(`a\`))},
		{"lists and quotes", "- a\n> b\nc", []bot.Block{{Kind: bot.Item, Spans: []bot.Span{text("a")}}, {Kind: bot.Quoted, Spans: []bot.Span{text("b")}}, {Kind: bot.Paragraphs, Spans: []bot.Span{text("c")}}}},
		{"an empty line", "a\n\nb", []bot.Block{{Kind: bot.Paragraphs, Spans: []bot.Span{text("a")}}, {Kind: bot.Paragraphs}, {Kind: bot.Paragraphs, Spans: []bot.Span{text("b")}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, bot.Parse(c.text)); diff != "" {
				t.Errorf("Parse(%q) (-want +got)\n%s", c.text, diff)
			}
		})
	}
}

// inert checks that what a person typed comes out as they typed it.
func inert(t interface{ Errorf(string, ...any) }, typed string) {
	escaped, clean := bot.Escape(typed), bot.Clean(typed)
	var lines []string
	for _, block := range bot.Parse(escaped) {
		line := ""
		for _, s := range block.Spans {
			if s != (bot.Span{Text: s.Text}) {
				t.Errorf("%q has the format %+v", typed, s)
			}
			line += s.Text
		}
		if block.Kind != bot.Paragraphs {
			t.Errorf("%q has a %s", typed, block.Kind)
		}
		lines = append(lines, line)
	}
	if got, want := strings.Join(lines, "\n"), strings.TrimSuffix(clean, "\n"); got != want {
		t.Errorf("%q comes out as %q, want %q", typed, got, want)
	}
	if got := bot.PlainText(escaped); got != strings.TrimSuffix(clean, "\n") {
		t.Errorf("%q is plainly %q", typed, got)
	}
	if got := bot.Unescape(escaped); got != clean {
		t.Errorf("%q is unescaped to %q", typed, got)
	}
}

var hostile = []string{
	"", "**a**", "_a_", "`a`", "[a](https://evil.example)", "- a", "> a", "<@U1> <!channel> @everyone #room", "a\\", "\\**a**", "~a~ |b|",
	"line\n- item\n> quote\n", "\r\n\r", "\u202eevil\u2066", "zero\u200bwidth", "👩\u200d⚕️", "\x00\x07\x1b[31m", "\xff\xfe", "a\u2028b", "\t- a", strings.Repeat("[", 500), "x' OR 1=1; --",
}

func TestWhatPeopleTypeIsInert(t *testing.T) {
	t.Parallel()
	for _, s := range hostile {
		inert(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		inert(t, rapid.OneOf(rapid.String(), rapid.StringMatching("[-*_`\\[\\]()<>@#~|\\\\ahtps:/\n]{0,40}")).Draw(t, "typed"))
	})
}

func FuzzWhatPeopleTypeIsInert(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) { inert(t, typed) })
}

func TestCleanTakesOutWhatMisleads(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"a\x00b": "ab", "a\u202eb": "ab", "a\u200bb": "ab", "\ufeffa": "a", "a\r\nb": "a\nb", "a\tb": "a\tb",
		"👩\u200d⚕️": "👩\u200d⚕️", "naïve 日本": "naïve 日本", "\xffa": "a",
	} {
		if got := bot.Clean(typed); got != want {
			t.Errorf("Clean(%q) = %q, want %q", typed, got, want)
		}
	}
}

func TestThePlainTextOfAMessageSaysEverything(t *testing.T) {
	t.Parallel()
	m := bot.Message{
		Title: "Title", Text: "**Bold** [guide](https://example.org)\n- item\n> quote", Fields: []bot.Field{{Label: "Site", Value: "_Oak_"}},
		Buttons: []bot.Button{{Label: "Go"}, {Label: "Stop"}}, Selects: []bot.Select{{Label: "Later"}}, Footer: "`small`",
	}
	if got, want := m.Plain(), "Title\nBold guide (https://example.org)\n- item\nquote\nSite: Oak\n[Go] [Stop] [Later]\nsmall"; got != want {
		t.Errorf("Plain = %q, want %q", got, want)
	}
}

func TestActions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, subject, action string }{{"goal.agree", "gl_1", "goal.agree:gl_1"}, {"goal.write", "", "goal.write"}, {"a.b", "x:y", "a.b:x:y"}} {
		if a := bot.Do(c.name, c.subject); string(a) != c.action || a.Name() != c.name || a.Subject() != c.subject {
			t.Errorf("%q is %q of %q", a, a.Name(), a.Subject())
		}
	}
}

// Reading costs what the text is long, whatever is in it: a megabyte of the
// worst kinds would take minutes otherwise.
func TestParseIsLinear(t *testing.T) {
	t.Parallel()
	for _, unit := range []string{"[", "[](http://", "[a]", "**", "_", "`", "\\", "[](https://x)", "**_`[", "*"} {
		text := strings.Repeat(unit, 1_000_000/len(unit))
		if got := len(bot.PlainText(text)); got == 0 && unit != "_" && unit != "**" {
			t.Errorf("a line of %q says nothing", unit)
		}
	}
}
