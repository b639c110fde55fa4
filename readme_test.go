package main

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"cairn/config"
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

// TestTheGuideHasEveryCommand: in the table of section 7, and each variable in that of
// section 5.
func TestTheGuideHasEveryCommand(t *testing.T) {
	t.Parallel()
	guide := readFile(t, "docs/DEPLOY.md")
	for field := range reflect.TypeFor[commands]().Fields() {
		if row := "| `cairn " + strings.ToLower(field.Name); !strings.Contains(guide, row) {
			t.Errorf("no line begins with %s", row)
		}
	}
	for line := range strings.Lines(config.Config{}.Dump()) {
		if name := strings.Fields(line)[0]; !strings.Contains(guide, "| `"+name+"` |") {
			t.Errorf("no line is about %s", name)
		}
	}
}

var (
	glossaryRow = regexp.MustCompile(`(?m)^\| \*\*(.+?)\*\*.*? \| (.*?) \|`)
	inBrackets  = regexp.MustCompile(`\([^)]*\)`)
	notSaid     = regexp.MustCompile(`(?m)^ *(#|about:).*$|\babout: "[^"]*"`)
)

// TestTheGlossaryIsWhatTheBotSaysInSpanish: a term that stands in no parentheses is
// found in the words. What comes before a colon says where the term is used.
func TestTheGlossaryIsWhatTheBotSaysInSpanish(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("prompts/es/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var said strings.Builder
	for _, file := range files {
		said.WriteString(strings.ToLower(notSaid.ReplaceAllString(readFile(t, file), "")))
	}
	rows := glossaryRow.FindAllStringSubmatch(readFile(t, "docs/GLOSSARY.md"), -1)
	if len(rows) < 50 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		for term := range strings.SplitSeq(inBrackets.ReplaceAllString(row[2], ""), ";") {
			if _, used, named := strings.Cut(term, ": "); named {
				term = used
			}
			if term = strings.ToLower(strings.TrimSpace(term)); !strings.Contains(said.String(), term) {
				t.Errorf("%s: prompts/es does not say %q", row[1], term)
			}
		}
	}
}
