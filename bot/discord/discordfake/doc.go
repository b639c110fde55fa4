// Package discordfake is a small Discord server on this machine for tests: its
// REST API, its gateway, and people who type, press and fill in forms. It
// enforces Discord's documented limits and refuses what it does not know.
//
// It is no Discord for people: there is no page, no voice, no roles, and one
// server. It knows nothing of the bot that is tested against it.
//
// Reading order: fake.go (the state), rest.go (who may call what), messages.go,
// interactions.go and channels.go (the calls), gateway.go, act.go (people),
// limits.go, faults.go.
package discordfake
