package sandbox

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

// TeamID is the workspace's own ID.
const TeamID = "T0SANDBOX0"

const teamDomain = "sandbox"

// elsewhere is the workspace of everybody who is not of this one.
const elsewhere = "T0ELSEWHERE"

// home is the workspace that a user belongs to.
func (w *Workspace) home(user UserID) string {
	if u := w.users[user]; u != nil && u.Stranger {
		return elsewhere
	}
	return TeamID
}

// object is a JSON object on its way out.
type object = map[string]any

func (w *Workspace) wireUser(u *User, withEmail bool) object {
	profile := object{
		"real_name": u.RealName, "real_name_normalized": u.RealName,
		"display_name": u.Name, "display_name_normalized": u.Name,
		"title": u.Title, "phone": "", "skype": "", "team": w.home(u.ID),
		"status_text": "", "status_emoji": "", "avatar_hash": "",
	}
	first, last, _ := strings.Cut(u.RealName, " ")
	profile["first_name"], profile["last_name"] = first, last
	if withEmail && u.Email != "" {
		profile["email"] = u.Email
	}
	if u.Bot {
		profile["bot_id"], profile["api_app_id"] = w.config.App.BotID, w.config.App.ID
	}
	zone, offset := w.zone(u.TZ)
	return object{
		"id": u.ID, "team_id": w.home(u.ID), "name": u.Name, "real_name": u.RealName,
		"deleted": u.Deactivated, "color": "4bbe2e", "profile": profile,
		"tz": u.TZ, "tz_label": zone, "tz_offset": offset, "locale": u.Locale,
		"is_admin": u.Admin, "is_owner": false, "is_primary_owner": false,
		"is_restricted": u.Guest, "is_ultra_restricted": false, "is_stranger": u.Stranger && !w.met(u.ID),
		"is_bot": u.Bot, "is_app_user": false, "is_email_confirmed": true, "updated": 0,
	}
}

// met reports whether a user is in a channel that the bot is in as well. One of
// another workspace counts as no stranger then.
func (w *Workspace) met(user UserID) bool {
	for _, r := range w.conversations {
		if r.members[user] && r.members[w.config.App.BotUser] {
			return true
		}
	}
	return false
}

// zone returns a time zone's abbreviation and offset in seconds by now.
func (w *Workspace) zone(name string) (string, int) {
	location, err := time.LoadLocation(name)
	if err != nil {
		return name, 0
	}
	return w.clock.Now().In(location).Zone()
}

func (w *Workspace) wireConversation(r *room) object {
	private := r.Kind != PublicChannel
	c := object{
		"id": r.ID, "created": r.Created.Unix(), "updated": r.Created.UnixMilli(),
		"is_archived": r.Archived, "is_im": r.Kind == DirectMessage, "is_mpim": r.Kind == GroupMessage,
		"is_channel": r.Kind == PublicChannel, "is_group": r.Kind == PrivateChannel, "is_private": private,
		"is_org_shared": false, "context_team_id": TeamID,
	}
	if r.Kind == DirectMessage {
		c["user"] = w.partner(r)
		c["is_open"], c["priority"] = true, 0
		return c
	}
	c["name"], c["name_normalized"] = r.Name, r.Name
	c["is_general"], c["creator"], c["unlinked"] = false, r.Creator, 0
	c["is_shared"], c["is_ext_shared"], c["is_pending_ext_shared"] = r.ExtShared, r.ExtShared, false
	c["pending_shared"], c["pending_connected_team_ids"], c["previous_names"] = []string{}, []string{}, []string{}
	c["shared_team_ids"] = []string{TeamID}
	c["is_member"], c["num_members"] = r.members[w.config.App.BotUser], len(r.Members)
	c["topic"] = object{"value": r.Topic, "creator": "", "last_set": 0}
	c["purpose"] = object{"value": r.Purpose, "creator": "", "last_set": 0}
	return c
}

// partner returns the person at the other end of a DM, seen by the bot.
func (w *Workspace) partner(r *room) UserID {
	for _, user := range r.Members {
		if user != w.config.App.BotUser {
			return user
		}
	}
	return w.config.App.BotUser
}

