package sandbox

import (
	"slices"
	"strings"
)

// method is one Web API method the sandbox knows.
type method struct {
	run   func(*call) (object, error)
	scope string // one of these, separated by "|", for every call
	tier  int    // Slack's rate limit tier; 0 is special, see rate.go
	app   bool   // wants the app-level token
	open  bool   // wants no token
}

// methods is the table of contents of the Web API. Everything else is
// answered with unknown_method. Scopes that depend on the conversation are
// asked for by the method itself.
var methods = map[string]method{
	"api.test":              {run: (*call).apiTest, open: true, tier: 4},
	"apps.connections.open": {run: (*call).openConnection, app: true, tier: 1},
	"auth.test":             {run: (*call).authTest},
	"team.info":             {run: (*call).teamInfo, scope: "team:read", tier: 3},

	"chat.postMessage":   {run: (*call).postMessage, scope: "chat:write"},
	"chat.postEphemeral": {run: (*call).postEphemeral, scope: "chat:write", tier: 4},
	"chat.update":        {run: (*call).updateMessage, scope: "chat:write", tier: 3},
	"chat.delete":        {run: (*call).deleteMessage, scope: "chat:write", tier: 3},
	"chat.getPermalink":  {run: (*call).permalink},
	"reactions.add":      {run: (*call).addReaction, scope: "reactions:write", tier: 3},
	"bookmarks.add":      {run: (*call).addBookmark, scope: "bookmarks:write", tier: 2},
	"bookmarks.list":     {run: (*call).listBookmarks, scope: "bookmarks:read", tier: 3},

	"conversations.open":       {run: (*call).openConversation, tier: 3},
	"conversations.info":       {run: (*call).conversationInfo, tier: 3},
	"conversations.create":     {run: (*call).createConversation, tier: 2},
	"conversations.invite":     {run: (*call).invite, tier: 3},
	"conversations.kick":       {run: (*call).kick, tier: 3},
	"conversations.join":       {run: (*call).join, scope: "channels:join", tier: 3},
	"conversations.leave":      {run: (*call).leaveConversation, tier: 3},
	"conversations.archive":    {run: (*call).archive, tier: 2},
	"conversations.unarchive":  {run: (*call).unarchive, tier: 2},
	"conversations.rename":     {run: (*call).rename, tier: 2},
	"conversations.setTopic":   {run: (*call).setTopic, tier: 2},
	"conversations.setPurpose": {run: (*call).setPurpose, tier: 2},
	"conversations.members":    {run: (*call).members, tier: 4},
	"conversations.list":       {run: (*call).listConversations, tier: 2},
	"conversations.history":    {run: (*call).history, tier: 3},
	"conversations.replies":    {run: (*call).threadReplies, tier: 3},

	"users.info":          {run: (*call).userInfo, scope: "users:read", tier: 4},
	"users.list":          {run: (*call).listUsers, scope: "users:read", tier: 2},
	"users.lookupByEmail": {run: (*call).lookupByEmail, scope: "users:read.email", tier: 3},
	"users.profile.get":   {run: (*call).userProfile, scope: "users.profile:read|users:read", tier: 4},
	"users.conversations": {run: (*call).userConversations, tier: 2},

	"views.open":    {run: (*call).openView, tier: 4},
	"views.push":    {run: (*call).pushView, tier: 4},
	"views.update":  {run: (*call).updateView, tier: 4},
	"views.publish": {run: (*call).publishView, tier: 4},
}

// scopesByKind names the scope family of each kind of conversation.
var scopesByKind = map[Kind]string{
	PublicChannel: "channels", PrivateChannel: "groups", DirectMessage: "im", GroupMessage: "mpim",
}

// needFor asks for the scope that suits a conversation: "history" on a DM
// wants im:history. Channels are managed with channels:manage.
func (w *Workspace) needFor(r *room, act string) error {
	if act == "write" && r.Kind == PublicChannel {
		return w.need("channels:manage|channels:write")
	}
	return w.need(scopesByKind[r.Kind] + ":" + act)
}

func allScopes() []string {
	all := []string{
		"channels:history", "channels:manage", "channels:read", "chat:write.public", "commands",
		"connections:write", "groups:history", "groups:read", "groups:write", "im:history", "im:read",
		"im:write", "mpim:history", "mpim:read", "mpim:write",
	}
	for _, m := range methods {
		if m.scope != "" {
			all = append(all, strings.Split(m.scope, "|")...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
