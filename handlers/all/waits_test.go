package all_test

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers/escalation"
	"cairn/models"
)

// overdue is a program in which the notice of Mia's overdue gate waits for Sam's morning.
func overdue(t *testing.T) (*program, models.Case) {
	t.Helper()
	p := newProgram(t)
	p.settle()
	sam := p.org().Person(p.id("sam"))
	sam.Zone = "Pacific/Honolulu" // where it is night
	open, err := p.store.GateFor(t.Context(), p.id("mia"), "g0")
	check(t, err)
	open.DueAt = now.AddDate(0, 0, -3)
	p.set(&sam, &open)
	p.fires("gate.overdue:" + string(open.ID))
	p.settle()
	cases, err := p.store.OpenCases(t.Context())
	check(t, err)
	if len(cases) != 1 || !cases[0].WaitsFor(sam.ID) {
		t.Fatalf("Sam was not called: %+v", cases)
	}
	return p, cases[0]
}

// waits is what is to be said to somebody of a case and was not sent yet.
func (p *program) waits(c models.Case, who string) (all []models.Delivery) {
	p.Helper()
	for _, subject := range []string{"case:", "after:"} {
		queued, err := p.store.Queued(p.Context(), subject+string(c.ID))
		check(p.T, err)
		for _, d := range queued {
			if d.Person == p.id(who) && (d.ExpiresAt.IsZero() || d.ExpiresAt.After(d.DueAt)) {
				all = append(all, d)
			}
		}
	}
	return all
}

// TestANoticeWithoutDecideGoesOnLikeTheOneBefore: what Sam was to read offers no
// decision anymore. If he cannot be reached, the next level is called at once; until
// then nobody is.
func TestANoticeWithoutDecideGoesOnLikeTheOneBefore(t *testing.T) {
	t.Parallel()
	p, c := overdue(t)
	p.declares("UMIA", "USAM")
	p.settle()
	waiting := p.waits(c, "sam")
	if len(waiting) != 1 || strings.Contains(string(waiting[0].Body), "gate.decide") || !waiting[0].DueAt.After(now) {
		t.Fatalf("what waits for Sam: %+v", waiting)
	}
	if report, err := escalation.Audit(t.Context(), p.store, now.Add(time.Second)); err != nil || len(report.Mended) > 0 {
		t.Errorf("the ladder is climbed because of %+v, %v", report.Mended, err)
	}
	morning := waiting[0].DueAt
	due, err := p.store.ClaimDeliveries(t.Context(), morning, time.Minute, 100, models.AllLanes, models.SendMethod)
	check(t, err)
	for _, d := range due {
		check(t, p.store.SettleDeliveries(t.Context(), []models.Settled{{ID: d.ID, Attempt: d.Attempt, State: models.Held, At: morning}}))
	}
	step := "escalation.step:" + string(c.ID)
	timers, err := p.store.TimersByKey(t.Context(), []string{step})
	if check(t, err); !timers[step].DueAt.Equal(morning) {
		t.Errorf("the next level is called at %v, not at %v", timers[step].DueAt, morning)
	}
}

// TestWhatWaitsWithoutDecideIsTakenBackAsWell when Mia gets another supervisor before
// Sam is awake.
func TestWhatWaitsWithoutDecideIsTakenBackAsWell(t *testing.T) {
	t.Parallel()
	p, c := overdue(t)
	p.declares("UMIA", "USAM")
	p.settle()
	p.imports("name,email,supervisor_email\nMia,mia@example.org,rita@example.org\n")
	p.settle()
	if waiting := p.waits(c, "sam"); len(waiting) > 0 {
		t.Errorf("Sam is to read %s", waiting[0].Body)
	}
}

// TestWhatCannotBeDeliveredTakesNoCaseFromWhoKeepsIt: Rita's notice was on its way when
// Sam acknowledged, and does not reach her.
func TestWhatCannotBeDeliveredTakesNoCaseFromWhoKeepsIt(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	p.drained()
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.next", string(c.ID))})
	p.settle()
	due, err := p.store.ClaimDeliveries(t.Context(), now, time.Minute, 100, models.AllLanes, models.SendMethod)
	check(t, err)
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.acknowledge", string(c.ID))})
	held, err := p.store.Case(t.Context(), c.ID)
	check(t, err)
	for _, d := range due {
		check(t, p.store.SettleDeliveries(t.Context(), []models.Settled{{ID: d.ID, Attempt: d.Attempt, State: models.Held, At: now}}))
	}
	p.settle()
	then, err := p.store.Case(t.Context(), c.ID)
	check(t, err)
	if len(due) == 0 || held.State != models.CaseHeld || then.Holder != p.id("sam") {
		t.Errorf("%d could not be delivered; the case is %s of %s, and was %s of %s", len(due), then.State, then.Holder, held.State, held.Holder)
	}
	step := "escalation.step:" + string(c.ID)
	timers, err := p.store.TimersByKey(t.Context(), []string{step})
	if check(t, err); !timers[step].DueAt.Equal(held.NextAt) {
		t.Errorf("it is looked at again at %v, not at %v", timers[step].DueAt, held.NextAt)
	}
}
