package discord

import "github.com/bwmarrin/discordgo"

// Permission is something that the bot must be allowed on its server.
type Permission string

// The permissions, by what Discord's settings call them.
const (
	ViewChannels         Permission = "View Channels"
	SendMessages         Permission = "Send Messages"
	ReadHistory          Permission = "Read Message History"
	CreatePublicThreads  Permission = "Create Public Threads"
	CreatePrivateThreads Permission = "Create Private Threads"
	SendInThreads        Permission = "Send Messages in Threads"
	ManageChannels       Permission = "Manage Channels"
	CreateEvents         Permission = "Create Events"
)

// Lacks is what the bot may not do on the whole server, and would use. A channel
// can allow and forbid more.
func (i Identity) Lacks() []Permission {
	if i.May&discordgo.PermissionAdministrator != 0 {
		return nil
	}
	var out []Permission
	for _, p := range []struct {
		name Permission
		any  int64 // one of these is enough
	}{
		{ViewChannels, discordgo.PermissionViewChannel},
		{SendMessages, discordgo.PermissionSendMessages},
		{ReadHistory, discordgo.PermissionReadMessageHistory},
		{CreatePublicThreads, discordgo.PermissionCreatePublicThreads},
		{CreatePrivateThreads, discordgo.PermissionCreatePrivateThreads},
		{SendInThreads, discordgo.PermissionSendMessagesInThreads},
		{ManageChannels, discordgo.PermissionManageChannels},
		{CreateEvents, discordgo.PermissionCreateEvents | discordgo.PermissionManageEvents},
	} {
		if i.May&p.any == 0 {
			out = append(out, p.name)
		}
	}
	return out
}
