package discord_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/discord"
)

func TestMessagesLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, m := range bottest.Messages() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := discord.MessagePost(words(), m)
			if err := discord.CheckPost(p); err != nil {
				t.Errorf("refused: %v", err)
			}
			golden(t, "messages/"+name, p)
		})
	}
}

func TestFormsLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, f := range bottest.Forms() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if err := discord.CheckForm(f); err != nil {
				t.Errorf("refused: %v", err)
			}
			modals := discord.Modals(words(), f)
			for _, m := range modals {
				if err := discord.CheckModal(m); err != nil {
					t.Errorf("refused: %v", err)
				}
			}
			golden(t, "forms/"+name, modals)
		})
	}
}

func TestHomesLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, h := range bottest.Homes() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := discord.HomePost(words(), h)
			if err := discord.CheckPost(p); err != nil {
				t.Errorf("refused: %v", err)
			}
			golden(t, "homes/"+name, p)
		})
	}
}

func TestWhatAPersonTypedStaysText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, in, want string }{
		{"plain text", "hand-off, 2 of 3", "hand-off, 2 of 3"},
		{"a call to all", "@everyone", "@\u200beveryone"},
		{"a person", "<@700>", "\\<\u200b@\u200b700\\>"},
		{"a channel", "<#12>", "\\<\u200b#12\\>"},
		{"a time", "<t:0:R>", "\\<\u200bt:0:R\\>"},
		{"a command", "</mentor:1>", "\\<\u200b/mentor:1\\>"},
		{"an emoji of the server", "<a:party:1>", "\\<\u200ba:party:1\\>"},
		{"formats", "**b** _i_ ~~s~~ ||hidden|| `c`", "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|hidden\\|\\| \\`c\\`"},
		{"a link", "[x](https://evil.example)", "\\[x\\](https:\u200b//evil.example)"},
		{"a heading", "# big", "\\# big"},
		{"a heading further in", "so:\n  ## big", "so:\n  \\## big"},
		{"small print", "-# small", "\\-# small"},
		{"a list", "- a\n+ b\n1. c\n2) d", "\\- a\n\\+ b\n1\\. c\n2\\) d"},
		{"a backslash", `\*`, `\\\*`},
		{"less than", "1 < 2", "1 \\< 2"},
	} {
		if got := discord.Literal(c.in, true); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestAQuoteAndAListHoldNoHeading: Discord reads on behind their marks.
func TestAQuoteAndAListHoldNoHeading(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, in, want string }{
		{"a heading in a quote", "> " + bot.Escape("# big"), "> \\# big"},
		{"a list in a quote", "> " + bot.Escape("1. one"), "> 1\\. one"},
		{"a heading in a list", "- " + bot.Escape("## big"), "- \\## big"},
		{"a list in a list", "- " + bot.Escape("- one"), "- \\- one"},
		{"an indented heading", bot.Escape("  # big"), "  \\# big"},
		{"a heading below a line", "One\n" + bot.Escape("  # big"), "One\n  \\# big"},
		{"a heading in bold", "> **" + bot.Escape("# big") + "**", "> **\\# big**"},
		{"a hash in a quote", "> " + bot.Escape("room #4"), "> room #4"},
	} {
		if got := discord.MessagePost(words(), bot.Message{Text: c.in}).Content; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestALongMessageKeepsItsTitleItsFooterAndItsButtons(t *testing.T) {
	t.Parallel()
	m := bot.Message{
		Title: "Title", Text: strings.Repeat("**word** ", 900), Footer: "Who sees it.",
		Buttons: []bot.Button{{Label: "Go", Action: "a.go"}},
	}
	p := discord.MessagePost(words(), m)
	for _, want := range []string{"### Title", "…", "-# There is more", "-# Who sees it."} {
		if !strings.Contains(p.Content, want) {
			t.Errorf("%q is not in the message", want)
		}
	}
	if n := discord.Size(p.Content); n > 2000 || n < 1900 {
		t.Errorf("%d characters", n)
	}
	if strings.Count(p.Content, "**")%2 != 0 {
		t.Error("a mark was cut in half")
	}
}

// TestManyQuestionsShareTheRoom: each button's question is known before it is
// pressed, as far as there is room for all of them and for the text.
func TestManyQuestionsShareTheRoom(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{2: strings.Repeat("why ", 70) + "end", 12: "…\n-# Go 1: ", 25: "…\n-# Go 1: "} {
		m := bot.Message{Title: "Title", Text: strings.Repeat("word ", 900), Footer: "Who sees it."}
		for i := range n {
			m.Buttons = append(m.Buttons, bot.Button{Label: fmt.Sprint("Go ", i), Action: "a.go", Confirm: strings.Repeat("why ", 70) + "end"})
		}
		p := discord.MessagePost(words(), m)
		if err := discord.CheckPost(p); err != nil {
			t.Errorf("%d: %v", n, err)
		}
		for i := range n {
			if mark := fmt.Sprintf("-# Go %d: why ", i); !strings.Contains(p.Content, mark) {
				t.Errorf("%d: no %q", n, mark)
			}
		}
		for _, part := range []string{"### Title", "word word", "-# There is more", "-# Who sees it.", want} {
			if !strings.Contains(p.Content, part) {
				t.Errorf("%d: no %q in %s", n, part, p.Content)
			}
		}
	}
}

// TestNothingIsEverTooLong sets random messages, homes and forms.
func TestNothingIsEverTooLong(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	g := generator{rand.New(rand.NewPCG(seed, 1))}
	for range 300 {
		m := g.message()
		if err := discord.CheckPost(discord.MessagePost(words(), m)); err != nil && m.Title+m.Text+m.Footer != "" {
			t.Fatalf("message: %v: %+v", err, m)
		}
		m.Sections = []bot.Section{{Cards: []bot.Message{g.message()}}}
		if err := discord.CheckPost(discord.MessagePost(words(), m)); err != nil {
			t.Fatalf("with sections: %v: %+v", err, m)
		}
		h := bot.Home{Title: g.text(300), Sections: []bot.Section{{Title: g.text(80), Cards: []bot.Message{g.message(), g.message()}}}}
		if err := discord.CheckPost(discord.HomePost(words(), h)); err != nil {
			t.Fatalf("home: %v", err)
		}
		f := g.form()
		for _, modal := range discord.Modals(words(), f) {
			if err := discord.CheckModal(modal); err != nil {
				t.Fatalf("form: %v: %+v", err, f)
			}
		}
	}
}

type generator struct{ *rand.Rand }

func (g generator) text(most int) string {
	alphabet := []rune("ab #-_*`[](1. <@>|~\n:/é日🎉\u202e\\")
	out := []rune("x")
	for range g.IntN(most) {
		out = append(out, alphabet[g.IntN(len(alphabet))])
	}
	return string(out)
}

func (g generator) message() bot.Message {
	m := bot.Message{Title: g.text(400), Text: bot.Escape(g.text(5000)), Footer: g.text(600)}
	for range g.IntN(4) {
		m.Fields = append(m.Fields, bot.Field{Label: g.text(100), Value: g.text(1000)})
	}
	for range g.IntN(28) {
		m.Buttons = append(m.Buttons, bot.Button{Label: g.text(100), Action: "a.b:c", Confirm: g.text(400), Back: g.text(100)})
	}
	return m
}

func (g generator) form() bot.Form {
	f := bot.Form{Action: "a.b:c", Title: g.text(24), Submit: "Send"}
	kinds := []bot.InputKind{bot.Line, bot.Paragraph, bot.Choice, bot.Choices, bot.Scale, bot.Date, bot.Someone, bot.Note}
	for p := range 1 + g.IntN(3) {
		page := bot.Page{Title: g.text(60)}
		for n := range 1 + g.IntN(5) {
			in := bot.Input{Key: string(rune('a'+p)) + string(rune('a'+n)), Kind: kinds[g.IntN(len(kinds))], Label: g.text(200), Hint: g.text(200), Optional: g.IntN(2) == 0}
			for o := range 1 + g.IntN(40) {
				in.Options = append(in.Options, bot.Option{Label: g.text(150), Value: strings.Repeat("v", o+1)})
			}
			page.Fields = append(page.Fields, in)
		}
		f.Pages = append(f.Pages, page)
	}
	return f
}

func TestAFormThatDiscordCannotShowWholeIsRefused(t *testing.T) {
	t.Parallel()
	question := func(key string) bot.Input { return bot.Input{Key: key, Kind: bot.Line, Label: "?"} }
	page := func(in ...bot.Input) []bot.Page { return []bot.Page{{Fields: in}} }
	for name, f := range map[string]bot.Form{
		"one key for two questions":     {Action: "a.b", Title: "T", Submit: "S", Pages: page(question("k"), question("k"))},
		"no title":                      {Action: "a.b", Submit: "S", Pages: page(question("k"))},
		"questions and no way to send":  {Action: "a.b", Title: "T", Pages: page(question("k"))},
		"a choice without options":      {Action: "a.b", Title: "T", Submit: "S", Pages: page(bot.Input{Key: "k", Kind: bot.Choice, Label: "?"})},
		"an action longer than allowed": {Action: bot.Action(strings.Repeat("a", 100)), Title: "T", Submit: "S", Pages: page(question("k"))},
	} {
		err := discord.CheckForm(f)
		if refused, ok := errors.AsType[*bot.SendError](err); !ok || refused.Class != bot.Bug {
			t.Errorf("%s: %v", name, err)
		}
	}
}
