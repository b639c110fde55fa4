package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// former is a program in which Leo was Mia's mentor until yesterday.
func former(t *testing.T) *program {
	t.Helper()
	p := newProgram(t)
	p.settle()
	p.set(&models.Mentorship{
		ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipEnded,
		StartedAt: now.AddDate(-1, 0, 0), EndedAt: now.AddDate(0, 0, -1),
	})
	return p
}

// TestAFormerMentorAnswersNoRequest: it passes to the coordinators, who do.
func TestAFormerMentorAnswersNoRequest(t *testing.T) {
	t.Parallel()
	p := former(t)
	p.set(&models.Ask{
		ID: "ak_1", Mentorship: "ms_1", Mentee: p.id("mia"), Owner: p.id("leo"), State: models.AskOpen, AskedAt: now, Question: "Is this note fine?", AnswerBy: now,
	})
	p.does(bot.Event{Kind: bot.Click, User: "ULEO", Action: "feedback.answer:ak_1"})
	if p.platform.newest != nil {
		t.Error("the form opens")
	}
	save := bot.Event{Kind: bot.Submit, User: "ULEO", Action: "feedback.save:ak_1", Values: map[string][]string{"answer": {"You will regret this."}}}
	if answer := p.does(save); !strings.Contains(answer.Errors[""], "ya terminó") {
		t.Errorf("it is answered with %v", answer.Errors)
	}
	ask, err := p.store.Ask(t.Context(), "ak_1")
	check(t, err)
	ask.State = models.AskPassed
	p.set(&ask)
	if answer := p.does(save); len(answer.Errors) == 0 {
		t.Error("it is saved after it passed on")
	}
	save.User, save.Values = "UCARLA", map[string][]string{"answer": {"It is fine."}}
	if answer := p.does(save); len(answer.Errors) > 0 {
		t.Errorf("a coordinator is answered with %v", answer.Errors)
	}
	d, err := p.store.DeliveryByKey(t.Context(), "feedback:ak_1:answer")
	if check(t, err); !strings.Contains(string(d.Body), "It is fine.") {
		t.Errorf("Mia reads %s", d.Body)
	}
}

