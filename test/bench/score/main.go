// Score turns the output of benchmarks into the few figures that are watched:
// one line each with its goal, and one line of JSON for the history. It measures
// nothing itself and fails nothing: what to do about a figure is for people.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// figure is one line of the table.
type figure struct {
	what    string
	bench   string // the benchmark's name, without "Benchmark" and the number of cores
	unit    string
	goal    float64
	atLeast bool   // else at most
	per     string // a benchmark to divide by; the figure is a ratio then
}

func figures() []figure {
	return []figure{
		{what: "timer that is due, PostgreSQL, µs", bench: "Tick/postgres/bulk/idle=1000", unit: "µs/timer", goal: 45},
		{what: "the same row by row, times as much", bench: "Tick/postgres/rows/idle=1000", unit: "µs/timer", goal: 30, atLeast: true, per: "Tick/postgres/bulk/idle=1000"},
		{what: "the same beside 100,000 not due, times", bench: "Tick/postgres/bulk/idle=100000", unit: "µs/timer", goal: 1.2, per: "Tick/postgres/bulk/idle=1000"},
		{what: "acknowledged at 500/s, p50, ms", bench: "Ack/http/rate=500/cairn", unit: "p50-ms", goal: 5},
		{what: "acknowledged at 500/s, p99, ms", bench: "Ack/http/rate=500/cairn", unit: "p99-ms", goal: 25},
		{what: "the same by Bolt, times as much", bench: "Ack/http/rate=500/bolt", unit: "p99-ms", goal: 1, atLeast: true, per: "Ack/http/rate=500/cairn"},
		{what: "processor time of an interaction, µs", bench: "Ack/http/rate=500/cairn", unit: "cpu-µs/act", goal: 1000},
		{what: "share of the rate that is allowed, %", bench: "Pace/rate=10/burst=20", unit: "%-later", goal: 98, atLeast: true},
		{what: "refusals in 1,000 messages", bench: "Pace/rate=10/burst=20", unit: "429s/1000-later", goal: 1},
		{what: "safety message during a fan-out, p99, ms", bench: "FanOut/queue", unit: "safety-p99-ms", goal: 1000},
		{what: "lines of the record verified a second", bench: "AuditVerify/postgres", unit: "lines/s", goal: 100_000, atLeast: true},
		{what: "memory idle with 2,000 people, MiB", bench: "Idle/postgres", unit: "rss-MiB", goal: 60},
		{what: "start to ready, ms", bench: "Idle/postgres", unit: "start-ms", goal: 1000},
		{what: "binary, MB", bench: "Idle/postgres", unit: "binary-MB", goal: 40},
		{what: "statements covered by tests, %", bench: "Tree", unit: "covered-%", goal: 80, atLeast: true},
		{what: "modules in the binary", bench: "Tree", unit: "modules", goal: 60},
		{what: "lines to read, without tests", bench: "Tree", unit: "lines", goal: 30_000},
	}
}

func main() {
	at := flag.String("at", "", "when this is, for the history")
	commit := flag.String("commit", "", "what was measured, for the history")
	history := flag.String("history", "score.jsonl", "the file to append to")
	flag.Parse()
	measured, err := read(os.Stdin)
	if err == nil {
		show(os.Stdout, measured)
		err = remember(*history, map[string]any{"at": *at, "commit": *commit, "figures": measured})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// samples are what was measured, by benchmark and unit: the median of the runs.
type samples map[string]map[string]float64

// read takes the lines of benchmarks out of the output of go test.
func read(r io.Reader) (samples, error) {
	runs := map[string]map[string][]float64{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		name := strings.TrimPrefix(words[0], "Benchmark")
		if i := strings.LastIndexByte(name, '-'); i > 0 && number(name[i+1:]) {
			name = name[:i]
		}
		if runs[name] == nil {
			runs[name] = map[string][]float64{}
		}
		for i := 2; i+1 < len(words); i += 2 {
			value, err := strconv.ParseFloat(words[i], 64)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", name, err)
			}
			runs[name][words[i+1]] = append(runs[name][words[i+1]], value)
		}
	}
	return medians(runs), lines.Err()
}

func number(s string) bool { _, err := strconv.Atoi(s); return err == nil }

func medians(runs map[string]map[string][]float64) samples {
	out := samples{}
	for name, units := range runs {
		out[name] = map[string]float64{}
		for unit, values := range units {
			slices.Sort(values)
			out[name][unit] = values[len(values)/2]
		}
	}
	return out
}

// show prints the table. What was not measured is left out.
func show(w io.Writer, measured samples) {
	for _, f := range figures() {
		value, known := measured[f.bench][f.unit]
		if f.per != "" {
			value /= measured[f.per][f.unit]
		}
		if !known || value != value {
			continue
		}
		sign, met := "at most", value <= f.goal
		if f.atLeast {
			sign, met = "at least", value >= f.goal
		}
		fmt.Fprintf(w, "%-42s %10.4g   %s %-8g %s\n", f.what, value, sign, f.goal, map[bool]string{false: "missed"}[met])
	}
	fmt.Fprintf(w, "%d benchmarks: %s\n", len(measured), strings.Join(slices.Sorted(maps.Keys(measured)), " "))
}

// remember appends one line.
func remember(path string, entry any) error {
	line, err := json.Marshal(entry)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if _, err := file.Write(append(line, '\n')); err != nil {
		return err
	}
	return file.Close()
}
