package sandbox

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// AddUser adds a person, or changes the one with the same ID, and tells the
// app (team_join, user_change). Empty fields take plain defaults.
func (w *Workspace) AddUser(u User) User {
	w.mu.Lock()
	defer w.mu.Unlock()
	_, known := w.users[u.ID]
	stored := w.putUser(u)
	event := "team_join"
	if known {
		event = "user_change"
	}
	w.tell(event, object{"user": w.wireUser(stored, true)})
	w.changed()
	return *stored
}

// AddConversation adds a channel, or changes the one with the same ID,
// without telling the app.
func (w *Workspace) AddConversation(c Conversation) Conversation {
	w.mu.Lock()
	defer w.mu.Unlock()
	r := w.putRoom(c)
	w.changed()
	return r.snapshot()
}

// Reset forgets everything and starts again from the configuration. The
// app's connections, the clock and the log stay.
func (w *Workspace) Reset() {
	w.SetFaults(0)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.seed()
	w.changed()
}

func (w *Workspace) seed() {
	w.users, w.userOrder = map[UserID]*User{}, nil
	w.emails, w.handles = map[string]UserID{}, map[string]UserID{}
	w.conversations, w.roomOrder = map[ConversationID]*room{}, nil
	w.roomNames, w.groups = map[string]ConversationID{}, map[string]ConversationID{}
	w.userRooms = map[UserID][]ConversationID{}
	w.messages = map[TS]*Message{}
	w.views, w.externalViews = map[ViewID]*View{}, map[string]ViewID{}
	w.homes, w.modals = map[UserID]ViewID{}, map[UserID][]ViewID{}
	w.notices = map[UserID][]Notice{}
	w.triggers, w.hooks = map[string]*trigger{}, map[string]*hook{}
	w.drafts, w.offered = map[string]Values{}, map[string][]Block{}
	w.unknown = map[string]bool{}
	w.urls = w.config.App.RequestURLs
	app := w.config.App
	w.putUser(User{ID: app.BotUser, Name: handle(app.Name), RealName: app.Name, Bot: true})
	for _, u := range w.config.People {
		w.putUser(u)
	}
	for _, c := range w.config.Channels {
		w.putRoom(c)
	}
}

func (w *Workspace) putUser(u User) *User {
	if u.ID == "" {
		u.ID = UserID(w.newID("U"))
	}
	u.RealName = cmp.Or(u.RealName, u.Name, string(u.ID))
	u.Name = cmp.Or(u.Name, handle(u.RealName), strings.ToLower(string(u.ID)))
	u.TZ, u.Locale = cmp.Or(u.TZ, "America/New_York"), cmp.Or(u.Locale, "en-US")
	if old := w.users[u.ID]; old != nil {
		delete(w.emails, strings.ToLower(old.Email))
		delete(w.handles, old.Name)
	} else {
		w.userOrder = append(w.userOrder, u.ID)
	}
	w.users[u.ID] = &u
	w.handles[u.Name] = u.ID
	if u.Email != "" {
		w.emails[strings.ToLower(u.Email)] = u.ID
	}
	return &u
}

func (w *Workspace) putRoom(c Conversation) *room {
	c.Kind = cmp.Or(c.Kind, PublicChannel)
	if c.ID == "" {
		c.ID = ConversationID(w.newID("C"))
	}
	c.Name = cmp.Or(c.Name, strings.ToLower(string(c.ID)))
	if c.Created.IsZero() {
		c.Created = w.clock.Now()
	}
	r := w.conversations[c.ID]
	if r == nil {
		r = &room{}
		w.conversations[c.ID] = r
		w.roomOrder = append(w.roomOrder, c.ID)
	} else {
		delete(w.roomNames, r.Name)
		for user := range r.members {
			w.forget(user, c.ID)
		}
	}
	members := c.Members
	c.Members = nil
	r.Conversation, r.members = c, map[UserID]bool{}
	if c.Kind == PublicChannel || c.Kind == PrivateChannel {
		w.roomNames[c.Name] = c.ID
	}
	for _, user := range members {
		w.enter(user, r)
	}
	return r
}

// enter makes a person a member, without telling the app.
func (w *Workspace) enter(user UserID, r *room) {
	if r.members[user] {
		return
	}
	r.members[user] = true
	r.Members = append(r.Members, user)
	rooms := w.userRooms[user]
	at, _ := slices.BinarySearch(rooms, r.ID)
	w.userRooms[user] = slices.Insert(rooms, at, r.ID)
}

func (w *Workspace) leave(user UserID, r *room) {
	delete(r.members, user)
	r.Members = slices.DeleteFunc(r.Members, func(u UserID) bool { return u == user })
	w.forget(user, r.ID)
}

func (w *Workspace) forget(user UserID, id ConversationID) {
	rooms := w.userRooms[user]
	if at, found := slices.BinarySearch(rooms, id); found {
		w.userRooms[user] = slices.Delete(rooms, at, at+1)
	}
}

// directMessage returns the DM between two people, opening it if need be. A
// DM with the bot is named after the person, so that it is the same one after
// a restart.
func (w *Workspace) directMessage(a, b UserID) *room {
	if a == w.config.App.BotUser {
		a, b = b, a
	}
	if b != w.config.App.BotUser {
		a, b = min(a, b), max(a, b)
	}
	id := ConversationID("D" + strings.TrimPrefix(string(a), "U"))
	if b != w.config.App.BotUser {
		id += ConversationID(strings.TrimPrefix(string(b), "U"))
	}
	if r := w.conversations[id]; r != nil {
		return r
	}
	members := []UserID{a, b}
	if a == b {
		members = members[:1]
	}
	return w.putRoom(Conversation{ID: id, Kind: DirectMessage, Members: members, Creator: b})
}

// newID returns a fresh ID with the given prefix.
func (w *Workspace) newID(prefix string) string {
	w.lastID++
	return fmt.Sprintf("%s0SBX%06d", prefix, w.lastID)
}

// nextTS returns the workspace's time as a TS nobody else has.
func (w *Workspace) nextTS() TS {
	w.lastTS = max(w.clock.Now().UnixMicro(), w.lastTS+1)
	return stampOf(time.UnixMicro(w.lastTS))
}

// handle makes a name such as "Mia Lopez" into one such as "mia.lopez".
func handle(name string) string {
	return strings.Join(strings.Fields(strings.ToLower(name)), ".")
}
