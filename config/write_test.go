package config_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"

	"cairn/config"
)

// TestAFileIsWrittenWholeOrNotAtAll: what stopped in the middle would be taken for
// the file, and never be written again.
func TestAFileIsWrittenWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "words.yaml")
	half := io.MultiReader(strings.NewReader("prompt:\n"), iotest.ErrReader(syscall.ENOSPC))
	if err := config.WriteNew(path, 0o644, half); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("half a file: %v", err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was left behind: %v", err)
	}
	if err := config.WriteNew(path, 0o600, strings.NewReader("whole")); err != nil {
		t.Error(err)
	}
	if err := config.WriteNew(path, 0o600, strings.NewReader("other")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over what is there: %v", err)
	}
	text, err := os.ReadFile(path)
	if err != nil || string(text) != "whole" {
		t.Errorf("%q, %v", text, err)
	}
}
