package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"sync/atomic"
	"time"

	"cairn/handlers/escalation"
	"cairn/web"
)

const (
	watchEvery = 15 * time.Second
	beatEvery  = time.Minute
	// A fault seen only once may mend itself before the next look.
	strikes = 2
	// deafAfter is the age at which a look that found nothing wrong no longer counts.
	deafAfter = time.Minute
)

// watch is the auditor of what is under way, and the heart that beats as long
// as it finds nothing wrong. The silence of the heart is the alarm: it also
// comes when the program is not there to raise one.
type watch struct {
	soundAt atomic.Int64 // Unix seconds of the last look that found nothing wrong, or of the start
	faulty  atomic.Int32 // looks in a row that found something
	open    atomic.Int64 // cases under way
	mended  atomic.Int64
	broken  atomic.Int64 // at the last look that saw them
}

// watched reports whether there is a watch. A rehearsal has none: its deadlines
// pass faster than anybody looks.
func (a *app) watched() bool {
	_, rehearses := a.clock.(fastClock)
	return !rehearses
}

// watchOver looks at everything under way until ctx ends.
func (a *app) watchOver(ctx context.Context) {
	var beaten time.Time
	for a.watched() && ctx.Err() == nil {
		sound := a.look(ctx)
		if sound && time.Since(beaten) >= beatEvery && a.config.Heartbeat.Set() {
			if err := beat(ctx, a.config.Heartbeat.Reveal()); err != nil {
				a.log.Warn("heartbeat not heard", "err", err)
			} else {
				beaten = time.Now()
			}
		}
		sleep(ctx, watchEvery)
	}
}

// look asks the auditor once, mends what can be mended, and reports whether
// everything goes on by itself.
func (a *app) look(ctx context.Context) bool {
	limited, cancel := context.WithTimeout(ctx, watchEvery)
	defer cancel()
	report, err := escalation.Audit(limited, a.store, a.clock.Now().UTC())
	if err == nil { // else the figures stay as they were: nothing is known
		a.watch.open.Store(int64(report.Open))
		a.watch.broken.Store(int64(len(report.Broken) + report.Late))
		err = a.mend(limited, report)
	}
	if ctx.Err() != nil {
		return false
	}
	if err == nil && report.Sound() {
		a.watch.faulty.Store(0)
		a.watch.soundAt.Store(time.Now().Unix())
		return true
	}
	if a.watch.faulty.Add(1) >= strikes {
		a.log.Error("escalation stands still", "broken", report.Broken, "late", report.Late, "err", err)
	}
	return false
}

// mend saves what the auditor has found a way for.
func (a *app) mend(ctx context.Context, report escalation.Report) error {
	if len(report.Mended) == 0 {
		return nil
	}
	if err := a.router.Do(ctx, "escalation.mend", report.Repair); err != nil {
		return err
	}
	for _, f := range report.Mended {
		a.log.Error("case would have been forgotten", "case", f.Case, "fault", f.Fault)
	}
	a.watch.mended.Add(int64(len(report.Mended)))
	return nil
}

// escalates is the probe of /readyz.
func (w *watch) escalates(context.Context) error {
	switch since := time.Since(time.Unix(w.soundAt.Load(), 0)); {
	case w.faulty.Load() >= strikes:
		return errors.New("escalation stands still")
	case since > deafAfter:
		return fmt.Errorf("nobody has looked at the cases for %s", since.Round(time.Second))
	}
	return nil
}

// beat tells somebody outside that all is well: it asks for an address, or
// writes the time into a file.
func beat(ctx context.Context, to string) error {
	u, err := url.Parse(to)
	if err != nil {
		return errors.New("the address of the heartbeat is none") // not repeated: it may hold a secret
	}
	if u.Scheme == "file" {
		return overwrite(u.Path, time.Now().UTC().Format(time.RFC3339)+"\n")
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, to, http.NoBody)
	if err != nil {
		return errors.New("the address of the heartbeat is none")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("%s does not answer", u.Host)
	}
	defer res.Body.Close()
	if res.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("%s answers %d", u.Host, res.StatusCode)
	}
	return nil
}

// overwrite never cuts the file short before the text is there: on a full disk
// the old one stays, and so does its age.
func overwrite(path, text string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	if err == nil {
		err = file.Truncate(int64(len(text)))
	}
	return errors.Join(err, file.Close())
}

// figures is what the watch tells of itself.
func (w *watch) figures() []web.Figure {
	one := func(n func() int64) func(context.Context) map[string]int64 {
		return func(context.Context) map[string]int64 { return map[string]int64{"": n()} }
	}
	return []web.Figure{
		{Name: "cairn_cases_open", Help: "Cases under way.", Read: one(w.open.Load)},
		{Name: "cairn_cases_mended_total", Help: "Cases that would have been forgotten, and were not.", Read: one(w.mended.Load)},
		{Name: "cairn_escalation_faults", Help: "Cases and messages about safety that stand still.", Read: one(w.broken.Load)},
	}
}
