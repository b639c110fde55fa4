package wins_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/wins"
	"cairn/models"
)

var now = time.Date(2027, 3, 1, 15, 0, 0, 0, time.UTC)

func ago(days int) time.Time { return now.AddDate(0, 0, -days) }

func TestWhatWasReachedOfLate(t *testing.T) {
	t.Parallel()
	goals := []models.Goal{
		{Title: "Met", State: models.GoalClosed, Score: 1, ScoredAt: ago(2), Milestones: []models.Milestone{{Text: "Long ago", DoneAt: ago(31)}, {Text: "Open"}}},
		{Title: "Not met", State: models.GoalClosed, Score: -1, ScoredAt: ago(3), Milestones: []models.Milestone{{Text: "A step all the same", DoneAt: ago(20)}}},
		{Title: "Under way", State: models.GoalLive, Milestones: []models.Milestone{{Text: "Begun", DoneAt: ago(5)}}},
	}
	gates := []models.Gate{{ID: "1", Rule: "g1", State: models.GateApproved}, {ID: "2", Rule: "g2", State: models.GateSuspended}, {ID: "3", Rule: "g3", State: models.GateOpen}}
	decisions := []models.Decision{
		{Gate: "2", Outcome: models.Approve, DecidedAt: ago(9)},
		{Gate: "2", Outcome: models.Suspend, DecidedAt: ago(1)},
		{Gate: "1", Outcome: models.Defer, DecidedAt: ago(8)},
		{Gate: "1", Outcome: models.Conditional, DecidedAt: ago(8)},
		{Gate: "1", Outcome: models.Approve, DecidedAt: ago(7)},
		{Gate: "3", Outcome: models.Defer, DecidedAt: ago(6)},
	}
	want := []wins.Win{
		{Kind: "goal", What: "Met", At: ago(2)},
		{Kind: "step", What: "Begun", At: ago(5)},
		{Kind: "gate", What: "g1", At: ago(7)},
		{Kind: "step", What: "A step all the same", At: ago(20)},
	}
	if diff := cmp.Diff(want, wins.Lately(goals, gates, decisions, now)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
