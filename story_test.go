package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"cairn/bot/sandbox"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/handlers/storytest"
	"cairn/models/store/litetest"
)

// The stories once more, through slack-go and the sandbox: what the bot says at
// handler level is what people see in the workspace.
func TestStoriesThroughTheSandbox(t *testing.T) {
	t.Parallel()
	playAll(t, nil, func(t *testing.T) storytest.Stage {
		w := newWire(t).(*wire)
		w.clock = storyClock()
		return w
	})
}

// wire is the stage on which the whole program runs against a workspace.
type wire struct {
	running
	workspace *sandbox.Workspace
	url       string                           // of the workspace's page
	env       map[string]string                // of the bot, besides the workspace's
	shown     map[string]map[sandbox.TS]string // what a user saw last, by message
	modal     map[string]string                // the form that a user saw last
	seen      map[string][]storytest.Seen
	log       page // all that the bot logged

	places []string // channels and rooms, as they were first used
	named  map[string]sandbox.ConversationID
}

func newWire(t *testing.T) storytest.Stage {
	t.Helper()
	return &wire{
		running: running{t: t, clock: sandbox.NewClock()}, shown: map[string]map[sandbox.TS]string{}, modal: map[string]string{},
		seen: map[string][]storytest.Seen{}, named: map[string]sandbox.ConversationID{},
	}
}

// Import implements storytest.Stage: it opens the workspace for the cast and
// starts the bot in it.
func (w *wire) Import(csv string, facts []storytest.Fact) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if w.workspace, err = newWorkspace(csv, w.clock, nil, sandbox.Timing{Ack: patience, Trigger: patience}); err != nil {
		return err
	}
	w.url = "http://" + listener.Addr().String() + "/"
	demo := demoEnvironment(w.url, filepath.Dir(litetest.File(w.t, "cairn.db")))
	cfg, wrong := config.FromEnv(func(name string) (string, bool) {
		if v, set := w.env[name]; set {
			return v, true
		}
		return demo(name)
	}, os.ReadFile)
	if cfg.Program, err = programOf(w.t, facts); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(io.MultiWriter(w.t.Output(), &w.log), &slog.HandlerOptions{Level: slog.LevelDebug}))
	set, err := prepare(cfg, wrong)
	if err != nil {
		return err
	}
	if w.app, err = build(w.t.Context(), set, turnedClock{w.clock}, log, false); err != nil {
		return err
	}
	w.handling, w.app.copies.Public = w.app.slack.Handling, "https://cairn.example.org"
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- sandbox.Serve(ctx, listener, w.workspace) }()
	err = w.start("slack", func() error {
		stop()
		return <-served
	})
	if err != nil {
		return err
	}
	w.until("the bot is connected", func() bool { return w.workspace.Connections() > 0 })
	if err := w.join(facts); err != nil {
		return err
	}
	return w.people(csv, facts)
}

// Again implements storytest.Stage.
func (w *wire) Again(csv string) error { return w.people(csv, nil) }

func (w *wire) people(csv string, facts []storytest.Fact) error {
	reply, result, err := roster.Import(w.t.Context(), w.app.store, strings.NewReader(csv), w.app.policy, roster.Options{}, w.clock.Now())
	if err != nil {
		return fmt.Errorf("%w: %v", err, result.Mistakes)
	}
	if reply, err = storytest.WithFacts(reply, facts, w.clock.Now()); err != nil {
		return err
	}
	return w.app.router.Do(w.t.Context(), "import.people", reply)
}

// programOf is the path of the program.yaml that a story asks for.
func programOf(t *testing.T, facts []storytest.Fact) (string, error) {
	path := filepath.Join(t.TempDir(), "program.yaml")
	return path, os.WriteFile(path, storytest.Program(facts), 0o600)
}

