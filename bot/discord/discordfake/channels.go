package discordfake

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// The types of channels.
const (
	textChannel   = 0
	dmChannel     = 1
	publicThread  = 11
	privateThread = 12
)

type channel struct {
	ID       string
	Type     int
	Name     string
	Guild    string
	Parent   string
	Owner    string
	User     string // of direct messages
	Archived bool
	Locked   bool
	Hidden   bool // from who is a member and no more
	ReadOnly bool `json:"-"` // the bot may not send messages there
	Members  []string
}

func (c *channel) thread() bool { return c.Type == publicThread || c.Type == privateThread }

func (c *channel) json() map[string]any {
	out := map[string]any{"id": c.ID, "type": c.Type}
	if c.Guild != "" {
		out["guild_id"], out["name"] = c.Guild, c.Name
	}
	if c.Hidden {
		out["permission_overwrites"] = []any{map[string]any{"id": c.Guild, "type": 0, "allow": "0", "deny": strconv.Itoa(ViewChannel)}}
	}
	if c.thread() {
		out["parent_id"], out["owner_id"] = c.Parent, c.Owner
		out["thread_metadata"] = map[string]any{"archived": c.Archived, "locked": c.Locked, "archive_timestamp": made(c.ID)}
	}
	return out
}

func (f *Discord) userJSON(id string) map[string]any {
	if f.members[id] == nil && id != Bot {
		id = Bot // an answer that everybody sees
	}
	if id == Bot {
		return map[string]any{"id": Bot, "username": "cairn", "bot": true, "global_name": nil}
	}
	return map[string]any{"id": id, "username": f.members[id].Name, "global_name": f.members[id].Name}
}

func (f *Discord) openDM(r request) (any, error) {
	var to struct {
		Recipient string `json:"recipient_id"`
	}
	if err := r.decode(&to); err != nil {
		return nil, err
	}
	if f.members[to.Recipient] == nil {
		return nil, badForm("recipient_id %s", to.Recipient)
	}
	return f.dm(to.Recipient).json(), nil
}

// dm is the channel of the direct messages between a person and the bot.
func (f *Discord) dm(user string) *channel {
	for _, c := range f.channels {
		if c.Type == dmChannel && c.User == user {
			return c
		}
	}
	c := &channel{ID: f.newID(), Type: dmChannel, User: user}
	f.channels[c.ID] = c
	return c
}

func (f *Discord) member(r request) (any, error) {
	m := f.members[r.PathValue("user")]
	if m == nil {
		return nil, unknown(10013, "User")
	}
	if m.Left {
		return nil, unknown(10007, "Member")
	}
	return map[string]any{"user": f.userJSON(m.ID), "nick": nil, "roles": []string{}}, nil
}

func (f *Discord) listChannels(request) (any, error) {
	out := []any{}
	for _, c := range f.channels {
		if c.Type == textChannel {
			out = append(out, c.json())
		}
	}
	return out, nil
}

func (f *Discord) makeChannel(r request) (any, error) {
	var c channel
	if err := r.decode(&c); err != nil {
		return nil, err
	}
	if n := size(c.Name); n < 1 || n > 100 {
		return nil, badForm("name")
	}
	c.ID, c.Guild, c.Owner = f.newID(), f.config.Guild, Bot
	f.channels[c.ID] = &c
	return c.json(), nil
}

func (f *Discord) makeThread(r request) (any, error) {
	parent := f.channels[r.PathValue("channel")]
	if parent == nil {
		return nil, unknown(10003, "Channel")
	}
	var c channel
	if err := r.decode(&c); err != nil {
		return nil, err
	}
	if n := size(c.Name); n < 1 || n > 100 || !c.thread() {
		return nil, badForm("name or type of a thread")
	}
	c.ID, c.Guild, c.Owner, c.Parent = f.newID(), f.config.Guild, Bot, parent.ID
	f.channels[c.ID] = &c
	return c.json(), nil
}

// threads are those in use or those put away, the newest first.
func (f *Discord) threads(archived bool) []*channel {
	var out []*channel
	for _, c := range f.channels {
		if c.thread() && c.Archived == archived {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b *channel) int { return cmp.Or(len(b.ID)-len(a.ID), strings.Compare(b.ID, a.ID)) })
	return out
}

func listed(threads []*channel, more bool) any {
	out := []any{}
	for _, c := range threads {
		out = append(out, c.json())
	}
	return map[string]any{"threads": out, "members": []any{}, "has_more": more}
}

func (f *Discord) activeThreads(request) (any, error) { return listed(f.threads(false), false), nil }

// privateAway and publicAway go by pages: the one begins before a thread's id,
// the other before the time at which it was put away.
func (f *Discord) privateAway(r request) (any, error) {
	return f.away(r, privateThread, func(c *channel, before string) bool { return earlier(c.ID, before) })
}

func (f *Discord) publicAway(r request) (any, error) {
	return f.away(r, publicThread, func(c *channel, before string) bool { return made(c.ID) < before })
}