func (w *Workspace) wireMessage(m *Message, withMetadata bool) object {
	o := object{"type": "message", "user": m.User, "ts": m.TS, "text": m.Text, "team": w.home(m.User)}
	if m.Subtype != "" {
		o["subtype"] = m.Subtype
	}
	if m.Bot {
		o["bot_id"], o["app_id"] = w.config.App.BotID, w.config.App.ID
		o["bot_profile"] = w.wireBot()
	} else if m.Subtype == "" {
		o["client_msg_id"] = "00000000-0000-4000-8000-" + lastDigits(string(m.TS), 12)
	}
	if m.Username != "" {
		o["username"] = m.Username
	}
	if len(m.Blocks) > 0 {
		o["blocks"] = m.Blocks
	}
	if m.EditedTS != "" {
		o["edited"] = object{"user": m.User, "ts": m.EditedTS}
	}
	if withMetadata && len(m.Metadata) > 0 {
		o["metadata"] = m.Metadata
	}
	if len(m.Reactions) > 0 {
		o["reactions"] = wireReactions(m.Reactions)
	}
	w.wireThread(o, m)
	return o
}

func (w *Workspace) wireThread(o object, m *Message) {
	if m.ThreadTS != "" {
		o["thread_ts"] = m.ThreadTS
		if root := w.messages[m.ThreadTS]; root != nil && root != m {
			o["parent_user_id"] = root.User
		}
	}
	if len(m.Replies) == 0 {
		return
	}
	var users []UserID
	seen := map[UserID]bool{}
	for _, reply := range w.replies(m) {
		if !seen[reply.User] {
			seen[reply.User] = true
			users = append(users, reply.User)
		}
	}
	o["reply_count"], o["reply_users_count"], o["reply_users"] = len(m.Replies), len(users), users
	o["latest_reply"] = m.Replies[len(m.Replies)-1]
	o["subscribed"] = false
}

func wireReactions(all []Reaction) []object {
	out := make([]object, len(all))
	for i, r := range all {
		out[i] = object{"name": r.Name, "users": r.Users, "count": len(r.Users)}
	}
	return out
}

func (w *Workspace) wireBot() object {
	app := w.config.App
	return object{
		"id": app.BotID, "app_id": app.ID, "user_id": app.BotUser, "name": app.Name, "team_id": TeamID,
		"deleted": false, "updated": 0, "icons": object{"image_36": "", "image_48": "", "image_72": ""},
	}
}

// wireView renders a view with the given state.values.
func (w *Workspace) wireView(v *View, values object) object {
	o := object{
		"id": v.ID, "team_id": TeamID, "type": v.Type, "blocks": v.Blocks,
		"private_metadata": v.PrivateMetadata, "callback_id": v.CallbackID, "external_id": v.ExternalID,
		"state": object{"values": values}, "hash": v.Hash,
		"clear_on_close": v.ClearOnClose, "notify_on_close": v.NotifyOnClose,
		"title": v.Title, "submit": v.Submit, "close": v.Close,
		"root_view_id": v.Root, "previous_view_id": nil,
		"app_id": w.config.App.ID, "app_installed_team_id": TeamID, "bot_id": w.config.App.BotID,
	}
	if v.Type == "modal" {
		o["submit_disabled"] = v.SubmitDisabled
	}
	if v.Previous != "" {
		o["previous_view_id"] = v.Previous
	}
	return o
}

// wireTeam and wireActor are the team and user objects of an interaction.
func (w *Workspace) wireTeam() object { return object{"id": TeamID, "domain": teamDomain} }

func (w *Workspace) wireActor(user UserID) object {
	name := ""
	if u := w.users[user]; u != nil {
		name = u.Name
	}
	return object{"id": user, "username": name, "name": name, "team_id": w.home(user)}
}

func (w *Workspace) wireChannel(r *room) object {
	name := r.Name
	switch r.Kind {
	case DirectMessage:
		name = "directmessage"
	case PrivateChannel:
		name = "privategroup"
	case PublicChannel, GroupMessage: // go by their names
	}
	return object{"id": r.ID, "name": name}
}

// micros reads a TS as microseconds.
func micros(ts TS) (int64, bool) {
	seconds, fraction, _ := strings.Cut(string(ts), ".")
	s, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || len(fraction) > 6 {
		return 0, false
	}
	fraction += strings.Repeat("0", 6-len(fraction))
	f, err := strconv.ParseInt(fraction, 10, 64)
	return s*1e6 + f, err == nil
}

func lastDigits(s string, n int) string {
	s = strings.ReplaceAll(s, ".", "")
	return s[max(0, len(s)-n):]
}

func mustJSON(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // everything sent out is made of maps and strings
	}
	return b
}
