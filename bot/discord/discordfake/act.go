package discordfake

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The types of interactions.
const (
	typeCommand   = 2
	typeComponent = 3
	typeComplete  = 4
	typeModal     = 5
)

// ErrNoAnswer is what a person sees when the bot did not answer in time.
var ErrNoAnswer = errors.New("the application did not respond")

// ErrUnregistered is what happens to somebody who types a subcommand that the
// bot has not registered: their client does not let them send it.
var ErrUnregistered = errors.New("no such command is registered")

// Unanswered is what a client says when a form is sent without an answer that it
// wants, or with one that it does not take: the form stays open.
type Unanswered struct{ Field string }

func (u *Unanswered) Error() string { return "the form wants an answer for " + u.Field }

// Messages is everything that a person sees, the oldest first: their direct
// messages and the answers to what they did.
func (f *Discord) Messages(user string) []Message {
	f.mu.Lock()
	defer f.mu.Unlock()
	dm := f.dm(user)
	var out []Message
	for _, m := range f.messages {
		if !m.Gone && (m.Channel == dm.ID && m.Only == "" || m.Only == user) {
			out = append(out, *m)
		}
	}
	return out
}

// In is everything that everybody sees in a channel.
func (f *Discord) In(channel string) []Message {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []Message
	for _, m := range f.messages {
		if m.Channel == channel && !m.Gone && m.Only == "" {
			out = append(out, *m)
		}
	}
	return out
}

// Open is the form that a person has open.
func (f *Discord) Open(user string) (Modal, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	m := f.modals[user]
	if m == nil {
		return Modal{}, false
	}
	return *m, true
}

// Commands are the registered commands, as they came.
func (f *Discord) Commands() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []string
	for _, c := range f.commands {
		out = append(out, string(c))
	}
	return out
}

// Command types a slash command with a subcommand, in a channel of the server.
func (f *Discord) Command(user, sub, text string) error { return f.CommandIn(user, "", sub, text) }

// CommandIn is Command in the channel with the id; empty: any.
func (f *Discord) CommandIn(user, channel, sub, text string) error {
	options := []any{}
	if sub != "" {
		with := []any{}
		if text != "" {
			with = append(with, map[string]any{"name": "text", "type": 3, "value": text})
		}
		found, err := f.chosen(sub, map[string]any{"name": sub, "type": 1, "options": with})
		if err != nil {
			return err
		}
		options = append(options, found)
	}
	_, err := f.doIn(user, channel, typeCommand, nil, map[string]any{"id": "1", "name": "mentor", "type": 1, "options": options})
	return err
}

// chosen is a subcommand as a client sends it, which knows only those that are
// registered: alone, or within its group.
func (f *Discord) chosen(sub string, as map[string]any) (any, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, raw := range f.commands {
		var c commandJSON
		if json.Unmarshal(raw, &c) != nil || c.Type == 3 {
			continue
		}
		for _, o := range c.Options {
			if o.Name == sub && o.Type == 1 {
				return as, nil
			}
			for _, inner := range o.Options {
				if o.Type == 2 && inner.Name == sub {
					return map[string]any{"name": o.Name, "type": 2, "options": []any{as}}, nil
				}
			}
		}
	}
	return nil, fmt.Errorf("%s: %w", sub, ErrUnregistered)
}

// Complete types part of a command and returns what is offered.
func (f *Discord) Complete(user, sub, text string) ([]string, error) {
	option, err := f.chosen(sub, map[string]any{"name": sub, "type": 1, "options": []any{map[string]any{"name": "text", "type": 3, "value": text, "focused": true}}})
	if err != nil {
		return nil, err
	}
	i, err := f.do(user, typeComplete, nil, map[string]any{"id": "1", "name": "mentor", "type": 1, "options": []any{option}})
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return i.choices, nil
}

// Menu uses an entry of a message's menu.
func (f *Discord) Menu(user, entry, message string) error {
	m := f.message(message)
	if m == nil {
		return fmt.Errorf("no message %s", message)
	}
	f.mu.Lock()
	resolved := map[string]any{"messages": map[string]any{m.ID: m.json(f)}}
	f.mu.Unlock()
	_, err := f.do(user, typeCommand, nil, map[string]any{"id": "2", "name": entry, "type": 3, "target_id": m.ID, "resolved": resolved})
	return err
}

