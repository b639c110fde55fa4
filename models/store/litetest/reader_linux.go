package litetest

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// AsReader does something, without leaving its goroutine, as who may read the file
// at path and change neither it nor its folder. Root is nobody for that while.
func AsReader(tb testing.TB, path string, do func()) {
	tb.Helper()
	folder := filepath.Dir(path)
	for at, mode := range map[string]os.FileMode{path: 0o444, folder: 0o555, filepath.Dir(folder): 0o755} {
		if err := os.Chmod(at, mode); err != nil {
			tb.Fatal(err)
		}
	}
	tb.Cleanup(func() { _ = os.Chmod(folder, 0o755) })
	done := make(chan error)
	go func() {
		var err error
		if os.Geteuid() == 0 {
			runtime.LockOSThread() // this thread alone, which ends with us
			err = syscall.Setfsuid(65534)
		}
		if err == nil {
			do()
		}
		done <- err
	}()
	if err := <-done; err != nil {
		tb.Fatal(err)
	}
}
