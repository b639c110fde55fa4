package escalation

import (
	"context"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// AuditStore is what the auditor needs of storage.
type AuditStore interface {
	Org(context.Context) (models.Org, error)
	OpenCases(context.Context) ([]models.Case, error)
	TimersByKey(ctx context.Context, keys []string) (map[string]models.Timer, error)
	DeliveryStates(ctx context.Context, keys []string) (map[string]models.DeliveryState, error)
	LateDeliveries(ctx context.Context, lane models.Lane, before time.Time) (int, error)
}

// unsent is how long a message of the safety lane may wait.
const unsent = 20 * time.Second

// Found is one case that would have been forgotten.
type Found struct {
	Case  models.CaseID
	Fault models.CaseFault
}

// Report is what a look at every case under way has found.
type Report struct {
	Open   int            // cases under way
	Mended []Found        // by Repair
	Broken []Found        // what needs an operator
	Late   int            // messages about safety that should have been sent
	Repair handlers.Reply // sets the steps that are missing
}

// Sound reports whether everything that is under way goes on by itself.
func (r Report) Sound() bool { return len(r.Broken) == 0 && r.Late == 0 }

// Audit looks at every case under way: will somebody hear of it again? It asks
// the record alone, so that it finds what any other part forgot.
func Audit(ctx context.Context, store AuditStore, now time.Time) (Report, error) {
	var report Report
	cases, err := store.OpenCases(ctx)
	if err != nil {
		return report, err
	}
	org, err := store.Org(ctx)
	if err != nil {
		return report, err
	}
	var steps, notices []string
	for _, c := range cases {
		steps = append(steps, stepTimer(c).Key)
		notices = append(notices, noticesOf(c, org, now)...)
	}
	timers, err := store.TimersByKey(ctx, steps)
	if err != nil {
		return report, err
	}
	states, err := store.DeliveryStates(ctx, notices)
	if err != nil {
		return report, err
	}
	report.Open = len(cases)
	for i, c := range cases {
		watched := models.WatchedCase{Case: c, Timer: timers[steps[i]], Live: live(c, org, states, now)}
		fault, mends := watched.Fault(org, now)
		switch {
		case fault == "":
		case mends:
			report.Mended = append(report.Mended, Found{c.ID, fault})
			report.Repair.Timers = append(report.Repair.Timers, handlers.StepOf(c, now))
		default:
			report.Broken = append(report.Broken, Found{c.ID, fault})
		}
	}
	report.Late, err = store.LateDeliveries(ctx, models.SafetyLane, now.Add(-unsent))
	return report, err
}

// noticesOf are the messages of a case's newest call to those who may still act.
func noticesOf(c models.Case, org models.Org, now time.Time) []string {
	var keys []string
	for _, p := range c.LastCalled() {
		if c.Hears(p, org, now) {
			keys = append(keys, noticeKey(c, p))
		}
	}
	return keys
}

func live(c models.Case, org models.Org, states map[string]models.DeliveryState, now time.Time) bool {
	for _, key := range noticesOf(c, org, now) {
		switch states[key] {
		case models.Pending, models.Sending, models.Unknown, models.Sent:
			return true
		case models.Held, models.DeadEnd, models.Canceled:
		}
	}
	return false
}
