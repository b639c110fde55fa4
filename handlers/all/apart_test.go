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
	"cairn/models"
)

// approved is a program in which Sam approved Mia's gate of a rule, on what Leo saw,
// Leo having been her mentor.
func approved(t *testing.T, rule string) *program {
	t.Helper()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: now.AddDate(-1, 0, 0)},
		&models.Evidence{ID: "ev_1", Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "A plan.", ObservedOn: "2026-12-01", WrittenAt: now.AddDate(0, -1, 0)},
		&models.Gate{ID: "gt_1", Person: mia, Rule: rule, State: models.GateApproved, DueAt: now, Decision: "dc_1"},
	)
	p.set(p.decision("dc_1", "gt_1"))
	return p
}

// decision is Sam's, on what Leo saw.
func (p *program) decision(id models.DecisionID, gate models.GateID) *models.Decision {
	return &models.Decision{
		ID: id, Gate: gate, Person: p.id("mia"), By: p.id("sam"), Outcome: models.Approve, Rationale: "Seen and safe.", Seen: []models.EvidenceID{"ev_1"}, DecidedAt: now,
	}
}

// says is what a command of somebody is answered with.
func (p *program) says(user, command string) string {
	return strings.Join(sentences(p.does(bot.Event{Kind: bot.Command, User: user, Text: command})), "\n")
}

// pauses lets Sam put a gate of Mia's on hold.
func (p *program) pauses(gate string) {
	p.Helper()
	a := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: bot.Do("gate.suspended", string(p.id("mia"))), Values: map[string][]string{
		"gates": {gate}, "why": {"Two notes were wrong."}, "back": {"2027-01-18"},
	}})
	if len(a.Errors) > 0 {
		p.Fatal(a.Errors)
	}
	p.settle()
}

// fires lets a timer be due.
func (p *program) fires(do string) {
	p.Helper()
	check(p.T, p.router.Do(p.Context(), "test.timer", handlers.Reply{Timers: []models.Timer{models.At(now, do)}}))
	p.settle()
}

// lifted is a program in which one gate of Mia's has lifted a limit of another.
func lifted(t *testing.T) *program {
	t.Helper()
	p := approved(t, "g1")
	mia := p.id("mia")
	p.set(
		&models.Gate{ID: "gt_0", Person: mia, Rule: "g1", State: models.GateReplaced, DueAt: now, Decision: "dc_0"},
		&models.Gate{ID: "gt_2", Person: mia, Rule: "g2", State: models.GateApproved, DueAt: now, Decision: "dc_2", ExpiresAt: now},
	)
	p.set(p.decision("dc_0", "gt_0"), p.decision("dc_2", "gt_2"))
	p.set(
		&models.Condition{
			ID: "cn_1", Decision: "dc_1", Person: mia, Type: models.ExcludesActivity, Value: "Medication", UntilGate: "g2", UntilDate: "2027-06-01",
			LiftedAt: now.AddDate(0, 0, -7), LiftedBy: "dc_2", LiftedWhy: "gate",
		},
		&models.Condition{
			ID: "cn_2", Decision: "dc_0", Person: mia, Type: models.ExcludesActivity, Value: "What was replaced", UntilGate: "g2",
			LiftedAt: now.AddDate(0, 0, -7), LiftedBy: "dc_2", LiftedWhy: "gate",
		},
	)
	return p
}

// TestWhatAGateHasLiftedLimitsAgain when that gate is put on hold, or its time is
// over: the limit ended because of what the gate showed.
func TestWhatAGateHasLiftedLimitsAgain(t *testing.T) {
	t.Parallel()
	for name, ends := range map[string]func(*program){
		"on hold": func(p *program) { p.pauses("gt_2") },
		"over":    func(p *program) { p.fires("gate.expire:gt_2") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := lifted(t)
			if said := p.says("USAM", "scope <@UMIA>"); strings.Contains(said, "Medication") {
				t.Fatalf("before: %s", said)
			}
			ends(p)
			if said := p.says("USAM", "scope <@UMIA>"); !strings.Contains(said, "Medication") || strings.Contains(said, "replaced") {
				t.Errorf("then: %s", said)
			}
			if timers, err := p.store.TimersByKey(t.Context(), []string{"gate.lift:cn_1"}); err != nil || len(timers) != 1 {
				t.Errorf("its date is forgotten: %v, %v", timers, err)
			}
		})
	}
}

