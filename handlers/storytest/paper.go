package storytest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
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
	"cairn/scheduler"
)

// Paper is the stage at handler level: the whole bot and a real database, with
// paper in the place of a chat platform. What is queued is shown at once.
type Paper struct {
	t      *testing.T
	now    time.Time
	store  *store.Store
	router *handlers.Router
	policy models.Policy
	change func(*models.Policy) // of the program; nil: as it is

	users    map[models.PersonID]string
	shown    map[string][]*sheet // by user, oldest first
	forms    map[string]*bot.Form
	typed    map[string]map[string][]string // what stands in the open form after it was not taken, by user
	seen     map[string][]Seen
	messages map[string]*sheet // by delivery key
	homes    map[string]bot.Home
	events   int

	// Try is told of each form that is sent, before it is taken. What it sends in its
	// place is handled, and shown to nobody.
	Try func(f bot.Form, sent map[string][]string, instead func(map[string][]string) bot.Answer)

	places  []string            // channels and rooms, as they were first used
	members map[string][]string // of channels and rooms
	rooms   map[string]string   // name of a room, by its key
	shared  map[string]bool     // channels that others can read
	without map[string]bool     // channels that the bot is not in
	closed  map[string]bool     // channels in which only admins write
}

// sheet is one message before a person.
type sheet struct {
	user    string // or a channel
	message bot.Message
	below   bool // in a thread
}

// PaperOf makes stages with a changed program, for stories that go on for longer
// than the built-in one stays silent.
func PaperOf(change func(*models.Policy)) func(*testing.T) Stage {
	return func(t *testing.T) Stage {
		t.Helper()
		p := NewPaper(t).(*Paper)
		p.change = change
		return p
	}
}

// NewPaper makes a stage with the built-in program and an empty SQLite database.
func NewPaper(t *testing.T) Stage {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+litetest.File(t, "story.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return &Paper{
		t: t, store: s, users: map[models.PersonID]string{}, shown: map[string][]*sheet{},
		forms: map[string]*bot.Form{}, typed: map[string]map[string][]string{}, seen: map[string][]Seen{}, messages: map[string]*sheet{}, homes: map[string]bot.Home{},
		members: map[string][]string{}, rooms: map[string]string{}, shared: map[string]bool{}, without: map[string]bool{}, closed: map[string]bool{},
	}
}

// build makes the bot, with the program that the facts ask for.
func (p *Paper) build(facts []Fact) error {
	policy, wrong := config.LoadProgram("program.yaml", Program(facts), config.Checks{})
	if len(wrong) > 0 {
		return errors.New(wrong[0].String())
	}
	if p.change != nil {
		p.change(&policy)
	}
	p.policy = policy
	words, err := prompts.Load(nil)
	if err != nil {
		return err
	}
	words.Strict = true
	calendar, err := handlers.NewCalendar(policy)
	if err != nil {
		return err
	}
	board, err := handlers.NewBoard(all.Activities(p.store, policy, calendar, "/mentor"))
	if err != nil {
		return err
	}
	p.router, err = handlers.New(handlers.Config{
		Store: p.store, Words: words, Board: board, Platforms: map[string]bot.Platform{"paper": paper{p}}, Policy: policy,
		Calendar: calendar, Now: func() time.Time { return p.now }, Log: slog.New(slog.NewTextHandler(p.t.Output(), nil)), Command: "/mentor",
		Copy: func(id models.CopyID) string { return "https://cairn.example.org/portfolio/" + string(id) },
	})
	return err
}

// Import implements Stage.
func (p *Paper) Import(csv string, facts []Fact) error {
	if err := p.build(facts); err != nil {
		return err
	}
	for _, f := range facts {
		if f.Channel != "" {
			p.places, p.members[f.Channel] = append(p.places, f.Channel), f.Members
		}
	}
	return p.people(csv, facts)
}

// Again implements Stage.
func (p *Paper) Again(csv string) error { return p.people(csv, nil) }

func (p *Paper) people(csv string, facts []Fact) error {
	reply, result, err := roster.Import(p.t.Context(), p.store, strings.NewReader(csv), p.policy, roster.Options{}, p.now)
	if err != nil {
		return fmt.Errorf("%w: %v", err, result.Mistakes)
	}
	for _, noun := range reply.Save {
		if account, ok := noun.(*models.Account); ok {
			account.Platform = "paper"
			p.users[account.Person] = account.User
		}
	}
	if reply, err = WithFacts(reply, facts, p.now); err != nil {
		return err
	}
	return p.router.Do(p.t.Context(), "import.people", reply)
}

// Turn implements Stage.
func (p *Paper) Turn(to time.Time) { p.now = to }

// Next implements Stage.
func (p *Paper) Next() (time.Time, bool) {
	timer, some, err := p.store.NextTimer(p.t.Context())
	p.check(err)
	message, queued, err := p.store.NextDelivery(p.t.Context(), p.now)
	p.check(err)
	if queued && (!some || message.Before(timer)) {
		return message, true
	}
	return timer, some
}

