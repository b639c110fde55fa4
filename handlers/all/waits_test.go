package all_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/escalation"
	"cairn/models"
)

// asleep is where it is night.
const asleep = "Pacific/Honolulu"

// overdue is a program in which Sam, who is somewhere, was called about Mia's overdue gate.
func overdue(t *testing.T, zone string) (*program, models.Case) {
	t.Helper()
	p := newProgram(t)
	p.settle()
	sam := p.org().Person(p.id("sam"))
	sam.Zone = zone
	open := p.gateOf(p.id("mia"))
	open.DueAt = now.AddDate(0, 0, -3)
	p.set(&sam, &open)
	p.fires("gate.overdue:" + string(open.ID))
	p.settle()
	cases, err := p.store.OpenCases(t.Context())
	check(t, err)
	if len(cases) != 1 || !cases[0].WaitsFor(sam.ID, p.org(), now) {
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
	p, c := overdue(t, asleep)
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
	p, c := overdue(t, asleep)
	p.declares("UMIA", "USAM")
	p.settle()
	p.imports("name,email,supervisor_email\nMia,mia@example.org,rita@example.org\n")
	p.settle()
	if waiting := p.waits(c, "sam"); len(waiting) > 0 {
		t.Errorf("Sam is to read %s", waiting[0].Body)
	}
}

// TestWhatWasTakenFromSomebodyStaysTaken: Sam has the case again, and then may hear of it
// and not decide. The notice that he has changes; the one of before does not come back.
func TestWhatWasTakenFromSomebodyStaysTaken(t *testing.T) {
	t.Parallel()
	p, c := overdue(t, "America/Chicago")
	p.drained()
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.next", string(c.ID))})
	p.settle()
	for _, boss := range []string{"rita", "sam"} {
		p.imports("name,email,supervisor_email\nMia,mia@example.org," + boss + "@example.org\n")
		p.settle()
		p.edited()
		p.drained()
	}
	p.declares("UMIA", "USAM")
	p.settle()
	for call, want := range map[int]error{1: models.ErrNotFound, 3: nil} {
		key := fmt.Sprintf("case:%s:%d:%s:undecided", c.ID, call, p.id("sam"))
		if _, err := p.store.DeliveryByKey(t.Context(), key); !errors.Is(err, want) {
			t.Errorf("of call %d: %v", call, err)
		}
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

// TestWhoStepsOutOfWhatEndsAtOnceKeepsNoButtons: the case is closed before Sam has read
// that he is out of it.
func TestWhoStepsOutOfWhatEndsAtOnceKeepsNoButtons(t *testing.T) {
	t.Parallel()
	p, c := overdue(t, "America/Chicago")
	p.set(p.saw("ev_1", 0), p.saw("ev_2", 0))
	p.drained()
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.recuse", string(c.ID))})
	p.settle()
	p.decidesAs("URITA", models.GateID(c.Object), "approve")
	closed, err := p.store.Case(t.Context(), c.ID)
	if check(t, err); closed.State != models.CaseClosed {
		t.Fatalf("the case is %s", closed.State)
	}
	out := p.edited()
	if !slices.ContainsFunc(out, func(d models.Delivery) bool { return d.Person == p.id("sam") && strings.HasPrefix(d.Replaces, "case:") }) {
		t.Errorf("Sam's notice stays as it was: %+v", out)
	}
}

// TestWhoSteppedOutBeforeThatWasKept: the record still has that Sam did. A conflict that took
// Carla out is asked about anew, and binds nobody by itself.
func TestWhoSteppedOutBeforeThatWasKept(t *testing.T) {
	t.Parallel()
	p, c := overdue(t, "America/Chicago")
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.recuse", string(c.ID))})
	then, err := p.store.Case(t.Context(), c.ID)
	check(t, err)
	then.Recused, then.SteppedOut = append(then.Recused, p.id("carla")), nil // as a version of before left it
	p.set(&then)
	p.fires("escalation.recall:" + string(c.ID))
	now, err := p.store.Case(t.Context(), c.ID)
	if check(t, err); !slices.Equal(now.SteppedOut, []models.PersonID{p.id("sam")}) {
		t.Errorf("out of it are %v, by their own word %v", now.Recused, now.SteppedOut)
	}
}

// TestWhoCouldNotBeReachedReadsWhatHoldsNow: what was decided about Mia's gate waits for
// her to have an account, and does not hold anymore by then.
func TestWhoCouldNotBeReachedReadsWhatHoldsNow(t *testing.T) {
	t.Parallel()
	const approved, held, over = "Approved.", "On hold.", "is over"
	for name, c := range map[string]struct {
		then  func(*program, models.Gate)
		reads []string // of the three
	}{
		"it holds":            {func(*program, models.Gate) {}, []string{approved}},
		"it was put on hold":  {func(p *program, g models.Gate) { p.pauses(string(g.ID)) }, []string{held}},
		"its time is over":    {expired, []string{over}},
		"it was passed again": {func(p *program, g models.Gate) { p.decides(p.renewed(g), "approve") }, []string{approved}},
		"it was passed after its time was over": {func(p *program, g models.Gate) {
			expired(p, g)
			p.drainedBut(p.id("mia"))
			p.decides(p.renewed(g), "approve")
		}, []string{approved}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			mia := p.id("mia")
			p.set(p.saw("ev_1", 0), p.saw("ev_2", 0))
			p.drained()
			open := p.gateOf(mia)
			p.decides(open.ID, "approve")
			p.drainedBut(mia)
			passed, err := p.store.Gate(t.Context(), open.ID)
			check(t, err)
			c.then(p, passed)
			p.drainedBut(mia)
			p.set(&models.Account{ID: "ac_new", Person: mia, Platform: "discord", User: "1"})
			said := reads(p.drained(), mia)
			for _, what := range []string{approved, held, over} {
				want := 0
				if slices.Contains(c.reads, what) {
					want = 1
				}
				if got := strings.Count(said, what); got != want {
					t.Errorf("she reads %q %d times: %s", what, got, said)
				}
			}
		})
	}
}

// expired lets the time of a gate be over.
func expired(p *program, g models.Gate) {
	g.ExpiresAt = now
	p.set(&g)
	p.fires("gate.expire:" + string(g.ID))
}

// renewed is a gate in the place of another.
func (p *program) renewed(g models.Gate) models.GateID {
	p.set(&models.Gate{ID: "gt_new", Person: g.Person, Rule: g.Rule, State: models.GateOpen, DueAt: now, Renews: g.ID})
	return "gt_new"
}

// TestALimitThatIsBackIsNotSaidToBeGone to whom nobody could say so in time.
func TestALimitThatIsBackIsNotSaidToBeGone(t *testing.T) {
	t.Parallel()
	p := lifted(t)
	gone := handlers.Message{To: p.id("mia"), Key: "lifted:dc_2:mia", Subject: "lifted:dc_2", Due: now.Add(time.Hour), Message: bot.Message{Text: "Medication is not excluded anymore."}}
	check(t, p.router.Do(t.Context(), "test.say", handlers.Reply{Send: []handlers.Message{gone}}))
	p.pauses("gt_2")
	if d, err := p.store.DeliveryByKey(t.Context(), gone.Key); err != nil || d.State != models.Canceled {
		t.Errorf("it is %s, %v", d.State, err)
	}
}

// decides lets Sam decide about a gate.
func (p *program) decides(gate models.GateID, outcome string) {
	p.Helper()
	p.decidesAs("USAM", gate, outcome)
}

func (p *program) decidesAs(user string, gate models.GateID, outcome string) {
	p.Helper()
	p.does(bot.Event{Kind: bot.Click, User: user, Action: bot.Do("gate.decide", string(gate))})
	form := *p.platform.newest
	a := p.does(bot.Event{Kind: bot.Submit, User: user, Action: form.Action, State: form.State, Values: map[string][]string{
		"outcome": {outcome}, "rationale": {"Seen twice and safe."}, "level": {"3"},
	}})
	if len(a.Errors) > 0 || a.Form != nil {
		p.Fatal(a.Errors, a.Form)
	}
	p.settle()
}

// drainedBut sends what is due where one person has no account.
func (p *program) drainedBut(who models.PersonID) {
	p.Helper()
	for {
		due, err := p.store.ClaimDeliveries(p.Context(), now, time.Minute, 1000, models.AllLanes, models.SendMethod)
		check(p.T, err)
		if len(due) == 0 {
			return
		}
		for _, d := range due {
			s := models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: now.Add(-time.Minute)}
			if d.Person == who {
				s.State, s.Code = models.Held, "no_account"
			}
			check(p.T, p.store.SettleDeliveries(p.Context(), []models.Settled{s}))
		}
	}
}
