package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/discord/discordfake"
	"cairn/bot/sandbox"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/handlers/storytest"
)

// The stories a third time, through discordgo and a Discord on this machine.
func TestStoriesThroughDiscord(t *testing.T) {
	t.Parallel()
	storytest.All(t, "testdata/stories", newServer)
}

// discordLacks are the stories that cannot be played on Discord, with the
// reason from its documents.
func discordLacks() map[string]string { return map[string]string{} }

// TestParityIsWrittenDown holds docs/PARITY.md against the stories; -update
// writes it.
func TestParityIsWrittenDown(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/stories/*.story")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	var out strings.Builder
	out.WriteString("# Slack and Discord\n\nEvery story is played through Slack's wire and through Discord's, word for word. A test writes this page.\n\n" +
		"| story | what it shows | Slack | Discord |\n|---|---|---|---|\n")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		about, _, _ := strings.Cut(strings.TrimPrefix(string(text), "# "), "\n")
		name := strings.TrimSuffix(filepath.Base(file), ".story")
		on := "yes"
		if why := discordLacks()[name]; why != "" {
			on = "no: " + why
		}
		fmt.Fprintf(&out, "| %s | %s | yes | %s |\n", name, about, on)
	}
	const page = "docs/PARITY.md"
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(page, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := os.ReadFile(page); err != nil || string(have) != out.String() {
		t.Errorf("%s is not what the stories are (%v): -update writes it", page, err)
	}
}

// server is the stage on which the whole program runs on a Discord server.
type server struct {
	t     *testing.T
	app   *app
	fake  *discordfake.Discord
	clock *sandbox.Clock
	shown map[string]map[string]string // what a user saw last, by message
	modal map[string]string            // the form that a user saw last
	seen  map[string][]storytest.Seen
}

func newServer(t *testing.T) storytest.Stage {
	t.Helper()
	return &server{
		t: t, clock: sandbox.NewClock(), shown: map[string]map[string]string{}, modal: map[string]string{},
		seen: map[string][]storytest.Seen{},
	}
}

const testGuild = "600000000000000001"

// snowflake is the Discord id of a user of the story.
func snowflake(user string) string {
	sum := fnv.New64a()
	_, _ = io.WriteString(sum, user)
	return fmt.Sprintf("7%017d", sum.Sum64()%1e17)
}

// Import implements storytest.Stage: it opens the server for the cast and
// starts the bot on it.
func (s *server) Import(csv string, facts []storytest.Fact) error {
	users := regexp.MustCompile(`U0[A-Z]+`)
	c := discordfake.Config{Token: "story", Guild: testGuild, Channels: []string{"general"}, Now: s.clock.Now}
	for _, user := range users.FindAllString(csv, -1) {
		c.Members = append(c.Members, discordfake.Member{ID: snowflake(user), Name: strings.ToLower(user[2:])})
	}
	csv = users.ReplaceAllStringFunc(strings.Replace(csv, "slack_id", "discord_id", 1), snowflake)
	s.fake = discordfake.Start(c)
	env := map[string]string{
		"CAIRN_DATABASE_URL": "sqlite:" + filepath.Join(s.t.TempDir(), "cairn.db"),
		"DISCORD_BOT_TOKEN":  c.Token, "DISCORD_GUILD_ID": testGuild, "DISCORD_API_URL": s.fake.API(),
	}
	cfg, wrong := config.FromEnv(func(name string) (string, bool) { v, ok := env[name]; return v, ok }, os.ReadFile)
	if len(wrong) > 0 {
		return mistakes(wrong)
	}
	health, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(s.t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	if s.app, err = build(s.t.Context(), cfg, turnedClock{s.clock}, log, false); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	ran := make(chan error, 1)
	go func() { ran <- s.app.run(ctx, health) }()
	s.t.Cleanup(func() {
		stop()
		err := errors.Join(<-ran, s.app.close())
		s.fake.Close()
		if err != nil || len(s.fake.Violations()) > 0 {
			s.t.Error(err, s.fake.Violations())
		}
	})
	s.until("the bot is connected", s.fake.Connected)
	reply, result, err := roster.Import(s.t.Context(), s.app.store, strings.NewReader(csv), s.app.policy, false, s.clock.Now())
	if err != nil {
		return fmt.Errorf("%w: %v", err, result.Mistakes)
	}
	if reply, err = storytest.WithFacts(reply, facts, s.clock.Now()); err != nil {
		return err
	}
	return s.app.router.Do(s.t.Context(), "import.people", reply)
}

// Leave implements storytest.Stage. Discord tells only bots with the privileged
// intent for members who leaves; this one does without.
func (s *server) Leave(string) error {
	return errors.New("without a privileged intent nobody hears who leaves a server")
}

func (s *server) until(what string, holds func() bool) {
	s.t.Helper()
	(&wire{t: s.t}).until(what, holds)
}

// Turn implements storytest.Stage. Once the bot runs, time does not go back.
func (s *server) Turn(to time.Time) {
	if s.app == nil || to.After(s.clock.Now()) {
		s.clock.Set(to)
	}
}

// Next implements storytest.Stage.
func (s *server) Next() (time.Time, bool) { return s.app.nextEvent(s.t.Context()) }

// Settle implements storytest.Stage.
func (s *server) Settle() {
	s.until("nothing is due any more", func() bool {
		idle, err := s.app.store.Idle(s.t.Context(), s.clock.Now())
		return err == nil && idle
	})
}

// Command implements storytest.Stage.
func (s *server) Command(user, text string) error {
	_, text, _ = strings.Cut(text, " ")
	text = regexp.MustCompile(`@([a-z]+)`).ReplaceAllStringFunc(text, func(at string) string {
		return "<@" + snowflake("U0"+strings.ToUpper(at[1:])) + ">"
	})
	name, rest, _ := strings.Cut(text, " ")
	return s.fake.Command(snowflake(user), name, rest)
}

const laidOut = 1 << 15 // the flag of a home

// Click implements storytest.Stage.
func (s *server) Click(user, label, near string) error {
	return s.press(user, near, "["+label+"]", func(message string) error {
		return s.fake.Press(snowflake(user), message, label)
	}, label)
}

// Choose implements storytest.Stage.
func (s *server) Choose(user, option, list string) error {
	return s.press(user, "", "["+list+"]", func(message string) error {
		return s.fake.Choose(snowflake(user), message, list, option)
	}, "")
}

// press tries the newest message that offers it, then home, and says yes to
// the question that may follow.
func (s *server) press(user, near, offer string, press func(string) error, yes string) error {
	who := snowflake(user)
	message := s.find(who, func(m discordfake.Message) bool {
		text := spoken(m)
		return m.Author == discordfake.Bot && m.Flags&laidOut == 0 && strings.Contains(text, offer) && strings.Contains(text, near)
	})
	if message == "" {
		if err := s.fake.Command(who, "home", ""); err != nil {
			return err
		}
		message = s.find(who, func(m discordfake.Message) bool { return m.Flags&laidOut != 0 })
	}
	if err := press(message); err != nil {
		return err
	}
	asked := s.find(who, func(m discordfake.Message) bool { return firstID(m, "!") != "" })
	if asked == "" {
		return nil
	}
	return s.fake.Press(who, asked, yes)
}

// find is the newest message of which it holds.
func (s *server) find(who string, holds func(discordfake.Message) bool) string {
	for _, m := range slices.Backward(s.fake.Messages(who)) {
		if holds(m) {
			return m.ID
		}
	}
	return ""
}

// firstID is the label of the first button whose id begins so.
func firstID(m discordfake.Message, with string) string {
	for _, row := range m.Components {
		for _, c := range row.Components {
			if strings.HasPrefix(c.CustomID, with) {
				return c.Label
			}
		}
	}
	return ""
}

// Shortcut implements storytest.Stage. Discord's menus belong to messages:
// what is anywhere on Slack is a command there.
func (s *server) Shortcut(user, name, near string) error {
	if near == "" {
		return s.fake.Command(snowflake(user), "home", "")
	}
	message := s.find(snowflake(user), func(m discordfake.Message) bool { return strings.Contains(spoken(m), near) })
	return s.fake.Menu(snowflake(user), name, message)
}

// Submit implements storytest.Stage: it walks from page to page.
func (s *server) Submit(user string, values map[string][]string) error {
	who := snowflake(user)
	for key, all := range values {
		for i, v := range all {
			if strings.HasPrefix(v, "U0") {
				values[key][i] = snowflake(v)
			}
		}
	}
	last := s.step(who)
	for {
		if err := s.fake.Submit(who, values); err != nil {
			return err
		}
		step := last
		s.until("the step before is gone", func() bool {
			step = s.step(who)
			return step.ID == "" || step.ID != last.ID || step.Edits != last.Edits
		})
		if last = step; step.ID == "" {
			s.modal[user] = ""
			return nil
		}
		label := firstID(step, "~step/")
		if err := s.fake.Press(who, step.ID, label); err != nil {
			return err
		}
		form, _ := s.fake.Open(who)
		if s.modal[user] = form.CustomID; label != "Continue" {
			s.seen[user] = append(s.seen[user], storytest.Seen{How: storytest.Refused, Text: refused(step, form)})
			return nil
		}
	}
}

// step is the message between two pages that a user sees, if any.
func (s *server) step(who string) discordfake.Message {
	return s.message(who, s.find(who, func(m discordfake.Message) bool { return firstID(m, "~step/") != "" }))
}

// refused are the sentences below the questions of a page, by their keys.
func refused(step discordfake.Message, form discordfake.Modal) string {
	var lines []string
	for l := range strings.SplitSeq(step.Content, "\n") {
		label, sentence, ok := strings.Cut(strings.TrimPrefix(l, "**"), "**: ")
		for _, c := range form.Components {
			if ok && c.Component != nil && strings.HasPrefix(shown(label), strings.TrimSuffix(c.Label, "…")) {
				lines = append(lines, c.Component.CustomID+": "+shown(sentence))
			}
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func (s *server) message(who, id string) discordfake.Message {
	for _, m := range s.fake.Messages(who) {
		if m.ID == id {
			return m
		}
	}
	return discordfake.Message{}
}

// Verify implements storytest.Stage.
func (s *server) Verify() error { return (&wire{t: s.t, app: s.app}).Verify() }

// Seen implements storytest.Stage.
func (s *server) Seen(user string) []storytest.Seen {
	who := snowflake(user)
	out := s.seen[user]
	s.seen[user] = nil
	if form, open := s.fake.Open(who); !open {
		s.modal[user] = ""
	} else if s.modal[user] != form.CustomID {
		s.modal[user] = form.CustomID
		title, _, _ := strings.Cut(form.Title, ": ")
		out = append(out, storytest.Seen{How: storytest.Opened, Text: title})
	}
	if s.shown[user] == nil {
		s.shown[user] = map[string]string{}
	}
	var told []storytest.Seen
	for _, m := range s.fake.Messages(who) {
		text := spoken(m)
		before, known := s.shown[user][m.ID]
		if s.shown[user][m.ID] = text; known && before == text || m.Author != discordfake.Bot || m.Flags&laidOut != 0 || firstID(m, "~step/") != "" {
			continue
		}
		switch {
		case m.Only != "":
			out = append(out, storytest.Seen{How: storytest.Answered, Text: text})
		case known:
			told = append(told, storytest.Seen{How: storytest.Edited, Text: text})
		default:
			told = append(told, storytest.Seen{How: storytest.Said, Text: text})
		}
	}
	return append(out, told...)
}

// Home implements storytest.Stage.
func (s *server) Home(user string) (string, error) {
	if err := s.fake.Command(snowflake(user), "home", ""); err != nil {
		return "", err
	}
	message := s.find(snowflake(user), func(m discordfake.Message) bool { return m.Flags&laidOut != 0 })
	if message == "" {
		return "", errors.New("no home was shown")
	}
	return spoken(s.message(snowflake(user), message)), nil
}

// spoken is everything that a message says, as Discord shows it, in the order of
// bot.Message.Plain: small print comes after what can be pressed.
func spoken(m discordfake.Message) string {
	var lines, footer, offers, lists []string
	flush := func() {
		if offers = append(offers, lists...); len(offers) > 0 {
			lines = append(lines, strings.Join(offers, " "))
		}
		lines, footer, offers, lists = append(lines, footer...), nil, nil, nil
	}
	read := func(content string) {
		flush()
		for l := range strings.SplitSeq(content, "\n") {
			if small, ok := strings.CutPrefix(l, "-# "); ok {
				footer = append(footer, shown(small))
			} else {
				lines = append(lines, shown(l))
			}
		}
	}
	questions := 0
	read(m.Content)
	for _, part := range m.Components {
		if part.Type == 10 {
			read(part.Content)
		}
		for _, c := range part.Components {
			switch {
			case c.CustomID == "~home":
			case c.Type == 3:
				lists = append(lists, "["+c.Placeholder+"]")
			default:
				offers = append(offers, "["+c.Label+"]")
			}
			if strings.HasPrefix(c.CustomID, "?") {
				questions++
			}
		}
	}
	footer = footer[:max(0, len(footer)-questions)]
	flush()
	return strings.Join(lines, "\n")
}

// shown is a line of Markdown as it looks.
func shown(text string) string {
	for _, mark := range []string{"### ", "## ", "> "} {
		text = strings.TrimPrefix(text, mark)
	}
	text = regexp.MustCompile(`\[((?:\\.|[^\]])*)\]\(<([^>]*)>\)`).ReplaceAllString(text, "$1 ($2)")
	var out strings.Builder
	for i, r := range text {
		escaped := i > 0 && text[i-1] == '\\' && (i < 2 || text[i-2] != '\\')
		if r == '\u200b' || !escaped && strings.ContainsRune("\\*_`", r) {
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}
