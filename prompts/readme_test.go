package prompts_test

import (
	"os"
	"strings"
	"testing"
)

func TestTheExampleInTheReadmeIsRight(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(readme), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	book := mustEnglish(t, example)
	for _, p := range book.Check() {
		t.Error(p)
	}
	if len(book.Actions()) != 4 {
		t.Errorf("actions: %v", book.Actions())
	}
}
