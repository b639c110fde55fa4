package boundary_test

import (
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
)

// monday is in the morning of Chicago.
var monday = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// office is a program with one mentor, on a database that outlives a new program.yaml.
type office struct {
	*testing.T
	store  *store.Store
	router *handlers.Router
	now    time.Time
}

func newOffice(t *testing.T) *office {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.Commit(t.Context(), models.Commit{At: monday, Save: []models.Noun{
		&models.Person{ID: "p_leo", Name: "Leo", Email: "leo@example.org", State: models.Active, Zone: "America/Chicago"},
		&models.Account{ID: "ac_leo", Person: "p_leo", Platform: "slack", User: "U0LEO"},
		&models.Assignment{ID: "as_leo", Person: "p_leo", Role: models.MentorRole, From: monday.AddDate(0, -1, 0)},
	}}); err != nil {
		t.Fatal(err)
	}
	return &office{T: t, store: s, now: monday}
}

// asks starts the program with an edition of what mentors confirm.
func (o *office) asks(edition int) {
	o.Helper()
	words, err := prompts.Load(nil)
	if err != nil {
		o.Fatal(err)
	}
	policy := config.Default()
	policy.Boundaries = map[models.Role]int{models.MentorRole: edition}
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		o.Fatal(err)
	}
	board, err := handlers.NewBoard(all.Activities(o.store, policy, calendar, "/mentor"))
	if err != nil {
		o.Fatal(err)
	}
	if o.router, err = handlers.New(handlers.Config{
		Store: o.store, Words: words, Board: board, Platforms: map[string]bot.Platform{}, Policy: policy, Calendar: calendar,
		Now: func() time.Time { return o.now }, Log: slog.New(slog.NewTextHandler(o.Output(), nil)), Command: "/mentor",
	}); err != nil {
		o.Fatal(err)
	}
}

// daily does what the daily look sets off, and is what waits to be sent to Leo then.
func (o *office) daily() []bot.Message {
	o.Helper()
	o.now = o.now.Add(24 * time.Hour)
	if err := o.router.Do(o.Context(), "boundary.sweep", handlers.Reply{Timers: []models.Timer{models.At(o.now, "boundary.sweep")}}); err != nil {
		o.Fatal(err)
	}
	o.fire()
	o.now = o.now.Add(time.Minute)
	o.fire()
	waits, err := o.store.Queued(o.Context(), "boundary:")
	if err != nil {
		o.Fatal(err)
	}
	var out []bot.Message
	for _, d := range waits {
		m, _, err := handlers.Whole(d)
		if err != nil {
			o.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

// fire does what is due.
func (o *office) fire() {
	o.Helper()
	for {
		due, err := o.store.ClaimTimers(o.Context(), o.now, time.Minute, 10)
		if err != nil {
			o.Fatal(err)
		}
		due = slices.DeleteFunc(due, func(t models.Timer) bool { return !strings.HasPrefix(t.Do, "boundary.") })
		if len(due) == 0 {
			return
		}
		for i, err := range o.router.Fire(o.Context(), due) {
			if err != nil {
				o.Fatal(due[i].Do, err)
			}
		}
	}
}

// clicks is what Leo is answered.
func (o *office) clicks(action bot.Action) bot.Message {
	o.Helper()
	o.now = o.now.Add(time.Minute)
	answer := o.router.Handle(o.Context(), bot.Event{Kind: bot.Click, ID: o.now.String(), Platform: "slack", User: "U0LEO", Action: action})
	if answer.Message == nil {
		o.Fatalf("%q is not answered: %+v", action, answer)
	}
	return *answer.Message
}

func (o *office) onFile() []models.Attestation {
	o.Helper()
	given, err := o.store.AttestationsOf(o.Context(), "p_leo")
	if err != nil {
		o.Fatal(err)
	}
	return given
}

// TestANewEditionAsksAnew: once for each edition, whoever holds the role, and what they
// read is on file. Whoever confirms an earlier text reads the newer one instead.
func TestANewEditionAsksAnew(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.asks(1)
	first := o.daily()
	if len(first) != 1 || len(first[0].Buttons) != 1 || first[0].Buttons[0].Action != "boundary.confirm:mentor/1" {
		t.Fatalf("the first edition asks with %+v", first)
	}
	if again := o.daily(); len(again) != 1 {
		t.Errorf("a day later it asks again: %+v", again)
	}
	o.clicks("boundary.confirm:mentor/1")
	o.clicks("boundary.confirm:mentor/1") // twice is once
	if given := o.onFile(); len(given) != 1 || given[0].Edition != 1 || given[0].Text == "" || !strings.Contains(first[0].Text, given[0].Text) {
		t.Fatalf("on file is %+v, read was %q", given, first[0].Text)
	}

	o.asks(2)
	second := o.daily()
	if len(second) != 1 || len(second[0].Buttons) != 1 || second[0].Buttons[0].Action != "boundary.confirm:mentor/2" {
		t.Fatalf("the second edition asks with %+v", second)
	}
	if got := o.clicks("boundary.confirm:mentor/1"); len(got.Buttons) != 1 || got.Buttons[0].Action != "boundary.confirm:mentor/2" {
		t.Errorf("whoever confirms the first edition reads %+v", got)
	}
	if n := len(o.onFile()); n != 1 {
		t.Errorf("%d are on file before the second edition is confirmed", n)
	}
	o.clicks("boundary.confirm:mentor/2")
	if given := o.onFile(); len(given) != 2 || given[1].Edition != 2 {
		t.Errorf("on file is %+v", given)
	}
}

// TestNobodyConfirmsForARoleThatIsNotTheirs, whatever a button says.
func TestNobodyConfirmsForARoleThatIsNotTheirs(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.asks(1)
	for _, action := range []bot.Action{"boundary.confirm:supervisor/1", "boundary.confirm:mentor", "boundary.confirm:", "boundary.confirm:mentor/0", "boundary.confirm:mentor/1/2"} {
		o.clicks(action)
	}
	if given := o.onFile(); len(given) > 0 {
		t.Errorf("on file is %+v", given)
	}
}

// TestARoleThatIsTheirsAgainAsksAnew, also where nothing but the daily look sees that it is:
// as when a coordinator makes somebody a mentor who was one before.
func TestARoleThatIsTheirsAgainAsksAnew(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.asks(1)
	o.daily()
	held, err := o.store.Assignments(o.Context(), "p_leo")
	if err != nil {
		t.Fatal(err)
	}
	held[0].Until = o.now
	if err := o.router.Do(o.Context(), "test.lose", handlers.Reply{Save: []models.Noun{&held[0]}, Timers: handlers.LessHeard(o.now, "p_leo")}); err != nil {
		t.Fatal(err)
	}
	if waits := o.daily(); len(waits) > 0 {
		t.Fatalf("of a role that is not theirs waits %+v", waits)
	}
	if err := o.router.Do(o.Context(), "test.give", handlers.Reply{Save: []models.Noun{
		&models.Assignment{ID: "as_again", Person: "p_leo", Role: models.MentorRole, From: o.now},
	}}); err != nil {
		t.Fatal(err)
	}
	for day := range 2 {
		if waits := o.daily(); len(waits) != 1 || len(waits[0].Buttons) != 1 || waits[0].Buttons[0].Action != "boundary.confirm:mentor/1" {
			t.Errorf("on day %d there waits %+v", day+1, waits)
		}
	}
}
