package slack_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"cairn/bot"
	"cairn/bot/slack"
)

// FuzzMessageNeverBreaksALimit renders messages of any text: whatever people
// type, Slack must be able to take the result.
func FuzzMessageNeverBreaksALimit(f *testing.F) {
	f.Add("Title", "Some **bold** text\n- item\n> quote", "Label", 3)
	f.Add(strings.Repeat("é", 200), strings.Repeat("x", 20_000), strings.Repeat("👩‍⚕️", 80), 60)
	f.Add("", "\n\n\n", "\x00", 0)
	f.Add("<!channel>", "[a](https://"+strings.Repeat("b", 4000)+")", "`", 1)
	f.Add("a", strings.Repeat("- item\n", 4000), "\xff\xfe", 26)
	f.Add("a", strings.Repeat("[link](https://example.org) ", 3000), "b", 2)
	f.Fuzz(func(t *testing.T, title, text, label string, buttons int) {
		m := bot.Message{Title: title, Text: text, Footer: text, Fields: []bot.Field{{Label: label, Value: text}}}
		if buttons = min(max(buttons, 0), 200); strings.TrimSpace(bot.Clean(label)) == "" {
			buttons = 0 // a button without a label is a fault of ours and is refused
		}
		for range buttons {
			m.Buttons = append(m.Buttons, bot.Button{Label: label, Action: "fuzz.press", Confirm: "Sure?"})
		}
		blocks := slack.MessageBlocks(words(), m)
		if len(blocks) == 0 {
			return
		}
		if err := slack.CheckMessage("chat.postMessage", blocks); err != nil {
			t.Errorf("refused: %v", err)
		}
		laid := m
		laid.Sections = []bot.Section{{Title: m.Title, Cards: []bot.Message{m, {Text: label}, m}}}
		if err := slack.CheckMessage("chat.postMessage", slack.MessageBlocks(words(), laid)); err != nil {
			t.Errorf("with sections: %v", err)
		}
		if plain := slack.Fallback(m); slack.Size(plain) > 4000 || !utf8.ValidString(plain) {
			t.Errorf("plain text of %d characters", slack.Size(plain))
		}
		blocks = slack.HomeBlocks(words(), bot.Home{Title: m.Title, Sections: []bot.Section{{Title: m.Title, Cards: []bot.Message{m, m, m}}}})
		if err := slack.CheckView("views.publish", blocks); err != nil || slack.Weight(blocks) > 250_000 {
			t.Errorf("home of %d bytes refused: %v", slack.Weight(blocks), err)
		}
	})
}

func TestCutKeepsWholeCharacters(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, in string
		most     int
		want     string
	}{
		{"short enough", "abc", 3, "abc"},
		{"one too long", "abcd", 3, "ab…"},
		{"a character of two units does not fit", "a🎉🎉", 4, "a🎉…"},
		{"accents count once", "ééé", 3, "ééé"},
	} {
		if got := slack.Cut(c.in, c.most); got != c.want || slack.Size(got) > c.most {
			t.Errorf("%s: Cut(%q, %d) = %q, want %q", c.name, c.in, c.most, got, c.want)
		}
	}
}
