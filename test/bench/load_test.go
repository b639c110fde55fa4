package bench_test

import (
	"cmp"
	"slices"
	"sync"
	"time"
)

// load keeps up a rate whatever becomes of what was sent, as people do: the
// next one does not wait for the last one's answer. A wait counts from the
// moment that a person would have acted, not from when the load got round to
// it, so a stall is felt by everybody who came meanwhile.
type load struct {
	rate   int // a second
	lasts  time.Duration
	atOnce int // unanswered, at most; who comes then waits in line
}

// waits are how long each took, sorted.
type waits struct {
	all    []time.Duration
	failed int
	last   error // of those that failed
}

// run calls act, which returns when it was answered, once for each arrival.
func (l load) run(act func(i int) error) waits {
	n := int(float64(l.rate) * l.lasts.Seconds())
	out := waits{all: make([]time.Duration, n)}
	errs := make([]error, n)
	slots := make(chan struct{}, l.atOnce)
	var acting sync.WaitGroup
	begin := time.Now()
	for i := range n {
		due := begin.Add(time.Duration(i) * time.Second / time.Duration(l.rate))
		<-time.After(time.Until(due))
		slots <- struct{}{}
		acting.Go(func() {
			errs[i] = act(i)
			out.all[i] = time.Since(due)
			<-slots
		})
	}
	acting.Wait()
	slices.Sort(out.all)
	for _, err := range errs {
		if err != nil {
			out.failed++
			out.last = err
		}
	}
	return out
}

// add puts in another round's.
func (w *waits) add(more waits) {
	w.all = append(w.all, more.all...)
	slices.Sort(w.all)
	w.failed += more.failed
	w.last = cmp.Or(w.last, more.last)
}

// at is the wait that a part of all stay below, in milliseconds.
func (w waits) at(part float64) float64 {
	return float64(w.all[min(int(part*float64(len(w.all))), len(w.all)-1)].Microseconds()) / 1000
}

// over is how many waited longer.
func (w waits) over(d time.Duration) float64 {
	n, _ := slices.BinarySearch(w.all, d)
	return float64(len(w.all) - n)
}
