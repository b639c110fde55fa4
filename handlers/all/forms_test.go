package all_test

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
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
	"group.save:C1":     {"topic": {"Hello everybody here"}},
	"cohort.save:C1":    {"topic": {"Hello everybody here"}},
	"mentors.save:C1":   {"topic": {"Hello everybody here"}},
	"reverse.save":      {"topic": {"Hello everybody here"}, "who": {"ULEO"}},
	"intake.campaigned": {"side": {"mentor"}, "site": {"*"}},
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
	channel bot.Channel
}

func (c closing) Inspect(context.Context, string) (bot.Channel, error) { return c.channel, nil }

// TestAFormLooksAgainAtItsChannel: it may have been shared or closed, or we put out
// of it, while the form stood open.
func TestAFormLooksAgainAtItsChannel(t *testing.T) {
	t.Parallel()
	for said, channel := range map[string]bot.Channel{
		"outside the organization": {Member: true, Shared: true}, "archived": {Member: true, Archived: true}, "invite me": {},
	} {
		t.Run(said, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			p.router.Platforms["slack"] = closing{p.platform, channel}
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

// TestAConcernIsNotPutOffForLongerThanTheFormOffers: however large the number.
func TestAConcernIsNotPutOffForLongerThanTheFormOffers(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raised("UMIA", "4")
	who, err := p.store.Accounts(t.Context(), c.LastCalled()[0])
	check(t, err)
	for _, hours := range []string{"9223372036854775807", "2562047788015216", "5124095576030431", "73", "0", "-5"} {
		answer := p.does(bot.Event{Kind: bot.Submit, User: who[0].User, Action: bot.Do("escalation.snoozed", string(c.ID)), Values: map[string][]string{"hours": {hours}, "why": {"Later."}}})
		if answer.Errors["hours"] == "" {
			t.Errorf("%s hours are answered with %v", hours, answer.Errors)
		}
	}
	after, err := p.store.Case(t.Context(), c.ID)
	check(t, err)
	if after.State != c.State || !after.NextAt.Equal(c.NextAt) {
		t.Errorf("the case is %s until %s", after.State, after.NextAt)
	}
}

// TestAConcernIsNotSettledByAWord: the form that ends the case about a review which
// did not come ends no other.
func TestAConcernIsNotSettledByAWord(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	who, err := p.store.Accounts(t.Context(), c.LastCalled()[0])
	check(t, err)
	before := p.record(c)
	p.does(bot.Event{Kind: bot.Click, User: who[0].User, Action: bot.Do("checkin.settle", string(c.ID))})
	p.does(bot.Event{Kind: bot.Submit, User: who[0].User, Action: bot.Do("checkin.settled", string(c.ID)), Values: map[string][]string{"how": {"We talked about it."}}})
	if after := p.record(c); !reflect.DeepEqual(before, after) {
		t.Errorf("it was:\n%+v\nit is:\n%+v", before, after)
	}
}

// TestNobodyMakesAMentorOfThemselves: a coordinator who graduated is promoted by
// another one.
func TestNobodyMakesAMentorOfThemselves(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	carla := p.id("carla")
	p.set(
		&models.Circle{ID: "ci_1", Type: models.GroupSession, Name: "Group", Host: p.id("leo"), State: models.CircleEnded, Meetings: 1, Most: 5, Platform: "slack"},
		&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: carla, State: models.In},
		&models.Session{ID: "se_1", Type: models.GroupSession, Circle: "ci_1", Host: p.id("leo"), State: models.SessionHeld, StartsAt: now.AddDate(0, 0, -1), Minutes: 30},
		&models.Participant{ID: "pt_1", Session: "se_1", Person: carla, State: models.Present},
	)
	promote := bot.Event{Kind: bot.Click, User: "UCARLA", Action: bot.Do("circle.promote", "ci_1/"+string(carla))}
	if said := strings.Join(sentences(p.does(promote)), "\n"); said == "" || p.org().Has(carla, models.MentorRole, now) {
		t.Errorf("it is answered with %q; Carla is a mentor: %v", said, p.org().Has(carla, models.MentorRole, now))
	}
	promote.User = "UADA"
	if said := sentences(p.does(promote)); !p.org().Has(carla, models.MentorRole, now) {
		t.Errorf("another coordinator is answered with %q", said)
	}
}

// TestAReasonDoesNotTellWhomAConcernIsAbout: who reads that is on file, so no name that is
// typed into the reason for putting it off is known to be the person's.
func TestAReasonDoesNotTellWhomAConcernIsAbout(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raised("UMIA", "4")
	who, err := p.store.Accounts(t.Context(), c.LastCalled()[0])
	check(t, err)
	answer := p.does(bot.Event{Kind: bot.Submit, User: who[0].User, Action: bot.Do("escalation.snoozed", string(c.ID)), Values: map[string][]string{
		"hours": {"1"}, "why": {"Leo and Mia are here tomorrow."},
	}})
	if answer.Form == nil || len(allOf(*answer.Form, "not_identifiers")) != 2 {
		t.Errorf("it is answered with %+v", answer.Form)
	}
}
