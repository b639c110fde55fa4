package sandbox

import "fmt"

// Join makes a person a member of a channel and tells the app.
func (w *Workspace) Join(user UserID, id ConversationID) error {
	return w.withRoom(user, id, func(r *room) { w.joinRoom(user, r, "") })
}

// Leave takes a person out of a channel and tells the app.
func (w *Workspace) Leave(user UserID, id ConversationID) error {
	return w.withRoom(user, id, func(r *room) { w.leaveRoom(user, r) })
}

// Archive archives a channel as a person does and tells the app; with
// archived false it brings the channel back.
func (w *Workspace) Archive(user UserID, id ConversationID, archived bool) error {
	return w.withRoom(user, id, func(r *room) { w.setArchived(r, archived, user) })
}

// Rename renames a channel and tells the app.
func (w *Workspace) Rename(user UserID, id ConversationID, name string) error {
	return w.withRoom(user, id, func(r *room) { w.renameRoom(r, name) })
}

// Share shares a channel with another workspace, or ends that.
func (w *Workspace) Share(id ConversationID, shared bool) error {
	return w.withRoom(w.config.App.BotUser, id, func(r *room) {
		r.ExtShared = shared
		event := "channel_unshared"
		if shared {
			event = "channel_shared"
		}
		w.tellAbout(r, event, object{"channel": r.ID, "connected_team_id": elsewhere})
		w.changed()
	})
}

// Restrict leaves it to admins to write in a channel, or to everybody again. Slack tells
// no app of it.
func (w *Workspace) Restrict(id ConversationID, adminsOnly bool) error {
	return w.withRoom(w.config.App.BotUser, id, func(r *room) {
		r.AdminsOnly = adminsOnly
		w.changed()
	})
}

func (w *Workspace) withRoom(user UserID, id ConversationID, do func(*room)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	r := w.conversations[id]
	if r == nil || w.users[user] == nil {
		return fmt.Errorf("%s in %s: %w", user, id, ErrUnseen)
	}
	do(r)
	return nil
}

func (w *Workspace) joinRoom(user UserID, r *room, inviter UserID) {
	if r.members[user] {
		return
	}
	w.enter(user, r)
	event := object{"user": user, "channel": r.ID, "channel_type": channelType(r), "team": TeamID}
	if inviter != "" {
		event["inviter"] = inviter
	}
	w.tellIn(r, "member_joined_channel", event)
	w.announce(r, user, "channel_join", fmt.Sprintf("<@%s> has joined the channel", user))
}

func (w *Workspace) leaveRoom(user UserID, r *room) {
	if !r.members[user] {
		return
	}
	told := object{"user": user, "channel": r.ID, "channel_type": channelType(r), "team": TeamID}
	w.tellIn(r, "member_left_channel", told)
	w.leave(user, r)
	w.announce(r, user, "channel_leave", fmt.Sprintf("<@%s> has left the channel", user))
}

func (w *Workspace) setArchived(r *room, archived bool, by UserID) {
	if r.Archived == archived {
		return
	}
	r.Archived = archived
	act := "unarchive"
	if archived {
		act = "archive"
	}
	w.tellAbout(r, roomEvent(r, act), object{"channel": r.ID, "user": by, "is_moved": 0})
	w.changed()
}

func (w *Workspace) renameRoom(r *room, name string) {
	delete(w.roomNames, r.Name)
	r.Name = name
	w.roomNames[name] = r.ID
	w.tellAbout(r, roomEvent(r, "rename"), object{"channel": object{
		"id": r.ID, "is_channel": r.Kind == PublicChannel, "is_mpim": false,
		"name": name, "name_normalized": name, "created": r.Created.Unix(),
	}})
	w.changed()
}

// roomEvent names an event: channel_archive, or group_archive when private.
func roomEvent(r *room, act string) string {
	if r.Kind == PrivateChannel {
		return "group_" + act
	}
	return "channel_" + act
}

// channelType is the one-letter type of membership events.
func channelType(r *room) string {
	if r.Kind == PrivateChannel {
		return "G"
	}
	return "C"
}
