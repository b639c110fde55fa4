package handlers_test

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/handlers/roster"
	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
	"cairn/prompts"
)

var now = time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC)

// bench is a router with a real database and a platform that writes down.
type bench struct {
	*testing.T
	store    *store.Store
	faulty   *faulty
	router   *handlers.Router
	platform *recorder
	policy   models.Policy
	events   atomic.Int64
}

// newBench takes activities beside the real ones.
func newBench(t *testing.T, more ...handlers.Activity) *bench {
	t.Helper()
	s := must(store.Open(t.Context(), "sqlite:"+litetest.File(t, "bench.db"), store.Options{}))(t)
	t.Cleanup(func() { _ = s.Close() })
	policy := config.Default()
	calendar := must(handlers.NewCalendar(policy))(t)
	words := must(prompts.Load(nil))(t)
	board := must(handlers.NewBoard(append(all.Activities(s, policy, calendar, "/mentor"), more...)))(t)
	b := &bench{T: t, store: s, faulty: &faulty{Store: s}, platform: &recorder{profiles: map[string]bot.Profile{}}, policy: policy}
	b.router = must(handlers.New(handlers.Config{
		Store: b.faulty, Words: words, Board: board, Platforms: map[string]bot.Platform{"slack": b.platform}, Policy: policy,
		Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler), Command: "/mentor",
	}))(t)
	return b
}

// people brings a roster in; its columns are name, email, slack_id and roles.
func (b *bench) people(lines ...string) *bench {
	b.Helper()
	csv := "name,email,slack_id,roles\n" + strings.Join(lines, "\n")
	reply, result, err := roster.Import(b.Context(), b.store, strings.NewReader(csv), b.policy, roster.Options{}, now)
	if err != nil {
		b.Fatal(err, result.Mistakes)
	}
	check(b.T, b.router.Do(b.Context(), "import.people", reply))
	return b
}

func house(t *testing.T, more ...handlers.Activity) *bench {
	t.Helper()
	return newBench(t, more...).people("Mia,mia@example.org,UMIA,mentee", "Leo,leo@example.org,ULEO,mentor", "Carla,carla@example.org,UCARLA,coordinator")
}

func (b *bench) person(email string) models.Person {
	b.Helper()
	return must(b.store.PersonByEmail(b.Context(), email+"@example.org"))(b.T)
}

// does is one event of its own.
func (b *bench) does(e bot.Event) bot.Answer {
	n := b.events.Add(1)
	e.ID = cmp.Or(e.ID, "ev"+string(rune('0'+n%10))+models.NewID[string]("e"))
	e.Platform, e.Workspace, e.At = "slack", "T1", now
	e.Trigger = bot.Trigger{ID: "trigger"}
	return b.router.Handle(b.Context(), e)
}

func (b *bench) types(user, text string) bot.Answer {
	return b.does(bot.Event{Kind: bot.Command, User: user, Text: text})
}

func (b *bench) clicks(user string, action bot.Action) bot.Answer {
	return b.does(bot.Event{Kind: bot.Click, User: user, Action: action})
}

// queued is the plain text of everything that waits to be sent.
func (b *bench) queued() []models.Delivery {
	b.Helper()
	var out []models.Delivery
	for _, method := range []models.Method{models.SendMethod, models.EditMethod} {
		out = append(out, must(b.store.ClaimDeliveries(b.Context(), now.Add(time.Hour), time.Minute, 1000, models.AllLanes, method))(b.T)...)
	}
	return out
}

func said(a bot.Answer) string {
	if a.Message != nil {
		return a.Message.Plain()
	}
	var all []string
	for field, sentence := range a.Errors {
		all = append(all, field+": "+sentence)
	}
	return strings.Join(all, "\n")
}

func (b *bench) wants(what string, a bot.Answer, sentence string) {
	b.Helper()
	if !strings.Contains(said(a), sentence) || sentence == "" && said(a) != "" {
		b.Errorf("%s is answered with %q, want %q", what, said(a), sentence)
	}
}

// faulty is storage that fails when it is told to.
type faulty struct {
	*store.Store
	mu   sync.Mutex
	next []error
	org  error // what reading the organization fails with
}

func (f *faulty) OrgOf(ctx context.Context, who models.Actor) (models.Org, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.org != nil {
		return models.Org{}, f.org
	}
	return f.Store.OrgOf(ctx, who)
}

func (f *faulty) fails(errs ...error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.next = errs
}

func (f *faulty) Commit(ctx context.Context, commits ...models.Commit) error {
	f.mu.Lock()
	var err error
	if len(f.next) > 0 {
		err, f.next = f.next[0], f.next[1:]
	}
	f.mu.Unlock()
	if err != nil {
		return err
	}
	return f.Store.Commit(ctx, commits...)
}

// recorder is a platform that writes down what it is asked for.
type recorder struct {
	bot.Platform
	mu       sync.Mutex
	forms    []bot.Form
	homes    map[string]bot.Home
	profiles map[string]bot.Profile
	refuses  bot.Class // to open a form
	down     bool
}

func (r *recorder) Name() string { return "slack" }

func (r *recorder) OpenForm(_ context.Context, _ bot.Trigger, f bot.Form) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.refuses != "" {
		return &bot.SendError{Class: r.refuses, Method: "views.open", Code: "refused"}
	}
	r.forms = append(r.forms, f)
	return nil
}

func (r *recorder) PublishHome(_ context.Context, user string, h bot.Home) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.down {
		return &bot.SendError{Class: bot.Ambiguous, Method: "home", Code: "timeout"}
	}
	r.homes = map[string]bot.Home{user: h}
	return nil
}

func (r *recorder) Profile(_ context.Context, user string) (bot.Profile, error) {
	p, known := r.profiles[user]
	switch {
	case r.down:
		return p, &bot.SendError{Class: bot.Unsent, Method: "users.info", Code: "timeout"}
	case !known:
		return p, errors.New("no such user")
	}
	return p, nil
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		check(t, err)
		return v
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
