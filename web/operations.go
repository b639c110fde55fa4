// Package web is the window: what is seen in a browser rather than in chat.
// Today that is what an operator watches: is it alive, is it ready, how much
// waits. It shows nothing about any person.
package web

import (
	"context"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Probe is one thing without which the program is of no use.
type Probe struct {
	Name  string
	Check func(context.Context) error
}

// Operations serves /healthz (the process answers), /readyz (every probe
// holds; 503 with the names of those that do not) and /metrics.
func Operations(collect []prometheus.Collector, probes ...Probe) http.Handler {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	registry.MustRegister(collect...)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) { ready(w, r, probes) })
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	return mux
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