// Settle implements storytest.Stage.
func (w *wire) Settle() {
	w.t.Helper()
	if err := w.workspace.Idle(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	w.running.Settle()
}

// CommandIn implements storytest.Stage.
func (w *wire) CommandIn(user, channel, text string) error {
	return w.workspace.Command(sandbox.UserID(user), w.in(user, channel), text)
}

// Command is CommandIn in the user's direct messages.
func (w *wire) Command(user, text string) error { return w.CommandIn(user, "", text) }

// Click is ClickIn in the user's direct messages and on their home.
func (w *wire) Click(user, label, near string) error { return w.ClickIn(user, "", label, near) }

// in is the conversation of a channel, or a user's direct messages.
func (w *wire) in(user, channel string) sandbox.ConversationID {
	if channel == "" {
		return w.dm(user)
	}
	return w.channel(channel)
}

// channel is the conversation with the name, or "".
func (w *wire) channel(name string) sandbox.ConversationID {
	if id := w.named[name]; id != "" {
		return id
	}
	for _, c := range w.workspace.Conversations(w.us()) {
		if placeName(c.Name) == name {
			w.named[name] = c.ID
			return c.ID
		}
	}
	return ""
}

func (w *wire) us() sandbox.UserID { return w.workspace.Config().App.BotUser }

// roomMark is the name of a room with what the adapters put behind it.
var roomMark = regexp.MustCompile(`(#\S+)-[0-9a-f]{6}\b`)

func unmarked(text string) string { return roomMark.ReplaceAllString(text, "$1") }

func placeName(name string) string { return unmarked("#" + name) }

// Places implements storytest.Stage.
func (w *wire) Places() []string {
	list := w.workspace.Conversations(w.us())
	slices.SortStableFunc(list, func(a, b sandbox.Conversation) int { return a.Created.Compare(b.Created) })
	for _, c := range list {
		if name := placeName(c.Name); c.Creator == w.us() && (c.Kind == sandbox.PublicChannel || c.Kind == sandbox.PrivateChannel) && !slices.Contains(w.places, name) {
			w.places = append(w.places, name)
		}
	}
	return w.places
}

// Members implements storytest.Stage.
func (w *wire) Members(place string) []string {
	var out []string
	c, _ := w.workspace.Conversation(w.us(), w.channel(place))
	for _, u := range c.Members {
		out = append(out, string(u))
	}
	return out
}

// Change implements storytest.Stage.
func (w *wire) Change(channel string, what storytest.Change) error {
	id, somebody := w.channel(channel), w.workspace.Users()[0].ID
	switch what {
	case storytest.IsArchived:
		return w.workspace.Archive(somebody, id, true)
	case storytest.IsRenamed:
		return w.workspace.Rename(somebody, id, "another-name")
	case storytest.IsShared:
		return w.workspace.Share(id, true)
	case storytest.LosesUs:
		return w.workspace.Leave(w.us(), id)
	case storytest.AdminsOnly, storytest.AnyWriter:
		return w.workspace.Restrict(id, what == storytest.AdminsOnly)
	default: // storytest.GetsNewID is played on paper alone
		return fmt.Errorf("no channel %q", what)
	}
}

// join makes the channels of a story, with the bot in them.
func (w *wire) join(facts []storytest.Fact) error {
	for _, f := range facts {
		if f.Channel == "" {
			continue
		}
		if w.channel(f.Channel) == "" {
			c := sandbox.Conversation{Name: strings.TrimPrefix(f.Channel, "#"), Kind: sandbox.PublicChannel}
			for _, u := range f.Members {
				c.Members = append(c.Members, sandbox.UserID(u))
			}
			w.workspace.AddConversation(c)
		}
		if err := w.workspace.Join(w.us(), w.channel(f.Channel)); err != nil {
			return err
		}
		w.places = append(w.places, f.Channel)
	}
	return nil
}

func (w *wire) dm(user string) sandbox.ConversationID { return w.workspace.DM(sandbox.UserID(user)) }

// ClickIn implements storytest.Stage.
func (w *wire) ClickIn(user, channel, label, near string) error {
	return w.press(user, channel, sandbox.Press{Label: label}, label, near)
}

// Choose implements storytest.Stage.
func (w *wire) Choose(user, option, list string) error {
	return w.press(user, "", sandbox.Press{Label: list, Chosen: []string{option}}, list, "")
}

// press tries the newest message that offers the label, then home.
func (w *wire) press(user, channel string, press sandbox.Press, label, near string) error {
	who := sandbox.UserID(user)
	if m, offered := w.offers(user, channel, label, near); offered {
		return w.workspace.Act(who, sandbox.Surface{Message: m}, press)
	}
	if channel != "" {
		return fmt.Errorf("no button %q in %s", label, channel)
	}
	return w.workspace.Act(who, sandbox.Surface{Home: true}, press)
}

// offers finds the newest message with a button or a list of that label.
func (w *wire) offers(user, channel, label, near string) (sandbox.TS, bool) {
	for _, m := range slices.Backward(w.said(sandbox.UserID(user), w.in(user, channel))) {
		if text := plain(m.Text); m.Bot && strings.Contains(text, "["+label+"]") && strings.Contains(text, near) {
			return m.TS, true
		}
	}
	return "", false
}

// said is everything in a conversation that a user sees, threads too.
func (w *wire) said(who sandbox.UserID, in sandbox.ConversationID) []sandbox.Message {
	var out []sandbox.Message
	for _, m := range w.workspace.Messages(who, in) {
		out = append(out, m)
		if len(m.Replies) > 0 {
			out = append(out, w.workspace.Thread(who, m.TS)[1:]...)
		}
	}
	return out
}

// Shortcut implements storytest.Stage.
func (w *wire) Shortcut(user, name, near string) error {
	if near == "" {
		return w.workspace.GlobalShortcut(sandbox.UserID(user), name)
	}
	for _, m := range slices.Backward(w.workspace.Messages(sandbox.UserID(user), w.dm(user))) {
		if strings.Contains(m.Text, near) {
			return w.workspace.MessageShortcut(sandbox.UserID(user), m.TS, name)
		}
	}
	return fmt.Errorf("no message %q", near)
}

// Submit implements storytest.Stage.
func (w *wire) Submit(user string, values map[string][]string) error {
	refused, err := w.workspace.Submit(sandbox.UserID(user), values)
	if err != nil {
		return err
	}
	if len(refused) == 0 {
		w.modal[user] = ""
		return nil
	}
	w.seen[user] = append(w.seen[user], storytest.AsksAgain(w.fields(user), refused))
	return nil
}

// fields are the questions of the form that a user has open.
func (w *wire) fields(user string) []string {
	var keys []string
	form, _ := w.workspace.Modal(sandbox.UserID(user))
	for _, b := range form.Blocks {
		if key, ok := b["block_id"].(string); ok && b["type"] == "input" {
			keys = append(keys, key)
		}
	}
	return keys
}

// Field implements storytest.Stage.
func (w *wire) Field(user, key string) (string, error) {
	form, _ := w.workspace.Modal(sandbox.UserID(user))
	raw, err := json.Marshal(form.Blocks)
	if err != nil {
		return "", err
	}
	var blocks []struct {
		ID      string `json:"block_id"`
		Element struct {
			Value string `json:"initial_value"`
		} `json:"element"`
	}
	if err := json.Unmarshal(raw, &blocks); err != nil {
		return "", err
	}
	for _, b := range blocks {
		if b.ID == key && b.Element.Value != "" {
			return b.Element.Value, nil
		}
	}
	return "", fmt.Errorf("nothing stands in a field %q", key)
}

// Seen implements storytest.Stage.
func (w *wire) Seen(user string) []storytest.Seen {
	if strings.HasPrefix(user, "#") {
		return w.seenIn(user)
	}
	out := w.seen[user]
	w.seen[user] = nil
	if form, open := w.workspace.Modal(sandbox.UserID(user)); !open {
		w.modal[user] = ""
	} else if title := form.Title.Text; string(form.ID)+form.CallbackID != w.modal[user] {
		w.modal[user] = string(form.ID) + form.CallbackID
		out = append(out, storytest.Seen{How: storytest.Opened, Text: title})
	}
	if w.shown[user] == nil {
		w.shown[user] = map[sandbox.TS]string{}
	}
	var said []storytest.Seen
	for _, m := range w.workspace.Messages(sandbox.UserID(user), w.dm(user)) {
		text := plain(m.Text)
		before, known := w.shown[user][m.TS]
		if w.shown[user][m.TS] = text; known && before == text || !m.Bot {
			continue
		}
		switch {
		case m.Only != "":
			out = append(out, storytest.Seen{How: storytest.Answered, Text: text})
		case known:
			said = append(said, storytest.Seen{How: storytest.Edited, Text: text})
		default:
			said = append(said, storytest.Seen{How: storytest.Said, Text: text})
		}
	}
	for _, place := range w.places {
		for _, m := range w.said(sandbox.UserID(user), w.channel(place)) {
			if _, known := w.shown[user][m.TS]; !known && m.Only != "" {
				out = append(out, storytest.Seen{How: storytest.Answered, Text: plain(m.Text)})
				w.shown[user][m.TS] = m.Text
			}
		}
	}
	return append(out, said...)
}

// seenIn is what everybody has been shown in a channel since the last call.
func (w *wire) seenIn(place string) []storytest.Seen {
	if w.shown[place] == nil {
		w.shown[place] = map[sandbox.TS]string{}
	}
	var out []storytest.Seen
	for _, m := range w.said(w.us(), w.channel(place)) {
		text := plain(m.Text)
		before, known := w.shown[place][m.TS]
		if w.shown[place][m.TS] = text; known && before == text || !m.Bot || m.Only != "" || m.Subtype != "" {
			continue
		}
		seen := storytest.Seen{How: storytest.Said, Text: text, Below: m.ThreadTS != "" && m.ThreadTS != m.TS}
		if known {
			seen.How = storytest.Edited
		}
		out = append(out, seen)
	}
	return out
}

// Home implements storytest.Stage.
func (w *wire) Home(user string) (string, error) {
	if err := w.workspace.OpenHome(sandbox.UserID(user)); err != nil {
		return "", err
	}
	if err := w.workspace.Idle(w.t.Context()); err != nil {
		return "", err
	}
	w.quiet()
	home, ok := w.workspace.Home(sandbox.UserID(user))
	if !ok {
		return "", errors.New("no home was published")
	}
	return read(home.Blocks), nil
}

// Leave implements storytest.Stage: it returns when the bot has taken note.
func (w *wire) Leave(user string) error {
	u, known := w.workspace.User(sandbox.UserID(user))
	if !known {
		return fmt.Errorf("no user %s", user)
	}
	u.Deactivated = true
	w.workspace.AddUser(u)
	if err := w.workspace.Idle(w.t.Context()); err != nil {
		return err
	}
	w.quiet()
	return nil
}

// plain undoes the escaping of a message's text, and calls rooms as on paper.
func plain(text string) string { return unmarked(html.UnescapeString(text)) }

// read is everything that blocks say, a line for each part.
func read(blocks []sandbox.Block) string {
	var lines []string
	for _, b := range blocks {
		if line := words(b); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// words is the text of a block or of a part of one.
func words(part any) string {
	switch v := part.(type) {
	case []any:
		var out strings.Builder
		for _, each := range v {
			out.WriteString(words(each))
		}
		return out.String()
	case map[string]any:
		switch v["type"] {
		case "button", "static_select":
			label := v["text"]
			if label == nil {
				label = v["placeholder"]
			}
			return "[" + words(label) + "] "
		case "text", "plain_text", "mrkdwn":
			text, _ := v["text"].(string)
			return text
		case "link":
			text, _ := v["text"].(string)
			return fmt.Sprintf("%s (%s)", text, v["url"])
		case "rich_text":
			return lines(v["elements"], "")
		case "rich_text_list":
			return lines(v["elements"], "- ")
		}
		if v["text"] != nil {
			return words(v["text"])
		}
		return strings.TrimSpace(words(v["elements"]))
	}
	return ""
}

// lines is each element on a line of its own.
func lines(elements any, before string) string {
	all, _ := elements.([]any)
	var out []string
	for _, each := range all {
		out = append(out, before+strings.TrimSuffix(words(each), "\n"))
	}
	return strings.Join(out, "\n")
}
