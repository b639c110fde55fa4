package main

import (
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/bot/discord/discordfake"
	"cairn/config"
	"cairn/handlers/roster"
	"cairn/handlers/storytest"
	"cairn/models/store/litetest"
)

// The stories a third time, through discordgo and a Discord on this machine.
func TestStoriesThroughDiscord(t *testing.T) {
	t.Parallel()
	playAll(t, discordLacks(), newServer)
}

// discordLacks are the stories that cannot be played on Discord, with the
// reason from its documents.
func discordLacks() map[string]string {
	return map[string]string{
		"meeting/channel_is_shared": "a channel belongs to one server (Channel): nobody of another one can read it",
		"meeting/bot_is_removed": "a bot is in every channel that it may see (Guild Permissions), and is told of none that it " +
			"may not see anymore; what it cannot post there the host is told",
		"flash/anywhere_on_slack": "an app on Discord has entries in menus only, on a person or a message (Application Commands, \"Types\")",
		"home/anywhere_on_slack": "an app on Discord has no tab of its own, and entries in menus only (Application Commands, " +
			"\"Types\"): `/mentor` shows the home itself, which every other story looks at there",
	}
}

// TestParityIsWrittenDown holds docs/PARITY.md against the stories; -update
// writes it.
func TestParityIsWrittenDown(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	out.WriteString("# Slack and Discord\n\nEvery story is played through Slack's wire and through Discord's, word for word. Where\nSlack has `/mentor hours`, Discord, which shows 25 commands, has `/mentor lead hours`. What stands below a card of a room on\nSlack stands beside it on Discord, where a room is a thread itself. A test writes this page.\n\n" +
		"| story | what it shows | Slack | Discord |\n|---|---|---|---|\n")
	for _, file := range storyFiles(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		about, _, _ := strings.Cut(strings.TrimPrefix(string(text), "# "), "\n")
		name := storyName(file)
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
	running
	fake  *discordfake.Discord
	shown map[string]map[string]string // what a user saw last, by message
	modal map[string]string            // the form that a user saw last
	seen  map[string][]storytest.Seen
	first map[string]string // the first question of the form that a user has open

	users  []string
	places []string            // channels and rooms, as they were first used
	rooms  map[string]string   // ids of rooms, by name
	gone   map[string][]string // who was in a room that was deleted
}

func newServer(t *testing.T) storytest.Stage {
	t.Helper()
	return &server{
		running: running{t: t, clock: storyClock()}, first: map[string]string{}, shown: map[string]map[string]string{}, modal: map[string]string{},
		seen: map[string][]storytest.Seen{}, rooms: map[string]string{}, gone: map[string][]string{},
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
	c := discordfake.Config{Token: "story", Guild: testGuild, Channels: []string{"general"}, Now: s.clock.Now, ReplyWithin: patience}
	for _, f := range facts {
		if name := strings.TrimPrefix(f.Channel, "#"); name != "" {
			s.places = append(s.places, f.Channel)
			if name != "general" {
				c.Channels = append(c.Channels, name)
			}
		}
	}
	for _, user := range users.FindAllString(csv, -1) {
		s.users = append(s.users, user)
		c.Members = append(c.Members, discordfake.Member{ID: snowflake(user), Name: strings.ToLower(user[2:])})
	}
	csv = users.ReplaceAllStringFunc(strings.Replace(csv, "slack_id", "discord_id", 1), snowflake)
	s.fake = discordfake.Start(c)
	for _, place := range s.places {
		s.rooms[place] = s.fake.Channel(strings.TrimPrefix(place, "#"))
	}
	env := map[string]string{
		"CAIRN_DATABASE_URL": "sqlite:" + litetest.File(s.t, "cairn.db"),
		"DISCORD_BOT_TOKEN":  c.Token, "DISCORD_GUILD_ID": testGuild, "DISCORD_API_URL": s.fake.API(),
	}
	cfg, wrong := config.FromEnv(func(name string) (string, bool) { v, ok := env[name]; return v, ok }, os.ReadFile)
	if len(wrong) > 0 {
		return mistakes(wrong)
	}
	var err error
	if cfg.Program, err = programOf(s.t, facts); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(s.t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	set, err := prepare(cfg, wrong)
	if err != nil {
		return err
	}
	if s.app, err = build(s.t.Context(), set, turnedClock{s.clock}, log, false); err != nil {
		return err
	}
	s.handling, s.app.copies.Public = s.app.discord.Handling, "https://cairn.example.org"
	err = s.start("discord", func() error {
		s.fake.Close()
		if wrong := s.fake.Violations(); len(wrong) > 0 {
			return fmt.Errorf("discord was called wrongly: %v", wrong)
		}
		return againstTheDocument(s.fake.Calls())
	})
	if err != nil {
		return err
	}
	s.until("the bot is connected", s.fake.Connected)
	return s.people(csv, facts)
}

// Again implements storytest.Stage.
func (s *server) Again(csv string) error { return s.people(csv, nil) }

func (s *server) people(csv string, facts []storytest.Fact) error {
	reply, result, err := roster.Import(s.t.Context(), s.app.store, strings.NewReader(csv), s.app.policy, roster.Options{}, s.clock.Now())
	if err != nil {
		return fmt.Errorf("%w: %v", err, result.Mistakes)
	}
	if reply, err = storytest.WithFacts(reply, facts, s.clock.Now()); err != nil {
		return err
	}
	return s.app.router.Do(s.t.Context(), "import.people", reply)
}

// document is Discord's OpenAPI document, where there is one: package discord's
// tests say so when there is none.
var document = sync.OnceValues(func() (*discordfake.Document, error) {
	path := os.Getenv("DISCORD_OPENAPI")
	if path == "" {
		path = "../shared/data/discord-openapi/openapi.json" // beside the repository, where it is checked
	}
	doc, err := discordfake.ReadDocument(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return doc, err
})

// againstTheDocument holds every call of a story against Discord's document.
func againstTheDocument(calls []discordfake.Call) error {
	doc, err := document()
	if doc == nil || err != nil {
		return err
	}
	for _, c := range calls {
		if err := doc.Check(c); err != nil {
			return fmt.Errorf("%w: %.300s", err, c.Body)
		}
	}
	return nil
}

// Leave implements storytest.Stage. Discord tells only bots with the privileged
// intent for members who leaves; this one finds out by asking, every night.
func (s *server) Leave(user string) error {
	s.fake.Depart(snowflake(user))
	s.app.checkPeople(s.t.Context())
	return nil
}

// CommandIn implements storytest.Stage.
func (s *server) CommandIn(user, channel, text string) error {
	_, text, _ = strings.Cut(text, " ")
	text = regexp.MustCompile(`@([a-z]+)`).ReplaceAllStringFunc(text, func(at string) string {
		return "<@" + snowflake("U0"+strings.ToUpper(at[1:])) + ">"
	})
	name, rest, _ := strings.Cut(text, " ")
	err := s.fake.CommandIn(snowflake(user), s.channel(channel), name, rest)
	if errors.Is(err, discordfake.ErrUnregistered) { // only a client with an old list can send it
		return s.fake.Interact(snowflake(user), 2, map[string]any{"name": "mentor", "type": 1, "options": []any{map[string]any{"name": name, "type": 1}}})
	}
	return err
}

// Places implements storytest.Stage.
func (s *server) Places() []string {
	for _, c := range s.fake.Threads() {
		if name := placeName(c.Name); c.Parent != "" && !s.fake.Below(c.ID) && !slices.Contains(s.places, name) {
			s.places, s.rooms[name] = append(s.places, name), c.ID
		}
	}
	return s.places
}

// channel is the id of a channel or room of the story.
func (s *server) channel(place string) string {
	if id := s.rooms[place]; id != "" {
		return id
	}
	return s.fake.Channel(strings.TrimPrefix(place, "#"))
}

// Members implements storytest.Stage.
func (s *server) Members(place string) []string {
	if before, gone := s.gone[place]; gone {
		return before
	}
	var out []string
	for _, user := range s.users {
		if slices.Contains(s.fake.Members(s.channel(place)), snowflake(user)) {
			out = append(out, user)
		}
	}
	return out
}

// Change implements storytest.Stage.
func (s *server) Change(channel string, what storytest.Change) error {
	id := s.channel(channel)
	switch what {
	case storytest.IsArchived:
		if s.rooms[channel] != "" {
			s.gone[channel] = s.Members(channel)
		}
		s.fake.DeleteChannel(id)
	case storytest.IsRenamed:
		s.fake.RenameChannel(id, "another-name")
	case storytest.AdminsOnly, storytest.AnyWriter:
		s.fake.Restrict(id, what == storytest.AdminsOnly)
	default:
		return fmt.Errorf("on Discord no channel %q", what)
	}
	return s.fake.Command(snowflake(s.users[0]), "home", "") // what comes later on the gateway is answered later
}

// RoomsAreFlat implements storytest.Flat: a room is a thread, and threads do not nest.
func (*server) RoomsAreFlat() {}

// seenIn is what everybody has been shown in a channel since the last call.
func (s *server) seenIn(place string) []storytest.Seen {
	if s.shown[place] == nil {
		s.shown[place] = map[string]string{}
	}
	var out []storytest.Seen
	for _, m := range s.fake.In(s.channel(place)) {
		for _, m := range append([]discordfake.Message{m}, s.fake.In(m.ID)...) {
			text := spoken(m)
			before, known := s.shown[place][m.ID]
			if s.shown[place][m.ID] = text; known && before == text || m.Author != discordfake.Bot {
				continue
			}
			seen := storytest.Seen{How: storytest.Said, Text: text, Below: m.Channel != s.channel(place)}
			if known {
				seen.How = storytest.Edited
			}
			out = append(out, seen)
		}
	}
	return out
}

// isHome reports whether a message has the button that shows the home anew.
func isHome(m discordfake.Message) bool { return firstID(m, "~home") != "" }

// ClickIn implements storytest.Stage.
func (s *server) ClickIn(user, channel, label, near string) error {
	if channel != "" {
		return s.pressIn(user, channel, label, near)
	}
	offers := func(m discordfake.Message) bool {
		text := spoken(m)
		return strings.Contains(text, "["+label+"]") && strings.Contains(text, near)
	}
	return s.press(user, offers, func(message string) error {
		return s.fake.Press(snowflake(user), message, label)
	}, label)
}

// Choose implements storytest.Stage.
func (s *server) Choose(user, option, list string) error {
	offers := func(m discordfake.Message) bool { return m.Offers(list, option) }
	return s.press(user, offers, func(message string) error {
		return s.fake.Choose(snowflake(user), message, list, option)
	}, "")
}

// pressIn presses a button in a channel, or in a thread there.
func (s *server) pressIn(user, channel, label, near string) error {
	found := ""
	for _, m := range s.fake.In(s.channel(channel)) {
		for _, m := range append([]discordfake.Message{m}, s.fake.In(m.ID)...) {
			if text := spoken(m); m.Author == discordfake.Bot && strings.Contains(text, "["+label+"]") && strings.Contains(text, near) {
				found = m.ID
			}
		}
	}
	return s.fake.Press(snowflake(user), found, label)
}

// press tries the newest message that offers it, then home, and says yes to
// the question that may follow.
func (s *server) press(user string, offers func(discordfake.Message) bool, press func(string) error, yes string) error {
	who := snowflake(user)
	message := s.find(who, func(m discordfake.Message) bool {
		return m.Author == discordfake.Bot && !isHome(m) && offers(m)
	})
	if message == "" {
		if err := s.fake.Command(who, "home", ""); err != nil {
			return err
		}
		s.quiet()
		message = s.find(who, isHome)
	}
	if err := press(message); err != nil {
		return err
	}
	s.quiet()
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
		command := map[string]string{"Raise a concern": "flag"}[name]
		if command == "" {
			return fmt.Errorf("nothing on Discord is %q anywhere", name)
		}
		return s.fake.Command(snowflake(user), command, "")
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
	var pages []discordfake.Component
	for {
		open, _ := s.fake.Open(who)
		pages = append(pages, open.Components...)
		for _, c := range open.Components { // a page may ask nothing
			if c.Component != nil && s.first[user] == "" {
				s.first[user] = c.Component.CustomID
			}
		}
		before := s.steps(who)
		err := s.fake.Submit(who, values)
		if missing, ok := errors.AsType[*discordfake.Unanswered](err); ok {
			s.asksAgain(user, map[string]string{missing.Field: storytest.Unanswered})
			return nil
		}
		if err != nil {
			return err
		}
		s.quiet()
		step, some := anew(before, s.steps(who))
		if !some {
			s.modal[user] = ""
			return nil
		}
		label := firstID(step, "~step/")
		if err := s.fake.Press(who, step.ID, label); err != nil {
			return err
		}
		form, _ := s.fake.Open(who)
		if draftOf(form) != draftOf(open) {
			return nil // the next form, not the next page
		}
		if s.modal[user] = form.CustomID; label != "Continue" {
			s.asksAgain(user, refused(step, append(pages, form.Components...)))
			return nil
		}
	}
}

func (s *server) asksAgain(user string, wrong map[string]string) {
	fields := []string{s.first[user]}
	for _, key := range slices.Sorted(maps.Keys(wrong)) {
		if key != s.first[user] {
			fields = append(fields, key)
		}
	}
	s.seen[user] = append(s.seen[user], storytest.AsksAgain(fields, wrong))
}

// steps are the messages between two pages that a user sees, oldest first.
func (s *server) steps(who string) []discordfake.Message {
	return slices.DeleteFunc(s.fake.Messages(who), func(m discordfake.Message) bool { return firstID(m, "~step/") == "" })
}

// anew is the newest step that was not there before, or said something else.
func anew(before, now []discordfake.Message) (discordfake.Message, bool) {
	for _, m := range slices.Backward(now) {
		if !slices.ContainsFunc(before, func(old discordfake.Message) bool { return old.ID == m.ID && old.Edits == m.Edits }) {
			return m, true
		}
	}
	return discordfake.Message{}, false
}

// draftOf is what the pages of one form have in common.
func draftOf(form discordfake.Modal) string {
	parts := strings.Split(form.CustomID, "/")
	return parts[min(1, len(parts)-1)]
}

// refused are the sentences that a step says, by the question of a page that they
// are about; what is about none has no key. The first line names the form.
func refused(step discordfake.Message, pages []discordfake.Component) map[string]string {
	wrong := map[string]string{}
	for _, l := range strings.Split(step.Content, "\n")[1:] {
		label, sentence, about := strings.Cut(strings.TrimPrefix(l, "**"), "**: ")
		if !about {
			wrong[""] = strings.TrimSpace(wrong[""] + " " + shown(l))
			continue
		}
		for _, c := range pages {
			if c.Component != nil && strings.HasPrefix(shown(label), strings.TrimSuffix(c.Label, "…")) {
				wrong[c.Component.CustomID] = shown(sentence)
			}
		}
	}
	return wrong
}

func (s *server) message(who, id string) discordfake.Message {
	for _, m := range s.fake.Messages(who) {
		if m.ID == id {
			return m
		}
	}
	return discordfake.Message{}
}

// Field implements storytest.Stage.
func (s *server) Field(user, key string) (string, error) {
	form, _ := s.fake.Open(snowflake(user))
	for _, c := range form.Components {
		if c.Component != nil && c.Component.CustomID == key && c.Component.Value != "" {
			return c.Component.Value, nil
		}
	}
	return "", fmt.Errorf("nothing stands in a field %q", key)
}

// Seen implements storytest.Stage.
func (s *server) Seen(user string) []storytest.Seen {
	if strings.HasPrefix(user, "#") {
		return s.seenIn(user)
	}
	who := snowflake(user)
	out := s.seen[user]
	s.seen[user] = nil
	if form, open := s.fake.Open(who); !open {
		s.modal[user] = ""
	} else if s.modal[user] != form.CustomID {
		s.modal[user], s.first[user] = form.CustomID, ""
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
		if s.shown[user][m.ID] = text; known && before == text || m.Author != discordfake.Bot || isHome(m) || firstID(m, "~step/") != "" {
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
	s.quiet()
	message := s.find(snowflake(user), isHome)
	if message == "" {
		return "", errors.New("no home was shown")
	}
	return spoken(s.message(snowflake(user), message)), nil
}

// spoken is everything that a message says, as Discord shows it, in the order of
// bot.Message.Plain: small print comes after what can be pressed.
func spoken(m discordfake.Message) string {
	var lines, footer, offers, lists []string
	questions := 0 // what a button asks before it acts is below the footer
	flush := func() {
		footer = footer[:max(0, len(footer)-questions)]
		questions = 0
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
	flush()
	return strings.Join(lines, "\n")
}

// shown is a line of Markdown as it looks, with the names that commands have on
// Slack and rooms on paper.
func shown(text string) string {
	text = strings.ReplaceAll(text, "/mentor lead ", "/mentor ")
	text = regexp.MustCompile(`<t:(\d+):[Ft]>`).ReplaceAllStringFunc(text, func(mark string) string {
		seconds, err := strconv.ParseInt(mark[3:len(mark)-3], 10, 64)
		zone, wrong := time.LoadLocation("America/Chicago")
		if err != nil || wrong != nil {
			return mark
		}
		layout := "Monday, January 2, 3:04 PM MST"
		if strings.HasSuffix(mark, ":t>") {
			layout = "3:04 PM"
		}
		return time.Unix(seconds, 0).In(zone).Format(layout) // as a reader there sees it
	})
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
	return unmarked(out.String())
}

// Command is CommandIn wherever a command is typed.
func (s *server) Command(user, text string) error { return s.CommandIn(user, "", text) }

// Click is ClickIn in the user's direct messages and on their home.
func (s *server) Click(user, label, near string) error { return s.ClickIn(user, "", label, near) }
