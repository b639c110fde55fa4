package sandbox

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"net/http"
	"time"
)

// hook is a response_url: five messages within half an hour.
type hook struct {
	user    UserID
	channel ConversationID
	message TS // the message acted on, else the last one sent through the hook
	thread  TS
	uses    int
	expires time.Time // in workspace time
}

// newHook makes a response_url.
func (w *Workspace) newHook(user UserID, channel ConversationID, message, thread TS) string {
	now := w.clock.Now()
	if len(w.hooks) > 4096 {
		for id, h := range w.hooks {
			if now.After(h.expires) {
				delete(w.hooks, id)
			}
		}
	}
	id := rand.Text()
	w.hooks[id] = &hook{user: user, channel: channel, message: message, thread: thread, expires: now.Add(30 * time.Minute)}
	u := w.base()
	return u.JoinPath("response", id).String()
}

// response is what an app sends to a response_url, or in the acknowledgment
// of a command.
type response struct {
	Text            string          `json:"text"`
	Blocks          json.RawMessage `json:"blocks"`
	Attachments     json.RawMessage `json:"attachments"`
	ResponseType    string          `json:"response_type"`
	ReplaceOriginal bool            `json:"replace_original"`
	DeleteOriginal  bool            `json:"delete_original"`
	ThreadTS        TS              `json:"thread_ts"`
}

func (w *Workspace) serveHook(rw http.ResponseWriter, r *http.Request) {
	var body json.RawMessage
	err := json.NewDecoder(http.MaxBytesReader(rw, r.Body, maxBody)).Decode(&body)
	w.mu.Lock()
	ans := answer{status: http.StatusOK, body: object{"ok": true}}
	h := w.hooks[r.PathValue("hook")]
	switch {
	case err != nil:
		ans = answer{status: http.StatusBadRequest, body: object{"ok": false, "error": "invalid_payload"}}
	case h == nil || w.clock.Now().After(h.expires):
		ans = answer{status: http.StatusNotFound, body: object{"ok": false, "error": "expired_url"}}
	case h.uses >= 5:
		ans = answer{status: http.StatusNotFound, body: object{"ok": false, "error": "used_url"}}
	default:
		h.uses++
		if err := w.respond(h, body); err != nil {
			ans = refusal(err)
			ans.status = http.StatusBadRequest
		}
	}
	w.mu.Unlock()
	w.note(Entry{Kind: "response_url", Name: "response_url", Status: ans.status, Sent: body, Answer: ans.body})
	w.reply(rw, ans)
}

// respond carries a response out.
func (w *Workspace) respond(h *hook, body []byte) error {
	var r response
	if err := json.Unmarshal(body, &r); err != nil {
		return fail("invalid_payload")
	}
	original := w.messages[h.message]
	if r.DeleteOriginal {
		if original == nil {
			return fail("message_not_found")
		}
		w.remove(original)
		return nil
	}
	c := &call{Workspace: w, args: args{"text": r.Text, "blocks": nonNull(r.Blocks), "attachments": nonNull(r.Attachments)}}
	m, err := c.compose(w.conversations[h.channel], maxMessageText)
	if err != nil {
		return err
	}
	if r.ReplaceOriginal && original != nil && (original.Bot || original.Only == h.user) {
		edited := *original
		edited.Text, edited.Blocks = m.Text, m.Blocks
		w.replace(original, &edited)
		return nil
	}
	if r.ResponseType != "in_channel" {
		m.Only = h.user
	}
	m.ThreadTS = cmp.Or(r.ThreadTS, h.thread)
	w.store(m)
	if original == nil {
		h.message = m.TS
	}
	return nil
}

func nonNull(raw json.RawMessage) string {
	if string(raw) == "null" {
		return ""
	}
	return string(raw)
}
