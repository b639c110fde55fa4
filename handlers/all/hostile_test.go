package all_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// hostile is text that would be a heading, a link, a list, a mention and a
// quote if any field let it through.
const hostile = "**Pay** _now_ `rm` [here](https://evil.example) <@USAM> <!channel>\n- item 9\n> quote & \\**x**"

// Whatever a person types into whatever form comes out as they typed it.
func TestHostileTextComesOutInert(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	id := func(name string) models.PersonID {
		who, err := p.store.PersonByEmail(t.Context(), name+"@example.org")
		check(t, err)
		return who.ID
	}
	mia, leo := id("mia"), id("leo")
	check(t, p.router.Do(t.Context(), "set", replyOf(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.Proposal{ID: "pr_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.ProposalReleased, AnswerBy: now.AddDate(0, 0, 3)},
		&models.CheckIn{ID: "ck_1", Person: mia, Mentorship: "ms_1", Set: "mentee_biweekly", Slot: "2027-01-04", State: models.CheckInAsked, AskedAt: now, ClosesAt: now.AddDate(0, 0, 3)},
		&models.Gate{ID: "gt_1", Person: mia, Rule: "g0", State: models.GateOpen, DueAt: now.AddDate(0, 0, 3)},
		&models.Evidence{ID: "ev_1", Person: mia, Author: leo, Type: models.Artifact, Competency: "safety", Level: 3, Note: hostile, ObservedOn: "2027-01-03"},
		&models.Flag{ID: "fl_1", Person: mia, Reporter: leo, Severity: 4, Facts: hostile, Action: hostile, State: models.FlagOpen, Case: "cs_1", RaisedAt: now},
		&models.Case{ID: "cs_1", About: "flag", Object: "fl_1", Person: mia, Reporter: leo, State: models.CaseOpen, Notified: map[models.PersonID]int{id("sam"): 1}, OpenedAt: now, NextAt: now.AddDate(0, 0, 1), Ladder: models.Ladder{Lease: time.Hour}},
	)))
	text := func(keys ...string) map[string][]string {
		out := map[string][]string{}
		for _, key := range keys {
			out[key] = []string{hostile}
		}
		return out
	}
	with := func(values map[string][]string, pairs ...string) map[string][]string {
		for i := 0; i < len(pairs); i += 2 {
			values[pairs[i]] = []string{pairs[i+1]}
		}
		return values
	}
	for _, c := range []struct {
		user   string
		form   bot.Action
		values map[string][]string
	}{
		{"UMIA", "intake.save:mentee", with(text("example", "hopes", "times"), "agree", "yes", "competency", "safety", "level", "2")},
		{"ULEO", "intake.save:mentor", with(text("example", "hopes"), "agree", "yes", "competency", "safety", "level", "5", "places", "1")},
		{"UMIA", "matching.question:pr_1", text("question")},
		{"UMIA", "goal.save:new.ms_1", with(text("title", "measure", "baseline", "evidence"), "target", "9 of 10 "+hostile, "competency", "safety", "due", "2027-02-01")},
		{"UMIA", "checkin.save:ck_1", with(text("tried"), "progress", "3", "support", "4", "unsafe", "yes")},
		{"ULEO", "evidence.save", with(text("note", "context"), "person", string(mia), "type", "artifact", "competency", "safety", "level", "3", "observed_on", "2027-01-03", "direct", "yes")},
		{"USAM", "escalation.snoozed:cs_1", with(text("why"), "hours", "1")},
		{"USAM", "gate.save:gt_1", with(text("rationale", "excluded"), "outcome", "approve_with_conditions", "until", "2027-02-01", "level", "2")},
		{"USAM", "flag.acted:fl_1", with(text("plan", "feedback", "told", "note"), "next", "plan", "until", "2027-01-10", "tell", "yes")},
		{"UMIA", "flag.save:command", with(text("facts", "action", "happened"), "severity", "4")},
	} {
		a := p.does(bot.Event{Kind: bot.Submit, User: c.user, Action: c.form, Values: c.values})
		if len(a.Errors) > 0 {
			t.Errorf("%s is refused: %v", c.form.Name(), a.Errors)
		}
		if a.Form != nil {
			inertForm(t, string(c.form), *a.Form)
			if sure := allOf(*a.Form, "not_identifiers"); len(sure) > 0 {
				c.values["not_identifiers"] = sure // a link, and no person
				if a = p.does(bot.Event{Kind: bot.Submit, User: c.user, Action: c.form, Values: c.values}); len(a.Errors) > 0 || a.Form != nil {
					t.Errorf("%s with the author's word is refused: %v", c.form.Name(), a.Errors)
				}
			}
		}
	}
	for _, open := range []struct {
		user   string
		action bot.Action
	}{{"USAM", "gate.decide:gt_1"}, {"UMIA", "intake.start"}, {"ULEO", "intake.start"}} {
		p.platform.newest = nil
		if p.does(bot.Event{Kind: bot.Click, User: open.user, Action: open.action}); p.platform.newest != nil {
			inertForm(t, string(open.action), *p.platform.newest)
		}
	}
	p.inertMessages()
	p.inertHomes(mia, leo, id("sam"))
}

// allOf is every option of a form's field.
func allOf(f bot.Form, key string) []string {
	var out []string
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			for _, o := range in.Options {
				if in.Key == key {
					out = append(out, o.Value)
				}
			}
		}
	}
	return out
}

// inertMessages looks at everything that is queued.
func (p *program) inertMessages() {
	found := 0
	for _, method := range []models.Method{models.SendMethod, models.EditMethod} {
		due, err := p.store.ClaimDeliveries(p.Context(), now.AddDate(1, 0, 0), time.Minute, 1000, models.AllLanes, method)
		check(p.T, err)
		for _, d := range due {
			var m bot.Message
			check(p.T, json.Unmarshal(d.Body, &m))
			found += strings.Count(m.Plain(), "evil.example")
			inertMessage(p.T, d.Key, m)
		}
	}
	if found == 0 {
		p.Error("no message holds what was typed: nothing was looked at")
	}
}

func (p *program) inertHomes(people ...models.PersonID) {
	for _, id := range people {
		home, err := p.router.Home(p.Context(), id)
		check(p.T, err)
		for _, s := range home.Sections {
			for _, card := range s.Cards {
				inertMessage(p.T, "home of "+string(id), card)
			}
		}
	}
}

func inertMessage(t *testing.T, where string, m bot.Message) {
	t.Helper()
	inertText(t, where, m.Text)
	inertText(t, where, m.Footer)
	for _, f := range m.Fields {
		inertText(t, where, f.Value)
	}
}

func inertForm(t *testing.T, where string, f bot.Form) {
	t.Helper()
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Note {
				inertText(t, where, in.Label)
			}
		}
	}
}

// inertText refuses what only hostile could have formatted.
func inertText(t *testing.T, where, text string) {
	t.Helper()
	for _, block := range bot.Parse(text) {
		line := ""
		for _, s := range block.Spans {
			line += s.Text
			formatted := s.Bold && (s.Text == "Pay" || s.Text == "x") || s.Italic && s.Text == "now" || s.Code && s.Text == "rm"
			if s.URL != "" || formatted {
				t.Errorf("%s: %q is formatted: %+v", where, text, s)
			}
		}
		if block.Kind == bot.Item && strings.TrimSpace(line) == "item 9" {
			t.Errorf("%s: %q is a list of its own", where, text)
		}
	}
}

func replyOf(nouns ...models.Noun) handlers.Reply { return handlers.Reply{Save: nouns} }
