package sandbox

import (
	"encoding/json"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// IDs look like Slack's: U… for people, C… G… D… for conversations, V… for
// views; a TS is seconds and microseconds and, here, unique in the workspace.
type (
	UserID         string
	ConversationID string
	ViewID         string
	TS             string
)

// Workspace is the whole of the sandbox. All its exported methods may be
// called from several goroutines; what they return is a copy.
type Workspace struct {
	config Config
	clock  *Clock
	url    atomic.Pointer[url.URL] // where the sandbox is served

	mu            sync.Mutex // guards all below; unexported methods expect it held unless they say otherwise
	users         map[UserID]*User
	userOrder     []UserID
	emails        map[string]UserID
	handles       map[string]UserID
	conversations map[ConversationID]*room
	roomOrder     []ConversationID
	roomNames     map[string]ConversationID
	groups        map[string]ConversationID   // group messages, by name
	userRooms     map[UserID][]ConversationID // sorted
	messages      map[TS]*Message
	views         map[ViewID]*View
	externalViews map[string]ViewID
	homes         map[UserID]ViewID
	modals        map[UserID][]ViewID // bottom first
	notices       map[UserID][]Notice
	triggers      map[string]*trigger
	hooks         map[string]*hook
	drafts        map[string]Values  // what stands in a message's fields, by person and message
	offered       map[string][]Block // what external selects have offered
	urls          RequestURLs
	unknown       map[string]bool // block types seen that have no rules
	lastTS        int64           // microseconds
	lastID        int

	changes changes
	faults  faults
	limits  limiter
	log     requestLog
	sockets hub
	queue   eventQueue
}

// New returns a workspace filled as the configuration says.
func New(config Config) *Workspace {
	config = config.withDefaults()
	w := &Workspace{config: config, clock: config.Clock}
	w.log.size = config.LogSize
	w.seed()
	return w
}

// Clock returns the workspace's clock, to be shared with the bot.
func (w *Workspace) Clock() *Clock { return w.clock }

// Config returns what the workspace was made with, defaults filled in.
func (w *Workspace) Config() Config { return w.config }

// User is a person or a bot.
type User struct {
	ID          UserID `json:"id"`
	Name        string `json:"name"` // the handle, unique
	RealName    string `json:"real_name"`
	Email       string `json:"email,omitempty"`
	Title       string `json:"title,omitempty"`
	TZ          string `json:"tz,omitempty"`     // IANA zone, "America/New_York" if empty
	Locale      string `json:"locale,omitempty"` // such as "en-US", the default
	Deactivated bool   `json:"deactivated,omitempty"`
	Guest       bool   `json:"guest,omitempty"`
	Admin       bool   `json:"admin,omitempty"`
	Bot         bool   `json:"bot,omitempty"`
	Stranger    bool   `json:"stranger,omitempty"` // from another workspace, brought here by a shared channel
}

// Kind is what a conversation is.
type Kind string

// Kinds of conversation.
const (
	PublicChannel  Kind = "public_channel"
	PrivateChannel Kind = "private_channel"
	DirectMessage  Kind = "im"
	GroupMessage   Kind = "mpim"
)

// Conversation is a channel, a direct message or a group message.
type Conversation struct {
	ID        ConversationID `json:"id"`
	Name      string         `json:"name"`
	Kind      Kind           `json:"kind"` // public_channel if empty
	Members   []UserID       `json:"members"`
	Topic     string         `json:"topic,omitempty"`
	Purpose   string         `json:"purpose,omitempty"`
	Creator   UserID         `json:"creator,omitempty"`
	Created   time.Time      `json:"created"`
	Archived  bool           `json:"archived,omitempty"`
	ExtShared bool           `json:"ext_shared,omitempty"` // shared with another workspace
	Bookmarks []Bookmark     `json:"bookmarks,omitempty"`

	AdminsOnly bool `json:"admins_only,omitempty"` // others read, and post nothing new
}

// Bookmark is a link kept at the top of a channel.
type Bookmark struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Link  string `json:"link"`
	Emoji string `json:"emoji,omitempty"`
	Type  string `json:"type"`
}

// Block is one Block Kit block or element as it came over the wire, with
// missing block_id and action_id filled in. It is never changed once stored.
type Block = map[string]any

// Message is one post. Text is Slack mrkdwn with &, < and > escaped.
type Message struct {
	TS        TS              `json:"ts"`
	ThreadTS  TS              `json:"thread_ts,omitempty"` // of the thread's root, also on the root itself
	Channel   ConversationID  `json:"channel"`
	User      UserID          `json:"user"`
	Bot       bool            `json:"bot,omitempty"` // posted by the app
	Username  string          `json:"username,omitempty"`
	Subtype   string          `json:"subtype,omitempty"` // such as "channel_join"
	Text      string          `json:"text"`
	Blocks    []Block         `json:"blocks,omitempty"`
	Metadata  json.RawMessage `json:"metadata,omitempty"`
	EditedTS  TS              `json:"edited_ts,omitempty"`
	Only      UserID          `json:"only,omitempty"` // set on an ephemeral message: the one person who sees it
	Reactions []Reaction      `json:"reactions,omitempty"`
	Replies   []TS            `json:"replies,omitempty"` // on a thread's root, oldest first
}

// Reaction is an emoji under a message and who put it there.
type Reaction struct {
	Name  string   `json:"name"`
	Users []UserID `json:"users"`
}

// Text is a Block Kit text object.
type Text struct {
	Type  string `json:"type"`
	Text  string `json:"text"`
	Emoji bool   `json:"emoji"`
}

// View is a modal or an App Home.
type View struct {
	ID              ViewID  `json:"id"`
	Type            string  `json:"type"` // "modal" or "home"
	Owner           UserID  `json:"owner"`
	Title           *Text   `json:"title,omitempty"`
	Submit          *Text   `json:"submit,omitempty"`
	Close           *Text   `json:"close,omitempty"`
	Blocks          []Block `json:"blocks"`
	PrivateMetadata string  `json:"private_metadata"`
	CallbackID      string  `json:"callback_id"`
	ExternalID      string  `json:"external_id"`
	Hash            string  `json:"hash"`
	ClearOnClose    bool    `json:"clear_on_close"`
	NotifyOnClose   bool    `json:"notify_on_close"`
	SubmitDisabled  bool    `json:"submit_disabled"`
	Root            ViewID  `json:"root_view_id"`
	Previous        ViewID  `json:"previous_view_id,omitempty"`
	// Typed is what the person has entered so far, by "block_id/action_id".
	Typed Values `json:"typed,omitempty"`
	// Errors is what the last submission was refused for, by block_id.
	Errors map[string]string `json:"errors,omitempty"`
}

// Notice is a line only its reader sees, put up by the workspace itself:
// a command that timed out, a form that would not open.
type Notice struct {
	At   time.Time `json:"at"`
	Code string    `json:"code"` // such as "operation_timeout"
	Text string    `json:"text"`

	form string // of the text, and what it is about: the page says it in the person's language
	args []any
}

// room is a conversation with its messages.
type room struct {
	Conversation
	members  map[UserID]bool
	timeline []*Message // everything but thread replies, oldest first
}

func (r *room) snapshot() Conversation {
	c := r.Conversation
	c.Members = slices.Clone(c.Members)
	return c
}
