package all_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	onlyActs  = flag.String("acts", "", "which acts there are in a walk, by their numbers: 3,14,15; all of its steps without it")
	shrinking = flag.Duration("shrink", time.Minute, "how long acts are left out of a walk that broke a promise, to show fewer")
)

// chosen are the numbers of a walk's acts.
func chosen(t *testing.T) (numbers []int) {
	t.Helper()
	check(t, json.Unmarshal([]byte("["+*onlyActs+"]"), &numbers))
	if *onlyActs == "" {
		for act := range *steps {
			numbers = append(numbers, act)
		}
	}
	return numbers
}

// promise is where a walk was found to break one.
var promise = regexp.MustCompile(`\w+_test\.go:\d+: `)

// shrinks shows fewer acts of a walk that break the same promise, as few as are found
// in time. An act that is left out changes what the later ones find, but not what
// they draw.
func (w *walk) shrinks(all []int) {
	ctx, cancel := context.WithTimeout(w.Context(), *shrinking)
	defer cancel()
	said := w.again(ctx, all)
	broken := promise.FindString(said)
	if broken == "" {
		return
	}
	fewest := fewer(all, func(some []int) bool {
		out := w.again(ctx, some)
		if promise.FindString(out) != broken {
			return false
		}
		said = out
		return true
	})
	w.Logf("the same after %d acts, %s:\n%s", len(fewest), listed(fewest), said)
}

// fewer leaves acts out as long as they still do it: half of them at a time, then
// fewer, and single ones in the end.
func fewer(acts []int, do func([]int) bool) []int {
	for size := (len(acts) + 1) / 2; ; size = (size + 1) / 2 {
		for from := 0; from < len(acts); {
			rest := slices.Delete(slices.Clone(acts), from, min(from+size, len(acts)))
			if do(rest) {
				acts = rest
			} else {
				from += size
			}
		}
		if size <= 1 {
			return acts
		}
	}
}

// again is what a process of its own says of some acts of the walk.
func (w *walk) again(ctx context.Context, some []int) string {
	if len(some) == 0 {
		return "" // it would be all of them
	}
	self := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestWhateverAnybodyDoes$", "-walks=1", fmt.Sprint("-walk=", w.seed), listed(some), "-shrink=0")
	out, err := self.CombinedOutput()
	if err == nil || ctx.Err() != nil {
		return ""
	}
	return string(out)
}

// listed is the flag that chooses these acts.
func listed(acts []int) string {
	return "-acts=" + strings.Trim(strings.ReplaceAll(fmt.Sprint(acts), " ", ","), "[]")
}

func TestFewerActsAreAsFewAsItTakes(t *testing.T) {
	t.Parallel()
	all := make([]int, 60)
	for i := range all {
		all[i] = i
	}
	needs := []int{7, 30, 31, 59}
	got := fewer(all, func(some []int) bool {
		return !slices.ContainsFunc(needs, func(n int) bool { return !slices.Contains(some, n) })
	})
	if !slices.Equal(got, needs) {
		t.Errorf("of %v there are %v", needs, got)
	}
}
