package discordfake

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Message is one message as it stands.
type Message struct {
	ID         string
	Channel    string
	Author     string
	Content    string
	Components []Component
	Flags      int
	Nonce      string
	Only       string // seen by this user alone: an answer to what they did
	Answer     bool   // to an interaction
	Edits      int
	Gone       bool
}

// Component is a part of a message or of a modal.
type Component struct {
	Type        int          `json:"type"`
	Content     string       `json:"content,omitempty"`
	Label       string       `json:"label,omitempty"`
	Description string       `json:"description,omitempty"`
	Style       int          `json:"style,omitempty"`
	CustomID    string       `json:"custom_id,omitempty"`
	URL         string       `json:"url,omitempty"`
	Placeholder string       `json:"placeholder,omitempty"`
	Value       string       `json:"value,omitempty"`
	MaxLength   *int         `json:"max_length,omitempty"`
	MinValues   *int         `json:"min_values,omitempty"`
	MaxValues   *int         `json:"max_values,omitempty"`
	Required    *bool        `json:"required,omitempty"`
	Options     []Option     `json:"options,omitempty"`
	Component   *Component   `json:"component,omitempty"`
	Components  []Component  `json:"components,omitempty"`
	Defaults    []userChosen `json:"default_values,omitempty"`
}

type userChosen struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// Option is one choice of a list.
type Option struct {
	Label   string `json:"label"`
	Value   string `json:"value"`
	Default bool   `json:"default,omitempty"`
}

// Text is everything that the message says, without its markup for Discord.
func (m Message) Text() string {
	lines := []string{m.Content}
	for _, c := range m.Components {
		lines = append(lines, c.text())
	}
	return strings.TrimSpace(strings.Join(lines, ""))
}

func (c Component) text() string {
	out := ""
	if c.Content != "" {
		out = "\n" + c.Content
	}
	if c.Type == 2 {
		out = "\n[" + c.Label + "]"
	}
	if c.Type == 3 {
		out = "\n[" + c.Placeholder + "]"
	}
	for _, inner := range c.Components {
		out += inner.text()
	}
	return out
}

// postJSON is the body of a message.
type postJSON struct {
	Content    *string     `json:"content"`
	Components []Component `json:"components"`
	Flags      int         `json:"flags"`
	Nonce      string      `json:"nonce"`
	Enforce    bool        `json:"enforce_nonce"`
	Mentions   *struct {
		Parse *[]string `json:"parse"`
	} `json:"allowed_mentions"`
}

func (p postJSON) content() string {
	if p.Content == nil {
		return ""
	}
	return *p.Content
}

func (m *Message) json(f *Discord) map[string]any {
	out := map[string]any{
		"id": m.ID, "channel_id": m.Channel, "content": m.Content, "flags": m.Flags, "type": 0,
		"author": f.userJSON(m.Author), "components": m.Components,
		"timestamp": made(m.ID), "edited_timestamp": nil, "tts": false, "pinned": false, "mention_everyone": false,
		"mentions": []any{}, "mention_roles": []any{}, "attachments": []any{}, "embeds": []any{},
	}
	if m.Edits > 0 {
		out["edited_timestamp"] = made(m.ID)
	}
	if m.Components == nil {
		out["components"] = []any{}
	}
	if m.Nonce != "" {
		out["nonce"] = m.Nonce
	}
	if m.Answer {
		out["interaction_metadata"] = map[string]any{
			"id": m.ID, "type": 2, "user": f.userJSON(m.Only), "authorizing_integration_owners": map[string]any{},
		}
	}
	return out
}

// made is when an id was, as Discord writes it.
func made(id string) string {
	n, _ := strconv.ParseUint(id, 10, 63) // made by newID
	const epoch = 1420070400000
	return time.UnixMilli(int64(n>>22) + epoch).UTC().Format("2006-01-02T15:04:05.000000+00:00") //nolint:gosec // 41 bits
}

