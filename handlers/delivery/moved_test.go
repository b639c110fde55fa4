package delivery_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"cairn/models"
)

// TestAMessageWaitsForTheMorningOfWhoMoved: it waited for a morning that is night where
// its person is by now. What they caused themselves, what is about safety and what
// would come too late does not wait.
func TestAMessageWaitsForTheMorningOfWhoMoved(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t)
		now := time.Now()
		due, morning := now.Add(time.Hour), now.Add(10*time.Hour)
		b.config.Awake = func(_ context.Context, p models.PersonID, _ models.Lane, at time.Time) (time.Time, error) {
			if p == "p0" && at.Before(morning) {
				return morning, nil
			}
			return at, nil
		}
		held := func(key string, p models.PersonID, lane models.Lane) models.Delivery {
			d := to(key, p, lane)
			d.CreatedAt, d.DueAt = now, due
			return d
		}
		answer, hurried := to("answer", "p0", models.TalkLane), held("hurried", "p0", models.PromptLane)
		answer.CreatedAt, answer.DueAt, hurried.ExpiresAt = now, now, now.Add(5*time.Hour)
		b.queued(answer, hurried, held("moved", "p0", models.PromptLane), held("gate", "p0", models.GateLane),
			held("safety", "p0", models.SafetyLane), held("stayed", "p1", models.PromptLane))
		b.run(2 * time.Hour)
		for key, want := range map[string]models.DeliveryState{
			"answer": models.Sent, "hurried": models.Sent, "moved": models.Pending, "gate": models.Pending, "safety": models.Sent, "stayed": models.Sent,
		} {
			b.wantState(key, want)
		}
		b.run(9 * time.Hour)
		b.wantState("moved", models.Sent)
		b.wantState("gate", models.Sent)
	})
}
