package discord_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/bot/discord"
)

// FuzzMessageNeverBreaksALimit renders messages and forms of any text: whatever
// people type, Discord must be able to take the result.
func FuzzMessageNeverBreaksALimit(f *testing.F) {
	f.Add("Title", "Some **bold** text\n- item\n> quote", "Label", 3)
	f.Add(strings.Repeat("é", 200), strings.Repeat("x", 20_000), strings.Repeat("👩‍⚕️", 80), 60)
	f.Add(strings.Repeat("e\u0301", 200), strings.Repeat("👩‍⚕️", 2000), strings.Repeat("🎉", 22)+"a", 5)
	f.Add("", "\n\n\n", "\x00", 0)
	f.Add("<@!1>", "[a](https://"+strings.Repeat("b", 4000)+")", "`", 1)
	f.Add("a", strings.Repeat("- item\n", 4000), "\xff\xfe", 26)
	f.Add("a", strings.Repeat("[link](https://example.org) ", 3000), "b", 2)
	f.Add("a", strings.Repeat("_*~`|>", 1500), "\u200b", 1)
	f.Fuzz(func(t *testing.T, title, text, label string, buttons int) {
		m := bot.Message{Title: title, Text: text, Footer: text, Fields: []bot.Field{{Label: label, Value: text}}}
		if buttons = min(max(buttons, 0), 200); strings.TrimSpace(bot.Clean(label)) == "" {
			buttons, label = 0, "x" // a button without a label is a fault of ours and is refused
		}
		for range buttons {
			m.Buttons = append(m.Buttons, bot.Button{Label: label, Action: "fuzz.press"})
		}
		if buttons > 0 {
			m.Buttons[0].Confirm = "Sure?"
		}
		cards := []bot.Section{{Title: title, Cards: []bot.Message{m, {Text: label}, m}}}
		laid := m
		laid.Sections = cards
		for what, p := range map[string]discord.Post{
			"a message": discord.MessagePost(words(), m), "with sections": discord.MessagePost(words(), laid),
			"a home": discord.HomePost(words(), bot.Home{Title: title, Sections: cards}),
		} {
			if err := discord.CheckPost(p); err != nil && (p.Content != "" || len(p.Components) > 0) {
				t.Errorf("%s: refused: %v", what, err)
			}
		}
		form := bot.Form{Title: label, Submit: label, Action: "fuzz.save", Pages: []bot.Page{{Title: title, Fields: []bot.Input{
			{Key: "text", Kind: bot.Paragraph, Label: label, Hint: text, Value: []string{text}, Max: 300},
			{Key: "one", Kind: bot.Choice, Label: label, Options: []bot.Option{{Label: label, Value: "a"}, {Label: label, Value: "b"}}},
			{Kind: bot.Note, Label: text},
		}}}}
		if err := discord.CheckForm(form); err != nil {
			t.Errorf("a form: refused: %v", err)
		}
	})
}
