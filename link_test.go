package main

import (
	"strings"
	"testing"
	"time"

	"cairn/bot/discord/discordfake"
	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
)

// TestOnePersonOnTwoPlatforms links Leo's Discord account to the person whom Slack
// knows, and has him mentor Mia, who is on Slack alone, from there.
func TestOnePersonOnTwoPlatforms(t *testing.T) {
	t.Parallel()
	slack, discord := both(t, "U0LEO", "U0EVE")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		slack.Settle()
	}
	said := func(s storytest.Stage, user, want string) string {
		t.Helper()
		all := s.Seen(user)
		for _, seen := range all {
			if strings.Contains(seen.Text, want) {
				return seen.Text
			}
		}
		t.Fatalf("%s saw nothing of %q, but %+v", user, want, all)
		return ""
	}
	slack.Settle()
	must(slack.Command("U0LEO", "/mentor link"))
	code := codeIn(said(slack, "U0LEO", "On the other platform"))
	must(discord.Command("U0EVE", "/mentor link AAAAA-BBBBB"))
	said(discord, "U0EVE", "does not open anything")
	must(discord.Command("U0LEO", "/mentor checkin"))
	said(discord, "U0LEO", "not in the mentoring program yet")
	must(discord.Command("U0LEO", "/mentor link "+strings.ToLower(code)))
	said(discord, "U0LEO", "Welcome, Leo.")
	said(slack, "U0LEO", "Discord is linked now")
	must(discord.Command("U0EVE", "/mentor link "+code))
	said(discord, "U0EVE", "does not open anything")

	must(discord.Command("U0LEO", "/mentor link"))
	said(discord, "U0LEO", "Slack: messages come here first")
	must(discord.Click("U0LEO", "Discord first", ""))
	said(discord, "U0LEO", "From now on, messages come first on Discord.")

	slack.clock.Advance(15 * 24 * time.Hour)
	slack.Settle()
	said(slack, "U0MIA", "Check-in")
	said(discord, "U0LEO", "Mentor check-in")
	for _, seen := range slack.Seen("U0LEO") {
		t.Errorf("on Slack Leo is told %+v", seen)
	}
	must(discord.Click("U0LEO", "Answer", "Mentor check-in"))
	if _, open := discord.fake.Open(snowflake("U0LEO")); !open {
		t.Error("no form on Discord")
	}
	here, err := discord.Home("U0LEO")
	must(err)
	there, err := slack.Home("U0LEO")
	must(err)
	if !strings.Contains(here, "Mia") || !strings.Contains(there, "Mia") {
		t.Errorf("the homes are\n%s\nand\n%s", here, there)
	}

	// The pair works across the two: each acts, and hears of the other, where they are.
	discord.fake.CloseForm(snowflake("U0LEO"))
	must(slack.Command("U0MIA", "/mentor goal new"))
	must(slack.Submit("U0MIA", map[string][]string{
		"title": {"Write handover notes"}, "measure": {"9 of 10 notes name the plan"}, "baseline": {"5 of 10"}, "target": {"9 of 10"},
	}))
	said(slack, "U0MIA", "active once Leo accepts it")
	said(discord, "U0LEO", "Mia proposes a goal: Write handover notes")
	must(discord.Click("U0LEO", "Accept", "handover notes"))
	said(slack, "U0MIA", "Write handover notes is active")
	said(discord, "U0LEO", "Write handover notes (Mia) is active")
	must(discord.Command("U0LEO", "/mentor goal new"))
	must(discord.Submit("U0LEO", map[string][]string{
		"title": {"Call in time"}, "measure": {"4 of 4 calls within ten minutes"}, "baseline": {"2 of 4"}, "target": {"4 of 4"},
	}))
	said(slack, "U0MIA", "Leo proposes a goal: Call in time")
	must(slack.Click("U0MIA", "Accept", "Call in time"))
	said(discord, "U0LEO", "Call in time (Mia) is active")
	for _, seen := range slack.Seen("U0LEO") {
		t.Errorf("on Slack Leo is told %+v", seen)
	}

	must(discord.Command("U0LEO", "/mentor link"))
	must(discord.Click("U0LEO", "Unlink Discord", ""))
	said(discord, "U0LEO", "not linked anymore")
	must(discord.Command("U0LEO", "/mentor checkin"))
	said(discord, "U0LEO", "not in the mentoring program yet")
}

// both is one program in a workspace and on a server, with these users of the
// workspace on the server as well.
func both(t *testing.T, users ...string) (*wire, *server) {
	t.Helper()
	c := discordfake.Config{Token: "both", Guild: testGuild, Channels: []string{"general"}}
	for _, user := range users {
		c.Members = append(c.Members, discordfake.Member{ID: snowflake(user), Name: strings.ToLower(user[2:])})
	}
	s := newServer(t).(*server)
	s.fake = discordfake.Start(c)
	w := newWire(t).(*wire)
	w.clock = sandbox.NewFrozenClock(time.Date(2027, 1, 4, 15, 0, 0, 0, time.UTC))
	w.env = map[string]string{"DISCORD_BOT_TOKEN": c.Token, "DISCORD_GUILD_ID": testGuild, "DISCORD_API_URL": s.fake.API()}
	roster := "name,email,slack_id,timezone,locale,site,hired_on,supervisor_email,roles\n" +
		"Mia,mia@example.org,U0MIA,America/Chicago,en,,,,mentee\n" +
		"Leo,leo@example.org,U0LEO,America/Chicago,en,,,,mentor\n"
	t.Cleanup(s.fake.Close)
	if err := w.Import(roster, []storytest.Fact{{Who: "leo@example.org", With: "mia@example.org", Mentors: "crisis_documentation"}}); err != nil {
		t.Fatal(err)
	}
	if err := w.unlimited("discord"); err != nil {
		t.Fatal(err)
	}
	w.handling = func() int { return w.app.slack.Handling() + w.app.discord.Handling() }
	s.running = w.running
	s.until("the bot is connected to Discord", s.fake.Connected)
	return w, s
}

func codeIn(text string) string {
	for word := range strings.FieldsSeq(text) {
		if len(word) == 11 && word[5] == '-' {
			return word
		}
	}
	return ""
}
