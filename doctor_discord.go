package main

import (
	"context"

	"cairn/bot"
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
	server := a.config.Discord.GuildID
	switch many, ok := discord.Servers(err); {
	case err == nil:
	case ok && many > 0:
		f.isBroken("discord: the bot is on %d servers: set DISCORD_GUILD_ID to the one that it is for", many)
		return
	case ok && server == "":
		f.isBroken("discord: the bot is on no server: invite it to yours, with the scopes bot and applications.commands")
		return
	case ok:
		f.isBroken("discord: the bot is not on the server %s: invite it there, with the scopes bot and applications.commands, or mend DISCORD_GUILD_ID", server)
		return
	default:
		f.isNotConnected("discord", "DISCORD_BOT_TOKEN", a.config.Discord.APIURL, err, "Reset the token in Discord (Bot, Reset Token), and copy the new one")
		return
	}
	f.isFine("discord knows us as %s on server %s", who.User, who.Guild)
	if err := d.MayCommand(ctx); bot.ClassOf(err) == bot.Recipient {
		f.isBroken("discord: the bot may have no commands (%s): invite it again, with the scopes bot and applications.commands", codeOf(err))
	} else if err != nil {
		f.lookAt("discord: not known whether the bot may have commands: %s", codeOf(err))
	}
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
