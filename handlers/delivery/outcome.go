package delivery

import (
	"errors"
	"fmt"
	"time"

	"cairn/bot"
	"cairn/models"
)

// later is used when a delivery has to wait for its turn; nothing was called.
type later struct{ at time.Time }

func (l later) Error() string { return fmt.Sprintf("not before %s", l.at.Format(time.RFC3339)) }

// errLease is used when the claim may run out before a call would end.
var errLease = errors.New("the claim is too old for a call")

// The longest pauses between two tries.
const (
	pauseSafety = 5 * time.Second
	pauseOthers = time.Minute
)

// giveUp is after how many failures of its own a message is poison. A failure is
// its own while the platform takes other messages.
const giveUp = 40

// outcome is the one table from what a platform said to what becomes of the
// delivery.
func (t *task) outcome(err error) models.Settled {
	now := t.Now().UTC()
	s := models.Settled{ID: t.d.ID, Attempt: t.d.Attempt, Failures: t.d.Failures, Pauses: t.d.Pauses, At: now}
	if wait, ok := errors.AsType[later](err); ok {
		s.State, s.RetryAt, s.Code = models.Pending, wait.at.UTC(), t.d.Code
		return s
	}
	refused, ok := errors.AsType[*bot.SendError](err)
	switch {
	case err == nil:
		s.State = models.Sent
		return s
	case errors.Is(err, errLease):
		s.State, s.RetryAt, s.Code = models.Pending, now, t.d.Code
		return s
	case !ok: // storage, or a home that could not be drawn: nothing was called
		t.Log.Warn("delivery not tried", "id", t.d.ID, "lane", t.d.Lane, "err", err)
		t.putOff(&s, t.pause())
		s.Code = "not_tried"
		return s
	}
	s.Code = refused.Code
	switch refused.Class {
	case bot.Bug:
		s.State = models.DeadEnd
	case bot.Stopped: // its platform is halted: it waits there
		s.State, s.RetryAt = models.Pending, now
	case bot.Recipient:
		s.State = models.Held
	case bot.Wait:
		s.State, s.RetryAt = models.Pending, now.Add(max(refused.RetryAfter, time.Second))
		if refused.Here { // nobody else is stopped, so many may ask for the same place again and again
			t.putOff(&s, max(refused.RetryAfter, t.pause()))
		}
	case bot.Unsent, bot.Expired:
		t.putOff(&s, t.pause())
	default:
		s.State, s.RetryAt = models.Unknown, t.began.Add(t.settleTime()).UTC()
	}
	failed := s.State == models.Unknown || refused.Class == bot.Unsent || refused.Class == bot.Expired
	if failed && t.othersGoThrough(t.d.StartedAt.Add(-pauseOthers)) {
		if s.Failures++; s.Failures >= giveUp {
			s.State = models.DeadEnd
		}
	}
	if s.State == models.DeadEnd {
		t.Log.Error("delivery quarantined", "id", t.d.ID, "lane", t.d.Lane, "subject", t.d.Subject, "code", s.Code, "attempt", t.d.Attempt, "err", refused)
	}
	return s
}

// othersGoThrough reports that the platform that was asked took something since.
func (t *task) othersGoThrough(since time.Time) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.alive[t.asked].After(since)
}

// settleTime is how long after a call the platform may still store its message.
func (t *task) settleTime() time.Duration {
	if t.d.Lane == models.SafetyLane {
		return t.SafetySettle
	}
	return t.Settle
}

// putOff has a delivery tried again after a pause, and a longer one next time.
func (t *task) putOff(s *models.Settled, pause time.Duration) {
	s.State, s.RetryAt, s.Pauses = models.Pending, s.At.Add(pause), t.d.Pauses+1
}

// pause is how long a delivery waits after it was certainly not delivered.
func (t *task) pause() time.Duration {
	most := pauseOthers
	if t.d.Lane == models.SafetyLane {
		most = pauseSafety
	}
	return min(time.Second<<min(t.d.Pauses, 6), most)
}

func codeOf(err error) string {
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		return refused.Code
	}
	return "unclear"
}
