package match_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"cairn/models/assign"
)

// include is where LEMON's headers are, when they are not installed.
const include = "LEMON_INCLUDE"

// BenchmarkLemon solves the same cohorts with LEMON's network simplex and cost
// scaling and reports how many times as long the better of the two takes. It
// needs g++ and liblemon-dev (Debian); without them it measures nothing.
func BenchmarkLemon(b *testing.B) {
	lemon := filepath.Join(b.TempDir(), "lemon")
	build := exec.Command("g++", "-O2", "-o", lemon, "lemon/lemon.cpp")
	if dir := os.Getenv(include); dir != "" {
		build.Args = append(build.Args, "-I", dir)
	}
	if out, err := build.CombinedOutput(); err != nil {
		b.Logf("nothing to compare with: %v\n%.300s", err, out)
		return
	}
	for _, s := range shapes {
		b.Run(s.name, func(b *testing.B) {
			p := cohort(s, *mentees)
			input := flow(p)
			for b.Loop() {
				began := spent()
				solution, err := assign.Solve(p, assign.Options{})
				ours := spent() - began
				if err != nil {
					b.Fatal(err)
				}
				theirs := lemonTook(b, lemon, input, solution.Summary(), len(p.Choices))
				b.ReportMetric(float64(ours.Milliseconds()), "cpu-ms")
				b.ReportMetric(float64(theirs.Milliseconds()), "lemon-cpu-ms")
				b.ReportMetric(theirs.Seconds()/ours.Seconds(), "times")
			}
		})
	}
}

// dear is what waiting costs in the flow problem: more than all pairs together.
func dear(mentees int) int64 { return int64(mentees+1) * (assign.MaxScore + 1) }

// flow is a cohort as lemon.cpp reads it.
func flow(p assign.Problem) []byte {
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	pairs := 0
	for _, choices := range p.Choices {
		pairs += len(choices)
	}
	fmt.Fprintln(w, len(p.Choices), len(p.Places), pairs, dear(len(p.Choices)))
	for _, places := range p.Places {
		fmt.Fprintln(w, places)
	}
	for i, choices := range p.Choices {
		for _, c := range choices {
			fmt.Fprintln(w, i, c.Mentor, assign.MaxScore-c.Score)
		}
	}
	w.Flush()
	return out.Bytes()
}

// lemonTook is the CPU time of the faster solver; both must find our cost.
func lemonTook(b *testing.B, lemon string, input []byte, sum assign.Summary, mentees int) (best time.Duration) {
	run := exec.Command(lemon)
	run.Stdin = bytes.NewReader(input)
	out, err := run.Output()
	if err != nil {
		b.Fatal(err)
	}
	want := int64(sum.Matched)*assign.MaxScore - sum.Total + int64(sum.Waiting)*dear(mentees)
	for line := range bytes.Lines(out) {
		var name string
		var optimal int
		var cost int64
		var seconds float64
		if _, err := fmt.Sscan(string(line), &name, &optimal, &cost, &seconds); err != nil {
			b.Fatal(err)
		}
		if optimal != 1 || cost != want {
			b.Fatalf("%s says %d, we say %d", name, cost, want)
		}
		b.ReportMetric(seconds*1000, name+"-ms")
		if took := time.Duration(seconds * float64(time.Second)); best == 0 || took < best {
			best = took
		}
	}
	return best
}

// BenchmarkMunkres solves cohorts with npm's munkres, which knows neither
// places nor forbidden pairs: places are written out as columns, and forbidden
// pairs cost more than all others. It needs node and the package in
// munkres/node_modules (npm ci there); without them it measures nothing.
func BenchmarkMunkres(b *testing.B) {
	if _, err := os.Stat("munkres/node_modules/munkres"); err != nil {
		b.Log("nothing to compare with: npm ci has not been run in munkres")
		return
	}
	for _, n := range []int{100, 300, 1000} {
		for _, s := range []shape{shapes[1], shapes[3]} {
			b.Run(fmt.Sprintf("mentees=%d/%s", n, s.name), func(b *testing.B) {
				p := cohort(s, n)
				input, err := json.Marshal(p)
				if err != nil {
					b.Fatal(err)
				}
				for b.Loop() {
					began := spent()
					solution, err := assign.Solve(p, assign.Options{})
					ours := spent() - began
					if err != nil {
						b.Fatal(err)
					}
					compareMunkres(b, input, solution.Summary(), ours)
				}
			})
		}
	}
}

func compareMunkres(b *testing.B, input []byte, sum assign.Summary, ours time.Duration) {
	run := exec.Command("node", "munkres/solve.mjs")
	run.Stdin = bytes.NewReader(input)
	out, err := run.Output()
	if err != nil {
		b.Fatal(err)
	}
	var theirs struct {
		Matched int
		Total   int64
		Seconds float64
	}
	if err := json.Unmarshal(out, &theirs); err != nil {
		b.Fatal(err)
	}
	if theirs.Matched > sum.Matched || theirs.Matched == sum.Matched && theirs.Total > sum.Total {
		b.Fatalf("munkres is better: %+v against %+v", theirs, sum)
	}
	b.ReportMetric(float64(sum.Matched-theirs.Matched), "fewer-matched")
	b.ReportMetric(ours.Seconds()*1000, "cpu-ms")
	b.ReportMetric(theirs.Seconds*1000, "munkres-cpu-ms")
}
