package main

import (
	"context"
	"errors"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/handlers/storytest"
)

// The stories once more, through slack-go and the sandbox: what the bot says at
// handler level is what people see in the workspace.
func TestStoriesThroughTheSandbox(t *testing.T) {
	t.Parallel()
	for _, folder := range []string{"testdata/stories", "handlers/leaving/testdata"} {
		t.Run(folder, func(t *testing.T) {
			t.Parallel()
			storytest.All(t, folder, newWire)
		})
	}
}

// wire is the stage on which the whole program runs against a workspace.
type wire struct {
	t         *testing.T
	app       *app
	workspace *sandbox.Workspace
	clock     *sandbox.Clock
	shown     map[string]map[sandbox.TS]string // what a user saw last, by message
	modal     map[string]string                // the form that a user saw last
	seen      map[string][]storytest.Seen
	log       page // all that the bot logged
}

func newWire(t *testing.T) storytest.Stage {
	t.Helper()
	return &wire{
		t: t, clock: sandbox.NewClock(), shown: map[string]map[sandbox.TS]string{}, modal: map[string]string{},
		seen: map[string][]storytest.Seen{},
	}
}

// Import implements storytest.Stage: it opens the workspace for the cast and
// starts the bot in it.
func (w *wire) Import(csv string, facts []storytest.Fact) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	health, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if w.workspace, err = newWorkspace(csv, w.clock, nil); err != nil {
		return err
	}
	cfg, wrong := config.FromEnv(demoEnvironment("http://"+listener.Addr().String()+"/", w.t.TempDir()), os.ReadFile)
	if len(wrong) > 0 {
		return mistakes(wrong)
	}
	log := slog.New(slog.NewTextHandler(io.MultiWriter(w.t.Output(), &w.log), &slog.HandlerOptions{Level: slog.LevelDebug}))
	if w.app, err = build(w.t.Context(), cfg, turnedClock{w.clock}, log, false); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	served, ran := make(chan error, 1), make(chan error, 1)
	go func() { served <- sandbox.Serve(ctx, listener, w.workspace) }()
	go func() { ran <- w.app.run(ctx, health) }()
	w.t.Cleanup(func() {
		stop()
		if err := errors.Join(<-ran, <-served, w.app.close()); err != nil {
			w.t.Error(err)
		}
	})
	w.until("the bot is connected", func() bool { return w.workspace.Connections() > 0 })
	reply, result, err := roster.Import(w.t.Context(), w.app.store, strings.NewReader(csv), w.app.policy, false, w.clock.Now())
	if err != nil {
		return fmt.Errorf("%w: %v", err, result.Mistakes)
	}
	if reply, err = storytest.WithFacts(reply, facts, w.clock.Now()); err != nil {
		return err
	}
	return w.app.router.Do(w.t.Context(), "import.people", reply)
}

// until looks again and again, for a minute.
func (w *wire) until(what string, holds func() bool) {
	w.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	end := time.After(time.Minute)
	for !holds() {
		select {
		case <-tick.C:
		case <-end:
			w.t.Fatalf("waited for a minute until %s", what)
		}
	}
}

// Turn implements storytest.Stage. Once the bot runs, time does not go back.
func (w *wire) Turn(to time.Time) {
	if w.app == nil || to.After(w.clock.Now()) {
		w.clock.Set(to)
	}
}

// Next implements storytest.Stage.
func (w *wire) Next() (time.Time, bool) { return w.app.nextEvent(w.t.Context()) }

// Settle implements storytest.Stage.
func (w *wire) Settle() {
	if err := w.workspace.Idle(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	w.until("nothing is due any more", func() bool {
		idle, err := w.app.store.Idle(w.t.Context(), w.clock.Now())
		return err == nil && idle
	})
}

// Command implements storytest.Stage.
func (w *wire) Command(user, text string) error {
	return w.workspace.Command(sandbox.UserID(user), w.dm(user), text)
}

func (w *wire) dm(user string) sandbox.ConversationID { return w.workspace.DM(sandbox.UserID(user)) }

// Click implements storytest.Stage.
func (w *wire) Click(user, label, near string) error {
	return w.press(user, sandbox.Press{Label: label}, label, near)
}

// Choose implements storytest.Stage.
func (w *wire) Choose(user, option, list string) error {
	return w.press(user, sandbox.Press{Label: list, Chosen: []string{option}}, list, "")
}

// press tries the newest message that offers the label, then home.
func (w *wire) press(user string, press sandbox.Press, label, near string) error {
	who := sandbox.UserID(user)
	for _, m := range slices.Backward(w.workspace.Messages(who, w.dm(user))) {
		text := plain(m.Text)
		if !m.Bot || !strings.Contains(text, "["+label+"]") || !strings.Contains(text, near) {
			continue
		}
		return w.workspace.Act(who, sandbox.Surface{Message: m.TS}, press)
	}
	return w.workspace.Act(who, sandbox.Surface{Home: true}, press)
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
	var lines []string
	for field, sentence := range refused {
		lines = append(lines, field+": "+sentence)
	}
	slices.Sort(lines)
	w.seen[user] = append(w.seen[user], storytest.Seen{How: storytest.Refused, Text: strings.Join(lines, "\n")})
	return nil
}

// Verify implements storytest.Stage.
func (w *wire) Verify() error {
	report, err := w.app.store.AuditVerify(w.t.Context(), io.Discard)
	if err == nil && !report.Sound() {
		err = fmt.Errorf("the record does not hold: %+v", report)
	}
	return err
}

// Seen implements storytest.Stage.
func (w *wire) Seen(user string) []storytest.Seen {
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
	return append(out, said...)
}

// Home implements storytest.Stage.
func (w *wire) Home(user string) (string, error) {
	if err := w.workspace.OpenHome(sandbox.UserID(user)); err != nil {
		return "", err
	}
	if err := w.workspace.Idle(w.t.Context()); err != nil {
		return "", err
	}
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
	return w.workspace.Idle(w.t.Context())
}

// plain undoes the escaping of a message's text.
func plain(text string) string { return html.UnescapeString(text) }

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
		}
		if v["text"] != nil {
			return words(v["text"])
		}
		return strings.TrimSpace(words(v["elements"]))
	}
	return ""
}
