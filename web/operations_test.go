package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

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
	waiting := prometheus.NewGauge(prometheus.GaugeOpts{Name: "cairn_waiting", Help: "What waits."})
	waiting.Set(7)
	answer := httptest.NewRecorder()
	web.Operations([]prometheus.Collector{waiting}).ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
	for _, want := range []string{"cairn_waiting 7", "go_goroutines"} {
		if !strings.Contains(answer.Body.String(), want) {
			t.Errorf("no %q in the metrics", want)
		}
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
