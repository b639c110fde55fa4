package sandbox

import (
	"cmp"
	"slices"
)

// store puts a message into its conversation and lets the app know. A message
// that commits late takes its place by its TS.
func (w *Workspace) store(m *Message) {
	r := w.conversations[m.Channel]
	w.messages[m.TS] = m
	if root := w.messages[m.ThreadTS]; root != nil && root != m && m.Only == "" {
		root.ThreadTS = root.TS
		root.Replies = inserted(root.Replies, m.TS)
	} else {
		insert(r, m)
	}
	if m.Only == "" {
		w.tellMessage(r, m)
	}
	w.changed()
}

func insert(r *room, m *Message) {
	at := len(r.timeline)
	for at > 0 && compareTS(r.timeline[at-1].TS, m.TS) > 0 {
		at--
	}
	r.timeline = slices.Insert(r.timeline, at, m)
}

// inserted adds a reply in its place. Copies handed out share the list, so
// only its end may grow in place.
func inserted(replies []TS, ts TS) []TS {
	if len(replies) == 0 || compareTS(replies[len(replies)-1], ts) < 0 {
		return append(replies, ts)
	}
	at, _ := slices.BinarySearchFunc(replies, ts, compareTS)
	return slices.Insert(slices.Clone(replies), at, ts)
}

// replace swaps a message for its edited copy.
func (w *Workspace) replace(old, edited *Message) {
	w.messages[old.TS] = edited
	r := w.conversations[old.Channel]
	if at, found := r.find(old.TS); found {
		r.timeline[at] = edited
	}
	if old.Only == "" {
		w.tellIn(r, "message", object{
			"subtype": "message_changed", "hidden": true, "ts": w.nextTS(),
			"message": w.wireMessage(edited, true), "previous_message": w.wireMessage(old, true),
		})
	}
	w.changed()
}

// remove deletes a message; a thread's root leaves a tombstone.
func (w *Workspace) remove(m *Message) {
	r := w.conversations[m.Channel]
	if len(m.Replies) > 0 {
		tombstone := *m
		tombstone.Subtype, tombstone.Text = "tombstone", "This message was deleted."
		tombstone.Blocks, tombstone.Metadata = nil, nil
		w.replace(m, &tombstone)
		return
	}
	delete(w.messages, m.TS)
	if at, found := r.find(m.TS); found {
		r.timeline = slices.Delete(r.timeline, at, at+1)
	} else if root := w.messages[m.ThreadTS]; root != nil {
		root.Replies = slices.DeleteFunc(slices.Clone(root.Replies), func(ts TS) bool { return ts == m.TS })
	}
	if m.Only == "" {
		w.tellIn(r, "message", object{
			"subtype": "message_deleted", "hidden": true, "ts": w.nextTS(),
			"deleted_ts": m.TS, "previous_message": w.wireMessage(m, true),
		})
	}
	w.changed()
}

// announce posts a line the workspace itself writes, such as "has joined".
func (w *Workspace) announce(r *room, user UserID, subtype, text string) {
	w.store(&Message{TS: w.nextTS(), Channel: r.ID, User: user, Subtype: subtype, Text: text})
}

func (r *room) find(ts TS) (int, bool) {
	return slices.BinarySearchFunc(r.timeline, ts, func(m *Message, ts TS) int { return compareTS(m.TS, ts) })
}

// compareTS orders by time. Both are the sandbox's own, six digits after the point.
func compareTS(a, b TS) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}
