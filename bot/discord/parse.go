package discord

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
)

// parser translates for one server.
type parser struct {
	who  Identity
	menu []Shortcut
	now  time.Time
}

func (d *Discord) parser() parser {
	return parser{who: d.identity(), menu: d.config.Menu, now: d.config.Now()}
}

// inbound is one interaction, translated, with what is needed to answer it.
type inbound struct {
	interaction
	event   bot.Event // Kind is empty when it is the adapter's own affair
	foreign bool      // the actor is on another server
}

// event translates what happens without an interaction.
func (p parser) event(f frame) (bot.Event, error) {
	var m struct {
		ID          string `json:"id"`
		GuildID     string `json:"guild_id"`
		ChannelID   string `json:"channel_id"`
		Author      user   `json:"author"`
		Content     string `json:"content"`
		Webhook     string `json:"webhook_id"`
		Type        int    `json:"type"`
		Unavailable bool   `json:"unavailable"`
		Name        string `json:"name"`
	}
	if err := json.Unmarshal(f.Data, &m); err != nil {
		return bot.Event{}, fmt.Errorf("decode %s: %w", f.Type, err)
	}
	e := bot.Event{Platform: "discord", Workspace: p.who.Guild, At: p.now}
	switch f.Type {
	case "MESSAGE_CREATE":
		spoken := m.Type == 0 || m.Type == 19 // plain, or an answer to another
		if m.GuildID == "" && spoken && !m.Author.Bot && m.Webhook == "" && m.Author.ID != "" {
			e.Kind, e.ID, e.At = bot.Text, m.ID, moment(m.ID, p.now)
			e.User, e.Channel, e.Text = m.Author.ID, m.ChannelID, said(m.Content)
		}
	case "CHANNEL_DELETE", "THREAD_DELETE":
		if m.GuildID == p.who.Guild {
			e.Kind, e.ID, e.Channel = bot.ChannelOff, "off/"+m.ID, m.ID
		}
	case "CHANNEL_UPDATE":
		if m.GuildID == p.who.Guild {
			e.Kind, e.Channel, e.Text = bot.Renamed, m.ID, bot.Clean(m.Name)
			e.ID = "renamed/" + m.ID + "/" + strconv.FormatInt(p.now.UnixNano(), 36)
		}
	case "GUILD_DELETE":
		if m.ID == p.who.Guild && !m.Unavailable {
			e.Kind, e.ID = bot.Revoked, "removed/"+strconv.FormatInt(p.now.Unix(), 10)
		}
	}
	return e, nil
}

// interaction translates a command, a click, or the use of a menu. Forms are
// read by the walk that they belong to.
func (p parser) interaction(raw []byte) (inbound, error) {
	var in inbound
	if err := json.Unmarshal(raw, &in.interaction); err != nil {
		return in, fmt.Errorf("decode an interaction: %w", err)
	}
	i := in.interaction
	in.foreign = i.GuildID != "" && i.GuildID != p.who.Guild
	e := bot.Event{
		ID: i.ID, Platform: "discord", Workspace: p.who.Guild, User: i.actor(), Channel: i.ChannelID,
		Trigger: bot.Trigger{ID: i.ID}, At: moment(i.ID, p.now),
	}
	switch {
	case e.User == "" || i.Token == "" || i.ID == "":
		return in, fmt.Errorf("interaction %s has no user or token", i.ID)
	case i.Type == typeCommand && i.Data.Type == menuOfMessage:
		p.shortcut(&e, i)
	case i.Type == typeCommand:
		p.command(&e, i)
	case i.Type == typeComponent:
		p.click(&e, i)
	}
	in.event = e
	return in, nil
}

// command reads a subcommand and what follows it. The home is looked at, not
// answered with.
func (p parser) command(e *bot.Event, i interaction) {
	name, text := i.typed()
	e.Kind, e.Text = bot.Command, strings.TrimSpace(name+" "+said(text))
	if e.Text == "" || e.Text == "home" {
		e.Kind, e.Text = bot.HomeOpened, ""
	}
}

func (p parser) shortcut(e *bot.Event, i interaction) {
	for _, s := range p.menu {
		if s.Name != i.Data.Name {
			continue
		}
		e.Kind, e.Action = bot.Shortcut, s.Action
		m := i.Data.Resolved.Messages[i.Data.TargetID]
		e.Quote = &bot.Quote{Author: m.Author.ID, Text: said(m.Content), Link: permalink(i)}
	}
}

// click reads a press or a choice. Ids of the adapter's own begin with a tilde.
func (p parser) click(e *bot.Event, i interaction) {
	id := i.Data.CustomID
	_, home := homeAfter(id)
	switch {
	case home:
		e.Kind = bot.HomeOpened
		return
	case strings.HasPrefix(id, "~"), strings.HasPrefix(id, confirms), id == "":
		return
	}
	e.Kind = bot.Click
	if !i.Message.ephemeral() {
		e.Message = bot.Ref{Channel: i.ChannelID, Message: i.Message.ID}
	}
	if sure, ok := strings.CutPrefix(id, confirmed); ok {
		message, action, _ := strings.Cut(sure, "/")
		id = action
		if e.Message = (bot.Ref{}); message != "0" {
			e.Message = bot.Ref{Channel: i.ChannelID, Message: message}
		}
	}
	e.Action = bot.Used(id)
	e.Value = bot.Clean(first(i.Data.Values))
}

// moment is when an id was made.
func moment(id string, otherwise time.Time) time.Time {
	const epoch = 1420070400000 // Discord's, in milliseconds
	n, err := strconv.ParseUint(id, 10, 63)
	if err != nil {
		return otherwise
	}
	return time.UnixMilli(int64(n>>22) + epoch).UTC()
}

// said is a text that a person wrote. References to a person have one form.
func said(text string) string {
	return bot.Clean(strings.ReplaceAll(text, "<@!", "<@"))
}

// permalink is the address of the message that a menu was used on.
func permalink(i interaction) string {
	if i.Data.TargetID == "" || i.ChannelID == "" {
		return ""
	}
	return "https://discord.com/channels/" + cmp.Or(i.GuildID, "@me") + "/" + i.ChannelID + "/" + i.Data.TargetID
}
