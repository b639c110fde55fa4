package handlers_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

func TestWhoIsBehindAnEvent(t *testing.T) {
	t.Parallel()
	b := house(t).people("Ana,ana@example.org,,mentee")
	b.platform.profiles["UANA"] = bot.Profile{User: "UANA", Email: "Ana@Example.org"}
	b.platform.profiles["UBOT"] = bot.Profile{User: "UBOT", Email: "mia@example.org", Bot: true}
	for _, c := range []struct{ name, user, want string }{
		{"an account of the roster", "UMIA", "Hi Mia"},
		{"an account with the email of the roster", "UANA", "Hi Ana"},
		{"the same account again", "UANA", "Hi Ana"},
		{"an account that nobody knows", "UX", "You are not in the mentoring program yet"},
		{"another bot", "UBOT", "You are not in the mentoring program yet"},
		{"nobody", "", "You are not in the mentoring program yet"},
	} {
		b.wants(c.name, b.types(c.user, "home"), c.want)
	}
	if got := must(b.store.Accounts(t.Context(), b.person("ana").ID))(t); len(got) != 1 || got[0].Workspace != "T1" {
		t.Errorf("linked accounts: %+v", got)
	}
	b.wants("a form of a stranger", b.does(bot.Event{Kind: bot.Submit, User: "UX", Action: "goal.save"}), "not in the mentoring program")
	b.wants("the home of a stranger", b.does(bot.Event{Kind: bot.HomeOpened, User: "UX"}), "")
	b.sees("a stranger", "UX", "You are not in the mentoring program yet", "UX")
}

// sees fails unless these parts stand on somebody's home.
func (b *bench) sees(name, user string, parts ...string) {
	b.Helper()
	home := fmt.Sprint(b.platform.homes[user])
	for _, part := range parts {
		if !strings.Contains(home, part) {
			b.Errorf("the home of %s: %s, want %q", name, home, part)
		}
	}
}

func TestAHomeThatCouldNotBeShownIsAskedForAgain(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.platform.down = true
	if a := b.does(bot.Event{Kind: bot.HomeOpened, User: "UMIA"}); !a.Retry {
		t.Error("it stays as it was")
	}
}

func TestAPlatformThatIsDownMakesNobodyAStranger(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.platform.down = true
	if a := b.types("UANA", "home"); strings.Contains(said(a), "not in the mentoring program") || !a.Retry {
		t.Errorf("answered %q, retry %t", said(a), a.Retry)
	}
}

func TestWhoLeftIsToldSo(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.does(bot.Event{Kind: bot.Left, User: "UMIA", Channel: "C1"})
	b.wants("who left a channel", b.types("UMIA", "home"), "Hi Mia")
	b.does(bot.Event{Kind: bot.Left, User: "UMIA"})
	b.wants("who left", b.types("UMIA", "home"), "Your place in the mentoring program is closed")
	b.does(bot.Event{Kind: bot.HomeOpened, User: "UMIA"})
	b.sees("who left", "UMIA", "Your place in the mentoring program is closed")
	b.wants("who left and clicks", b.clicks("UMIA", "intake.start"), "Your place in the mentoring program is closed")
	b.wants("who left and writes", b.does(bot.Event{Kind: bot.Text, User: "UMIA", Text: "hello"}), "")
}

