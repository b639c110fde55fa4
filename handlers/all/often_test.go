package all_test

import (
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestWhatPeopleOftenWriteLeavesTheOrganizationAsItIs: whatever saves a person, a role or a
// pair lets each replica read the whole organization again. What many write in one hour
// saves none.
func TestWhatPeopleOftenWriteLeavesTheOrganizationAsItIs(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	mia, leo := p.id("mia"), p.id("leo")
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.CheckIn{ID: "ck_1", Person: mia, Mentorship: "ms_1", Set: "mentee_biweekly", Slot: "2027-01-04", State: models.CheckInAsked, AskedAt: now, ClosesAt: now.AddDate(0, 0, 3)},
	)
	p.settle()
	line := func() int64 {
		who, err := p.store.Identify(t.Context(), "slack", "T1", "UMIA", now)
		check(t, err)
		return who.Line
	}
	before := line()
	for _, one := range []struct {
		user   string
		form   bot.Action
		values map[string][]string
	}{
		{"UMIA", "goal.save:new.ms_1", map[string][]string{"title": {"Notes that stand alone"}, "measure": {"9 of 10 notes need no question"}, "baseline": {"5 of 10"}, "evidence": {"A review"}, "target": {"9 of 10"}, "competency": {"safety"}, "due": {"2027-02-01"}}},
		{"UMIA", "checkin.save:ck_1", map[string][]string{"progress": {"3"}, "support": {"4"}, "unsafe": {"no"}}},
		{"ULEO", "evidence.save", map[string][]string{"note": {"She stopped and asked."}, "context": {"A shift"}, "person": {string(mia)}, "type": {"artifact"}, "competency": {"safety"}, "level": {"3"}, "observed_on": {"2027-01-03"}, "direct": {"yes"}}},
		{"UMIA", "flag.save:command", map[string][]string{"facts": {"The log was empty."}, "action": {"I called."}, "severity": {"4"}}},
	} {
		a := p.does(bot.Event{Kind: bot.Submit, User: one.user, Action: one.form, Values: one.values})
		if len(a.Errors) > 0 || a.Form != nil {
			t.Errorf("%s is not taken: %+v", one.form, a)
		}
		if after := line(); after != before {
			t.Errorf("after %s the organization is another one", one.form.Name())
			before = after
		}
	}
	p.set(&models.Assignment{ID: "as_1", Person: mia, Role: models.MentorRole, From: now})
	if line() == before {
		t.Error("a new role makes it no other one")
	}
}
