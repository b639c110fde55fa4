package discord

import (
	"cmp"
	"context"
	"crypto/rand"
	"net/http"
	"strconv"
	"time"

	"cairn/bot"
)

// Send posts m. The key goes along as the nonce: for some minutes Discord answers a
// second message with the same one by the first. Somebody who takes no direct messages
// gets a thread of their own. Room must have become a channel by EnsureRoom before.
// Discord shows a message to one member of a channel only in answer to what they do,
// so Only is refused.
func (d *Discord) Send(ctx context.Context, to bot.Address, m bot.Message, key string) (bot.Ref, error) {
	const method = "POST /channels/{}/messages"
	if to.Room != "" || (to.User == "") == (to.Channel == "") || bot.Units(key) > maxNonce {
		return bot.Ref{}, &bot.SendError{Class: bot.Bug, Method: method, Code: "invalid_address"}
	}
	if to.Only != "" {
		return bot.Ref{}, &bot.SendError{Class: bot.Recipient, Method: method, Code: "no_ephemeral"}
	}
	c := d.canvas()
	if to.User != "" {
		c.spare = bot.Units(callOf(to.User))
	}
	p := c.message(m)
	if err := checkPost(method, p); err != nil {
		return bot.Ref{}, err
	}
	p.Nonce, p.Enforce = cmp.Or(key, rand.Text()[:maxNonce]), true
	ref, err := d.deliver(ctx, to, p)
	if hasCode(err, "10003") && to.Thread != "" {
		if to, err = d.below(ctx, to, cmp.Or(m.Title, bot.PlainText(m.Text))); err == nil {
			ref, err = d.deliver(ctx, to, p)
		}
	}
	if to.User == "" && hasCode(err, "10003") {
		go d.receive(ctx, d.missed(to.Channel))
	}
	if to.User == "" || !refusesDMs(err) {
		return ref, err
	}
	box, failed := d.nook(ctx, to.User)
	switch bot.ClassOf(failed) {
	case "":
		return d.postTo(ctx, box.channel, p.calling(to.User))
	case bot.Wait, bot.Unsent, bot.Stopped:
		return bot.Ref{}, failed
	default: // this place is closed, whatever the reason
	}
	return bot.Ref{}, err
}

// deliver posts where the address leads, and where it leads now if that is not
// there anymore.
func (d *Discord) deliver(ctx context.Context, to bot.Address, p post) (bot.Ref, error) {
	for again := true; ; again = false {
		box, err := d.mailbox(ctx, to)
		if err != nil {
			return bot.Ref{}, err
		}
		letter := p
		if box.nook {
			letter = p.calling(to.User)
		}
		ref, err := d.postTo(ctx, box.channel, letter)
		if forgot := d.forgetMailbox(to.User, box, err); !forgot || !again {
			return ref, err
		}
	}
}

func (d *Discord) postTo(ctx context.Context, channel string, p post) (bot.Ref, error) {
	var sent struct {
		ID string `json:"id"`
	}
	if err := d.call(ctx, http.MethodPost, "/channels/"+channel+"/messages", p, &sent); err != nil {
		return bot.Ref{}, err
	}
	if sent.ID == "" {
		return bot.Ref{}, &bot.SendError{Class: bot.Ambiguous, Method: "POST /channels/{}/messages", Code: codeUnclear}
	}
	return bot.Ref{Channel: channel, Message: sent.ID}, nil
}

// Update replaces a message; its key stays.
func (d *Discord) Update(ctx context.Context, ref bot.Ref, m bot.Message) error {
	p := d.canvas().message(m)
	if err := checkPost("PATCH /channels/{}/messages/{}", p); err != nil {
		return err
	}
	return d.change(ctx, http.MethodPatch, ref, p)
}

// Delete removes a message. One that is gone already counts as removed.
func (d *Discord) Delete(ctx context.Context, ref bot.Ref) error {
	err := d.change(ctx, http.MethodDelete, ref, nil)
	if hasCode(err, "10008") {
		return nil
	}
	return err
}

// change changes a message where it stands. A thread that was put away takes no
// change, though it takes a new message, so it is brought back first.
func (d *Discord) change(ctx context.Context, method string, ref bot.Ref, body any) error {
	path := "/channels/" + ref.Channel + "/messages/" + ref.Message
	err := d.call(ctx, method, path, body, nil)
	if hasCode(err, "50083") && d.unarchive(ctx, ref.Channel) == nil {
		err = d.call(ctx, method, path, body, nil)
	}
	return err
}

