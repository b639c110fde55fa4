package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cairn/web"
)

func TestWhatAnOperatorWatches(t *testing.T) {
	t.Parallel()
	holds := func(context.Context) error { return nil }
	fails := func(context.Context) error { return errors.New("a secret of the database") }
	waits := func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for _, c := range []struct {
		name   string
		ctx    context.Context
		path   string
		probes []web.Probe
		code   int
		says   string
	}{
		{"alive without a look at anything", t.Context(), "/healthz", []web.Probe{{Name: "storage", Check: fails}}, 200, "ok\n"},
		{"ready when every probe holds", t.Context(), "/readyz", []web.Probe{{Name: "storage", Check: holds}, {Name: "queue", Check: holds}}, 200, "ready\n"},
		{"ready when there is nothing to ask", t.Context(), "/readyz", nil, 200, "ready\n"},
		{"not ready by the name of what fails, without its words", t.Context(), "/readyz", []web.Probe{{Name: "storage", Check: holds}, {Name: "queue", Check: fails}}, 503, "not ready: queue\n"},
		{"not ready when a probe does not come back", gone, "/readyz", []web.Probe{{Name: "storage", Check: waits}}, 503, "not ready: storage\n"},
		{"nothing else is here", t.Context(), "/people", nil, 404, "404 page not found\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			answer := httptest.NewRecorder()
			web.Operations(nil, c.probes...).ServeHTTP(answer, httptest.NewRequestWithContext(c.ctx, http.MethodGet, c.path, nil))
			if answer.Code != c.code || answer.Body.String() != c.says {
				t.Errorf("answered %d %q, want %d %q", answer.Code, answer.Body.String(), c.code, c.says)
			}
		})
	}
}

func TestMetricsHoldWhatIsCollected(t *testing.T) {
	t.Parallel()
	figures := []web.Figure{
		{Name: "cairn_waiting", Help: "What waits.", Read: func(context.Context) map[string]int64 {
			return map[string]int64{`lane="urgent"`: 7, `lane="bulk"`: 0}
		}},
		{Name: "cairn_sent_total", Help: "What was sent.", Read: func(context.Context) map[string]int64 { return map[string]int64{"": 12} }},
		{Name: "cairn_unknown", Help: "What nobody can tell.", Read: func(context.Context) map[string]int64 { return nil }},
	}
	answer := httptest.NewRecorder()
	web.Operations(figures).ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
	const ours = `# HELP cairn_waiting What waits.
# TYPE cairn_waiting gauge
cairn_waiting{lane="bulk"} 0
cairn_waiting{lane="urgent"} 7
# HELP cairn_sent_total What was sent.
# TYPE cairn_sent_total counter
cairn_sent_total 12
# HELP cairn_unknown What nobody can tell.
# TYPE cairn_unknown gauge
`
	body := answer.Body.String()
	if !strings.HasSuffix(body, ours) {
		t.Errorf("our figures do not close the page:\n%s", body)
	}
	for _, of := range []string{"\ngo_goroutines ", "\nprocess_resident_memory_bytes "} {
		if !strings.Contains(body, of) {
			t.Errorf("no %q of the process", of)
		}
	}
	if kind := answer.Header().Get("Content-Type"); !strings.HasPrefix(kind, "text/plain; version=0.0.4") {
		t.Errorf("served as %q", kind)
	}
}

func TestNothingIsChangedThroughTheProbes(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/healthz", "/readyz", "/metrics"} {
		answer := httptest.NewRecorder()
		web.Operations(nil).ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodPost, path, nil))
		if answer.Code != http.StatusMethodNotAllowed {
			t.Errorf("POST %s is answered %d", path, answer.Code)
		}
	}
}
