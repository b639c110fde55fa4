package discordfake

import (
	"encoding/json"
	"net/http/httptest"
	"strconv"
	"sync"
	"time"
)

// Discord is one fake Discord with one server (guild) and one bot on it.
type Discord struct {
	config Config
	server *httptest.Server

	mu           sync.Mutex
	serial       uint64
	now          time.Time
	members      map[string]*Member
	channels     map[string]*channel
	messages     []*Message
	commands     []json.RawMessage
	events       []*Event
	denied       int64                   // permissions that the bot does not have
	unseen       int64                   // and that nobody has by being a member
	interactions map[string]*interaction // by token
	modals       map[string]*Modal       // by user: the one that is open
	sessions     map[string]*session
	identifies   int
	resumes      int
	mute         bool // acknowledges no heartbeat
	silent       bool // greets nobody
	silenced     int
	most         int // sessions that were connected at the same time
	startsLeft   int
	kicked       bool // the bot is not on the server
	faults       []*Fault
	calls        []Call
	violations   []string
	changed      chan struct{} // closed when something changed
}

// Config is what a fake begins with.
type Config struct {
	Token     string // what the bot's calls must carry after "Bot "
	Guild     string
	Members   []Member
	Channels  []string // names of text channels
	Heartbeat time.Duration
	Now       func() time.Time // for the time that ids tell
	// ReplyWithin is how long the bot has for its first answer, 3 seconds if zero.
	ReplyWithin time.Duration
}

// Member is a person on the server.
type Member struct {
	ID        string
	Name      string
	DMsClosed bool
	Left      bool
}

// Call is one REST call that came in.
type Call struct {
	Method string
	Path   string // below /api/v10, without a query
	Body   json.RawMessage
	Status int
}

// The bot's own ids.
const (
	App = "900000000000000001"
	Bot = "900000000000000002"
)

// Start starts a fake. Close ends it.
func Start(c Config) *Discord {
	if c.Heartbeat == 0 {
		c.Heartbeat = 41250 * time.Millisecond
	}
	if c.ReplyWithin == 0 {
		c.ReplyWithin = replyWithin
	}
	f := &Discord{
		config: c, startsLeft: 1000,
		members: map[string]*Member{}, channels: map[string]*channel{}, interactions: map[string]*interaction{},
		modals: map[string]*Modal{}, sessions: map[string]*session{}, changed: make(chan struct{}),
	}
	for _, m := range c.Members {
		f.members[m.ID] = &m
	}
	for _, name := range c.Channels {
		id := f.newID()
		f.channels[id] = &channel{ID: id, Name: name, Guild: c.Guild}
	}
	f.server = httptest.NewServer(f.routes())
	return f
}

// API is the address of the REST API, with a slash at its end.
func (f *Discord) API() string { return f.server.URL + prefix + "/" }

// Close hangs up every connection and ends the server.
func (f *Discord) Close() {
	f.Drop(Cut)
	f.server.Close()
}

// Calls are the REST calls that came in so far.
func (f *Discord) Calls() []Call {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]Call(nil), f.calls...)
}

// Count is how often a route was called, such as "PUT /applications".
func (f *Discord) Count(method, pathPrefix string) int {
	n := 0
	for _, c := range f.Calls() {
		if c.Method == method && len(c.Path) >= len(pathPrefix) && c.Path[:len(pathPrefix)] == pathPrefix {
			n++
		}
	}
	return n
}

// Violations is what the bot did that Discord's documents tell bots not to,
// though Discord would not refuse it.
func (f *Discord) Violations() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.violations...)
}

// CloseDMs makes a member refuse direct messages, or take them again.
func (f *Discord) CloseDMs(user string, closed bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.members[user].DMsClosed = closed
}

// Depart takes a member off the server. The bot is not told.
func (f *Discord) Depart(user string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.members[user].Left = true
}

// Kick takes the bot off the server, and its commands with it.
func (f *Discord) Kick() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.kicked, f.commands = true, nil
	f.emitAll("GUILD_DELETE", map[string]any{"id": f.config.Guild})
}

// Invite puts the bot back on the server.
func (f *Discord) Invite() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.kicked = false
	f.emitAll("GUILD_CREATE", f.guildJSON())
	f.note()
}

// onServer reports whether a call is about the server or one of its channels.
func (f *Discord) onServer(r request) bool {
	c := f.channels[r.PathValue("channel")]
	return r.PathValue("guild") != "" || c != nil && c.Type != dmChannel
}

// Remove deletes a channel or a thread. Gateway sessions are told.
func (f *Discord) Remove(channel string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	c := f.channels[channel]
	delete(f.channels, channel)
	kind := "CHANNEL_DELETE"
	if c.thread() {
		kind = "THREAD_DELETE"
	}
	f.emitAll(kind, c.json())
}

// Channel is the id of the channel with the name, "" for none.
func (f *Discord) Channel(name string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	for id, c := range f.channels {
		if c.Name == name {
			return id
		}
	}
	return ""
}

// newID makes an id that tells the time, as Discord's do. The caller holds mu,
// or nobody else knows f yet.
func (f *Discord) newID() string {
	const epoch = 1420070400000
	f.serial++
	return strconv.FormatUint(uint64(max(f.clock().UnixMilli()-epoch, 1))<<22|f.serial&(1<<22-1), 10)
}

// clock is what time it is there.
func (f *Discord) clock() time.Time {
	if f.config.Now != nil {
		return f.config.Now()
	}
	return f.now
}

// note wakes those who wait for a change. The caller holds mu.
func (f *Discord) note() {
	close(f.changed)
	f.changed = make(chan struct{})
}

// until returns true once holds does, which is asked with mu held, or false
// after the time.
func (f *Discord) until(within time.Duration, holds func() bool) bool {
	late := time.NewTimer(within)
	defer late.Stop()
	for {
		f.mu.Lock()
		held, changed := holds(), f.changed
		f.mu.Unlock()
		if held {
			return true
		}
		select {
		case <-changed:
		case <-late.C:
			return false
		}
	}
}

func (f *Discord) violation(what string) { f.violations = append(f.violations, what) }
