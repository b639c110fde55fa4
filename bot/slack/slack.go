package slack

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// Slack is one workspace (or one Enterprise organization) that the app is
// installed in. It implements bot.Platform.
type Slack struct {
	config Config
	api    *slack.Client
	http   *http.Client
	log    *slog.Logger

	who    atomic.Pointer[Identity]
	intake bot.Intake
	stop   context.CancelCauseFunc // ends Run; set while the intake is open
	last   atomic.Bool             // the sink was told that our token is gone
	hands  hands                   // by signed HTTP; each connection has its own
	links  []*link

	renewing sync.Mutex
	renewals []time.Time // the newest ones of young connections
}

var _ bot.Platform = (*Slack)(nil)

// Config says how to reach a workspace. BotToken is needed always, AppToken
// for Socket Mode, SigningSecret for signed HTTP.
type Config struct {
	BotToken      string
	AppToken      string // events come by Socket Mode when this is set, by signed HTTP otherwise
	SigningSecret string
	APIURL        string // https://slack.com/api/ when empty

	Words Words
	Now   func() time.Time
	Log   *slog.Logger

	// Links is the number of Socket Mode connections, 2 if zero. Each starts
	// Stagger after the one before (15 s if zero), so that Slack does not
	// refresh them in the same moment.
	Links   int
	Stagger time.Duration
	// Quiet is after how long without a sign of life a connection is taken for
	// dead: 30 s if zero. Slack pings more often.
	Quiet time.Duration
}

// Words are the few sentences that no caller can supply, because only the
// adapter knows the moment for them. All are needed.
type Words struct {
	Retry   string // nothing was saved; what was typed in the form is still there
	Again   string // the same where nothing was typed in a form: a click, a command
	Foreign string // to a person of another workspace, who cannot use the app
	More    string // below a list or a home that is longer than Slack shows
	Cancel  string // the way out of a question
}