func TestWhatPeopleType(t *testing.T) {
	t.Parallel()
	b := house(t)
	for _, c := range []struct{ name, user, text, want string }{
		{"nothing", "UMIA", "", "Hi Mia"},
		{"a command", "UMIA", "help", "You can type"},
		{"a command in capitals", "UMIA", "  HELP  ", "You can type"},
		{"a command of another role", "UMIA", "match", "/mentor match is for other roles"},
		{"a command that does not exist", "UMIA", "intkae", "/mentor intake"},
		{"a command with two letters changed around", "UMIA", "falg", "/mentor flag"},
		{"a command with a letter missing", "UMIA", "chekin", "/mentor checkin"},
		{"the beginning of a command", "UMIA", "sess", "/mentor session"},
		{"a command that is like none", "UMIA", "zzz", "There is no command zzz"},
		{"help with a word", "UMIA", "help concern", "/mentor flag"},
		{"a word on a line of its own", "UMIA", "help\nconcern", "/mentor flag"},
		{"a space that does not break", "UMIA", "help\u00a0concern", "/mentor flag"},
		{"an emoji", "UMIA", "🎉", "There is no command 🎉"},
		{"a very long word", "UMIA", strings.Repeat("x", 3000), "There is no command " + strings.Repeat("x", 40) + "…"},
	} {
		b.wants(c.name, b.types(c.user, c.text), c.want)
	}
	for _, kind := range []bot.Kind{bot.Click, bot.Submit, bot.Shortcut} {
		want := "from an earlier message"
		if kind == bot.Submit {
			want = "What you typed is still here"
		}
		b.wants(string(kind)+" of nothing", b.does(bot.Event{Kind: kind, User: "UMIA", Action: "nothing.here:x"}), want)
	}
	if a := b.does(bot.Event{Kind: bot.ChannelOff, User: "UMIA"}); said(a) != "" || a.Retry {
		t.Errorf("an event that nobody listens to is answered: %+v", a)
	}
}

// intake is what a mentee sends, whole.
func intake() map[string][]string {
	return map[string][]string{"agree": {"yes"}, "competency": {"crisis_documentation"}, "level": {"2"}}
}

func TestAnEventCountsOnce(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.queued()
	submit := bot.Event{Kind: bot.Submit, ID: "view1", User: "UMIA", Action: "intake.save:mentee", Values: intake()}
	for i := range 3 {
		if a := b.does(submit); said(a) != "" || a.Form != nil || a.Retry {
			t.Errorf("delivery %d is answered: %+v", i+1, a)
		}
	}
	if got := len(b.queued()); got != 1 {
		t.Errorf("%d messages, want 1", got)
	}
	if in := must(b.store.IntakeOf(t.Context(), b.person("mia").ID, models.AsMentee))(t); in.Version != 1 {
		t.Errorf("saved %d times", in.Version)
	}
}

func TestAnEventAnsweredWithErrorsIsNotSeen(t *testing.T) {
	t.Parallel()
	b := house(t)
	values := intake()
	delete(values, "agree")
	submit := bot.Event{Kind: bot.Submit, ID: "view1", User: "UMIA", Action: "intake.save:mentee", Values: values}
	b.wants("an incomplete form", b.does(submit), "agree:")
	b.wants("the same text again", b.does(submit), "agree:")
	submit.Values = intake()
	b.wants("the same form, corrected", b.does(submit), "")
	if _, err := b.store.IntakeOf(t.Context(), b.person("mia").ID, models.AsMentee); err != nil {
		t.Errorf("the corrected form is lost: %v", err)
	}
	submit.ID = "view2"
	b.wants("the same text in another form", b.does(submit), "")
	if in := must(b.store.IntakeOf(t.Context(), b.person("mia").ID, models.AsMentee))(t); in.Version != 2 {
		t.Errorf("saved %d times, want 2", in.Version)
	}
}

func TestStorageThatIsBusyLosesNothing(t *testing.T) {
	t.Parallel()
	b := house(t)
	submit := bot.Event{Kind: bot.Submit, ID: "view1", User: "UMIA", Action: "intake.save:mentee", Values: intake()}
	b.faulty.fails(fmt.Errorf("disk: %w", models.ErrBusy))
	if a := b.does(submit); !strings.Contains(a.Errors[""], "What you typed is still here") || a.Retry {
		t.Errorf("a form is answered %+v", a)
	}
	b.wants("the same form once more", b.does(submit), "")
	b.faulty.fails(models.ErrBusy)
	if a := b.does(bot.Event{Kind: bot.Text, User: "UMIA", Text: "hello"}); !a.Retry {
		t.Error("a direct message is not asked for again")
	}
}

