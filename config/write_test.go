package config_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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
	alone := func(want ...string) {
		t.Helper()
		var names []string
		left, err := os.ReadDir(filepath.Dir(path))
		for _, file := range left {
			names = append(names, file.Name())
		}
		if !slices.Equal(names, want) || err != nil {
			t.Errorf("the folder holds %q, %v", names, err)
		}
	}
	alone()
	if err := config.WriteNew(path, 0o600, &crash{t, path, strings.NewReader("whole")}); err != nil {
		t.Error(err)
	}
	alone("words.yaml")
	if err := config.WriteNew(path, 0o600, strings.NewReader("other")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over what is there: %v", err)
	}
	alone("words.yaml")
	text, err := os.ReadFile(path)
	if err != nil || string(text) != "whole" {
		t.Errorf("%q, %v", text, err)
	}
}

// crash looks at what a crash would leave while the file is being written.
type crash struct {
	t    *testing.T
	path string
	io.Reader
}

func (c *crash) Read(b []byte) (int, error) {
	if _, err := os.Lstat(c.path); !errors.Is(err, fs.ErrNotExist) {
		c.t.Errorf("a part of it would be left behind: %v", err)
	}
	return c.Reader.Read(b)
}