func (w Words) missing() []string {
	var out []string
	for name, word := range map[string]string{
		"Retry": w.Retry, "Again": w.Again, "Foreign": w.Foreign, "More": w.More, "Cancel": w.Cancel,
	} {
		if word == "" {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// Identity is who we are to Slack.
type Identity struct {
	Team       string
	Enterprise string // empty outside of Enterprise organizations
	User       string // our bot user
	Bot        string
	Scopes     []string // granted to the bot token
}

// Workspace is what Event.Workspace says for events of this installation.
func (i Identity) Workspace() string {
	if i.Enterprise != "" {
		return i.Enterprise
	}
	return i.Team
}

// New checks the configuration. It does not talk to Slack.
func New(c Config) (*Slack, error) {
	if c.BotToken == "" {
		return nil, errors.New("slack: a bot token is needed")
	}
	if c.AppToken == "" && c.SigningSecret == "" {
		return nil, errors.New("slack: an app token or a signing secret is needed")
	}
	if c.Now == nil || c.Log == nil {
		return nil, errors.New("slack: a clock and a logger are needed")
	}
	if missing := c.Words.missing(); len(missing) > 0 {
		return nil, fmt.Errorf("slack: no words for %s", strings.Join(missing, ", "))
	}
	if c.APIURL == "" {
		c.APIURL = slack.APIURL
	}
	if u, err := url.Parse(c.APIURL); err != nil || u.Host == "" {
		return nil, errors.New("slack: the API address is not a URL")
	}
	c.APIURL = strings.TrimRight(c.APIURL, "/") + "/"
	if c.Links == 0 {
		c.Links = 2
	}
	if c.Stagger == 0 {
		c.Stagger = 15 * time.Second
	}
	if c.Quiet == 0 {
		c.Quiet = 30 * time.Second
	}
	s := &Slack{config: c, http: bot.Client(bot.Transport(), callWithin), log: c.Log.With("platform", "slack"), hands: newHands()}
	s.api = slack.New(c.BotToken, slack.OptionAPIURL(c.APIURL),
		slack.OptionAppLevelToken(c.AppToken), slack.OptionHTTPClient(s.http))
	for n := range c.Links {
		s.links = append(s.links, &link{number: n})
	}
	return s, nil
}

// Name is "slack".
func (s *Slack) Name() string { return "slack" }

// Connect asks Slack who we are. Run does the same before it receives anything.
func (s *Slack) Connect(ctx context.Context) (Identity, error) {
	var who Identity
	err := call(ctx, "auth.test", func(ctx context.Context) error {
		r, err := s.api.AuthTestContext(ctx)
		if err != nil {
			return err
		}
		who = Identity{
			Team: r.TeamID, Enterprise: r.EnterpriseID, User: r.UserID, Bot: r.BotID,
			Scopes: granted(r.Header.Get("X-OAuth-Scopes")),
		}
		return nil
	})
	if err != nil {
		return Identity{}, err
	}
	if who.Team == "" && who.Enterprise == "" {
		return Identity{}, &bot.SendError{Class: bot.Ambiguous, Method: "auth.test", Code: codeUnclear}
	}
	s.who.Store(&who)
	return who, nil
}

// Check asks Slack whether it accepts our token.
func (s *Slack) Check(ctx context.Context) error {
	_, err := s.Connect(ctx)
	return err
}

// identity is who we are, or nobody yet.
func (s *Slack) identity() Identity {
	if who := s.who.Load(); who != nil {
		return *who
	}
	return Identity{}
}

// Run receives events until ctx ends or until Slack takes our token away: then
// the sink sees a bot.Revoked event, unless Slack refuses the token from the
// start. Events that are being handled when ctx ends are finished first.
func (s *Slack) Run(ctx context.Context, sink bot.Sink) error {
	if err := s.connectSometime(ctx); err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	s.stop = stop
	s.last.Store(false)
	s.intake.Open(sink, s.config.Now())
	defer s.intake.Close()
	if s.config.AppToken == "" {
		<-ctx.Done()
	} else {
		var links sync.WaitGroup
		for _, l := range s.links {
			links.Go(func() { s.keep(ctx, l) })
		}
		links.Wait()
	}
	if revoked, ok := errors.AsType[*bot.SendError](context.Cause(ctx)); ok {
		return revoked
	}
	return nil
}

// connectSometime asks who we are until Slack answers, in case Slack is not
// reachable while we start.
func (s *Slack) connectSometime(ctx context.Context) error {
	for attempt := 0; ; attempt++ {
		_, err := s.Connect(ctx)
		if err == nil {
			return nil
		}
		refused, _ := errors.AsType[*bot.SendError](err)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // a shutdown is nobody's failure
		}
		if refused.Class == bot.Stopped || refused.Class == bot.Bug {
			return err
		}
		s.log.Error("slack does not answer", "method", refused.Method, "code", refused.Code)
		bot.Pause(ctx, max(backOff(attempt), refused.RetryAfter))
	}
}

// Handling is how many events are being handled, up to the last word of their
// answers, which may come after the acknowledgment.
func (s *Slack) Handling() int { return s.intake.Handling() }

// Alive reports whether events can reach us: nil while they can, and for a
// minute after the last connection went away.
func (s *Slack) Alive(now time.Time) error {
	const grace = time.Minute
	since, running := s.intake.Since()
	if !running {
		return errors.New("slack: not running")
	}
	if s.config.AppToken == "" {
		return nil
	}
	for _, l := range s.links {
		up, changed := l.State()
		if up {
			return nil
		}
		if changed.After(since) {
			since = changed
		}
	}
	if now.Sub(since) > grace {
		return fmt.Errorf("slack: no connection since %s", since.UTC().Format(time.RFC3339))
	}
	return nil
}

// backOff is the pause before an attempt: one second, doubling, a minute at
// most; up to half of it is left to chance, so that links do not go together.
func backOff(attempt int) time.Duration {
	pause := min(time.Second<<min(attempt, 6), time.Minute)
	return pause - rand.N(pause/2) //nolint:gosec // spreads links, guards nothing
}
