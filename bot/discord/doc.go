// Package discord lets Cairn live on a Discord server: people type a command,
// press buttons, fill in forms and look at their home there, and read what
// Cairn tells them.
//
// It translates and nothing more: it does not decide what an event means, who
// may do what, or when something is sent again. Callers retry by the class of
// the *bot.SendError that they get. It asks for no privileged intent, so it
// cannot read what people write in channels.
//
// A form is asked as a walk of modals. Discord shows at most five questions in
// one, and answers a sent modal with anything but another modal; so between
// two pages stands a message that only the person sees, with a button that
// opens the next. The questions are Discord's own label components, with lists,
// radio buttons and checkboxes inside, which the library does not know: they
// are written and read here as JSON. Only dates are typed, since Discord has no
// calendar. What was entered is kept until it was saved, also over a restart:
// an error shows the page again, filled in (ADR 49).
//
// The library's REST session is used, its gateway is not: it answers a refused
// resume with an identify at once, which no budget can stop, closes with a code
// that ends the session at Discord, and hides the codes after which nobody may
// come back.
//
// Reading order: discord.go (the platform), send.go (out), render.go (how a
// message looks), home.go, parse.go (in), answer.go (what a person gets back at
// once), form.go, walk.go and draft.go (forms), gateway.go and link.go (the way in),
// rest.go (the way out), commands.go, room.go, events.go (the server's list of
// events), limits.go, errors.go.
package discord
