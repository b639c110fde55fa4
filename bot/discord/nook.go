package discord

import (
	"context"

	"cairn/bot"
)

// mailbox is where somebody's direct messages go.
type mailbox struct {
	channel string
	nook    bool // a thread of their own, since they take no direct messages
}

// refusesDMs reports whether a refusal means that a member of the server takes
// no direct messages. Somebody who shares no server with us has no thread there either.
func refusesDMs(err error) bool { return hasCode(err, "50007") }

// nook finds or makes the private thread that takes the place of a person's
// direct messages: they alone are in it. Whoever may manage threads can read it
// too, so it is the second choice. It is a *bot.SendError of class Recipient
// where the server does not let us make one.
func (d *Discord) nook(ctx context.Context, user string) (mailbox, error) {
	thread, err := d.EnsureRoom(ctx, bot.Room{
		Key: "nook/" + user, Name: d.config.Words.Nook, Private: true, Members: []string{user},
	})
	switch bot.ClassOf(err) {
	case "":
	case bot.Ambiguous: // what was made is found again
		return mailbox{}, &bot.SendError{Class: bot.Unsent, Method: "room", Code: codeUnclear, Err: err}
	default:
		return mailbox{}, err
	}
	box := mailbox{thread, true}
	d.keepMailbox(user, box)
	return box, nil
}

func (d *Discord) keepMailbox(user string, box mailbox) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.channels) >= maxKept {
		clear(d.channels)
	}
	d.channels[user] = box
}

// callOf names the reader of a thread, so that it rings: nobody looks into a
// thread by themselves.
func callOf(user string) string { return "<@" + user + ">\n" }

// calling puts the name of its reader at the top of a message in a thread.
func (p post) calling(user string) post {
	call := callOf(user)
	if p.Flags&laidOut != 0 {
		p.Components, p.Mentions.Users = append([]component{display(call)}, p.Components...), []string{user}
		return p
	}
	p.Content, p.Mentions.Users = call+p.Content, []string{user}
	return p
}
