package slack

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
)

// inbound is one delivery, translated, with what is needed to answer it.
type inbound struct {
	event       bot.Event       // Kind is empty when the delivery is nothing to us
	foreign     bool            // the actor belongs to another workspace
	responseURL string          // posts an answer next to what was clicked
	blocks      json.RawMessage // Submit: the form, with the questions that an error can stand below
	challenge   string          // url_verification: what to say back
}

// parser translates for one installation.
type parser struct {
	who Identity
	now time.Time
}

// home reports whether a person of the team and organization is one of ours.
func (p parser) home(team, enterprise string) bool {
	return team == p.who.Team || p.who.Enterprise != "" && enterprise == p.who.Enterprise
}

// callback translates an Events API delivery.
func (p parser) callback(raw []byte) (inbound, error) {
	var c callback
	if err := json.Unmarshal(raw, &c); err != nil {
		return inbound{}, fmt.Errorf("decode an event: %w", err)
	}
	if c.Type == "url_verification" {
		return inbound{challenge: c.Challenge}, nil
	}
	if c.Type != "event_callback" {
		return inbound{}, nil
	}
	e := c.Event
	out := p.start(c.TeamID, c.EnterpriseID)
	out.event.ID, out.event.At = c.EventID, time.Unix(c.EventTime, 0).UTC()
	out.event.User, out.event.Channel = e.User.ID, e.Channel.ID
	p.inner(&out.event, e)
	for _, team := range []string{c.TeamID, e.UserTeam, e.Team, e.User.TeamID} {
		out.foreign = out.foreign || team != "" && !p.home(team, c.EnterpriseID)
	}
	return out, nil
}

// inner sets the kind of an event and what only that kind has.
func (p parser) inner(out *bot.Event, e innerEvent) {
	switch e.Type {
	case "app_home_opened":
		if e.Tab == "home" {
			out.Kind, out.Channel = bot.HomeOpened, ""
		}
	case "message":
		spoken := e.Subtype == "" || e.Subtype == "file_share" || e.Subtype == "thread_broadcast"
		if e.ChannelType == "im" && spoken && e.BotID == "" && e.User.ID != p.who.User {
			out.Kind, out.Text, out.Thread = bot.Text, said(e.Text), e.ThreadTS
		}
	case "member_joined_channel":
		out.Kind = bot.Joined
	case "member_left_channel":
		if out.Kind = bot.Left; e.User.ID == p.who.User {
			out.Kind = bot.Removed
		}
	case "team_join":
		out.Kind, out.Channel = bot.Joined, ""
	case "user_change":
		if e.User.Deleted {
			out.Kind, out.Channel = bot.Left, ""
		}
	case "channel_archive", "channel_deleted", "group_archive", "group_deleted":
		out.Kind = bot.ChannelOff
	case "channel_left", "group_left":
		out.Kind = bot.Removed
	case "channel_rename", "group_rename":
		out.Kind, out.Text = bot.Renamed, bot.Clean(e.Channel.Name)
	case "channel_id_changed":
		out.Kind, out.Channel, out.Text = bot.Moved, e.OldChannel, e.NewChannel
	case "channel_shared":
		out.Kind = bot.Shared
	case "tokens_revoked":
		if len(e.Tokens.Bot) > 0 {
			out.Kind, out.User, out.Channel = bot.Revoked, "", ""
		}
	case "app_uninstalled":
		out.Kind, out.User, out.Channel = bot.Revoked, "", ""
	}
}

// interaction translates a click, a submitted form or a shortcut.
func (p parser) interaction(raw []byte) (inbound, error) {
	var i interaction
	if err := json.Unmarshal(raw, &i); err != nil {
		return inbound{}, fmt.Errorf("decode an interaction: %w", err)
	}
	out := p.start(i.Team.ID, string(i.Enterprise))
	out.responseURL = i.ResponseURL
	out.foreign = !p.home(i.Team.ID, string(i.Enterprise)) ||
		i.User.TeamID != "" && !p.home(i.User.TeamID, string(i.Enterprise))
	out.event.User, out.event.Channel = i.User.ID, string(i.Channel)
	out.event.Trigger.ID = i.TriggerID
	switch i.Type {
	case "block_actions":
		p.click(&out, i)
	case "view_submission":
		p.submit(&out, i)
	case "shortcut", "message_action":
		p.shortcut(&out, i)
	}
	return out, nil
}

func (p parser) click(out *inbound, i interaction) {
	if len(i.Actions) == 0 {
		return
	}
	a := i.Actions[0]
	action := bot.Used(a.ActionID)
	if action.Name() == openLink {
		return
	}
	e := &out.event
	e.Kind, e.Action = bot.Click, action
	if a.Type != "button" {
		e.Value = bot.Clean(first(a.values()))
	}
	place := i.Container.ViewID
	if place == "" {
		place = i.Container.MessageTS
		e.Channel = cmp.Or(i.Container.ChannelID, e.Channel)
		e.Thread = cmp.Or(i.Container.ThreadTS, i.Message.ThreadTS)
		if !i.Container.IsEphemeral {
			e.Message = bot.Ref{Channel: e.Channel, Message: place}
		}
	}
	if i.View.Type == "modal" {
		e.Trigger.Form = i.View.ID
	}
	e.At = p.moment(a.ActionTS)
	// What was clicked may hold the code of a concern without a name: an id, which
	// is logged and kept, tells one action from another and no more.
	e.ID = strings.Join([]string{i.Team.ID, place, digest(a.ActionID), i.User.ID, a.ActionTS}, "/")
}

