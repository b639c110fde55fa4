package intake_test

import (
	"errors"
	"maps"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/intake"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

var monday = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// known is a store in which Leo mentors one, two more are proposed to him - one
// of whom would share a place - and he is on the list as a mentee himself.
func known(t *testing.T, taken int) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	nouns := []models.Noun{
		&models.Person{ID: "p_leo", Name: "Leo", State: models.Active},
		&models.Intake{ID: "in_mentor", Person: "p_leo", Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "safety", Level: 5, Places: 3, Taken: taken, Agreed: true, Hopes: "as before"},
		&models.Intake{ID: "in_mentee", Person: "p_leo", Side: models.AsMentee, State: models.IntakeSubmitted, Competency: "communication", Level: 2, Agreed: true},
		&models.Proposal{ID: "pr_1", Mentee: "p_mia", Mentor: "p_leo", State: models.ProposalReleased},
		&models.Proposal{ID: "pr_2", Mentee: "p_noa", Mentor: "p_leo", State: models.ProposalReleased, Trio: "p_mia"},
		&models.Proposal{ID: "pr_3", Mentee: "p_leo", Mentor: "p_max", State: models.ProposalReleased},
		&models.Proposal{ID: "pr_4", Mentee: "p_tom", Mentor: "p_leo", State: models.ProposalDraft},
		&models.Proposal{ID: "pr_5", Mentee: "p_ana", Mentor: "p_leo", State: models.ProposalDeclined},
	}
	for _, id := range []models.PersonID{"p_mia", "p_noa", "p_max", "p_tom", "p_ana"} {
		nouns = append([]models.Noun{&models.Person{ID: id, State: models.Active}}, nouns...)
	}
	if err := s.Commit(t.Context(), models.Commit{At: monday, Save: nouns}); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestAnswersThatDoNotHold: each is asked again below its own field, and what was
// on file stays as it was.
func TestAnswersThatDoNotHold(t *testing.T) {
	t.Parallel()
	type values = map[string][]string
	mentor := values{"agree": {"yes"}, "competency": {"safety"}, "level": {"5"}, "places": {"2"}}
	mentee := values{"agree": {"yes"}, "competency": {"communication"}, "level": {"2"}}
	stores := map[int]*store.Store{0: known(t, 0), 1: known(t, 1), 3: known(t, 3)}
	for _, c := range []struct {
		name   string
		taken  int
		form   string // and its subject
		whole  values
		change values
		field  string
		why    string
		data   map[string]any
	}{
		{"fewer places than mentees and proposals", 1, "save:mentor", mentor, values{"places": {"1"}}, "places", "intake.why_taken", map[string]any{"Taken": 1, "Asked": 1, "Least": 2}},
		{"fewer places than mentees alone", 3, "save:mentor", mentor, values{"places": {"2"}}, "places", "intake.why_taken", map[string]any{"Taken": 3, "Asked": 1, "Least": 3}},
		{"fewer places than proposals alone", 0, "save:mentor", mentor, values{"places": {"0"}}, "places", "intake.why_places", map[string]any{"Cap": 3}},
		{"more places than the program allows", 1, "save:mentor", mentor, values{"places": {"4"}}, "places", "intake.why_places", map[string]any{"Cap": 3}},
		{"a number that is none", 1, "save:mentor", mentor, values{"places": {"many"}}, "places", "intake.why_places", map[string]any{"Cap": 3}},
		{"a level that is none", 1, "save:mentor", mentor, values{"level": {"9"}}, "level", "intake.why_level", nil},
		{"an area that the program does not have", 1, "save:mentor", mentor, values{"competency": {"juggling"}}, "competency", "intake.why_competency", nil},
		{"no agreement", 1, "save:mentor", mentor, values{"agree": nil}, "agree", "intake.why_agree", nil},
		{"to mentor in what one wants to learn", 1, "save:mentor", mentor, values{"competency": {"communication"}}, "competency", "intake.why_both", nil},
		{"to learn what one mentors in", 1, "save:mentee", mentee, values{"competency": {"safety"}}, "competency", "intake.why_both", nil},
		{"to learn what one could teach", 1, "save:mentee", mentee, values{"level": {"5"}}, "level", "intake.why_nothing_to_grow", nil},
		{"to offer what one wants to learn", 1, "keep_gives:in_mentor", values{}, values{"offers": {"communication"}}, "offers", "intake.why_both", nil},
		{"hours that are none", 1, "keep_gives:in_mentor", values{}, values{"flash_hours": {"-1"}}, "flash_hours", "intake.why_hours", map[string]any{"Most": 40}},
		{"a training that is still to come", 1, "keep_gives:in_mentor", values{}, values{"trained_on": {"2027-06-01"}}, "trained_on", "intake.why_trained", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := stores[c.taken]
			reply, err := submit(t, s, c.form, config.Default(), merged(c.whole, c.change))
			want := models.Invalid{Field: c.field, Why: c.why, Data: c.data}
			got, _ := errors.AsType[models.Invalid](err)
			if diff := cmp.Diff(want, got); diff != "" || len(reply.Save) > 0 {
				t.Errorf("%v; %d saved\n%s", err, len(reply.Save), diff)
			}
			in, err := s.IntakeOf(t.Context(), "p_leo", models.AsMentor)
			if err != nil || in.Hopes != "as before" || in.Places != 3 || in.Version != 1 {
				t.Errorf("on file is %+v, %v", in, err)
			}
		})
	}
}