// TestWhatMerelyHappenedComesAgain: nobody is told that storage was busy when they left,
// or when a channel got another id, and such an event is asked for again. A platform
// keeps an answer with words for one that somebody waited for.
func TestWhatMerelyHappenedComesAgain(t *testing.T) {
	t.Parallel()
	for _, e := range []bot.Event{
		{Kind: bot.Left, User: "ULEO"},
		{Kind: bot.Moved, User: "ULEO", Channel: "C1", Text: "G1"},
		{Kind: bot.Moved, Channel: "C1", Text: "G1"},
	} {
		b := house(t)
		b.faulty.fails(models.ErrBusy)
		if got, want := b.does(e), (bot.Answer{Retry: true}); !cmp.Equal(got, want) {
			t.Errorf("%s by %q: %s", e.Kind, e.User, cmp.Diff(got, want))
		}
		b.faulty.fails(models.ErrConflict, models.ErrConflict, models.ErrConflict, models.ErrConflict)
		if got, want := b.does(e), (bot.Answer{Retry: true}); !cmp.Equal(got, want) {
			t.Errorf("%s by %q, with others faster: %s", e.Kind, e.User, cmp.Diff(got, want))
		}
		b.faulty.fails(models.ErrNotAllowed)
		if got, want := b.does(e), (bot.Answer{}); !cmp.Equal(got, want) {
			t.Errorf("%s by %q, refused: %s", e.Kind, e.User, cmp.Diff(got, want))
		}
	}
}

// TestAnActIsDecidedAnewByThePersonAsTheyAre: so that what changes the actor does not
// meet the edition before last each time it is decided.
func TestAnActIsDecidedAnewByThePersonAsTheyAre(t *testing.T) {
	t.Parallel()
	var b *bench
	var met []models.Person
	b = house(t, handlers.Activity{
		Name: "me", Clicks: map[string]handlers.Handler{"me.click": func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
			me := r.Person
			if met = append(met, me); len(met) == 1 {
				other := me
				other.Title = "Peer specialist"
				check(t, b.store.Commit(ctx, models.Commit{At: now, Action: "me.other", Save: []models.Noun{&other}}))
			}
			me.Site = "Oak House"
			return handlers.Reply{Save: []models.Noun{&me}}, nil
		}},
	})
	b.wants("a click", b.clicks("UMIA", "me.click"), "")
	if mia := b.person("mia"); mia.Title != "Peer specialist" || mia.Site != "Oak House" || len(met) != 2 {
		t.Errorf("after %d times: %+v", len(met), mia)
	}
}

// TestWhoLeftMeanwhileDoesNothing: an act is not decided anew for somebody whose place
// was closed since they were identified.
func TestWhoLeftMeanwhileDoesNothing(t *testing.T) {
	t.Parallel()
	var b *bench
	b = house(t, handlers.Activity{
		Name: "me", Clicks: map[string]handlers.Handler{"me.click": func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
			me, gone := r.Person, r.Person
			if gone.State == models.Active {
				gone.State = models.Gone
				check(t, b.store.Commit(ctx, models.Commit{At: now, Action: "me.other", Save: []models.Noun{&gone}}))
			}
			me.Site = "Oak House"
			return handlers.Reply{Save: []models.Noun{&me}}, nil
		}},
	})
	b.wants("a click", b.clicks("UMIA", "me.click"), "Your place in the mentoring program is closed")
	if mia := b.person("mia"); mia.Site != "" {
		t.Errorf("saved: %+v", mia)
	}
}

