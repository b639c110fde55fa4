package sandbox

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

func (c *call) postMessage() (object, error) {
	r, err := c.destination(c.args["channel"])
	if err != nil {
		return nil, err
	}
	if r.AdminsOnly {
		return nil, fail("restricted_action")
	}
	m, err := c.compose(r, maxMessageText)
	if err != nil {
		return nil, err
	}
	c.store(m)
	return object{"channel": r.ID, "ts": m.TS, "message": c.wireMessage(m, true)}, nil
}

func (c *call) postEphemeral() (object, error) {
	r, err := c.destination(c.args["channel"])
	if err != nil {
		return nil, err
	}
	reader := UserID(c.args["user"])
	switch {
	case c.users[reader] == nil:
		return nil, fail("user_not_found")
	case !r.members[reader]:
		return nil, fail("user_not_in_channel")
	}
	m, err := c.compose(r, maxMessageText)
	if err != nil {
		return nil, err
	}
	m.Only = reader
	c.store(m)
	return object{"message_ts": m.TS}, nil
}

func (c *call) updateMessage() (object, error) {
	r, old, err := c.ownMessage("cant_update_message")
	if err != nil {
		return nil, err
	}
	m, err := c.compose(r, maxUpdateText)
	if err != nil {
		return nil, err
	}
	edited := *old
	edited.Text, edited.Blocks = m.Text, m.Blocks
	if len(m.Metadata) > 0 {
		edited.Metadata = m.Metadata
	}
	if len(m.Blocks) == 0 { // Slack marks only text edits as edited
		edited.EditedTS = c.nextTS()
	}
	c.replace(old, &edited)
	return object{"channel": r.ID, "ts": old.TS, "text": edited.Text, "message": c.wireMessage(&edited, true)}, nil
}

func (c *call) deleteMessage() (object, error) {
	r, m, err := c.ownMessage("cant_delete_message")
	if err != nil {
		return nil, err
	}
	c.remove(m)
	return object{"channel": r.ID, "ts": m.TS}, nil
}

func (c *call) permalink() (object, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	m := c.messages[TS(c.args["message_ts"])]
	if m == nil || m.Channel != r.ID || m.Only != "" {
		return nil, fail("message_not_found")
	}
	base := c.base()
	link := base.JoinPath("archives", string(r.ID), "p"+strings.Replace(string(m.TS), ".", "", 1))
	if m.ThreadTS != "" && m.ThreadTS != m.TS {
		link.RawQuery = "thread_ts=" + string(m.ThreadTS) + "&cid=" + string(r.ID)
	}
	return object{"channel": r.ID, "permalink": link.String()}, nil
}

func (c *call) addReaction() (object, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	m := c.messages[TS(c.args["timestamp"])]
	switch {
	case c.args["name"] == "":
		return nil, fail("invalid_name")
	case m == nil || m.Channel != r.ID || m.Only != "":
		return nil, fail("message_not_found")
	case !c.putReaction(m, c.config.App.BotUser, c.args["name"]):
		return nil, fail("already_reacted")
	}
	return nil, nil
}

// putReaction adds a reaction and tells whether it was new.
func (w *Workspace) putReaction(m *Message, user UserID, name string) bool {
	name = strings.Trim(name, ":")
	all := slices.Clone(m.Reactions)
	at := slices.IndexFunc(all, func(r Reaction) bool { return r.Name == name })
	if at < 0 {
		all = append(all, Reaction{Name: name})
		at = len(all) - 1
	}
	if slices.Contains(all[at].Users, user) {
		return false
	}
	all[at].Users = append(slices.Clip(all[at].Users), user)
	m.Reactions = all
	w.tellReaction("reaction_added", m, user, name)
	return true
}

// takeReaction takes a reaction back and tells whether it was there.
func (w *Workspace) takeReaction(m *Message, user UserID, name string) bool {
	name = strings.Trim(name, ":")
	var left []Reaction
	taken := false
	for _, r := range m.Reactions {
		if r.Name == name && slices.Contains(r.Users, user) {
			taken = true
			r.Users = slices.DeleteFunc(slices.Clone(r.Users), func(u UserID) bool { return u == user })
		}
		if len(r.Users) > 0 {
			left = append(left, r)
		}
	}
	if taken {
		m.Reactions = left
		w.tellReaction("reaction_removed", m, user, name)
	}
	return taken
}

func (w *Workspace) tellReaction(event string, m *Message, user UserID, name string) {
	w.tellIn(w.conversations[m.Channel], event, object{
		"user": user, "reaction": name, "item_user": m.User,
		"item": object{"type": "message", "channel": m.Channel, "ts": m.TS},
	})
	w.changed()
}

