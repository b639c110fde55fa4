package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTheReadmeQuotesTheStory: what it shows of the bot is what the bot says. An
// ellipsis stands for the rest of a line, or for lines.
func TestTheReadmeQuotesTheStory(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	story, err := os.ReadFile("testdata/stories/first_ninety_days.story")
	if err != nil {
		t.Fatal(err)
	}
	_, quote, _ := strings.Cut(string(readme), "```\n")
	quote, _, quoted := strings.Cut(quote, "\n```")
	if !quoted {
		t.Fatal("README quotes nothing")
	}
	said := strings.Split(string(story), "\n")
	for line := range strings.Lines(quote) {
		begins, cut := strings.CutSuffix(strings.TrimSuffix(line, "\n"), "…")
		begins = strings.TrimRight(begins, " ")
		if !slices.ContainsFunc(said, func(s string) bool { return s == begins || cut && strings.HasPrefix(s, begins) }) {
			t.Errorf("the story has no %q", begins)
		}
	}
}
