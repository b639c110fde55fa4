package sandbox

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

func (c *call) openConversation() (object, error) {
	if c.has("channel") {
		r, err := c.known(c.args["channel"])
		if err != nil {
			return nil, err
		}
		return c.opened(r, true)
	}
	people, err := c.people(c.list("users"))
	switch {
	case err != nil:
		return nil, err
	case len(people) == 0:
		return nil, fail("users_list_not_supplied")
	case len(people) > 8:
		return nil, fail("too_many_users")
	case len(people) == 1:
		return c.openOne(people[0])
	}
	if err := c.need("mpim:write"); err != nil {
		return nil, err
	}
	return c.openGroup(people)
}

func (c *call) openOne(u *User) (object, error) {
	if err := c.need("im:write"); err != nil {
		return nil, err
	}
	before := len(c.conversations)
	r, err := c.openDM(u)
	if err != nil {
		return nil, err
	}
	c.changed()
	return c.opened(r, len(c.conversations) == before)
}

func (c *call) openGroup(people []*User) (object, error) {
	members := []UserID{c.config.App.BotUser}
	var handles []string
	for _, u := range people {
		if u.Deactivated {
			return nil, fail("user_disabled")
		}
		members = append(members, u.ID)
		handles = append(handles, u.Name)
	}
	slices.Sort(handles)
	name := "mpdm-" + strings.Join(handles, "--") + "-1"
	if r := c.conversations[c.groups[name]]; r != nil {
		return c.opened(r, true)
	}
	id := ConversationID(c.newID("G"))
	c.groups[name] = id
	r := c.putRoom(Conversation{ID: id, Name: name, Kind: GroupMessage, Members: members, Creator: members[0]})
	c.changed()
	return c.opened(r, false)
}

func (c *call) opened(r *room, already bool) (object, error) {
	o := object{"channel": object{"id": r.ID}}
	if c.flag("return_im") {
		o["channel"] = c.wireConversation(r)
	}
	if already {
		o["no_op"], o["already_open"] = true, true
	}
	return o, nil
}

func (c *call) conversationInfo() (object, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	if err := c.needFor(r, "read"); err != nil {
		return nil, err
	}
	o := c.wireConversation(r)
	if !c.flag("include_num_members") {
		delete(o, "num_members")
	}
	return object{"channel": o}, nil
}

var channelName = regexp.MustCompile(`^[\p{Ll}\p{Lo}\p{Lm}\p{N}_-]+$`)

// freeName checks a new channel name.
func (c *call) freeName(name string) error {
	switch {
	case name == "":
		return fail("invalid_name_required")
	case utf8.RuneCountInString(name) > 80:
		return fail("invalid_name_maxlength")
	case strings.Trim(name, "-_") == "":
		return fail("invalid_name_punctuation")
	case !channelName.MatchString(name):
		return fail("invalid_name_specials")
	case c.roomNames[name] != "":
		return fail("name_taken")
	}
	return nil
}

func (c *call) createConversation() (object, error) {
	kind := PublicChannel
	if c.flag("is_private") {
		kind = PrivateChannel
	}
	if err := c.needFor(&room{Conversation: Conversation{Kind: kind}}, "write"); err != nil {
		return nil, err
	}
	if err := c.freeName(c.args["name"]); err != nil {
		return nil, err
	}
	bot := c.config.App.BotUser
	r := c.putRoom(Conversation{Name: c.args["name"], Kind: kind, Creator: bot, Members: []UserID{bot}})
	if kind == PublicChannel {
		c.tell("channel_created", object{"channel": object{
			"id": r.ID, "name": r.Name, "name_normalized": r.Name, "created": r.Created.Unix(),
			"creator": bot, "is_channel": true, "context_team_id": TeamID,
		}})
	}
	c.changed()
	return object{"channel": c.wireConversation(r)}, nil
}

func (c *call) invite() (object, error) {
	r, err := c.managed()
	if err != nil {
		return nil, err
	}
	people, err := c.people(c.list("users"))
	if err != nil {
		return nil, err
	}
	if len(people) == 0 {
		return nil, fail("no_user")
	}
	for _, u := range people {
		if err := c.invitable(u, r); err != nil {
			extra := object{"errors": []object{{"user": u.ID, "ok": false, "error": err.Error()}}}
			return nil, failure{err.Error(), extra}
		}
	}
	for _, u := range people {
		c.joinRoom(u.ID, r, c.config.App.BotUser)
	}
	return object{"channel": c.wireConversation(r)}, nil
}

func (c *call) invitable(u *User, r *room) error {
	switch {
	case u.ID == c.config.App.BotUser:
		return fail("cant_invite_self")
	case u.Deactivated:
		return fail("user_disabled")
	case r.members[u.ID]:
		return fail("already_in_channel")
	}
	return nil
}

func (c *call) kick() (object, error) {
	r, err := c.managed()
	if err != nil {
		return nil, err
	}
	user := UserID(c.args["user"])
	switch {
	case c.users[user] == nil:
		return nil, fail("user_not_found")
	case user == c.config.App.BotUser:
		return nil, fail("cant_kick_self")
	case !r.members[user]:
		return nil, fail("not_in_channel")
	}
	c.leaveRoom(user, r)
	return object{"errors": object{}}, nil
}

