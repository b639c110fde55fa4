package sandbox

import (
	"cmp"
	"time"
)

// Credentials of the one app installed in a sandbox. They are constants so
// that nobody is tempted to put a real token here.
const (
	BotToken      = "xoxb-sandbox"
	AppToken      = "xapp-sandbox"
	SigningSecret = "sandbox-signing-secret"
)

// Config says how a workspace starts. The zero value is a workspace with the
// bot alone in it, generous limits and every scope granted.
type Config struct {
	Name     string // of the workspace, "Sandbox" if empty
	App      App
	People   []User         // an empty ID is given one
	Channels []Conversation // an empty ID is given one; DMs with the bot need not be listed

	// Guide leads whoever opens the page for the first time through it; none
	// says how to connect an app instead, as long as none is.
	Guide []Step
	// Language is that of the page itself, "en" or "es": of its guide's buttons and
	// of its clock. The people's clients speak their own. English if empty.
	Language string

	Clock *Clock // a running clock if nil
	// NextEvent tells when the bot has something due, for the clock's "to the
	// next event" control. Nil hides that control.
	NextEvent func() (time.Time, bool)
	// Settle returns when the bot has done what is due by now, or takes too long
	// over it. The page's clock waits for that on its way from event to event;
	// nil does not wait.
	Settle func()

	// Strict enforces Slack's rate limits; WorkspacePerMinute is how many
	// chat.postMessage calls the whole workspace takes (300 if zero).
	Strict             bool
	WorkspacePerMinute int

	// AllowRemote lets other machines reach the page and the control API,
	// where anybody can act as anybody.
	AllowRemote bool

	Timing  Timing
	LogSize int // entries kept in the request log, 5000 if zero
}

// Step is something to try as one of the people, in their direct message with
// the app or in its Home. Its text is mrkdwn.
type Step struct {
	As   UserID
	Home bool
	Text string
	Done func() bool // asked whenever the page is drawn; nil where looking is all there is to do
}

// Timing holds the wire deadlines, all in real time whatever the workspace
// clock says. Zero fields take Slack's own values.
type Timing struct {
	Ack     time.Duration   // for acknowledging a delivery: 3 s
	Trigger time.Duration   // life of a trigger_id: 3 s
	Ping    time.Duration   // between WebSocket pings: 5 s
	Retries []time.Duration // before each redelivery of an event: 1 s, 1 min, 5 min
	Hold    time.Duration   // how long an event waits for the app to connect: 6 min
}

// App is the installed Slack app. Empty fields take the sandbox's own values.
type App struct {
	ID          string   // "A0SANDBOX0"
	Name        string   // shown as the bot's name, "Sandbox App" if empty
	BotUser     UserID   // "U0SANDBOXB"
	BotID       string   // "B0SANDBOX0"
	Scopes      []string // granted bot scopes; nil grants every scope
	Events      []string // subscribed bot events such as "message.im"; nil subscribes to all
	Commands    []Command
	Shortcuts   []Shortcut
	RequestURLs RequestURLs
}

// Command is a registered slash command.
type Command struct {
	Name        string `json:"command"` // with its slash
	Description string `json:"description,omitempty"`
	UsageHint   string `json:"usage_hint,omitempty"`
	// ShouldEscape turns typed @names and #channels into IDs.
	ShouldEscape bool `json:"should_escape,omitempty"`
}

// Shortcut is a registered shortcut of type "global" or "message".
type Shortcut struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	CallbackID  string `json:"callback_id"`
	Description string `json:"description,omitempty"`
}

// RequestURLs switch the app from Socket Mode to signed HTTP delivery. An
// empty URL leaves that kind of delivery on Socket Mode.
type RequestURLs struct {
	Events       string `json:"events,omitempty"`
	Interactions string `json:"interactions,omitempty"`
	Commands     string `json:"commands,omitempty"`
	Options      string `json:"options,omitempty"` // Interactions if empty
}

func (c Config) withDefaults() Config {
	c.Name = cmp.Or(c.Name, "Sandbox")
	c.Language = cmp.Or(c.Language, "en")
	c.LogSize = cmp.Or(c.LogSize, 5000)
	c.WorkspacePerMinute = cmp.Or(c.WorkspacePerMinute, 300)
	c.App.ID = cmp.Or(c.App.ID, "A0SANDBOX0")
	c.App.Name = cmp.Or(c.App.Name, "Sandbox App")
	c.App.BotUser = cmp.Or(c.App.BotUser, "U0SANDBOXB")
	c.App.BotID = cmp.Or(c.App.BotID, "B0SANDBOX0")
	c.Timing.Ack = cmp.Or(c.Timing.Ack, 3*time.Second)
	c.Timing.Trigger = cmp.Or(c.Timing.Trigger, 3*time.Second)
	c.Timing.Ping = cmp.Or(c.Timing.Ping, 5*time.Second)
	c.Timing.Hold = cmp.Or(c.Timing.Hold, 6*time.Minute)
	if c.Timing.Retries == nil {
		c.Timing.Retries = []time.Duration{time.Second, time.Minute, 5 * time.Minute}
	}
	if c.Clock == nil {
		c.Clock = NewClock()
	}
	return c
}
