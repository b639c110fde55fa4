package discord

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

const (
	// roomsIn is the channel below which rooms are threads: a server may have
	// five hundred channels, and a thousand threads that are in use.
	roomsIn = "cairn-rooms"
	// quietFor is after how many minutes without a message Discord puts a
	// thread away: a week, its longest.
	quietFor = 10080
)

// place is a channel or a thread.
type place struct {
	ID     string                `json:"id"`
	Type   discordgo.ChannelType `json:"type"`
	Name   string                `json:"name"`
	Guild  string                `json:"guild_id"`
	Owner  string                `json:"owner_id"`
	Parent string                `json:"parent_id"`
	// Overwrites is what differs here from the server's permissions.
	Overwrites []struct {
		ID    string `json:"id"`
		Allow int64  `json:"allow,string"`
		Deny  int64  `json:"deny,string"`
	} `json:"permission_overwrites"`
	State struct {
		Archived bool   `json:"archived"`
		Locked   bool   `json:"locked"`
		Since    string `json:"archive_timestamp"`
	} `json:"thread_metadata"`
}

func (p place) thread() bool {
	return p.Type == discordgo.ChannelTypeGuildPublicThread || p.Type == discordgo.ChannelTypeGuildPrivateThread ||
		p.Type == discordgo.ChannelTypeGuildNewsThread
}

// EnsureRoom finds or creates the thread of a room: a private one is seen by
// its members and by who may manage threads. Its name ends in a mark of the
// room's key, so that a second call finds what the first one made. When some
// member cannot be added, the others are, and both the thread and the refusal
// come back. A thread has no topic.
func (d *Discord) EnsureRoom(ctx context.Context, r bot.Room) (string, error) {
	room, err := d.room(ctx, r)
	if err != nil {
		return "", err
	}
	if room.thread() {
		d.keepFlat(room.ID)
	}
	if err := d.wake(ctx, room); err != nil {
		return "", err
	}
	channel, failed := room.ID, error(nil)
	for _, user := range r.Members {
		err := d.call(ctx, http.MethodPut, "/channels/"+room.ID+"/thread-members/"+user, nil, nil)
		if class := bot.ClassOf(err); class == bot.Wait || class == bot.Stopped {
			return room.ID, err
		}
		failed = bot.Foremost(failed, err)
	}
	for _, user := range r.Gone {
		err := d.call(ctx, http.MethodDelete, "/channels/"+room.ID+"/thread-members/"+user, nil, nil)
		switch class := bot.ClassOf(err); {
		case class == bot.Wait || class == bot.Stopped:
			return "", err
		case err != nil && !hasCode(err, "10007"):
			channel, failed = "", bot.Foremost(failed, err) // who has no business there reads along
		}
	}
	return channel, failed
}

// Inspect says what a channel is like. We are in every channel of the server
// that we can see.
func (d *Discord) Inspect(ctx context.Context, channel string) (bot.Channel, error) {
	var c place
	if err := d.call(ctx, http.MethodGet, "/channels/"+channel, nil, &c); err != nil {
		return bot.Channel{}, err
	}
	return bot.Channel{
		Name: bot.Clean(c.Name), Direct: c.Guild == "",
		Archived: c.State.Archived && c.State.Locked, Member: true,
	}, nil
}

// below makes the thread below a message, which has the message's own id, and is the
// address that leads there. A room is a thread itself, and threads do not nest: what
// belongs below a message of a room goes beside it.
func (d *Discord) below(ctx context.Context, to bot.Address, name string) (bot.Address, error) {
	err := d.call(ctx, http.MethodPost, "/channels/"+to.Channel+"/messages/"+to.Thread+"/threads", map[string]any{
		"name": cmp.Or(line(name, maxThreadName), ellipsis), "auto_archive_duration": quietFor,
	}, nil)
	switch {
	case hasCode(err, "160004"): // it is there already
		return to, nil
	case hasCode(err, "50024"): // not on this type of channel
		d.keepFlat(to.Channel)
		return bot.Address{Channel: to.Channel}, nil
	}
	return to, err
}

// keepFlat remembers that a channel is a thread; what a channel is never changes.
func (d *Discord) keepFlat(channel string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.flat) >= maxKept {
		clear(d.flat)
	}
	d.flat[channel] = true
}

func (d *Discord) isFlat(channel string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.flat[channel]
}