func (c *call) join() (object, error) {
	r, err := c.known(c.args["channel"])
	switch {
	case err != nil:
		return nil, err
	case r.Kind != PublicChannel:
		return nil, fail("method_not_supported_for_channel_type")
	case r.Archived:
		return nil, fail("is_archived")
	}
	if r.members[c.config.App.BotUser] {
		return object{"channel": c.wireConversation(r), "warning": "already_in_channel"}, nil
	}
	c.joinRoom(c.config.App.BotUser, r, "")
	return object{"channel": c.wireConversation(r)}, nil
}

func (c *call) leaveConversation() (object, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	if err := c.needFor(r, "write"); err != nil {
		return nil, err
	}
	if !r.members[c.config.App.BotUser] {
		return object{"not_in_channel": true}, nil
	}
	c.leaveRoom(c.config.App.BotUser, r)
	return nil, nil
}

func (c *call) archive() (object, error) {
	r, err := c.managed()
	if err != nil {
		if err.Error() == "is_archived" {
			err = fail("already_archived")
		}
		return nil, err
	}
	c.setArchived(r, true, c.config.App.BotUser)
	return nil, nil
}

func (c *call) unarchive() (object, error) {
	r, err := c.known(c.args["channel"])
	switch {
	case err != nil:
		return nil, err
	case !r.Archived:
		return nil, fail("not_archived")
	}
	if err := c.needFor(r, "write"); err != nil {
		return nil, err
	}
	c.setArchived(r, false, c.config.App.BotUser)
	return nil, nil
}

func (c *call) rename() (object, error) {
	r, err := c.managed()
	if err != nil {
		return nil, err
	}
	if err := c.freeName(c.args["name"]); err != nil {
		return nil, err
	}
	c.renameRoom(r, c.args["name"])
	return object{"channel": c.wireConversation(r)}, nil
}

func (c *call) setTopic() (object, error) {
	return c.setLine("topic", func(r *room, s string) { r.Topic = s })
}

func (c *call) setPurpose() (object, error) {
	return c.setLine("purpose", func(r *room, s string) { r.Purpose = s })
}

func (c *call) setLine(name string, set func(*room, string)) (object, error) {
	r, err := c.managed()
	if err != nil {
		return nil, err
	}
	if utf8.RuneCountInString(c.args[name]) > 250 {
		return nil, fail("too_long")
	}
	set(r, c.args[name])
	c.changed()
	return object{"channel": c.wireConversation(r), name: c.args[name]}, nil
}

// managed finds a channel the bot is in and may change.
func (c *call) managed() (*room, error) {
	r, err := c.known(c.args["channel"])
	switch {
	case err != nil:
		return nil, err
	case r.Kind == DirectMessage || r.Kind == GroupMessage:
		return nil, fail("method_not_supported_for_channel_type")
	case !r.members[c.config.App.BotUser]:
		return nil, fail("not_in_channel")
	case r.Archived:
		return nil, fail("is_archived")
	}
	return r, c.needFor(r, "write")
}

// people resolves user IDs.
func (c *call) people(ids []string) ([]*User, error) {
	var found []*User
	for _, id := range ids {
		u := c.users[UserID(id)]
		if u == nil {
			return nil, fail("user_not_found")
		}
		found = append(found, u)
	}
	return found, nil
}

func (c *call) addBookmark() (object, error) {
	r, err := c.known(c.args["channel_id"])
	switch {
	case err != nil:
		return nil, err
	case !r.members[c.config.App.BotUser]:
		return nil, fail("not_in_channel")
	case c.args["title"] == "" || c.args["type"] != "link":
		return nil, fail("invalid_arguments")
	case !strings.Contains(c.args["link"], "://"):
		return nil, fail("invalid_link")
	case len(r.Bookmarks) >= 100:
		return nil, fail("too_many_bookmarks")
	}
	b := Bookmark{ID: c.newID("Bk"), Title: c.args["title"], Link: c.args["link"], Emoji: c.args["emoji"], Type: "link"}
	r.Bookmarks = append(slices.Clip(r.Bookmarks), b)
	c.changed()
	return object{"bookmark": c.wireBookmark(r, b)}, nil
}

func (c *call) listBookmarks() (object, error) {
	r, err := c.known(c.args["channel_id"])
	if err != nil {
		return nil, err
	}
	all := []object{}
	for _, b := range r.Bookmarks {
		all = append(all, c.wireBookmark(r, b))
	}
	return object{"bookmarks": all}, nil
}

func (c *call) wireBookmark(r *room, b Bookmark) object {
	return object{
		"id": b.ID, "channel_id": r.ID, "title": b.Title, "link": b.Link, "emoji": b.Emoji, "type": b.Type,
		"icon_url": nil, "entity_id": nil, "date_created": c.clock.Now().Unix(), "date_updated": 0,
		"rank": "i", "last_updated_by_user_id": c.config.App.BotUser, "last_updated_by_team_id": TeamID,
		"shortcut_id": nil, "app_id": nil,
	}
}
