package sandbox

import (
	"cmp"
	"fmt"
	"html/template"
	"net/url"
	"slices"
	"strings"
	"time"
)

// roomView is a conversation as the person sees it.
type roomView struct {
	Conversation
	Title     string
	Icon      string
	People    []face
	Joined    bool
	Earlier   int // messages before the lines shown
	Lines     []line
	Write     composer
	Shortcuts []Shortcut // global ones
}

// threadView is a thread beside its conversation.
type threadView struct {
	Lines []line
	Write composer
	Close string // address without the thread
}

// homeView is the App Home, whose blocks are nil until the app publishes one.
type homeView struct {
	Blocks []node
	Visit  string
}

// composer is where a person writes.
type composer struct {
	*scene
	URL         string
	ID          string
	Placeholder string
	Commands    []Command
	Mentions    []mentioned
}

// mentioned is somebody, or a channel, that may be named in a line.
type mentioned struct {
	Name  string // as it is written, with its mark
	Names string // what it is found by
	Label string
	Title string
}

// line is one message as it is shown.
type line struct {
	*surface
	Message
	Author    face
	Day       string // set on the first message of a day
	Head      bool   // shows who and when; later lines of a run do not
	At        time.Time
	Clock     string
	Thread    string // address of the thread
	RepliedBy []face
	LastReply string
	Blocks    []node
	Reacted   []reaction
	Menu      []menuItem
	IsThread  bool // shown in the thread's own pane
}

type reaction struct {
	Emoji string
	Who   string
	Mine  bool
	Count int
	URL   string
}

type menuItem struct {
	Label, Hint, URL, Action string
}

// roomSize is how many messages of a conversation are shown.
const roomSize = 200

func (s *scene) roomView(c Conversation) *roomView {
	r := &roomView{Conversation: c, Title: s.title(c), Icon: placeKind(c), Joined: slices.Contains(c.Members, s.As)}
	if c.ID == s.page.DM(s.As) {
		r.Icon = "app"
	}
	for _, id := range c.Members {
		if u, known := s.users[id]; known {
			r.People = append(r.People, u)
		}
	}
	messages := s.page.Messages(s.As, c.ID)
	r.Earlier = max(0, len(messages)-roomSize)
	r.Lines = s.lines(messages[r.Earlier:])
	for _, short := range s.page.Shortcuts() {
		if short.Type == "global" {
			r.Shortcuts = append(r.Shortcuts, short)
		}
	}
	name := r.Title
	if c.Kind == PublicChannel || c.Kind == PrivateChannel {
		name = "#" + name
	}
	r.Write = composer{
		scene: s, URL: where{As: s.As, In: c.ID}.ui("say", nil), ID: "write",
		Placeholder: s.Client("Message") + " " + name, Commands: s.page.Commands(), Mentions: s.mentioned(),
	}
	return r
}

func (s *scene) threadView() *threadView {
	messages := s.page.Thread(s.As, s.Thread)
	if len(messages) == 0 {
		return nil
	}
	lines := s.lines(messages)
	for i := range lines {
		lines[i].IsThread, lines[i].ID = true, "t"+lines[i].ID
	}
	return &threadView{
		Lines: lines,
		Write: composer{scene: s, URL: s.ui("say", nil), ID: "reply", Placeholder: s.Client("Reply…"), Mentions: s.mentioned()},
		Close: s.to(s.In),
	}
}

// mentioned lists whom and what the person may name.
func (s *scene) mentioned() []mentioned {
	var all []mentioned
	for _, p := range s.People {
		all = append(all, mentioned{"@" + p.Name, p.Name + " " + p.RealName, p.RealName, p.Title})
	}
	for _, c := range s.sortedRooms() {
		if c.Kind == PublicChannel {
			all = append(all, mentioned{"#" + c.Name, c.Name, "#" + c.Name, c.Topic})
		}
	}
	return all
}

func (s *scene) homeView() *homeView {
	h := &homeView{Visit: s.ui("visit", nil)}
	if v, published := s.page.Home(s.As); published {
		on := &surface{scene: s, On: "home", ID: "home", Typed: v.Typed}
		h.Blocks = on.nodes(v.Blocks)
	}
	return h
}

// run is how long a person may pause and still speak in one run.
const run = 5 * time.Minute

