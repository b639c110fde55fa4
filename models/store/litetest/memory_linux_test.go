package litetest_test

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"cairn/models/store/litetest"
)

// TestWhatAKilledProcessLeavesIsRemoved by the next one that wants a directory.
func TestWhatAKilledProcessLeavesIsRemoved(t *testing.T) {
	t.Parallel()
	if os.Getenv("KILLED") != "" {
		_, _ = os.Stdout.WriteString(litetest.Dir(t))
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	}
	if litetest.Memory() == "" {
		if dir := litetest.Dir(t); strings.HasPrefix(dir, "/dev/shm") {
			t.Errorf("without room in memory, a directory is there: %s", dir)
		}
		return
	}
	killed := exec.Command(os.Args[0], "-test.run=^TestWhatAKilledProcessLeavesIsRemoved$")
	killed.Env = append(os.Environ(), "KILLED=yes")
	out, _ := killed.Output()
	left := strings.TrimSpace(string(out))
	if _, err := os.Stat(left); err != nil {
		t.Fatalf("the killed process left nothing to remove: %v", err)
	}
	own := litetest.Dir(t)
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", left, err)
	}
	if _, err := os.Stat(own); err != nil {
		t.Error(err)
	}
}
