package slack

import (
	"maps"
	"slices"
	"strings"
)

// needs is what every method that the adapter calls needs, scope by scope.
// conversations.history is called for direct messages; to read channels is
// more than the app asks for (see FindDelivered).
func needs() map[string][]string {
	return map[string][]string{
		"auth.test":              nil,
		"chat.delete":            {"chat:write"},
		"chat.postEphemeral":     {"chat:write"},
		"chat.postMessage":       {"chat:write"},
		"chat.update":            {"chat:write"},
		"conversations.create":   {"channels:manage", "groups:write"},
		"conversations.history":  {"im:history"},
		"conversations.info":     {"channels:read", "groups:read"},
		"conversations.invite":   {"channels:manage", "groups:write"},
		"conversations.kick":     {"channels:manage", "groups:write"},
		"conversations.members":  {"channels:read", "groups:read"},
		"conversations.open":     {"im:write"},
		"conversations.replies":  {"im:history"},
		"conversations.setTopic": {"channels:manage", "groups:write"},
		"users.conversations":    {"channels:read", "groups:read"},
		"users.info":             {"users:read", "users:read.email"},
		"views.open":             nil,
		"views.publish":          nil,
		"views.push":             nil,
		"views.update":           nil,
	}
}

// subscriptions are the events that the adapter reads, with the scope that
// each needs.
func subscriptions() map[string][]string {
	return map[string][]string{
		"app_home_opened":       nil,
		"app_uninstalled":       nil,
		"channel_archive":       {"channels:read"},
		"channel_deleted":       {"channels:read"},
		"channel_id_changed":    {"channels:read"},
		"channel_left":          {"channels:read"},
		"channel_rename":        {"channels:read"},
		"channel_shared":        {"channels:read"},
		"channel_unarchive":     {"channels:read"},
		"group_archive":         {"groups:read"},
		"group_deleted":         {"groups:read"},
		"group_left":            {"groups:read"},
		"group_rename":          {"groups:read"},
		"member_joined_channel": {"channels:read", "groups:read"},
		"member_left_channel":   {"channels:read", "groups:read"},
		"message.im":            {"im:history"},
		"team_join":             {"users:read"},
		"tokens_revoked":        nil,
		"user_change":           {"users:read"},
	}
}

// scopes are the bot scopes that the app asks for: "commands" for the command
// and the shortcuts, and what methods and events need.
func scopes() []string {
	need := map[string]bool{"commands": true}
	for _, table := range []map[string][]string{needs(), subscriptions()} {
		for _, list := range table {
			for _, scope := range list {
				need[scope] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(need))
}

// CompareScopes tells which granted scopes are missing and which are more than
// the app needs. Either is a fault of the installation.
func CompareScopes(granted []string) (missing, excess []string) {
	need := scopes()
	for _, scope := range need {
		if !slices.Contains(granted, scope) {
			missing = append(missing, scope)
		}
	}
	for _, scope := range granted {
		if !slices.Contains(need, scope) {
			excess = append(excess, scope)
		}
	}
	slices.Sort(excess)
	return missing, excess
}

// granted reads the header X-OAuth-Scopes.
func granted(header string) []string {
	return strings.FieldsFunc(header, func(r rune) bool { return r == ',' || r == ' ' })
}
