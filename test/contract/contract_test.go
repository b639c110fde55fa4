// Package contract_test holds the sandbox to a client it was not written for: an app on Bolt, the
// framework Slack publishes. It knows nothing of mentoring and of this bot.
package contract_test

import (
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/test/need"
)

const (
	mia sandbox.UserID = "U0MIA"

	// patience covers the start of Node.js and Bolt's own five seconds before it reconnects.
	patience = 30 * time.Second
)

func TestBoltAppFeelsAtHome(t *testing.T) {
	t.Parallel()
	w := sandbox.New(sandbox.Config{
		App:    sandbox.App{Commands: []sandbox.Command{{Name: "/contract"}}},
		People: []sandbox.User{{ID: mia, Name: "mia"}},
	})
	startApp(t, serve(t, w))
	eventually(t, w, "the app connects by Socket Mode", func() bool { return w.Connections() == 1 })

	for _, step := range []struct {
		name string
		run  func(*testing.T, *sandbox.Workspace)
	}{
		{"a command is answered by its response URL", commandIsAnswered},
		{"a command opens a form, which refuses one answer and takes another", formIsFilled},
		{"a click replaces the message by its response URL", clickReplaces},
		{"an opened home is published", homeIsPublished},
		{"a message is answered after Slack refreshed the connection", refreshIsSurvived},
	} {
		if !t.Run(step.name, func(t *testing.T) { step.run(t, w) }) {
			return // the next step starts where this one should have ended
		}
	}
	if notices := w.Notices(mia); len(notices) > 0 {
		t.Errorf("the workspace complained to the person: %+v", notices)
	}
}

func commandIsAnswered(t *testing.T, w *sandbox.Workspace) {
	if err := w.Command(mia, w.DM(mia), "/contract hello there"); err != nil {
		t.Fatal(err)
	}
	eventually(t, w, "mia alone reads the answer", func() bool {
		m, ok := last(w)
		return ok && m.Only == mia && m.Text == "You said: hello there"
	})
}

func formIsFilled(t *testing.T, w *sandbox.Workspace) {
	if err := w.Command(mia, w.DM(mia), "/contract form"); err != nil {
		t.Fatal(err)
	}
	eventually(t, w, "the form opens", func() bool {
		view, ok := w.Modal(mia)
		return ok && view.CallbackID == "goal"
	})

	refused, err := w.Submit(mia, sandbox.Values{"goal": {"Talk"}})
	if err != nil || refused["goal"] != "Please say a little more." {
		t.Fatalf("a short answer: refused %q, error %v", refused, err)
	}
	if _, open := w.Modal(mia); !open {
		t.Fatal("the refused form closed and took the answer with it")
	}

	refused, err = w.Submit(mia, sandbox.Values{"goal": {"Lead a debrief alone"}})
	if err != nil || len(refused) > 0 {
		t.Fatalf("a full answer: refused %q, error %v", refused, err)
	}
	if _, open := w.Modal(mia); open {
		t.Error("the accepted form is still open")
	}
	eventually(t, w, "the app writes a direct message", func() bool {
		m, ok := last(w)
		return ok && m.Bot && m.Text == "Goal kept: Lead a debrief alone"
	})
}

func clickReplaces(t *testing.T, w *sandbox.Workspace) {
	before, _ := last(w)
	if err := w.Click(mia, before.TS, "Done"); err != nil {
		t.Fatal(err)
	}
	eventually(t, w, "the same message reads anew", func() bool {
		m, ok := last(w)
		return ok && m.TS == before.TS && m.Text == "Well done."
	})
}

func homeIsPublished(t *testing.T, w *sandbox.Workspace) {
	if err := w.OpenHome(mia); err != nil {
		t.Fatal(err)
	}
	eventually(t, w, "mia's home has one section", func() bool {
		home, ok := w.Home(mia)
		return ok && len(home.Blocks) == 1
	})
}

func refreshIsSurvived(t *testing.T, w *sandbox.Workspace) {
	w.Disconnect("refresh_requested")
	eventually(t, w, "the app connects a second time", func() bool { return connected(w) == 2 && w.Connections() == 1 })
	if _, err := w.Say(mia, w.DM(mia), "ping", ""); err != nil {
		t.Fatal(err)
	}
	eventually(t, w, "the app answers", func() bool {
		m, ok := last(w)
		return ok && m.Bot && m.Text == "pong"
	})
}

// connected counts the links the app has opened so far.
func connected(w *sandbox.Workspace) (links int) {
	for _, entry := range w.Log(0) {
		if entry.Kind == "socket" && entry.Name == "connected" {
			links++
		}
	}
	return links
}

// serve returns the address of the workspace's Web API, with the slash at its end that Slack's
// clients ask for.
func serve(t *testing.T, w *sandbox.Workspace) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background()) // outlives t.Context(), so that the app ends first
	served := make(chan error, 1)
	go func() { served <- sandbox.Serve(ctx, listener, w) }()
	t.Cleanup(func() {
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return "http://" + listener.Addr().String() + "/api/"
}

// startApp runs the app until the test ends, and shows what it printed if the test failed.
func startApp(t *testing.T, api string) {
	t.Helper()
	need.Folder(t, "node_modules", "run npm ci in test/contract")
	var printed strings.Builder
	app := exec.Command(need.Program(t, "node"), "app.mjs")
	app.Env = append(os.Environ(),
		"SLACK_API_URL="+api, "SLACK_BOT_TOKEN="+sandbox.BotToken, "SLACK_APP_TOKEN="+sandbox.AppToken)
	app.Stdout, app.Stderr = &printed, &printed
	stdin, err := app.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := app.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, app, stdin, &printed) })
}

func stop(t *testing.T, app *exec.Cmd, stdin io.Closer, printed *strings.Builder) {
	stdin.Close()
	if err := app.Wait(); err != nil {
		t.Errorf("the app ended with %v", err)
	}
	if t.Failed() {
		t.Logf("the app printed:\n%s", printed)
	}
}

// last returns the latest message mia sees in her direct message with the app.
func last(w *sandbox.Workspace) (sandbox.Message, bool) {
	messages := w.Messages(mia, w.DM(mia))
	if len(messages) == 0 {
		return sandbox.Message{}, false
	}
	return messages[len(messages)-1], true
}

// eventually waits for the claim to become true, looking again after every change.
func eventually(t *testing.T, w *sandbox.Workspace, claim string, holds func() bool) {
	t.Helper()
	changed, stop := w.Subscribe()
	defer stop()
	late := time.After(patience)
	for !holds() {
		select {
		case <-changed:
		case <-late:
			m, _ := last(w)
			t.Fatalf("not seen in %v: %s; the last message is %q, notices %+v", patience, claim, m.Text, w.Notices(mia))
		}
	}
}
