package sandbox

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

const verificationToken = "sandbox-verification-token"

// tell queues an event for the app, if it subscribed to it.
func (w *Workspace) tell(event string, fields object) { w.tellAs(event, event, fields) }

// tellAs queues an event whose subscription has another name: a "message"
// in a DM is subscribed to as "message.im".
func (w *Workspace) tellAs(subscription, event string, fields object) {
	if on := w.config.App.Events; on != nil && !slices.Contains(on, subscription) {
		return
	}
	inner := object{"type": event, "event_ts": stampOf(w.clock.Now())}
	maps.Copy(inner, fields)
	w.queue.push(w, delivery{kind: eventsAPI, name: event, payload: w.eventPayload(inner)})
}

// tellIn queues an event about what happens in a conversation the bot is in.
func (w *Workspace) tellIn(r *room, event string, fields object) {
	if !r.members[w.config.App.BotUser] {
		return
	}
	if event != "message" {
		w.tell(event, fields)
		return
	}
	if w.needFor(r, "history") != nil {
		return
	}
	kind := map[Kind]string{PublicChannel: "channel", PrivateChannel: "group", DirectMessage: "im", GroupMessage: "mpim"}[r.Kind]
	fields["channel"], fields["channel_type"] = r.ID, kind
	subscription := "message." + kind
	if kind == "channel" || kind == "group" {
		subscription += "s"
	}
	w.tellAs(subscription, event, fields)
}

// tellAbout queues an event about a conversation the bot can see.
func (w *Workspace) tellAbout(r *room, event string, fields object) {
	if r.Kind == PublicChannel || r.members[w.config.App.BotUser] {
		w.tell(event, fields)
	}
}

// tellMessage queues the event of a new message, and of a mention in it.
func (w *Workspace) tellMessage(r *room, m *Message) {
	if !r.members[w.config.App.BotUser] {
		return
	}
	w.tellIn(r, "message", w.wireMessage(m, true))
	mention := fmt.Sprintf("<@%s>", w.config.App.BotUser)
	if m.Subtype == "" && !m.Bot && r.Kind != DirectMessage && strings.Contains(m.Text, mention) {
		fields := w.wireMessage(m, true)
		fields["channel"] = r.ID
		delete(fields, "type")
		w.tell("app_mention", fields)
	}
}

func (w *Workspace) eventPayload(inner object) object {
	app := w.config.App
	id, _ := inner["channel"].(ConversationID)
	r := w.conversations[id]
	return object{
		"token": verificationToken, "team_id": TeamID, "context_team_id": TeamID, "context_enterprise_id": nil,
		"api_app_id": app.ID, "event": inner, "type": "event_callback",
		"event_id": w.newID("Ev"), "event_time": w.clock.Now().Unix(),
		"authorizations": []object{{
			"enterprise_id": nil, "team_id": TeamID, "user_id": app.BotUser, "is_bot": true, "is_enterprise_install": false,
		}},
		"is_ext_shared_channel": r != nil && r.ExtShared, "event_context": "4-sandbox",
	}
}