// TestWhoLostTheRoleMeanwhileDoesNothing: an act is not decided anew for somebody who has
// lost the role that its command is for.
func TestWhoLostTheRoleMeanwhileDoesNothing(t *testing.T) {
	t.Parallel()
	var b *bench
	decided := 0
	b = house(t, handlers.Activity{
		Name:     "me",
		OpenedBy: map[string]string{"me.save": "hours"},
		Forms: map[string]handlers.Handler{"me.save": func(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
			me := r.Person
			if decided++; decided == 1 {
				held := must(b.store.Assignments(ctx, me.ID))(b.T)
				held[0].Until = now
				check(t, b.store.Commit(ctx, models.Commit{At: now, Action: "me.other", Save: []models.Noun{&r.Person, &held[0]}}))
			}
			me.Site = "Oak House"
			return handlers.Reply{Save: []models.Noun{&me}}, nil
		}},
	})
	b.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: "me.save"})
	if leo := b.person("leo"); leo.Site != "" || decided != 1 {
		t.Errorf("decided %d times, and saved: %+v", decided, leo)
	}
}

// TestAChannelMovesWhoeverMovesIt: what happens to a channel is decided anew also where
// whoever caused it has no place in the program, as it was decided at first.
func TestAChannelMovesWhoeverMovesIt(t *testing.T) {
	t.Parallel()
	b := house(t)
	leo := b.person("leo")
	leo.State = models.Gone
	check(t, b.store.Commit(t.Context(), models.Commit{At: now, Action: "me.other", Save: []models.Noun{&leo}}))
	check(t, b.store.PutRoom(t.Context(), "slack", "", "circle:1", "C1"))
	b.faulty.fails(models.ErrConflict)
	b.does(bot.Event{Kind: bot.Moved, User: "ULEO", Channel: "C1", Text: "G1"})
	if key, err := b.store.RoomAt(t.Context(), "slack", "G1"); err != nil || key != "circle:1" {
		t.Errorf("the room is %q, %v", key, err)
	}
}

func TestAnActIsDecidedAnewWhenTheGroundMoved(t *testing.T) {
	t.Parallel()
	b := house(t)
	submit := bot.Event{Kind: bot.Submit, User: "UMIA", Action: "intake.save:mentee", Values: intake()}
	b.faulty.fails(models.ErrConflict, models.ErrConflict, models.ErrConflict)
	b.wants("three conflicts", b.does(submit), "")
	b.faulty.fails(models.ErrConflict, models.ErrConflict, models.ErrConflict, models.ErrConflict)
	b.wants("four conflicts", b.does(submit), "What you typed is still here: please send it again.")
}

func TestAPanicIsASentenceAndNothingIsSaved(t *testing.T) {
	t.Parallel()
	bad := func(context.Context, handlers.Request) (handlers.Reply, error) { panic("secret of a person") }
	b := house(t, handlers.Activity{
		Name: "bad", Clicks: map[string]handlers.Handler{"bad.click": bad}, Forms: map[string]handlers.Handler{"bad.form": bad},
		Timers: map[string]handlers.Handler{"bad.timer": bad},
	})
	b.wants("a click", b.clicks("UMIA", "bad.click"), "Something went wrong on our side")
	b.wants("a form", b.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "bad.form"}), "Something went wrong on our side")
	errs := b.router.Fire(t.Context(), []models.Timer{models.At(now, "bad.timer:x"), models.At(now, "unknown.timer:x")})
	for i, err := range errs {
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("timer %d: %v", i, err)
		}
	}
}

func TestAFormThatCameTooLateIsAButton(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.platform.refuses = bot.Expired
	a := b.clicks("UMIA", "intake.start")
	if a.Message == nil || len(a.Message.Buttons) != 1 || a.Message.Buttons[0].Action != "intake.start" {
		t.Fatalf("answered %+v", a.Message)
	}
	if a := b.types("UMIA", "intake"); a.Message == nil || len(a.Message.Buttons) != 0 {
		t.Errorf("a command is answered %+v", a.Message)
	}
	b.platform.refuses = ""
	if b.clicks("UMIA", a.Message.Buttons[0].Action); len(b.platform.forms) != 1 {
		t.Error("the button does not open the form")
	}
}

