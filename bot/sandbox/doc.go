// Package sandbox is a make-believe Slack workspace on this machine: people,
// channels, messages, forms and a clock that can be turned, so that a bot can
// be tried without an account, a token or a network.
//
// It speaks Slack's wire (Web API, Socket Mode, signed HTTP delivery) to any
// Slack app, holds it to Slack's documented limits and can be told to fail in
// the ways Slack fails. It knows nothing of mentoring, keeps everything in
// memory and is never a place for real data.
//
// Reading order: state.go (what exists), config.go (how it starts), act.go
// (what a person can do), read.go (what a person sees), api.go (what the app
// can ask), delivery.go (what the app is told), faults.go and control.go.
package sandbox
