// Cairn is a mentorship bot for Slack and Discord.
package main