func TestADirectMessageIsAnsweredDurably(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.queued()
	for range 2 { // the second one is a redelivery
		if a := b.does(bot.Event{Kind: bot.Text, ID: "text1", User: "UMIA", Text: "<!channel> help"}); said(a) != "" || a.Retry {
			t.Errorf("answered in passing: %+v", a)
		}
	}
	if got := b.queued(); len(got) != 1 || got[0].Person != b.person("mia").ID || !strings.Contains(string(got[0].Body), "You can type") {
		t.Errorf("queued %+v", got)
	}
}

func TestARehearsalSaysSo(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.queued()
	b.router.Rehearsal = true
	b.wants("an answer", b.types("UMIA", "help"), "[rehearsal]")
	b.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "intake.save:mentee", Values: intake()})
	for _, d := range b.queued() {
		if !strings.Contains(string(d.Body), "rehearsal") {
			t.Errorf("queued without a mark: %s", d.Body)
		}
	}
}

func TestAHomeIsInOrder(t *testing.T) {
	t.Parallel()
	card := func(place handlers.Place, hour int, text string) handlers.Card {
		return handlers.Card{Place: place, Since: now.Add(-1).AddDate(0, 0, -hour), Message: bot.Message{Text: text}}
	}
	b := house(t, handlers.Activity{Name: "cards", Home: func(context.Context, handlers.Request) ([]handlers.Card, error) {
		return []handlers.Card{card(handlers.Dates, 1, "d"), card(handlers.ToDo, 2, "younger"), card(handlers.ToDo, 9, "older"), card(handlers.Goals, 1, "g")}, nil
	}})
	b.does(bot.Event{Kind: bot.HomeOpened, User: "UCARLA"})
	var got []string
	for _, s := range b.platform.homes["UCARLA"].Sections {
		got = append(got, s.Title)
		for _, c := range s.Cards {
			got = append(got, c.Text)
		}
	}
	want := "To do older\nWaiting for 9 days. younger\nWaiting for 2 days. " +
		"Your people **1** mentee: 0 with a mentor, 0 on the way to one, 1 yet to say what they need. " +
		"I ask them; once a mentee and a mentor have answered, you preview the first round here. Goals and gates g Next dates d"
	if text := strings.Join(got, " "); !strings.HasPrefix(text, want) { // the way to raise a concern comes last
		t.Errorf("home is %q, want %q", got, want)
	}
}

// TestWhatWaitsForSomebodyIsWhatTheirRolesBring: a timer, which has nobody's roles,
// counts what is on their home.
func TestWhatWaitsForSomebodyIsWhatTheirRolesBring(t *testing.T) {
	t.Parallel()
	var waiting int
	var carla models.Person
	a := handlers.Activity{
		Name: "cards",
		Home: func(_ context.Context, r handlers.Request) ([]handlers.Card, error) {
			if !slices.Contains(r.Roles, models.CoordinatorRole) {
				return nil, nil
			}
			return []handlers.Card{{Place: handlers.ToDo, Message: bot.Message{Text: "for coordinators"}}}, nil
		},
		Timers: map[string]handlers.Handler{"cards.count": func(ctx context.Context, r handlers.Request) (_ handlers.Reply, err error) {
			waiting, err = r.Board.Waiting(ctx, r, carla)
			return handlers.Reply{}, err
		}},
	}
	b := house(t, a)
	carla = b.person("carla")
	check(t, b.router.Do(t.Context(), "test", handlers.Reply{Timers: []models.Timer{models.At(now, "cards.count")}}))
	due := must(b.store.TimersBetween(t.Context(), now.Add(-time.Minute), now.Add(time.Minute), 1000))(t)
	due = slices.DeleteFunc(due, func(t models.Timer) bool { return t.Do != "cards.count" })
	if len(due) != 1 {
		t.Fatalf("%d timers are due, want 1", len(due))
	}
	check(t, errors.Join(b.router.Fire(t.Context(), due)...))
	if waiting != 1 {
		t.Errorf("%d wait for the coordinator, want 1", waiting)
	}
}

