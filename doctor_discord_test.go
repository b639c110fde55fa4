package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

func TestDoctorNamesWhatIsWrongWithDiscord(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*desk, *discordfake.Discord)
		want   string
		code   int
	}{
		{"all is well", func(*desk, *discordfake.Discord) {}, "discord: the bot may do all that it needs", 0},
		{
			"no events", func(_ *desk, f *discordfake.Discord) { f.Deny(discordfake.CreateEvents | discordfake.ManageEvents) },
			"the permission Create Events is missing: planned sessions are not in the server's list of events", 0,
		},
		{
			"no channels", func(_ *desk, f *discordfake.Discord) { f.Deny(1 << 4) },
			"the permission Manage Channels is missing: nobody makes the channel cairn-rooms", 0,
		},
		{
			"no private threads", func(_ *desk, f *discordfake.Discord) { f.Deny(1 << 36) },
			"the permission Create Private Threads is missing: no private room can be made", 1,
		},
		{
			"another token", func(d *desk, _ *discordfake.Discord) { d.env["DISCORD_BOT_TOKEN"] = "revoked-token" },
			"discord does not accept DISCORD_BOT_TOKEN: GET /applications/{} says http_401. Reset the token in Discord (Bot, Reset Token), and copy the new one", 1,
		},
		{
			"nobody there", func(d *desk, _ *discordfake.Discord) { d.env["DISCORD_API_URL"] = "http://127.0.0.1:9/api/" },
			"discord does not answer at http://127.0.0.1:9/api/: GET /applications/{} says network. Look whether it has an outage, and whether this machine may reach it", 1,
		},
		{
			"another server", func(d *desk, _ *discordfake.Discord) { d.env["DISCORD_GUILD_ID"] = "1" },
			"discord: the bot is not on the server 1: invite it there, with the scopes bot and applications.commands, or mend DISCORD_GUILD_ID", 1,
		},
		{
			"no server", func(d *desk, f *discordfake.Discord) { f.Kick(); delete(d.env, "DISCORD_GUILD_ID") },
			"discord: the bot is on no server: invite it to yours, with the scopes bot and applications.commands", 1,
		},
		{
			"the only server", func(d *desk, _ *discordfake.Discord) { delete(d.env, "DISCORD_GUILD_ID") },
			"on server " + testGuild, 0,
		},
		{
			"invited without its commands", func(_ *desk, f *discordfake.Discord) {
				f.Fail(discordfake.Fault{Method: "GET", Path: "/commands", Times: 1, Status: 403, Code: 50001})
			},
			"discord: the bot may have no commands (GET /applications/{}/guilds/{}/commands says 50001): invite it again, with the scopes bot and applications.commands", 1,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			fake := discordfake.Start(discordfake.Config{Token: "story", Guild: testGuild})
			t.Cleanup(fake.Close)
			d := newDesk(t)
			d.env["DISCORD_BOT_TOKEN"], d.env["DISCORD_GUILD_ID"], d.env["DISCORD_API_URL"] = "story", testGuild, fake.API()
			c.change(d, fake)
			if o := d.run("migrate"); o.code != 0 {
				t.Fatal(o.err)
			}
			o := d.run("doctor")
			if has(t, o.out, c.want); o.code != c.code {
				t.Errorf("code %d, want %d: %s", o.code, c.code, o.out)
			}
			hasNot(t, o.out+o.err, "revoked-token")
		})
	}
}

// TestServersOfWhichNoneIsNamed are counted.
func TestServersOfWhichNoneIsNamed(t *testing.T) {
	t.Parallel()
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := `{"id": "7"}`
		if strings.HasSuffix(r.URL.Path, "/guilds") {
			answer = `[{"id": "1", "permissions": "0"}, {"id": "2", "permissions": "0"}]`
		}
		_, _ = io.WriteString(w, answer)
	}))
	t.Cleanup(web.Close)
	d := newDesk(t)
	d.env["DISCORD_BOT_TOKEN"], d.env["DISCORD_API_URL"] = "story", web.URL+"/api/v10/"
	d.run("migrate")
	has(t, d.run("doctor").out, "discord: the bot is on 2 servers: set DISCORD_GUILD_ID to the one that it is for")
}

// TestEveryPermissionIsExplained: the doctor says of each what is lost without it.
func TestEveryPermissionIsExplained(t *testing.T) {
	t.Parallel()
	for _, p := range (discord.Identity{}).Lacks() {
		if withoutPermission(p) == "" {
			t.Errorf("nothing is said about %s", p)
		}
	}
}
