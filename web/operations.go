// Package web is the window: what is seen in a browser, or asked by another program,
// rather than in chat. An operator watches whether it is alive and ready and how much
// waits, and reads there about nobody. People open a session for their own calendar and
// a portfolio, each behind a signed link; other systems ask with a token what somebody
// may do now. It decides nothing, and signs nobody in.
package web

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

// Probe is one thing without which the program is of no use.
type Probe struct {
	Name  string
	Check func(context.Context) error
}

// Figure is one name at /metrics. It counts up for as long as the process
// lives when its name ends in _total, as Prometheus has it, and goes up and
// down otherwise.
type Figure struct {
	Name, Help string
	// Read returns the values by their labels, written as `lane="urgent"`; a
	// figure without labels has one value, by "". What is not known is left out.
	Read func(context.Context) map[string]int64
}

// Operations serves /healthz (the process answers), /readyz (every probe
// holds; 503 with the names of those that do not) and /metrics.
func Operations(figures []Figure, probes ...Probe) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) { ready(w, r, probes) })
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, r *http.Request) {
		var text bytes.Buffer
		metrics.WriteProcessMetrics(&text)
		for _, f := range figures {
			f.write(r.Context(), &text)
		}
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		_, _ = w.Write(text.Bytes())
	})
	return mux
}

// write puts the figure down in Prometheus' text format, version 0.0.4.
func (f Figure) write(ctx context.Context, w io.Writer) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	kind := "gauge"
	if strings.HasSuffix(f.Name, "_total") {
		kind = "counter"
	}
	fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s %s\n", f.Name, f.Help, f.Name, kind)
	values := f.Read(ctx)
	for _, labels := range slices.Sorted(maps.Keys(values)) {
		value := values[labels]
		if labels != "" {
			labels = "{" + labels + "}"
		}
		fmt.Fprintf(w, "%s%s %d\n", f.Name, labels, value)
	}
}

func ready(w http.ResponseWriter, r *http.Request, probes []Probe) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	text, code := "ready\n", http.StatusOK
	for _, p := range probes {
		if p.Check(ctx) != nil {
			text, code = "not ready: "+p.Name+"\n", http.StatusServiceUnavailable
			break
		}
	}
	w.WriteHeader(code)
	_, _ = w.Write([]byte(text))
}