func TestTwoActivitiesDoNotShareAName(t *testing.T) {
	t.Parallel()
	h := func(context.Context, handlers.Request) (handlers.Reply, error) { return handlers.Reply{}, nil }
	for what, a := range map[string]handlers.Activity{
		"command": {Commands: []handlers.Command{{Name: "go", Handle: h}}}, "click": {Clicks: map[string]handlers.Handler{"x.go": h}},
		"form": {Forms: map[string]handlers.Handler{"x.go": h}}, "shortcut": {Shortcuts: map[string]handlers.Handler{"go": h}},
		"timer": {Timers: map[string]handlers.Handler{"x.go": h}},
	} {
		if _, err := handlers.NewBoard([]handlers.Activity{a, a}); err == nil {
			t.Errorf("a %s is claimed twice without an error", what)
		}
	}
}

func TestAButtonWithoutAHandlerFailsAtStart(t *testing.T) {
	t.Parallel()
	words := must(prompts.Load(nil))(t)
	board := must(handlers.NewBoard([]handlers.Activity{{Name: "x", Commands: []handlers.Command{{Name: "dance"}}}}))(t)
	_, err := handlers.New(handlers.Config{Words: words, Board: board})
	if err == nil || !strings.Contains(err.Error(), `no handler for "goal.agree"`) || !strings.Contains(err.Error(), "write x.help_dance") {
		t.Errorf("started with %v", err)
	}
}

// timersOf is what a batch of timers came to, by a commit that fails for some.
func TestTimersOfABatchDoNotHoldEachOtherUp(t *testing.T) {
	t.Parallel()
	tries := map[string]int{}
	save := func(_ context.Context, r handlers.Request) (handlers.Reply, error) {
		tries[r.Subject]++
		if r.Subject == "broken" {
			return handlers.Reply{}, errors.New("broken")
		}
		return handlers.Reply{Send: []handlers.Message{{To: "p_1", Key: "once:" + r.Subject}}}, nil
	}
	b := house(t, handlers.Activity{Name: "batch", Timers: map[string]handlers.Handler{"batch.do": save}})
	due := []models.Timer{models.At(now, "batch.do:one"), models.At(now, "batch.do:lost"), models.At(now, "batch.do:broken"), models.At(now, "batch.do:two")}
	check(t, b.router.Do(t.Context(), "set", handlers.Reply{Timers: due}))
	claimed := map[string]models.Timer{}
	for _, timer := range must(b.store.ClaimTimers(t.Context(), now, 1e9, 100))(t) {
		claimed[timer.Do] = timer
	}
	var batch []models.Timer
	for _, d := range due {
		timer := claimed[d.Do]
		if d.Do == "batch.do:lost" {
			timer.Attempt-- // another replica took it over
		}
		batch = append(batch, timer)
	}
	errs := b.router.Fire(t.Context(), batch)
	for i, want := range []error{nil, models.ErrConflict, nil, nil} {
		if i == 2 {
			if errs[i] == nil || errs[i].Error() != "broken" {
				t.Errorf("the broken one: %v", errs[i])
			}
			continue
		}
		if !errors.Is(errs[i], want) {
			t.Errorf("%s: %v, want %v", batch[i].Do, errs[i], want)
		}
	}
	if tries["one"] != 1 || tries["two"] != 1 {
		t.Errorf("what was done is decided again: %v", tries)
	}
}