func (s *scene) lines(messages []Message) []line {
	lines := make([]line, 0, len(messages))
	var before *line
	for _, m := range messages {
		l := s.line(m)
		day := s.day(l.At)
		if before == nil || s.day(before.At) != day {
			l.Day = day
		}
		l.Head = l.Day != "" || before.User != m.User || before.Username != m.Username || before.Only != m.Only ||
			before.Subtype != m.Subtype || l.At.Sub(before.At) > run || len(m.Blocks) > 0
		lines = append(lines, l)
		before = &lines[len(lines)-1]
	}
	return lines
}

func (s *scene) line(m Message) line {
	on := &surface{scene: s, On: "message", ID: "m" + string(m.TS), Message: m.TS, Typed: s.page.draft(s.As, &m)}
	l := line{surface: on, Message: m, Author: s.author(m), At: tsTime(m.TS).In(s.Zone), Blocks: on.nodes(m.Blocks)}
	l.Clock = s.hour(l.At)
	there := s.where
	there.Thread, there.In, there.Inspect = cmp.Or(m.ThreadTS, m.TS), m.Channel, false
	l.Thread = there.URL()
	for _, ts := range m.Replies {
		reply, _ := s.page.Message(s.As, ts)
		at := tsTime(ts).In(s.Zone)
		l.LastReply = s.date(at) + ", " + s.hour(at)
		if u := s.author(reply); !slices.ContainsFunc(l.RepliedBy, func(v face) bool { return v.ID == u.ID }) {
			l.RepliedBy = append(l.RepliedBy, u)
		}
	}
	for _, r := range m.Reactions {
		l.Reacted = append(l.Reacted, s.reaction(m.TS, r))
	}
	l.Menu = s.menu(m)
	return l
}

// draft returns what a person has entered under a message.
func (w *Workspace) draft(user UserID, m *Message) Values {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.drafts[draftKey(user, m)]
}

func (s *scene) reaction(ts TS, r Reaction) reaction {
	names := make([]string, len(r.Users))
	for i, id := range r.Users {
		names[i] = s.name(id)
	}
	return reaction{
		Emoji: emojiOr(r.Name), Who: strings.Join(names, ", ") + " " + s.Client("reacted with") + " :" + r.Name + ":",
		Mine: slices.Contains(r.Users, s.As), Count: len(r.Users), URL: s.reactURL(ts, r.Name),
	}
}

func (s *scene) reactURL(ts TS, name string) string {
	return s.ui("react", url.Values{"message": {string(ts)}, "emoji": {name}})
}

// GlobalURL runs a global shortcut.
func (s *scene) GlobalURL(name string) string { return s.ui("global", url.Values{"name": {name}}) }

// menu lists what can be done with a message besides answering it.
func (s *scene) menu(m Message) []menuItem {
	if m.Subtype != "" {
		return nil
	}
	var items []menuItem
	for _, short := range s.page.Shortcuts() {
		if short.Type != "message" || m.Only != "" {
			continue
		}
		items = append(items, menuItem{
			Label: short.Name, Hint: short.Description, Action: short.CallbackID,
			URL: s.ui("shortcut", url.Values{"message": {string(m.TS)}, "name": {short.CallbackID}}),
		})
	}
	return items
}

func (s *scene) author(m Message) face {
	u, known := s.users[m.User]
	if !known {
		u.User = User{ID: m.User, RealName: string(m.User), Bot: m.Bot}
	}
	if m.Username != "" {
		u.RealName = m.Username
	}
	return u
}

// Said is when it was said, in full.
func (l line) Said() string { return l.day(l.At) + ", " + l.hour(l.At) + l.At.Format(" MST") }

// Body is the text of a message that has no blocks.
func (l line) Body() template.HTML { return l.mrkdwn(l.Message.Text) }

// Answered says how many replies there are.
func (l line) Answered() string {
	if len(l.Replies) == 1 {
		return l.Client("1 reply")
	}
	return l.Client(fmt.Sprintf("%d replies", len(l.Replies)))
}

// Quick are the reactions offered under every message.
func (l line) Quick() []reaction {
	var all []reaction
	for _, name := range []string{"+1", "white_check_mark", "eyes", "tada"} {
		all = append(all, reaction{Emoji: emojiOr(name), Who: name, URL: l.reactURL(l.TS, name)})
	}
	return all
}

func tsTime(ts TS) time.Time {
	at, _ := micros(ts)
	return time.UnixMicro(at)
}
