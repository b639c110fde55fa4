package main

import (
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
			"discord does not accept DISCORD_BOT_TOKEN or DISCORD_GUILD_ID: GET /applications/{} says http_401", 1,
		},
		{
			"nobody there", func(d *desk, _ *discordfake.Discord) { d.env["DISCORD_API_URL"] = "http://127.0.0.1:9/api/" },
			"discord does not answer at http://127.0.0.1:9/api/: GET /applications/{} says network. Look whether it has an outage, and whether this machine may reach it", 1,
		},
		{"another server", func(d *desk, _ *discordfake.Discord) { d.env["DISCORD_GUILD_ID"] = "1" }, "says not_a_member", 1},
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

// TestEveryPermissionIsExplained: the doctor says of each what is lost without it.
func TestEveryPermissionIsExplained(t *testing.T) {
	t.Parallel()
	for _, p := range (discord.Identity{}).Lacks() {
		if withoutPermission(p) == "" {
			t.Errorf("nothing is said about %s", p)
		}
	}
}
