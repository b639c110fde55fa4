package discord

import (
	"encoding/json"
	"strings"
)

// The payloads as Discord sends them, cut down to what is used.

// The types of interactions, and of commands.
const (
	typeCommand   = 2
	typeComponent = 3
	typeComplete  = 4
	typeModal     = 5

	menuOfMessage = 3
	groupOption   = 2
)

// interaction is what a person did with something of ours.
type interaction struct {
	ID        string `json:"id"`
	Type      int    `json:"type"`
	Token     string `json:"token"`
	GuildID   string `json:"guild_id"`
	ChannelID string `json:"channel_id"`
	User      *user  `json:"user"` // in direct messages
	Member    *struct {
		User *user `json:"user"`
	} `json:"member"` // on a server
	Message *message `json:"message"`
	Data    data     `json:"data"`
}

type user struct {
	ID         string `json:"id"`
	Username   string `json:"username"`
	GlobalName string `json:"global_name"`
	Bot        bool   `json:"bot"`
}

type message struct {
	ID      string `json:"id"`
	Content string `json:"content"`
	Flags   int    `json:"flags"`
	Author  user   `json:"author"`
	Nonce   nonce  `json:"nonce"`
	// Components are the parts of a message that say or do something.
	Components []part `json:"components"`
	// Interaction is set on answers to interactions.
	Interaction *struct{} `json:"interaction_metadata"`
}

func (m *message) ephemeral() bool { return m == nil || m.Flags&ephemeral != 0 }

// part is a component of a message of ours, as it comes back.
type part struct {
	CustomID   string `json:"custom_id"`
	Label      string `json:"label"`
	Content    string `json:"content"`
	Components []part `json:"components"`
}

// labelOf is what stands on the button with the id.
func labelOf(parts []part, id string) string {
	for _, p := range parts {
		if p.CustomID == id {
			return p.Label
		}
		if label := labelOf(p.Components, id); label != "" {
			return label
		}
	}
	return ""
}

// text is everything that a message says.
func (m *message) text() string {
	lines := []string{m.Content}
	for _, p := range m.Components {
		lines = append(lines, p.Content)
	}
	return strings.Join(lines, "\n")
}

// nonce is text, or a number that Discord may make of it.
type nonce string

func (n *nonce) UnmarshalJSON(raw []byte) error {
	if len(raw) > 0 && raw[0] == '"' {
		return json.Unmarshal(raw, (*string)(n))
	}
	*n = nonce(raw)
	return nil
}

type data struct {
	Name     string   `json:"name"`
	Type     int      `json:"type"`
	CustomID string   `json:"custom_id"`
	Values   []string `json:"values"`
	Options  []typed  `json:"options"`
	TargetID string   `json:"target_id"`
	Resolved struct {
		Messages map[string]message `json:"messages"`
	} `json:"resolved"`
	Components []entered `json:"components"`
}

// typed is a subcommand or what was typed after it.
type typed struct {
	Name    string          `json:"name"`
	Type    int             `json:"type"`
	Value   json.RawMessage `json:"value"`
	Options []typed         `json:"options"`
}

func (t typed) text() string {
	var s string
	if json.Unmarshal(t.Value, &s) != nil {
		return string(t.Value)
	}
	return s
}

// entered is a component of a modal with what was entered into it, or a row or
// label around one.
type entered struct {
	CustomID   string    `json:"custom_id"`
	Value      *string   `json:"value"`
	Values     []string  `json:"values"`
	Component  *entered  `json:"component"`
	Components []entered `json:"components"`
}

// actor is who did it, "" for nobody.
func (i interaction) actor() string {
	switch {
	case i.Member != nil && i.Member.User != nil:
		return i.Member.User.ID
	case i.User != nil:
		return i.User.ID
	}
	return ""
}

// typed are a command's subcommand and what was typed after it.
func (i interaction) typed() (name, text string) {
	if len(i.Data.Options) == 0 {
		return "", ""
	}
	sub := i.Data.Options[0]
	if sub.Type == groupOption && len(sub.Options) > 0 {
		sub = sub.Options[0]
	}
	if len(sub.Options) > 0 {
		text = sub.Options[0].text()
	}
	return sub.Name, text
}

// values are what was entered into a modal, by the component's id. A component
// that was left empty has none.
func (i interaction) values() map[string][]string {
	out := map[string][]string{}
	collect(out, i.Data.Components)
	return out
}

func collect(out map[string][]string, parts []entered) {
	for _, part := range parts {
		if part.Component != nil {
			collect(out, []entered{*part.Component})
		}
		collect(out, part.Components)
		if part.CustomID == "" {
			continue
		}
		out[part.CustomID] = part.Values
		if part.Value != nil && *part.Value != "" {
			out[part.CustomID] = []string{*part.Value}
		}
	}
}
