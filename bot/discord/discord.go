package discord

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// Discord is one server (Discord says guild) that the bot is a member of. It
// implements bot.Platform.
type Discord struct {
	config  Config
	base    string // of the API, without a slash at its end
	session *discordgo.Session
	log     *slog.Logger
	grouped *regexp.Regexp // the commands of the group, as words name them

	who    atomic.Pointer[Identity]
	member atomic.Bool // we are on our server
	asking sync.Mutex  // for whoever asks whether we still are
	listed atomic.Bool // and our commands are
	intake bot.Intake
	link   bot.Link
	drafts *drafts

	mu       sync.Mutex
	open     map[string]*exchange // interactions that are being handled, by id
	looking  map[string]*exchange // by user: who waits for a home
	homes    map[string]shown     // by user: the home that can still be changed
	channels map[string]mailbox   // by user: their direct messages
	flat     map[string]bool      // channels that are threads themselves: nothing hangs below their messages
}

var (
	_ bot.Platform = (*Discord)(nil)
	_ bot.Finder   = (*Discord)(nil)
	_ bot.Checker  = (*Discord)(nil)
	_ bot.Lister   = (*Discord)(nil)
)

// Config says how to reach a server.
type Config struct {
	BotToken string
	Guild    string // empty: the only one that the bot is in
	APIURL   string // https://discord.com/api/v10/ when empty

	Command  string // the slash command, with or without its slash
	About    string // what it does
	Commands []Command
	Group    Group
	Menu     []Shortcut // entries of a message's menu, five at most

	Words  Words
	Memory Memory // nil: nothing is remembered over a restart
	Now    func() time.Time
	Log    *slog.Logger

	// Pause is what the pauses between attempts to connect begin with and
	// double from, a second if zero.
	Pause time.Duration
	// Within is how long an event may be handled, and storage may take with a form that is
	// filled in: ten seconds if zero. What is answered then has its own time.
	Within time.Duration
}

// Command is a subcommand. What people type after it is one text.
type Command struct {
	Name     string
	About    string
	Examples []string // offered while a person types: "goal add"
	Grouped  bool     // stands in the group
}

// Group holds the subcommands that most people have no use for, and those for
// which there is no place beside the others: Discord shows 25 of these.
type Group struct {
	Name  string // as it is typed
	About string
}

// Shortcut is an entry of a message's menu.
type Shortcut struct {
	Name   string     // as people see it
	Action bot.Action // what its events carry
}

// Memory keeps small things where a restart and other replicas find them: when
// we introduced ourselves to the gateway, which commands were registered, and
// the forms that somebody is filling in, sealed, for a day.
type Memory interface {
	Recall(ctx context.Context, key string) (string, error) // "" for none
	Remember(ctx context.Context, key, value string) error

	Draft(ctx context.Context, name string) (sealed string, err error) // "" for none
	KeepDraft(ctx context.Context, name, sealed string) error
	DropDraft(ctx context.Context, name string) error
}

// Words are the few sentences that no caller can supply, because only the
// adapter knows the moment for them. All are needed.
type Words struct {
	Retry   string // nothing was saved; what was typed in the form is still there
	Again   string // the same where nothing was typed in a form: a click, a command
	Foreign string // to a person on another server, who cannot use the app
	More    string // below what is longer than Discord shows
	Cancel  string // the way out of a question
	Gone    string // a form that is not there anymore; what was just sent of it stands below
	Lost    string // the same, where nothing was sent: what was typed before is gone
	Next    string // on to the next page of a form
	Unsent  string // between two pages: nothing has gone out so far
	Back    string // back to the page before
	Correct string // back to a page that has a mistake
	Sure    string // asks before an act, when the question itself is lost
	Needed  string // a question without an answer
	OneOnly string // a question with more than one answer
	Date    string // a date that is none
	Home    string // the button that shows the home anew
	Rest    string // the button that shows what a home has no place for; how much that is follows
	Details string // what follows a subcommand
	Nook    string // names the thread of somebody who takes no direct messages
}