// mailbox is the channel of an address. A thread is a channel, and so are
// somebody's direct messages. What belongs below a message goes beside it where no
// thread can be: see below.
func (d *Discord) mailbox(ctx context.Context, to bot.Address) (mailbox, error) {
	switch {
	case to.User == "" && d.isFlat(to.Channel):
		return mailbox{channel: to.Channel}, nil
	case to.User == "":
		return mailbox{channel: cmp.Or(to.Thread, to.Channel)}, nil
	}
	d.mu.Lock()
	known := d.channels[to.User]
	d.mu.Unlock()
	if known.channel != "" {
		return known, nil
	}
	const method = "POST /users/{}/channels"
	if !isID(to.User) {
		return mailbox{}, &bot.SendError{Class: bot.Recipient, Method: method, Code: "unknown_user"}
	}
	var dm struct {
		ID string `json:"id"`
	}
	err := d.call(ctx, http.MethodPost, "/users/@me/channels", map[string]string{"recipient_id": to.User}, &dm)
	if bot.ClassOf(err) == bot.Ambiguous || err == nil && dm.ID == "" {
		err = &bot.SendError{Class: bot.Unsent, Method: method, Code: codeUnclear, Err: err} // it may be opened again
	}
	if err != nil {
		return mailbox{}, err
	}
	box := mailbox{channel: dm.ID}
	d.keepMailbox(to.User, box)
	return box, nil
}

// forgetMailbox forgets a channel that is not there, or a thread that does not
// take what is posted anymore, and reports that it did: then there may be
// another way.
func (d *Discord) forgetMailbox(user string, box mailbox, err error) bool {
	if user == "" || !hasCode(err, "10003") && (!box.nook || bot.ClassOf(err) != bot.Recipient) {
		return false
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.channels, user)
	return true
}

// early is how far a message's time may lie before our own clock's.
const early = 5 * time.Second

// FindDelivered reads back what stands in the channel. A message of ours
// without a nonce could be any: then the look is not clean, and the answer is a
// *bot.SendError of class Ambiguous.
func (d *Discord) FindDelivered(ctx context.Context, to bot.Address, key string, since time.Time) (bot.Ref, bool, error) {
	refs, err := d.FindAll(ctx, to, key, since)
	if err != nil || len(refs) == 0 {
		return bot.Ref{}, false, err
	}
	return refs[0], true, nil
}

// FindAll is FindDelivered for every copy of a message, the newest first. Where there is
// no thread below a message, what was to go there may stand beside it: see below.
func (d *Discord) FindAll(ctx context.Context, to bot.Address, key string, since time.Time) ([]bot.Ref, error) {
	if key == "" || to.Room != "" {
		return nil, &bot.SendError{Class: bot.Bug, Method: readsMessages, Code: "invalid_address"}
	}
	if to.Only != "" {
		return nil, nil
	}
	box, err := d.mailbox(ctx, to)
	if err != nil {
		return nil, err
	}
	found, err := d.copies(ctx, box.channel, key, since)
	if hasCode(err, "10003") && to.Thread != "" {
		return d.copies(ctx, to.Channel, key, since)
	}
	return found, err
}

const readsMessages = "GET /channels/{}/messages"

// copies are our messages with the key in a channel, the newest first.
func (d *Discord) copies(ctx context.Context, channel, key string, since time.Time) (found []bot.Ref, err error) {
	const atOnce = 100
	oldest, us, unmarked := since.Add(-early), d.identity().User, false
	for before, past := "", false; !past; {
		path := "/channels/" + channel + "/messages?limit=" + strconv.Itoa(atOnce)
		if before != "" {
			path += "&before=" + before
		}
		var page []message
		if err := d.call(ctx, http.MethodGet, path, nil, &page); err != nil {
			return nil, err
		}
		past = len(page) < atOnce
		for _, m := range page {
			before = m.ID
			if moment(m.ID, oldest).Before(oldest) {
				past = true
				break
			}
			switch {
			case m.Author.ID != us || m.Interaction != nil:
			case string(m.Nonce) == key:
				found = append(found, bot.Ref{Channel: channel, Message: m.ID})
			default:
				unmarked = unmarked || m.Nonce == ""
			}
		}
	}
	if len(found) == 0 && unmarked {
		return nil, &bot.SendError{Class: bot.Ambiguous, Method: readsMessages, Code: "no_nonce"}
	}
	return found, nil
}

// Profile reads a member of the server. Discord tells neither email nor zone.
func (d *Discord) Profile(ctx context.Context, id string) (bot.Profile, error) {
	if !isID(id) {
		return bot.Profile{}, &bot.SendError{Class: bot.Recipient, Method: "GET /guilds/{}/members/{}", Code: "unknown_user"}
	}
	var member struct {
		Nick string `json:"nick"`
		User user   `json:"user"`
	}
	err := d.call(ctx, http.MethodGet, "/guilds/"+d.identity().Guild+"/members/"+id, nil, &member)
	if hasCode(err, "10007") {
		return bot.Profile{User: id, Deleted: true}, nil
	}
	if err != nil {
		return bot.Profile{}, err
	}
	name := cmp.Or(member.Nick, member.User.GlobalName, member.User.Username)
	return bot.Profile{User: member.User.ID, Name: bot.Clean(name), Bot: member.User.Bot}, nil
}