// TestALimitThatIsBackIsTold to the person, their mentor and their supervisor, when
// the gate that lifted it is over.
func TestALimitThatIsBackIsTold(t *testing.T) {
	t.Parallel()
	p := lifted(t)
	p.fires("gate.expire:gt_2")
	for name, says := range map[string]string{"mia": "hold again for you", "sam": "hold again for Mia", "leo": "valen otra vez para Mia"} {
		d, err := p.store.DeliveryByKey(t.Context(), "gate:gt_2:ended:"+string(p.id(name)))
		if check(t, err); !strings.Contains(string(d.Body), says) || !strings.Contains(string(d.Body), "Medication") {
			t.Errorf("%s reads %s", name, d.Body)
		}
	}
}

// TestWhoLeftMayDoNothing: what was decided about them stays on file.
func TestWhoLeftMayDoNothing(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	if said := p.says("USAM", "scope <@UMIA>"); !strings.Contains(said, "may practice") {
		t.Fatalf("before: %s", said)
	}
	p.does(bot.Event{Kind: bot.Left, User: "UMIA"})
	if said := p.says("USAM", "scope <@UMIA>"); strings.Contains(said, "may practice") {
		t.Errorf("then: %s", said)
	}
}

// TestWhatWasSeenBeforeAPauseDoesNotEndIt: also when the gate was open again already,
// because its approval nears its end.
func TestWhatWasSeenBeforeAPauseDoesNotEndIt(t *testing.T) {
	t.Parallel()
	p := approved(t, "g0")
	mia := p.id("mia")
	open := p.gateOf(mia)
	open.Renews, open.Since = "gt_1", now.AddDate(0, 0, -30)
	p.set(&open,
		&models.Evidence{ID: "ev_2", Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "Another plan.", ObservedOn: "2027-01-02", WrittenAt: now.AddDate(0, 0, -2)},
	)
	p.pauses("gt_1")
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("gate.decide", string(open.ID))})
	form := *p.platform.newest
	a := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: form.Action, State: form.State, Values: map[string][]string{
		"outcome": {"approve"}, "rationale": {"It looked good before."},
	}})
	if said := strings.Join(sentences(a), "\n"); !strings.Contains(said, "no evidence since this gate was opened again") {
		t.Errorf("it is answered with %q", said)
	}
	if said := p.says("USAM", "scope <@UMIA>"); strings.Contains(said, "may practice") {
		t.Errorf("scope: %s", said)
	}
}

// TestWhatWasSeenBeforeAPauseDoesNotEndItLate: it is put on file only now, or put
// right.
func TestWhatWasSeenBeforeAPauseDoesNotEndItLate(t *testing.T) {
	t.Parallel()
	p := approved(t, "g0")
	mia := p.id("mia")
	p.pauses("gt_1")
	for _, form := range []bot.Action{"evidence.save:command", "evidence.save:corrects.ev_1"} {
		a := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: form, Values: map[string][]string{
			"person": {string(mia)}, "type": {"artifact"}, "competency": {"safety"}, "level": {"5"}, "note": {"She did it alone."}, "observed_on": {"2026-12-01"}, "direct": {"yes"},
		}})
		if len(a.Errors) > 0 {
			t.Fatal(a.Errors)
		}
	}
	gates, err := p.store.GatesOf(t.Context(), mia)
	check(t, err)
	back := gates[slices.IndexFunc(gates, models.Gate.Undecided)]
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("gate.decide", string(back.ID))})
	form := *p.platform.newest
	a := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: form.Action, State: form.State, Values: map[string][]string{
		"outcome": {"approve"}, "rationale": {"It looked good before."},
	}})
	if said := strings.Join(sentences(a), "\n"); !strings.Contains(said, "no evidence since this gate was opened again") {
		t.Errorf("it is answered with %q", said)
	}
}

// TestASecondSignatureIsGivenByWhoCameLater: those who were asked for it have left.
func TestASecondSignatureIsGivenByWhoCameLater(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	open := p.gateOf(mia)
	p.set(
		&models.Motion{ID: "mo_1", Gate: open.ID, Person: mia, By: p.id("sam"), State: models.MotionOpen, MadeAt: now, Decision: models.Decision{ID: "dc_1", By: p.id("sam"), Outcome: models.Approve, Rationale: "Seen twice and safe."}},
	)
	p.state(models.Gone, "sam", "carla")
	p.set(&models.Assignment{ID: "as_new", Person: p.id("carla"), Role: models.CredentialingRole, From: now})
	opened := func(user string) bot.Action {
		p.platform.newest = nil
		p.does(bot.Event{Kind: bot.Click, User: user, Action: bot.Do("gate.decide", string(open.ID))})
		if p.platform.newest == nil {
			return ""
		}
		return p.platform.newest.Action
	}
	if form := opened("UCARLA"); form != "gate.signed:mo_1" {
		t.Errorf("Carla, who may sign, gets %q", form)
	}
	for _, user := range []string{"USAM", "UMIA", "ULEO"} {
		if form := opened(user); form != "" {
			t.Errorf("%s gets %q", user, form)
		}
	}
}

