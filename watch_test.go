package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// TestTheHeartBeatsWhileAllIsWell: an address outside is asked soon after the
// start, and no log has it, since it may hold a secret.
func TestTheHeartBeatsWhileAllIsWell(t *testing.T) {
	t.Parallel()
	var beats atomic.Int32
	outside := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet && r.URL.Path == "/ping/hush" {
			beats.Add(1)
		}
	}))
	t.Cleanup(outside.Close)
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_HEARTBEAT_URL"] = outside.URL + "/ping/hush"
	ctx, stop := contextOf(t)
	out, log := &page{}, &page{}
	ended := d.startOn(ctx, out, log, "serve")
	d.eventually("the heart beats", func() bool { return beats.Load() > 0 })
	stop()
	ended()
	hasNot(t, out.String()+log.String(), "hush")
}

func TestABeatThatIsNotHeardSaysWhyAndNoSecret(t *testing.T) {
	t.Parallel()
	answers := func(code int) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }))
		t.Cleanup(s.Close)
		return s.URL
	}
	file := filepath.Join(t.TempDir(), "beat")
	if err := os.WriteFile(file, []byte(strings.Repeat("what stood there before ", 9)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, to, want string }{
		{"heard", answers(http.StatusNoContent) + "/hush", ""},
		{"refused", answers(http.StatusForbidden) + "/hush", "answers 403"},
		{"broken", answers(http.StatusBadGateway) + "/hush", "answers 502"},
		{"nobody there", "http://" + port(t) + "/hush", "does not answer"},
		{"no address", "http://%zz/hush", "the address of the heartbeat is none"},
		{"a file", "file://" + file, ""},
	} {
		got := ""
		if err := beat(t.Context(), c.to); err != nil {
			got = err.Error()
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) || strings.Contains(got, "hush") {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := time.Parse(time.RFC3339, strings.TrimSpace(string(text))); err != nil {
		t.Error(err)
	}
}

// TestTheWatchSeesWhatStandsStill: one look may be a coincidence, two are not;
// then the program is not ready until it goes on.
func TestTheWatchSeesWhatStandsStill(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.concern()
	a, log := d.app()
	if !a.look(t.Context()) || a.watch.escalates(t.Context()) != nil {
		t.Fatalf("all is well, and the watch says %v", a.watch.escalates(t.Context()))
	}
	d.tamper("UPDATE cases SET next_at = '2026-01-01 00:00:00+00:00'") // its timer stands later
	if a.look(t.Context()) || a.watch.escalates(t.Context()) != nil {
		t.Errorf("the first look: %v", a.watch.escalates(t.Context()))
	}
	if a.look(t.Context()) || a.watch.escalates(t.Context()) == nil {
		t.Error("the second look finds it ready")
	}
	has(t, log.String(), "escalation stands still", "cs_1")
	hasNot(t, log.String(), "CANARY", "Mia")
	if open, broken := gauge(t, a, "cairn_cases_open"), gauge(t, a, "cairn_escalation_faults"); open != 1 || broken != 1 {
		t.Errorf("open %v, broken %v", open, broken)
	}
	d.tamper("UPDATE cases SET state = 'closed'")
	if !a.look(t.Context()) || a.watch.escalates(t.Context()) != nil {
		t.Error("it goes on, and the watch does not see it")
	}
	a.watch.soundAt.Store(time.Now().Add(-2 * time.Minute).Unix())
	if err := a.watch.escalates(t.Context()); err == nil || !strings.Contains(err.Error(), "nobody has looked at the cases for 2m") {
		t.Errorf("a watch that fell asleep: %v", err)
	}
}

// TestAWatchThatCannotLookTellsWhatItSawLast: an alarm must not end because the
// database went as well.
func TestAWatchThatCannotLookTellsWhatItSawLast(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.concern()
	a, _ := d.app()
	d.tamper("UPDATE cases SET next_at = '2026-01-01 00:00:00+00:00'")
	a.look(t.Context())
	if err := a.close(); err != nil {
		t.Fatal(err)
	}
	if a.look(t.Context()) {
		t.Error("a look without a database finds all well")
	}
	if open, broken := gauge(t, a, "cairn_cases_open"), gauge(t, a, "cairn_escalation_faults"); open != 1 || broken != 1 {
		t.Errorf("open %v, broken %v", open, broken)
	}
}

// TestWhatCouldNotBeMendedIsNotCountedAsMended: it stands still, which is said.
func TestWhatCouldNotBeMendedIsNotCountedAsMended(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.concern()
	a, log := d.app()
	d.tamper("DELETE FROM timers WHERE action = 'escalation.step:cs_1'",
		"CREATE TRIGGER full BEFORE INSERT ON timers BEGIN SELECT RAISE(ABORT, 'no room'); END")
	for range strikes {
		if a.look(t.Context()) {
			t.Error("a case without a timer is no fault")
		}
	}
	hasNot(t, log.String(), "case would have been forgotten")
	has(t, log.String(), "escalation stands still")
	if n := gauge(t, a, "cairn_cases_mended_total"); n != 0 {
		t.Errorf("%d are mended", n)
	}
	d.tamper("DROP TRIGGER full")
	if !a.look(t.Context()) || gauge(t, a, "cairn_cases_mended_total") != 1 {
		t.Error("it is not mended as soon as it can be")
	}
}

// TestARehearsalIsReady: nobody looks at its cases, and nobody is to be alarmed
// for that.
func TestARehearsalIsReady(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	a, _ := d.app()
	a.clock = rehearsal{From: winter, Speed: 60}.resume(time.Now())
	a.watchOver(t.Context())
	a.watch.soundAt.Store(time.Now().Add(-2 * time.Minute).Unix())
	answer := httptest.NewRecorder()
	a.pages().ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/readyz", http.NoBody))
	if answer.Code != http.StatusOK {
		t.Errorf("two minutes after its start: %d, %s", answer.Code, answer.Body)
	}
}

// TestTheWatchMendsACaseWithoutATimer: it is counted, and said loudly.
func TestTheWatchMendsACaseWithoutATimer(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.concern()
	a, log := d.app()
	d.tamper("DELETE FROM timers WHERE action = 'escalation.step:cs_1'")
	if !a.look(t.Context()) {
		t.Error("what was mended is no fault")
	}
	has(t, log.String(), "case would have been forgotten", string(models.NoTimer))
	timers, err := a.store.TimersByKey(t.Context(), []string{"escalation.step:cs_1"})
	if err != nil || len(timers) != 1 || gauge(t, a, "cairn_cases_mended_total") != 1 {
		t.Errorf("%v, %v", timers, err)
	}
}

// app is the program without its loops, and its log.
func (d *desk) app() (*app, *page) {
	d.t.Helper()
	log := &page{}
	a, err := offline(&console{ctx: context.WithoutCancel(d.t.Context()), out: &page{}, err: log, lookup: func(name string) (string, bool) {
		v, ok := d.env[name]
		return v, ok
	}}, store.Options{})
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { _ = a.close() })
	a.watch.soundAt.Store(time.Now().Unix())
	return a, log
}

// gauge is the figure of that name that the watch tells.
func gauge(t *testing.T, a *app, name string) int64 {
	t.Helper()
	for _, f := range a.watch.figures() {
		if f.Name == name {
			return f.Read(t.Context())[""]
		}
	}
	t.Fatalf("no figure %s", name)
	return 0
}