// TestAMentorOfBeforeSeesAndWritesNothing: two weeks after the pair parted. Until
// then the last evidence can be put on file. What they wrote themselves stays open
// to them, to be corrected.
func TestAMentorOfBeforeSeesAndWritesNothing(t *testing.T) {
	t.Parallel()
	p := former(t)
	mia := p.id("mia")
	write := bot.Event{Kind: bot.Submit, User: "ULEO", Action: "evidence.save:command", Values: map[string][]string{
		"person": {string(mia)}, "type": {"observation"}, "competency": {"safety"}, "level": {"4"}, "note": {"She did it alone."}, "observed_on": {"2027-01-03"}, "direct": {"yes"},
	}}
	reads := func(command string) string {
		return strings.Join(sentences(p.does(bot.Event{Kind: bot.Command, User: "ULEO", Text: command + " <@UMIA>"})), "\n")
	}
	if answer := p.does(write); len(answer.Errors) > 0 {
		t.Fatalf("the last evidence is refused: %v", answer.Errors)
	}
	if said := reads("evidence"); !strings.Contains(said, "She did it alone.") {
		t.Errorf("the record reads %q", said)
	}
	pair, err := p.store.Mentorship(t.Context(), "ms_1")
	check(t, err)
	pair.EndedAt = now.Add(-models.Afterward)
	p.set(&pair)
	if answer := p.does(write); answer.Errors["person"] == "" {
		t.Errorf("evidence two weeks later is answered with %v", answer.Errors)
	}
	p.set(&models.Evidence{ID: "ev_sam", Person: mia, Author: p.id("sam"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "Sam saw a plan.", ObservedOn: "2027-01-03", WrittenAt: now})
	if said := reads("evidence"); !strings.Contains(said, "She did it alone.") || strings.Contains(said, "Sam") {
		t.Errorf("of the record they read %q", said)
	}
	for command, refusal := range map[string]string{"scope": "sus mentores", "gaps": "lo lee alguien más", "goal sheet": "lo lee alguien más"} {
		if said := reads(command); !strings.Contains(said, refusal) {
			t.Errorf("%s: %q", command, said)
		}
	}
}

// TestNobodyAgreesToAGoalOfAPairThatHasEnded: it stays as it is.
func TestNobodyAgreesToAGoalOfAPairThatHasEnded(t *testing.T) {
	t.Parallel()
	p := former(t)
	mia := p.id("mia")
	p.set(&models.Goal{
		ID: "gl_1", Mentorship: "ms_1", Mentee: mia, Title: "A goal", Measure: "m", Baseline: "0", Target: "9 of 10", Due: "2027-02-01",
		State: models.GoalProposed, WrittenBy: mia, MenteeAt: now,
	})
	if said := sentences(p.does(bot.Event{Kind: bot.Click, User: "ULEO", Action: "goal.agree:gl_1"})); len(said) == 0 {
		t.Error("nothing is said")
	}
	if g, err := p.store.Goal(t.Context(), "gl_1"); err != nil || g.State != models.GoalProposed {
		t.Errorf("the goal is %s, %v", g.State, err)
	}
}

// TestNobodyWordsAGoalOfAPairThatHasEnded: the other one hears nothing more of it.
func TestNobodyWordsAGoalOfAPairThatHasEnded(t *testing.T) {
	t.Parallel()
	p := former(t)
	mia := p.id("mia")
	p.set(&models.Goal{
		ID: "gl_1", Mentorship: "ms_1", Mentee: mia, Title: "A goal", Measure: "m", Baseline: "0", Target: "9 of 10", Due: "2027-02-01",
		State: models.GoalProposed, WrittenBy: mia, MenteeAt: now, Competency: "safety",
	})
	for _, does := range []bot.Event{
		{Kind: bot.Click, Action: "goal.change:gl_1"},
		{Kind: bot.Submit, Action: "goal.save:gl_1", Values: map[string][]string{
			"title": {"Write handover notes at Oak House"}, "measure": {"9 of 10"}, "baseline": {"5 of 10"}, "target": {"9 of 10"}, "competency": {"safety"}, "due": {"2027-02-01"},
		}},
	} {
		does.User, p.platform.newest = "ULEO", nil
		if said := sentences(p.does(does)); !strings.Contains(strings.Join(said, "\n"), "terminó") || p.platform.newest != nil {
			t.Errorf("%s is answered with %q", does.Action, said)
		}
	}
	if g, err := p.store.Goal(t.Context(), "gl_1"); err != nil || g.Title != "A goal" {
		t.Errorf("the goal is %q, %v", g.Title, err)
	}
}

// TestEvidenceIsWrittenByThoseWhoseRoleItIsNow: whoever has no role anymore opens
// no form and saves none, a correction of their own neither.
func TestEvidenceIsWrittenByThoseWhoseRoleItIsNow(t *testing.T) {
	t.Parallel()
	p := former(t)
	mia, leo := p.id("mia"), p.id("leo")
	p.set(&models.Evidence{ID: "ev_1", Person: mia, Author: leo, Type: models.Artifact, Competency: "safety", Level: 3, Note: "A good plan.", ObservedOn: "2027-01-03", WrittenAt: now})
	held, err := p.store.Assignments(t.Context(), leo)
	check(t, err)
	for i := range held {
		held[i].Until = now
		p.set(&held[i])
	}
	for _, opens := range []bot.Event{
		{Kind: bot.Command, Text: "evidence"}, {Kind: bot.Click, Action: bot.Do("evidence.start", string(mia))}, {Kind: bot.Click, Action: "evidence.correct", Value: "ev_1"},
	} {
		opens.User, p.platform.newest = "ULEO", nil
		if said := sentences(p.does(opens)); len(said) == 0 || p.platform.newest != nil {
			t.Errorf("%s%s opens a form: %q", opens.Text, opens.Action, said)
		}
	}
	for _, form := range []bot.Action{"evidence.save:command", "evidence.save:corrects.ev_1"} {
		answer := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: form, Values: map[string][]string{
			"person": {string(mia)}, "type": {"observation"}, "competency": {"safety"}, "level": {"1"}, "note": {"Not fit for this work."}, "observed_on": {"2027-01-03"}, "direct": {"yes"},
		}})
		if len(answer.Errors) == 0 {
			t.Errorf("%s is saved", form)
		}
	}
	if all, err := p.store.EvidenceOf(t.Context(), mia); err != nil || len(all) != 1 {
		t.Errorf("%d pieces are on file, %v", len(all), err)
	}
}
