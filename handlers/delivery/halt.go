package delivery

import (
	"context"
	"time"

	"cairn/bot"
)

// retrial is how often a platform that stopped us is asked again.
const retrial = time.Minute

// Resume lets a platform's deliveries go again, after its token was renewed.
func (q *Queue) Resume(platform string) {
	q.mu.Lock()
	delete(q.halted, platform)
	q.mu.Unlock()
	q.Wake()
}

// halt stops everything to a platform that does not accept our token. The
// queue is kept.
func (q *Queue) halt(platform, code string) {
	q.mu.Lock()
	already := q.halted[platform]
	q.halted[platform] = true
	q.mu.Unlock()
	if already {
		return
	}
	q.Log.Error("platform stopped us: nothing is sent to it until it accepts us again", "platform", platform, "code", code)
	if q.Alarm != nil {
		q.Alarm(platform, code)
	}
}

// running are the platforms that take messages, the preferred one first.
func (q *Queue) running() []bot.Platform {
	q.mu.Lock()
	defer q.mu.Unlock()
	var out []bot.Platform
	for _, p := range q.Platforms {
		if !q.halted[p.Name()] {
			out = append(out, p)
		}
	}
	return out
}

func (q *Queue) isHalted(platform string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.halted[platform]
}

// recheck asks every platform that stopped us, each minute, whether it has us
// again. One that cannot be asked is tried with the next message.
func (q *Queue) recheck(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-q.After(retrial):
		}
		for _, p := range q.Platforms {
			if !q.isHalted(p.Name()) {
				continue
			}
			if c, ok := p.(bot.Checker); ok && c.Check(ctx) != nil {
				continue
			}
			q.Resume(p.Name())
		}
	}
}