func (p parser) submit(out *inbound, i interaction) {
	e := &out.event
	action, state, _ := strings.Cut(i.View.PrivateMetadata, "\n")
	e.Kind, e.Action, e.State, e.At = bot.Submit, bot.Action(action), state, p.now
	e.Trigger.Form = i.View.ID
	e.Values = make(map[string][]string, len(i.View.State.Values))
	for key, elements := range i.View.State.Values {
		for _, in := range elements {
			values := in.values()
			for n := range values {
				values[n] = bot.Clean(values[n])
			}
			e.Values[key] = values
		}
	}
	e.ID = strings.Join([]string{i.Team.ID, i.View.ID, i.View.Hash, i.User.ID, digest(e.Values)}, "/")
	out.blocks = i.View.Blocks
}

// digest tells one content from another. A form that comes back corrected has
// the same view and hash as before, and other values.
func digest(content any) string {
	raw, err := json.Marshal(content)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:6])
}

func (p parser) shortcut(out *inbound, i interaction) {
	e := &out.event
	e.Kind, e.ID, e.Action = bot.Shortcut, i.TriggerID, bot.Action(strings.TrimSuffix(i.CallbackID, anywhere))
	e.At = p.moment(i.ActionTS)
	if i.Type == "shortcut" {
		return
	}
	ts := cmp.Or(i.Message.TS, i.MessageTS)
	e.Thread = i.Message.ThreadTS
	e.Quote = &bot.Quote{
		Author: i.Message.User,
		Text:   said(i.Message.Text),
		Link:   permalink(i.Team.Domain, e.Channel, ts),
	}
}

// typed translates a slash command.
func (p parser) typed(c command) inbound {
	out := p.start(c.TeamID, c.EnterpriseID)
	out.foreign = !p.home(c.TeamID, c.EnterpriseID)
	out.responseURL = c.ResponseURL
	e := &out.event
	e.Kind, e.ID, e.At = bot.Command, c.TriggerID, p.now
	e.User, e.Channel, e.Trigger.ID = c.UserID, c.ChannelID, c.TriggerID
	e.Text = strings.TrimSpace(said(c.Text))
	return out
}

// commandForm reads a slash command as signed HTTP brings it.
func commandForm(form url.Values) command {
	return command{
		Text: form.Get("text"), TeamID: form.Get("team_id"), EnterpriseID: form.Get("enterprise_id"),
		UserID: form.Get("user_id"), ChannelID: form.Get("channel_id"),
		TriggerID: form.Get("trigger_id"), ResponseURL: form.Get("response_url"),
	}
}

func (p parser) start(team, enterprise string) inbound {
	return inbound{event: bot.Event{Platform: "slack", Workspace: cmp.Or(enterprise, team)}}
}

// moment reads a Slack timestamp ("1700000000.000100").
func (p parser) moment(ts string) time.Time {
	seconds, fraction, _ := strings.Cut(ts, ".")
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return p.now
	}
	micros, err := strconv.ParseInt((fraction + "000000")[:6], 10, 64)
	if err != nil {
		micros = 0
	}
	return time.Unix(n, micros*int64(time.Microsecond)).UTC()
}

// said is a text that a person wrote, as they saw it: Slack's references
// become <@U…> and <#C…>, its links the address, its entities characters.
func said(text string) string {
	var b strings.Builder
	for {
		start := strings.IndexByte(text, '<')
		end := strings.IndexByte(text[max(start, 0):], '>') + max(start, 0)
		if start < 0 || end < start {
			break
		}
		b.WriteString(text[:start])
		b.WriteString(reference(text[start+1 : end]))
		text = text[end+1:]
	}
	b.WriteString(text)
	return bot.Clean(strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(b.String()))
}

// reference is what stands between angle brackets, without its label.
func reference(inner string) string {
	target, label, _ := strings.Cut(inner, "|")
	switch {
	case target == "":
		return "<>"
	case target[0] == '@' || target[0] == '#':
		return "<" + target + ">"
	case target[0] == '!':
		return cmp.Or(label, "@"+strings.TrimPrefix(target, "!"))
	default:
		return strings.TrimPrefix(target, "mailto:")
	}
}

// permalink is the address of a message, as Slack's "copy link" gives it.
func permalink(domain, channel, ts string) string {
	if domain == "" || channel == "" || ts == "" {
		return ""
	}
	return "https://" + domain + ".slack.com/archives/" + channel + "/p" + strings.ReplaceAll(ts, ".", "")
}
