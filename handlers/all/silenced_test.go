package all_test

import (
	"slices"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// leave is entered by Carla, who coordinates, for somebody; what it is answered with.
func (p *program) leave(of, deputy string) string {
	a := p.does(bot.Event{Kind: bot.Submit, User: "UCARLA", Action: bot.Do("away.save", string(p.id(of))), Values: map[string][]string{
		"from": {"2027-01-04"}, "until": {"2027-12-30"}, "why": {"leave"}, "deputy": {deputy},
	}})
	return strings.Join(sentences(a), "\n")
}

// TestWhoEntersLeaveDoesNotChooseWhoHearsOfThem: a concern is about the coordinator,
// who has sent everybody with an office on leave and let a mentee stand in for them.
func TestWhoEntersLeaveDoesNotChooseWhoHearsOfThem(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	for _, who := range []string{"sam", "rita", "ada"} {
		if said := p.leave(who, "UMIA"); said != "" {
			t.Fatalf("leave of %s is answered with %q", who, said)
		}
	}
	c := p.raise("UCARLA")
	if called := c.LastCalled(); slices.Contains(called, p.id("mia")) || !slices.Contains(called, p.id("rita")) {
		t.Errorf("%v were called, of whom Mia is %s and Rita is %s", called, p.id("mia"), p.id("rita"))
	}
	p.refuses("UMIA", c, "with other people")
	p.refuses("UCARLA", c, "")
}

// TestWhoEntersLeaveDoesNotStandIn: nor does a coordinator hear of a concern in the
// place of those whom they sent on leave. For their own leave they name whom they like.
func TestWhoEntersLeaveDoesNotStandIn(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	if said := p.leave("sam", "UCARLA"); !strings.Contains(said, "Whoever enters leave for someone else") {
		t.Errorf("the coordinator as deputy is answered with %q", said)
	}
	if away := p.org().Absences(p.id("sam")); len(away) > 0 {
		t.Errorf("it is on file: %+v", away)
	}
	if said := p.leave("carla", "USAM"); said != "" || len(p.org().Absences(p.id("carla"))) != 1 {
		t.Errorf("the coordinator's own leave is answered with %q", said)
	}
}

// declares is a conflict that somebody declares between themselves and another.
func (p *program) declares(user, with string) {
	p.Helper()
	a := p.does(bot.Event{Kind: bot.Submit, User: user, Action: "conflict.save", Values: map[string][]string{"with": {with}, "why": {"kin"}}})
	if len(a.Errors) > 0 {
		p.Fatal(a.Errors)
	}
}

// opens reports whether a click opens a form for somebody.
func (p *program) opens(user string, action bot.Action) bool {
	p.platform.newest = nil
	a := p.does(bot.Event{Kind: bot.Click, User: user, Action: action})
	return a.Form != nil || p.platform.newest != nil
}

// TestNobodySilencesAConcernAboutThemselves: Mia declares a conflict with everybody
// who could hear of her. Who was asked still may act, a new concern finds somebody,
// and what she may do can be put on hold, but not extended. When Sam says it as
// well, he is out.
func TestNobodySilencesAConcernAboutThemselves(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	check(t, p.router.Do(t.Context(), "set", replyOf(
		&models.Evidence{ID: "ev_1", Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "Complete and on time.", ObservedOn: "2027-01-03"},
		&models.Gate{ID: "gt_1", Person: mia, Rule: "g0", State: models.GateApproved, DueAt: now, Decision: "dc_1"},
		&models.Gate{ID: "gt_2", Person: mia, Rule: "g9", State: models.GateOpen, DueAt: now},
	)))
	c := p.raise("UMIA")
	for _, user := range []string{"USAM", "URITA", "UADA", "UCARLA"} {
		p.declares("UMIA", user)
	}
	if !c.Hears(p.id("sam"), p.org(), now) || !p.opens("USAM", bot.Do("flag.decide", c.Object)) {
		t.Error("Sam, who was asked, cannot act anymore")
	}
	fresh := models.Case{About: "flag", Person: mia, Reporter: p.id("leo"), State: models.CaseOpen, OpenedAt: now, NextAt: now, Ladder: c.Ladder}
	if _, who := fresh.Step(p.org(), now); len(who) == 0 {
		t.Error("a new concern finds nobody")
	}
	if p.opens("USAM", "gate.decide:gt_2") {
		t.Error("Sam may decide what more she may do")
	}
	if !p.opens("USAM", "gate.decide:gt_1") || !p.opens("USAM", bot.Do("gate.suspend", string(mia))) {
		t.Error("Sam cannot put on hold what she may do")
	}
	a := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: bot.Do("gate.suspended", string(mia)), Values: map[string][]string{
		"gates": {"gt_1"}, "why": {"A dose was given twice this week."}, "back": {"2027-02-01"},
	}})
	if g, err := p.store.Gate(t.Context(), "gt_1"); err != nil || g.State != models.GateSuspended {
		t.Errorf("the gate is %s, %v; Sam is answered with %q", g.State, err, sentences(a))
	}

	p.declares("USAM", "UMIA")
	p.refuses("USAM", c, "")
	if p.opens("USAM", bot.Do("gate.suspend", string(mia))) {
		t.Error("Sam, who said that he must not, may put on hold what she may do")
	}
}

// TestAConflictDeclaredInPrivateIsNotTold: who may not decide because of one is
// told what everybody else is told who may not.
func TestAConflictDeclaredInPrivateIsNotTold(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	check(t, p.router.Do(t.Context(), "set", replyOf(&models.Gate{ID: "gt_1", Person: p.id("mia"), Rule: "g9", State: models.GateOpen, DueAt: now})))
	p.declares("UMIA", "USAM")
	decide := func(user string) string {
		return strings.Join(sentences(p.does(bot.Event{Kind: bot.Click, User: user, Action: "gate.decide:gt_1"})), "\n")
	}
	sam, carla := decide("USAM"), decide("UCARLA")
	if sam == "" || sam != carla || strings.Contains(strings.ToLower(sam), "conflict") {
		t.Errorf("Sam, with whom Mia declared a conflict, is told %q, and Carla, who has no authority, %q", sam, carla)
	}
}