func (f *Discord) away(r request, kind int, earlier func(c *channel, before string) bool) (any, error) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil || limit < 2 || limit > 100 {
		return nil, badForm("limit")
	}
	before := r.URL.Query().Get("before")
	all := slices.DeleteFunc(f.threads(true), func(c *channel) bool {
		return c.Type != kind || c.Parent != r.PathValue("channel") || before != "" && !earlier(c, before)
	})
	return listed(all[:min(limit, len(all))], len(all) > limit), nil
}

// Crowd puts n more threads away beside one.
func (f *Discord) Crowd(thread string, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for range n {
		c := *f.channels[thread]
		c.ID, c.Name, c.Archived = f.newID(), "another", true
		f.channels[c.ID] = &c
	}
}

func (f *Discord) readChannel(r request) (any, error) {
	c := f.channels[r.PathValue("channel")]
	if c == nil {
		return nil, unknown(10003, "Channel")
	}
	return c.json(), nil
}

func (f *Discord) changeChannel(r request) (any, error) {
	c := f.channels[r.PathValue("channel")]
	if c == nil {
		return nil, unknown(10003, "Channel")
	}
	if err := r.decode(c); err != nil {
		return nil, err
	}
	return c.json(), nil
}

func (f *Discord) addMember(r request) (any, error) {
	c, user := f.channels[r.PathValue("channel")], r.PathValue("user")
	switch {
	case c == nil:
		return nil, unknown(10003, "Channel")
	case !c.thread():
		return nil, &refused{http.StatusBadRequest, 50024, "Cannot execute action on this channel type"}
	case c.Archived:
		return nil, &refused{http.StatusBadRequest, 50083, "Thread is archived"}
	case f.members[user] == nil || f.members[user].Left:
		return nil, unknown(10007, "Member")
	}
	if !slices.Contains(c.Members, user) {
		c.Members = append(c.Members, user)
	}
	return nil, nil
}

func (f *Discord) makeThreadBelow(r request) (any, error) {
	parent, id := f.channels[r.PathValue("channel")], r.PathValue("message")
	there := slices.ContainsFunc(f.messages, func(m *Message) bool { return m.ID == id && m.Channel == r.PathValue("channel") && !m.Gone })
	var c channel
	if err := r.decode(&c); err != nil {
		return nil, err
	}
	switch n := size(c.Name); {
	case parent == nil:
		return nil, unknown(10003, "Channel")
	case parent.thread(): // threads do not nest
		return nil, &refused{http.StatusBadRequest, 50024, "Cannot execute action on this channel type"}
	case !there:
		return nil, unknown(10008, "Message")
	case n < 1 || n > 100:
		return nil, badForm("name of a thread")
	case f.channels[id] != nil:
		return nil, &refused{http.StatusBadRequest, 160004, "A thread has already been created for this message"}
	}
	c.ID, c.Guild, c.Owner, c.Parent, c.Type = id, f.config.Guild, Bot, parent.ID, publicThread
	f.channels[c.ID] = &c
	return c.json(), nil
}

func (f *Discord) removeMember(r request) (any, error) {
	c, user := f.channels[r.PathValue("channel")], r.PathValue("user")
	if c == nil {
		return nil, unknown(10003, "Channel")
	}
	if !slices.Contains(c.Members, user) {
		return nil, unknown(10007, "Member")
	}
	c.Members = slices.DeleteFunc(c.Members, func(m string) bool { return m == user })
	return nil, nil
}

// Threads are the threads of the server, in the order in which they were made.
func (f *Discord) Threads() []Thread {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []Thread
	for _, c := range f.channels {
		if c.thread() {
			out = append(out, Thread{c.ID, c.Name, c.Parent})
		}
	}
	slices.SortFunc(out, func(a, b Thread) int { return cmp.Or(len(a.ID)-len(b.ID), strings.Compare(a.ID, b.ID)) })
	return out
}

// Thread is a thread of the server.
type Thread struct{ ID, Name, Parent string }

// Below reports whether a thread hangs below a message.
func (f *Discord) Below(thread string) bool { return f.message(thread) != nil }

// DeleteChannel deletes a channel as a person does.
func (f *Discord) DeleteChannel(id string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	c := f.channels[id]
	delete(f.channels, id)
	kind := "CHANNEL_DELETE"
	if c.thread() {
		kind = "THREAD_DELETE"
	}
	f.emitAll(kind, c.json())
	f.note()
}

// RenameChannel renames a channel as a person does.
func (f *Discord) RenameChannel(id, name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.channels[id].Name = name
	f.emitAll("CHANNEL_UPDATE", f.channels[id].json())
	f.note()
}

// Restrict takes the permission to send messages in a channel from the bot, or gives it back.
// Nobody tells a bot of that.
func (f *Discord) Restrict(id string, on bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.channels[id].ReadOnly = on
}

// Archive puts a thread away, as Discord does after a quiet time.
func (f *Discord) Archive(id string, locked bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.channels[id].Archived, f.channels[id].Locked = true, locked
}

// Members are who was added to a thread.
func (f *Discord) Members(id string) []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.channels[id].Members...)
}
