package main

import (
	"context"
	"errors"
	"io"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
	"cairn/models"
)

// storyFiles are all stories of the project, wherever they stand.
func storyFiles(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, where := range []string{"testdata/stories/*.story", "handlers/*/testdata/*.story"} {
		files, err := filepath.Glob(where)
		if err != nil || len(files) == 0 {
			t.Fatalf("no stories in %s: %v", where, err)
		}
		all = append(all, files...)
	}
	slices.SortFunc(all, func(a, b string) int { return strings.Compare(storyName(a), storyName(b)) })
	return all
}

// storyName is what a story is called in tests and in docs/PARITY.md.
func storyName(file string) string {
	folder, base := filepath.Split(filepath.ToSlash(file))
	name := strings.TrimSuffix(base, ".story")
	if parts := strings.Split(folder, "/"); parts[0] == "handlers" {
		return parts[1] + "/" + name
	}
	return name
}

// playAll plays every story, each on a stage of its own, except those that the
// platform lacks something for.
func playAll(t *testing.T, lacks map[string]string, stage func(*testing.T) storytest.Stage) {
	for _, file := range storyFiles(t) {
		if lacks[storyName(file)] != "" {
			continue
		}
		t.Run(storyName(file), func(t *testing.T) {
			t.Parallel()
			storytest.Play(t, file, stage(t))
		})
	}
}

// patience is how long people wait on a machine that is busy with other things.
const patience = 30 * time.Second

// running is the part of a stage that both wires share: the whole program, and
// the clock that it runs by.
type running struct {
	t        *testing.T
	app      *app
	clock    *sandbox.Clock
	handling func() int // events that the platform's adapter is handling
	turned   time.Time  // what the story says that the time is
}

// start runs the program until the test ends; after is then closed as well.
func (r *running) start(platform string, after func() error) error {
	health, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if err := r.unlimited(platform); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	ran := make(chan error, 1)
	go func() { ran <- r.app.run(ctx, health) }()
	r.t.Cleanup(func() {
		stop()
		if err := errors.Join(<-ran, r.app.close(), after()); err != nil {
			r.t.Error(err)
		}
		r.app = nil // package testing holds this function until all stories are told
	})
	return nil
}

// unlimited lets the queue believe that it knows the platform's limits and that
// they are generous, so that a story does not wait for the search for them.
func (r *running) unlimited(platform string) error {
	known := `{"rate":1e6,"known":1e6,"doubt":0.002,"burst":1e6,"level":1e6,"least":1e6}`
	for _, method := range []models.Method{models.SendMethod, models.EditMethod, models.HomeMethod, models.LookMethod} {
		if err := r.app.store.PutSetting(r.t.Context(), "pace:"+platform+":"+string(method), known); err != nil {
			return err
		}
	}
	return nil
}

// until looks again and again, for three minutes.
func (r *running) until(what string, holds func() bool) {
	r.t.Helper()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	end := time.After(6 * patience)
	for !holds() {
		select {
		case <-tick.C:
		case <-end:
			r.t.Fatalf("waited for three minutes until %s", what)
		}
	}
}

// Turn implements storytest.Stage. Once the bot runs, time does not go back.
func (r *running) Turn(to time.Time) {
	if r.turned = to; r.app == nil || to.After(r.clock.Now()) {
		r.clock.Set(to)
	}
}

// Next implements storytest.Stage. The clock may be a little ahead of the story.
func (r *running) Next() (time.Time, bool) {
	timer, some, err := r.app.store.NextTimer(r.t.Context())
	if err != nil {
		r.t.Fatal(err)
	}
	message, queued, err := r.app.store.NextDelivery(r.t.Context(), r.turned)
	if err != nil {
		r.t.Fatal(err)
	}
	if queued && (!some || message.Before(timer)) {
		return message, true
	}
	return timer, some
}

// storyClock stands still, so that a story takes as long on a busy machine as on
// a quiet one.
func storyClock() *sandbox.Clock {
	return sandbox.NewFrozenClock(time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
}

// quiet returns when the last word of every answer is said: much of it comes
// after the acknowledgment that whoever acts waits for.
func (r *running) quiet() {
	r.t.Helper()
	r.until("every event is answered", func() bool { return r.handling() == 0 })
}

// Settle implements storytest.Stage. Where nothing is left but to wait for a few
// seconds, they pass at once: a second message to somebody comes a second after
// the first, and what a platform put off comes a little later.
func (r *running) Settle() {
	r.t.Helper()
	r.clock.Advance(time.Millisecond) // people are never quite at the same moment
	waited := 0
	r.until("nothing is due anymore", func() bool {
		if r.handling() > 0 {
			return false
		}
		now := r.clock.Now()
		idle, err := r.app.store.Idle(r.t.Context(), now)
		if err != nil {
			return false
		}
		if idle && !r.putOff(now) {
			return true
		}
		if waited++; waited < 5 {
			return false
		}
		if waited = 0; idle || r.app.apart(r.t.Context()) {
			r.clock.Advance(time.Second)
		}
		return false
	})
}

// putOff reports whether a message is due within seconds.
func (r *running) putOff(now time.Time) bool {
	next, some, err := r.app.store.NextDelivery(r.t.Context(), now)
	return err == nil && some && next.Before(now.Add(5*time.Second))
}

// Verify implements storytest.Stage.
func (r *running) Verify() error {
	report, err := r.app.store.AuditVerify(r.t.Context(), io.Discard)
	if err == nil && !report.Sound() {
		err = errors.New("the record does not hold")
	}
	return err
}