// TestAPromptToNobodyFailsAlone: its reader is not on file when it is spaced from
// what they were told before.
func TestAPromptToNobodyFailsAlone(t *testing.T) {
	t.Parallel()
	tell := func(_ context.Context, r handlers.Request) (handlers.Reply, error) {
		if r.Subject == "safe" {
			return handlers.Reply{Send: []handlers.Message{{To: "p_1", Key: "safe", Lane: models.SafetyLane}}}, nil
		}
		nobody := func(key string) handlers.Message {
			return handlers.Message{To: "p_nobody", Key: key, Lane: models.PromptLane}
		}
		return handlers.Reply{Send: []handlers.Message{nobody("first"), nobody("second")}}, nil
	}
	b := house(t, handlers.Activity{Name: "batch", Timers: map[string]handlers.Handler{"batch.do": tell}})
	b.router.Calendar = must(handlers.NewCalendar(b.policy))(t)
	check(t, b.router.Do(t.Context(), "set", handlers.Reply{Timers: []models.Timer{models.At(now, "batch.do:nobody"), models.At(now, "batch.do:safe")}}))
	var batch []models.Timer
	for _, timer := range must(b.store.ClaimTimers(t.Context(), now, 1e9, 100))(t) {
		if strings.HasPrefix(timer.Do, "batch.do:") {
			batch = append(batch, timer)
		}
	}
	for i, err := range b.router.Fire(t.Context(), batch) {
		if broken := batch[i].Do == "batch.do:nobody"; (err != nil) != broken {
			t.Errorf("%s: %v", batch[i].Do, err)
		}
	}
	if _, err := b.store.DeliveryByKey(t.Context(), "safe"); err != nil {
		t.Errorf("what is about safety: %v", err)
	}
}

// Fifty mentees say yes at once to a mentor who has three places.
func TestTheLastPlacesAreTakenOnce(t *testing.T) {
	t.Parallel()
	const mentees, places = 50, 3
	b := newBench(t).people("Leo,leo@example.org,ULEO,mentor", "Carla,carla@example.org,UCARLA,coordinator")
	var lines []string
	for i := range mentees {
		lines = append(lines, fmt.Sprintf("M%d,m%d@example.org,UM%d,mentee", i, i, i))
	}
	b.people(lines...)
	leo := b.person("leo").ID
	reply := handlers.Reply{Save: []models.Noun{&models.Intake{ID: "in_leo", Person: leo, Side: models.AsMentor, State: models.IntakeSubmitted, Places: places}}}
	for i := range mentees {
		who := b.person(fmt.Sprintf("m%d", i)).ID
		reply.Save = append(reply.Save,
			&models.Intake{ID: models.NewID[models.IntakeID]("in"), Person: who, Side: models.AsMentee, State: models.IntakeProposed},
			&models.Proposal{ID: models.ProposalID(fmt.Sprintf("pr%d", i)), Mentee: who, Mentor: leo, State: models.ProposalReleased, MentorSays: models.Accepts})
	}
	check(t, b.router.Do(t.Context(), "release", reply))
	answers := make([]bot.Answer, mentees)
	var racing sync.WaitGroup
	for i := range mentees {
		racing.Go(func() {
			answers[i] = b.clicks(fmt.Sprintf("UM%d", i), bot.Action(fmt.Sprintf("matching.accept:pr%d", i)))
		})
	}
	racing.Wait()
	for i, a := range answers {
		if said(a) != "" {
			t.Errorf("mentee %d is answered %q", i, said(a))
		}
	}
	pairs := must(b.store.ActiveMentorships(t.Context()))(t)
	in := must(b.store.IntakeOf(t.Context(), leo, models.AsMentor))(t)
	if len(pairs) != places || in.Taken != places {
		t.Errorf("%d pairs, %d places taken, want %d", len(pairs), in.Taken, places)
	}
	waiting := slices.DeleteFunc(must(b.store.Intakes(t.Context()))(t), func(in models.Intake) bool {
		return in.Side != models.AsMentee || in.State != models.IntakeSubmitted
	})
	told := 0
	for _, d := range b.queued() {
		if strings.Contains(string(d.Body), "The last place was taken a moment ago. You are first in line") {
			told++
		}
	}
	if len(waiting) != mentees-places || told != mentees-places {
		t.Errorf("%d wait and %d were told, want %d", len(waiting), told, mentees-places)
	}
	report, err := b.store.AuditVerify(t.Context(), nil)
	if err != nil || !report.Sound() {
		t.Errorf("the record does not hold: %+v, %v", report, err)
	}
}
