package main

import (
	"context"

	"cairn/bot/discord"
)

// examineDiscord asks Discord who we are, which server is ours, and what we may
// do there.
func (a *app) examineDiscord(ctx context.Context, f *findings) {
	if !a.config.Discord.Configured() || a.words == nil {
		return
	}
	d, err := a.newDiscord(nil)
	if err != nil {
		f.isBroken("discord: %v", err)
		return
	}
	who, err := d.Connect(ctx)
	if err != nil {
		f.isNotConnected("discord", "DISCORD_BOT_TOKEN or DISCORD_GUILD_ID", a.config.Discord.APIURL, err)
		return
	}
	f.isFine("discord knows us as %s on server %s", who.User, who.Guild)
	lacks := who.Lacks()
	for _, p := range lacks {
		tell := f.isBroken
		if p == discord.CreateEvents || p == discord.ManageChannels {
			tell = f.lookAt
		}
		tell("discord: the permission %s is missing: %s. Give it to the bot's role in the server's settings", p, withoutPermission(p))
	}
	if len(lacks) == 0 {
		f.isFine("discord: the bot may do all that it needs")
	}
}

// withoutPermission is what does not work without a permission.
func withoutPermission(p discord.Permission) string {
	return map[discord.Permission]string{
		discord.ViewChannels:         "no channel can be used",
		discord.SendMessages:         "nothing can be said in a channel",
		discord.ReadHistory:          "a message whose delivery is in doubt cannot be looked up",
		discord.CreatePublicThreads:  "no session has a thread of its own",
		discord.CreatePrivateThreads: "no private room can be made, and who takes no direct messages is not reached",
		discord.SendInThreads:        "nothing can be said in a room or a thread",
		discord.ManageChannels:       "nobody makes the channel cairn-rooms, so there are no rooms and no private threads until you do",
		discord.CreateEvents:         "planned sessions are not in the server's list of events",
	}[p]
}