func (f *Discord) postMessage(r request) (any, error) {
	c := f.channels[r.PathValue("channel")]
	if c == nil {
		return nil, unknown(10003, "Channel")
	}
	var p postJSON
	if err := r.decode(&p); err != nil {
		return nil, err
	}
	if err := f.checkPost(p, false); err != nil {
		return nil, err
	}
	switch {
	case c.Type == dmChannel && (f.kicked || f.members[c.User].Left):
		return nil, &refused{http.StatusForbidden, 50278, "Cannot send messages to this user due to having no mutual guilds"}
	case c.Type == dmChannel && f.members[c.User].DMsClosed:
		return nil, &refused{http.StatusForbidden, 50007, "Cannot send messages to this user"}
	case c.Type == privateThread && !slices.Contains(c.Members, Bot) && c.Owner != Bot:
		return nil, &refused{http.StatusForbidden, 50001, "Missing Access"}
	case c.Locked:
		return nil, &refused{http.StatusBadRequest, 160005, "Thread is locked"}
	case c.ReadOnly:
		return nil, &refused{http.StatusForbidden, 50013, "Missing Permissions"}
	}
	if p.Enforce && p.Nonce != "" {
		for _, m := range f.messages {
			if m.Channel == c.ID && m.Nonce == p.Nonce && m.Author == Bot {
				return m.json(f), nil
			}
		}
	}
	c.Archived = false
	m := &Message{ID: f.newID(), Channel: c.ID, Author: Bot, Content: p.content(), Components: p.Components, Flags: p.Flags, Nonce: p.Nonce}
	f.messages = append(f.messages, m)
	return m.json(f), nil
}

func (f *Discord) find(r request) *Message {
	for _, m := range f.messages {
		if m.ID == r.PathValue("message") && m.Channel == r.PathValue("channel") && !m.Gone && m.Only == "" {
			return m
		}
	}
	return nil
}

func (f *Discord) listMessages(r request) (any, error) {
	if f.channels[r.PathValue("channel")] == nil {
		return nil, unknown(10003, "Channel")
	}
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil || limit < 1 || limit > 100 {
		return nil, badForm("limit")
	}
	before, out := r.URL.Query().Get("before"), []any{}
	for i := len(f.messages) - 1; i >= 0 && len(out) < limit; i-- {
		m := f.messages[i]
		if m.Channel != r.PathValue("channel") || m.Gone || m.Only != "" || before != "" && !earlier(m.ID, before) {
			continue
		}
		out = append(out, m.json(f))
	}
	return out, nil
}

// earlier compares two ids.
func earlier(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }

func (f *Discord) editMessage(r request) (any, error) {
	m := f.find(r)
	if m == nil {
		return nil, unknown(10008, "Message")
	}
	if m.Author != Bot {
		return nil, &refused{http.StatusForbidden, 50005, "Cannot edit a message authored by another user"}
	}
	if f.channels[m.Channel].Archived {
		return nil, &refused{http.StatusBadRequest, 50083, "Thread is archived"}
	}
	return f.edit(m, r)
}

func (f *Discord) edit(m *Message, r request) (any, error) {
	var p postJSON
	if err := r.decode(&p); err != nil {
		return nil, err
	}
	if err := f.checkPost(p, false); err != nil {
		return nil, err
	}
	switch laid := p.Flags&laidOut != 0; {
	case m.Flags&laidOut != 0 && !laid:
		return nil, badForm("content cannot be used: a message of components stays one")
	case m.Flags&laidOut == 0 && laid && m.Content != "": // the bot never sends the null that would allow it
		return nil, badForm("content must be null in a message of components")
	}
	m.Content, m.Components, m.Edits = p.content(), p.Components, m.Edits+1
	m.Flags = m.Flags&ephemeral | p.Flags
	return m.json(f), nil
}

func (f *Discord) deleteMessage(r request) (any, error) {
	m := f.find(r)
	if m == nil {
		return nil, unknown(10008, "Message")
	}
	if f.channels[m.Channel].Archived {
		return nil, &refused{http.StatusBadRequest, 50083, "Thread is archived"}
	}
	m.Gone = true
	return nil, nil
}
