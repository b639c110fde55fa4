package handlers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"strings"
	"time"
	"unicode"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// Store is what the router needs of storage.
type Store interface {
	Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Actor, error)
	Org(context.Context) (models.Org, error)
	OrgOf(context.Context, models.Actor) (models.Org, error)
	Person(ctx context.Context, id models.PersonID) (models.Person, error)
	Roles(ctx context.Context, id models.PersonID, now time.Time) ([]models.Role, error)
	PersonByEmail(ctx context.Context, email string) (models.Person, error)
	Commit(ctx context.Context, commits ...models.Commit) error
	LastPrompts(ctx context.Context, people []models.PersonID, after time.Time) (map[models.PersonID]time.Time, error)
}

// Config is what a router is made of.
type Config struct {
	Store     Store
	Words     *prompts.Book
	Board     *Board
	Platforms map[string]bot.Platform
	Policy    models.Policy
	Calendar  *Calendar // nil: prompts to one person are not kept apart
	Now       func() time.Time
	Log       *slog.Logger
	Command   string // the slash command: "/mentor"
	Rehearsal bool   // marks every message
	// Copy is the address of a copy of a portfolio; nil where no page of ours can be
	// opened.
	Copy func(models.CopyID) string
	// Queued is called after a commit that queued messages, and Timed after one
	// that set timers that are due, so that nobody has to wait for the next look.
	Queued, Timed func()
}

// Router takes an event or a due timer through identify, authorize, handle,
// save and say.
type Router struct {
	Config
}

// New checks that the words and the activities fit each other: a button
// without a handler, or a command without help, is an error by name.
func New(c Config) (*Router, error) {
	var missing []error
	for _, use := range c.Words.Actions() {
		if !c.Board.Answers(use.Action) {
			missing = append(missing, fmt.Errorf("%s:%d: no handler for %q", use.File, use.Line, use.Action))
		}
	}
	for _, l := range c.Board.Commands(models.AllRoles) {
		if !c.Words.Has(l.HelpKey()) {
			missing = append(missing, fmt.Errorf("command %q has no help: write %s", l.Name, l.HelpKey()))
		}
	}
	for _, rule := range c.Policy.CheckIns {
		if err := Asks(c.Words, rule.Set); err != nil {
			missing = append(missing, fmt.Errorf("check-in %q %w", rule.Set, err))
		}
	}
	if c.Copy == nil {
		c.Copy = func(models.CopyID) string { return "" }
	}
	return &Router{Config: c}, errors.Join(missing...)
}

// Asks checks that the words have a question set. The error lists the sets that
// exist.
func Asks(words *prompts.Book, set string) error {
	const first, more = "checkin.form_", "checkin.more_" // a set has both
	if words.Has(first+set) && words.Has(more+set) {
		return nil
	}
	var sets []string
	for _, key := range words.Keys() {
		if name, ok := strings.CutPrefix(key, more); ok {
			sets = append(sets, name)
		}
	}
	return fmt.Errorf("has no questions: take one of %s", strings.Join(sets, ", "))
}

// tries is how many times an act is decided in all when somebody else keeps changing
// the same noun in between.
const tries = 4