// Settle implements Stage.
func (p *Paper) Settle() {
	for {
		fired, err := scheduler.Tick(p.t.Context(), p.store, p.router.Fire, p.now)
		p.check(err)
		if p.deliver() == 0 && fired == 0 {
			return
		}
	}
}

// deliver shows everything that is queued. The queue spaces messages to one
// person; paper has the time.
func (p *Paper) deliver() int {
	shown := 0
	for _, method := range []models.Method{models.SendMethod, models.EditMethod, models.HomeMethod} {
		for second := range 60 {
			at := p.now.Add(time.Duration(second) * time.Second)
			due, err := p.store.ClaimDeliveries(p.t.Context(), p.now, time.Minute, 100, models.AllLanes, method)
			p.check(err)
			if len(due) == 0 {
				break
			}
			var settled []models.Settled
			for _, d := range due {
				settled = append(settled, p.show(d))
			}
			for i := range settled {
				settled[i].At = at.Add(-time.Minute) // so that the next one need not wait
			}
			p.check(p.store.SettleDeliveries(p.t.Context(), settled))
			shown += len(due)
		}
	}
	return shown
}

func (p *Paper) show(d models.Delivery) models.Settled {
	done := models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, RefMessage: d.Key}
	if d.Kind == models.RefreshHome {
		home, err := p.router.Home(p.t.Context(), d.Person)
		p.check(err)
		p.homes[p.users[d.Person]] = home
		return done
	}
	if d.Kind == models.ListMeeting {
		return done // nobody is told
	}
	if d.Kind == models.RefreshRoom {
		if p.rooms[d.Room] != "" {
			p.room(d.Room)
		}
		return done
	}
	var m bot.Message
	p.check(json.Unmarshal(d.Body, &m))
	user, lost := p.where(d)
	if lost {
		done.State, done.Code = models.Held, "not_in_channel"
		return done
	}
	if old := p.messages[d.Replaces]; d.Replaces != "" && old != nil {
		if old.message.Plain() != m.Plain() {
			old.message = m
			p.notice(old, Edited)
		}
		old.message = m
		p.messages[d.Key] = old
		return done
	}
	if p.closed[user] {
		done.State, done.Code = models.Held, "restricted_action"
		return done
	}
	s := &sheet{user: user, message: m, below: d.Under != "" || d.Thread != ""}
	p.messages[d.Key] = s
	p.shown[user] = append(p.shown[user], s)
	p.notice(s, Said)
	return done
}

func (p *Paper) note(user string, how How, text string) {
	p.seen[user] = append(p.seen[user], Seen{How: how, Text: text})
}

// Verify implements Stage.
func (p *Paper) Verify() error {
	report, err := p.store.AuditVerify(p.t.Context(), io.Discard)
	if err == nil && !report.Sound() {
		err = fmt.Errorf("the record does not hold: %+v", report)
	}
	return err
}

// Seen implements Stage.
func (p *Paper) Seen(user string) []Seen {
	out := p.seen[user]
	p.seen[user] = nil
	return out
}

// CommandIn implements Stage.
func (p *Paper) CommandIn(user, channel, text string) error {
	_, args, _ := strings.Cut(text, " ")
	words := strings.Fields(args)
	for i, w := range words {
		if name, ok := strings.CutPrefix(w, "@"); ok {
			words[i] = "<@U0" + strings.ToUpper(name) + ">"
		}
	}
	return p.handle(bot.Event{Kind: bot.Command, User: user, Channel: channel, Text: strings.Join(words, " ")})
}

// ClickIn implements Stage.
func (p *Paper) ClickIn(user, channel, label, near string) error {
	before := p.before(user)
	if channel != "" {
		before = p.shown[channel]
	}
	for _, s := range slices.Backward(before) {
		for _, b := range s.message.Buttons {
			if b.Label == label && strings.Contains(s.message.Plain(), near) {
				return p.handle(bot.Event{Kind: bot.Click, User: user, Channel: channel, Action: b.Action})
			}
		}
	}
	return fmt.Errorf("no button %q", label)
}

// Choose implements Stage.
func (p *Paper) Choose(user, option, list string) error {
	for _, s := range slices.Backward(p.before(user)) {
		for _, sel := range s.message.Selects {
			for _, o := range sel.Options {
				if sel.Label == list && o.Label == option {
					return p.handle(bot.Event{Kind: bot.Click, User: user, Action: sel.Action, Value: o.Value})
				}
			}
		}
	}
	return fmt.Errorf("no option %q in %q", option, list)
}

// before is what a person has before them: home first, then messages, so that
// the newest message is found first.
func (p *Paper) before(user string) []*sheet {
	return append(cards(user, p.homes[user].Sections), p.shown[user]...)
}

// cards are what stands in sections, each with its own buttons.
func cards(user string, sections []bot.Section) (all []*sheet) {
	for _, section := range sections {
		for _, card := range section.Cards {
			all = append(all, &sheet{user: user, message: card})
		}
	}
	return all
}

var shortcuts = map[string]bot.Action{
	"Raise a concern": "flag_concern", "Save as evidence": "save_evidence", "My mentoring": "mentor_home", "Flash session": "flash_start",
}

