package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"testing"
)

// TestMain plays twice as many stories at a time as there are cores, unless
// -parallel says otherwise: each waits for half of its time, and `go test` gives
// a package ten minutes. Memory is cheaper than the time of whoever collects it.
//
// It is also the process that gets killed: see killed_test.go.
func TestMain(m *testing.M) {
	if os.Getenv(killedEnv) != "" {
		main()
	}
	debug.SetGCPercent(400)
	if err := flag.Set("test.parallel", fmt.Sprint(2*runtime.GOMAXPROCS(0))); err != nil {
		panic(err)
	}
	code := m.Run()
	if shared.Browser != nil {
		shared.Close()
	}
	os.Exit(code)
}