// destination finds where a message may go: a conversation the bot may post
// in, or a person, whose DM is opened.
func (c *call) destination(id string) (*room, error) {
	if u := c.users[UserID(id)]; u != nil {
		return c.openDM(u)
	}
	if named := c.roomNames[strings.TrimPrefix(id, "#")]; named != "" {
		id = string(named)
	}
	r, err := c.known(id)
	if err != nil {
		return nil, err
	}
	bot := c.config.App.BotUser
	switch {
	case r.Archived:
		return nil, fail("is_archived")
	case !r.members[bot] && !c.chatsAnywhere():
		return nil, fail("not_in_channel")
	case r.Kind == DirectMessage && c.users[c.partner(r)].Deactivated:
		return nil, fail("user_disabled")
	}
	return r, nil
}

// chatsAnywhere tells whether the app may post in public channels it is not
// in. It must have been granted in so many words.
func (c *call) chatsAnywhere() bool {
	return slices.Contains(c.config.App.Scopes, "chat:write.public")
}

// openDM returns the bot's DM with a person.
func (w *Workspace) openDM(u *User) (*room, error) {
	switch {
	case u.Bot:
		return nil, fail("cannot_dm_bot")
	case u.Deactivated:
		return nil, fail("user_disabled")
	}
	return w.directMessage(u.ID, w.config.App.BotUser), nil
}

// known finds a conversation the bot can see at all.
func (w *Workspace) known(id string) (*room, error) {
	r := w.conversations[ConversationID(id)]
	if r == nil || (r.Kind != PublicChannel && !r.members[w.config.App.BotUser]) {
		return nil, fail("channel_not_found")
	}
	return r, nil
}

// ownMessage finds the message a call names, which the bot must have posted.
func (c *call) ownMessage(refusal string) (*room, *Message, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, nil, err
	}
	m := c.messages[TS(c.args["ts"])]
	switch {
	case m == nil || m.Channel != r.ID || m.Only != "" || m.Subtype == "tombstone":
		return nil, nil, fail("message_not_found")
	case !m.Bot:
		return nil, nil, fail(refusal)
	case r.Archived:
		return nil, nil, fail("is_archived")
	}
	return r, m, nil
}

// compose makes a message of a call's arguments.
func (c *call) compose(r *room, maxText int) (*Message, error) {
	m := &Message{Channel: r.ID, User: c.config.App.BotUser, Bot: true, Text: c.args["text"]}
	if c.has("username") && c.granted("chat:write.customize") {
		m.Username = c.args["username"]
	}
	var err error
	if m.Blocks, err = c.readBlocks(); err != nil {
		return nil, err
	}
	if m.Text == "" && len(m.Blocks) == 0 {
		m.Text = fallbackText(c.args["attachments"])
	}
	switch {
	case m.Text == "" && len(m.Blocks) == 0:
		return nil, fail("no_text")
	case utf8.RuneCountInString(m.Text) > maxText:
		return nil, fail("msg_too_long")
	}
	if m.Metadata, err = c.readMetadata(); err != nil {
		return nil, err
	}
	if m.ThreadTS, err = c.threadRoot(r); err != nil {
		return nil, err
	}
	m.TS = c.ts
	if m.TS == "" {
		m.TS = c.nextTS()
	}
	return m, nil
}

// readBlocks reads and checks the blocks of a message.
func (c *call) readBlocks() ([]Block, error) {
	if !c.has("blocks") {
		return nil, nil
	}
	var blocks []Block
	if err := json.Unmarshal([]byte(c.args["blocks"]), &blocks); err != nil {
		return nil, fail("invalid_blocks_format")
	}
	if problems := c.checkBlocks(blocks, "/blocks", maxMessageBlocks); len(problems) > 0 {
		return nil, failure{"invalid_blocks", problemsExtra(problems)}
	}
	c.nameBlocks(blocks)
	return blocks, nil
}

func (c *call) readMetadata() (json.RawMessage, error) {
	if !c.has("metadata") {
		return nil, nil
	}
	var m struct {
		EventType    string          `json:"event_type"`
		EventPayload json.RawMessage `json:"event_payload"`
	}
	text := []byte(c.args["metadata"])
	if json.Unmarshal(text, &m) != nil {
		return nil, fail("invalid_metadata_format")
	}
	if m.EventType == "" || !strings.HasPrefix(string(m.EventPayload), "{") {
		return nil, fail("invalid_metadata_schema")
	}
	return text, nil
}

// threadRoot resolves thread_ts; a reply stands for its thread.
func (c *call) threadRoot(r *room) (TS, error) {
	ts := TS(c.args["thread_ts"])
	if ts == "" {
		return "", nil
	}
	m := c.messages[ts]
	if m == nil || m.Channel != r.ID || m.Only != "" {
		return "", fail("thread_not_found")
	}
	if m.ThreadTS != "" {
		return m.ThreadTS, nil
	}
	return ts, nil
}

// fallbackText is what the sandbox shows of legacy attachments.
func fallbackText(attachments string) string {
	var all []struct{ Text, Fallback string }
	if json.Unmarshal([]byte(attachments), &all) != nil {
		return ""
	}
	var lines []string
	for _, a := range all {
		lines = append(lines, cmp.Or(a.Text, a.Fallback))
	}
	return strings.Join(lines, "\n")
}