// TestACapThatWasLoweredLocksNobodyOut: with more mentees than the program allows
// by now, a mentor can still change everything else.
func TestACapThatWasLoweredLocksNobodyOut(t *testing.T) {
	t.Parallel()
	policy := config.Default()
	policy.Caseload = 2
	values := map[string][]string{"agree": {"yes"}, "competency": {"safety"}, "level": {"5"}, "places": {"3"}, "languages": {"es"}}
	if reply, err := submit(t, known(t, 3), "save:mentor", policy, values); err != nil || len(reply.Save) == 0 {
		t.Errorf("three of three: %v", err)
	}
	if _, err := submit(t, known(t, 1), "save:mentor", policy, values); err == nil {
		t.Error("three of two were taken")
	}
}

func submit(t *testing.T, s *store.Store, form string, policy models.Policy, values map[string][]string) (handlers.Reply, error) {
	t.Helper()
	words, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		t.Fatal(err)
	}
	action := bot.Action("intake." + form)
	r := handlers.Request{
		Person: models.Person{ID: "p_leo", Name: "Leo"}, Roles: []models.Role{models.MentorRole, models.MenteeRole}, Now: monday,
		Subject: action.Subject(), Event: bot.Event{ID: "ev_1", Action: action, Values: values},
	}
	r.Org = s.Org
	r.Words = func(models.Person) prompts.Voice { return words.In("en", time.UTC, monday) }
	return intake.New(s, policy, calendar).Forms[action.Name()](t.Context(), r)
}

func merged(whole, change map[string][]string) map[string][]string {
	out := maps.Clone(whole)
	maps.Copy(out, change)
	return out
}

// TestNobodyElsesIntake: a part of an intake is opened and kept by its person alone, and
// what a mentee brings is as it was once they are matched by it.
func TestNobodyElsesIntake(t *testing.T) {
	t.Parallel()
	words, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	calendar, err := handlers.NewCalendar(config.Default())
	if err != nil {
		t.Fatal(err)
	}
	s := known(t, 1)
	matched, err := s.Intake(t.Context(), "in_mentee")
	if err != nil {
		t.Fatal(err)
	}
	matched.State, matched.Goals = models.IntakeMatched, "SECRET"
	if err := s.Commit(t.Context(), models.Commit{At: monday, Save: []models.Noun{&matched}}); err != nil {
		t.Fatal(err)
	}
	a := intake.New(s, config.Default(), calendar)
	for _, c := range []struct {
		by      models.PersonID
		subject string
		why     string
	}{
		{"p_mia", "in_mentor", "intake.not_your_side"},
		{"p_mia", "in_mentee", "intake.not_your_side"},
		{"p_leo", "in_mentee", "intake.matched"},
	} {
		r := handlers.Request{Person: models.Person{ID: c.by}, Roles: []models.Role{models.MenteeRole, models.MentorRole}, Now: monday, Subject: c.subject}
		r.Words, r.Org = func(models.Person) prompts.Voice { return words.In("en", time.UTC, monday) }, s.Org
		r.Event = bot.Event{ID: "ev_1", Values: map[string][]string{"goals": {"mine"}, "styles": {"direct"}}}
		for verb, handler := range map[string]handlers.Handler{
			"work": a.Clicks["intake.work"], "ways": a.Clicks["intake.ways"], "gives": a.Clicks["intake.gives"],
			"keep_work": a.Forms["intake.keep_work"], "keep_ways": a.Forms["intake.keep_ways"], "keep_gives": a.Forms["intake.keep_gives"],
		} {
			reply, err := handler(t.Context(), r)
			refused, _ := errors.AsType[models.Refused](err)
			if refused.Why != c.why || reply.Form != nil || len(reply.Save) > 0 {
				t.Errorf("%s of %s by %s: %v", verb, c.subject, c.by, err)
			}
		}
	}
}
