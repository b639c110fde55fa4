package all_test

import (
	"reflect"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// raise puts a concern on file and lets it be brought to somebody.
func (p *program) raise(about string) models.Case {
	values := map[string][]string{"severity": {"2"}, "facts": {"CANARY of what was seen"}}
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
