package all_test

import (
	"context"
	"strings"
	"testing"

	"cairn/bot"
)

// wanted is what somebody puts into the forms that begin something.
var wanted = map[bot.Action]map[string][]string{
	"escalation.drilled": {"ladder": {"flag_critical"}},
	"talk.save:C1":       {"topic": {"Hello everybody here"}, "day": {"2027-01-05"}, "time": {"10:00"}},
	"officehours.save:C1": {
		"topic": {"Hello everybody here"}, "day": {"2027-01-05"}, "time": {"10:00"}, "places": {"3"}, "weekly": {"yes"},
	},
	"flash.save:C1": {
		"topic": {"Hello everybody here"}, "competency": {"safety"}, "when": {"later"}, "day": {"2027-01-05"}, "time": {"10:00"},
		"minutes": {"30"}, "places": {"6"}, "place": {"thread"}, "who": {"all"},
	},
	"group.save:C1": {"topic": {"Hello everybody here"}},
	"reverse.save":  {"topic": {"Hello everybody here"}, "who": {"ULEO"}},
}

// TestAFormIsForTheRolesOfTheCommandThatOpensIt: whoever sends one that was opened
// before they lost the role, or that nobody opened for them, begins nothing.
func TestAFormIsForTheRolesOfTheCommandThatOpensIt(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	for form, values := range wanted {
		said := strings.Join(sentences(p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: form, Values: values})), "\n")
		if !strings.Contains(said, "is for other roles") && !strings.Contains(said, "hosted by a mentor") {
			t.Errorf("%s of a mentee is answered with %q", form, said)
		}
	}
	sessions, err := p.store.LiveSessionsOf(t.Context(), p.id("mia"))
	check(t, err)
	cases, err := p.store.OpenCases(t.Context())
	check(t, err)
	if len(sessions)+len(cases) > 0 {
		t.Errorf("a mentee began %+v, %+v", sessions, cases)
	}
}

// closing is a platform whose channels have become what nothing may be announced in.
type closing struct {
	*forms
	place bot.Place
}

func (c closing) Inspect(context.Context, string) (bot.Place, error) { return c.place, nil }

// TestAFormLooksAgainAtItsChannel: it may have been shared or closed, or we put out
// of it, while the form stood open.
func TestAFormLooksAgainAtItsChannel(t *testing.T) {
	t.Parallel()
	for said, place := range map[string]bot.Place{
		"outside the organization": {Member: true, Shared: true}, "archived": {Member: true, Archived: true}, "invite me": {},
	} {
		t.Run(said, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			p.router.Platforms["slack"] = closing{p.platform, place}
			for _, form := range []bot.Action{"talk.save:C1", "officehours.save:C1", "flash.save:C1"} {
				answer := p.does(bot.Event{Kind: bot.Submit, User: "UADA", Action: form, Values: wanted[form]})
				if !strings.Contains(strings.Join(sentences(answer), "\n"), said) {
					t.Errorf("%s is answered with %v", form, answer.Errors)
				}
			}
			sessions, err := p.store.LiveSessionsOf(t.Context(), p.id("ada"))
			check(t, err)
			if len(sessions) > 0 {
				t.Errorf("%+v", sessions)
			}
		})
	}
}
