package slack_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/bot/slack"
)

// TestPayloadsBecomeEvents translates every payload below testdata/payloads
// and compares the events with the goldens.
func TestPayloadsBecomeEvents(t *testing.T) {
	t.Parallel()
	for dir, parse := range map[string]func(slack.Identity, time.Time, []byte) (slack.Inbound, error){
		"events": slack.ParseCallback, "interactions": slack.ParseInteraction,
	} {
		files, err := filepath.Glob(filepath.Join("testdata", "payloads", dir, "*.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no payloads for %s: %v", dir, err)
		}
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".json")
			t.Run(dir+" "+name, func(t *testing.T) {
				t.Parallel()
				raw, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				in, err := parse(who(), noon(), raw)
				if err != nil {
					t.Fatalf("parse: %v", err)
				}
				golden(t, "parsed/"+dir+"."+name, in)
			})
		}
	}
}

func TestWhatWasSaidIsWhatWasSeen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, in, want string }{
		{"plain text", "goal add hand-off", "goal add hand-off"},
		{"entities", "a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"},
		{"a person, with and without a name", "pair <@U0MIA|mia> <@U0SAM>", "pair <@U0MIA> <@U0SAM>"},
		{"a channel", "in <#C1|general>", "in <#C1>"},
		{"a link with a label", "see <https://example.org|example.org> now", "see https://example.org now"},
		{"a mail address", "<mailto:a@example.org|a@example.org>", "a@example.org"},
		{"a call to all", "<!channel> and <!subteam^S1|@team>", "@channel and @team"},
		{"an open bracket", "1 < 2", "1 < 2"},
		{"empty brackets", "<>", "<>"},
		{"what misleads", "a\u202eb\x00c\u200bd\ufffd", "abcd"},
	} {
		if got := slack.Said(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func FuzzPayloads(f *testing.F) {
	for _, dir := range []string{"events", "interactions"} {
		files, _ := filepath.Glob(filepath.Join("testdata", "payloads", dir, "*.json"))
		for _, file := range files {
			raw, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(raw)
		}
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, parse := range []func(slack.Identity, time.Time, []byte) (slack.Inbound, error){slack.ParseCallback, slack.ParseInteraction} {
			in, err := parse(who(), noon(), raw)
			if err == nil && strings.ContainsAny(in.Event.Text, "\x00\u202e") {
				t.Errorf("text %q is not clean", in.Event.Text)
			}
		}
	})
}

// payloadFiles are the names of all payloads, such as "events/joined_channel".
func payloadFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "payloads", "*", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no payloads: %v", err)
	}
	for i, file := range files {
		dir, name := filepath.Split(file)
		files[i] = filepath.Base(dir) + "/" + strings.TrimSuffix(name, ".json")
	}
	return files
}