// Press presses the button with the label on a message that the person sees.
func (f *Discord) Press(user, message, label string) error {
	return f.press(user, message, func(c Component) bool { return c.Type == 2 && c.Label == label }, nil)
}

// Choose chooses an option from the list with the label.
func (f *Discord) Choose(user, message, list, option string) error {
	var value string
	return f.press(user, message, func(c Component) (found bool) {
		value, found = c.choice(list, option)
		return found
	}, &value)
}

// Offers reports whether an option can be chosen from the list with the label.
func (m Message) Offers(list, option string) bool {
	_, found := find(m.Components, func(c Component) bool {
		_, offered := c.choice(list, option)
		return offered
	})
	return found
}

// choice is the value of an option, if this is the list with the label.
func (c Component) choice(list, option string) (value string, found bool) {
	at := slices.IndexFunc(c.Options, func(o Option) bool { return o.Label == option })
	if c.Type != 3 || c.Placeholder != list || at < 0 {
		return "", false
	}
	return c.Options[at].Value, true
}

func (f *Discord) press(user, message string, is func(Component) bool, value *string) error {
	m := f.message(message)
	if m == nil || m.Only != "" && m.Only != user {
		return fmt.Errorf("%s sees no message %s", user, message)
	}
	c, ok := find(m.Components, is)
	if !ok {
		return fmt.Errorf("nothing of that name on message %s: %q", message, m.Text())
	}
	data := map[string]any{"custom_id": c.CustomID, "component_type": c.Type}
	if value != nil {
		data["values"] = []string{*value}
	}
	_, err := f.do(user, typeComponent, m, data)
	return err
}

func find(parts []Component, is func(Component) bool) (Component, bool) {
	for _, c := range parts {
		if is(c) {
			return c, true
		}
		if inner, ok := find(c.Components, is); ok {
			return inner, true
		}
	}
	return Component{}, false
}

func (f *Discord) message(id string) *Message {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.messages {
		if m.ID == id && !m.Gone {
			return m
		}
	}
	return nil
}

// Submit sends the form that the person has open. Values are by component id;
// what is not named keeps what it shows. Where a question is spread over
// several lists ("key", "key#2"), a value goes where it can be chosen. An option
// may be named by its label.
func (f *Discord) Submit(user string, values map[string][]string) error {
	f.mu.Lock()
	modal := f.modals[user]
	f.mu.Unlock()
	if modal == nil {
		return fmt.Errorf("%s has no form open", user)
	}
	for _, c := range modal.Components {
		if c.Component != nil {
			c.Component.fill(values)
		}
	}
	var sent []any
	for n, c := range modal.Components {
		if c.Type != 18 {
			sent = append(sent, map[string]any{"type": c.Type, "id": n + 1})
			continue
		}
		entered, err := c.Component.entered()
		if err != nil {
			return err
		}
		entered["id"] = 100 + n
		sent = append(sent, map[string]any{"type": 18, "id": n + 1, "component": entered})
	}
	f.mu.Lock()
	delete(f.modals, user)
	f.mu.Unlock()
	_, err := f.do(user, typeModal, modal.from, map[string]any{"custom_id": modal.CustomID, "components": sent})
	return err
}

// CloseForm closes the form without sending it.
func (f *Discord) CloseForm(user string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.modals, user)
}

// fill puts into one component what a person typed or chose there. It stays when
// the client does not let them send the form.
func (c *Component) fill(values map[string][]string) {
	key, _, _ := strings.Cut(c.CustomID, "#")
	chosen, named := values[key]
	switch {
	case !named:
	case c.Type == 4:
		c.Value = strings.Join(chosen, "")
	case c.Type == 5:
		c.Defaults = nil
		for _, id := range chosen {
			c.Defaults = append(c.Defaults, userChosen{ID: id, Type: "user"})
		}
	default:
		for i, o := range c.Options {
			c.Options[i].Default = slices.Contains(chosen, o.Value) || slices.Contains(chosen, o.Label)
		}
	}
}

