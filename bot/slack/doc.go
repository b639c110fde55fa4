// Package slack lets Cairn live in a Slack workspace: people type a command,
// press buttons, fill in forms and open their Home there, and read what Cairn
// tells them.
//
// It translates and nothing more: it does not decide what an event means, who
// may do what, or when something is sent again. Callers retry by the class of
// the *bot.SendError that they get.
//
// Reading order: slack.go (the platform), send.go (out), render.go (how a
// message looks), parse.go (in), answer.go (what a person gets back at once),
// socket.go and http.go (the two ways in), limits.go, errors.go, manifest.go.
package slack
