package contract_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"cairn/bot/discord/discordfake"
	"cairn/test/need"
)

const (
	ana    = "700000000000000001"
	server = "600000000000000001"
	// token has the form that discord.js asks for: the bot's id, a time and a mark.
	token = "OTAwMDAwMDAwMDAwMDAwMDAy.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB"
)

// TestDiscordJSFeelsAtHome drives the fake with an app on discord.js, so that it
// speaks Discord and not a dialect of our own adapter.
func TestDiscordJSFeelsAtHome(t *testing.T) {
	t.Parallel()
	f := discordfake.Start(discordfake.Config{
		Token: token, Guild: server, Channels: []string{"general"},
		Members: []discordfake.Member{{ID: ana, Name: "ana"}},
	})
	t.Cleanup(f.Close)
	startDiscordApp(t, f)
	await(t, "the app connects and registers its commands", func() bool { return f.Connected() && len(f.Commands()) == 2 })

	for _, step := range []struct {
		name string
		run  func(*testing.T, *discordfake.Discord)
	}{
		{"a command is answered, after it was held", slashIsAnswered},
		{"what is typed is completed", typingIsCompleted},
		{"a command opens a form, the form is answered, a click changes the answer", modalIsWalked},
		{"a direct message is answered, and the answer edited", messageIsAnswered},
		{"an entry in a message's menu knows the message", menuIsUsed},
		{"an event is planned, moved, begun and taken away", eventIsPlanned},
		{"the app resumes after every end that it may come back from", reconnectIsSurvived},
	} {
		if !t.Run(step.name, func(t *testing.T) { step.run(t, f) }) {
			return // the next step starts where this one should have ended
		}
	}
	if wrong := f.Violations(); len(wrong) > 0 {
		t.Errorf("the app was found to do what bots do not: %v", wrong)
	}
}

func slashIsAnswered(t *testing.T, f *discordfake.Discord) {
	if err := f.Command(ana, "say", "hello there"); err != nil {
		t.Fatal(err)
	}
	await(t, "ana alone reads the answer", func() bool {
		m, ok := newest(f)
		return ok && m.Only == ana && m.Content == "You said: hello there"
	})
}

func typingIsCompleted(t *testing.T, f *discordfake.Discord) {
	offered, err := f.Complete(ana, "goal", "wi")
	if err != nil || len(offered) != 1 || offered[0] != "with help" {
		t.Fatalf("offered %q, error %v", offered, err)
	}
}

func modalIsWalked(t *testing.T, f *discordfake.Discord) {
	if err := f.Command(ana, "goal", ""); err != nil {
		t.Fatal(err)
	}
	if form, open := f.Open(ana); !open || form.Title != "A goal" {
		t.Fatalf("open: %v, %+v", open, form)
	}
	if err := f.Submit(ana, map[string][]string{"text": {"Lead a debrief alone"}}); err != nil {
		t.Fatal(err)
	}
	m, ok := newest(f)
	if !ok || m.Content != "Goal: Lead a debrief alone" {
		t.Fatalf("answered %+v", m)
	}
	if err := f.Press(ana, m.ID, "Done"); err != nil {
		t.Fatal(err)
	}
	if m, _ = newest(f); m.Content != "Well done." || len(m.Components) > 0 {
		t.Errorf("after the click it reads %+v", m)
	}
}

func messageIsAnswered(t *testing.T, f *discordfake.Discord) {
	f.Say(ana, "ping")
	await(t, "the answer is there, and edited", func() bool {
		m, ok := newest(f)
		return ok && m.Author == discordfake.Bot && m.Content == "Heard and read: ping" && m.Nonce != ""
	})
}

func menuIsUsed(t *testing.T, f *discordfake.Discord) {
	m, _ := newest(f)
	if err := f.Menu(ana, "Save as evidence", m.ID); err != nil {
		t.Fatal(err)
	}
	await(t, "ana alone reads what was kept", func() bool {
		m, ok := newest(f)
		return ok && m.Only == ana && m.Content == "Kept: Heard and read: ping"
	})
}

func eventIsPlanned(t *testing.T, f *discordfake.Discord) {
	say := func(what string, holds func([]discordfake.Event) bool) {
		t.Helper()
		f.Say(ana, "event "+what)
		await(t, "the event is "+what, func() bool { return holds(f.Events()) })
	}
	say("planned", func(all []discordfake.Event) bool { return len(all) == 1 && all[0].Name == "Crisis notes" })
	before := f.Events()[0].Starts
	say("moved", func(all []discordfake.Event) bool { return len(all) == 1 && all[0].Starts.After(before) })
	say("begun", func(all []discordfake.Event) bool { return all[0].Status == 2 })
	say("gone", func(all []discordfake.Event) bool { return all[0].Deleted })
	await(t, "all that was said is answered", func() bool {
		m, ok := newest(f)
		return ok && m.Content == "Heard and read: event gone"
	})
}

func reconnectIsSurvived(t *testing.T, f *discordfake.Discord) {
	for n, end := range []discordfake.End{discordfake.Cut, discordfake.Reconnect, discordfake.Restart, discordfake.Unknown} {
		f.Drop(end)
		text := "during " + string(end)
		f.Say(ana, text)
		await(t, "it resumes after "+string(end), func() bool { return f.Resumes() == n+1 && f.Connected() })
		await(t, "what was said meanwhile is answered", func() bool {
			m, ok := newest(f)
			return ok && m.Content == "Heard and read: "+text
		})
	}
	if f.Identifies() != 1 {
		t.Errorf("%d sessions were begun", f.Identifies())
	}
	f.Drop(discordfake.Invalid)
	await(t, "a session that is over is begun anew", func() bool { return f.Identifies() == 2 && f.Connected() })
}

func newest(f *discordfake.Discord) (discordfake.Message, bool) {
	all := f.Messages(ana)
	if len(all) == 0 {
		return discordfake.Message{}, false
	}
	return all[len(all)-1], true
}

// startDiscordApp runs the app until the test ends.
func startDiscordApp(t *testing.T, f *discordfake.Discord) {
	t.Helper()
	need.Folder(t, "node_modules", "run npm ci in test/contract")
	var printed strings.Builder
	app := exec.Command(need.Program(t, "node"), "discord.mjs")
	app.Env = append(os.Environ(),
		"DISCORD_API="+strings.TrimSuffix(f.API(), "/v10/"), "DISCORD_TOKEN="+token, "DISCORD_GUILD="+server)
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

// await looks again and again until the claim holds.
func await(t *testing.T, claim string, holds func() bool) {
	t.Helper()
	look := time.NewTicker(5 * time.Millisecond)
	defer look.Stop()
	late := time.After(patience)
	for !holds() {
		select {
		case <-look.C:
		case <-late:
			t.Fatalf("waited %v in vain: %s", patience, claim)
		}
	}
}