// TestAMentorWhoCameToSupervise is no supervisor where independence asks for a
// supervisor's observation, whatever they correct.
func TestAMentorWhoCameToSupervise(t *testing.T) {
	t.Parallel()
	p := approved(t, "g0")
	mia, leo := p.id("mia"), p.id("leo")
	lines, err := p.store.Supervisions(t.Context(), mia)
	check(t, err)
	lines[0].Until = now.Add(-time.Hour)
	p.set(&lines[0], &models.Supervision{ID: "sv_new", Person: mia, Supervisor: leo, From: now.Add(-time.Hour)})
	for _, form := range []bot.Action{"evidence.save:command", "evidence.save:corrects.ev_1"} {
		a := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: form, Values: map[string][]string{
			"person": {string(mia)}, "type": {"observation"}, "competency": {"safety"}, "level": {"5"}, "note": {"She did it alone."}, "observed_on": {"2026-12-01"}, "direct": {"yes"},
		}})
		if len(a.Errors) > 0 {
			t.Errorf("%s is refused: %v", form, a.Errors)
		}
	}
	written, err := p.store.EvidenceOf(t.Context(), mia)
	check(t, err)
	if len(written) != 3 || models.Observed(written) {
		t.Errorf("a supervisor's observation is among %+v", written)
	}
}

// TestWhoMayNotHearAnymoreReadsNoMore: Sam was asked, and declares a conflict. What
// others do about the concern is not shown to him.
func TestWhoMayNotHearAnymoreReadsNoMore(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.next", string(c.ID))})
	p.settle()
	p.declares("USAM", "UMIA")
	p.does(bot.Event{Kind: bot.Click, User: "URITA", Action: bot.Do("escalation.acknowledge", string(c.ID))})
	shown := func(name string, call int) error {
		_, err := p.store.DeliveryByKey(t.Context(), fmt.Sprintf("case:%s:%d:%s:held:ev%d", c.ID, call, p.id(name), p.events))
		return err
	}
	if err := shown("rita", 2); err != nil {
		t.Errorf("Rita's own notice: %v", err)
	}
	if err := shown("sam", 1); !errors.Is(err, models.ErrNotFound) {
		t.Errorf("Sam's notice says who looks after it now: %v", err)
	}
}

// TestAReviewWaitsForSomebody: nobody who decides is there on its day.
func TestAReviewWaitsForSomebody(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	for _, who := range []string{"sam", "rita", "ada"} {
		p.leave(who, "")
	}
	p.fires("gate.review:gt_1")
	timers, err := p.store.TimersByKey(t.Context(), []string{"gate.review:gt_1"})
	check(t, err)
	if at := timers["gate.review:gt_1"].DueAt; !at.Equal(now.AddDate(0, 0, 1)) {
		t.Errorf("it is looked at again at %v", at)
	}
}

// TestWhoDecidedDoesNotSupportLater: neither as a mentor nor as a preceptor.
func TestWhoDecidedDoesNotSupportLater(t *testing.T) {
	t.Parallel()
	p := approved(t, "g1")
	mia, sam := p.id("mia"), p.id("sam")
	lines, err := p.store.Supervisions(t.Context(), mia)
	check(t, err)
	lines[0].Until = now
	p.set(&lines[0],
		&models.Assignment{ID: "as_1", Person: sam, Role: models.MentorRole, From: now}, &models.Assignment{ID: "as_2", Person: sam, Role: models.PreceptorRole, From: now},
		&models.Intake{ID: "in_1", Person: mia, Side: models.AsMentee, State: models.IntakeSubmitted, Competency: "safety", Level: 1},
		&models.Intake{ID: "in_2", Person: sam, Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "safety", Level: 5, Places: 2},
	)
	if said := p.says("UCARLA", "match why mia@example.org sam@example.org"); !strings.Contains(said, "has made a decision about") {
		t.Errorf("as a mentor: %s", said)
	}
	a := p.does(bot.Event{Kind: bot.Submit, User: "UCARLA", Action: bot.Do("precept.save", string(mia)), Values: map[string][]string{"preceptor": {"USAM"}, "weeks": {"4"}}})
	if !strings.Contains(a.Errors["preceptor"], "decide about them") {
		t.Errorf("as a preceptor: %v", a.Errors)
	}
}
