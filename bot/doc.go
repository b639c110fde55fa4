// Package bot is the wire: what a chat platform must be able to do for Cairn,
// and the messages, forms and events that travel over it, in one vocabulary
// for Slack and Discord.
//
// It does not decide anything and it knows nothing of mentoring: adapters
// (bot/slack, bot/discord) translate a platform's payloads into an Event and a
// Message or Form into the platform's payloads. It imports the standard
// library only.
package bot
