package checkin_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/checkin"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// asked is a store with a check-in that Mia was asked in her pair with Leo.
func asked(t *testing.T, state models.MentorshipState) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, nouns := range [][]models.Noun{
		{&models.Person{ID: "p_mia", Name: "Mia", State: models.Active}, &models.Person{ID: "p_leo", Name: "Leo", State: models.Active}},
		{&models.Mentorship{ID: "ms_1", Mentee: "p_mia", Mentor: "p_leo", State: state, StartedAt: monday, PausedTill: monday.AddDate(0, 1, 0)}},
		{&models.CheckIn{ID: "ck_1", Person: "p_mia", Mentorship: "ms_1", Set: "mentee_biweekly", Slot: "2027-01-18", State: models.CheckInAsked, AskedAt: monday, ClosesAt: monday.AddDate(0, 0, 9), Said: "bell:ck_1"}},
	} {
		if err := s.Commit(t.Context(), models.Commit{At: monday, Save: nouns}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// TestWhoMayNotAnswer: somebody else's check-in, one whose time is over, one of
// a pair that rests, an answer that nobody offered, and no answer to the
// question that always needs one. Each is refused by its own sentence, in every
// way of answering.
func TestWhoMayNotAnswer(t *testing.T) {
	t.Parallel()
	words, policy, calendar := defaults(t)
	mia, leo := models.Person{ID: "p_mia", Name: "Mia"}, models.Person{ID: "p_leo", Name: "Leo"}
	whole := map[string][]string{"progress": {"3"}, "unsafe": {"no"}}
	for _, c := range []struct {
		name   string
		state  models.MentorshipState
		by     models.Person
		after  time.Duration
		values map[string][]string
		tap    string
		why    string
	}{
		{"somebody else", models.MentorshipActive, leo, time.Hour, whole, "3", "checkin.not_yours"},
		{"too late", models.MentorshipActive, mia, 10 * 24 * time.Hour, whole, "3", "checkin.closed"},
		{"a pair that rests", models.MentorshipPaused, mia, time.Hour, whole, "3", "checkin.paused"},
		{"nothing about safety", models.MentorshipActive, mia, time.Hour, map[string][]string{"progress": {"3"}}, "", "checkin.why_unsafe"},
		{"a step that the scale does not have", models.MentorshipActive, mia, time.Hour, nil, "9", "checkin.not_offered"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := asked(t, c.state)
			a := checkin.New(s, policy, calendar)
			r := handlers.Request{Person: c.by, Now: monday.Add(c.after), Event: bot.Event{ID: "ev_1", Values: c.values, Value: "hour"}}
			r.Words, r.Org = func(models.Person) prompts.Voice { return words.In("en", time.UTC, r.Now) }, s.Org
			for way, handler := range map[string]handlers.Handler{
				"ck_1": a.Forms["checkin.save"], "ck_1/" + c.tap: a.Clicks["checkin.tap"],
			} {
				if c.values == nil && way == "ck_1" || c.tap == "" && way == "ck_1/" {
					continue
				}
				r.Subject = way
				if reply, err := handler(t.Context(), r); reasonOf(err) != c.why || len(reply.Save) > 0 {
					t.Errorf("%s: %v, want %s", way, err, c.why)
				}
			}
		})
	}
}

// TestNobodyElsesCheckIn: somebody else who made up a button reads nothing of what was
// typed, raises no concern in its place, and puts nothing off.
func TestNobodyElsesCheckIn(t *testing.T) {
	t.Parallel()
	words, policy, calendar := defaults(t)
	s := asked(t, models.MentorshipActive)
	a := checkin.New(s, policy, calendar)
	mia := models.CheckIn{ID: "ck_1"}
	if found, err := s.CheckIn(t.Context(), mia.ID); err != nil {
		t.Fatal(err)
	} else {
		mia = found
	}
	mia.State, mia.AnsweredAt, mia.Unsafe = models.CheckInAnswered, monday, true
	mia.Answers = map[string][]string{"tried": {"SECRET"}, "unsafe": {"yes"}}
	if err := s.Commit(t.Context(), models.Commit{At: monday, Save: []models.Noun{&mia}}); err != nil {
		t.Fatal(err)
	}
	r := handlers.Request{Person: models.Person{ID: "p_leo", Name: "Leo"}, Now: monday.Add(time.Hour)}
	r.Words, r.Org = func(models.Person) prompts.Voice { return words.In("en", time.UTC, r.Now) }, s.Org
	values := map[string][]string{"progress": {"3"}, "unsafe": {"yes"}, "until": {"2027-01-20"}}
	for _, c := range []struct {
		handler              handlers.Handler
		name, subject, value string
	}{
		{a.Clicks["checkin.answer"], "answer", "ck_1", ""},
		{a.Clicks["checkin.tap"], "tap", "ck_1/3", ""},
		{a.Clicks["checkin.safe"], "safe, with a yes", "ck_1/yes", ""},
		{a.Clicks["checkin.concern"], "concern", "ck_1", ""},
		{a.Clicks["checkin.snooze"], "snooze", "ck_1", "hour"},
		{a.Forms["checkin.save"], "save, with a yes", "ck_1", ""},
		{a.Forms["checkin.more"], "more", "ck_1", ""},
		{a.Forms["checkin.later"], "later", "ck_1", ""},
	} {
		r.Subject, r.Event = c.subject, bot.Event{ID: "ev_1", Values: values, Value: c.value}
		reply, err := c.handler(t.Context(), r)
		if why := reasonOf(err); why != "checkin.not_yours" || reply.Form != nil || len(reply.Save)+len(reply.Send)+len(reply.Timers) > 0 {
			t.Errorf("%s: %v, a form: %v", c.name, err, reply.Form != nil)
		}
	}
	r.Person = models.Person{ID: "p_mia", Name: "Mia"}
	for _, c := range []struct {
		name, verb, subject string
		says                string
	}{
		{"her own concern", "checkin.concern", "ck_1", ""},
		{"a yes by the button", "checkin.safe", "ck_1/yes", ""},
		{"what is answered", "checkin.snooze", "ck_1", "checkin.nothing_to_snooze"},
		{"everything, when all is answered", "checkin.snooze", "all", "checkin.nothing_to_snooze"},
	} {
		r.Subject, r.Event = c.subject, bot.Event{ID: "ev_1", Value: "hour"}
		reply, err := a.Clicks[c.verb](t.Context(), r)
		if reasonOf(err) != c.says || (reply.Form != nil) != (c.says == "") {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
		if c.says == "" && reply.Form.Pages[0].Fields[2].Value[0] != "SECRET" {
			t.Errorf("%s: what was typed is not carried over", c.name)
		}
	}
}

// TestNobodysYesIsTurnedAway: however late it comes, and in a pair that rests,
// that something is unsafe opens the concern form with what was typed.
func TestNobodysYesIsTurnedAway(t *testing.T) {
	t.Parallel()
	words, policy, calendar := defaults(t)
	for state, after := range map[models.MentorshipState]time.Duration{
		models.MentorshipActive: 30 * 24 * time.Hour, models.MentorshipPaused: time.Hour,
	} {
		s := asked(t, state)
		a := checkin.New(s, policy, calendar)
		r := handlers.Request{Person: models.Person{ID: "p_mia", Name: "Mia"}, Now: monday.Add(after), Subject: "ck_1"}
		r.Words, r.Org = func(models.Person) prompts.Voice { return words.In("en", time.UTC, r.Now) }, s.Org
		r.Event = bot.Event{ID: "ev_1", Values: map[string][]string{"progress": {"3"}, "tried": {"A second dose."}, "unsafe": {"yes"}}}
		reply, err := a.Forms["checkin.save"](t.Context(), r)
		if err != nil || len(reply.Save) > 0 || reply.Form == nil || reply.Form.Pages[0].Fields[2].Value[0] != "A second dose." {
			t.Errorf("%s pair: %+v, %v", state, reply.Form, err)
		}
	}
}

// defaults are the words and the policy of a program that changed neither.
func defaults(t *testing.T) (*prompts.Book, models.Policy, *handlers.Calendar) {
	t.Helper()
	words, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	policy := config.Default()
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		t.Fatal(err)
	}
	return words, policy, calendar
}

func reasonOf(err error) string {
	if refused, ok := errors.AsType[models.Refused](err); ok {
		return refused.Why
	}
	if invalid, ok := errors.AsType[models.Invalid](err); ok {
		return invalid.Why
	}
	return ""
}
