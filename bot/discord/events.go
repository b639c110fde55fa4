package discord

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// What Discord knows of a scheduled event.
const (
	eventPlanned = 1
	eventActive  = 2
	eventOver    = 3

	elsewhere  = 3 // where it takes place: neither a stage nor a voice channel
	guildOnly  = 2 // who sees it: nobody but the server's members
	soonest    = 10 * time.Second
	eventsPath = "/scheduled-events"
)

// event is one entry of the server's list of events.
type event struct {
	ID      string `json:"id,omitempty"`
	Creator string `json:"creator_id,omitempty"`
	Status  int    `json:"status,omitempty"`

	Name   string    `json:"name,omitempty"`
	About  string    `json:"description,omitempty"`
	Starts time.Time `json:"scheduled_start_time,omitzero"`
	Ends   time.Time `json:"scheduled_end_time,omitzero"`
	Level  int       `json:"privacy_level,omitempty"`
	Kind   int       `json:"entity_type,omitempty"`
	Place  *where    `json:"entity_metadata,omitempty"`
}

// where is the link to the card on which people join.
type where struct {
	Location string `json:"location"`
}

// ListMeeting keeps one event of the server for a meeting. Its description ends
// in a mark of the meeting's key, by which it is found among the server's
// events, so a second call finds what the first one made; a second entry, made
// by a call whose answer was lost, is taken away. An event that has begun is
// not changed anymore, only ended.
func (d *Discord) ListMeeting(ctx context.Context, m bot.Meeting) error {
	have, err := d.eventsOf(ctx, m.Key)
	if err != nil {
		return err
	}
	if !m.Off && !m.Begun {
		if m.Off, err = d.hidden(ctx, m.Card.Channel); err != nil {
			return err
		}
	}
	switch {
	case m.Off:
		return d.unlist(ctx, have)
	case len(have) > 0 && m.Begun:
		err = d.beginEvent(ctx, have[0])
	case len(have) > 0:
		err = d.changeEvent(ctx, have[0], d.eventFor(m))
	case !m.Begun && m.Starts.After(d.config.Now().Add(soonest)):
		return d.call(ctx, http.MethodPost, d.events(), d.eventFor(m), nil)
	}
	if err != nil || len(have) < 2 {
		return err
	}
	return d.unlist(ctx, have[1:])
}

func (d *Discord) events() string { return "/guilds/" + d.identity().Guild + eventsPath }

// eventFor is the meeting as Discord takes it.
func (d *Discord) eventFor(m bot.Meeting) event {
	end := "\n\n" + markOf(m.Key)
	return event{
		Name: cmp.Or(line(m.Title, maxEventName), ellipsis), About: cut(bot.Clean(m.About), maxEventText-len(end)) + end,
		Starts: m.Starts.UTC(), Ends: m.Ends.UTC(), Level: guildOnly, Kind: elsewhere,
		Place: &where{"https://discord.com/channels/" + d.identity().Guild + "/" + m.Card.Channel + "/" + m.Card.Message},
	}
}

// eventsOf are our events with the mark of the key that are not over, the
// oldest first.
func (d *Discord) eventsOf(ctx context.Context, key string) (found []event, err error) {
	var all []event
	if err := d.call(ctx, http.MethodGet, d.events(), nil, &all); err != nil {
		return nil, err
	}
	for _, e := range all {
		if e.Creator == d.identity().User && e.Status < eventOver && strings.HasSuffix(e.About, markOf(key)) {
			found = append(found, e)
		}
	}
	return found, nil
}

// changeEvent changes what differs, and calls nobody when nothing does.
func (d *Discord) changeEvent(ctx context.Context, have, want event) error {
	same := have.Name == want.Name && have.About == want.About && have.Place != nil && *have.Place == *want.Place &&
		have.Starts.Equal(want.Starts) && have.Ends.Equal(want.Ends)
	if same || have.Status != eventPlanned || !want.Starts.After(d.config.Now().Add(soonest)) {
		return nil
	}
	return gone(d.call(ctx, http.MethodPatch, d.events()+"/"+have.ID, want, nil))
}

// beginEvent says that an event is under way.
func (d *Discord) beginEvent(ctx context.Context, have event) error {
	if have.Status != eventPlanned {
		return nil
	}
	return gone(d.call(ctx, http.MethodPatch, d.events()+"/"+have.ID, event{Status: eventActive}, nil))
}

// unlist ends events that are under way and takes the others away.
func (d *Discord) unlist(ctx context.Context, events []event) error {
	for _, e := range events {
		method, body := http.MethodDelete, any(nil)
		if e.Status == eventActive {
			method, body = http.MethodPatch, event{Status: eventOver}
		}
		if err := gone(d.call(ctx, method, d.events()+"/"+e.ID, body, nil)); err != nil {
			return err
		}
	}
	return nil
}

// gone forgives that an event is not there anymore, or is over: somebody on
// the server, or Discord itself, was faster.
func gone(err error) error {
	if hasCode(err, "10070", "180000") {
		return nil
	}
	return err
}

// hidden reports whether there are members who cannot see a channel: an event
// is shown to all.
func (d *Discord) hidden(ctx context.Context, channel string) (bool, error) {
	var c place
	if err := d.call(ctx, http.MethodGet, "/channels/"+channel, nil, &c); err != nil {
		return false, err
	}
	if c.Type == discordgo.ChannelTypeGuildPublicThread || c.Type == discordgo.ChannelTypeGuildNewsThread {
		parent := c.Parent
		if c = (place{}); parent == "" {
			return true, nil
		}
		if err := d.call(ctx, http.MethodGet, "/channels/"+parent, nil, &c); err != nil {
			return false, err
		}
	}
	if c.Type != discordgo.ChannelTypeGuildText && c.Type != discordgo.ChannelTypeGuildNews {
		return true, nil
	}
	var roles []struct {
		ID          string `json:"id"`
		Permissions int64  `json:"permissions,string"`
	}
	if err := d.call(ctx, http.MethodGet, "/guilds/"+d.identity().Guild+"/roles", nil, &roles); err != nil {
		return false, err
	}
	seen := false
	for _, r := range roles {
		if r.ID == d.identity().Guild { // everybody's role has the server's own id
			seen = r.Permissions&discordgo.PermissionViewChannel != 0
		}
	}
	for _, o := range c.Overwrites {
		if o.ID == d.identity().Guild {
			seen = (seen || o.Allow&discordgo.PermissionViewChannel != 0) && o.Deny&discordgo.PermissionViewChannel == 0
		}
	}
	return !seen, nil
}

// markOf names a key at the end of a text that people read.
func markOf(key string) string {
	sum := sha256.Sum256([]byte(key))
	return "·" + hex.EncodeToString(sum[:5])
}
