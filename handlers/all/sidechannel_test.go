package all_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
	"cairn/scheduler"
)

// everything is all that somebody can see: their home, and what every command
// that they may use answers, with and without a person behind it.
func (p *program) everything(user, email string) []string {
	var out []string
	who, err := p.store.PersonByEmail(p.Context(), email)
	check(p.T, err)
	home, err := p.router.Home(p.Context(), who.ID)
	check(p.T, err)
	roles, err := p.store.Roles(p.Context(), who.ID, now)
	check(p.T, err)
	show := func(what string, shown any) {
		raw, err := json.Marshal(shown)
		check(p.T, err)
		out = append(out, fmt.Sprintf("%s: %s", what, raw))
	}
	show("home", home)
	for _, c := range p.router.Board.Commands(roles) {
		for _, args := range []string{"", " <@UMIA>", " <@USAM>", " <@URITA>", " ada@example.org"} {
			p.platform.newest = nil
			answer := p.does(bot.Event{Kind: bot.Command, User: user, Text: c.Name + args})
			show(c.Name+args, answer)
			if form := p.platform.newest; form != nil {
				show(c.Name+args, form)
			}
		}
	}
	return out
}

// settle fires what is due.
func (p *program) settle() {
	_, err := scheduler.Tick(p.Context(), p.store, p.router.Fire, now)
	check(p.T, err)
}

// TestAFlagLeavesNoTraceBeforeThePersonItIsAbout compares, byte by byte, all
// that a person can see before and after a concern about them is raised, read,
// acknowledged and planned.
func TestAFlagLeavesNoTraceBeforeThePersonItIsAbout(t *testing.T) {
	t.Parallel()
	for user, email := range map[string]string{
		"USAM": "sam@example.org", "URITA": "rita@example.org", "UCARLA": "carla@example.org", "UADA": "ada@example.org", "UMIA": "mia@example.org",
	} {
		for _, name := range []string{"yes", "no"} {
			t.Run(user+" "+name, func(t *testing.T) {
				t.Parallel()
				p := newProgram(t)
				p.settle()
				p.everything(user, email) // what a first look changes is none of the flag's
				p.settle()
				first, before := p.everything(user, email), p.everything(user, email)
				flagged(p, user, name)
				after := p.everything(user, email)
				if len(after) != len(before) {
					t.Fatalf("%d things before, %d after", len(before), len(after))
				}
				same := 0
				for i := range before {
					if first[i] != before[i] {
						continue // a code that is new each time
					}
					if same++; after[i] != before[i] {
						t.Errorf("before: %s\nafter: %s", before[i], after[i])
					}
				}
				if same < len(before)*3/4 {
					t.Errorf("only %d of %d things could be compared", same, len(before))
				}
			})
		}
	}
}

// flagged raises a severe concern about somebody and has it worked on.
func flagged(p *program, user, name string) {
	answer := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: "flag.save:command", Values: map[string][]string{
		"severity": {"2"}, "facts": {"CANARY of " + user}, "about": {user}, "name": {name},
	}})
	if len(answer.Errors) > 0 {
		p.Fatal(answer.Errors)
	}
	p.settle()
	cases, err := p.store.OpenCases(p.Context())
	check(p.T, err)
	if len(cases) != 1 || len(cases[0].LastCalled()) == 0 {
		p.Fatalf("nobody was called: %+v", cases)
	}
	for _, id := range cases[0].LastCalled() {
		accounts, err := p.store.Accounts(p.Context(), id)
		check(p.T, err)
		if accounts[0].User == user {
			p.Fatal("the subject was called")
		}
		p.does(bot.Event{Kind: bot.Click, User: accounts[0].User, Action: bot.Do("escalation.acknowledge", string(cases[0].ID))})
		p.does(bot.Event{Kind: bot.Click, User: accounts[0].User, Action: bot.Do("flag.decide", cases[0].Object)})
		p.does(bot.Event{Kind: bot.Submit, User: accounts[0].User, Action: bot.Do("flag.acted", cases[0].Object), Values: map[string][]string{
			"next": {"plan"}, "plan": {"CANARY plan"}, "until": {string(models.DateOf(now.Add(48 * time.Hour)))}, "note": {"CANARY note"}, "tell": {"no"},
		}})
	}
	p.settle()
}