// Handle is the bot.Sink of every platform.
func (ro *Router) Handle(ctx context.Context, e bot.Event) (answer bot.Answer) {
	r := ro.request()
	r.Event, r.Subject = e, e.Action.Subject()
	defer func() {
		if p := recover(); p != nil {
			ro.Log.Error("handler panicked", "kind", e.Kind, "action", e.Action.Name(), "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
			answer = ro.refuse(ctx, r, errPanicked)
		}
	}()
	r.Guest, r.Email, r.Copy = ro.guest(e), ro.email(e), ro.Copy
	who, err := ro.identify(ctx, e, r.Now)
	h := ro.strange(&r, err)
	if err != nil && h == nil && !e.Kind.OfChannel() {
		return ro.stranger(ctx, r, err)
	}
	r.Person, r.Roles = who.Person, who.Roles
	r.Org = func(ctx context.Context) (models.Org, error) { return ro.Store.OrgOf(ctx, who) }
	if e.Kind == bot.HomeOpened {
		return ro.showHome(ctx, r)
	}
	if h == nil {
		if h, err = ro.find(&r); err != nil {
			return ro.refuse(ctx, r, err)
		}
	}
	if h == nil {
		return bot.Answer{}
	}
	reply, err := ro.act(ctx, r, h, actionOf(e), nil)
	if errors.Is(err, errSeen) {
		return bot.Answer{} // a redelivery: the first one was answered
	}
	if err != nil {
		return ro.refuse(ctx, r, err)
	}
	return ro.answer(ctx, r, reply)
}

// request is what every handler is told.
func (ro *Router) request() Request {
	return Request{Now: ro.Now().UTC(), Words: ro.In, Board: ro.Board, Org: ro.Store.Org, Channel: ro.channel}
}

// act decides, saves and returns what is to be said. It decides again when
// something it had read was changed before it could save.
func (ro *Router) act(ctx context.Context, r Request, h Handler, action string, fired *models.Timer) (Reply, error) {
	for try := 1; ; try++ {
		reply, err := h(ctx, r)
		if err != nil {
			return Reply{}, err
		}
		if reply.empty() && fired == nil && r.Event.Kind != bot.Moved { // whatever was said there stands in another place
			return reply, nil
		}
		if err := ro.apart(ctx, r.Now, &reply); err != nil {
			return Reply{}, fmt.Errorf("space %s: %w", action, err)
		}
		err = ro.Store.Commit(ctx, ro.commit(r, reply, action, fired))
		if err == nil {
			ro.tell(reply, r.Now)
			return reply, nil
		}
		if errors.Is(err, models.ErrDuplicate) {
			return Reply{}, fmt.Errorf("%w: %w", errSeen, err)
		}
		if !errors.Is(err, models.ErrConflict) || try == tries {
			return Reply{}, err // it names the act
		}
		if err := ro.renew(ctx, &r); err != nil {
			return Reply{}, err
		}
	}
}

// renew makes a request of the actor and the organization as they are now, and refuses what
// the actor may not do anymore. What happens to a channel happens whoever caused it.
func (ro *Router) renew(ctx context.Context, r *Request) (err error) {
	r.Org = ro.Store.Org
	if r.Person.ID == "" {
		return nil
	}
	if r.Person, err = ro.Store.Person(ctx, r.Person.ID); err == nil && !r.Event.Kind.OfChannel() {
		err = placed(r.Person)
	}
	if err != nil {
		return err
	}
	if r.Roles, err = ro.Store.Roles(ctx, r.Person.ID, r.Now); err == nil {
		_, err = ro.find(r) // they may have lost the role that it takes
	}
	return err
}

// Do saves what the program itself or its operator does, and says it.
func (ro *Router) Do(ctx context.Context, action string, reply Reply) error {
	_, err := ro.act(ctx, ro.request(), func(context.Context, Request) (Reply, error) { return reply, nil }, action, nil)
	return err
}

var (
	errSeen     = errors.New("event seen before")
	errPanicked = errors.New("handler panicked")
)

func (ro *Router) tell(reply Reply, now time.Time) {
	if len(reply.Send)+len(reply.Homes)+len(reply.Rooms)+len(reply.Meetings) > 0 && ro.Queued != nil {
		ro.Queued()
	}
	due := func(t models.Timer) bool { return !t.DueAt.After(now) }
	if slices.ContainsFunc(reply.Timers, due) && ro.Timed != nil {
		ro.Timed()
	}
}

// find picks the handler of an event and checks that the actor's roles may use
// it. The handler is nil when nobody listens to the event.
func (ro *Router) find(r *Request) (Handler, error) {
	e := r.Event
	switch e.Kind {
	case bot.Command:
		name, args := typed(e)
		if name == "" {
			name = "home"
		}
		c, known := ro.Board.commands[name]
		if !known {
			return nil, ro.unknownCommand(*r, name)
		}
		r.Args = args
		return c.Handle, ro.may(name, r.Roles)
	case bot.Click:
		return found(ro.Board.clicks, e.Action.Name())
	case bot.Submit:
		if err := ro.mayOpen(e.Action.Name(), r.Roles); err != nil {
			return nil, err
		}
		return found(ro.Board.forms, e.Action.Name())
	case bot.Shortcut:
		if err := ro.mayOpen(string(e.Action), r.Roles); err != nil {
			return nil, err
		}
		return found(ro.Board.shortcuts, string(e.Action))
	case bot.Text:
		return ro.Board.commands["help"].Handle, nil
	default:
		return ro.Board.listeners(e.Kind), nil
	}
}

// may refuses who has none of the roles that a command is for.
func (ro *Router) may(command string, roles []models.Role) error {
	if May(ro.Board.commands[command].Who, roles) {
		return nil
	}
	return models.Refused{Kind: models.ErrNotAllowed, Why: "errors.why_role", Data: map[string]any{"Command": ro.Command + " " + command}}
}

// mayOpen refuses who has none of the roles of the command that a form or a shortcut
// belongs to, if it belongs to one.
func (ro *Router) mayOpen(what string, roles []models.Role) error {
	if name, belongs := ro.Board.openedBy[what]; belongs {
		return ro.may(name, roles)
	}
	return nil
}

func found(in map[string]Handler, name string) (Handler, error) {
	if h := in[name]; h != nil {
		return h, nil
	}
	return nil, models.Refused{Kind: models.ErrNotFound, Why: "errors.unknown_action"}
}

// typed splits a command at the first white space, of whatever kind a phone or a
// paste put there, into the subcommand and what follows it.
func typed(e bot.Event) (name, args string) {
	text := strings.TrimSpace(e.Text)
	if end := strings.IndexFunc(text, unicode.IsSpace); end >= 0 {
		text, args = text[:end], strings.TrimSpace(text[end:])
	}
	return strings.ToLower(text), args
}

func actionOf(e bot.Event) string {
	switch e.Kind {
	case bot.Click, bot.Submit, bot.Shortcut:
		return e.Action.Name()
	case bot.Command:
		name, _ := typed(e)
		return "command." + name
	default:
		return string(e.Kind)
	}
}

// In is a person's language and zone, the program's where they have none.
func (ro *Router) In(p models.Person) prompts.Voice {
	if p.Zone == "" {
		p.Zone = ro.Policy.Zone
	}
	locale := p.Locale
	if locale == "" {
		locale = ro.Policy.Locale
	}
	return ro.Words.In(locale, p.Location(), ro.Now())
}
