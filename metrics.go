package main

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// backlog reports how much waits in the database, when it is asked, and what
// the queue of this process has done about it.
type backlog struct{ *app }

var (
	waiting = prometheus.NewDesc("cairn_deliveries", "Messages by lane and state.", []string{"lane", "state"}, nil)
	work    = prometheus.NewDesc("cairn_queue_total", "What this process has done since it started: calls to platforms, "+
		"those refused for their pace, second copies deleted, messages sent to a person's other account, "+
		"and sessions that a platform's own list did not take.", []string{"what"}, nil)
)

// Describe implements prometheus.Collector.
func (b backlog) Describe(c chan<- *prometheus.Desc) {
	c <- waiting
	c <- work
}

// Collect implements prometheus.Collector.
func (b backlog) Collect(c chan<- prometheus.Metric) {
	done := b.queue.Stats()
	for what, n := range map[string]*atomic.Int64{
		"calls": done.Calls, "refused": done.Refused, "twins": done.Twins, "rerouted": done.Rerouted, "unlisted": done.Unlisted,
	} {
		c <- prometheus.MustNewConstMetric(work, prometheus.CounterValue, float64(n.Load()), what)
	}
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
