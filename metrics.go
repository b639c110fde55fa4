package main

import (
	"context"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// backlog reports how much waits in the database, when it is asked.
type backlog struct{ *app }

var waiting = prometheus.NewDesc("cairn_deliveries", "Messages by lane and state.", []string{"lane", "state"}, nil)

// Describe implements prometheus.Collector.
func (b backlog) Describe(c chan<- *prometheus.Desc) { c <- waiting }

// Collect implements prometheus.Collector.
func (b backlog) Collect(c chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	counts, err := b.store.Queue(ctx)
	if err != nil {
		b.log.Warn("queue not counted", "err", err)
		return
	}
	for _, q := range counts {
		c <- prometheus.MustNewConstMetric(waiting, prometheus.GaugeValue, float64(q.Count), string(q.Lane), string(q.State))
	}
}
