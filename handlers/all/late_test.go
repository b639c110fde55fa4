package all_test

import (
	"reflect"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// raise puts a concern on file and lets it be brought to somebody.
func (p *program) raise(about string) models.Case { return p.raised(about, "2") }

// raised is the case of a concern that Leo raises, of a severity from 1, the highest, to 4.
func (p *program) raised(about, severity string) models.Case {
	values := map[string][]string{"severity": {severity}, "facts": {"CANARY of what was seen"}}
	if about != "" {
		values["about"] = []string{about}
	}
	if answer := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: "flag.save:command", Values: values}); len(answer.Errors) > 0 {
		p.Fatal(answer.Errors)
	}
	p.settle()
	cases, err := p.store.OpenCases(p.Context())
	check(p.T, err)
	if len(cases) != 1 || len(cases[0].LastCalled()) == 0 {
		p.Fatalf("nobody was called: %+v", cases)
	}
	return cases[0]
}

// acts is everything that a notice of a concern lets somebody do.
func acts(c models.Case) []bot.Event {
	out := []bot.Event{
		{Kind: bot.Click, Action: bot.Do("flag.decide", c.Object)},
		{Kind: bot.Submit, Action: bot.Do("flag.acted", c.Object), Values: map[string][]string{
			"next": {"close"}, "plan": {"Typed by who is too late."}, "cause": {"standard"}, "feedback": {"Thank you."}, "scope": {"keep"}, "tell": {"no"},
		}},
		{Kind: bot.Submit, Action: bot.Do("escalation.snoozed", string(c.ID)), Values: map[string][]string{"hours": {"1"}, "why": {"Later."}}},
		{Kind: bot.Submit, Action: bot.Do("escalation.reassigned", string(c.ID)), Values: map[string][]string{"to": {"p_nobody"}}},
	}
	for _, click := range []string{"acknowledge", "takeover", "next", "snooze", "reassign", "recuse"} {
		out = append(out, bot.Event{Kind: bot.Click, Action: bot.Do("escalation."+click, string(c.ID))})
	}
	return out
}

// refuses lets a user try everything: a sentence each, no word of the concern,
// no form, and nothing changed.
func (p *program) refuses(user string, c models.Case, sentence string) {
	p.Helper()
	before := p.record(c)
	for _, e := range acts(c) {
		e.User, p.platform.newest = user, nil
		answer := p.does(e)
		said := strings.Join(sentences(answer), "\n")
		if !strings.Contains(said, sentence) || strings.Contains(said, "CANARY") || strings.Contains(said, "Mia") {
			p.Errorf("%s of %s is answered with %q", e.Action.Name(), user, said)
		}
		if answer.Form != nil || p.platform.newest != nil {
			p.Errorf("%s of %s opens a form", e.Action.Name(), user)
		}
	}
	if after := p.record(c); !reflect.DeepEqual(before, after) {
		p.Errorf("%s has changed something:\n%+v\n%+v", user, before, after)
	}
}

// record is all that is on file about a concern.
func (p *program) record(c models.Case) []any {
	f, err := p.store.Flag(p.Context(), models.FlagID(c.Object))
	check(p.T, err)
	kase, err := p.store.Case(p.Context(), c.ID)
	check(p.T, err)
	remarks, err := p.store.Remarks(p.Context(), f.ID)
	check(p.T, err)
	readings, err := p.store.Readings(p.Context(), f.ID)
	check(p.T, err)
	return []any{f, kase, remarks, readings}
}

// TestAButtonAfterTheCaseWasClosed: by the one who closed it, by one who was
// asked, and by one who never was.
func TestAButtonAfterTheCaseWasClosed(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	closing := acts(c)[1]
	closing.User = "USAM"
	if answer := p.does(closing); len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	if kase, err := p.store.Case(t.Context(), c.ID); err != nil || kase.State != models.CaseClosed {
		t.Fatalf("the case is %s, %v", kase.State, err)
	}
	p.refuses("USAM", c, "is closed")
	p.refuses("UCARLA", c, "")
	p.refuses("UMIA", c, "")
}

// TestAButtonOfOneWhoLostTheOfficeSince: a leader was asked, and is not one
// anymore. The other one still may.
func TestAButtonOfOneWhoLostTheOfficeSince(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("")
	ada, err := p.store.PersonByEmail(t.Context(), "ada@example.org")
	check(t, err)
	if !c.Hears(ada.ID, p.org(), now) {
		t.Fatalf("Ada was not called: %+v", c)
	}
	held, err := p.store.Assignments(t.Context(), ada.ID)
	check(t, err)
	var ended []models.Noun
	for i := range held {
		held[i].Until = now
		ended = append(ended, &held[i])
	}
	check(t, p.router.Do(t.Context(), "test.roles", replyOf(ended...)))
	p.refuses("UADA", c, "with other people")
	if p.does(bot.Event{Kind: bot.Click, User: "URITA", Action: bot.Do("escalation.acknowledge", string(c.ID))}); p.record(c)[1].(models.Case).State != models.CaseHeld {
		t.Error("the other leader could not acknowledge")
	}
}

func (p *program) org() models.Org {
	org, err := p.store.Org(p.Context())
	check(p.T, err)
	return org
}

// TestAMentorCannotDecideWhateverTheySend: the button is not theirs, and a click
// or a form made by hand gets a sentence, no form, and changes nothing. The rule
// and the database refuse it on their own (models, models/store).
func TestAMentorCannotDecideWhateverTheySend(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	id := map[string]models.PersonID{}
	for _, name := range []string{"mia", "leo", "ada"} {
		who, err := p.store.PersonByEmail(t.Context(), name+"@example.org")
		check(t, err)
		id[name] = who.ID
	}
	check(t, p.router.Do(t.Context(), "test.pair", replyOf(
		&models.Mentorship{ID: "ms_1", Mentee: id["mia"], Mentor: id["leo"], Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.Mentorship{ID: "ms_2", Mentee: id["mia"], Mentor: id["ada"], Competency: "safety", State: models.MentorshipEnded, StartedAt: now, EndedAt: now},
		&models.Gate{ID: "gt_1", Person: id["mia"], Rule: "g0", State: models.GateOpen, DueAt: now},
	)))
	before, err := p.store.Gate(t.Context(), "gt_1")
	check(t, err)
	for user, who := range map[string]string{"ULEO": "the mentor", "UADA": "a former mentor with every office", "UMIA": "the person"} {
		for _, outcome := range []string{"approve", "approve_with_conditions", "defer", "decline", "suspend", "revoke"} {
			for _, e := range []bot.Event{
				{Kind: bot.Click, Action: "gate.decide:gt_1"},
				{Kind: bot.Submit, Action: "gate.save:gt_1", Values: map[string][]string{
					"outcome": {outcome}, "rationale": {"I have seen it and it is complete."}, "level": {"2"}, "until": {"2027-02-01"},
				}},
			} {
				e.User, p.platform.newest = user, nil
				answer := p.does(e)
				if len(sentences(answer)) == 0 || answer.Form != nil || p.platform.newest != nil {
					t.Errorf("%s, %s: %s is answered with %+v", who, outcome, e.Action.Name(), answer)
				}
			}
		}
	}
	after, err := p.store.Gate(t.Context(), "gt_1")
	check(t, err)
	decisions, err := p.store.DecisionsOf(t.Context(), id["mia"])
	check(t, err)
	if !reflect.DeepEqual(before, after) || len(decisions) > 0 {
		t.Errorf("something was decided: %+v, %+v", after, decisions)
	}
}