// room is the thread as it stands, made if there is none.
func (d *Discord) room(ctx context.Context, r bot.Room) (place, error) {
	if r.Channel != "" {
		room := place{ID: r.Channel}
		err := d.call(ctx, http.MethodGet, "/channels/"+r.Channel, nil, &room)
		if err == nil && room.Guild != d.identity().Guild {
			err = &bot.SendError{Class: bot.Recipient, Method: "GET /channels/{}", Code: "foreign_server"}
		}
		return room, err
	}
	parent, err := d.parent(ctx)
	if err != nil {
		return place{}, err
	}
	name := roomName(r.Name, r.Key)
	if found, err := d.ownRoom(ctx, parent, name); err != nil || found.ID != "" {
		return found, err
	}
	kind := discordgo.ChannelTypeGuildPublicThread
	if r.Private {
		kind = discordgo.ChannelTypeGuildPrivateThread
	}
	var made place
	err = d.call(ctx, http.MethodPost, "/channels/"+parent+"/threads", map[string]any{
		"name": name, "type": kind, "auto_archive_duration": quietFor, "invitable": false,
	}, &made)
	return made, err
}

// ownRoom finds a thread that we made, among those in use and those put away.
func (d *Discord) ownRoom(ctx context.Context, parent, name string) (place, error) {
	for _, list := range []struct {
		path  string
		point func(place) string // where the next page begins
	}{
		{"/guilds/" + d.identity().Guild + "/threads/active", nil}, // all at once
		{"/channels/" + parent + "/users/@me/threads/archived/private?limit=100", func(last place) string { return last.ID }},
		{"/channels/" + parent + "/threads/archived/public?limit=100", func(last place) string { return last.State.Since }},
	} {
		found, err := d.ownAmong(ctx, list.path, list.point, name)
		if err != nil || found.ID != "" {
			return found, err
		}
	}
	return place{}, nil
}

// ownAmong looks through a list of threads, page by page.
func (d *Discord) ownAmong(ctx context.Context, path string, point func(place) string, name string) (place, error) {
	for before := ""; ; {
		var page struct {
			Threads []place `json:"threads"`
			More    bool    `json:"has_more"`
		}
		if err := d.call(ctx, http.MethodGet, path+before, nil, &page); err != nil {
			return place{}, err
		}
		for _, t := range page.Threads {
			if t.Name == name && t.Owner == d.identity().User {
				return t, nil
			}
		}
		if point == nil || !page.More || len(page.Threads) == 0 {
			return place{}, nil
		}
		before = "&before=" + url.QueryEscape(point(page.Threads[len(page.Threads)-1]))
	}
}

// parent is the channel below which rooms are made, made if there is none.
func (d *Discord) parent(ctx context.Context) (string, error) {
	path := "/guilds/" + d.identity().Guild + "/channels"
	var all []place
	if err := d.call(ctx, http.MethodGet, path, nil, &all); err != nil {
		return "", err
	}
	at := slices.IndexFunc(all, func(p place) bool { return p.Name == roomsIn && p.Type == discordgo.ChannelTypeGuildText })
	if at >= 0 {
		return all[at].ID, nil
	}
	var made place
	err := d.call(ctx, http.MethodPost, path, map[string]any{"name": roomsIn, "type": discordgo.ChannelTypeGuildText}, &made)
	return made.ID, err
}

// missed is what the gateway says of a channel that was deleted. It does not say
// it of one that went while we were away, nor of threads that went with theirs.
func (d *Discord) missed(channel string) frame {
	return frame{Type: "CHANNEL_DELETE", Data: fmt.Appendf(nil, `{"id":%q,"guild_id":%q}`, channel, d.identity().Guild)}
}

// wake brings back a thread that was put away; one that was locked stays so.
func (d *Discord) wake(ctx context.Context, room place) error {
	switch {
	case room.State.Locked:
		return &bot.SendError{Class: bot.Recipient, Method: "GET /channels/{}", Code: "160005"}
	case room.State.Archived:
		return d.unarchive(ctx, room.ID)
	}
	return nil
}

func (d *Discord) unarchive(ctx context.Context, thread string) error {
	return d.call(ctx, http.MethodPatch, "/channels/"+thread, map[string]any{"archived": false}, nil)
}

// roomName is a thread's name with the mark of a key.
func roomName(name, key string) string {
	sum := sha256.Sum256([]byte(key))
	mark := "-" + hex.EncodeToString(sum[:3])
	return strings.TrimLeft(bot.Head(line(name, maxThreadName), maxThreadName-len(mark))+mark, "-")
}
