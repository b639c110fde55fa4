package slack_test

import (
	"os"
	"testing"

	"cairn/bot/bottest"
	"cairn/bot/slack"
)

func BenchmarkParseAClick(b *testing.B) {
	raw, err := os.ReadFile("testdata/payloads/interactions/button.json")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := slack.ParseInteraction(who(), noon(), raw); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRenderAMessage(b *testing.B) {
	m := bottest.Messages()["check_in"]
	b.ReportAllocs()
	for b.Loop() {
		slack.MessageBlocks(words(), m)
		slack.Fallback(m)
	}
}
