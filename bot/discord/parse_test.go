package discord_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/bot/discord"
)

func who() discord.Identity { return discord.Identity{App: "1", User: "2", Guild: guild} }

func noon() time.Time { return time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC) }

// TestPayloadsBecomeEvents translates every payload below testdata/payloads
// and compares the events with the goldens.
func TestPayloadsBecomeEvents(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob(filepath.Join("testdata", "payloads", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no payloads: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			kind, _, _ := strings.Cut(name, ".")
			if kind != "INTERACTION_CREATE" {
				e, err := discord.ParseEvent(who(), noon(), kind, raw)
				if err != nil {
					t.Fatal(err)
				}
				golden(t, "parsed/"+name, e)
				return
			}
			in, err := discord.ParseInteraction(who(), menu(), noon(), raw)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, "parsed/"+name, in)
		})
	}
}

func FuzzPayloads(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("testdata", "payloads", "*.json"))
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		in, err := discord.ParseInteraction(who(), menu(), noon(), raw)
		if err == nil && strings.ContainsAny(in.Event.Text, "\x00\u202e") {
			t.Errorf("text %q is not clean", in.Event.Text)
		}
		for _, kind := range []string{"MESSAGE_CREATE", "CHANNEL_DELETE", "GUILD_DELETE"} {
			if e, err := discord.ParseEvent(who(), noon(), kind, raw); err == nil && strings.ContainsAny(e.Text, "\x00\u202e") {
				t.Errorf("text %q is not clean", e.Text)
			}
		}
	})
}