func (w Words) missing() []string {
	var out []string
	for name, word := range map[string]string{
		"Retry": w.Retry, "Again": w.Again, "Foreign": w.Foreign, "More": w.More, "Cancel": w.Cancel,
		"Gone": w.Gone, "Lost": w.Lost, "Next": w.Next, "Unsent": w.Unsent, "Back": w.Back, "Correct": w.Correct, "Sure": w.Sure,
		"Needed": w.Needed, "OneOnly": w.OneOnly, "Date": w.Date, "Home": w.Home, "Rest": w.Rest, "Details": w.Details, "Nook": w.Nook,
	} {
		if word == "" {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// Identity is who we are to Discord.
type Identity struct {
	App   string
	User  string // our bot user
	Guild string
	May   int64 // what we may do on the whole server, as Discord numbers it
}

// New checks the configuration. It does not talk to Discord.
func New(c Config) (*Discord, error) {
	if c.BotToken == "" {
		return nil, errors.New("discord: a bot token is needed")
	}
	if c.Now == nil || c.Log == nil {
		return nil, errors.New("discord: a clock and a logger are needed")
	}
	if missing := c.Words.missing(); len(missing) > 0 {
		return nil, fmt.Errorf("discord: no words for %s", strings.Join(missing, ", "))
	}
	if err := c.fits(); err != nil {
		return nil, err
	}
	c.APIURL = cmp.Or(c.APIURL, "https://discord.com/api/v10/")
	if u, err := url.Parse(c.APIURL); err != nil || u.Host == "" {
		return nil, errors.New("discord: the API address is not a URL")
	}
	if c.Memory == nil {
		c.Memory = &forgetful{}
	}
	c.Pause = cmp.Or(c.Pause, time.Second)
	c.Within = cmp.Or(c.Within, 10*time.Second)
	d := &Discord{
		config: c, base: strings.TrimRight(c.APIURL, "/"), log: c.Log.With("platform", "discord"),
		open: map[string]*exchange{}, looking: map[string]*exchange{},
		homes: map[string]shown{}, channels: map[string]mailbox{}, flat: map[string]bool{}, grouped: c.inGroup(),
	}
	d.drafts = newDrafts(c.Words, c.Memory, c.Within, d.log)
	var err error
	if d.session, err = discordgo.New("Bot " + strings.TrimPrefix(c.BotToken, "Bot ")); err != nil {
		return nil, fmt.Errorf("discord: %w", err)
	}
	d.session.ShouldRetryOnRateLimit, d.session.MaxRestRetries = false, 0
	d.session.LogLevel = -1 // it would print bodies
	d.session.UserAgent = "DiscordBot (https://github.com/cairn, 1)"
	d.session.Client = bot.Client(&transport{under: bot.Transport(), pace: newPacer(c.Now, d.log)}, callWithin)
	return d, nil
}

// Name is "discord".
func (d *Discord) Name() string { return "discord" }

// Connect asks Discord who we are and which server is ours. Run does the same
// if nobody did before.
func (d *Discord) Connect(ctx context.Context) (Identity, error) {
	var app struct {
		ID string `json:"id"`
	}
	if err := d.call(ctx, http.MethodGet, "/applications/@me", nil, &app); err != nil {
		return Identity{}, err
	}
	var me struct {
		ID string `json:"id"`
	}
	if err := d.call(ctx, http.MethodGet, "/users/@me", nil, &me); err != nil {
		return Identity{}, err
	}
	guild, may, err := d.guild(ctx)
	if err != nil {
		return Identity{}, err
	}
	who := Identity{App: app.ID, User: me.ID, Guild: guild, May: may}
	if who.App == "" || who.User == "" || who.Guild == "" {
		return Identity{}, &bot.SendError{Class: bot.Unsent, Method: "GET /users/{}", Code: codeUnclear}
	}
	d.who.Store(&who)
	d.member.Store(true)
	return who, nil
}

// guild is the server that is ours, the configured one or the only one, and
// what we may do there.
func (d *Discord) guild(ctx context.Context) (id string, may int64, err error) {
	var guilds []struct {
		ID  string `json:"id"`
		May int64  `json:"permissions,string"`
	}
	if err := d.call(ctx, http.MethodGet, "/users/@me/guilds", nil, &guilds); err != nil {
		return "", 0, err
	}
	const method = "GET /users/{}/guilds"
	if d.config.Guild == "" && len(guilds) > 1 {
		return "", 0, &bot.SendError{Class: bot.Bug, Method: method, Code: fmt.Sprintf(memberOf, len(guilds))}
	}
	for _, g := range guilds {
		if d.config.Guild == "" || g.ID == d.config.Guild {
			return g.ID, g.May, nil
		}
	}
	d.left()
	return "", 0, &bot.SendError{Class: bot.Bug, Method: method, Code: notAMember}
}

// Check asks Discord whether it accepts our token.
func (d *Discord) Check(ctx context.Context) error {
	_, err := d.Connect(ctx)
	return err
}

// identity is who we are, or nobody yet.
func (d *Discord) identity() Identity {
	if who := d.who.Load(); who != nil {
		return *who
	}
	return Identity{}
}

// Run receives events until ctx ends or until Discord will not have us
// anymore: then the sink sees a bot.Revoked event, unless Discord refuses the
// token from the start. Events that are being handled when ctx ends are
// finished first.
func (d *Discord) Run(ctx context.Context, sink bot.Sink) error {
	if err := d.connectSometime(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	if err := d.register(ctx); err != nil {
		d.logRefusal("commands not registered", err) // again once the server shows itself
	}
	d.intake.Open(sink, d.config.Now())
	defer d.intake.Close()
	err := d.keep(ctx)
	if bot.ClassOf(err) == bot.Stopped {
		d.revoked(ctx)
	}
	return err
}

// connectSometime asks who we are until Discord answers, in case it is not
// reachable while we start, and until somebody invites us.
func (d *Discord) connectSometime(ctx context.Context) error {
	for attempt := 0; d.who.Load() == nil; attempt++ {
		_, err := d.Connect(ctx)
		if err == nil {
			break
		}
		if ctx.Err() != nil {
			return nil //nolint:nilerr // we were asked to end
		}
		refused, ok := errors.AsType[*bot.SendError](err)
		if !ok || !refused.Passes() && refused.Code != notAMember {
			return err
		}
		d.log.Error("discord does not answer as it should", "method", refused.Method, "code", refused.Code)
		bot.Pause(ctx, max(d.backOff(attempt), refused.RetryAfter))
	}
	return nil
}

// revoked tells the sink that Discord will not have us anymore.
func (d *Discord) revoked(ctx context.Context) {
	sink, open := d.intake.Enter()
	if !open {
		return
	}
	defer d.intake.Leave()
	now := d.config.Now()
	d.within(sink)(context.WithoutCancel(ctx), bot.Event{
		Kind: bot.Revoked, ID: "revoked/" + now.UTC().Format(time.RFC3339),
		Platform: d.Name(), Workspace: d.identity().Guild, At: now,
	})
}

// Handling is how many events are being handled, up to the last word of their
// answers.
func (d *Discord) Handling() int { return d.intake.Handling() }

// Alive reports whether events can reach us: nil while they can, and for a
// minute after the connection went away.
func (d *Discord) Alive(now time.Time) error {
	const grace = time.Minute
	since, running := d.intake.Since()
	switch {
	case !running:
		return errors.New("discord: not running")
	case !d.member.Load():
		return errors.New("discord: not on the server")
	}
	up, changed := d.link.State()
	if up {
		return nil
	}
	if changed.After(since) {
		since = changed
	}
	if now.Sub(since) > grace {
		return fmt.Errorf("discord: no connection since %s", since.UTC().Format(time.RFC3339))
	}
	return nil
}

// backOff is the pause before an attempt, doubling, sixty times the first at most.
func (d *Discord) backOff(attempt int) time.Duration {
	return min(d.config.Pause<<min(attempt, 6), 60*d.config.Pause)
}

// logRefusal logs what Discord said, and never the text of an error.
func (d *Discord) logRefusal(what string, err error, more ...any) {
	args := append([]any{"code", "unknown"}, more...)
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		args = append([]any{"method", refused.Method, "code", refused.Code, "class", refused.Class}, more...)
	}
	d.log.Warn(what, args...) //nolint:sloglint // what is a constant at every call
}

// forgetful is a memory that remembers nothing over a restart.
type forgetful struct{ drafts sync.Map }

func (*forgetful) Recall(context.Context, string) (string, error) { return "", nil }
func (*forgetful) Remember(context.Context, string, string) error { return nil }

func (f *forgetful) Draft(_ context.Context, name string) (string, error) {
	sealed, _ := f.drafts.Load(name)
	text, _ := sealed.(string)
	return text, nil
}

func (f *forgetful) KeepDraft(_ context.Context, name, sealed string) error {
	f.drafts.Store(name, sealed)
	return nil
}

func (f *forgetful) DropDraft(_ context.Context, name string) error {
	f.drafts.Delete(name)
	return nil
}