// TestAConcernAboutSomebodyOutsideKeepsWhatWasTyped: the form stays, and the
// sentence is below the person.
func TestAConcernAboutSomebodyOutsideKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	for about, field := range map[string]string{"USTRANGER": "about", "UMIA": "about"} {
		answer := p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "flag.save:command", Values: map[string][]string{
			"severity": {"2"}, "facts": {"The door was open."}, "about": {about},
		}})
		if answer.Errors[field] == "" || strings.Contains(fmt.Sprint(answer.Errors), "door") {
			t.Errorf("about %s: %v", about, answer.Errors)
		}
	}
	if cases, err := p.store.OpenCases(t.Context()); err != nil || len(cases) > 0 {
		t.Errorf("%d cases, %v", len(cases), err)
	}
}

// TestAConcernAboutSomebodyWhoNeverUsedTheBot is about them and not brought to them,
// who would read it with their first visit. That they were named is nowhere.
func TestAConcernAboutSomebodyWhoNeverUsedTheBot(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.imports("name,email,roles\nGus,gus@example.org,governance\n")
	p.platform.emails = map[string]string{"UGUS": "Gus@example.org"}
	c := p.raise("UGUS")
	if c.Person != p.id("gus") || slices.Contains(c.Told(), p.id("gus")) {
		t.Errorf("it is about %q, told are %v", c.Person, c.Told())
	}
	if known, err := p.store.Accounts(t.Context(), p.id("gus")); err != nil || len(known) > 0 {
		t.Errorf("linked are %+v, %v", known, err)
	}
}

// TestAConcernIsNotTakenForOneAboutNobody because the platform cannot say right now
// who was named: the form stays, and asks to be sent again.
func TestAConcernIsNotTakenForOneAboutNobody(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.platform.down = &bot.SendError{Class: bot.Ambiguous, Method: "profile", Code: "timeout"}
	answer := p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "flag.save:command", Values: map[string][]string{
		"severity": {"2"}, "facts": {"The door was open."}, "about": {"UGUS"},
	}})
	if said := strings.Join(sentences(answer), "\n"); strings.Contains(said, "Leave this empty") || said == "" {
		t.Errorf("answered with %q", said)
	}
	if cases, err := p.store.OpenCases(t.Context()); err != nil || len(cases) > 0 {
		t.Errorf("%d cases, %v", len(cases), err)
	}
}

// TestAFlagWithoutANameIsNowhereUnderOne looks through every table.
func TestAFlagWithoutANameIsNowhereUnderOne(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	leo, err := p.store.PersonByEmail(t.Context(), "leo@example.org")
	check(t, err)
	before, err := p.store.AuditEvents(t.Context(), 0, 10_000)
	check(t, err)
	flagged(p, "USAM", "no")
	after, err := p.store.AuditEvents(t.Context(), 0, 10_000)
	check(t, err)
	for _, e := range after[len(before):] {
		if e.Actor == leo.ID {
			t.Errorf("the record names who raised it: %+v", e)
		}
	}
	flags, err := p.store.Flags(t.Context(), 9)
	check(t, err)
	f := flags[0]
	if f.Reporter != "" || !f.Anonymous || f.RaisedAt.Minute() != 0 || f.CreatedAt.Minute() != 0 || f.Receipt == "" {
		t.Errorf("%+v", f)
	}
	if by, err := p.store.FlagsBy(t.Context(), leo.ID); err != nil || len(by) > 0 {
		t.Errorf("it is among those of its reporter: %v, %v", by, err)
	}
}
