package sandbox

import (
	"cmp"
	"slices"
	"time"
)

// Users returns everybody, bots included, in the order they arrived.
func (w *Workspace) Users() []User {
	w.mu.Lock()
	defer w.mu.Unlock()
	all := make([]User, 0, len(w.userOrder))
	for _, id := range w.userOrder {
		all = append(all, *w.users[id])
	}
	return all
}

// User returns one person.
func (w *Workspace) User(id UserID) (User, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if u := w.users[id]; u != nil {
		return *u, true
	}
	return User{}, false
}

// Conversations returns what the viewer sees in their sidebar: public
// channels and every conversation they are in, by name.
func (w *Workspace) Conversations(viewer UserID) []Conversation {
	w.mu.Lock()
	defer w.mu.Unlock()
	var seen []Conversation
	for _, id := range w.userRooms[viewer] {
		seen = append(seen, w.conversations[id].snapshot())
	}
	for _, id := range w.roomNames {
		if r := w.conversations[id]; !r.members[viewer] && w.sees(viewer, r) {
			seen = append(seen, r.snapshot())
		}
	}
	slices.SortFunc(seen, func(a, b Conversation) int { return cmp.Compare(a.Name, b.Name) })
	return seen
}

// Conversation returns one conversation if the viewer may see it.
func (w *Workspace) Conversation(viewer UserID, id ConversationID) (Conversation, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	r := w.conversations[id]
	if r == nil || !w.sees(viewer, r) {
		return Conversation{}, false
	}
	return r.snapshot(), true
}

// Messages returns a conversation's messages as the viewer sees them, oldest
// first, without thread replies and with their own ephemeral messages.
func (w *Workspace) Messages(viewer UserID, id ConversationID) []Message {
	w.mu.Lock()
	defer w.mu.Unlock()
	r := w.conversations[id]
	if r == nil || !w.sees(viewer, r) {
		return nil
	}
	return visible(viewer, r.timeline)
}

// Thread returns a thread's root and its replies, oldest first.
func (w *Workspace) Thread(viewer UserID, root TS) []Message {
	w.mu.Lock()
	defer w.mu.Unlock()
	m := w.messages[root]
	if m == nil || !w.seesMessage(viewer, m) {
		return nil
	}
	return visible(viewer, append([]*Message{m}, w.replies(m)...))
}

// Message returns one message if the viewer may see it.
func (w *Workspace) Message(viewer UserID, ts TS) (Message, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	m := w.messages[ts]
	if m == nil || !w.seesMessage(viewer, m) {
		return Message{}, false
	}
	return *m, true
}

// Home returns the App Home the app has published for a person.
func (w *Workspace) Home(user UserID) (View, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if v := w.views[w.homes[user]]; v != nil {
		return *v, true
	}
	return View{}, false
}

// Modal returns the form a person has in front of them: the top of the stack.
func (w *Workspace) Modal(user UserID) (View, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if v := w.topModal(user); v != nil {
		return *v, true
	}
	return View{}, false
}

// Notices returns what the workspace itself has told a person, oldest first.
func (w *Workspace) Notices(user UserID) []Notice {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.notices[user])
}

// Dismiss clears a person's notices.
func (w *Workspace) Dismiss(user UserID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.notices, user)
	w.changed()
}

// Commands returns the registered slash commands.
func (w *Workspace) Commands() []Command { return slices.Clone(w.config.App.Commands) }

// Shortcuts returns the registered shortcuts.
func (w *Workspace) Shortcuts() []Shortcut { return slices.Clone(w.config.App.Shortcuts) }

// DM returns a person's direct message with the bot, opening it if need be,
// or "" for somebody who is not here.
func (w *Workspace) DM(user UserID) ConversationID {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.users[user] == nil {
		return ""
	}
	return w.directMessage(user, w.config.App.BotUser).ID
}

// Connections tells how many Socket Mode links the app holds.
func (w *Workspace) Connections() int { return w.sockets.count() }

// Now returns the workspace's time.
func (w *Workspace) Now() time.Time { return w.clock.Now() }

// NextEvent returns when the bot has something due next, if it told how to
// find out.
func (w *Workspace) NextEvent() (time.Time, bool) {
	if w.config.NextEvent == nil {
		return time.Time{}, false
	}
	return w.config.NextEvent()
}

func (w *Workspace) sees(viewer UserID, r *room) bool {
	return r.members[viewer] || (r.Kind == PublicChannel && !w.isGuest(viewer))
}

func (w *Workspace) seesMessage(viewer UserID, m *Message) bool {
	return (m.Only == "" || m.Only == viewer) && w.sees(viewer, w.conversations[m.Channel])
}

func (w *Workspace) isGuest(user UserID) bool {
	u := w.users[user]
	return u == nil || u.Guest || u.Stranger
}

func (w *Workspace) replies(root *Message) []*Message {
	found := make([]*Message, 0, len(root.Replies))
	for _, ts := range root.Replies {
		if m := w.messages[ts]; m != nil {
			found = append(found, m)
		}
	}
	return found
}

func (w *Workspace) topModal(user UserID) *View {
	stack := w.modals[user]
	if len(stack) == 0 {
		return nil
	}
	return w.views[stack[len(stack)-1]]
}

func visible(viewer UserID, messages []*Message) []Message {
	seen := make([]Message, 0, len(messages))
	for _, m := range messages {
		if m.Only == "" || m.Only == viewer {
			seen = append(seen, *m)
		}
	}
	return seen
}