// Shortcut implements Stage.
func (p *Paper) Shortcut(user, name, near string) error {
	e := bot.Event{Kind: bot.Shortcut, User: user, Action: shortcuts[name]}
	if near != "" {
		e.Quote = &bot.Quote{Text: near}
	}
	return p.handle(e)
}

// Submit implements Stage. Fields that are not named keep what stands in them.
func (p *Paper) Submit(user string, values map[string][]string) error {
	f := p.forms[user]
	if f == nil {
		return errors.New("no form is open")
	}
	sent := map[string][]string{}
	wrong := map[string]string{}
	for _, in := range questions(f) {
		sent[in.Key] = in.Value
		if before, ok := p.typed[user][in.Key]; ok {
			sent[in.Key] = before
		}
		if v, ok := values[in.Key]; ok {
			var err error
			if sent[in.Key], err = chosen(in, v); err != nil {
				return err
			}
		}
		if strings.Join(sent[in.Key], "") == "" && !in.Optional {
			wrong[in.Key] = Unanswered
		}
	}
	for key := range values {
		if _, known := sent[key]; !known {
			return fmt.Errorf("the form has no field %q", key)
		}
	}
	p.typed[user] = sent
	if len(wrong) > 0 {
		p.asksAgain(user, wrong)
		return nil
	}
	e := bot.Event{Kind: bot.Submit, User: user, Action: f.Action, State: f.State, Values: sent}
	if p.Try != nil {
		p.Try(*f, sent, func(values map[string][]string) bot.Answer {
			e := e
			e.Values = values
			return p.router.Handle(p.t.Context(), p.next(e))
		})
	}
	return p.handle(e)
}

// questions are the inputs of a form that want an answer.
func questions(f *bot.Form) []bot.Input {
	var all []bot.Input
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind != bot.Note {
				all = append(all, in)
			}
		}
	}
	return all
}

func (p *Paper) asksAgain(user string, wrong map[string]string) {
	var keys []string
	if f := p.forms[user]; f != nil {
		for _, in := range questions(f) {
			keys = append(keys, in.Key)
		}
	}
	p.seen[user] = append(p.seen[user], AsksAgain(keys, wrong))
}

// Field implements Stage.
func (p *Paper) Field(user, key string) (string, error) {
	if f := p.forms[user]; f != nil {
		for _, page := range f.Pages {
			for _, in := range page.Fields {
				if in.Key == key && len(in.Value) > 0 {
					return in.Value[0], nil
				}
			}
		}
	}
	return "", fmt.Errorf("nothing stands in a field %q", key)
}

// chosen turns labels of options into their values.
func chosen(in bot.Input, typed []string) ([]string, error) {
	if len(in.Options) == 0 {
		return typed, nil
	}
	var out []string
	for _, v := range typed {
		i := slices.IndexFunc(in.Options, func(o bot.Option) bool { return o.Label == v })
		if i < 0 {
			return nil, fmt.Errorf("%s has no option %q among %v", in.Key, v, in.Options)
		}
		out = append(out, in.Options[i].Value)
	}
	return out, nil
}

// Home implements Stage.
func (p *Paper) Home(user string) (string, error) {
	if err := p.handle(bot.Event{Kind: bot.HomeOpened, User: user}); err != nil {
		return "", err
	}
	home := p.homes[user]
	lines := []string{home.Title}
	for _, s := range home.Sections {
		lines = append(lines, s.Title)
		for _, card := range s.Cards {
			lines = append(lines, card.Plain())
		}
	}
	return strings.Join(lines, "\n"), nil
}

// Leave implements Stage.
func (p *Paper) Leave(user string) error { return p.handle(bot.Event{Kind: bot.Left, User: user}) }

// next is an event with what a platform tells of each.
func (p *Paper) next(e bot.Event) bot.Event {
	p.events++
	p.now = p.now.Add(time.Millisecond) // people are never quite at the same moment
	e.ID, e.Platform, e.Workspace, e.At = fmt.Sprintf("ev%d", p.events), "paper", "T1", p.now
	e.Trigger = bot.Trigger{ID: e.User}
	return e
}

func (p *Paper) handle(e bot.Event) error {
	answer := p.router.Handle(p.t.Context(), p.next(e))
	if e.Kind == bot.Submit && len(answer.Errors) == 0 {
		p.forms[e.User] = nil
	}
	if answer.Form != nil {
		p.open(e.User, answer.Form)
		p.note(e.User, Opened, answer.Form.Title)
	}
	if answer.Message != nil {
		how := Answered
		if e.Kind == bot.Shortcut && e.Quote == nil {
			how = Said // no conversation to answer in
		}
		p.shown[e.User] = append(append(p.shown[e.User], &sheet{user: e.User, message: *answer.Message}), cards(e.User, answer.Message.Sections)...)
		p.note(e.User, how, answer.Message.Plain())
	}
	if len(answer.Errors) > 0 {
		p.asksAgain(e.User, answer.Errors)
	}
	return nil
}

func (p *Paper) open(user string, f *bot.Form) {
	p.forms[user], p.typed[user] = f, nil
}

func (p *Paper) check(err error) {
	if err != nil {
		p.t.Helper()
		p.t.Fatal(err)
	}
}
