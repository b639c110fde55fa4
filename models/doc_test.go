package models_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The map of the package leads to every file of it.
func TestTheMapNamesEveryFile(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || file == "doc.go" {
			continue
		}
		if !strings.Contains(string(page), "//\t"+file+" ") {
			t.Errorf("doc.go does not say what %s holds", file)
		}
	}
}
