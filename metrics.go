package main

import (
	"context"
	"fmt"
	"time"

	"cairn/web"
)

// backlog is how much waits in the database, when it is asked, and what the
// queue of this process has done about it.
func (a *app) backlog() []web.Figure {
	return []web.Figure{
		{
			Name: "cairn_deliveries", Help: "Messages by lane and state.",
			Read: seldom(time.Second, time.Now, a.waiting),
		},
		{
			Name: "cairn_queue_total", Help: "What this process has done since it started: calls to platforms, " +
				"those refused for their pace, second copies deleted, messages sent to a person's other account, " +
				"and sessions that a platform's own list did not take.",
			Read: func(context.Context) map[string]int64 {
				done := a.queue.Stats()
				return map[string]int64{
					`what="calls"`: done.Calls.Load(), `what="refused"`: done.Refused.Load(), `what="twins"`: done.Twins.Load(),
					`what="rerouted"`: done.Rerouted.Load(), `what="unlisted"`: done.Unlisted.Load(),
				}
			},
		},
	}
}

// waiting is how many messages are in each lane and state; nothing is known of a
// database that does not answer.
func (a *app) waiting(ctx context.Context) map[string]int64 {
	counts, err := a.store.Queue(ctx)
	if err != nil {
		a.log.Warn("queue not counted", "err", err)
	}
	by := map[string]int64{}
	for _, q := range counts {
		by[fmt.Sprintf("lane=%q,state=%q", q.Lane, q.State)] = int64(q.Count)
	}
	return by
}
