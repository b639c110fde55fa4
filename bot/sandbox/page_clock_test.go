package sandbox_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot/sandbox"
)

// calendar is a bot that does each thing that is due, and notes when it did.
type calendar struct {
	clock *sandbox.Clock
	every time.Duration // after this long the same is due again, if at all

	mu     sync.Mutex
	worked sync.Cond
	due    []time.Time
	done   []time.Time
}

func (c *calendar) next() (time.Time, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.due) == 0 {
		return time.Time{}, false
	}
	return c.due[0], true
}

func (c *calendar) settle() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.due) > 0 && !c.due[0].After(c.clock.Now()) {
		c.worked.Wait()
	}
}

func (c *calendar) work() {
	c.mu.Lock()
	defer c.mu.Unlock()
	defer c.worked.Broadcast()
	for now := c.clock.Now(); len(c.due) > 0 && !c.due[0].After(now); c.due = c.due[1:] {
		c.done = append(c.done, now)
		if c.every > 0 {
			c.due = append(c.due, now.Add(c.every))
		}
	}
}

// keeps serves the village with a bot that has these things to do.
func keeps(t *testing.T, c *calendar) string {
	t.Helper()
	config := village()
	c.clock, c.worked.L = config.Clock, &c.mu
	config.NextEvent, config.Settle = c.next, c.settle
	_, base := open(t, config)
	go func() {
		for t.Context().Err() == nil {
			turned := c.clock.Turned()
			c.work()
			select {
			case <-turned:
			case <-t.Context().Done():
			}
		}
	}()
	return base
}

func TestWhatIsDueOnTheWayHappensAtItsTime(t *testing.T) {
	t.Parallel()
	monday := time.Date(2027, 3, 8, 15, 0, 0, 0, time.UTC)
	due := []time.Time{monday, monday.Add(5 * time.Hour), monday.AddDate(0, 0, 1), monday.AddDate(0, 1, 0)}
	c := &calendar{due: slices.Clone(due)}
	base := keeps(t, c)
	turn := func(control, want string) {
		t.Helper()
		if status, _, said := fetch(t, "POST", base+"/ui/clock?as=U0MIA&turn="+control); status != 200 || said != want {
			t.Errorf("%s: %d %q, want %q", control, status, said, want)
		}
	}
	turn("1h", "Nothing was due.")
	turn("14d", "3 events, each at its time.")
	if now := c.clock.Now().Format(time.DateTime); now != "2027-03-16 15:04:00" { // an hour of summer time was won
		t.Errorf("it is %s", now)
	}
	turn("next", "1 event, at its time.")
	turn("next", "Nothing is due.")
	if diff := cmp.Diff(due, c.done); diff != "" {
		t.Errorf("when it was done (-due +done):\n%s", diff)
	}
}

// TestAClockThatWouldNeverArriveStopsOnTheWay: something is due each minute.
func TestAClockThatWouldNeverArriveStopsOnTheWay(t *testing.T) {
	t.Parallel()
	start := village().Clock.Now()
	c := &calendar{due: []time.Time{start.Add(time.Minute)}, every: time.Minute}
	_, _, said := fetch(t, "POST", keeps(t, c)+"/ui/clock?as=U0MIA&turn=14d")
	if !strings.HasSuffix(said, " events so far. Press again to go on.") || !c.clock.Now().Before(start.AddDate(0, 0, 1)) {
		t.Errorf("it is %s: %q", c.clock.Now(), said)
	}
}

// TestWhoeverGoesOnMeanwhileSeesWhereTheClockGoes: on a busy machine a fortnight
// takes a while, and the person who turned the clock is somebody else by then.
func TestWhoeverGoesOnMeanwhileSeesWhereTheClockGoes(t *testing.T) {
	t.Parallel()
	config := village()
	due := []time.Time{config.Clock.Now().Add(time.Hour)}
	config.NextEvent = func() (time.Time, bool) { return due[0], len(due) > 0 && due[0].After(config.Clock.Now()) }
	busy := make(chan struct{})
	rests := sync.OnceFunc(func() { close(busy) })
	config.Settle = func() {
		if !due[0].After(config.Clock.Now()) {
			<-busy
		}
	}
	_, base := open(t, config)
	t.Cleanup(rests)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as="+string(mia)), click("[data-turn='+2 weeks']"), says("#passed", "On the way to Tue, Mar 16, 9:04 AM…"),
		click("[data-persona=U0SAM]"), says("[aria-current=true]", "Sam Reed"), says("#passed.going", "On the way to Tue, Mar 16, 9:04 AM…"),
		holds("!!document.getElementById('live')._htmx?.sse"))
	rests()
	play(t, ctx, says("#passed:not(.going)", "1 event, at its time."), says(".clock .day", "Tuesday, March 16"))
}
