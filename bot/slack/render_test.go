package slack_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	api "github.com/slack-go/slack"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/slack"
)

var update = flag.Bool("update", false, "write the golden files anew")

func words() slack.Words {
	return slack.Words{
		Retry:   "That was not saved. Please send it again.",
		Again:   "That did not work. Please try again.",
		Foreign: "This app belongs to another workspace.",
		More:    "There is more than fits here.",
		Cancel:  "Go back",
	}
}

// golden compares v, as JSON, with a file below testdata.
func golden(t *testing.T, name string, v any) {
	t.Helper()
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		t.Fatalf("encode %s: %v", name, err)
	}
	path := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("read golden: %v", err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
}

func TestMessagesLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, m := range bottest.Messages() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			blocks := slack.MessageBlocks(words(), m)
			if err := slack.CheckMessage("chat.postMessage", blocks); err != nil {
				t.Errorf("refused: %v", err)
			}
			golden(t, "messages/"+name, map[string]any{"text": slack.Fallback(m), "blocks": blocks})
		})
	}
}

func TestFormsLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, f := range bottest.Forms() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			view, err := slack.Modal(words(), f)
			if err != nil {
				t.Errorf("refused: %v", err)
			}
			golden(t, "forms/"+name, view)
		})
	}
}

func TestHomesLookAsInTheGoldens(t *testing.T) {
	t.Parallel()
	for name, h := range bottest.Homes() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			blocks := slack.HomeBlocks(words(), h)
			if err := slack.CheckView("views.publish", blocks); err != nil {
				t.Errorf("refused: %v", err)
			}
			golden(t, "homes/"+name, blocks)
		})
	}
}

func TestWhatAPersonTypedStaysText(t *testing.T) {
	t.Parallel()
	m := bottest.Messages()["hostile"]
	raw, err := json.Marshal(slack.MessageBlocks(words(), m))
	if err != nil {
		t.Fatal(err)
	}
	for _, live := range []string{`"mrkdwn"`, `"type":"user"`, `"type":"broadcast"`, `"type":"link"`, `"type":"emoji"`, `"emoji":true`, `"bold":true,"italic"`, `\u0000`} {
		if strings.Contains(string(raw), live) {
			t.Errorf("blocks contain %s", live)
		}
	}
	if text := slack.Fallback(m); strings.ContainsAny(text, "<>") {
		t.Errorf("the plain text can act: %q", text)
	}
}

func TestWhatIsTooLongSaysSoAboveItsLastCard(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		blocks      []api.Block
		least, most int
	}{
		"a home":    {slack.HomeBlocks(words(), bottest.Homes()["huge"]), 95, 100},
		"a message": {slack.MessageBlocks(words(), bottest.Messages()["many_sections"]), 45, 50},
	} {
		n := len(c.blocks)
		if n < c.least || n > c.most {
			t.Errorf("%s of %d blocks", name, n)
		}
		if more, text, buttons := c.blocks[n-3].ID(), c.blocks[n-2].ID(), c.blocks[n-1].ID(); more != "more" || text != "s9.c19.text.0" || buttons != "s9.c19.controls.0" {
			t.Errorf("%s ends with %s, %s, %s", name, more, text, buttons)
		}
	}
}

func TestAFormThatSlackCannotShowWholeIsRefused(t *testing.T) {
	t.Parallel()
	question := func(key string) bot.Input { return bot.Input{Key: key, Kind: bot.Line, Label: "?"} }
	many := bot.Page{}
	for n := range 101 {
		many.Fields = append(many.Fields, question(strings.Repeat("k", n+1)))
	}
	for name, f := range map[string]bot.Form{
		"more questions than blocks":    {Action: "a.b", Title: "T", Submit: "S", Pages: []bot.Page{many}},
		"one key for two questions":     {Action: "a.b", Title: "T", Submit: "S", Pages: []bot.Page{{Fields: []bot.Input{question("k"), question("k")}}}},
		"no title":                      {Action: "a.b", Submit: "S", Pages: []bot.Page{{Fields: []bot.Input{question("k")}}}},
		"questions and no way to send":  {Action: "a.b", Title: "T", Pages: []bot.Page{{Fields: []bot.Input{question("k")}}}},
		"a choice without options":      {Action: "a.b", Title: "T", Submit: "S", Pages: []bot.Page{{Fields: []bot.Input{{Key: "k", Kind: bot.Choice, Label: "?"}}}}},
		"an action longer than allowed": {Action: bot.Action(strings.Repeat("a", 300)), Title: "T", Pages: []bot.Page{{Title: "P"}}},
	} {
		if _, err := slack.Modal(words(), f); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