// entered is what a client sends of one component, if it lets a person send it.
func (c Component) entered() (map[string]any, error) {
	required := c.Required == nil || *c.Required
	if c.Type == 4 {
		if c.MaxLength != nil && size(c.Value) > *c.MaxLength || c.Value == "" && required {
			return nil, &Unanswered{c.CustomID}
		}
		return map[string]any{"type": 4, "custom_id": c.CustomID, "value": c.Value}, nil
	}
	chosen := []string{}
	for _, o := range c.Options {
		if o.Default {
			chosen = append(chosen, o.Value)
		}
	}
	for _, d := range c.Defaults {
		chosen = append(chosen, d.ID)
	}
	if len(chosen) == 0 && required {
		return nil, &Unanswered{c.CustomID}
	}
	if c.Type == 21 {
		out := map[string]any{"type": 21, "custom_id": c.CustomID, "value": nil}
		if len(chosen) > 0 {
			out["value"] = chosen[0]
		}
		return out, nil
	}
	return map[string]any{"type": c.Type, "custom_id": c.CustomID, "values": chosen}, nil
}

// Say writes a direct message to the bot.
func (f *Discord) Say(user, text string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	m := &Message{ID: f.newID(), Channel: f.dm(user).ID, Author: user, Content: text}
	f.messages = append(f.messages, m)
	f.emitAll("MESSAGE_CREATE", m.json(f))
	f.note()
	return m.ID
}

// Post writes a message in a channel of the server. The bot is told of it
// without its content, which it has no intent for.
func (f *Discord) Post(user, channel, text string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	m := &Message{ID: f.newID(), Channel: channel, Author: user, Content: text}
	f.messages = append(f.messages, m)
	return m.ID
}

// Interact sends an interaction of any type with any data, as no client of
// Discord's would.
func (f *Discord) Interact(user string, kind int, data map[string]any) error {
	_, err := f.do(user, kind, nil, data)
	return err
}

// do sends an interaction and waits for its first answer, and for a held answer
// until it is there or dropped.
func (f *Discord) do(user string, kind int, on *Message, data map[string]any) (*interaction, error) {
	return f.doIn(user, "", kind, on, data)
}

func (f *Discord) doIn(user, channel string, kind int, on *Message, data map[string]any) (*interaction, error) {
	f.mu.Lock()
	if f.members[user] == nil {
		f.mu.Unlock()
		return nil, fmt.Errorf("nobody is %s", user)
	}
	i := &interaction{id: f.newID(), kind: kind, user: user, on: on}
	i.token = "token-" + i.id
	payload := map[string]any{
		"id": i.id, "application_id": App, "type": kind, "token": i.token, "version": 1, "data": data, "locale": "en-US",
		"entitlements": []any{}, "authorizing_integration_owners": map[string]any{}, "app_permissions": "0", "attachment_size_limit": 10485760,
	}
	i.channel = f.dm(user).ID
	if kind == typeCommand || kind == typeComplete || on != nil && f.channels[on.Channel].Type != dmChannel {
		if i.channel = channel; channel == "" {
			i.channel = f.somewhere(on)
		}
		payload["guild_id"], payload["member"] = f.config.Guild, map[string]any{
			"user": f.userJSON(user), "roles": []string{}, "joined_at": "2027-01-01T00:00:00+00:00", "deaf": false, "mute": false,
			"flags": 0, "permissions": "0", "nick": nil, "avatar": nil,
		}
	} else {
		payload["user"] = f.userJSON(user)
	}
	payload["channel_id"], payload["channel"] = i.channel, f.channels[i.channel].json()
	if on != nil {
		payload["message"] = on.json(f)
	}
	f.interactions[i.token] = i
	f.emitAll("INTERACTION_CREATE", payload)
	f.note()
	f.mu.Unlock()
	if !f.until(f.config.ReplyWithin, func() bool { return i.answer != 0 }) {
		f.mu.Lock()
		defer f.mu.Unlock()
		i.late = true
		return i, ErrNoAnswer
	}
	return i, nil
}

// somewhere is the channel of a message, or a channel of the server.
func (f *Discord) somewhere(on *Message) string {
	if on != nil {
		return on.Channel
	}
	for _, id := range slices.Sorted(maps.Keys(f.channels)) {
		if f.channels[id].Type == textChannel {
			return id
		}
	}
	return ""
}
