package discord_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	mia   = "700000000000000001"
	sam   = "700000000000000002"
	guild = "600000000000000001"
)

func words() discord.Words {
	return discord.Words{
		Retry: "That was not saved. Please send it again.", Again: "That did not work. Please try again.", Foreign: "This app belongs to another server.",
		More: "There is more than fits here.", Cancel: "Go back", Gone: "This form is not open anymore.", Lost: "This form is gone.",
		Next: "Continue", Unsent: "Not sent yet.", Back: "Back", Correct: "Correct it", Sure: "Are you sure?", Needed: "Please answer this.",
		OneOnly: "Please choose only one.", Date: "Please write the date as 2027-03-02.", Home: "My home", Rest: "The rest", Details: "More words", Nook: "Messages for you",
	}
}

func menu() []discord.Shortcut {
	return []discord.Shortcut{{Name: "Raise a concern", Action: "flag_concern"}, {Name: "Save as evidence", Action: "save_evidence"}}
}

// golden compares v, as JSON, with a file below testdata.
func golden(t *testing.T, name string, v any) {
	t.Helper()
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		t.Fatalf("encode %s: %v", name, err)
	}
	path := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("read golden: %v", err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
}

// eventually waits until a claim is true, for ten seconds at most.
func eventually(t *testing.T, claim string, holds func() bool) {
	t.Helper()
	look := time.NewTicker(2 * time.Millisecond)
	defer look.Stop()
	late, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for !holds() {
		select {
		case <-look.C:
		case <-late.Done():
			t.Fatalf("not within twenty seconds: %s", claim)
		}
	}
}

// office is a fake Discord with the adapter running in it.
type office struct {
	*discordfake.Discord
	t       *testing.T
	discord *discord.Discord
	memory  *memory
	ended   chan error
	cancel  context.CancelFunc

	mu     sync.Mutex
	time   time.Time
	events []bot.Event
	react  func(context.Context, bot.Event) bot.Answer
}

// openOffice starts a fake and connects to it.
func openOffice(t *testing.T, change ...func(*discordfake.Config, *discord.Config)) *office {
	t.Helper()
	o := &office{t: t, memory: &memory{}, time: time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC), ended: make(chan error, 1)}
	world := discordfake.Config{
		Token: "a-token", Guild: guild, Channels: []string{"general"}, Now: o.now,
		Members: []discordfake.Member{{ID: mia, Name: "Mia Ortiz"}, {ID: sam, Name: "Sam Lee"}},
	}
	c := discord.Config{
		BotToken: "a-token", Command: "/mentor", About: "Your mentorship", Menu: menu(), Words: words(), Memory: o.memory,
		Commands: []discord.Command{{Name: "home", About: "Where you stand"}, {Name: "goal", About: "A goal", Examples: []string{"add hand-off", "list"}}},
		Now:      o.now, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Pause: time.Millisecond,
	}
	for _, f := range change {
		f(&world, &c)
	}
	o.Discord = discordfake.Start(world)
	c.APIURL = o.API()
	var err error
	if o.discord, err = discord.New(c); err != nil {
		t.Fatalf("new: %v", err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	o.cancel = cancel
	over := make(chan struct{})
	go func() {
		defer close(over)
		o.ended <- o.discord.Run(ctx, o.sink)
	}()
	t.Cleanup(func() {
		cancel()
		o.Close()
		<-over // what is still answered is logged to the test
		for _, v := range o.Violations() {
			t.Errorf("against the documents: %s", v)
		}
	})
	eventually(t, "the adapter is connected", func() bool { return o.discord.Alive(c.Now()) == nil && o.Connected() })
	return o
}

func (o *office) now() time.Time {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.time
}

func (o *office) turn(d time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.time = o.time.Add(d)
}

func (o *office) sink(ctx context.Context, e bot.Event) bot.Answer {
	o.mu.Lock()
	o.events = append(o.events, e)
	react := o.react
	o.mu.Unlock()
	if react == nil {
		return bot.Answer{}
	}
	return react(ctx, e)
}

// reacts sets what the program answers from now on.
func (o *office) reacts(react func(context.Context, bot.Event) bot.Answer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.react = react
}

func (o *office) says(text string) {
	o.reacts(func(context.Context, bot.Event) bot.Answer { return bot.Answer{Message: &bot.Message{Text: text}} })
}

// saw are the events so far.
func (o *office) saw() []bot.Event {
	o.mu.Lock()
	defer o.mu.Unlock()
	return append([]bot.Event(nil), o.events...)
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// last is the newest message that somebody sees, as soon as one contains text.
func (o *office) last(user, text string) discordfake.Message {
	o.t.Helper()
	var found discordfake.Message
	eventually(o.t, "somebody sees "+text, func() bool {
		all := o.Messages(user)
		if len(all) == 0 {
			return false
		}
		found = all[len(all)-1]
		return bytes.Contains([]byte(found.Text()), []byte(text))
	})
	return found
}

// memory is a discord.Memory.
type memory struct {
	mu     sync.Mutex
	kept   map[string]string
	drafts map[string]string
	away   bool // it takes and gives no draft
}

var errAway = errors.New("storage does not answer")

func (m *memory) Draft(_ context.Context, name string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.away {
		return "", errAway
	}
	return m.drafts[name], nil
}

func (m *memory) KeepDraft(_ context.Context, name, sealed string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.away {
		return errAway
	}
	if m.drafts == nil {
		m.drafts = map[string]string{}
	}
	m.drafts[name] = sealed
	return nil
}

func (m *memory) DropDraft(_ context.Context, name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.drafts, name)
	return nil
}

func (m *memory) count() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.drafts)
}

// forget loses every draft, as storage does in a day.
func (m *memory) forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	clear(m.drafts)
}

func (m *memory) goAway(away bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.away = away
}

func (m *memory) Recall(_ context.Context, key string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.kept[key], nil
}

func (m *memory) Remember(_ context.Context, key, value string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	next := maps.Clone(m.kept)
	if next == nil {
		next = map[string]string{}
	}
	next[key] = value
	m.kept = next
	return nil
}

// lastBody is the body of the newest call to a path.
func (o *office) lastBody(method, path string) []byte {
	var body []byte
	for _, c := range o.Calls() {
		if c.Method == method && c.Path == path {
			body = c.Body
		}
	}
	return body
}

func code(err error) string {
	refused, ok := errors.AsType[*bot.SendError](err)
	if !ok {
		return ""
	}
	return refused.Code
}
