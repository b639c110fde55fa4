// Package bench_test measures the whole program from outside, as Slack and an
// operator meet it: how long a person waits for an answer, how much of the
// machine that takes, how fast the bot starts and what it weighs. It is read
// with docs/BENCHMARKS.md and decides nothing: a figure that got worse fails no
// test.
//
// Every measurement starts the programs it needs, all on the loopback
// interface, and ends them. One round is small; the flags ask for more.
package bench_test

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

var (
	rates   = flag.String("rates", "100,500", "interactions a second, one measurement each")
	seconds = flag.Duration("for", 4*time.Second, "how long each rate is kept up")
	people  = flag.Int("people", 2000, "how many people the program has; even")
	timers  = flag.String("idle", "1000,100000", "timers that are not due, one measurement each")
)

func TestMain(m *testing.M) {
	if os.Getenv(oneRowRole) != "" {
		os.Exit(serveOneRow())
	}
	if os.Getenv(bareRole) != "" {
		os.Exit(serveBare())
	}
	flag.Parse()
	os.Exit(m.Run())
}

// numbers reads a flag that lists numbers.
func numbers(b *testing.B, list string) []int {
	b.Helper()
	var out []int
	for text := range strings.SplitSeq(list, ",") {
		out = append(out, must(strconv.Atoi(text))(b))
	}
	return out
}

// binary is the program as it is shipped, built once.
func binary(b *testing.B) string {
	b.Helper()
	return must(built())(b)
}

var built = sync.OnceValues(func() (string, error) {
	path := filepath.Join(os.TempDir(), fmt.Sprintf("cairn-bench-%d", os.Getpid()))
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, "cairn")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build: %w: %s", err, out)
	}
	return path, nil
})

// must passes a value through that came without an error.
func must[T any](value T, err error) func(testing.TB) T {
	return func(tb testing.TB) T {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return value
	}
}

// report writes metrics in place of the time per operation.
func report(b *testing.B, metrics map[string]float64) {
	b.ReportMetric(0, "ns/op")
	for unit, value := range metrics {
		b.ReportMetric(value, unit)
	}
}
